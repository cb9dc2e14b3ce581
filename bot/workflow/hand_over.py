"""Handing jobs over to Hellotracks: each exactly once, whatever happens in between."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

from bot.domain.day import Day
from bot.domain.doubt import StillCreate
from bot.domain.errors import (
    HellotracksDown,
    HellotracksKeyRejected,
    HellotracksRefused,
    Misconfigured,
    Refused,
    Unavailable,
)
from bot.domain.job import CreatedJob, Difference, Field, JobDraft
from bot.domain.people import Nearest, OneWorker
from bot.workflow import drafts
from bot.workflow.claims import Held
from bot.workflow.ledger import Entry, JobLine, Progress, unchanged
from bot.workflow.patience import MOST_ATTEMPTS, give_up_at
from bot.workflow.ports import Announcer, ChangeFailed, Clock, Hellotracks

MOST_JOBS = 50
"""Hellotracks documents no limit; more than this in one call is our own caution."""

UNMADE = {Progress.DRAFTED, Progress.CREATING}
WISHED = {Progress.CHANGING, Progress.UNDOING}

_Call: TypeAlias = tuple[bool, bool]
"""What holds for a whole call: tell the workers now, let Hellotracks choose them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unwilling:
    """Hellotracks will not have this job, or not unasked."""

    job: JobLine
    doubt: StillCreate


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """All is done that could be; `news` is what the asker should hear beside the card."""

    news: tuple[ChangeFailed | Gone, ...]


class HandOver:
    """Creates what is not created, and carries out changes and undos."""

    def __init__(self, *, hellotracks: Hellotracks, clock: Clock) -> None:
        self._hellotracks = hellotracks
        self._clock = clock

    async def jobs(self, held: Held) -> HandedOver | Unwilling:
        """Do all that is wished. Raises HellotracksDown or HellotracksBusy while there is hope."""
        retracted = await self._retract(held)
        while unmade := _next_call(held.entry, drafts.today_of(held.entry, self._clock)):
            try:
                await self._make(held, unmade)
            except HellotracksRefused as no:
                doubt = StillCreate(why="refused", code=no.code, said=no.said)
                return Unwilling(job=unmade.jobs[0], doubt=doubt)
            except HellotracksKeyRejected as no:
                return Unwilling(job=unmade.jobs[0], doubt=StillCreate(why="key", code=no.code))
            except _Late:
                return Unwilling(job=unmade.jobs[0], doubt=StillCreate(why="late"))
        return HandedOver(news=(*retracted, *await self._change(held)))

    def _is_over(self, entry: Entry) -> bool:
        """After a long stop, or a crash at every attempt, nobody expects it to happen by itself."""
        return entry.attempts >= MOST_ATTEMPTS or self._clock.now() >= give_up_at(entry)

    async def _create(
        self, held: Held, jobs: tuple[JobLine, ...], *, notify: bool, nearest: bool
    ) -> None:
        entry = replace(held.entry, attempts=held.entry.attempts + 1)
        for job in jobs:
            entry = entry.with_job(replace(job, progress=Progress.CREATING))
        await held.write(entry)
        made = await self._hellotracks.create_jobs(
            [job.as_new() for job in jobs], notify=notify, nearest=nearest
        )
        for job, created in zip(jobs, made, strict=True):
            entry = entry.with_job(replace(_created(job, created), notified=notify))
        held.entry = replace(entry, attempts=0)

    async def _change(self, held: Held) -> None:
        """Changes are not tried again unasked: the person sees the old card and can repeat it.

        Only a crash repeats one, and not late: others may have changed the job since.
        """
        wished = [job for job in held.entry.jobs if job.progress in WISHED]
        if not wished:
            return
        before, over = held.entry.attempts, self._is_over(held.entry)
        await held.write(replace(held.entry, attempts=before + 1))
        for job in wished:
            if over:
                why = ChangeFailed(maybe_done=before > 0)
                changed = await self._not_changed(held.entry, job, why)
            else:
                changed = await self._changed(held.entry, job)
            held.entry = held.entry.with_job(changed)

    async def _changed(self, entry: Entry, job: JobLine) -> JobLine:
        try:
            return await self._carried_out(entry, job)
        except Refused as no:
            code, said = (no.code, no.said) if isinstance(no, HellotracksRefused) else (0, "")
            failed = ChangeFailed(code=code, said=said)
        except Misconfigured:
            failed = ChangeFailed()
        except Unavailable as down:
            unsure = isinstance(down, HellotracksDown) and down.maybe_done
            failed = ChangeFailed(maybe_done=unsure)
        return await self._not_changed(entry, job, failed)

    async def _not_changed(self, entry: Entry, job: JobLine, why: ChangeFailed) -> JobLine:
        await self._announcer.tell(entry, why)
        return unchanged(job)

    async def _carried_out(self, entry: Entry, job: JobLine) -> JobLine:
        if job.created is None:
            raise ValueError("only a created job is changed")
        if job.progress is Progress.UNDOING:
            await self._hellotracks.archive_job(job.created.id)
            return replace(job, progress=Progress.UNDONE, before=None)
        notify = _wants_notice(job.draft, drafts.today_of(entry, self._clock))
        before = job.before or job.draft
        edited = await self._hellotracks.edit_job(job.created.id, before, job.draft, notify=notify)
        kept = replace(edited, id=job.created.id, number=edited.number or job.created.number)
        return replace(_created(job, kept), notified=notify)


def _calls(entry: Entry, today: Day) -> Iterable[tuple[_Call, tuple[JobLine, ...]]]:
    """Group the jobs that are still to be created into calls."""
    groups: dict[_Call, list[JobLine]] = defaultdict(list)
    for job in entry.jobs:
        if job.progress in UNMADE:
            nearest = isinstance(job.draft.assignee, Nearest)
            groups[_wants_notice(job.draft, today), nearest].append(job)
    for call, jobs in groups.items():
        for start in range(0, len(jobs), MOST_JOBS):
            yield call, tuple(jobs[start : start + MOST_JOBS])


def _wants_notice(draft: JobDraft, today: Day) -> bool:
    """Hellotracks tells a worker at once only of a job that is assigned and for today."""
    return isinstance(draft.assignee, OneWorker) and draft.day == today


def _recovered(job: JobLine, found: CreatedJob) -> JobLine:
    """A job edited between the attempt and the look exists as it was before the edit."""
    if job.before is None:
        return _created(job, found)
    return replace(job, progress=Progress.CHANGING, created=found)


def _created(job: JobLine, created: CreatedJob) -> JobLine:
    return replace(
        job,
        before=None,
        progress=Progress.CREATED,
        created=created,
        differences=tuple(_differences(job.draft, created)),
    )


def _differences(asked: JobDraft, made: CreatedJob) -> Iterable[Difference]:
    """Hellotracks' answer beside what was asked: to be warned about, never hidden."""
    match asked.assignee:
        case OneWorker(worker=worker) if (
            made.worker_username.casefold() != worker.username.casefold()
        ):
            answered = made.worker_name or made.worker_username
            yield Difference(field=Field.WORKER, asked=worker.name, answered=answered)
        case _:
            pass
    if asked.day is not None and made.day is not None and made.day != asked.day:
        yield Difference(field=Field.DAY, asked=asked.day.to_iso(), answered=made.day.to_iso())
