"""Who works on an entry: one at a time, handed on, taken over, and swept up."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters.store import SqlStore, open_store
from bot.domain.errors import ClaimLost
from bot.domain.request import Asker, Conversation, Door, MemberId, Request, Workspace
from bot.workflow.claims import FORGET, LEASE, REPLIES_LIVE, Claims, Sweeper
from bot.workflow.ledger import Entry, Stage, new_id

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
KEEP = timedelta(days=90)


class HandClock:
    """A clock that a test turns on."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at

    def pass_by(self, time: timedelta) -> None:
        self.at += time


class Bell:
    def __init__(self) -> None:
        self.rung: list[str] = []

    def ring(self, entry_id: str) -> None:
        self.rung.append(entry_id)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    async with open_store(f"sqlite:///{tmp_path}/fieldhand.db", secret="a secret") as opened:
        yield opened


@pytest.fixture
def claims(store: SqlStore, clock: HandClock) -> Claims:
    return Claims(store=store, clock=clock)


@pytest.fixture
def other_process(store: SqlStore, clock: HandClock) -> Claims:
    return Claims(store=store, clock=clock)


def entry(stage: Stage = Stage.OPEN) -> Entry:
    asker = Asker(workspace=Workspace("T1"), member=MemberId("U1"), conversation=Conversation("C1"))
    request = Request(
        asker=asker,
        door=Door.COMMAND,
        words="Acme HQ",
        delivery=new_id(),
        received_at=NOW,
        reply_to="handle",
    )
    return Entry(id=new_id(), request=request, stage=stage)


async def received(store: SqlStore, claims: Claims, new: Entry) -> Entry:
    """Kept as the door keeps it: claimed, and handed on within the process."""
    claim = claims.new()
    kept = await store.receive(new, claim, same_since=NOW + LEASE)
    assert kept is not None
    claims.hand_on(kept, claim, kept=kept)
    return kept


async def free(store: SqlStore, claims: Claims, new: Entry) -> Entry:
    """Kept, and nobody works on it."""
    kept = await received(store, claims, new)
    async with claims.take(kept.id):
        pass
    return kept


async def test_what_the_door_kept_goes_to_its_own_process(
    store: SqlStore, claims: Claims, other_process: Claims
) -> None:
    new = await received(store, claims, entry())

    async with other_process.take(new.id) as theirs:
        assert theirs is None
    async with claims.take(new.id) as ours:
        assert ours is not None
        assert ours.entry == new


async def test_an_entry_is_held_by_one_at_a_time_even_within_a_process(
    store: SqlStore, claims: Claims
) -> None:
    new = await free(store, claims, entry())

    async with claims.take(new.id) as first, claims.take(new.id) as second:
        assert first is not None
        assert second is None
    async with claims.take(new.id) as third:
        assert third is not None


async def test_an_unknown_entry_cannot_be_taken(claims: Claims) -> None:
    async with claims.take(new_id()) as held:
        assert held is None


async def test_what_was_written_is_what_the_next_one_takes(
    store: SqlStore, claims: Claims, other_process: Claims
) -> None:
    new = await free(store, claims, entry())
    async with claims.take(new.id) as held:
        assert held is not None
        await held.write(replace(new, attempts=1))
        await held.release(replace(new, attempts=2))

    async with other_process.take(new.id) as next_one:
        assert next_one is not None
        assert next_one.entry.attempts == 2


async def test_leaving_without_a_release_lets_go(
    store: SqlStore, claims: Claims, other_process: Claims
) -> None:
    new = await free(store, claims, entry())
    async with claims.take(new.id) as held:
        assert held is not None
        await held.write(replace(new, attempts=1))

    async with other_process.take(new.id) as next_one:
        assert next_one is not None
        assert next_one.entry.attempts == 1


async def test_a_claim_that_ran_out_is_taken_over_and_the_former_holder_is_told(
    store: SqlStore, claims: Claims, other_process: Claims, clock: HandClock
) -> None:
    new = await free(store, claims, entry())

    async with claims.take(new.id) as slow:
        assert slow is not None
        clock.pass_by(LEASE)
        async with other_process.take(new.id) as quick:
            assert quick is not None
            with pytest.raises(ClaimLost):
                await slow.write(replace(new, attempts=9))
            with pytest.raises(ClaimLost):
                await slow.release()

    kept = await store.entry(new.id)
    assert kept is not None
    assert kept.attempts == 0


