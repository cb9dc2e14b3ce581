"""The v1 API shows the same jobs in its own words, and is strict about its fields."""

from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

import pytest
from aiohttp import ClientSession

from sandbox.hellotracks import Hellotracks
from sandbox.world import World

Call: TypeAlias = Callable[..., Coroutine[Any, Any, Any]]
Post: TypeAlias = Callable[..., Coroutine[Any, Any, Any]]


async def test_whoami_names_the_company(call: Call, world: World) -> None:
    answer = await call("GET", "/auth/whoami")

    assert answer.status == 200
    assert answer.body["data"]["company"]["name"] == world.company.name


async def test_a_job_made_on_the_old_api_is_found_by_its_external_id(
    call: Call, post: Post, world: World
) -> None:
    jobs = [{"uidSecondary": "fh-1", "destinationName": "Gate", "day": 20261124}]
    made = (await post("createjobs", jobs=[{**jobs[0], "worker": world.worker.username}])).body
    found = await call("GET", "/jobs", externalId="fh-1", includeArchived="true", limit=1)
    (job,) = found.body["data"]["items"]

    assert job["id"] == made["jobs"][0]["id"]
    assert (job["title"], job["date"], job["progress"]) == ("Gate", "2026-11-24", "scheduled")
    assert job["assignee"]["username"] == world.worker.username
    assert isinstance(job["createdAt"], int)


async def test_an_archived_job_is_listed_only_when_asked_for(call: Call, post: Post) -> None:
    made = (await post("createjobs", jobs=[{"uidSecondary": "fh-1"}])).body["jobs"][0]
    archived = await call("POST", f"/jobs/{made['id']}/archive")

    assert archived.body["data"]["items"][0]["progress"] == "archived"
    assert (await call("GET", "/jobs", externalId="fh-1")).body == {"data": {"items": []}}
    assert len((await call("GET", "/jobs", includeArchived="true")).body["data"]["items"]) == 1


async def test_a_job_is_made_in_v1_words_and_stored_in_the_old_ones(
    call: Call, hellotracks: Hellotracks, world: World
) -> None:
    answer = await call(
        "POST",
        "/jobs",
        body={
            "title": "Gate",
            "externalId": "fh-1",
            "date": "2026-11-24",
            "assigneeUsername": world.worker.username,
            "timeWindow": {"start": "08:00", "end": "09:30"},
            "contact": {"name": "Ada", "phone": "+12025550199"},
            "location": {"lat": 1.5, "lng": 2.5},
            "customFields": {"PO": "1"},
        },
    )
    (job,) = hellotracks.jobs

    assert answer.status == 201
    assert (job["destinationName"], job["uidSecondary"], job["day"]) == ("Gate", "fh-1", 20261124)
    assert (job["windowStart"], job["windowEnd"]) == (800, 930)
    assert (job["contactName"], job["destinationLat"]) == ("Ada", 1.5)
    assert job["customFields"] == [{"key": "PO", "val": "1"}]
    assert job["workerName"] == world.worker.name


async def test_the_same_external_id_updates(call: Call, hellotracks: Hellotracks) -> None:
    await call("POST", "/jobs", body={"title": "Gate", "externalId": "fh-1"})
    again = await call("POST", "/jobs", body={"title": "Back gate", "externalId": "fh-1"})

    assert again.status == 200
    assert [job["destinationName"] for job in hellotracks.jobs] == ["Back gate"]


async def test_jobs_without_an_external_id_are_never_the_same(
    call: Call, hellotracks: Hellotracks
) -> None:
    answers = [await call("POST", "/jobs", body={"title": "Gate"}) for _ in range(2)]

    assert [answer.status for answer in answers] == [201, 201]
    assert len(hellotracks.jobs) == 2


