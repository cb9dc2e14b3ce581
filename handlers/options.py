"""What the form's menus offer while somebody types."""

from dataclasses import dataclass

from slack_bolt.context.ack.async_ack import AsyncAck

from bot.app import Bot
from bot.domain.people import Worker, fold
from handlers import payloads, replies
from handlers.blocks import job_form
from handlers.payloads import Body
from handlers.slack_api import Slack


@dataclass(frozen=True, slots=True)
class WorkerMenu:
    """Everybody whose name or username has the letters, from memory."""

    bot: Bot
    slack: Slack

    async def __call__(self, ack: AsyncAck, body: Body) -> None:
        typing = payloads.suggestion(body, self.slack.installation)
        say = replies.reader(self.bot, typing.workspace, typing.member)
        wanted = fold(typing.query)
        fitting = [
            worker
            for worker in self.bot.company.roster(typing.workspace).workers
            if _fits(worker, wanted)
        ]
        await ack(options=job_form.worker_choices(say, fitting))


def _fits(worker: Worker, wanted: str) -> bool:
    return wanted in fold(worker.name) or wanted in worker.username.casefold()
