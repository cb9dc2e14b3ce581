"""Slash commands: what arrives, what is shown, what goes wrong."""

import asyncio

import pytest
from aiohttp import web
from slack_sdk.signature import Clock as SdkClock
from slack_sdk.signature import SignatureVerifier

from sandbox.slack import Deliveries, NotThereError, Seat, Slack
from sandbox.world import World
from tests.sandbox.slack.conftest import NOON, App, Heard


class AtNoon(SdkClock):
    def now(self) -> float:
        return NOON


def texts(seat: Seat, world: World) -> list[str]:
    return [message.text for message in seat.messages(world.channel)]


async def test_a_command_arrives_as_signed_form_fields(
    slack: Slack, app: App, maya: Seat, world: World
) -> None:
    await maya.type("/job Acme HQ tomorrow", world.channel)

    [heard] = app.heard
    verifier = SignatureVerifier(slack.signing_secret, clock=AtNoon())
    assert verifier.is_valid_request(heard.raw, heard.headers)
    assert heard.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert heard.payload.keys() == {
        "token", "team_id", "team_domain", "channel_id", "channel_name", "user_id", "user_name",
        "command", "text", "api_app_id", "is_enterprise_install", "response_url", "trigger_id",
    }  # fmt: skip
    assert heard.payload["text"] == "Acme HQ tomorrow"
    assert heard.payload["is_enterprise_install"] == "false"


async def test_a_changed_body_does_not_verify(
    slack: Slack, app: App, maya: Seat, world: World
) -> None:
    await maya.type("/job Acme HQ", world.channel)

    [heard] = app.heard
    verifier = SignatureVerifier(slack.signing_secret, clock=AtNoon())
    assert not verifier.is_valid_request(heard.raw + b"&x=1", heard.headers)


async def test_a_command_without_text_has_an_empty_text(app: App, maya: Seat, world: World) -> None:
    await maya.type("/job", world.channel)

    assert app.payload["text"] == ""


async def test_an_escaping_command_gets_references_and_escapes(
    app: App, maya: Seat, world: World
) -> None:
    await maya.type(
        "/job B&B <x> for @tom, in #dispatch see https://a.example/?a=1&b=2.", world.channel
    )

    assert app.payload["text"] == (
        f"B&amp;B &lt;x&gt; for <@{world.dispatcher.id}|tom>, in <#{world.channel.id}|dispatch> "
        "see <https://a.example/?a=1&amp;b=2>."
    )


async def test_a_plain_command_gets_only_the_escapes(app: App, maya: Seat, world: World) -> None:
    await maya.type("/raw B&B for @tom in #dispatch", world.channel)

    assert app.payload["text"] == "B&amp;B for @tom in #dispatch"


async def test_what_looks_like_a_reference_to_nobody_stays_text(
    app: App, maya: Seat, world: World
) -> None:
    await maya.type("/job mail me@tom.example @nobody #nowhere <@U123>", world.channel)

    assert app.payload["text"] == "mail me@tom.example @nobody #nowhere &lt;@U123&gt;"


@pytest.mark.parametrize(
    ("place", "name"),
    [("private", "privategroup"), ("dm", "directmessage"), ("public", "dispatch")],
)
async def test_only_public_channels_are_named(
    app: App, maya: Seat, world: World, place: str, name: str
) -> None:
    channel = {"private": world.private_channel.id, "dm": maya.dm, "public": world.channel.id}

    await maya.type("/job", channel[place])

    assert app.payload["channel_name"] == name
    assert app.payload["channel_id"] == channel[place]


async def test_a_command_works_in_a_direct_message_of_two_people(
    app: App, maya: Seat, world: World
) -> None:
    await maya.type("/job", maya.dm_with(world.dispatcher))

    assert app.payload["channel_name"] == "directmessage"


async def test_an_undeclared_command_is_not_sent(app: App, maya: Seat, world: World) -> None:
    sent = await maya.type("/jub Acme HQ", world.channel)

    assert sent == ()
    assert app.heard == []
    assert "/jub is not a valid command" in texts(maya, world)[0]