async def test_patch_takes_the_id_in_the_body(call: Call) -> None:
    made = (await call("POST", "/jobs", body={"title": "Gate"})).body["data"]["items"][0]
    changed = await call("PATCH", "/jobs", body={"id": made["id"], "date": "2026-12-24"})
    without = await call("PATCH", "/jobs", body={"date": "2026-12-24"})

    assert changed.body["data"]["items"][0]["date"] == "2026-12-24"
    assert without.status == 400


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"externalId": "fh-1"}, "job.title is required"),
        ({"title": "Gate", "colour": "red"}, "Unknown field job.colour"),
        ({"title": "Gate", "destinationName": "x"}, "Unknown field job.destinationName"),
        ({"title": "Gate", "contact": {"fax": "1"}}, "Unknown field job.contact.fax"),
        ({"title": "Gate", "notes": ""}, "job.notes is blank"),
        ({"title": "Gate", "notes": None}, "job.notes is blank"),
        ({"title": "Gate", "date": 20261124}, "job.date must be like 2026-02-24"),
        ({"title": "Gate", "timeWindow": {"start": 800}}, "job.timeWindow must be like 08:00"),
        ({"title": "Gate", "contact": "Ada"}, "job.contact must be an object"),
        (["Gate"], "job must be an object"),
    ],
    ids=str,
)
async def test_what_v1_does_not_know_is_refused_with_a_message(
    call: Call, hellotracks: Hellotracks, body: object, said: str
) -> None:
    answer = await call("POST", "/jobs", body=body)

    assert answer.status == 400
    assert answer.body == {"error": {"message": said}}
    assert hellotracks.jobs == []


async def test_a_list_is_newest_first_and_can_be_paged(
    call: Call, post: Post, hellotracks: Hellotracks
) -> None:
    for name in "abc":
        await post("createjobs", jobs=[{"destinationName": name}])
    items = (await call("GET", "/jobs")).body["data"]["items"]
    page = (await call("GET", "/jobs", limit=1, skip=1)).body["data"]["items"]

    assert len(items) == 3
    assert page == items[1:2]


async def test_a_list_can_be_narrowed(call: Call, post: Post, world: World) -> None:
    jane = world.worker.username
    await post("createjobs", jobs=[{"destinationName": "a", "worker": jane}])
    await post("createjobs", jobs=[{"destinationName": "b"}])

    async def titles(**query: Any) -> list[str]:
        answer = await call("GET", "/jobs", **query)
        return [job["title"] for job in answer.body["data"]["items"]]

    assert await titles(assigneeUsername=jane) == ["a"]
    assert await titles(updatedSince=1_795_550_400_001) == []
    assert len(await titles(createdSince=1_795_550_400_000)) == 2
    assert await titles(progress="success") == []
    assert (await call("GET", "/jobs", limit="many")).status == 400


async def test_one_job_by_its_id_or_404(call: Call, post: Post) -> None:
    made = (await post("createjobs", jobs=[{"destinationName": "Gate"}])).body["jobs"][0]
    found = await call("GET", f"/jobs/{made['id']}")
    nothing = await call("GET", f"/jobs/{'0' * 24}")

    assert found.body["data"]["items"][0]["title"] == "Gate"
    assert nothing.status == 404
    assert nothing.body["error"]["message"]


async def test_a_deleted_job_is_gone(call: Call, post: Post, hellotracks: Hellotracks) -> None:
    made = (await post("createjobs", jobs=[{"destinationName": "Gate"}])).body["jobs"][0]
    await call("DELETE", f"/jobs/{made['id']}")

    assert hellotracks.jobs == []


async def test_members_are_searched_loosely_and_are_people(call: Call, world: World) -> None:
    every = (await call("GET", "/members")).body["data"]["items"]
    found = (await call("GET", "/members", query=world.worker.name[:4].upper())).body

    assert len(every) == len(world.accounts) - 1
    assert [member["id"] for member in found["data"]["items"]] == [world.worker.uid]
    assert len((await call("GET", "/members", max=2)).body["data"]["items"]) == 2


async def test_a_wrong_key_gets_401_and_a_message(
    call: Call, hellotracks: Hellotracks, session: ClientSession
) -> None:
    for headers in ({"API-Key": "wrong"}, {"API-Key": ""}):
        url = f"{hellotracks.url}/v1/jobs"
        async with session.get(url, headers=headers) as answer:
            assert answer.status == 401
            assert (await answer.json())["error"]["message"]


async def test_unknown_paths_are_404(call: Call) -> None:
    assert (await call("GET", "/nothing")).status == 404
    assert (await call("PUT", "/jobs", body={})).status == 404
