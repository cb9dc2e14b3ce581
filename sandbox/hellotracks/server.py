"""The pretend Hellotracks: one server for both APIs, the dashboard's clicks, and bad weather."""

import copy
import hmac
import time
from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Protocol

from sandbox.hellotracks.company import Company
from sandbox.hellotracks.jobs import Job, Jobs
from sandbox.hellotracks.legacy import Legacy
from sandbox.hellotracks.rest import JOB_PATH, Rest
from sandbox.hellotracks.sent import Notice, SentWebhook
from sandbox.hellotracks.weather import Answer, Failure, Weather
from sandbox.hellotracks.webhooks import Webhooks
from sandbox.listening import Call, Change, Listening, Reply
from sandbox.world import World

API_KEY = "SANDBX.0123456789abcdef0123456789abcdef"

_HTML = "<html><head><title>502 Bad Gateway</title></head><body><h1>502</h1></body></html>"


class _Api(Protocol):
    def reply(self, call: Call) -> Reply: ...
    def refusal(self, message: str) -> Reply: ...
    def problem(self, status: int, message: str) -> Reply: ...
    def key_refused(self) -> Reply: ...


class Hellotracks(Listening):
    """A strict Hellotracks on 127.0.0.1; it keeps every call it gets, and every job."""

    def __init__(
        self,
        world: World,
        *,
        api_key: str = API_KEY,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.weather = Weather()
        super().__init__(self.weather, clock)
        random = Random(world.seed)
        self.world = world
        self.api_key = api_key
        self.notices: list[Notice] = []
        self._company = Company(world=world, weather=self.weather, random=random)
        self._webhooks = Webhooks(
            account=world.company.username,
            weather=self.weather,
            clock=clock,
            on_sent=lambda sent: self._feed.publish(Change(what="webhook", id=sent.action)),
        )
        self._jobs = Jobs(
            company=self._company,
            weather=self.weather,
            clock=clock,
            random=random,
            happened=self._happened,
        )
        self._legacy = Legacy(
            jobs=self._jobs,
            company=self._company,
            weather=self.weather,
            webhooks=self._webhooks,
            notify=self._notify,
        )
        self._rest = Rest(jobs=self._jobs, company=self._company, webhooks=self._webhooks)

    async def stop(self) -> None:
        """Go away: whoever waits for an answer gets none, and no news is sent any more."""
        await self._webhooks.close()
        await super().stop()

    @property
    def jobs(self) -> list[Job]:
        """Copies of all stored jobs, oldest first; archived ones and templates too."""
        return copy.deepcopy(list(self._jobs.stored.values()))

    def job(self, job_id: str) -> Job:
        """A copy of the job as it is now."""
        return copy.deepcopy(self._jobs.find(job_id))

    @property
    def webhooks_sent(self) -> list[SentWebhook]:
        return self._webhooks.sent

    async def accept(self, job_id: str) -> Job:
        """The worker has seen it."""
        return await self._stamp(job_id, "tsAccepted")

    async def reject(self, job_id: str) -> Job:
        return await self._stamp(job_id, "tsRejected")

    async def check_in(self, job_id: str) -> Job:
        """The worker is there."""
        return await self._stamp(job_id, "tsCheckIn")

    async def check_out(self, job_id: str) -> Job:
        return await self._stamp(job_id, "tsCheckOut")

    async def done(self, job_id: str) -> Job:
        return await self._stamp(job_id, "tsDoneSuccess")

    async def fail(self, job_id: str) -> Job:
        """The worker could not do it."""
        return await self._stamp(job_id, "tsDoneFailed")

    async def edit(self, job_id: str, **fields: object) -> Job:
        """What a dispatcher changes in the dashboard."""
        self._jobs.edit({job_id: fields})
        return await self._settled(job_id)

    async def archive(self, job_id: str) -> Job:
        self._jobs.archive([job_id])
        return await self._settled(job_id)

    async def delete(self, job_id: str) -> None:
        """Gone for good, by a dispatcher's hand."""
        self._jobs.delete([job_id])
        await self._webhooks.settled()

    async def send_webhook(self, action: str, job: Job | str) -> list[SentWebhook]:
        """Send this news now, whether it happened or not."""
        return await self._webhooks.send(action, self.job(job) if isinstance(job, str) else job)

    async def _stamp(self, job_id: str, name: str) -> Job:
        return await self.edit(job_id, **{name: int(self.clock() * 1000)})

    async def _settled(self, job_id: str) -> Job:
        await self._webhooks.settled()
        return self.job(job_id)

    def _happened(self, action: str, job: Job) -> None:
        self._feed.publish(Change(what="job", id=job["id"]))
        self._webhooks.tell(action, copy.deepcopy(job))

    def _notify(self, job: Job) -> None:
        self.notices.append(Notice(worker=job["worker"], job_id=job["id"], at=self.clock()))
        self._feed.publish(Change(what="notice", id=job["id"]))

    def _action(self, method: str, path: str) -> str:
        if path.startswith("/api/"):
            return path.removeprefix("/api/")
        return f"{method} {JOB_PATH.sub(lambda found: '/v1/jobs/{id}' + found[2], path)}"

    def _reply(self, call: Call, key: str) -> Reply | None:
        """Carry the call out; None when its answer gets lost."""
        api: _Api = self._rest if call.path.startswith("/v1/") else self._legacy
        if not hmac.compare_digest(key.encode(), self.api_key.encode()):
            return api.key_refused()
        failure = self.weather.next_failure(call.action)
        if failure != Failure.NONE:
            return _failed(failure, api, self.weather.retry_after)
        return _spoilt(self.weather.next_answer(call.action), _frozen(api.reply(call)))


def _frozen(reply: Reply) -> Reply:
    """The reply as it is now, whatever happens to the jobs in it later."""
    return replace(reply, body=copy.deepcopy(reply.body))


def _failed(failure: Failure, api: _Api, retry_after: int) -> Reply:
    too_many = api.problem(429, "Too many requests")
    match failure:
        case Failure.KEY_REFUSED:
            return api.key_refused()
        case Failure.TOO_MANY:
            return too_many
        case Failure.TOO_MANY_WITH_HINT:
            return replace(too_many, headers={"Retry-After": str(retry_after)})
        case Failure.SERVER_ERROR:
            return api.problem(500, "Temporarily unavailable")
        case Failure.BAD_GATEWAY:
            return Reply(body=_HTML, status=502, content_type="text/html")
        case Failure.NONZERO_STATUS | Failure.NONE:
            return api.refusal("The request could not be carried out")


def _spoilt(answer: Answer, reply: Reply) -> Reply | None:
    match answer:
        case Answer.HONEST:
            return reply
        case Answer.LOST:
            return None
        case Answer.NOT_JSON:
            return Reply(body="OK, thank you", content_type="text/html")
        case Answer.FEWER_JOBS:
            return _with_jobs(reply, lambda jobs: jobs[:-1])
        case Answer.REVERSED:
            return _with_jobs(reply, lambda jobs: jobs[::-1])
        case Answer.DAY_AS_TEXT:
            return _with_jobs(reply, lambda jobs: [{**j, "day": str(j["day"])} for j in jobs])


def _with_jobs(reply: Reply, change: Callable[[list[Job]], list[Job]]) -> Reply:
    """The reply with another list of jobs; one without such a list stays as it is."""
    if not isinstance(reply.body, dict) or "jobs" not in reply.body:
        return reply
    return replace(reply, body={**reply.body, "jobs": change(reply.body["jobs"])})
