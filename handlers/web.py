"""The ASGI application: the guarded door for Slack, and health for whoever runs us."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager

import structlog
from slack_bolt.adapter.asgi.async_handler import AsyncSlackRequestHandler
from slack_bolt.adapter.asgi.http_request import AsgiHttpRequest
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.domain.errors import BotError
from handlers.guard import AsgiApp, Guard, Receive, Scope, Send, answer
from handlers.start_up import sentence

EVENTS = "/slack/events"

# What Bolt raises over bodies that Slack would never send; a listener's own errors end in Bolt.
_UNREADABLE = (ValueError, TypeError, AttributeError, LookupError, RecursionError)

log = structlog.get_logger(__name__)


class Web:
    """Everything that is reachable over HTTP.

    `open_app` opens the whole program and closes it in order; it runs in the server's own
    lifespan, so that requests under way end before the program does. Without a secret there is
    no door for Slack: an empty one could be signed with by anybody.
    """

    def __init__(
        self,
        open_app: Callable[[], AbstractAsyncContextManager[AsyncApp]],
        *,
        secret: str,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._open_app = open_app
        self._secret = secret
        self._clock = clock
        self._slack: AsgiApp | None = None
        self._open = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        match scope["type"]:
            case "http":
                await self._http(scope, receive, send)
            case "lifespan":
                await self._lifespan(receive, send)
            case other:
                raise TypeError(f"no such protocol here: {other}")

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[None]:
        """Open the program and the door to it."""
        async with self._open_app() as app:
            if self._secret:
                door = _BoltDoor(app, EVENTS)
                self._slack = Guard(door, secret=self._secret, clock=self._clock)
            self._open = True
            try:
                yield
            finally:
                self._open = False

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        match scope["path"]:
            case "/slack/events" if self._open and self._slack:
                await self._slack(scope, receive, send)
            case "/slack/events" if self._secret:
                await answer(send, 503, b"not open")
            case "/healthz":
                await answer(send, 200, b"ok")
            case "/readyz":
                await answer(send, 200 if self._open else 503)
            case _:
                await answer(send, 404, b"not found")

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        await receive()
        async with AsyncExitStack() as stack:
            try:
                await stack.enter_async_context(self.opened())
            except BotError as error:
                await send({"type": "lifespan.startup.failed", "message": sentence(error)})
                return
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


class _BoltDoor(AsyncSlackRequestHandler):
    """Bolt's own adapter, but what cannot be read is the caller's fault, not ours."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await super().__call__(dict(scope), receive, send)

    async def dispatch(self, request: AsgiHttpRequest) -> BoltResponse:
        try:
            said = AsyncBoltRequest(
                body=await request.get_raw_body(),
                query=request.query_string,
                headers=request.get_headers(),
            )
            if _is_a_slack_payload(said.body):
                return await self.app.async_dispatch(said)
        except _UNREADABLE as error:
            log.warning("a signed request could not be read", error=type(error).__name__)
        return BoltResponse(status=400)


def _is_a_slack_payload(body: object) -> bool:
    """A command, something with a type, or the probe of our certificate."""
    return isinstance(body, dict) and not body.keys().isdisjoint({"command", "type", "ssl_check"})
