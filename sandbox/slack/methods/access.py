"""Which conversations the app sees and may write to."""

from sandbox.slack.backstage import Backstage
from sandbox.slack.refusal import Refused
from sandbox.slack.workspace import Conversation


def seen(back: Backstage, channel: str) -> Conversation:
    """The conversation with this id, if the app may know of it."""
    conversation = visible(back, channel)
    if conversation is None:
        raise Refused("channel_not_found")
    return conversation


def visible(back: Backstage, channel: str) -> Conversation | None:
    """The conversation with this id, or None when the app must not learn that it exists."""
    conversation = back.workspace.conversations.get(channel)
    if conversation is None:
        return None
    is_open = conversation.kind == "channel" or back.workspace.bot in conversation.members
    return conversation if is_open else None


def entered(back: Backstage, channel: str) -> Conversation:
    """The conversation with this id, if the app is in it."""
    conversation = seen(back, channel)
    if back.workspace.bot not in conversation.members:
        raise Refused("not_in_channel")
    return conversation


def addressed(back: Backstage, channel: str) -> Conversation:
    """Where a message goes: an id, a channel's name, or a person's id for their DM."""
    if channel in back.workspace.people and channel != back.workspace.bot:
        return back.workspace.dm(channel)
    named = back.workspace.named(channel)
    return seen(back, named.id if named else channel)


def open_to(back: Backstage, channel: str, *, without_joining: bool) -> Conversation:
    """Where the app may post now."""
    conversation = addressed(back, channel)
    if conversation.archived:
        raise Refused("is_archived")
    if conversation.kind == "im" and not back.manifest.messages_tab:
        raise Refused("messages_tab_disabled")
    may_stay_outside = without_joining and "chat:write.public" in back.granted
    if back.workspace.bot not in conversation.members and not may_stay_outside:
        raise Refused("not_in_channel")
    return conversation


def scopes_for(family: str, conversation: Conversation | None) -> tuple[str, ...]:
    """The scopes of which one is needed for this conversation."""
    kinds = {"channel": "channels", "private": "groups", "im": "im"}
    wanted = [kinds[conversation.kind]] if conversation else list(kinds.values())
    return tuple(f"{kind}:{family}" for kind in wanted)
