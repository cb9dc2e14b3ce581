"""A day survives every trip to the edges and back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.day import Day


@given(st.dates())
def test_a_day_survives_the_trip_to_hellotracks_and_back(day: date) -> None:
    assert Day.from_yyyymmdd(Day(day).to_yyyymmdd()) == Day(day)


@given(st.dates())
def test_a_day_survives_the_trip_to_a_date_picker_and_back(day: date) -> None:
    assert Day.from_iso(Day(day).to_iso()) == Day(day)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(-1000, 1000))
def test_days_until_undoes_plus(day: date, days: int) -> None:
    assert Day(day).days_until(Day(day).plus(days)) == days


@pytest.mark.parametrize("number", [20230231, 20231301, 0, 99])
def test_a_number_that_is_no_day_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Day.from_yyyymmdd(number)


def test_days_are_ordered_as_the_calendar_is() -> None:
    assert Day.from_yyyymmdd(20261231) < Day.from_yyyymmdd(20270101)
