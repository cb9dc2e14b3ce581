"""The newer API: /v1 with HTTP codes, {"data": …} or {"error": {"message": …}}.

It shows the same jobs in other words: `uidSecondary` is `externalId`, `day` is `date`, and so on.
Unknown fields are refused, as a recorded answer of the real one suggests.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from sandbox.hellotracks.company import Company, Refused
from sandbox.hellotracks.jobs import Job, Jobs, UnknownJob
from sandbox.hellotracks.webhooks import Webhooks
from sandbox.listening import Call, Reply

Input: TypeAlias = Mapping[str, Any]

JOB_PATH = re.compile(r"/v1/jobs/([^/]+)((?:/archive)?)")

_RENAMED = {
    "title": "destinationName",
    "externalId": "uidSecondary",
    "address": "destinationText",
    "notes": "textDispatcher",
    "assigneeUsername": "worker",
    "placeId": "placeUid",
    "priority": "priority",
    "onSiteDurationSeconds": "onSiteSeconds",
}
_NESTED = {
    "contact": {"name": "contactName", "phone": "contactPhone", "email": "contactEmail"},
    "timeWindow": {"start": "windowStart", "end": "windowEnd"},
    "location": {"lat": "destinationLat", "lng": "destinationLng"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    jobs: Jobs
    company: Company
    webhooks: Webhooks

    def reply(self, call: Call) -> Reply:
        route = self._routes().get(call.action)
        if route is None:
            return self.problem(404, "Not found")
        try:
            return route(call)
        except UnknownJob as unknown:
            return self.problem(404, str(unknown))
        except Refused as refused:
            return self.refusal(str(refused))

    def refusal(self, message: str) -> Reply:
        return self.problem(400, message)

    def problem(self, status: int, message: str) -> Reply:
        return Reply(body={"error": {"message": message}}, status=status)

    def key_refused(self) -> Reply:
        return self.problem(401, "Invalid API key")

    def _routes(self) -> dict[str, Callable[[Call], Reply]]:
        return {
            "GET /v1/auth/whoami": self._whoami,
            "GET /v1/jobs": self._list_jobs,
            "GET /v1/jobs/{id}": lambda call: _items([view(self.jobs.find(_job_id(call)))]),
            "POST /v1/jobs": self._create_job,
            "PATCH /v1/jobs": self._edit_job,
            "POST /v1/jobs/{id}/archive": lambda call: _views(self.jobs.archive([_job_id(call)])),
            "DELETE /v1/jobs/{id}": lambda call: _views(self.jobs.delete([_job_id(call)])),
            "GET /v1/members": self._list_members,
            "GET /v1/webhooks": lambda _: self._webhooks(),
            "PUT /v1/webhooks": self._set_webhooks,
        }

    def _whoami(self, _: Call) -> Reply:
        profile = self.company.profile()
        company = {"id": profile["uid"], "name": profile["name"], "username": profile["username"]}
        user = self.company.api_user
        return Reply(
            body={
                "data": {
                    "company": company,
                    "user": {"id": user.uid, "username": user.username, "name": user.name},
                    "teams": profile["teams_config"],
                    "apiEnabled": True,
                }
            }
        )

    def _list_jobs(self, call: Call) -> Reply:
        """Newest change first; what order the real one keeps is not documented."""
        query = dict(call.query)
        limit, skip = _number(query, "limit", 100), _number(query, "skip", 0)
        archived = query.pop("includeArchived", "false") == "true"
        jobs = self.jobs.stored.values() if archived else self.jobs.open()
        found = [view(job) for job in jobs if _fits(job, query)]
        found.sort(key=lambda job: int(job["updatedAt"]), reverse=True)
        return _items(found[skip : skip + limit])

    def _create_job(self, call: Call) -> Reply:
        given = _checked(call.body)
        if not given.get("title"):
            raise Refused("job.title is required")
        known = self.jobs.find_secondary(given.get("externalId"))
        return _views(self.jobs.create([stored(given)]), status=200 if known else 201)

    def _edit_job(self, call: Call) -> Reply:
        given = dict(_checked(call.body, "id"))
        job_id = given.pop("id", None)
        if not isinstance(job_id, str):
            raise Refused("job.id is required")
        return _views(self.jobs.edit({job_id: stored(given)}))

    def _list_members(self, call: Call) -> Reply:
        said = call.query.get("query", "").casefold()
        members = [
            {name: member.get(name, "") for name in ("id", "username", "email", "name")}
            for member in self.company.members()
            if member["type"] == "person"
        ]
        found = [m for m in members if any(said in text.casefold() for text in m.values())]
        return _items(found[: _number(dict(call.query), "max", 50)])

    def _webhooks(self) -> Reply:
        return Reply(body={"data": {"webhooks": self.webhooks.registered("headers")}})

    def _set_webhooks(self, call: Call) -> Reply:
        wanted = call.body.get("webhooks") if isinstance(call.body, dict) else None
        if not isinstance(wanted, dict):
            raise Refused("webhooks is required")
        self.webhooks.register(wanted, "headers")
        return self._webhooks()


def view(job: Job) -> dict[str, Any]:
    """A stored job in v1's words."""
    assignee = {
        "id": job["receiverUid"],
        "username": job["worker"],
        "email": job["workerEmail"],
        "name": job["workerName"],
    }
    return {
        "id": job["id"],
        "externalId": job["uidSecondary"],
        "title": job["destinationName"],
        "progress": progress(job),
        "date": _date_text(job["day"]),
        "createdAt": job["tsCreated"],
        "updatedAt": job["tsSaved"],
        "assignee": assignee if job["worker"] else None,
        "address": job["destinationText"],
        "contact": {
            "name": job["contactName"],
            "phone": job["contactPhone"],
            "email": job["contactEmail"],
        },
    }


