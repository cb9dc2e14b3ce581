"""The words around people, made ready: what leads to somebody, and what goes on behind."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bot.language.frames import Frames, frames
from bot.language.vocabulary import (
    Late,
    Phrases,
    Vocabulary,
    alternation,
    for_person,
    heads_of,
    vocabulary,
)
from bot.language.words import fold_letters


@dataclass(frozen=True)
class PersonGrammar:
    to_person: Late
    lead_ends: frozenset[str]
    before: Late
    before_ends: frozenset[str]
    after: Late
    after_heads: frozenset[str]
    said: Phrases[str]
    joint: Phrases[str]
    modals: Phrases[str]
    excepts: Late
    excepts_heads: frozenset[str]
    excepts_ends: frozenset[str]
    titles: frozenset[str]
    nouns: frozenset[str]
    never_names: frozenset[str]
    frames: Frames


@cache
def person_grammar(codes: tuple[str, ...]) -> PersonGrammar:
    words = vocabulary(codes)
    nouns = alternation(words.all("worker_nouns"))
    to_person = alternation((*words.all("to_person"), *for_person()))
    return PersonGrammar(
        to_person=Late(rf"(?<![\w'])(?:{to_person}|@|->|=>|→)\s*:?\s*(?:{nouns}\s+)?[@_*]*$"),
        lead_ends=_last_words((*words.all("to_person"), *for_person(), *words.all("worker_nouns"))),
        before=Late(rf"(?<![\w'])(?:{alternation(words.all('before_person'))})\s+$"),
        before_ends=_last_words(words.all("before_person")),
        after=Late(_after_person(words)),
        after_heads=heads_of(p for name in _AFTER_PERSON for p in words.all(name)),
        said=Phrases.of(
            (phrase, kind)
            for kind in ("me", "anyone", "whoever", "nobody", "somebody")
            for phrase in words.all(kind)
        ),
        joint=words.table("both", "either"),
        modals=words.table("person_modals"),
        excepts=Late(_all_but(words)),
        excepts_heads=heads_of(words.all("excepts")),
        excepts_ends=_last_words(words.all("excepts")),
        titles=words.set("titles"),
        nouns=words.set("worker_nouns") - words.small_words,
        never_names=words.any_of("small_words", "task_words", "place_after", "calendar_words"),
        frames=frames(codes),
    )


def compile_all(codes: tuple[str, ...]) -> None:
    """Compile every pattern of some languages, so that no line waits for it."""
    grammar = person_grammar(codes)
    _ = [each.pattern for each in (grammar.to_person, grammar.before, grammar.after)]
    _ = grammar.excepts.pattern


def _last_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(re.split(r"[\s-]", fold_letters(phrase))[-1] for phrase in phrases)


def _all_but(words: Vocabulary) -> str:
    """`anyone but`, `someone other than`; or no more than `not`."""
    who = alternation(p for name in _EVERYBODY for p in words.all(name))
    but = alternation(words.all("excepts"))
    return rf"(?<![\w'])(?:(?P<who>{who})\s*,?\s+)?(?P<but>{but})\s+@?$"


_EVERYBODY = ("anyone", "everyone", "somebody")


_AFTER_PERSON = ("person_modals", "motion_verbs", "visit_verbs", "particles", "after_person")


def _after_person(words: Vocabulary) -> str:
    """`should swing over to`, `needs to be at`, `to cover`: as far as the verbs reach.

    `Mike Do 9 Uhr` is no English: what is a day in the line's own language is no verb.
    """
    own_days = vocabulary((words.code,)).weekday_words
    a = {
        name: alternation(said for said in words.all(name) if said not in own_days)
        for name in (*_AFTER_PERSON, "motion_links")
    }
    motion = rf"{a['motion_verbs']}(?:\s+{a['particles']})?\s+{a['motion_links']}"
    linked = rf"{a['particles']}\s+{a['motion_links']}"
    composed = rf"(?:{a['person_modals']}\s+)?(?:{motion}|{a['visit_verbs']}|{linked})"
    end = r"(?=\s|$|[,.;!?])"
    glued = r"(?='(?:s|ll)\s)"
    return rf"(?:,?\s+|{glued})(?:{composed}{end}|{a['after_person']}{end})"
