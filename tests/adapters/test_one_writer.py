"""The one writer when somebody else has the database locked."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import OperationalError

from bot.adapters import sqlite
from bot.adapters.one_writer import OneWriter


async def test_writes_that_wait_together_for_a_locked_database_fail_together(
    tmp_path: Path,
) -> None:
    file = tmp_path / "fieldhand.db"
    engine = sqlite.engine(make_url(f"sqlite:///{file}"))
    said: list[str] = []

    with engine.connect() as connection, closing(sqlite3.connect(file)) as other:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.execute("PRAGMA busy_timeout = 200")
        driver.set_trace_callback(said.append)
        other.execute("BEGIN IMMEDIATE")
        writer = OneWriter(connection)
        outcomes = await asyncio.gather(
            *(writer.write(lambda _: True) for _ in range(20)), return_exceptions=True
        )
        other.rollback()
        written = await writer.write(lambda _: True)
        await asyncio.to_thread(writer.close)
    engine.dispose()

    assert all(isinstance(outcome, OperationalError) for outcome in outcomes)
    assert said.count("BEGIN IMMEDIATE") <= 4
    assert written
