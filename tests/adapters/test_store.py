"""What the store promises, kept by SQLite and Postgres alike."""

import asyncio
import os
import signal
import stat
import sys
import traceback
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from bot.adapters.database import read_url
from bot.adapters.migrations import migrate
from bot.adapters.store import SqlStore, only_process, open_store
from bot.adapters.tables import metadata
from bot.domain.day import Day
from bot.domain.doubt import Doubt, Option, PlaceUnclear
from bot.domain.errors import AnotherProcess, ClaimLost, WrongDatabase
from bot.domain.job import CreatedJob, JobDraft
from bot.domain.people import Worker
from bot.domain.place import Destination, KnownPlace, Point
from bot.domain.request import Asker, Conversation, Door, Member, MemberId, Request, Workspace
from bot.workflow.ledger import CardRef, Entry, JobLine, Progress, Question, Stage, new_id
from bot.workflow.ports import Claim, PlaceList

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
LEASE = timedelta(seconds=10)
MINUTE = timedelta(seconds=60)
TEAM = Workspace("T1")

ASKER = Asker(workspace=TEAM, member=MemberId("U1"), conversation=Conversation("C1"))
JANE = Worker(username="jane@acme.example", name="Jane Doe")


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[SqlStore]:
    async with open_store(database_url, secret="a secret") as opened:
        yield opened


def request(
    words: str = "Acme HQ tomorrow",
    *,
    asker: Asker = ASKER,
    delivery: str = "",
    received_at: datetime = NOW,
    reply_to: str = "",
) -> Request:
    return Request(
        asker=asker,
        door=Door.COMMAND,
        words=words,
        delivery=delivery or new_id(),
        received_at=received_at,
        reply_to=reply_to,
    )


def entry(asked: Request | None = None, *, stage: Stage = Stage.OPEN, jobs: int = 1) -> Entry:
    lines = tuple(job(f"Place {number}") for number in range(jobs))
    return Entry(id=new_id(), request=asked or request(), stage=stage, jobs=lines)


def job(place: str) -> JobLine:
    return JobLine(id=new_id(), draft=JobDraft(place=place, day=Day(date(2026, 11, 24))))


def claim(at: datetime = NOW) -> Claim:
    return Claim(owner=new_id(), until=at + LEASE)


async def kept(store: SqlStore, new: Entry, by: Claim | None = None) -> Entry:
    received = await store.receive(new, by or claim(), same_since=NOW - MINUTE)
    assert received is not None
    return received


async def let_go(store: SqlStore, new: Entry) -> Entry:
    """Keep it, and nobody holds it."""
    mine = claim()
    received = await kept(store, new, mine)
    await store.release(received, mine)
    return received


# What goes in comes out.

ids = st.text("CTU0123456789.:", min_size=1, max_size=12)
points = st.builds(Point, st.floats(0.01, 90), st.floats(-180, 180))
st.register_type_strategy(Point, points)
destinations: st.SearchStrategy[Destination] = st.from_type(Destination)  # type: ignore[arg-type]  # a union is a type, too
far = st.none() | st.floats(0, 20_000)
unclear = st.builds(
    PlaceUnclear,
    said=st.text(),
    candidates=st.lists(destinations, max_size=2).map(tuple),
    km=st.lists(far, max_size=2).map(tuple),
)
doubts = unclear | st.one_of(
    [st.from_type(shape) for shape in get_args(Doubt) if shape is not PlaceUnclear]
)
options = st.one_of([st.from_type(shape) for shape in get_args(Option)])
drafts = st.from_type(JobDraft)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
requests = st.builds(
    Request,
    asker=st.builds(Asker, workspace=ids, member=ids, conversation=ids),
    door=...,
    words=...,
    delivery=st.builds(new_id),
    received_at=moments,
    reply_to=...,
    draft=st.none() | drafts,
)
job_lines = st.builds(
    JobLine,
    id=st.builds(new_id),
    draft=drafts,
    before=st.none() | drafts,
    progress=...,
    doubts=st.lists(doubts, max_size=2).map(tuple),
    understood=...,
    created=st.none() | st.builds(CreatedJob, id=ids, uid=ids, number=..., day=..., archived=...),
    differences=...,
)
questions = st.builds(
    Question, id=..., job_id=..., doubt=doubts, options=st.lists(options, max_size=3).map(tuple)
)
entries = st.builds(
    Entry,
    id=st.builds(new_id),
    request=requests,
    stage=...,
    zone=ids,
    locale=ids,
    jobs=st.lists(job_lines, max_size=2).map(tuple),
    question=st.none() | questions,
    card=st.none() | st.builds(CardRef),
    card_stage=...,
    attempts=st.integers(0, 9),
    next_try=st.none() | moments,
    told=...,
    dry_run=...,
    repeated_card=...,
)


