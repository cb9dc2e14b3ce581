"""What the app's manifest declares, as far as Slack's behaviour depends on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Self, TypeAlias

ShortcutType: TypeAlias = Literal["global", "message"]

# Slack sends an event only when the app may also read what the event is about.
_SCOPE_OF_EVENT: Mapping[str, str | None] = {
    "app_home_opened": None,
    "app_mention": "app_mentions:read",
    "app_uninstalled": None,
    "member_joined_channel": "channels:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "reaction_added": "reactions:read",
    "tokens_revoked": None,
    "user_change": "users:read",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A slash command that people can type."""

    name: str
    description: str
    usage_hint: str
    should_escape: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """A line in the lightning menu, or in a message's own menu."""

    type: ShortcutType
    callback_id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The app's registration."""

    name: str
    commands: Mapping[str, Command]
    shortcuts: tuple[Shortcut, ...]
    events: frozenset[str]
    scopes: frozenset[str]
    optional_scopes: frozenset[str]
    home_tab: bool
    messages_tab: bool
    can_write_to_app: bool
    interactive: bool
    suggests: bool

    @classmethod
    def read(cls, raw: Mapping[str, Any]) -> Self:
        """Read a manifest as Slack would, with Slack's defaults for what is left out."""
        features = raw.get("features", {})
        settings = raw.get("settings", {})
        scopes = raw.get("oauth_config", {}).get("scopes", {})
        home = features.get("app_home", {})
        interactivity = settings.get("interactivity", {})
        return cls(
            name=raw["display_information"]["name"],
            commands={c.name: c for c in map(_command, features.get("slash_commands", []))},
            shortcuts=tuple(map(_shortcut, features.get("shortcuts", []))),
            events=frozenset(settings.get("event_subscriptions", {}).get("bot_events", [])),
            scopes=frozenset(scopes.get("bot", [])),
            optional_scopes=frozenset(scopes.get("bot_optional", [])),
            home_tab=home.get("home_tab_enabled", False),
            messages_tab=home.get("messages_tab_enabled", True),
            can_write_to_app=not home.get("messages_tab_read_only_enabled", False),
            interactive=interactivity.get("is_enabled", False),
            suggests=_suggests(interactivity),
        )

    def shortcut(self, type_: ShortcutType, callback_id: str) -> Shortcut | None:
        """The declared shortcut of this kind."""
        wanted = (type_, callback_id)
        return next((s for s in self.shortcuts if (s.type, s.callback_id) == wanted), None)

    def hears(self, event: str, granted: frozenset[str]) -> bool:
        """Whether this event is sent to the app: subscribed, and readable with its scopes."""
        scope = _SCOPE_OF_EVENT.get(event)
        return event in self.events and (scope is None or scope in granted)


def _command(raw: Mapping[str, Any]) -> Command:
    return Command(
        name=raw["command"],
        description=raw["description"],
        usage_hint=raw.get("usage_hint", ""),
        should_escape=raw.get("should_escape", False),
    )


def _shortcut(raw: Mapping[str, Any]) -> Shortcut:
    return Shortcut(type=raw["type"], callback_id=raw["callback_id"], name=raw["name"])


def _suggests(interactivity: Mapping[str, Any]) -> bool:
    """Over HTTP, Slack asks for a menu's options at an address of its own, if there is one."""
    over_http = "request_url" in interactivity
    return not over_http or "message_menu_options_url" in interactivity
