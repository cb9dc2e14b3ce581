"""Day phrases, on Monday 23 November 2026 at 10 unless another day is given."""

import json
import sys

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from bot.domain.doubt import ImpossibleDay, PastDay, Repeats, UnclearDay
from bot.language.calendar_days import SUNDAY
from bot.language.day_grammar import rules_for, rules_of
from bot.language.day_rules import _week_begins_on_sunday
from bot.language.day_shapes import shapes
from bot.language.day_words import day_words
from bot.language.vocabulary import LANGUAGES
from bot.language.words import letters, split
from tests.language.scenes import CORPUS, asks, day_of, only_job, window_of

_SURE = [
    ("today", 20261123),
    ("tomorrow", 20261124),
    ("tmrw", 20261124),
    ("2moro", 20261124),
    ("tommorow", 20261124),
    ("day after tomorrow", 20261125),
    ("friday", 20261127),
    ("thrusday", 20261126),
    ("this friday", 20261127),
    ("tuesday next week", 20261201),
    ("next week on thursday", 20261203),
    ("friday week", 20261204),
    ("a week from friday", 20261204),
    ("two weeks from monday", 20261214),
    ("fortnight today", 20261207),
    ("in 3 days", 20261126),
    ("in two weeks", 20261207),
    ("2 weeks from now", 20261207),
    ("3 days after tomorrow", 20261127),
    ("23 november", 20261123),
    ("november 23", 20261123),
    ("11/23", 20261123),
    ("12/5", 20261205),
    ("5 dec", 20261205),
    ("dec 5th", 20261205),
    ("5 December 2026", 20261205),
    ("the fifth of december", 20261205),
    ("12/5/2026", 20261205),
    ("2026-12-05", 20261205),
    ("20261205", 20261205),
    ("5.12.2026", 20261205),
    ("5.12.", 20261205),
    ("the 5th", 20261205),
    ("on the 12th", 20261212),
    ("on the 31st", 20261231),
    ("thursday the twenty sixth", 20261126),
    ("fri 27 nov", 20261127),
    ("Fri, Nov 27", 20261127),
    ("first monday of january", 20270104),
    ("last friday of december", 20261225),
    ("end of month", 20261130),
    ("eom", 20261130),
    ("jan 15", 20270115),
    ("end of next month", 20261231),
    ("the last day of february", 20270228),
    ("the second to last day of may", 20270530),
    ("the 28th of the month after next", 20270128),
    ("the 3rd of next month", 20261203),
    ("second tuesday next month", 20261208),
    ("first monday in 2 months", 20270104),
    ("wednesday of this week", 20261125),
    ("monday two weeks from now", 20261207),
    ("3 mondays after december 24", 20270111),
    ("3 days after january 12th", 20270115),
    ("the day before christmas", 20261224),
    ("the day after thanksgiving", 20261127),
    ("in 2 months and 5 days", 20270128),
    ("a week and 2 days from tomorrow", 20261203),
    ("in 3 business days", 20261126),
    ("in 5 working days", 20261130),
    ("wednesday fortnight", 20261209),
    ("easter monday", 20270329),
    ("mother's day", 20270509),
    ("2026/18/12", 20261218),
    ("2026 december 18", 20261218),
    ("december eighteenth two thousand twenty six", 20261218),
]


_TABLE = [
    ("the 5th", 20261205),
    ("5th at 3pm", 20261205),
    ("on the 13th", 20261213),
    ("fri 9-11am", 20261127),
    ("friday 9", 20261127),
    ("friday at 3", 20261127),
    ("friday 0900", 20261127),
    ("friday 9am to 11am", 20261127),
    ("fri 14:00-16:00", 20261127),
    ("friday between 2 and 4pm", 20261127),
    ("two weeks from monday", 20261214),
    ("20261205", 20261205),
    ("19 dec 0930-1045", 20261219),
    ("in a fortnight", 20261207),
]


@pytest.mark.parametrize(("said", "day"), _TABLE)
def test_where_a_general_parser_of_dates_goes_wrong(said: str, day: int) -> None:
    text = f"Quillfeather Silo {said} for jane"

    assert (day_of(text), asks(text)) == (day, [])


