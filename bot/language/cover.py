"""The best way to cover a whole line with what the rules propose.

Left to right with a beam: each word goes to an item, to the place or to the notes. The choice is
made jointly, so that `sun` is a person where the day is already said and the place stays whole.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from bot.language.evidence import Evidence, weigh
from bot.language.items import Item, PlacePhrase, Role
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line

_BEAM, _LONG_BEAM = 14, 5
_LONG = 80  # words: from here on the beam is narrower, so that no text takes long
_ITEMS_AT_ONCE = 14


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words with its role; `item` is None where the words are free text."""

    first: int
    last: int
    role: Role
    item: Item | None = None


@dataclass(frozen=True, slots=True)
class Cover:
    score: float
    pieces: tuple[Piece, ...]


def best(
    line: Line, items: Iterable[Item], words: Vocabulary, *, place: bool = True
) -> list[Cover]:
    """The two best covers, the best first; without `place` no word may become the place."""
    search = _Search(line, weigh(line, words), _by_start(items, len(line.words)))
    ranked = sorted(search.run(_START if place else _NO_PLACE), key=lambda pair: -pair[0])
    return [Cover(score, _pieces(path)) for score, path in ranked[:2]]


# An item with its number and its piece.
_Start: TypeAlias = tuple[int, Item, Piece]


def _by_start(items: Iterable[Item], size: int) -> list[list[_Start]]:
    """The items that begin at each word."""
    starting: list[list[_Start]] = [[] for _ in range(size)]
    for number, item in enumerate(items):
        piece = Piece(item.first, item.last, item.role, item)
        starting[item.first].append((number, item, piece))
    for here in starting:
        here.sort(key=lambda start: -start[1].weight)
        del here[_ITEMS_AT_ONCE:]
    return starting


# Where we are: nothing said yet; in a place; behind a known place; in the notes; behind a day;
# behind another item; where a place must follow; where notes must follow.
_Mode: TypeAlias = Literal["start", "place", "known", "notes", "day", "item", "to", "key"]


class _State(NamedTuple):
    """What the future depends on.

    `gap`: the strongest mark since the last word. `place`: 0 none, 1 begun, 2 left, 3 forbidden.
    `day` to `people`: the item chosen, -1 for none. `taken`: a bit for each smaller field.
    `literal`: the notes were opened by a dash. `last`: only closing words may follow.
    """

    mode: _Mode
    gap: int
    place: int
    day: int
    clock: int
    part: int
    people: int
    taken: int
    literal: bool
    last: bool

    @property
    def left(self) -> int:
        """The state of the place once something else follows."""
        return 2 if self.place == 1 else self.place

    @property
    def has_claims(self) -> bool:
        return max(self.day, self.people, self.clock) >= 0


class _Path(NamedTuple):
    score: float
    before: "_Path | None"
    piece: Piece | None


_START = _State("start", 0, 0, -1, -1, -1, -1, 0, literal=False, last=False)
_NO_PLACE = _START._replace(place=3)
_ONCE = {Role.DURATION: 1, Role.PRIORITY: 2, Role.CONTACT: 4, Role.NUMBER: 8}
_EASY = {Role.PRIORITY, Role.CONTACT, Role.LABEL, Role.LINK, Role.NUMBER}


# Every line goes through the same few states again and again.


@lru_cache(4096)
def _apart(state: _State, gap: int) -> _State:
    return state._replace(gap=max(state.gap, gap))


@lru_cache(4096)
def _in_place(state: _State) -> _State:
    return state._replace(mode="place", gap=0, place=1, literal=False)


@lru_cache(4096)
def _in_notes(state: _State) -> _State:
    dashed = state.gap == 3 and state.has_claims and bool(state.place)
    literal = state.literal or state.mode == "key" or dashed
    return state._replace(mode="notes", gap=0, place=state.left, literal=literal)


@lru_cache(4096)
def _behind_item(state: _State) -> _State:
    return state._replace(mode="item", gap=0, place=state.left)


