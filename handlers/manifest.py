"""The app manifest as it is committed, or rewritten for HTTP or another command."""

import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

COMMAND = re.compile(r"/[a-z0-9_-]{1,31}")
EVENTS_PATH = "/slack/events"


def manifest_text(*, url: str = "", command: str = "/job") -> str:
    """The manifest as YAML. With a `url` it is for HTTP, without one for Socket Mode.

    Raises ValueError, with a sentence, for what Slack would not take.
    """
    if not COMMAND.fullmatch(command):
        raise ValueError("A command is a slash and up to 31 lower-case letters, such as /job.")
    parts = urlsplit(url)
    if url and (parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment):
        raise ValueError("Slack wants an address like https://fieldhand.example.com.")
    manifest = load()
    manifest["features"]["slash_commands"][0]["command"] = command
    if url:
        _over_http(manifest, url.rstrip("/") + EVENTS_PATH)
    return yaml.safe_dump(manifest, sort_keys=False, allow_unicode=True)


def load() -> dict[str, Any]:
    """The manifest that stands at the top of the project."""
    text = (Path(__file__).parent.parent / "manifest.yml").read_text(encoding="utf-8")
    manifest: dict[str, Any] = yaml.safe_load(text)
    return manifest


def _over_http(manifest: dict[str, Any], address: str) -> None:
    """One address takes everything: Bolt tells commands, clicks and events apart."""
    for command in manifest["features"]["slash_commands"]:
        command["url"] = address
    settings = manifest["settings"]
    settings["socket_mode_enabled"] = False
    settings["event_subscriptions"]["request_url"] = address
    settings["interactivity"]["request_url"] = address
    settings["interactivity"]["message_menu_options_url"] = address
