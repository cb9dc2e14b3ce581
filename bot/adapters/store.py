"""The store: the ledger and what is known of people and places, in SQLite or Postgres."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    contextmanager,
    nullcontext,
)
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b
from typing import Any

import structlog
from sqlalchemy import URL, Connection, Select
from sqlalchemy.exc import DBAPIError, InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from bot.adapters import statements
from bot.adapters.database import Database, Outcome, Turn, Work, is_sqlite, read_url
from bot.adapters.frozen_json import FrozenJson
from bot.adapters.migrations import migrate
from bot.adapters.postgres import open_postgres
from bot.adapters.sealed import Seal, secret_in
from bot.adapters.sqlite import file_of, only_process_on, open_sqlite
from bot.adapters.statements import Statements
from bot.domain.errors import ClaimLost, StoreDown
from bot.domain.people import Worker, fold
from bot.domain.request import Member, Request, Workspace
from bot.workflow.ledger import Entry, JobLine, Progress, Stage
from bot.workflow.ports import Claim, PlaceList

log = structlog.get_logger(__name__)

ENTRY = FrozenJson(Entry, without={"jobs": True, "same_as": True, "request": {"reply_to"}})
JOB = FrozenJson(JobLine)
MEMBER = FrozenJson(Member)
WORKERS = FrozenJson[tuple[Worker, ...]](tuple[Worker, ...])
PLACES = FrozenJson(PlaceList)

_WHENEVER = 2**63 - 1
"""Any next try has come by then."""

# What a database that is away, full, locked or closed gives; all else is a fault of ours.
AWAY = (OperationalError, InterfaceError, InternalError, NoConnection)


@asynccontextmanager
async def open_store(database_url: str, *, secret: str | None) -> AsyncIterator["SqlStore"]:
    """Bring the database up to date and open it.

    Reply handles are sealed with `secret` (several, parted by commas: the first one seals, all
    open). Without one, SQLite gets a key file beside it, readable by its owner only: a copy of
    the database alone opens nothing. Postgres gets a key that lives as long as this process:
    handles are lost with it, and people are then answered by message.
    """
    url = read_url(database_url)
    for shape in (ENTRY, JOB):
        await asyncio.to_thread(shape.warm_up)
    async with AsyncExitStack() as opened:
        with _or_store_down():
            await asyncio.to_thread(migrate, database_url)
            database = await opened.enter_async_context(_open_database(url))
            seal = _seal(url, secret)
        yield SqlStore(database, Statements(url.get_backend_name()), seal)


@contextmanager
def _or_store_down() -> Iterator[None]:
    """Its own words are not repeated: they may quote the address, and so a password."""
    try:
        yield
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorname", type(error.orig).__name__)
        raise StoreDown(code) from error
    except OSError as error:
        raise StoreDown(error.strerror or type(error).__name__) from error


def only_process(database_url: str) -> AbstractAsyncContextManager[bool]:
    """Whether nobody else can be serving from this database while this is entered.

    Raises AnotherProcess when one serves from this SQLite file; Postgres is for many.
    """
    url = read_url(database_url)
    return only_process_on(url) if is_sqlite(url) else nullcontext(False)


def _open_database(url: URL) -> AbstractAsyncContextManager[Database]:
    return open_sqlite(url) if is_sqlite(url) else open_postgres(url)


def _seal(url: URL, secret: str | None) -> Seal:
    if secret:
        return Seal([part.strip() for part in secret.split(",")])
    if is_sqlite(url):
        file = file_of(url)
        return Seal([secret_in(file.with_name(file.name + ".key"))])
    return Seal([secrets.token_hex(32)])


class SqlStore:
    """`bot.workflow.ports.Store`."""

    def __init__(self, database: Database, sql: Statements, seal: Seal) -> None:
        self._database = database
        self._sql = sql
        self._seal = seal

    async def receive(self, entry: Entry, claim: Claim, *, same_since: datetime) -> Entry | None:
        request, line = entry.request, _same_line(entry.request)
        row = {
            "id": entry.id,
            "workspace": request.asker.workspace,
            "member": request.asker.member,
            "conversation": request.asker.conversation,
            "door": request.door.value,
            "delivery": request.delivery,
            "received_at": _millis(request.received_at),
            "same_line": line,
            **self._state(entry),
            "reply_since": _reply_since(entry),
            **_held(claim),
            "touched_at": _millis(claim.until),
            "line": line,
            "same_since": _millis(same_since),
        }
        jobs = _job_rows(entry)

        def keep(connection: Connection) -> str | None:
            self._database.one_at_a_time(connection, line)
            kept = connection.execute(self._sql.receive, row).first()
            if kept is not None and jobs:
                connection.execute(self._sql.keep_job, jobs)
            return kept.same_as if kept is not None else None

        same_as = await self._write(keep, turn="first")
        return None if same_as is None else replace(entry, same_as=same_as)

    async def claim(
        self, entry_id: str, claim: Claim, *, now: datetime, early: bool = False
    ) -> Entry | None:
        due_by = _WHENEVER if early else _millis(now)
        wanted = {"entry_id": entry_id, "now": _millis(now), "due_by": due_by, **_held(claim)}

        def take(connection: Connection) -> tuple[str, str, str, Sequence[str]] | None:
            row = connection.execute(statements.CLAIM, wanted).first()
            if row is None:
                return None
            jobs = connection.execute(statements.JOBS, {"entry_id": entry_id}).scalars().all()
            return row.entry, row.same_as, row.reply_to, jobs

        taken = await self._write(take)
        if taken is None:
            return None
        try:
            return self._entry(*taken)
        except (LookupError, TypeError, ValueError) as fault:
            log.error("cannot be read, so set aside", entry=entry_id, kind=type(fault).__name__)
            await self._set_aside(entry_id, claim)
            return None

    async def write(self, entry: Entry, claim: Claim) -> None:
        await self._put(entry, claim, _held(claim))

    async def release(self, entry: Entry, claim: Claim, *, in_time: bool = False) -> None:
        turn: Turn = "in time" if in_time else "next"
        await self._put(entry, claim, {"owner": "", "claimed_until": 0}, turn=turn)

    async def renew(self, entry_id: str, claim: Claim) -> None:
        held = {"entry_id": entry_id, "held_by": claim.owner, **_held(claim)}

        def renew(connection: Connection) -> None:
            if connection.execute(statements.RENEW, held).first() is None:
                raise ClaimLost(entry_id)

        await self._write(renew)

    async def forget_claims(self) -> None:
        """Let go of everything at once; only for the one process there is, before it begins.

        Whoever held these entries is dead, and need not be waited for.
        """
        await self._write(lambda db: db.execute(statements.FORGET_CLAIMS).close())

    async def entry(self, entry_id: str) -> Entry | None:
        wanted = {"entry_id": entry_id}
        rows = await self._read(lambda db: db.execute(statements.ENTRY, wanted).all())
        if not rows:
            return None
        first = rows[0]
        jobs = [row.job for row in rows if row.job is not None]
        return self._entry(first.entry, first.same_as, first.reply_to, jobs)

    async def due(self, now: datetime, *, limit: int) -> tuple[str, ...]:
        wanted = {"now": _millis(now), "at_most": limit}
        return tuple(
            await self._read(lambda db: db.execute(statements.DUE, wanted).scalars().all())
        )

    async def forget_replies(self, given_before: datetime) -> None:
        old = {"before": _millis(given_before)}
        await self._write(lambda db: db.execute(statements.FORGET_REPLIES, old).close())

    async def forget_requests(self, untouched_since: datetime, *, limit: int) -> None:
        old = {"before": _millis(untouched_since), "at_most": limit}
        await self._write(lambda db: db.execute(statements.FORGET_REQUESTS, old).close())

    async def members(self, workspace: Workspace) -> tuple[Member, ...]:
        texts = await self._texts(statements.MEMBERS, workspace)
        return tuple(MEMBER.load(text) for text in texts)

    async def keep_members(
        self, workspace: Workspace, members: Sequence[Member], *, at: datetime
    ) -> None:
        if not members:
            return
        rows = [
            {"workspace": workspace, "id": member.id, "member": MEMBER.dump(member)}
            for member in members
        ]
        await self._keep(self._sql.keep_member, rows, at)

    async def workers(self, workspace: Workspace) -> tuple[Worker, ...]:
        texts = await self._texts(statements.WORKERS, workspace)
        return WORKERS.load(texts[0]) if texts else ()

    async def keep_workers(
        self, workspace: Workspace, workers: Sequence[Worker], *, at: datetime
    ) -> None:
        row = {"workspace": workspace, "workers": WORKERS.dump(tuple(workers))}
        await self._keep(self._sql.keep_workers, [row], at)

    async def places(self, workspace: Workspace) -> PlaceList:
        """Empty and incomplete until a list has been kept."""
        texts = await self._texts(statements.PLACES, workspace)
        return PLACES.load(texts[0]) if texts else PlaceList(places=(), complete=False)

    async def keep_places(self, workspace: Workspace, places: PlaceList, *, at: datetime) -> None:
        text = await asyncio.to_thread(PLACES.dump, places)  # it may be long
        row = {"workspace": workspace, "places": text}
        await self._keep(self._sql.keep_places, [row], at)

    async def _set_aside(self, entry_id: str, claim: Claim) -> None:
        """Nobody can go on with it, so it must not be rung for again; what it says stays."""
        held = {"entry_id": entry_id, "held_by": claim.owner}
        await self._write(lambda db: db.execute(statements.SET_ASIDE, held).close())

    async def _put(
        self, entry: Entry, claim: Claim, holder: dict[str, Any], *, turn: Turn = "next"
    ) -> None:
        row = {
            "entry_id": entry.id,
            "held_by": claim.owner,
            "same_as": entry.same_as,
            **self._state(entry),
            "handle": _mark(entry.request.reply_to),
            "handle_since": _reply_since(entry),
            **holder,
            "touched_at": _millis(claim.until),
        }
        jobs = _job_rows(entry)

        def put(connection: Connection) -> None:
            before = connection.execute(statements.WRITE, row).scalar()
            if before is None:
                raise ClaimLost(entry.id)
            if jobs:
                connection.execute(self._sql.keep_job, jobs)
            if before > len(jobs):
                left = {"entry_id": entry.id, "left": len(jobs)}
                connection.execute(statements.DROP_JOBS, left)

        await self._write(put, turn=turn)

    def _state(self, entry: Entry) -> dict[str, Any]:
        return {
            "stage": entry.stage.value,
            "stands": _stands(entry),
            "next_try": _millis(entry.next_try) if entry.next_try else 0,
            "reply_to": self._seal.close(entry.request.reply_to),
            "reply_mark": _mark(entry.request.reply_to),
            "entry": ENTRY.dump(entry),
        }

    def _entry(self, text: str, same_as: str, reply_to: str, jobs: Iterable[str]) -> Entry:
        kept = ENTRY.load(text)
        return replace(
            kept,
            same_as=same_as,
            request=replace(kept.request, reply_to=self._seal.open(reply_to)),
            jobs=tuple(JOB.load(job) for job in jobs),
        )

    async def _keep(
        self, upsert: statements.Insert, rows: Sequence[dict[str, Any]], at: datetime
    ) -> None:
        kept = [{**row, "kept_at": _millis(at)} for row in rows]
        await self._write(lambda db: db.execute(upsert, kept).close())

    async def _texts(self, statement: Select[Any], workspace: Workspace) -> Sequence[str]:
        wanted = {"workspace": workspace}
        return await self._read(lambda db: db.execute(statement, wanted).scalars().all())

    async def _write(self, work: Work[Outcome], *, turn: Turn = "next") -> Outcome:
        try:
            return await self._database.write(work, turn=turn)
        except AWAY as error:
            raise StoreDown(type(error).__name__) from error

    async def _read(self, work: Work[Outcome]) -> Outcome:
        try:
            return await self._database.read(work)
        except AWAY as error:
            raise StoreDown(type(error).__name__) from error


def _held(claim: Claim) -> dict[str, Any]:
    return {"owner": claim.owner, "claimed_until": _millis(claim.until)}


def _millis(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def _same_line(request: Request) -> str:
    """Who said what where, as a number that says nothing to a reader of the table."""
    asker = request.asker
    said = (asker.workspace, asker.member, asker.conversation, fold(request.words))
    return _digest("\0".join(said))


def _mark(reply_to: str) -> str:
    """Handles are long and random: nobody guesses one to see whether it gives this mark."""
    return _digest(reply_to) if reply_to else ""


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=16).hexdigest()


def _reply_since(entry: Entry) -> int:
    """When the handle was given, if it is new: with the request, or when its asker came back."""
    return _millis(entry.attended or entry.request.received_at)


def _stands(entry: Entry) -> bool:
    """Whether the same line, said again, would double something."""
    undone = bool(entry.jobs) and all(job.progress is Progress.UNDONE for job in entry.jobs)
    return entry.stage not in {Stage.REFUSED, Stage.DROPPED} and not undone


def _job_rows(entry: Entry) -> list[dict[str, Any]]:
    return [
        {
            "request_id": entry.id,
            "position": position,
            "workspace": entry.request.asker.workspace,
            "id": job.id,
            "progress": job.progress.value,
            "hellotracks_id": job.created.id if job.created else "",
            "job": JOB.dump(job),
        }
        for position, job in enumerate(entry.jobs)
    ]
