"""Guests and people from connected workspaces are refused politely, whatever they try."""

import pytest

from sandbox.slack import View
from sandbox.world import Person
from tests.app_process import AppProcess
from tests.stories.knock import deliver
from tests.stories.story import Desk, Shown, Story, first_name, is_archived

pytestmark = pytest.mark.asyncio(loop_scope="module")

SENTENCE = "Guests and people from other workspaces cannot use this app. Please ask a member here."


@pytest.fixture(params=["guest", "stranger"])
def outsider(request: pytest.FixtureRequest, story: Story) -> Person:
    return story.world.guest if request.param == "guest" else story.world.stranger


async def test_their_line_creates_nothing_and_comes_back(story: Story, outsider: Person) -> None:
    desk = story.desk(outsider)

    await desk.types(f"/job {story.place.name} tomorrow for {story.worker}")
    told = await desk.sees()

    assert told.is_private
    assert told.text == f"{SENTENCE}\n{story.place.name} tomorrow for {story.worker}"
    assert story.received("createjobs") == []


async def test_the_form_does_not_open_for_them(story: Story, outsider: Person) -> None:
    desk = story.desk(outsider)

    await desk.types("/job")
    told = await desk.sees()

    assert told.text == SENTENCE
    assert desk.seat.modal is None


@pytest.mark.parametrize("button", ["Edit", "Reassign", "Move", "Undo"])
async def test_the_cards_buttons_do_nothing_for_them(
    story: Story, outsider: Person, button: str
) -> None:
    card = await _card(story)
    desk = story.desk(outsider)

    await desk.clicks(card, button)
    told = await desk.sees()

    (job,) = story.jobs
    assert told.is_private
    assert told.text == SENTENCE
    assert desk.seat.modal is None
    assert not is_archived(job)
    assert story.manager.again(card) == card


async def test_details_are_not_shown_to_them(story: Story, outsider: Person) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow, gate code 4711")
    card = await story.manager.sees()
    desk = story.desk(outsider)

    await desk.clicks(card, "Details")
    told = await desk.sees()

    assert told.text == SENTENCE


async def test_a_question_is_answered_only_by_whoever_asked(
    story: Story, serving: AppProcess
) -> None:
    one, _ = story.world.namesakes
    await story.manager.types(f"/job {story.place.name} tomorrow for {first_name(one.name)}")
    question = await story.manager.sees()
    colleague = story.desk(story.world.dispatcher)

    await _click_unseen(story, serving, colleague, question)
    told = await colleague.sees()

    assert told.message.channel == colleague.seat.dm
    assert told.text == "Only the person who asked for the job can answer."
    assert story.manager.again(question) == question
    assert story.jobs == []


async def _card(story: Story) -> Shown:
    await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    return await story.manager.sees()


async def _click_unseen(story: Story, serving: AppProcess, desk: Desk, question: Shown) -> None:
    """Click a button that only somebody else sees: a click of this person's own, made over."""
    await desk.seat.click(await _home(desk), "New job")
    click = dict(story.it.slack.deliveries[-1].payload)
    block = next(block for block in question.message.blocks if block["type"] == "actions")
    unseen = {**block["elements"][0], "block_id": block["block_id"]}
    answer = await deliver(serving.events_url, {**click, "actions": [unseen]})
    assert answer.status_code == 200


async def _home(desk: Desk) -> View:
    home = await desk.seat.home()
    assert home
    return home
