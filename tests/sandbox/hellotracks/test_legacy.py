"""The legacy API does what its documents say, and refuses what a careful client never sends."""

import re
from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

import pytest
from aiohttp import ClientSession

from sandbox.hellotracks import Hellotracks
from sandbox.world import World

Post: TypeAlias = Callable[..., Coroutine[Any, Any, Any]]

SAMPLE_KEYS = set(
    re.findall(
        r"\w+",
        """id day number type priority destinationName destinationText destinationLat destinationLng
    radius contactName contactPhone contactEmail worker workerName workerEmail workerPhone
    receiverUid assigneeName assigneeUsername dispatcherName dispatcherUid textDispatcher
    textReceiver itemsToPickup itemsToDropoff onSiteSeconds windowStart windowEnd tsCreated tsSaved
    tsAssigned tsAccepted tsScheduled tsCheckIn tsCheckOut tsDoneSuccess scheduledStart
    scheduledEnd orderId fileNumber uidSecondary labels carryOver placeName placeUid linkedForms
    linkedZones teamId confirmationEmails customFields signatureName signatureSvg tsSignature
    createdBy createdVia isTemplate jobType""",
    )
)


async def created(post: Post, **fields: Any) -> dict[str, Any]:
    answer = await post("createjobs", jobs=[fields])
    assert answer.body["status"] == 0, answer.body
    job: dict[str, Any] = answer.body["jobs"][0]
    return job


async def test_the_documented_samples_are_accepted(post: Post, world: World) -> None:
    pin = {"destinationLat": 37.7749, "destinationLng": -122.4194, "destinationName": "A pin"}
    fields = [{"key": "PO_Number", "val": "PO-1"}]
    answer = await post(
        "createjobs",
        jobs=[
            {**pin, "worker": world.worker.username, "day": 20261124},
            {"destinationName": "No pin", "day": 20260224, "customFields": fields},
            {**pin, "destinationLng": 122.4194},
        ],
    )

    assert answer.status == 200
    assert answer.body["status"] == 0
    assert [job["destinationName"] for job in answer.body["jobs"]] == ["A pin", "No pin", "A pin"]
    assert answer.body["jobs"][1]["customFields"] == fields


async def test_a_job_comes_back_with_every_field_of_the_documented_sample(post: Post) -> None:
    job = await created(post, destinationName="Gate", destinationLat=1.5, destinationLng=2.5)

    assert job.keys() >= SAMPLE_KEYS


async def test_a_new_job_has_the_documented_defaults(post: Post) -> None:
    job = await created(post, destinationName="Gate")
    stamps = {name for name, value in job.items() if name.startswith("ts") and value}

    assert re.fullmatch(r"[0-9a-f]{24}", job["id"])
    assert (job["priority"], job["onSiteSeconds"], job["radius"]) == (5, 720, 100)
    assert (job["windowStart"], job["windowEnd"], job["type"], job["day"]) == (0, 2400, 0, 0)
    assert stamps == {"tsCreated", "tsSaved"}
    assert job["tsCreated"] == 1_795_550_400_000
    assert "status" not in job


async def test_the_same_uid_secondary_updates_instead_of_making_another(
    post: Post, hellotracks: Hellotracks
) -> None:
    first = await created(post, uidSecondary="fh-1", destinationName="Gate", priority=7)
    second = await created(post, uidSecondary="fh-1", destinationName="Back gate")

    assert second["id"] == first["id"]
    assert (second["destinationName"], second["priority"]) == ("Back gate", 7)
    assert len(hellotracks.jobs) == 1


async def test_the_worker_is_a_username_and_is_resolved(post: Post, world: World) -> None:
    job = await created(post, worker=world.worker.username, day=20261125)

    assert job["workerName"] == job["assigneeName"] == world.worker.name
    assert job["receiverUid"] == world.worker.uid
    assert job["tsAssigned"]
    assert job["number"] == 1


async def test_a_display_name_a_uid_the_company_and_who_has_left_are_no_workers(
    post: Post, world: World
) -> None:
    gone = next(account for account in world.accounts if account.archived)
    for said in (world.worker.name, "nobody", world.company.username, gone.username):
        answer = await post("createjobs", jobs=[{"worker": said}])

        assert answer.body["status"] != 0


