"""Buttons, menus and shortcuts of messages."""

import asyncio
from typing import Any

import pytest
from aiohttp import web

from sandbox.slack import Deliveries, Message, NotThereError, Seat, Slack
from sandbox.world import World
from tests.sandbox.slack.conftest import App, Client, Heard, client_of


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


def option(text: str, value: str) -> dict[str, Any]:
    return {"text": plain(text), "value": value}


EDIT = {"type": "button", "action_id": "edit", "text": plain("Edit"), "value": "fh-1"}
UNDO = {
    "type": "button",
    "action_id": "undo",
    "text": plain("Undo"),
    "style": "danger",
    "confirm": {
        "title": plain("Undo"),
        "text": plain("Sure?"),
        "confirm": plain("Undo"),
        "deny": plain("Keep"),
    },
}
PRIORITY = {
    "type": "static_select",
    "action_id": "priority",
    "placeholder": plain("Priority"),
    "options": [option("Normal", "0"), option("High", "1")],
}
MORE = {
    "type": "overflow",
    "action_id": "more",
    "options": [option("Duplicate", "copy"), option("Cancel", "cancel")],
}
CARD = [
    {"type": "actions", "block_id": "tools", "elements": [EDIT, UNDO, PRIORITY, MORE]},
]


async def posted(client: Client, seat: Seat, channel: str) -> Message:
    """A card in a channel, as this person sees it."""
    await client.chat_postMessage(channel=channel, text="Acme HQ", blocks=CARD)
    return seat.messages(channel)[-1]


async def test_a_click_tells_who_where_and_what(
    client: Client, app: App, maya: Seat, world: World
) -> None:
    card = await posted(client, maya, world.channel.id)

    await maya.click(card, "Edit")

    payload = app.payload
    assert payload["user"] == {
        "id": world.manager.id,
        "username": "maya",
        "name": "maya",
        "team_id": world.team_id,
    }
    assert payload["container"] == {
        "type": "message",
        "message_ts": card.ts,
        "channel_id": world.channel.id,
        "is_ephemeral": False,
    }
    [action] = payload["actions"]
    assert action.pop("action_ts")
    assert action == {
        "type": "button",
        "action_id": "edit",
        "block_id": "tools",
        "text": {**plain("Edit"), "emoji": True},
        "value": "fh-1",
    }
    assert payload["message"]["ts"] == card.ts
    assert payload["state"] == {
        "values": {"tools": {"priority": {"type": "static_select", "selected_option": None}}}
    }
    assert "/actions/" in payload["response_url"]
    assert "view" not in payload


async def test_an_ephemeral_message_is_not_told_again(
    client: Client, app: App, maya: Seat, world: World
) -> None:
    await client.chat_postEphemeral(
        channel=world.channel.id, user=world.manager.id, text="Which Bob?", blocks=CARD
    )
    [question] = maya.messages(world.channel)

    await maya.click(question, "edit")

    assert app.payload["container"]["is_ephemeral"] is True
    assert "message" not in app.payload


async def test_nobody_clicks_what_only_another_sees(
    client: Client, app: App, maya: Seat, tom: Seat, world: World
) -> None:
    await client.chat_postEphemeral(
        channel=world.channel.id, user=world.manager.id, text="Which Bob?", blocks=CARD
    )
    [question] = maya.messages(world.channel)

    with pytest.raises(NotThereError):
        await tom.click(question, "Edit")
    assert app.heard == []


async def test_what_was_chosen_goes_along_with_later_clicks(
    client: Client, app: App, maya: Seat, tom: Seat, world: World
) -> None:
    card = await posted(client, maya, world.channel.id)

    await maya.choose(card, "priority", "High")
    chosen = app.payload
    await maya.click(card, "Edit")
    mine = app.payload["state"]["values"]["tools"]["priority"]["selected_option"]
    await tom.click(card, "Edit")
    his = app.payload["state"]["values"]["tools"]["priority"]["selected_option"]

    assert chosen["actions"][0]["selected_option"]["value"] == "1"
    assert chosen["actions"][0]["placeholder"]["text"] == "Priority"
    assert (mine["value"], his) == ("1", None)


async def test_an_overflow_is_told_and_holds_nothing(
    client: Client, app: App, maya: Seat, world: World
) -> None:
    card = await posted(client, maya, world.channel.id)

    await maya.choose(card, "more", "Cancel")

    assert app.payload["actions"][0]["selected_option"]["value"] == "cancel"
    assert "more" not in app.payload["state"]["values"]["tools"]


async def test_what_is_not_there_cannot_be_used(
    client: Client, app: App, maya: Seat, world: World
) -> None:
    card = await posted(client, maya, world.channel.id)

    with pytest.raises(NotThereError, match="'Edit', 'Undo'"):
        await maya.click(card, "Explode")
    with pytest.raises(NotThereError):
        await maya.choose(card, "priority", "Highest")
    await client.chat_delete(channel=card.channel, ts=card.ts)
    with pytest.raises(NotThereError):
        await maya.click(card, "Edit")
    assert app.heard == []


