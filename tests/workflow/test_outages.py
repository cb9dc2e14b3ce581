"""How often and how long is tried on unasked, and what a restart may and may not repeat."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.day import Day
from bot.domain.doubt import CreateIt, StillCreate
from bot.domain.job import JobDraft
from bot.domain.window import Between
from bot.workflow.claims import FRESH, LEASE
from bot.workflow.ledger import CardStage, Entry, Progress, Stage
from bot.workflow.patience import MOST_ATTEMPTS, UNATTENDED
from sandbox.hellotracks.weather import Answer, Failure
from sandbox.slack.weather import OptionalScopes
from tests.kill.aftermath import cards
from tests.workflow.conftest import Workshop

MARK = "Repeated after a restart"


def line(workshop: Workshop) -> str:
    world = workshop.it.world
    return f"{world.place.name} tomorrow for {world.worker.name}"


def attempts(workshop: Workshop) -> int:
    return len(workshop.it.hellotracks.received("createjobs"))


def why(entry: Entry) -> str:
    """Why it is asked whether it is still wanted."""
    assert entry.question
    assert isinstance(entry.question.doubt, StillCreate)
    return entry.question.doubt.why


async def works_until(
    workshop: Workshop, entry_id: str, is_enough: Callable[[Entry], bool]
) -> Entry:
    """Let time pass from one try to the next."""
    for _ in range(20):
        await workshop.works()
        entry = await workshop.entry(entry_id)
        if is_enough(entry):
            return entry
        assert entry.next_try
        workshop.clock.at = entry.next_try
    raise AssertionError("it never ends")


def is_asked(entry: Entry) -> bool:
    return entry.stage is Stage.ASKED


def is_done(entry: Entry) -> bool:
    return entry.stage is Stage.DONE


# Attempts


async def test_the_ledger_knows_of_an_attempt_before_hellotracks_does(workshop: Workshop) -> None:
    gate = workshop.it.hellotracks.hold("createjobs", "before")
    entry_id = await workshop.hears(line(workshop))

    working = asyncio.create_task(workshop.works())
    await gate.reached()
    entry = await workshop.entry(entry_id)
    gate.release()
    await working

    assert entry.attempts == 1
    assert entry.jobs[0].progress is Progress.CREATING
    assert (await workshop.entry(entry_id)).attempts == 0


@pytest.mark.parametrize("after", [timedelta(0), FRESH + timedelta(seconds=1)])
async def test_the_ledger_knows_of_a_card_before_slack_does(
    workshop: Workshop, after: timedelta
) -> None:
    gate = workshop.it.slack.hold("chat.postMessage", "before")
    entry_id = await workshop.hears(line(workshop))
    workshop.clock.pass_by(after)

    working = asyncio.create_task(workshop.works())
    await gate.reached()
    entry = await workshop.entry(entry_id)
    gate.release()
    await working

    assert entry.attempts == 1
    assert entry.card_stage is CardStage.POSTING
    assert (await workshop.entry(entry_id)).card_stage is CardStage.POSTED


async def test_after_five_attempts_the_asker_is_asked(workshop: Workshop) -> None:
    workshop.it.hellotracks.weather.fail(Failure.SERVER_ERROR, times=9)
    entry_id = await workshop.hears(line(workshop))

    entry = await works_until(workshop, entry_id, is_asked)

    assert why(entry) == "down"
    assert attempts(workshop) == MOST_ATTEMPTS
    assert workshop.clock.now() < entry.request.received_at + UNATTENDED


async def test_create_it_is_an_answer_that_begins_anew(workshop: Workshop) -> None:
    workshop.it.hellotracks.weather.fail(Failure.SERVER_ERROR, times=MOST_ATTEMPTS + 1)
    entry_id = await workshop.hears(line(workshop))
    await works_until(workshop, entry_id, is_asked)
    workshop.clock.pass_by(timedelta(hours=3))

    await workshop.chooses(entry_id, CreateIt)
    await works_until(workshop, entry_id, is_done)

    assert attempts(workshop) == MOST_ATTEMPTS + 2
    assert len(workshop.it.hellotracks.jobs) == 1


async def test_after_ten_minutes_the_asker_is_asked(workshop: Workshop) -> None:
    workshop.it.hellotracks.weather.retry_after = 400
    workshop.it.hellotracks.weather.fail(Failure.TOO_MANY_WITH_HINT, times=9)
    entry_id = await workshop.hears(line(workshop))

    entry = await works_until(workshop, entry_id, is_asked)

    assert why(entry) == "down"
    assert attempts(workshop) == 2


async def test_when_its_window_begins_the_asker_is_asked(workshop: Workshop) -> None:
    zone = ZoneInfo(workshop.it.world.manager.tz)
    noon = datetime(2026, 11, 23, 12, tzinfo=zone)
    workshop.clock.at = noon.astimezone(UTC)
    workshop.it.hellotracks.weather.fail(Failure.SERVER_ERROR, times=9)
    entry_id = await workshop.gets(
        JobDraft(
            place=workshop.it.world.place.name,
            day=Day(noon.date()),
            window=Between(start=time(12, 2), end=time(14)),
        )
    )

    entry = await works_until(workshop, entry_id, is_asked)

    assert why(entry) == "down"
    assert workshop.clock.now() < noon + timedelta(minutes=2)


# Restarts


async def test_what_was_left_lying_for_long_is_asked_about_before_it_is_created(
    workshop: Workshop,
) -> None:
    entry_id = await workshop.hears(line(workshop))
    workshop.clock.pass_by(UNATTENDED)

    await workshop.works()
    asked = await workshop.entry(entry_id)
    assert attempts(workshop) == 0
    await workshop.chooses(entry_id, CreateIt)
    await workshop.works()

    assert why(asked) == "late"
    assert len(workshop.it.hellotracks.jobs) == len(cards(workshop.it)) == 1


async def test_what_exists_already_gets_its_card_however_late(workshop: Workshop) -> None:
    workshop.it.hellotracks.weather.spoil(Answer.LOST)
    entry_id = await workshop.hears(line(workshop))
    await workshop.works()
    workshop.clock.pass_by(timedelta(hours=12))

    await works_until(workshop, entry_id, is_done)

    assert attempts(workshop) == 1
    assert len(workshop.it.hellotracks.jobs) == len(cards(workshop.it)) == 1


async def test_a_lost_answer_is_looked_for_before_anything_is_repeated(workshop: Workshop) -> None:
    it = workshop.it
    it.hellotracks.weather.spoil(Answer.LOST)
    entry_id = await workshop.hears(line(workshop))
    await workshop.works()
    (job,) = it.hellotracks.jobs
    await it.hellotracks.edit(job["id"], textDispatcher="Bring the long ladder")
    await it.hellotracks.archive(job["id"])

    entry = await works_until(workshop, entry_id, is_done)

    assert attempts(workshop) == 1
    assert it.hellotracks.job(job["id"])["textDispatcher"] == "Bring the long ladder"
    assert entry.jobs[0].created
    assert entry.jobs[0].created.archived


async def test_a_question_that_could_not_be_shown_stands_before_any_new_attempt(
    workshop: Workshop,
) -> None:
    workshop.it.hellotracks.weather.fail(Failure.SERVER_ERROR, times=MOST_ATTEMPTS)
    entry_id = await workshop.hears(line(workshop))
    await works_until(workshop, entry_id, lambda entry: entry.attempts == MOST_ATTEMPTS - 1)
    workshop.it.slack.weather.fail_next("chat.postEphemeral", "internal_error", times=2)

    await works_until(workshop, entry_id, is_asked)

    assert attempts(workshop) == MOST_ATTEMPTS
    assert workshop.it.hellotracks.jobs == []


async def test_what_crashes_at_every_attempt_is_asked_about(workshop: Workshop) -> None:
    entry_id = await workshop.hears(f"{workshop.it.world.place.name} tomorrow")
    gates = [workshop.it.hellotracks.hold("createjobs", "before") for _ in range(MOST_ATTEMPTS)]
    for gate in gates:
        working = asyncio.create_task(workshop.works())
        await gate.reached()
        working.cancel()
        await asyncio.wait([working])
        workshop.clock.pass_by(LEASE)

    await workshop.works()

    entry = await workshop.entry(entry_id)
    assert entry.stage is Stage.ASKED
    assert len(workshop.it.hellotracks.received("createjobs")) == MOST_ATTEMPTS


# Cards


async def test_the_card_comes_when_slack_is_back_after_hours(workshop: Workshop) -> None:
    workshop.it.slack.weather.fail_next("chat.postMessage", http_status=503, times=15)
    entry_id = await workshop.hears(line(workshop))

    entry = await works_until(workshop, entry_id, is_done)

    assert len(cards(workshop.it)) == 1
    assert workshop.clock.now() > entry.request.received_at + timedelta(hours=2)


async def test_after_a_day_nobody_waits_for_a_card_any_more(workshop: Workshop) -> None:
    workshop.it.slack.weather.fail_next("chat.postMessage", http_status=503, times=2)
    entry_id = await workshop.hears(line(workshop))
    await workshop.works()
    workshop.clock.pass_by(timedelta(days=1, seconds=1))

    await workshop.works()

    assert is_done(await workshop.entry(entry_id))
    assert cards(workshop.it) == []


async def test_a_card_that_slack_would_not_take_is_no_repetition_when_it_comes(
    workshop: Workshop,
) -> None:
    workshop.it.slack.weather.optional_scopes = OptionalScopes.WITHHELD
    workshop.it.slack.weather.fail_next(
        "chat.postMessage", "ratelimited", http_status=429, retry_after=1
    )
    entry_id = await workshop.hears(line(workshop))

    await works_until(workshop, entry_id, is_done)

    (card,) = cards(workshop.it)
    assert MARK not in str(card.blocks)


async def test_there_is_never_a_third_card(workshop: Workshop) -> None:
    workshop.it.slack.weather.optional_scopes = OptionalScopes.WITHHELD
    for _ in range(3):
        workshop.it.slack.hold("chat.postMessage", "after").drop()
    entry_id = await workshop.hears(line(workshop))

    await works_until(workshop, entry_id, is_done)

    assert len(cards(workshop.it)) == 2
    assert [MARK in str(card.blocks) for card in cards(workshop.it)] == [False, True]
