"""How often and how long we try on by ourselves."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.job import JobDraft
from bot.workflow.ledger import Entry

UNATTENDED = timedelta(minutes=10)
"""After this nobody expects the job to appear by itself any more."""

A_MINUTE = timedelta(minutes=1)
"""A window that begins sooner than this after the wish was meant as "from now on"."""

MOST_ATTEMPTS = 5

WAITS = (
    timedelta(seconds=2),
    timedelta(seconds=10),
    timedelta(seconds=45),
    timedelta(minutes=3),
)
"""Before the second, third, fourth and fifth attempt."""

SELDOM = timedelta(minutes=15)
OWED = timedelta(days=1)
"""So long we owe people a word about what they asked for, while the chat is down."""


def give_up_at(entry: Entry) -> datetime:
    """Ten minutes after a person last wished it, or earlier when a job's window begins."""
    wished = _wished(entry)
    begins = [start for job in entry.jobs if (start := _begins(entry, job.draft))]
    return min([wished + UNATTENDED, *(start for start in begins if start > wished + A_MINUTE)])


def next_try(entry: Entry, now: datetime, *, asked_to_wait: float | None) -> datetime | None:
    """When to try again; None when it is a person's turn to decide."""
    if entry.attempts >= MOST_ATTEMPTS:
        return None
    wait = WAITS[max(entry.attempts, 1) - 1]
    at = now + max(wait, timedelta(seconds=asked_to_wait or 0))
    return at if at < give_up_at(entry) else None


def next_word(entry: Entry, now: datetime, *, asked_to_wait: float | None) -> datetime | None:
    """When to speak to the chat again; None when nobody waits for our words any more."""
    if now - _wished(entry) > OWED:
        return None
    made = max(entry.attempts, 1)
    wait = WAITS[made - 1] if made <= len(WAITS) else SELDOM
    return now + max(wait, timedelta(seconds=asked_to_wait or 0))


def _wished(entry: Entry) -> datetime:
    return entry.attended or entry.request.received_at


def _begins(entry: Entry, draft: JobDraft) -> datetime | None:
    start = draft.window.hours().start if draft.window else None
    if start is None or draft.day is None:
        return None
    return datetime.combine(draft.day.date, start, ZoneInfo(entry.zone or "UTC"))
