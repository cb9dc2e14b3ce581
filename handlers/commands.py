"""Slash commands: the shortest way from words to a job."""

from dataclasses import dataclass

from slack_bolt.context.ack.async_ack import AsyncAck

from bot.app import Bot
from bot.domain.request import Request
from bot.workflow.create_jobs import (
    NotAJobLine,
    NotAllowed,
    SaidAlready,
    Taken,
    WantsForm,
    WantsHelp,
)
from handlers import payloads, replies
from handlers.blocks import help as manual
from handlers.blocks import problem
from handlers.blocks.kit import Message
from handlers.payloads import FormState, SlashCommand
from handlers.slack_api import Slack


@dataclass(frozen=True, slots=True)
class JobCommand:
    """`/job Acme HQ tomorrow for jane`."""

    bot: Bot
    slack: Slack

    async def __call__(self, ack: AsyncAck, command: SlashCommand) -> None:
        request = payloads.job_request(command, self.slack.installation, self.slack.now())
        said = await take_line(self.bot, self.slack, request, command["trigger_id"])
        if said is None:
            await ack()
        else:
            await ack(**said.as_args(), response_type="ephemeral")


async def take_line(bot: Bot, slack: Slack, request: Request, trigger: str) -> Message | None:
    """Give a line to the bot; what is returned is for the asker's eyes, None needs no words."""
    say = replies.reader(bot, request.asker.workspace, request.asker.member)
    match await bot.create_jobs.receive(request):
        case Taken() | SaidAlready():
            return None
        case WantsForm(fill=fill):
            state = FormState(conversation=request.asker.conversation)
            opened = await replies.open_form(slack, trigger, say, fill, state)
            return None if opened else problem.form_not_opened(say, request.words)
        case WantsHelp():
            return manual.message(say, bot.settings.fieldhand_command)
        case NotAJobLine(intent=intent, words=words):
            return problem.not_a_job(say, intent, words)
        case NotAllowed():
            return problem.not_allowed(say, request.words)
