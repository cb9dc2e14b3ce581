"""A line was typed, and the app dies on the way to its card."""

import asyncio

import pytest

from sandbox.gates import Side
from sandbox.pretend import Pretend
from sandbox.say import ON_IT
from sandbox.slack.weather import OptionalScopes
from tests.app_process import app_process
from tests.kill.aftermath import (
    SECONDS,
    assert_done_once,
    cards,
    desk,
    messages,
    settled,
    told,
    until_card,
)
from tests.kill.conftest import Life
from tests.kill.front import front

SIDES = pytest.mark.parametrize("when", ["before", "after"])
MARK = "Repeated after a restart"


async def say(it: Pretend, place: str = "") -> None:
    line = f"/job {place or it.world.place.name} tomorrow for {it.world.worker.name}"
    (sent,) = await desk(it).type(line, it.world.channel)
    assert sent.acknowledged


async def live_on(it: Pretend, until_killed: Life, database: str) -> None:
    """The next process, until there is a card and nothing more to do."""
    async with until_killed() as app:
        await until_card(it)
        await settled(app, database)


async def test_killed_right_after_the_ack(it: Pretend, database: str, until_killed: Life) -> None:
    async with until_killed():
        await say(it)

    await live_on(it, until_killed, database)

    assert_done_once(it)


async def test_killed_while_slack_waits_for_the_ack(
    it: Pretend, database: str, until_killed: Life
) -> None:
    line = f"/job {it.world.place.name} tomorrow"
    async with front() as between, until_killed() as app:
        between.behind, it.slack.app_url = [app.events_url], between.url
        gate = between.hold()
        typing = asyncio.create_task(desk(it).type(line, it.world.channel))
        await gate.reached(SECONDS)
        await app.kill()
        gate.drop()
        (sent,) = await typing
    assert not sent.acknowledged

    await live_on(it, until_killed, database)

    assert len(cards(it)) == len(it.hellotracks.jobs) == 1


@SIDES
async def test_killed_while_the_gazetteer_looks_the_house_up(
    it: Pretend, database: str, until_killed: Life, when: Side
) -> None:
    gate = it.gazetteer.hold("search", when)
    async with until_killed():
        await say(it, it.world.house.line)
        await gate.reached(SECONDS)
    gate.drop()

    await live_on(it, until_killed, database)

    assert_done_once(it)


@SIDES
async def test_killed_while_hellotracks_withholds_its_answer(
    it: Pretend, database: str, until_killed: Life, when: Side
) -> None:
    gate = it.hellotracks.hold("createjobs", when)
    async with until_killed():
        await say(it)
        await gate.reached(SECONDS)
    gate.drop()

    await live_on(it, until_killed, database)

    assert_done_once(it)


async def test_killed_as_soon_as_hellotracks_has_answered(
    it: Pretend, database: str, until_killed: Life
) -> None:
    async with until_killed():
        await say(it)
        await it.hellotracks.until(
            lambda: [c for c in it.hellotracks.received("createjobs") if c.status], SECONDS
        )

    await live_on(it, until_killed, database)

    assert_done_once(it)
    assert len(it.hellotracks.received("createjobs")) == 1


async def test_a_call_of_the_dead_that_arrives_late_makes_no_second_job(
    it: Pretend, database: str, until_killed: Life
) -> None:
    gate = it.hellotracks.hold("createjobs", "before")
    async with until_killed():
        await say(it)
        await gate.reached(SECONDS)

    async with until_killed() as app:
        await until_card(it)
        gate.release()
        await it.hellotracks.until(
            lambda: all(c.status for c in it.hellotracks.received("createjobs")), SECONDS
        )
        await settled(app, database)

    assert_done_once(it)
    assert len(it.hellotracks.received("createjobs")) == 2


async def test_what_a_dispatcher_did_meanwhile_is_not_undone(
    it: Pretend, database: str, until_killed: Life
) -> None:
    other = it.world.namesakes[0]
    gate = it.hellotracks.hold("createjobs", "after")
    async with until_killed():
        await say(it)
        await gate.reached(SECONDS)
    gate.drop()
    (job,) = it.hellotracks.jobs
    await it.hellotracks.edit(job["id"], worker=other.username)

    await live_on(it, until_killed, database)

    assert_done_once(it)
    assert it.hellotracks.job(job["id"])["worker"] == other.username
    assert len(it.hellotracks.received("createjobs")) == 1


