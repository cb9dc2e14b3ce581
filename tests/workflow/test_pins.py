"""A pin that a form was given is looked at like any other."""

from bot.domain.day import Day
from bot.domain.doubt import PlaceUnclear, TakeDestination
from bot.domain.job import JobDraft
from bot.domain.place import AtPin, Point
from bot.workflow.ledger import Stage
from tests.workflow.conftest import Workshop


async def pinned(workshop: Workshop, point: Point, *, sure: bool = True) -> str:
    tomorrow = Day(workshop.clock.now().date()).plus(1)
    pin = AtPin(name="The tower", point=point, sure=sure)
    draft = JobDraft(place="The tower", day=tomorrow, destination=pin)
    entry_id = await workshop.gets(draft)
    await workshop.works()
    return entry_id


async def test_a_pin_near_the_team_is_taken(workshop: Workshop) -> None:
    centre = workshop.it.world.town.centre
    entry_id = await pinned(workshop, Point(centre.lat, centre.lng))

    assert (await workshop.entry(entry_id)).stage is Stage.DONE


async def test_a_rough_pin_near_the_team_is_asked_about(workshop: Workshop) -> None:
    centre = workshop.it.world.town.centre
    entry_id = await pinned(workshop, Point(centre.lat, centre.lng), sure=False)

    question = (await workshop.entry(entry_id)).question
    assert question
    assert isinstance(question.doubt, PlaceUnclear)
    assert question.doubt.km != (None,)


async def test_a_pin_across_the_ocean_is_asked_about_once(workshop: Workshop) -> None:
    entry_id = await pinned(workshop, Point(48.8584, 2.2945))
    question = (await workshop.entry(entry_id)).question
    assert question
    assert isinstance(question.doubt, PlaceUnclear)

    pin = next(n for n, o in enumerate(question.options) if isinstance(o, TakeDestination))
    await workshop.answer.choose(entry_id, question.id, pin, workshop.asker.member)
    await workshop.works()

    (job,) = workshop.it.hellotracks.jobs
    assert job["destinationLat"] == 48.8584
