"""The best way to cover a whole line with what the rules propose.

Left to right with a beam: each word goes to an item, to the place or to the notes. The choice is
made jointly, so that `sun` is a person where the day is already said and the place stays whole.
"""

from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from bot.language import german_evidence
from bot.language.evidence import Evidence, weigh
from bot.language.guards import Guards
from bot.language.items import Item, PeoplePhrase, Role
from bot.language.stance import NO_PLACE, STANCE_BITS, START, Sort, Stance, sort_of
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line

_BEAM, _LONG_BEAM = 10, 5
_LONG = 80  # words: from here on the beam is narrower, so that no text takes long
_ITEMS_AT_ONCE = 14
_HOPE = 7.0  # a way that lies so far behind the best one does not catch up
_EITHER = {Role.DAY, Role.CLOCK, Role.PART, Role.PEOPLE}
"""Of these one item is chosen among several; covers that chose differently are kept apart."""


class Piece(NamedTuple):
    """A stretch of words with its role; `item` is None where the words are free text."""

    first: int
    last: int
    role: Role
    item: Item | None = None


class _Start(NamedTuple):
    """An item that begins at a word; `guards` are what it costs there, plainly and guarded."""

    item: Item
    piece: Piece
    sort: Sort
    guards: tuple[float, float]
    bit: int


# A way to a word: its score, the stance there, a bit for each item chosen where another could have
# stood, the way before and the last piece. A bare tuple, for no other value is made so often.
_Path: TypeAlias = tuple[float, Stance, int, "_Path | None", Piece | None]


_SCORE = itemgetter(0)


class Search:
    """The ways to cover a line with what was proposed for it."""

    def __init__(self, line: Line, proposed: Iterable[Item], words: Vocabulary) -> None:
        items = list(proposed)
        self._line = line
        self._evidence = weigh(line, words)
        if words.code == "de":
            german_evidence.bear(self._evidence, line, words)
        _without_lone_names(line, self._evidence, items, words)
        self._starting = _by_start(line, Guards(line, words), items)
        self._beams: list[dict[int, _Path]] = []

    def best(self, *, place: bool = True) -> tuple[Piece, ...]:
        """The best cover; without `place` no word may become the place. Empty where none is."""
        ways = self._run(START if place else NO_PLACE)
        _, path = max(ways, key=_SCORE, default=(0.0, None))
        return _pieces(path)

    def _run(self, start: Stance) -> Iterator[tuple[float, _Path]]:
        """Every way that reaches the end, with its score."""
        size = len(self._line.words)
        self._beams = [{} for _ in range(size + 1)]
        width = _BEAM if size < _LONG else _LONG_BEAM
        self._beams[0][start.number] = (0.0, start, 0, None, None)
        for index in range(size):
            reached = self._hopeful(index, width)
            self._take_items(index, reached)
            if self._line.words[index].is_mark:
                self._take_mark(index, reached)
            else:
                self._take_word(index, reached)
        for path in self._beams[size].values():
            score, stance, *_ = path
            if stance.mode != "to":
                yield score + self._ending(stance), path

    def _hopeful(self, index: int, width: int) -> list[_Path]:
        """The ways to a word that are worth going on with, the best first."""
        reached = sorted(self._beams[index].values(), key=_SCORE, reverse=True)[:width]
        floor = reached[0][0] - _HOPE if reached else 0.0
        return [path for path in reached if path[0] >= floor]

    def _take_items(self, index: int, reached: list[_Path]) -> None:
        starting = self._starting[index]
        end_place, resume = self._evidence.end_place[index], self._evidence.resume[index]
        for path in reached if starting else ():
            stance = path[1]
            for item, piece, sort, guards, bit in starting:
                following = stance.after(sort)
                if following is None:
                    continue
                gain = item.weight + following.cost - guards[following.guarded]
                if following.ends:
                    gain += end_place
                elif following.resumes:
                    gain += min(0.0, resume[stance.gap])
                self._reach(path, following.stance, gain, piece, bit)

    def _take_mark(self, index: int, reached: list[_Path]) -> None:
        piece, gap = Piece(index, index + 1, Role.MARK), self._evidence.gap[index]
        for path in reached:
            self._reach(path, path[1].behind_mark[gap], 0.0, piece)

    def _take_word(self, index: int, reached: list[_Path]) -> None:
        place = Piece(index, index + 1, Role.PLACE)
        notes = Piece(index, index + 1, Role.NOTES)
        for path in reached:
            stance = path[1]
            if stance.last:
                continue
            cost = self._place_cost(stance, index)
            if cost is not None:
                self._reach(path, stance.in_place, cost, place)
            cost = self._notes_cost(stance, index)
            if cost is not None:
                self._reach(path, stance.in_notes, cost, notes)

    def _reach(
        self, before: _Path, stance: Stance, gain: float, piece: Piece, bit: int = 0
    ) -> None:
        beam, score, chosen = self._beams[piece.last], before[0] + gain, before[2] | bit
        key = chosen << STANCE_BITS | stance.number
        known = beam.get(key)
        if known is None or known[0] < score:
            beam[key] = (score, stance, chosen, before, piece)

    def _place_cost(self, stance: Stance, index: int) -> float | None:
        """What a word is worth as part of the place; None where it cannot be."""
        own, evidence = self._evidence.place[index], self._evidence
        match stance.mode:
            case "place":
                return own + evidence.resume[index][stance.gap]
            case "known":
                apart = 0.2 if stance.gap else 0.9 if own > 0 else 1.4
                return own + evidence.resume[index][stance.gap] - apart
            case "key":
                return None
            case _ if stance.place == 3:
                return None
            case _ if stance.place:
                return own - 4.0
            case "to":
                return own + evidence.start_place[index] + 1.6
            case "notes":
                strong = evidence.start_place[index] >= 0.8
                late = 0.5 if stance.gap else 1.2 if strong else 2.2
                return own + evidence.start_place[index] + 1.0 - late
            case _:
                return own + evidence.start_place[index] + 1.0

    def _notes_cost(self, stance: Stance, index: int) -> float | None:
        """What a word is worth as part of the notes; None where it cannot be."""
        own, evidence = self._evidence.notes[index], self._evidence
        match stance.mode:
            case "notes":
                return own
            case "key":
                return own + 0.5
            case "to":
                return None
            case "known":
                return own + evidence.start_notes[index] + _NOTES_BEHIND_KNOWN[stance.gap]
            case "place":
                cost = _NOTES_BEHIND_PLACE[stance.gap] + evidence.end_place[index]
                cost += evidence.leave_place[index] if stance.gap == 0 else 0.0
                return own + evidence.start_notes[index] + cost
            case "item" | "day":
                early = 0.0 if stance.place else -0.5
                return own + evidence.start_notes[index] + early + _NOTES_BEHIND_ITEM[stance.gap]
            case "start":
                return own - 0.9

    def _ending(self, stance: Stance) -> float:
        score = 0.0 if stance.place else -1.2
        if stance.mode == "place":
            score += self._evidence.end_place[-1]
        return score


