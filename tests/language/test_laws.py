"""What holds for every text there is."""

import time
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.layout import lines
from bot.language.lexicon import Lexicon
from bot.language.plain import as_json
from bot.language.reading import Intent
from bot.language.sentence import warm_up
from bot.language.vocabulary import LANGUAGES, lexicon
from bot.language.words import fold_letters, split
from tests.language.lines import LINES
from tests.language.scenes import reading


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_gets_an_answer(text: str) -> None:
    assert as_json(reading(text))["intent"]


@settings(deadline=None)
@given(LINES, st.sampled_from(["en", "es", "de", "en-GB"]))
def test_every_line_gets_an_answer_and_every_part_says_where_it_stood(
    text: str, language: str
) -> None:
    for job in reading(text, language).jobs:
        assert all(text[part.start : part.end] == part.words for part in job.understood)


def _every_phrase() -> list[str]:
    """All that the lexicons list, each phrase as it stands."""
    found: dict[str, None] = {}
    for words in map(lexicon, LANGUAGES):
        for part in fields(Lexicon):
            value = getattr(words, part.name)
            if isinstance(value, bool):
                continue
            said = [value] if isinstance(value, str) else list(value)
            found.update(dict.fromkeys(phrase for each in said for phrase in each.split("|")))
    return list(found)


@pytest.mark.parametrize("joint", ["-", "  "])
def test_every_phrase_of_a_lexicon_may_be_written_with_hyphens_or_wide_blanks(joint: str) -> None:
    for phrase in _every_phrase():
        said = joint.join(phrase.split())
        for line in (said, f"Acme HQ {said} 5 min", f"Acme HQ 4 {said} for jane"):
            assert as_json(reading(line))["intent"]


@settings(deadline=None)
@given(LINES)
def test_only_a_creation_has_jobs(text: str) -> None:
    found = reading(text)

    assert bool(found.jobs) == (found.intent is Intent.CREATE)


def _fillers() -> frozenset[str]:
    """Words that a reading may leave out: politeness, prepositions, keys."""
    names: tuple[str, ...] = (
        "filler",
        "first_filler",
        "last_filler",
        "place_links",
        "notes",
        "last_verbs",
    )
    names += ("before_person", "after_person", "somebody", "to_person", "other")
    found: list[str] = []
    for words in map(lexicon, LANGUAGES):
        found += _phrases(words, names)
    return frozenset(fold_letters(" ".join(found)).split()) | {"site", "re"}


def _phrases(words: Lexicon, names: tuple[str, ...]) -> list[str]:
    said = [phrase for name in names for phrase in getattr(words, name)]
    return [*said, *"|".join(words.keys.values()).split("|")]


_FILLERS = _fillers()


@settings(deadline=None)
@given(LINES)
def test_nothing_typed_is_lost(text: str) -> None:
    """Every word is in some field of some job, or it is one that says nothing."""
    found = reading(text)
    if found.intent is not Intent.CREATE:
        return
    covered = {
        at for job in found.jobs for part in job.understood for at in range(part.start, part.end)
    }
    line = split(text)
    list_marks = {at for stretch in lines(line.plain) for at in range(stretch.start)}

    for index, word in enumerate(line.words):
        start, _ = line.source(index, index + 1)
        if start not in covered and not word.is_mark:
            assert word.key in _FILLERS or word.start in list_marks, word.text


def test_warming_up_leaves_nothing_to_load() -> None:
    warm_up()
    began = time.process_time()

    reading("Acme HQ 5 dec 9-11 for jane")

    assert time.process_time() - began < 0.1


@pytest.mark.parametrize(
    "text",
    [
        "Acme HQ tomorrow for jane " * 150,
        "jane and " * 440,
        "9-" * 2000,
        "half past " * 400,
        "next friday " * 330,
        "1" * 4000,
        "1." * 2000,
        "(" * 4000,
        "<" * 4000,
        '"a ' * 1300,
        "a; " * 1300,
        "http://" * 570,
        "Site: x | " * 400,
        "on the 5th of " * 280,
        "🎉 " * 2000,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    reading("12 Elm St 5 dec 2026")
    began = time.process_time()

    reading(text[:4000])

    assert time.process_time() - began < 0.25
