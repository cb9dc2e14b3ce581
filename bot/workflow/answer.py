"""A person's reply to a question: what may be answered, and what an answer does."""

from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.domain.day import Day
from bot.domain.doubt import (
    AmbiguousPerson,
    Assign,
    AssignNobody,
    CreateIt,
    Doubt,
    Drop,
    Edit,
    ImpossibleDay,
    LookAgain,
    LookupDown,
    NoPlace,
    OneEach,
    Option,
    OtherZone,
    PastDay,
    PlaceNotFound,
    PlaceUnclear,
    Repeats,
    SameAgain,
    SendPin,
    SeveralPeople,
    StillCreate,
    TakeDay,
    TakeDestination,
    TakeWindow,
    UnclearDay,
    UnclearWindow,
    UnknownPerson,
    UnsureWords,
)
from bot.domain.job import Field, JobDraft
from bot.domain.people import OneWorker, Unassigned, Worker
from bot.domain.place import WithoutPin
from bot.domain.request import MemberId
from bot.workflow.claims import Claims
from bot.workflow.form import FormFill, from_job
from bot.workflow.ledger import Entry, JobLine, Progress, Question, Stage, new_id, unchanged
from bot.workflow.ports import Clock, Engine, Store

PATIENCE = 1.0
"""Seconds that a click waits for whoever is at the entry; Slack gives it three."""

MOST_CHOICES = 5
"""More buttons than this are not read any more."""


def options(doubt: Doubt, draft: JobDraft, today: Day) -> tuple[Option, ...]:
    """What may be answered, in the order of the buttons; Edit or Drop always ends it."""
    match doubt:
        case AmbiguousPerson(candidates=workers) | UnknownPerson(closest=workers):
            choices = tuple(Assign(worker=worker) for worker in workers[:MOST_CHOICES])
            return (*choices, AssignNobody(), Edit())
        case SeveralPeople(workers=workers):
            return (OneEach(workers=workers), Edit(), Drop())
        case PastDay() | ImpossibleDay():
            return (TakeDay(day=today), TakeDay(day=today.plus(1)), Edit(), Drop())
        case UnclearDay(days=days):
            return (*(TakeDay(day=day) for day in days[:MOST_CHOICES]), Edit(), Drop())
        case UnclearWindow(windows=windows) | OtherZone(windows=windows):
            choices_of_time = tuple(TakeWindow(window=w) for w in windows[: MOST_CHOICES - 1])
            return (*choices_of_time, TakeWindow(window=None), Edit(), Drop())
        case NoPlace():
            return (Edit(), Drop())
        case Repeats(first=first):
            first_only = (TakeDay(day=first),) if first else ()
            return (*first_only, Edit(), Drop())
        case UnsureWords() | StillCreate():
            return (CreateIt(), Edit(), Drop())
        case SameAgain():
            return (CreateIt(), Drop())
        case PlaceNotFound():
            return (SendPin(), _without_pin(draft), Edit(), Drop())
        case PlaceUnclear(candidates=places):
            found = tuple(TakeDestination(destination=place) for place in places[:MOST_CHOICES])
            return (*found, SendPin(), _without_pin(draft), Edit(), Drop())
        case LookupDown():
            return (LookAgain(), SendPin(), _without_pin(draft), Edit(), Drop())


def _without_pin(draft: JobDraft) -> TakeDestination:
    return TakeDestination(destination=WithoutPin(name=draft.place))


@dataclass(frozen=True, slots=True, kw_only=True)
class Thanks:
    """Taken; the work goes on. `question` is the one that was answered."""

    entry: Entry
    question: Question
    option: Option


@dataclass(frozen=True, slots=True, kw_only=True)
class OpensForm:
    """The question stays open until the form comes back."""

    fill: FormFill


@dataclass(frozen=True, slots=True)
class TooLate:
    """Answered before, or no longer open."""


@dataclass(frozen=True, slots=True)
class Busy:
    """Somebody is at it this very moment; the same click a moment later will do."""


@dataclass(frozen=True, slots=True)
class NotYours:
    """Only who asked may answer."""


@dataclass(frozen=True, slots=True)
class AsksAgain:
    """The question comes once more, as a message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutBack:
    """The question was about a change: the job stays as it was, and `wished` is what it was to be.

    An unanswered wish would show in every later form as if it were the job.
    """

    wished: JobLine


Answered: TypeAlias = Thanks | OpensForm | TooLate | Busy | NotYours
Closed: TypeAlias = AsksAgain | PutBack | TooLate | Busy


class Answer:
    """A click on a question's button. A restart between the two changes nothing."""

    def __init__(self, *, store: Store, claims: Claims, engine: Engine, clock: Clock) -> None:
        self._store = store
        self._claims = claims
        self._engine = engine
        self._clock = clock

    async def choose(
        self, entry_id: str, question_id: str, option: int, member: MemberId
    ) -> Answered:
        """Take the option at that position; of two clicks, the first one counts."""
        async with self._claims.take(entry_id, wait=PATIENCE) as held:
            if held is None:
                return Busy()
            if not _is_open(held.entry, question_id, option):
                return TooLate()
            if held.entry.request.asker.member != member:
                return NotYours()
            question = _question(held.entry)
            chosen = question.options[option]
            match chosen:
                case Edit():
                    return OpensForm(fill=from_job(held.entry, held.entry.job(question.job_id)))
                case SendPin():
                    job = held.entry.job(question.job_id)
                    return OpensForm(fill=from_job(held.entry, job, "pin"))
                case _:
                    after = answered(held.entry, chosen)
                    told = any(job.progress is Progress.RETRACTING for job in after.jobs)
                    await held.release(replace(after, attended=self._clock.now(), told=told))
        self._engine.ring(entry_id)
        return Thanks(entry=held.entry, question=question, option=chosen)

    async def form_closed(self, entry_id: str, question_id: str, member: MemberId) -> Closed:
        """The form that showed the question is gone; the question must not go with it."""
        async with self._claims.take(entry_id, wait=PATIENCE) as held:
            if held is None:
                return Busy()
            entry = held.entry
            if not _is_open(entry, question_id, 0) or entry.request.asker.member != member:
                return TooLate()
            job = entry.job(_question(entry).job_id)
            changing = job.progress is Progress.CHANGING
            after = answered(entry, Drop()) if changing else _out_of_form(entry)
            await held.release(replace(after, attended=self._clock.now()))
        self._engine.ring(entry_id)
        return PutBack(wished=job) if changing else AsksAgain()


