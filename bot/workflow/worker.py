"""Where the steps meet the engine: one ring, one look at an entry, every outcome dealt with."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial

import structlog

from bot.domain.doubt import StillCreate
from bot.domain.errors import (
    ChatDown,
    ClaimLost,
    HellotracksBusy,
    HellotracksKeyRejected,
    HellotracksRefused,
    StoreDown,
    Unavailable,
)
from bot.domain.request import Door
from bot.workflow.claims import Claims, Held
from bot.workflow.fault import where
from bot.workflow.hand_over import next_unmade
from bot.workflow.lasting import if_it_lasts
from bot.workflow.ledger import Entry, Progress, Stage
from bot.workflow.patience import MOST_ATTEMPTS, WAITS, give_up_at, next_try, next_word
from bot.workflow.ports import Announcer, Broken, CardMissing, Clock, GaveUp, News, StillTrying
from bot.workflow.steps import Steps

log = structlog.get_logger(__name__)

SOON = 2.0
"""Seconds after which a person is told that it takes longer."""

A_MOMENT = 0.5
"""Seconds that work taken up late still gets: mostly it needs no more."""


class Worker:
    """Looks at an entry whenever the engine rings for it."""

    def __init__(self, *, claims: Claims, steps: Steps, announcer: Announcer, clock: Clock) -> None:
        self._claims = claims
        self._steps = steps
        self._announcer = announcer
        self._clock = clock

    async def look(self, entry_id: str, give_way: Callable[[], None] = lambda: None) -> None:
        """Take the entry further, unless somebody else is at it.

        When all that is left is to write down how it went, another one may have its turn.
        """
        async with self._claims.take(entry_id) as held:
            if held is not None:
                with _or_left_to_the_sweep(held):
                    await self._work(held)
                    give_way()
                    if not held.released:
                        await held.release(in_time=True)

    async def _work(self, held: Held) -> None:
        with if_it_lasts(self._patience(held.entry), partial(self._say_on_it, held.entry)):
            await self._go_on(held, attempts=held.entry.attempts)

    async def _go_on(self, held: Held, *, attempts: int) -> None:
        """The one place beside the chat's error handler where any exception is dealt with.

        `attempts` is how many there were before this look: however it fails, it counts as one.
        """
        try:
            await self._take(held, attempts)
        except (ClaimLost, StoreDown):
            raise
        except ChatDown as down:
            await self._wait_for_the_chat(_counted(held, attempts), down)
        except HellotracksKeyRejected:
            await self._end(held, GaveUp(why="key"))
        except HellotracksRefused:
            await self._end(held, GaveUp(why="refused"))
        except Exception as fault:  # noqa: BLE001 - a fault of ours must not lose the request
            await self._own_fault(_counted(held, attempts), fault)

    async def _take(self, held: Held, attempts: int) -> None:
        try:
            await self._steps.take(held)
        except (ChatDown, StoreDown):
            raise
        except Unavailable as down:
            await self._wait_for_hellotracks(_counted(held, attempts), down)

    def _patience(self, entry: Entry) -> float:
        waited = self._clock.now() - entry.request.received_at
        return max(A_MOMENT, SOON - waited.total_seconds())

    async def _say_on_it(self, entry: Entry) -> None:
        """Only at the first attempt: who comes after it would say it again."""
        fresh = entry.attempts == 0 and entry.card is None and entry.stage is not Stage.ASKED
        if fresh and entry.request.door is Door.COMMAND:
            with suppress(ChatDown):
                await self._announcer.working(entry)

    async def _wait_for_hellotracks(self, held: Held, down: Unavailable) -> None:
        seconds = down.seconds if isinstance(down, HellotracksBusy) else None
        at = next_try(held.entry, self._clock.now(), asked_to_wait=seconds)
        log.warning("hellotracks does not answer", entry=held.entry.id, again=at is not None)
        if at is None:
            await self._ask_whether_still(held)
        else:
            told = held.entry.told
            await held.release(replace(held.entry, told=True, next_try=at))
            if not told:  # last: who takes over from a dead process must not say it again
                busy = isinstance(down, HellotracksBusy)
                await self._tell(held.entry, StillTrying(until=give_up_at(held.entry), busy=busy))

    async def _ask_whether_still(self, held: Held) -> None:
        """A line that was never read has nothing to ask about: its asker gets it back."""
        unmade = next_unmade(held.entry)
        if unmade is not None:
            await self._steps.ask_about(held, unmade, StillCreate(why="down"))
            await held.release()
        elif held.entry.jobs:  # something to take back, and for that it is never too late
            await held.release(replace(held.entry, next_try=self._clock.now() + WAITS[-1]))
        else:
            await self._end(held, GaveUp(why="down"))

    async def _wait_for_the_chat(self, held: Held, down: ChatDown) -> None:
        """What Hellotracks has stays as it is; only the words come later."""
        at = next_word(held.entry, self._clock.now(), asked_to_wait=down.seconds)
        log.warning("the chat does not answer", entry=held.entry.id, reason=down.reason)
        if at is None:
            log.error("a word is owed for ever", entry=held.entry.id, reason=down.reason)
            await held.release(replace(held.entry, stage=Stage.DONE))
        else:
            await held.release(replace(held.entry, next_try=at))

    async def _end(self, held: Held, why: GaveUp | Broken) -> None:
        """What exists, or may exist, must not be typed again: then it is DONE, not REFUSED."""
        made = tuple(job.created.id for job in held.entry.jobs if job.created)
        maybe = any(job.progress is Progress.CREATING for job in held.entry.jobs)
        stage = Stage.DONE if made or maybe else Stage.REFUSED
        await held.release(replace(held.entry, stage=stage))
        await self._tell(held.entry, CardMissing(job_ids=made) if made else why)

    async def _own_fault(self, held: Held, fault: Exception) -> None:
        """Log where it happened, not the exception's words: they may quote an address."""
        reference = secrets.token_hex(4)
        log.error(
            "fault",
            entry=held.entry.id,
            reference=reference,
            kind=type(fault).__name__,
            where=where(fault),
        )
        attempts = held.entry.attempts
        if attempts < MOST_ATTEMPTS:
            at = self._clock.now() + WAITS[attempts - 1]
            await held.release(replace(held.entry, next_try=at))
        else:
            await self._end(held, Broken(reference=reference))

    async def _tell(self, entry: Entry, news: News) -> None:
        """Say it if it can be said; the entry's fate does not hang on it."""
        try:
            await self._announcer.tell(entry, news)
        except ChatDown as down:
            log.warning("the chat did not take the news", entry=entry.id, reason=down.reason)


@contextmanager
def _or_left_to_the_sweep(held: Held) -> Iterator[None]:
    try:
        yield
    except (ClaimLost, StoreDown) as lost:
        held.drop()
        log.warning("left to the next sweep", entry=held.entry.id, why=type(lost).__name__)


def _counted(held: Held, before: int) -> Held:
    """A step may have counted its attempt already, before it began."""
    held.entry = replace(held.entry, attempts=max(held.entry.attempts, before + 1))
    return held
