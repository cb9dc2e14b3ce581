"""The form: filled, checked at its fields, and showing what has become of it."""

from dataclasses import replace

import pytest

from sandbox.hellotracks import Failure
from sandbox.slack import FieldErrors, Invalid, Updated
from sandbox.slack.as_text import view_text
from tests.stories.story import Desk, Story, first_name, number, on_card

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def opened(story: Story, line: str = "/job") -> Desk:
    """The manager with an open form."""
    await story.manager.types(line)
    await story.manager.sees_form()
    return story.manager


async def test_a_filled_form_becomes_a_job_a_card_and_a_result_in_its_place(story: Story) -> None:
    manager, worker = await opened(story), story.world.worker
    for field, value in {
        "place": story.place.name,
        "day": manager.day(1).isoformat(),
        "worker": worker.name,
        "start": "09:00",
        "end": "11:30",
        "notes": "Ring twice",
    }.items():
        await manager.seat.fill(field, value)

    outcome = await manager.seat.submit()
    card = await manager.sees()
    (job,) = story.jobs
    form = await manager.sees_form(job["id"])

    assert isinstance(outcome, Updated)
    assert view_text(outcome.view, story.world) == (
        f"== New job ==\n:round_pushpin: {story.place.name}\n"
        ":hourglass_flowing_sand: Creating…\n[Close]"
    )
    assert story.sent() | {"destinationText": ""} == {
        "uidSecondary": job["uidSecondary"],
        "destinationName": story.place.name,
        "destinationText": "",
        "destinationLat": round(story.place.lat or 0, 6),
        "destinationLng": round(story.place.lng or 0, 6),
        "placeUid": story.place.uid,
        "day": number(manager.day(1)),
        "worker": worker.username,
        "windowStart": 900,
        "windowEnd": 1130,
        "textDispatcher": "Ring twice",
    }
    assert f":date: {on_card(manager.day(1))} · 9:00 – 11:30 AM\n" in card.text
    assert form.title == "New job"
    assert form.submit is None
    assert "> Ring twice" in manager.form_text
    assert manager.cards == [card]


async def test_a_form_that_says_only_where_is_for_today_and_nobody(story: Story) -> None:
    manager = await opened(story)
    await manager.seat.fill("place", story.place.name)

    await manager.seat.submit()
    card = await manager.sees()

    assert story.sent()["day"] == number(manager.day())
    assert f":date: {on_card(manager.day())} (assumed)\n" in card.text
    assert ":bust_in_silhouette: Unassigned (assumed)\n" in card.text


async def test_a_form_without_a_place_is_not_even_sent(story: Story) -> None:
    manager = await opened(story, f"/job tomorrow for {story.worker}")

    outcome = await manager.seat.submit()

    assert isinstance(outcome, Invalid)
    assert [*outcome.errors] == ["place"]


@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        ({"place": "  "}, {"place": "Please say where: a place or an address."}),
        (
            {"start": "11:00", "end": "09:00"},
            {"end": "The end is before the start. Please choose a later time."},
        ),
        (
            {"start": "00:00"},
            {
                "start": "Hellotracks cannot start at midnight. "
                "Please choose 00:01 or leave it empty."
            },
        ),
    ],
)
async def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(
    story: Story, fields: dict[str, str], errors: dict[str, str]
) -> None:
    manager = await opened(story)
    for field, value in {"place": story.place.name, "notes": "Ring twice", **fields}.items():
        await manager.seat.fill(field, value)

    outcome = await manager.seat.submit()

    assert outcome == FieldErrors(errors)
    form = await manager.sees_form(f"! {next(iter(errors.values()))}")
    assert form.filled["notes"] == "Ring twice"
    assert story.received("createjobs") == []


async def test_a_past_day_is_said_at_its_field_and_can_be_mended_there(story: Story) -> None:
    manager = await opened(story)
    await manager.seat.fill("place", story.place.name)
    await manager.seat.fill("day", manager.day(-1).isoformat())
    outcome = await manager.seat.submit()
    assert outcome == FieldErrors({"day": "This day is in the past. Please choose today or later."})

    await manager.seat.fill("day", manager.day(1).isoformat())
    await manager.seat.submit()
    await manager.sees()

    assert story.sent()["day"] == number(manager.day(1))


async def test_typing_into_the_worker_field_offers_those_whose_name_fits(story: Story) -> None:
    manager = await opened(story)
    one, other = story.world.namesakes

    found = await manager.seat.suggest("worker", first_name(one.name)[:3])

    names = [option.text for option in found]
    assert names[:2] == ["Unassigned", "Nearest free worker"]
    assert {one.name, other.name} <= set(names)
    assert story.world.worker.name not in names


