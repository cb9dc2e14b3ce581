"""Ids, timestamps and hashes that look like Slack's own."""

import random
import string
import uuid
from collections.abc import Callable

_BIG = string.ascii_uppercase + string.digits
_ANY = string.ascii_letters + string.digits
_HEX = string.digits + "abcdef"


class Ids:
    """One workspace's source of everything that must be unique."""

    def __init__(self, seed: int, clock: Callable[[], float]) -> None:
        self._random = random.Random(f"slack {seed}")
        self._clock = clock
        self._last = 0

    def ts(self) -> str:
        """The next message id: seconds.micros, never the same twice, always growing."""
        self._last = max(self._last + 1, int(self._clock() * 1_000_000))
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06}"

    def new(self, letter: str) -> str:
        """An id of the kind that starts with `letter`: V… views, D… direct messages."""
        return letter + "0" + self._draw(_BIG, 9)

    def event(self) -> str:
        return "Ev0" + self._draw(_BIG, 9)

    def hash(self) -> str:
        """A view's hash, new on every update."""
        return f"{int(self._clock())}.{self._draw(_ANY, 8)}"

    def block(self) -> str:
        """A block_id or action_id for what the app left unnamed."""
        return self._draw(_ANY, 5)

    def trigger(self) -> str:
        digits = self._draw(string.digits[1:], 13), self._draw(string.digits[1:], 13)
        return ".".join((*digits, self._draw(_HEX, 32)))

    def path(self) -> str:
        """The secret end of a response_url."""
        return f"{self._draw(string.digits[1:], 13)}/{self._draw(_ANY, 24)}"

    def uuid(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def _draw(self, alphabet: str, length: int) -> str:
        return "".join(self._random.choices(alphabet, k=length))
