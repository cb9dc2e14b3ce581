"""Hellotracks on a bad day: the request survives, its asker is told, and one job comes of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest
import pytest_asyncio

from sandbox.hellotracks import Answer, Failure, Job
from sandbox.pretend import Pretend
from sandbox.world import Channel
from tests.app_process import AppProcess
from tests.stories.story import Desk, Shown, Story

pytestmark = pytest.mark.asyncio(loop_scope="module")

KEPT = "Hellotracks does not answer. Your job is kept and tried again until "

BUSY = "Hellotracks is busy. Your job is kept and tried again until "

TOO_MANY = (Failure.TOO_MANY, Failure.TOO_MANY_WITH_HINT)
NOTHING_STORED = (
    *TOO_MANY,
    Failure.SERVER_ERROR,
    Failure.BAD_GATEWAY,
)
STORED = (Answer.LOST, Answer.NOT_JSON, Answer.FEWER_JOBS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Survivor:
    """A line that met bad weather: what was said about it, and what came of it in the end."""

    line: str
    told: Shown
    card: Shown
    desk: Desk
    jobs: list[Job]
    calls: int


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def survivors(
    town: Pretend, serving: AppProcess, channels: Iterator[Channel]
) -> Mapping[Failure | Answer, Survivor]:
    """All of it at once, so that everybody waits for the second attempt only once."""
    begun = [
        (weather, *await _met_by(weather, town, next(channels)))
        for weather in (*NOTHING_STORED, *STORED)
    ]
    return {
        weather: _survivor(town, desk, line, told, await desk.sees())
        for weather, desk, line, told in begun
    }


async def _met_by(
    weather: Failure | Answer, town: Pretend, channel: Channel
) -> tuple[Desk, str, Shown]:
    """A line whose createjobs meets that weather, and what its asker is told at once."""
    if isinstance(weather, Failure):
        town.hellotracks.weather.fail(weather)
    else:
        town.hellotracks.weather.spoil(weather)
    desk = Desk(town, town.world.manager, channel)
    line = f"{town.world.place.name} tomorrow for {town.world.worker.name}, met {weather.name}"
    await desk.types(f"/job {line}")
    return desk, line, await desk.sees()


def _survivor(town: Pretend, desk: Desk, line: str, told: Shown, card: Shown) -> Survivor:
    note = line.rpartition(", ")[2]
    calls = town.hellotracks.received("createjobs")
    return Survivor(
        line=line,
        told=told,
        card=card,
        desk=desk,
        jobs=[job for job in town.hellotracks.jobs if job["textDispatcher"] == note],
        calls=sum(call.body["data"]["jobs"][0]["textDispatcher"] == note for call in calls),
    )


@pytest.mark.parametrize("weather", [*NOTHING_STORED, *STORED], ids=lambda weather: weather.name)
async def test_a_job_that_met_bad_weather_exists_once_and_has_one_card(
    survivors: Mapping[Failure | Answer, Survivor], weather: Failure | Answer
) -> None:
    survivor = survivors[weather]

    (job,) = survivor.jobs
    assert job["id"] in survivor.card.text
    assert survivor.card.is_card
    assert survivor.desk.cards == [survivor.card]


@pytest.mark.parametrize("weather", [*NOTHING_STORED, *STORED], ids=lambda weather: weather.name)
async def test_its_asker_alone_is_told_until_when_it_is_tried_again(
    survivors: Mapping[Failure | Answer, Survivor], weather: Failure | Answer
) -> None:
    survivor = survivors[weather]

    sentence, words = survivor.told.text.split("\n")
    assert survivor.told.is_private
    assert sentence.startswith(BUSY if weather in TOO_MANY else KEPT)
    assert words == survivor.line
    assert survivor.desk.sees_nothing_new()


@pytest.mark.parametrize("weather", STORED, ids=lambda weather: weather.name)
async def test_what_may_be_stored_is_looked_for_and_not_sent_again(
    survivors: Mapping[Failure | Answer, Survivor], weather: Answer
) -> None:
    assert survivors[weather].calls == 1


@pytest.mark.parametrize("weather", NOTHING_STORED, ids=lambda weather: weather.name)
async def test_what_is_not_stored_is_sent_again_under_the_same_id(
    survivors: Mapping[Failure | Answer, Survivor], weather: Failure
) -> None:
    assert survivors[weather].calls == 2


async def test_a_key_that_is_refused_is_said_at_once_and_the_line_is_kept(story: Story) -> None:
    line = f"{story.place.name} tomorrow for {story.worker}"
    story.it.hellotracks.weather.fail(Failure.KEY_REFUSED)

    await story.manager.types(f"/job {line}")
    question = await story.manager.sees()
    assert question.is_private
    assert question.text == (
        "Hellotracks does not accept this app's key. "
        "Ask whoever runs the app to renew it, then create it.\n"
        f"{line}\n"
        "[Create it]\n"
        "[Edit] [Drop it]"
    )
    assert story.jobs == []
    await story.manager.clicks(question, "Create it")
    await story.manager.sees_instead(question)
    card = await story.manager.sees()

    (job,) = story.jobs
    assert job["id"] in card.text


async def test_a_job_that_hellotracks_does_not_take_can_be_edited(story: Story) -> None:
    line = f"{story.place.name} tomorrow for {story.worker}"
    story.it.hellotracks.weather.fail(Failure.NONZERO_STATUS)

    await story.manager.types(f"/job {line}")
    question = await story.manager.sees()
    assert question.text == (
        "Hellotracks did not take it (The request could not be carried out). "
        "Edit it, or try once more.\n"
        f"{line}\n"
        "[Create it]\n"
        "[Edit] [Drop it]"
    )
    await story.manager.clicks(question, "Edit")
    form = await story.manager.sees_form()
    assert form.filled["place"] == story.place.name
    await story.manager.seat.fill("notes", "Ring twice")
    await story.manager.seat.submit()
    card = await story.manager.sees()

    (job,) = story.jobs
    assert job["textDispatcher"] == "Ring twice"
    assert story.manager.cards == [card]


async def test_when_waiting_would_take_too_long_a_person_decides(story: Story) -> None:
    """An hour, says Hellotracks; nobody expects the job to appear by itself then."""
    line = f"{story.place.name} tomorrow for {story.worker}"
    story.it.hellotracks.weather.retry_after = 3600
    story.it.hellotracks.weather.fail(Failure.TOO_MANY_WITH_HINT)

    await story.manager.types(f"/job {line}")
    question = await story.manager.sees()
    assert question.text == (
        "Hellotracks did not answer for too long. Still create it?\n"
        f"{line}\n"
        "[Create it]\n"
        "[Edit] [Drop it]"
    )
    await story.manager.clicks(question, "Create it")
    await story.manager.sees_instead(question)
    card = await story.manager.sees()

    (job,) = story.jobs
    assert job["id"] in card.text
    assert story.manager.cards == [card]


async def test_a_slow_answer_is_waited_for_and_the_asker_is_told_that_it_takes_longer(
    story: Story,
) -> None:
    gate = story.it.hellotracks.hold("createjobs")

    await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    await gate.reached()
    await story.manager.sees_on_it()
    gate.release()
    card = await story.manager.sees()

    (job,) = story.jobs
    assert job["id"] in card.text
    assert len(story.received("createjobs")) == 1


@pytest.mark.parametrize("answer", [Answer.REVERSED, Answer.DAY_AS_TEXT])
async def test_an_odd_answer_is_understood(story: Story, answer: Answer) -> None:
    one, other = story.world.worker, story.world.namesakes[0]
    story.it.hellotracks.weather.spoil(answer)

    await story.manager.types(f"/job {story.place.name} tomorrow for {one.name} and {other.name}")
    question = await story.manager.sees()
    await story.manager.clicks(question, "Yes, 2 jobs")
    await story.manager.sees_instead(question)
    card = await story.manager.sees()

    by_worker = {job["workerName"]: job["id"] for job in story.jobs}
    lines = card.text.split("\n")
    for name, job_id in by_worker.items():
        at = next(n for n, line in enumerate(lines) if name in line)
        assert job_id in "".join(lines[at : at + 2])
    assert ":warning:" not in card.text


async def test_of_two_jobs_neither_is_doubled_when_the_answer_has_only_one(story: Story) -> None:
    one, other = story.world.worker, story.world.namesakes[0]
    await story.manager.types(f"/job {story.place.name} tomorrow for {one.name} and {other.name}")
    question = await story.manager.sees()
    story.it.hellotracks.weather.spoil(Answer.FEWER_JOBS)

    await story.manager.clicks(question, "Yes, 2 jobs")
    await story.manager.sees_instead(question)
    told = await story.manager.sees()
    card = await story.manager.sees()

    assert told.text.startswith(KEPT)
    assert [job["worker"] for job in story.jobs] == [one.username, other.username]
    assert all(job["id"] in card.text for job in story.jobs)
    assert len(story.received("createjobs")) == 1


async def test_an_undo_that_gets_no_answer_is_said_and_can_be_repeated(story: Story) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    card = await story.manager.sees()
    story.it.hellotracks.weather.fail(Failure.SERVER_ERROR, action="POST /v1/jobs/{id}/archive")

    await story.manager.clicks(card, "Undo")
    told = await story.manager.sees()
    assert told.text.startswith("Hellotracks did not answer, so the change may or may not be in.")
    await story.manager.clicks(card, "Undo")
    again = await story.manager.sees_instead(card, "Undone")

    assert again.text.startswith(":wastebasket: Undone")
