"""A clear line is kept as if its card were under way: two writes fewer, and not one job more."""

import asyncio
from datetime import timedelta

import pytest

from bot.domain.errors import ClaimLost
from bot.workflow.claims import FRESH, LEASE, Claims
from bot.workflow.hand_over import begun
from bot.workflow.ledger import CardStage, Progress, Stage
from tests.workflow.conftest import Workshop


def clear_line(workshop: Workshop) -> str:
    world = workshop.it.world
    return f"{world.place.name} tomorrow for {world.worker.name}"


async def test_a_clear_line_is_on_disk_as_begun_before_anybody_works_on_it(
    workshop: Workshop,
) -> None:
    entry = await workshop.entry(await workshop.hears(clear_line(workshop)))

    assert (entry.jobs[0].progress, entry.attempts) == (Progress.CREATING, 1)
    assert entry.card_stage is CardStage.POSTING


async def test_its_own_process_creates_it_without_looking_for_it(workshop: Workshop) -> None:
    entry_id = await workshop.hears(clear_line(workshop))

    await workshop.works()

    entry = await workshop.entry(entry_id)
    called = [call.action for call in workshop.it.hellotracks.requests]
    assert (entry.stage, entry.attempts, entry.repeated_card) == (Stage.DONE, 0, False)
    assert called.count("createjobs") == 1
    assert "getjobs" not in called


async def test_another_process_looks_for_it_first_and_creates_it_once(workshop: Workshop) -> None:
    entry_id = await workshop.hears(clear_line(workshop))
    workshop.clock.pass_by(LEASE + timedelta(seconds=1))
    workshop.worker._claims = Claims(store=workshop.store, clock=workshop.clock)

    await workshop.works()

    called = [call.action for call in workshop.it.hellotracks.requests]
    assert called.index("getjobs") < called.index("createjobs")
    assert len(workshop.it.hellotracks.jobs) == 1
    assert (await workshop.entry(entry_id)).stage is Stage.DONE


async def test_whoever_clicks_before_slack_has_answered_edits_the_job_that_there_is(
    workshop: Workshop,
) -> None:
    gate = workshop.it.slack.hold("chat.postMessage", "after")
    entry_id = await workshop.hears(clear_line(workshop))
    working = asyncio.create_task(workshop.works())
    await gate.reached()

    known = await workshop.claims.known(entry_id)
    gate.release()
    await working

    assert known
    assert known.jobs[0].created


async def test_a_job_that_never_came_to_be_has_no_card_to_look_for(workshop: Workshop) -> None:
    await workshop.hears(clear_line(workshop))
    workshop.clock.pass_by(LEASE + timedelta(seconds=1))
    workshop.worker._claims = Claims(store=workshop.store, clock=workshop.clock)

    await workshop.works()

    asked = [call.method for call in workshop.it.slack.calls]
    assert asked.count("chat.postMessage") == 1
    assert "conversations.history" not in asked


async def test_another_process_looks_for_the_card_of_a_job_that_it_finds(
    workshop: Workshop,
) -> None:
    entry_id = await workshop.hears(clear_line(workshop))
    async with workshop.claims.take(entry_id) as dying:
        assert dying
        await workshop.worker._steps.take(dying)  # created, posted, and not a word of it on disk
        dying.drop()
    workshop.clock.pass_by(LEASE + timedelta(seconds=1))

    await workshop.works()

    asked = [call.method for call in workshop.it.slack.calls]
    assert asked.count("chat.postMessage") == 1
    assert len(workshop.it.hellotracks.jobs) == 1
    assert (await workshop.entry(entry_id)).stage is Stage.DONE


async def test_the_same_line_again_is_asked_about_and_counts_as_not_begun(
    workshop: Workshop,
) -> None:
    await workshop.hears(clear_line(workshop))
    await workshop.works()
    again = await workshop.hears(clear_line(workshop))

    await workshop.works()

    entry = await workshop.entry(again)
    assert (entry.stage, entry.attempts) == (Stage.ASKED, 0)
    assert entry.jobs[0].progress is Progress.DRAFTED


@pytest.mark.parametrize("words", ["99 Nowhere Lane tomorrow", "{place} tomorrow for Xaverius"])
async def test_a_line_with_a_doubt_is_kept_as_it_is(workshop: Workshop, words: str) -> None:
    line = words.format(place=workshop.it.world.place.name)

    entry = await workshop.entry(await workshop.hears(line))

    assert (entry.jobs[0].progress, entry.attempts) == (Progress.DRAFTED, 0)


async def test_a_claim_that_is_no_longer_young_is_asked_for_again(workshop: Workshop) -> None:
    """Between keeping and beginning the process may have stood still, and lost the entry."""
    entry_id = await workshop.hears(clear_line(workshop))
    others = Claims(store=workshop.store, clock=workshop.clock)

    async with workshop.claims.take(entry_id) as ours:
        assert ours
        workshop.clock.pass_by(LEASE + FRESH)
        async with others.take(entry_id) as theirs:
            assert theirs
            with pytest.raises(ClaimLost):
                await ours.write(begun(ours.entry, ours.entry.jobs))
        ours.drop()