async def test_a_write_late_in_the_lease_holds_the_entry_for_a_whole_lease_more(
    store: SqlStore, claims: Claims, other_process: Claims, clock: HandClock
) -> None:
    new = await free(store, claims, entry())

    async with claims.take(new.id) as slow:
        assert slow is not None
        clock.pass_by(LEASE - timedelta(seconds=1))
        await slow.write(replace(new, attempts=1))
        clock.pass_by(timedelta(seconds=2))
        async with other_process.take(new.id) as quick:
            assert quick is None


async def test_a_step_that_breaks_keeps_the_entry_until_the_claim_runs_out(
    store: SqlStore, claims: Claims, clock: HandClock
) -> None:
    new = await free(store, claims, entry())
    with pytest.raises(RuntimeError):
        async with claims.take(new.id):
            raise RuntimeError

    async with claims.take(new.id) as soon:
        assert soon is None
    clock.pass_by(LEASE)
    async with claims.take(new.id) as later:
        assert later is not None


async def test_what_a_stale_ring_asks_for_waits_for_its_next_try_but_no_person_does(
    store: SqlStore, claims: Claims, clock: HandClock
) -> None:
    later = await free(store, claims, replace(entry(), next_try=NOW + LEASE))

    async with claims.take(later.id) as rung:
        assert rung is None
    async with claims.take(later.id, wait=0) as clicked:
        assert clicked is not None
    clock.pass_by(LEASE)
    async with claims.take(later.id) as due:
        assert due is not None


async def test_whoever_waits_gets_the_entry_when_it_is_let_go(
    store: SqlStore, claims: Claims, other_process: Claims
) -> None:
    new = await free(store, claims, entry())

    async def wait_for_it() -> bool:
        async with other_process.take(new.id, wait=60) as held:
            return held is not None

    async with claims.take(new.id):
        waiting = asyncio.create_task(wait_for_it())
    async with asyncio.timeout(5):
        assert await waiting


async def test_a_sweep_rings_for_what_nobody_works_on(
    store: SqlStore, claims: Claims, clock: HandClock
) -> None:
    bell = Bell()
    sweeper = Sweeper(store=store, engine=bell, clock=clock, keep=KEEP)
    left = await free(store, claims, entry(Stage.RECEIVED))
    await free(store, claims, entry(Stage.ASKED))
    held = await received(store, claims, entry())

    await sweeper.sweep_once()
    first = list(bell.rung)
    clock.pass_by(LEASE)
    await sweeper.sweep_once()

    assert first == [left.id]
    assert set(bell.rung[1:]) == {left.id, held.id}


async def test_a_sweep_forgets_reply_handles_that_have_run_out(
    store: SqlStore, claims: Claims, clock: HandClock
) -> None:
    sweeper = Sweeper(store=store, engine=Bell(), clock=clock, keep=KEEP)
    new = await free(store, claims, entry(Stage.DONE))

    clock.pass_by(REPLIES_LIVE)
    await sweeper.sweep_once()
    before = await store.entry(new.id)
    clock.pass_by(timedelta(seconds=1))
    await sweeper.sweep_once()
    after = await store.entry(new.id)

    assert before == new
    assert after is not None
    assert after.request.reply_to == ""


async def test_a_sweep_deletes_what_was_not_touched_for_as_long_as_it_is_kept(
    store: SqlStore, claims: Claims, clock: HandClock
) -> None:
    sweeper = Sweeper(store=store, engine=Bell(), clock=clock, keep=KEEP)
    old = await free(store, claims, entry(Stage.DONE))

    clock.pass_by(KEEP)
    await sweeper.sweep_once()
    before = await store.entry(old.id)
    clock.pass_by(LEASE + FORGET)
    await sweeper.sweep_once()

    assert before is not None
    assert await store.entry(old.id) is None


class BrokenBell(Bell):
    """Breaks at the first ring."""

    def __init__(self) -> None:
        super().__init__()
        self.rings = 0
        self.again = asyncio.Event()

    def ring(self, entry_id: str) -> None:
        self.rings += 1
        if self.rings == 1:
            raise RuntimeError("12 Secret Street")
        self.again.set()


async def test_a_fault_of_our_own_does_not_end_the_sweeping(
    store: SqlStore,
    claims: Claims,
    clock: HandClock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("bot.workflow.claims.SWEEP", 0.0)
    bell = BrokenBell()
    sweeper = Sweeper(store=store, engine=bell, clock=clock, keep=KEEP)
    await free(store, claims, entry())

    sweeping = asyncio.create_task(sweeper.run())
    async with asyncio.timeout(5):
        await bell.again.wait()
    sweeping.cancel()

    printed = capsys.readouterr().out
    assert "RuntimeError" in printed
    assert "Secret Street" not in printed
