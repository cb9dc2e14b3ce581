"""Slack on a bad day: one job and one card all the same, and the asker knows where it is."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import pytest_asyncio

from sandbox.pretend import Pretend
from sandbox.slack import OptionalScopes
from sandbox.world import Channel
from tests.app_process import AppProcess
from tests.stories.story import Desk, Shown, Story

pytestmark = pytest.mark.asyncio(loop_scope="module")

ELSEWHERE = (
    "This app may not post here, so the card is in your direct messages. "
    "Type “/invite @Fieldhand” to have cards here."
)


# Where the app may not post


async def test_where_the_app_is_no_member_the_card_comes_as_a_direct_message(story: Story) -> None:
    story.it.slack.weather.optional_scopes = OptionalScopes.WITHHELD
    desk = story.desk(story.world.manager, story.world.quiet_channel)

    await desk.types(f"/job {story.place.name} tomorrow for {story.worker}")
    both = [await desk.sees(), await desk.sees()]

    (card,) = (shown for shown in both if shown.is_card)
    (line,) = (shown for shown in both if not shown.is_card)
    assert card.message.channel == desk.seat.dm
    assert line.message.channel == story.world.quiet_channel.id
    assert line.is_private
    assert line.text == ELSEWHERE
    assert len(story.jobs) == 1
    assert desk.cards == [card]


async def test_in_a_private_channel_the_card_comes_as_a_direct_message_too(story: Story) -> None:
    desk = story.desk(story.world.manager, story.world.private_channel)

    await desk.types(f"/job {story.place.name} tomorrow for {story.worker}")
    both = [await desk.sees(), await desk.sees()]

    (card,) = (shown for shown in both if shown.is_card)
    (line,) = (shown for shown in both if not shown.is_card)
    assert card.message.channel == desk.seat.dm
    assert (line.text, line.is_private) == (ELSEWHERE, True)
    assert len(story.jobs) == 1


async def test_a_question_finds_its_asker_where_the_app_is_no_member(story: Story) -> None:
    desk = story.desk(story.world.manager, story.world.private_channel)

    await desk.types("/job 79 Xyzzy Parade tomorrow")
    question = await desk.sees()
    assert question.is_private
    assert question.text.startswith("“79 Xyzzy Parade” is not on the map. Where is it?\n")
    await desk.clicks(question, "Create without a pin")
    instead = await desk.sees_instead(question)
    both = [await desk.sees(), await desk.sees()]

    assert instead.text.endswith("→ Create without a pin")
    assert sorted(shown.is_card for shown in both) == [False, True]
    assert len(story.jobs) == 1


async def test_when_every_other_way_fails_a_question_comes_as_a_direct_message(
    story: Story,
) -> None:
    desk = story.desk(story.world.manager, story.world.private_channel)
    story.it.slack.weather.fail_next("response_url", http_status=500)

    await desk.types("/job 82 Xyzzy Parade tomorrow")
    question = await desk.sees()

    assert question.message.channel == desk.seat.dm
    assert question.text.startswith("“82 Xyzzy Parade” is not on the map. Where is it?\n")


async def test_with_the_optional_scope_the_card_stands_in_a_public_channel_uninvited(
    story: Story,
) -> None:
    desk = story.desk(story.world.dispatcher, story.world.quiet_channel)

    await desk.types(f"/job {story.place.name} tomorrow for {story.worker}")
    card = await desk.sees()

    assert card.is_card
    assert card.message.channel == story.world.quiet_channel.id


async def test_a_card_in_a_direct_message_can_be_changed_there(story: Story) -> None:
    desk = story.desk(story.world.manager, story.world.private_channel)
    await desk.types(f"/job {story.place.name} tomorrow 1pm-2pm for {story.worker}")
    both = [await desk.sees(), await desk.sees()]
    (card,) = (shown for shown in both if shown.is_card)

    await desk.clicks(card, "Undo")
    again = await desk.sees_instead(card, "Undone")

    assert again.message.channel == desk.seat.dm


# Forms that do not open


@pytest.mark.parametrize(
    "error", ["expired_trigger_id", "internal_error", "ratelimited", "invalid_trigger_id"]
)
async def test_a_form_that_does_not_open_can_be_opened_with_a_button(
    story: Story, error: str
) -> None:
    story.it.slack.weather.fail_next("views.open", error)

    await story.manager.types(f"/job tomorrow 9-11 for {story.worker}")
    told = await story.manager.sees()
    assert told.is_private
    assert told.text == (
        "Slack did not open the form in time. "
        "Nothing was created; press the button to open it now.\n"
        f"tomorrow 9-11 for {story.worker}\n"
        "[Open the form]"
    )
    await story.manager.clicks(told, "Open the form")
    form = await story.manager.sees_form()

    assert form.filled["worker"] == story.world.worker.name
    assert form.filled["start"] == "09:00"


async def test_a_form_of_the_card_that_does_not_open_is_said_to_whoever_clicked(
    story: Story,
) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    card = await story.manager.sees()
    story.it.slack.weather.fail_next("views.open", "expired_trigger_id")

    await story.manager.clicks(card, "Edit")
    told = await story.manager.sees()

    assert told.is_private
    assert told.text.startswith("Slack did not open the form in time.")
    await story.manager.clicks(card, "Edit")
    await story.manager.sees_form("== Edit job ==")


# Messages that do not get through


@dataclass(frozen=True, slots=True, kw_only=True)
class Latecomer:
    """A message that Slack did not take, or did not own up to, at the first attempt."""

    desk: Desk
    shown: Shown
    posts: int


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def latecomers(
    town: Pretend, serving: AppProcess, channels: Iterator[Channel]
) -> dict[str, Latecomer]:
    """All of them at once, so that everybody waits for the second attempt only once."""
    job = f"/job {town.world.place.name} tomorrow for {town.world.worker.name}"
    weather = town.slack.weather
    begun: dict[str, Desk] = {}

    async def types(name: str, line: str) -> None:
        begun[name] = desk = Desk(town, town.world.manager, next(channels))
        seen = len(town.slack.calls)
        await desk.types(line)
        await town.slack.until(lambda: len(town.slack.calls) > seen)

    weather.fail_next("chat.postMessage", "ratelimited", http_status=429, retry_after=1)
    await types("card, 429", job)
    weather.fail_next("chat.postMessage", http_status=503)
    await types("card, 503", job)
    weather.fail_next("chat.postEphemeral", "ratelimited", http_status=429, retry_after=1)
    await types("question, 429", "/job 80 Xyzzy Parade tomorrow")
    gate = town.slack.hold("chat.postMessage")
    await types("card, answer lost", job)
    gate.drop()
    shown = {name: await desk.sees() for name, desk in begun.items()}
    lost = begun["card, answer lost"]
    await town.slack.until(lambda: lost.calls("conversations.history"), timeout=20)
    return {
        name: Latecomer(desk=desk, shown=shown[name], posts=len(desk.calls("chat.postMessage")))
        for name, desk in begun.items()
    }


@pytest.mark.parametrize(
    ("late", "posts"), [("card, 429", 2), ("card, 503", 2), ("card, answer lost", 1)]
)
async def test_a_card_that_met_bad_weather_stands_there_once(
    latecomers: dict[str, Latecomer], town: Pretend, late: str, posts: int
) -> None:
    found = latecomers[late]

    (job,) = (job for job in town.hellotracks.jobs if job["id"] in found.shown.text)
    assert job["worker"] == town.world.worker.username
    assert found.desk.cards == [found.shown]
    assert found.posts == posts
    assert found.desk.sees_nothing_new()


async def test_a_question_that_slack_did_not_take_is_put_again(
    latecomers: dict[str, Latecomer],
) -> None:
    question = latecomers["question, 429"].shown

    assert question.is_private
    assert question.text.startswith("“80 Xyzzy Parade” is not on the map. Where is it?\n")


async def test_a_redrawn_card_that_slack_did_not_take_is_drawn_later(story: Story) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    card = await story.manager.sees()
    story.it.slack.weather.fail_next("chat.update", "ratelimited", http_status=429, retry_after=1)

    await story.manager.clicks(card, "Undo")
    again = await story.manager.sees_instead(card, "Undone")

    assert again.message.edited
    assert len(story.received("POST /v1/jobs/{id}/archive")) == 1
