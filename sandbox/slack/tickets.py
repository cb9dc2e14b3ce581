"""What expires: trigger_ids (3 seconds, once) and response_urls (30 minutes, 5 times)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from sandbox.slack.ids import Ids
from sandbox.slack.refusal import Refused

Origin: TypeAlias = Literal["commands", "actions", "app"]

TRIGGER_SECONDS = 3
RESPONSE_URL_SECONDS = 30 * 60
RESPONSE_URL_USES = 5


@dataclass(slots=True, kw_only=True)
class _Trigger:
    person: str
    issued: float
    used: bool = False


@dataclass(slots=True, kw_only=True)
class ResponseUrl:
    """The right to answer one interaction without a token."""

    origin: Origin
    channel: str
    person: str
    issued: float
    message_ts: str | None = None
    """The message whose button was clicked."""
    thread_ts: str | None = None
    uses: int = 0


class Tickets:
    """Hands them out and takes them back."""

    def __init__(self, team_id: str, ids: Ids, clock: Callable[[], float]) -> None:
        self._team_id = team_id
        self._ids = ids
        self._clock = clock
        self._triggers: dict[str, _Trigger] = {}
        self._urls: dict[str, ResponseUrl] = {}

    def trigger(self, person_id: str) -> str:
        """A trigger_id for something that this person has just done."""
        trigger_id = self._ids.trigger()
        self._triggers[trigger_id] = _Trigger(person=person_id, issued=self._clock())
        return trigger_id

    def exchange(self, trigger_id: str) -> str:
        """Use a trigger_id up; the person it belongs to."""
        trigger = self._triggers.get(trigger_id)
        if trigger is None:
            raise Refused("invalid_trigger_id")
        if trigger.used:
            raise Refused("exchanged_trigger_id")
        if self._clock() - trigger.issued > TRIGGER_SECONDS:
            raise Refused("expired_trigger_id")
        trigger.used = True
        return trigger.person

    def response_path(
        self,
        origin: Origin,
        channel: str,
        person_id: str,
        *,
        message_ts: str | None = None,
        thread_ts: str | None = None,
    ) -> str:
        """The path of a new response_url."""
        path = f"/{origin}/{self._team_id}/{self._ids.path()}"
        self._urls[path] = ResponseUrl(
            origin=origin,
            channel=channel,
            person=person_id,
            issued=self._clock(),
            message_ts=message_ts,
            thread_ts=thread_ts,
        )
        return path

    def redeem(self, path: str) -> ResponseUrl:
        """Use a response_url once."""
        url = self._urls.get(path)
        if url is None or self._clock() - url.issued > RESPONSE_URL_SECONDS:
            raise Refused("expired_url")
        if url.uses >= RESPONSE_URL_USES:
            raise Refused("used_url")
        url.uses += 1
        return url
