"""The form: filled in, sent in, refused at its fields, kept."""

from datetime import time

import pytest

from bot.domain.day import Day
from bot.domain.job import Field
from bot.domain.people import Nearest, OneWorker, Unassigned
from bot.domain.place import AtPin, Point
from bot.domain.references import shown
from bot.domain.request import Door
from bot.domain.window import After, Between, By
from bot.workflow.answer import Busy
from bot.workflow.change_job import CannotChange
from bot.workflow.create_jobs import NotAllowed, Taken, WantsForm
from bot.workflow.form import FormFill
from handlers.markup import neutral
from handlers.payloads import FormState, form_state, packed, way_back
from sandbox.slack import FieldErrors, Seat, Slack, Updated
from sandbox.world import World
from tests.handlers.conftest import FakeBot

TOMORROW = "2099-11-25"


@pytest.fixture
def fill() -> FormFill:
    return FormFill()


@pytest.fixture
async def form(manager: Seat, bot: FakeBot, world: World, fill: FormFill) -> Seat:
    """The manager before the open form."""
    bot.create_jobs.receipt = WantsForm(fill=fill)
    await manager.type("/job", world.channel)
    bot.create_jobs.requests.clear()
    assert manager.modal
    return manager


async def test_what_was_filled_in_is_kept_and_the_form_says_that_work_goes_on(
    form: Seat, bot: FakeBot, world: World
) -> None:
    worker = bot.company.workers[0]
    await form.fill("place", "  Acme HQ ")
    await form.fill("day", TOMORROW)
    await form.fill("start", "09:00")
    await form.fill("end", "11:00")
    await form.fill("worker", worker.name)
    await form.fill("notes", "ring <twice> & wait")
    outcome = await form.submit()
    (request,) = bot.create_jobs.requests

    assert isinstance(outcome, Updated)
    assert outcome.view.submit is None
    assert request.door is Door.FORM
    assert request.asker.conversation == world.channel.id
    assert way_back(request.reply_to).view_id == outcome.view.id
    assert request.draft
    assert request.draft.place == "Acme HQ"
    assert request.draft.day == Day.from_iso(TOMORROW)
    assert request.draft.window == Between(start=time(9), end=time(11))
    assert request.draft.assignee == OneWorker(worker=worker)
    assert request.draft.notes == "ring <twice> & wait"
    assert request.draft.assumed == frozenset()
    assert request.words == (
        f"Acme HQ, {TOMORROW}, 09:00-11:00, {worker.name}, ring <twice> & wait"
    )


async def test_a_form_without_a_day_leaves_it_to_the_bot_and_says_that_it_is_assumed(
    form: Seat, bot: FakeBot
) -> None:
    await form.fill("place", "Acme HQ")
    await form.submit()
    (request,) = bot.create_jobs.requests

    assert request.draft
    assert request.draft.day is None
    assert request.draft.assumed == {Field.DAY, Field.WORKER}
    assert request.draft.assignee == Unassigned()
    assert request.draft.window is None


@pytest.mark.parametrize(
    ("start", "end", "window"),
    [
        ("09:00", None, After(start=time(9))),
        (None, "12:00", By(end=time(12))),
        (None, None, None),
    ],
)
async def test_half_a_window_is_an_open_one(
    form: Seat, bot: FakeBot, start: str | None, end: str | None, window: object
) -> None:
    await form.fill("place", "Acme HQ")
    await form.fill("start", start)
    await form.fill("end", end)
    await form.submit()
    (request,) = bot.create_jobs.requests

    assert request.draft
    assert request.draft.window == window


@pytest.mark.parametrize(("choice", "assignee"), [("nearest", Nearest()), ("nobody", Unassigned())])
async def test_nobody_and_the_nearest_can_be_chosen(
    form: Seat, bot: FakeBot, choice: str, assignee: object
) -> None:
    await form.fill("place", "Acme HQ")
    await form.fill("worker", choice)
    await form.submit()
    (request,) = bot.create_jobs.requests

    assert request.draft
    assert request.draft.assignee == assignee
    assert Field.WORKER not in request.draft.assumed


