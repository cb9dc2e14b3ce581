"""The pretend Slack: one server for the Web API, response_urls and Socket Mode."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

from aiohttp import web

from sandbox.slack.records import ApiCall, Change, Delivery
from sandbox.slack.seat import Seat
from sandbox.slack.weather import Weather
from sandbox.world import Person, World

T = TypeVar("T")

SIGNING_SECRET = "sandbox-signing-secret"
BOT_TOKEN = "xoxb-sandbox-bot"
APP_TOKEN = "xapp-sandbox-app"


class Slack:
    """A strict Slack on 127.0.0.1; every rule that a job-creating app touches is enforced."""

    url: str
    app_url: str | None
    weather: Weather
    calls: list[ApiCall]
    deliveries: list[Delivery]
    site: web.Application
    """Routes may be added before `start` (the page in the browser does)."""

    def __init__(
        self,
        world: World,
        *,
        manifest: Mapping[str, Any],
        signing_secret: str = SIGNING_SECRET,
        bot_token: str = BOT_TOKEN,
        app_token: str = APP_TOKEN,
        clock: Callable[[], float] = time.time,
        patience: float = 3.0,
    ) -> None:
        raise NotImplementedError

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Listen; `url` is set afterwards."""
        raise NotImplementedError

    async def stop(self) -> None:
        """Close everything that is open."""
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    def seat(self, person: Person) -> Seat:
        """The one Slack client of this person."""
        raise NotImplementedError

    def subscribe(self) -> "Subscription":
        """Every change from now on; close it, or use it as a context manager."""
        raise NotImplementedError

    async def until(
        self,
        condition: Callable[[], T | None],
        timeout: float = 5,  # noqa: ASYNC109
    ) -> T:
        """Wait until `condition` gives something truthy; looked at after every change."""
        raise NotImplementedError

    async def retry_events(self) -> tuple[Delivery, ...]:
        """Send the next attempt of every event that the app has not yet acknowledged."""
        raise NotImplementedError


class Subscription:
    """A queue of changes."""

    def __init__(self, closed: Callable[["Subscription"], None]) -> None:
        self.queue: asyncio.Queue[Change] = asyncio.Queue()
        self._closed = closed

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop listening."""
        self._closed(self)

    async def __aiter__(self) -> AsyncIterator[Change]:
        while True:
            yield await self.queue.get()
