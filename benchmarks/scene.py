"""What every process of the benchmark agrees on: one pretend world, and line number so-and-so."""

import time
from urllib.parse import urlencode

from sandbox.world import World, make_world

SIGNING_SECRET = "benchmark-signing-secret"  # noqa: S105 - invented, like the rest
BOT_TOKEN = "xoxb-benchmark"  # noqa: S105
API_KEY = "BENCHM.0123456789abcdef0123456789abcdef"

COMMAND = "/job"
EVENTS = "/slack/events"
REF = "Ref. "
"""Both cards show the order number so; by it the pretend Slack tells which line is done."""


def make_scene() -> World:
    return make_world(1)


def line(world: World, number: int) -> str:
    """A known place, a day and a known worker: no question, and no two lines alike."""
    first_name = world.worker.name.partition(" ")[0]
    return f"{world.place.name} tomorrow for {first_name.casefold()} order {number}"


def number_of(text: str) -> int:
    """The order number of a line."""
    return int(text.rpartition(" ")[2])


def command_body(world: World, number: int) -> bytes:
    """A slash command's form, as long as Slack's own; the manager and the office take turns."""
    askers = (world.manager, world.dispatcher)
    asker = askers[number % len(askers)]
    fields = {
        "token": "retired-verification-token",
        "team_id": world.team_id,
        "team_domain": "brightwater-field-services",
        "channel_id": world.channel.id,
        "channel_name": world.channel.name,
        "user_id": asker.id,
        "user_name": asker.handle,
        "command": COMMAND,
        "text": line(world, number),
        "api_app_id": world.app_id,
        "is_enterprise_install": "false",
        "response_url": f"http://127.0.0.1:9/commands/{world.team_id}/{number}/secret",
        "trigger_id": f"{number}.{time.time_ns()}.9aa39b687f7a42d7d07b5449f650908a",
    }
    return urlencode(fields).encode()
