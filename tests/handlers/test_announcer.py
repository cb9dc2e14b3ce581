"""The announcer against the pretend Slack: where cards go, and who sees the rest."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.doubt import Drop, Edit, NoPlace
from bot.domain.errors import ChatDown
from bot.workflow.change_job import UNDO
from bot.workflow.ledger import CardRef, Entry, Question
from bot.workflow.ports import CannotLook, Gone, NotThere
from handlers.announcer import SETTLED, SlackAnnouncer
from handlers.payloads import reply_to
from handlers.slack_api import Slack as OurSlack
from sandbox.slack import Message, Seat, Slack
from sandbox.slack.weather import OptionalScopes
from sandbox.world import World
from tests.handlers.conftest import made_entry

ASKED = Question(id="q1", job_id="j1", doubt=NoPlace(), options=(Edit(), Drop()))


@pytest.fixture
def announcer(ours: OurSlack) -> SlackAnnouncer:
    return SlackAnnouncer(ours, map_url="https://maps.example/?q={lat},{lng}")


@pytest.fixture
def seat(slack: Slack, world: World) -> Seat:
    return slack.seat(world.manager)


@pytest.fixture
async def command(manager: Seat, slack: Slack, world: World) -> str:
    """The way back of a real command in the channel where the app is no member."""
    (sent,) = await manager.type("/job Acme HQ", world.private_channel)
    return reply_to(response_url=sent.payload["response_url"])


def buttons(message: Message) -> list[str]:
    return [
        element["text"]["text"]
        for block in message.blocks
        if block["type"] == "actions"
        for element in block["elements"]
    ]


async def test_the_card_stands_where_it_was_asked_for(
    announcer: SlackAnnouncer, seat: Seat, world: World
) -> None:
    card = await announcer.post_card(made_entry(world, world.channel.id))
    (seen,) = seat.messages(world.channel)

    assert card == CardRef(conversation=world.channel.id, message=seen.ts)
    assert "64d88ed5a1b2c3d4e5f60718" in seen.text
    assert "door code" not in seen.text


@pytest.mark.parametrize(("made", "undoable"), [(timedelta(minutes=9), True), (UNDO, False)])
async def test_the_time_for_undo_begins_when_the_job_is_made(
    announcer: SlackAnnouncer, seat: Seat, world: World, made: timedelta, undoable: bool
) -> None:
    entry = replace(made_entry(world, world.channel.id), made=datetime.now(UTC) - made)
    await announcer.post_card(entry)
    (seen,) = seat.messages(world.channel)

    assert ("Undo" in buttons(seen)) is undoable


async def test_a_public_channel_takes_it_without_the_app_being_a_member(
    announcer: SlackAnnouncer, seat: Seat, world: World
) -> None:
    card = await announcer.post_card(made_entry(world, world.quiet_channel.id))

    assert card.conversation == world.quiet_channel.id


async def test_in_a_direct_message_the_notes_stand_openly(
    announcer: SlackAnnouncer, seat: Seat, world: World
) -> None:
    await announcer.post_card(made_entry(world, seat.dm))
    (seen,) = seat.messages(seat.dm)

    assert "door code 4711" in seen.text


async def test_where_the_channel_is_closed_the_card_goes_to_the_asker_who_is_told_how_to_invite(
    announcer: SlackAnnouncer, seat: Seat, world: World, command: str
) -> None:
    card = await announcer.post_card(made_entry(world, world.private_channel.id, reply_to=command))
    (told,) = seat.messages(world.private_channel)

    assert card.conversation == seat.dm
    assert [m.ts for m in seat.messages(seat.dm)] == [card.message]
    assert told.ephemeral
    assert "/invite" in told.text


async def test_without_the_optional_scope_a_public_channel_is_closed_too(
    announcer: SlackAnnouncer, seat: Seat, slack: Slack, world: World
) -> None:
    slack.weather.optional_scopes = OptionalScopes.WITHHELD

    card = await announcer.post_card(made_entry(world, world.quiet_channel.id))

    assert card.conversation == seat.dm


async def test_a_card_is_redrawn_in_its_place(
    announcer: SlackAnnouncer, seat: Seat, world: World
) -> None:
    entry = made_entry(world, world.channel.id)
    card = await announcer.post_card(entry)
    (job,) = entry.jobs
    moved = replace(job, draft=replace(job.draft, place="Globex", destination=None))

    await announcer.redraw_card(replace(entry, card=card, jobs=(moved,)))
    (seen,) = seat.messages(world.channel)

    assert (seen.ts, seen.edited) == (card.message, True)
    assert "Globex" in seen.text


async def test_a_card_that_was_deleted_stays_deleted(
    announcer: SlackAnnouncer, seat: Seat, world: World
) -> None:
    gone = CardRef(conversation=world.channel.id, message="1700000000.000100")

    await announcer.redraw_card(replace(made_entry(world, world.channel.id), card=gone))

    assert seat.messages(world.channel) == []


def just_now(world: World, conversation: str) -> Entry:
    entry = made_entry(world, conversation)
    return replace(entry, request=replace(entry.request, received_at=datetime.now(UTC)))


async def test_a_card_that_is_up_is_found_again(
    announcer: SlackAnnouncer, seat: Seat, world: World
) -> None:
    entry = just_now(world, world.channel.id)
    await announcer.post_card(replace(entry, id="another"))
    card = await announcer.post_card(entry)
    await announcer.post_card(replace(entry, id="a third"))

    assert await announcer.look_for_card(entry) == card


async def test_a_card_that_went_to_the_asker_is_found_there(
    announcer: SlackAnnouncer, seat: Seat, world: World
) -> None:
    entry = just_now(world, world.private_channel.id)
    card = await announcer.post_card(entry)

    assert await announcer.look_for_card(entry) == card


async def test_no_card_is_seen_where_none_is(
    announcer: SlackAnnouncer, seat: Seat, world: World
) -> None:
    for where in (world.channel.id, world.private_channel.id, ""):
        assert await announcer.look_for_card(just_now(world, where)) == NotThere()


async def test_a_channel_that_can_be_posted_to_but_not_read_is_no_answer(
    announcer: SlackAnnouncer, seat: Seat, world: World
) -> None:
    entry = just_now(world, world.quiet_channel.id)

    assert await announcer.look_for_card(entry) == CannotLook()


async def test_without_the_history_scopes_nobody_can_look(
    announcer: SlackAnnouncer, slack: Slack, world: World
) -> None:
    slack.weather.optional_scopes = OptionalScopes.WITHHELD

    assert await announcer.look_for_card(just_now(world, world.channel.id)) == CannotLook()


async def test_when_slack_limits_looking_nobody_can_look(
    announcer: SlackAnnouncer, slack: Slack, world: World
) -> None:
    slack.weather.fail_next("conversations.history", http_status=429, retry_after=60)

    assert await announcer.look_for_card(just_now(world, world.channel.id)) == CannotLook()


async def test_a_question_is_seen_by_its_asker_only(
    announcer: SlackAnnouncer, seat: Seat, slack: Slack, world: World
) -> None:
    await announcer.ask(made_entry(world, world.channel.id), ASKED)
    (seen,) = seat.messages(world.channel)

    assert seen.ephemeral
    assert len(buttons(seen)) == 2
    assert slack.seat(world.dispatcher).messages(world.channel) == []


async def test_where_the_app_is_no_member_a_question_comes_through_the_command(
    announcer: SlackAnnouncer, seat: Seat, slack: Slack, world: World, command: str
) -> None:
    await announcer.ask(made_entry(world, world.private_channel.id, reply_to=command), ASKED)

    assert seat.messages(world.private_channel)[-1].ephemeral
    assert seat.messages(seat.dm) == []


async def test_with_no_other_way_left_a_question_comes_as_a_direct_message(
    announcer: SlackAnnouncer, seat: Seat, world: World
) -> None:
    await announcer.ask(made_entry(world, world.private_channel.id), ASKED)
    (seen,) = seat.messages(seat.dm)

    assert len(buttons(seen)) == 2


async def test_news_give_the_words_back(
    announcer: SlackAnnouncer, seat: Seat, world: World
) -> None:
    await announcer.tell(made_entry(world, world.channel.id), Gone())
    (seen,) = seat.messages(world.channel)

    assert "tomorrow for jane" in seen.text


async def test_when_slack_asks_to_wait_it_is_said_how_long(
    announcer: SlackAnnouncer, slack: Slack, world: World
) -> None:
    slack.weather.fail_next("chat.postMessage", http_status=429, retry_after=30)

    with pytest.raises(ChatDown) as down:
        await announcer.post_card(made_entry(world, world.channel.id))

    assert (down.value.seconds, down.value.maybe_done) == (30, False)


async def test_a_lost_answer_may_have_been_a_post(
    announcer: SlackAnnouncer, slack: Slack, world: World
) -> None:
    gate = slack.weather.hold("chat.postMessage")
    gate.drop()

    with pytest.raises(ChatDown) as down:
        await announcer.post_card(made_entry(world, world.channel.id))

    assert down.value.maybe_done
    assert len(slack.called("chat.postMessage")) == 1


async def test_trouble_at_slack_may_have_been_a_post(
    announcer: SlackAnnouncer, slack: Slack, world: World
) -> None:
    slack.weather.fail_next("chat.postMessage", http_status=503)

    with pytest.raises(ChatDown) as down:
        await announcer.post_card(made_entry(world, world.channel.id))

    assert down.value.maybe_done


async def test_trouble_with_the_form_is_no_trouble_with_the_card(
    announcer: SlackAnnouncer, seat: Seat, slack: Slack, world: World
) -> None:
    slack.weather.fail_next("views.update", http_status=500)

    card = await announcer.post_card(
        made_entry(world, world.channel.id, reply_to=reply_to(view_id="V0GONE"))
    )

    assert card.conversation == world.channel.id


async def test_a_form_is_left_alone_until_our_answer_to_it_is_there(
    announcer: SlackAnnouncer, slack: Slack, seat: Seat, world: World
) -> None:
    sent = datetime.now(UTC)
    entry = made_entry(world, world.channel.id, reply_to=reply_to(view_id="V1"), attended=sent)

    await announcer.ask(entry, ASKED)

    (call,) = slack.called("views.update")
    assert call.at - sent.timestamp() >= SETTLED


async def test_on_it_is_said_to_the_asker_alone(
    announcer: SlackAnnouncer, seat: Seat, world: World
) -> None:
    await announcer.working(made_entry(world, world.channel.id))
    (seen,) = seat.messages(world.channel)

    assert seen.ephemeral


async def test_a_form_needs_no_on_it(
    announcer: SlackAnnouncer, seat: Seat, slack: Slack, world: World
) -> None:
    way_back = reply_to(view_id="V1")
    await announcer.working(made_entry(world, world.channel.id, reply_to=way_back))

    assert seat.messages(world.channel) == []
