"""Hellotracks over HTTP: the one place that knows its status codes.

Jobs are made and changed through the older API (`/api`); looking up by our own id and archiving go
through the newer one (`/v1`). Neither keys nor bodies are ever logged.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TypeVar
from urllib.parse import quote

import httpx
import stamina
from pydantic_core import from_json

from bot.adapters import wire
from bot.adapters.aiohttp_transport import transport
from bot.adapters.wire import Json
from bot.domain.day import Day
from bot.domain.errors import (
    HellotracksBusy,
    HellotracksDown,
    HellotracksKeyRejected,
    HellotracksRefused,
    Unavailable,
)
from bot.domain.job import CreatedJob, JobDraft, NewJob
from bot.domain.people import Nearest, OneWorker, Worker
from bot.workflow.ports import Hellotracks, PlaceList

Got = TypeVar("Got")

_MOST_PLACES = 10_000
_USUAL_PAGE = 500
"""What getplaces gives when it does not heed `max`; then there may be more."""


@asynccontextmanager
async def open_hellotracks(
    url: str, key: str, *, deadline: float = 10, at_once: int = 4
) -> AsyncIterator["HttpHellotracks"]:
    """Share one transport; a client's cookies, redirects and logs have no use here."""
    base = httpx.URL(url.rstrip("/"))
    async with transport(base) as http:
        yield HttpHellotracks(http, base, key, deadline=deadline, at_once=at_once)


