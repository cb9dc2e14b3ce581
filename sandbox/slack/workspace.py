"""The conversations of the pretend workspace: who is in them and what stands there."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from sandbox.slack.ids import Ids
from sandbox.slack.records import Change, Payload
from sandbox.slack.refusal import Refused
from sandbox.world import Person, World

ConversationKind: TypeAlias = Literal["channel", "private", "im"]

SLACKBOT = "USLACKBOT"
_PRIVATE_NAMES = {"private": "privategroup", "im": "directmessage"}


@dataclass(slots=True, kw_only=True)
class Ephemeral:
    """A message that one person sees until they reload; no history knows it."""

    person: str
    message: Payload


@dataclass(slots=True, kw_only=True)
class Conversation:
    """A channel or a direct message, with everything posted in it."""

    id: str
    name: str
    kind: ConversationKind
    members: set[str]
    created: int
    archived: bool = False
    messages: dict[str, Payload] = field(default_factory=dict)
    ephemerals: dict[str, Ephemeral] = field(default_factory=dict)
    troubles: dict[tuple[str, str], str] = field(default_factory=dict)
    """Slack's warning beside a button, by person and message."""

    @property
    def payload_name(self) -> str:
        """What payloads call it: the name is told for public channels only."""
        return self.name if self.kind == "channel" else _PRIVATE_NAMES[self.kind]

    @property
    def channel_type(self) -> str:
        """The `channel_type` of message events."""
        return "group" if self.kind == "private" else self.kind

    @property
    def event_name(self) -> str:
        """What an app subscribes to for the messages here."""
        return "message.im" if self.kind == "im" else f"message.{self.channel_type}s"


class Workspace:
    """One team's conversations."""

    def __init__(self, world: World, ids: Ids, changed: Callable[[Change], None]) -> None:
        self.world = world
        self._ids = ids
        self._changed = changed
        self.people = {person.id: person for person in (*world.people, world.bot_user)}
        self.conversations: dict[str, Conversation] = {}
        self._dms: dict[frozenset[str], Conversation] = {}
        for channel in world.channels:
            members = {*channel.member_ids, *([self.bot] if channel.bot_is_member else ())}
            self.conversations[channel.id] = Conversation(
                id=channel.id,
                name=channel.name,
                kind="private" if channel.is_private else "channel",
                members=members,
                created=1_780_000_000,
            )

    @property
    def bot(self) -> str:
        """The id of the app's bot user."""
        return self.world.bot_user.id

    def person(self, person_id: str) -> Person:
        """The person with this id; Slack's refusal if there is none."""
        if person_id not in self.people:
            raise Refused("user_not_found")
        return self.people[person_id]

    def dm(self, *people: str) -> Conversation:
        """The direct message of two people, or of one person with the app."""
        members = frozenset(people) if len(people) > 1 else frozenset({*people, self.bot})
        if members not in self._dms:
            conversation = Conversation(
                id=self._ids.new("D"),
                name="",
                kind="im",
                members=set(members),
                created=int(float(self._ids.ts())),
            )
            self._dms[members] = self.conversations[conversation.id] = conversation
        return self._dms[members]

    def has_dm(self, person_id: str) -> bool:
        """Whether the app's direct message with this person was opened before."""
        return frozenset({person_id, self.bot}) in self._dms

    def named(self, name: str) -> Conversation | None:
        """The channel called this, with or without its #."""
        wanted = name.removeprefix("#")
        named = (c for c in self.conversations.values() if c.kind != "im" and c.name == wanted)
        return next(named, None)

    def is_shared(self, conversation: Conversation) -> bool:
        """Whether people from a connected workspace are in it."""
        return any(self.people[member].is_stranger for member in conversation.members)

    def post(self, conversation: Conversation, message: Payload) -> Payload:
        """Store a message for everybody."""
        ts = self._ids.ts()
        stored = {**message, "ts": ts}
        conversation.messages[ts] = stored
        self._answered(conversation, stored)
        self._changed(Change(what="message", channel=conversation.id))
        return stored

    def post_ephemeral(
        self, conversation: Conversation, person_id: str, message: Payload
    ) -> Payload:
        """Show a message to one person."""
        ts = self._ids.ts()
        stored = {**message, "ts": ts}
        conversation.ephemerals[ts] = Ephemeral(person=person_id, message=stored)
        self._changed(Change(what="ephemeral", channel=conversation.id, person=person_id))
        return stored

    def edited(self, conversation: Conversation, person_id: str | None = None) -> None:
        """Tell everybody, or one person, that something in a conversation looks different."""
        what: Literal["message", "ephemeral"] = "ephemeral" if person_id else "message"
        self._changed(Change(what=what, channel=conversation.id, person=person_id))

    def delete(self, conversation: Conversation, ts: str) -> Payload:
        """Take a message away."""
        gone = conversation.messages.pop(ts)
        self.edited(conversation)
        return gone

    def notice(self, conversation: Conversation, person_id: str, text: str) -> None:
        """Slackbot's own word to one person."""
        self.post_ephemeral(
            conversation, person_id, {"type": "message", "user": SLACKBOT, "text": text}
        )

    def warn(self, conversation: Conversation, person_id: str, ts: str, text: str | None) -> None:
        """Put Slack's warning beside a message's buttons, or take it away."""
        conversation.troubles.pop((person_id, ts), None)
        if text is not None:
            conversation.troubles[person_id, ts] = text
        self._changed(Change(what="notice", channel=conversation.id, person=person_id))

    def _answered(self, conversation: Conversation, reply: Payload) -> None:
        """Count the reply at the message that started its thread."""
        parent = conversation.messages.get(reply.get("thread_ts", ""))
        if parent is None:
            return
        repliers = parent.setdefault("reply_users", [])
        if reply["user"] not in repliers:
            repliers.append(reply["user"])
        parent |= {
            "thread_ts": parent["ts"],
            "reply_count": parent.get("reply_count", 0) + 1,
            "reply_users_count": len(repliers),
            "latest_reply": reply["ts"],
            "is_locked": False,
            "subscribed": False,
        }
        reply["parent_user_id"] = parent["user"]
