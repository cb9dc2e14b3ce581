"""Socket Mode: hello, envelopes, acks, goodbyes."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.slack import Seat, Slack
from sandbox.slack.records import Payload
from sandbox.world import World
from tests.sandbox.slack.conftest import Client


@pytest.fixture
def app_client(slack: Slack, session: aiohttp.ClientSession) -> Client:
    return AsyncWebClient(slack.app_token, base_url=f"{slack.url}/api/", session=session)


@pytest.fixture
async def socket(
    app_client: Client, session: aiohttp.ClientSession
) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    """One raw connection after its hello."""
    url = (await app_client.apps_connections_open(app_token=str(app_client.token)))["url"]
    async with session.ws_connect(url) as socket:
        hello = await socket.receive_json()
        assert (hello["type"], hello["num_connections"]) == ("hello", 1)
        yield socket


async def test_a_command_comes_as_an_envelope_and_its_answer_is_shown(
    socket: aiohttp.ClientWebSocketResponse, maya: Seat, world: World
) -> None:
    typing = asyncio.ensure_future(maya.type("/job Acme HQ", world.channel))
    envelope = await socket.receive_json()
    await socket.send_json({"envelope_id": envelope["envelope_id"], "payload": {"text": "On it"}})
    [sent] = await typing

    assert envelope.keys() == {"envelope_id", "payload", "type", "accepts_response_payload"}
    assert (envelope["type"], envelope["accepts_response_payload"]) == ("slash_commands", True)
    assert envelope["payload"]["text"] == "Acme HQ"
    assert sent.transport == "socket"
    assert [message.text for message in maya.messages(world.channel)] == ["On it"]


async def test_an_event_says_how_often_it_was_tried(
    socket: aiohttp.ClientWebSocketResponse, slack: Slack, maya: Seat, world: World
) -> None:
    slack.patience = 0.3
    mentioning = asyncio.ensure_future(maya.mention("Acme HQ", world.channel))
    first = await socket.receive_json()
    second = await socket.receive_json(timeout=2)
    await socket.send_json({"envelope_id": second["envelope_id"]})
    await mentioning

    assert (first["retry_attempt"], first["retry_reason"]) == (0, "")
    assert (second["retry_attempt"], second["retry_reason"]) == (1, "timeout")
    assert first["payload"]["event_id"] == second["payload"]["event_id"]
    assert first["accepts_response_payload"] is False


async def test_without_an_ack_in_time_the_person_is_told(
    socket: aiohttp.ClientWebSocketResponse, slack: Slack, maya: Seat, world: World
) -> None:
    slack.patience = 0.05
    typing = asyncio.ensure_future(maya.type("/job Acme HQ", world.channel))
    envelope = await socket.receive_json()
    [sent] = await typing
    slack.patience = 3
    await socket.send_json({"envelope_id": envelope["envelope_id"], "payload": {"text": "late"}})

    assert sent.timed_out
    assert [message.text for message in maya.messages(world.channel)] == [
        '/job failed with the error "operation_timeout"'
    ]
    again = asyncio.ensure_future(maya.type("/job", world.channel))
    await socket.send_json({"envelope_id": (await socket.receive_json())["envelope_id"]})
    await again
    assert "late or unknown ack" in slack.complaints[0]


async def test_an_answer_where_none_is_accepted_means_nothing(
    socket: aiohttp.ClientWebSocketResponse, slack: Slack, maya: Seat
) -> None:
    running = asyncio.ensure_future(maya.shortcut("new_job"))
    envelope = await socket.receive_json()
    await socket.send_json({"envelope_id": envelope["envelope_id"], "payload": {"text": "hi"}})
    [sent] = await running

    assert (sent.acknowledged, sent.answer) == (True, None)
    assert slack.complaints == ["shortcut does not accept a response payload"]


async def test_an_address_works_once(
    slack: Slack, app_client: Client, session: aiohttp.ClientSession
) -> None:
    url = (await app_client.apps_connections_open(app_token=str(app_client.token)))["url"]
    async with session.ws_connect(url):
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(url)


async def test_envelopes_take_turns_and_any_connection_may_acknowledge(
    socket: aiohttp.ClientWebSocketResponse,
    app_client: Client,
    session: aiohttp.ClientSession,
    maya: Seat,
    world: World,
) -> None:
    url = (await app_client.apps_connections_open(app_token=str(app_client.token)))["url"]
    async with session.ws_connect(url) as other:
        await other.receive_json()
        for receiving, answering in ((socket, other), (other, socket)):
            typing = asyncio.ensure_future(maya.type("/job", world.channel))
            envelope = await receiving.receive_json()
            await answering.send_json({"envelope_id": envelope["envelope_id"]})
            [sent] = await typing
            assert sent.acknowledged


async def test_the_eleventh_connection_is_turned_away(
    slack: Slack, app_client: Client, session: aiohttp.ClientSession
) -> None:
    sockets = []
    for _ in range(11):
        url = (await app_client.apps_connections_open(app_token=str(app_client.token)))["url"]
        sockets.append(await session.ws_connect(url))
    frames = [await socket.receive_json() for socket in sockets]
    for socket in sockets:
        await socket.close()

    assert [frame["type"] for frame in frames] == ["hello"] * 10 + ["disconnect"]
    assert frames[-1]["reason"] == "too_many_websockets"


async def test_slacks_own_client_connects_again_after_a_goodbye(
    slack: Slack, app_client: Client, maya: Seat, world: World
) -> None:
    heard: list[Payload] = []
    client = SocketModeClient(slack.app_token, web_client=app_client)

    async def listen(client: Any, request: SocketModeRequest) -> None:
        heard.append(request.payload)
        await client.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id))

    client.socket_mode_request_listeners.append(listen)
    await client.connect()  # type: ignore[no-untyped-call]  # as the SDK has it
    await slack.until(lambda: slack.sockets.connections == 1)
    [first] = await maya.type("/job one", world.channel)

    await slack.disconnect_sockets()
    await slack.until(lambda: slack.sockets.connections == 1)
    [second] = await maya.type("/job two", world.channel)
    await client.close()  # type: ignore[no-untyped-call]  # as the SDK has it

    assert first.acknowledged
    assert second.acknowledged
    assert [payload["text"] for payload in heard] == ["one", "two"]
