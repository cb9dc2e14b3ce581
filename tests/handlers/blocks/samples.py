"""Requests, jobs and doubts to draw, ordinary and hostile."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from bot.domain.day import Day
from bot.domain.doubt import Doubt, Option
from bot.domain.job import CreatedJob, JobDraft
from bot.domain.people import OneWorker, Worker
from bot.domain.place import AtAddress, AtKnownPlace, KnownPlace, Point
from bot.domain.request import Asker, Conversation, Door, MemberId, Request, Workspace
from bot.domain.window import Between
from bot.workflow.ledger import Entry, JobLine, Progress, Question, Stage
from handlers.sentences import Sentences

SAY = Sentences("en-US")

TODAY = Day(date(2026, 11, 24))
TOMORROW = TODAY.plus(1)
MORNING = Between(start=time(9), end=time(11))

JANE = Worker(username="jane", name="Jane Doe")
BOB_S = Worker(username="bob.s", name="Bob Smith")
BOB_T = Worker(username="bob.t", name="Bob Stone")

ACME = AtKnownPlace(
    place=KnownPlace(
        uid="p1",
        name="Acme HQ",
        address="410 Harbor Way, Port Ellis",
        point=Point(40.712776, -74.005974),
    )
)
OAK = AtAddress(
    name="214 oak st",
    address="214 Oak Street, Port Ellis, NJ 07001",
    point=Point(40.72, -74.01),
    attribution="© OpenStreetMap contributors",
)

LINE = "Acme HQ tomorrow for jane"
HOSTILE = "<!channel> *bold* <https://evil.example|Acme> & \u202eבא\0 😀 `x` @here " + "x" * 3000


def draft(**changes: Any) -> JobDraft:
    ordinary = JobDraft(
        place="acme hq", day=TOMORROW, destination=ACME, assignee=OneWorker(worker=JANE)
    )
    return replace(ordinary, **changes)


def job(number: int = 1, *, of: JobDraft | None = None, **changes: Any) -> JobLine:
    made = CreatedJob(id=f"64d88ed5a1b2c3d4e5f6{number:04}", uid=f"fh-{number}", number=number)
    ordinary = JobLine(
        id=f"{number:032x}", draft=of or draft(), progress=Progress.CREATED, created=made
    )
    return replace(ordinary, **changes)


def entry(*jobs: JobLine, words: str = LINE, **changes: Any) -> Entry:
    asker = Asker(
        workspace=Workspace("T1"), member=MemberId("U0MAX"), conversation=Conversation("C1")
    )
    request = Request(
        asker=asker,
        door=Door.COMMAND,
        words=words,
        delivery="1.2",
        received_at=datetime(2026, 11, 24, 15, 0, tzinfo=UTC),
    )
    ordinary = Entry(
        id="e" * 32,
        request=request,
        stage=Stage.DONE,
        zone="America/New_York",
        locale="en-US",
        jobs=jobs or (job(),),
    )
    return replace(ordinary, **changes)


def question(doubt: Doubt, *options: Option) -> Question:
    return Question(id="d" * 32, job_id=job().id, doubt=doubt, options=options)
