"""What Hellotracks sent by itself: notices to phones, and webhooks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A phone was told that its route has changed."""

    worker: str
    job_id: str
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SentWebhook:
    action: str
    url: str
    form: dict[str, str]
    headers: dict[str, str]
    status: int | None
    """None: nobody answered."""
    at: float