@given(new=entries, later=entries)
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
async def test_an_entry_is_read_as_it_was_received_and_as_it_was_written(
    store: SqlStore, new: Entry, later: Entry
) -> None:
    mine = claim()
    await store.receive(new, mine, same_since=datetime(2101, 1, 1, tzinfo=UTC))
    received = await store.entry(new.id)
    asked = replace(later.request, asker=new.request.asker)
    changed = replace(later, id=new.id, request=asked, same_as="another")
    await store.write(changed, mine)

    assert received == new
    assert await store.entry(new.id) == changed


async def test_an_unknown_entry_is_none(store: SqlStore) -> None:
    assert await store.entry(new_id()) is None
    assert await store.claim(new_id(), claim(), now=NOW) is None


async def test_fewer_jobs_or_the_same_in_another_order_replace_those_before(
    store: SqlStore,
) -> None:
    mine = claim()
    new = await kept(store, entry(jobs=3), mine)
    first, second, third = new.jobs

    await store.write(replace(new, jobs=(third, first)), mine)
    fewer = await store.entry(new.id)
    await store.write(replace(new, jobs=()), mine)

    assert fewer is not None
    assert fewer.jobs == (third, first)
    assert await store.entry(new.id) == replace(new, jobs=())
    assert second not in fewer.jobs


# One delivery, one request.


async def test_a_repeated_delivery_is_not_kept_again(store: SqlStore) -> None:
    new = await kept(store, entry())
    again = replace(entry(), request=new.request)

    assert await store.receive(again, claim(), same_since=NOW - MINUTE) is None
    assert await store.entry(again.id) is None


async def test_the_same_delivery_key_in_another_workspace_is_another_delivery(
    store: SqlStore,
) -> None:
    new = await kept(store, entry())
    elsewhere = replace(ASKER, workspace=Workspace("T2"))
    other = entry(request(asker=elsewhere, delivery=new.request.delivery))

    assert await store.receive(other, claim(), same_since=NOW - MINUTE) is not None


async def test_of_one_delivery_sent_many_times_at_once_one_is_kept(database_url: str) -> None:
    asked = request()
    async with (
        open_store(database_url, secret=None) as one,
        open_store(database_url, secret=None) as two,
    ):
        received = await asyncio.gather(
            *(
                store.receive(entry(asked), claim(), same_since=NOW - MINUTE)
                for store in (one, two) * 5
            )
        )

    assert sum(new is not None for new in received) == 1


# The same line a moment later.


async def test_the_same_words_again_name_the_first(store: SqlStore) -> None:
    first = await kept(store, entry(request("Acme HQ, José")))
    again = await kept(store, entry(request("  acme hq,  JOSE")))

    assert first.same_as == ""
    assert again.same_as == first.id
    assert await store.entry(again.id) == again


@pytest.mark.parametrize(
    "other",
    [
        request(asker=replace(ASKER, member=MemberId("U2"))),
        request(asker=replace(ASKER, conversation=Conversation("C2"))),
        request(asker=replace(ASKER, workspace=Workspace("T2"))),
        request("Acme HQ today"),
    ],
)
async def test_other_words_people_and_conversations_are_no_repetition(
    store: SqlStore, other: Request
) -> None:
    await kept(store, entry())

    assert (await kept(store, entry(replace(other, delivery=new_id())))).same_as == ""


async def test_the_same_words_after_a_while_are_no_repetition(store: SqlStore) -> None:
    await kept(store, entry(request(received_at=NOW - MINUTE - timedelta(seconds=1))))

    assert (await kept(store, entry())).same_as == ""


