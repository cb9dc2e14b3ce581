"""The one thread that writes to SQLite."""

import asyncio
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeAlias

from sqlalchemy import Connection

from bot.adapters.database import Outcome, Work

AT_MOST = 64
A_MOMENT = 0.1
"""Seconds that a write which nobody waits for may wait for another one's commit."""

_Outcome: TypeAlias = tuple[Any, Exception | None]


@dataclass(frozen=True, slots=True)
class _Waiting:
    work: Work[Any]
    answer: asyncio.Future[Any]


class _Word(Enum):
    """What the thread is told beside writes."""

    MOMENT_OVER = auto()
    END = auto()


class OneWriter:
    """Runs queued writes in their order, and commits together those that wait together.

    A commit waits for the disk, and the disk is as quick for many writes as for one. Nobody is
    answered before the commit. Writes that are only to be made in time come first in the next
    commit. When a write of a batch fails, the batch is rolled back and its halves are run again,
    until it fails alone. A batch that cannot even begin fails whole: each of its writes would wait
    as long again for whoever has the database locked.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._loop = asyncio.get_running_loop()
        self._queue: SimpleQueue[_Waiting | _Word] = SimpleQueue()
        self._in_time: deque[_Waiting] = deque()
        self._thread = Thread(target=self._run, name="sqlite-writer", daemon=True)
        self._thread.start()

    async def write(self, work: Work[Outcome], *, in_time: bool = False) -> Outcome:
        answer: asyncio.Future[Outcome] = self._loop.create_future()
        if in_time:
            self._wait_a_moment(_Waiting(work, answer))
        else:
            self._queue.put(_Waiting(work, answer))
        return await answer

    def _wait_a_moment(self, waiting: _Waiting) -> None:
        self._in_time.append(waiting)
        if len(self._in_time) == 1:
            self._loop.call_later(A_MOMENT, self._queue.put, _Word.MOMENT_OVER)

    def close(self) -> None:
        """Finish what is queued, then stop."""
        self._queue.put(_Word.END)
        self._thread.join()

    def _run(self) -> None:
        open_ = True
        while open_:
            batch, open_ = self._next()
            if batch:
                outcomes = self._commit([waiting.work for waiting in batch])
                self._loop.call_soon_threadsafe(_answer, batch, outcomes)

    def _next(self) -> tuple[list[_Waiting], bool]:
        """Wait for a word, then take all that are there; False with them when it is the end."""
        batch: list[_Waiting] = []
        word = self._queue.get()
        while word is not _Word.END:
            if isinstance(word, _Waiting):
                batch.append(word)
            if len(batch) == AT_MOST or self._queue.empty():
                return [*self._waited(), *batch], True
            word = self._queue.get()
        return [*self._waited(), *batch], False

    def _waited(self) -> Iterator[_Waiting]:
        while self._in_time:
            yield self._in_time.popleft()

    def _commit(self, works: list[Work[Any]]) -> list[_Outcome]:
        begun = False
        try:
            with self._connection.begin():
                begun = True
                return [(work(self._connection), None) for work in works]
        except Exception as error:  # noqa: BLE001 - goes to whoever awaits the write
            if len(works) == 1 or not begun:
                return [(None, error)] * len(works)
        half = len(works) // 2
        return [*self._commit(works[:half]), *self._commit(works[half:])]


def _answer(batch: list[_Waiting], outcomes: list[_Outcome]) -> None:
    for waiting, (value, error) in zip(batch, outcomes, strict=True):
        if waiting.answer.done():  # cancelled while it was written
            continue
        if error:
            waiting.answer.set_exception(error)
        else:
            waiting.answer.set_result(value)
