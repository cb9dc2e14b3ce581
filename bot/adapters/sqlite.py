"""SQLite as the store uses it: WAL, every commit flushed to the disk, one writer, many readers."""

import asyncio
import fcntl
import os
import sqlite3
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError

from bot.adapters.database import Outcome, Turn, Work
from bot.adapters.one_writer import OneWriter
from bot.domain.errors import AnotherProcess, StoreDown, WrongDatabase

READERS = 4
PRAGMAS = (
    "PRAGMA busy_timeout = 10000",  # another process may be writing
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # NORMAL loses the last commits when the power goes
    "PRAGMA foreign_keys = ON",
)


class Sqlite:
    def __init__(self, writer: OneWriter, reading: Engine, readers: ThreadPoolExecutor) -> None:
        self._writer = writer
        self._reading = reading
        self._readers = readers

    async def write(self, work: Work[Outcome], *, turn: Turn = "next") -> Outcome:
        """Nobody needs to be first: the next commit takes all that queue."""
        return await self._writer.write(work, in_time=turn == "in time")

    async def read(self, work: Work[Outcome]) -> Outcome:
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read, work)

    def one_at_a_time(self, connection: Connection, key: str) -> None:
        """They wait already: BEGIN IMMEDIATE lets in one at a time."""

    def _read(self, work: Work[Outcome]) -> Outcome:
        with self._reading.connect() as connection:
            return work(connection)


@asynccontextmanager
async def open_sqlite(url: URL) -> AsyncIterator[Sqlite]:
    writing, reading = (
        engine(url),
        create_engine(url, hide_parameters=True, pool_size=READERS, max_overflow=0),
    )
    event.listen(reading, "connect", _prepare)
    connection = await asyncio.to_thread(writing.connect)
    writer = OneWriter(connection)
    readers = ThreadPoolExecutor(READERS, "sqlite-reader")
    try:
        yield Sqlite(writer, reading, readers)
    finally:
        await asyncio.to_thread(_close, writer.close, readers.shutdown, connection.close)
        writing.dispose()
        reading.dispose()


def engine(url: URL) -> Engine:
    """An engine whose every transaction may write; SQLite cannot safely make it one later."""
    file_of(url).parent.mkdir(parents=True, exist_ok=True)
    file_of(url).touch(mode=0o600)
    writing = create_engine(url, hide_parameters=True)
    event.listen(writing, "connect", _prepare)
    event.listen(writing, "begin", _begin_immediate)
    return writing


def file_of(url: URL) -> Path:
    """Raise WrongDatabase for a database in memory: nothing there survives."""
    if not url.database or ":memory:" in url.database:
        raise WrongDatabase("sqlite needs a file")
    return Path(url.database)


@asynccontextmanager
async def only_process_on(url: URL) -> AsyncIterator[bool]:
    """Hold a lock beside the file; the system lets go of it however the process ends."""
    file = file_of(url)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        lock = os.open(file.with_name(file.name + ".lock"), os.O_CREAT | os.O_RDWR, 0o600)
    except OSError as error:
        raise StoreDown(error.strerror or type(error).__name__) from error
    try:
        _lock(lock, file)
        yield True
    finally:
        os.close(lock)


def _lock(lock: int, file: Path) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise AnotherProcess(str(file)) from error


def _prepare(connection: DBAPIConnection, _record: object) -> None:
    """Take transactions out of the driver's hands: it would begin them too late."""
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(pragma)


def _begin_immediate(connection: Connection) -> None:
    """Past SQLAlchemy, which would take longer over these two words than SQLite does."""
    try:
        connection.connection.cursor().execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        raise OperationalError("BEGIN IMMEDIATE", None, error) from error


def _close(*steps: Callable[[], None]) -> None:
    for step in steps:
        step()
