"""What is left when the dust has settled: jobs, cards, and words to the one who asked."""

from datetime import UTC, datetime, timedelta

from bot.adapters.store import open_store
from sandbox.pretend import Pretend
from sandbox.say import CARD
from sandbox.slack import Message
from tests.app_process import AppProcess

SECONDS = 20


def cards(it: Pretend) -> list[Message]:
    """In the channel or, where that was closed, in the manager's messages with the app."""
    seat = it.slack.seat(it.world.manager)
    seen = [*seat.messages(it.world.channel), *seat.messages(seat.dm)]
    return [m for m in seen if m.metadata and m.metadata.get("event_type") == CARD]


def told(it: Pretend) -> list[Message]:
    """What only the manager saw."""
    seat = it.slack.seat(it.world.manager)
    return [message for message in seat.messages(it.world.channel) if message.ephemeral]


async def settled(it: Pretend, app: AppProcess, database: str) -> Message:
    """Wait for a card and for the end of all work; the one card."""
    await it.slack.until(lambda: cards(it), timeout=SECONDS)
    await app.stop()
    await nothing_is_left_to_do(database)
    (card,) = cards(it)
    return card


async def nothing_is_left_to_do(database: str) -> None:
    """No process, however late, would find anything to do in this database."""
    async with open_store(database, secret=None) as store:
        assert await store.due(datetime.now(UTC) + timedelta(days=365), limit=10) == ()
