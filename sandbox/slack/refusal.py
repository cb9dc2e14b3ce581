"""The one exception with which the pretend Slack says no."""

from collections.abc import Sequence
from typing import Any

from sandbox.slack.shapes import Fault


class Refused(Exception):
    """A Web API answer with `ok: false`; with `retry_after` it is a 429."""

    def __init__(
        self,
        error: str,
        *,
        retry_after: int | None = None,
        **more: Any,  # noqa: ANN401 - JSON beside the name
    ) -> None:
        super().__init__(error)
        self.error = error
        self.retry_after = retry_after
        self.answer = {"ok": False, "error": error, **more}


def invalid_arguments(*messages: str) -> Refused:
    """The refusal of arguments, with one line for each fault."""
    return Refused("invalid_arguments", response_metadata=_metadata(messages))


def invalid_blocks(faults: Sequence[Fault]) -> Refused:
    """The refusal of a message's blocks."""
    messages = [str(fault) for fault in faults]
    return Refused("invalid_blocks", errors=messages, response_metadata=_metadata(messages))


def invalid_view(faults: Sequence[Fault]) -> Refused:
    """The refusal of a view."""
    return invalid_arguments(*map(str, faults))


def _metadata(messages: Sequence[str]) -> dict[str, list[str]]:
    return {"messages": [f"[ERROR] {message}" for message in messages]}
