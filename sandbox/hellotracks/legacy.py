"""The older API: POST /api/<action> with {"data": …}; success is `status` 0 in the body.

No document shows an error body. Ours are {"status": n, "message": …} with HTTP 200; the numbers
are invented, and a client may rely on nothing but that they are not 0.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from sandbox.hellotracks.company import Company, Refused
from sandbox.hellotracks.jobs import Job, Jobs
from sandbox.hellotracks.weather import KeyCheck, Weather
from sandbox.hellotracks.webhooks import Webhooks
from sandbox.listening import Call, Reply

Data: TypeAlias = Mapping[str, Any]
Answer: TypeAlias = dict[str, Any]

_REFUSED = 3
_KEY_REFUSED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Legacy:
    jobs: Jobs
    company: Company
    weather: Weather
    webhooks: Webhooks
    notify: Callable[[Job], None]

    def reply(self, call: Call) -> Reply:
        action = self._actions().get(call.action)
        if action is None or call.method != "POST":
            return self.problem(404, "Not found")
        try:
            return Reply(body={"status": 0, **action(_data(call.body))})
        except Refused as refused:
            return self.refusal(str(refused))

    def refusal(self, message: str) -> Reply:
        return Reply(body={"status": _REFUSED, "message": message})

    def problem(self, status: int, message: str) -> Reply:
        return Reply(body=message, status=status)

    def key_refused(self) -> Reply:
        match self.weather.key_check:
            case KeyCheck.HTTP_401:
                return self.problem(401, "Unauthorized")
            case KeyCheck.STATUS:
                return Reply(body={"status": _KEY_REFUSED, "message": "Invalid API key"})

    def _actions(self) -> dict[str, Callable[[Data], Answer]]:
        return {
            "createjobs": self._create_jobs,
            "editjobs": self._edit_jobs,
            "getjobs": self._get_jobs,
            "archivejobs": self._archive_jobs,
            "deletejobs": self._delete_jobs,
            "autoassign": self._autoassign,
            "getaccounts": self._get_accounts,
            "getcompany": lambda _: {"company": self.company.profile()},
            "locate": self._locate,
            "getplaces": self._get_places,
            "createplace": self._create_place,
            "getwebhooks": lambda _: self.webhooks.registered("header"),
            "setwebhooks": self._set_webhooks,
        }

    def _create_jobs(self, data: Data) -> Answer:
        tell = _flag(data, "sendRouteChange")
        created = self.jobs.create(
            _objects(data, "jobs"),
            template=_flag(data, "isTemplate"),
            nearest=_flag(data, "autoassign"),
        )
        return self._answer(created, tell=tell)

    def _edit_jobs(self, data: Data) -> Answer:
        changes = data.get("jobs")
        if not isinstance(changes, dict) or not all(isinstance(c, dict) for c in changes.values()):
            raise Refused("jobs must be an object of changes by job id")
        _flag(data, "notify")
        tell = _flag(data, "sendRouteChange")
        return self._answer(self.jobs.edit(changes), tell=tell)

    def _answer(self, jobs: list[Job], *, tell: bool) -> Answer:
        """All jobs; phones hear of those that are assigned and for today, if they are to."""
        for job in jobs:
            if tell and job["worker"] and job["day"] == self.jobs.today():
                self.notify(job)
        return {"jobs": jobs}

    def _get_jobs(self, data: Data) -> Answer:
        """By id or order number, else of one day (today) and one worker.

        What an omitted `worker` means is not documented: here, the jobs of the caller.
        """
        ids, orders = _either(data, "id", "ids"), _either(data, "orderId", "orderIds")
        if ids is not None:
            return {"jobs": [self.jobs.stored[i] for i in _ids(ids) if i in self.jobs.stored]}
        if orders is not None:
            return {"jobs": [job for job in self.jobs.open() if job["orderId"] in orders]}
        day = _day(data.get("day", self.jobs.today()))
        worker = data.get("worker", self.company.api_user.username)
        team = data.get("team")
        return {
            "jobs": [
                job
                for job in self.jobs.open()
                if job["day"] == day
                and worker in ("*", job["worker"])
                and team in (None, job["teamId"])
                and _progress_fits(job, data)
            ]
        }

    def _archive_jobs(self, data: Data) -> Answer:
        """The page is lost; an old client sent an object by id, deletejobs takes an array."""
        self.jobs.archive(
            _ids(list(data["jobs"]) if _is_object(data, "jobs") else data.get("jobs"))
        )
        return {}

    def _delete_jobs(self, data: Data) -> Answer:
        self.jobs.delete(_ids(data.get("jobs")))
        return {}

    def _autoassign(self, data: Data) -> Answer:
        jobs = [self.jobs.find(job_id) for job_id in _ids(data.get("jobs"))]
        workers = [self.company.assignable(name) for name in _ids(data.get("workers"))]
        known = [worker for worker in workers if worker]
        day = _day(data.get("day", 0)) or self.jobs.today()
        assigned: list[str] = []
        for job in jobs:
            if self.jobs.give_to_nearest(job, known):
                self.jobs.edit({job["id"]: {"day": day}})
                assigned.append(job["id"])
        unassigned = [job["id"] for job in jobs if job["id"] not in assigned]
        return {"assignedJobs": assigned, "unassignedJobs": unassigned, "jobs": jobs}

    def _get_accounts(self, data: Data) -> Answer:
        return {"accounts": self.company.members(_uids(data))}

    def _locate(self, data: Data) -> Answer:
        accounts = data.get("accounts", {})
        if not isinstance(accounts, dict):
            raise Refused("accounts must be an object by uid or username")
        return {"accounts": self.company.locate(accounts)}

    def _get_places(self, data: Data) -> Answer:
        query, most = data.get("query", ""), data.get("max", 500)
        if not isinstance(query, str) or not isinstance(most, int):
            raise Refused("query must be text and max a number")
        return {"places": self.company.find_places(query, _uids(data), most)}

    def _create_place(self, data: Data) -> Answer:
        place = self.company.create_place(data)
        return {"uid": place["uid"], "place": place}

    def _set_webhooks(self, data: Data) -> Answer:
        self.webhooks.register(data, "header")
        return self.webhooks.registered("header")


def _data(body: object) -> Data:
    if not isinstance(body, dict) or not isinstance(body.get("data"), dict):
        raise Refused('the body must be {"data": {…}}')
    data: Data = body["data"]
    return data


def _objects(data: Data, name: str) -> list[Data]:
    objects = data.get(name)
    if not isinstance(objects, list) or not objects:
        raise Refused(f"{name} must be a list")
    if not all(isinstance(each, dict) for each in objects):
        raise Refused(f"{name} must be a list of objects")
    return objects


def _is_object(data: Data, name: str) -> bool:
    return isinstance(data.get(name), dict)


def _flag(data: Data, name: str) -> bool:
    value = data.get(name, False)
    if not isinstance(value, bool):
        raise Refused(f"{name} must be true or false")
    return value


def _ids(value: object) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise Refused("a list of ids is needed")
    return value


def _uids(data: Data) -> list[str] | None:
    return _ids(data["uids"]) if "uids" in data else None


def _either(data: Data, one: str, many: str) -> list[Any] | None:
    """The value of `one` as a list, or that of `many`; None when neither was sent."""
    if one in data:
        return [data[one]]
    if not isinstance(data.get(many, []), list):
        raise Refused(f"{many} must be a list")
    return data.get(many)


def _day(value: object) -> int:
    """YYYYMMDD; the documents show it to getjobs as a number and as text."""
    if isinstance(value, bool) or not str(value).isdigit() or len(str(value)) not in (1, 8):
        raise Refused("day must be like 20260224")
    return int(str(value))


def _progress_fits(job: Job, data: Data) -> bool:
    done = bool(job["tsDoneSuccess"] or job["tsDoneFailed"])
    if data.get("progressSuccess"):
        return bool(job["tsDoneSuccess"])
    return not (data.get("progressActive") and done)
