"""What went over the wire: calls and their replies, notices to phones, webhooks sent."""

from dataclasses import dataclass, field
from typing import Any

from aiohttp import web


@dataclass(slots=True, kw_only=True)
class Call:
    """One call that arrived; `status` and `answer` stay None until it was answered."""

    action: str
    """"createjobs" on the legacy API, "GET /v1/jobs/{id}" on v1."""
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    """Without the key."""
    body: Any
    """The JSON as it was received; text that was not JSON; None when there was no body."""
    at: float
    job_id: str = ""
    """The id in the path, where v1 has one there."""
    status: int | None = None
    answer: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer before it is sent. Text bodies are sent as they are, all else as JSON."""

    body: Any
    status: int = 200
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)

    def response(self) -> web.Response:
        if isinstance(self.body, str):
            return web.Response(
                text=self.body,
                status=self.status,
                content_type=self.content_type,
                headers=self.headers,
            )
        return web.json_response(self.body, status=self.status, headers=self.headers)


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
