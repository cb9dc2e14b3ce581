"""Webhooks of both generations, and the dashboard's clicks that set them off."""

import json
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, TypeAlias

import pytest
from aiohttp import web

from sandbox.hellotracks import Hellotracks, WebhookDelivery, WebhookHeaders, WebhookShape
from sandbox.world import World

Call: TypeAlias = Callable[..., Coroutine[Any, Any, Any]]
Post: TypeAlias = Callable[..., Coroutine[Any, Any, Any]]

EVERY = ("job_created", "job_updated", "job_completed", "job_archived", "job_deleted")
SECRET = {"Authorization": "Bearer secret"}


class Listener:
    """An address that keeps what it is told."""

    def __init__(self) -> None:
        self.url = ""
        self.forms: list[dict[str, str]] = []
        self.secrets: list[str | None] = []

    async def hear(self, request: web.Request) -> web.Response:
        self.forms.append({key: str(value) for key, value in (await request.post()).items()})
        self.secrets.append(request.headers.get("Authorization"))
        return web.Response()

    @property
    def actions(self) -> list[str]:
        return [form["action"] for form in self.forms]

    @property
    def job(self) -> Any:
        return json.loads(self.forms[-1]["data"])


@pytest.fixture
async def listener(hellotracks: Hellotracks, post: Post) -> AsyncIterator[Listener]:
    listener = Listener()
    app = web.Application()
    app.router.add_post("/news", listener.hear)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    listener.url = f"http://127.0.0.1:{runner.addresses[0][1]}/news"
    await post("setwebhooks", **{key: {"url": listener.url, "header": SECRET} for key in EVERY})
    yield listener
    await hellotracks.stop()
    await runner.cleanup()


@pytest.fixture
async def job_id(post: Post, hellotracks: Hellotracks, world: World) -> str:
    jobs = [{"destinationName": "Gate", "worker": world.worker.username, "day": 20261124}]
    job: str = (await post("createjobs", jobs=jobs)).body["jobs"][0]["id"]
    return job


async def test_the_newer_form_has_the_company_the_job_and_the_registered_header(
    hellotracks: Hellotracks, listener: Listener, job_id: str, world: World
) -> None:
    await hellotracks.accept(job_id)
    form = listener.forms[-1]

    assert form.keys() == {"account", "id", "data", "action", "reason"}
    assert form["account"] == world.company.username
    assert form["id"] == listener.job["id"] == job_id
    assert form["action"] == form["reason"] == "jobupdated"
    assert listener.job["tsAccepted"] == 1_795_550_400_000
    assert listener.secrets[-1] == "Bearer secret"


async def test_the_older_form_has_an_array_of_one_job_and_nothing_else(
    hellotracks: Hellotracks, listener: Listener, job_id: str
) -> None:
    hellotracks.weather.webhook_shape = WebhookShape.ARRAY
    await hellotracks.accept(job_id)

    assert listener.forms[-1].keys() == {"id", "data", "action"}
    assert listener.job[0]["id"] == job_id


async def test_a_header_can_be_missing(
    hellotracks: Hellotracks, listener: Listener, job_id: str
) -> None:
    hellotracks.weather.webhook_headers = WebhookHeaders.LEFT_OUT
    await hellotracks.accept(job_id)

    assert listener.secrets[-1] is None


async def test_a_job_goes_through_its_life_and_each_step_is_told(
    hellotracks: Hellotracks, listener: Listener, job_id: str
) -> None:
    await hellotracks.accept(job_id)
    await hellotracks.check_in(job_id)
    await hellotracks.check_out(job_id)
    done = await hellotracks.done(job_id)
    await hellotracks.archive(job_id)
    await hellotracks.delete(job_id)

    stamps = ("tsAccepted", "tsCheckIn", "tsCheckOut", "tsDoneSuccess")

    assert {done[name] for name in stamps} == {1_795_550_400_000}
    assert listener.actions == [
        "jobcreated",
        *["jobupdated"] * 3,
        "jobcompleted",
        "jobarchived",
        "jobdeleted",
    ]
    assert hellotracks.jobs == []


