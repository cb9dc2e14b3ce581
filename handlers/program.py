"""The composition root: store, Slack's ports, the bot, and the doors in front of it."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from slack_bolt.app.async_app import AsyncApp

from bot.adapters.store import open_store
from bot.app import open_bot
from bot.settings import Settings
from handlers.announcer import SlackAnnouncer
from handlers.members import SlackMembers
from handlers.slack_api import open_slack
from handlers.slack_app import slack_app, socket_mode
from handlers.web import Web


@asynccontextmanager
async def open_app(settings: Settings, *, alone: bool) -> AsyncIterator[AsyncApp]:
    """Everything behind the doors; closing it finishes the work in progress.

    `alone` says that no other process can be at work on this database.
    """
    async with AsyncExitStack() as opened:
        secret = settings.fieldhand_secret_key.get_secret_value() or None
        store = await opened.enter_async_context(open_store(settings.database_url, secret=secret))
        if alone:
            await store.forget_claims()
        slack = await opened.enter_async_context(open_slack(settings))
        bot = await opened.enter_async_context(
            open_bot(
                settings,
                store=store,
                announcer=SlackAnnouncer(slack, map_url=settings.fieldhand_map_url),
                members=SlackMembers(slack),
                workspaces=[slack.installation.workspace()],
            )
        )
        yield slack_app(slack, bot)


def web(settings: Settings, *, alone: bool = False) -> Web:
    """Slack comes to us over HTTP."""
    secret = settings.slack_signing_secret.get_secret_value()
    return Web(lambda: open_app(settings, alone=alone), secret=secret)


def web_beside_socket(settings: Settings, *, alone: bool = False) -> Web:
    """We go to Slack over Socket Mode; what is left of the web is the health check."""
    return Web(lambda: _connected(settings, alone=alone), secret="")


@asynccontextmanager
async def _connected(settings: Settings, *, alone: bool) -> AsyncIterator[AsyncApp]:
    token = settings.slack_app_token.get_secret_value()
    async with open_app(settings, alone=alone) as app, socket_mode(app, token):
        yield app