async def test_a_known_place_lends_its_name_and_radius(post: Post, world: World) -> None:
    job = await created(post, placeUid=world.place.uid)

    assert (job["placeName"], job["radius"]) == (world.place.name, world.place.radius)


async def test_what_hellotracks_does_not_know_it_ignores(post: Post) -> None:
    job = await created(post, destinationName="Gate", colour="red", radius=5)

    assert "colour" not in job
    assert job["radius"] == 100


async def test_notes_are_the_dispatchers_text_and_custom_names_are_kept(post: Post) -> None:
    job = await created(post, notes="Ring twice", custom_Gate="B")

    assert (job["textDispatcher"], job["custom_Gate"]) == ("Ring twice", "B")


@pytest.mark.parametrize(
    "fields",
    [
        {"id": "64d88ed519c0ae41096aa4b4"},
        {"day": "20261124"},
        {"day": 20260231},
        {"day": 261124},
        {"day": True},
        {"destinationLat": "37.7", "destinationLng": "-122.4"},
        {"destinationLat": 37.7},
        {"destinationLat": 91, "destinationLng": 0},
        {"windowStart": "0900"},
        {"windowStart": 960},
        {"windowStart": 1100, "windowEnd": 900},
        {"onSiteSeconds": 12.5},
        {"priority": 11},
        {"destinationName": None},
        {"orderId": "1012345"},
        {"customFields": {"PO": "1"}},
        {"customFields": [{"key": "PO", "value": "1"}]},
        {"notes": "a", "textDispatcher": "b"},
        {"placeUid": "nowhere"},
    ],
    ids=str,
)
async def test_a_job_that_is_wrong_is_refused_and_none_of_its_call_is_stored(
    post: Post, hellotracks: Hellotracks, fields: dict[str, Any]
) -> None:
    answer = await post("createjobs", jobs=[{"destinationName": "Good"}, fields])

    assert answer.status == 200
    assert answer.body["status"] != 0
    assert hellotracks.jobs == []


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"jobs": []},
        {"jobs": {"destinationName": "Gate"}},
        {"jobs": ["Gate"]},
        {"jobs": [{}], "sendRouteChange": 1},
        {"jobs": [{}], "isTemplate": "no"},
    ],
    ids=str,
)
async def test_a_call_of_the_wrong_shape_is_refused(
    post: Post, hellotracks: Hellotracks, data: dict[str, Any]
) -> None:
    answer = await post("createjobs", **data)

    assert answer.body["status"] != 0
    assert hellotracks.jobs == []


async def test_a_body_without_data_is_refused(
    hellotracks: Hellotracks, session: ClientSession
) -> None:
    for body in (b"", b"[]", b'{"jobs": []}', b"{"):
        async with session.post(f"{hellotracks.url}/api/createjobs", data=body) as answer:
            assert (await answer.json())["status"] != 0


async def test_only_posts_to_known_actions_are_answered(
    hellotracks: Hellotracks, session: ClientSession, post: Post
) -> None:
    async with session.get(f"{hellotracks.url}/api/getaccounts") as answer:
        assert answer.status == 404
    assert (await post("makecoffee")).status == 404


async def test_a_template_has_its_own_ids_and_stands_in_no_list(post: Post) -> None:
    answer = await post("createjobs", jobs=[{"day": 20261124}], isTemplate=True)
    listed = await post("getjobs", worker="*")

    assert answer.body["jobs"][0]["id"].startswith("tpl-")
    assert listed.body["jobs"] == []


async def test_autoassign_finds_somebody_on_duty_and_takes_no_worker_beside_it(
    post: Post, world: World
) -> None:
    pin = {"destinationLat": world.town.lat, "destinationLng": world.town.lng, "day": 20261125}
    jobs = [{**pin, "destinationName": str(n)} for n in range(9)]
    answer = await post("createjobs", jobs=jobs, autoassign=True)
    both = await post(
        "createjobs", jobs=[{**pin, "worker": world.worker.username}], autoassign=True
    )
    off_duty = next(account for account in world.accounts if account.off_duty)
    assigned = {job["worker"] for job in answer.body["jobs"]}

    assert "" not in assigned
    assert off_duty.username not in assigned
    assert len(assigned) > 1
    assert both.body["status"] != 0


