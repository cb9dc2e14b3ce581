"""The same stories whether Slack comes to the app over HTTP or the app goes to Slack by socket."""

from typing import Literal

import pytest

from sandbox.slack import FieldErrors
from tests.stories.story import Story, first_name, is_archived, number

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture(scope="module", params=["http", "socket"])
def door(request: pytest.FixtureRequest) -> Literal["http", "socket"]:
    return "socket" if request.param == "socket" else "http"


async def test_a_line_becomes_a_job_and_a_card(
    story: Story, door: Literal["http", "socket"]
) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    card = await story.manager.sees()

    (job,) = story.jobs
    assert story.it.slack.deliveries[-1].transport == door
    assert job["day"] == number(story.manager.day(1))
    assert job["id"] in card.text
    assert story.manager.cards == [card]


async def test_a_question_is_answered_with_a_click(story: Story) -> None:
    chosen, _ = story.world.namesakes
    await story.manager.types(f"/job {story.place.name} tomorrow for {first_name(chosen.name)}")
    question = await story.manager.sees()

    await story.manager.clicks(question, chosen.name)
    instead = await story.manager.sees_instead(question)
    await story.manager.sees()

    (job,) = story.jobs
    assert instead.text.endswith(f"→ {chosen.name}")
    assert job["worker"] == chosen.username


async def test_a_form_is_checked_filled_and_shows_what_became_of_it(story: Story) -> None:
    seat = story.manager.seat
    await story.manager.types("/job")
    await story.manager.sees_form()
    await seat.fill("place", story.place.name)
    await seat.fill("worker", story.world.worker.name)
    await seat.fill("day", story.manager.day(-1).isoformat())

    assert isinstance(await seat.submit(), FieldErrors)
    await seat.fill("day", story.manager.day(2).isoformat())
    await seat.submit()
    card = await story.manager.sees()

    (job,) = story.jobs
    assert job["worker"] == story.world.worker.username
    assert job["day"] == number(story.manager.day(2))
    await story.manager.sees_form(job["id"])
    assert story.manager.cards == [card]


async def test_the_cards_buttons_work(story: Story) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    card = await story.manager.sees()
    await story.manager.clicks(card, "Move")
    await story.manager.sees_form()
    await story.manager.seat.fill("day", story.manager.day(3).isoformat())
    await story.manager.seat.submit()
    moved = await story.manager.sees_instead(card)

    await story.manager.clicks(moved, "Undo")
    await story.manager.sees_instead(moved, "Undone")

    (job,) = story.jobs
    assert job["day"] == number(story.manager.day(3))
    assert is_archived(job)


async def test_guests_are_refused(story: Story) -> None:
    guest = story.desk(story.world.guest)

    await guest.types(f"/job {story.place.name} tomorrow")
    told = await guest.sees()

    assert told.is_private
    assert told.text.startswith("Guests and people from other workspaces cannot use this app.")
    assert story.received("createjobs") == []


async def test_everything_delivered_twice_at_once_makes_one_job_and_one_card(story: Story) -> None:
    story.it.slack.weather.set("deliveries", "twice at the same moment")

    await story.manager.types(f"/job {story.place.name} tomorrow 6pm-7pm for {story.worker}")
    card = await story.manager.sees()

    (job,) = story.jobs
    assert job["id"] in card.text
    assert story.manager.cards == [card]
    assert story.manager.sees_nothing_new()
