"""What a window means in hours, as Hellotracks wants them."""

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.window import After, At, Between, By, Hours, PartOfDay, hhmm


def test_at_nine_lasts_as_long_as_the_company_says() -> None:
    window = At(start=time(9), slack_minutes=90)

    assert window.hours() == Hours(start=time(9), end=time(10, 30))


def test_an_appointment_late_in_the_evening_stops_before_midnight() -> None:
    assert At(start=time(23, 30)).hours().end == time(23, 59)


def test_by_noon_has_no_start_and_after_four_no_end() -> None:
    assert By(end=time(12)).hours() == Hours(start=None, end=time(12))
    assert After(start=time(16)).hours() == Hours(start=time(16), end=None)


def test_a_range_and_a_part_of_the_day_have_both_ends() -> None:
    both = Hours(start=time(8), end=time(12))

    assert Between(start=time(8), end=time(12)).hours() == both
    assert PartOfDay(name="morning", start=time(8), end=time(12)).hours() == both


@given(st.times())
def test_hellotracks_gets_hours_times_a_hundred_and_never_2400(clock: time) -> None:
    number = hhmm(clock)

    assert divmod(number, 100) == (clock.hour, clock.minute)
    assert number < 2400


@given(st.times(), st.integers(0, 10_000))
def test_an_appointment_never_ends_before_it_begins(start: time, minutes: int) -> None:
    hours = At(start=start.replace(second=0, microsecond=0), slack_minutes=minutes).hours()

    assert hours.start is not None
    assert hours.end is not None
    assert hours.end >= hours.start
