"""What a header or a footer says counts for the jobs beside it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.domain.doubt import (
    AmbiguousPerson,
    Doubt,
    ImpossibleDay,
    NoPlace,
    PastDay,
    SeveralPeople,
    UnclearDay,
    UnknownPerson,
)
from bot.domain.job import Contact, Field
from bot.language.layout import Stretch
from bot.language.reading import ReadJob, Understood
from bot.language.words import Line


def inherit(job: ReadJob, shared: ReadJob) -> ReadJob:
    """Take from what stands beside the job what it does not say itself."""
    return _inherited(job, shared, "\n".join(filter(None, (job.notes, shared.notes))))


def under(job: ReadJob, header: ReadJob) -> ReadJob:
    """Take from a header above; the task that it names comes first."""
    return _inherited(job, header, ", ".join(filter(None, (header.notes, job.notes))))


def _inherited(job: ReadJob, shared: ReadJob, notes: str) -> ReadJob:
    job = same_day_and_people(job, shared)
    assumed = set(job.assumed)
    if job.window is None and Field.WINDOW in shared.assumed:
        assumed.add(Field.WINDOW)
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
        doubts=tuple(_merged(list(job.doubts), shared.doubts)),
    )


def same_day_and_people(job: ReadJob, other: ReadJob) -> ReadJob:
    assumed = set(job.assumed)
    doubts = job.doubts
    if Field.DAY in assumed and Field.DAY not in other.assumed:
        assumed.discard(Field.DAY)
        doubts = tuple(d for d in doubts if not (isinstance(d, UnclearDay) and not d.said))
        job = replace(job, day=other.day, no_date=other.no_date)
    if not job.people and other.people:
        assumed.discard(Field.WORKER)
        job = replace(job, people=other.people, assignee=other.assignee)
    return replace(job, assumed=frozenset(assumed), doubts=doubts)


def says_otherwise(job: ReadJob, other: ReadJob) -> bool:
    """Whether both say who or when, and not the same."""
    days = Field.DAY not in job.assumed | other.assumed and job.day != other.day
    people = job.people and other.people and job.assignee != other.assignee
    windows = job.window and other.window and job.window != other.window
    return bool(days or people or windows)


def in_a_row(jobs: Sequence[ReadJob]) -> Iterator[ReadJob]:
    """`luis at Globex at 7 tomorrow, then Initech at 1`: who and when counts for the next, too.

    What is said at the end alone counts for all: `Globex at 7 and Initech at 1 for luis`.
    """
    said: list[ReadJob] = []
    for job in jobs:
        for other in (*said[-1:], jobs[-1]):
            told = same_day_and_people(job, other)
            taken = (told.day != job.day, told.people != job.people)
            kinds = (*(_OF_DAYS if taken[0] else ()), *(_OF_PEOPLE if taken[1] else ()))
            more = [d for d in other.doubts if isinstance(d, kinds) and d not in told.doubts]
            job = replace(told, doubts=(*told.doubts, *more))
        said.append(job)
    yield from said


_OF_DAYS = (UnclearDay, PastDay, ImpossibleDay)
_OF_PEOPLE = (AmbiguousPerson, UnknownPerson, SeveralPeople)


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
