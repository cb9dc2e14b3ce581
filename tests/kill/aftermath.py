"""What is left when the dust has settled: jobs, cards, and words to the one who asked."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.adapters.store import open_store
from sandbox.pretend import Pretend
from sandbox.say import CARD, ON_IT
from sandbox.slack import Message, Seat
from sandbox.slack.as_text import message_text
from tests.app_process import AppProcess

SECONDS = 40
"""A takeover on Postgres waits for the lease; the machine may be busy."""


def desk(it: Pretend) -> Seat:
    """Where the manager sits, who asks for everything here."""
    return it.slack.seat(it.world.manager)


def messages(it: Pretend) -> list[Message]:
    """In the channel and in the manager's messages with the app, where a card may have gone."""
    return [*desk(it).messages(it.world.channel), *desk(it).messages(desk(it).dm)]


def cards(it: Pretend) -> list[Message]:
    return [m for m in messages(it) if m.metadata and m.metadata.get("event_type") == CARD]


def told(it: Pretend) -> list[str]:
    """What only the manager was shown."""
    return [message_text(m, it.world) for m in messages(it) if m.ephemeral]


async def until_card(it: Pretend, saying: str = "") -> Message:
    """The newest card, once it says that."""

    def found() -> Message | None:
        said = [card for card in cards(it) if saying in message_text(card, it.world)]
        return said[-1] if said else None

    return await it.slack.until(found, timeout=SECONDS)


async def settled(app: AppProcess, database: str) -> None:
    """Let the app finish what it is at; no process, however late, finds more to do."""
    await app.stop()
    async with open_store(database, secret=None) as store:
        assert await store.due(datetime.now(UTC) + timedelta(days=365), limit=10) == ()


def assert_done_once(it: Pretend, *, asked: Sequence[str] = ()) -> None:
    """One job, one card of it; the asker was shown these, in this order, and perhaps "On it…"."""
    (job,) = it.hellotracks.jobs
    (card,) = cards(it)
    assert job["id"] in str(card.blocks)
    shown = [words for words in told(it) if words != ON_IT]
    assert len(shown) == len(asked), shown
    assert all(part in words for part, words in zip(asked, shown, strict=True)), shown
    assert len(told(it)) - len(shown) <= 1
