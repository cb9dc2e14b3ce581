"""What a line was understood to mean, with the words that each part came from."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from bot.domain.day import Day
from bot.domain.doubt import Doubt
from bot.domain.job import Contact, Field, Priority
from bot.domain.people import Assignee, Roster, Unassigned
from bot.domain.window import Window


class Intent(StrEnum):
    """Only CREATE may ever create a job."""

    CREATE = "create"
    OPEN_FORM = "open_modal"
    HELP = "help"
    UNDO = "undo"
    LIST = "list"
    QUESTION = "question"
    CANCEL = "cancel"
    RESCHEDULE = "reschedule"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """One field and the stretch of the line it came from: `text[start:end] == words`."""

    field: Field
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A person as said: `kind` tells how, `words` what (a member's id for `member`).

    `shown` is the name that a mention shows, if it shows one.
    """

    kind: Literal["name", "me", "member", "email", "group", "auto", "none"]
    words: str
    shown: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadJob:
    """One job of a line. `people` are as said; `assignee` is who that is, where it is clear.

    `day` None means that none was said (see `assumed`) or that "no date" was (`no_date`).
    """

    place: str = ""
    day: Day | None = None
    no_date: bool = False
    window: Window | None = None
    people: tuple[Said, ...] = ()
    assignee: Assignee = Unassigned()
    notes: str = ""
    priority: Priority | None = None
    contact: Contact = Contact()
    file_number: str = ""
    order_id: int | None = None
    labels: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    on_site_minutes: int | None = None
    assumed: frozenset[Field] = field(default_factory=frozenset)
    understood: tuple[Understood, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A line, read. Every character of `text` is in some field of some job, or a filler."""

    text: str
    intent: Intent
    jobs: tuple[ReadJob, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartHours:
    """What a part of the day means in this company, as (start, end) of `time` in HHMM numbers."""

    morning: tuple[int, int] = (800, 1200)
    afternoon: tuple[int, int] = (1200, 1700)
    evening: tuple[int, int] = (1700, 2100)
    first_thing: tuple[int, int] = (800, 1000)
    end_of_day: int = 1700


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Everything that reading depends on besides the line: nothing else does.

    `now` is the asker's wall clock, zone attached. `places` are names that the company knows.
    `me` is the asker's own id in the chat. From `late_hour` on, a line without a day is a doubt.
    """

    now: datetime
    locale: str = "en-US"
    roster: Roster = field(default_factory=lambda: Roster(()))
    places: frozenset[str] = frozenset()
    me: str = ""
    part_hours: PartHours = PartHours()
    appointment_minutes: int = 60
    late_hour: int = 16
