"""The workflow by hand, in the pretend world: neither work nor time goes on by itself."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.adapters.geocoding import parse_geocoder
from bot.adapters.geopy_client import open_geocoder
from bot.adapters.hellotracks import open_hellotracks
from bot.adapters.store import SqlStore, open_store
from bot.domain.job import JobDraft
from bot.domain.request import Asker, Conversation, Door, MemberId, Request
from bot.settings import read_settings
from bot.workflow.answer import Answer, Answered
from bot.workflow.change_job import ChangeJob
from bot.workflow.claims import Claims
from bot.workflow.company import Company
from bot.workflow.create_jobs import CreateJobs, Taken
from bot.workflow.hand_over import HandOver
from bot.workflow.ledger import Entry, new_id
from bot.workflow.ports import Geocoder, Hellotracks
from bot.workflow.steps import Steps
from bot.workflow.worker import Worker
from handlers.announcer import SlackAnnouncer
from handlers.members import SlackMembers
from handlers.slack_api import Slack, open_slack
from sandbox.pretend import Pretend


@dataclass
class HandClock:
    """Starts with the real time, because Slack's messages bear it."""

    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    impatient: bool = False
    """Whoever waits and looks at it finds that all their time has gone by."""

    def now(self) -> datetime:
        if self.impatient:
            self.at += timedelta(seconds=2)
        return self.at

    def pass_by(self, time: timedelta) -> None:
        self.at += time


@dataclass
class Bell:
    rung: list[str] = field(default_factory=list)

    def ring(self, entry_id: str) -> None:
        self.rung.append(entry_id)


@dataclass(frozen=True, kw_only=True)
class Workshop:
    it: Pretend
    clock: HandClock
    bell: Bell
    store: SqlStore
    claims: Claims
    asker: Asker
    create_jobs: CreateJobs
    answer: Answer
    change_job: ChangeJob
    worker: Worker

    async def hears(self, words: str) -> str:
        """Somebody types a line, and nobody has begun to work on it."""
        taken = await self.create_jobs.receive(self.request(words))
        assert isinstance(taken, Taken)
        return taken.entry_id

    async def gets(self, form: JobDraft) -> str:
        taken = await self.create_jobs.receive_form(self.request(form.place, form))
        assert isinstance(taken, Taken)
        return taken.entry_id

    async def works(self) -> None:
        """One look at everything that is to be done now."""
        for entry_id in await self._to_do():
            await self.worker.look(entry_id)

    async def entry(self, entry_id: str) -> Entry:
        entry = await self.store.entry(entry_id)
        assert entry
        return entry

    async def chooses(self, entry_id: str, kind: type[object]) -> Answered:
        """Click that answer to the open question."""
        question = (await self.entry(entry_id)).question
        assert question
        (position,) = [n for n, o in enumerate(question.options) if isinstance(o, kind)]
        return await self.answer.choose(entry_id, question.id, position, self.asker.member)

    def request(self, words: str, draft: JobDraft | None = None) -> Request:
        return Request(
            asker=self.asker,
            door=Door.FORM if draft else Door.COMMAND,
            words=words,
            delivery=new_id(),
            received_at=self.clock.now(),
            draft=draft,
        )

    async def _to_do(self) -> list[str]:
        rung = [*dict.fromkeys(self.bell.rung)]
        self.bell.rung.clear()
        due = await self.store.due(self.clock.now(), limit=100)
        return [*rung, *(entry_id for entry_id in due if entry_id not in rung)]


@pytest.fixture
async def workshop(it: Pretend, tmp_path: Path) -> AsyncIterator[Workshop]:
    database = f"sqlite:///{tmp_path / 'fieldhand.db'}"
    settings = read_settings({**it.settings(), "DATABASE_URL": database}, door="http")
    geocoder = parse_geocoder(settings.geocoder, accept_osmf_policy=False)
    assert geocoder
    async with (
        open_store(database, secret="a secret") as store,
        open_hellotracks(it.hellotracks.url, it.hellotracks.api_key) as hellotracks,
        open_geocoder(geocoder) as map_,
        open_slack(settings) as slack,
    ):
        yield await _workshop(it, store, hellotracks, map_, slack)


async def _workshop(
    it: Pretend, store: SqlStore, hellotracks: Hellotracks, geocoder: Geocoder, slack: Slack
) -> Workshop:
    clock, bell = HandClock(), Bell()
    workspace = slack.installation.workspace()
    announcer = SlackAnnouncer(
        replace(slack, now=clock.now), map_url="https://map.example/{lat},{lng}"
    )
    claims = Claims(store=store, clock=clock)
    company = Company(
        store=store, hellotracks=hellotracks, members=SlackMembers(slack), clock=clock
    )
    await company.refresh(workspace)
    steps = Steps(
        company=company,
        store=store,
        hand_over=HandOver(hellotracks=hellotracks, clock=clock),
        geocoder=geocoder,
        announcer=announcer,
        clock=clock,
    )
    return Workshop(
        it=it,
        clock=clock,
        bell=bell,
        store=store,
        claims=claims,
        asker=Asker(
            workspace=workspace,
            member=MemberId(it.world.manager.id),
            conversation=Conversation(it.world.channel.id),
        ),
        create_jobs=CreateJobs(company=company, store=store, claims=claims, engine=bell),
        answer=Answer(store=store, claims=claims, engine=bell, clock=clock),
        change_job=ChangeJob(company=company, claims=claims, engine=bell, clock=clock),
        worker=Worker(claims=claims, steps=steps, announcer=announcer, clock=clock),
    )