class _Search:
    def __init__(self, line: Line, evidence: Evidence, starting: list[list[_Start]]) -> None:
        self._line = line
        self._evidence = evidence
        self._starting = starting
        self._marks, self._places, self._notes = (
            [Piece(index, index + 1, role) for index in range(len(line.words))]
            for role in (Role.MARK, Role.PLACE, Role.NOTES)
        )
        self._beams: list[dict[_State, _Path]] = [{} for _ in range(len(line.words) + 1)]

    def run(self, start: _State) -> Iterator[tuple[float, _Path]]:
        """Every way that reaches the end, with its score."""
        size = len(self._line.words)
        width = _BEAM if size < _LONG else _LONG_BEAM
        self._beams[0][start] = _Path(0.0, None, None)
        for index in range(size):
            reached = sorted(self._beams[index].items(), key=lambda pair: -pair[1].score)
            for state, path in reached[:width]:
                self._step(index, state, path)
        for state, path in self._beams[size].items():
            if state.mode != "to":
                yield path.score + self._ending(state), path

    def _step(self, index: int, state: _State, path: _Path) -> None:
        for number, item, piece in self._starting[index]:
            following = self._with_item(state, number, item)
            if following is not None:
                after, cost = following
                self._reach(after, path, item.weight + cost, piece)
        if self._line.words[index].is_mark:
            self._reach(_apart(state, self._evidence.gap[index]), path, 0.0, self._marks[index])
        elif not state.last:
            self._step_word(index, state, path)

    def _step_word(self, index: int, state: _State, path: _Path) -> None:
        cost = self._place_cost(state, index)
        if cost is not None:
            self._reach(_in_place(state), path, cost, self._places[index])
        cost = self._notes_cost(state, index)
        if cost is not None:
            self._reach(_in_notes(state), path, cost, self._notes[index])

    def _reach(self, state: _State, before: _Path, gain: float, piece: Piece) -> None:
        beam = self._beams[piece.last]
        known = beam.get(state)
        if known is None or known.score < before.score + gain:
            beam[state] = _Path(before.score + gain, before, piece)

    def _place_cost(self, state: _State, index: int) -> float | None:
        """What a word is worth as part of the place; None where it cannot be."""
        own = self._evidence.place[index]
        if state.mode == "place":
            return own + self._evidence.resume[index][state.gap]
        if state.mode == "known":
            apart = 0.2 if state.gap else 0.9 if own > 0 else 1.4
            return own + self._evidence.resume[index][state.gap] - apart
        if state.mode == "key" or state.place == 3:
            return None
        if state.place:
            return own - 4.0
        own += 1.0 + self._evidence.start_place[index]
        if state.mode == "to":
            return own + 0.6
        if state.mode == "notes":
            strong = self._evidence.start_place[index] >= 0.8
            return own - (0.5 if state.gap else 1.2 if strong else 2.2)
        return own

    def _notes_cost(self, state: _State, index: int) -> float | None:
        """What a word is worth as part of the notes; None where it cannot be."""
        own, start = self._evidence.notes[index], self._evidence.start_notes[index]
        match state.mode:
            case "notes":
                return own
            case "key":
                return own + 0.5
            case "to":
                return None
            case "known":
                return own + start + (-1.2, -0.5, -0.4, -0.1, -0.3)[state.gap]
            case "place":
                cost = (-2.6, -0.9, -0.6, -0.1, -0.3)[state.gap]
                return own + start + cost + self._evidence.end_place[index]
            case "item" | "day":
                early = 0.0 if state.place else -0.5
                return own + start + early + (-1.2, -0.6, -0.4, 0.1, 0.0)[state.gap]
            case "start":
                return own - 0.9

    def _with_item(self, state: _State, number: int, item: Item) -> tuple[_State, float] | None:
        """The state after an item, and what it costs to have it here."""
        if state.last and item.value != "last":
            return None
        noted = state.mode == "key" and _is_literal(item)
        if state.mode in ("key", "to") and item.role is not Role.PLACE and not noted:
            return None
        cost = 0.0
        if state.mode == "notes" and not _is_literal(item):
            cost -= _out_of_notes(state, item)
        if state.mode == "place" and item.role is not Role.PLACE:
            cost += self._evidence.end_place[item.first]
        return self._after(state, number, item, cost)

    def _after(
        self, state: _State, number: int, item: Item, cost: float
    ) -> tuple[_State, float] | None:
        plain = _behind_item(state)
        in_run = state.mode in ("place", "known", "notes") and state.gap == 0
        match item.role:
            case Role.DAY if state.day < 0:
                cost -= self._evidence.day_guard(item, in_run=in_run)
                return plain._replace(day=number, mode="day"), cost
            case Role.CLOCK if state.clock < 0:
                cost -= self._evidence.clock_guard(item, after_day=state.mode == "day")
                return plain._replace(clock=number), cost
            case Role.PART if state.part < 0:
                cost -= self._evidence.day_guard(item, in_run=in_run)
                return plain._replace(part=number, mode="day"), cost
            case Role.PEOPLE if state.people < 0:
                return plain._replace(people=number), cost
            case Role.PLACE:
                return self._after_place(state, item, cost)
            case Role.NOTES if state.mode in ("notes", "key") and _is_literal(item):
                literal = state.literal or state.mode == "key"
                return state._replace(mode="notes", gap=0, literal=literal), cost
            case Role.NOTES:
                mode: _Mode = "place" if state.mode in ("place", "known") else "item"
                return state._replace(mode=mode, gap=1), cost
            case Role.NOTES_KEY:
                return plain._replace(mode="key", literal=True), cost
            case Role.TO_PLACE if not state.place:
                welcome = 0.3 if state.mode != "notes" else 0.6 if state.gap else 2.2
                return plain._replace(mode="to"), cost + welcome
            case Role.FILLER:
                return _after_filler(state, item, cost - self._evidence.filler_guard(item))
            case Role.LABEL | Role.LINK:
                return plain, cost
            case Role.DURATION | Role.PRIORITY | Role.CONTACT | Role.NUMBER:
                return self._after_once(state, plain, item, cost)
            case _:
                return None

    def _after_once(
        self, state: _State, plain: _State, item: Item, cost: float
    ) -> tuple[_State, float]:
        """A field that is rarely said twice."""
        if item.role is Role.DURATION:
            cost -= self._evidence.day_guard(item, in_run=False)
        bit = _ONCE[item.role]
        if state.taken & bit:
            cost -= 2.5
        return plain._replace(taken=state.taken | bit), cost

    def _after_place(self, state: _State, item: Item, cost: float) -> tuple[_State, float] | None:
        if state.mode == "key" or state.place == 3:
            return None
        phrase = item.value if isinstance(item.value, PlacePhrase) else None
        if state.place and phrase and phrase.text.startswith("http"):
            return None
        known = phrase is not None and phrase.known
        mode: _Mode = "known" if known else "place"
        after = state._replace(mode=mode, gap=0, place=1, literal=False)
        if known and state.mode == "place" and state.gap == 0:
            cost -= 1.5
        if state.place and self._line.words[item.first].kind is Kind.QUOTED:
            cost -= 2.5  # behind a place, a quotation rather is a note
        if state.mode in ("place", "known"):
            return after, cost + min(0.0, self._evidence.resume[item.first][state.gap])
        if state.place:
            return after, cost - 5.0
        return after, cost + 1.0 + (0.6 if state.mode == "to" else 0)

    def _ending(self, state: _State) -> float:
        score = 0.0 if state.place else -1.2
        if state.mode == "place":
            score += self._evidence.end_place[-1]
        return score


