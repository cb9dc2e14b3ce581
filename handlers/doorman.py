"""Who may not act here, whatever they click: other teams, connected workspaces, guests."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from enum import Enum

from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.app import Bot
from bot.domain.errors import BotError
from bot.domain.request import MemberId, Workspace
from handlers import payloads, replies
from handlers.blocks import problem
from handlers.slack_api import Slack

_ACTS = {"block_actions", "view_submission"}


class _Standing(Enum):
    WELCOME = "welcome"
    UNWELCOME = "unwelcome"
    UNKNOWN = "unknown"


class Doorman(AsyncMiddleware):
    """Stands before every listener; a guest's command is refused further in, with its words.

    Slack does not wait until we have asked it who somebody is: whoever we have not met is asked
    to press again, and is met meanwhile.
    """

    def __init__(self, bot: Bot, slack: Slack) -> None:
        self._bot = bot
        self._slack = slack
        self._meeting: dict[MemberId, asyncio.Task[None]] = {}

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,  # noqa: ARG002 - Bolt's signature
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002 - Bolt's signature
    ) -> BoltResponse | None:
        member = payloads.person(req.body)
        say = replies.reader(self._bot, self._slack.installation.workspace(), member)
        match self._standing(req, member):
            case _Standing.WELCOME:
                return await next()
            case _Standing.UNWELCOME:
                refused = problem.not_allowed(say, payloads.typed(req.body))
                return await replies.in_its_shape(self._slack, req.body, refused)
            case _Standing.UNKNOWN:
                self._meet(self._workspace(req), member)
                return await replies.in_its_shape(self._slack, req.body, problem.press_again(say))

    def _standing(self, req: AsyncBoltRequest, member: MemberId) -> _Standing:
        if req.body.get("type") == "url_verification":
            return _Standing.WELCOME
        installation = self._slack.installation
        if not installation.covers(req.context.team_id, req.context.enterprise_id):
            return _Standing.UNWELCOME
        if req.body.get("type") not in _ACTS:
            return _Standing.WELCOME
        if payloads.is_stranger(req.body, installation):
            return _Standing.UNWELCOME
        known = self._bot.company.member(self._workspace(req), member)
        if known is None:
            return _Standing.UNKNOWN
        return _Standing.WELCOME if known.may_create else _Standing.UNWELCOME

    def _workspace(self, req: AsyncBoltRequest) -> Workspace:
        return self._slack.installation.workspace(req.context.team_id)

    def _meet(self, workspace: Workspace, member: MemberId) -> None:
        """In the background, and one time only however often somebody presses."""
        if member not in self._meeting:
            self._meeting[member] = asyncio.create_task(self._met(workspace, member))

    async def _met(self, workspace: Workspace, member: MemberId) -> None:
        try:
            with suppress(BotError):
                await self._bot.company.meet(workspace, member)
        finally:
            del self._meeting[member]
