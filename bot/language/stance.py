"""Where a reading stands in a line: what may come next there, and what it costs.

There are a few hundred stances, the same for every line. Each is made once and remembers what
follows from it, so that a search only has to look it up.
"""

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple, TypeAlias

from bot.language.items import Item, PlacePhrase, Role
from bot.language.words import Kind, Line

# Nothing said yet; in a place; behind a known place; in the notes; behind a day; behind another
# item; where a place must follow; where notes must follow.
Mode: TypeAlias = Literal["start", "place", "known", "notes", "day", "item", "to", "key"]
_MODES: tuple[Mode, ...] = ("start", "place", "known", "notes", "day", "item", "to", "key")

STANCE_BITS = 18
_DAY, _CLOCK, _PART, _PEOPLE = 16, 32, 64, 128
_CLAIMS = _DAY | _CLOCK | _PEOPLE
_SAID = {
    Role.DURATION: 1,
    Role.PRIORITY: 2,
    Role.CONTACT: 4,
    Role.NUMBER: 8,
    Role.DAY: _DAY,
    Role.CLOCK: _CLOCK,
    Role.PART: _PART,
    Role.PEOPLE: _PEOPLE,
}
_ONCE = {Role.DAY, Role.CLOCK, Role.PART, Role.PEOPLE}
_EASY = {Role.PRIORITY, Role.CONTACT, Role.LABEL, Role.LINK, Role.NUMBER}
_SURE = 4.0  # weight: a day or a person that is seen even among notes


class Sort(NamedTuple):
    """What matters of an item where it stands: `said` tells kinds of places, notes and fillers."""

    role: Role
    said: str = ""
    is_sure: bool = False
    is_quoted: bool = False

    @property
    def is_literal(self) -> bool:
        """Notes as they stand; those in parentheses carry their words."""
        return self.role is Role.NOTES and self.said == "literal"


def sort_of(item: Item, line: Line) -> Sort:
    match item.role:
        case Role.PLACE:
            quoted = line.words[item.first].kind is Kind.QUOTED
            return Sort(item.role, _kind_of_place(item), is_quoted=quoted)
        case Role.NOTES:
            return Sort(item.role, "literal" if item.value is None else "")
        case Role.FILLER:
            return Sort(item.role, str(item.value))
        case Role.DAY | Role.PEOPLE if item.weight >= _SURE:
            return Sort(item.role, is_sure=True)
        case role:
            return _PLAIN[role]


_PLAIN = {role: Sort(role) for role in Role}


def _kind_of_place(item: Item) -> str:
    match item.value:
        case PlacePhrase(known=True):
            return "known"
        case PlacePhrase(text=text) if text.startswith("http"):
            return "link"
        case _:
            return ""


class Following(NamedTuple):
    """What follows from an item.

    `guarded`: it stands where its stronger guard counts. `ends`: a place ends before it;
    `resumes`: a place goes on with it.
    """

    stance: "Stance"
    cost: float
    guarded: bool = False
    ends: bool = False
    resumes: bool = False


@dataclass(frozen=True)
class Stance:
    """What the future depends on, but for the items that were chosen.

    `gap`: the strongest mark since the last word. `place`: 0 none, 1 begun, 2 left, 3 forbidden.
    `said`: a bit for each field that is. `literal`: the notes were opened by a dash. `last`: only
    closing words may follow.
    """

    mode: Mode
    gap: int
    place: int
    said: int
    literal: bool
    last: bool
    _after: dict[Sort, Following | None] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def number(self) -> int:
        """Of `STANCE_BITS` bits; no two stances share one."""
        where = (_MODES.index(self.mode) << 3 | self.gap) << 2 | self.place
        return ((where << 8 | self.said) << 1 | self.literal) << 1 | self.last

    @cached_property
    def in_place(self) -> "Stance":
        """Behind a word of the place."""
        return self.having(mode="place", gap=0, place=1, literal=False)

    @cached_property
    def in_notes(self) -> "Stance":
        """Behind a word of the notes."""
        dashed = self.gap == 3 and bool(self.said & _CLAIMS) and bool(self.place)
        literal = self.literal or self.mode == "key" or dashed
        return self.having(mode="notes", gap=0, place=self.left, literal=literal)

    @cached_property
    def behind_mark(self) -> "tuple[Stance, ...]":
        """One for each strength of the mark."""
        return tuple(self.having(gap=max(self.gap, gap)) for gap in range(5))

    @cached_property
    def behind_item(self) -> "Stance":
        return self.having(mode="item", gap=0, place=self.left)

    @cached_property
    def left(self) -> int:
        """The state of the place once something else follows."""
        return 2 if self.place == 1 else self.place

    @cached_property
    def in_run(self) -> bool:
        """Only blanks stand between the place or the notes and what follows."""
        return self.mode in ("place", "known", "notes") and self.gap == 0

    def after(self, sort: Sort) -> Following | None:
        """What follows from such an item; None where it cannot stand."""
        try:
            return self._after[sort]
        except KeyError:
            return self._after.setdefault(sort, _after(self, sort))

    def having(
        self,
        *,
        mode: Mode | None = None,
        gap: int | None = None,
        place: int | None = None,
        said: int = 0,
        literal: bool | None = None,
        last: bool = False,
    ) -> "Stance":
        """This stance with something changed; `said` and `last` are added."""
        return _stance(
            self.mode if mode is None else mode,
            self.gap if gap is None else gap,
            self.place if place is None else place,
            self.said | said,
            self.literal if literal is None else literal,
            self.last or last,
        )


