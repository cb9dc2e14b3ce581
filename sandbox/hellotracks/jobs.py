"""The jobs that Hellotracks keeps: the documented fields and defaults, and what it refuses.

Where no document says what the real server does, this one takes the stricter way, so that a client
which is careful here is careful enough there: a field of the wrong type, a new job with an id, half
a coordinate, `notes` beside `textDispatcher` and a place nobody has saved are all refused.
"""

import copy
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from random import Random
from typing import Any, TypeAlias

from sandbox.hellotracks.company import Company, Refused
from sandbox.hellotracks.weather import UnknownWorker, Weather
from sandbox.town import Point
from sandbox.world import Account

Job: TypeAlias = dict[str, Any]
Fields: TypeAlias = Mapping[str, Any]


def _text(value: object) -> str | None:
    return None if isinstance(value, str) else "must be text"


def _whole(least: int, most: int) -> "Check":
    def check(value: object) -> str | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return "must be a whole number"
        return None if least <= value <= most else f"must be from {least} to {most}"

    return check


def _degrees(most: float) -> "Check":
    def check(value: object) -> str | None:
        if not isinstance(value, int | float) or isinstance(value, bool):
            return "must be a number"
        return None if -most <= value <= most else f"must be from -{most} to {most}"

    return check


def _day(value: object) -> str | None:
    if not isinstance(value, int) or isinstance(value, bool):
        return "must be a number like 20260224"
    if value == 0:
        return None
    year, month, day = value // 10_000, value // 100 % 100, value % 100
    try:
        date(year, month, day)
    except ValueError:
        return "is not a day"
    return None if year > 1_000 else "is not YYYYMMDD"


def _clock(value: object) -> str | None:
    """HHMM; 2400 stands in the server's own answers, as an end."""
    if not isinstance(value, int) or isinstance(value, bool):
        return "must be a number like 1330"
    return None if value == 2400 or (0 <= value < 2400 and value % 100 < 60) else "is not a time"


def _custom_fields(value: object) -> str | None:
    if not isinstance(value, list):
        return "must be a list"
    return None if all(_is_custom_field(entry) for entry in value) else "must be of key and val"


def _is_custom_field(entry: object) -> bool:
    return (
        isinstance(entry, dict)
        and entry.keys() == {"key", "val"}
        and isinstance(entry["key"], str)
        and isinstance(entry["val"], str | int | float)
    )


Check: TypeAlias = Callable[[object], str | None]

_EVER = 10**15
_MILLISECONDS = _whole(0, _EVER)

WRITABLE: dict[str, Check] = {
    "uidSecondary": _text,
    "type": _whole(0, 2),
    "teamId": _whole(0, _EVER),
    "destinationName": _text,
    "destinationText": _text,
    "destinationLat": _degrees(90),
    "destinationLng": _degrees(180),
    "placeUid": _text,
    "textDispatcher": _text,
    "notes": _text,
    "textReceiver": _text,
    "contactName": _text,
    "contactPhone": _text,
    "contactEmail": _text,
    "fileNumber": _text,
    "orderId": _whole(0, _EVER),
    "labels": _text,
    "confirmationEmails": _text,
    "linkedForms": _text,
    "linkedZones": _text,
    "itemsToPickup": _whole(0, _EVER),
    "itemsToDropoff": _whole(0, _EVER),
    "customFields": _custom_fields,
    "day": _day,
    "windowStart": _clock,
    "windowEnd": _clock,
    "onSiteSeconds": _whole(0, _EVER),
    "priority": _whole(0, 10),
    "number": _whole(0, _EVER),
    "carryOver": _whole(0, 1),
    "worker": _text,
    "receiverUid": _text,
    "dispatcherUid": _text,
    "tsAccepted": _MILLISECONDS,
    "tsRejected": _MILLISECONDS,
    "tsCheckIn": _MILLISECONDS,
    "tsCheckOut": _MILLISECONDS,
    "tsDoneSuccess": _MILLISECONDS,
    "tsDoneFailed": _MILLISECONDS,
}

