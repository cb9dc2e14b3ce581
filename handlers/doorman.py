"""Who may not act here, whatever they click: other teams, connected workspaces, guests."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse

from bot.app import Bot
from handlers import payloads, replies
from handlers.blocks import problem
from handlers.payloads import Body
from handlers.slack_api import Slack

_ACTS = {"block_actions", "view_submission"}


@dataclass(frozen=True, slots=True)
class Doorman:
    """Stands before every listener; a command of a guest is refused further in, with its words."""

    bot: Bot
    slack: Slack

    async def __call__(
        self, body: Body, context: AsyncBoltContext, next_: Callable[[], Awaitable[None]]
    ) -> BoltResponse | None:
        if body.get("type") == "url_verification" or self._may_pass(body, context):
            await next_()
            return None
        workspace = self.slack.installation.workspace()
        say = replies.reader(self.bot, workspace, payloads.person(body))
        return await replies.in_its_shape(self.slack, body, problem.not_allowed(say))

    def _may_pass(self, body: Body, context: AsyncBoltContext) -> bool:
        installation = self.slack.installation
        if not installation.covers(context.team_id, context.enterprise_id):
            return False
        if body.get("type") not in _ACTS:
            return True
        if payloads.is_stranger(body, installation):
            return False
        workspace = installation.workspace(context.team_id)
        known = self.bot.company.member(workspace, payloads.person(body))
        return known is None or known.may_create
