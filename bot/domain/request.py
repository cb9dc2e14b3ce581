"""What came through a door: who asked for what, where and when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.job import JobDraft

# The chat's own ids. The bot compares and keeps them, and never looks inside.
Workspace = NewType("Workspace", str)
Conversation = NewType("Conversation", str)
MemberId = NewType("MemberId", str)


class Door(StrEnum):
    COMMAND = "command"
    FORM = "form"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Who asked, and from which conversation; answers and questions go back there."""

    workspace: Workspace
    member: MemberId
    conversation: Conversation


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One wish, once.

    `words` and `line` are text as people read it, with its references (see `references`).
    `delivery` is the same for every repetition of one delivery, and no other.
    `received_at` is in UTC; "tomorrow" counts from it in the asker's own zone.
    `reply_to` is an opaque handle of the door (an open form, say), kept encrypted.
    `draft` is what a form was filled with; a line has none. `line` is what that form came from:
    what the form has no field for is still read from it.
    """

    asker: Asker
    door: Door
    words: str
    delivery: str
    received_at: datetime
    reply_to: str = ""
    draft: JobDraft | None = None
    line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of the chat. `zone` is an IANA name; `locale` such as `en-US`.

    `may_create` is False for guests and people from connected workspaces.
    """

    id: MemberId
    name: str
    zone: str
    locale: str = "en-US"
    email: str = ""
    may_create: bool = True
