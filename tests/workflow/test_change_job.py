"""Edit and undo: what Hellotracks has stays what it was until a change is through."""

import asyncio
from dataclasses import replace

import pytest

from bot.domain.doubt import Drop, PlaceNotFound
from bot.domain.job import Field, JobDraft
from bot.domain.people import Unassigned
from bot.domain.place import AtPin, Point
from bot.domain.request import Workspace
from bot.workflow.change_job import CannotChange, FilledForm
from bot.workflow.create_jobs import Taken
from bot.workflow.form import MOST_NOTES, MOST_OF_A_PLACE, as_shown
from bot.workflow.ledger import Entry, Progress, Stage
from bot.workflow.patience import UNATTENDED
from tests.kill.aftermath import cards, told
from tests.workflow.conftest import Workshop

NOWHERE = "99999 Nowhere Avenue"


@pytest.fixture
async def made(workshop: Workshop) -> Entry:
    """A job with its card."""
    world = workshop.it.world
    entry_id = await workshop.hears(f"{world.place.name} tomorrow for {world.worker.name}")
    await workshop.works()
    return await workshop.entry(entry_id)


@pytest.fixture
async def asked(workshop: Workshop, made: Entry) -> Entry:
    """The same job, moved to a place that nobody knows: there is a question."""
    await change(workshop, made, replace(made.jobs[0].draft, place=NOWHERE, destination=None))
    entry = await workshop.entry(made.id)
    assert entry.question
    assert isinstance(entry.question.doubt, PlaceNotFound)
    return entry


EVERYTHING = frozenset(Field)


async def change(
    workshop: Workshop, entry: Entry, draft: JobDraft, touched: frozenset[Field] = EVERYTHING
) -> None:
    request = workshop.request(draft.place, draft)
    changed = await workshop.change_job.change(request, entry.id, entry.jobs[0].id, touched)
    assert isinstance(changed, Taken)
    await workshop.works()


async def test_a_change_reaches_hellotracks_and_the_card(workshop: Workshop, made: Entry) -> None:
    await change(workshop, made, replace(made.jobs[0].draft, notes="Ring twice."))

    (job,) = workshop.it.hellotracks.jobs
    assert job["textDispatcher"] == "Ring twice."
    assert len(workshop.it.slack.called("chat.update")) == len(cards(workshop.it)) == 1


async def test_what_was_too_long_for_the_form_comes_back_whole(
    workshop: Workshop, made: Entry
) -> None:
    place, notes = made.jobs[0].draft.place, "Mind the step. " * 300
    await change(workshop, made, replace(made.jobs[0].draft, notes=notes))
    shown = replace(
        made.jobs[0].draft,
        place=as_shown(place, MOST_OF_A_PLACE),
        notes=as_shown(notes, MOST_NOTES),
        assignee=Unassigned(),
    )

    await change(workshop, made, shown, frozenset({Field.WORKER}))

    kept = (await workshop.entry(made.id)).jobs[0].draft
    assert len(shown.notes) < len(kept.notes)
    assert (kept.notes, kept.assignee) == (notes, Unassigned())
    assert kept.destination == made.jobs[0].draft.destination


async def test_a_place_that_was_too_long_for_the_form_keeps_its_name_and_its_point(
    workshop: Workshop,
) -> None:
    place = "The big red house behind the old mill " * 5
    pin = AtPin(name=place, point=Point(38.5, -121.7))
    entry_id = await workshop.gets(JobDraft(place=place, day=None, destination=pin))
    await workshop.works()
    made = await workshop.entry(entry_id)
    shown = JobDraft(place=as_shown(place, MOST_OF_A_PLACE), day=None, notes="Ring twice.")

    await change(workshop, made, shown, frozenset({Field.NOTES}))

    kept = (await workshop.entry(entry_id)).jobs[0].draft
    assert (kept.place, kept.destination, kept.notes) == (place, pin, "Ring twice.")


async def test_a_change_that_is_asked_about_leaves_the_job_alone(
    workshop: Workshop, asked: Entry
) -> None:
    assert asked.jobs[0].progress is Progress.CHANGING
    assert workshop.it.hellotracks.received("editjobs") == []


