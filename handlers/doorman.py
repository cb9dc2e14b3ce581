"""Who may not act here, whatever they click: other teams, connected workspaces, guests."""

import asyncio
from collections.abc import Awaitable, Callable

from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.app import Bot
from handlers import payloads, replies
from handlers.blocks import problem
from handlers.slack_api import Slack

_ACTS = {"block_actions", "view_submission"}


class Doorman(AsyncMiddleware):
    """Stands before every listener; a guest's command is refused further in, with its words."""

    def __init__(self, bot: Bot, slack: Slack) -> None:
        self._bot = bot
        self._slack = slack

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,  # noqa: ARG002 - Bolt's signature
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002 - Bolt's signature
    ) -> BoltResponse | None:
        if req.body.get("type") == "url_verification" or await self._may_pass(req):
            return await next()
        workspace = self._slack.installation.workspace()
        say = replies.reader(self._bot, workspace, payloads.person(req.body))
        refused = problem.not_allowed(say, payloads.typed(req.body))
        return await replies.in_its_shape(self._slack, req.body, refused)

    async def _may_pass(self, req: AsyncBoltRequest) -> bool:
        installation, team = self._slack.installation, req.context.team_id
        if not installation.covers(team, req.context.enterprise_id):
            return False
        if req.body.get("type") not in _ACTS:
            return True
        if payloads.is_stranger(req.body, installation):
            return False
        async with asyncio.timeout(replies.SECONDS):
            met = await self._bot.company.meet(
                installation.workspace(team), payloads.person(req.body)
            )
        return met.may_create
