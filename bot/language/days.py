"""Day phrases: found by our own grammar, month names resolved by dateparser.

dateparser never sees a line: it gets the canonical text of a phrase that the grammar has found,
with its language and format fixed.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache, lru_cache

from bot.domain.people import one_slip
from bot.language import calendar_days as calendar
from bot.language.day_grammar import Compiled, countings_for, pattern, rules_for
from bot.language.day_rules import Counting, Rule, checked, counted
from bot.language.day_shapes import shapes
from bot.language.day_words import Said, day_words
from bot.language.items import DayPhrase, Item, Role
from bot.language.reading import Scene
from bot.language.vocabulary import Vocabulary
from bot.language.vocabulary import vocabulary as words_of
from bot.language.words import Line


def propose(
    line: Line, vocabulary: Vocabulary, scene: Scene, *, loose: bool = False
) -> Iterator[Item]:
    """Propose every stretch that may name a day; `loose` where nothing else is asked for."""
    today = scene.now.date()
    yield from _slips(line, vocabulary, today)
    said, digital = line.letters, shapes(line.folded)
    for each in vocabulary.lexicons:
        abroad = each.code != vocabulary.code
        slots = digital | day_words(each.code).may_hold(said)
        rules = rules_for(slots, each.code, abroad=abroad, loose=loose)
        home = vocabulary.code if abroad else ""
        found = [item for rule in rules for item in _by_rule(line, rule, scene, home)]
        yield from found
        if vocabulary.code == "en" or not line.keys.isdisjoint(_AT_THE_LATEST):
            yield from _deadlines(line, vocabulary, found)
        for counting in countings_for(slots, each.code):
            yield from _counted(line, counting, found, scene)


def amounts(line: Line, vocabulary: Vocabulary) -> Iterator[tuple[int, int, calendar.Amounts]]:
    """Every length of time: `2 hours`, `a week and 3 days`."""
    for each in vocabulary.lexicons:
        for found in pattern("<amount>", each.code).finditer(line.folded):
            span = line.span(*found.span())
            if span is not None:
                yield *span, day_words(each.code).amounts(found["amount"])


def _by_rule(line: Line, rule: Compiled[Rule], scene: Scene, home: str) -> Iterator[Item]:
    """What one rule finds; `home` is the line's own language, if the rule is of another one."""
    for found in rule.pattern.finditer(line.folded):
        span = line.span(*found.span())
        if span is None:
            continue
        said = Said(found, rule.words, scene.now, scene.locale)
        if home and (_is_false_friend(said) or _is_weekday_here(said, home)):
            continue
        phrase = rule.rule.resolve(said)
        if phrase is not None and _is_confirmed(said, phrase):
            yield from _items(line, said, span, phrase, rule.rule.weight)


_LONGEST_LEAD = 5  # words: `has to be done by`


def _deadlines(line: Line, vocabulary: Vocabulary, found: list[Item]) -> Iterator[Item]:
    """`by friday`, `no later than dec 5`: the last of the days that will do."""
    leads = vocabulary.any_of("by", "before_day")
    for item in found:
        before = line.words[max(0, item.first - _LONGEST_LEAD) : item.first]
        if not before or before[-1].key not in _LEAD_ENDS or not isinstance(item.value, DayPhrase):
            continue
        keys = [word.key for word in before]
        size = max((n for n in range(1, len(keys) + 1) if " ".join(keys[-n:]) in leads), default=0)
        if size:
            latest = replace(item.value, latest=True)
            yield Item(
                item.first - size, item.last, Role.DAY, latest, item.weight + 0.9 + 0.4 * size
            )


_AT_THE_LATEST = {"spatestens", "spaetestens", "allerspatestens"}
_LEAD_ENDS = {"by", "before", "b4", "than", "latest", "to", "of"} | _AT_THE_LATEST


def _is_false_friend(said: Said) -> bool:
    """`do` is no Thursday in an English line with a Dutch day in it."""
    return said.has("wd") and len(said.text("wd")) <= _SHORT and not said.has("mon")


