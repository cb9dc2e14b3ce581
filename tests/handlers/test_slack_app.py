"""The app as a whole: who passes the door, events, start-up, Socket Mode, and the manifest."""

import asyncio
import hmac
import json
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import product
from typing import Any, cast

import httpx
import pytest
from pydantic import SecretStr
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.app import Bot
from bot.domain.errors import ChatDown
from bot.domain.request import MemberId
from bot.settings import Settings
from bot.workflow.create_jobs import Taken
from handlers.ids import Id
from handlers.manifest import load
from handlers.slack_api import QUIET, Installation, TokenRejected, open_slack
from handlers.slack_api import Slack as OurSlack
from handlers.slack_app import slack_app, socket_mode
from handlers.web import Web
from sandbox.slack import BotToken, Seat, Slack
from sandbox.world import World
from tests.handlers.conftest import FakeBot


@pytest.fixture
def app(ours: OurSlack, bot: FakeBot) -> AsyncApp:
    return slack_app(ours, cast("Bot", bot))


async def answer(app: AsyncApp, body: dict[str, Any]) -> tuple[int, Any]:
    response = await app.async_dispatch(AsyncBoltRequest(body=body, mode="socket_mode"))
    return response.status, json.loads(response.body) if response.body else None


def command(world: World, **more: str) -> dict[str, str]:
    return {
        "command": "/job",
        "text": "Acme HQ",
        "team_id": world.team_id,
        "user_id": world.manager.id,
        "channel_id": world.channel.id,
        "trigger_id": "1.2.3",
        "response_url": "http://127.0.0.1:9/",
        **more,
    }


async def test_a_command_of_another_team_is_refused_politely(
    app: AsyncApp, bot: FakeBot, world: World
) -> None:
    status, said = await answer(app, command(world, team_id="T0OTHER"))

    assert (status, said["response_type"]) == (200, "ephemeral")
    assert bot.create_jobs.requests == []


async def test_a_form_of_another_team_is_refused_and_keeps_what_was_typed(
    app: AsyncApp, bot: FakeBot, world: World
) -> None:
    view: dict[str, Any] = {
        "id": "V1",
        "hash": "1.x",
        "type": "modal",
        "callback_id": "job_form",
        "title": {"type": "plain_text", "text": "New job"},
        "blocks": [{"type": "divider", "block_id": "d"}],
        "state": {"values": {}},
    }
    user = {"id": "U0OTHER", "team_id": "T0OTHER"}
    body = {"type": "view_submission", "team": {"id": "T0OTHER"}, "user": user, "view": view}
    status, said = await answer(app, body)

    assert (status, said["response_action"]) == (200, "update")
    assert said["view"]["callback_id"] == "job_form"
    assert view["blocks"][0] in said["view"]["blocks"]
    assert not {"id", "hash", "state"} & said["view"].keys()


async def test_a_menu_of_another_team_is_empty(app: AsyncApp, bot: FakeBot) -> None:
    body = {
        "type": "block_suggestion",
        "team": {"id": "T0OTHER"},
        "user": {"id": "U0OTHER"},
        "action_id": "worker",
        "block_id": "worker",
        "value": "",
    }

    assert await answer(app, body) == (200, {"options": []})


async def test_an_unknown_command_is_not_ours(app: AsyncApp, world: World) -> None:
    assert (await answer(app, command(world, command="/jobs")))[0] == 404


async def test_a_menu_that_fails_is_empty(app: AsyncApp, bot: FakeBot, world: World) -> None:
    body = {
        "type": "block_suggestion",
        "team": {"id": world.team_id},
        "user": {"id": world.manager.id},
        "action_id": "worker",
        "block_id": "worker",
        "value": "jane",
    }
    bot.company.workers = [cast("Any", None)]

    assert await answer(app, body) == (200, {"options": []})


@pytest.mark.parametrize("change", [{}, {"user_id": ""}, {"text": ""}])
async def test_a_command_that_lacks_something_is_our_fault_but_answered(
    app: AsyncApp, world: World, change: dict[str, str]
) -> None:
    body = command(world, **change)
    del body["channel_id"]
    status, said = await answer(app, body)

    assert (status, said["response_type"]) == (200, "ephemeral")


ODD: list[Any] = [None, 7, "x", [], {}, {"id": None}, [{"id": []}]]


KEYS = (
    "user",
    "team",
    "view",
    "event",
    "actions",
    "container",
    "channel",
    "message",
    "enterprise",
)


@pytest.mark.parametrize(
    "kind", ["block_actions", "view_submission", "block_suggestion", "event_callback", "shortcut"]
)
async def test_no_odd_payload_brings_the_app_down(app: AsyncApp, world: World, kind: str) -> None:
    usual: dict[str, Any] = {
        "type": kind,
        "team": {"id": world.team_id},
        "team_id": world.team_id,
        "user": {"id": world.manager.id, "team_id": world.team_id},
        "view": {"id": "V1", "hash": "1.x", "type": "modal", "callback_id": "job_form"},
        "event": {"type": "app_home_opened", "user": world.manager.id},
        "actions": [{"type": "button", "action_id": "answer:1", "value": "e1:q1:x"}],
        "action_id": "worker",
        "trigger_id": "1.2.3",
    }
    for key, odd in product(KEYS, ODD):
        assert await status_of(app, {**usual, key: odd}) in {200, 400, 404}, (key, odd)


