"""The whole pretend world in one: Slack, Hellotracks and a map, from one seed."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from sandbox.gazetteer import Gazetteer
from sandbox.hellotracks import Hellotracks
from sandbox.slack.server import Slack
from sandbox.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Pretend:
    """Three servers on this machine, and the world that they agree on."""

    world: World
    slack: Slack
    hellotracks: Hellotracks
    gazetteer: Gazetteer

    def settings(self) -> dict[str, str]:
        """The environment in which the app finds this world instead of the real one."""
        return {
            "SLACK_API_URL": f"{self.slack.url}/api/",
            "SLACK_BOT_TOKEN": self.slack.bot_token,
            "SLACK_APP_TOKEN": self.slack.app_token,
            "SLACK_SIGNING_SECRET": self.slack.signing_secret,
            "HELLOTRACKS_URL": self.hellotracks.url,
            "HELLOTRACKS_API_KEY": self.hellotracks.api_key,
            "GEOCODER": f"nominatim:{self.gazetteer.url}",
        }


def pretend(world: World, manifest: Mapping[str, Any]) -> Pretend:
    """The servers, not yet listening: routes may still be added."""
    return Pretend(
        world=world,
        slack=Slack(world, manifest=manifest),
        hellotracks=Hellotracks(world),
        gazetteer=Gazetteer(world),
    )


@asynccontextmanager
async def opened(it: Pretend, *, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[Pretend]:
    """Listen; `port` is Slack's, and so the page's."""
    async with it.hellotracks, it.gazetteer:
        await it.slack.start(host, port)
        try:
            yield it
        finally:
            await it.slack.stop()