@lru_cache(8192)
def _stance(mode: Mode, gap: int, place: int, said: int, literal: bool, last: bool) -> Stance:
    return Stance(mode=mode, gap=gap, place=place, said=said, literal=literal, last=last)


START = _stance("start", 0, 0, 0, False, False)
NO_PLACE = START.having(place=3)


def _after(stance: Stance, sort: Sort) -> Following | None:
    if stance.last and sort.said not in ("last", "thanks"):
        return None
    noted = stance.mode == "key" and sort.is_literal
    if stance.mode in ("key", "to") and sort.role is not Role.PLACE and not noted:
        return None
    if stance.said & _SAID.get(sort.role, 0) and sort.role in _ONCE:
        return None
    found = _by_role(stance, sort)
    if found is None:
        return None
    ends = stance.mode == "place" and sort.role is not Role.PLACE
    out = stance.mode == "notes" and not sort.is_literal
    cost = found.cost - (_out_of_notes(stance, sort) if out else 0.0)
    return found._replace(cost=cost, ends=ends)


def _by_role(stance: Stance, sort: Sort) -> Following | None:
    plain = stance.behind_item
    match sort.role:
        case Role.DAY | Role.PART:
            after = plain.having(mode="day", said=_SAID[sort.role])
            return Following(after, 0.0, guarded=stance.in_run)
        case Role.CLOCK:
            after = plain.having(said=_CLOCK)
            return Following(after, 0.0, guarded=stance.mode == "day")
        case Role.PEOPLE:
            return Following(plain.having(said=_PEOPLE), 0.0)
        case Role.PLACE:
            return _after_place(stance, sort)
        case Role.NOTES:
            return Following(_after_notes(stance, sort), 0.0)
        case Role.NOTES_KEY:
            return Following(plain.having(mode="key", literal=True), 0.0)
        case Role.TO_PLACE:
            welcome = 0.3 if stance.mode != "notes" else 0.6 if stance.gap else 2.2
            return None if stance.place else Following(plain.having(mode="to"), welcome)
        case Role.FILLER:
            return _after_filler(stance, sort)
        case Role.LABEL | Role.LINK:
            return Following(plain, 0.0)
        case Role.DURATION | Role.PRIORITY | Role.CONTACT | Role.NUMBER:
            bit = _SAID[sort.role]  # a field that is rarely said twice
            return Following(plain.having(said=bit), -2.5 if stance.said & bit else 0.0)
        case Role.MARK:
            return None


def _after_place(stance: Stance, sort: Sort) -> Following | None:
    if stance.mode == "key" or stance.place == 3 or (stance.place and sort.said == "link"):
        return None
    known = sort.said == "known"
    after = stance.having(mode="known" if known else "place", gap=0, place=1, literal=False)
    cost = -1.5 if known and stance.mode == "place" and stance.gap == 0 else 0.0
    if stance.place and sort.is_quoted:
        cost -= 2.5  # behind a place, a quotation rather is a note
    if stance.mode in ("place", "known"):
        return Following(after, cost, resumes=True)
    if stance.place:
        return Following(after, cost - 5.0)
    return Following(after, cost + 1.0 + (0.6 if stance.mode == "to" else 0.0))


def _after_notes(stance: Stance, sort: Sort) -> Stance:
    if sort.is_literal and stance.mode in ("notes", "key"):
        literal = stance.literal or stance.mode == "key"
        return stance.having(mode="notes", gap=0, literal=literal)
    return stance.having(mode="place" if stance.mode in ("place", "known") else "item", gap=1)


def _after_filler(stance: Stance, sort: Sort) -> Following | None:
    """Politeness: "first" only before everything else, "last" only after it, "verb" anywhere.

    "and" leads from what was said of a job to what is to be done there.
    """
    left = stance.having(gap=0, place=stance.left)
    match sort.said:
        case "first":
            return Following(stance.having(gap=0), 0.0) if stance.mode == "start" else None
        case "and":
            behind = stance.mode in ("item", "day")
            return Following(left.having(mode="item"), 0.0) if behind else None
        case "last" | "thanks" if stance.mode == "start":
            return None
        case "last" | "thanks":
            return Following(left.having(mode="item", last=True), 0.0)
        case "verb":
            return Following(left.having(mode="item"), 0.0)
        case _:
            cost = -0.3 if stance.mode == "place" and stance.gap == 0 else 0.0
            stays = stance.mode in ("start", "notes")
            return Following(left if stays else left.having(mode="item"), cost)


def _out_of_notes(stance: Stance, sort: Sort) -> float:
    """Words of the notes may look like items; after a dash they are literal."""
    if sort.role in _EASY or (sort.role is Role.FILLER and sort.said == "thanks"):
        return 0.3 if stance.gap else 0.4
    if sort.said == "known" and not stance.literal:
        return 0.3 if stance.gap else 0.8
    if stance.literal:
        return (6.0, 2.6, 1.0, 0.6, 0.3)[stance.gap]
    if stance.gap:
        return 0.3
    return 1.1 if sort.is_sure else 2.0
