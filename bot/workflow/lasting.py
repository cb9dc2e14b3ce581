"""What is done only if something else lasts too long."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def if_it_lasts(seconds: float, act: Callable[[], Coroutine[Any, Any, None]]) -> Iterator[None]:
    """Begin `act` when the block is not over after so many seconds; end it with the block.

    Nearly always the block is over before that, so until then this is a timer and no task.
    """
    loop = asyncio.get_running_loop()
    begun: list[asyncio.Task[None]] = []
    timer = loop.call_later(seconds, lambda: begun.append(loop.create_task(act())))
    try:
        yield
    finally:
        timer.cancel()
        for task in begun:
            task.cancel()
