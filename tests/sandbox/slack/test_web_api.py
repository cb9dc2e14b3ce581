"""The Web API's front door, people, channels, and bad weather."""

import asyncio
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError

from sandbox.slack import BotToken, OptionalScopes, Seat, Slack
from sandbox.world import World
from tests.sandbox.slack.conftest import Client


@pytest.fixture
def call(slack: Slack, session: aiohttp.ClientSession) -> Any:
    """Call a method by hand; any token, any encoding."""

    async def call(
        method: str, token: str = "", *, json: Any = None, **form: str
    ) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        url = f"{slack.url}/api/{method}"
        async with session.post(url, headers=headers, json=json, data=form or None) as answer:
            body: dict[str, Any] = await answer.json()
            return body

    return call


async def refused(awaited: Any) -> dict[str, Any]:
    with pytest.raises(SlackApiError) as caught:
        await awaited
    answer: dict[str, Any] = caught.value.response.data
    return answer


async def test_tokens_are_checked(slack: Slack, call: Any) -> None:
    assert (await call("auth.test"))["error"] == "not_authed"
    assert (await call("auth.test", "xoxb-wrong"))["error"] == "invalid_auth"
    for method, token in (
        ("users.list", slack.app_token),
        ("apps.connections.open", slack.bot_token),
    ):
        assert (await call(method, token))["error"] == "not_allowed_token_type"
    slack.weather.bot_token = BotToken.REVOKED
    assert (await call("auth.test", slack.bot_token))["error"] == "token_revoked"


async def test_a_token_may_come_as_an_argument_and_is_not_recorded(slack: Slack, call: Any) -> None:
    answer = await call("auth.test", token="", token_="x")
    assert answer["error"] == "not_authed"

    answer = await call("users.info", json=None, **{"token": slack.bot_token} | {"user": "U1"})

    assert answer["error"] == "user_not_found"
    assert slack.calls[-1].arguments == {"user": "U1"}


async def test_auth_test_tells_who_the_app_is(
    slack: Slack, client: Client, call: Any, world: World
) -> None:
    bot = await client.auth_test()
    app = await call("auth.test", slack.app_token)

    assert bot.data["user_id"] == world.bot_user.id
    assert bot.data["team_id"] == world.team_id
    assert "chat:write" in bot.headers["x-oauth-scopes"]
    assert app == {"ok": True, "app_name": "Fieldhand", "app_id": world.app_id}


async def test_an_unknown_method_is_named(client: Client) -> None:
    answer = await refused(client.api_call("chat.postMesage"))

    assert answer == {"ok": False, "error": "unknown_method", "req_method": "chat.postMesage"}


async def test_both_encodings_say_the_same(slack: Slack, call: Any, world: World) -> None:
    channel = world.channel.id
    as_json = await call(
        "chat.postMessage",
        slack.bot_token,
        json={"channel": channel, "text": "one", "blocks": [{"type": "divider"}]},
    )
    as_form = await call(
        "chat.postMessage",
        slack.bot_token,
        channel=channel,
        text="two",
        blocks='[{"type": "divider"}]',
    )
    broken = await call(
        "chat.postMessage", slack.bot_token, channel=channel, text="three", blocks="[{"
    )

    assert [len(answer["message"]["blocks"]) for answer in (as_json, as_form)] == [1, 1]
    assert broken["error"] == "invalid_blocks_format"


async def test_methods_that_take_no_json_overlook_it(slack: Slack, call: Any, world: World) -> None:
    answer = await call("users.info", slack.bot_token, json={"user": world.manager.id})

    assert answer["error"] == "invalid_arguments"


async def test_text_arguments_are_text(slack: Slack, call: Any, world: World) -> None:
    answer = await call("chat.postMessage", slack.bot_token, json={"channel": 5, "text": ["x"]})

    assert answer["response_metadata"]["messages"] == [
        "[ERROR] must provide a string [json-pointer:/channel]",
        "[ERROR] must provide a string [json-pointer:/text]",
    ]


async def test_a_recorded_call_stays_as_it_was(slack: Slack, client: Client, world: World) -> None:
    posted = await client.chat_postMessage(channel=world.channel.id, text="one")
    await client.chat_update(channel=world.channel.id, ts=posted["ts"], text="two")

    assert [call.answer["message"]["text"] for call in slack.calls] == ["one", "two"]


