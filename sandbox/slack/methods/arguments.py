"""Reading the arguments of a call, which come as JSON or as form fields."""

import json
from typing import Any

from sandbox.slack.block_check import message_faults, view_faults
from sandbox.slack.echo import stored_blocks
from sandbox.slack.ids import Ids
from sandbox.slack.records import Block, Payload
from sandbox.slack.refusal import Refused, invalid_arguments, invalid_blocks, invalid_view


def flag(args: Payload, name: str) -> bool:
    """A boolean, in any of the ways that clients write it."""
    return args.get(name) in (True, 1, "1", "true", "True")


def number(args: Payload, name: str, default: int) -> int:
    """A whole number."""
    try:
        return int(args.get(name, default))
    except ValueError as error:
        raise invalid_arguments(f"must provide an integer [json-pointer:/{name}]") from error


def blocks(args: Payload, ids: Ids) -> list[Block] | None:
    """The checked blocks of a message as they will be stored; None when there is no such key."""
    if args.get("blocks") is None:
        return None
    asked = _json(args["blocks"], "invalid_blocks_format")
    if faults := message_faults(asked):
        raise invalid_blocks(faults)
    return stored_blocks(asked, ids)


def view(args: Payload) -> Payload:
    """The checked view of a call."""
    asked: Payload = _json(args["view"], "invalid_arguments")
    if faults := view_faults(asked):
        raise invalid_view(faults)
    return asked


def metadata(args: Payload) -> Payload | None:
    """The checked metadata of a message; {} takes what is there away."""
    if args.get("metadata") is None:
        return None
    asked = _json(args["metadata"], "invalid_metadata_format")
    match asked:
        case {"event_type": str(), "event_payload": dict()} if len(asked) == 2:
            return dict(asked)
        case dict() if not asked:
            return {}
        case _:
            raise Refused("invalid_metadata_format")


def _json(value: Any, error: str) -> Any:  # noqa: ANN401 - JSON, perhaps still as text
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError as broken:
        raise Refused(error) from broken