async def test_commands_do_not_work_in_threads(app: App, maya: Seat, world: World) -> None:
    await maya.type("who goes?", world.channel)
    [root] = maya.messages(world.channel)

    await maya.type("/job Acme HQ", world.channel, thread=root)

    assert app.heard == []
    assert texts(maya, world)[1] == "/job is not supported in threads. Sorry!"


async def test_nobody_types_where_they_are_not(maya: Seat, slack: Slack, world: World) -> None:
    with pytest.raises(NotThereError):
        await slack.seat(world.guest).type("/job", world.private_channel)


async def test_a_text_answer_is_seen_by_the_caller_only(
    app: App, maya: Seat, tom: Seat, world: World
) -> None:
    app.answers(text="On it")

    await maya.type("/job Acme HQ", world.channel)

    [shown] = maya.messages(world.channel)
    assert (shown.text, shown.ephemeral, shown.user) == ("On it", True, world.bot_user.id)
    assert tom.messages(world.channel) == []


async def test_a_json_answer_without_response_type_is_ephemeral(
    app: App, maya: Seat, tom: Seat, world: World
) -> None:
    app.answers({"text": "On it"})

    await maya.type("/job Acme HQ", world.channel)

    assert texts(maya, world) == ["On it"]
    assert texts(tom, world) == []


async def test_a_public_answer_shows_the_command_too(
    app: App, maya: Seat, tom: Seat, world: World
) -> None:
    app.answers({"text": "Done", "response_type": "in_channel"})

    await maya.type("/job Acme HQ", world.channel)

    assert texts(tom, world) == ["/job Acme HQ", "Done"]


@pytest.mark.parametrize("body", [None, {}, {"response_type": "ephemeral"}])
async def test_an_empty_answer_shows_nothing(
    app: App, maya: Seat, world: World, body: object
) -> None:
    app.answers(body)

    [sent] = await maya.type("/job Acme HQ", world.channel)

    assert sent.acknowledged
    assert texts(maya, world) == []


async def test_an_answer_with_bad_blocks_is_not_shown(
    slack: Slack, app: App, maya: Seat, world: World
) -> None:
    app.answers({"blocks": [{"type": "header"}]})

    await maya.type("/job Acme HQ", world.channel)

    assert texts(maya, world) == ['/job failed with the error "dispatch_failed"']
    assert "missing required field: text" in slack.complaints[0]


async def test_an_answer_after_the_limit_is_lost(
    slack: Slack, app: App, maya: Seat, world: World
) -> None:
    assert slack.patience == 3
    slack.patience = 0.05
    late = asyncio.Event()

    async def answer(_heard: Heard) -> web.Response:
        await late.wait()
        return web.Response(text="On it")

    app.answer = answer
    [sent] = await maya.type("/job Acme HQ", world.channel)
    late.set()

    assert sent.timed_out
    assert sent.ack_ms >= 50
    assert texts(maya, world) == ['/job failed with the error "operation_timeout"']


@pytest.mark.parametrize("status", [302, 404, 500])
async def test_anything_but_200_is_a_failure(
    app: App, maya: Seat, world: World, status: int
) -> None:
    app.answers(status=status, text="On it")

    [sent] = await maya.type("/job Acme HQ", world.channel)

    assert sent.status == status
    assert texts(maya, world) == ['/job failed with the error "dispatch_failed"']
    assert len(app.heard) == 1


async def test_nobody_listening_is_a_failure(slack: Slack, maya: Seat, world: World) -> None:
    slack.app_url = None

    [sent] = await maya.type("/job Acme HQ", world.channel)

    assert sent.status is None
    assert texts(maya, world) == ['/job failed with the error "dispatch_failed"']


async def test_a_doubled_command_is_the_same_one_twice(
    slack: Slack, app: App, maya: Seat, world: World
) -> None:
    slack.weather.deliveries = Deliveries.TWICE

    await maya.type("/job Acme HQ", world.channel)

    assert len(app.heard) == 2
    assert app.heard[0].raw == app.heard[1].raw


async def test_a_stranger_comes_with_their_own_team(slack: Slack, app: App, world: World) -> None:
    await slack.seat(world.stranger).type("/job Acme HQ", world.channel)

    assert app.payload["team_id"] == world.stranger.team_id != world.team_id
