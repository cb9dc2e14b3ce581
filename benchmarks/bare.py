"""What Fieldhand is compared with: Bolt as its documentation starts it, and as most apps use it.

`echo` acknowledges and does nothing. `task` acknowledges, then makes the job and posts the card in
an asyncio task: the same two calls as Fieldhand, and nothing survives a crash.
"""

import argparse
import asyncio
import os
import secrets
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import httpx
from slack_bolt.adapter.asgi.async_handler import AsyncSlackRequestHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks import bare_card
from benchmarks.listening import listen, run
from benchmarks.scene import COMMAND, make_scene, number_of
from sandbox.world import World


class JobInATask:
    """Acknowledge, and do the rest in a task."""

    def __init__(self, world: World, slack: AsyncWebClient, hellotracks: httpx.AsyncClient) -> None:
        self._world = world
        self._slack = slack
        self._hellotracks = hellotracks
        self._tasks: set[asyncio.Task[None]] = set()

    async def __call__(self, ack: AsyncAck, command: dict[str, Any]) -> None:
        await ack()
        task = asyncio.create_task(self._work(command))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work(self, command: dict[str, Any]) -> None:
        number = number_of(command["text"])
        day = datetime.now(ZoneInfo(self._world.manager.tz)).date() + timedelta(days=1)
        jobs = [self._job(number, f"{day:%Y%m%d}")]
        answer = await self._hellotracks.post("/api/createjobs", json={"data": {"jobs": jobs}})
        made = answer.raise_for_status().json()["jobs"][0]
        card = bare_card.card(self._world, command["user_id"], number, day, made)
        await self._slack.chat_postMessage(channel=command["channel_id"], **card)

    def _job(self, number: int, day: str) -> dict[str, Any]:
        place = self._world.place
        return {
            "uidSecondary": f"fh-{secrets.token_hex(16)}",
            "destinationName": place.name,
            "destinationText": place.address,
            "placeUid": place.uid,
            "destinationLat": place.lat,
            "destinationLng": place.lng,
            "day": int(day),
            "worker": self._world.worker.username,
            "fileNumber": str(number),
        }


async def echo(ack: AsyncAck) -> None:
    await ack()


async def serve(kind: str) -> None:
    """Settings come from the environment that Fieldhand gets."""
    slack_url, token = os.environ["SLACK_API_URL"], os.environ["SLACK_BOT_TOKEN"]
    async with (
        aiohttp.ClientSession() as session,
        httpx.AsyncClient(
            base_url=os.environ["HELLOTRACKS_URL"],
            headers={"API-Key": os.environ["HELLOTRACKS_API_KEY"]},
            trust_env=False,
        ) as hellotracks,
    ):
        slack = AsyncWebClient(token=token, base_url=slack_url, session=session)
        app = AsyncApp(client=slack, signing_secret=os.environ["SLACK_SIGNING_SECRET"])
        work = JobInATask(make_scene(), slack, hellotracks)
        app.command(COMMAND)(echo if kind == "echo" else work)
        await listen(AsyncSlackRequestHandler(app))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=("echo", "task"))
    run(serve(parser.parse_args().kind))


if __name__ == "__main__":
    main()
