"""`/job …`, from the composer to the bot and back."""

import pytest

from bot.domain.errors import HellotracksDown
from bot.domain.references import Kind, find
from bot.language.reading import Intent
from bot.workflow.create_jobs import NotAJobLine, NotAllowed, SaidAlready, WantsForm, WantsHelp
from bot.workflow.form import FormFill
from sandbox.slack import Deliveries, Message, Seat, Slack
from sandbox.world import World
from tests.handlers.conftest import FakeBot


def shown(seat: Seat, world: World) -> Message:
    """The one thing that the asker sees, and nobody else."""
    (message,) = seat.messages(world.channel)
    assert message.ephemeral
    return message


async def test_a_line_is_handed_on_with_who_where_and_how_to_answer(
    manager: Seat, bot: FakeBot, world: World
) -> None:
    (sent,) = await manager.type("/job Acme HQ tomorrow for @jane", world.channel)
    (request,) = bot.create_jobs.requests

    assert (sent.status, sent.answer) == (200, None)
    assert request.asker.member == world.manager.id
    assert request.asker.conversation == world.channel.id
    assert request.asker.workspace == world.team_id
    assert request.delivery == sent.payload["trigger_id"]
    assert sent.payload["response_url"] in request.reply_to
    assert manager.messages(world.channel) == []


async def test_the_words_come_as_they_were_typed_and_a_mention_with_whom_it_means(
    manager: Seat, bot: FakeBot, world: World
) -> None:
    await manager.type(f"/job B&B <Hotel> tomorrow for @{world.dispatcher.handle}", world.channel)
    (request,) = bot.create_jobs.requests

    ((start, _, mentioned),) = find(request.words)

    assert request.words[:start] == "B&B <Hotel> tomorrow for "
    assert (mentioned.kind, mentioned.shown) == (Kind.MEMBER, f"@{world.dispatcher.handle}")
    assert mentioned.value == world.dispatcher.id


async def test_what_no_database_can_hold_is_dropped(
    manager: Seat, bot: FakeBot, world: World
) -> None:
    await manager.type("/job Acme\0 HQ", world.channel)

    assert [request.words for request in bot.create_jobs.requests] == ["Acme HQ"]


async def test_one_delivery_sent_twice_is_one_delivery(
    manager: Seat, slack: Slack, bot: FakeBot, world: World
) -> None:
    slack.weather.deliveries = Deliveries.TWICE
    await manager.type("/job Acme HQ", world.channel)
    first, second = bot.create_jobs.requests

    assert first.delivery == second.delivery


async def test_a_delivery_that_is_kept_already_needs_no_words(
    manager: Seat, bot: FakeBot, world: World
) -> None:
    bot.create_jobs.receipt = SaidAlready()
    (sent,) = await manager.type("/job Acme HQ", world.channel)

    assert (sent.status, sent.answer) == (200, None)


async def test_a_line_without_a_place_opens_the_form_with_what_was_said(
    manager: Seat, bot: FakeBot, world: World
) -> None:
    worker = bot.company.workers[0]
    bot.create_jobs.receipt = WantsForm(fill=FormFill(worker=worker, notes="ring twice"))
    (sent,) = await manager.type("/job for jane", world.channel)

    assert (sent.status, sent.answer) == (200, None)
    assert manager.modal
    assert manager.modal.filled == {"worker": worker.name, "notes": "ring twice"}


@pytest.mark.parametrize("error", ["expired_trigger_id", "invalid_arguments", "ratelimited"])
async def test_when_the_form_does_not_open_the_words_come_back_with_a_button(
    manager: Seat, slack: Slack, bot: FakeBot, world: World, error: str
) -> None:
    bot.create_jobs.receipt = WantsForm(fill=FormFill(words="tomorrow for jane"))
    slack.weather.fail_next("views.open", error)
    (sent,) = await manager.type("/job tomorrow for jane", world.channel)
    message = shown(manager, world)

    assert sent.status == 200
    assert "tomorrow for jane" in message.text

    await manager.click(message, "open_form")

    assert manager.modal
    assert bot.create_jobs.requests[-1].words == "tomorrow for jane"
    assert manager.messages(world.channel) == []


async def test_a_slow_slack_does_not_cost_the_answer(
    manager: Seat, slack: Slack, bot: FakeBot, world: World
) -> None:
    bot.create_jobs.receipt = WantsForm(fill=FormFill())
    gate = slack.weather.hold("views.open")
    (sent,) = await manager.type("/job tomorrow", world.channel)
    gate.release()

    assert sent.status == 200
    assert sent.ack_ms < 2500
    assert "tomorrow" in shown(manager, world).text


async def test_a_form_that_opened_although_its_answer_was_lost_is_open(
    manager: Seat, slack: Slack, bot: FakeBot, world: World
) -> None:
    bot.create_jobs.receipt = WantsForm(fill=FormFill())
    slack.weather.hold("views.open").drop()
    (sent,) = await manager.type("/job tomorrow", world.channel)

    assert (sent.status, sent.answer) == (200, None)
    assert manager.modal
    assert [call.answer for call in slack.called("views.open")][-1]["error"] == (
        "exchanged_trigger_id"
    )


async def test_help_shows_the_commands_own_name(manager: Seat, bot: FakeBot, world: World) -> None:
    bot.create_jobs.receipt = WantsHelp()
    await manager.type("/job help", world.channel)

    assert "/job " in shown(manager, world).text


@pytest.mark.parametrize("intent", [i for i in Intent if i not in {Intent.CREATE, Intent.HELP}])
async def test_what_is_no_wish_for_a_job_is_said_with_the_words_given_back(
    manager: Seat, bot: FakeBot, world: World, intent: Intent
) -> None:
    bot.create_jobs.receipt = NotAJobLine(intent=intent, words="where is jane?")
    await manager.type("/job where is jane?", world.channel)

    assert "where is jane?" in shown(manager, world).text


async def test_who_may_not_create_is_told_so_with_the_words_given_back(
    manager: Seat, bot: FakeBot, world: World
) -> None:
    bot.create_jobs.receipt = NotAllowed()
    await manager.type("/job Acme HQ", world.channel)

    assert "Acme HQ" in shown(manager, world).text


async def test_words_never_become_markup(manager: Seat, bot: FakeBot, world: World) -> None:
    bot.create_jobs.receipt = NotAllowed()
    await manager.type("/job <!channel> *Acme*", world.channel)

    assert "<!channel>" not in shown(manager, world).text


async def test_each_speaks_their_language_or_english(
    slack: Slack, doors: None, bot: FakeBot, world: World
) -> None:
    bot.company.members.clear()
    bot.create_jobs.receipt = WantsHelp()
    seat = slack.seat(world.manager)
    await seat.type("/job help", world.channel)

    assert shown(seat, world).text


@pytest.mark.parametrize(
    "error", [HellotracksDown("no"), RuntimeError("Acme HQ"), KeyError("Acme HQ")]
)
async def test_our_own_fault_is_admitted_with_a_reference_and_the_words(
    manager: Seat,
    bot: FakeBot,
    world: World,
    error: Exception,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bot.create_jobs.failure = error
    (sent,) = await manager.type("/job Acme HQ", world.channel)
    message = shown(manager, world)
    logged = capsys.readouterr()

    assert sent.status == 200
    assert "Acme HQ" in message.text
    assert "Acme" not in logged.out + logged.err
    assert type(error).__name__ in logged.out + logged.err