async def test_json_is_written_as_slack_writes_it(
    slack: Slack, session: aiohttp.ClientSession, world: World
) -> None:
    headers = {"Authorization": f"Bearer {slack.bot_token}"}
    body = {"channel": world.channel.id, "text": "Straße 1/2"}
    url = f"{slack.url}/api/chat.postMessage"

    async with session.post(url, headers=headers, json=body) as answer:
        text = await answer.text()

    assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
    assert r"Stra\u00dfe 1\/2" in text


async def test_a_missing_scope_is_named(slack: Slack, client: Client, world: World) -> None:
    slack.weather.optional_scopes = OptionalScopes.WITHHELD

    answer = await refused(client.users_lookupByEmail(email=world.manager.email))

    assert answer["error"] == "missing_scope"
    assert answer["needed"] == "users:read.email"
    assert "users:read" in answer["provided"].split(",")
    assert "users:read.email" not in answer["provided"].split(",")


async def test_the_scope_for_a_history_depends_on_the_channel(
    slack: Slack, client: Client, maya: Seat, world: World
) -> None:
    slack.weather.optional_scopes = OptionalScopes.WITHHELD
    direct = await client.conversations_history(channel=maya.dm)

    public = await refused(client.conversations_history(channel=world.channel.id))

    assert direct["messages"] == []
    assert public["needed"] == "channels:history"


async def test_a_person_has_zone_and_locale_when_asked_and_email_when_allowed(
    slack: Slack, client: Client, world: World
) -> None:
    plain = (await client.users_info(user=world.manager.id))["user"]
    full = (await client.users_info(user=world.manager.id, include_locale=True))["user"]
    slack.weather.optional_scopes = OptionalScopes.WITHHELD
    without = (await client.users_info(user=world.manager.id))["user"]

    assert (plain["tz"], plain["tz_label"]) == (world.manager.tz, "Pacific Standard Time")
    assert plain["tz_offset"] == -8 * 3600
    assert "locale" not in plain
    assert full["locale"] == "en-US"
    assert plain["profile"]["email"] == world.manager.email
    assert "email" not in without["profile"]


async def test_guests_strangers_and_the_bot_can_be_told_apart(client: Client, world: World) -> None:
    guest = (await client.users_info(user=world.guest.id))["user"]
    stranger = (await client.users_info(user=world.stranger.id))["user"]
    bot = (await client.users_info(user=world.bot_user.id))["user"]

    assert guest["is_restricted"] is True
    assert stranger["team_id"] == world.stranger.team_id != world.team_id
    assert "email" not in stranger["profile"]
    assert bot["is_bot"] is True
    assert bot["profile"]["bot_id"] == world.bot_id


async def test_people_are_found_by_email(client: Client, world: World) -> None:
    found = await client.users_lookupByEmail(email=world.dispatcher.email.upper())
    nobody = await refused(client.users_lookupByEmail(email="nobody@example.com"))
    unknown = await refused(client.users_info(user="U0NOBODY"))

    assert found["user"]["id"] == world.dispatcher.id
    assert nobody["error"] == "users_not_found"
    assert unknown["error"] == "user_not_found"


async def test_the_list_of_people_comes_in_pages(client: Client, world: World) -> None:
    found: list[str] = []
    async for page in await client.users_list(limit=5):
        found += [member["id"] for member in page["members"]]

    assert found == [*(person.id for person in world.people), world.bot_user.id]


async def test_channels_are_described_as_far_as_the_app_sees_them(
    client: Client, maya: Seat, world: World
) -> None:
    shared = (await client.conversations_info(channel=world.channel.id))["channel"]
    quiet = (await client.conversations_info(channel=world.quiet_channel.id))["channel"]
    direct = (await client.conversations_open(users=world.manager.id, return_im=True))["channel"]
    hidden = await refused(client.conversations_info(channel=world.private_channel.id))

    assert (shared["is_member"], shared["is_ext_shared"]) == (True, True)
    assert (quiet["is_member"], quiet["is_ext_shared"]) == (False, False)
    assert (direct["id"], direct["is_im"], direct["user"]) == (maya.dm, True, world.manager.id)
    assert "name" not in direct
    assert hidden["error"] == "channel_not_found"


async def test_a_direct_message_is_opened_once(client: Client, world: World) -> None:
    first = await client.conversations_open(users=[world.manager.id])
    again = await client.conversations_open(users=[world.manager.id])
    several = await refused(client.conversations_open(users=["U1", "U2"]))

    assert first["channel"] == again["channel"]
    assert (first.get("no_op"), again["no_op"]) == (None, True)
    assert several["error"] == "too_many_users"


