"""What the job form shows when it opens, made from what is already understood."""

from dataclasses import dataclass
from datetime import time
from typing import Literal

from bot.domain.day import Day
from bot.domain.doubt import (
    AmbiguousPerson,
    Doubt,
    ImpossibleDay,
    OtherZone,
    Repeats,
    SeveralPeople,
    UnclearDay,
    UnclearWindow,
    UnknownPerson,
)
from bot.domain.job import Field, JobDraft
from bot.domain.people import Assignee, Nearest, OneWorker, Unassigned, Worker
from bot.domain.place import AtAddress, AtKnownPlace, AtPin, WithoutPin
from bot.language.reading import ReadJob
from bot.workflow.ledger import Entry, JobLine, Progress

MOST_OF_A_PLACE = 150
"""What Hellotracks takes as a destination's name."""

MOST_NOTES = 3000
"""What Slack takes in a field of several lines."""

# Controls, and the marks that would turn the rest of the line round.
_UNSEEN = dict.fromkeys(
    [*range(0x09), *range(0x0B, 0x20), 0x7F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFill:
    """The form's fields, and which job it changes, if it changes one.

    `words` is the line it came from. With an `entry_id`, submitting changes that job instead of
    making another; it is `made` when Hellotracks has it. `focus` is the field that the person came
    for. `doubts` are about fields that are shown empty.
    """

    place: str = ""
    day: Day | None = None
    start: time | None = None
    end: time | None = None
    worker: Worker | None = None
    nearest: bool = False
    notes: str = ""
    words: str = ""
    entry_id: str = ""
    job_id: str = ""
    made: bool = False
    doubts: tuple[Doubt, ...] = ()
    focus: Literal["", "pin", "worker", "day"] = ""


def as_shown(words: str, most: int) -> str:
    """Words as a person gets to see them: nothing unseen, not too long.

    A field that comes back like this was not touched, and means all of its words.

    >>> as_shown("Acme\\0 HQ", 6)
    'Acme …'
    """
    shown = words.translate(_UNSEEN).strip()
    return shown if len(shown) <= most else shown[: most - 1] + "…"


def from_reading(job: ReadJob, words: str) -> FormFill:
    """Show what a line without a place did say."""
    hours = job.window.hours() if job.window else None
    return FormFill(
        place=job.place,
        day=job.day,
        start=hours.start if hours else None,
        end=hours.end if hours else None,
        worker=_worker(job),
        nearest=isinstance(job.assignee, Nearest),
        notes=notes_of(job),
        words=words,
    )


def notes_of(job: ReadJob) -> str:
    """Links have no field of their own."""
    return "\n".join((job.notes, *job.links)).strip()


def from_job(
    entry: Entry, job: JobLine, focus: Literal["", "pin", "worker", "day"] = ""
) -> FormFill:
    """Show a job as it stands, to be edited; what its line was is history once it is made."""
    made = job.progress in {Progress.CREATED, Progress.CHANGING}
    hours = job.draft.window.hours() if job.draft.window else None
    return FormFill(
        place=_place_words(job.draft),
        day=job.draft.day,
        start=hours.start if hours else None,
        end=hours.end if hours else None,
        worker=_worker(job.draft),
        nearest=isinstance(job.draft.assignee, Nearest),
        notes=job.draft.notes,
        words="" if made else entry.request.words,
        entry_id=entry.id,
        job_id=job.id,
        made=made,
        doubts=still_open(job, frozenset()),
        focus=focus,
    )


def still_open(job: JobLine, touched: frozenset[Field]) -> tuple[Doubt, ...]:
    """The doubts about fields that the form shows empty: left like that, they answer nothing."""
    return tuple(
        doubt
        for doubt in job.doubts
        if (field := _shown_empty(job, doubt)) and field not in touched
    )


def _shown_empty(job: JobLine, doubt: Doubt) -> Field | None:
    match doubt, job.draft:
        case AmbiguousPerson() | UnknownPerson() | SeveralPeople(), JobDraft(assignee=Unassigned()):
            return Field.WORKER
        case UnclearDay() | ImpossibleDay() | Repeats(), JobDraft(day=None):
            return Field.DAY
        case UnclearWindow() | OtherZone(), JobDraft(window=None):
            return Field.WINDOW
        case _:
            return None


def _worker(job: ReadJob | JobDraft) -> Worker | None:
    match job.assignee:
        case OneWorker(worker=worker):
            return worker
        case _:
            return None


def _place_words(draft: JobDraft) -> str:
    match draft.destination:
        case AtKnownPlace(place=place):
            return place.name
        case AtAddress(address=address):
            return address
        case AtPin() | WithoutPin() | None:
            return draft.place


def in_words(draft: JobDraft, pin: str = "") -> str:
    """The form as one line, for questions and for finding the same wish again."""
    hours = draft.window.hours() if draft.window else None
    clocks = [f"{clock:%H:%M}" for clock in (hours.start, hours.end) if clock] if hours else []
    parts = (
        draft.place,
        pin,
        draft.day.to_iso() if draft.day and Field.DAY not in draft.assumed else "",
        "-".join(clocks),
        _name(draft.assignee),
        draft.notes,
    )
    return ", ".join(part for part in parts if part)


def _name(assignee: Assignee) -> str:
    match assignee:
        case OneWorker(worker=worker):
            return worker.name
        case Nearest():
            return "nearest"
        case Unassigned():
            return ""
