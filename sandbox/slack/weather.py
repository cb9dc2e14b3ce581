"""Bad weather: the switches and gates with which a test or the page makes Slack misbehave."""

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Side: TypeAlias = Literal["before", "after"]


class Gate:
    """Stops the next call of one method until somebody lets it go.

    `after` (the default) means that Slack has done and stored everything and only its answer is
    withheld; `before` means that nothing has happened yet.
    """

    def __init__(self, method: str, side: Side = "after") -> None:
        self.method = method
        self.side = side
        self._reached = asyncio.Event()
        self._opened = asyncio.Event()
        self._dropped = False

    async def reached(self, timeout: float = 5) -> None:  # noqa: ASYNC109 - reads as a sentence
        """Wait until a call stands at the gate."""
        async with asyncio.timeout(timeout):
            await self._reached.wait()

    def release(self) -> None:
        """Let the call go on."""
        self._opened.set()

    def drop(self) -> None:
        """Cut the caller's connection without an answer."""
        self._dropped = True
        self._opened.set()

    async def pass_through(self) -> bool:
        """Stand at the gate; False when the connection is to be cut."""
        self._reached.set()
        await self._opened.wait()
        return not self._dropped


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """How the next calls of a method fail."""

    error: str | None = None
    http_status: int = 200
    retry_after: int | None = None


@dataclass(slots=True, kw_only=True)
class Weather:
    """What is wrong with Slack today. All of it is off at first."""

    strict_rate: bool = False
    """More than one message a second in a channel is answered with 429."""
    duplicate_deliveries: bool = False
    """Everything but suggestions is sent to the app twice at the same moment."""
    optional_scopes: bool = True
    """Whether whoever installed the app granted `bot_optional`."""
    token_revoked: bool = False
    _gates: dict[str, deque[Gate]] = field(default_factory=dict)
    _failures: dict[str, deque[Failure]] = field(default_factory=dict)

    def hold(self, method: str, side: Side = "after") -> Gate:
        """Withhold the answer to the next call of `method` ("response_url" is one too)."""
        gate = Gate(method, side)
        self._gates.setdefault(method, deque()).append(gate)
        return gate

    def fail_next(
        self,
        method: str,
        error: str | None = None,
        *,
        http_status: int = 200,
        retry_after: int | None = None,
        times: int = 1,
    ) -> None:
        """Refuse the next calls of `method` without doing anything."""
        failure = Failure(error=error, http_status=http_status, retry_after=retry_after)
        self._failures.setdefault(method, deque()).extend([failure] * times)

    def clear(self) -> None:
        """Fair weather again; whoever stands at a gate may go."""
        for gate in (gate for gates in self._gates.values() for gate in gates):
            gate.release()
        self._gates.clear()
        self._failures.clear()
        self.strict_rate = self.duplicate_deliveries = self.token_revoked = False
        self.optional_scopes = True

    def next_gate(self, method: str) -> Gate | None:
        """The gate that this call has to pass, once."""
        return self._gates[method].popleft() if self._gates.get(method) else None

    def next_failure(self, method: str) -> Failure | None:
        """The failure that this call meets, once."""
        return self._failures[method].popleft() if self._failures.get(method) else None
