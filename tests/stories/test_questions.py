"""Whatever is unclear is asked, of the sender alone, before anything is created."""

from datetime import date
from typing import Any

import pytest

from sandbox.slack import Message, View
from sandbox.town import Address
from tests.app_process import AppProcess
from tests.stories.knock import deliver
from tests.stories.story import Desk, Shown, Story, first_name, number, on_card

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def asked(story: Story, line: str) -> Shown:
    """The question that a line leads to; nothing may be created before it is answered."""
    await story.manager.types(f"/job {line}")
    question = await story.manager.sees()
    assert question.is_private
    assert story.received("createjobs") == []
    return question


def buttons(question: Message | View) -> list[dict[str, Any]]:
    rows = (block for block in question.blocks if block["type"] == "actions")
    return [button for row in rows for button in row["elements"]]


async def answered(desk: Desk, question: Shown, button: str) -> tuple[str, Shown]:
    """What stands in the question's place after the click, and the card."""
    await desk.clicks(question, button)
    instead = await desk.sees_instead(question)
    return instead.text, await desk.sees()


# People


async def test_of_two_namesakes_one_is_chosen_and_gets_the_job(story: Story) -> None:
    chosen, other = story.world.namesakes
    shared = first_name(chosen.name)
    question = await asked(story, f"{story.place.name} tomorrow for {shared}")
    first, second = sorted([chosen.name, other.name])
    assert question.text == (
        f"Who is “{shared}”?\n"
        f"{story.place.name} tomorrow for {shared}\n"
        f"[{first}] [{second}]\n"
        "[Unassigned] [Edit]"
    )

    instead, card = await answered(story.manager, question, chosen.name)

    (job,) = story.jobs
    assert instead == f"Who is “{shared}”?\n→ {chosen.name}"
    assert job["worker"] == chosen.username
    assert f":bust_in_silhouette: {chosen.name}\n" in card.text


async def test_a_second_click_is_too_late_and_changes_nothing(
    story: Story, serving: AppProcess
) -> None:
    """Somebody was quick, or Slack slow: the same message is clicked in twice."""
    chosen, other = story.world.namesakes
    line = f"{story.place.name} tomorrow for {first_name(chosen.name)}"
    question = await asked(story, line)
    _, card = await answered(story.manager, question, chosen.name)

    (button,) = (b for b in buttons(question.message) if b["text"]["text"] == other.name)
    click = dict(story.it.slack.deliveries[-1].payload)
    click["actions"] = [{**click["actions"][0], **button}]
    await deliver(serving.events_url, click)
    instead = await story.manager.sees_instead(question, "closed")

    (job,) = story.jobs
    assert instead.text == (
        "This question is closed already. If no card comes of it, type the line again."
    )
    assert job["worker"] == chosen.username
    assert story.manager.cards == [card]


async def test_an_unknown_name_is_answered_with_those_that_sound_like_it(story: Story) -> None:
    unknown = story.worker + "tte"
    question = await asked(story, f"{story.place.name} tomorrow for {unknown}")
    assert question.text.startswith(
        f"Nobody in Hellotracks is called “{unknown}”. Who should go?\n"
        f"{story.place.name} tomorrow for {unknown}\n"
    )
    assert f"[{story.world.worker.name}]" in question.text
    assert "[Unassigned] [Edit]" in question.text

    _, card = await answered(story.manager, question, "Unassigned")

    (job,) = story.jobs
    assert job["worker"] == ""
    assert ":bust_in_silhouette: Unassigned\n" in card.text


async def test_several_people_get_one_job_each_once_that_is_confirmed(story: Story) -> None:
    one, other = story.world.worker, story.world.namesakes[0]
    question = await asked(story, f"{story.place.name} tomorrow for {one.name} and {other.name}")
    assert question.text.startswith(f"One job each for {one.name} and {other.name}?\n")
    assert question.text.endswith("[Yes, 2 jobs]\n[Edit] [Drop it]")

    _, card = await answered(story.manager, question, "Yes, 2 jobs")

    (call,) = story.received("createjobs")
    assert [job["worker"] for job in story.jobs] == [one.username, other.username]
    assert len({job["uidSecondary"] for job in call.body["data"]["jobs"]}) == 2
    assert card.text.startswith(":white_check_mark: 2 jobs created\n")
    assert all(job["id"] in card.text for job in story.jobs)
    assert story.manager.cards == [card]


# Days


async def test_a_past_day_is_asked_about(story: Story) -> None:
    day = story.manager.day(-3)
    question = await asked(story, f"{story.place.name} {day.isoformat()} for {story.worker}")
    assert question.text.startswith(f"{on_card(day)} is in the past. Which day should it be?\n")

    _, card = await answered(story.manager, question, on_card(story.manager.day(1)))

    assert story.sent()["day"] == number(story.manager.day(1))
    assert f":date: {on_card(story.manager.day(1))}\n" in card.text


