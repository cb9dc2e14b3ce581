"""Cursors: lists come in pages, and the last page has an empty cursor."""

import base64
import binascii
from collections.abc import Sequence
from typing import TypeVar

from sandbox.slack.methods.arguments import number
from sandbox.slack.records import Payload
from sandbox.slack.refusal import Refused, invalid_arguments

T = TypeVar("T")

LARGEST_PAGE = 1000


def paged(items: Sequence[T], args: Payload, default: int = LARGEST_PAGE) -> tuple[list[T], str]:
    """The page that the call asks for, and the cursor of the next."""
    limit = number(args, "limit", default)
    if not 1 <= limit <= LARGEST_PAGE:
        raise invalid_arguments(f"must be less than {LARGEST_PAGE + 1} [json-pointer:/limit]")
    start = _position(args.get("cursor") or "")
    end = start + limit
    return list(items[start:end]), _cursor(end) if end < len(items) else ""


def _cursor(position: int) -> str:
    return base64.b64encode(f"next:{position}".encode()).decode()


def _position(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        return int(base64.b64decode(cursor, validate=True).decode().removeprefix("next:"))
    except (ValueError, binascii.Error) as error:
        raise Refused("invalid_cursor") from error
