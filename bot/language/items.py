"""What a rule may propose: a stretch of words, what it is for, and how sure the rule is."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Literal, TypeAlias

from bot.domain.job import Priority
from bot.language.reading import Said


class Role(StrEnum):
    """What a stretch of words is for."""

    PLACE = "place"
    NOTES = "notes"
    DAY = "day"
    CLOCK = "clock"
    PART = "part"
    PEOPLE = "people"
    DURATION = "duration"
    PRIORITY = "priority"
    CONTACT = "contact"
    NUMBER = "number"
    LABEL = "label"
    LINK = "link"
    NOTES_KEY = "notes key"
    TO_PLACE = "to place"
    FILLER = "filler"
    MARK = "mark"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPhrase:
    """Days that a phrase may mean, the likeliest first.

    `part`, `clock` and `until` are what the phrase tells of the time as well; `latest`: it may
    be done before that day.
    """

    days: tuple[date, ...]
    state: Literal["clear", "unclear", "past", "impossible", "repeats", "open"] = "clear"
    part: str = ""
    clock: time | None = None
    until: time | None = None
    latest: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time of day as said; `exact` when morning and afternoon cannot be confused."""

    hour: int
    minute: int = 0
    exact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockPhrase:
    kind: Literal["at", "between", "by", "after"]
    start: Clock | None = None
    end: Clock | None = None
    bare: bool = False
    soft: bool = False
    zone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartPhrase:
    """A part of the day: a name of `PartHours`, or "any" for "any time"."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeoplePhrase:
    """People as said; `either` when one of them is meant.

    `odd` when the claim is weak, `leading` when it is only because the line begins with it.
    `but` are those who are not meant: anybody else may go.
    """

    said: tuple[Said, ...]
    either: bool = False
    but: tuple[Said, ...] = ()
    odd: bool = False
    leading: bool = False
    known: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPhrase:
    name: str = ""
    phone: str = ""
    email: str = ""
    keep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberPhrase:
    """A reference number; `order` is set where it was said to be an order id."""

    number: str
    order: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePhrase:
    """A stretch that is a place in itself: a known name, a pin, a quotation."""

    text: str
    known: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbatim:
    """The text of a field as it is, whatever words it was written with."""

    text: str


Value: TypeAlias = (
    DayPhrase
    | ClockPhrase
    | PartPhrase
    | PeoplePhrase
    | ContactPhrase
    | NumberPhrase
    | PlacePhrase
    | Verbatim
    | Priority
    | int
    | str
    | None
)


@dataclass(frozen=True, slots=True)
class Item:
    """`first` and `last` count words; `last` is one past the end."""

    first: int
    last: int
    role: Role
    value: Value
    weight: float
