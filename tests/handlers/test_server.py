"""The HTTP server itself."""

import asyncio

from handlers.guard import Receive, Scope, Send, answer
from handlers.server import Server

UPGRADE = (
    b"GET /healthz HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n"
)


async def app(scope: Scope, receive: Receive, send: Send) -> None:
    """Takes nothing but HTTP."""
    if scope["type"] == "lifespan":
        for phase in ("startup", "shutdown"):
            await receive()
            await send({"type": f"lifespan.{phase}.complete"})
    else:
        assert scope["type"] == "http"
        await answer(send, 200, b"ok")


async def test_who_wants_a_websocket_gets_a_plain_answer() -> None:
    server = Server(app, host="127.0.0.1", port=0)
    serving = asyncio.create_task(server.serve())
    assert await server.opened(serving)
    reader, writer = await asyncio.open_connection("127.0.0.1", server.bound_port)

    writer.write(UPGRADE)
    said = await reader.readline()

    writer.close()
    server.should_exit = True
    await serving
    assert said.startswith(b"HTTP/1.1 200")
    assert server.config.ws == "none"  # a library for it may come with another package