def progress(job: Job) -> str:
    """Only scheduled, success, failed and archived have been seen; no other is invented here."""
    if job.get("status") == "archived":
        return "archived"
    if job["tsDoneSuccess"] or job["tsDoneFailed"]:
        return "success" if job["tsDoneSuccess"] >= job["tsDoneFailed"] else "failed"
    return "scheduled"


def stored(given: Input) -> dict[str, Any]:
    """What v1 was given, in the words the jobs are stored in."""
    fields = {_RENAMED[name]: value for name, value in given.items() if name in _RENAMED}
    for name, inner in _NESTED.items():
        fields |= {inner[key]: value for key, value in given.get(name, {}).items()}
    for name in ("windowStart", "windowEnd"):
        if name in fields:
            fields[name] = _hhmm(fields[name])
    if "date" in given:
        fields["day"] = _yyyymmdd(given["date"])
    if "customFields" in given:
        fields["customFields"] = [
            {"key": key, "val": value} for key, value in given["customFields"].items()
        ]
    return fields


def _checked(body: object, *also: str) -> Input:
    """The input, if v1 knows all of its fields; blank ones count as a mistake."""
    if not isinstance(body, dict):
        raise Refused("job must be an object")
    for name, value in body.items():
        if name not in {*_RENAMED, *_NESTED, "date", "customFields", *also}:
            raise Refused(f"Unknown field job.{name}")
        if value in (None, ""):
            raise Refused(f"job.{name} is blank")
        if (name in _NESTED or name == "customFields") and not isinstance(value, dict):
            raise Refused(f"job.{name} must be an object")
        for key in value if name in _NESTED else ():
            if key not in _NESTED[name]:
                raise Refused(f"Unknown field job.{name}.{key}")
    return body


def _job_id(call: Call) -> str:
    path = JOB_PATH.fullmatch(call.path)
    return path[1] if path else ""


def _hhmm(value: object) -> int:
    """1330 for "13:30"."""
    hours, colon, minutes = str(value).partition(":")
    if not (colon and len(hours) == len(minutes) == 2 and (hours + minutes).isdigit()):
        raise Refused("job.timeWindow must be like 08:00")
    return int(hours + minutes)


def _yyyymmdd(value: object) -> int:
    try:
        day = date.fromisoformat(str(value))
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:
        raise Refused("job.date must be like 2026-02-24")
    return int(f"{day:%Y%m%d}")


def _date_text(day: int) -> str | None:
    return f"{day // 10_000:04}-{day // 100 % 100:02}-{day % 100:02}" if day else None


def _fits(job: Job, query: Mapping[str, str]) -> bool:
    return (
        query.get("externalId", job["uidSecondary"]) == job["uidSecondary"]
        and query.get("assigneeUsername", job["worker"]) == job["worker"]
        and query.get("progress", progress(job)) == progress(job)
        and _number(query, "createdSince", 0) <= job["tsCreated"]
        and _number(query, "updatedSince", 0) <= job["tsSaved"]
    )


def _number(query: Mapping[str, str], name: str, otherwise: int) -> int:
    value = query.get(name, str(otherwise))
    if not value.isdigit():
        raise Refused(f"{name} must be a number")
    return int(value)


def _views(jobs: list[Job], *, status: int = 200) -> Reply:
    return _items([view(job) for job in jobs], status=status)


def _items(items: list[dict[str, Any]], *, status: int = 200) -> Reply:
    return Reply(body={"data": {"items": items}}, status=status)
