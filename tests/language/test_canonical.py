"""The canonical line of a reading: what it looks like, and that it reads as what it was."""

import json
from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.day import Day
from bot.domain.doubt import SeveralPeople
from bot.domain.job import Contact, Field, Priority
from bot.domain.window import After, At, Between, By, Window
from bot.language.canonical import line, of_draft, render
from bot.language.grammar import SYNTAX
from bot.language.reading import Reading, ReadJob, Said
from bot.language.words import split
from bot.workflow.drafts import from_reading
from tests.language.lines import LINES
from tests.language.scenes import CORPUS, asks, only_job, plain, reading

_LANGUAGES = st.sampled_from(["en", "es", "de", "en-GB"])


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (
            "12 Elm St friday 9-11 for jane - bring ladder",
            'place:"12 Elm St" day:2026-11-27 time:09:00-11:00 for:jane notes:"bring ladder"',
        ),
        (
            "Globex tomorrow by noon unassigned, urgent",
            'place:Globex day:2026-11-24 time:"by 12:00" for:nobody priority:urgent',
        ),
        (
            "Globex no date for jane and luis, PO 4471, 90 min",
            'place:Globex day:"no date" for:"jane, luis" ticket:4471 duration:1h30',
        ),
        ("Globex for jane or bob today", 'place:Globex day:2026-11-23 for:"jane / bob"'),
        (r'Globex today - press "4\5"', r'place:Globex day:2026-11-23 notes:"press \"4\\5\""'),
        (
            "12 Elm St\n14 Oak Ave\nfor <@U02JANE>",
            'place:"12 Elm St" for:@U02JANE\nplace:"14 Oak Ave" for:@U02JANE',
        ),
    ],
)
def test_a_reading_is_written_as_a_line_of_keys_for_each_job(text: str, canonical: str) -> None:
    assert render(reading(text)) == canonical


def test_the_keys_are_those_that_the_table_of_the_language_names() -> None:
    named = {way.partition(":")[0] for rule in SYNTAX for way in (rule.label + ":", *rule.ways)}
    every = ReadJob(
        place="Globex",
        day=Day.from_iso("2026-11-27"),
        window=By(end=time(12)),
        people=(Said(kind="name", words="jane"),),
        notes="x",
        priority=Priority.HIGH,
        contact=Contact(name="Dana", phone="4155550199", email="a@b.co"),
        file_number="A1",
        order_id=7,
        labels=("vip",),
        links=("https://example.com",),
        on_site_minutes=45,
    )
    keys = {part.split(":")[0] for part in line(every).replace('"by 12:00"', "").split()}

    assert len(keys) == len(Field) + 2  # a contact has three
    assert keys <= named


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('place:"Fuchsweg 18" day:friday time:9-11 for:anna', "en"),
        ('ort:"Fuchsweg 18" tag:freitag zeit:9-11 für:anna', "de"),
        ('lugar:"Fuchsweg 18" fecha:viernes hora:9-11 para:anna', "es"),
        ('for:anna time:09:00-11:00 at:"Fuchsweg 18" day:2026-11-27', "en"),
        ("For: anna Site: Fuchsweg 18 When: friday 9-11", "en"),
    ],
)
def test_keys_may_be_typed_in_three_languages_and_any_order(text: str, language: str) -> None:
    assert plain(text, language) == {
        "place_text": "Fuchsweg 18",
        "day": 20261127,
        "window": {"kind": "between", "start": 900, "end": 1100},
        "assignees": [{"text": "anna", "kind": "name"}],
    }


def test_what_stands_in_quotes_behind_a_key_is_taken_word_for_word() -> None:
    text = r'place:"Friday; for jane | 9-11" notes:"call Bob: \"9am\" or\nday:monday, 2h"'

    assert plain(text) == {
        "place_text": "Friday; for jane | 9-11",
        "notes": 'call Bob: "9am" or\nday:monday, 2h',
    }
    assert asks(text) == []


