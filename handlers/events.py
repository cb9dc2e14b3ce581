"""What Slack tells us without being asked."""

from dataclasses import dataclass

import structlog

from bot.app import Bot
from handlers.members import as_member
from handlers.payloads import Body
from handlers.slack_api import Slack

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class MemberChanged:
    """Somebody moved to another zone, or became a guest. Most changes are none of ours."""

    bot: Bot
    slack: Slack

    async def __call__(self, body: Body) -> None:
        changed = as_member(body["event"]["user"], self.slack.installation)
        workspace = self.slack.installation.workspace(body.get("team_id"))
        if self.bot.company.member(workspace, changed.id) not in {None, changed}:
            await self.bot.company.meet_again(workspace, changed.id)


@dataclass(frozen=True, slots=True)
class Removed:
    """Somebody removed the app or its token: only the operator can bring it back."""

    async def __call__(self, body: Body) -> None:
        log.error("Slack took our token away", event=body["event"]["type"])
