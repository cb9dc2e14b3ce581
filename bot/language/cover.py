"""The best way to cover a whole line with what the rules propose.

Left to right with a beam: each word goes to an item, to the place or to the notes. The choice is
made jointly, so that `sun` is a person where the day is already said and the place stays whole.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from bot.language.evidence import Evidence, weigh
from bot.language.items import Item, PlacePhrase, Role
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line

_BEAM = 14
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


class _State(NamedTuple):
    """What the future depends on.

    `mode`: S nothing yet, P in the place, Q after a known place, N in the notes, D after a day, I after another item,
    L a place must follow, K notes must follow. `gap`: the strongest mark since. `place`: 0 none, 1 begun, 2 left.
    """

    mode: str
    gap: int
    place: int
    day: int
    clock: int
    part: int
    people: int
    taken: int
    literal: bool
    last: bool


class _Path(NamedTuple):
    score: float
    before: "_Path | None"
    piece: Piece | None


_START = _State("S", 0, 0, -1, -1, -1, -1, 0, literal=False, last=False)
_ONCE = {Role.DURATION: 1, Role.PRIORITY: 2, Role.CONTACT: 4, Role.NUMBER: 8}
_EASY = {Role.PRIORITY, Role.CONTACT, Role.LABEL, Role.LINK, Role.NUMBER}


def best(line: Line, items: Iterable[Item], words: Vocabulary, *, limit: int = 2, place: bool = True
) -> list[Cover]:
    """The best covers, the best first; each differs from the others in some field."""
    evidence = weigh(line, words)
    starting = _by_start(items, len(line.words))
    beams: list[dict[_State, _Path]] = [{} for _ in range(len(line.words) + 1)]
    beams[0][_START if place else _START._replace(place=3)] = _Path(0.0, None, None)
    beam = _BEAM if len(line.words) < 80 else 5
    for index in range(len(line.words)):
        reached = sorted(beams[index].items(), key=lambda pair: -pair[1].score)[:beam]
        for state, path in reached:
            _step(line, index, state, path, starting[index], evidence, beams)
    done = (
        (path.score + _ending(state, evidence, len(line.words)), path)
        for state, path in beams[-1].items()
        if state.mode not in "LK" or state.place
    )
    ranked = sorted(done, key=lambda pair: -pair[0])
    return [Cover(score, _pieces(path)) for score, path in ranked[:limit]]


def _by_start(items: Iterable[Item], size: int) -> list[list[tuple[int, Item]]]:
    """The items that begin at each word, each with its number."""
    starting: list[list[tuple[int, Item]]] = [[] for _ in range(size)]
    for number, item in enumerate(items):
        starting[item.first].append((number, item))
    for here in starting:
        here.sort(key=lambda pair: -pair[1].weight)
        del here[_ITEMS_AT_ONCE:]
    return starting


def _step(
    line: Line,
    index: int,
    state: _State,
    path: _Path,
    items: list[tuple[int, Item]],
    evidence: Evidence,
    beams: list[dict[_State, _Path]],
) -> None:
    word = line.words[index]
    for number, item in items:
        following = _with_item(state, number, item, index, evidence)
        if following is not None:
            after, cost = following
            _reach(
                beams[item.last],
                after,
                path,
                path.score + item.weight + cost,
                Piece(item.first, item.last, item.role, item),
            )
    if word.is_mark:
        gap = max(state.gap, evidence.gap[index])
        after = state._replace(gap=gap)
        _reach(beams[index + 1], after, path, path.score, Piece(index, index + 1, Role.MARK))
        return
    if state.last:
        return
    cost = _place_cost(state, index, evidence)
    if cost is not None:
        after = state._replace(mode="P", gap=0, place=1, literal=False)
        _reach(
            beams[index + 1], after, path, path.score + cost, Piece(index, index + 1, Role.PLACE)
        )
    cost = _notes_cost(state, index, evidence)
    if cost is not None:
        claimed = max(state.day, state.people, state.clock) >= 0
        literal = state.literal or state.mode == "K" or (state.gap == 3 and claimed and state.place)
        place = 2 if state.place else 0
        after = state._replace(mode="N", gap=0, place=place, literal=literal)
        _reach(
            beams[index + 1], after, path, path.score + cost, Piece(index, index + 1, Role.NOTES)
        )


def _reach(
    beam: dict[_State, _Path], state: _State, before: _Path, score: float, piece: Piece
) -> None:
    known = beam.get(state)
    if known is None or known.score < score:
        beam[state] = _Path(score, before, piece)


def _place_cost(state: _State, index: int, evidence: Evidence) -> float | None:
    own = evidence.place[index]
    match state.mode:
        case "P":
            return own + evidence.resume[index][state.gap]
        case "Q":
            return own + evidence.resume[index][state.gap] - (0.5 if state.gap == 0 else 0.2)
        case "K":
            return None
    if state.place == 3:
        return None
    if state.place:
        return own - 4.0
    start = 1.0 + evidence.start_place[index]
    match state.mode:
        case "L":
            return own + start + 0.6
        case "N":
            return own + start - (2.2 if state.gap == 0 else 0.5)
        case _:
            return own + start


def _notes_cost(state: _State, index: int, evidence: Evidence) -> float | None:
    own = evidence.notes[index]
    match state.mode:
        case "N":
            return own
        case "K":
            return own + 0.5
        case "L":
            return None
        case "Q":
            return own + evidence.start_notes[index] + (-1.2, -0.5, -0.4, -0.1, -0.3)[state.gap]
        case "P":
            start = (-2.6, -0.9, -0.6, -0.1, -0.3)[state.gap]
            return own + start + evidence.start_notes[index] + evidence.end_place[index]
        case "I" | "D":
            return (
                own
                + evidence.start_notes[index]
                + (-1.2, -0.6, -0.4, 0.1, 0.0)[state.gap]
                + (0 if state.place else -0.5)
            )
        case _:
            return own - 0.9


def _with_item(
    state: _State, number: int, item: Item, index: int, evidence: Evidence
) -> tuple[_State, float] | None:
    """The state after an item, and what it costs to have it here."""
    cost = 0.0
    if state.last and item.value != "last":
        return None
    if state.mode == "K" and item.role is not Role.PLACE:
        return None
    if state.mode == "L" and item.role is not Role.PLACE:
        return None
    if state.mode == "N":
        cost -= _out_of_notes(state, item)
    if state.mode == "P" and item.role is not Role.PLACE:
        cost += evidence.end_place[index]
    return _after(state, number, item, cost, index, evidence)


def _out_of_notes(state: _State, item: Item) -> float:
    """Words of the notes may look like items; after a dash they are literal."""
    if item.role in _EASY:
        return 0.4 if state.gap == 0 else 0.3
    if not state.literal:
        sure = item.role in (Role.DAY, Role.PEOPLE) and item.weight >= 4.0
        return (1.1 if sure else 2.0) if state.gap == 0 else 0.3
    return (6.0, 2.6, 1.0, 0.6, 0.3)[state.gap]


def _after(
    state: _State, number: int, item: Item, cost: float, index: int, evidence: Evidence
) -> tuple[_State, float] | None:
    left = 2 if state.place else 0
    plain = state._replace(mode="I", gap=0, place=left)
    match item.role:
        case Role.DAY:
            if state.day >= 0:
                return None
            cost -= evidence.day_guard(item, in_place=state.mode in "PQ" and state.gap == 0, in_run=state.mode in "PQN" and state.gap == 0)
            return plain._replace(day=number, mode="D"), cost
        case Role.CLOCK:
            if state.clock >= 0:
                return None
            cost -= evidence.clock_guard(item, after_day=state.mode == "D")
            return plain._replace(clock=number), cost
        case Role.PART:
            if state.part >= 0:
                return None
            cost -= evidence.day_guard(item, in_place=state.mode in "PQ" and state.gap == 0, in_run=state.mode in "PQN" and state.gap == 0)
            return plain._replace(part=number, mode="D"), cost
        case Role.PEOPLE:
            return (plain._replace(people=number), cost) if state.people < 0 else None
        case Role.PLACE:
            return _after_place(state, item, cost, index, evidence)
        case Role.NOTES:
            return state._replace(mode="I" if state.mode not in "PQ" else "P", gap=1), cost
        case Role.NOTES_KEY:
            return plain._replace(mode="K", literal=True), cost
        case Role.TO_PLACE:
            if state.place:
                return None
            return plain._replace(mode="L"), cost + (
                2.2 if state.mode == "N" and state.gap == 0 else 0.6 if state.mode == "N" else 0.3
            )
        case Role.FILLER:
            return _after_filler(state, item, cost)
        case Role.LABEL | Role.LINK:
            return plain, cost
        case _:
            bit = _ONCE[item.role]
            if state.taken & bit:
                cost -= 2.5
            return plain._replace(taken=state.taken | bit), cost


def _after_place(
    state: _State, item: Item, cost: float, index: int, evidence: Evidence
) -> tuple[_State, float] | None:
    if state.mode == "K":
        return None
    known = isinstance(item.value, PlacePhrase) and item.value.known
    after = state._replace(mode="Q" if known else "P", gap=0, place=1, literal=False)
    if state.mode in "PQ":
        return after, cost + min(0.0, evidence.resume[index][state.gap])
    if state.place:
        return after, cost - 5.0
    return after, cost + 1.0 + (0.6 if state.mode == "L" else 0)


def _after_filler(state: _State, item: Item, cost: float) -> tuple[_State, float] | None:
    match item.value:
        case "first":
            return (state._replace(gap=0), cost) if state.mode == "S" else None
        case "last":
            if state.mode in "SL":
                return None
            return state._replace(last=True, mode="I", place=2 if state.place else 0), cost
        case "verb":
            return state._replace(mode="I", gap=0, place=2 if state.place else 0), cost
        case _:
            if state.mode == "P" and state.gap == 0:
                cost -= 0.3
            mode = state.mode if state.mode in "SN" else "I"
            return state._replace(mode=mode, gap=0, place=2 if state.place else 0), cost


def _ending(state: _State, evidence: Evidence, size: int) -> float:
    score = 0.0 if state.place else -1.2
    if state.mode == "P":
        score += evidence.end_place[size]
    return score


def _pieces(path: _Path) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    at: _Path | None = path
    while at is not None and at.piece is not None:
        pieces.append(at.piece)
        at = at.before
    return tuple(reversed(pieces))
