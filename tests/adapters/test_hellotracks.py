"""Our client against the pretend Hellotracks, on good days and bad."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import time
from typing import Any, TypeAlias

import pytest
import stamina
from aiohttp import web

from bot.adapters.hellotracks import DryRunHellotracks, HttpHellotracks, open_hellotracks
from bot.domain.day import Day
from bot.domain.errors import (
    HellotracksBusy,
    HellotracksDown,
    HellotracksKeyRejected,
    HellotracksRefused,
)
from bot.domain.job import JobDraft, NewJob
from bot.domain.people import Nearest, OneWorker, Worker
from bot.domain.place import AtKnownPlace, AtPin, Point, WithoutPin
from bot.domain.window import Between
from sandbox.hellotracks import Answer, Emails, Failure, Hellotracks, KeyCheck, Places
from sandbox.world import World, make_world

Says: TypeAlias = Callable[..., Awaitable[str]]

DAY = Day.from_yyyymmdd(20261125)


@pytest.fixture(params=[1, 3], ids=lambda seed: f"seed {seed}")
def world(request: pytest.FixtureRequest) -> World:
    return make_world(request.param)


@pytest.fixture
async def server(world: World) -> AsyncIterator[Hellotracks]:
    async with Hellotracks(world) as server:
        yield server


@pytest.fixture
async def hellotracks(server: Hellotracks) -> AsyncIterator[HttpHellotracks]:
    async with open_hellotracks(server.url, server.api_key) as client:
        yield client


@pytest.fixture(autouse=True)
def _no_pause_between_attempts() -> Iterator[None]:
    with stamina.set_testing(True, attempts=3):
        yield


@pytest.fixture
async def says() -> AsyncIterator[Says]:
    """A server with one answer to everything, for what the pretend Hellotracks never says."""
    runners: list[web.AppRunner] = []

    async def says(body: object, status: int = 200) -> str:
        async def answer(_request: web.Request) -> web.Response:
            if isinstance(body, str):
                return web.Response(text=body, status=status)
            return web.json_response(body, status=status)

        app = web.Application()
        app.router.add_route("*", "/{path:.*}", answer)
        runner = web.AppRunner(app, access_log=None)
        runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{runner.addresses[0][1]}"

    yield says
    for runner in runners:
        await runner.cleanup()


def new_job(uid: str = "fh-1", **said: Any) -> NewJob:
    return NewJob(uid=uid, draft=JobDraft(**{"place": "Acme HQ", "day": DAY, **said}))


def given_to(worker: Worker) -> OneWorker:
    return OneWorker(worker=worker)


async def create(hellotracks: HttpHellotracks, *jobs: NewJob) -> Any:
    return await hellotracks.create_jobs(jobs or (new_job(),), notify=False, nearest=False)


async def test_a_created_job_has_an_id_its_day_and_its_worker(
    hellotracks: HttpHellotracks, world: World
) -> None:
    jane = next(w for w in await hellotracks.workers() if w.name == world.worker.name)

    (job,) = await create(hellotracks, new_job(assignee=given_to(jane)))

    assert len(job.id) == 24
    assert (job.uid, job.day, job.number) == ("fh-1", DAY, 1)
    assert (job.worker_username, job.worker_name) == (jane.username, jane.name)


async def test_jobs_come_back_in_the_order_sent_even_when_answered_in_another(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    server.weather.spoil(Answer.REVERSED)

    jobs = await create(hellotracks, new_job("fh-1"), new_job("fh-2"), new_job("fh-3"))

    assert [job.uid for job in jobs] == ["fh-1", "fh-2", "fh-3"]


async def test_a_day_answered_as_text_is_the_same_day(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    server.weather.spoil(Answer.DAY_AS_TEXT)

    (job,) = await create(hellotracks)

    assert job.day == DAY


async def test_only_what_is_wanted_is_switched_on(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    await hellotracks.create_jobs([new_job("fh-1")], notify=False, nearest=False)
    await hellotracks.create_jobs([new_job("fh-2")], notify=True, nearest=True)

    first, second = (call.body["data"] for call in server.received("createjobs"))
    assert first.keys() == {"jobs"}
    assert (second["sendRouteChange"], second["autoassign"]) == (True, True)


async def test_the_nearest_worker_is_hellotracks_choice_and_is_read_back(
    hellotracks: HttpHellotracks, world: World
) -> None:
    pin = AtPin(name="gate", point=Point(world.house.lat, world.house.lng))
    job = new_job(assignee=Nearest(), destination=pin)

    (created,) = await hellotracks.create_jobs([job], notify=False, nearest=True)

    assert created.worker_username in {account.username for account in world.accounts}


@pytest.mark.parametrize(
    ("failure", "error"),
    [
        (Failure.KEY_REFUSED, HellotracksKeyRejected(401)),
        (Failure.TOO_MANY, HellotracksBusy(None)),
        (Failure.SERVER_ERROR, HellotracksDown("HTTP 500", maybe_done=True)),
        (Failure.BAD_GATEWAY, HellotracksDown("HTTP 502", maybe_done=True)),
    ],
    ids=str,
)
async def test_every_failure_has_its_own_error_and_is_not_repeated(
    hellotracks: HttpHellotracks, server: Hellotracks, failure: Failure, error: Exception
) -> None:
    server.weather.fail(failure)

    with pytest.raises(type(error)) as caught:
        await create(hellotracks)

    assert vars(caught.value) == vars(error)
    assert len(server.received("createjobs")) == 1


async def test_a_hint_how_long_to_wait_is_kept(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    server.weather.fail(Failure.TOO_MANY_WITH_HINT)

    with pytest.raises(HellotracksBusy) as caught:
        await create(hellotracks)

    assert caught.value.seconds is not None
    assert caught.value.seconds > 0


async def test_a_nonzero_status_is_a_refusal_with_its_code_and_words(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    nobody = Worker(username="nobody", name="Nobody")

    with pytest.raises(HellotracksRefused) as caught:
        await create(hellotracks, new_job(assignee=given_to(nobody)))

    assert caught.value.code != 0
    assert "nobody" in caught.value.said
    assert server.jobs == []


async def test_a_wrong_key_is_a_refusal_where_the_server_says_200(
    server: Hellotracks,
) -> None:
    server.weather.key_check = KeyCheck.STATUS

    async with open_hellotracks(server.url, "WRONG.key") as client:
        with pytest.raises(HellotracksRefused):
            await create(client)


async def test_a_wrong_key_is_the_operators_business(server: Hellotracks) -> None:
    async with open_hellotracks(server.url, "WRONG.key") as client:
        with pytest.raises(HellotracksKeyRejected) as caught:
            await create(client)

    assert caught.value.code == 401


@pytest.mark.parametrize("answer", [Answer.LOST, Answer.NOT_JSON, Answer.FEWER_JOBS], ids=str)
async def test_an_answer_that_proves_nothing_leaves_open_whether_it_was_done(
    hellotracks: HttpHellotracks, server: Hellotracks, answer: Answer
) -> None:
    server.weather.spoil(answer)

    with pytest.raises(HellotracksDown) as caught:
        await create(hellotracks)

    assert caught.value.maybe_done
    assert len(server.jobs) == 1


async def test_nobody_listening_means_that_nothing_was_done() -> None:
    with nobody_listening() as url:
        async with open_hellotracks(url, "ABCDEF.key") as client:
            with pytest.raises(HellotracksDown) as caught:
                await create(client)

    assert not caught.value.maybe_done


async def test_a_slow_answer_ends_at_the_deadline_and_may_have_been_done(
    server: Hellotracks,
) -> None:
    gate = server.hold("createjobs")

    async with open_hellotracks(server.url, server.api_key, deadline=0.2) as client:
        with pytest.raises(HellotracksDown) as caught:
            await create(client)

    assert caught.value.maybe_done
    assert len(server.jobs) == 1
    gate.release()


async def test_four_calls_run_at_once_and_no_more(server: Hellotracks) -> None:
    gates = [server.hold("createjobs") for _ in range(4)]
    async with open_hellotracks(server.url, server.api_key) as client:
        calls = [asyncio.create_task(create(client, new_job(f"fh-{n}"))) for n in range(6)]
        for gate in gates:
            await gate.reached()

        assert len(server.requests) == 4
        for gate in gates:
            gate.release()
        await asyncio.gather(*calls)


async def test_a_job_made_before_is_found_by_its_uid(hellotracks: HttpHellotracks) -> None:
    (made,) = await create(hellotracks)

    found = await hellotracks.find_job("fh-1", DAY)

    assert found is not None
    assert (found.id, found.uid, found.day) == (made.id, "fh-1", DAY)


async def test_a_job_nobody_made_is_not_found(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    await create(hellotracks, new_job("fh-other"))

    assert await hellotracks.find_job("fh-1", DAY) is None
    assert server.received("getjobs")[0].body["data"] == {"day": 20261125, "worker": "*"}


@pytest.mark.parametrize("failure", [Failure.KEY_REFUSED, Failure.NONZERO_STATUS], ids=str)
async def test_where_v1_does_not_want_us_the_days_jobs_are_looked_through(
    hellotracks: HttpHellotracks, server: Hellotracks, failure: Failure
) -> None:
    (made,) = await create(hellotracks, new_job(day=None))
    server.weather.fail(failure, action="GET /v1/jobs")

    found = await hellotracks.find_job("fh-1", None)

    assert found is not None
    assert found.id == made.id


async def test_an_outage_during_the_look_is_not_taken_for_not_found(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    server.weather.fail(Failure.SERVER_ERROR, action="GET /v1/jobs")

    with pytest.raises(HellotracksDown):
        await hellotracks.find_job("fh-1", DAY)


async def test_an_archived_job_is_found_as_archived(hellotracks: HttpHellotracks) -> None:
    (made,) = await create(hellotracks)
    await hellotracks.archive_job(made.id)

    found = await hellotracks.find_job("fh-1", DAY)

    assert found is not None
    assert found.archived


async def test_archiving_what_is_not_there_is_a_refusal(hellotracks: HttpHellotracks) -> None:
    with pytest.raises(HellotracksRefused) as caught:
        await hellotracks.archive_job("64d88ed519c0ae41096aa4b4/../x")

    assert caught.value.code == 404


async def test_an_edit_changes_what_was_said_and_clears_what_was_emptied(
    hellotracks: HttpHellotracks, server: Hellotracks, world: World
) -> None:
    jane = next(w for w in await hellotracks.workers() if w.name == world.worker.name)
    pin = AtPin(name="gate", point=Point(38.6, -121.9))
    morning = Between(start=time(9), end=time(11))
    job = new_job(destination=pin, window=morning, notes="bring a ladder", assignee=given_to(jane))
    (made,) = await create(hellotracks, job)

    changed = await hellotracks.edit_job(
        made.id,
        job.draft,
        JobDraft(place="the yard", day=DAY.plus(1), destination=WithoutPin(name="the yard")),
        notify=False,
    )

    stored = server.job(made.id)
    assert (changed.id, changed.day, changed.worker_username) == (made.id, DAY.plus(1), "")
    assert (stored["destinationName"], stored["textDispatcher"], stored["worker"]) == (
        "the yard",
        "",
        "",
    )
    assert (stored["windowStart"], stored["windowEnd"]) == (0, 0)
    assert (stored["destinationLat"], stored["destinationLng"]) == (0, 0)


async def test_a_reassigned_job_keeps_what_a_dispatcher_changed_meanwhile(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    jane, bob = (await hellotracks.workers())[:2]
    job = new_job(notes="bring a ladder", assignee=given_to(jane))
    (made,) = await create(hellotracks, job)
    at_the_desk = replace(job.draft, day=DAY.plus(2), notes="bring two")
    await hellotracks.edit_job(made.id, job.draft, at_the_desk, notify=False)

    changed = await hellotracks.edit_job(
        made.id, job.draft, replace(job.draft, assignee=given_to(bob)), notify=False
    )

    assert (changed.day, changed.worker_username) == (DAY.plus(2), bob.username)
    assert server.job(made.id)["textDispatcher"] == "bring two"


async def test_a_form_that_changed_nothing_leaves_the_nearest_as_they_are(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    job = new_job(assignee=Nearest())
    (made,) = await create(hellotracks, job)

    changed = await hellotracks.edit_job(made.id, job.draft, job.draft, notify=False)

    assert changed.id == made.id
    assert server.received("autoassign") == []


async def test_an_edited_job_can_be_given_to_the_nearest(
    hellotracks: HttpHellotracks, server: Hellotracks, world: World
) -> None:
    pin = AtPin(name="gate", point=Point(world.house.lat, world.house.lng))
    job = new_job(destination=pin)
    (made,) = await create(hellotracks, job)

    changed = await hellotracks.edit_job(
        made.id, job.draft, replace(job.draft, assignee=Nearest()), notify=False
    )

    workers = {a.username for a in world.accounts if a.role == "worker" and not a.archived}
    assert changed.worker_username in workers
    assert set(server.received("autoassign")[0].body["data"]["workers"]) == workers


async def test_everybody_who_can_be_sent_is_listed_workers_first(
    hellotracks: HttpHellotracks, world: World
) -> None:
    listed = await hellotracks.workers()

    sendable = [a for a in world.accounts if a.type == "person" and not a.archived]
    roles = {account.username: account.role for account in world.accounts}
    ranks = [
        {"worker": 0, "operator": 1, "dispatcher": 1}.get(roles[worker.username], 2)
        for worker in listed
    ]
    assert {worker.username for worker in listed} == {account.username for account in sendable}
    assert ranks == sorted(ranks)
    assert {w.uid for w in listed if w.off_duty} == {a.uid for a in sendable if a.off_duty}


async def test_people_without_an_email_are_listed_too(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    server.weather.emails = Emails.MISSING

    assert {worker.email for worker in await hellotracks.workers()} == {""}


async def test_reading_is_tried_again_after_an_outage(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    server.weather.fail(Failure.BAD_GATEWAY, action="getaccounts", times=2)

    assert await hellotracks.workers()
    assert len(server.received("getaccounts")) == 3


async def test_reading_is_not_tried_again_with_a_refused_key(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    server.weather.fail(Failure.KEY_REFUSED, action="getplaces")

    with pytest.raises(HellotracksKeyRejected):
        await hellotracks.places()
    assert len(server.received("getplaces")) == 1


async def test_known_places_bring_their_whole_address_and_their_pin(
    hellotracks: HttpHellotracks, world: World
) -> None:
    listed = await hellotracks.places()

    place = next(place for place in listed.places if place.uid == world.place.uid)
    assert listed.complete
    assert len(listed.places) == len(world.places)
    assert place.name == world.place.name
    assert place.address.startswith(f"{world.place.address}, {world.place.city}, ")
    assert place.point == Point(world.place.lat or 0, world.place.lng or 0)


async def test_an_equal_answer_is_not_read_again(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    first = await hellotracks.places()
    same = await hellotracks.places()
    server.weather.places = Places.WITHOUT_LOCATION

    assert same is first
    assert await hellotracks.places() != first


async def test_places_without_a_location_have_no_pin(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    server.weather.places = Places.WITHOUT_LOCATION

    assert {place.point for place in (await hellotracks.places()).places} == {None}


async def test_a_known_place_is_sent_with_its_uid(
    hellotracks: HttpHellotracks, server: Hellotracks, world: World
) -> None:
    place = next(p for p in (await hellotracks.places()).places if p.uid == world.place.uid)

    (made,) = await create(hellotracks, new_job(destination=AtKnownPlace(place=place)))

    stored = server.job(made.id)
    assert (stored["placeName"], stored["destinationLat"]) == (
        place.name,
        round(world.place.lat or 0, 6),
    )


async def test_a_dry_run_reads_and_never_writes(
    hellotracks: HttpHellotracks, server: Hellotracks
) -> None:
    dry = DryRunHellotracks(hellotracks)
    jane = (await dry.workers())[0]

    (made,) = await dry.create_jobs([new_job(assignee=given_to(jane))], notify=True, nearest=False)
    changed = await dry.edit_job(
        made.id, new_job().draft, JobDraft(place="Globex", day=None), notify=True
    )
    await dry.archive_job(made.id)

    assert made.id.startswith("dry-run-")
    assert (made.day, made.worker_username) == (DAY, jane.username)
    assert (changed.id, changed.day) == (made.id, None)
    assert await dry.find_job("fh-1", DAY) is None
    assert (await dry.places()).places
    assert server.jobs == []
    assert {call.action for call in server.requests} == {
        "getaccounts",
        "getplaces",
        "getjobs",
        "GET /v1/jobs",
    }


ONE_JOB = {"id": "64d88ed519c0ae41096aa4b4", "uidSecondary": "fh-1"}


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (200, {"jobs": [ONE_JOB]}, HellotracksDown("an answer without a status")),
        (200, {"status": False, "jobs": [ONE_JOB]}, HellotracksDown("an answer without a status")),
        (200, {"status": 0}, HellotracksDown("an answer without jobs")),
        (200, {"status": 0, "jobs": []}, HellotracksDown("0 jobs answered for 1")),
        (
            200,
            {"status": 0, "jobs": [{"uidSecondary": "fh-1"}]},
            HellotracksDown("a job without an id"),
        ),
        (
            200,
            {"status": 0, "jobs": [{**ONE_JOB, "id": ""}]},
            HellotracksDown("a job without an id"),
        ),
        (
            200,
            {"status": 0, "jobs": [{**ONE_JOB, "uidSecondary": "fh-9"}]},
            HellotracksDown("1 of our jobs are not in the answer"),
        ),
        (200, [], HellotracksDown("an answer that is no JSON object")),
        (200, "[" * 100_000, HellotracksDown("an answer that is no JSON object")),
        (200, {"status": 7, "error": "nope"}, HellotracksRefused(7, "nope")),
        (200, {"status": "failed", "msg": "nope"}, HellotracksRefused(-1, "nope")),
        (400, {"error": {"message": "no\n\nway"}}, HellotracksRefused(400, "no way")),
        (413, "too big", HellotracksRefused(413)),
        (302, "", HellotracksDown("HTTP 302")),
        (403, "", HellotracksKeyRejected(403)),
    ],
    ids=str,
)
async def test_success_is_proved_and_all_else_has_its_error(
    says: Says, status: int, body: object, error: Exception
) -> None:
    async with open_hellotracks(await says(body, status), "ABCDEF.key") as client:
        with pytest.raises(type(error)) as caught:
            await create(client)

    assert vars(caught.value) == vars(error)


async def test_a_long_complaint_is_cut(says: Says) -> None:
    url = await says({"status": 7, "message": "x" * 10_000})

    async with open_hellotracks(url, "ABCDEF.key") as client:
        with pytest.raises(HellotracksRefused) as caught:
            await create(client)

    assert len(caught.value.said) == 200


async def test_an_answer_that_knows_no_uids_is_matched_by_position(says: Says) -> None:
    url = await says({"status": 0, "jobs": [{"id": "a"}, {"id": "b"}]})

    async with open_hellotracks(url, "ABCDEF.key") as client:
        jobs = await create(client, new_job("fh-1"), new_job("fh-2"))

    assert [(job.id, job.uid) for job in jobs] == [("a", "fh-1"), ("b", "fh-2")]


async def test_somebody_elses_job_is_never_taken_for_ours(says: Says) -> None:
    stranger = {"id": "a", "externalId": "fh-9", "uidSecondary": "fh-9"}
    url = await says({"status": 0, "jobs": [stranger], "data": {"items": [stranger]}})

    async with open_hellotracks(url, "ABCDEF.key") as client:
        assert await client.find_job("fh-1", DAY) is None


async def test_a_full_page_of_places_is_not_taken_for_all(says: Says) -> None:
    rows = [{"uid": str(n), "name": f"Place {n}"} for n in range(500)]

    async with open_hellotracks(await says({"status": 0, "places": rows}), "ABCDEF.key") as client:
        assert not (await client.places()).complete


async def test_one_broken_row_does_not_hide_the_others(says: Says) -> None:
    url = await says(
        {
            "status": 0,
            "places": [None, {"name": "No uid"}, {"uid": 7, "name": "Seven", "location": "?"}],
            "accounts": [{}, {"username": "jane", "states": None, "email": None}],
        }
    )

    async with open_hellotracks(url, "ABCDEF.key") as client:
        assert [place.name for place in (await client.places()).places] == ["Seven"]
        assert await client.workers() == (Worker(username="jane", name="jane"),)


@contextmanager
def nobody_listening() -> Iterator[str]:
    """An address that is taken, so that nobody else can listen there either."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"