def _out_of_form(entry: Entry) -> Entry:
    """The entry with its question not shown yet, and no form to show it in."""
    return replace(entry, stage=Stage.OPEN, request=replace(entry.request, reply_to=""))


def _is_open(entry: Entry, question_id: str, option: int) -> bool:
    question = entry.question
    return question is not None and question.id == question_id and option < len(question.options)


def _question(entry: Entry) -> Question:
    if entry.question is None:
        raise ValueError("no question is open")
    return entry.question


def answered(entry: Entry, option: Option) -> Entry:
    """The entry after its open question was answered; not for Edit and SendPin."""
    question = _question(entry)
    if isinstance(option, Drop):
        jobs = [kept for job in entry.jobs for kept in _after_drop(job, question)]
    else:
        jobs = [after for job in entry.jobs for after in _after(job, question, option)]
    stage = Stage.OPEN if jobs else Stage.DROPPED
    return replace(entry, stage=stage, question=None, next_try=None, attempts=0, jobs=tuple(jobs))


def _after(job: JobLine, question: Question, option: Option) -> tuple[JobLine, ...]:
    """An answer about a day, an hour or a place holds for every job with that very doubt."""
    shared = isinstance(option, TakeDay | TakeWindow | TakeDestination)
    same = shared and job.doubts[:1] == (question.doubt,)
    if job.id != question.job_id and not same:
        return (job,)
    return _decided(replace(job, doubts=job.doubts[1:]), option)


def _after_drop(job: JobLine, question: Question) -> tuple[JobLine, ...]:
    """What is left of a job; one that was perhaps created has to be looked for first."""
    of_all = isinstance(question.doubt, SameAgain | StillCreate)
    if job.id != question.job_id and not of_all:
        return (job,)
    match job.progress:
        case Progress.DRAFTED:
            return ()
        case Progress.CREATING | Progress.RETRACTING:
            return (replace(job, progress=Progress.RETRACTING, doubts=()),)
        case Progress.CHANGING:
            return (unchanged(job),)
        case Progress.CREATED | Progress.UNDOING | Progress.UNDONE:
            return (job,)


def _decided(job: JobLine, option: Option) -> tuple[JobLine, ...]:
    """The job with that decision in it; several people make several jobs."""
    draft = job.draft
    match option:
        case Assign(worker=worker):
            return (_joined_by(job, (worker,)),)
        case AssignNobody():
            return (_joined_by(job, ()),)
        case OneEach(workers=workers):
            each = (replace(draft, assignee=OneWorker(worker=worker)) for worker in workers)
            return tuple(replace(job, id=new_id(), draft=one) for one in each)
        case TakeDay(day=day):
            return (_with(job, Field.DAY, replace(draft, day=day)),)
        case TakeWindow(window=window):
            return (_with(job, Field.WINDOW, replace(draft, window=window)),)
        case TakeDestination(destination=destination):
            return (_with(job, Field.PLACE, replace(draft, destination=destination)),)
        case LookAgain() | CreateIt() | Edit() | SendPin() | Drop():
            return (job,)


def _joined_by(job: JobLine, chosen: tuple[Worker, ...]) -> JobLine:
    """Where one of several was not clear, whoever is chosen goes with the others."""
    several = next((doubt for doubt in job.doubts if isinstance(doubt, SeveralPeople)), None)
    others = tuple(doubt for doubt in job.doubts if doubt is not several)
    everybody = tuple(dict.fromkeys((*(several.workers if several else ()), *chosen)))
    unclear = any(isinstance(doubt, AmbiguousPerson | UnknownPerson) for doubt in others)
    if several and (unclear or len(everybody) > 1):
        return replace(job, doubts=(*others, SeveralPeople(workers=everybody)))
    assignee = OneWorker(worker=everybody[0]) if everybody else Unassigned()
    decided = replace(job, doubts=others)
    return _with(decided, Field.WORKER, replace(job.draft, assignee=assignee))


def _with(job: JobLine, decided: Field, draft: JobDraft) -> JobLine:
    """What a person decided is no longer assumed."""
    return replace(job, draft=replace(draft, assumed=draft.assumed - {decided}))
