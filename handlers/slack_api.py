"""Slack's Web API: one shared client, who we are there, and its failures in our own words."""

import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address
from logging import ERROR, Filter, LogRecord, getLogger
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncConnectionErrorRetryHandler
from slack_sdk.http_retry.request import HttpRequest
from slack_sdk.http_retry.response import HttpResponse
from slack_sdk.http_retry.state import RetryState
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.domain.errors import ChatDown, Misconfigured
from bot.domain.request import Workspace
from bot.settings import Settings
from handlers.blocks.kit import Message

TIMEOUT = aiohttp.ClientTimeout(total=10, connect=3)
REPLY_TIMEOUT = aiohttp.ClientTimeout(total=1.5)

# Once more does no harm with these: they read, they overwrite, or a used trigger fences them.
SAFE_TO_REPEAT = {
    "apps.connections.open",
    "auth.test",
    "chat.update",
    "conversations.history",
    "conversations.replies",
    "users.info",
    "views.open",
    "views.publish",
}

_BAD_TOKEN = {"account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked"}
_MAYBE_DONE = {"fatal_error", "internal_error", "request_timeout", "service_unavailable"}


class _Discreet(Filter):
    """Addresses that Slack gives out are keys to it; a traceback shows them, too."""

    def filter(self, record: LogRecord) -> bool:
        record.msg = _ADDRESS.sub("(address)", record.getMessage())
        record.args, record.exc_info = (), None
        return True


_ADDRESS = re.compile(r"\b(?:wss?|https?)://\S+")

# Below ERROR Slack's own libraries log whole bodies.
QUIET = getLogger("fieldhand.slack")
QUIET.setLevel(ERROR)
QUIET.addFilter(_Discreet())


@dataclass(eq=False)
class TokenRejected(Misconfigured):
    """Slack does not accept the token of that setting."""

    setting: str
    reason: str


class SlackRefused(ChatDown):
    """Slack understood and said no; `reason` is its error code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """Whose token we hold. An org-wide one is good for every workspace of its organisation."""

    team: str
    enterprise: str = ""
    org_wide: bool = False
    bot_user: str
    bot: str

    def covers(self, team: str | None, enterprise: str | None) -> bool:
        if self.org_wide:
            return enterprise == self.enterprise
        return team == self.team

    def workspace(self, team: str | None = None) -> Workspace:
        """The key of everything we keep: `T…`, or `E…:T…` inside an organisation."""
        ours = team if self.org_wide and team else self.team
        return Workspace(f"{self.enterprise}:{ours}" if self.enterprise else ours)


class Replies:
    """Answers through response_urls: five uses within 30 minutes, and none of them vital."""

    def __init__(self, session: aiohttp.ClientSession, *, proxy: str | None) -> None:
        self._session = session
        self._proxy = proxy

    async def send(self, url: str, said: Message, *, replace: bool = False) -> bool:
        """Say it to the one person; False when Slack did not take it."""
        return await self._post(url, {**said.as_args(), "replace_original": replace})

    async def remove(self, url: str) -> bool:
        """Take away the message whose button was clicked."""
        return await self._post(url, {"text": "", "delete_original": True})

    async def _post(self, url: str, body: dict[str, Any]) -> bool:
        try:
            async with self._session.post(
                url, json=body, proxy=self._proxy, allow_redirects=False, timeout=REPLY_TIMEOUT
            ) as answer:
                return answer.ok
        except (aiohttp.ClientError, TimeoutError, OSError):
            return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Slack:
    """What every listener and both ports share."""

    client: AsyncWebClient
    replies: Replies
    installation: Installation
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


@asynccontextmanager
async def open_slack(settings: Settings) -> AsyncIterator[Slack]:
    """Connect, and learn whose token this is; raises TokenRejected or ChatDown."""
    token = settings.slack_bot_token.get_secret_value()
    async with aiohttp.ClientSession(timeout=TIMEOUT) as session:
        client = _client(settings.slack_api_url, token, session)
        yield Slack(
            client=client,
            replies=Replies(session, proxy=client.proxy),
            installation=await _who_we_are(client),
        )


def _client(base_url: str, token: str, session: aiohttp.ClientSession) -> AsyncWebClient:
    """No handler waits out a 429: whoever calls knows better than to sleep on a claim."""
    client = AsyncWebClient(
        token=token,
        base_url=base_url,
        session=session,
        logger=QUIET,
        retry_handlers=[_RepeatWhatIsSafe()],
    )
    if _is_this_machine(base_url):
        client.proxy = None
    return client


async def _who_we_are(client: AsyncWebClient) -> Installation:
    with for_token("SLACK_BOT_TOKEN"):
        said = facts(await client.auth_test())
    return Installation(
        team=said.get("team_id") or "",
        enterprise=said.get("enterprise_id") or "",
        org_wide=bool(said.get("is_enterprise_install")),
        bot_user=said.get("user_id") or "",
        bot=said.get("bot_id") or "",
    )


def facts(answer: AsyncSlackResponse) -> dict[str, Any]:
    """What an answer says; the client's own types take each part of it for perhaps missing."""
    return answer.data if isinstance(answer.data, dict) else {}


@contextmanager
def for_token(setting: str) -> Iterator[None]:
    """Say which setting is to blame when Slack does not accept a token."""
    try:
        with in_our_words():
            yield
    except SlackRefused as refused:
        if refused.reason not in _BAD_TOKEN:
            raise
        raise TokenRejected(setting, refused.reason) from refused


@contextmanager
def in_our_words() -> Iterator[None]:
    """Turn whatever the client raises into ChatDown or SlackRefused."""
    try:
        yield
    except SlackApiError as error:
        raise _chat_down(error.response) from error
    except aiohttp.ClientConnectorError as error:
        raise ChatDown(type(error).__name__) from error
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        raise ChatDown(type(error).__name__, maybe_done=True) from error


def _chat_down(answer: object) -> ChatDown:
    if not isinstance(answer, AsyncSlackResponse) or not isinstance(answer.data, dict):
        return ChatDown("unreadable answer", maybe_done=True)
    if answer.status_code == 429:
        return ChatDown("ratelimited", seconds=_seconds(answer.headers))
    reason = str(answer.data.get("error") or f"status {answer.status_code}")
    if answer.status_code != 200 or reason in _MAYBE_DONE:
        return ChatDown(reason, maybe_done=True)
    return SlackRefused(reason)


def _seconds(headers: Mapping[str, str]) -> float:
    said = str(headers.get("Retry-After", ""))
    return float(said) if said.isascii() and said.isdigit() else 1.0


def _is_this_machine(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class _RepeatWhatIsSafe(AsyncConnectionErrorRetryHandler):
    """A lost connection says nothing about whether the call was carried out."""

    async def _can_retry_async(
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> bool:
        safe = request.url.rsplit("/", 1)[-1] in SAFE_TO_REPEAT
        return safe and await super()._can_retry_async(
            state=state, request=request, response=response, error=error
        )
