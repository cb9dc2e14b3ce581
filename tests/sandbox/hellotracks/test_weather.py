"""Bad weather, each kind of it seen from the outside."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

import pytest
from aiohttp import ClientError, ClientSession

from sandbox.gates import Side
from sandbox.hellotracks import (
    Answer,
    Emails,
    Failure,
    Hellotracks,
    KeyCheck,
    Places,
    UnknownWorker,
)
from sandbox.world import World

Call: TypeAlias = Callable[..., Coroutine[Any, Any, Any]]
Post: TypeAlias = Callable[..., Coroutine[Any, Any, Any]]

TWO = [{"destinationName": "a", "day": 20261124}, {"destinationName": "b", "day": 20261124}]


async def test_a_wrong_key_on_the_legacy_api_gets_either_answer(
    hellotracks: Hellotracks, session: ClientSession
) -> None:
    async def knock() -> tuple[int, str]:
        url, headers = f"{hellotracks.url}/api/getaccounts", {"API-Key": "wrong"}
        async with session.post(url, json={"data": {}}, headers=headers) as answer:
            return answer.status, await answer.text()

    assert (await knock())[0] == 401
    hellotracks.weather.key_check = KeyCheck.STATUS
    status, text = await knock()

    assert status == 200
    assert '"status": 0' not in text


@pytest.mark.parametrize(
    ("failure", "status"),
    [
        (Failure.KEY_REFUSED, 401),
        (Failure.TOO_MANY, 429),
        (Failure.TOO_MANY_WITH_HINT, 429),
        (Failure.SERVER_ERROR, 500),
        (Failure.BAD_GATEWAY, 502),
        (Failure.NONZERO_STATUS, 200),
    ],
)
async def test_a_failure_stores_nothing_and_ends_by_itself(
    post: Post, hellotracks: Hellotracks, failure: Failure, status: int
) -> None:
    hellotracks.weather.fail(failure)
    failed = await post("createjobs", jobs=TWO)

    assert failed.status == status
    assert not (isinstance(failed.body, dict) and failed.body["status"] == 0)
    assert hellotracks.jobs == []
    assert hellotracks.received("createjobs")[0].status == status
    assert (await post("createjobs", jobs=TWO)).body["status"] == 0


async def test_only_one_kind_of_429_says_when_to_come_back(
    post: Post, hellotracks: Hellotracks
) -> None:
    hellotracks.weather.fail(Failure.TOO_MANY)
    hellotracks.weather.fail(Failure.TOO_MANY_WITH_HINT)
    first, second = await post("createjobs", jobs=TWO), await post("createjobs", jobs=TWO)

    assert "Retry-After" not in first.headers
    assert second.headers["Retry-After"] == "2"


async def test_a_failure_can_last_for_several_calls_of_one_action(
    post: Post, hellotracks: Hellotracks
) -> None:
    hellotracks.weather.fail(Failure.SERVER_ERROR, action="getplaces", times=2)
    codes = [(await post("getplaces")).status for _ in range(3)]

    assert codes == [500, 500, 200]


async def test_a_switch_holds_for_every_call_on_both_apis_until_it_is_set_back(
    post: Post, call: Call, hellotracks: Hellotracks
) -> None:
    hellotracks.weather.failure = Failure.TOO_MANY

    assert (await post("getaccounts")).status == 429
    assert (await call("GET", "/jobs")).body["error"]["message"]
    hellotracks.weather.clear()
    assert (await post("getaccounts")).status == 200


async def test_v1_refuses_in_its_own_words(call: Call, hellotracks: Hellotracks) -> None:
    hellotracks.weather.fail(Failure.NONZERO_STATUS, action="GET /v1/jobs")
    hellotracks.weather.fail(Failure.KEY_REFUSED, action="GET /v1/jobs")

    assert (await call("GET", "/jobs")).status == 400
    assert (await call("GET", "/jobs")).status == 401


async def test_a_lost_answer_leaves_the_jobs_stored(post: Post, hellotracks: Hellotracks) -> None:
    hellotracks.weather.spoil(Answer.LOST)
    with pytest.raises(ClientError):
        await post("createjobs", jobs=TWO)

    assert len(hellotracks.jobs) == 2
    assert hellotracks.received("createjobs")[0].answer is None


async def test_an_answer_that_is_not_json_still_stored_the_jobs(
    post: Post, hellotracks: Hellotracks
) -> None:
    hellotracks.weather.spoil(Answer.NOT_JSON)
    answer = await post("createjobs", jobs=TWO)

    assert (answer.status, isinstance(answer.body, str)) == (200, True)
    assert len(hellotracks.jobs) == 2


async def test_fewer_reversed_and_textual_answers(post: Post, hellotracks: Hellotracks) -> None:
    for answer in (Answer.FEWER_JOBS, Answer.REVERSED, Answer.DAY_AS_TEXT):
        hellotracks.weather.spoil(answer)
    fewer, reverse, textual = [(await post("createjobs", jobs=TWO)).body["jobs"] for _ in range(3)]

    assert [job["destinationName"] for job in fewer] == ["a"]
    assert [job["destinationName"] for job in reverse] == ["b", "a"]
    assert [job["day"] for job in textual] == ["20261124", "20261124"]
    assert {job["day"] for job in hellotracks.jobs} == {20261124}


async def test_an_unknown_worker_is_refused_left_out_or_accepted(
    post: Post, hellotracks: Hellotracks
) -> None:
    async def send() -> Any:
        body = (await post("createjobs", jobs=[{"worker": "ghost"}])).body
        return body["jobs"][0]["worker"] if body["status"] == 0 else "refused"

    said = []
    for policy in UnknownWorker:
        hellotracks.weather.unknown_worker = policy
        said.append(await send())

    assert said == ["refused", "", "ghost"]


async def test_emails_can_be_missing_from_the_roster(post: Post, hellotracks: Hellotracks) -> None:
    hellotracks.weather.emails = Emails.MISSING
    accounts = (await post("getaccounts")).body["accounts"]

    assert not [account for account in accounts if "email" in account]


async def test_places_can_be_none_one_many_or_without_a_location(
    post: Post, hellotracks: Hellotracks, world: World
) -> None:
    async def find() -> Any:
        return (await post("getplaces", query=world.place.name)).body["places"]

    counts = {}
    for kind in Places:
        hellotracks.weather.places = kind
        counts[kind] = len(await find())
    without = await find()
    hellotracks.weather.places = Places.MANY
    uids = {place["uid"] for place in await find()}

    assert list(counts.values()) == [1, 0, 1, 3, 1]
    assert "location" not in without[0]
    assert len(uids) == 3


async def test_a_slow_answer_comes_when_hurried(post: Post, hellotracks: Hellotracks) -> None:
    hellotracks.weather.slow_seconds = 3600
    answer = asyncio.create_task(post("createjobs", jobs=TWO))
    await hellotracks.until(lambda: hellotracks.requests)

    assert not answer.done()
    hellotracks.weather.hurry()
    assert (await answer).status == 200


async def test_a_gate_after_holds_the_answer_of_what_is_stored(
    post: Post, hellotracks: Hellotracks
) -> None:
    gate = hellotracks.hold("createjobs")
    answer = asyncio.create_task(post("createjobs", jobs=TWO))
    await gate.reached()

    assert len(hellotracks.jobs) == 2
    assert not answer.done()
    gate.release()
    assert (await answer).body["status"] == 0


async def test_a_gate_before_holds_the_call_itself(post: Post, hellotracks: Hellotracks) -> None:
    gate = hellotracks.hold("createjobs", when="before")
    answer = asyncio.create_task(post("createjobs", jobs=TWO))
    await gate.reached()

    assert hellotracks.jobs == []
    gate.release()
    await answer
    assert len(hellotracks.jobs) == 2


@pytest.mark.parametrize(("when", "stored"), [("before", 0), ("after", 2)])
async def test_a_dropped_gate_cuts_the_connection(
    post: Post, hellotracks: Hellotracks, when: Side, stored: int
) -> None:
    gate = hellotracks.hold("createjobs", when=when)
    answer = asyncio.create_task(post("createjobs", jobs=TWO))
    await gate.reached()
    gate.drop()

    with pytest.raises(ClientError):
        await answer
    assert len(hellotracks.jobs) == stored


async def test_a_gate_holds_one_call_and_the_next_passes(
    post: Post, hellotracks: Hellotracks
) -> None:
    gate = hellotracks.hold("getplaces")
    held = asyncio.create_task(post("getplaces"))
    await gate.reached()

    assert (await post("getplaces")).status == 200
    gate.release()
    await held


async def test_whoever_stands_at_a_gate_when_the_server_stops_is_cut_off(world: World) -> None:
    async with ClientSession() as session:
        async with Hellotracks(world) as server:
            gate = server.hold("createjobs", when="before")
            url, headers = f"{server.url}/api/createjobs", {"API-Key": server.api_key}
            call = asyncio.create_task(session.post(url, json={"data": {}}, headers=headers))
            await gate.reached()
        with pytest.raises(ClientError):
            await call


async def test_the_page_can_show_and_turn_every_switch(hellotracks: Hellotracks) -> None:
    switches = {switch.name: switch for switch in hellotracks.weather.describe()}
    for switch in switches.values():
        hellotracks.weather.set(switch.name, switch.choices[-1] if switch.choices else "3")
    turned = {switch.name: switch.value for switch in hellotracks.weather.describe()}

    assert all(switch.label for switch in switches.values())
    assert turned["failure"] == "a nonzero status"
    assert (turned["slow_seconds"], turned["retry_after"]) == ("3.0", "3")
    assert hellotracks.weather.unknown_worker is UnknownWorker.ACCEPTED
    hellotracks.weather.clear()
    assert {s.name: s for s in hellotracks.weather.describe()} == switches


async def test_a_switch_that_does_not_exist_cannot_be_turned(hellotracks: Hellotracks) -> None:
    for name, value in (("gates", "x"), ("failure", "x"), ("slow_seconds", "soon")):
        with pytest.raises(ValueError, match=r"\w"):
            hellotracks.weather.set(name, value)
