"""Postgres as the store uses it: threads with a connection each, some kept for the door."""

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

from sqlalchemy import URL, Connection, Engine, create_engine, text

from bot.adapters.database import Outcome, Turn, Work

FOR_WORK = 6
FOR_THE_DOOR = 2

_WAIT_FOR_KEY = text("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")


class _Lane:
    """As many threads as connections, so that nobody waits for a connection inside a thread."""

    def __init__(self, url: URL, width: int) -> None:
        self._engine: Engine = create_engine(
            url, pool_size=width, max_overflow=0, pool_pre_ping=True, hide_parameters=True
        )
        self._threads = ThreadPoolExecutor(width, "postgres")

    async def run(self, work: Work[Outcome]) -> Outcome:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._run, work)

    def close(self) -> None:
        self._threads.shutdown()
        self._engine.dispose()

    def _run(self, work: Work[Outcome]) -> Outcome:
        with self._engine.begin() as connection:
            return work(connection)


class Postgres:
    def __init__(self, work: _Lane, door: _Lane) -> None:
        self._work = work
        self._door = door

    async def write(self, work: Work[Outcome], *, turn: Turn = "next") -> Outcome:
        """Each has a transaction of its own: there is none to share."""
        return await (self._door if turn == "first" else self._work).run(work)

    async def read(self, work: Work[Outcome]) -> Outcome:
        return await self._work.run(work)

    def one_at_a_time(self, connection: Connection, key: str) -> None:
        connection.execute(_WAIT_FOR_KEY, {"key": key})


@asynccontextmanager
async def open_postgres(url: URL) -> AsyncIterator[Postgres]:
    work, door = _Lane(url, FOR_WORK), _Lane(url, FOR_THE_DOOR)
    try:
        yield Postgres(work, door)
    finally:
        await asyncio.to_thread(work.close)
        await asyncio.to_thread(door.close)
