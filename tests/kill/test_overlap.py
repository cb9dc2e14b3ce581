"""Two of everything: deliveries, processes, databases."""

import pytest

from sandbox.pretend import Pretend
from sandbox.slack.weather import Deliveries
from tests.app_process import app_process
from tests.kill.aftermath import SECONDS, assert_done_once, cards, settled, until_card
from tests.kill.conftest import Life
from tests.kill.front import front
from tests.kill.test_line import say

READING = {"auth.test", "users.list", "users.info", "getaccounts", "getplaces"}


async def test_a_line_that_comes_twice_makes_one_job_even_over_a_kill(
    it: Pretend, database: str, until_killed: Life
) -> None:
    it.slack.weather.deliveries = Deliveries.TWICE
    gate = it.hellotracks.hold("createjobs", "after")
    async with until_killed():
        await say(it)
        await gate.reached(SECONDS)
    gate.drop()

    async with until_killed() as app:
        await until_card(it)
        await settled(app, database)

    assert_done_once(it)
    assert len(it.hellotracks.received("createjobs")) == 1


async def test_a_new_database_leaves_old_jobs_and_cards_alone(
    it: Pretend, database: str, until_killed: Life
) -> None:
    async with until_killed() as app:
        await say(it)
        await until_card(it)
        await settled(app, database)
    old, before = it.hellotracks.jobs, cards(it)
    calls, requests = len(it.slack.calls), len(it.hellotracks.requests)

    async with app_process(it, database.replace("fieldhand", "another")) as app:
        await settled(app, database.replace("fieldhand", "another"))

    done = {call.method for call in it.slack.calls[calls:]}
    done |= {call.action for call in it.hellotracks.requests[requests:]}
    assert done <= READING
    assert it.hellotracks.jobs == old
    assert cards(it) == before


@pytest.mark.postgres
async def test_two_processes_that_both_hear_a_line_make_one_job(
    it: Pretend, postgres_url: str
) -> None:
    it.slack.weather.deliveries = Deliveries.TWICE
    async with (
        front() as between,
        app_process(it, postgres_url) as one,
        app_process(it, postgres_url) as other,
    ):
        between.behind, it.slack.app_url = [one.events_url, other.events_url], between.url
        await say(it)
        await until_card(it)
        await settled(one, postgres_url)
        await settled(other, postgres_url)

    assert_done_once(it)
    assert len(it.hellotracks.received("createjobs")) == 1


@pytest.mark.postgres
async def test_a_living_process_finishes_what_a_dead_one_began(
    it: Pretend, postgres_url: str
) -> None:
    gate = it.hellotracks.hold("createjobs", "after")
    async with app_process(it, postgres_url) as one:
        async with app_process(it, postgres_url) as other:
            await say(it)
            await gate.reached(SECONDS)
            await other.kill()
        gate.drop()
        await until_card(it)
        await settled(one, postgres_url)

    assert_done_once(it)
    assert len(it.hellotracks.received("createjobs")) == 1


@pytest.mark.postgres
async def test_a_process_that_was_thought_dead_does_nothing_twice(
    it: Pretend, postgres_url: str
) -> None:
    gate = it.hellotracks.hold("createjobs", "after")
    async with app_process(it, postgres_url) as one, app_process(it, postgres_url) as frozen:
        await say(it)
        await gate.reached(SECONDS)
        frozen.freeze()
        await until_card(it)
        gate.release()
        frozen.thaw()
        await settled(frozen, postgres_url)
        await settled(one, postgres_url)

    assert_done_once(it)
    assert len(it.hellotracks.received("createjobs")) == 1