class HttpHellotracks:
    """The port `Hellotracks` over one transport."""

    def __init__(
        self,
        http: httpx.AsyncBaseTransport,
        base: httpx.URL,
        key: str,
        *,
        deadline: float = 10,
        at_once: int = 4,
    ) -> None:
        self._http = http
        self._base = str(base)
        self._headers = {
            "API-Key": key.strip(),
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": "fieldhand",
        }
        self._deadline = deadline
        self._limits = {"timeout": httpx.Timeout(deadline).as_dict()}
        self._slots = asyncio.Semaphore(at_once)
        self._listed: tuple[bytes, PlaceList] | None = None

    async def create_jobs(
        self, jobs: Sequence[NewJob], *, notify: bool, nearest: bool
    ) -> tuple[CreatedJob, ...]:
        """Never tried twice here: repeating it needs a look first."""
        data: Json = {"jobs": [wire.job_json(job) for job in jobs]}
        flags = {"sendRouteChange": notify, "autoassign": nearest}
        data |= {name: True for name, wanted in flags.items() if wanted}
        answer = await self._post("createjobs", data)
        return _in_order_sent([job.uid for job in jobs], _jobs(answer))

    async def find_job(self, uid: str, day: Day | None) -> CreatedJob | None:
        """Ask v1; where that knows nothing or does not want us, look through the day."""
        return await self._find_by_uid(uid) or await self._find_in_day(uid, day)

    async def edit_job(
        self, job_id: str, before: JobDraft, draft: JobDraft, *, notify: bool
    ) -> CreatedJob:
        """`jobs` is an object by id here, where createjobs takes an array."""
        data: Json = {"jobs": {job_id: wire.change_json(before, draft)}}
        if notify:
            data["sendRouteChange"] = True
        changed = _by_id(job_id, _jobs(await self._post("editjobs", data)))
        if changed is None:
            raise HellotracksDown("the job is not in the answer")
        if isinstance(draft.assignee, Nearest) and draft.assignee != before.assignee:
            return await self._give_to_nearest(job_id, draft.day) or changed
        return changed

    async def archive_job(self, job_id: str) -> None:
        await self._v1("POST", f"/v1/jobs/{quote(job_id, safe='')}/archive")

    async def workers(self) -> tuple[Worker, ...]:
        return wire.workers(await self._accounts())

    async def places(self) -> PlaceList:
        """The very same list as before while the answer is the same."""
        return await _patiently(self._places)

    async def _places(self) -> PlaceList:
        """Thousands are read beside the loop: people wait on it."""
        response = await self._call("getplaces", {"max": _MOST_PLACES})
        digest = hashlib.blake2b(response.content).digest()
        if self._listed is None or self._listed[0] != digest:
            self._listed = digest, await asyncio.to_thread(_place_list, response)
        return self._listed[1]

    async def _find_by_uid(self, uid: str) -> CreatedJob | None:
        query = {"externalId": uid, "includeArchived": "true", "limit": "1"}
        try:
            answer = await self._v1("GET", "/v1/jobs", params=query)
        except (HellotracksRefused, HellotracksKeyRejected):
            return None
        # A server that ignored the filter would answer with somebody else's job.
        return next((job for job in _items(answer) if job.uid == uid), None)

    async def _find_in_day(self, uid: str, day: Day | None) -> CreatedJob | None:
        number = day.to_yyyymmdd() if day else 0
        answer = await self._post("getjobs", {"day": number, "worker": "*"})
        return next((job for job in _jobs(answer) if job.uid == uid), None)

    async def _give_to_nearest(self, job_id: str, day: Day | None) -> CreatedJob | None:
        """Only createjobs can write and choose in one call. None when nobody was found."""
        data = {
            "jobs": [job_id],
            "workers": wire.crew(await self._accounts()),
            "day": day.to_yyyymmdd() if day else 0,
        }
        return _by_id(job_id, _jobs(await self._post("autoassign", data)))

    async def _accounts(self) -> list[object]:
        return _list(await _patiently(lambda: self._post("getaccounts", {})), "accounts")

    async def _post(self, action: str, data: Json) -> Json:
        return _success(await self._call(action, data))

    async def _call(self, action: str, data: Json) -> httpx.Response:
        """Call the older API."""
        return await self._send("POST", f"/api/{action}", json={"data": data})

    async def _v1(self, method: str, path: str, *, params: dict[str, str] | None = None) -> Json:
        answer = _object(await self._send(method, path, params=params))
        if answer.get("error"):
            raise HellotracksRefused(200, wire.said_of(answer))
        return answer

    async def _send(
        self,
        method: str,
        path: str,
        *,
        json: Json | None = None,
        params: dict[str, str] | None = None,
    ) -> httpx.Response:
        """Send once, within the deadline, queueing included; return only a 2xx."""
        request = httpx.Request(
            method,
            f"{self._base}{path}",
            headers=self._headers,
            json=json,
            params=params,
            extensions=self._limits,
        )
        sent = False
        try:
            async with asyncio.timeout(self._deadline), self._slots:
                sent = True
                response = await self._http.handle_async_request(request)
                await response.aread()
        except TimeoutError:
            raise HellotracksDown("timeout", maybe_done=sent) from None
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise HellotracksDown(type(error).__name__, maybe_done=False) from error
        except httpx.HTTPError as error:
            raise HellotracksDown(type(error).__name__) from error
        _check(response)
        return response


class DryRunHellotracks:
    """Reads what there is and writes nothing: what it creates is invented."""

    def __init__(self, real: Hellotracks) -> None:
        self._real = real

    async def create_jobs(
        self,
        jobs: Sequence[NewJob],
        *,
        notify: bool,  # noqa: ARG002 - the port's shape
        nearest: bool,  # noqa: ARG002 - the port's shape
    ) -> tuple[CreatedJob, ...]:
        return tuple(_invented(job.uid, job.draft) for job in jobs)

    async def find_job(self, uid: str, day: Day | None) -> CreatedJob | None:
        return await self._real.find_job(uid, day)

    async def edit_job(
        self,
        job_id: str,
        before: JobDraft,  # noqa: ARG002 - the port's shape
        draft: JobDraft,
        *,
        notify: bool,  # noqa: ARG002 - the port's shape
    ) -> CreatedJob:
        return _invented("", draft, job_id)

    async def archive_job(self, job_id: str) -> None:
        """Nothing was made, so nothing has to go."""

    async def workers(self) -> tuple[Worker, ...]:
        return await self._real.workers()

    async def places(self) -> PlaceList:
        return await self._real.places()


