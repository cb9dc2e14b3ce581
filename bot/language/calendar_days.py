"""Calendar arithmetic: from today and what was said to dates; knows no words."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import count, islice
from typing import TypeAlias

WEEK = timedelta(weeks=1)
Amounts: TypeAlias = tuple[tuple[float, str], ...]  # (2, "month"), (5, "day")


def make(year: int, month: int, day: int) -> date | None:
    """The date, if the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def coming(today: date, weekday: int) -> date:
    """The first such weekday after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def this(today: date, weekday: int) -> date:
    """The first such weekday from today on."""
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def previous(today: date, weekday: int) -> date:
    """The last such weekday before today."""
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def in_week(today: date, weekday: int, ahead: int, *, begins: int = 0) -> date:
    """That weekday of the calendar week so many weeks ahead; a week begins on a Monday or else."""
    first = today - timedelta(days=(today.weekday() - begins) % 7)
    return first + ahead * WEEK + timedelta(days=(weekday - begins) % 7)


def nearest(day: date, weekday: int) -> date:
    """Such a weekday at most three days away."""
    ahead = (weekday - day.weekday()) % 7
    return day + timedelta(days=ahead if ahead <= 3 else ahead - 7)


def shift(day: date, number: int, unit: str) -> date | None:
    """So many units later; None beyond the calendar."""
    try:
        match unit:
            case "day":
                return day + timedelta(days=number)
            case "week":
                return day + number * WEEK
            case "fortnight":
                return day + 2 * number * WEEK
            case "month":
                return add_months(day, number)
            case "year":
                return add_months(day, 12 * number)
            case "workday":
                return add_workdays(day, number)
            case _:
                return None
    except OverflowError:
        return None


def moment(start: datetime, amounts: Amounts, sign: int = 1) -> datetime | None:
    """`2 months and 5 days` later, or earlier: the days by the calendar, then the hours."""
    day: date | None = start.date()
    wait = timedelta()
    for number, unit in amounts:
        match unit:
            case "hour":
                wait += timedelta(hours=sign * number)
            case "minute":
                wait += timedelta(minutes=sign * number)
            case _:
                day = day and shift(day, round(sign * number), unit)
    try:
        return datetime.combine(day, start.time()) + wait if day else None
    except OverflowError:
        return None


def add_months(day: date, months: int) -> date | None:
    """The same day of another month, or the month's last day."""
    index = day.year * 12 + day.month - 1 + months
    for number in (day.day, 30, 29, 28):
        found = make(index // 12, index % 12 + 1, number) if number <= day.day else None
        if found:
            return found
    return None


def add_workdays(day: date, number: int) -> date:
    """So many days later, or earlier, without Saturdays and Sundays."""
    step = timedelta(days=1 if number >= 0 else -1)
    left = abs(number)
    while left:
        day += step
        left -= day.weekday() < _SATURDAY
    return day


_SATURDAY, SUNDAY = 5, 6


def easter(year: int) -> date:
    """By the rule of Gauss, as Lichtenberg corrected it."""
    century, golden = year // 100, year % 19
    moon = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    age = (19 * golden + moon) % 30
    limit = 21 + age - (age // 29 + (age // 28 - age // 29) * (golden // 11))
    sunday = 7 - (year + year // 4 + 2 - (3 * century + 3) // 4) % 7
    return date(year, 3, 1) + timedelta(days=limit + 7 - (limit - sunday) % 7 - 1)


def first_of_month(today: date, ahead: int = 0) -> date:
    return add_months(today.replace(day=1), ahead) or today


def end_of_month(day: date) -> date:
    return first_of_month(day, 1) - timedelta(days=1)


def numbered(today: date, number: int, ahead: int) -> date | None:
    """The day of that number in the month so many months ahead."""
    first = first_of_month(today, ahead)
    return make(first.year, first.month, number)


def next_numbered(today: date, number: int) -> date | None:
    """The first such day from today on, in a month that has it."""
    days = (numbered(today, number, ahead) for ahead in range(13))
    return next((day for day in days if day and day >= today), None)


def numbered_weekday(today: date, number: int, weekday: int, months: int = 4) -> date | None:
    """`thursday the 26th`: in the next months, the day on which both agree."""
    days = (numbered(today, number, ahead) for ahead in range(months))
    return next((d for d in days if d and d >= today and d.weekday() == weekday), None)


def nth_weekday(first: date, weekday: int, nth: int | None) -> date | None:
    """The nth such weekday of the month that begins on `first`; None for the last."""
    if nth is None:
        return previous(first_of_month(first, 1), weekday)
    found = this(first, weekday) + (nth - 1) * WEEK
    return found if found.month == first.month else None


def anniversaries(today: date, month: int, day: int) -> Iterator[date]:
    """Every such day of the coming years, beginning with that of this year."""
    days = (make(year, month, day) for year in islice(count(today.year), 9))
    return (found for found in days if found)


def of_week_number(today: date, week: int, weekday: int) -> date | None:
    """That weekday of a week by its number, this year's or, if it is over, next year's."""
    year, this_week, _ = today.isocalendar()
    try:
        return date.fromisocalendar(year + (week < this_week), week, weekday + 1)
    except ValueError:
        return None
