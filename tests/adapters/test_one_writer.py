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


async def test_a_write_in_time_shares_the_commit_of_the_next(tmp_path: Path) -> None:
    engine = sqlite.engine(make_url(f"sqlite:///{tmp_path / 'fieldhand.db'}"))
    said: list[str] = []

    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.set_trace_callback(said.append)
        writer = OneWriter(connection)
        outcomes = await asyncio.gather(
            writer.write(lambda _: 1, in_time=True),
            writer.write(lambda _: 2, in_time=True),
            writer.write(lambda _: 3),
        )
        await asyncio.to_thread(writer.close)
    engine.dispose()

    assert list(outcomes) == [1, 2, 3]
    assert said.count("COMMIT") == 1


async def test_a_write_in_time_is_made_even_if_no_other_comes(tmp_path: Path) -> None:
    engine = sqlite.engine(make_url(f"sqlite:///{tmp_path / 'fieldhand.db'}"))

    with engine.connect() as connection:
        writer = OneWriter(connection)
        written = await writer.write(lambda _: True, in_time=True)
        await asyncio.to_thread(writer.close)
    engine.dispose()

    assert written


async def test_what_was_to_be_written_in_time_is_written_before_the_end(tmp_path: Path) -> None:
    engine = sqlite.engine(make_url(f"sqlite:///{tmp_path / 'fieldhand.db'}"))

    with engine.connect() as connection:
        writer = OneWriter(connection)
        writing = asyncio.create_task(writer.write(lambda _: True, in_time=True))
        await asyncio.sleep(0)
        await asyncio.to_thread(writer.close)
        written = await writing
    engine.dispose()

    assert written