async def status_of(app: AsyncApp, body: dict[str, Any]) -> int:
    """Over HTTP, behind the guard."""
    raw = json.dumps(body).encode()
    stamp = str(int(time.time()))
    signed = hmac.digest(b"secret", b"v0:" + stamp.encode() + b":" + raw, "sha256").hex()
    headers = {
        "content-type": "application/json",
        "x-slack-request-timestamp": stamp,
        "x-slack-signature": f"v0={signed}",
    }

    @asynccontextmanager
    async def opened() -> AsyncIterator[AsyncApp]:
        yield app

    web = Web(opened, secret="secret")
    transport = httpx.ASGITransport(app=web)
    async with web.opened(), httpx.AsyncClient(transport=transport, base_url="http://x") as client:
        answered = await client.post("/slack/events", content=raw, headers=headers)
    return answered.status_code


class TestEvents:
    """What Slack tells us unasked."""

    async def test_the_home_tab_shows_a_beginning(self, manager: Seat) -> None:
        home = await manager.home()

        assert home
        assert "open_form" in str(home.blocks)

    async def test_a_guests_home_tab_has_no_button(
        self, slack: Slack, world: World, manager: Seat
    ) -> None:
        home = await slack.seat(world.guest).home()

        assert home
        assert "open_form" not in str(home.blocks)
        assert "Guests" in str(home.blocks)

    async def test_the_messages_tab_is_not_the_home_tab(self, manager: Seat, slack: Slack) -> None:
        await manager.home("messages")

        assert slack.called("views.publish") == []

    @pytest.mark.parametrize(
        ("change", "asked"), [({}, False), ({"tz": "Asia/Tokyo"}, True), ({"status": 1}, False)]
    )
    async def test_only_a_change_that_matters_is_looked_into(
        self,
        app: AsyncApp,
        ours: OurSlack,
        bot: FakeBot,
        world: World,
        change: dict[str, Any],
        asked: bool,
    ) -> None:
        said = await ours.client.users_info(user=world.manager.id, include_locale=True)
        event = {"type": "user_change", "user": {**cast("Any", said["user"]), **change}}

        status, _ = await answer(app, envelope(world, event))

        assert status == 200
        assert bot.company.met_again == ([world.manager.id] if asked else [])

    async def test_a_change_of_somebody_whom_we_never_met_is_none_of_ours(
        self, app: AsyncApp, bot: FakeBot, world: World
    ) -> None:
        user = {"id": "U0NEW", "team_id": world.team_id, "profile": {}}

        await answer(app, envelope(world, {"type": "user_change", "user": user}))

        assert bot.company.met_again == []

    @pytest.mark.parametrize("event", ["app_uninstalled", "tokens_revoked"])
    async def test_the_end_of_our_token_is_acknowledged(
        self, app: AsyncApp, world: World, event: str
    ) -> None:
        assert (await answer(app, envelope(world, {"type": event})))[0] == 200


def envelope(world: World, event: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "event_callback",
        "team_id": world.team_id,
        "event_id": "Ev1",
        "event": event,
        "authorizations": [{"team_id": world.team_id, "enterprise_id": None}],
    }


