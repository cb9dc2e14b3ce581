"""Buttons, clicked by those who may and by those who may not."""

from dataclasses import replace

import pytest

from bot.domain.doubt import Drop, Edit, NoPlace
from bot.workflow.answer import Busy, NotYours, OpensForm, Thanks, TooLate
from bot.workflow.change_job import CannotChange, FilledForm, UndoIsOver
from bot.workflow.create_jobs import NotAllowed, WantsForm
from bot.workflow.form import FormFill
from bot.workflow.ledger import Question
from handlers.announcer import SlackAnnouncer
from handlers.payloads import form_state, reply_to
from handlers.slack_api import Slack as OurSlack
from sandbox.slack import Message, Seat, Slack
from sandbox.world import World
from tests.handlers.conftest import FakeBot, made_entry

ASKED = Question(id="q1", job_id="j1", doubt=NoPlace(), options=(Edit(), Drop()))
FILL = FormFill(place="Acme HQ", entry_id="e1", job_id="j1", words="Acme HQ for jane")


@pytest.fixture
def announcer(ours: OurSlack) -> SlackAnnouncer:
    return SlackAnnouncer(ours, map_url="https://maps.example/?q={lat},{lng}")


@pytest.fixture
async def question(manager: Seat, announcer: SlackAnnouncer, world: World) -> Message:
    await announcer.ask(made_entry(world, world.channel.id), ASKED)
    return manager.messages(world.channel)[-1]


@pytest.fixture
async def card(manager: Seat, announcer: SlackAnnouncer, world: World, bot: FakeBot) -> Message:
    bot.change_job.entries["e1"] = made_entry(world, world.channel.id)
    await announcer.post_card(bot.change_job.entries["e1"])
    return manager.messages(world.channel)[-1]


def whispered(seat: Seat, world: World) -> list[str]:
    return [m.text for m in seat.messages(world.channel) if m.ephemeral]


async def test_an_answer_takes_the_place_of_its_question(
    manager: Seat, question: Message, bot: FakeBot, world: World
) -> None:
    bot.answer.outcome = Thanks(
        entry=made_entry(world, world.channel.id), question=ASKED, option=Drop()
    )
    (sent,) = await manager.click(question, "answer:1")
    (said,) = whispered(manager, world)

    assert sent.status == 200
    assert bot.answer.chosen == [("e1", "q1", 1, world.manager.id)]
    assert "→" in said


async def test_edit_opens_the_form_of_that_very_job_and_the_question_stays(
    manager: Seat, question: Message, bot: FakeBot, world: World
) -> None:
    bot.answer.outcome = OpensForm(fill=FILL)
    await manager.click(question, "answer:0")

    assert manager.modal
    state = form_state({"private_metadata": manager.modal.private_metadata})
    assert (state.entry_id, state.job_id) == ("e1", "j1")
    assert state.conversation == world.channel.id
    assert manager.modal.filled == {"place": "Acme HQ"}
    assert whispered(manager, world) == [question.text]


async def test_a_question_answered_before_says_so_in_its_place(
    manager: Seat, question: Message, bot: FakeBot, world: World
) -> None:
    bot.answer.outcome = TooLate()
    await manager.click(question, "answer:1")
    (said,) = whispered(manager, world)

    assert said != question.text


async def test_a_click_while_somebody_is_at_it_leaves_the_question_to_be_clicked_again(
    manager: Seat, question: Message, bot: FakeBot, world: World
) -> None:
    bot.answer.outcome = Busy()
    await manager.click(question, "answer:1")
    asked, said = whispered(manager, world)

    assert asked == question.text
    assert said == "One moment, it is being worked on: press again."


async def test_a_question_in_a_direct_message_is_replaced_too(
    manager: Seat, announcer: SlackAnnouncer, bot: FakeBot, world: World
) -> None:
    await announcer.ask(made_entry(world, world.private_channel.id), ASKED)
    (asked,) = manager.messages(manager.dm)
    bot.answer.outcome = TooLate()
    await manager.click(asked, "answer:1")
    (said,) = manager.messages(manager.dm)

    assert said.text != asked.text


async def test_somebody_elses_question_stays_and_the_refusal_is_for_the_clicker(
    manager: Seat, question: Message, bot: FakeBot, world: World
) -> None:
    bot.answer.outcome = NotYours()
    await manager.click(question, "answer:1")

    assert len(whispered(manager, world)) == 2


