"""What can be wrong with Slack today: every switch, by code and for the page."""

from dataclasses import dataclass, field
from enum import StrEnum

from sandbox.skies import Coming, Sky, switch


class Pace(StrEnum):
    """How fast an app may post in one channel."""

    ANY = "at any pace"
    ONE_A_SECOND = "once a second"


class Deliveries(StrEnum):
    """How often everything but suggestions is sent to the app."""

    ONCE = "once"
    TWICE = "twice at the same moment"


class OptionalScopes(StrEnum):
    """What whoever installed the app said to `bot_optional`."""

    GRANTED = "granted"
    WITHHELD = "withheld"


class BotToken(StrEnum):
    VALID = "valid"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """How one call fails: with an error's name, or with a page of HTML."""

    error: str | None = None
    http_status: int = 200
    retry_after: int | None = None


@dataclass(kw_only=True)
class Weather(Sky):
    """Fair at first. A switch stays until it is set back; `fail_next` ends by itself.

    Calls are named by their method; an answer through a response_url is "response_url".
    """

    pace: Pace = switch("The app may post in a channel", Pace.ANY)
    deliveries: Deliveries = switch("Everything is sent to the app", Deliveries.ONCE)
    optional_scopes: OptionalScopes = switch("Optional scopes are", OptionalScopes.GRANTED)
    bot_token: BotToken = switch("The bot token is", BotToken.VALID)
    _failures: Coming[Failure | None] = field(default_factory=Coming)

    def fail_next(
        self,
        method: str,
        error: str | None = None,
        *,
        http_status: int = 200,
        retry_after: int | None = None,
        times: int = 1,
    ) -> None:
        """Refuse the next calls of `method` without doing anything."""
        failure = Failure(error=error, http_status=http_status, retry_after=retry_after)
        self._failures.add(method, failure, times)

    def next_failure(self, method: str) -> Failure | None:
        """The failure that this call meets, once."""
        return self._failures.take(method, None)
