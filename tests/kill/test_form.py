"""A form is open or was sent in, and the app dies."""

from sandbox.gates import Side
from sandbox.pretend import Pretend
from sandbox.slack import Updated
from sandbox.slack.as_text import view_text
from tests.kill.aftermath import SECONDS, assert_done_once, desk, settled, until_card
from tests.kill.conftest import Life
from tests.kill.test_line import SIDES


async def fill_in(it: Pretend) -> None:
    await desk(it).fill("place", it.world.place.name)
    await desk(it).fill("worker", it.world.worker.name)


async def send_in(it: Pretend) -> None:
    assert isinstance(await desk(it).submit(), Updated)


def form_says(it: Pretend, words: str) -> bool:
    form = desk(it).modal
    return form is not None and words in view_text(form, it.world)


async def test_a_form_outlives_the_process_that_opened_it(
    it: Pretend, database: str, until_killed: Life
) -> None:
    async with until_killed():
        await desk(it).type("/job", it.world.channel)
        await fill_in(it)

    async with until_killed() as app:
        await send_in(it)
        await until_card(it)
        await settled(app, database)

    assert_done_once(it)


@SIDES
async def test_killed_after_a_form_was_sent_in(
    it: Pretend, database: str, until_killed: Life, when: Side
) -> None:
    gate = it.hellotracks.hold("createjobs", when)
    async with until_killed():
        await desk(it).type("/job", it.world.channel)
        await fill_in(it)
        await send_in(it)
        await gate.reached(SECONDS)
    gate.drop()

    async with until_killed() as app:
        await until_card(it)
        await settled(app, database)

    assert_done_once(it)
    assert form_says(it, "Job created")


async def test_killed_before_the_form_could_show_what_came_of_it(
    it: Pretend, database: str, until_killed: Life
) -> None:
    gate = it.slack.hold("views.update", "before")
    async with until_killed():
        await desk(it).type("/job", it.world.channel)
        await fill_in(it)
        await send_in(it)
        await gate.reached(SECONDS)
    gate.drop()

    async with until_killed() as app:
        await it.slack.until(lambda: form_says(it, "Job created"), timeout=SECONDS)
        await settled(app, database)

    assert_done_once(it)
