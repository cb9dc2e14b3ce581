"""An engine in this very process: rings become tasks, a bounded number at once."""

import asyncio
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self, TypeAlias

import structlog

from bot.workflow.fault import where

log = structlog.get_logger(__name__)

AT_ONCE = 5
"""Looks under way at the same time: as many as call Hellotracks at once, and one more.

With more, a burst makes those who type wait for those who have their answer already; with fewer,
its cards come later.
"""

Look: TypeAlias = Callable[[str, Callable[[], None]], Awaitable[None]]
"""Takes an entry further, and may say before its end that the next one can have its turn."""

DRAIN = 20.0


class InlineEngine:
    """Looks at each entry that was rung for; never twice at once at the same one."""

    def __init__(self, look: Look, *, at_once: int = AT_ONCE) -> None:
        self._look = look
        self._turns = asyncio.Semaphore(at_once)
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._rung_again: set[str] = set()
        self._open = True

    def ring(self, entry_id: str) -> None:
        if entry_id in self._tasks:
            self._rung_again.add(entry_id)
        elif self._open:
            self._tasks[entry_id] = asyncio.create_task(self._answer(entry_id))

    async def drain(self, seconds: float = DRAIN) -> None:
        """Take no more rings, and wait for what is under way; the rest is in the ledger."""
        self._open = False
        if self._tasks:
            await asyncio.wait([*self._tasks.values()], timeout=seconds)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.drain()
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def _answer(self, entry_id: str) -> None:
        try:
            self._rung_again.add(entry_id)
            while entry_id in self._rung_again:
                async with _Turn(self._turns) as turn:
                    self._rung_again.discard(entry_id)
                    await self._look_at(entry_id, turn)
        finally:
            del self._tasks[entry_id]

    async def _look_at(self, entry_id: str, turn: "_Turn") -> None:
        try:
            await self._look(entry_id, turn.give_way)
        except Exception as fault:  # noqa: BLE001 - the engine outlives whatever it rings for
            kind = type(fault).__name__
            log.error("a look failed", entry=entry_id, kind=kind, where=where(fault))


class _Turn:
    """One of the turns, until it is given away or over."""

    def __init__(self, turns: asyncio.Semaphore) -> None:
        self._turns = turns
        self._is_ours = False

    async def __aenter__(self) -> Self:
        await self._turns.acquire()
        self._is_ours = True
        return self

    async def __aexit__(self, *_: object) -> None:
        self.give_way()

    def give_way(self) -> None:
        if self._is_ours:
            self._is_ours = False
            self._turns.release()
