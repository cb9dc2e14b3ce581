"""Of all that was proposed, the likeliest day, part of the day and time, wherever they stand."""

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from bot.language.guards import Guards
from bot.language.items import ClockPhrase, Item, Role
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line


class _Way(NamedTuple):
    """What was chosen up to a word."""

    score: float
    chosen: tuple[Item, ...]


_LATER = 0.001  # for each word: of two days as good as each other, the first is meant

# Which roles are taken, and whether a day or part of it stands just before.
_State: TypeAlias = tuple[frozenset[Role], bool]


def likeliest(line: Line, words: Vocabulary, items: list[Item]) -> tuple[Item, ...]:
    """The best choice of a day, a part of the day and a time that do not overlap."""
    guard = _Guard(line, Guards(line, words), _starting(items, len(line.words)))
    ways: list[dict[_State, _Way]] = [{} for _ in range(len(line.words) + 1)]
    ways[0][frozenset(), False] = _Way(0.0, ())
    for index, word in enumerate(line.words):
        for (taken, near), way in ways[index].items():
            _reach(ways[index + 1], (taken, near and word.is_mark), way)
            for item in guard.starting[index]:
                gain = item.weight - guard.cost(item, near=near) - _LATER * index
                if gain > 0 and item.role not in taken:
                    further = _Way(way.score + gain, (*way.chosen, item))
                    after_day = item.role is not Role.CLOCK
                    _reach(ways[item.last], (taken | {item.role}, after_day), further)
    return max(ways[-1].values(), key=lambda way: way.score).chosen


def _starting(items: list[Item], size: int) -> list[list[Item]]:
    starting: list[list[Item]] = [[] for _ in range(size)]
    for item in items:
        starting[item.first].append(item)
    return starting


def _reach(ways: dict[_State, _Way], state: _State, way: _Way) -> None:
    known = ways.get(state)
    if known is None or known.score < way.score:
        ways[state] = way


@dataclass(frozen=True, slots=True)
class _Guard:
    """What it costs to take a day or a time out of words that may be a name or an address."""

    line: Line
    guards: Guards
    starting: list[list[Item]]

    def cost(self, item: Item, *, near: bool) -> float:
        if self._is_numbered(item):
            return _NEVER
        match item.value:
            case ClockPhrase(bare=True):
                may_be = near or self._is_time(item)
                return self.guards.clock(item, after_day=True) if may_be else _NEVER
            case ClockPhrase():
                return self.guards.clock(item, after_day=near)
            case _:
                before = self.line.words[item.first - 1] if item.first else None
                in_run = before is not None and not before.is_mark and not near
                if self._is_street(item) or self._is_name(item):
                    return _NEVER
                return self.guards.day(item, in_run=in_run)

    def _is_time(self, item: Item) -> bool:
        """Bare digits: before a day, or with nothing else in their part of the text."""
        words = self.line.words
        after = next((i for i in range(item.last, len(words)) if not words[i].is_mark), None)
        if after is not None and any(map(self._is_day, self.starting[after])):
            return True
        alone = item.last == len(words) or words[item.last].is_mark
        return alone and (item.first == 0 or words[item.first - 1].is_mark)

    def _is_day(self, item: Item) -> bool:
        return item.role is not Role.CLOCK and self.cost(item, near=False) < item.weight

    def _is_numbered(self, item: Item) -> bool:
        """`Suite 8A`, `Ste. 1420`, `$ 12`."""
        before = self.line.words[max(0, item.first - 2) : item.first]
        if before and before[-1].key == ".":
            before = before[:-1]
        if not before or not self.line.words[item.first].text[0].isdigit():
            return False
        named = self.guards.words.place_before if item.role is Role.CLOCK else frozenset()
        return before[-1].key in named or before[-1].key in _SIGNS

    def _is_street(self, item: Item) -> bool:
        """`12 May Road`, `5th Avenue`; but on friday some `close` early."""
        words = self.guards.words
        last = self.line.words[item.last - 1].key
        after = self.line.words[item.last].key if item.last < len(self.line.words) else ""
        return after in words.street_types and (last in words.month_words or last[0].isdigit())

    def _is_name(self, item: Item) -> bool:
        """`Rising Sun`, `DAY & NIGHT`: a short day word with a capital beside another capital."""
        words = self.line.words
        said = words[item.first]
        if item.last - item.first > 1 or not said.text.isalpha() or not said.is_capital:
            return False
        if len(said.text) > _ABBREVIATED and item.role is Role.DAY:
            return False
        if item.last < len(words) and any(i.role is Role.CLOCK for i in self.starting[item.last]):
            return False
        beside = [words[i] for i in (item.first - 1, item.last) if 0 <= i < len(words)]
        return any(w.key in {"&", "'"} or (w.text.isalpha() and w.is_capital) for w in beside)


_NEVER = 99.0
_SIGNS = {"$", "€", "£", "#", "no"}
_ABBREVIATED = 3  # letters of `Sun` and `Sat`
