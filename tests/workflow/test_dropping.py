"""What "drop it" does, also when the job may have been created already."""

from datetime import timedelta

from bot.domain.doubt import Drop, OneEach, PastDay, PlaceNotFound, TakeDestination
from bot.domain.place import WithoutPin
from bot.workflow.answer import Busy, Thanks
from bot.workflow.change_job import UNDO, UndoIsOver
from bot.workflow.create_jobs import Taken
from bot.workflow.ledger import Entry, Progress, Stage
from sandbox.hellotracks.weather import Answer, Failure
from tests.kill.aftermath import cards
from tests.workflow.conftest import Workshop
from tests.workflow.test_outages import is_asked, is_done, line, works_until

NOWHERE = "99999 Nowhere Avenue"


async def uncertain(workshop: Workshop) -> Entry:
    """Created, the answer lost, and nobody can be asked whether it is there."""
    weather = workshop.it.hellotracks.weather
    weather.spoil(Answer.LOST, action="createjobs")
    weather.fail(Failure.SERVER_ERROR, action="GET /v1/jobs", times=20)
    weather.fail(Failure.SERVER_ERROR, action="getjobs", times=20)
    entry_id = await workshop.hears(line(workshop))
    entry = await works_until(workshop, entry_id, is_asked)
    assert entry.jobs[0].progress is Progress.CREATING
    return entry


def archived(workshop: Workshop) -> list[bool]:
    return [job.get("status") == "archived" for job in workshop.it.hellotracks.jobs]


async def test_a_dropped_job_that_was_created_after_all_is_taken_back(workshop: Workshop) -> None:
    entry = await uncertain(workshop)
    workshop.it.hellotracks.weather.clear()

    assert isinstance(await workshop.chooses(entry.id, Drop), Thanks)
    await workshop.works()

    assert archived(workshop) == [True]
    assert (await workshop.entry(entry.id)).stage is Stage.DROPPED
    assert cards(workshop.it) == []


async def test_taking_back_waits_until_hellotracks_answers(workshop: Workshop) -> None:
    entry = await uncertain(workshop)
    await workshop.chooses(entry.id, Drop)
    await workshop.works()
    waiting = await workshop.entry(entry.id)
    assert waiting.jobs[0].progress is Progress.RETRACTING

    workshop.it.hellotracks.weather.clear()
    assert waiting.next_try
    workshop.clock.at = waiting.next_try
    await workshop.works()

    assert archived(workshop) == [True]


async def test_a_refused_look_up_asks_and_never_says_that_nothing_was_created(
    workshop: Workshop,
) -> None:
    weather = workshop.it.hellotracks.weather
    weather.spoil(Answer.LOST, action="createjobs")
    weather.fail(Failure.KEY_REFUSED, action="GET /v1/jobs", times=20)
    weather.fail(Failure.NONZERO_STATUS, action="getjobs", times=20)
    entry_id = await workshop.hears(line(workshop))

    entry = await works_until(workshop, entry_id, is_asked)

    assert entry.jobs[0].progress is Progress.CREATING
    assert len(workshop.it.hellotracks.jobs) == 1


async def test_dropping_one_job_of_a_list_leaves_the_others(workshop: Workshop) -> None:
    world = workshop.it.world
    entry_id = await workshop.hears(
        f"{world.place.name} tomorrow for {world.worker.name}\n"
        f"{NOWHERE} tomorrow for {world.worker.name}"
    )
    await workshop.works()

    await workshop.chooses(entry_id, Drop)
    await workshop.works()

    (job,) = workshop.it.hellotracks.jobs
    assert job["destinationName"] == world.place.name
    assert len(cards(workshop.it)) == 1


async def test_one_answer_about_a_place_is_enough_for_everybody_who_goes_there(
    workshop: Workshop,
) -> None:
    first, second = workshop.it.world.namesakes
    entry_id = await workshop.hears(f"{NOWHERE} tomorrow for {first.name} and {second.name}")
    await workshop.works()
    await workshop.chooses(entry_id, OneEach)
    await workshop.works()
    question = (await workshop.entry(entry_id)).question
    assert question
    assert isinstance(question.doubt, PlaceNotFound)

    await workshop.chooses(entry_id, TakeDestination)
    await workshop.works()

    entry = await workshop.entry(entry_id)
    assert is_done(entry)
    assert [job.draft.destination for job in entry.jobs] == 2 * [WithoutPin(name=NOWHERE)]


async def test_an_answer_that_comes_after_the_day_is_asked_about_the_day(
    workshop: Workshop,
) -> None:
    world = workshop.it.world
    entry_id = await workshop.hears(f"{NOWHERE} tomorrow for {world.worker.name}")
    await workshop.works()
    workshop.clock.pass_by(timedelta(days=3))

    await workshop.chooses(entry_id, TakeDestination)
    await workshop.works()

    question = (await workshop.entry(entry_id)).question
    assert question
    assert isinstance(question.doubt, PastDay)
    assert workshop.it.hellotracks.jobs == []


async def test_a_click_while_somebody_is_at_it_leaves_the_question_alone(
    workshop: Workshop,
) -> None:
    entry_id = await workshop.hears(f"{NOWHERE} tomorrow")
    await workshop.works()
    (entry,) = [await workshop.entry(entry_id)]
    assert entry.question
    claim = workshop.claims.new()
    assert await workshop.store.claim(entry_id, claim, now=workshop.clock.now())
    workshop.clock.impatient = True

    clicked = await workshop.answer.choose(entry_id, entry.question.id, 1, workshop.asker.member)

    assert clicked == Busy()
    assert (await workshop.entry(entry_id)).question == entry.question


async def test_undo_counts_from_when_the_job_was_made(workshop: Workshop) -> None:
    entry_id = await workshop.hears(f"{NOWHERE} tomorrow")
    await workshop.works()
    workshop.clock.pass_by(timedelta(minutes=30))
    await workshop.chooses(entry_id, TakeDestination)
    await workshop.works()

    workshop.clock.pass_by(UNDO - timedelta(seconds=1))
    assert isinstance(await workshop.change_job.undo(entry_id, workshop.asker.member), Taken)


async def test_undo_is_over_ten_minutes_later(workshop: Workshop) -> None:
    entry_id = await workshop.hears(line(workshop))
    await workshop.works()

    workshop.clock.pass_by(UNDO + timedelta(seconds=1))

    assert await workshop.change_job.undo(entry_id, workshop.asker.member) == UndoIsOver()
