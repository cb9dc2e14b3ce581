"""Only when: the day and the window that a text names, whatever else it says.

The rules that propose are those of a job; but a text need not have a place, so the likeliest
phrases are chosen by themselves, with guards that leave a day in a name alone.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import NamedTuple

from bot.domain.day import Day
from bot.domain.window import After, At, Between, By, Window
from bot.language import days, times
from bot.language.calendar_days import Amounts, moment
from bot.language.evidence import Evidence, weigh
from bot.language.items import ClockPhrase, DayPhrase, Item, PartPhrase, Role
from bot.language.reading import Scene
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line

_LONGEST = 200  # words of a text that are looked at


def find(line: Line, words: Vocabulary, scene: Scene) -> tuple[Day | None, Window | None]:
    """The likeliest day and window; a time alone is today's, or tomorrow's if it is over."""
    if len(line.words) > _LONGEST:
        line = line.part(0, line.words[_LONGEST - 1].end)
    when = _When(line, words, scene, likeliest(line, words, scene))
    return when.day, when.window


# Choosing.


class _Way(NamedTuple):
    """What was chosen up to a word."""

    score: float
    chosen: tuple[Item, ...]


_LATER = 0.001  # for each word: of two days as good as each other, the first is meant

# Which roles are taken, and whether a day or part of it stands just before.
_State = tuple[frozenset[Role], bool]


def likeliest(line: Line, words: Vocabulary, scene: Scene) -> tuple[Item, ...]:
    """The best choice of a day, a part of the day and a time that do not overlap."""
    items = [*days.propose(line, words, scene, loose=True), *times.propose(line, words)]
    guard = _Guard(line, weigh(line, words), _starting(items, len(line.words)))
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
    evidence: Evidence
    starting: list[list[Item]]

    def cost(self, item: Item, *, near: bool) -> float:
        match item.value:
            case ClockPhrase() if self._is_numbered(item):
                return _NEVER
            case ClockPhrase(bare=True):
                return 0.0 if near or self._is_time(item) else _NEVER
            case ClockPhrase():
                return self.evidence.clock_guard(item, after_day=near)
            case _:
                before = self.line.words[item.first - 1] if item.first else None
                in_run = before is not None and not before.is_mark and not near
                return self.evidence.day_guard(item, in_run=in_run) + self._in_name(item)

    def _is_time(self, item: Item) -> bool:
        """Bare digits: before a day, or with nothing else in their part of the text."""
        words = self.line.words
        after = next((i for i in range(item.last, len(words)) if not words[i].is_mark), None)
        if after is not None and any(i.role is not Role.CLOCK for i in self.starting[after]):
            return True
        alone = item.last == len(words) or words[item.last].is_mark
        return alone and (item.first == 0 or words[item.first - 1].is_mark)

    def _is_numbered(self, item: Item) -> bool:
        """`Suite 8A`, `Ste. 1420`."""
        before = self.line.words[max(0, item.first - 2) : item.first]
        if before and before[-1].key == ".":
            before = before[:-1]
        digits = self.line.words[item.first].text[0].isdigit()
        return digits and bool(before) and before[-1].key in self.evidence.words.place_before

    def _in_name(self, item: Item) -> float:
        """`Rising Sun`, `DAY & NIGHT`: a short day word with a capital beside another capital."""
        words = self.line.words
        said = words[item.first]
        if item.last - item.first > 1 or not said.text.isalpha() or not said.is_capital:
            return 0.0
        if len(said.text) > _ABBREVIATED and item.role is Role.DAY:
            return 0.0
        if item.last < len(words) and any(i.role is Role.CLOCK for i in self.starting[item.last]):
            return 0.0
        beside = [words[i] for i in (item.first - 1, item.last) if 0 <= i < len(words)]
        named = any(w.key in {"&", "'"} or (w.text.isalpha() and w.is_capital) for w in beside)
        return _NEVER if named else 0.0


_NEVER = 99.0
_ABBREVIATED = 3  # letters of `Sun` and `Sat`


# From what was chosen to a day and a window.


@dataclass(frozen=True, slots=True)
class _When:
    line: Line
    words: Vocabulary
    scene: Scene
    chosen: tuple[Item, ...]

    @property
    def day(self) -> Day | None:
        phrase = self._phrase
        if phrase is not None and phrase.days:
            return Day(phrase.days[0]).plus(times.is_after_midnight(self._clock, self._part))
        window = self.window
        if phrase is not None or window is None:
            return None
        hours, now = window.hours(), self.scene.now.time()
        over = (hours.start or hours.end or now) < now
        return Day(self.scene.now.date()).plus(over)

    @property
    def window(self) -> Window | None:
        phrase, clock = self._phrase, self._clock
        if phrase is not None and phrase.clock is not None:
            return _between(phrase.clock, phrase.until, self.scene)
        part = self._part
        window = times.window(clock, part, self.scene.part_hours, self.scene.appointment_minutes)
        if clock is None:
            return _as_moment(window, self.scene) if part == "end_of_day" else window
        return self._with_amount(window)

    @property
    def _phrase(self) -> DayPhrase | None:
        return next((i.value for i in self.chosen if isinstance(i.value, DayPhrase)), None)

    @property
    def _clock(self) -> ClockPhrase | None:
        return next((i.value for i in self.chosen if isinstance(i.value, ClockPhrase)), None)

    @property
    def _part(self) -> str:
        part = next((i.value.name for i in self.chosen if isinstance(i.value, PartPhrase)), "")
        return part or (self._phrase.part if self._phrase else "")

    def _with_amount(self, window: Window | None) -> Window | None:
        """`5 hours before noon`, `at 2pm for 2 hours`."""
        clock = next(item for item in self.chosen if isinstance(item.value, ClockPhrase))
        for first, last, amounts in days.amounts(self.line, self.words):
            lasts = self._lasts(first)
            match window:
                case At(start=start) | After(start=start) if lasts and abs(first - clock.last) <= 2:
                    return Between(start=start, end=_moved(start, amounts, 1))
                case After(start=start) if lasts and last == clock.first:
                    return Between(start=start, end=_moved(start, amounts, 1))
                case By(end=end) if last == clock.first:
                    return _between(_moved(end, amounts, -1), None, self.scene)
                case After(start=start) if last == clock.first:
                    return _between(_moved(start, amounts, 1), None, self.scene)
                case _:
                    pass
        return window

    def _lasts(self, first: int) -> bool:
        """`for 2 hours`."""
        return bool(first) and self.line.words[first - 1].key in self.words.set("duration_for")


def _between(start: time, end: time | None, scene: Scene) -> Window:
    if end is not None:
        return Between(start=start, end=end)
    return At(start=start, slack_minutes=scene.appointment_minutes)


def _as_moment(window: Window | None, scene: Scene) -> Window | None:
    """A job is to be done by the end of the day; said alone, it is a time."""
    return _between(window.end, None, scene) if isinstance(window, By) else window


def _moved(clock: time, amounts: Amounts, sign: int) -> time:
    """Round the clock, whatever the day."""
    then = moment(datetime.combine(_ANY_DAY, clock), amounts, sign)
    return then.time() if then else clock


_ANY_DAY = date(2000, 1, 3)