async def test_a_day_that_does_not_exist_is_asked_about(story: Story) -> None:
    question = await asked(story, f"{story.place.name} 31 February for {story.worker}")
    assert question.text.startswith("There is no “31 February”. Which day should it be?\n")

    _, card = await answered(story.manager, question, on_card(story.manager.day()))

    assert story.sent()["day"] == number(story.manager.day())
    assert f":date: {on_card(story.manager.day())}\n" in card.text


async def test_next_friday_is_confirmed_before_anything_is_created(story: Story) -> None:
    friday = _next_weeks_friday(story.manager.day())
    question = await asked(story, f"{story.place.name} next friday for {story.worker}")
    assert question.text.startswith("Which day is “next friday”?\n")

    instead, _ = await answered(story.manager, question, on_card(friday))

    assert instead == f"Which day is “next friday”?\n→ {on_card(friday)}"
    assert story.sent()["day"] == number(friday)


def _next_weeks_friday(today: date) -> date:
    return date.fromisocalendar(*_week_after(today), 5)


def _week_after(today: date) -> tuple[int, int]:
    year, week, _ = date.fromordinal(today.toordinal() + 7).isocalendar()
    return year, week


# Places


async def test_an_address_of_the_town_is_looked_up_checked_and_sent_with_its_point(
    story: Story,
) -> None:
    house = story.world.house

    await story.manager.types(f"/job {house.line} tomorrow for {story.worker}")
    card = await story.manager.sees()

    sent = story.sent()
    assert sent["destinationName"] == house.line
    assert house.postcode in sent["destinationText"]
    assert sent["destinationLat"] == pytest.approx(house.lat, abs=1e-6)
    assert sent["destinationLng"] == pytest.approx(house.lng, abs=1e-6)
    assert "placeUid" not in sent
    assert f":round_pushpin: {house.line} · " in card.text
    assert "© OpenStreetMap contributors" in card.text


async def test_of_two_houses_with_one_address_the_chosen_one_is_sent(story: Story) -> None:
    _, wanted = story.world.lookalikes
    question = await asked(story, f"{wanted.line} tomorrow for {story.worker}")
    assert question.text.startswith(f"Which place is “{wanted.line}”?\n")
    assert "[Send a pin] [Create without a pin] [Edit] [Drop it]" in question.text

    await answered(story.manager, question, _button_for(question, wanted))

    assert story.sent()["destinationLat"] == pytest.approx(wanted.lat, abs=1e-6)
    assert story.sent()["destinationLng"] == pytest.approx(wanted.lng, abs=1e-6)


def _button_for(question: Shown, house: Address) -> str:
    """The one with its postcode; the district's name may be cut off."""
    labels = [button["text"]["text"] for button in buttons(question.message)]
    (label,) = [label for label in labels if house.postcode in label or house.district in label]
    return str(label)


NOWHERE = "77 Xyzzy Parade"


async def test_an_address_nobody_knows_can_be_created_without_a_pin(story: Story) -> None:
    question = await asked(story, f"{NOWHERE} tomorrow for {story.worker}")
    assert question.text == (
        f"“{NOWHERE}” is not on the map. Where is it?\n"
        f"{NOWHERE} tomorrow for {story.worker}\n"
        "[Send a pin] [Create without a pin] [Edit] [Drop it]"
    )

    _, card = await answered(story.manager, question, "Create without a pin")

    sent = story.sent()
    assert sent["destinationName"] == NOWHERE
    assert sent["destinationText"] == NOWHERE
    assert "destinationLat" not in sent
    assert f":round_pushpin: {NOWHERE} · no pin on the map\n" in card.text


async def test_an_address_nobody_knows_can_get_a_pin_through_the_form(story: Story) -> None:
    spot = story.world.house.point
    question = await asked(story, f"{NOWHERE} tomorrow for {story.worker}")

    await story.manager.clicks(question, "Send a pin")
    form = await story.manager.sees_form("Pin")
    assert form.filled["place"] == NOWHERE
    link = f"https://www.openstreetmap.org/?mlat={spot.lat}&mlon={spot.lng}"
    await story.manager.seat.fill("pin", link)
    await story.manager.seat.submit()
    card = await story.manager.sees()

    (job,) = story.jobs
    assert story.sent()["destinationLat"] == round(spot.lat, 6)
    assert story.sent()["destinationLng"] == round(spot.lng, 6)
    assert job["destinationName"] == NOWHERE
    assert story.manager.cards == [card]
    await story.manager.sees_form(job["id"])


