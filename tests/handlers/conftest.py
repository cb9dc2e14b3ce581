"""The real doors between the pretend Slack and a bot that only remembers what it was asked."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast

import pytest
import uvicorn
from slack_bolt.app.async_app import AsyncApp

from bot.app import Bot
from bot.domain.day import Day
from bot.domain.job import CreatedJob, Field, JobDraft
from bot.domain.people import OneWorker, Roster, Worker
from bot.domain.place import AtKnownPlace, KnownPlace, Point
from bot.domain.request import (
    Asker,
    Conversation,
    Door,
    Member,
    MemberId,
    Request,
    Workspace,
)
from bot.settings import Settings, read_settings
from bot.workflow.answer import Answered, Closed, TooLate
from bot.workflow.change_job import CannotChange, Changed, ToEdit, Undone
from bot.workflow.create_jobs import NotAllowed, Receipt, SaidAlready, Taken
from bot.workflow.ledger import Entry, JobLine, Progress, Stage
from handlers.manifest import load
from handlers.members import SlackMembers
from handlers.slack_api import Slack as OurSlack
from handlers.slack_api import open_slack
from handlers.slack_app import slack_app
from handlers.web import Web
from sandbox.slack import Seat, Slack
from sandbox.world import World, make_world


@pytest.fixture(scope="session")
def world() -> World:
    return make_world(1)


@pytest.fixture
async def slack(world: World) -> AsyncIterator[Slack]:
    async with Slack(world, manifest=load()) as slack:
        yield slack


@pytest.fixture
def settings(slack: Slack) -> Settings:
    return read_settings(
        {
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_SIGNING_SECRET": slack.signing_secret,
            "SLACK_APP_TOKEN": slack.app_token,
            "SLACK_API_URL": f"{slack.url}/api/",
            "HELLOTRACKS_API_KEY": "never used here",
        },
        door="http",
    )


@dataclass(slots=True)
class CreatesJobs:
    """Answers as it is told, or falls over."""

    requests: list[Request] = field(default_factory=list)
    receipt: Receipt = field(default_factory=lambda: Taken(entry_id="e1"))
    failure: Exception | None = None
    form_receipt: Taken | SaidAlready | NotAllowed = field(
        default_factory=lambda: Taken(entry_id="e1")
    )

    async def receive(self, request: Request) -> Receipt:
        self.requests.append(request)
        _raise(self.failure)
        return self.receipt

    async def receive_form(self, request: Request) -> Taken | SaidAlready | NotAllowed:
        self.requests.append(request)
        _raise(self.failure)
        return self.form_receipt


@dataclass(slots=True)
class Answers:
    chosen: list[tuple[str, str, int, str]] = field(default_factory=list)
    outcome: Answered = field(default_factory=TooLate)
    failure: Exception | None = None

    async def choose(
        self, entry_id: str, question_id: str, option: int, member: MemberId
    ) -> Answered:
        self.chosen.append((entry_id, question_id, option, member))
        _raise(self.failure)
        return self.outcome

    async def form_closed(self, entry_id: str, question_id: str, member: MemberId) -> Closed:
        return TooLate()


@dataclass(slots=True)
class ChangesJobs:
    asked: list[tuple[str, ...]] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    touched: list[frozenset[Field]] = field(default_factory=list)
    form: ToEdit = field(default_factory=CannotChange)
    changed: Changed = field(default_factory=lambda: Taken(entry_id="e1"))
    undone: Undone = field(default_factory=lambda: Taken(entry_id="e1"))
    entries: dict[str, Entry] = field(default_factory=dict)

    async def details(self, entry_id: str, workspace: Workspace) -> Entry | None:
        self.asked.append((entry_id, workspace))
        return self.entries.get(entry_id)

    async def form_for(
        self, entry_id: str, job_id: str, member: MemberId, focus: str = ""
    ) -> ToEdit:
        self.asked.append((entry_id, job_id, member, focus))
        return self.form

    async def change(
        self, request: Request, entry_id: str, job_id: str, touched: frozenset[Field]
    ) -> Changed:
        self.asked.append((entry_id, job_id))
        self.touched.append(touched)
        self.requests.append(request)
        return self.changed

    async def undo(self, entry_id: str, member: MemberId) -> Undone:
        self.asked.append((entry_id, member))
        return self.undone


@dataclass(slots=True)
class Companions:
    """Knows everybody it was told of; whoever was forgotten has to be met again."""

    members: dict[MemberId, Member] = field(default_factory=dict)
    strangers: dict[MemberId, Member] = field(default_factory=dict)
    workers: list[Worker] = field(default_factory=list)
    met_again: list[MemberId] = field(default_factory=list)

    def member(self, workspace: Workspace, member: MemberId) -> Member | None:
        return self.members.get(member)

    def forget(self, member: str) -> None:
        self.strangers[MemberId(member)] = self.members.pop(MemberId(member))

    async def meet(self, workspace: Workspace, member: MemberId) -> Member:
        if member in self.strangers:
            self.members[member] = self.strangers.pop(member)
        return self.members[member]

    async def meet_again(self, workspace: Workspace, member: MemberId) -> Member:
        self.met_again.append(member)
        return self.members[member]

    def roster(self, workspace: Workspace) -> Roster:
        return Roster(self.workers)


@dataclass(slots=True)
class FakeBot:
    """The face that the doors see of the bot."""

    settings: Settings
    create_jobs: CreatesJobs = field(default_factory=CreatesJobs)
    answer: Answers = field(default_factory=Answers)
    change_job: ChangesJobs = field(default_factory=ChangesJobs)
    company: Companions = field(default_factory=Companions)


def _raise(failure: Exception | None) -> None:
    if failure:
        raise failure


@pytest.fixture
async def ours(settings: Settings) -> AsyncIterator[OurSlack]:
    async with open_slack(settings) as ours:
        yield ours


@pytest.fixture
async def bot(ours: OurSlack, settings: Settings, world: World) -> FakeBot:
    members = await SlackMembers(ours).everyone(ours.installation.workspace())
    workers = [
        Worker(username=account.username, name=account.name, email=account.email)
        for account in world.accounts
    ]
    known = {member.id: member for member in members}
    return FakeBot(settings, company=Companions(members=known, workers=workers))


@pytest.fixture
async def doors(slack: Slack, ours: OurSlack, bot: FakeBot) -> AsyncIterator[None]:
    """The app, served over HTTP to the pretend Slack."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[AsyncApp]:
        yield slack_app(ours, cast("Bot", bot))

    web = Web(opened, secret=slack.signing_secret)
    server = uvicorn.Server(uvicorn.Config(web, log_level="error", lifespan="on"))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        slack.app_url = f"http://127.0.0.1:{listening.getsockname()[1]}/slack/events"
        yield
        server.should_exit = True
        await serving


