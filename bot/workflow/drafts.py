"""From what was read or filled in to the jobs of an entry."""

from collections.abc import Iterable
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.domain.day import Day
from bot.domain.job import Field, JobDraft
from bot.domain.request import MemberId, Request
from bot.language.reading import ReadJob, Scene
from bot.language.sentence import read
from bot.workflow.form import notes_of
from bot.workflow.ledger import Entry, JobLine, new_id
from bot.workflow.ports import Clock


def from_reading(jobs: Iterable[ReadJob]) -> tuple[JobLine, ...]:
    """One ledger line for each job that was read."""
    return tuple(
        JobLine(id=new_id(), draft=_draft(job), doubts=job.doubts, understood=job.understood)
        for job in jobs
    )


def from_form(request: Request, scene: Scene) -> tuple[JobLine, ...]:
    """The job of a form, with what the line it came from said beyond the form's fields."""
    if request.draft is None:
        raise ValueError("a form's request has a draft")
    said = read(request.line, scene).jobs if request.line else ()
    draft = _filled_in(_draft(said[0]), request.draft) if said else request.draft
    return (JobLine(id=new_id(), draft=_dated(draft, scene)),)


def _filled_in(said: JobDraft, form: JobDraft) -> JobDraft:
    return replace(
        said,
        place=form.place,
        destination=form.destination,
        day=form.day,
        window=form.window,
        assignee=form.assignee,
        notes=form.notes,
        assumed=form.assumed,
    )


def _dated(draft: JobDraft, scene: Scene) -> JobDraft:
    """A form without a day means today, as its sender has it."""
    if draft.day is None and Field.DAY in draft.assumed:
        return replace(draft, day=Day(scene.now.date()))
    return draft


def mentioned(jobs: Iterable[ReadJob]) -> tuple[MemberId, ...]:
    """Members of the chat that a line names by mention."""
    return tuple(
        MemberId(said.words) for job in jobs for said in job.people if said.kind == "member"
    )


def seen_from(entry: Entry, scene: Scene) -> Entry:
    """Remember the asker's zone and language: a later step must not see another day."""
    return replace(entry, zone=str(scene.now.tzinfo), locale=scene.locale)


def today_of(entry: Entry, clock: Clock) -> Day:
    """The asker's calendar day now."""
    return Day(clock.now().astimezone(ZoneInfo(entry.zone or "UTC")).date())


def _draft(job: ReadJob) -> JobDraft:
    return JobDraft(
        place=job.place,
        day=job.day,
        window=job.window,
        assignee=job.assignee,
        notes=notes_of(job),
        contact=job.contact,
        priority=job.priority,
        file_number=job.file_number,
        order_id=job.order_id,
        labels=job.labels,
        on_site_minutes=job.on_site_minutes,
        assumed=job.assumed,
    )
