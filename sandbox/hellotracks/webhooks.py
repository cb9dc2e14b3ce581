"""News for whoever registered an address: both documented generations, unsigned as they are."""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout

from sandbox.hellotracks.company import Refused
from sandbox.hellotracks.sent import SentWebhook
from sandbox.hellotracks.weather import Weather, WebhookDelivery, WebhookHeaders, WebhookShape

_KEYS = {
    "jobcreated": "job_created",
    "jobupdated": "job_updated",
    "jobcompleted": "job_completed",
    "jobarchived": "job_archived",
    "jobdeleted": "job_deleted",
    "jobcheckin": "job_updated",
    "jobcheckout": "job_updated",
    "alerttriggered": "alert_triggered",
}
"""Where each action goes. Which key the check-ins belong to is not documented."""

_PATIENCE = ClientTimeout(total=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    url: str
    headers: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _News:
    action: str
    id: str
    data: Mapping[str, Any]
    to: Registration


@dataclass(slots=True, kw_only=True)
class Webhooks:
    """Sends one after the other, in the order things happened, unless the weather is bad."""

    account: str
    weather: Weather
    clock: Callable[[], float]
    sent: list[SentWebhook] = field(default_factory=list)
    on_sent: Callable[[SentWebhook], None] = lambda _: None
    _registered: dict[str, Registration] = field(default_factory=dict)
    _session: ClientSession | None = None
    _tasks: set["asyncio.Task[list[SentWebhook]]"] = field(default_factory=set)
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _kept_back: _News | None = None

    def register(self, wanted: Mapping[str, Any], headers_name: str) -> None:
        """Set the addresses by key; an empty one is forgotten. All or none."""
        checked = {key: _registration(key, value, headers_name) for key, value in wanted.items()}
        for key, registration in checked.items():
            if registration:
                self._registered[key] = registration
            else:
                self._registered.pop(key, None)

    def registered(self, headers_name: str) -> dict[str, Any]:
        return {
            key: {"url": each.url, headers_name: each.headers}
            for key, each in self._registered.items()
        }

    def tell(self, action: str, job: Mapping[str, Any]) -> None:
        """Send in the background what has just happened."""
        task = asyncio.create_task(self.send(action, dict(job)))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settled(self) -> None:
        """Wait until everything that has happened was sent."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def send(self, action: str, data: Mapping[str, Any]) -> list[SentWebhook]:
        """Send now; nothing when nobody registered for it, or while it is kept back."""
        registration = self._registered.get(_KEYS[action])
        if registration is None:
            return []
        news = _News(action=action, id=str(data.get("id", "")), data=data, to=registration)
        async with self._turn:
            return [await self._post(each) for each in self._in_this_weather(news)]

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        if self._session:
            await self._session.close()

    def _in_this_weather(self, news: _News) -> list[_News]:
        match self.weather.webhook_delivery:
            case WebhookDelivery.ONCE:
                return [news]
            case WebhookDelivery.TWICE:
                return [news, news]
            case WebhookDelivery.SWAPPED if self._kept_back:
                older, self._kept_back = self._kept_back, None
                return [news, older]
            case WebhookDelivery.SWAPPED:
                self._kept_back = news
                return []

    async def _post(self, news: _News) -> SentWebhook:
        form = self._form(news)
        leave_out = self.weather.webhook_headers == WebhookHeaders.LEFT_OUT
        headers = {} if leave_out else news.to.headers
        sent = SentWebhook(
            action=news.action,
            url=news.to.url,
            form=form,
            headers=headers,
            status=await self._status(news.to.url, form, headers),
            at=self.clock(),
        )
        self.sent.append(sent)
        self.on_sent(sent)
        return sent

    async def _status(self, url: str, form: dict[str, str], headers: dict[str, str]) -> int | None:
        self._session = self._session or ClientSession(timeout=_PATIENCE)
        try:
            async with self._session.post(url, data=form, headers=headers) as response:
                return response.status
        except (ClientError, TimeoutError):
            return None

    def _form(self, news: _News) -> dict[str, str]:
        shape = self.weather.webhook_shape
        one = json.dumps(news.data)
        data = one if shape == WebhookShape.OBJECT else f"[{one}]"
        form = {"id": news.id, "data": data, "action": news.action}
        if shape == WebhookShape.ARRAY:
            return form
        return {"account": self.account, **form, "reason": news.action}


def _registration(key: str, value: object, headers_name: str) -> Registration | None:
    if key not in _KEYS.values():
        raise Refused(f"{key} is no webhook")
    if not isinstance(value, dict) or value.keys() - {"url", headers_name}:
        raise Refused(f"{key} takes url and {headers_name}")
    url, headers = value.get("url", ""), value.get(headers_name, {})
    if not isinstance(headers, dict) or not all(isinstance(v, str) for v in headers.values()):
        raise Refused(f"{key}.{headers_name} must be an object of texts")
    if not url:
        return None
    parts = urlsplit(str(url))
    # The real one wants HTTPS; this machine talks to itself.
    if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost"):
        raise Refused(f"{key}.url must be HTTPS")
    return Registration(url=str(url), headers=headers)