async def test_a_response_url_that_fails_harms_nothing(
    manager: Seat, question: Message, slack: Slack, bot: FakeBot, world: World
) -> None:
    bot.answer.outcome = TooLate()
    slack.weather.fail_next("response_url", http_status=404)
    (sent,) = await manager.click(question, "answer:1")

    assert sent.status == 200
    assert whispered(manager, world) == [question.text]


async def test_our_own_fault_after_a_click_is_said_to_the_clicker(
    manager: Seat, question: Message, bot: FakeBot, world: World
) -> None:
    bot.answer.failure = RuntimeError("no")
    (sent,) = await manager.click(question, "answer:1")

    assert (sent.status, sent.answer) == (200, None)
    assert len(whispered(manager, world)) == 2


@pytest.mark.parametrize(
    ("button", "focus"), [("card_edit", ""), ("card_reassign", "worker"), ("card_move", "day")]
)
async def test_the_cards_buttons_open_the_same_form_at_another_field(
    manager: Seat, card: Message, bot: FakeBot, world: World, button: str, focus: str
) -> None:
    bot.change_job.form = FilledForm(fill=FILL)
    await manager.click(card, button)

    assert bot.change_job.asked == [("e1", "j1", world.manager.id, focus)]
    assert manager.modal
    assert manager.modal.filled == {"place": "Acme HQ"}


@pytest.mark.parametrize("outcome", [CannotChange(), NotAllowed()])
async def test_what_cannot_be_changed_is_said_to_the_clicker_and_the_card_stays(
    manager: Seat,
    card: Message,
    bot: FakeBot,
    world: World,
    outcome: CannotChange | NotAllowed,
) -> None:
    bot.change_job.form = outcome
    await manager.click(card, "card_edit")

    assert len(whispered(manager, world)) == 1
    assert card.ts in {m.ts for m in manager.messages(world.channel)}


@pytest.fixture
async def fresh_card(
    manager: Seat, announcer: SlackAnnouncer, world: World, ours: OurSlack
) -> Message:
    entry = made_entry(world, world.channel.id)
    request = replace(entry.request, received_at=ours.now())
    await announcer.post_card(replace(entry, request=request))
    return manager.messages(world.channel)[-1]


async def test_undo_is_asked_of_the_bot_and_the_card_will_tell(
    manager: Seat, fresh_card: Message, bot: FakeBot, world: World
) -> None:
    await manager.click(fresh_card, "card_undo")

    assert bot.change_job.asked == [("e1", world.manager.id)]
    assert whispered(manager, world) == []


@pytest.mark.parametrize("outcome", [UndoIsOver(), Busy(), CannotChange(), NotAllowed()])
async def test_an_undo_that_cannot_be_is_said_to_the_clicker(
    manager: Seat,
    fresh_card: Message,
    bot: FakeBot,
    world: World,
    outcome: UndoIsOver | Busy | CannotChange | NotAllowed,
) -> None:
    bot.change_job.undone = outcome
    await manager.click(fresh_card, "card_undo")

    assert len(whispered(manager, world)) == 1


async def test_details_are_whispered(
    manager: Seat, card: Message, slack: Slack, world: World
) -> None:
    await manager.click(card, "card_details")
    (said,) = whispered(manager, world)

    assert "door code 4711" in said
    assert whispered(slack.seat(world.dispatcher), world) == []


async def test_what_is_not_of_this_workspace_has_no_details_here(
    manager: Seat, card: Message, bot: FakeBot, world: World
) -> None:
    del bot.change_job.entries["e1"]
    await manager.click(card, "card_details")
    (said,) = whispered(manager, world)

    assert bot.change_job.asked == [("e1", world.team_id)]
    assert "4711" not in said


@pytest.mark.parametrize("who", ["guest", "stranger"])
@pytest.mark.parametrize("button", ["card_edit", "card_details"])
async def test_guests_and_strangers_cannot_click(
    slack: Slack, card: Message, bot: FakeBot, world: World, who: str, button: str
) -> None:
    seat = slack.seat(getattr(world, who))
    (sent,) = await seat.click(card, button)
    (said,) = whispered(seat, world)

    assert (sent.status, sent.answer) == (200, None)
    assert bot.change_job.asked == []
    assert "4711" not in said
    assert seat.modal is None


async def test_a_guest_whom_we_have_not_met_cannot_click_either(
    slack: Slack, card: Message, bot: FakeBot, world: World
) -> None:
    bot.company.forget(world.guest.id)
    seat = slack.seat(world.guest)
    await seat.click(card, "card_details")
    (said,) = whispered(seat, world)

    assert "4711" not in said


