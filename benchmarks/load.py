"""The load: signed commands at a steady rate, whatever the answers take (an open loop).

A process of its own, so that waiting for its turn never passes for the server's time. Prints one
JSON object: when each command was due and how long after that its answer was there.
"""

import argparse
import asyncio
import hmac
import json
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from benchmarks.listening import run
from benchmarks.scene import EVENTS, SIGNING_SECRET, command_body, make_scene

WARM = 16
"""Connections that stand before the first command; more are opened when all are busy."""

PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Connection:
    """One kept-alive connection to the server."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def post(self, host: str, body: bytes) -> int:
        """Return the status."""
        self.writer.write(_request(host, body))
        head = await self.reader.readuntil(b"\r\n\r\n")
        await self.reader.readexactly(_length(head))
        return int(head.split(b" ", 2)[1])


class Load:
    def __init__(self, url: str) -> None:
        where = urlsplit(url)
        self._host, self._port = where.hostname or "", where.port or 0
        self._free: list[Connection] = []
        self._world = make_scene()

    async def offer(self, *, rate: float, first: int, count: int) -> dict[str, object]:
        """Send commands `first` and following, `rate` a second."""
        self._free = [await self._dial() for _ in range(WARM)]
        bodies = [command_body(self._world, first + i) for i in range(count)]
        start = time.monotonic() + 0.1
        sent = [self._command(start + i / rate, body) for i, body in enumerate(bodies)]
        async with asyncio.timeout(PATIENCE + count / rate):
            answers = await asyncio.gather(*sent)
        for connection in self._free:
            connection.writer.close()
        return {
            "first_due": start,
            "rate": rate,
            "ack_ms": [round(ms, 3) for ms, _ in answers],
            "refused": sum(status != 200 for _, status in answers),
        }

    async def _command(self, due: float, body: bytes) -> tuple[float, int]:
        await asyncio.sleep(due - time.monotonic())
        connection = self._free.pop() if self._free else await self._dial()
        status = await connection.post(self._host, body)
        took = (time.monotonic() - due) * 1000
        self._free.append(connection)
        return took, status

    async def _dial(self) -> Connection:
        return Connection(*await asyncio.open_connection(self._host, self._port))


def _request(host: str, body: bytes) -> bytes:
    stamp = b"%d" % int(time.time())
    signed = b"v0:" + stamp + b":" + body
    signature = hmac.digest(SIGNING_SECRET.encode(), signed, "sha256").hex()
    return (
        f"POST {EVENTS} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: Slackbot 1.0\r\n"
        "Accept: application/json,*/*\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"X-Slack-Request-Timestamp: {stamp.decode()}\r\nX-Slack-Signature: v0={signature}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    ).encode() + body


def _length(head: bytes) -> int:
    for row in head.split(b"\r\n"):
        name, _, value = row.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("--rate", type=float, required=True, help="commands a second")
    parser.add_argument("--first", type=int, required=True, help="number of the first command")
    parser.add_argument("--count", type=int, required=True)
    asked = parser.parse_args()

    async def offer() -> None:
        load = Load(asked.url)
        print(json.dumps(await load.offer(rate=asked.rate, first=asked.first, count=asked.count)))

    run(offer())


if __name__ == "__main__":
    main()
