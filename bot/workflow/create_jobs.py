"""What happens while the person waits: a request is read from memory, kept, and rung for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TypeAlias

from bot.domain.job import JobDraft
from bot.domain.place import AtKnownPlace, AtPin, Destination
from bot.domain.request import Request
from bot.language.reading import Intent, Reading, ReadJob, Scene
from bot.language.sentence import read
from bot.places.locate import locate
from bot.workflow import drafts
from bot.workflow.claims import Claims
from bot.workflow.company import Company
from bot.workflow.form import FormFill, from_reading
from bot.workflow.ledger import Entry, JobLine, Stage, new_id, under_way
from bot.workflow.ports import Engine, Store

SAME_LINE = timedelta(seconds=60)
"""A line that comes again within this time was most likely sent twice by mistake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Kept; a card or a question will follow."""

    entry_id: str


@dataclass(frozen=True, slots=True)
class SaidAlready:
    """This very delivery is kept already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WantsForm:
    """An empty line, or one without a place: nothing is kept, the form says the rest."""

    fill: FormFill


@dataclass(frozen=True, slots=True)
class WantsHelp:
    """`/job help`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAJobLine:
    """A question, a cancellation, a move: nothing may be created of it."""

    intent: Intent
    words: str


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """A guest, or somebody from a connected workspace."""


Receipt: TypeAlias = Taken | SaidAlready | WantsForm | WantsHelp | NotAJobLine | NotAllowed


class CreateJobs:
    """`/job Acme HQ tomorrow for jane`, up to the moment when nothing can be lost any more.

    Both ways in cost memory and one local commit, never the network.
    """

    def __init__(
        self,
        *,
        company: Company,
        store: Store,
        claims: Claims,
        engine: Engine,
        dry_run: bool = False,
    ) -> None:
        self._company = company
        self._store = store
        self._claims = claims
        self._engine = engine
        self._dry_run = dry_run

    async def receive(self, request: Request) -> Receipt:
        """Keep a line that wants a job; say what else it wants, if it wants something else."""
        if self._may_not_create(request):
            return NotAllowed()
        if not request.words.strip():
            return WantsForm(fill=FormFill())
        scene = self._company.scene(request.asker, request.received_at)
        if scene is None:
            return await self._keep(request, Stage.RECEIVED)
        reading = read(request.words, scene)
        match reading:
            case Reading(intent=Intent.HELP):
                return WantsHelp()
            case Reading(intent=Intent.OPEN_FORM):
                return WantsForm(fill=FormFill())
            case Reading(intent=Intent.CREATE, jobs=(ReadJob(place="") as job,)):
                return WantsForm(fill=from_reading(job, request.words))
            case Reading(intent=Intent.CREATE, jobs=jobs) if self._unmet(request, jobs):
                return await self._keep(request, Stage.RECEIVED)
            case Reading(intent=Intent.CREATE, jobs=jobs):
                return await self._keep(request, Stage.OPEN, scene, drafts.from_reading(jobs))
            case _:
                return NotAJobLine(intent=reading.intent, words=request.words)

    async def receive_form(self, request: Request) -> Taken | SaidAlready | NotAllowed:
        """Keep what a form was filled with; its fields were checked at the form."""
        if self._may_not_create(request):
            return NotAllowed()
        scene = self._company.scene(request.asker, request.received_at)
        if scene is None:
            return await self._keep(request, Stage.RECEIVED)
        return await self._keep(request, Stage.OPEN, scene, drafts.from_form(request, scene))

    def _may_not_create(self, request: Request) -> bool:
        member = self._company.member(request.asker.workspace, request.asker.member)
        return member is not None and not member.may_create

    def _unmet(self, request: Request, jobs: Sequence[ReadJob]) -> bool:
        """Is somebody mentioned whom we have not met, so that the roster cannot know them yet?"""
        mentioned = drafts.mentioned(jobs)
        return any(self._company.member(request.asker.workspace, m) is None for m in mentioned)

    async def _keep(
        self,
        request: Request,
        stage: Stage,
        scene: Scene | None = None,
        jobs: tuple[JobLine, ...] = (),
    ) -> Taken | SaidAlready:
        entry = Entry(id=new_id(), request=request, stage=stage, jobs=jobs, dry_run=self._dry_run)
        seen = drafts.seen_from(entry, scene) if scene else entry
        ready = await self._located(seen)
        claim = self._claims.new()
        same_since = request.received_at - SAME_LINE
        kept = await self._store.receive(_under_way(ready), claim, same_since=same_since)
        if kept is None:
            return SaidAlready()
        self._claims.hand_on(replace(ready, same_as=kept.same_as), claim, kept=kept)
        self._engine.ring(kept.id)
        return Taken(entry_id=kept.id)

    async def _located(self, entry: Entry) -> Entry:
        """With the place of a lone clear job, when memory knows it."""
        match entry.jobs:
            case (JobLine(doubts=(), draft=JobDraft(destination=None) as draft) as job,):
                places = self._company.places(entry.request.asker.workspace)
                found = await locate(draft.place, places=places, geocode=None)
                if isinstance(found, AtKnownPlace | AtPin):
                    return entry.with_job(replace(job, draft=replace(draft, destination=found)))
            case _:
                pass
        return entry


def _under_way(entry: Entry) -> Entry:
    """A lone job that wants nothing but creating is kept as if that had begun: two writes fewer.

    After a crash it is looked for, perhaps in vain.
    """
    match entry.jobs:
        case (JobLine(doubts=()) as job,) if _is_checked(job.draft.destination):
            return under_way(entry)
        case _:
            return entry


def _is_checked(destination: Destination | None) -> bool:
    """A pin from a form may have to be asked about first."""
    match destination:
        case None | AtPin(confirmed=False):
            return False
        case _:
            return True
