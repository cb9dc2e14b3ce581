"""Lines that say everything become a job and a card; lines that want none create nothing."""

import asyncio
from dataclasses import replace

import pytest

from sandbox.world import KnownPlace
from tests.stories.story import Story, number, on_card

pytestmark = pytest.mark.asyncio(loop_scope="module")


def envelope(place: KnownPlace) -> str:
    return f"{place.address}, {place.city}, {place.state} {place.postalcode}"


@pytest.mark.parametrize(
    "line",
    [
        "{place} tomorrow for {worker}",
        "for {worker} {place} tomorrow",
        "tomorrow {place} for {worker}",
        "{worker} tomorrow at {place}",
    ],
)
async def test_the_order_of_place_day_and_person_does_not_matter(story: Story, line: str) -> None:
    manager, place = story.manager, story.place

    await manager.types("/job " + line.format(place=place.name, worker=story.worker))
    card = await manager.sees()

    (job,) = story.jobs
    assert card.is_card
    assert card.text == (
        ":white_check_mark: Job created\n"
        f":round_pushpin: {place.name} · {envelope(place)}\n"
        f":date: {on_card(manager.day(1))}\n"
        f":bust_in_silhouette: {story.world.worker.name}\n"
        f"Asked by @{manager.name}\n"
        f"Job {job['id']} · No. {job['number']}\n"
        "[Edit] [Reassign] [Move] [Undo] [Details]"
    )
    assert place.lat
    assert place.lng
    assert story.sent() == {
        "uidSecondary": job["uidSecondary"],
        "destinationName": place.name,
        "destinationText": envelope(place),
        "destinationLat": round(place.lat, 6),
        "destinationLng": round(place.lng, 6),
        "placeUid": place.uid,
        "day": number(manager.day(1)),
        "worker": story.world.worker.username,
    }


@pytest.mark.parametrize(
    ("said", "shown", "sent"),
    [
        ("9-11", "9:00 – 11:00 AM", {"windowStart": 900, "windowEnd": 1100}),
        (
            "between 1pm and 3:30pm",
            "1:00 – 3:30 PM",
            {"windowStart": 1300, "windowEnd": 1530},
        ),
        ("at 2pm", "2:00 – 3:00 PM (assumed)", {"windowStart": 1400, "windowEnd": 1500}),
        ("by noon", "By 12:00 PM", {"windowEnd": 1200}),
        ("after 3pm", "From 3:00 PM", {"windowStart": 1500}),
    ],
)
async def test_a_time_becomes_the_window(
    story: Story, said: str, shown: str, sent: dict[str, int]
) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow {said} for {story.worker}")
    card = await story.manager.sees()

    window = {k: v for k, v in story.sent().items() if k.startswith("window")}
    assert f":date: {on_card(story.manager.day(1))} · {shown}\n" in card.text
    assert window == sent


async def test_notes_go_to_the_worker_and_stay_behind_a_button_in_a_channel(story: Story) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow, gate code 4711")
    card = await story.manager.sees()
    await story.manager.clicks(card, "Details")
    details = await story.manager.sees()

    assert story.sent()["textDispatcher"] == "gate code 4711"
    assert "4711" not in card.text
    assert card.text.endswith("[Edit] [Reassign] [Move] [Undo] [Details]")
    assert details.is_private
    assert details.text.startswith(f"{story.place.name}\n> gate code 4711\n")


async def test_details_say_what_each_word_was_taken_for_and_give_a_line_to_copy(
    story: Story,
) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow 9-11 for {story.worker}, PO 4471")
    card = await story.manager.sees()
    await story.manager.clicks(card, "Details")
    details = await story.manager.sees()
    day = story.manager.day(1)

    assert details.is_private
    for said in (story.place.name, "tomorrow", "9-11", f"for {story.worker}", "PO 4471"):
        assert f"“{said}”" in details.text
    assert f"day:{day.isoformat()} time:09:00-11:00 for:" in details.text

    copied = next(line for line in details.text.split("\n") if line.startswith("place:"))
    await story.manager.types(f"/job {copied}")
    await story.manager.sees()

    first, second = (call.body["data"]["jobs"][0] for call in story.received("createjobs"))
    assert {**second, "uidSecondary": first["uidSecondary"]} == first


async def test_nobody_named_means_unassigned_and_the_card_says_that_this_was_assumed(
    story: Story,
) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow")
    card = await story.manager.sees()

    (job,) = story.jobs
    assert "worker" not in story.sent()
    assert job["worker"] == ""
    assert ":bust_in_silhouette: Unassigned (assumed)\n" in card.text


async def test_no_day_means_today_and_the_worker_is_told_at_once(story: Story) -> None:
    await story.manager.types(f"/job {story.place.name} for {story.worker}")
    card = await story.manager.sees()

    (call,) = story.received("createjobs")
    assert call.body["data"]["sendRouteChange"] is True
    assert story.sent()["day"] == number(story.manager.day())
    assert f":date: {on_card(story.manager.day())} (assumed)\n" in card.text
    assert f"Hellotracks was asked to notify {story.world.worker.name}." in card.text