def _is_weekday_here(said: Said, home: str) -> bool:
    """`mar 24` is a Tuesday in a Spanish line."""
    return said.has("mon") and said.text("mon") in day_words(home).told.dated_weekdays


_SHORT = 3  # letters


def _items(
    line: Line, said: Said, span: tuple[int, int], phrase: DayPhrase, weight: float
) -> Iterator[Item]:
    """The phrase as found, and without its `on` or `the`, which may belong to what is before."""
    for first in {span[0], line.starts.get(_core(said.match), span[0])}:
        yield Item(first, span[1], Role.DAY, phrase, weight + 0.55 * (span[1] - first - 1))


def _counted(
    line: Line, counting: Compiled[Counting], found: list[Item], scene: Scene
) -> Iterator[Item]:
    """`3 days after` where a day begins."""
    for match in counting.pattern.finditer(line.folded):
        span = line.span(*match.span())
        if span is None:
            continue
        said = Said(match, counting.words, scene.now, scene.locale)
        for item in found:
            if item.first == span[1] and isinstance(item.value, DayPhrase):
                phrase = counted(said, item.value, counting.rule.sign)
                if phrase is not None:
                    whole = (span[0], item.last)
                    yield from _items(line, said, whole, phrase, max(5.0, item.weight))


def _core(found: re.Match[str]) -> int:
    named = [found.start(name) for name in found.groupdict() if found.start(name) >= 0]
    return min(named, default=found.start())


# What dateparser is for.


def _is_confirmed(said: Said, phrase: DayPhrase) -> bool:
    """Let dateparser read a date with a month name in its own language, on canonical text."""
    if not phrase.days or not (said.has("mon") and said.has("d")):
        return True
    day = phrase.days[0]
    read = _by_dateparser(f"{day.day} {said.text('mon')} {day.year}", said.code)
    return read is None or read == day


@lru_cache(maxsize=4096)
def _by_dateparser(canonical: str, code: str) -> date | None:
    import dateparser

    read = dateparser.parse(
        canonical,
        languages=[code],
        date_formats=["%d %B %Y", "%d %b %Y"],
        settings={"RELATIVE_BASE": datetime(2000, 1, 1), "DATE_ORDER": "DMY"},  # noqa: DTZ001
    )
    return read.date() if read else None


# Single words beside the rules.


_LONG = 6  # letters: in a shorter word, one slip makes another word


def _slips(line: Line, vocabulary: Vocabulary, today: date) -> Iterator[Item]:
    """A long day word with one slip of the finger in it; a German one may have its capital."""
    words = day_words(vocabulary.code)
    shortest = _LONG - (vocabulary.code == "es")  # `mañna`, `juevs`
    for index, word in enumerate(line.words):
        if len(word.key) < shortest or not word.key.isalpha():
            continue
        if word.is_capital and (vocabulary.code != "de" or word.key in vocabulary.known_words):
            continue
        meant = _meant(word.key, words.told.code)
        if meant in words.day_words:
            day = today + timedelta(days=words.day_words[meant])
            yield Item(index, index + 1, Role.DAY, checked(day, today), 3.0)
        elif meant:
            phrase = DayPhrase(days=(calendar.coming(today, words.weekdays[meant]),))
            yield Item(index, index + 1, Role.DAY, phrase, 2.4)
            before = line.words[index - 1].text if index else ""
            if before in (*words.told.on, *words.told.the):  # `el miercloes`
                yield Item(index - 1, index + 1, Role.DAY, phrase, 2.8)


@lru_cache(maxsize=4096)
def _meant(key: str, code: str) -> str:
    """The day word that is one slip away; none for a word that is known as it is."""
    known = _long_words(code)
    if code == "es" and (key in _NO_SLIPS or key in words_of((code,)).known_words):
        return ""
    return "" if key in known else next((word for word in known if one_slip(key, word)), "")


_NO_SLIPS = {"mares", "artes", "marte", "nieves", "cartes", "mantes", "maraña"}


@cache
def _long_words(code: str) -> dict[str, None]:
    words = day_words(code)
    return {w: None for w in (*words.weekdays, *words.day_words) if len(w) >= _LONG and w.isalpha()}
