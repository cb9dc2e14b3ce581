"""The geocoder on a bad day: "cannot be looked up" is not "not found", and neither is a guess."""

import pytest

from sandbox.gazetteer import Fault
from tests.stories.story import Shown, Story

pytestmark = pytest.mark.asyncio(loop_scope="module")

WAYS_OUT = "[Look again] [Send a pin] [Create without a pin] [Edit] [Drop it]"


async def asked(story: Story) -> Shown:
    await story.manager.types(f"/job {story.world.house.line} tomorrow for {story.worker}")
    question = await story.manager.sees()
    assert question.is_private
    assert story.received("createjobs") == []
    return question


@pytest.mark.parametrize(
    "fault", [Fault.UNAVAILABLE, Fault.TOO_MANY, Fault.TOO_MANY_WITH_HINT, Fault.NOT_JSON]
)
async def test_an_address_that_cannot_be_looked_up_now_can_be_looked_up_again(
    story: Story, fault: Fault
) -> None:
    house = story.world.house
    story.it.gazetteer.weather.fail(fault)
    question = await asked(story)
    assert question.text == (
        f"Addresses cannot be looked up right now, so “{house.line}” is not checked.\n"
        f"{house.line} tomorrow for {story.worker}\n"
        f"{WAYS_OUT}"
    )

    await story.manager.clicks(question, "Look again")
    await story.manager.sees_instead(question)
    card = await story.manager.sees()

    assert story.sent()["destinationLat"] == pytest.approx(house.lat, abs=1e-6)
    assert story.manager.cards == [card]


async def test_a_slow_map_is_given_up_after_two_seconds(story: Story) -> None:
    story.it.gazetteer.weather.slow_seconds = 60

    question = await asked(story)

    assert question.text.startswith("Addresses cannot be looked up right now, ")
    assert question.text.endswith(WAYS_OUT)


async def test_without_a_map_known_places_still_become_jobs(story: Story) -> None:
    story.it.gazetteer.weather.fault = Fault.UNAVAILABLE

    await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
    card = await story.manager.sees()

    assert card.is_card
    assert len(story.jobs) == 1


async def test_an_address_that_cannot_be_looked_up_can_be_created_without_a_pin(
    story: Story,
) -> None:
    story.it.gazetteer.weather.fault = Fault.UNAVAILABLE
    question = await asked(story)

    await story.manager.clicks(question, "Create without a pin")
    await story.manager.sees_instead(question)
    card = await story.manager.sees()

    assert story.sent()["destinationText"] == story.world.house.line
    assert "destinationLat" not in story.sent()
    assert "no pin on the map" in card.text


@pytest.mark.parametrize("fault", [Fault.EMPTY, Fault.NULL_ISLAND])
async def test_an_address_without_a_point_on_earth_is_not_found(story: Story, fault: Fault) -> None:
    story.it.gazetteer.weather.fault = fault

    question = await asked(story)

    assert question.text.startswith(f"“{story.world.house.line}” is not on the map. Where is it?\n")


async def test_a_point_far_from_where_the_team_works_is_asked_about(story: Story) -> None:
    story.it.gazetteer.weather.fault = Fault.FAR_AWAY

    question = await asked(story)

    assert question.text.startswith(f"Is “{story.world.house.line}” this place?\n")
    assert " mi]\n" in question.text
