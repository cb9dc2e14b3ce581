"""A doorbell in this process: bounded, never twice at once, and not broken by what it rings for."""

import asyncio
from collections import defaultdict
from collections.abc import Callable

from structlog.testing import capture_logs

from bot.adapters.inline_engine import InlineEngine


class Bench:
    """Work that ends when the test says so."""

    def __init__(self, *, breaks: str = "", polite: str = "") -> None:
        self._polite = polite
        self.begun: list[str] = []
        self.ended: list[str] = []
        self._breaks = breaks
        self._may_end: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(0))

    async def look(self, entry_id: str, give_way: Callable[[], None]) -> None:
        self.begun.append(entry_id)
        if entry_id in self._polite:
            give_way()
        await self._may_end[entry_id].acquire()
        if entry_id == self._breaks:
            raise RuntimeError("broken")
        self.ended.append(entry_id)

    async def end(self, entry_id: str) -> None:
        self._may_end[entry_id].release()
        await settled()


async def settled() -> None:
    """Let every task run until it waits for the test."""
    for _ in range(10):
        await asyncio.sleep(0)


async def test_a_ring_has_the_entry_looked_at() -> None:
    bench = Bench()
    async with InlineEngine(bench.look) as engine:
        engine.ring("a")
        await settled()
        await bench.end("a")

    assert bench.ended == ["a"]


async def test_a_bounded_number_is_looked_at_at_once_and_the_rest_in_their_order() -> None:
    bench = Bench()
    async with InlineEngine(bench.look, at_once=2) as engine:
        for entry_id in "abcd":
            engine.ring(entry_id)
        await settled()
        at_first = list(bench.begun)
        await bench.end("b")
        after_one = list(bench.begun)
        for entry_id in "acd":
            await bench.end(entry_id)

    assert at_first == ["a", "b"]
    assert after_one == ["a", "b", "c"]
    assert bench.ended == ["b", "a", "c", "d"]


async def test_who_gives_way_has_the_next_looked_at_and_is_still_waited_for() -> None:
    bench = Bench(polite="a")
    async with InlineEngine(bench.look, at_once=1) as engine:
        for entry_id in "abc":
            engine.ring(entry_id)
        await settled()
        begun = list(bench.begun)
        for entry_id in "abc":
            await bench.end(entry_id)

    assert begun == ["a", "b"]
    assert bench.ended == ["a", "b", "c"]


async def test_rings_for_what_waits_already_are_one() -> None:
    bench = Bench()
    async with InlineEngine(bench.look, at_once=1) as engine:
        for entry_id in "abbb":
            engine.ring(entry_id)
        await settled()
        await bench.end("a")
        await bench.end("b")

    assert bench.begun == ["a", "b"]


async def test_rings_during_the_work_have_it_looked_at_once_more_and_never_twice_at_once() -> None:
    bench = Bench()
    async with InlineEngine(bench.look) as engine:
        engine.ring("a")
        await settled()
        engine.ring("a")
        engine.ring("a")
        await settled()
        during = list(bench.begun)
        await bench.end("a")
        after = list(bench.begun)
        await bench.end("a")

    assert during == ["a"]
    assert after == ["a", "a"]
    assert bench.ended == ["a", "a"]


async def test_work_that_breaks_is_looked_at_again_at_the_next_ring() -> None:
    bench = Bench(breaks="a")
    async with InlineEngine(bench.look, at_once=1) as engine:
        engine.ring("a")
        engine.ring("b")
        await settled()
        await bench.end("a")
        await bench.end("b")
        engine.ring("a")
        await settled()
        await bench.end("a")

    assert bench.begun == ["a", "b", "a"]
    assert bench.ended == ["b"]


async def test_the_log_has_the_place_where_work_broke_but_not_its_words() -> None:
    bench = Bench(breaks="a")
    with capture_logs() as logged:
        async with InlineEngine(bench.look) as engine:
            engine.ring("a")
            await settled()
            await bench.end("a")

    (line,) = logged
    assert line["kind"] == "RuntimeError"
    assert line["where"][-1].endswith(" look")
    assert "broken" not in str(line)


async def test_draining_waits_for_the_work_and_takes_no_more() -> None:
    bench = Bench()
    async with InlineEngine(bench.look) as engine:
        engine.ring("a")
        await settled()
        draining = asyncio.create_task(engine.drain(5))
        await settled()
        engine.ring("b")
        waited = not draining.done()
        await bench.end("a")
        await draining

    assert waited
    assert bench.begun == bench.ended == ["a"]


async def test_draining_gives_up_after_its_time() -> None:
    bench = Bench()
    async with InlineEngine(bench.look) as engine:
        engine.ring("a")
        await settled()
        async with asyncio.timeout(5):
            await engine.drain(0.01)
        unfinished = list(bench.ended)
        await bench.end("a")

    assert unfinished == []
