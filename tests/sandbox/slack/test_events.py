"""Events: who hears what, the Home tab, and retries."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import web
from slack_sdk.errors import SlackApiError

from sandbox.slack import Deliveries, NotThereError, OptionalScopes, Seat, Slack
from sandbox.world import World
from tests.sandbox.slack.conftest import App, Client, Heard, client_of

HOME = {
    "type": "home",
    "blocks": [
        {
            "type": "actions",
            "elements": [
                {
                    "type": "button",
                    "action_id": "new",
                    "text": {"type": "plain_text", "text": "New job"},
                }
            ],
        }
    ],
}


def kinds(app: App) -> list[str]:
    return [heard.payload["event"]["type"] for heard in app.heard]


async def test_a_mention_is_told_where_the_app_is(app: App, maya: Seat, world: World) -> None:
    await maya.mention("Acme HQ tomorrow for @tom", world.channel)

    [heard] = app.heard
    event = heard.payload["event"]
    assert heard.headers["Content-Type"] == "application/json"
    assert event["type"] == "app_mention"
    assert event["text"] == (
        f"<@{world.bot_user.id}> Acme HQ tomorrow for <@{world.dispatcher.id}>"
    )
    assert event["channel"] == world.channel.id
    assert "channel_type" not in event
    assert heard.payload["is_ext_shared_channel"] is True
    assert heard.payload["authorizations"][0]["user_id"] == world.bot_user.id


async def test_a_mention_where_the_app_is_not_stays_unheard(
    app: App, maya: Seat, world: World
) -> None:
    assert await maya.mention("Acme HQ", world.quiet_channel) == ()
    assert app.heard == []


async def test_a_line_to_the_app_is_told(app: App, maya: Seat, world: World) -> None:
    await maya.type("Acme HQ tomorrow", maya.dm)

    event = app.payload["event"]
    assert (event["type"], event["channel_type"]) == ("message", "im")
    assert event["text"] == "Acme HQ tomorrow"
    assert "subtype" not in event


async def test_a_line_to_somebody_else_is_not(app: App, maya: Seat, world: World) -> None:
    await maya.type("Acme HQ tomorrow", maya.dm_with(world.dispatcher))
    await maya.type("Acme HQ tomorrow", world.channel)

    assert app.heard == []


async def test_the_app_hears_its_own_direct_messages(
    slack: Slack, app: App, client: Client, world: World
) -> None:
    posted = await client.chat_postMessage(channel=world.manager.id, text="Done")
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="Undone")
    await client.chat_delete(channel=posted["channel"], ts=posted["ts"])
    await slack.until(lambda: len(app.heard) == 3)

    events = [heard.payload["event"] for heard in app.heard]
    assert [event.get("subtype") for event in events] == [
        None,
        "message_changed",
        "message_deleted",
    ]
    assert events[0]["bot_id"] == world.bot_id
    assert events[1]["previous_message"]["text"] == "Done"
    assert events[1]["message"]["text"] == "Undone"


async def test_an_event_needs_its_scope_as_well_as_its_subscription(
    manifest: dict[str, Any], world: World, app: App, slack: Slack
) -> None:
    manifest["settings"]["event_subscriptions"]["bot_events"].append("message.channels")
    async with Slack(world, manifest=manifest) as other:
        other.app_url = slack.app_url
        maya = other.seat(world.manager)
        await maya.type("with the scope", world.channel)
        other.weather.optional_scopes = OptionalScopes.WITHHELD
        await maya.type("without it", world.channel)

    assert [heard.payload["event"]["text"] for heard in app.heard] == ["with the scope"]


async def test_a_mention_heard_twice_has_two_event_ids_and_one_ts(
    manifest: dict[str, Any], world: World, app: App, slack: Slack
) -> None:
    manifest["settings"]["event_subscriptions"]["bot_events"].append("message.channels")
    async with Slack(world, manifest=manifest) as other:
        other.app_url = slack.app_url
        await other.seat(world.manager).mention("Acme HQ", world.channel)

    first, second = app.heard
    assert sorted(kinds(app)) == ["app_mention", "message"]
    assert first.payload["event_id"] != second.payload["event_id"]
    assert first.payload["event"]["ts"] == second.payload["event"]["ts"]


async def test_opening_the_home_tab_is_told_with_the_view_once_there_is_one(
    app: App, maya: Seat, client: Client, world: World
) -> None:
    assert await maya.home() is None
    first = app.payload["event"]
    await client.views_publish(user_id=world.manager.id, view=HOME)
    view = await maya.home()
    again = app.payload["event"]

    assert (first["type"], first["tab"], first["channel"]) == ("app_home_opened", "home", maya.dm)
    assert "view" not in first
    assert view is not None
    assert again["view"]["id"] == view.id


async def test_the_home_tab_is_each_persons_own(
    maya: Seat, tom: Seat, client: Client, world: World
) -> None:
    await client.views_publish(user_id=world.manager.id, view=HOME)

    assert maya.home_view is not None
    assert tom.home_view is None


async def test_publishing_again_keeps_the_id_and_checks_the_hash(
    client: Client, world: World
) -> None:
    first = await client.views_publish(user_id=world.manager.id, view=HOME)
    second = await client.views_publish(
        user_id=world.manager.id, view=HOME, hash=first["view"]["hash"]
    )

    assert second["view"]["id"] == first["view"]["id"]
    assert second["view"]["hash"] != first["view"]["hash"]
    with pytest.raises(SlackApiError, match="hash_conflict"):
        await client.views_publish(user_id=world.manager.id, view=HOME, hash=first["view"]["hash"])


async def test_a_button_on_the_home_tab_tells_its_view(
    app: App, maya: Seat, client: Client, world: World
) -> None:
    await client.views_publish(user_id=world.manager.id, view=HOME)
    assert maya.home_view is not None

    await maya.click(maya.home_view, "New job")

    view = app.payload["view"]
    assert (view["type"], view["submit"], view["close"]) == ("home", None, None)
    assert app.payload["container"] == {"type": "view", "view_id": view["id"]}
    assert app.payload.keys().isdisjoint({"channel", "response_url"})


async def test_a_home_tab_that_is_not_enabled_does_not_exist(
    manifest: dict[str, Any], world: World
) -> None:
    manifest["features"]["app_home"]["home_tab_enabled"] = False
    async with Slack(world, manifest=manifest) as slack:
        client = client_of(slack)

        with pytest.raises(NotThereError):
            await slack.seat(world.manager).home()
        with pytest.raises(SlackApiError, match="not_enabled"):
            await client.views_publish(user_id=world.manager.id, view=HOME)


@pytest.mark.parametrize("line", ["Acme HQ", "/job Acme HQ"])
async def test_people_cannot_write_to_an_app_that_only_speaks(
    manifest: dict[str, Any], world: World, line: str
) -> None:
    manifest["features"]["app_home"]["messages_tab_read_only_enabled"] = True
    async with Slack(world, manifest=manifest) as slack:
        maya = slack.seat(world.manager)

        with pytest.raises(NotThereError):
            await maya.type(line, maya.dm)


async def test_a_changed_person_is_told_and_looked_up_anew(
    manifest: dict[str, Any], world: World, app: App, slack: Slack
) -> None:
    manifest["settings"]["event_subscriptions"]["bot_events"].append("user_change")
    async with Slack(world, manifest=manifest) as other:
        other.app_url = slack.app_url
        await other.change_person(replace(world.manager, tz="Europe/Berlin", locale="de-DE"))
        found = await client_of(other).users_info(user=world.manager.id)

    user = app.payload["event"]["user"]
    assert (user["id"], user["tz"], user["locale"]) == (world.manager.id, "Europe/Berlin", "de-DE")
    assert found["user"]["tz"] == "Europe/Berlin"


async def test_an_uninstalled_app_hears_of_it_and_can_do_nothing_more(
    manifest: dict[str, Any], world: World, app: App, slack: Slack
) -> None:
    manifest["settings"]["event_subscriptions"]["bot_events"] += [
        "app_uninstalled",
        "tokens_revoked",
    ]
    async with Slack(world, manifest=manifest) as other:
        other.app_url = slack.app_url
        await other.uninstall_app()
        with pytest.raises(SlackApiError, match="token_revoked"):
            await client_of(other).auth_test()

    assert sorted(kinds(app)) == ["app_uninstalled", "tokens_revoked"]
    assert all("authorizations" not in heard.payload for heard in app.heard)


async def test_an_unacknowledged_event_is_retried_at_once_and_then_when_time_comes(
    slack: Slack, app: App, maya: Seat, world: World
) -> None:
    app.answers(status=500)

    await maya.mention("Acme HQ", world.channel)
    await slack.retry_events()
    await slack.retry_events()
    assert await slack.retry_events() == ()

    numbers = [heard.headers.get("X-Slack-Retry-Num") for heard in app.heard]
    reasons = {heard.headers.get("X-Slack-Retry-Reason") for heard in app.heard[1:]}
    assert numbers == [None, "1", "2", "3"]
    assert reasons == {"http_error"}
    assert len({heard.payload["event_id"] for heard in app.heard}) == 1
    assert [delivery.retry_num for delivery in slack.deliveries] == [0, 1, 2, 3]


async def test_a_timeout_is_another_reason(
    slack: Slack, app: App, maya: Seat, world: World
) -> None:
    slack.patience = 0.3
    late = asyncio.Event()

    async def answer(heard: Heard) -> web.Response:
        if "X-Slack-Retry-Num" not in heard.headers:
            await late.wait()
        return web.Response()

    app.answer = answer
    await maya.mention("Acme HQ", world.channel)
    late.set()

    assert app.heard[1].headers["X-Slack-Retry-Reason"] == "http_timeout"
    assert await slack.retry_events() == ()


async def test_an_app_can_ask_for_no_retry(
    slack: Slack, app: App, maya: Seat, world: World
) -> None:
    async def answer(_heard: Heard) -> web.Response:
        return web.Response(status=500, headers={"X-Slack-No-Retry": "1"})

    app.answer = answer
    await maya.mention("Acme HQ", world.channel)

    assert len(app.heard) == 1
    assert await slack.retry_events() == ()


async def test_a_doubled_event_has_one_id(slack: Slack, app: App, maya: Seat, world: World) -> None:
    slack.weather.deliveries = Deliveries.TWICE

    await maya.mention("Acme HQ", world.channel)

    assert app.heard[0].raw == app.heard[1].raw
    assert len(app.heard) == 2
