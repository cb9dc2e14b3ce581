"""A line becomes a job and a card."""

from sandbox.pretend import Pretend
from sandbox.say import say
from tests.app_process import AppProcess


async def test_a_clear_line_becomes_one_job_and_one_card(it: Pretend, app: AppProcess) -> None:
    world = it.world
    line = f"/job {world.place.name} tomorrow for {world.worker.name}"

    said = await say(it, line, by=world.manager)

    (job,) = it.hellotracks.jobs
    assert job["destinationName"] == world.place.name
    assert job["worker"] == world.worker.username
    assert said.card
    assert job["id"] in said.card
    assert world.worker.name in said.card