_FRESH: Job = {
    "day": 0,
    "number": 0,
    "type": 0,
    "priority": 5,
    "destinationName": "",
    "destinationText": "",
    "radius": 100,
    "contactName": "",
    "contactPhone": "",
    "contactEmail": "",
    "worker": "",
    "workerName": "",
    "workerEmail": "",
    "workerPhone": "",
    "receiverUid": "",
    "assigneeName": "",
    "assigneeUsername": "",
    "dispatcherName": "",
    "dispatcherUid": "",
    "textDispatcher": "",
    "textReceiver": "",
    "itemsToPickup": 0,
    "itemsToDropoff": 0,
    "onSiteSeconds": 720,
    "windowStart": 0,
    "windowEnd": 2400,
    "tsCreated": 0,
    "tsSaved": 0,
    "tsAssigned": 0,
    "tsAccepted": 0,
    "tsRejected": 0,
    "tsScheduled": 0,
    "tsCheckIn": 0,
    "tsCheckOut": 0,
    "tsDoneSuccess": 0,
    "tsDoneFailed": 0,
    "scheduledStart": 0,
    "scheduledEnd": 0,
    "orderId": 0,
    "fileNumber": "",
    "uidSecondary": "",
    "labels": "",
    "carryOver": 0,
    "placeName": "",
    "placeUid": "",
    "linkedForms": "",
    "linkedZones": "",
    "teamId": 0,
    "confirmationEmails": "",
    "customFields": [],
    "signatureName": "",
    "signatureSvg": "",
    "tsSignature": 0,
    "createdBy": "",
    "createdVia": "api",
    "isTemplate": False,
    "jobType": "",
}

_ASSIGNEE_FIELDS = ("worker", "receiverUid")


class UnknownJob(Refused):
    """There is no job with this id."""


