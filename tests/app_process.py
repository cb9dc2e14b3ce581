"""The real app as a process of its own, for stories and for kills."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from sandbox.pretend import Pretend

OPEN = re.compile(rb"open on port (\d+)")
KEPT = ("PATH", "HOME", "TMPDIR", "LANG")
SECONDS = 30


class AppProcess:
    """`fieldhand serve`, as an operator runs it, in a process group of its own."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._errors: list[bytes] = []
        self._reading: asyncio.Task[None] | None = None
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def events_url(self) -> str:
        return f"{self.url}/slack/events"

    @property
    def log(self) -> str:
        """What it has written to standard error so far."""
        return b"".join(self._errors).decode()

    async def opened(self) -> None:
        """Wait until it listens; AssertionError with its words when it ends before."""
        stream = self._process.stderr
        assert stream
        async with asyncio.timeout(SECONDS):
            while line := await stream.readline():
                self._errors.append(line)
                if found := OPEN.search(line):
                    self.port = int(found[1])
                    self._reading = asyncio.create_task(self._read(stream))
                    return
        raise AssertionError(f"the app did not open: {self.log}")

    async def _read(self, stream: asyncio.StreamReader) -> None:
        while line := await stream.readline():
            self._errors.append(line)

    def freeze(self) -> None:
        """SIGSTOP: it does nothing and dies not, like a machine that is starved or swaps."""
        os.killpg(self._process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.killpg(self._process.pid, signal.SIGCONT)

    async def kill(self) -> None:
        """SIGKILL to the whole group: nothing gets a chance to say goodbye."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM, and wait for the drain; the exit status."""
        return await self._end(signal.SIGTERM)

    async def _end(self, how: signal.Signals) -> int:
        """One that has died unnoticed is past signals; why it died is told elsewhere."""
        if self._process.returncode is None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, how)
        async with asyncio.timeout(SECONDS):
            status = await self._process.wait()
            if self._reading:
                await self._reading
        return status


@asynccontextmanager
async def app_process(
    pretend: Pretend,
    database: Path | str,
    *,
    socket: bool = False,
    settings: Mapping[str, str] | None = None,
) -> AsyncIterator[AppProcess]:
    """Start the app in that world; Slack speaks to it when this is entered."""
    environment = {
        **{name: os.environ[name] for name in KEPT if name in os.environ},
        **pretend.settings(),
        "DATABASE_URL": database if isinstance(database, str) else f"sqlite:///{database}",
        "PORT": "0",
        **(settings or {}),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from handlers.cli import main; main()",
        "serve",
        *(["--socket"] if socket else []),
        env=environment,
        stderr=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    app = AppProcess(process)
    try:
        await app.opened()
        pretend.slack.app_url = None if socket else app.events_url
        yield app
    finally:
        await app.kill()
