"""A running Slack, the smallest app there is, and the app's Web API client."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

import aiohttp
import pytest
from aiohttp import web
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.slack import Seat, Slack
from sandbox.world import World, make_world

NOON = 1_795_550_400.0  # Tue 24 Nov 2026, 20:00 UTC: noon in California


Client: TypeAlias = Any
"""An AsyncWebClient; the SDK types whatever an answer holds as perhaps missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One request that reached the app."""

    raw: bytes
    headers: dict[str, str]
    payload: dict[str, Any]


Answer: TypeAlias = Callable[[Heard], Awaitable[web.Response]]


async def silence(_heard: Heard) -> web.Response:
    """Acknowledge and say nothing."""
    return web.Response()


@dataclass(slots=True)
class App:
    """Keeps what it hears and answers as it is told."""

    heard: list[Heard] = field(default_factory=list)
    answer: Answer = silence

    async def serve(self, request: web.Request) -> web.Response:
        raw = await request.read()
        heard = Heard(raw=raw, headers=dict(request.headers), payload=_payload(request, raw))
        self.heard.append(heard)
        return await self.answer(heard)

    def answers(self, body: Any = None, *, status: int = 200, text: str | None = None) -> None:
        """Answer everything with this."""

        async def answer(_heard: Heard) -> web.Response:
            if body is None:
                return web.Response(status=status, text=text)
            return web.json_response(body, status=status)

        self.answer = answer

    @property
    def payload(self) -> dict[str, Any]:
        """What it heard last."""
        return self.heard[-1].payload


def _payload(request: web.Request, raw: bytes) -> dict[str, Any]:
    if request.content_type == "application/json":
        body: dict[str, Any] = json.loads(raw)
        return body
    form = dict(parse_qsl(raw.decode(), keep_blank_values=True))
    decoded: dict[str, Any] = json.loads(form["payload"]) if "payload" in form else form
    return decoded


@dataclass(slots=True)
class Clock:
    """Stands still until it is moved."""

    now: float = NOON

    def __call__(self) -> float:
        return self.now


MANIFEST: dict[str, Any] = {
    "display_information": {"name": "Fieldhand"},
    "features": {
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "bot_user": {"display_name": "fieldhand"},
        "slash_commands": [
            {"command": "/job", "description": "Create a job", "should_escape": True},
            {"command": "/raw", "description": "Text as it is typed"},
        ],
        "shortcuts": [
            {"type": "global", "name": "New job", "callback_id": "new_job", "description": "-"},
            {"type": "message", "name": "Job", "callback_id": "from_message", "description": "-"},
        ],
    },
    "oauth_config": {
        "scopes": {
            "bot": [
                "app_mentions:read",
                "channels:history",
                "channels:join",
                "channels:read",
                "chat:write",
                "commands",
                "im:history",
                "im:write",
                "reactions:write",
                "team:read",
                "users:read",
                "users:read.email",
            ],
            "bot_optional": ["users:read.email", "channels:history"],
        }
    },
    "settings": {
        "interactivity": {"is_enabled": True},
        "event_subscriptions": {
            "bot_events": ["app_home_opened", "app_mention", "member_joined_channel", "message.im"]
        },
        "socket_mode_enabled": True,
    },
}


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def manifest() -> dict[str, Any]:
    copied: dict[str, Any] = json.loads(json.dumps(MANIFEST))
    return copied


@pytest.fixture
async def slack(world: World, clock: Clock, manifest: dict[str, Any]) -> AsyncIterator[Slack]:
    async with Slack(world, manifest=manifest, clock=clock) as slack:
        yield slack


@pytest.fixture
async def app(slack: Slack) -> AsyncIterator[App]:
    app = App()
    site = web.Application()
    site.router.add_post("/slack/events", app.serve)
    runner = web.AppRunner(site, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.app_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    yield app
    await runner.cleanup()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def client_of(slack: Slack, session: aiohttp.ClientSession | None = None) -> Client:
    """The app's Web API client, which never tries again."""
    return AsyncWebClient(
        slack.bot_token, base_url=f"{slack.url}/api/", session=session, retry_handlers=[]
    )


@pytest.fixture
def client(slack: Slack, session: aiohttp.ClientSession) -> Client:
    return client_of(slack, session)


@pytest.fixture
def maya(slack: Slack, world: World) -> Seat:
    return slack.seat(world.manager)


@pytest.fixture
def tom(slack: Slack, world: World) -> Seat:
    return slack.seat(world.dispatcher)
