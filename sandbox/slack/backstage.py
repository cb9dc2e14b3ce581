"""Everything the parts of the pretend Slack share, and the events that they cause."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from typing import Any

from sandbox.slack.delivery import Courier
from sandbox.slack.ids import Ids
from sandbox.slack.manifest import Manifest
from sandbox.slack.payloads import Payloads, retold
from sandbox.slack.records import ApiCall, Change, Delivery, Payload
from sandbox.slack.socket_mode import SocketMode
from sandbox.slack.tickets import Tickets
from sandbox.slack.views import Views
from sandbox.slack.weather import OptionalScopes, Weather
from sandbox.slack.workspace import Conversation, Workspace
from sandbox.world import World


@dataclass(slots=True, kw_only=True)
class Backstage:
    """The state of one running Slack."""

    world: World
    manifest: Manifest
    clock: Callable[[], float]
    ids: Ids
    weather: Weather
    workspace: Workspace
    views: Views
    tickets: Tickets
    payloads: Payloads
    sockets: SocketMode
    courier: Courier
    changed: Callable[[Change], None]
    complaints: list[str]
    url: str = ""
    calls: list[ApiCall] = field(default_factory=list)
    posted_at: dict[str, float] = field(default_factory=dict)
    tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    @property
    def granted(self) -> frozenset[str]:
        """The scopes that the bot token has."""
        if self.weather.optional_scopes is OptionalScopes.WITHHELD:
            return self.manifest.scopes - self.manifest.optional_scopes
        return self.manifest.scopes

    def record(self, call: ApiCall) -> None:
        """Keep a call for tests and for the page."""
        self.calls.append(call)
        self.changed(Change(what="call"))

    def soon(self, work: Coroutine[Any, Any, object]) -> None:
        """Run something beside whatever is going on."""
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def announce(self, events: list[Payload]) -> tuple[Delivery, ...]:
        """Send events and wait until the app has acknowledged them, or has failed to."""
        return tuple(await asyncio.gather(*map(self.courier.event, events)))

    def announce_soon(self, events: list[Payload]) -> None:
        """Send events without waiting."""
        if events:
            self.soon(self.announce(events))

    def posted(self, conversation: Conversation, message: Payload) -> list[Payload]:
        """The events of a new message, as far as the app hears them."""
        event = {**message, "channel": conversation.id, "event_ts": message["ts"]}
        event.pop("metadata", None)
        events = []
        if self._hears_messages_in(conversation):
            events.append({**event, "channel_type": conversation.channel_type})
        if self._is_mention(conversation, message):
            events.append({**event, "type": "app_mention"})
        return [self._enveloped(each, conversation) for each in events]

    def message_changed(
        self, conversation: Conversation, before: Payload, after: Payload
    ) -> list[Payload]:
        """The event of an edited message."""
        return list(self._hidden(conversation, "message_changed", before, message=retold(after)))

    def message_deleted(self, conversation: Conversation, gone: Payload) -> list[Payload]:
        """The event of a message that was taken away."""
        return list(self._hidden(conversation, "message_deleted", gone, deleted_ts=gone["ts"]))

    def event(self, name: str, event: Payload, conversation: Conversation | None) -> list[Payload]:
        """The envelope of any other event, if the app hears it."""
        if not self.manifest.hears(name, self.granted):
            return []
        return [self._enveloped({"type": name, **event}, conversation)]

    def _hidden(
        self, conversation: Conversation, subtype: str, previous: Payload, **more: object
    ) -> Iterator[Payload]:
        if not self._hears_messages_in(conversation):
            return
        ts = self.ids.ts()
        event = {
            "type": "message",
            "subtype": subtype,
            **more,
            "previous_message": retold(previous),
            "channel": conversation.id,
            "hidden": True,
            "ts": ts,
            "event_ts": ts,
            "channel_type": conversation.channel_type,
        }
        yield self._enveloped(event, conversation)

    def _enveloped(self, event: Payload, conversation: Conversation | None) -> Payload:
        shared = conversation is not None and self.workspace.is_shared(conversation)
        return self.payloads.event(event, is_shared=shared)

    def _hears_messages_in(self, conversation: Conversation) -> bool:
        is_there = self.workspace.bot in conversation.members
        return is_there and self.manifest.hears(conversation.event_name, self.granted)

    def _is_mention(self, conversation: Conversation, message: Payload) -> bool:
        bot = self.workspace.bot
        return (
            conversation.kind != "im"
            and bot in conversation.members
            and f"<@{bot}>" in message["text"]
            and message["user"] != bot
            and self.manifest.hears("app_mention", self.granted)
        )
