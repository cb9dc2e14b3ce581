"""What happens after the person has gone on: read, locate, ask, create, announce.

Each step looks at the entry, does what is missing and writes the result before the next one, so
that after a crash any process can go on from there.
"""

from dataclasses import replace
from functools import partial

from bot.domain.doubt import Doubt, NoPlace, PastDay, SameAgain
from bot.domain.errors import ChatDown
from bot.domain.place import AtPin, Destination, name_of
from bot.domain.request import Member
from bot.language.reading import Intent, ReadJob, Scene
from bot.language.sentence import read
from bot.places.directory import Places
from bot.places.locate import PlaceDoubt, check_pin, locate
from bot.workflow import drafts
from bot.workflow.answer import options
from bot.workflow.claims import Held
from bot.workflow.company import Company
from bot.workflow.hand_over import HandedOver, HandOver, Unwilling
from bot.workflow.ledger import CardStage, Entry, JobLine, Progress, Question, Stage, new_id
from bot.workflow.ports import (
    Announcer,
    CannotLook,
    Clock,
    Geocoder,
    MayNotCreate,
    NotAJob,
    NotThere,
    Seen,
    Store,
)


class Steps:
    """Takes an entry as far as it goes now. Raises BotError where it cannot go on."""

    def __init__(
        self,
        *,
        company: Company,
        store: Store,
        hand_over: HandOver,
        geocoder: Geocoder | None,
        announcer: Announcer,
        clock: Clock,
    ) -> None:
        self._company = company
        self._store = store
        self._hand_over = hand_over
        self._geocoder = geocoder
        self._announcer = announcer
        self._clock = clock

    async def take(self, held: Held) -> None:
        """Do everything that can be done before a person or time must help."""
        if held.entry.stage is Stage.RECEIVED:
            await self._read(held)
        if held.entry.stage is Stage.OPEN:
            await self._doubt_repetition(held)
            self._doubt_past_days(held)
            await self._locate(held)
            if not await self._ask(held):
                await self._create(held)

    async def _create(self, held: Held) -> None:
        match await self._hand_over.jobs(held):
            case Unwilling(job=job, doubt=doubt):
                await self.ask_about(held, job, doubt)
            case HandedOver(news=news):
                await self._announce(held)
                for piece in news:  # after the card: a form that shows both shows the trouble
                    await self._announcer.tell(held.entry, piece)

    async def _read(self, held: Held) -> None:
        """Read a line that came when we did not know enough of its asker to read it."""
        await held.write(replace(held.entry, attempts=held.entry.attempts + 1))
        asker, at = held.entry.request.asker, held.entry.request.received_at
        scene = await self._company.gather(asker, at)
        if not (await self._company.meet(asker.workspace, asker.member)).may_create:
            await self._refuse(held, MayNotCreate())
        elif held.entry.request.draft is not None:
            jobs = drafts.from_form(held.entry.request, scene)
            held.entry = _read_as(held.entry, jobs, scene)
        else:
            await self._read_line(held, scene)

    async def _read_line(self, held: Held, scene: Scene) -> None:
        reading = read(held.entry.request.words, scene)
        if await self._meet_everybody(held.entry, reading.jobs):
            scene = await self._company.gather(
                held.entry.request.asker, held.entry.request.received_at
            )
            reading = read(held.entry.request.words, scene)
        match reading.intent:
            case Intent.CREATE | Intent.OPEN_FORM:
                jobs = reading.jobs or (ReadJob(doubts=(NoPlace(),)),)
                held.entry = _read_as(held.entry, drafts.from_reading(jobs), scene)
            case _:
                await self._refuse(held, NotAJob())

    async def _meet_everybody(self, entry: Entry, jobs: tuple[ReadJob, ...]) -> tuple[Member, ...]:
        workspace = entry.request.asker.workspace
        return tuple([await self._company.meet(workspace, m) for m in drafts.mentioned(jobs)])

    async def _refuse(self, held: Held, why: MayNotCreate | NotAJob) -> None:
        await self._announcer.tell(held.entry, why)
        held.entry = replace(held.entry, stage=Stage.REFUSED, attempts=0)

    async def _doubt_repetition(self, held: Held) -> None:
        """The same line a moment ago: show what became of it before making a second one."""
        if not held.entry.same_as:
            return
        earlier = await self._store.entry(held.entry.same_as)
        first, *rest = held.entry.jobs
        doubted = replace(first, doubts=(_same_again(earlier), *first.doubts))
        held.entry = replace(held.entry, same_as="", jobs=(doubted, *rest))

    def _doubt_past_days(self, held: Held) -> None:
        """An answer may come days after the question: "tomorrow" has gone by then."""
        today = drafts.today_of(held.entry, self._clock)
        for job in held.entry.jobs:
            day = job.draft.day
            if job.progress is Progress.DRAFTED and not job.doubts and day and day < today:
                held.entry = held.entry.with_job(replace(job, doubts=(PastDay(day=day),)))

    async def _locate(self, held: Held) -> None:
        """Find the place of each job that has none, and no older doubt to settle first."""
        places = self._company.places(held.entry.request.asker.workspace)
        for job in held.entry.jobs:
            if not job.doubts:
                held.entry = held.entry.with_job(await self._located(job, places))

    async def _located(self, job: JobLine, places: Places) -> JobLine:
        found: Destination | PlaceDoubt
        match job.draft.destination:
            case None:
                near = places.area()
                geocode = partial(self._geocoder.find, near=near) if self._geocoder else None
                found = await locate(job.draft.place, places=places, geocode=geocode)
            case AtPin() as pin if job.progress in {Progress.DRAFTED, Progress.CHANGING}:
                found = check_pin(pin, places=places)
            case _:
                return job
        if isinstance(found, Doubt):
            return replace(job, doubts=(found,))
        return replace(job, draft=replace(job.draft, destination=found))

    async def _ask(self, held: Held) -> bool:
        """Ask one thing at a time; the click takes the entry on from here.

        A question that is open already was perhaps never shown: it comes first, as it was.
        """
        if held.entry.question is not None:
            await self._show(held, held.entry.question)
            return True
        doubted = next((job for job in held.entry.jobs if job.doubts), None)
        if doubted is None:
            return False
        await self.ask_about(held, doubted, doubted.doubts[0])
        return True

    async def ask_about(self, held: Held, job: JobLine, doubt: Doubt) -> None:
        """Write the question down, then ask it."""
        choices = options(doubt, job.draft, drafts.today_of(held.entry, self._clock))
        question = Question(id=new_id(), job_id=job.id, doubt=doubt, options=choices)
        await held.write(replace(held.entry, question=question))
        await self._show(held, question)

    async def _show(self, held: Held, question: Question) -> None:
        await self._announcer.ask(held.entry, question)
        held.entry = replace(held.entry, stage=Stage.ASKED, attempts=0)

    async def _announce(self, held: Held) -> None:
        """Put the card up once, or draw it again where it is; no jobs, no card."""
        entry = held.entry
        if not entry.jobs:
            held.entry = replace(entry, stage=Stage.DROPPED, attempts=0, next_try=None)
            return
        if entry.card is not None:
            await self._announcer.redraw_card(entry)
        elif entry.card_stage is CardStage.POSTING:
            await self._post_unless_there(held, await self._announcer.look_for_card(entry))
        else:
            await self._post(held)
        held.entry = replace(held.entry, stage=Stage.DONE, attempts=0, next_try=None)

    async def _post_unless_there(self, held: Held, seen: Seen) -> None:
        match seen:
            case NotThere():
                await self._post(held)
            case CannotLook() if held.entry.repeated_card:
                pass  # one of the two is up; a third would not make it clearer
            case CannotLook():
                held.entry = replace(held.entry, repeated_card=True)
                await self._post(held)
            case found:
                held.entry = replace(held.entry, card=found, card_stage=CardStage.POSTED)

    async def _post(self, held: Held) -> None:
        attempts = held.entry.attempts + 1
        await held.write(replace(held.entry, card_stage=CardStage.POSTING, attempts=attempts))
        try:
            card = await self._announcer.post_card(held.entry)
        except ChatDown as down:
            if not down.maybe_done:  # then there is nothing to look for
                held.entry = replace(held.entry, card_stage=CardStage.NONE)
            raise
        held.entry = replace(held.entry, card=card, card_stage=CardStage.POSTED)


def _same_again(earlier: Entry | None) -> SameAgain:
    made = [job for job in earlier.jobs if job.created] if earlier else []
    if not made:
        return SameAgain(job_ids=())
    draft = made[0].draft
    return SameAgain(
        job_ids=tuple(job.created.id for job in made if job.created),
        place=name_of(draft.destination) if draft.destination else draft.place,
        day=draft.day,
    )


def _read_as(entry: Entry, jobs: tuple[JobLine, ...], scene: Scene) -> Entry:
    read_entry = replace(entry, stage=Stage.OPEN, jobs=jobs, attempts=0)
    return drafts.seen_from(read_entry, scene)
