"""A small language for the rules of JSON shapes; every fault says where it stands."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is refused, and its JSON pointer."""

    message: str
    at: str

    def __str__(self) -> str:
        return f"{self.message} [json-pointer:{self.at}]"


Faults: TypeAlias = Iterator[Fault]
Check: TypeAlias = Callable[[object, str], Faults]
Rule: TypeAlias = Callable[[Mapping[str, Any], str], Faults]


def shape(
    required: Mapping[str, Check], optional: Mapping[str, Check] | None = None, *rules: Rule
) -> Check:
    """An object with these keys and no others; `rules` look at several keys together."""
    known = {**required, **(optional or {})}

    def check(value: object, at: str) -> Faults:
        if not isinstance(value, Mapping):
            yield Fault("must provide an object", at)
            return
        faults = [*keys(value, at), *values(value, at)]
        yield from faults or (fault for rule in rules for fault in rule(value, at))

    def keys(value: Mapping[str, Any], at: str) -> Faults:
        for key in required:
            if key not in value:
                yield Fault(f"missing required field: {key}", at)
        for key in value:
            if key not in known:
                yield Fault(f"invalid additional property: {key}", at)

    def values(value: Mapping[str, Any], at: str) -> Faults:
        for key, each in value.items():
            if key in known:
                yield from known[key](each, f"{at}/{key}")

    return check


def by_type(shapes: Mapping[str, Check]) -> Check:
    """An object whose `type` says which rules hold for it."""

    def check(value: object, at: str) -> Faults:
        if not isinstance(value, Mapping):
            yield Fault("must provide an object", at)
        elif "type" not in value:
            yield Fault("missing required field: type", at)
        elif str(value["type"]) not in shapes:
            yield Fault(f"unsupported type: {value['type']}", f"{at}/type")
        else:
            yield from shapes[str(value["type"])](value, at)

    return check


def listing(item: Check, least: int, most: int) -> Check:
    def check(value: object, at: str) -> Faults:
        if not isinstance(value, list):
            yield Fault("must provide an array", at)
            return
        if len(value) < least:
            yield Fault(f"no fewer than {least} items allowed", at)
        if len(value) > most:
            yield Fault(f"no more than {most} items allowed", at)
        for position, each in enumerate(value):
            yield from item(each, f"{at}/{position}")

    return check


def string(most: int, least: int = 1) -> Check:
    def check(value: object, at: str) -> Faults:
        if not isinstance(value, str):
            yield Fault("must provide a string", at)
        elif len(value) < least:
            yield Fault(f"must be more than {least - 1} characters", at)
        elif len(value) > most:
            yield Fault(f"must be less than {most + 1} characters", at)

    return check


def pattern(regex: str, complaint: str) -> Check:
    def check(value: object, at: str) -> Faults:
        if not isinstance(value, str) or not re.fullmatch(regex, value):
            yield Fault(complaint, at)

    return check


def whole(least: int, most: int) -> Check:
    def check(value: object, at: str) -> Faults:
        if not isinstance(value, int) or isinstance(value, bool):
            yield Fault("must provide an integer", at)
        elif value < least:
            yield Fault(f"must be more than {least - 1}", at)
        elif value > most:
            yield Fault(f"must be less than {most + 1}", at)

    return check


def one_of(*words: str) -> Check:
    def check(value: object, at: str) -> Faults:
        if value not in words:
            yield Fault("must be a valid enum value", at)

    return check


def flag(value: object, at: str) -> Faults:
    if not isinstance(value, bool):
        yield Fault("must provide a boolean", at)


def anything(_value: object, _at: str) -> Faults:
    return iter(())


def exactly_one(first: str, second: str) -> Rule:
    def rule(value: Mapping[str, Any], at: str) -> Faults:
        if (first in value) == (second in value):
            yield Fault(f"must provide exactly one of {first} and {second}", at)

    return rule


def at_least_one(*keys: str) -> Rule:
    def rule(value: Mapping[str, Any], at: str) -> Faults:
        if not any(key in value for key in keys):
            yield Fault(f"must provide at least one of {', '.join(keys)}", at)

    return rule
