"""A line was typed, and the app dies on the way to its card."""

from typing import TypeAlias

import pytest

from sandbox.gates import Side
from sandbox.pretend import Pretend
from tests.kill.aftermath import settled, told
from tests.kill.conftest import Life

Call: TypeAlias = str

SIDES = pytest.mark.parametrize("when", ["before", "after"])


async def say(it: Pretend) -> None:
    line = f"/job {it.world.place.name} tomorrow for {it.world.worker.name}"
    (sent,) = await it.slack.seat(it.world.manager).type(line, it.world.channel)
    assert sent.acknowledged


async def test_killed_right_after_the_ack(it: Pretend, database: str, until_killed: Life) -> None:
    async with until_killed():
        await say(it)

    async with until_killed() as app:
        await settled(it, app, database)

    assert len(it.hellotracks.jobs) == 1
    assert len(told(it)) <= 1


@SIDES
async def test_killed_while_hellotracks_withholds_its_answer(
    it: Pretend, database: str, until_killed: Life, when: Side
) -> None:
    gate = it.hellotracks.hold("createjobs", when)
    async with until_killed():
        await say(it)
        await gate.reached()
    gate.drop()

    async with until_killed() as app:
        await settled(it, app, database)

    assert len(it.hellotracks.jobs) == 1
    assert len(told(it)) <= 1
