"""Only when: the day and the window that a text names, whatever else it says.

The rules that propose are those of a job; but a text need not have a place, and some conventions
differ: a time alone has a day, the end of the day is a time, and lengths may be added to times.
"""

from dataclasses import dataclass
from datetime import date, datetime, time

from bot.domain.day import Day
from bot.domain.window import After, At, Between, By, Window
from bot.language import days, times
from bot.language.calendar_days import Amounts, moment
from bot.language.items import ClockPhrase, DayPhrase, Item, PartPhrase
from bot.language.likeliest import likeliest
from bot.language.reading import Scene
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line

_LONGEST = 200  # words of a text that are looked at


def find(line: Line, words: Vocabulary, scene: Scene) -> tuple[Day | None, Window | None]:
    """The likeliest day and window; a time alone is today's, or tomorrow's if it is over."""
    if len(line.words) > _LONGEST:
        line = line.part(0, line.words[_LONGEST - 1].end)
    items = [*days.propose(line, words, scene, loose=True), *times.propose(line, words)]
    when = _When(line, words, scene, items, likeliest(line, words, items))
    return when.day, when.window


@dataclass(frozen=True, slots=True)
class _When:
    line: Line
    words: Vocabulary
    scene: Scene
    items: list[Item]
    chosen: tuple[Item, ...]

    @property
    def day(self) -> Day | None:
        phrase = self._phrase
        if phrase is not None and phrase.days:
            return Day(phrase.days[0]).plus(times.is_after_midnight(self._clock, self._part))
        window = self.window
        if phrase is not None or window is None:
            return None
        return Day(self.scene.now.date()).plus(_is_over(window, self.scene.now.time()))

    @property
    def window(self) -> Window | None:
        phrase, clock = self._phrase, self._clock
        if phrase is not None and phrase.clock is not None:
            return _between(phrase.clock, phrase.until, self.scene)
        window = self._meant(clock)
        if clock is None:
            return _as_moment(window, self.scene) if self._part == "end_of_day" else window
        return self._with_other_end(self._with_amount(window))

    def _meant(self, clock: ClockPhrase | None) -> Window | None:
        scene = self.scene
        return times.window(clock, self._part, scene.part_hours, scene.appointment_minutes)

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

    def _with_other_end(self, window: Window | None) -> Window | None:
        """`starts at 9 and goes until 11`: both ends, with words between."""
        clock = next(item for item in self.chosen if isinstance(item.value, ClockPhrase))
        match window:
            case By(end=end):
                before = [item for item in self.items if item.last < clock.first]
                start = self._end(before, {"at", "after"})
                return Between(start=start, end=end) if start is not None else window
            case At(start=start) | After(start=start):
                until = self._end([i for i in self.items if self._ends(i, clock)], {"by", "at"})
                return (
                    Between(start=start, end=until)
                    if until is not None and until > start
                    else window
                )
            case _:
                return window

    def _ends(self, item: Item, clock: Item) -> bool:
        """`until 11`, or `to` somewhere before `11`."""
        if item.first <= clock.last or not isinstance(item.value, ClockPhrase):
            return False
        between = self.line.words[clock.last : item.first]
        ranged = self.words.set("range_to")
        return item.value.kind == "by" or any(word.key in ranged for word in between)

    def _end(self, items: list[Item], kinds: set[str]) -> time | None:
        """The surest time of one of these kinds."""
        for item in sorted(items, key=lambda item: -item.weight):
            if isinstance(item.value, ClockPhrase) and not item.value.bare:
                meant = self._meant(item.value) if item.value.kind in kinds else None
                if meant is not None:
                    return meant.hours().start or meant.hours().end
        return None

    def _lasts(self, first: int) -> bool:
        """`for 2 hours`."""
        return bool(first) and self.line.words[first - 1].key in self.words.set("duration_for")


def _is_over(window: Window, now: time) -> bool:
    hours = window.hours()
    if isinstance(window, At) or hours.end is None:
        return hours.start is not None and hours.start < now
    overnight = hours.start is not None and hours.end <= hours.start
    return hours.end < now and not overnight


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
