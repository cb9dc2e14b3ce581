"""Something was unclear, and the app dies around the question: whoever answers notices nothing."""

import pytest

from sandbox.gates import Side
from sandbox.pretend import Pretend
from sandbox.slack import Message
from tests.kill.aftermath import SECONDS, assert_done_once, desk, messages, settled, until_card
from tests.kill.conftest import Life


async def ask_for_a_namesake(it: Pretend) -> None:
    shared = it.world.namesakes[0].name.split()[0]
    await desk(it).type(f"/job {it.world.place.name} tomorrow for {shared}", it.world.channel)


def questions(it: Pretend) -> list[Message]:
    return [m for m in messages(it) if any(block["type"] == "actions" for block in m.blocks)]


async def asked(it: Pretend, times: int = 1) -> Message:
    """The first of so many questions, once they are all there."""

    def there() -> list[Message] | None:
        return questions(it) if len(questions(it)) == times else None

    return (await it.slack.until(there, timeout=SECONDS))[0]


async def choose(it: Pretend, question: Message) -> None:
    (sent,) = await desk(it).click(question, it.world.namesakes[0].name)
    assert sent.acknowledged


def assert_created_as_chosen(it: Pretend, *, shown: int = 1) -> None:
    assert_done_once(it, asked=["Who is"] * shown)
    assert it.hellotracks.jobs[0]["worker"] == it.world.namesakes[0].username


async def test_a_restart_between_question_and_click_changes_nothing(
    it: Pretend, database: str, until_killed: Life
) -> None:
    async with until_killed() as app:
        await ask_for_a_namesake(it)
        question = await asked(it)
        await settled(app, database)

    async with until_killed() as app:
        await choose(it, question)
        await until_card(it)
        await settled(app, database)

    assert_created_as_chosen(it)
    assert len(it.slack.called("chat.postEphemeral")) == 1


@pytest.mark.parametrize(("when", "shown"), [("before", 1), ("after", 2)])
async def test_killed_while_slack_withholds_its_answer_to_the_question(
    it: Pretend, database: str, until_killed: Life, when: Side, shown: int
) -> None:
    gate = it.slack.hold("chat.postEphemeral", when)
    async with until_killed():
        await ask_for_a_namesake(it)
        await gate.reached(SECONDS)
    gate.drop()

    async with until_killed() as app:
        await choose(it, await asked(it, shown))
        await until_card(it)
        await settled(app, database)

    assert_created_as_chosen(it, shown=shown)


async def test_killed_right_after_the_click(it: Pretend, database: str, until_killed: Life) -> None:
    gate = it.hellotracks.hold("createjobs", "after")
    async with until_killed():
        await ask_for_a_namesake(it)
        question = await asked(it)
        await choose(it, question)
        await gate.reached(SECONDS)
    gate.drop()

    async with until_killed() as app:
        await until_card(it)
        await settled(app, database)

    assert_created_as_chosen(it)
