"""One line, typed by one person, and everything that came of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sandbox.listening import Call
from sandbox.pretend import Pretend
from sandbox.slack.as_text import message_text, view_text
from sandbox.slack.records import Delivery, Message
from sandbox.slack.seat import Seat
from sandbox.world import Person

CARD = "fieldhand_job"
"""The event type in the metadata of a finished card."""

ON_IT = "On it…"
"""How the app says that it takes longer; an answer is still to come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a line led to; None where it did not.

    `request` is the createjobs body as Hellotracks received it, `response` its answer. `asked` is
    the question or the form that the person was shown, `refused` any other private answer.
    """

    line: str
    card: str | None = None
    request: Any = None
    response: Any = None
    asked: str | None = None
    refused: str | None = None
    ack_ms: float = 0.0


async def say(pretend: Pretend, line: str, *, by: Person, seconds: float = 20) -> Said:
    """Type the line into the dispatch channel; TimeoutError when nothing comes of it."""
    seat = pretend.slack.seat(by)
    before = {message.ts for message in _messages(pretend, seat)}
    calls = len(pretend.hellotracks.received("createjobs"))
    deliveries = await seat.type(line, pretend.world.channel)

    def outcome() -> Said | None:
        if seat.modal is not None:
            return Said(line=line, asked=view_text(seat.modal, pretend.world))
        fresh = [m for m in _messages(pretend, seat) if m.ts not in before]
        return next(_outcomes(pretend, line, fresh), None)

    said = await pretend.slack.until(outcome, timeout=seconds)
    if seat.modal is not None:
        await seat.close(everything=True)
    return _with_calls(said, deliveries, pretend.hellotracks.received("createjobs")[calls:])


def _messages(pretend: Pretend, seat: Seat) -> list[Message]:
    """Where an answer may stand: the channel, or the person's direct message with the app."""
    return [*seat.messages(pretend.world.channel), *seat.messages(seat.dm)]


def _outcomes(pretend: Pretend, line: str, fresh: Sequence[Message]) -> Iterator[Said]:
    """A card is worth more than what was whispered on the way to it."""
    text = {message.ts: message_text(message, pretend.world) for message in fresh}
    whispered = [m for m in fresh if m.ephemeral and not text[m.ts].startswith(ON_IT)]
    for message in fresh:
        if message.metadata and message.metadata.get("event_type") == CARD:
            yield Said(line=line, card=text[message.ts])
    for message in whispered:
        if any(block["type"] == "actions" for block in message.blocks):
            yield Said(line=line, asked=text[message.ts])
        else:
            yield Said(line=line, refused=text[message.ts])


def _with_calls(said: Said, deliveries: Sequence[Delivery], calls: Sequence[Call]) -> Said:
    last = calls[-1] if calls else None
    return replace(
        said,
        request=last.body if last else None,
        response=last.answer if last else None,
        ack_ms=round(deliveries[0].ack_ms, 1) if deliveries else 0.0,
    )