@pytest.mark.parametrize("end", [Stage.REFUSED, Stage.DROPPED, Progress.UNDONE])
async def test_what_was_refused_dropped_or_undone_may_be_said_again(
    store: SqlStore, end: Stage | Progress
) -> None:
    mine = claim()
    first = await kept(store, entry(), mine)
    if isinstance(end, Stage):
        await store.release(replace(first, stage=end), mine)
    else:
        undone = replace(first.jobs[0], progress=end)
        await store.release(replace(first, stage=Stage.DONE, jobs=(undone,)), mine)

    assert (await kept(store, entry())).same_as == ""


async def test_of_equal_lines_at_the_same_time_one_is_the_first(database_url: str) -> None:
    async with (
        open_store(database_url, secret=None) as one,
        open_store(database_url, secret=None) as two,
    ):
        received = await asyncio.gather(*(kept(store, entry()) for store in (one, two) * 5))

    (first,) = [new for new in received if not new.same_as]
    assert {new.same_as for new in received if new is not first} == {first.id}


# Claims.


async def test_a_new_entry_is_claimed_by_whoever_received_it(store: SqlStore) -> None:
    mine = claim()
    new = await kept(store, entry(), mine)

    assert await store.claim(new.id, claim(), now=NOW) is None
    await store.write(new, mine)


async def test_of_two_processes_that_want_an_entry_one_gets_it(database_url: str) -> None:
    async with (
        open_store(database_url, secret=None) as one,
        open_store(database_url, secret=None) as two,
    ):
        for _ in range(10):
            new = await let_go(one, entry())
            taken = await asyncio.gather(
                *(store.claim(new.id, claim(), now=NOW) for store in (one, two, one, two))
            )

            assert [one_of for one_of in taken if one_of is not None] == [new]


async def test_a_claim_that_ran_out_can_be_taken_and_fences_the_former_owner(
    store: SqlStore,
) -> None:
    slow, quick = claim(), claim(NOW + LEASE)
    new = await kept(store, entry(), slow)

    assert await store.claim(new.id, quick, now=NOW + LEASE - timedelta(seconds=1)) is None
    assert await store.claim(new.id, quick, now=NOW + LEASE) == new
    late = replace(new, attempts=5)
    with pytest.raises(ClaimLost):
        await store.write(late, slow)
    with pytest.raises(ClaimLost):
        await store.release(late, slow)
    with pytest.raises(ClaimLost):
        await store.renew(new.id, slow)
    assert await store.entry(new.id) == new


async def test_a_released_entry_is_written_and_free(store: SqlStore) -> None:
    mine = claim()
    new = await kept(store, entry(), mine)
    done = replace(new, stage=Stage.DONE, card=CardRef(conversation="C1", message="1.2"))
    await store.release(done, mine)

    with pytest.raises(ClaimLost):
        await store.write(new, mine)
    assert await store.claim(new.id, claim(), now=NOW) == done


async def test_a_renewed_claim_holds_longer_and_changes_nothing_else(store: SqlStore) -> None:
    mine = claim()
    new = await kept(store, entry(), mine)
    await store.renew(new.id, replace(mine, until=NOW + 2 * LEASE))

    assert await store.claim(new.id, claim(), now=NOW + LEASE) is None
    assert await store.claim(new.id, claim(), now=NOW + 2 * LEASE) == new


async def test_a_ring_takes_nothing_before_its_next_try_but_a_person_does(store: SqlStore) -> None:
    later = await let_go(store, replace(entry(), next_try=NOW + LEASE))

    assert await store.claim(later.id, claim(), now=NOW) is None
    assert await store.claim(later.id, claim(), now=NOW, early=True) == later
    assert await store.claim(later.id, claim(), now=NOW + LEASE) == later


