"""Who may knock: size, age and signature of the raw bytes, before anything is parsed."""

import asyncio
import hmac
import time
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from contextlib import suppress
from typing import Any, TypeAlias

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
AsgiApp: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

MOST_BYTES = 1024 * 1024
MOST_SECONDS = 5 * 60

PATIENCE = 10.0
"""Seconds for a body to be complete; Slack's are, when they come."""

MOST_DRAINED = 64 * 1024 * 1024
"""Bytes of a refused body that are still taken, and thrown away.

Whoever is cut off in the middle of a body mostly cannot read the answer.
"""

_BOLTS_OWN = b"x-slack-bolt-"


class TooLarge(Exception):
    """The body goes past the cap."""


class Hung(Exception):
    """The caller left before the body was complete."""


class Guard:
    """Passes on what Slack has signed, and nothing else.

    The signature covers the body alone, so headers that would steer Bolt are dropped.
    """

    def __init__(
        self,
        app: AsgiApp,
        *,
        secret: str,
        clock: Callable[[], float] = time.time,
        patience: float = PATIENCE,
    ) -> None:
        self._app = app
        self._patience = patience
        self._secret = secret.encode()
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        refused = self._refused_at_sight(scope["method"], headers)
        if refused:
            await self._refuse(send, receive, refused)
            return
        try:
            async with asyncio.timeout(self._patience):
                body = await _whole_body(receive)
        except TooLarge:
            await self._refuse(send, receive, 413)
            return
        except TimeoutError:
            await answer(send, 408)
            return
        except Hung:
            return
        if not self._signed(headers, body):
            await answer(send, 401)
            return
        await self._app(_without_orders(scope), _replay(body, receive), send)

    async def _refuse(self, send: Send, receive: Receive, status: int) -> None:
        """Answer first, then take some of what is still coming."""
        await answer(send, status, last=False)
        with suppress(TimeoutError):
            async with asyncio.timeout(self._patience):
                await _drain(receive)
        await send({"type": "http.response.body", "body": b""})

    def _refused_at_sight(self, method: str, headers: dict[bytes, bytes]) -> int:
        """The status that the headers alone deserve; 0 when they look right."""
        if method != "POST":
            return 405
        length = headers.get(b"content-length", b"0")
        if not length.isdigit() or len(length) > 18 or int(length) > MOST_BYTES:
            return 413
        return 0 if self._fresh(headers.get(b"x-slack-request-timestamp", b"")) else 401

    def _fresh(self, stamp: bytes) -> bool:
        """`bytes.isdigit` knows ASCII digits only, so `int` cannot fail."""
        return (
            stamp.isdigit() and len(stamp) <= 12 and abs(self._clock() - int(stamp)) <= MOST_SECONDS
        )

    def _signed(self, headers: dict[bytes, bytes], body: bytes) -> bool:
        signed = b"v0:" + headers[b"x-slack-request-timestamp"] + b":" + body
        expected = "v0=" + hmac.digest(self._secret, signed, "sha256").hex()
        return hmac.compare_digest(expected.encode(), headers.get(b"x-slack-signature", b""))


async def answer(send: Send, status: int, body: bytes = b"", *, last: bool = True) -> None:
    """Answer without a word about why; a refused caller's connection is closed."""
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", b"%d" % len(body)),
    ]
    if status in {401, 405, 408, 413}:
        headers.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": not last})


async def _drain(receive: Receive) -> None:
    taken = 0
    while taken < MOST_DRAINED:
        message = await receive()
        taken += len(message.get("body", b""))
        if not message.get("more_body", False):
            return


async def _whole_body(receive: Receive) -> bytes:
    """Read up to the cap; a body without a stated length may be endless."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Hung
        body += message.get("body", b"")
        if len(body) > MOST_BYTES:
            raise TooLarge
        if not message.get("more_body", False):
            return bytes(body)


def _without_orders(scope: Scope) -> Scope:
    headers: Iterable[tuple[bytes, bytes]] = scope["headers"]
    kept = [(name, value) for name, value in headers if not name.startswith(_BOLTS_OWN)]
    return {**scope, "headers": kept}


def _replay(body: bytes, receive: Receive) -> Receive:
    """Hand the body out once more, then whatever the server still has to say."""
    given = False

    async def replayed() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replayed
