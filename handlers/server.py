"""The HTTP server around the web application."""

import asyncio
import socket
from collections.abc import Coroutine
from typing import Any, TypeVar

import structlog
import uvicorn
from uvicorn.loops.auto import auto_loop_factory

from bot.domain.errors import BotError
from bot.workflow.fault import where
from handlers.guard import AsgiApp, Receive, Scope, Send

Outcome = TypeVar("Outcome")

DRAIN_SECONDS = 25

log = structlog.get_logger(__name__)


def run(program: Coroutine[Any, Any, Outcome]) -> Outcome:
    """Like asyncio.run, but on uvloop where that is installed: less work for each request."""
    with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
        return runner.run(program)


class ProgramEnded(BotError):
    """The program behind the server broke down after it had opened."""


class Server(uvicorn.Server):
    """Uvicorn, but it can be waited for, and says which port it got."""

    def __init__(self, app: AsgiApp, *, host: str, port: int) -> None:
        super().__init__(
            uvicorn.Config(
                self._watched,
                interface="asgi3",
                host=host,
                port=port,
                access_log=False,
                server_header=False,
                log_level="warning",
                ws="none",  # a WebSocket here would be a stranger's, and end in a traceback
                lifespan="on",  # without the program behind it the server is of no use
                timeout_graceful_shutdown=DRAIN_SECONDS,
            )
        )
        self._app = app
        self._broken = False
        self.port_taken = False
        self._open = asyncio.Event()

    @property
    def bound_port(self) -> int:
        """The port it listens on; a `port` of 0 lets the machine choose."""
        address: tuple[str, int] = self.servers[0].sockets[0].getsockname()
        return address[1]

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        """Raises ProgramEnded rather than to go on with nothing behind it."""
        await super().serve(sockets)
        if self._broken and self.started:
            raise ProgramEnded("Fieldhand broke down; the log says where.")

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Uvicorn would end the whole process, with a traceback, from within a task."""
        try:
            await super().startup(sockets)
        except SystemExit:
            self.should_exit = True
            self.port_taken = not self.lifespan.should_exit
        else:
            self._open.set()

    async def opened(self, serving: asyncio.Task[None]) -> bool:
        """Wait until it listens; False when it could not open."""
        opening = asyncio.create_task(self._open.wait())
        await asyncio.wait([opening, serving], return_when=asyncio.FIRST_COMPLETED)
        opening.cancel()
        return self.started

    async def _watched(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Uvicorn would log the fault's own words, and linger."""
        if scope["type"] != "lifespan":
            await self._app(scope, receive, send)
            return
        try:
            await self._app(scope, receive, send)
        except Exception as fault:  # noqa: BLE001 - nobody is left who could deal with it
            log.critical("broke down", kind=type(fault).__name__, where=where(fault))
            self._broken = self.should_exit = True
            if not self.started:
                await send({"type": "lifespan.startup.failed", "message": ""})
