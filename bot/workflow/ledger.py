"""The ledger: what has happened to each request, so that any process can go on after any crash.

Every step looks at the entry first, does what is missing, and writes the result before the next.
"""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.doubt import Doubt, Option
from bot.domain.job import CreatedJob, Difference, JobDraft, NewJob
from bot.domain.request import Request
from bot.language.reading import Understood


class Stage(StrEnum):
    """Where a request stands.

    RECEIVED: kept, not yet read. OPEN: there is something for us to do. ASKED: a person must
    answer first. The others are ends; a later change or undo opens the entry again.
    """

    RECEIVED = "received"
    OPEN = "open"
    ASKED = "asked"
    DONE = "done"
    DROPPED = "dropped"
    REFUSED = "refused"


class Progress(StrEnum):
    """How far one job is.

    CREATING says that createjobs may have been called: look before repeating. CHANGING and
    UNDOING are wishes about a created job that Hellotracks has not confirmed yet. RETRACTING was
    dropped by its asker while it was CREATING: if it is there, it has to go.
    """

    DRAFTED = "drafted"
    CREATING = "creating"
    CREATED = "created"
    CHANGING = "changing"
    UNDOING = "undoing"
    UNDONE = "undone"
    RETRACTING = "retracting"


class CardStage(StrEnum):
    """POSTING says that the card may be up already: look before posting again."""

    NONE = "none"
    POSTING = "posting"
    POSTED = "posted"


@dataclass(frozen=True, slots=True, kw_only=True)
class JobLine:
    """One job of a request. `id` is random, 32 hex digits, made with the row.

    `doubts` still have to be answered, in this order; a job with doubts is never created.
    `before` is the draft that Hellotracks has confirmed, while `draft` is a wish to change it.
    `notified` says that Hellotracks was asked to tell the worker at once.
    """

    id: str
    draft: JobDraft
    before: JobDraft | None = None
    progress: Progress = Progress.DRAFTED
    doubts: tuple[Doubt, ...] = ()
    understood: tuple[Understood, ...] = ()
    created: CreatedJob | None = None
    differences: tuple[Difference, ...] = ()
    notified: bool = False

    @property
    def uid(self) -> str:
        """The job's `uidSecondary`."""
        return f"fh-{self.id}"

    def as_new(self) -> NewJob:
        return NewJob(uid=self.uid, draft=self.draft)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """An open question. `id` is random; a click names it and the position of an option.

    In an entry that is OPEN the question may not have been shown yet; in one that is ASKED it was.
    """

    id: str
    job_id: str
    doubt: Doubt
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRef:
    """Where the card is. `conversation` differs from the asker's where the app could not post."""

    conversation: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A request and all that has come of it.

    `attempts` rises before each attempt at the outside world and falls back to 0 on success.
    `next_try` None with stage OPEN means: now. `told` says that the asker knows of the trouble.
    `same_as` is the earlier request with the same words, if there was one a moment before.
    `attended` is when its asker last had a hand in it, if that was after the request; `made` is
    when its last job was created.
    """

    id: str
    request: Request
    stage: Stage
    zone: str = ""
    locale: str = ""
    jobs: tuple[JobLine, ...] = ()
    question: Question | None = None
    card: CardRef | None = None
    card_stage: CardStage = CardStage.NONE
    attempts: int = 0
    next_try: datetime | None = None
    attended: datetime | None = None
    made: datetime | None = None
    told: bool = False
    dry_run: bool = False
    repeated_card: bool = False
    same_as: str = ""

    def job(self, job_id: str) -> JobLine:
        return next(job for job in self.jobs if job.id == job_id)

    def with_job(self, changed: JobLine) -> "Entry":
        """The entry with the job of that id replaced."""
        return replace(
            self, jobs=tuple(changed if job.id == changed.id else job for job in self.jobs)
        )


def under_way(entry: Entry) -> Entry:
    """As if all that makes its card had begun: whoever finds it so looks before doing anything.

    It says no less of an entry that is at any step on the way from its first look to its card.
    """
    begun = tuple(
        replace(job, progress=Progress.CREATING, created=None, differences=(), notified=False)
        for job in entry.jobs
    )
    return replace(entry, jobs=begun, card_stage=CardStage.POSTING, attempts=1, made=None)


def unchanged(job: JobLine) -> JobLine:
    """A created job as Hellotracks has it, without the wish to change it."""
    return replace(
        job, progress=Progress.CREATED, draft=job.before or job.draft, before=None, doubts=()
    )


def new_id() -> str:
    """128 random bits, as 32 hex digits."""
    return secrets.token_hex(16)
