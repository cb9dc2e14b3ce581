"""Words left over that go on about when: every day or time in them is one more answer."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.domain.day import Day
from bot.domain.doubt import Doubt, ImpossibleDay, UnclearDay, UnclearWindow, UnsureWords
from bot.domain.job import Field
from bot.domain.window import Window
from bot.language import days, times
from bot.language.items import ClockPhrase, DayPhrase, Item, PartPhrase, Role
from bot.language.reading import Scene
from bot.language.run import Run
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """What was understood of a line's day and time so far."""

    day: Day | None
    window: Window | None
    is_assumed: bool


def doubts(
    run: Run, found: list[Run], line: Line, words: Vocabulary, scene: Scene, when: When
) -> Iterator[Doubt]:
    """Ask which of the days or times is meant; what is neither may be a note."""
    part = line.part(line.words[run.first].start, line.words[run.last - 1].end)
    more_days = list(_days(days.propose(part, words, scene)))
    only_when = tells_only_when(part.words, words)
    windows = list(_windows(times.propose(part, words), scene, bare=only_when))
    before = [when.day] if when.day and not when.is_assumed else []
    after = [when.day, when.day.plus(1)] if when.day and when.is_assumed else []
    if not more_days and _is_no_day(part, words):
        yield ImpossibleDay(said=part.plain)
    elif more_days or _is_about_days(run, found, line, words):
        said = _with_what_was_said(run, found, line, (Role.DAY,))
        yield UnclearDay(said=said, days=tuple(dict.fromkeys((*before, *more_days, *after))))
    elif windows or _is_about_hours(run, line, words):
        said = _with_what_was_said(run, found, line, (Role.CLOCK, Role.PART))
        first = [when.window] if when.window else []
        several: dict[Window, None] = dict.fromkeys([*first, *windows])
        offered = tuple(window for window in several if times.can_be_sent(window))
        yield UnclearWindow(said=said, windows=offered)
    else:
        yield UnsureWords(said=line.said(run.first, run.last), field=Field.NOTES)


def _days(items: Iterable[Item]) -> Iterator[Day]:
    for item in _apart(items):
        if isinstance(item.value, DayPhrase):
            yield from map(Day, item.value.days)


def _windows(items: Iterable[Item], scene: Scene, *, bare: bool) -> Iterator[Window]:
    """A `bare` number is a time only where nothing else is said: `pin 1234` is none."""
    for item in _apart(items):
        if isinstance(item.value, ClockPhrase) and item.value.bare and not bare:
            continue
        clock = item.value if isinstance(item.value, ClockPhrase) else None
        part = item.value.name if isinstance(item.value, PartPhrase) else ""
        window = times.window(clock, part, scene.part_hours, scene.appointment_minutes)
        if window is not None:
            yield window


def _apart(items: Iterable[Item]) -> list[Item]:
    """The best items that do not overlap, in their order."""
    chosen: list[Item] = []
    for item in sorted(items, key=lambda item: -item.weight):
        if all(item.last <= other.first or other.last <= item.first for other in chosen):
            chosen.append(item)
    return sorted(chosen, key=lambda item: item.first)


def _with_what_was_said(run: Run, found: list[Run], line: Line, roles: tuple[Role, ...]) -> str:
    """`friday or monday`: the words before it, if they tell of the same."""
    said = line.said(run.first, run.last)
    other = next((each for each in found if each.role in roles), None)
    if other is None:
        return said
    if other.last == run.first:
        return line.said(other.first, run.last)
    if run.last == other.first:
        return line.said(run.first, other.last)
    return f"{line.said(other.first, other.last)} … {said}"


def _is_about_days(run: Run, found: list[Run], line: Line, words: Vocabulary) -> bool:
    """`in the week`, or `done by` right before a day."""
    leads = any(each.role is Role.DAY and each.first == run.last for each in found)
    said = line.words[run.first : run.last]
    return leads or any(word.key in words.day_length_words for word in said)


_CLOCK = re.compile(r"\d{1,2}:\d\d")
_ZONES = {"est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "bst", "utc", "cet"}
_ZONES |= {"cest", "ist", "jst", "aest", "aedt", "mez", "mesz"}


def _is_no_day(part: Line, words: Vocabulary) -> bool:
    """`dec 32`."""
    has_month = any(word.key in words.month_words for word in part.words)
    return has_month and any(word.key[0].isdigit() for word in part.words)


def _is_about_hours(run: Run, line: Line, words: Vocabulary) -> bool:
    """`at 25:00`, `9am EST`, `um 25 Uhr`."""
    said = line.words[run.first : run.last]
    if any(a.key.isdigit() and b.key in words.clock_suffixes for a, b in pairwise(said)):
        return True
    return any(_is_zone(word, words) or _CLOCK.fullmatch(word.key) for word in said)


def _is_zone(word: Word, words: Vocabulary) -> bool:
    """`EST`, `MEZ`; not the `ist` of `Tor ist zu`."""
    return word.key in _ZONES and not (word.text.islower() and word.key in words.small_words)


_NUMERIC = re.compile(r"\d[\d/:.-]*(?:h|am|pm)?")


def tells_of_time(word: Word, words: Vocabulary) -> bool:
    named = word.key in words.field_words and word.key not in words.task_words
    return named or _is_zone(word, words) or _is_number(word)


def _is_number(word: Word) -> bool:
    return _NUMERIC.fullmatch(word.key) is not None


def tells_only_when(said: Sequence[Word], words: Vocabulary) -> bool:
    """`tue, wed`, `maybe thursday`."""
    loose = words.any_of("joining_words", "small_words")
    return all(word.is_mark or word.key in loose or tells_of_time(word, words) for word in said)