async def test_a_change_that_is_asked_about_can_be_edited_again(
    workshop: Workshop, made: Entry, asked: Entry
) -> None:
    form = await workshop.change_job.form_for(asked.id, asked.jobs[0].id, workshop.asker.member)
    assert isinstance(form, FilledForm)
    assert form.fill.place == NOWHERE

    await change(workshop, asked, replace(made.jobs[0].draft, notes="Ring twice."))

    (job,) = workshop.it.hellotracks.jobs
    entry = await workshop.entry(asked.id)
    assert job["textDispatcher"] == "Ring twice."
    assert entry.stage is Stage.DONE
    assert entry.jobs[0].before is None


async def test_a_change_that_is_dropped_leaves_the_job_and_its_card_as_they_were(
    workshop: Workshop, made: Entry, asked: Entry
) -> None:
    await workshop.chooses(asked.id, Drop)
    await workshop.works()

    entry = await workshop.entry(asked.id)
    assert entry.stage is Stage.DONE
    assert entry.jobs == made.jobs
    assert workshop.it.hellotracks.received("editjobs") == []


async def test_a_job_can_be_undone_while_a_change_of_it_is_asked_about(
    workshop: Workshop, asked: Entry
) -> None:
    undone = await workshop.change_job.undo(asked.id, workshop.asker.member)
    await workshop.works()

    (job,) = workshop.it.hellotracks.jobs
    entry = await workshop.entry(asked.id)
    assert isinstance(undone, Taken)
    assert job["status"] == "archived"
    assert entry.jobs[0].progress is Progress.UNDONE
    assert entry.question is None


async def test_an_undo_does_not_wait_until_the_chat_is_tried_again(
    workshop: Workshop, made: Entry
) -> None:
    workshop.it.slack.weather.fail_next("chat.update", "ratelimited", http_status=429)
    await change(workshop, made, replace(made.jobs[0].draft, notes="Ring twice."))
    waiting = await workshop.entry(made.id)

    await workshop.change_job.undo(made.id, workshop.asker.member)
    await workshop.works()

    assert waiting.next_try
    assert (await workshop.entry(made.id)).jobs[0].progress is Progress.UNDONE


async def test_what_is_undone_cannot_be_changed_any_more(workshop: Workshop, made: Entry) -> None:
    await workshop.change_job.undo(made.id, workshop.asker.member)
    await workshop.works()

    form = await workshop.change_job.form_for(made.id, made.jobs[0].id, workshop.asker.member)

    assert form == CannotChange()


async def test_details_are_for_the_workspace_they_were_said_in(
    workshop: Workshop, made: Entry
) -> None:
    ours, theirs = workshop.asker.workspace, Workspace("T0OTHER")

    assert await workshop.change_job.details(made.id, ours) == made
    assert await workshop.change_job.details(made.id, theirs) is None


# Crashes


async def test_the_ledger_knows_of_a_change_before_hellotracks_does(
    workshop: Workshop, made: Entry
) -> None:
    gate = workshop.it.hellotracks.hold("editjobs", "before")
    changed = replace(made.jobs[0].draft, notes="Ring twice.")

    changing = asyncio.create_task(change(workshop, made, changed))
    await gate.reached()
    entry = await workshop.entry(made.id)
    gate.release()
    await changing

    assert entry.attempts == 1
    assert (await workshop.entry(made.id)).attempts == 0


@pytest.mark.parametrize("wish", ["edit", "undo"])
async def test_a_change_that_was_left_lying_is_not_made_late_but_told(
    workshop: Workshop, made: Entry, wish: str
) -> None:
    untouched = workshop.it.hellotracks.jobs
    draft = replace(made.jobs[0].draft, notes="Ring twice.")
    if wish == "edit":
        request = workshop.request(draft.place, draft)
        await workshop.change_job.change(request, made.id, made.jobs[0].id, EVERYTHING)
    else:
        await workshop.change_job.undo(made.id, workshop.asker.member)
    workshop.clock.pass_by(UNATTENDED)

    await workshop.works()

    entry = await workshop.entry(made.id)
    assert entry.jobs == made.jobs
    assert entry.stage is Stage.DONE
    assert workshop.it.hellotracks.jobs == untouched
    assert "did not reach Hellotracks" in told(workshop.it)[-1]
