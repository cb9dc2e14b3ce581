"""An ASGI application on a port that the machine chooses, said on standard error."""

import asyncio
import socket
import sys
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeAlias

import uvicorn
import uvloop

AsgiApp: TypeAlias = Callable[..., Awaitable[None]]


class _Server(uvicorn.Server):
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        port = self.servers[0].sockets[0].getsockname()[1]
        print(f"open on port {port}", file=sys.stderr, flush=True)


async def listen(app: AsgiApp) -> None:
    """Serve until SIGTERM."""
    config = uvicorn.Config(
        app,
        host="127.0.0.1",
        port=0,
        http="httptools",
        lifespan="off",
        access_log=False,
        log_level="warning",
        timeout_graceful_shutdown=5,
    )
    await _Server(config).serve()


def run(main: Coroutine[Any, Any, None]) -> None:
    """On uvloop, as uvicorn's own command does."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main)