@pytest.mark.parametrize(
    "spoil", ["UPDATE requests SET entry = '{}'", "UPDATE jobs SET job = '{}'"]
)
async def test_what_cannot_be_read_any_more_is_set_aside_and_never_rung_for_again(
    store: SqlStore, database_url: str, spoil: str, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = await let_go(store, entry(request("12 Secret Street")))
    _by_hand(database_url, spoil)

    assert await store.claim(odd.id, claim(), now=NOW) is None
    assert await store.due(NOW + MINUTE, limit=9) == ()
    assert odd.id in capsys.readouterr().out


async def test_claims_of_a_dead_process_can_be_forgotten_at_once(store: SqlStore) -> None:
    dead = claim()
    new = await kept(store, entry(), dead)
    await store.forget_claims()

    assert await store.due(NOW, limit=9) == (new.id,)
    with pytest.raises(ClaimLost):
        await store.write(new, dead)


async def test_a_write_that_fails_leaves_those_beside_it_alone(store: SqlStore) -> None:
    mine = [claim() for _ in range(6)]
    new = [await kept(store, entry(), each) for each in mine]
    mine[2] = claim()
    outcomes = await asyncio.gather(
        *(store.write(replace(each, attempts=1), by) for each, by in zip(new, mine, strict=True)),
        return_exceptions=True,
    )

    assert [isinstance(outcome, ClaimLost) for outcome in outcomes] == [
        number == 2 for number in range(6)
    ]
    written = [await store.entry(each.id) for each in new]
    assert [each.attempts for each in written if each] == [1, 1, 0, 1, 1, 1]


# What is due.


async def test_received_and_open_entries_are_due_when_nobody_holds_them(store: SqlStore) -> None:
    kept_only = await let_go(store, entry(stage=Stage.RECEIVED))
    opened = await let_go(store, entry())
    held = await kept(store, entry())
    for stage in (Stage.ASKED, Stage.DONE, Stage.DROPPED, Stage.REFUSED):
        await let_go(store, entry(stage=stage))

    assert set(await store.due(NOW, limit=9)) == {kept_only.id, opened.id}
    assert set(await store.due(NOW + LEASE, limit=9)) == {kept_only.id, opened.id, held.id}


async def test_an_entry_is_not_due_before_its_next_try(store: SqlStore) -> None:
    later = await let_go(store, replace(entry(), next_try=NOW + MINUTE))
    soon = await let_go(store, replace(entry(), next_try=NOW + LEASE))

    assert await store.due(NOW + LEASE - timedelta(seconds=1), limit=9) == ()
    assert await store.due(NOW + MINUTE, limit=9) == (soon.id, later.id)
    assert await store.due(NOW + MINUTE, limit=1) == (soon.id,)


async def test_nothing_is_due_in_an_empty_database(store: SqlStore) -> None:
    assert await store.due(NOW, limit=9) == ()


# What is not kept for ever.


async def test_requests_that_nothing_happened_to_for_long_are_deleted_with_their_jobs(
    store: SqlStore, database_url: str
) -> None:
    old = await let_go(store, entry())
    touched = await let_go(store, entry(request("something else")))
    later = claim(NOW + MINUTE)
    await store.claim(touched.id, later, now=NOW + MINUTE)
    await store.release(touched, later)
    await store.forget_requests(NOW + MINUTE, limit=9)

    assert await store.entry(old.id) is None
    assert await store.entry(touched.id) == touched
    assert _by_hand(database_url, "SELECT request_id FROM jobs") == [(touched.id,)]


async def test_a_request_that_was_just_received_is_not_deleted(store: SqlStore) -> None:
    new = await kept(store, entry())
    await store.forget_requests(NOW, limit=9)

    assert await store.entry(new.id) == new


async def test_old_requests_are_deleted_a_few_at_a_time_the_oldest_first(store: SqlStore) -> None:
    asked = [request(received_at=NOW - number * MINUTE) for number in range(3)]
    youngest, *older = [await let_go(store, entry(each)) for each in asked]
    await store.forget_requests(NOW + MINUTE, limit=2)

    assert await store.entry(youngest.id) == youngest
    assert [await store.entry(each.id) for each in older] == [None, None]


# Reply handles.


async def test_a_handle_that_came_with_a_later_form_lives_from_then_on(store: SqlStore) -> None:
    first, second = claim(NOW - MINUTE), claim(NOW)
    old = entry(request(reply_to="first", received_at=NOW - MINUTE))
    new = await kept(store, old, first)
    edited = replace(new, request=replace(new.request, reply_to="second"), attended=NOW)
    await store.release(edited, first)

    await store.forget_replies(NOW)
    assert await store.entry(new.id) == edited
    await store.claim(new.id, second, now=NOW)
    await store.write(replace(edited, attended=NOW + MINUTE), second)
    await store.forget_replies(NOW + LEASE)

    forgotten = await store.entry(new.id)
    assert forgotten is not None
    assert forgotten.request.reply_to == ""


async def test_old_reply_handles_are_erased(store: SqlStore) -> None:
    handle = '{"view_id": "V1"}'
    old = await let_go(store, entry(request(reply_to=handle, received_at=NOW - MINUTE)))
    young = await let_go(store, entry(request("something else", reply_to=handle)))
    await store.forget_replies(NOW)

    forgotten, remembered = await store.entry(old.id), await store.entry(young.id)
    assert forgotten is not None
    assert forgotten.request.reply_to == ""
    assert remembered == young


async def test_a_reply_handle_is_not_to_be_read_in_the_database(
    store: SqlStore, database_url: str
) -> None:
    await kept(store, entry(request(reply_to="https://hooks.example/secret")))
    engine = create_engine(read_url(database_url))
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM requests").all()
    engine.dispose()

    assert len(rows) == 1
    assert "hooks.example" not in str(rows)


async def test_a_new_secret_opens_what_the_old_one_sealed_while_both_are_given(
    database_url: str,
) -> None:
    async with open_store(database_url, secret="old") as store:
        new = await kept(store, entry(request(reply_to="handle")))

    for secret, handle in (("new,old", "handle"), ("new", "")):
        async with open_store(database_url, secret=secret) as store:
            again = await store.entry(new.id)
            assert again is not None
            assert again.request.reply_to == handle


async def test_without_a_secret_sqlite_has_a_key_file_that_only_its_owner_reads(
    tmp_path: Path,
) -> None:
    url = f"sqlite:///{tmp_path}/new/fieldhand.db"
    async with open_store(url, secret=None) as store:
        new = await kept(store, entry(request(reply_to="handle")))
    async with open_store(url, secret=None) as store:
        assert await store.entry(new.id) == new

    modes = {
        name: stat.S_IMODE((tmp_path / "new" / name).stat().st_mode)
        for name in ("fieldhand.db", "fieldhand.db.key")
    }
    assert modes == {"fieldhand.db": 0o600, "fieldhand.db.key": 0o600}


# People and places.


async def test_members_are_kept_by_workspace_and_written_over(store: SqlStore) -> None:
    ann = Member(id=MemberId("U1"), name="Ann", zone="Europe/Berlin")
    bob = Member(id=MemberId("U2"), name="Bob\0", zone="America/New_York", may_create=False)
    await store.keep_members(TEAM, [ann], at=NOW)
    await store.keep_members(TEAM, [bob], at=NOW)
    await store.keep_members(TEAM, [replace(ann, locale="de-DE")], at=NOW)
    await store.keep_members(Workspace("T2"), [ann], at=NOW)

    assert set(await store.members(TEAM)) == {replace(ann, locale="de-DE"), bob}
    assert await store.members(Workspace("T2")) == (ann,)


async def test_a_roster_replaces_the_one_before(store: SqlStore) -> None:
    await store.keep_workers(TEAM, [JANE, replace(JANE, username="luis")], at=NOW)
    await store.keep_workers(TEAM, [JANE], at=NOW)

    assert await store.workers(TEAM) == (JANE,)
    assert await store.workers(Workspace("T2")) == ()


async def test_a_list_of_places_replaces_the_one_before(store: SqlStore) -> None:
    acme = KnownPlace(uid="p1", name="Acme HQ", point=Point(40.7, -74.0))
    await store.keep_places(TEAM, PlaceList(places=(), complete=False), at=NOW)
    await store.keep_places(TEAM, PlaceList(places=(acme,), complete=True), at=NOW)

    assert await store.places(TEAM) == PlaceList(places=(acme,), complete=True)
    assert await store.places(Workspace("T2")) == PlaceList(places=(), complete=False)


# Databases.


async def test_migrating_gives_the_tables_that_the_code_knows(
    store: SqlStore, database_url: str
) -> None:
    engine = create_engine(read_url(database_url))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, metadata)
    engine.dispose()

    assert differences == []