@pytest.mark.parametrize(
    ("filled", "at"),
    [
        ({"place": "   "}, {"place"}),
        ({"day": "2020-01-01"}, {"day"}),
        ({"start": "11:00", "end": "09:00"}, {"end"}),
        ({"start": "11:00", "end": "11:00"}, {"end"}),
        ({"start": "00:00", "end": "09:00"}, {"start"}),
        (
            {"place": " ", "day": "2020-01-01", "start": "11:00", "end": "09:00"},
            {"place", "day", "end"},
        ),
    ],
)
async def test_what_needs_no_network_is_said_at_the_field(
    form: Seat, bot: FakeBot, filled: dict[str, str], at: set[str]
) -> None:
    for name, value in {"place": "Acme HQ", **filled}.items():
        await form.fill(name, value)
    outcome = await form.submit()

    assert isinstance(outcome, FieldErrors)
    assert outcome.errors.keys() == at
    assert bot.create_jobs.requests == []
    assert form.modal
    assert form.modal.filled["place"] == filled.get("place", "Acme HQ")


@pytest.mark.parametrize("fill", [FormFill(place="Acme HQ", focus="pin")])
async def test_a_pin_is_taken_as_it_is_given(form: Seat, bot: FakeBot) -> None:
    await form.fill("pin", "38.60120, -121.88570")
    await form.submit()
    (request,) = bot.create_jobs.requests

    assert request.draft
    assert request.draft.destination == AtPin(name="Acme HQ", point=Point(38.6012, -121.8857))


@pytest.mark.parametrize("fill", [FormFill(place="Acme HQ", focus="pin")])
@pytest.mark.parametrize(
    "pin",
    [
        "38.6, -121.9",
        "-121.8857, 38.6012",
        "https://www.google.com/maps/place/Acme+HQ/@38.6012,-121.8857,17z",
    ],
)
async def test_a_pin_that_may_be_meant_otherwise_is_taken_to_be_asked_about(
    form: Seat, bot: FakeBot, pin: str
) -> None:
    await form.fill("pin", pin)
    await form.submit()
    (request,) = bot.create_jobs.requests

    assert request.draft
    assert isinstance(request.draft.destination, AtPin)
    assert not request.draft.destination.sure


@pytest.mark.parametrize("fill", [FormFill(place="Acme HQ", focus="pin")])
async def test_a_short_link_is_not_followed_and_the_field_says_what_to_paste(form: Seat) -> None:
    await form.fill("pin", "https://maps.app.goo.gl/abcDEF123")
    outcome = await form.submit()

    assert isinstance(outcome, FieldErrors)
    assert outcome.errors["pin"].startswith("A short link does not say where it leads.")


@pytest.mark.parametrize("fill", [FormFill(place="Acme HQ", focus="pin")])
@pytest.mark.parametrize("pin", ["somewhere", "0, 0", "https://example.com/maps"])
async def test_a_pin_that_cannot_be_read_is_said_at_its_field(
    form: Seat, bot: FakeBot, pin: str
) -> None:
    await form.fill("pin", pin)
    outcome = await form.submit()

    assert isinstance(outcome, FieldErrors)
    assert outcome.errors.keys() == {"pin"}


async def test_a_worker_who_has_left_meanwhile_is_said_at_the_field(
    form: Seat, bot: FakeBot
) -> None:
    await form.fill("place", "Acme HQ")
    await form.fill("worker", bot.company.workers[0].name)
    bot.company.workers.clear()
    outcome = await form.submit()

    assert isinstance(outcome, FieldErrors)
    assert outcome.errors.keys() == {"worker"}


@pytest.mark.parametrize(
    "fill",
    [FormFill(place="Acme HQ", day=Day.from_iso("2020-01-01"), entry_id="e1", job_id="j1")],
)
async def test_an_edited_job_changes_that_one_and_may_keep_a_day_that_has_gone(
    form: Seat, bot: FakeBot
) -> None:
    await form.fill("place", "Globex")
    outcome = await form.submit()
    (request,) = bot.change_job.requests

    assert isinstance(outcome, Updated)
    assert bot.change_job.asked == [("e1", "j1")]
    assert bot.create_jobs.requests == []
    assert request.draft
    assert request.draft.day == Day.from_iso("2020-01-01")


