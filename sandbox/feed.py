"""A feed of changes: the page follows it, tests wait on it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Generic, Self, TypeVar

T = TypeVar("T")
Found = TypeVar("Found")


class Subscription(Generic[T]):
    """Every change since it was made."""

    def __init__(self, close: Callable[["Subscription[T]"], None]) -> None:
        self.queue: asyncio.Queue[T] = asyncio.Queue()
        self._close = close

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop listening."""
        self._close(self)

    async def __aiter__(self) -> AsyncIterator[T]:
        while True:
            yield await self.queue.get()


class Feed(Generic[T]):
    """Tells every subscriber of every change."""

    def __init__(self) -> None:
        self._subscriptions: list[Subscription[T]] = []

    def publish(self, change: T) -> None:
        for subscription in self._subscriptions:
            subscription.queue.put_nowait(change)

    def subscribe(self) -> Subscription[T]:
        subscription = Subscription[T](self._subscriptions.remove)
        self._subscriptions.append(subscription)
        return subscription

    async def until(
        self,
        condition: Callable[[], Found | None],
        timeout: float = 10,  # noqa: ASYNC109 - reads as a sentence
    ) -> Found:
        """Wait until `condition` gives something truthy; looked at after every change."""
        with self.subscribe() as changes:
            async with asyncio.timeout(timeout):
                while not (found := condition()):
                    await changes.queue.get()
                return found
