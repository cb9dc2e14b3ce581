"""When on the day somebody should be there."""

from dataclasses import dataclass
from datetime import time
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """The stretch of a day that a window means; None is an open end."""

    start: time | None
    end: time | None


@dataclass(frozen=True, slots=True, kw_only=True)
class At:
    """`at 9`: from 9 on, for as long as the company says an appointment may slip."""

    start: time
    slack_minutes: int = 60
    kind: Literal["at"] = "at"

    def hours(self) -> Hours:
        return Hours(start=self.start, end=_later(self.start, self.slack_minutes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """`9-11`."""

    start: time
    end: time
    kind: Literal["between"] = "between"

    def hours(self) -> Hours:
        return Hours(start=self.start, end=self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class By:
    """`by noon`."""

    end: time
    kind: Literal["by"] = "by"

    def hours(self) -> Hours:
        return Hours(start=None, end=self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """`after 4pm`."""

    start: time
    kind: Literal["after"] = "after"

    def hours(self) -> Hours:
        return Hours(start=self.start, end=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartOfDay:
    """`in the morning`: the hours are a setting of the company, not of the language."""

    name: str
    start: time
    end: time
    kind: Literal["part"] = "part"

    def hours(self) -> Hours:
        return Hours(start=self.start, end=self.end)


Window: TypeAlias = At | Between | By | After | PartOfDay


def hhmm(clock: time) -> int:
    """Write a clock time the way Hellotracks does: 7:04 is 704.

    >>> hhmm(time(7, 4))
    704
    """
    return clock.hour * 100 + clock.minute


def _later(clock: time, minutes: int) -> time:
    """Stop at 23:59: Hellotracks has no windows past midnight."""
    total = min(clock.hour * 60 + clock.minute + minutes, 23 * 60 + 59)
    return time(total // 60, total % 60)
