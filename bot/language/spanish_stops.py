"""Spanish stops that nothing but their hours part: `9h bar Luna cambiar grifo 11h hotel Sol …`."""

import re
from collections.abc import Iterator

from bot.language import place_bounds
from bot.language.layout import Stretch
from bot.language.stops import Joined
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line

_HOUR = re.compile(r"\d{1,2}(?:h|hs|hrs|:\d\d(?:h|hs|hrs|am|pm)?|am|pm)")


def by_hours(line: Line, words: Vocabulary) -> Iterator[Joined]:
    """Cut before each hour but the first, where each leads to a kind of place."""
    if words.code != "es":
        return
    at = [i for i, word in enumerate(line.words[:-2]) if _leads(line, i, words)]
    if len(at) < 2:
        return
    starts = [0, *(line.words[i].start for i in at[1:])]
    ends = [*(line.words[i - 1].end for i in at[1:]), line.words[-1].end]
    yield Joined(tuple(Stretch(a, b) for a, b in zip(starts, ends, strict=True)))


def _leads(line: Line, index: int, words: Vocabulary) -> bool:
    return _is_hour(line.words[index].key) and place_bounds.opens(index + 1, line, words)


def hides_a_stop(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """`regar, piscina Utrera 12:00 bajar cloro`: a note with a kind of place, its name, an hour."""
    if words.code != "es" or last - first < 4:
        return False
    hours = [i for i in range(first, last) if _is_hour(line.words[i].key)]
    kinds = words.any_of("openers", "rooms", "street_before")
    for at in hours:
        near = range(max(first, at - 4), min(last - 1, at + 2))
        named = [i for i in near if line.words[i].key in kinds]
        if any(line.words[i - 1].is_mark or i == at + 1 for i in named):
            return True
    return False


def _is_hour(key: str) -> bool:
    return key[0].isdigit() and _HOUR.fullmatch(key) is not None


def begins_as_place(said: str, words: Vocabulary) -> bool:
    """`bar luna`, `c/ olmo 3`: known by its kind, with no capital to tell."""
    if words.code != "es":
        return False
    kind, _, name = said.partition(" ")
    return name != "" and kind in words.set("openers")
