"""The guard and the web door, through real ASGI and a real Bolt app."""

import asyncio
import hmac
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlencode

import httpx
import pytest
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from handlers.guard import MOST_BYTES, MOST_DRAINED, Guard, Receive, Scope, Send
from handlers.web import Web

SECRET = "741db8f150c2c9ac15b74b3fb8d4280f"
NOW = 1_795_424_400
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


def signature(body: bytes, stamp: str, secret: str = SECRET) -> str:
    signed = b"v0:" + stamp.encode() + b":" + body
    return "v0=" + hmac.digest(secret.encode(), signed, "sha256").hex()


def headers(body: bytes, *, kind: str = FORM, age: int = 0) -> dict[str, str]:
    stamp = str(NOW - age)
    return {
        "content-type": kind,
        "x-slack-request-timestamp": stamp,
        "x-slack-signature": signature(body, stamp),
    }


def as_bytes(value: str | bytes) -> bytes:
    return value.encode() if isinstance(value, str) else value


async def authorize(enterprise_id: str, team_id: str) -> AuthorizeResult:
    return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, bot_token="xoxb-none")


@asynccontextmanager
async def echo_app() -> AsyncIterator[AsyncApp]:
    app = AsyncApp(
        name="echo",
        process_before_response=True,
        request_verification_enabled=False,
        authorize=authorize,
        client=AsyncWebClient(),
        logger=logging.getLogger("echo"),
    )

    @app.command("/job")
    async def job(ack: AsyncAck, command: dict[str, str]) -> None:
        await ack(command["text"])

    yield app


@pytest.fixture
async def site() -> AsyncIterator[httpx.AsyncClient]:
    web = Web(echo_app, secret=SECRET, clock=lambda: NOW)
    transport = httpx.ASGITransport(app=web)
    async with (
        web.opened(),
        httpx.AsyncClient(transport=transport, base_url="http://fieldhand.example") as client,
    ):
        yield client


def command(text: str) -> bytes:
    return urlencode({"command": "/job", "text": text, "team_id": "T1", "user_id": "U1"}).encode()


async def test_a_signed_command_reaches_its_listener(site: httpx.AsyncClient) -> None:
    body = command("Acme HQ")
    answer = await site.post("/slack/events", content=body, headers=headers(body))

    assert (answer.status_code, answer.text) == (200, "Acme HQ")


def test_slacks_own_test_vector_verifies() -> None:
    fields = {
        "token": "legacy-verification-token",
        "team_id": "T01DEMO",
        "team_domain": "fieldhand-demo",
        "channel_id": "C01DISPATCH",
        "channel_name": "dispatch",
        "user_id": "U01MAYA",
        "user_name": "maya",
        "command": "/job",
        "text": "Acme HQ tomorrow for @jane",
        "api_app_id": "A01JOB",
        "is_enterprise_install": "false",
        "response_url": (
            "https://hooks.slack.com/commands/T01DEMO/1234567890123/aBcDeFgHiJkLmNoPqRsTuVwX"
        ),
        "trigger_id": "1234567890123.9876543210987.0123456789abcdef0123456789abcdef",
    }
    signed = "v0=e3db27269a74514ca4d955ad7b46d97b2092b1cff9ecf487560be15248e22d9c"

    assert signature(urlencode(fields).encode(), str(NOW)) == signed


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"x-slack-signature": None}, id="no signature"),
        pytest.param({"x-slack-signature": "v0=" + "0" * 64}, id="wrong signature"),
        pytest.param({"x-slack-signature": b"v0=\xff\xfe"}, id="signature is not ASCII"),
        pytest.param({"x-slack-signature": ""}, id="empty signature"),
        pytest.param({"x-slack-request-timestamp": None}, id="no timestamp"),
        pytest.param({"x-slack-request-timestamp": "abc"}, id="timestamp is no number"),
        pytest.param({"x-slack-request-timestamp": "-1"}, id="timestamp is negative"),
        pytest.param({"x-slack-request-timestamp": "1e9"}, id="timestamp is a float"),
        pytest.param({"x-slack-request-timestamp": "9" * 5000}, id="timestamp without end"),
        pytest.param({"x-slack-request-timestamp": b"\xd9\xa1"}, id="timestamp is not ASCII"),
        pytest.param({"x-slack-request-timestamp": str(NOW + 1)}, id="another timestamp"),
    ],
)
async def test_what_slack_has_not_signed_is_refused(
    site: httpx.AsyncClient, change: dict[str, str | bytes | None]
) -> None:
    body = command("Acme HQ")
    changed = {**headers(body), **change}
    sent = [(k.encode(), as_bytes(v)) for k, v in changed.items() if v is not None]
    answer = await site.post("/slack/events", content=body, headers=sent)

    assert (answer.status_code, answer.content) == (401, b"")


@pytest.mark.parametrize("age", [301, -301, 86_400])
async def test_an_old_or_future_request_is_refused_though_signed(
    site: httpx.AsyncClient, age: int
) -> None:
    body = command("Acme HQ")
    answer = await site.post("/slack/events", content=body, headers=headers(body, age=age))

    assert answer.status_code == 401