def _invented(uid: str, draft: JobDraft, job_id: str = "") -> CreatedJob:
    """What Hellotracks would answer; the id follows from the uid, so that a retry gets the same."""
    worker = draft.assignee.worker if isinstance(draft.assignee, OneWorker) else None
    return CreatedJob(
        id=job_id or f"dry-run-{hashlib.sha256(uid.encode()).hexdigest()[:12]}",
        uid=uid,
        day=draft.day,
        worker_username=worker.username if worker else "",
        worker_name=worker.name if worker else "",
    )


async def _patiently(read: Callable[[], Awaitable[Got]]) -> Got:
    """Reading twice does no harm."""
    async for attempt in stamina.retry_context(on=Unavailable, attempts=3, timeout=30):
        with attempt:
            return await read()
    raise AssertionError("unreachable: the last attempt returns or raises")


def _check(response: httpx.Response) -> None:
    match response.status_code:
        case code if 200 <= code < 300:
            return
        case 401 | 403 as code:
            raise HellotracksKeyRejected(code)
        case 429:
            raise HellotracksBusy(_retry_after(response))
        case code if 400 <= code < 500 and code != httpx.codes.REQUEST_TIMEOUT:
            raise HellotracksRefused(code, wire.said_of(_json(response)))
        case code:
            raise HellotracksDown(f"HTTP {code}")


def _retry_after(response: httpx.Response) -> float | None:
    """Seconds only; a date would need the server's clock to be ours."""
    said = response.headers.get("Retry-After", "").strip()
    return float(said) if said.isascii() and said.isdigit() else None


def _success(response: httpx.Response) -> Json:
    """What the older API answers. Only `status` 0 is success; any other may be for good."""
    answer = _object(response)
    match answer.get("status"):
        case bool() | None:
            raise HellotracksDown("an answer without a status")
        case 0 | "0":
            return answer
        case int(code):
            raise HellotracksRefused(code, wire.said_of(answer))
        case _:
            raise HellotracksRefused(-1, wire.said_of(answer))


def _object(response: httpx.Response) -> Json:
    answer = _json(response)
    if not isinstance(answer, dict):
        raise HellotracksDown("an answer that is no JSON object")
    return answer


def _json(response: httpx.Response) -> object:
    """None for what is no JSON."""
    try:
        return from_json(response.content)
    except ValueError:
        return None


def _list(answer: Json, name: str) -> list[object]:
    listed = answer.get(name)
    if not isinstance(listed, list):
        raise HellotracksDown(f"an answer without {name}")
    return listed


def _place_list(response: httpx.Response) -> PlaceList:
    listed = _list(_success(response), "places")
    complete = len(listed) < _MOST_PLACES and len(listed) != _USUAL_PAGE
    return PlaceList(places=wire.known_places(listed), complete=complete)


def _jobs(answer: Json) -> list[CreatedJob]:
    return _read(_list(answer, "jobs"), wire.created_job)


def _items(answer: Json) -> list[CreatedJob]:
    data = answer.get("data")
    return _read(_list(data if isinstance(data, dict) else {}, "items"), wire.created_item)


def _read(raw: list[object], read: Callable[[object], CreatedJob]) -> list[CreatedJob]:
    try:
        return [read(each) for each in raw]
    except ValueError as error:
        raise HellotracksDown("a job without an id") from error


def _in_order_sent(uids: list[str], jobs: list[CreatedJob]) -> tuple[CreatedJob, ...]:
    """Match by uid: that answers come in the order sent is documented nowhere."""
    if len(jobs) != len(uids):
        raise HellotracksDown(f"{len(jobs)} jobs answered for {len(uids)}")
    if not any(job.uid for job in jobs):
        return tuple(replace(job, uid=uid) for job, uid in zip(jobs, uids, strict=True))
    by_uid = {job.uid: job for job in jobs}
    if missing := [uid for uid in uids if uid not in by_uid]:
        raise HellotracksDown(f"{len(missing)} of our jobs are not in the answer")
    return tuple(by_uid[uid] for uid in uids)


def _by_id(job_id: str, jobs: list[CreatedJob]) -> CreatedJob | None:
    return next((job for job in jobs if job.id == job_id), None)