async def test_autoassign_leaves_a_job_without_a_pin_unassigned(post: Post) -> None:
    answer = await post("createjobs", jobs=[{"destinationName": "Somewhere"}], autoassign=True)

    assert answer.body["jobs"][0]["worker"] == ""


async def test_a_phone_is_told_only_of_a_job_that_is_assigned_and_today(
    post: Post, world: World, hellotracks: Hellotracks
) -> None:
    jane = world.worker.username
    answer = await post(
        "createjobs",
        jobs=[
            {"worker": jane, "day": 20261124},
            {"worker": jane, "day": 20261125},
            {"day": 20261124},
        ],
        sendRouteChange=True,
    )
    await post("createjobs", jobs=[{"worker": jane, "day": 20261124}])

    assert [(n.worker, n.job_id) for n in hellotracks.notices] == [
        (jane, answer.body["jobs"][0]["id"])
    ]


async def test_editjobs_takes_an_object_by_id_and_changes_only_what_it_names(
    post: Post, world: World
) -> None:
    job = await created(post, destinationName="Gate", worker=world.worker.username, day=20261124)
    other = world.namesakes[0].username
    answer = await post("editjobs", jobs={job["id"]: {"worker": other, "day": 20261126}})
    (edited,) = answer.body["jobs"]

    assert (edited["worker"], edited["day"]) == (other, 20261126)
    assert edited["destinationName"] == "Gate"


async def test_an_empty_receiver_uid_unassigns(post: Post, world: World) -> None:
    job = await created(post, worker=world.worker.username)
    answer = await post("editjobs", jobs={job["id"]: {"receiverUid": ""}})
    (edited,) = answer.body["jobs"]

    assert (edited["worker"], edited["workerName"], edited["tsAssigned"]) == ("", "", 0)


async def test_editjobs_refuses_a_list_an_unknown_job_another_id_and_anothers_uid_secondary(
    post: Post,
) -> None:
    job = await created(post, destinationName="Gate")
    await created(post, uidSecondary="taken")
    for jobs in (
        [job],
        {"0" * 24: {"day": 0}},
        {job["id"]: {"id": "0" * 24}},
        {job["id"]: {"uidSecondary": "taken"}},
    ):
        assert (await post("editjobs", jobs=jobs)).body["status"] != 0


async def test_getjobs_lists_a_day_and_a_worker(post: Post, world: World) -> None:
    jane, bob = world.worker.username, world.namesakes[0].username
    await post(
        "createjobs",
        jobs=[
            {"destinationName": "Jane's", "worker": jane, "day": 20261124},
            {"destinationName": "Bob's", "worker": bob, "day": 20261124},
            {"destinationName": "Nobody's", "day": 20261124},
            {"destinationName": "Later", "worker": jane, "day": 20261125},
            {"destinationName": "Undated", "worker": jane},
        ],
    )

    async def names(**data: Any) -> set[str]:
        return {job["destinationName"] for job in (await post("getjobs", **data)).body["jobs"]}

    assert await names(worker="*") == {"Jane's", "Bob's", "Nobody's"}
    assert await names(worker=jane) == {"Jane's"}
    assert await names(worker="") == {"Nobody's"}
    assert await names(worker="*", day="20261125") == {"Later"}
    assert await names(worker="*", day=0) == {"Undated"}
    assert await names() == set()


async def test_getjobs_by_id_and_by_order_number_look_at_every_day(post: Post) -> None:
    job = await created(post, day=20300101, orderId=77)
    other = await created(post, day=20300102)

    for data, found in (
        ({"id": job["id"]}, [job["id"]]),
        ({"ids": [job["id"], other["id"], "0" * 24]}, [job["id"], other["id"]]),
        ({"orderId": 77}, [job["id"]]),
    ):
        answer = await post("getjobs", **data)
        assert [each["id"] for each in answer.body["jobs"]] == found


async def test_an_archived_job_is_in_no_list_but_still_there(post: Post) -> None:
    job = await created(post, day=20261124)
    await post("archivejobs", jobs=[job["id"]])

    assert (await post("getjobs", worker="*")).body["jobs"] == []
    assert (await post("getjobs", id=job["id"])).body["jobs"][0]["status"] == "archived"


