"""`make bench-ack`: Fieldhand beside bare Bolt, under the same signed load, in one run.

Each round visits the servers in random order. What is quoted is the median of all rounds.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from statistics import fmean, quantiles
from typing import Any

import httpx

from benchmarks.processes import ROOT, Broken, Process, process
from benchmarks.scene import API_KEY, BOT_TOKEN, SIGNING_SECRET
from benchmarks.table import table
from benchmarks.visits import Cards, Spell, Visit

RATES = (50, 100, 200)
SECONDS = 2.0
"""How long each rate lasts."""

BURST = 200
"""So many commands within a tenth of a second."""

BURST_RATE = 2000

WARM_UP = 30
KEEPS_UP = 1.0
"""A server keeps up when its last card is there so soon after the last command was due."""

MOST_PATIENCE = 60.0
SETTLE = 0.4
"""After the last card a durable server still writes down that it is up."""

SERVERS: Mapping[str, tuple[str, ...]] = {
    "echo": ("-m", "benchmarks.bare", "echo"),
    "task": ("-m", "benchmarks.bare", "task"),
    "fieldhand": ("-c", "from handlers.cli import main; main()", "serve"),
}


class Bench:
    """Sends the loads and looks at what comes of them."""

    def __init__(self, remotes: Process, http: httpx.Client) -> None:
        self._remotes = remotes
        self._http = http
        self._next = 1

    def visit(self, name: str, rates: Sequence[int], seconds: float, burst: int) -> Visit:
        """Start one server, put it under every load in random order, and stop it."""
        cards = name != "echo"
        before = self._report()
        with self.server(name) as server:
            self.spell(server, rate=WARM_UP, size=WARM_UP, cards=cards)
            spells = [
                self.spell(server, rate=rate, size=int(rate * seconds), cards=cards)
                for rate in random.sample(rates, len(rates))
            ]
            peak = self.spell(server, rate=BURST_RATE, size=burst, cards=cards)
            rss = server.rss_mb()
        after = self._report()
        calls = Counter(after["calls"]) - Counter(before["calls"])
        made = calls["chat.postMessage"]
        return Visit(
            server=name,
            spells=tuple(sorted(spells, key=lambda spell: spell.rate)),
            burst=peak,
            started_in=server.started_in,
            rss_mb=rss,
            card_bytes=(after["bytes"] - before["bytes"]) / made if made else 0,
            calls=dict(calls),
        )

    @contextmanager
    def server(self, name: str) -> Iterator[Process]:
        """One of the three, in the pretend world and with a database of its own."""
        with tempfile.TemporaryDirectory() as folder:
            environment = {
                "SLACK_API_URL": f"{self._remotes.url}/slack/",
                "SLACK_BOT_TOKEN": BOT_TOKEN,
                "SLACK_SIGNING_SECRET": SIGNING_SECRET,
                "HELLOTRACKS_URL": self._remotes.url,
                "HELLOTRACKS_API_KEY": API_KEY,
                "DATABASE_URL": f"sqlite:///{Path(folder) / 'benchmark.db'}",
                "PORT": "0",
            }
            with process(SERVERS[name], environment) as server:
                yield server

    def spell(self, server: Process, *, rate: int, size: int, cards: bool) -> Spell:
        """Offer so many commands, and wait until what they ask for is done."""
        numbers = range(self._next, self._next + size)
        self._next = numbers.stop
        cpu = server.cpu_ms()
        offered = _offer(server.url, rate=rate, first=numbers.start, size=size)
        came = self._until_done(numbers) if cards else []
        time.sleep(SETTLE)
        p50, p95, p99 = percentiles(offered["ack_ms"])
        return Spell(
            rate=rate,
            ack_p50=p50,
            ack_p95=p95,
            ack_p99=p99,
            cpu_ms=(server.cpu_ms() - cpu) / size,
            cards=cards_of(rate, offered["first_due"], came) if came else None,
        )

    def _until_done(self, numbers: range) -> list[float]:
        """When each card came; raises Broken when some never did."""
        end = time.monotonic() + MOST_PATIENCE
        while True:
            came = self._report(numbers)["cards"]
            if len(came) == len(numbers):
                return [came[str(number)] for number in numbers]
            if time.monotonic() > end:
                raise Broken(f"{len(numbers) - len(came)} of {len(numbers)} cards never came")
            time.sleep(0.1)

    def _report(self, numbers: range = range(0)) -> dict[str, Any]:
        asked = {"first": numbers.start, "last": numbers.stop - 1}
        report: dict[str, Any] = self._http.get(f"{self._remotes.url}/report", params=asked).json()
        return report


def cards_of(rate: int, first_due: float, came: Sequence[float]) -> Cards:
    """`came` has a time for each command, in their order."""
    due = [first_due + i / rate for i in range(len(came))]
    return Cards(
        after_ms=fmean(at - when for at, when in zip(came, due, strict=True)) * 1000,
        per_second=len(came) / (max(came) - first_due),
        kept_up=max(came) - due[-1] <= KEEPS_UP,
    )


def percentiles(values: list[float]) -> tuple[float, float, float]:
    """The 50th, 95th and 99th."""
    cuts = quantiles(values, n=100, method="inclusive")
    return cuts[49], cuts[94], cuts[98]


def _offer(url: str, *, rate: int, first: int, size: int) -> dict[str, Any]:
    words = ["--rate", rate, "--first", first, "--count", size]
    done = subprocess.run(  # noqa: S603 - our own module
        [sys.executable, "-m", "benchmarks.load", url, *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        timeout=MOST_PATIENCE + size / rate,
        check=False,
    )
    if done.returncode:
        raise Broken(f"the load broke off:\n{done.stderr.decode()}")
    offered: dict[str, Any] = json.loads(done.stdout)
    if offered["refused"]:
        raise Broken(f"{offered['refused']} of {size} commands were not answered with 200")
    return offered


def measured(arguments: argparse.Namespace) -> list[Visit]:
    """All visits of all rounds."""
    visits: list[Visit] = []
    delay = ("--delay", str(arguments.delay / 1000))
    with process(("-m", "benchmarks.remotes", *delay)) as remotes, httpx.Client() as http:
        bench = Bench(remotes, http)
        for number in range(1, arguments.rounds + 1):
            for name in random.sample(list(SERVERS), len(SERVERS)):
                print(f"round {number} of {arguments.rounds}: {name}", file=sys.stderr, flush=True)
                visits.append(bench.visit(name, RATES, arguments.seconds, arguments.burst))
    return visits


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ack", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=SECONDS, help="for each rate")
    parser.add_argument("--burst", type=int, default=BURST, help="commands all at once")
    parser.add_argument(
        "--delay", type=float, default=25, help="ms that Slack and Hellotracks take"
    )
    parser.add_argument("--json", action="store_true", help="every visit, as it was measured")
    arguments = parser.parse_args()
    try:
        visits = measured(arguments)
    except (Broken, subprocess.TimeoutExpired, httpx.HTTPError) as error:
        print(f"The run is broken: {error}", file=sys.stderr)
        return 1
    if arguments.json:
        print(json.dumps([asdict(visit) for visit in visits], indent=2))
    else:
        print(table(visits))
    return 0


if __name__ == "__main__":
    sys.exit(main())
