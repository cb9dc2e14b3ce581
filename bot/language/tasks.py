"""Words that tell what is to be done or what fails; and towns, whose names look like such verbs."""

import re
from functools import lru_cache

from bot.language.vocabulary import Vocabulary
from bot.language.words import Word

_INFINITIVES = {"de": ("en", "ern", "eln"), "es": ("ar", "er", "ir")}


def is_task(word: Word, words: Vocabulary) -> bool:
    return _is_task(word.key, word.text.islower(), words)


@lru_cache(8192)
def _is_task(key: str, is_small: bool, words: Vocabulary) -> bool:
    if key in words.task_words or key.partition("-")[0] in words.task_words:
        return True
    if _is_verb(key, is_small, words) or _is_order_for_it(key, words):
        return True
    kinds = words.any_of("place_before", "place_after")
    return len(key) > 6 and key.endswith(words.task_endings) and key not in kinds


def _is_order_for_it(key: str, words: Vocabulary) -> bool:
    """`revísalo`, `cámbiamela`: a Spanish verb with its objects behind it."""
    if words.code != "es":
        return False
    stems = (key.removesuffix(end) for end in words.set("clitics") if key.endswith(end))
    return any(len(stem) > 3 and stem in words.task_words for stem in stems)


_INFINITIVE = re.compile(r"(?:\w{2,}(?:ar|er|ir)|ver|dar)(?:[lnm][aeo]s?|se(?:l[aeo]s?)?)?")


def is_verb(word: Word, words: Vocabulary) -> bool:
    """An infinitive, by its ending."""
    return _is_verb(word.key, word.text.islower(), words)


def _is_verb(key: str, is_small: bool, words: Vocabulary) -> bool:
    infinitive = _INFINITIVES.get(words.code)
    if not infinitive or not is_small or not key.endswith(infinitive):
        return False
    if key in words.set("no_infinitives") and words.code == "es":
        return False
    if len(key) <= _SHORT or key in words.any_of("place_before", "small_words"):
        return False
    return not is_town(key, words)


@lru_cache(8192)
def is_town(key: str, words: Vocabulary) -> bool:
    """A town that we know, or a word that ends as towns do and no verb does."""
    if key in words.set("towns"):
        return True
    ends = len(key) > _SHORT + 2 and key.endswith(tuple(words.set("town_endings")))
    return ends and not key.endswith(_RINGING) and key not in words.known_words


_SHORT = 4  # letters
_RINGING = ("bringen", "singen", "klingen", "dringen", "zwingen", "springen", "ringen", "gelingen")


def is_goal(word: Word, words: Vocabulary) -> bool:
    """`revisar`, `mirarlo` in Spanish: what somebody goes for."""
    if words.code != "es" or not word.text.islower() or word.key in words.set("no_infinitives"):
        return False
    return _INFINITIVE.fullmatch(word.key) is not None and word.key not in words.place_before


_PARTICIPLE = re.compile(r"\w{3,}[ai]d[oa]s?")


def fails(word: Word, words: Vocabulary, before: Word | None = None) -> bool:
    """`quemado`, `gotea`, `tirando`: a thing with this is to be mended."""
    going_on = word.key.endswith(("ando", "iendo")) and word.key in words.task_words
    if before is not None and _PARTICIPLE.fullmatch(word.key) and is_task(before, words):
        return True  # `cerradura forzada`
    return going_on or word.key in words.set("faults")