async def test_a_pin_far_from_where_the_team_works_is_asked_about_in_the_form(
    story: Story,
) -> None:
    question = await asked(story, f"{NOWHERE} tomorrow for {story.worker}")

    await story.manager.clicks(question, "Send a pin")
    await story.manager.sees_form("Pin")
    await story.manager.seat.fill("pin", "52.520008, 13.404954")
    await story.manager.seat.submit()
    form = await story.manager.sees_form(f"Is “{NOWHERE}” this place?")
    assert story.received("createjobs") == []
    (far, *_) = (button for button in buttons(form) if " mi" in button["text"]["text"])
    await story.manager.seat.press(far["text"]["text"])
    await story.manager.sees()

    assert story.sent()["destinationLat"] == 52.520008
    assert story.sent()["destinationLng"] == 13.404954


async def test_a_dropped_question_creates_nothing(story: Story) -> None:
    question = await asked(story, f"{NOWHERE} tomorrow")

    await story.manager.clicks(question, "Drop it")
    instead = await story.manager.sees_instead(question)

    assert instead.text == f"“{NOWHERE}” is not on the map. Where is it?\n→ Drop it"
    assert story.received("createjobs") == []


async def test_edit_at_a_question_opens_the_form_with_everything_that_was_said(
    story: Story,
) -> None:
    question = await asked(story, f"{NOWHERE} tomorrow 9-11 for {story.worker}, bring a ladder")

    await story.manager.clicks(question, "Edit")
    form = await story.manager.sees_form()
    assert form.filled == {
        "place": NOWHERE,
        "day": story.manager.day(1).isoformat(),
        "worker": story.world.worker.name,
        "start": "09:00",
        "end": "11:00",
        "notes": "bring a ladder",
    }
    await story.manager.seat.fill("place", story.place.name)
    await story.manager.seat.submit()
    await story.manager.sees()

    (job,) = story.jobs
    assert job["destinationName"] == story.place.name
    assert job["textDispatcher"] == "bring a ladder"


# The same line again


async def test_the_same_line_within_a_minute_is_asked_about(story: Story) -> None:
    line = f"/job {story.place.name} tomorrow 4pm-5pm for {story.worker}"
    await story.manager.types(line)
    await story.manager.sees()

    await story.manager.types(line)
    question = await story.manager.sees()
    assert question.text.startswith(
        "You sent the same line a moment ago, and it was created: "
        f"{story.place.name}, {on_card(story.manager.day(1))}. Make a second one?\n"
    )
    assert len(story.jobs) == 1
    _, card = await answered(story.manager, question, "Make a second one")

    _, second = story.jobs
    assert second["id"] in card.text
    assert len(story.manager.cards) == 2


async def test_the_same_line_of_somebody_else_is_another_job(story: Story) -> None:
    line = f"/job {story.place.name} tomorrow 5pm-6pm for {story.worker}"
    dispatcher = story.desk(story.world.dispatcher)

    await story.manager.types(line)
    await story.manager.sees()
    await dispatcher.types(line)
    await dispatcher.sees()
    await dispatcher.sees()

    assert len(story.jobs) == 2


async def test_edit_at_a_question_about_several_people_forgets_none_of_them(story: Story) -> None:
    manager, one, other = story.manager, story.world.worker, story.world.namesakes[0]
    await manager.types(f"/job {story.place.name} tomorrow for {story.worker} and {other.name}")
    await manager.clicks(await manager.sees(), "Edit")
    form = await manager.sees_form("leave it empty to be asked again")
    await manager.seat.fill("start", "09:00")

    await manager.seat.submit()
    await manager.sees_form("One job each for")
    await manager.seat.press("Yes, 2 jobs")
    await manager.sees()

    assert (form.title, form.submit) == ("New job", "Create")
    assert {job["worker"] for job in story.jobs} == {one.username, other.username}
    assert {job["windowStart"] for job in story.jobs} == {900}


@pytest.mark.parametrize(
    "line",
    [
        "reschedule the boiler check at {place} tomorrow for {worker}",
        "cancel the alarm contract at {place} tomorrow for {worker}",
    ],
)
async def test_a_line_that_looks_like_a_change_becomes_a_job_only_when_its_writer_says_so(
    story: Story, line: str
) -> None:
    typed = line.format(place=story.place.name, worker=story.worker)
    await story.manager.types(f"/job {typed}")
    told = await story.manager.sees()

    assert told.is_private
    assert told.text.endswith("[It is a new job]")
    assert story.received("createjobs") == []

    await story.manager.clicks(told, "It is a new job")
    await story.manager.sees()

    assert story.sent()["destinationName"] == story.place.name


async def test_a_time_on_another_clock_is_created_as_its_writer_says(story: Story) -> None:
    line = f"/job {story.place.name} tomorrow 3pm UTC for {story.worker}"
    await story.manager.types(line)
    question = await story.manager.sees()

    assert "“3pm UTC” names another time zone" in question.text
    assert story.received("createjobs") == []

    offered = [each["text"]["text"] for each in buttons(question.message)]
    await story.manager.clicks(question, next(o for o in offered if o.startswith("3:00")))
    await story.manager.sees()

    assert story.sent()["windowStart"] == 1500
