"""Frozen domain values as JSON text, and back.

The unions find their way by their `kind`. A field that is added later must have a default, so that
what was kept before can still be read.
"""

from functools import cached_property
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter

Value = TypeVar("Value")


class FrozenJson(Generic[Value]):
    """How one kind of value is written and read; built at first use, which takes 0.1 s."""

    def __init__(self, shape: type[Value], *, without: dict[str, Any] | None = None) -> None:
        self._shape = shape
        self._without = without

    def warm_up(self) -> None:
        """Build it before anybody waits for it."""
        _ = self._adapter

    def dump(self, value: Value) -> str:
        return self._adapter.dump_json(value, exclude=self._without).decode()

    def load(self, text: str) -> Value:
        return self._adapter.validate_json(text)

    @cached_property
    def _adapter(self) -> TypeAdapter[Value]:
        return TypeAdapter(self._shape)