async def test_a_question_before_a_click_can_be_denied(
    client: Client, app: App, maya: Seat, world: World
) -> None:
    card = await posted(client, maya, world.channel.id)

    assert await maya.click(card, "Undo", confirm=False) == ()
    assert app.heard == []
    await maya.click(card, "Undo")
    assert app.payload["actions"][0]["style"] == "danger"
    assert "value" not in app.payload["actions"][0]


async def test_a_failed_click_is_marked_for_whoever_clicked(
    client: Client, app: App, maya: Seat, tom: Seat, world: World
) -> None:
    card = await posted(client, maya, world.channel.id)
    app.answers(status=500)

    await maya.click(card, "Edit")

    assert maya.messages(world.channel)[0].trouble == 'This failed with the error "dispatch_failed"'
    assert tom.messages(world.channel)[0].trouble is None
    app.answers()
    await maya.click(card, "Edit")
    assert maya.messages(world.channel)[0].trouble is None


async def test_a_click_that_times_out_is_sent_once(
    slack: Slack, client: Client, app: App, maya: Seat, world: World
) -> None:
    card = await posted(client, maya, world.channel.id)
    slack.patience = 0.05
    late = asyncio.Event()

    async def answer(_heard: Heard) -> web.Response:
        await late.wait()
        return web.Response()

    app.answer = answer
    [sent] = await maya.click(card, "Edit")
    late.set()

    assert sent.timed_out
    assert len(app.heard) == 1
    assert "operation_timeout" in str(maya.messages(world.channel)[0].trouble)


async def test_without_interactivity_nothing_is_sent(
    manifest: dict[str, Any], world: World
) -> None:
    manifest["settings"]["interactivity"]["is_enabled"] = False
    async with Slack(world, manifest=manifest) as slack:
        client = client_of(slack)
        maya = slack.seat(world.manager)
        card = await posted(client, maya, world.channel.id)

        assert await maya.click(card, "Edit") == ()
        assert slack.deliveries == []
        assert slack.complaints == ["the manifest does not enable interactivity"]


async def test_a_doubled_click_carries_the_same_trigger(
    slack: Slack, client: Client, app: App, maya: Seat, world: World
) -> None:
    card = await posted(client, maya, world.channel.id)
    slack.weather.deliveries = Deliveries.TWICE

    await maya.click(card, "Edit")

    assert app.heard[0].raw == app.heard[1].raw


async def test_a_strangers_click_comes_with_the_strangers_team(
    slack: Slack, client: Client, app: App, world: World
) -> None:
    stranger = slack.seat(world.stranger)
    card = await posted(client, stranger, world.channel.id)

    await stranger.click(card, "Edit")

    assert app.payload["user"]["team_id"] == world.stranger.team_id
    assert app.payload["team"]["id"] == world.team_id


async def test_a_select_in_a_message_asks_with_its_channel(
    client: Client, app: App, maya: Seat, world: World
) -> None:
    who = {"type": "external_select", "action_id": "who", "min_query_length": 1}
    ask = {"type": "actions", "block_id": "ask", "elements": [who]}
    await client.chat_postMessage(channel=world.channel.id, text="Who?", blocks=[ask])
    [question] = maya.messages(world.channel)
    app.answers({"options": [option("Jane Doe", "jane")]})

    [jane] = await maya.suggest("who", "j", question)

    assert jane.value == "jane"
    assert app.payload["channel"]["id"] == world.channel.id
    assert app.payload["message"]["ts"] == question.ts
    assert "view" not in app.payload
    app.answers()
    await maya.choose(question, "who", "Jane Doe")
    assert app.payload["actions"][0]["selected_option"]["value"] == "jane"


async def test_a_global_shortcut_knows_only_its_person(app: App, maya: Seat, world: World) -> None:
    await maya.shortcut("new_job")

    assert app.payload.keys() == {
        "type", "token", "action_ts", "team", "user", "is_enterprise_install", "enterprise",
        "callback_id", "trigger_id",
    }  # fmt: skip
    assert app.payload["user"].keys() == {"id", "username", "team_id"}


async def test_a_message_shortcut_tells_the_message(
    app: App, maya: Seat, tom: Seat, world: World
) -> None:
    await tom.type("Acme & Sons tomorrow for @maya", world.channel)
    [message] = maya.messages(world.channel)

    await maya.message_shortcut("from_message", message)

    payload = app.payload
    assert payload["type"] == "message_action"
    assert payload["message"]["text"] == f"Acme &amp; Sons tomorrow for <@{world.manager.id}>"
    [section] = payload["message"]["blocks"][0]["elements"]
    assert section["elements"][0] == {"type": "text", "text": "Acme & Sons tomorrow for "}
    assert "/app/" in payload["response_url"]
    assert payload.keys().isdisjoint({"api_app_id", "container", "state"})


async def test_undeclared_shortcuts_do_not_exist(app: App, maya: Seat, world: World) -> None:
    await maya.type("Acme HQ", world.channel)
    [message] = maya.messages(world.channel)

    with pytest.raises(NotThereError):
        await maya.shortcut("from_message")
    with pytest.raises(NotThereError):
        await maya.message_shortcut("new_job", message)
    assert app.heard == []


async def test_a_failed_shortcut_is_said(app: App, maya: Seat) -> None:
    app.answers(status=404)

    await maya.shortcut("new_job")

    assert maya.trouble == 'The shortcut failed with the error "dispatch_failed"'