def test_a_value_that_is_not_clear_is_asked_about_like_any_other() -> None:
    assert asks("place:Globex day:2026-02-31") == ["impossible day"]
    assert asks("place:Globex day:2026-11-20") == ["past day"]
    assert asks("place:Globex time:22:00-02:00") == ["unclear window"]
    assert asks("place:Globex for:bob") == ["ambiguous person"]
    assert asks('place:Globex for:"zorro"') == ["unknown person"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Copper Pot day:friday time:9-11 tech:luis priority:high dur:45m po:A-17", "en"),
        ("po:A-17 Copper Pot friday priority:high for:luis dur:45min time:0900-1100", "en"),
        ("friday 9-11, luis, place:Copper Pot, ticket:A-17 high priority duration:45min", "en"),
        ("Copper Pot tag:freitag zeit:9-11 techniker:luis prio:hoch dauer:45min nr:A-17", "de"),
        ("Copper Pot fecha:viernes hora:9-11 técnico:luis prio:alta duración:45min parte:A-17",
         "es"),
    ],
)  # fmt: skip
def test_a_key_may_stand_anywhere_in_a_line_without_keys(text: str, language: str) -> None:
    assert plain(text, language) == {
        "place_text": "Copper Pot",
        "day": 20261127,
        "window": {"kind": "between", "start": 900, "end": 1100},
        "assignees": [{"text": "luis", "kind": "name"}],
        "priority": "high",
        "po": "A-17",
        "on_site_min": 45,
    }


def test_somebody_unknown_behind_a_key_is_asked_about() -> None:
    assert asks("Copper Pot tomorrow tech:zorro") == ["unknown person"]


_TEXTS = st.text(st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(' "\\:;|&<'))
_CLOCKS = st.builds(time, st.integers(0, 23), st.integers(0, 59))
_WINDOWS = (
    st.builds(At, start=_CLOCKS)
    | st.builds(Between, start=_CLOCKS, end=_CLOCKS)
    | st.builds(By, end=_CLOCKS)
    | st.builds(After, start=_CLOCKS)
)


@settings(deadline=None)
@given(LINES, _LANGUAGES)
def test_a_canonical_line_reads_as_the_line_it_was_made_of(text: str, language: str) -> None:
    _reads_again(reading(text, language), language)


def test_the_corpus_reads_again_as_it_was_read() -> None:
    for entry in (CORPUS / "commands.jsonl").read_text("utf-8").splitlines():
        said = json.loads(entry)
        _reads_again(reading(said["text"], said["lang"]), said["lang"])


def _reads_again(found: Reading, language: str) -> None:
    if not render(found):
        return
    again = reading(_as_sent(render(found)), language)

    assert list(map(_meaning, again.jobs)) == list(map(_meaning, found.jobs))


def _as_sent(text: str) -> str:
    """The chat escapes what people type."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _meaning(job: ReadJob) -> tuple[ReadJob, bool]:
    """The fields, and whether the people are all meant or one of them."""
    named = ("name", "email", "member", "group")
    people = tuple(
        Said(kind=said.kind, words=said.words if said.kind in named else "") for said in job.people
    )
    several = any(isinstance(doubt, SeveralPeople) for doubt in job.doubts)
    return replace(job, people=people, understood=(), doubts=()), several


@settings(deadline=None)
@given(_TEXTS.map(str.strip), st.lists(_TEXTS.map(str.strip), max_size=4).map("\n".join))
def test_any_text_may_stand_in_a_value(number: str, notes: str) -> None:
    wanted = ReadJob(place="Globex", notes=_shown(notes).strip(), file_number=_shown(number))

    again = only_job(_as_sent(line(wanted)))

    assert (again.file_number, again.notes) == (wanted.file_number, wanted.notes)


def _shown(text: str) -> str:
    return split(_as_sent(text)).plain


@settings(deadline=None)
@given(_WINDOWS, st.dates().map(Day), st.integers(1, 24 * 60))
def test_any_day_window_and_length_may_stand_in_a_value(
    window: Window, day: Day, minutes: int
) -> None:
    again = only_job(line(ReadJob(place="Globex", day=day, window=window, on_site_minutes=minutes)))

    assert (again.day, again.window, again.on_site_minutes) == (day, window, minutes)


@pytest.mark.parametrize(
    "text",
    [
        "Globex tomorrow 9-11 for jane, PO 4471, ring twice",
        "12 Elm St no date unassigned, urgent #vip",
        "Globex friday morning nearest, 90 min, contact Dana Fox 415 555 0199",
    ],
)
def test_the_line_of_a_draft_reads_as_the_draft(text: str) -> None:
    (kept,) = from_reading(reading(text).jobs)

    (again,) = from_reading(reading(of_draft(kept.draft)).jobs)

    assert again.draft == kept.draft