async def test_a_failing_statement_does_not_repeat_what_it_was_to_write(
    store: SqlStore, database_url: str
) -> None:
    _by_hand(database_url, "DROP TABLE members")
    ann = Member(id=MemberId("U1"), name="Ann", zone="UTC", email="ann@acme.example")

    with pytest.raises(Exception) as failed:  # noqa: PT011 - each database has its own
        await store.keep_members(TEAM, [ann], at=NOW)

    assert "members" in "".join(traceback.format_exception(failed.value))
    assert "ann@acme" not in "".join(traceback.format_exception(failed.value))


def _by_hand(database_url: str, statement: str) -> list[tuple[Any, ...]]:
    engine = create_engine(read_url(database_url))
    with engine.begin() as connection:
        done = connection.exec_driver_sql(statement)
        rows = [tuple(row) for row in done] if done.returns_rows else []
    engine.dispose()
    return rows


async def test_two_processes_may_migrate_at_once_and_again(database_url: str) -> None:
    await asyncio.gather(*(asyncio.to_thread(migrate, database_url) for _ in range(3)))
    async with open_store(database_url, secret="a secret") as store:
        assert await store.due(NOW, limit=1) == ()


@pytest.mark.parametrize(
    "address", ["sqlite://", "sqlite:///:memory:", "mysql://u:hidden@h/d", "hidden", ""]
)
async def test_other_addresses_are_refused_without_repeating_them(address: str) -> None:
    with pytest.raises(WrongDatabase) as refused:
        async with open_store(address, secret=None):
            pass

    assert "hidden" not in str(refused.value)