async def test_the_worker_is_not_told_at_once_of_a_job_for_tomorrow(story: Story) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    card = await story.manager.sees()

    (call,) = story.received("createjobs")
    assert "sendRouteChange" not in call.body["data"]
    assert "notify" not in card.text


async def test_tomorrow_is_the_senders_tomorrow(story: Story) -> None:
    """A day lies between the two of them, whatever the time is here."""
    far_east, far_west = story.world.people[3:5]
    days: list[int] = []
    for person, zone in ((far_east, "Etc/GMT-14"), (far_west, "Etc/GMT+12")):
        await story.it.slack.change_person(replace(person, tz=zone))
        sender = story.desk(person)
        await sender.types(f"/job {story.place.name} tomorrow for {story.worker}")
        card = await sender.sees()
        assert on_card(sender.day(1)) in card.text
        days.append(number(sender.day(1)))

    sent = [call.body["data"]["jobs"][0]["day"] for call in story.received("createjobs")]
    assert sent == days
    assert sent[0] != sent[1]


async def test_help_shows_examples_and_creates_nothing(story: Story) -> None:
    await story.manager.types("/job help")
    told = await story.manager.sees()

    assert told.is_private
    assert "/job Acme HQ tomorrow for jane" in told.text
    assert story.jobs == []


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "when is {worker} at {place}?",
            (
                "This looks like a question, so nothing was created. "
                "For a job, start with the place: “Acme HQ tomorrow for jane”."
            ),
        ),
        (
            "cancel {place} tomorrow",
            (
                "Nothing was created or cancelled. "
                "To cancel a job, press Undo on its card or cancel it in Hellotracks."
            ),
        ),
        (
            "move {place} to friday",
            "Nothing was created or changed. To change a job, press Move or Edit on its card.",
        ),
        (
            "undo",
            "Nothing was undone. Press Undo on the job's card; it works for 10 minutes.",
        ),
    ],
)
async def test_a_line_that_wants_no_job_creates_nothing_and_says_so(
    story: Story, line: str, sentence: str
) -> None:
    typed = line.format(place=story.place.name, worker=story.worker)

    await story.manager.types(f"/job {typed}")
    told = await story.manager.sees()

    assert told.is_private
    assert told.text.removesuffix("\n[It is a new job]") == f"{sentence}\n{typed}"
    assert ("[It is a new job]" in told.text) == (line != "undo")
    assert story.received("createjobs") == []


async def test_an_empty_line_opens_an_empty_form(story: Story) -> None:
    await story.manager.types("/job")
    form = await story.manager.sees_form()

    assert form.filled == {}
    assert story.manager.form_text.startswith("== New job ==\nPlace or address:")
    assert story.jobs == []


async def test_a_line_without_a_place_opens_the_form_with_all_it_did_say(story: Story) -> None:
    await story.manager.types(f"/job tomorrow 9-11 for {story.worker}")
    form = await story.manager.sees_form()

    assert f"You typed: tomorrow 9-11 for {story.worker}" in story.manager.form_text
    assert form.filled == {
        "day": story.manager.day(1).isoformat(),
        "start": "09:00",
        "end": "11:00",
        "worker": story.world.worker.name,
    }
    assert story.jobs == []


async def test_a_mention_names_the_worker(story: Story) -> None:
    person = story.world.slack_person(story.world.worker)
    assert person

    await story.manager.types(f"/job {story.place.name} tomorrow for @{person.handle}")
    card = await story.manager.sees()

    assert story.sent()["worker"] == story.world.worker.username
    assert f":bust_in_silhouette: {story.world.worker.name}\n" in card.text


async def test_the_nearest_is_left_to_hellotracks_in_a_call_of_its_own(story: Story) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow for the nearest")
    card = await story.manager.sees()

    (call,) = story.received("createjobs")
    (job,) = story.jobs
    assert call.body["data"]["autoassign"] is True
    assert "worker" not in story.sent()
    assert f":bust_in_silhouette: {job['workerName']} (nearest)\n" in card.text


async def test_thirty_lines_at_once_become_thirty_jobs_and_thirty_cards(story: Story) -> None:
    manager = story.manager
    lines = [f"/job {story.place.name} tomorrow, parcel {n}" for n in range(30)]

    await asyncio.gather(*(manager.types(line) for line in lines))
    cards = [await manager.sees() for _ in lines]

    shown = "".join(card.text for card in cards)
    assert {job["textDispatcher"] for job in story.jobs} == {f"parcel {n}" for n in range(30)}
    assert len(story.jobs) == 30
    assert all(job["id"] in shown for job in story.jobs)
    assert manager.cards == cards
