"""The server and the program behind it."""

import asyncio

import pytest

from handlers.guard import Receive, Scope, Send
from handlers.server import ProgramEnded, Server


class Program:
    """Opens, unless it breaks before, and breaks down when it is told to."""

    def __init__(self, *, opens: bool = True) -> None:
        self.breaks = asyncio.Event()
        self._opens = opens

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        if self._opens:
            await send({"type": "lifespan.startup.complete"})
            await self.breaks.wait()
        raise RuntimeError("12 Secret Street")


async def test_the_server_ends_with_the_program_and_does_not_repeat_its_words(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    program = Program()
    server = Server(program, host="127.0.0.1", port=0)
    serving = asyncio.create_task(server.serve())
    assert await server.opened(serving)

    program.breaks.set()
    async with asyncio.timeout(10):
        with pytest.raises(ProgramEnded):
            await serving

    said = capsys.readouterr().out + caplog.text
    assert "RuntimeError" in said
    assert "Secret Street" not in said


async def test_a_program_that_breaks_before_it_opens_never_listens(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    server = Server(Program(opens=False), host="127.0.0.1", port=0)
    serving = asyncio.create_task(server.serve())

    async with asyncio.timeout(10):
        assert not await server.opened(serving)
        await serving

    assert "Secret Street" not in capsys.readouterr().out + caplog.text
