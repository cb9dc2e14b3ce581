"""Times that are said in the clock of another time zone: `3pm EST`, `10 Uhr London-Zeit`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta, timezone
from functools import lru_cache

from bot.domain.day import Day
from bot.domain.window import After, At, Between, By, PartOfDay, Window
from bot.language.items import ClockPhrase, Item
from bot.language.reading import Scene
from bot.language.vocabulary import Vocabulary, vocabulary
from bot.language.words import Line

_HOURS = {
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "akst": -9, "akdt": -8, "hst": -10, "utc": 0, "gmt": 0, "bst": 1, "cet": 1, "cest": 2,
    "mez": 1, "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "ist": 5.5, "jst": 9, "aest": 10,
    "aedt": 11,
}  # fmt: skip
_FROM_UTC = re.compile(r"(?:utc|gmt)([+-]\d{1,2})(?::?([0-5]\d))?", re.ASCII)
_LONGEST = 3


def propose(line: Line, words: Vocabulary, clocks: Iterable[Item]) -> Iterator[Item]:
    """The time together with the zone behind it."""
    if not any(_is_anchor(word.key, words) for word in line.words):
        return
    for clock in clocks:
        # `10 hora` alone is a time, too.
        at = clock.last - (line.words[clock.last - 1].key in words.set("zone_before"))
        last = _end_of_zone(line, at, words)
        if last > clock.last and isinstance(clock.value, ClockPhrase):
            phrase = replace(clock.value, zone=line.said(at, last), bare=False)
            yield Item(clock.first, last, clock.role, phrase, clock.weight + 2.5)


@lru_cache(8192)
def _is_anchor(key: str, words: Vocabulary) -> bool:
    named = key.rpartition("-")[2] in words.any_of("zone_after", "zone_before")
    return named or _is_zone(key, words)


def _is_zone(key: str, words: Vocabulary) -> bool:
    """`EST`, `UTC+2`; but `Mast 3 ist ausgefallen`."""
    own_word = key in vocabulary((words.code,)).small_words
    return (key in _HOURS and not own_word) or _FROM_UTC.fullmatch(key) is not None


def _end_of_zone(line: Line, at: int, words: Vocabulary) -> int:
    """`EST`, `UTC+2`, `London time`, `London-Zeit`, `hora de Madrid`."""
    near = line.words[at : at + _LONGEST]
    if not near:
        return at
    first = near[0]
    if _is_zone(first.key, words):
        return at + 1
    compound, _, after = first.key.rpartition("-")
    if compound and after in words.set("zone_after"):
        return at + 1
    if first.is_capital and len(near) > 1 and near[1].key in words.set("zone_after"):
        return at + 2
    of = len(near) > 2 and near[1].key in words.of_words and near[2].is_capital
    return at + 3 if of and first.key in words.set("zone_before") else at


def is_another(zone: str, day: Day | None, scene: Scene) -> bool:
    """Whether the clocks differ there from the asker's; a place that we cannot tell may."""
    offset = _offset(zone)
    return offset is None or _here(day, scene).utcoffset() != offset


def _here(day: Day | None, scene: Scene) -> datetime:
    on = day.date if day else scene.now.date()
    return datetime.combine(on, time(12), tzinfo=scene.now.tzinfo)


def _offset(zone: str) -> timedelta | None:
    folded = zone.lower()
    found = _FROM_UTC.fullmatch(folded)
    if found:
        hours, minutes = int(found[1]), int(found[2] or 0)
        return timedelta(hours=hours, minutes=minutes if hours >= 0 else -minutes)
    hours_east = _HOURS.get(folded)
    return None if hours_east is None else timedelta(hours=hours_east)


def as_here(window: Window, zone: str, day: Day | None, scene: Scene) -> Window | None:
    """The same hours by the asker's clock; None where we do not know, or on another day."""
    offset = _offset(zone)
    if offset is None or not timedelta(hours=-24) < offset < timedelta(hours=24):
        return None
    on = _here(day, scene)

    def here(clock: time) -> time | None:
        there = datetime.combine(on.date(), clock, tzinfo=timezone(offset))
        shown = there.astimezone(on.tzinfo)
        return shown.time() if shown.date() == on.date() else None

    hours = window.hours()
    start, end = (here(clock) if clock else None for clock in (hours.start, hours.end))
    match window:
        case At() if start:
            return replace(window, start=start)
        case Between() if start and end:
            return replace(window, start=start, end=end)
        case By() if end:
            return replace(window, end=end)
        case After() if start:
            return replace(window, start=start)
        case At() | Between() | By() | After() | PartOfDay():
            return None
