"""What Slack sends to an app: the payload of each kind of interaction and event."""

from collections.abc import Sequence
from typing import Any

from sandbox.slack import elements
from sandbox.slack.ids import Ids
from sandbox.slack.records import Block, Payload
from sandbox.slack.views import OpenView
from sandbox.slack.workspace import Conversation
from sandbox.world import Person, World

_RETIRED_TOKEN = "retired-verification-token"


class Payloads:
    """Builds payloads for one installed app."""

    def __init__(self, world: World, ids: Ids) -> None:
        self._world = world
        self._ids = ids

    def slash_command(
        self,
        person: Person,
        conversation: Conversation,
        command: str,
        text: str,
        *,
        trigger_id: str,
        response_url: str,
    ) -> Payload:
        """A command's form fields, all of them strings.

        A stranger's command carries the stranger's team: it reaches the app when their
        workspace has it installed too.
        """
        return {
            "token": _RETIRED_TOKEN,
            "team_id": person.team_id,
            "team_domain": self.domain,
            "channel_id": conversation.id,
            "channel_name": conversation.payload_name,
            "user_id": person.id,
            "user_name": person.handle,
            "command": command,
            "text": text,
            "api_app_id": self._world.app_id,
            "is_enterprise_install": "false",
            "response_url": response_url,
            "trigger_id": trigger_id,
        }

    def message_action(
        self,
        person: Person,
        conversation: Conversation,
        message: Payload,
        *,
        is_ephemeral: bool,
        action: Payload,
        chosen: elements.Chosen,
        trigger_id: str,
        response_url: str,
    ) -> Payload:
        """block_actions of an element in a message."""
        return {
            "type": "block_actions",
            "user": _user(person),
            **self._app,
            **self._about_message(conversation, message, is_ephemeral=is_ephemeral),
            "trigger_id": trigger_id,
            "state": {"values": elements.state(message.get("blocks", []), chosen)},
            "response_url": response_url,
            "actions": [action],
        }

    def view_action(
        self, person: Person, view: OpenView, *, action: Payload, trigger_id: str
    ) -> Payload:
        """block_actions of an element in a modal or a Home tab."""
        return {
            "type": "block_actions",
            "user": _user(person),
            **self._app,
            **self._about_view(view),
            "trigger_id": trigger_id,
            "actions": [action],
        }

    def message_suggestion(
        self,
        person: Person,
        conversation: Conversation,
        message: Payload,
        *,
        is_ephemeral: bool,
        asking: Payload,
    ) -> Payload:
        """block_suggestion of a select in a message."""
        return {
            "type": "block_suggestion",
            "user": _user(person),
            **self._app,
            **self._about_message(conversation, message, is_ephemeral=is_ephemeral),
            **asking,
        }

    def view_suggestion(self, person: Person, view: OpenView, asking: Payload) -> Payload:
        """block_suggestion of a select in a modal or a Home tab."""
        return {
            "type": "block_suggestion",
            "user": _user(person),
            **self._app,
            **self._about_view(view),
            **asking,
        }

    def view_submission(self, person: Person, view: OpenView, trigger_id: str) -> Payload:
        """A modal's submit button."""
        return {
            "type": "view_submission",
            "user": _user(person),
            **self._app,
            "trigger_id": trigger_id,
            "view": view.payload(self._world),
            "response_urls": [],
        }

    def view_closed(self, person: Person, view: OpenView, *, is_cleared: bool) -> Payload:
        """A modal's Cancel or X; what was typed is not sent."""
        return {
            "type": "view_closed",
            "user": _user(person),
            **self._app,
            "view": view.payload(self._world, filled=False),
            "is_cleared": is_cleared,
        }

    def global_shortcut(self, person: Person, callback_id: str, trigger_id: str) -> Payload:
        """A line of the lightning menu; it knows no channel, no app and no user name."""
        user = _user(person)
        del user["name"]
        return {
            "type": "shortcut",
            **self._team,
            "user": user,
            "action_ts": self._ids.ts(),
            "callback_id": callback_id,
            "trigger_id": trigger_id,
        }

    def message_shortcut(
        self,
        person: Person,
        conversation: Conversation,
        message: Payload,
        callback_id: str,
        *,
        trigger_id: str,
        response_url: str,
    ) -> Payload:
        """A line of a message's own menu."""
        return {
            "type": "message_action",
            **self._team,
            "user": _user(person),
            "action_ts": self._ids.ts(),
            "channel": {"id": conversation.id, "name": conversation.payload_name},
            "callback_id": callback_id,
            "trigger_id": trigger_id,
            "response_url": response_url,
            "message_ts": message["ts"],
            "message": retold(message),
        }

    def event(self, event: Payload, *, is_shared: bool = False) -> Payload:
        """The envelope of an event; its event_id stays the same in every retry."""
        world = self._world
        return {
            "token": _RETIRED_TOKEN,
            "team_id": world.team_id,
            "context_team_id": world.team_id,
            "context_enterprise_id": None,
            "api_app_id": world.app_id,
            "event": event,
            "type": "event_callback",
            "event_id": self._ids.event(),
            "event_time": int(float(event["event_ts"])),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": world.team_id,
                    "user_id": world.bot_user.id,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": is_shared,
            "event_context": f"4-{self._ids.uuid()}",
        }

    def farewell(self, event: Payload) -> Payload:
        """The shorter envelope of events that come when the tokens are dead already."""
        whole = self.event(event)
        kept = "token", "team_id", "api_app_id", "event", "type", "event_id", "event_time"
        return {key: whole[key] for key in kept}

    def human_message(
        self, person: Person, text: str, parts: Sequence[Payload], thread_ts: str | None
    ) -> Payload:
        """A message that a person typed, as it is stored."""
        section = {"type": "rich_text_section", "elements": list(parts)}
        message = {
            "user": person.id,
            "type": "message",
            "client_msg_id": self._ids.uuid(),
            "text": text,
            "team": person.team_id,
            "blocks": [{"type": "rich_text", "block_id": self._ids.block(), "elements": [section]}],
        }
        return message | ({"thread_ts": thread_ts} if thread_ts else {})

    def app_message(self, text: str, blocks: Sequence[Block], thread_ts: str | None) -> Payload:
        """A message of the app, as it is stored."""
        world = self._world
        message: dict[str, Any] = {
            "user": world.bot_user.id,
            "type": "message",
            "bot_id": world.bot_id,
            "app_id": world.app_id,
            "text": text,
            "team": world.team_id,
            "bot_profile": {
                "id": world.bot_id,
                "app_id": world.app_id,
                "name": world.bot_user.name,
                "icons": {
                    f"image_{size}": f"https://icons.example/{size}" for size in (36, 48, 72)
                },
                "deleted": False,
                "updated": 1_790_000_000,
                "team_id": world.team_id,
            },
        }
        message |= {"blocks": list(blocks)} if blocks else {}
        return message | ({"thread_ts": thread_ts} if thread_ts else {})

    @property
    def _bot_profile(self) -> Payload:
        world = self._world
        return {
            "id": world.bot_id,
            "app_id": world.app_id,
            "name": world.bot_user.name,
            "icons": {f"image_{size}": f"https://icons.example/{size}" for size in (36, 48, 72)},
            "deleted": False,
            "updated": 1_790_000_000,
            "team_id": world.team_id,
        }

    @property
    def domain(self) -> str:
        """The team's part of its address."""
        return self._world.team_name.casefold().replace(" ", "-").replace("&", "and")

    @property
    def _team(self) -> Payload:
        return {
            "token": _RETIRED_TOKEN,
            "team": {"id": self._world.team_id, "domain": self.domain},
            "enterprise": None,
            "is_enterprise_install": False,
        }

    @property
    def _app(self) -> Payload:
        return {"api_app_id": self._world.app_id, **self._team}

    def _about_view(self, view: OpenView) -> Payload:
        return {
            "container": {"type": "view", "view_id": view.id},
            "view": view.payload(self._world),
        }

    def _about_message(
        self, conversation: Conversation, message: Payload, *, is_ephemeral: bool
    ) -> Payload:
        """An ephemeral message is not told again: its payload has no `message`."""
        container = {
            "type": "message",
            "message_ts": message["ts"],
            "channel_id": conversation.id,
            "is_ephemeral": is_ephemeral,
        }
        container |= {"thread_ts": message["thread_ts"]} if "thread_ts" in message else {}
        about = {
            "container": container,
            "channel": {"id": conversation.id, "name": conversation.payload_name},
        }
        return about | ({} if is_ephemeral else {"message": retold(message)})


def _user(person: Person) -> Payload:
    return {
        "id": person.id,
        "username": person.handle,
        "name": person.handle,
        "team_id": person.team_id,
    }


def retold(message: Payload) -> Payload:
    """A stored message inside of a payload: without the app's profile and without metadata."""
    return {key: message[key] for key in message if key not in ("bot_profile", "metadata")}