async def test_a_failed_job_is_completed_too(
    hellotracks: Hellotracks, listener: Listener, job_id: str
) -> None:
    failed = await hellotracks.fail(job_id)

    assert failed["tsDoneFailed"]
    assert listener.actions[-1] == "jobcompleted"
    assert not listener.job["tsDoneSuccess"]


async def test_a_rejection_and_a_dispatchers_edit_are_updates(
    hellotracks: Hellotracks, listener: Listener, job_id: str, world: World
) -> None:
    await hellotracks.reject(job_id)
    await hellotracks.edit(job_id, worker=world.namesakes[0].username, day=20261130)

    assert listener.actions[-2:] == ["jobupdated", "jobupdated"]
    assert listener.job["day"] == 20261130
    assert listener.job["workerName"] == world.namesakes[0].name


async def test_news_can_come_twice(
    hellotracks: Hellotracks, listener: Listener, job_id: str
) -> None:
    hellotracks.weather.webhook_delivery = WebhookDelivery.TWICE
    await hellotracks.done(job_id)

    assert listener.actions[-2:] == ["jobcompleted", "jobcompleted"]


async def test_news_can_come_out_of_order(
    hellotracks: Hellotracks, listener: Listener, job_id: str
) -> None:
    hellotracks.weather.webhook_delivery = WebhookDelivery.SWAPPED
    await hellotracks.accept(job_id)
    await hellotracks.done(job_id)

    assert listener.actions[-2:] == ["jobcompleted", "jobupdated"]


async def test_news_can_be_sent_that_never_happened(
    hellotracks: Hellotracks, listener: Listener, job_id: str
) -> None:
    (sent,) = await hellotracks.send_webhook("jobcheckin", job_id)

    assert (sent.action, sent.status) == ("jobcheckin", 200)
    assert listener.actions[-1] == "jobcheckin"
    assert hellotracks.webhooks_sent[-1] == sent
    assert hellotracks.job(job_id)["tsCheckIn"] == 0


async def test_nobody_is_told_who_did_not_register(hellotracks: Hellotracks, post: Post) -> None:
    made = await post("createjobs", jobs=[{"destinationName": "Gate"}])

    assert await hellotracks.send_webhook("jobupdated", made.body["jobs"][0]) == []
    assert hellotracks.webhooks_sent == []


async def test_a_listener_that_is_gone_is_no_trouble(
    hellotracks: Hellotracks, listener: Listener, job_id: str, post: Post
) -> None:
    nowhere = "http://127.0.0.1:9/news"
    await post("setwebhooks", job_updated={"url": nowhere, "header": {}})
    (sent,) = await hellotracks.send_webhook("jobupdated", job_id)

    assert (sent.url, sent.status) == (nowhere, None)


async def test_both_apis_show_and_set_the_same_webhooks_each_in_its_spelling(
    call: Call, post: Post
) -> None:
    url = "https://hooks.company.example/x"
    await call("PUT", "/webhooks", body={"webhooks": {"job_created": {"url": url, "headers": {}}}})
    old = (await post("getwebhooks")).body
    new = (await call("GET", "/webhooks")).body

    assert old == {"status": 0, "job_created": {"url": url, "header": {}}}
    assert new == {"data": {"webhooks": {"job_created": {"url": url, "headers": {}}}}}


async def test_an_empty_url_forgets_the_webhook(post: Post) -> None:
    await post("setwebhooks", job_created={"url": "https://hooks.company.example/x", "header": {}})
    answer = await post("setwebhooks", job_created={"url": ""})

    assert answer.body == {"status": 0}


@pytest.mark.parametrize(
    "wanted",
    [
        {"jobcreated": {"url": "https://hooks.company.example"}},
        {"job_created": "https://hooks.company.example"},
        {"job_created": {"url": "https://hooks.company.example", "headers": {}}},
        {"job_created": {"url": "http://hooks.company.example", "header": {}}},
        {"job_created": {"url": "https://hooks.company.example", "header": "Bearer x"}},
    ],
    ids=str,
)
async def test_a_registration_of_the_wrong_shape_is_refused(
    post: Post, wanted: dict[str, Any]
) -> None:
    assert (await post("setwebhooks", **wanted)).body["status"] != 0
