"""The HTTP server around the web application."""

import asyncio
import socket

import uvicorn

from handlers.guard import AsgiApp

DRAIN_SECONDS = 25


class Server(uvicorn.Server):
    """Uvicorn, but it can be waited for, and says which port it got."""

    def __init__(self, app: AsgiApp, *, host: str, port: int) -> None:
        super().__init__(
            uvicorn.Config(
                app,
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
        self._open = asyncio.Event()

    @property
    def bound_port(self) -> int:
        """The port it listens on; a `port` of 0 lets the machine choose."""
        address: tuple[str, int] = self.servers[0].sockets[0].getsockname()
        return address[1]

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Uvicorn would end the whole process, with a traceback, from within a task."""
        try:
            await super().startup(sockets)
        except SystemExit:
            self.should_exit = True
        else:
            self._open.set()

    async def opened(self, serving: asyncio.Task[None]) -> bool:
        """Wait until it listens; False when it could not open."""
        opening = asyncio.create_task(self._open.wait())
        await asyncio.wait([opening, serving], return_when=asyncio.FIRST_COMPLETED)
        opening.cancel()
        return self.started
