"""A job was changed or taken back, and the app dies before that is through."""

from sandbox.gates import Side
from sandbox.pretend import Pretend
from sandbox.slack import Message, Updated
from tests.kill.aftermath import SECONDS, assert_done_once, desk, settled, until_card
from tests.kill.conftest import Life
from tests.kill.test_line import SIDES, say

ARCHIVE = "POST /v1/jobs/{id}/archive"
NOTES = "Ring twice."


async def make_a_job(it: Pretend) -> Message:
    await say(it)
    return await until_card(it)


async def edit(it: Pretend, card: Message) -> None:
    await desk(it).click(card, "Edit")
    await desk(it).fill("notes", NOTES)
    assert isinstance(await desk(it).submit(), Updated)


async def undo(it: Pretend, card: Message) -> None:
    (sent,) = await desk(it).click(card, "Undo")
    assert sent.acknowledged


def is_edited(it: Pretend) -> bool:
    (job,) = it.hellotracks.jobs
    return bool(job["textDispatcher"] == NOTES)


def is_archived(it: Pretend) -> bool:
    (job,) = it.hellotracks.jobs
    return job.get("status") == "archived"


@SIDES
async def test_killed_during_an_edit(
    it: Pretend, database: str, until_killed: Life, when: Side
) -> None:
    gate = it.hellotracks.hold("editjobs", when)
    async with until_killed():
        await edit(it, await make_a_job(it))
        await gate.reached(SECONDS)
    gate.drop()

    async with until_killed() as app:
        await it.slack.until(lambda: it.slack.called("chat.update"), timeout=SECONDS)
        await settled(app, database)

    assert_done_once(it)
    assert is_edited(it)


async def test_killed_while_the_edited_card_is_drawn(
    it: Pretend, database: str, until_killed: Life
) -> None:
    gate = it.slack.hold("chat.update", "before")
    async with until_killed():
        await edit(it, await make_a_job(it))
        await gate.reached(SECONDS)
    gate.drop()

    async with until_killed() as app:
        await it.slack.until(lambda: it.slack.called("chat.update"), timeout=SECONDS)
        await settled(app, database)

    assert_done_once(it)
    assert is_edited(it)


@SIDES
async def test_killed_during_an_undo(
    it: Pretend, database: str, until_killed: Life, when: Side
) -> None:
    gate = it.hellotracks.hold(ARCHIVE, when)
    async with until_killed():
        await undo(it, await make_a_job(it))
        await gate.reached(SECONDS)
    gate.drop()

    async with until_killed() as app:
        await until_card(it, "Undone")
        await settled(app, database)

    assert_done_once(it)
    assert is_archived(it)


async def test_the_buttons_of_a_card_outlive_the_process_that_drew_it(
    it: Pretend, database: str, until_killed: Life
) -> None:
    async with until_killed():
        card = await make_a_job(it)

    async with until_killed() as app:
        await undo(it, card)
        await until_card(it, "Undone")
        await settled(app, database)

    assert_done_once(it)
    assert is_archived(it)
