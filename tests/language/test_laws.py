"""What holds for every text there is."""

import gc
import json
import re
import time
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.beginning import MOST_LINES
from bot.language.layout import lines
from bot.language.lexicon import Lexicon
from bot.language.plain import as_json
from bot.language.reading import Intent, Reading
from bot.language.sentence import read, warm_up
from bot.language.vocabulary import LANGUAGES, lexicon
from bot.language.words import Kind, Line, fold_letters, split
from tests.language.lines import LINES
from tests.language.scenes import CORPUS, reading, scene


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_gets_an_answer(text: str) -> None:
    assert as_json(reading(text))["intent"]


@settings(deadline=None)
@given(LINES, st.sampled_from(["en", "es", "de", "en-GB"]))
def test_every_line_gets_an_answer_and_every_part_says_where_it_stood(
    text: str, language: str
) -> None:
    found = reading(text, language)
    for job in found.jobs:
        assert all(found.text[part.start : part.end] == part.words for part in job.understood)


_MARKS = "\ufff9\ufffa\ufffb"


@settings(deadline=None)
@given(st.text(st.sampled_from(_MARKS + 'ab1 :\n"') | st.characters()))
def test_marks_that_make_no_reference_mean_nothing(text: str) -> None:
    found = read(text, scene())

    for job in found.jobs:
        assert all(text[part.start : part.end] == part.words for part in job.understood)


@settings(deadline=None)
@given(LINES, st.sampled_from(["en", "es", "de"]))
def test_only_the_words_of_a_reading_keep_its_references(text: str, language: str) -> None:
    """All else is shown to people, who would see the marks."""
    jobs = [replace(job, understood=()) for job in reading(text, language).jobs]

    assert not any(repr(mark)[1:-1] in repr(jobs) for mark in _MARKS)


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


@settings(deadline=None, max_examples=400)
@given(st.sampled_from(_every_phrase()), st.sampled_from(["-", "  "]))
def test_any_phrase_of_a_lexicon_may_be_written_with_hyphens_or_wide_blanks(
    phrase: str, joint: str
) -> None:
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
    names += ("list_words", "then", "numbers", "whoever", "frames_before", "going", "softeners")
    names += ("person_articles", "separable", "goals", "sought", "the", "left")
    found: list[str] = []
    for words in map(lexicon, LANGUAGES):
        found += _phrases(words, names)
    return frozenset(fold_letters(" ".join(found)).split()) | {"site", "re"}


def _phrases(words: Lexicon, names: tuple[str, ...]) -> list[str]:
    said = [phrase for name in names for phrase in getattr(words, name)]
    return [*said, *"|".join(words.keys.values()).split("|")]


_FILLERS = _fillers()


_ANY_TEXT = st.text(max_size=200) | st.text(
    st.sampled_from(" \n:;,.-\"'()<>|#@aB1\u00e4\u0130\ufb01")
)


@settings(deadline=None)
@given(LINES | _ANY_TEXT, st.sampled_from(["en", "es", "de"]))
def test_nothing_typed_is_lost(text: str, language: str) -> None:
    assert _lost(reading(text, language)) == []


def test_nothing_of_the_corpus_is_lost() -> None:
    for entry in map(json.loads, (CORPUS / "commands.jsonl").read_text("utf-8").splitlines()):
        assert _lost(reading(entry["text"], entry["lang"])) == [], entry["text"]


def _lost(found: Reading) -> list[str]:
    """Words with a letter or digit that is in no span of any job, and that say something.

    The spans, these words, list marks and what is neither letter nor digit make up the line.
    """
    line = split(found.text)
    kept = {at for job in found.jobs for u in job.understood for at in range(u.start, u.end)}
    numbered = _NUMBERS.finditer(line.plain)
    listed = {at for stretch in lines(line.plain) for at in range(stretch.start)}
    listed |= {at for mark in numbered for at in range(*mark.span())}
    lost: list[str] = []
    for index, word in enumerate(line.words if found.intent is Intent.CREATE else ()):
        at = [line.origin[i] for i in range(word.start, word.end) if line.plain[i].isalnum()]
        addressed = index == 0 and word.kind is Kind.MENTION
        said = word.key in _FILLERS or word.start in listed or _counts(line, index) or addressed
        if not said and not kept.issuperset(at):
            lost.append(word.text)
    return lost


_NUMBERS = re.compile(r"(?<!\S)\(?\d{1,2}[.)]\s")


def _counts(line: Line, index: int) -> bool:
    """The `2` of `2 stops`."""
    after = line.words[index + 1 : index + 2]
    return line.words[index].key.isdigit() and any(word.key in _FILLERS for word in after)


@settings(deadline=None)
@given(_ANY_TEXT)
def test_words_and_blanks_make_up_the_line(text: str) -> None:
    """No character is in two words, and none but blanks is in none."""
    line = split(text)
    at = 0
    for word in line.words:
        assert not line.plain[at : word.start].strip()
        assert line.plain[word.start : word.end] == word.text
        at = word.end
    assert not line.plain[at:].strip()
    assert len(line.plain) == len(line.folded) == len(line.origin) - 1


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
        "place:x " * 500,
        'notes:"' + "\\\\" * 1900,
        "Site: x Tag: y " * 260,
        "1) a 2) b " * 400,
        "two stops: " + "a, " * 1300,
        "Globex and then " * 250,
        "anyone but " * 360,
        "can you please " * 260,
        "\n" * 300 + "> a\n" * 900,
        "From: a@b.co\nSubject: x\n" * 150,
        "\n".join(["Site: Globex", "When: friday"] * 150),
        "-" * 4000,
        "On " * 1300 + "wrote:",
        "a/" * 2000,
        "@" * 4000,
        "9am EST " * 500,
        "🎉 " * 2000,
        "\n".join(["Globex tomorrow 9am for jane"] * 140),
        "\n".join(f"- {n} Elm St 9am jane" for n in range(190)),
        "\n".join(["The boiler in the cellar leaks and nobody came to see it on monday"] * 60),
        "x\n" * 2000,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    """50 ms on a machine that is not busy with all the other tests as well.

    What these have left for the garbage collector is none of the reader's doing.
    """
    reading(text[:4000])
    gc.collect()
    gc.freeze()
    began = time.thread_time()

    reading(text[:4000])

    assert time.thread_time() - began < 0.1


def test_lines_that_are_too_many_to_be_read_are_kept_and_asked_about() -> None:
    found = reading("\n".join(f"- {n} Elm St 9am jane" for n in range(200)))

    assert len(found.jobs) == MOST_LINES
    assert "199 Elm St" in found.jobs[-1].notes
    assert [doubt.kind for doubt in found.jobs[-1].doubts][-1] == "unsure words"


def test_words_that_are_too_many_to_be_read_are_kept() -> None:
    (job,) = reading("Globex tomorrow for jane " + "the boiler leaks " * 200 + "zuletzt").jobs

    assert job.notes.endswith("zuletzt")
