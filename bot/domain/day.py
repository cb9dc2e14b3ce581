"""A calendar day, as dispatchers and Hellotracks use it."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A calendar day: no clock, no time zone.

    Hellotracks writes days as the integer `YYYYMMDD`. The rest of the bot works
    with `Day` and meets that integer only at the two edges below:

    >>> Day.from_yyyymmdd(20231110).to_yyyymmdd()
    20231110
    """

    date: date

    @classmethod
    def from_yyyymmdd(cls, number: int) -> "Day":
        """Raise ValueError for a number that is no day, such as 20230231."""
        return cls(date(number // 10_000, number // 100 % 100, number % 100))

    @classmethod
    def from_iso(cls, text: str) -> "Day":
        """Read `2026-11-24`, the form of date pickers."""
        return cls(date.fromisoformat(text))

    def to_yyyymmdd(self) -> int:
        return self.date.year * 10_000 + self.date.month * 100 + self.date.day

    def to_iso(self) -> str:
        return self.date.isoformat()

    def plus(self, days: int) -> "Day":
        return Day(self.date + timedelta(days=days))

    def days_until(self, other: "Day") -> int:
        return (other.date - self.date).days
