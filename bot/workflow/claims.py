"""Who works on an entry, and the sweeper that finds what nobody works on any more."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from functools import partial

import structlog

from bot.domain.errors import BotError
from bot.workflow.fault import where
from bot.workflow.lasting import if_it_lasts
from bot.workflow.ledger import Entry, under_way
from bot.workflow.ports import Claim, Clock, Engine, Store

log = structlog.get_logger(__name__)

LEASE = timedelta(seconds=10)
"""How long the others keep off without a word from us; what a crash costs in time."""

RENEW = LEASE.total_seconds() / 3
FRESH = timedelta(seconds=4)
"""So young a claim cannot have been lost, and is renewed before it can be."""

GLANCE = 0.05
GLANCES = 20
SWEEP = 5.0
MOST_DUE = 200
FORGET = timedelta(minutes=1)
MOST_FORGOTTEN = 100
REPLIES_LIVE = timedelta(minutes=30)


class Held:
    """An entry that is ours for now. `entry` is how we know it; only writing makes it last.

    `foreseen` was put on disk with the claim: the entry as `under_way`, which spares the writes
    before its steps, for as long as nothing else comes of it.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        entry: Entry,
        claim: Claim,
        *,
        foreseen: Entry | None = None,
    ) -> None:
        self.entry = entry
        self.claim = claim
        self.released = False
        self._store = store
        self._clock = clock
        self._foreseen = foreseen

    async def write(self, entry: Entry) -> None:
        """Put it on disk and hold it for a whole lease more; raises ClaimLost."""
        if not self._foresaw(entry):
            self._foreseen = None
            self.claim = self._renewed()
            await self._store.write(entry, self.claim)
        self.entry = entry

    async def release(self, entry: Entry | None = None, *, in_time: bool = False) -> None:
        """Put it on disk and let go, in one; raises ClaimLost.

        `in_time`: nobody waits for it, so that it may go to the disk with somebody else's.
        """
        self.entry = entry or self.entry
        self.released = True
        await self._store.release(self.entry, self.claim, in_time=in_time)

    async def renew(self) -> None:
        """Hold it for a whole lease more while a step takes its time; raises ClaimLost."""
        self.claim = self._renewed()
        await self._store.renew(self.entry.id, self.claim)

    def _foresaw(self, entry: Entry) -> bool:
        if self._foreseen is None or self._clock.now() > self.claim.until - LEASE + FRESH:
            return False
        return under_way(entry) == self._foreseen

    def drop(self) -> None:
        """Let go without a word: somebody else has it, or the claim will run out by itself."""
        self.released = True

    def _renewed(self) -> Claim:
        return Claim(owner=self.claim.owner, until=self._clock.now() + LEASE)


class Claims:
    """Takes entries by one conditional UPDATE each, and renews while they are worked on."""

    def __init__(self, *, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._fresh: dict[str, Held] = {}
        self._ours: dict[str, Held] = {}

    def new(self) -> Claim:
        """A claim of its own for every taking, so that an old one never passes for a new one."""
        return Claim(owner=secrets.token_hex(8), until=self._clock.now() + LEASE)

    def hand_on(self, entry: Entry, claim: Claim, *, kept: Entry) -> None:
        """An entry that was just kept under `claim` goes straight to whoever takes it first.

        `kept` is how it stands on disk: under way already, when that was clear.
        """
        self._fresh[entry.id] = Held(self._store, self._clock, entry, claim, foreseen=kept)

    @asynccontextmanager
    async def take(self, entry_id: str, *, wait: float | None = None) -> AsyncIterator[Held | None]:
        """Hold the entry, or get None when it is held or not due.

        `wait` says that a person does: so many seconds for whoever holds it, and not until its
        next try.
        """
        held = await self._taken(entry_id, wait)
        if held is None:
            yield None
            return
        self._ours[entry_id] = held
        try:
            with if_it_lasts(RENEW, partial(self._renew, held)):
                yield held
            if not held.released:
                await held.release()
        finally:
            if self._ours.get(entry_id) is held:  # and not whoever took it since
                del self._ours[entry_id]

    async def known(self, entry_id: str) -> Entry | None:
        """The entry as we hold it, or else as it stands on disk.

        While another process has it under way, the disk knows less than the chat shows: wait for
        it a little.
        """
        if held := self._ours.get(entry_id):
            return held.entry
        entry = await self._store.entry(entry_id)
        for _ in range(GLANCES):
            if entry is None or entry != under_way(entry):
                break
            await asyncio.sleep(GLANCE)
            entry = await self._store.entry(entry_id)
        return entry

    async def _taken(self, entry_id: str, wait: float | None) -> Held | None:
        if fresh := self._fresh.pop(entry_id, None):
            return fresh
        if wait is not None:
            await self.known(entry_id)  # what a dead process left under way is cleared up first
        end = self._clock.now() + timedelta(seconds=wait or 0)
        while True:
            claim, now = self.new(), self._clock.now()
            entry_now = await self._store.claim(entry_id, claim, now=now, early=wait is not None)
            if entry_now is not None:
                return Held(self._store, self._clock, entry_now, claim)
            if self._clock.now() >= end:
                return None
            await asyncio.sleep(GLANCE)

    async def _renew(self, held: Held) -> None:
        """A lost claim shows at the next write; a store that is down shows there too."""
        while True:
            with suppress(BotError):
                await held.renew()
            await asyncio.sleep(RENEW)


class Sweeper:
    """Rings for entries that nobody works on, and forgets what need not be kept any longer."""

    def __init__(self, *, store: Store, engine: Engine, clock: Clock, keep: timedelta) -> None:
        self._store = store
        self._engine = engine
        self._clock = clock
        self._keep = keep
        self._forget_at = clock.now()

    async def run(self) -> None:
        """Sweep at once and then every few seconds, for ever."""
        while True:
            try:
                await self.sweep_once()
            except Exception as fault:  # noqa: BLE001 - without sweeps whatever waits is lost
                log.error("cannot sweep", kind=type(fault).__name__, where=where(fault))
            await asyncio.sleep(SWEEP)

    async def sweep_once(self) -> None:
        now = self._clock.now()
        for entry_id in await self._store.due(now, limit=MOST_DUE):
            self._engine.ring(entry_id)
        await self._store.forget_replies(now - REPLIES_LIVE)
        if now >= self._forget_at:
            self._forget_at = now + FORGET
            await self._store.forget_requests(now - self._keep, limit=MOST_FORGOTTEN)
