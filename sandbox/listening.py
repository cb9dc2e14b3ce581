"""A pretend server that listens on this machine, keeps its calls, and has weather."""

import json
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Literal, Self, TypeVar

from aiohttp import web

from sandbox.feed import Feed, Subscription
from sandbox.gates import Gate, Side
from sandbox.skies import Sky

Found = TypeVar("Found")

_SECRETS = {"api-key", "authorization"}


@dataclass(slots=True, kw_only=True)
class Call:
    """One call that arrived; `status` and `answer` stay None until it was answered."""

    action: str
    """"createjobs", "GET /v1/jobs/{id}", "search"."""
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    """Without the key."""
    body: Any
    """The JSON as it was received; text that was not JSON; None when there was no body."""
    at: float
    status: int | None = None
    answer: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer before it is sent. Text bodies are sent as they are, all else as JSON."""

    body: Any
    status: int = 200
    content_type: str = "text/plain"
    headers: dict[str, str] = field(default_factory=dict)

    def response(self) -> web.Response:
        if isinstance(self.body, str):
            return web.Response(
                text=self.body,
                status=self.status,
                content_type=self.content_type,
                headers=self.headers,
            )
        return web.json_response(self.body, status=self.status, headers=self.headers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something one can look at is different now."""

    what: Literal["call", "job", "notice", "webhook"]
    id: str = ""


class Listening(ABC):
    """Starts, stops, and takes every call past the gates; what is answered is its subclass's."""

    def __init__(self, sky: Sky, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.url = ""
        self.requests: list[Call] = []
        self._sky = sky
        self._feed = Feed[Change]()
        self._runner: web.AppRunner | None = None

    @abstractmethod
    def _action(self, method: str, path: str) -> str:
        """What gates and tests call this call."""

    @abstractmethod
    def _reply(self, call: Call, key: str) -> Reply | None:
        """Carry the call out; None when its answer gets lost."""

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Listen; `url` is set afterwards."""
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        self.url = f"http://{host}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Go away: whoever waits for an answer gets none."""
        self._sky.gates.drop_all()
        self._sky.hurry()
        if self._runner:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    def received(self, action: str) -> list[Call]:
        """The calls of one kind, oldest first."""
        return [call for call in self.requests if call.action == action]

    def hold(self, action: str, when: Side = "after") -> Gate:
        """Withhold the next answer to `action`, before or after it is carried out."""
        return self._sky.hold(action, when)

    def subscribe(self) -> Subscription[Change]:
        """Every change from now on; close it, or use it as a context manager."""
        return self._feed.subscribe()

    async def until(
        self,
        condition: Callable[[], Found | None],
        timeout: float = 10,  # noqa: ASYNC109 - reads as a sentence
    ) -> Found:
        """Wait until `condition` gives something truthy; looked at after every change."""
        return await self._feed.until(condition, timeout)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        call = await self._received(request)
        await self._sky.linger()
        if not await self._sky.gates.passed(call.action, "before"):
            return _cut(request)
        reply = self._reply(call, request.headers.get("API-Key", ""))
        if not await self._sky.gates.passed(call.action, "after") or reply is None:
            return _cut(request)
        call.status, call.answer = reply.status, reply.body
        self._feed.publish(Change(what="call", id=call.action))
        return reply.response()

    async def _received(self, request: web.Request) -> Call:
        headers = {k: v for k, v in request.headers.items() if k.casefold() not in _SECRETS}
        call = Call(
            action=self._action(request.method, request.path),
            method=request.method,
            path=request.path,
            query=dict(request.query),
            headers=headers,
            body=_json_or_text(await request.text()),
            at=self.clock(),
        )
        self.requests.append(call)
        self._feed.publish(Change(what="call", id=call.action))
        return call


def _json_or_text(text: str) -> object:
    try:
        return json.loads(text) if text else None
    except ValueError:
        return text


def _cut(request: web.Request) -> web.StreamResponse:
    """Close the connection without a word."""
    if request.transport:
        request.transport.abort()
    return web.Response()
