"""A reading as its canonical lines: reading them again gives the same reading."""

import re
from datetime import time

from bot.domain.doubt import ImpossibleDay, SeveralPeople
from bot.domain.job import Field, JobDraft
from bot.domain.people import Nearest, OneWorker, Unassigned
from bot.domain.window import After, At, Between, By, PartOfDay, Window
from bot.language.keyed import escaped
from bot.language.reading import Reading, ReadJob, Said


def render(reading: Reading) -> str:
    """One line of `key:value` for each job."""
    return "\n".join(map(line, reading.jobs))


def line(job: ReadJob) -> str:
    """`place:"Acme HQ" day:2026-11-27 time:09:00-11:00 for:jane`, without what was assumed."""
    said = {
        "place": job.place,
        "day": _day(job),
        "time": _window(job.window) if job.window else "",
        "for": _people(job),
        "priority": job.priority.value if job.priority else "",
        "contact": job.contact.name,
        "phone": job.contact.phone,
        "email": job.contact.email,
        "ticket": job.file_number,
        "order": str(job.order_id) if job.order_id is not None else "",
        "duration": _length(job.on_site_minutes) if job.on_site_minutes else "",
        "label": ", ".join(job.labels),
        "link": " ".join(job.links),
        "notes": job.notes,
    }
    return " ".join(f"{key}:{_value(value)}" for key, value in said.items() if value)


def of_draft(draft: JobDraft) -> str:
    """The line of a job as it stands now."""
    return line(
        ReadJob(
            place=draft.place,
            day=draft.day,
            no_date=draft.day is None,
            window=draft.window,
            people=_people_of(draft),
            assignee=draft.assignee,
            notes=draft.notes,
            priority=draft.priority,
            contact=draft.contact,
            file_number=draft.file_number,
            order_id=draft.order_id,
            labels=draft.labels,
            on_site_minutes=draft.on_site_minutes,
            assumed=draft.assumed,
        )
    )


def _people_of(draft: JobDraft) -> tuple[Said, ...]:
    match draft.assignee:
        case OneWorker(worker=worker):
            return (Said(kind="name", words=worker.name),)
        case Nearest():
            return (Said(kind="auto", words="nearest"),)
        case Unassigned() if Field.WORKER in draft.assumed:
            return ()
        case Unassigned():
            return (Said(kind="none", words="nobody"),)


_BARE = re.compile(r"[@\w](?:[\w.@+:-]*\w)?")


def _value(text: str) -> str:
    return text if _BARE.fullmatch(text) else f'"{escaped(text)}"'


def _day(job: ReadJob) -> str:
    """An impossible day in the words it was said with."""
    if job.no_date:
        return "no date"
    impossible = (doubt.said for doubt in job.doubts if isinstance(doubt, ImpossibleDay))
    return job.day.to_iso() if job.day and Field.DAY not in job.assumed else next(impossible, "")


def _window(window: Window) -> str:
    match window:
        case At(start=start):
            return _clock(start)
        case Between(start=start, end=end):
            return f"{_clock(start)}-{_clock(end)}"
        case By(end=end):
            return f"by {_clock(end)}"
        case After(start=start):
            return f"after {_clock(start)}"
        case PartOfDay(name=name):
            return name


def _clock(clock: time) -> str:
    return f"{clock:%H:%M}"


def _length(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return f"{hours}h{rest:02}" if hours and rest else f"{hours}h" if hours else f"{rest}min"


def _people(job: ReadJob) -> str:
    several = any(isinstance(doubt, SeveralPeople) for doubt in job.doubts)
    if len(job.people) == 1 and isinstance(job.assignee, Nearest):
        return "nearest"
    return (", " if several else " / ").join(map(_said, job.people))


def _said(said: Said) -> str:
    match said.kind:
        case "member" | "group":
            return f"@{said.words}"
        case "none":
            return "nobody"
        case "me":
            return "me"
        case "name" | "email" | "auto":
            return said.words