async def test_deleted_jobs_are_gone(post: Post, hellotracks: Hellotracks) -> None:
    job = await created(post, destinationName="Gate")
    await post("deletejobs", jobs=[job["id"]])
    again = await post("deletejobs", jobs=[job["id"]])

    assert hellotracks.jobs == []
    assert again.body["status"] != 0


async def test_getaccounts_has_members_with_all_roles_and_the_company(
    post: Post, world: World
) -> None:
    accounts = (await post("getaccounts")).body["accounts"]
    some = (await post("getaccounts", uids=[world.worker.uid])).body["accounts"]
    without = [each["name"] for each in accounts if "email" not in each]

    assert {each["role"] for each in accounts} >= {"worker", "operator", "administrator", "admin"}
    assert [each["name"] for each in accounts if each["type"] == "company"] == [world.company.name]
    assert all(each["id"] == each["uid"] and len(each["uid"]) == 6 for each in accounts)
    assert len(without) == 1
    assert [each["username"] for each in some] == [world.worker.username]


async def test_getcompany_names_the_teams(post: Post, world: World) -> None:
    company = (await post("getcompany")).body["company"]

    assert company["name"] == world.company.name
    assert {team["id"] for team in company["teams_config"]} >= set(world.worker.teams)


async def test_getplaces_finds_a_part_of_the_name_in_any_case_nearest_first(
    post: Post, world: World
) -> None:
    every = (await post("getplaces")).body["places"]
    found = (await post("getplaces", query=world.place.name[1:].upper())).body["places"]
    first = (await post("getplaces", max=3)).body["places"]

    assert len(every) == len(world.places)
    assert [each["uid"] for each in found] == [world.place.uid]
    assert found[0]["location"] == {"lat": world.place.lat, "lng": world.place.lng}
    assert first == every[:3]
    assert "location" not in every[-1]
    assert 0 in {each["radius"] for each in every}


async def test_createplace_needs_a_name_and_looks_up_an_address_without_a_location(
    post: Post, world: World
) -> None:
    placed = await post("createplace", name="Shed", location={"lat": 1.5, "lng": 2.5})
    looked_up = await post("createplace", name="Barn", address=world.house.line)
    nameless = await post("createplace", address=world.house.line)

    assert placed.body["place"]["location"] == {"lat": 1.5, "lng": 2.5}
    assert looked_up.body["place"]["location"]["lat"] == world.house.lat
    assert looked_up.body["uid"] == looked_up.body["place"]["uid"]
    assert nameless.body["status"] != 0
    assert len((await post("getplaces", query="shed")).body["places"]) == 1


async def test_locate_answers_for_those_it_knows(post: Post, world: World) -> None:
    jane = world.worker
    accounts = (await post("locate", accounts={jane.username: {}, jane.uid: {}, "x": {}})).body

    assert accounts["accounts"].keys() == {jane.username, jane.uid}


async def test_the_autoassign_endpoint_says_who_was_left_over_and_means_today_by_0(
    post: Post, world: World
) -> None:
    pinned = await created(post, destinationLat=world.town.lat, destinationLng=world.town.lng)
    bare = await created(post, destinationName="Somewhere")
    answer = await post(
        "autoassign", jobs=[pinned["id"], bare["id"]], workers=[world.worker.username], day=0
    )

    assert answer.body["assignedJobs"] == [pinned["id"]]
    assert answer.body["unassignedJobs"] == [bare["id"]]
    assert answer.body["jobs"][0]["day"] == 20261124


async def test_every_call_is_kept_as_it_was_received_without_the_key(
    post: Post, hellotracks: Hellotracks
) -> None:
    await post("createjobs", jobs=[{"destinationName": "Gate", "colour": "red"}])
    (call,) = hellotracks.received("createjobs")

    assert call.body == {"data": {"jobs": [{"destinationName": "Gate", "colour": "red"}]}, "ver": 2}
    assert call.answer["jobs"][0]["id"] == hellotracks.jobs[0]["id"]
    assert call.status == 200
    assert hellotracks.api_key not in str(call)


async def test_the_jobs_one_looks_at_are_copies(post: Post, hellotracks: Hellotracks) -> None:
    await post("createjobs", jobs=[{"destinationName": "Gate"}])
    hellotracks.jobs[0]["destinationName"] = "Scribble"

    assert hellotracks.jobs[0]["destinationName"] == "Gate"
