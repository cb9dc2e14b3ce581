"""The switchboard behind every pretend server's bad weather."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable
from dataclasses import Field, dataclass, field, fields
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sandbox.gates import Gate, Gates, Side

T = TypeVar("T")
Fault = TypeVar("Fault")


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """One row of the page's table; a switch without choices takes a number."""

    name: str
    label: str
    value: str
    choices: tuple[str, ...]


def switch(label: str, default: T) -> T:
    """A field of a sky that the page shows."""
    return field(default=default, metadata={"label": label})


class Coming(Generic[Fault]):
    """Faults that end by themselves: so many for the next calls of one kind."""

    def __init__(self) -> None:
        self._queues: dict[str, deque[Fault]] = {}

    def add(self, call: str, fault: Fault, times: int) -> None:
        self._queues.setdefault(call, deque()).extend([fault] * times)

    def take(self, call: str, otherwise: Fault) -> Fault:
        """The fault this call meets; `otherwise` when none is left for it."""
        queue = self._queues.get(call)
        return queue.popleft() if queue else otherwise

    def clear(self) -> None:
        self._queues.clear()


@dataclass(kw_only=True)
class Sky:
    """Switches with labels, gates, and slowness that need not be waited for."""

    slow_seconds: float = switch("Seconds before an answer", 0.0)
    retry_after: int = switch("Seconds in a Retry-After", 2)
    gates: Gates = field(default_factory=Gates)
    _hurry: asyncio.Event = field(default_factory=asyncio.Event)

    def hold(self, call: str, when: Side = "after") -> Gate:
        """Withhold the next answer to `call`, before or after it is carried out."""
        return self.gates.hold(call, when)

    def describe(self) -> tuple[Switch, ...]:
        """Every switch with what it is set to now."""
        return tuple(self._row(known) for known in self._switches())

    def _row(self, known: "Field[Any]") -> Switch:
        kind = type(known.default)
        return Switch(
            name=known.name,
            label=known.metadata["label"],
            value=str(getattr(self, known.name)),
            choices=tuple(map(str, kind)) if issubclass(kind, StrEnum) else (),
        )

    def set(self, name: str, value: str) -> None:
        """Turn the switch that the page calls `name`; ValueError for what it does not know."""
        for known in self._switches():
            if known.name == name:
                kind: Callable[[str], object] = type(known.default)
                setattr(self, name, kind(value))
                return
        raise ValueError(f"no switch is called {name}")

    def _switches(self) -> "tuple[Field[Any], ...]":
        return tuple(known for known in fields(self) if "label" in known.metadata)

    async def linger(self) -> None:
        """Be slow, unless somebody hurries us."""
        if self.slow_seconds > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self.slow_seconds):
                    await self._hurry.wait()

    def hurry(self) -> None:
        """Answer everything that is being slow right now."""
        self._hurry.set()
        self._hurry = asyncio.Event()

    def clear(self) -> None:
        """Fair weather again; whoever stands at a gate may go."""
        for known in self._switches():
            setattr(self, known.name, known.default)
        for coming in vars(self).values():
            if isinstance(coming, Coming):
                coming.clear()
        self.gates.open_all()
        self.hurry()
