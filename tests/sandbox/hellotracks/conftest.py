"""A running Hellotracks, and callers for both of its APIs."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, NamedTuple, TypeAlias

import pytest
from aiohttp import ClientSession

from sandbox.hellotracks import Hellotracks
from sandbox.world import World, make_world

NOON = 1_795_550_400.0  # Tue 24 Nov 2026, 20:00 UTC: noon in California


class Answered(NamedTuple):
    status: int
    body: Any
    headers: dict[str, str]


Post: TypeAlias = Callable[..., Awaitable[Answered]]
Call: TypeAlias = Callable[..., Awaitable[Answered]]


@pytest.fixture(params=[1, 5], ids=lambda seed: f"seed {seed}")
def world(request: pytest.FixtureRequest) -> World:
    return make_world(request.param)


@pytest.fixture
async def hellotracks(world: World) -> AsyncIterator[Hellotracks]:
    async with Hellotracks(world, clock=lambda: NOON) as server:
        yield server


@pytest.fixture
async def session(hellotracks: Hellotracks) -> AsyncIterator[ClientSession]:
    async with ClientSession(headers={"API-Key": hellotracks.api_key}) as session:
        yield session


@pytest.fixture
def post(hellotracks: Hellotracks, session: ClientSession) -> Post:
    """Call the legacy API: `await post("createjobs", jobs=[…])`."""

    async def post(action: str, **data: Any) -> Answered:
        url = f"{hellotracks.url}/api/{action}"
        async with session.post(url, json={"data": data, "ver": 2}) as answer:
            text = answer.content_type != "application/json"
            body = await (answer.text() if text else answer.json())
            return Answered(answer.status, body, dict(answer.headers))

    return post


@pytest.fixture
def call(hellotracks: Hellotracks, session: ClientSession) -> Call:
    """Call v1: `await call("GET", "/jobs", limit=1)`, `await call("POST", "/jobs", body={…})`."""

    async def call(method: str, path: str, *, body: Any = None, **query: Any) -> Answered:
        url = f"{hellotracks.url}/v1{path}"
        async with session.request(method, url, json=body, params=query) as answer:
            return Answered(answer.status, await answer.json(), dict(answer.headers))

    return call
