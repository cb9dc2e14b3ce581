"""What a person must be asked before a job is created, and what they may answer.

A doubt is a value: the reader and the place finder state it, the workflow keeps it, the chat
turns it into a sentence with buttons. Each carries what its reader needs and nothing else.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.domain.day import Day
from bot.domain.job import Field
from bot.domain.people import Worker
from bot.domain.place import Destination
from bot.domain.window import Window


@dataclass(frozen=True, slots=True, kw_only=True)
class AmbiguousPerson:
    """Two Bobs; or `jane or bob`."""

    said: str
    candidates: tuple[Worker, ...]
    kind: Literal["ambiguous person"] = "ambiguous person"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownPerson:
    said: str
    closest: tuple[Worker, ...]
    kind: Literal["unknown person"] = "unknown person"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeveralPeople:
    """`for jane and luis`: one job each, once confirmed."""

    workers: tuple[Worker, ...]
    kind: Literal["several people"] = "several people"


@dataclass(frozen=True, slots=True, kw_only=True)
class PastDay:
    day: Day
    kind: Literal["past day"] = "past day"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpossibleDay:
    """`31 February`."""

    said: str
    kind: Literal["impossible day"] = "impossible day"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnclearDay:
    """Good readers differ: `next friday`, a weekday on that very day, a weekday that contradicts
    its date, `next week`, or no day said late in the afternoon (`said` is empty then).

    `days` are the readings, the likeliest first.
    """

    said: str
    days: tuple[Day, ...]
    kind: Literal["unclear day"] = "unclear day"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnclearWindow:
    """Two times, a start at midnight, an end before the start. `windows` may be empty."""

    said: str
    windows: tuple[Window, ...] = ()
    kind: Literal["unclear window"] = "unclear window"


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherZone:
    """`3pm EST`: `windows` are those hours by the asker's clock, then as they were said."""

    said: str
    windows: tuple[Window, ...] = ()
    kind: Literal["other zone"] = "other zone"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPlace:
    kind: Literal["no place"] = "no place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeats:
    """`every monday`: only the first one can be made from a line."""

    said: str
    first: Day | None
    kind: Literal["repeats"] = "repeats"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsureWords:
    """We took `said` for `field`, but something about it is odd."""

    said: str
    field: Field
    kind: Literal["unsure words"] = "unsure words"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceNotFound:
    said: str
    kind: Literal["place not found"] = "place not found"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceUnclear:
    """Several fit, or the only one fits badly or is far: at most five, the best first.

    `km` are the distances from the middle of the team's area, where that is known.
    """

    said: str
    candidates: tuple[Destination, ...]
    km: tuple[float | None, ...]
    kind: Literal["place unclear"] = "place unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class LookupDown:
    """Addresses cannot be looked up now; that is not the same as "not found"."""

    said: str
    kind: Literal["lookup down"] = "lookup down"


@dataclass(frozen=True, slots=True, kw_only=True)
class StillCreate:
    """It could not be created, and trying on would not help: "Still create it?".

    `why`: "down" after we tried for a while, "late" when we were down ourselves, "key" when
    Hellotracks does not accept our key, "refused" when it said no; `code` and `said` are its
    own, if it gave any.
    """

    why: Literal["down", "late", "key", "refused"] = "down"
    code: int = 0
    said: str = ""
    kind: Literal["still create"] = "still create"


@dataclass(frozen=True, slots=True, kw_only=True)
class SameAgain:
    """The same line by the same person a moment ago; `job_ids` are what became of it so far.

    `place` and `day` are those of the first.
    """

    job_ids: tuple[str, ...]
    place: str = ""
    day: Day | None = None
    kind: Literal["same again"] = "same again"


Doubt: TypeAlias = (
    AmbiguousPerson
    | UnknownPerson
    | SeveralPeople
    | PastDay
    | ImpossibleDay
    | UnclearDay
    | UnclearWindow
    | OtherZone
    | NoPlace
    | Repeats
    | UnsureWords
    | PlaceNotFound
    | PlaceUnclear
    | LookupDown
    | StillCreate
    | SameAgain
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assign:
    worker: Worker
    kind: Literal["assign"] = "assign"


@dataclass(frozen=True, slots=True)
class AssignNobody:
    kind: Literal["assign nobody"] = "assign nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class OneEach:
    workers: tuple[Worker, ...]
    kind: Literal["one each"] = "one each"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeDay:
    day: Day
    kind: Literal["take day"] = "take day"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeWindow:
    """None is "any time"."""

    window: Window | None
    kind: Literal["take window"] = "take window"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeDestination:
    destination: Destination
    kind: Literal["take destination"] = "take destination"


@dataclass(frozen=True, slots=True)
class SendPin:
    """Opens the form at its pin field."""

    kind: Literal["send pin"] = "send pin"


@dataclass(frozen=True, slots=True)
class LookAgain:
    kind: Literal["look again"] = "look again"


@dataclass(frozen=True, slots=True)
class CreateIt:
    """Yes, as it stands: a second one, or after an outage, or in spite of odd words."""

    kind: Literal["create it"] = "create it"


@dataclass(frozen=True, slots=True)
class Edit:
    """Opens the form, filled with all that is known."""

    kind: Literal["edit"] = "edit"


@dataclass(frozen=True, slots=True)
class Drop:
    """Create nothing."""

    kind: Literal["drop"] = "drop"


Option: TypeAlias = (
    Assign
    | AssignNobody
    | OneEach
    | TakeDay
    | TakeWindow
    | TakeDestination
    | SendPin
    | LookAgain
    | CreateIt
    | Edit
    | Drop
)
