"""The Web API's methods: what each needs and does."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from sandbox.slack.backstage import Backstage
from sandbox.slack.records import Payload

Run: TypeAlias = Callable[[Backstage, Payload], Payload]
Family: TypeAlias = Literal["read", "history"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """One method. A `family` of scopes is chosen by the kind of conversation it is used on."""

    run: Run
    required: tuple[str, ...] = ()
    scope: str | None = None
    family: Family | None = None
    takes_json: bool = True


Methods: TypeAlias = Mapping[str, Method]
