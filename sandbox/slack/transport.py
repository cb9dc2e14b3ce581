"""What the two ways to the app have in common: an attempt, and what came back."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """A further attempt to deliver an event."""

    num: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ack:
    """What came back in time; `status` is None when nothing did."""

    status: int | None = None
    answer: Any = None
    timed_out: bool = False
    no_retry: bool = False
    reason: str = ""
    """Why Slack would try again."""
