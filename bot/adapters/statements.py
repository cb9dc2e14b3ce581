"""The store's SQL, built once, so that SQLAlchemy compiles each statement once.

An insert or update sets, beside what stands here, the columns that its parameters name.
"""

from typing import TypeAlias

from sqlalchemy import (
    ScalarSelect,
    Table,
    Update,
    bindparam,
    case,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert

from bot.adapters.tables import jobs, members, places, requests, workers
from bot.workflow.ledger import Stage

# Each database spells "unless it is there" in an insert of its own; all else is the same.
Insert: TypeAlias = sqlite.Insert | postgresql.Insert


class Statements:
    def __init__(self, dialect: str) -> None:
        self.receive = receive(dialect)
        self.keep_job = upsert(jobs, dialect)
        self.keep_member = upsert(members, dialect)
        self.keep_workers = upsert(workers, dialect)
        self.keep_places = upsert(places, dialect)


def receive(dialect: str) -> ReturningInsert[tuple[str]]:
    """Returns `same_as`, or nothing at all when that delivery is kept already."""
    return (
        _insert(requests, dialect)
        .values(same_as=func.coalesce(_same_line_before(), ""))
        .on_conflict_do_nothing(index_elements=["workspace", "delivery"])
        .returning(requests.c.same_as)
    )


def _same_line_before() -> ScalarSelect[str]:
    earlier = requests.alias("earlier")
    return (
        select(earlier.c.id)
        .where(
            earlier.c.same_line == bindparam("line"),
            earlier.c.received_at >= bindparam("same_since"),
            earlier.c.stands,
        )
        .order_by(earlier.c.received_at, earlier.c.same_as)
        .limit(1)
        .scalar_subquery()
    )


def upsert(table: Table, dialect: str) -> Insert:
    new = _insert(table, dialect)
    rest = {c.name: new.excluded[c.name] for c in table.columns if not c.primary_key}
    return new.on_conflict_do_update(index_elements=list(table.primary_key), set_=rest)


def _insert(table: Table, dialect: str) -> Insert:
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


def _held() -> Update:
    return update(requests).where(
        requests.c.id == bindparam("entry_id"), requests.c.owner == bindparam("held_by")
    )


CLAIM = (
    update(requests)
    .where(
        requests.c.id == bindparam("entry_id"),
        requests.c.claimed_until <= bindparam("now"),
        requests.c.next_try <= bindparam("due_by"),
    )
    .returning(requests.c.entry, requests.c.same_as, requests.c.reply_to)
)

JOBS = (
    select(jobs.c.job).where(jobs.c.request_id == bindparam("entry_id")).order_by(jobs.c.position)
)

# A reply handle is as old as its first write. Returns how many jobs the request has had so far, or
# nothing when somebody else holds it. Compared with the parameter, for SQLite's RETURNING drops the
# table's name: `id` would be a job's.
WRITE = (
    _held()
    .values(
        reply_since=case(
            (requests.c.reply_mark == bindparam("handle"), requests.c.reply_since),
            else_=bindparam("handle_since"),
        )
    )
    .returning(
        select(func.count())
        .select_from(jobs)
        .where(jobs.c.request_id == bindparam("entry_id"))
        .scalar_subquery()
    )
)

SET_ASIDE = _held().values(stage=Stage.REFUSED.value, owner="", claimed_until=0)

RENEW = _held().returning(requests.c.id)

DROP_JOBS = delete(jobs).where(
    jobs.c.request_id == bindparam("entry_id"), jobs.c.position >= bindparam("left")
)

# One row a job: a single statement sees one state of the request and its jobs.
ENTRY = (
    select(requests.c.entry, requests.c.same_as, requests.c.reply_to, jobs.c.job)
    .outerjoin_from(requests, jobs, jobs.c.request_id == requests.c.id)
    .where(requests.c.id == bindparam("entry_id"))
    .order_by(jobs.c.position)
)

DUE = (
    select(requests.c.id)
    .where(
        requests.c.stage.in_([Stage.RECEIVED.value, Stage.OPEN.value]),
        requests.c.next_try <= bindparam("now"),
        requests.c.claimed_until <= bindparam("now"),
    )
    .order_by(requests.c.next_try, requests.c.received_at)
    .limit(bindparam("at_most"))
)

FORGET_CLAIMS = update(requests).where(requests.c.owner != "").values(owner="", claimed_until=0)

FORGET_REPLIES = (
    update(requests)
    .where(requests.c.reply_to != "", requests.c.reply_since < bindparam("before"))
    .values(reply_to="")
)

# Their jobs go with them. What is touched was received before, so that the index serves.
FORGET_REQUESTS = delete(requests).where(
    requests.c.id.in_(
        select(requests.c.id)
        .where(
            requests.c.received_at < bindparam("before"),
            requests.c.touched_at < bindparam("before"),
        )
        .order_by(requests.c.received_at)
        .limit(bindparam("at_most"))
    )
)

MEMBERS = select(members.c.member).where(members.c.workspace == bindparam("workspace"))
WORKERS = select(workers.c.workers).where(workers.c.workspace == bindparam("workspace"))
PLACES = select(places.c.places).where(places.c.workspace == bindparam("workspace"))
