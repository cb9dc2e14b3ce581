"""The card's buttons: edit, reassign, move, undo."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from bot.domain.job import Field, JobDraft
from bot.domain.request import MemberId, Request, Workspace
from bot.workflow.answer import PATIENCE, Busy
from bot.workflow.claims import Claims
from bot.workflow.company import Company
from bot.workflow.create_jobs import NotAllowed, Taken
from bot.workflow.form import FormFill, from_job, still_open
from bot.workflow.ledger import Entry, JobLine, Progress, Stage, unchanged
from bot.workflow.ports import Clock, Engine

UNDO = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledForm:
    fill: FormFill


@dataclass(frozen=True, slots=True)
class CannotChange:
    """The job was undone or dropped meanwhile."""


@dataclass(frozen=True, slots=True)
class UndoIsOver:
    """More than ten minutes have gone by since the jobs were made."""


ToEdit: TypeAlias = FilledForm | CannotChange | NotAllowed
Changed: TypeAlias = Taken | Busy | CannotChange | NotAllowed
Undone: TypeAlias = Taken | UndoIsOver | Busy | CannotChange | NotAllowed


def undo_ends(entry: Entry) -> datetime:
    return (entry.made or entry.request.received_at) + UNDO


class ChangeJob:
    """Changes go through the ledger like everything else; then the card is redrawn."""

    def __init__(self, *, company: Company, claims: Claims, engine: Engine, clock: Clock) -> None:
        self._company = company
        self._claims = claims
        self._engine = engine
        self._clock = clock

    async def form_for(
        self,
        entry_id: str,
        job_id: str,
        member: MemberId,
        focus: Literal["", "pin", "worker", "day"] = "",
    ) -> ToEdit:
        """The form that changes this job, as the job stands now."""
        entry = await self._claims.known(entry_id)
        if entry is None or not _is_alive(entry, job_id):
            return CannotChange()
        if not self._may_change(entry, member):
            return NotAllowed()
        return FilledForm(fill=from_job(entry, entry.job(job_id), focus))

    async def change(
        self, request: Request, entry_id: str, job_id: str, touched: frozenset[Field]
    ) -> Changed:
        """The edited form came back: the same job, with what was touched in the form.

        All else may have been changed by somebody else while the form was open.
        """
        if request.draft is None:
            raise ValueError("a form has a draft")
        async with self._claims.take(entry_id, wait=PATIENCE) as held:
            if held is None:
                return Busy()
            if not _is_alive(held.entry, job_id):
                return CannotChange()
            if not self._may_change(held.entry, request.asker.member):
                return NotAllowed()
            changed = _edited(held.entry.job(job_id), request.draft, touched)
            await held.release(_reopened(held.entry.with_job(changed), request))
        self._engine.ring(entry_id)
        return Taken(entry_id=entry_id)

    async def undo(self, entry_id: str, member: MemberId) -> Undone:
        """Take back every job of the request, within ten minutes of making them."""
        async with self._claims.take(entry_id, wait=PATIENCE) as held:
            if held is None:
                return Busy()
            if not any(_is_made(job) for job in held.entry.jobs):
                return CannotChange()
            if not self._may_change(held.entry, member):
                return NotAllowed()
            if self._clock.now() > undo_ends(held.entry):
                return UndoIsOver()
            jobs = tuple(_undoing(job) if _is_made(job) else job for job in held.entry.jobs)
            undoing = replace(held.entry, stage=Stage.OPEN, question=None, jobs=jobs)
            now = self._clock.now()
            await held.release(replace(undoing, attempts=0, next_try=None, attended=now))
        self._engine.ring(entry_id)
        return Taken(entry_id=entry_id)

    async def details(self, entry_id: str, workspace: Workspace) -> Entry | None:
        """The request as it stands, for whoever of its own workspace asks."""
        entry = await self._claims.known(entry_id)
        return entry if entry and entry.request.asker.workspace == workspace else None

    def _may_change(self, entry: Entry, member: MemberId) -> bool:
        """Who asked for it, or anybody else of the workspace who may create jobs."""
        known = self._company.member(entry.request.asker.workspace, member)
        return member == entry.request.asker.member or (known is not None and known.may_create)


def _is_alive(entry: Entry, job_id: str) -> bool:
    mine = [job for job in entry.jobs if job.id == job_id]
    return bool(mine) and mine[0].progress in {
        Progress.DRAFTED,
        Progress.CREATING,
        Progress.CREATED,
        Progress.CHANGING,
    }


def _is_made(job: JobLine) -> bool:
    """A change to it may be waiting for an answer."""
    return job.progress in {Progress.CREATED, Progress.CHANGING}


def _undoing(job: JobLine) -> JobLine:
    return replace(unchanged(job), progress=Progress.UNDOING)


def _edited(job: JobLine, said: JobDraft, touched: frozenset[Field]) -> JobLine:
    """What was not touched stays as it was, and so does a place's point; a pin goes before it."""
    kept, same_place = job.draft, Field.PLACE not in touched
    draft = replace(
        kept,
        place=kept.place if same_place else said.place,
        destination=said.destination or (kept.destination if same_place else None),
        day=said.day if Field.DAY in touched else kept.day,
        window=said.window if Field.WINDOW in touched else kept.window,
        assignee=said.assignee if Field.WORKER in touched else kept.assignee,
        notes=said.notes if Field.NOTES in touched else kept.notes,
        assumed=frozenset[Field](),
    )
    match job.progress:
        case Progress.CREATED:
            return replace(
                job, draft=draft, before=job.draft, progress=Progress.CHANGING, doubts=()
            )
        case Progress.CREATING:  # it may exist already, as it was before this change
            return replace(job, draft=draft, before=job.before or job.draft, doubts=())
        case _:
            return replace(job, draft=draft, doubts=still_open(job, touched))


def _reopened(entry: Entry, request: Request) -> Entry:
    """Later words about it go where the form is, not where the first line was typed."""
    spoken_to = replace(entry.request, reply_to=request.reply_to)
    return replace(
        entry,
        request=spoken_to,
        stage=Stage.OPEN,
        question=None,
        attempts=0,
        next_try=None,
        attended=request.received_at,
        told=False,
    )
