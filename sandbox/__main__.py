"""`python -m sandbox`: the pretend world with the real app in it; nothing leaves this machine.

The only file here that knows the app.
"""

import argparse
import asyncio
import errno
import json
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict
from pathlib import Path
from urllib.parse import urlsplit

from bot.settings import read_settings
from handlers import log, manifest, program
from handlers.server import Server, run
from sandbox.pretend import Pretend, opened, pretend
from sandbox.say import Said, say
from sandbox.slack.page import Page
from sandbox.world import Person, World, make_world


def main() -> int:
    asked = _arguments()
    log.set_up()
    world = make_world(asked.seed)
    try:
        if asked.say:
            return run(_say(world, asked))
        run(_serve(world, asked.port))
    except KeyboardInterrupt:
        pass
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        print(f"Port {asked.port} is taken. Choose another: make run PORT=8766", file=sys.stderr)
        return 1
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="another seed, another world")
    parser.add_argument("--port", type=int, default=8765, help="where the page is")
    parser.add_argument("--say", action="append", metavar="LINE", help="do one line and leave")
    parser.add_argument("--as", dest="by", default="", metavar="NAME", help="who says it")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    return parser.parse_args()


async def _serve(world: World, port: int) -> None:
    """One world after another, at one address: the page may ask for a new one."""
    anew = asyncio.Event()
    while True:
        anew.clear()
        it = pretend(world, manifest.load())
        Page(it.slack, it.hellotracks, it.gazetteer, reset=anew.set).routes()
        async with opened(it, port=port), _app(it) as serving:
            print(f"Fieldhand's sandbox is open: {it.slack.url}", flush=True)
            print("Stop it with Ctrl-C. Nothing in it is real.", flush=True)
            port = urlsplit(it.slack.url).port or port
            asked = asyncio.create_task(anew.wait())
            await asyncio.wait([asked, serving], return_when=asyncio.FIRST_COMPLETED)
            asked.cancel()
        if not anew.is_set():
            return


async def _say(world: World, asked: argparse.Namespace) -> int:
    by = _person(world, asked.by)
    async with opened(pretend(world, manifest.load())) as it, _app(it):
        heard = [await _heard(it, line, by) for line in asked.say]
    for said in heard:
        _print(said, as_json=asked.json)
    return 0 if all(said.card or said.asked for said in heard) else 1


async def _heard(it: Pretend, line: str, by: Person) -> Said:
    try:
        return await say(it, line, by=by)
    except TimeoutError:
        return Said(line=line, refused="Nothing came of it in time.")


def _person(world: World, name: str) -> Person:
    """By handle or any part of the name; the manager when nobody is named."""
    if not name:
        return world.manager
    wanted = name.casefold().lstrip("@")
    for person in world.people:
        if wanted == person.handle.casefold() or wanted in person.name.casefold():
            return person
    names = ", ".join(sorted(person.handle for person in world.people))
    sys.exit(f"There is no {name} here. Try one of: {names}.")


@asynccontextmanager
async def _app(it: Pretend) -> AsyncIterator[asyncio.Task[None]]:
    """The real app on a port of its own; Slack speaks to it in signed HTTP."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'sandbox.db'}"
        settings = read_settings({**it.settings(), "DATABASE_URL": database}, door="http")
        server = Server(program.web(settings), host="127.0.0.1", port=0)
        serving = asyncio.create_task(server.serve())
        if not await server.opened(serving):
            sys.exit("The app did not start.")
        it.slack.app_url = f"http://127.0.0.1:{server.bound_port}/slack/events"
        try:
            yield serving
        finally:
            server.should_exit = True
            await serving


def _print(said: Said, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(asdict(said), ensure_ascii=False))
        return
    for title, text in _parts(said):
        print(f"{title}\n{text}\n")
    if said.refused:
        print("No job was created.", file=sys.stderr)


def _parts(said: Said) -> Sequence[tuple[str, str]]:
    parts = [
        ("You typed", said.line),
        ("The channel shows", said.card),
        ("You are asked", said.asked),
        ("You are told", said.refused),
        ("Hellotracks received", _pretty(said.request)),
        ("Hellotracks answered", _pretty(said.response)),
        ("Slack was answered in", f"{said.ack_ms} ms"),
    ]
    return [(title, text) for title, text in parts if text]


def _pretty(body: object) -> str:
    return json.dumps(body, indent=2, ensure_ascii=False) if body else ""


if __name__ == "__main__":
    sys.exit(main())