@pytest.mark.parametrize(("said", "day"), _SURE)
@pytest.mark.parametrize("line", ["Globex {} for jane", "{} Globex", "for jane, {}: Globex"])
def test_a_day_is_read_wherever_it_stands(line: str, said: str, day: int) -> None:
    text = line.format(said)

    assert (day_of(text), asks(text)) == (day, [])
    assert only_job(text).place == "Globex"


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("de", "morgen", 20261124),
        ("de", "übermorgen", 20261125),
        ("de", "am Freitag", 20261127),
        ("de", "nächste Woche Freitag", 20261204),
        ("de", "am 5.", 20261205),
        ("de", "5.12.", 20261205),
        ("de", "05.12.", 20261205),
        ("de", "5. Dezember", 20261205),
        ("de", "15. Jänner", 20270115),
        ("de", "in vierzehn Tagen", 20261207),
        ("de", "Mittwoch in einer Woche", 20261202),
        ("de", "Do KW 49", 20261203),
        ("es", "mañana", 20261124),
        ("es", "manana", 20261124),
        ("es", "pasado mañana", 20261125),
        ("es", "el viernes", 20261127),
        ("es", "el 5 de diciembre", 20261205),
        ("es", "5/12", 20261205),
        ("es", "dentro de 3 días", 20261126),
        ("es", "jueves 26", 20261126),
        ("en-GB", "5/12", 20261205),
        ("en-GB", "wednesday week", 20261202),
    ],
)
def test_days_of_other_languages(language: str, said: str, day: int) -> None:
    assert (day_of(f"Globex {said}", language), asks(f"Globex {said}", language)) == (day, [])


@pytest.mark.parametrize(
    ("language", "said", "days"),
    [
        ("en", "next friday", [20261204, 20261127]),
        ("en", "monday", [20261130, 20261123]),
        ("en", "next week", [20261130]),
        ("en", "friday after next", [20261204, 20261211]),
        ("en", "december 4-6", [20261204, 20261206]),
        ("en", "4th to 6th of december", [20261204, 20261206]),
        ("en", "fourth to sixth of december", [20261204, 20261206]),
        ("en", "10 - 12 august 2027", [20270810, 20270812]),
        ("en", "this weekend", [20261128, 20261129]),
        ("en", "end of next week", [20261204, 20261206]),
        ("en", "wednesday nov 26", [20261126, 20261125]),
        ("en", "11/12", [20261211, 20271112]),
        ("en", "nov 3", [20261123, 20261124, 20271103]),
        ("de", "nächsten Freitag", [20261204, 20261127]),
        ("de", "KW 50", [20261207]),
        ("es", "el próximo viernes", [20261204, 20261127]),
        ("en-US", "sunday next week", [20261129, 20261206]),
        ("es-MX", "el domingo de la semana que viene", [20261129, 20261206]),
    ],
)
def test_where_good_readers_differ_the_likeliest_comes_first(
    language: str, said: str, days: list[int]
) -> None:
    (doubt,) = only_job(f"Globex {said}", language).doubts

    assert isinstance(doubt, UnclearDay)
    assert [day.to_yyyymmdd() for day in dict.fromkeys(doubt.days)] == days


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en-GB", "sunday next week", 20261206),
        ("de-DE", "Sonntag nächster Woche", 20261206),
        ("en-US", "saturday next week", 20261205),
    ],
)
def test_a_day_of_next_week_is_clear_where_the_week_begins_for_all_alike(
    language: str, said: str, day: int
) -> None:
    assert (day_of(f"Globex {said}", language), asks(f"Globex {said}", language)) == (day, [])


def test_weeks_begin_where_cldr_says() -> None:
    said = {code: code.partition("_")[2] for code in locale_identifiers() if len(code) == 5}
    known = {code for code in said if code[:2] in ("en", "es", "de", "fr", "it", "nl")}

    begins = {code: Locale.parse(code).first_week_day == SUNDAY for code in known}

    assert begins == {code: _week_begins_on_sunday(code) for code in known}