async def test_the_nearest_of_the_form_is_left_to_hellotracks(story: Story) -> None:
    manager = await opened(story)
    await manager.seat.fill("place", story.place.name)
    await manager.seat.fill("worker", "Nearest free worker")

    await manager.seat.submit()
    card = await manager.sees()

    (call,) = story.received("createjobs")
    (job,) = story.jobs
    assert call.body["data"]["autoassign"] is True
    assert "worker" not in story.sent()
    assert f":bust_in_silhouette: {job['workerName']} (nearest)\n" in card.text


async def test_an_edit_that_fails_leaves_the_filled_form_to_be_sent_in_again(story: Story) -> None:
    manager, worker = story.manager, story.world.worker
    await manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    card = await manager.sees()
    await manager.clicks(card, "Edit")
    await manager.sees_form()
    await manager.seat.fill("notes", "Ring twice")
    await manager.seat.fill("start", "09:00")
    story.it.hellotracks.weather.fail(Failure.NONZERO_STATUS, action="editjobs")

    await manager.seat.submit()
    form = await manager.sees_form("Hellotracks did not take the change")
    assert form.filled == {
        "place": story.place.name,
        "day": manager.day(1).isoformat(),
        "worker": worker.name,
        "start": "09:00",
        "notes": "Ring twice",
    }
    await manager.seat.submit()
    await manager.sees_instead(card, "From 9:00 AM")

    (job,) = story.jobs
    assert (job["textDispatcher"], job["windowStart"]) == ("Ring twice", 900)


async def test_an_edit_that_fails_after_its_form_was_closed_gives_the_words_back(
    story: Story,
) -> None:
    manager = story.manager
    await manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    card = await manager.sees()
    await manager.clicks(card, "Edit")
    await manager.sees_form()
    await manager.seat.fill("notes", "Ring twice")
    story.it.hellotracks.weather.fail(Failure.NONZERO_STATUS, action="editjobs")
    gate = story.it.hellotracks.hold("editjobs")

    await manager.seat.submit()
    await gate.reached()
    await manager.seat.close(everything=True)
    gate.release()
    told = await manager.sees()

    assert told.is_private
    assert told.text.startswith("Hellotracks did not take the change")
    assert "Ring twice\n[Edit]" in told.text
    await manager.clicks(told, "Edit")
    assert (await manager.sees_form()).filled["place"] == story.place.name


async def test_a_note_too_long_for_the_form_is_whole_after_an_edit(story: Story) -> None:
    manager, notes = story.manager, "mind the step, " * 220
    await manager.types(f"/job {story.place.name} tomorrow for {story.worker} -- {notes}")
    card = await manager.sees()
    before = story.sent()["textDispatcher"]
    await manager.clicks(card, "Edit")
    await manager.sees_form()
    await manager.seat.fill("start", "09:00")

    await manager.seat.submit()
    await manager.sees_instead(card, "From 9:00 AM")

    (job,) = story.jobs
    assert len(before) > 3000
    assert (job["textDispatcher"], job["windowStart"]) == (before, 900)


async def test_an_address_nobody_knows_is_asked_about_in_the_form_itself(story: Story) -> None:
    manager = await opened(story)
    await manager.seat.fill("place", "77 Xyzzy Parade")
    await manager.seat.fill("day", manager.day(1).isoformat())

    await manager.seat.submit()
    await manager.sees_form("“77 Xyzzy Parade” is not on the map. Where is it?")
    assert story.received("createjobs") == []
    await manager.seat.press("Create without a pin")
    card = await manager.sees()

    (job,) = story.jobs
    assert job["destinationName"] == "77 Xyzzy Parade"
    assert job["id"] in card.text
    await manager.sees_form(job["id"])


async def test_a_form_closed_while_the_job_is_created_still_ends_in_one_card(story: Story) -> None:
    manager = await opened(story)
    await manager.seat.fill("place", story.place.name)
    gate = story.it.hellotracks.hold("createjobs")

    await manager.seat.submit()
    await gate.reached()
    await manager.seat.close(everything=True)
    gate.release()
    card = await manager.sees()

    (job,) = story.jobs
    assert job["id"] in card.text
    assert manager.cards == [card]