@dataclass(slots=True, kw_only=True)
class Jobs:
    """Every job by its id. A list of jobs is stored whole or not at all."""

    company: Company
    weather: Weather
    clock: Callable[[], float]
    random: Random
    happened: Callable[[str, Job], None]
    """Told "jobcreated", "jobupdated" and so on, after the fact."""
    stored: dict[str, Job] = field(default_factory=dict)

    def create(
        self, new: list[Fields], *, template: bool = False, nearest: bool = False
    ) -> list[Job]:
        """Store them; one whose uidSecondary is known updates that job instead."""
        for fields in new:
            self._check_new(fields, nearest=nearest)
        return [self._upsert(fields, template=template, nearest=nearest) for fields in new]

    def edit(self, changes: Mapping[str, Fields]) -> list[Job]:
        for job_id, fields in changes.items():
            self._check_change(self.find(job_id), fields)
        return [self._update(self.find(job_id), fields) for job_id, fields in changes.items()]

    def find(self, job_id: object) -> Job:
        if not isinstance(job_id, str) or job_id not in self.stored:
            raise UnknownJob(f"no job {job_id}")
        return self.stored[job_id]

    def find_secondary(self, uid: object) -> Job | None:
        if not uid:
            return None
        return next((job for job in self.stored.values() if job["uidSecondary"] == uid), None)

    def open(self) -> list[Job]:
        """What lists show: neither archived jobs nor templates."""
        return [
            job
            for job in self.stored.values()
            if job.get("status") != "archived" and not job["isTemplate"]
        ]

    def archive(self, job_ids: Iterable[str]) -> list[Job]:
        """Put them away; they keep their ids and their uidSecondary."""
        jobs = [self.find(job_id) for job_id in job_ids]
        for job in jobs:
            job["status"] = "archived"
            self._saved("jobarchived", job)
        return jobs

    def delete(self, job_ids: Iterable[str]) -> list[Job]:
        jobs = [self.find(job_id) for job_id in job_ids]
        for job in jobs:
            self.stored.pop(job["id"], None)
            self.happened("jobdeleted", job)
        return jobs

    def today(self) -> int:
        """The company's calendar day, as YYYYMMDD."""
        return int(f"{self._now().astimezone(self.company.zone):%Y%m%d}")

    def give(self, job: Job, account: Account | None) -> None:
        """Make `account` the assignee, or nobody."""
        job |= self.company.assignee(account)
        job["tsAssigned"] = self._milliseconds() if account else 0
        job["number"] = self._turn(job) if account else 0

    def give_to_nearest(self, job: Job, among: Iterable[Account]) -> bool:
        """Whether somebody on duty was found for it; a job without a pin has no nearest."""
        on_duty = [account for account in among if not account.off_duty]
        if "destinationLat" not in job or not on_duty:
            return False
        self.give(job, min(on_duty, key=lambda account: self._detour(job, account)))
        return True

    def _detour(self, job: Job, account: Account) -> float:
        """Metres from where they are, and a kilometre for each job they already have that day."""
        there = Point(lat=job["destinationLat"], lng=job["destinationLng"])
        busy = self._turn(job | {"worker": account.username})
        return self.company.whereabouts(account).metres_to(there) + 1_000 * busy

    def _turn(self, job: Job) -> int:
        """The place in the route: after the jobs of that day the worker has already."""
        route = [
            other
            for other in self.stored.values()
            if (other["worker"], other["day"]) == (job["worker"], job["day"])
            and other["id"] != job["id"]
        ]
        return len(route) + 1

    def _check_new(self, fields: Fields, *, nearest: bool) -> None:
        if "id" in fields:
            raise Refused("id is given by the server")
        if nearest and any(fields.get(name) for name in _ASSIGNEE_FIELDS):
            raise Refused("worker cannot be sent with autoassign")
        known = self.find_secondary(fields.get("uidSecondary"))
        self._check(fields, known or _FRESH)

    def _check_change(self, job: Job, fields: Fields) -> None:
        if "id" in fields:
            raise Refused("id cannot be changed")
        if self.find_secondary(fields.get("uidSecondary")) not in (None, job):
            raise Refused("uidSecondary is another job's")
        self._check(fields, job)

    def _check(self, fields: Fields, before: Fields) -> None:
        for name, value in fields.items():
            check = _text if name.startswith("custom_") else WRITABLE.get(name)
            if check and (complaint := check(value)):
                raise Refused(f"{name} {complaint}")
        if ("destinationLat" in fields) != ("destinationLng" in fields):
            raise Refused("destinationLat and destinationLng belong together")
        if {"notes", "textDispatcher"} <= fields.keys():
            raise Refused("notes is textDispatcher; send one")
        if (uid := fields.get("placeUid")) and self.company.place(uid) is None:
            raise Refused(f"placeUid {uid} is no place")
        self._check_window({**before, **fields})
        self._check_assignee(fields)

    def _check_window(self, job: Fields) -> None:
        start, end = job["windowStart"], job["windowEnd"]
        if start and end and start >= end:
            raise Refused("windowStart must be before windowEnd")

    def _check_assignee(self, fields: Fields) -> None:
        if self.weather.unknown_worker != UnknownWorker.REFUSED:
            return
        for name in _ASSIGNEE_FIELDS:
            if fields.get(name) and self.company.assignable(fields[name]) is None:
                raise Refused(f"{name} {fields[name]} is no member")

    def _upsert(self, fields: Fields, *, template: bool, nearest: bool) -> Job:
        known = self.find_secondary(fields.get("uidSecondary"))
        if known:
            return self._update(known, fields)
        job = self._fresh(template=template)
        self._write(job, fields)
        self.stored[job["id"]] = job
        if nearest:
            self.give_to_nearest(job, self.company.workers())
        self._saved("jobcreated", job)
        return job

    def _fresh(self, *, template: bool) -> Job:
        identity = f"{int(self.clock()):08x}{self.random.getrandbits(64):016x}"
        return {
            "id": f"tpl-{identity}" if template else identity,
            **copy.deepcopy(_FRESH),
            "tsCreated": self._milliseconds(),
            "isTemplate": template,
            "createdBy": self.company.api_user.uid,
        }

    def _update(self, job: Job, fields: Fields) -> Job:
        self._write(job, fields)
        completed = any(fields.get(name) for name in ("tsDoneSuccess", "tsDoneFailed"))
        self._saved("jobcompleted" if completed else "jobupdated", job)
        return job

    def _write(self, job: Job, fields: Fields) -> None:
        """Take what may be written; what Hellotracks does not know it ignores."""
        for name, value in fields.items():
            if name in _ASSIGNEE_FIELDS:
                continue
            if name == "notes":
                job["textDispatcher"] = value
            elif name in WRITABLE or name.startswith("custom_"):
                job[name] = value
        if "placeUid" in fields:
            job |= self.company.fence(fields["placeUid"])
        if "dispatcherUid" in fields:
            job["dispatcherName"] = self.company.name_of(fields["dispatcherUid"])
        for name in _ASSIGNEE_FIELDS:
            if name in fields:
                self._assign(job, fields[name])

    def _assign(self, job: Job, said: str) -> None:
        account = self.company.assignable(said) if said else None
        self.give(job, account)
        if said and account is None and self.weather.unknown_worker == UnknownWorker.ACCEPTED:
            job["worker"] = said

    def _saved(self, action: str, job: Job) -> None:
        job["tsSaved"] = self._milliseconds()
        self.happened(action, job)

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self.clock(), UTC)

    def _milliseconds(self) -> int:
        return int(self.clock() * 1000)