def _is_literal(item: Item) -> bool:
    """Notes as they stand; those in parentheses carry their words."""
    return item.role is Role.NOTES and item.value is None


def _out_of_notes(state: _State, item: Item) -> float:
    """Words of the notes may look like items; after a dash they are literal."""
    if item.role in _EASY:
        return 0.3 if state.gap else 0.4
    if isinstance(item.value, PlacePhrase) and item.value.known and not state.literal:
        return 0.3 if state.gap else 0.8
    if state.literal:
        return (6.0, 2.6, 1.0, 0.6, 0.3)[state.gap]
    if state.gap:
        return 0.3
    sure = item.role in (Role.DAY, Role.PEOPLE) and item.weight >= 4.0
    return 1.1 if sure else 2.0


def _after_filler(state: _State, item: Item, cost: float) -> tuple[_State, float] | None:
    """Politeness: "first" only before everything else, "last" only after it, "verb" anywhere."""
    left = state._replace(gap=0, place=state.left)
    match item.value:
        case "first":
            return (state._replace(gap=0), cost) if state.mode == "start" else None
        case "last":
            if state.mode == "start":
                return None
            return left._replace(last=True, mode="item"), cost
        case "verb":
            return left._replace(mode="item"), cost
        case _:
            if state.mode == "place" and state.gap == 0:
                cost -= 0.3
            stays = state.mode in ("start", "notes")
            return (left if stays else left._replace(mode="item")), cost


def _pieces(path: _Path) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    at: _Path | None = path
    while at is not None and at.piece is not None:
        pieces.append(at.piece)
        at = at.before
    return tuple(reversed(pieces))