class TestStart:
    """Before the doors open."""

    async def test_we_learn_whose_token_it_is(self, ours: OurSlack, world: World) -> None:
        assert ours.installation.team == world.team_id
        assert ours.installation.workspace() == world.team_id
        assert ours.installation.bot_user == world.bot_user.id

    async def test_a_wrong_token_is_named(self, settings: Settings) -> None:
        wrong = settings.model_copy(update={"slack_bot_token": SecretStr("xoxb-wrong")})

        with pytest.raises(TokenRejected, match="SLACK_BOT_TOKEN"):
            async with open_slack(wrong):
                pass

    async def test_a_revoked_token_is_named(self, settings: Settings, slack: Slack) -> None:
        slack.weather.bot_token = BotToken.REVOKED

        with pytest.raises(TokenRejected, match="token_revoked"):
            async with open_slack(settings):
                pass

    async def test_a_slack_that_cannot_be_reached_is_down(self, settings: Settings) -> None:
        nowhere = settings.model_copy(update={"slack_api_url": "http://127.0.0.1:9/api/"})

        with pytest.raises(ChatDown) as down:
            async with open_slack(nowhere):
                pass

        assert not down.value.maybe_done

    async def test_bolts_own_variables_do_not_switch_oauth_on(
        self, ours: OurSlack, bot: FakeBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SLACK_CLIENT_ID", "1.2")
        monkeypatch.setenv("SLACK_CLIENT_SECRET", "secret")

        app = slack_app(ours, cast("Bot", bot))

        assert app.oauth_flow is None
        assert os.environ["SLACK_CLIENT_ID"] == "1.2"

    async def test_a_proxy_in_the_environment_is_not_for_this_machine(
        self, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")

        async with open_slack(settings) as ours:
            assert ours.client.proxy is None

    @pytest.mark.parametrize(
        ("team", "enterprise", "covered"),
        [("T1", "E1", True), ("T9", "E1", True), ("T1", "E2", False), ("T1", None, False)],
    )
    def test_an_org_wide_token_is_good_for_the_whole_organisation(
        self, team: str, enterprise: str | None, covered: bool
    ) -> None:
        ours = Installation(team="", enterprise="E1", org_wide=True, bot_user="U", bot="B")

        assert ours.covers(team, enterprise) is covered
        assert ours.workspace(team) == f"E1:{team}"


class TestSocketMode:
    """The same app without an address of its own."""

    @pytest.fixture
    async def connected(self, slack: Slack, app: AsyncApp, world: World) -> AsyncIterator[Seat]:
        async with socket_mode(app, slack.app_token):
            yield slack.seat(world.manager)

    async def test_a_line_comes_in(self, connected: Seat, bot: FakeBot, world: World) -> None:
        (sent,) = await connected.type("/job Acme HQ", world.channel)
        (request,) = bot.create_jobs.requests

        assert (sent.transport, sent.acknowledged) == ("socket", True)
        assert request.asker.member == MemberId(world.manager.id)

    async def test_an_answer_goes_out(self, connected: Seat, bot: FakeBot, world: World) -> None:
        bot.create_jobs.failure = RuntimeError("no")
        await connected.type("/job Acme HQ", world.channel)
        (message,) = connected.messages(world.channel)

        assert "Acme HQ" in message.text

    async def test_a_wrong_token_is_named(self, app: AsyncApp) -> None:
        with pytest.raises(TokenRejected, match="SLACK_APP_TOKEN"):
            async with socket_mode(app, "xapp-wrong"):
                pass

    async def test_what_was_taken_is_finished_before_we_leave(
        self, slack: Slack, app: AsyncApp, bot: FakeBot, world: World
    ) -> None:
        begun, go_on = asyncio.Event(), asyncio.Event()

        class Slow:
            async def receive(self, request: object) -> Taken:
                begun.set()
                await go_on.wait()
                return Taken(entry_id="e1")

        bot.create_jobs = cast("Any", Slow())
        async with socket_mode(app, slack.app_token):
            typing = asyncio.create_task(
                slack.seat(world.manager).type("/job Acme HQ", world.channel)
            )
            await begun.wait()
            asyncio.get_running_loop().call_soon(go_on.set)
        (sent,) = await typing

        assert sent.acknowledged


class TestManifest:
    """What Slack is told and what we listen to are the same."""

    async def test_every_event_that_we_ask_for_has_a_listener(
        self, app: AsyncApp, world: World
    ) -> None:
        for event in load()["settings"]["event_subscriptions"]["bot_events"]:
            status, _ = await answer(app, envelope(world, {"type": event, "user": "U1"}))
            assert status == 200, event

        assert (await answer(app, envelope(world, {"type": "team_join"})))[0] == 404

    @pytest.mark.parametrize("scopes", ["bot", "bot_optional"])
    def test_every_scope_is_one_we_use(self, scopes: str) -> None:
        used = {
            "commands",
            "chat:write",
            "users:read",
            "users:read.email",
            "chat:write.public",
            "channels:history",
            "groups:history",
            "im:history",
            "im:write",
            "mpim:history",
        }

        assert set(load()["oauth_config"]["scopes"][scopes]) <= used

    def test_mentions_come_with_their_ids(self) -> None:
        (job,) = load()["features"]["slash_commands"]

        assert job["should_escape"] is True

    def test_people_can_write_to_the_app_only_where_it_listens(self) -> None:
        manifest = load()
        listens = "message.im" in manifest["settings"]["event_subscriptions"]["bot_events"]

        assert manifest["features"]["app_home"]["messages_tab_read_only_enabled"] is not listens

    async def test_every_button_has_a_listener(self, app: AsyncApp, world: World) -> None:
        buttons = [Id.ANSWER + ":3", Id.OPEN_FORM, *(i for i in Id if i.startswith("card_"))]
        for button in buttons:
            body = {
                "type": "block_actions",
                "team": {"id": world.team_id},
                "user": {"id": world.manager.id, "team_id": world.team_id},
                "container": {"type": "view"},
                "trigger_id": "1.2.3",
                "actions": [
                    {"type": "button", "action_id": button, "block_id": "b", "value": "e1:j1"}
                ],
            }
            assert (await answer(app, body))[0] == 200, button


def test_addresses_that_slack_gives_out_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    error = ValueError("wss://slack.example/link?ticket=4711")

    QUIET.error("Failed to connect (error: %s); Retrying...", error, exc_info=error)

    assert "Failed to connect" in caplog.text
    assert "4711" not in caplog.text