async def test_a_job_that_was_archived_meanwhile_is_not_made_again(
    it: Pretend, database: str, until_killed: Life
) -> None:
    gate = it.hellotracks.hold("createjobs", "after")
    async with until_killed():
        await say(it)
        await gate.reached(SECONDS)
    gate.drop()
    (job,) = it.hellotracks.jobs
    await it.hellotracks.archive(job["id"])

    await live_on(it, until_killed, database)

    assert_done_once(it)
    assert len(it.hellotracks.received("createjobs")) == 1


@SIDES
async def test_killed_while_slack_withholds_its_answer_to_the_card(
    it: Pretend, database: str, until_killed: Life, when: Side
) -> None:
    gate = it.slack.hold("chat.postMessage", when)
    async with until_killed():
        await say(it)
        await gate.reached(SECONDS)
    gate.drop()

    await live_on(it, until_killed, database)

    assert_done_once(it)
    assert MARK not in str(messages(it))


async def test_killed_as_soon_as_slack_has_taken_the_card(
    it: Pretend, database: str, until_killed: Life
) -> None:
    async with until_killed():
        await say(it)
        await until_card(it)

    await live_on(it, until_killed, database)

    assert_done_once(it)


@pytest.mark.parametrize(("when", "most"), [("before", 1), ("after", 2)])
async def test_without_the_right_to_look_the_card_comes_once_more_and_says_so(
    it: Pretend, database: str, until_killed: Life, when: Side, most: int
) -> None:
    it.slack.weather.optional_scopes = OptionalScopes.WITHHELD
    gate = it.slack.hold("chat.postMessage", when)
    async with until_killed():
        await say(it)
        await gate.reached(SECONDS)
    gate.drop()

    async with until_killed() as app:
        await until_card(it, MARK)
        await settled(app, database)

    assert len(it.hellotracks.jobs) == 1
    assert len(cards(it)) == most
    assert set(told(it)) <= {ON_IT}


async def test_the_line_typed_again_after_a_kill_makes_no_second_job(
    it: Pretend, database: str, until_killed: Life
) -> None:
    gate = it.hellotracks.hold("createjobs", "after")
    async with until_killed():
        await say(it)
        await gate.reached(SECONDS)
    gate.drop()

    async with until_killed() as app:
        await say(it)
        await it.slack.until(lambda: "Make a second one" in str(told(it)), timeout=SECONDS)
        await until_card(it)
        await settled(app, database)

    assert_done_once(it, asked=["Make a second one"])


async def test_over_a_socket_it_is_the_same(it: Pretend, database: str) -> None:
    gate = it.hellotracks.hold("createjobs", "after")
    async with app_process(it, database, socket=True):
        await say(it)
        await gate.reached(SECONDS)
    gate.drop()

    async with app_process(it, database, socket=True) as app:
        await until_card(it)
        await settled(app, database)

    assert_done_once(it)


async def test_whoever_is_asked_to_stop_finishes_first(it: Pretend, database: str) -> None:
    gate = it.hellotracks.hold("createjobs", "after")
    async with app_process(it, database) as app:
        await say(it)
        await gate.reached(SECONDS)
        async with asyncio.TaskGroup() as ending:
            ending.create_task(settled(app, database))
            await asyncio.sleep(0)  # the signal is on its way
            gate.release()

    assert_done_once(it)


async def test_killed_again_and_again(it: Pretend, database: str, until_killed: Life) -> None:
    for server, call in ((it.hellotracks, "createjobs"), (it.slack, "chat.postMessage")):
        gate = server.hold(call, "after")
        async with until_killed():
            if server is it.hellotracks:
                await say(it)
            await gate.reached(SECONDS)
        gate.drop()

    await live_on(it, until_killed, database)

    assert_done_once(it)
