"""Never guessed: what a line leaves open is asked in words that a person would use."""

from datetime import date, time

import pytest

from bot.domain.day import Day
from bot.domain.doubt import (
    Doubt,
    UnclearDay,
    UnclearWindow,
)
from tests.language.scenes import asks, only_job

_MONDAY = Day(date(2026, 11, 23))
_TUESDAY = _MONDAY.plus(1)


def _doubt(line: str, now: str = "2026-11-23T10:00:00", language: str = "en") -> Doubt:
    (doubt,) = only_job(line, language, now).doubts
    return doubt


def _days(line: str, now: str = "2026-11-23T10:00:00", language: str = "en") -> list[int]:
    doubt = _doubt(line, now, language)
    assert isinstance(doubt, UnclearDay)
    return [day.to_yyyymmdd() for day in doubt.days]


# Times


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        ("Globex tomorrow at midnight for anna", []),
        ("Globex tomorrow 0:00 for anna", []),
        ("Globex tomorrow by midnight for anna", []),
        ("Globex tomorrow after midnight for anna", []),
        ("Globex tomorrow 10am-10am for anna", []),
        ("Globex tomorrow 14-24 for anna", [(time(14), None)]),
        ("Globex tomorrow 23-01 for anna", [(time(23), None)]),
        ("Globex tomorrow 9pm-5am for anna", [(time(21), None)]),
        ("Globex tomorrow 0:00-5:00 for anna", [(None, time(5))]),
    ],
)
def test_only_hours_that_can_be_sent_are_offered(
    line: str, hours: list[tuple[time | None, time | None]]
) -> None:
    doubt = _doubt(line)

    assert isinstance(doubt, UnclearWindow)
    offered = [window.hours() for window in doubt.windows]
    assert [(each.start, each.end) for each in offered] == hours


@pytest.mark.parametrize("when", ["at 7am", "by 8am", "8-9", "at 8", "from 7 to 9", "before 9"])
def test_hours_that_are_over_ask_for_the_day_that_was_assumed(when: str) -> None:
    days = _days(f"Globex {when} for anna", "2026-11-24T09:30:00")

    assert days == [20261124, 20261125]


@pytest.mark.parametrize("when", ["today at 7am", "today 8-9", "this morning at 8", "today by 9"])
def test_hours_of_today_that_are_over_are_asked_about(when: str) -> None:
    assert asks(f"Globex {when} for anna", now="2026-11-24T09:30:00")


@pytest.mark.parametrize(
    "when", ["at 11am", "today 8-12", "this morning", "after 8", "tomorrow at 7am", "by noon"]
)
def test_hours_that_are_not_over_are_not_asked_about(when: str) -> None:
    assert asks(f"Globex {when} for anna", now="2026-11-24T09:30:00") == []


# Far days, next friday


@pytest.mark.parametrize(
    ("when", "day"),
    [("dec 9 2035", 20351209), ("in 480 days", 20280317), ("in 2 years", 20281123)],
)
def test_a_far_day_is_confirmed(when: str, day: int) -> None:
    assert _days(f"Globex {when} for anna") == [day]


@pytest.mark.parametrize("when", ["in 200 days", "june 3", "in 6 months"])
def test_a_day_within_the_year_is_not(when: str) -> None:
    assert asks(f"Globex {when} for anna") == []


@pytest.mark.parametrize("when", ["nov 20", "11/20", "nov 22", "20 november", "oct 30"])
def test_a_day_just_past_offers_no_past_day(when: str) -> None:
    doubt = _doubt(f"Globex {when} for anna")

    assert isinstance(doubt, UnclearDay)
    assert _MONDAY in doubt.days
    assert min(doubt.days) >= _MONDAY


@pytest.mark.parametrize("day", range(23, 30))
@pytest.mark.parametrize("weekday", ["monday", "thursday", "friday", "sunday"])
def test_next_weekday_is_always_confirmed(weekday: str, day: int) -> None:
    days = _days(f"Globex next {weekday} for anna", f"2026-11-{day}T10:00:00")

    assert len(days) == 2


def test_next_friday_is_first_that_of_next_week() -> None:
    assert _days("Globex next friday for anna") == [20261204, 20261127]
    assert _days("Globex next friday for anna", "2026-11-28T10:00:00") == [20261204, 20261211]
