"""The `fieldhand` command, as an operator types it."""

import pytest
import yaml
from typer.testing import CliRunner

from handlers.cli import fieldhand

TYPED = CliRunner()


def test_the_manifest_of_an_address_is_for_http() -> None:
    said = TYPED.invoke(fieldhand, ["manifest", "--url", "https://fieldhand.example.com/"])

    manifest = yaml.safe_load(said.stdout)
    address = "https://fieldhand.example.com/slack/events"
    assert manifest["settings"]["socket_mode_enabled"] is False
    assert manifest["settings"]["interactivity"]["request_url"] == address
    assert manifest["features"]["slash_commands"][0]["url"] == address


def test_the_manifest_without_an_address_is_for_socket_mode() -> None:
    manifest = yaml.safe_load(TYPED.invoke(fieldhand, ["manifest"]).stdout)

    assert manifest["settings"]["socket_mode_enabled"] is True
    assert "url" not in manifest["features"]["slash_commands"][0]


def test_the_command_may_have_another_name() -> None:
    manifest = yaml.safe_load(
        TYPED.invoke(fieldhand, ["manifest", "--command", "/dispatch"]).stdout
    )

    assert manifest["features"]["slash_commands"][0]["command"] == "/dispatch"


@pytest.mark.parametrize(
    "wrong",
    [
        ["--url", "not a url"],
        ["--url", "http://fieldhand.example.com"],
        ["--url", "https://"],
        ["--command", "dispatch"],
        ["--command", "/Dispatch now"],
    ],
)
def test_no_manifest_is_printed_that_slack_would_not_take(wrong: list[str]) -> None:
    said = TYPED.invoke(fieldhand, ["manifest", *wrong])

    assert said.exit_code == 2
    assert said.stdout == ""
    assert len(said.stderr.splitlines()) == 1


def test_a_fresh_key_is_another_one_each_time() -> None:
    first, second = (TYPED.invoke(fieldhand, ["key"]).stdout for _ in range(2))

    assert len(first) > 40
    assert first != second