async def test_somebody_whom_we_have_not_met_presses_twice_so_that_slack_need_not_wait(
    slack: Slack, card: Message, bot: FakeBot, world: World
) -> None:
    bot.company.forget(world.dispatcher.id)
    seat = slack.seat(world.dispatcher)

    await seat.click(card, "card_details")
    (first,) = whispered(seat, world)
    await seat.click(card, "card_details")
    _, second = whispered(seat, world)

    assert first == "One moment: please press it again."
    assert "4711" in second


async def test_the_home_tab_has_a_button_for_the_form(
    manager: Seat, bot: FakeBot, world: World
) -> None:
    bot.create_jobs.receipt = WantsForm(fill=FormFill())
    home = await manager.home()
    assert home
    (sent,) = await manager.click(home, "open_form")
    (request,) = bot.create_jobs.requests

    assert sent.status == 200
    assert (request.words, request.asker.conversation) == ("", "")
    assert manager.modal


async def test_when_the_form_does_not_open_from_the_home_tab_it_is_said_directly(
    manager: Seat, slack: Slack, bot: FakeBot, world: World
) -> None:
    bot.create_jobs.receipt = WantsForm(fill=FormFill())
    slack.weather.fail_next("views.open", "ratelimited")
    home = await manager.home()
    assert home
    await manager.click(home, "open_form")
    (said,) = manager.messages(manager.dm)
    await manager.click(said, "open_form")

    assert manager.modal
    assert manager.messages(manager.dm) == []


class TestAQuestionInAForm:
    """A form's place holds the question, and what comes after the answer."""

    @pytest.fixture
    async def modal(
        self, manager: Seat, announcer: SlackAnnouncer, bot: FakeBot, world: World
    ) -> Seat:
        bot.create_jobs.receipt = WantsForm(fill=FormFill(place="Acme HQ"))
        await manager.type("/job", world.channel)
        await manager.submit()
        assert manager.modal
        way_back = reply_to(view_id=manager.modal.id)
        await announcer.ask(made_entry(world, world.channel.id, reply_to=way_back), ASKED)
        return manager

    async def test_it_stands_in_the_form(self, modal: Seat, world: World) -> None:
        assert modal.modal
        assert "answer:1" in str(modal.modal.blocks)
        assert whispered(modal, world) == []

    async def test_the_answer_takes_its_place(
        self, modal: Seat, bot: FakeBot, world: World
    ) -> None:
        bot.answer.outcome = Thanks(
            entry=made_entry(world, world.channel.id), question=ASKED, option=Drop()
        )
        await modal.press("answer:1")

        assert modal.modal
        assert "→" in str(modal.modal.blocks)

    @pytest.mark.parametrize("outcome", [Busy(), NotYours()])
    async def test_what_is_said_beside_it_leaves_it_there(
        self, modal: Seat, bot: FakeBot, outcome: Busy | NotYours
    ) -> None:
        assert modal.modal
        asked = modal.modal.blocks
        bot.answer.outcome = outcome
        await modal.press("answer:1")
        await modal.press("answer:1")

        assert len(bot.answer.chosen) == 2
        assert len(modal.modal.blocks) == 1 + len(asked)
        assert "answer:1" in str(modal.modal.blocks)

    async def test_edit_brings_the_form_back(self, modal: Seat, bot: FakeBot) -> None:
        bot.answer.outcome = OpensForm(fill=FILL)
        await modal.press("answer:0")

        assert modal.modal
        assert modal.modal.submit
        assert modal.modal.filled == {"place": "Acme HQ"}

    async def test_our_own_fault_is_said_directly(self, modal: Seat, bot: FakeBot) -> None:
        bot.answer.failure = RuntimeError("no")
        await modal.press("answer:1")

        assert len(modal.messages(modal.dm)) == 1

    async def test_the_card_shows_in_it_too(
        self, modal: Seat, announcer: SlackAnnouncer, world: World
    ) -> None:
        assert modal.modal
        way_back = reply_to(view_id=modal.modal.id)
        await announcer.post_card(made_entry(world, world.channel.id, reply_to=way_back))

        assert "64d88ed5a1b2c3d4e5f60718" in str(modal.modal.blocks)

    async def test_once_it_is_closed_the_question_comes_as_a_message(
        self, modal: Seat, announcer: SlackAnnouncer, world: World
    ) -> None:
        assert modal.modal
        way_back = reply_to(view_id=modal.modal.id)
        await modal.close()
        await announcer.ask(made_entry(world, world.channel.id, reply_to=way_back), ASKED)

        assert len(whispered(modal, world)) == 1
