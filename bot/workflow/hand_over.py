"""Handing jobs over to Hellotracks: each exactly once, whatever happens in between."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
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
from bot.workflow.ledger import CardStage, Entry, JobLine, Progress, unchanged
from bot.workflow.patience import MOST_ATTEMPTS, give_up_at
from bot.workflow.ports import ChangeFailed, Clock, Gone, Hellotracks

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
    """Creates what is not created, and carries out changes, undos and retractions."""

    def __init__(self, *, hellotracks: Hellotracks, clock: Clock) -> None:
        self._hellotracks = hellotracks
        self._clock = clock

    async def jobs(self, held: Held) -> HandedOver | Unwilling:
        """Do all that is wished. Raises HellotracksDown or HellotracksBusy while there is hope."""
        try:
            await self._recover(held)
            if (unmade := next_unmade(held.entry)) and self._is_over(held.entry):
                return Unwilling(job=unmade, doubt=StillCreate(why="late"))
            today = drafts.today_of(held.entry, self._clock)
            for (notify, nearest), jobs in _calls(held.entry, today):
                await self._create(held, jobs, notify=notify, nearest=nearest)
        except HellotracksRefused as no:
            doubt = StillCreate(why="refused", code=no.code, said=no.said)
            return Unwilling(job=_in_question(held.entry), doubt=doubt)
        except HellotracksKeyRejected as no:
            return Unwilling(
                job=_in_question(held.entry), doubt=StillCreate(why="key", code=no.code)
            )
        return HandedOver(news=(*await self._retract(held), *await self._change(held)))

    async def _recover(self, held: Held) -> None:
        """Look for jobs whose creation was begun and has no recorded answer."""
        for job in held.entry.jobs:
            if job.progress is Progress.CREATING:
                found = await self._find(job)
                if found is not None:
                    held.entry = held.entry.with_job(_recovered(job, found))
        if held.entry.card is None and not any(job.created for job in held.entry.jobs):
            held.entry = replace(held.entry, card_stage=CardStage.NONE)  # none without a job

    async def _find(self, job: JobLine) -> CreatedJob | None:
        """An edit since the attempt may have moved the job to another day."""
        return await self._hellotracks.find_job(job.uid, (job.before or job.draft).day)

    def _is_over(self, entry: Entry) -> bool:
        """After a long stop, or a crash at every attempt, nobody expects it to happen by itself."""
        return entry.attempts >= MOST_ATTEMPTS or self._clock.now() >= give_up_at(entry)

    async def _create(
        self, held: Held, jobs: tuple[JobLine, ...], *, notify: bool, nearest: bool
    ) -> None:
        entry = begun(held.entry, jobs)
        await held.write(entry)
        made = await self._hellotracks.create_jobs(
            [job.as_new() for job in jobs], notify=notify, nearest=nearest
        )
        for job, created in zip(jobs, made, strict=True):
            entry = entry.with_job(replace(_created(job, created), notified=notify))
        held.entry = replace(entry, attempts=0, made=self._clock.now())

    async def _retract(self, held: Held) -> list[Gone | ChangeFailed]:
        """Look for dropped jobs that were perhaps created, and take them back."""
        news: list[Gone | ChangeFailed] = []
        for job in held.entry.jobs:
            if job.progress is Progress.RETRACTING:
                news += await self._retracted(held.entry, job)
                rest = tuple(other for other in held.entry.jobs if other.id != job.id)
                held.entry = replace(held.entry, jobs=rest)
        return news

    async def _retracted(self, entry: Entry, job: JobLine) -> list[Gone | ChangeFailed]:
        """Raises Unavailable while there is hope to find out."""
        try:
            found = await self._find(job)
            if found is None:
                return []
            if not found.archived:
                await self._hellotracks.archive_job(found.id)
            return [Gone()]
        except (Refused, Misconfigured):
            return [ChangeFailed(maybe_done=True)]
        except Unavailable:
            if entry.attempts < MOST_ATTEMPTS:
                raise
            return [ChangeFailed(maybe_done=True)]

    async def _change(self, held: Held) -> list[ChangeFailed]:
        """Changes are not tried again unasked: the person sees the old card and can repeat it.

        Only a crash repeats one, and not late: others may have changed the job since.
        """
        before, over = held.entry.attempts, self._is_over(held.entry)
        failed: list[ChangeFailed] = []
        for job in [job for job in held.entry.jobs if job.progress in WISHED]:
            await held.write(replace(held.entry, attempts=before + 1))
            try:
                changed = await self._changed(held.entry, job, late=over, again=before > 0)
            except _NotChanged as not_changed:
                wished = job if job.progress is Progress.CHANGING else None
                failed.append(replace(not_changed.why, wished=wished))
                changed = unchanged(job)
            held.entry = held.entry.with_job(changed)
        return failed

    async def _changed(self, entry: Entry, job: JobLine, *, late: bool, again: bool) -> JobLine:
        if late:
            raise _NotChanged(ChangeFailed(maybe_done=again))
        try:
            return await self._carried_out(entry, job)
        except HellotracksRefused as no:
            raise _NotChanged(ChangeFailed(code=no.code, said=no.said)) from no
        except HellotracksDown as down:
            raise _NotChanged(ChangeFailed(maybe_done=down.maybe_done)) from down
        except (Refused, Misconfigured, Unavailable) as no:
            raise _NotChanged(ChangeFailed()) from no

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


class _NotChanged(Exception):
    """Never leaves this file."""

    def __init__(self, why: ChangeFailed) -> None:
        super().__init__()
        self.why = why


def begun(entry: Entry, jobs: Iterable[JobLine]) -> Entry:
    """How the entry must stand on disk before createjobs is called for these jobs."""
    entry = replace(entry, attempts=entry.attempts + 1)
    for job in jobs:
        entry = entry.with_job(replace(job, progress=Progress.CREATING))
    return entry


def next_unmade(entry: Entry) -> JobLine | None:
    return next((job for job in entry.jobs if job.progress in UNMADE), None)


def _in_question(entry: Entry) -> JobLine:
    """The job that Hellotracks said no to; only making and looking for one can be refused."""
    unmade = next_unmade(entry)
    if unmade is None:
        raise AssertionError("nothing was to be made")
    return unmade


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