@pytest.mark.parametrize("age", [299, -299])
async def test_five_minutes_of_delay_are_fine(site: httpx.AsyncClient, age: int) -> None:
    body = command("Acme HQ")
    answer = await site.post("/slack/events", content=body, headers=headers(body, age=age))

    assert answer.status_code == 200


async def test_a_body_changed_on_the_way_is_refused(site: httpx.AsyncClient) -> None:
    answer = await site.post(
        "/slack/events", content=command("Globex"), headers=headers(command("Acme HQ"))
    )

    assert answer.status_code == 401


@pytest.mark.parametrize("length", [str(50 * MOST_BYTES), "1" * 400, "-5", "many"])
async def test_a_stated_length_past_the_cap_is_refused(
    site: httpx.AsyncClient, length: str
) -> None:
    sent = headers(b"") | {"content-length": length}
    answer = await site.post("/slack/events", content=b"x", headers=sent)

    assert answer.status_code == 413
    assert answer.headers["connection"] == "close"


async def test_an_endless_body_without_a_length_is_cut_off(site: httpx.AsyncClient) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        while True:
            read += 65_536
            yield b"x" * 65_536

    answer = await site.post("/slack/events", content=endless(), headers=headers(b""))

    assert answer.status_code == 413
    assert read <= MOST_BYTES + MOST_DRAINED + 2 * 65_536


async def test_a_body_that_does_not_come_to_an_end_is_not_waited_for() -> None:
    async def unfinished() -> AsyncIterator[bytes]:
        yield b"x"
        await asyncio.Event().wait()

    async def never(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise AssertionError("it was let through")

    guard = Guard(never, secret=SECRET, clock=lambda: NOW, patience=0.01)
    transport = httpx.ASGITransport(app=guard)
    async with httpx.AsyncClient(transport=transport, base_url="http://fieldhand.example") as site:
        answer = await site.post("/slack/events", content=unfinished(), headers=headers(b""))

    assert answer.status_code == 408


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        pytest.param(b'{"type": "event_callback"', JSON, id="broken JSON"),
        pytest.param(b"[1, 2]", JSON, id="a JSON array"),
        pytest.param(b'"text"', JSON, id="a JSON string"),
        pytest.param(b"[" * 200_000, JSON, id="deep JSON"),
        pytest.param(b'{"a":' * 100_000 + b"1" + b"}" * 100_000, JSON, id="deep objects"),
        pytest.param(b"\xff\xfe\xfd", FORM, id="not UTF-8"),
        pytest.param(b"payload=%7B%22type", FORM, id="broken payload"),
        pytest.param(b"payload=%5B1%5D", FORM, id="payload is an array"),
        pytest.param(b"payload=null", FORM, id="payload is null"),
        pytest.param(b"payload", FORM, id="payload without a value"),
        pytest.param(b"hello=world", FORM, id="a form of somebody else's"),
        pytest.param(b"", FORM, id="nothing at all"),
        pytest.param(b"{}", JSON, id="an empty object"),
        pytest.param(b'{"type": "x", "team": 5}', JSON, id="a team that is a number"),
        pytest.param(b'{"type": "x", "authorizations": [1]}', JSON, id="odd authorizations"),
        pytest.param(b'{"type": "x", "user": 7}', JSON, id="a user that is a number"),
    ],
)
async def test_a_signed_body_that_cannot_be_read_is_the_callers_fault(
    site: httpx.AsyncClient, body: bytes, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    answer = await site.post("/slack/events", content=body, headers=headers(body, kind=kind))

    assert answer.status_code == 400
    assert "Traceback" not in caplog.text


@pytest.mark.parametrize(
    "body",
    [b"[" * 200_000, b"\xff", json.dumps({"type": "event_callback"}).encode(), b"payload=%7B"],
)
async def test_unsigned_bodies_are_refused_before_anything_is_parsed(
    site: httpx.AsyncClient, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    answer = await site.post("/slack/events", content=body, headers={"content-type": JSON})

    assert answer.status_code == 401
    assert caplog.text == ""


@pytest.mark.parametrize("order", ["x-slack-bolt-lazy-only", "x-slack-bolt-lazy-function-name"])
async def test_headers_that_would_steer_bolt_are_dropped(
    site: httpx.AsyncClient, order: str
) -> None:
    body = command("Acme HQ")
    answer = await site.post("/slack/events", content=body, headers=headers(body) | {order: "1"})

    assert answer.text == "Acme HQ"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/slack/events", 405),
        ("PUT", "/slack/events", 405),
        ("GET", "/healthz", 200),
        ("GET", "/readyz", 200),
        ("GET", "/", 404),
        ("POST", "/slack/events/", 404),
        ("GET", "/slack/install", 404),
    ],
)
async def test_other_doors(site: httpx.AsyncClient, method: str, path: str, status: int) -> None:
    answer = await site.request(method, path)

    assert answer.status_code == status


async def test_nothing_is_ready_before_the_program_is_open() -> None:
    transport = httpx.ASGITransport(app=Web(echo_app, secret=SECRET))
    async with httpx.AsyncClient(
        transport=transport, base_url="http://fieldhand.example"
    ) as client:
        statuses = [
            (await client.get(path)).status_code
            for path in ("/healthz", "/readyz", "/slack/events")
        ]

    assert statuses == [200, 503, 503]
