"""The pretend world as a fixture, and the real app in it."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

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
