"""What a header or a footer says counts for the jobs beside it."""

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.doubt import Doubt, NoPlace, UnclearDay
from bot.domain.job import Contact, Field
from bot.language.layout import Stretch
from bot.language.reading import ReadJob, Understood
from bot.language.words import Line


def inherit(job: ReadJob, shared: ReadJob) -> ReadJob:
    """Take from a header what the job does not say itself."""
    assumed = set(job.assumed)
    doubts: list[Doubt] = list(job.doubts)
    if Field.DAY in assumed and Field.DAY not in shared.assumed:
        assumed.discard(Field.DAY)
        doubts = [d for d in doubts if not (isinstance(d, UnclearDay) and not d.said)]
        job = replace(job, day=shared.day, no_date=shared.no_date)
    if not job.people and shared.people:
        assumed.discard(Field.WORKER)
        job = replace(job, people=shared.people, assignee=shared.assignee)
    if job.window is None and Field.WINDOW in shared.assumed:
        assumed.add(Field.WINDOW)
    notes = "\n".join(filter(None, (job.notes, shared.notes)))
    return replace(
        job,
        window=job.window or shared.window,
        priority=job.priority or shared.priority,
        labels=tuple(dict.fromkeys((*job.labels, *shared.labels))),
        links=tuple(dict.fromkeys((*job.links, *shared.links))),
        contact=job.contact if job.contact != Contact() else shared.contact,
        file_number=job.file_number or shared.file_number,
        order_id=job.order_id if job.order_id is not None else shared.order_id,
        on_site_minutes=job.on_site_minutes or shared.on_site_minutes,
        notes=notes,
        assumed=frozenset(assumed),
        understood=(*job.understood, *shared.understood),
        doubts=tuple(_merged(doubts, shared.doubts)),
    )


def _merged(doubts: list[Doubt], shared: Iterable[Doubt]) -> list[Doubt]:
    kept = [d for d in shared if not isinstance(d, NoPlace) and d not in doubts]
    return [*doubts, *(d for d in kept if not (isinstance(d, UnclearDay) and not d.said))]


def doubted(job: ReadJob, doubt: Doubt) -> ReadJob:
    return replace(job, doubts=(*job.doubts, doubt))


def noted(job: ReadJob, line: Line, stretch: Stretch, joint: str = "\n") -> ReadJob:
    """Keep a stretch of the text that belongs to no field as a note of the job."""
    start, end = line.origin[stretch.start], line.origin[stretch.end]
    whole = Understood(field=Field.NOTES, words=line.text[start:end], start=start, end=end)
    notes = joint.join(filter(None, (job.notes, line.plain[stretch.start : stretch.end].strip())))
    return replace(job, notes=notes, understood=(*job.understood, whole))