@pytest.mark.parametrize("fill", [FormFill(place="Acme HQ", entry_id="e1", job_id="j1")])
async def test_an_edited_job_without_a_day_has_none(form: Seat, bot: FakeBot) -> None:
    await form.submit()
    (request,) = bot.change_job.requests

    assert request.draft
    assert (request.draft.day, request.draft.assumed) == (None, frozenset())


@pytest.mark.parametrize("fill", [FormFill(place="Acme HQ", entry_id="e1", job_id="j1")])
@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Busy(), "One moment, it is being worked on: press again."),
        (CannotChange(), "This job was undone or dropped meanwhile."),
        (NotAllowed(), "Guests and people from other workspaces cannot use this app."),
    ],
)
async def test_a_change_that_is_not_taken_leaves_the_form_with_everything_in_it(
    form: Seat, bot: FakeBot, outcome: Busy | CannotChange | NotAllowed, said: str
) -> None:
    bot.change_job.changed = outcome
    await form.fill("notes", "Ring twice")
    shown = await form.submit()

    assert isinstance(shown, Updated)
    assert said in str(shown.view.blocks[0])
    assert shown.view.filled == {"place": "Acme HQ", "notes": "Ring twice"}

    bot.change_job.changed = Taken(entry_id="e1")
    await form.submit()

    first, second = bot.change_job.requests
    assert first.draft == second.draft
    assert first.delivery != second.delivery


async def test_who_may_not_create_is_told_in_the_form(form: Seat, bot: FakeBot) -> None:
    bot.create_jobs.form_receipt = NotAllowed()
    await form.fill("place", "Acme HQ")
    outcome = await form.submit()

    assert isinstance(outcome, Updated)
    assert "Guests" in str(outcome.view.blocks[0])
    assert outcome.view.filled == {"place": "Acme HQ"}


async def test_after_our_own_fault_the_form_stays_with_everything_in_it(
    form: Seat, bot: FakeBot
) -> None:
    bot.create_jobs.failure = RuntimeError("Acme HQ")
    await form.fill("place", "Acme HQ")
    await form.fill("day", TOMORROW)
    await form.fill("worker", bot.company.workers[0].name)
    outcome = await form.submit()

    assert isinstance(outcome, Updated)
    assert outcome.view.filled == {
        "place": "Acme HQ",
        "day": TOMORROW,
        "worker": bot.company.workers[0].name,
    }

    again = await form.submit()

    assert isinstance(again, Updated)
    assert len(again.view.blocks) == len(outcome.view.blocks)
    first, second = bot.create_jobs.requests
    assert first.words == second.words
    assert first.delivery != second.delivery


async def test_the_same_form_sent_twice_is_one_delivery(
    form: Seat, slack: Slack, bot: FakeBot
) -> None:
    await form.fill("place", "Acme HQ")
    await form.submit()
    (request,) = bot.create_jobs.requests
    (sent,) = [d for d in slack.deliveries if d.kind == "view_submission"]

    view = sent.payload["view"]
    assert request.delivery == f"{view['id']}:{view['hash']}"


async def test_the_worker_menu_finds_by_any_part_of_a_name(form: Seat, bot: FakeBot) -> None:
    offered = await form.suggest("worker", "BOB")

    assert {option.text for option in offered} >= {"Bob Jones", "Bob Smith"}
    assert "Jane Doe" not in {option.text for option in offered}


async def test_the_worker_menu_shows_everybody_before_a_letter_is_typed(
    form: Seat, bot: FakeBot
) -> None:
    offered = await form.suggest("worker", "")

    assert len(offered) == min(100, len(bot.company.workers) + 2)


@pytest.mark.parametrize("words", ['"é' * 2000, "😀" * 4000, neutral("<@U02JANE|j> ") * 300])
def test_a_forms_state_survives_the_trip_and_fits(words: str) -> None:
    state = FormState(conversation="C1:1.2", entry_id="e", job_id="j", words=words, day="x")
    text = packed(state)
    back = form_state({"private_metadata": text})

    assert len(text) <= 3000
    assert back.words
    assert words.startswith(back.words)
    assert shown(words).startswith(shown(back.words))
    assert (back.conversation, back.entry_id, back.job_id, back.day) == ("C1:1.2", "e", "j", "x")
