"""Everything that can go wrong, seen from the manager's chair.

* BotError
  x Refused                the manager can mend it
    - HellotracksRefused   it understood and said no
  x Unavailable            time can mend it; the workflow tries again
    - HellotracksDown      no answer, or none that says what happened
    - HellotracksBusy      it asked us to slow down
    - GeocoderDown
    - GeocoderSlow
    - GeocoderBusy
    - ChatDown             Slack did not take a message
    - StoreDown            our own database does not answer
  x Misconfigured          only the operator can mend it
    - HellotracksKeyRejected
    - GeocoderKeyRejected
    - AnotherProcess       serves from the same SQLite file already
    - WrongDatabase        its address is none we understand
  x ClaimLost              nobody needs to: another process has taken the work over
"""

from dataclasses import dataclass


class BotError(Exception):
    """Anything this program expects to go wrong."""


class Refused(BotError):
    """The manager can mend it."""


class Unavailable(BotError):
    """Time can mend it."""


class Misconfigured(BotError):
    """Only the operator can mend it."""


class ClaimLost(BotError):
    """Another process works on this now; drop it."""


@dataclass(eq=False)
class HellotracksRefused(Refused):
    """`code` is Hellotracks' own status or the HTTP status; `said` its words, cut short."""

    code: int
    said: str = ""


@dataclass(eq=False)
class HellotracksDown(Unavailable):
    """`maybe_done` says that the request may have had its effect all the same."""

    reason: str
    maybe_done: bool = True


@dataclass(eq=False)
class HellotracksBusy(Unavailable):
    seconds: float | None = None


@dataclass(eq=False)
class HellotracksKeyRejected(Misconfigured):
    code: int


@dataclass(eq=False)
class GeocoderDown(Unavailable):
    reason: str


@dataclass(eq=False)
class GeocoderSlow(Unavailable):
    seconds: float


@dataclass(eq=False)
class GeocoderBusy(Unavailable):
    seconds: float | None = None


@dataclass(eq=False)
class GeocoderKeyRejected(Misconfigured):
    code: int


@dataclass(eq=False)
class ChatDown(Unavailable):
    """`seconds` is how long the chat asked us to wait, if it did."""

    reason: str
    seconds: float | None = None
    maybe_done: bool = False


@dataclass(eq=False)
class StoreDown(Unavailable):
    reason: str


@dataclass(eq=False)
class AnotherProcess(Misconfigured):
    """`file` is the SQLite database that it holds."""

    file: str

    def __str__(self) -> str:
        return f"Another process serves from {self.file}. Stop it first; many need Postgres."


@dataclass(eq=False)
class WrongDatabase(Misconfigured):
    reason: str

    def __str__(self) -> str:
        return f"DATABASE_URL cannot be used: {self.reason}."
