"""The rules about days as patterns of one language, and which of them a line may match."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Generic, TypeVar

from bot.language.day_rules import COUNTINGS, PHRASES, RULES, Counting, Rule
from bot.language.day_words import DayWords, day_words
from bot.language.vocabulary import fill_slots

R = TypeVar("R", Rule, Counting)


@dataclass(frozen=True, slots=True)
class Compiled(Generic[R]):
    """A rule in one language; `needs` are the slots without which it cannot match.

    Its pattern is compiled when a line first needs it: few lines need more than a few rules.
    """

    rule: R
    words: DayWords
    needs: frozenset[str]

    @property
    def pattern(self) -> re.Pattern[str]:
        return pattern(self.rule.template, self.words.told.code)


@lru_cache(maxsize=4096)
def rules_for(
    slots: frozenset[str], code: str, *, abroad: bool, loose: bool
) -> tuple[Compiled[Rule], ...]:
    """The rules that may match where only these slots can be filled."""
    return tuple(
        each
        for each in rules_of(code)
        if each.needs <= slots
        and (each.rule.travels or not abroad)
        and (loose or not each.rule.loose)
    )


@lru_cache(maxsize=4096)
def countings_for(slots: frozenset[str], code: str) -> tuple[Compiled[Counting], ...]:
    return tuple(each for each in _compiled(COUNTINGS, code) if each.needs <= slots)


@cache
def rules_of(code: str) -> tuple[Compiled[Rule], ...]:
    told = day_words(code).told
    return _compiled((r for r in RULES if not r.habit or getattr(told, r.habit)), code)


def compile_all(code: str) -> None:
    """Compile every rule of a language, so that no line waits for it."""
    templates = [each.rule.template for each in rules_of(code)]
    for template in (*templates, *(counting.template for counting in COUNTINGS)):
        pattern(template, code)


def _compiled(rules: Iterable[R], code: str) -> tuple[Compiled[R], ...]:
    words = day_words(code)
    return tuple(Compiled(rule, words, _needs(_expanded(rule.template))) for rule in rules)


@cache
def pattern(template: str, code: str) -> re.Pattern[str]:
    """No blank need stand behind an apostrophe: `d'octobre`."""
    words = day_words(code)
    filled = fill_slots(_expanded(template), words.slots).replace(" ", words.blank)
    return re.compile(rf"(?<![\w'])(?:{filled})(?!\w)")


def _expanded(template: str) -> str:
    while template != (longer := fill_slots(template, PHRASES)):
        template = longer
    return template


_GROUP = re.compile(r"\((\?(?:P<\w+>|:|<?[=!]))?([^()]*)\)(\??)")
_SLOT = re.compile(r"<\w+>")


def _needs(template: str) -> frozenset[str]:
    """What a match cannot do without: all that stands in no group that may be left out."""
    template = template.replace(r"\d", "<digits>")
    while template != (bare := _GROUP.sub(_certain, template)):
        template = bare
    return frozenset(slot.strip("<>") for slot in _SLOT.findall(template)) - {"ends"}


def _certain(group: re.Match[str]) -> str:
    """What each way through a group has."""
    kind, body, optional = group.groups()
    if optional or (kind or "").endswith(("=", "!")):
        return ""
    ways = (set(_SLOT.findall(way)) for way in body.split("|"))
    return " ".join(sorted(set.intersection(*ways)))