async def test_the_app_joins_public_channels_only(client: Client, world: World) -> None:
    await client.conversations_join(channel=world.quiet_channel.id)
    again = await client.conversations_join(channel=world.quiet_channel.id)
    private = await refused(client.conversations_join(channel=world.private_channel.id))
    members = await client.conversations_members(channel=world.quiet_channel.id)
    mine = await client.users_conversations()

    assert again["warning"] == "already_in_channel"
    assert private["error"] == "channel_not_found"
    assert world.bot_user.id in members["members"]
    assert {channel["name"] for channel in mine["channels"]} == {
        world.channel.name,
        world.quiet_channel.name,
    }


async def test_the_team_is_told(client: Client, world: World) -> None:
    team = (await client.team_info())["team"]

    assert (team["id"], team["name"]) == (world.team_id, world.team_name)


async def test_a_group_needs_its_scope(client: Client) -> None:
    answer = await refused(client.usergroups_users_list(usergroup="S0CREW"))

    assert (answer["error"], answer["needed"]) == ("missing_scope", "usergroups:read")


async def test_the_weather_can_refuse_the_next_calls(
    slack: Slack, client: Client, world: World
) -> None:
    slack.weather.fail_next("chat.postMessage", "ratelimited", http_status=429, retry_after=30)
    slack.weather.fail_next("chat.postMessage", http_status=503)
    slack.weather.fail_next("chat.postMessage", "fatal_error", times=2)
    posting = {"channel": world.channel.id, "text": "Acme HQ"}

    statuses = []
    for _ in range(4):
        with pytest.raises(SlackApiError) as caught:
            await client.chat_postMessage(**posting)
        statuses.append(caught.value.response.status_code)
    await client.chat_postMessage(**posting)

    assert statuses == [429, 503, 200, 200]
    assert len(slack.called("chat.postMessage")) == 5


async def test_an_answer_is_withheld_after_everything_was_done(
    slack: Slack, client: Client, maya: Seat, world: World
) -> None:
    gate = slack.hold("chat.postMessage")
    posting = asyncio.ensure_future(
        client.chat_postMessage(channel=world.channel.id, text="Acme HQ")
    )
    await gate.reached()

    assert [message.text for message in maya.messages(world.channel)] == ["Acme HQ"]
    assert slack.calls[-1].answer["ok"] is True
    assert not posting.done()
    gate.release()
    assert (await posting)["ok"] is True


async def test_a_call_is_withheld_before_anything_was_done(
    slack: Slack, client: Client, maya: Seat, world: World
) -> None:
    gate = slack.hold("chat.postMessage", "before")
    posting = asyncio.ensure_future(
        client.chat_postMessage(channel=world.channel.id, text="Acme HQ")
    )
    await gate.reached()

    assert maya.messages(world.channel) == []
    gate.drop()
    with pytest.raises(aiohttp.ClientError):
        await posting
    assert maya.messages(world.channel) == []


async def test_an_answer_can_get_lost(
    slack: Slack, client: Client, maya: Seat, world: World
) -> None:
    gate = slack.hold("chat.postMessage")
    posting = asyncio.ensure_future(
        client.chat_postMessage(channel=world.channel.id, text="Acme HQ")
    )
    await gate.reached()
    gate.drop()

    with pytest.raises(aiohttp.ClientError):
        await posting
    assert len(maya.messages(world.channel)) == 1


async def test_a_watcher_learns_of_every_change(slack: Slack, client: Client, world: World) -> None:
    with slack.subscribe() as changes:
        await client.chat_postMessage(channel=world.channel.id, text="Acme HQ")
        await client.chat_postEphemeral(
            channel=world.channel.id, user=world.manager.id, text="Only you"
        )

        seen = [changes.queue.get_nowait() for _ in range(changes.queue.qsize())]

    assert [(change.what, change.person) for change in seen] == [
        ("message", None),
        ("call", None),
        ("ephemeral", world.manager.id),
        ("call", None),
    ]


async def test_waiting_ends_with_the_change_or_the_time(
    slack: Slack, client: Client, maya: Seat, world: World
) -> None:
    waiting = asyncio.ensure_future(slack.until(lambda: maya.messages(world.channel)))
    await client.chat_postMessage(channel=world.channel.id, text="Acme HQ")

    assert [message.text for message in await waiting] == ["Acme HQ"]
    with pytest.raises(TimeoutError):
        await slack.until(lambda: None, timeout=0.01)
