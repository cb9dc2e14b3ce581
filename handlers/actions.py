"""Buttons: answers to questions, the card's own, and the ones that open a form."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Literal

from slack_bolt.context.ack.async_ack import AsyncAck

from bot.app import Bot
from bot.domain.request import Door, Request
from bot.workflow.answer import Busy, NotYours, OpensForm, Thanks, TooLate
from bot.workflow.change_job import CannotChange, FilledForm, UndoIsOver
from bot.workflow.create_jobs import NotAllowed, Taken
from bot.workflow.form import FormFill
from handlers import payloads, replies
from handlers.blocks import card, problem, question
from handlers.blocks.kit import Message
from handlers.commands import take_line
from handlers.payloads import Body, Click, FormState
from handlers.sentences import Sentences
from handlers.slack_api import Slack


@dataclass(frozen=True, slots=True)
class _Button(ABC):
    """What every button does: read the click, and answer to whoever clicked."""

    bot: Bot
    slack: Slack

    async def __call__(self, ack: AsyncAck, body: Body) -> None:
        click = payloads.click(body, self.slack.installation)
        say = replies.reader(self.bot, click.asker.workspace, click.asker.member)
        await self.clicked(click, say)
        await ack()

    @abstractmethod
    async def clicked(self, click: Click, say: Sentences) -> None: ...

    async def tell(
        self, click: Click, say: Sentences, said: Message, *, gone: bool = False
    ) -> None:
        await replies.tell(self.slack, click, say, said, replace=gone)

    async def show_form(self, click: Click, say: Sentences, fill: FormFill) -> None:
        """In a new modal, or in the place of the one that was clicked in."""
        state = FormState(conversation=click.asker.conversation)
        if click.view:
            before = payloads.form_state(click.view)
            state = FormState(conversation=before.conversation, question_id=before.question_id)
            opened = await replies.show(self.slack, click.view, replies.form(say, fill, state))
        else:
            opened = await replies.open_form(self.slack, click.trigger, say, fill, state)
        if not opened:
            await self.tell(click, say, problem.form_not_opened(say, fill.words))


class AnswerButton(_Button):
    """One of the answers to a question."""

    async def clicked(self, click: Click, say: Sentences) -> None:
        entry_id, question_id, position = click.value.split(":")
        member = click.asker.member
        match await self.bot.answer.choose(entry_id, question_id, int(position), member):
            case Thanks(question=asked, option=option):
                answered = question.answered(say, asked, option)
                await self.tell(click, say, answered, gone=True)
            case OpensForm(fill=fill):
                await self.show_form(click, say, fill)
            case TooLate():
                await self.tell(click, say, question.too_late(say), gone=True)
            case Busy():
                await self.tell(click, say, problem.busy(say))
            case NotYours():
                await self.tell(click, say, question.not_yours(say))


@dataclass(frozen=True, slots=True)
class ChangeButton(_Button):
    """Edit, Reassign and Move open the same form at another field."""

    focus: Literal["", "worker", "day"] = ""

    async def clicked(self, click: Click, say: Sentences) -> None:
        entry_id, job_id = click.value.split(":")
        member = click.asker.member
        match await self.bot.change_job.form_for(entry_id, job_id, member, self.focus):
            case FilledForm(fill=fill):
                await self.show_form(click, say, fill)
            case CannotChange():
                await self.tell(click, say, problem.cannot_change(say))
            case NotAllowed():
                await self.tell(click, say, problem.not_allowed(say))


class UndoButton(_Button):
    """Takes the jobs back; the card itself shows that it is done."""

    async def clicked(self, click: Click, say: Sentences) -> None:
        entry_id, _ = click.value.split(":")
        match await self.bot.change_job.undo(entry_id, click.asker.member):
            case Taken():
                pass
            case UndoIsOver():
                await self.tell(click, say, problem.undo_is_over(say))
            case Busy():
                await self.tell(click, say, problem.busy(say))
            case CannotChange():
                await self.tell(click, say, problem.cannot_change(say))
            case NotAllowed():
                await self.tell(click, say, problem.not_allowed(say))


class DetailsButton(_Button):
    """Notes and contact, for the one who asks and nobody else."""

    async def clicked(self, click: Click, say: Sentences) -> None:
        entry_id, _ = click.value.split(":")
        entry = await self.bot.change_job.details(entry_id, click.asker.workspace)
        said = card.details(say, entry) if entry else problem.cannot_change(say)
        await self.tell(click, say, said)


class OpenFormButton(_Button):
    """A fresh chance for a line whose form did not open; an empty line from the Home tab."""

    async def clicked(self, click: Click, say: Sentences) -> None:
        request = Request(
            asker=click.asker,
            door=Door.COMMAND,
            words=payloads.carried_line(click.value),
            delivery=click.trigger,
            received_at=self.slack.now(),
            reply_to=payloads.reply_to(response_url=click.response_url),
        )
        said = await take_line(self.bot, self.slack, request, click.trigger)
        if said is not None:
            await self.tell(click, say, said)
        elif click.response_url:
            await self.slack.replies.remove(click.response_url)
