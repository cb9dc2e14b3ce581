"""A job: as it was understood, as it is sent, and as Hellotracks made it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from bot.domain.day import Day
from bot.domain.people import Assignee, Unassigned
from bot.domain.place import Destination
from bot.domain.window import Window


class Field(StrEnum):
    """What a manager can say about a job."""

    PLACE = "place"
    DAY = "day"
    WINDOW = "window"
    WORKER = "worker"
    NOTES = "notes"
    PRIORITY = "priority"
    CONTACT = "contact"
    FILE_NUMBER = "file number"
    ORDER = "order"
    LABELS = "labels"
    LINKS = "links"
    ON_SITE = "on site"


class Priority(StrEnum):
    URGENT = "urgent"
    HIGH = "high"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom to ask for at the site. `phone` as it was typed."""

    name: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobDraft:
    """What a manager asked for.

    `place` is what was typed; `destination` is what was found for it, None until then.
    `day` None means "no date", said in so many words. `assumed` names the fields that the
    manager did not say and that we filled in.
    """

    place: str
    day: Day | None
    destination: Destination | None = None
    window: Window | None = None
    assignee: Assignee = Unassigned()
    notes: str = ""
    contact: Contact = Contact()
    priority: Priority | None = None
    file_number: str = ""
    order_id: int | None = None
    labels: tuple[str, ...] = ()
    on_site_minutes: int | None = None
    assumed: frozenset[Field] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewJob:
    """A job to be created. `uid` is its `uidSecondary`: the same uid again is the same job."""

    uid: str
    draft: JobDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatedJob:
    """A job as Hellotracks answered it. `number` is its place in the worker's route."""

    id: str
    uid: str
    number: int | None = None
    day: Day | None = None
    worker_username: str = ""
    worker_name: str = ""
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Hellotracks answered something else than was asked for."""

    field: Literal[Field.WORKER, Field.DAY]
    asked: str
    answered: str
