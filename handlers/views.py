"""The job form coming back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta, timezone
from typing import Any, TypeAlias

from slack_bolt.context.ack.async_ack import AsyncAck

from bot.app import Bot
from bot.domain.day import Day
from bot.domain.job import Field, JobDraft
from bot.domain.people import Assignee, Nearest, OneWorker, Roster, Unassigned
from bot.domain.place import AtPin, Destination
from bot.domain.request import Door, Member, Request
from bot.domain.window import After, Between, By, Window
from bot.places.pin import NoPin, Pin, find_pin
from bot.workflow.answer import AsksAgain, Busy, PutBack, TooLate
from bot.workflow.change_job import CannotChange
from bot.workflow.company import zone_of
from bot.workflow.create_jobs import NotAllowed, SaidAlready, Taken
from bot.workflow.form import FormFill, in_words
from handlers import payloads, replies
from handlers.blocks import job_form, problem
from handlers.blocks.job_form import Fault
from handlers.payloads import Body, Filled, Submission
from handlers.sentences import Sentences
from handlers.slack_api import Slack
from handlers.touched import touched

View: TypeAlias = dict[str, Any]

WESTERNMOST = timezone(timedelta(hours=-12))

MIDNIGHT = time(0, 0)
"""Hellotracks takes a start of 0 for "no start"."""


@dataclass(frozen=True, slots=True)
class JobForm:
    """Says at its field what needs no network; keeps the rest and shows that work goes on."""

    bot: Bot
    slack: Slack

    async def __call__(self, ack: AsyncAck, body: Body) -> None:
        sent = payloads.submission(body, self.slack.installation)
        member = self.bot.company.member(sent.asker.workspace, sent.asker.member)
        say = replies.reader(self.bot, sent.asker.workspace, sent.asker.member)
        reading = _Reading(
            sent=sent,
            roster=self.bot.company.roster(sent.asker.workspace),
            today=_today(self.slack.now(), member),
        )
        if faults := [*reading.faults()]:
            await ack(response_action="errors", errors=job_form.errors(say, faults))
        else:
            view = await self._kept(sent, self._request(sent, reading.draft()), say)
            await ack(response_action="update", view=view)

    async def _kept(self, sent: Submission, request: Request, say: Sentences) -> View:
        """What stands in the form's place until the work is done; the form, where it cannot be."""
        match await self._keep(request, sent):
            case Taken() | SaidAlready():
                place = request.draft.place if request.draft else ""
                return job_form.creating(say, FormFill(place=place, made=sent.state.made))
            case NotAllowed():
                return replies.with_above(sent.view, problem.not_allowed(say))
            case Busy():
                return replies.with_above(sent.view, problem.busy(say))
            case CannotChange():
                return replies.with_above(sent.view, problem.cannot_change(say))

    async def _keep(
        self, request: Request, sent: Submission
    ) -> Taken | SaidAlready | NotAllowed | Busy | CannotChange:
        state = sent.state
        if state.job_id:
            fields = touched(sent.filled, state.shown)
            return await self.bot.change_job.change(request, state.entry_id, state.job_id, fields)
        return await self.bot.create_jobs.receive_form(request)

    def _request(self, sent: Submission, draft: JobDraft) -> Request:
        return Request(
            asker=sent.asker,
            door=Door.FORM,
            words=in_words(draft, sent.filled.pin),
            delivery=sent.delivery,
            received_at=self.slack.now(),
            reply_to=payloads.reply_to(view_id=sent.view_id),
            draft=draft,
            line=sent.state.words if not sent.state.job_id else "",
        )


@dataclass(frozen=True, slots=True)
class FormClosed:
    """A question that stood in a form comes back as a message."""

    bot: Bot
    slack: Slack

    async def __call__(self, ack: AsyncAck, body: Body) -> None:
        closed = payloads.closing(body, self.slack.installation)
        asker, state = closed.asker, closed.state
        match await self.bot.answer.form_closed(state.entry_id, state.question_id, asker.member):
            case PutBack(wished=wished):
                say = replies.reader(self.bot, asker.workspace, asker.member)
                said = problem.left_open(say, state.entry_id, wished)
                await replies.whisper(self.slack, asker, said)
            case AsksAgain() | TooLate() | Busy():
                pass
        await ack()


def _today(now: datetime, member: Member | None) -> Day:
    """For somebody we have not met: the day that has come everywhere, so that none is refused."""
    zone = zone_of(member) if member else WESTERNMOST
    return Day(now.astimezone(zone).date())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """What the fields mean, for this company on this day."""

    sent: Submission
    roster: Roster
    today: Day

    def faults(self) -> Iterator[Fault]:
        filled = self.sent.filled
        if not filled.place:
            yield Fault.NO_PLACE
        match find_pin(filled.pin):
            case NoPin(short=True):
                yield Fault.SHORT_LINK
            case NoPin() | None if filled.pin:
                yield Fault.UNREADABLE_PIN
            case _:
                pass
        if self._day_has_gone():
            yield Fault.PAST_DAY
        if filled.start == MIDNIGHT:
            yield Fault.MIDNIGHT_START
        elif filled.start and filled.end and filled.end <= filled.start:
            yield Fault.END_BEFORE_START
        if filled.worker and self._assignee() is None:
            yield Fault.UNKNOWN_WORKER

    def draft(self) -> JobDraft:
        filled = self.sent.filled
        return JobDraft(
            place=filled.place,
            day=filled.day,
            destination=self._pin(),
            window=_window(filled),
            assignee=self._assignee() or Unassigned(),
            notes=filled.notes,
            assumed=frozenset(self._assumed()),
        )

    def _assumed(self) -> Iterator[Field]:
        """What a new job's form leaves out; an old one's shows what the job has."""
        if self.sent.state.job_id:
            return
        if self.sent.filled.day is None:
            yield Field.DAY
        if not self.sent.filled.worker:
            yield Field.WORKER

    def _day_has_gone(self) -> bool:
        """A job of yesterday may still be given another worker."""
        day = self.sent.filled.day
        return day is not None and day < self.today and day.to_iso() != self.sent.state.day

    def _pin(self) -> Destination | None:
        match find_pin(self.sent.filled.pin):
            case Pin(point=point, sure=sure):
                return AtPin(name=self.sent.filled.place, point=point, sure=sure)
            case _:
                return None

    def _assignee(self) -> Assignee | None:
        match self.sent.filled.worker:
            case "" | job_form.NOBODY:
                return Unassigned()
            case job_form.NEAREST:
                return Nearest()
            case chosen:
                worker = self.roster.username(chosen.removeprefix(job_form.SOMEBODY))
                return OneWorker(worker=worker) if worker else None


def _window(filled: Filled) -> Window | None:
    match filled.start, filled.end:
        case time() as start, time() as end:
            return Between(start=start, end=end)
        case time() as start, None:
            return After(start=start)
        case None, time() as end:
            return By(end=end)
        case _:
            return None
