"""response_urls: whom they reach, what they can replace, and when they end."""

from typing import Any

import aiohttp
import pytest

from sandbox.slack import Message, Seat, Slack
from sandbox.world import World
from tests.sandbox.slack.conftest import App, Client, Clock

BUTTON = {"type": "button", "action_id": "ok", "text": {"type": "plain_text", "text": "OK"}}
ASK = [{"type": "actions", "elements": [BUTTON]}]


@pytest.fixture
def respond(app: App, session: aiohttp.ClientSession) -> Any:
    """Answer the last interaction through its response_url: status and body."""

    async def respond(body: dict[str, Any] | None = None, *, text: str = "") -> tuple[int, str]:
        url = app.payload["response_url"]
        sending = session.post(url, data=text) if body is None else session.post(url, json=body)
        async with sending as answer:
            return answer.status, await answer.text()

    return respond


def shown(seat: Seat, world: World) -> list[str]:
    return [message.text for message in seat.messages(world.channel)]


async def test_an_answer_is_seen_by_the_caller_only_unless_it_says_otherwise(
    respond: Any, maya: Seat, tom: Seat, world: World
) -> None:
    await maya.type("/job", world.channel)

    assert await respond({"text": "Only you"}) == (200, "ok")
    await respond({"text": "All of you", "response_type": "in_channel"})

    assert shown(maya, world) == ["Only you", "All of you"]
    assert shown(tom, world) == ["All of you"]


async def test_it_works_where_the_app_is_not(respond: Any, maya: Seat, world: World) -> None:
    await maya.type("/job", world.private_channel)

    await respond({"text": "Only you"})

    assert [message.text for message in maya.messages(world.private_channel)] == ["Only you"]


async def test_it_works_five_times(respond: Any, maya: Seat, world: World) -> None:
    await maya.type("/job", world.channel)
    for number in range(5):
        assert await respond({"text": str(number)}) == (200, "ok")

    assert await respond({"text": "5"}) == (404, "used_url")
    assert shown(maya, world) == ["0", "1", "2", "3", "4"]


async def test_it_works_for_thirty_minutes(
    respond: Any, maya: Seat, world: World, clock: Clock
) -> None:
    await maya.type("/job", world.channel)

    clock.now += 30 * 60
    assert await respond({"text": "just in time"}) == (200, "ok")
    clock.now += 1
    assert await respond({"text": "late"}) == (404, "expired_url")


async def test_an_invented_one_does_not_work(slack: Slack, session: aiohttp.ClientSession) -> None:
    async with session.post(f"{slack.url}/commands/T0/1/x", json={"text": "hi"}) as answer:
        assert (answer.status, await answer.text()) == (404, "expired_url")


async def test_nonsense_is_refused(respond: Any, maya: Seat, world: World) -> None:
    await maya.type("/job", world.channel)

    assert await respond(text="hi") == (400, "invalid_payload")
    assert await respond({}) == (400, "no_text")
    assert await respond({"blocks": [{"type": "header"}]}) == (400, "invalid_blocks")


async def test_a_commands_own_answer_cannot_be_replaced(
    respond: Any, maya: Seat, world: World
) -> None:
    await maya.type("/job", world.channel)
    await respond({"text": "first"})

    await respond({"text": "second", "replace_original": True})
    await respond({"delete_original": True})

    assert shown(maya, world) == ["first", "second"]


async def asked_privately(client: Client, maya: Seat, world: World) -> Message:
    await client.chat_postEphemeral(
        channel=world.channel.id, user=world.manager.id, text="Which Bob?", blocks=ASK
    )
    return maya.messages(world.channel)[-1]


async def test_a_clicked_ephemeral_is_replaced_in_place_and_stays_ephemeral(
    client: Client, respond: Any, maya: Seat, tom: Seat, world: World
) -> None:
    question = await asked_privately(client, maya, world)
    await maya.click(question, "OK")

    await respond({"text": "Bob Smith", "replace_original": True, "response_type": "in_channel"})

    [answer] = maya.messages(world.channel)
    assert (answer.text, answer.ts, answer.ephemeral) == ("Bob Smith", question.ts, True)
    assert answer.blocks == ()
    assert tom.messages(world.channel) == []


async def test_a_clicked_ephemeral_is_deleted(
    client: Client, respond: Any, maya: Seat, world: World
) -> None:
    question = await asked_privately(client, maya, world)
    await maya.click(question, "OK")

    await respond({"delete_original": True})

    assert maya.messages(world.channel) == []


async def test_a_reloaded_ephemeral_cannot_be_replaced(
    client: Client, respond: Any, maya: Seat, world: World
) -> None:
    question = await asked_privately(client, maya, world)
    await maya.click(question, "OK")
    maya.reload()

    assert await respond({"text": "-", "replace_original": True}) == (400, "message_not_found")


async def test_a_clicked_message_is_replaced_for_everybody(
    client: Client, respond: Any, maya: Seat, tom: Seat, world: World
) -> None:
    await client.chat_postMessage(channel=world.channel.id, text="Card", blocks=ASK)
    [card] = maya.messages(world.channel)
    await maya.click(card, "OK")

    await respond({"text": "Undone", "replace_original": True})

    [replaced] = tom.messages(world.channel)
    assert (replaced.text, replaced.ts, replaced.edited) == ("Undone", card.ts, True)


async def test_without_replace_the_clicked_message_stays(
    client: Client, respond: Any, maya: Seat, tom: Seat, world: World
) -> None:
    await client.chat_postMessage(channel=world.channel.id, text="Card", blocks=ASK)
    await maya.click(maya.messages(world.channel)[0], "OK")

    await respond({"text": "Noted"})

    assert shown(maya, world) == ["Card", "Noted"]
    assert shown(tom, world) == ["Card"]


async def test_it_is_recorded_and_can_fail(
    slack: Slack, respond: Any, maya: Seat, world: World
) -> None:
    await maya.type("/job", world.channel)
    slack.weather.fail_next("response_url", http_status=500)

    assert (await respond({"text": "one"}))[0] == 500
    await respond({"text": "two"})

    assert [call.status for call in slack.called("response_url")] == [500, 200]
    assert shown(maya, world) == ["two"]
