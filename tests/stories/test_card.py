"""The card's buttons change the job in Hellotracks, and then the card where it stands."""

import pytest

from sandbox.hellotracks import Failure
from tests.stories.story import Desk, Shown, Story, is_archived, number, on_card

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def created(story: Story, line: str = "{place} tomorrow for {worker}") -> Shown:
    """A card, as the manager sees it first."""
    words = line.format(place=story.place.name, worker=story.worker)
    await story.manager.types(f"/job {words}")
    return await story.manager.sees()


async def changed(desk: Desk, card: Shown, button: str, **fields: str | None) -> Shown:
    """The same card after its form came back."""
    await desk.clicks(card, button)
    await desk.sees_form("== Edit job ==")
    for field, value in fields.items():
        await desk.seat.fill(field, value)
    await desk.seat.submit()
    return await desk.sees_instead(card)


async def test_the_edit_form_shows_the_job_as_it_is(story: Story) -> None:
    card = await created(story, "{place} tomorrow 9-11 for {worker}, gate code 4711")

    await story.manager.clicks(card, "Edit")
    form = await story.manager.sees_form()

    assert form.filled == {
        "place": story.place.name,
        "day": story.manager.day(1).isoformat(),
        "worker": story.world.worker.name,
        "start": "09:00",
        "end": "11:00",
        "notes": "gate code 4711",
    }


async def test_edit_changes_the_job_and_redraws_the_card_in_place(story: Story) -> None:
    card = await created(story)
    (before,) = story.jobs

    again = await changed(story.manager, card, "Edit", start="13:00", end="14:30", notes="Ring")

    (job,) = story.jobs
    (call,) = story.received("editjobs")
    assert [*call.body["data"]["jobs"]] == [job["id"]]
    assert job["id"] == before["id"]
    assert (job["windowStart"], job["windowEnd"]) == (1300, 1430)
    assert job["textDispatcher"] == "Ring"
    assert job["uidSecondary"] == before["uidSecondary"]
    assert f":date: {on_card(story.manager.day(1))} · 1:00 – 2:30 PM\n" in again.text
    assert again.message.edited
    assert [each.message.ts for each in story.manager.cards] == [card.message.ts]
    assert (await story.manager.sees_form(job["id"])).title == "Edit job"


async def test_reassign_gives_the_job_to_somebody_else(story: Story) -> None:
    card = await created(story)
    other = story.world.namesakes[1]

    again = await changed(story.manager, card, "Reassign", worker=other.name)

    (job,) = story.jobs
    assert job["worker"] == other.username
    assert f":bust_in_silhouette: {other.name}\n" in again.text


async def test_move_gives_the_job_another_day(story: Story) -> None:
    card = await created(story)
    day = story.manager.day(3)

    again = await changed(story.manager, card, "Move", day=day.isoformat())

    (job,) = story.jobs
    assert job["day"] == number(day)
    assert f":date: {on_card(day)}\n" in again.text


async def test_what_is_emptied_in_the_form_is_emptied_in_hellotracks(story: Story) -> None:
    card = await created(story, "{place} tomorrow 2pm-4pm for {worker}, gate code 4711")

    again = await changed(
        story.manager, card, "Edit", start=None, end=None, notes=None, worker="Unassigned"
    )

    (job,) = story.jobs
    assert job["worker"] == ""
    assert job["textDispatcher"] == ""
    assert (job["windowStart"], job["windowEnd"]) == (0, 0)
    assert f":date: {on_card(story.manager.day(1))}\n" in again.text
    assert ":bust_in_silhouette: Unassigned\n" in again.text


async def test_another_address_is_looked_up_before_the_job_goes_there(story: Story) -> None:
    card = await created(story)
    house = story.world.house

    again = await changed(story.manager, card, "Edit", place=house.line)

    (job,) = story.jobs
    assert job["destinationLat"] == pytest.approx(house.lat, abs=1e-6)
    assert job["destinationLng"] == pytest.approx(house.lng, abs=1e-6)
    assert job["destinationName"] == house.line
    assert f":round_pushpin: {house.line} · " in again.text


async def test_a_colleague_may_change_the_job_too(story: Story) -> None:
    card = await created(story)
    colleague = story.desk(story.world.dispatcher)

    again = await changed(colleague, card, "Move", day=colleague.day(2).isoformat())

    (job,) = story.jobs
    assert job["day"] == number(colleague.day(2))
    assert f"Asked by @{story.manager.name}\n" in again.text


async def test_undo_takes_the_job_out_of_hellotracks_and_the_card_says_so(story: Story) -> None:
    card = await created(story)

    await story.manager.clicks(card, "Undo")
    again = await story.manager.sees_instead(card, "Undone")

    (job,) = story.jobs
    assert len(story.received("POST /v1/jobs/{id}/archive")) == 1
    assert is_archived(job)
    assert again.text == (
        ":wastebasket: Undone\n"
        f":round_pushpin: {story.place.name} · {job['destinationText']}\n"
        f":date: {on_card(story.manager.day(1))}\n"
        f":bust_in_silhouette: {story.world.worker.name}\n"
        f"Asked by @{story.manager.name}\n"
        f"Job {job['id']} · No. {job['number']}"
    )


async def test_undo_is_confirmed_before_it_happens(story: Story) -> None:
    card = await created(story)

    await story.manager.seat.click(card.message, "Undo", confirm=False)

    assert story.manager.again(card) == card


async def test_a_colleague_may_undo(story: Story) -> None:
    card = await created(story)
    colleague = story.desk(story.world.dispatcher)

    await colleague.clicks(card, "Undo")
    await story.manager.sees_instead(card, "Undone")

    (job,) = story.jobs
    assert is_archived(job)


async def test_undo_takes_back_all_jobs_of_a_card(story: Story) -> None:
    one, other = story.world.worker, story.world.namesakes[0]
    question = await created(story, f"{{place}} tomorrow for {one.name} and {other.name}")
    await story.manager.clicks(question, "Yes, 2 jobs")
    card = await story.manager.sees()

    await story.manager.clicks(card, "Undo")
    again = await story.manager.sees_instead(card, "Undone")

    assert [is_archived(job) for job in story.jobs] == [True, True]
    assert "[Undo]" not in again.text


async def test_a_line_that_was_undone_may_be_typed_again(story: Story) -> None:
    card = await created(story)
    await story.manager.clicks(card, "Undo")
    await story.manager.sees_instead(card, "Undone")

    again = await created(story)

    assert again.is_card
    assert len(story.jobs) == 2


async def test_a_change_that_hellotracks_refuses_leaves_the_job_and_says_so(story: Story) -> None:
    card = await created(story)
    story.it.hellotracks.weather.fail(Failure.NONZERO_STATUS, action="editjobs")

    await story.manager.clicks(card, "Move")
    await story.manager.sees_form()
    await story.manager.seat.fill("day", story.manager.day(4).isoformat())
    await story.manager.seat.submit()
    await story.manager.sees_form("Hellotracks did not take the change")

    (job,) = story.jobs
    assert job["day"] == number(story.manager.day(1))


async def test_a_card_that_somebody_deleted_stays_deleted_when_the_job_changes(
    story: Story,
) -> None:
    card = await created(story)
    await story.manager.clicks(card, "Move")
    await story.manager.sees_form()
    await story.manager.seat.fill("day", story.manager.day(5).isoformat())
    story.it.slack.weather.fail_next("chat.update", "message_not_found")

    await story.manager.seat.submit()
    await story.manager.sees_form(on_card(story.manager.day(5)))

    (job,) = story.jobs
    assert job["day"] == number(story.manager.day(5))
    assert story.manager.cards == [card]
