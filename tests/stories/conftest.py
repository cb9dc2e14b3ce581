"""A module's stories share one app and one world; each gets a channel of its own."""

import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Literal

import pytest
import pytest_asyncio

from handlers import manifest
from sandbox.pretend import Pretend, opened, pretend
from sandbox.world import Channel, World, make_world
from tests.app_process import AppProcess, app_process
from tests.stories.story import Story

STORIES = 80
MORNING = 10


@pytest.fixture(scope="module")
def world() -> World:
    """The world of the seed, with a channel for every story that may be told in it."""
    world = make_world(int(os.environ.get("SANDBOX_SEED", "1")))
    everybody = tuple(person.id for person in world.people)
    channels = (
        Channel(id=f"C0STORY{n:04}", name=f"story-{n}", member_ids=everybody, bot_is_member=True)
        for n in range(STORIES)
    )
    return replace(world, channels=(*world.channels, *channels))


@pytest.fixture(scope="module")
def door() -> Literal["http", "socket"]:
    """How Slack reaches the app."""
    return "http"


@pytest.fixture(scope="module")
def settings() -> dict[str, str]:
    """What a module's app is told besides where the world is."""
    return {}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(world: World) -> AsyncIterator[Pretend]:
    """Slack, Hellotracks and the map, where it is ten in the morning for those who plan."""
    async with opened(pretend(world, manifest.load())) as listening:
        for person in (world.manager, world.dispatcher):
            await listening.slack.change_person(replace(person, tz=_where_it_is_morning()))
        yield listening


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def serving(
    town: Pretend,
    door: Literal["http", "socket"],
    settings: dict[str, str],
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[AppProcess]:
    """`fieldhand serve` with a new SQLite file."""
    database = tmp_path_factory.mktemp("story") / "fieldhand.db"
    socket = door == "socket"
    async with app_process(town, database, socket=socket, settings=settings) as process:
        yield process


@pytest.fixture(scope="module")
def channels(world: World) -> Iterator[Channel]:
    """Those in which nothing was said yet."""
    return iter(world.channels[-STORIES:])


@pytest.fixture
def story(town: Pretend, serving: AppProcess, channels: Iterator[Channel]) -> Iterator[Story]:
    """Fair weather, and nothing said yet; afterwards Slack must have had nothing to complain of."""
    told = Story(replace(town, world=replace(town.world, channel=next(channels))))
    complaints = len(town.slack.complaints)
    yield told
    for sky in (town.slack.weather, town.hellotracks.weather, town.gazetteer.weather):
        sky.clear()
    assert town.slack.complaints[complaints:] == []


def _where_it_is_morning() -> str:
    """No line is asked about because the day is nearly over, whenever the tests run."""
    ahead = MORNING - datetime.now(UTC).hour
    return f"Etc/GMT{-ahead if ahead >= -12 else -ahead - 24:+d}"
