"""How Slack reaches the app: signed HTTP or a socket, three seconds, retries for events only."""

import asyncio
import copy
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import aiohttp

from sandbox.slack.records import Change, Delivery, Kind, Payload
from sandbox.slack.socket_mode import SocketMode
from sandbox.slack.transport import Ack, Retry
from sandbox.slack.weather import Deliveries, Weather

ANSWER_SECONDS = 3.0
MOST_RETRIES = 3

_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"


class Courier:
    """Delivers to one app and keeps a record of it."""

    def __init__(
        self,
        *,
        signing_secret: str,
        sockets: SocketMode,
        weather: Weather,
        clock: Callable[[], float],
        changed: Callable[[Change], None],
    ) -> None:
        self.app_url: str | None = None
        self.patience = ANSWER_SECONDS
        self.deliveries: list[Delivery] = []
        self._secret = signing_secret
        self._sockets = sockets
        self._weather = weather
        self._clock = clock
        self._changed = changed
        self._undelivered: list[tuple[Payload, Retry]] = []
        self._session: aiohttp.ClientSession | None = None

    async def stop(self) -> None:
        """Close the connections to the app."""
        if self._session:
            await self._session.close()

    async def deliver(self, kind: Kind, payload: Payload) -> Delivery:
        """Send something the app has to answer within three seconds; it is sent once."""
        copies = 2 if self._is_doubled and kind != "block_suggestion" else 1
        sent = await asyncio.gather(*(self._attempt(kind, payload) for _ in range(copies)))
        answered = [delivery for delivery, _ in sent if delivery.acknowledged]
        return answered[0] if answered else sent[0][0]

    async def event(self, payload: Payload) -> Delivery:
        """Send an event; when it is not acknowledged, try again at once and then remember it."""
        if self._is_doubled:
            (sent, retry), _ = await asyncio.gather(
                self._event_attempt(payload, None), self._attempt("event", payload)
            )
        else:
            sent, retry = await self._event_attempt(payload, None)
        if retry:
            sent, retry = await self._event_attempt(payload, retry)
        if retry:
            self._undelivered.append((payload, retry))
        return sent

    async def retry_events(self) -> tuple[Delivery, ...]:
        """The next attempt of each event that waits (in Slack after a minute, then five)."""
        waiting, self._undelivered = self._undelivered, []
        sent = []
        for payload, retry in waiting:
            delivery, again = await self._event_attempt(payload, retry)
            sent.append(delivery)
            self._undelivered += [(payload, again)] if again else []
        return tuple(sent)

    @property
    def _is_doubled(self) -> bool:
        return self._weather.deliveries is Deliveries.TWICE

    async def _event_attempt(
        self, payload: Payload, retry: Retry | None
    ) -> tuple[Delivery, Retry | None]:
        """One attempt, and the next one if there has to be one."""
        delivery, ack = await self._attempt("event", payload, retry)
        num = 1 + (retry.num if retry else 0)
        if delivery.acknowledged or ack.no_retry or num > MOST_RETRIES:
            return delivery, None
        return delivery, Retry(num=num, reason=ack.reason)

    async def _attempt(
        self, kind: Kind, payload: Payload, retry: Retry | None = None
    ) -> tuple[Delivery, Ack]:
        by_http = self.app_url is not None
        send = self._http if by_http else self._socket
        # A payload quotes messages that may be edited while it is under way.
        payload = copy.deepcopy(payload)
        started = time.perf_counter()
        ack = await send(kind, payload, retry)
        delivery = Delivery(
            kind=kind,
            payload=payload,
            transport="http" if by_http else "socket",
            status=ack.status,
            answer=ack.answer,
            ack_ms=(time.perf_counter() - started) * 1000,
            timed_out=ack.timed_out,
            at=self._clock(),
            retry_num=retry.num if retry else 0,
        )
        self.deliveries.append(delivery)
        self._changed(Change(what="delivery"))
        return delivery, ack

    async def _socket(self, kind: Kind, payload: Payload, retry: Retry | None) -> Ack:
        return await self._sockets.deliver(kind, payload, retry, patience=self.patience)

    async def _http(self, kind: Kind, payload: Payload, retry: Retry | None) -> Ack:
        content_type, body = _encoded(kind, payload)
        headers = {"Content-Type": content_type, **self._signed(body), **_retry_headers(retry)}
        try:
            async with asyncio.timeout(self.patience):
                return await self._post(body, headers)
        except TimeoutError:
            return Ack(timed_out=True, reason="http_timeout")
        except (aiohttp.ClientError, OSError):
            return Ack(reason="connection_failed")

    async def _post(self, body: bytes, headers: dict[str, str]) -> Ack:
        if self._session is None:
            # A killed app leaves dead connections behind, so none is used twice.
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True))
        url = str(self.app_url)
        async with self._session.post(
            url, data=body, headers=headers, allow_redirects=False
        ) as response:
            text = await response.text(errors="replace")
            return Ack(
                status=response.status,
                answer=_answer(response.content_type, text),
                no_retry=response.headers.get("X-Slack-No-Retry") == "1",
                reason="http_error",
            )

    def _signed(self, body: bytes) -> dict[str, str]:
        timestamp = str(int(self._clock()))
        return {
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": signature(self._secret, timestamp, body),
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "Accept": "application/json,*/*",
        }


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Slack's signature over the raw body."""
    base = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()


def slack_json(value: Any) -> str:  # noqa: ANN401 - any JSON
    r"""JSON as Slack writes it: pure ASCII, with \/ for every slash."""
    return json.dumps(value, separators=(",", ":")).replace("/", "\\/")


def _encoded(kind: Kind, payload: Payload) -> tuple[str, bytes]:
    """Commands are form fields, events are JSON, everything else is JSON in one form field."""
    match kind:
        case "slash_command":
            return _FORM, urlencode(payload).encode()
        case "event":
            return _JSON, slack_json(payload).encode()
        case _:
            return _FORM, urlencode({"payload": slack_json(payload)}).encode()


def _retry_headers(retry: Retry | None) -> dict[str, str]:
    if retry is None:
        return {}
    return {"X-Slack-Retry-Num": str(retry.num), "X-Slack-Retry-Reason": retry.reason}


def _answer(content_type: str, text: str) -> Any:  # noqa: ANN401 - JSON or text
    if content_type != _JSON:
        return text or None
    try:
        return json.loads(text) if text else None
    except ValueError:
        return text