# What it costs to begin the notes, by the strength of the mark before them.
_NOTES_BEHIND_KNOWN = (-1.2, -0.5, -0.4, -0.1, -0.3)
_NOTES_BEHIND_PLACE = (-2.6, -0.9, -0.6, -0.1, -0.3)
_NOTES_BEHIND_ITEM = (-1.2, -0.6, -0.4, 0.1, 0.0)


def _by_start(line: Line, guards: Guards, items: Iterable[Item]) -> list[list[_Start]]:
    """The items that begin at each word, the weightiest first."""
    starting: list[list[_Start]] = [[] for _ in line.words]
    for number, item in enumerate(items):
        piece = Piece(item.first, item.last, item.role, item)
        bit = 1 << number if item.role in _EITHER else 0
        start = _Start(item, piece, sort_of(item, line), guards.of(item), bit)
        starting[item.first].append(start)
    for here in starting:
        here.sort(key=_lightness)
        del here[_ITEMS_AT_ONCE:]
    return starting


def _lightness(start: _Start) -> float:
    return -start.item.weight


def _without_lone_names(
    line: Line, evidence: Evidence, items: list[Item], words: Vocabulary
) -> None:
    """`jose + anna tomorrow`: names between marks and words of time are hardly places."""
    for item in items:
        value = item.value
        if not isinstance(value, PeoplePhrase) or not value.known or value.said[0].kind != "name":
            continue
        before, after = line.words[max(0, item.first - 1) : item.first], line.words[item.last :][:1]
        if all(w.is_mark or w.key in words.field_words for w in (*before, *after)):
            for index in range(item.first, item.last):
                evidence.place[index] -= 0.8


def _pieces(path: _Path | None) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    at = path
    while at is not None:
        *_, at, piece = at
        if piece is not None:
            pieces.append(piece)
    return tuple(reversed(pieces))