def test_the_short_name_of_postgres_is_understood() -> None:
    assert read_url("postgres://u:p@h/d").drivername == "postgresql+psycopg"
    assert read_url("postgresql://u:p@h/d?sslmode=require").query == {"sslmode": "require"}


KEEP_ONE_AND_DIE = """
import asyncio, os, signal, sys
sys.path.insert(0, {tests!r})
from test_store import claim, entry, kept, open_store

async def main():
    async with open_store({url!r}, secret="a secret") as store:
        new = await kept(store, entry())
        print(new.id, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


async def test_what_was_kept_is_there_after_a_kill(database_url: str) -> None:
    script = KEEP_ONE_AND_DIE.format(tests=str(Path(__file__).parent), url=database_url)
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", script, stdout=asyncio.subprocess.PIPE
    )
    printed, _ = await child.communicate()

    assert child.returncode == -signal.SIGKILL
    async with open_store(database_url, secret="a secret") as store:
        assert await store.due(NOW + LEASE, limit=9) == (printed.decode().strip(),)


async def test_reading_does_not_wait_for_a_writer(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/fieldhand.db"
    async with open_store(url, secret="a secret") as store:
        new = await kept(store, entry())
        engine = create_engine(url)
        with engine.connect() as other:
            other.exec_driver_sql("BEGIN IMMEDIATE")
            async with asyncio.timeout(5):
                assert await store.entry(new.id) == new
        engine.dispose()


@pytest.mark.postgres
async def test_cut_connections_to_postgres_are_replaced(postgres_url: str) -> None:
    async with open_store(postgres_url, secret="a secret") as store:
        new = await kept(store, entry())
        await asyncio.to_thread(_cut_all, postgres_url)

        assert await store.entry(new.id) == new
        await kept(store, entry())


def _cut_all(url: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


async def test_a_second_process_on_the_same_file_is_refused(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/fieldhand.db"
    async with only_process(url) as alone:
        with pytest.raises(AnotherProcess) as refused:
            async with only_process(url):
                pass
    async with only_process(url):
        pass

    assert alone
    assert refused.value.file == f"{tmp_path}/fieldhand.db"


async def test_a_killed_process_leaves_the_file_to_the_next(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/fieldhand.db"
    script = (
        "import asyncio, signal\nfrom bot.adapters.store import only_process\n"
        f"async def main():\n    async with only_process({url!r}):\n"
        "        print('held', flush=True)\n        await asyncio.sleep(60)\n"
        "asyncio.run(main())"
    )
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", script, stdout=asyncio.subprocess.PIPE
    )
    assert child.stdout is not None
    assert await child.stdout.readline() == b"held\n"
    with pytest.raises(AnotherProcess):
        async with only_process(url):
            pass
    os.kill(child.pid, signal.SIGKILL)
    await child.wait()

    async with only_process(url):
        pass


@pytest.mark.postgres
async def test_postgres_is_for_many_processes(postgres_url: str) -> None:
    async with only_process(postgres_url) as one, only_process(postgres_url) as two:
        assert not one
        assert not two