def test_the_monday_that_comes_is_clear_on_a_monday() -> None:
    said = "Globex el lunes que viene"

    assert (day_of(said, "es"), asks(said, "es")) == (20261130, [])


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("yesterday", 20261122),
        ("last friday", 20261120),
        ("friday last week", 20261120),
        ("2 days ago", 20261121),
        ("six mondays ago", 20261012),
        ("second monday of last month", 20261012),
        ("the 5th of last month", 20261005),
        ("Dec. 31 , 1994", 19941231),
        ("january twenty fifth nineteen eighty six", 19860125),
        ("3-may-74", 19740503),
    ],
)
def test_a_past_day_is_asked_about(said: str, day: int) -> None:
    (doubt,) = only_job(f"Globex {said}").doubts

    assert isinstance(doubt, PastDay)
    assert doubt.day.to_yyyymmdd() == day


@pytest.mark.parametrize("said", ["31 February", "february 30", "31/4/2027", "31 nov"])
def test_a_day_that_does_not_exist_is_said_to(said: str) -> None:
    job = only_job(f"Globex {said}")

    assert job.day is None
    assert job.doubts == (ImpossibleDay(said=said),)


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("2026-12-05T08:15:00Z", "at 815"),
        ("Sat Dec 5 08:15:59 2026", "at 815"),
        ("Sat Dec 5, 08:15 - 09:45:00 CET 2026", "between 815-945"),
        ("20261205T0815", "at 815"),
    ],
)
def test_a_timestamp_is_a_day_and_a_time(said: str, window: str) -> None:
    text = f"Quillfeather Silo {said}"

    assert (day_of(text), window_of(text), asks(text)) == (20261205, window, [])


@pytest.mark.parametrize("note", ["called 2 hours ago", "it broke 30 minutes ago"])
def test_what_happened_some_hours_ago_is_no_day_of_the_job(note: str) -> None:
    job = only_job(f"Quillfeather Silo tomorrow for jane, {note}")

    assert job.day is not None
    assert (job.day.to_yyyymmdd(), job.notes, job.doubts) == (20261124, note, ())


_PLACES = ["Sun Valley", "Friday Harbor", "SUN MECHANICAL SYSTEMS, INC.", "12 May Street"]
_PLACES += ["350 5th Ave", "June Lake Lodge", "Wednesday Wool Shop"]


@pytest.mark.parametrize("place", _PLACES)
def test_a_day_in_a_name_stays_in_the_name(place: str) -> None:
    job = only_job(f"{place} thursday for jane")

    assert job.day is not None
    assert (job.place.rstrip("."), job.day.to_yyyymmdd()) == (place.rstrip("."), 20261126)
    assert job.doubts == ()


def test_no_rule_is_left_out_of_a_line_in_which_it_matches() -> None:
    commands = (CORPUS / "commands.jsonl").read_text("utf-8").splitlines()
    for text in (*(said for said, _ in (*_SURE, *_TABLE)), *map(_text, commands)):
        folded = split(text).folded
        for code in LANGUAGES:
            slots = shapes(folded) | day_words(code).may_hold(letters(folded))
            tried = rules_for(slots, code, abroad=False, loose=True)
            for rule in rules_of(code):
                assert rule in tried or not rule.pattern.search(folded), (text, rule.rule.template)


def _text(case: str) -> str:
    return str(json.loads(case)["text"])


def test_a_weekly_job_offers_its_first_day() -> None:
    (doubt,) = only_job("Globex every friday for jane").doubts

    assert isinstance(doubt, Repeats)
    assert doubt.first is not None
    assert doubt.first.to_yyyymmdd() == 20261127


def test_no_day_means_today_and_is_marked() -> None:
    job = only_job("Globex for jane")

    assert (day_of("Globex for jane"), job.doubts) == (20261123, ())
    assert "day" in job.assumed


def test_no_day_late_in_the_afternoon_is_asked_about() -> None:
    (doubt,) = only_job("Globex for jane", now="2026-11-23T16:00:00").doubts

    assert isinstance(doubt, UnclearDay)
    assert doubt.said == ""
    assert [day.to_yyyymmdd() for day in doubt.days] == [20261123, 20261124]


def test_no_date_said_in_so_many_words_is_no_date() -> None:
    job = only_job("Globex no date for jane")

    assert (job.day, job.no_date) == (None, True)


def test_a_month_name_is_resolved_by_dateparser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dateparser", None)

    with pytest.raises(ImportError):
        day_of("Globex 19 december 2031")
    assert day_of("Globex 12/19/2031") == 20311219