async def test_a_question_to_a_form_that_was_closed_comes_as_a_message(story: Story) -> None:
    manager = await opened(story)
    await manager.seat.fill("place", "78 Xyzzy Parade")
    gate = story.it.gazetteer.hold("search")

    await manager.seat.submit()
    await gate.reached()
    await manager.seat.close(everything=True)
    gate.release()
    question = await manager.sees()

    assert question.is_private
    assert question.text.startswith("“78 Xyzzy Parade” is not on the map. Where is it?\n")
    await manager.clicks(question, "Edit")
    form = await manager.sees_form()
    assert form.filled["place"] == "78 Xyzzy Parade"


async def test_the_same_form_sent_in_twice_at_once_makes_one_job(story: Story) -> None:
    manager = await opened(story)
    await manager.seat.fill("place", story.place.name)
    story.it.slack.weather.set("deliveries", "twice at the same moment")

    await manager.seat.submit()
    card = await manager.sees()

    (job,) = story.jobs
    assert job["id"] in card.text
    assert manager.cards == [card]


async def test_a_form_from_the_home_tab_puts_its_card_in_the_direct_messages(story: Story) -> None:
    desk = story.desk(story.world.dispatcher)
    home = await desk.seat.home()
    assert home

    await desk.seat.click(home, "New job")
    await desk.sees_form()
    await desk.seat.fill("place", story.place.name)
    await desk.seat.submit()
    card = await desk.sees()

    assert card.is_card
    assert card.message.channel == desk.seat.dm
    assert len(story.jobs) == 1


async def test_somebody_who_became_a_guest_while_the_form_was_open_is_refused(
    story: Story,
) -> None:
    person = story.world.people[3]
    desk = story.desk(person)
    await desk.types("/job")
    await desk.sees_form()
    await desk.seat.fill("place", story.place.name)
    await story.it.slack.change_person(replace(person, is_guest=True))

    await desk.seat.submit()

    await desk.sees_form("Guests and people from other workspaces cannot use this app.")
    assert story.received("createjobs") == []


async def test_two_people_who_edit_the_same_job_at_once_both_have_their_way(story: Story) -> None:
    manager, colleague = story.manager, story.desk(story.world.dispatcher)
    await manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    card = await manager.sees()
    await manager.clicks(card, "Edit")
    await manager.sees_form()
    await colleague.clicks(card, "Edit")
    await colleague.sees_form()

    await manager.seat.fill("notes", "Ring twice")
    await manager.seat.submit()
    await manager.sees_form("> Ring twice")
    await colleague.seat.fill("start", "09:00")
    await colleague.seat.submit()
    await manager.sees_instead(card, "From 9:00 AM")

    (job,) = story.jobs
    assert (job["textDispatcher"], job["windowStart"]) == ("Ring twice", 900)


async def test_a_question_outlives_the_form_that_it_was_asked_in(story: Story) -> None:
    manager = await opened(story)
    await manager.seat.fill("place", "79 Xyzzy Parade")
    await manager.seat.submit()
    await manager.sees_form("“79 Xyzzy Parade” is not on the map. Where is it?")

    await manager.seat.close()
    question = await manager.sees()
    await manager.clicks(question, "Create without a pin")
    await manager.sees_instead(question)
    card = await manager.sees()

    (job,) = story.jobs
    assert question.is_private
    assert job["id"] in card.text


async def test_a_question_outlives_the_form_that_was_opened_from_it(story: Story) -> None:
    manager = await opened(story)
    await manager.seat.fill("place", "80 Xyzzy Parade")
    await manager.seat.submit()
    await manager.sees_form("“80 Xyzzy Parade” is not on the map. Where is it?")
    await manager.seat.press("Edit")
    await manager.sees_form("Notes")

    await manager.seat.close()
    question = await manager.sees()

    assert question.text.startswith("“80 Xyzzy Parade” is not on the map. Where is it?\n")


async def test_a_change_whose_question_is_closed_leaves_the_job_as_it_was(story: Story) -> None:
    manager = story.manager
    await manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    card = await manager.sees()
    await manager.clicks(card, "Edit")
    await manager.sees_form()
    await manager.seat.fill("place", "81 Xyzzy Parade")
    await manager.seat.submit()
    await manager.sees_form("“81 Xyzzy Parade” is not on the map. Where is it?")

    await manager.seat.close()
    told = await manager.sees()
    await manager.clicks(told, "Edit")
    form = await manager.sees_form()

    assert told.is_private
    assert told.text.startswith("The form was closed before its question was answered")
    assert "81 Xyzzy Parade" in told.text
    assert form.filled["place"] == story.place.name
    assert story.received("editjobs") == []