NOW = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)


def made_entry(world: World, conversation: str, *, reply_to: str = "", **more: Any) -> Entry:
    """A request whose one job Hellotracks has made."""
    worker = world.worker
    draft = JobDraft(
        place=world.place.name,
        day=Day.from_iso("2026-11-25"),
        destination=AtKnownPlace(
            place=KnownPlace(uid=world.place.uid, name=world.place.name, point=Point(38.5, -121.7))
        ),
        assignee=OneWorker(worker=Worker(username=worker.username, name=worker.name)),
        notes="door code 4711",
    )
    job = JobLine(
        id="j1",
        draft=draft,
        progress=Progress.CREATED,
        created=CreatedJob(id="64d88ed5a1b2c3d4e5f60718", uid="fh-j1", number=7),
    )
    request = Request(
        asker=Asker(
            workspace=Workspace(world.team_id),
            member=MemberId(world.manager.id),
            conversation=Conversation(conversation),
        ),
        door=Door.COMMAND,
        words=f"{world.place.name} tomorrow for jane",
        delivery="1.2.3",
        received_at=NOW,
        reply_to=reply_to,
    )
    kept: dict[str, Any] = {"jobs": (job,), "zone": "America/Los_Angeles", "locale": "en-US"}
    return Entry(id="e1", request=request, stage=Stage.DONE, **{**kept, **more})


@pytest.fixture
def manager(slack: Slack, world: World, doors: None) -> Seat:
    return slack.seat(world.manager)
