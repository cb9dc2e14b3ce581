"""Gates: where a pretend server withholds an answer until somebody lets it go."""

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Side: TypeAlias = Literal["before", "after"]


class Gate:
    """Stops the next call of one kind, before or after the server has done what it asks."""

    def __init__(self, call: str, side: Side) -> None:
        self.call = call
        self.side = side
        self._reached = asyncio.Event()
        self._opened = asyncio.Event()
        self._dropped = False

    async def reached(self, timeout: float = 10) -> None:  # noqa: ASYNC109 - reads as a sentence
        """Wait until a call stands at the gate."""
        async with asyncio.timeout(timeout):
            await self._reached.wait()

    def release(self) -> None:
        """Let the call go on."""
        self._opened.set()

    def drop(self) -> None:
        """Cut the caller's connection without an answer; what is stored stays stored."""
        self._dropped = True
        self._opened.set()

    async def passed(self) -> bool:
        """Stand at the gate; False when the connection is to be cut."""
        self._reached.set()
        await self._opened.wait()
        return not self._dropped


@dataclass(slots=True)
class Gates:
    """The gates that are closed now, in the order they were asked for."""

    _waiting: dict[tuple[str, Side], deque[Gate]] = field(default_factory=dict)
    _all: list[Gate] = field(default_factory=list)

    def hold(self, call: str, side: Side) -> Gate:
        gate = Gate(call, side)
        self._waiting.setdefault((call, side), deque()).append(gate)
        self._all.append(gate)
        return gate

    async def passed(self, call: str, side: Side) -> bool:
        """Whether the call may go on; at once if no gate is closed for it."""
        gates = self._waiting.get((call, side))
        return await gates.popleft().passed() if gates else True

    def open_all(self) -> None:
        """Let everybody go, and close no gate that nobody has reached yet."""
        for gate in self._all:
            gate.release()
        self._all.clear()
        self._waiting.clear()

    def drop_all(self) -> None:
        """Cut every connection that stands at a gate: the server goes away."""
        for gate in self._all:
            gate.drop()
        self.open_all()
