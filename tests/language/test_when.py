"""Only the day and the window of a text, on Monday 23 November 2026 at 10."""

import pytest

from bot.language.sentence import find_day_and_window
from tests.language.scenes import scene


def when(text: str, now: str = "2026-11-23T10:00:00") -> str:
    """`20261127 900-1100`, `20261127`, or nothing."""
    day, window = find_day_and_window(text, scene(now=now))
    hours = window.hours() if window else None
    start = f"{hours.start:%-H%M}" if hours and hours.start else ""
    end = f"{hours.end:%-H%M}" if hours and hours.end else ""
    return " ".join(
        filter(None, (str(day.to_yyyymmdd()) if day else "", f"{start}-{end}".strip("-")))
    )


_PHRASES = [
    ("friday 9am to 11am", "20261127 900-1100"),
    ("fri 9-11am", "20261127 900-1100"),
    ("friday 8 til 10", "20261127 800-1000"),
    ("the evening of the 5th", "20261205 1700-2100"),
    ("december 5th, 14:30", "20261205 1430-1530"),
    ("2027 march 18", "20270318"),
    ("2027-03-18T08:15:00+01:00", "20270318 815-915"),
    ("2027/18/3", "20270318"),
    ("Thu Mar 18 08:15:30 CET 2027", "20270318 815-915"),
    ("march eighteenth two thousand and twenty seven", "20270318"),
    ("wednesday of this week", "20261125"),
    ("friday after next", "20261204"),
    ("monday two weeks from now", "20261207"),
    ("the second tuesday of next month", "20261208"),
    ("the last day of february 2028", "20280229"),
    ("the 3rd last day of may", "20270529"),
    ("the 28th of the month after next", "20270128"),
    ("3 days after january 12th", "20270115"),
    ("two days before christmas", "20261223"),
    ("2 mondays after december 24", "20270104"),
    ("in 2 months and 5 days", "20270128"),
    ("1 year 2 months 3 days from now", "20280126"),
    ("in two and a half hours", "20261123 1230-1330"),
    ("within 5 hours", "20261123 1000-1500"),
    ("5 hours before noon", "20261123 700-800"),
    ("a quarter past noon", "20261123 1215-1315"),
    ("from 3:30 to six p.m.", "20261123 1530-1800"),
    ("half past 3 pm", "20261123 1530-1630"),
    ("9h30 - 11h00", "20261123 930-1100"),
    ("9a.m.-5p.m.", "20261123 900-1700"),
    ("11 pm to 3", "20261123 2300-300"),
    ("after 1pm but before 4pm", "20261123 1300-1600"),
]


@pytest.mark.parametrize(("said", "expected"), _PHRASES)
@pytest.mark.parametrize("text", ["{}", "Zorbel Kiln {}", "the crane will be there {}.", "'{}'"])
def test_a_text_needs_no_place_to_say_when(text: str, said: str, expected: str) -> None:
    if "hours before" in said:
        expected = expected.replace("20261123", "20261124")  # it is ten already
    assert when(text.format(said)) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("9am", "20261124 900-1000"),
        ("3pm", "20261123 1500-1600"),
        ("9-11", "20261123 900-1100"),
        ("by 9", "20261124 900"),
        ("at noon", "20261123 1200-1300"),
    ],
)
def test_a_time_alone_is_of_today_while_it_is_not_over(said: str, expected: str) -> None:
    assert when(said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("2 weeks", "20261207"),
        ("45 minutes", "20261123 1045-1145"),
        ("5 minutes ago", "20261123 955-1055"),
        ("the last 30 minutes", "20261123 930-1000"),
        ("right now", "20261123 1000-1100"),
        ("-2 days", "20261121"),
        ("last night", "20261122 1700-2100"),
        ("the 24", "20261124"),
        ("eight tonight", "20261123 2000-2100"),
        ("16h", "20261123 1600-1700"),
        ("nine", "20261124 900-1000"),
    ],
)
def test_what_is_a_length_or_a_number_in_a_job_may_be_a_time_by_itself(
    said: str, expected: str
) -> None:
    assert when(said) == expected


def test_the_end_of_the_day_is_a_time_where_no_job_is_to_be_done_by_it() -> None:
    assert when("friday eod") == "20261127 1700-1800"


@pytest.mark.parametrize("said", ["tonight at 2", "this evening at 2"])
def test_the_small_hours_after_tonight_belong_to_the_next_day(said: str) -> None:
    assert when(said) == "20261124 200-300"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("friday at 9 for 2 hours", "20261127 900-1100"),
        ("for 2 hours from 9am on friday", "20261127 900-1100"),
        ("friday it starts at 2pm and goes until 4pm", "20261127 1400-1600"),
        ("from 4pm friday to 6pm", "20261127 1600-1800"),
    ],
)
def test_a_length_or_a_second_time_ends_the_window(said: str, expected: str) -> None:
    assert when(said) == expected


@pytest.mark.parametrize(
    "name",
    [
        "Falling Sun",
        "Sun Orchards",
        "HUANG LI SUN",
        "DAWN & NIGHT TRADERS",
        "Thursday Harbor",
        "May Lane",
        "17 March Ave",
        "41 E 82nd St",
        "2900 Corwin Rd Bldg C, Suite 9A",
        "77 N. Foundry St., Ste. 1520, Galena, IL",
        "1804 timber Rail",
        "6-10 TIRE SHOP INC",
        "24 Hour Laundry",
        "$ 12 a head",
    ],
)
def test_a_name_or_an_address_says_nothing_of_when(name: str) -> None:
    assert when(name) == ""


@pytest.mark.parametrize("name", ["Falling Sun", "12 E 82nd St", "Thursday Harbor"])
def test_a_name_does_not_hide_the_day_beside_it(name: str) -> None:
    assert when(f"{name} tue 9am for jane") == "20261124 900-1000"
