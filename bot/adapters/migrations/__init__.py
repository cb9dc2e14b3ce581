"""How a database becomes the one this version needs: numbered steps, unchanged once released."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, text

from bot.adapters import sqlite
from bot.adapters.database import is_sqlite, read_url

# Any number will do that no other program in the same Postgres takes.
_MIGRATING = 0x_F1E1D_4A4D


def migrate(database_url: str) -> None:
    """Do what is missing, all or nothing; of two processes that start together one waits."""
    url = read_url(database_url)
    engine = sqlite.engine(url) if is_sqlite(url) else create_engine(url, hide_parameters=True)
    try:
        with engine.begin() as connection:
            if not is_sqlite(url):
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATING})
            _upgrade(connection)
    finally:
        engine.dispose()


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
