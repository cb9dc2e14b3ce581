"""Stand-ins for Slack and Hellotracks, cheap enough not to be what is measured.

The sandbox's strict servers take three times the CPU, which on two cores shared with the load and
the server under test would come out of what is measured. These answer in the same shapes, after a
fixed time, and remember when which card came.
"""

import argparse
import asyncio
import json
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

from benchmarks.listening import listen, run
from benchmarks.scene import REF, make_scene
from sandbox.hellotracks.company import Company
from sandbox.hellotracks.jobs import Jobs
from sandbox.hellotracks.weather import Weather
from sandbox.slack.people import user
from sandbox.world import World

Json: TypeAlias = dict[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Json]]
Send: TypeAlias = Callable[[Json], Awaitable[None]]


class Remotes:
    """Both of them on one port: `/slack/…` and `/api/…`; and `/report`, for whoever measures."""

    def __init__(self, world: World, delay: float) -> None:
        self._world = world
        self._delay = delay
        self._cards: dict[int, float] = {}
        self._calls: Counter[str] = Counter()
        self._bytes = 0
        self._last_ts = 0
        weather, seeded = Weather(), random.Random(1)  # noqa: S311 - an invented company
        self._company = Company(world=world, weather=weather, random=seeded)
        self._job = self._sample(weather, seeded)

    async def __call__(self, scope: Json, receive: Receive, send: Send) -> None:
        body = await _whole(receive)
        if scope["path"] == "/report":
            await _answer(send, self._report(scope["query_string"].decode()))
            return
        action = scope["path"].rpartition("/")[2]
        self._calls[action] += 1
        await asyncio.sleep(self._delay)
        await _answer(send, self._reply(action, body))

    def _reply(self, action: str, body: bytes) -> Json:
        match action:
            case "createjobs":
                sent = json.loads(body)["data"]["jobs"]
                return {"status": 0, "jobs": [self._created(job) for job in sent]}
            case "getaccounts":
                return {"status": 0, "accounts": self._company.members()}
            case "getplaces":
                places = [self._company.place_object(place) for place in self._company.places]
                return {"status": 0, "places": places}
            case "auth.test":
                return {"ok": True, **self._app(), "is_enterprise_install": False}
            case "users.list":
                return {"ok": True, "members": self._users(), "cache_ts": int(time.time())}
            case "chat.postMessage":
                return self._posted(body)
            case _:
                return {"ok": True}

    def _created(self, sent: Json) -> Json:
        return {**self._job, **sent, "id": f"{random.getrandbits(96):024x}"}

    def _posted(self, body: bytes) -> Json:
        message = _arguments(body)
        self._cards.setdefault(_ref(message["text"]), time.monotonic())
        self._bytes += len(body)
        self._last_ts = max(self._last_ts + 1, time.time_ns() // 1000)
        ts = f"{self._last_ts // 10**6}.{self._last_ts % 10**6:06d}"
        posted = {"type": "message", **self._app(), **message, "ts": ts}
        return {"ok": True, "channel": message["channel"], "ts": ts, "message": posted}

    def _app(self) -> Json:
        world = self._world
        return {
            "url": "http://127.0.0.1/",
            "team": world.team_name,
            "user": world.bot_user.handle,
            "team_id": world.team_id,
            "user_id": world.bot_user.id,
            "bot_id": world.bot_id,
        }

    def _users(self) -> list[Json]:
        now = time.time()
        return [user(p, self._world, now, email=True, locale=True) for p in self._world.people]

    def _sample(self, weather: Weather, seeded: random.Random) -> Json:
        """A whole job as the sandbox's Hellotracks answers it, for Jane at Acme HQ."""
        jobs = Jobs(
            company=self._company,
            weather=weather,
            clock=time.time,
            random=seeded,
            happened=lambda _action, _job: None,
        )
        place, worker = self._world.place, self._world.worker
        made = jobs.create([{"placeUid": place.uid, "worker": worker.username}])
        return made[0]

    def _report(self, query: str) -> Json:
        """When the cards `first` to `last` came, and every call so far."""
        asked = {name: int(value) for name, value in parse_qsl(query)}
        numbers = range(asked["first"], asked["last"] + 1)
        cards = {number: self._cards[number] for number in numbers if number in self._cards}
        return {"cards": cards, "calls": self._calls, "bytes": self._bytes}


def _ref(text: str) -> int:
    """The order number on a card; 0 where there is none."""
    said = next((row for row in text.splitlines() if row.startswith(REF)), "")
    return int(said.removeprefix(REF) or 0)


def _arguments(body: bytes) -> Json:
    """Slack takes JSON and forms."""
    return json.loads(body) if body.startswith(b"{") else dict(parse_qsl(body.decode()))


async def _whole(receive: Receive) -> bytes:
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return bytes(body)


async def _answer(send: Send, said: Json) -> None:
    body = json.dumps(said).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--delay", type=float, default=0.025, help="seconds before each answer")
    run(listen(Remotes(make_scene(), parser.parse_args().delay)))


if __name__ == "__main__":
    main()
