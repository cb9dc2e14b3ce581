"""The Bolt app around our listeners, and Socket Mode for where Slack cannot reach us."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import Any

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

import handlers
from bot.app import Bot
from handlers.doorman import Doorman
from handlers.errors import Errors
from handlers.slack_api import QUIET, Slack, facts, for_token

CONNECTIONS = 2
DRAIN_SECONDS = 10


def slack_app(slack: Slack, bot: Bot) -> AsyncApp:
    """Everything a Slack payload can reach. The guard has verified HTTP requests already."""
    with _without_slack_variables():
        app = AsyncApp(
            name="fieldhand",
            logger=QUIET,
            client=slack.client,
            process_before_response=True,
            request_verification_enabled=False,
            attaching_function_token_enabled=False,
            attaching_conversation_kwargs_enabled=False,
            before_authorize=Doorman(bot, slack),
            authorize=_one_token(slack),
        )
    app.error(Errors(bot, slack))
    handlers.register(app, bot, slack)
    return app


@asynccontextmanager
async def socket_mode(app: AsyncApp, app_token: str) -> AsyncIterator[None]:
    """Stay connected to Slack; on leaving, finish what was taken. Raises TokenRejected, ChatDown.

    Slack asks for a new connection every few hours, and the client hangs up before it dials
    again: with two of them somebody is always there.
    """
    async with AsyncExitStack() as stack:
        for _ in range(CONNECTIONS):
            connection = _Connection(app, app_token)
            stack.push_async_callback(connection.close_async)
            await connection.dial()
            stack.push_async_callback(connection.drain)
        yield


class _Connection(AsyncSocketModeHandler):
    """Bolt's own handler, but it says when it cannot connect, and knows what it is working on."""

    def __init__(self, app: AsyncApp, app_token: str) -> None:
        super().__init__(app, app_token, logger=QUIET)
        self.client.proxy = app.client.proxy
        self._at_work: set[asyncio.Task[Any]] = set()

    async def dial(self) -> None:
        """The client alone would try a wrong token for ever."""
        with for_token("SLACK_APP_TOKEN"):
            ticket = await self.app.client.apps_connections_open(app_token=self.app_token)
        self.client.wss_uri = facts(ticket)["url"]
        await self.connect_async()  # type: ignore[no-untyped-call]  # Bolt's own

    async def handle(self, client: AsyncBaseSocketModeClient, req: SocketModeRequest) -> None:
        task = asyncio.current_task()
        if task is None:
            raise AssertionError("the client works in tasks")
        self._at_work.add(task)
        try:
            await super().handle(client, req)  # type: ignore[arg-type]  # Bolt says so, too
        finally:
            self._at_work.discard(task)

    async def drain(self) -> None:
        if self._at_work:
            await asyncio.wait(self._at_work, timeout=DRAIN_SECONDS)


def _one_token(slack: Slack) -> Callable[[], Awaitable[AuthorizeResult]]:
    """Answer what auth.test said when we started; Bolt would ask again and again."""
    result = AuthorizeResult(
        enterprise_id=slack.installation.enterprise or None,
        team_id=slack.installation.team,
        bot_id=slack.installation.bot,
        bot_user_id=slack.installation.bot_user,
        bot_token=slack.client.token,
    )

    async def known() -> AuthorizeResult:
        return result

    return known


@contextmanager
def _without_slack_variables() -> Iterator[None]:
    """Bolt reads tokens, and switches OAuth on, from variables that we do not want to mean that."""
    hidden = {name: os.environ.pop(name) for name in [*os.environ] if name.startswith("SLACK_")}
    try:
        yield
    finally:
        os.environ.update(hidden)
