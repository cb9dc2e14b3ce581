"""The one place where an unexpected error becomes an answer."""

import secrets
from dataclasses import dataclass

import structlog
from slack_bolt.response import BoltResponse

from bot.app import Bot
from bot.workflow.fault import where
from handlers import payloads, replies
from handlers.blocks import problem
from handlers.payloads import Body
from handlers.slack_api import Slack

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Errors:
    """Says so to the person, in the shape that the failed listener owed Slack.

    It never calls `ack`: after a failure Bolt would turn that into an empty 500. The log gets a
    reference and the place in our code; an error's own words may hold what a person typed.
    """

    bot: Bot
    slack: Slack

    async def __call__(self, error: Exception, body: Body) -> BoltResponse:
        reference = secrets.token_hex(4)
        log.error(
            "a listener failed",
            reference=reference,
            payload=payloads.kind_of(body),
            error=type(error).__name__,
            where=where(error),
        )
        say = replies.reader(self.bot, self.slack.installation.workspace(), payloads.person(body))
        said = problem.broken(say, reference, payloads.typed(body))
        return await replies.in_its_shape(self.slack, body, said)
