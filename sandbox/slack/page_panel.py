"""What stands beside the conversation: answer times, what Hellotracks received, jobs, weather."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from typing import Any

from sandbox.hellotracks import Hellotracks, Job
from sandbox.listening import Call
from sandbox.skies import Sky, Switch
from sandbox.slack.records import Delivery, Payload
from sandbox.world import World

LIMIT_MS = 3000
_MOST_ACKS = 5
_MOST_CALLS = 6
_REFERENCE = re.compile(r"<([@#])[^|>]*\|([^>]*)>")
_WRITING = ("createjobs", "editjobs", "archivejobs", "deletejobs")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ack:
    """How long the app took to answer Slack."""

    what: str
    figure: str
    verdict: str
    percent: float
    mood: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One call that writes to Hellotracks."""

    number: int
    name: str
    where: str
    day: str
    who: str
    window: str
    outcome: str
    mood: str
    request: Any
    answer: Any
    answered: bool
    status: int | None
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something a worker or a dispatcher can do with a job."""

    deed: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRow:
    id: str
    place: str
    day: str
    who: str
    window: str
    state: str
    mood: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchRow:
    name: str
    label: str
    value: str
    choices: tuple[str, ...]
    is_on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SkyRow:
    """The switches of one pretend server."""

    name: str
    title: str
    about: str
    rows: tuple[SwitchRow, ...]

    @property
    def changed(self) -> int:
        return sum(row.is_on for row in self.rows)


# Answer times


def acks(deliveries: Sequence[Delivery]) -> list[Ack]:
    """The latest ones first; a menu's suggestions would crowd out the rest."""
    told = [d for d in reversed(deliveries) if d.kind != "block_suggestion"]
    return [_ack(delivery) for delivery in told[:_MOST_ACKS]]


def _ack(delivery: Delivery) -> Ack:
    late = delivery.timed_out or not delivery.acknowledged
    if delivery.timed_out:
        verdict = "too late: Slack has given up"
    elif delivery.status is None:
        verdict = "nobody answered"
    elif late:
        verdict = f"answered with HTTP {delivery.status}"
    else:
        verdict = f"of the {LIMIT_MS:,} ms that Slack allows"
    return Ack(
        what=_what(delivery.kind, delivery.payload),
        figure=f"{delivery.ack_ms:,.0f} ms"
        if delivery.ack_ms >= 10
        else f"{delivery.ack_ms:.1f} ms",
        verdict=verdict,
        percent=round(min(100.0, delivery.ack_ms / LIMIT_MS * 100), 2),
        mood="late" if late else "good",
    )


def _what(kind: str, payload: Payload) -> str:
    match kind:
        case "slash_command":
            said = _REFERENCE.sub(r"\1\2", payload["text"])
            return f"{payload['command']} {unescape(said)}".strip()
        case "block_actions":
            action = payload["actions"][0]
            return f"Button “{action['text']['text']}”" if "text" in action else "A choice"
        case "view_submission":
            return f"Form “{payload['view']['title']['text']}”"
        case "view_closed":
            return "Form closed"
        case "event":
            return str(payload["event"]["type"]).replace("_", " ").capitalize()
        case _:
            return "Shortcut"


# What Hellotracks received


def sent(calls: Sequence[Call], world: World) -> list[Sent]:
    """The latest writing calls first."""
    writing = [(n, call) for n, call in enumerate(calls) if call.action in _WRITING]
    return [_sent(number, call, world) for number, call in reversed(writing[-_MOST_CALLS:])]


def _sent(number: int, call: Call, world: World) -> Sent:
    jobs = list(_jobs_in(call.body))
    first = jobs[0] if jobs else {}
    more = f" and {len(jobs) - 1} more" if len(jobs) > 1 else ""
    outcome, mood = _outcome(call)
    return Sent(
        number=number,
        name=f"{call.method} {call.path}",
        where=str(first.get("destinationName", f"{len(jobs)} job changed")) + more,
        day=_written_day(first.get("day")),
        who=_worker(first.get("worker"), world),
        window=_window(first.get("windowStart"), first.get("windowEnd")),
        outcome=outcome,
        mood=mood,
        request=call.body,
        answer=call.answer,
        answered=call.status is not None,
        status=call.status,
        ids=tuple(str(job["id"]) for job in _listed(call.answer) if "id" in job),
    )


def _jobs_in(body: object) -> Iterator[Mapping[str, Any]]:
    """createjobs sends a list, editjobs an object by job id."""
    return _listed(body.get("data") if isinstance(body, dict) else None)


def _listed(data: object) -> Iterator[Mapping[str, Any]]:
    jobs = data.get("jobs") if isinstance(data, dict) else None
    listed: Iterable[object] = jobs.values() if isinstance(jobs, dict) else jobs or ()
    yield from (job for job in listed if isinstance(job, dict))


def _outcome(call: Call) -> tuple[str, str]:
    if call.status is None:
        return "no answer", "bad"
    if call.status >= 400:
        return f"HTTP {call.status}", "bad"
    if isinstance(call.answer, dict) and call.answer.get("status") == 0:
        return "stored", "good"
    return "refused", "bad"


def _written_day(day: object) -> str:
    """As it was sent, and as one says it: "20261125, Wed 25 Nov"."""
    if not isinstance(day, int) or not day:
        return "no date" if day == 0 else "same day"
    date = datetime.strptime(str(day), "%Y%m%d")  # noqa: DTZ007 - a day has no zone
    return f"{day} ({date:%a} {date.day} {date:%b})"


def _worker(username: object, world: World) -> str:
    if not username:
        return "unassigned"
    return next((a.name for a in world.accounts if a.username == username), str(username))


def _window(start: object, end: object) -> str:
    """Both ends are HHMM numbers; 0 and 2400 mean none."""
    first, last = _clock(start), _clock(end)
    if first and last:
        return f"{first} to {last}"
    return f"from {first}" if first else f"until {last}" if last else ""


def _clock(hhmm: object) -> str:
    return f"{hhmm // 100:02}:{hhmm % 100:02}" if isinstance(hhmm, int) and 0 < hhmm < 2400 else ""


# The jobs that are there now


def jobs(hellotracks: Hellotracks, world: World) -> list[JobRow]:
    """The latest first."""
    return [_job(job, world) for job in reversed(hellotracks.jobs)]


def _job(job: Job, world: World) -> JobRow:
    state, mood, steps = _state(job)
    return JobRow(
        id=job["id"],
        place=job["destinationName"] or job["destinationText"],
        day=_written_day(job["day"]),
        who=_worker(job["worker"], world),
        window=_window(job["windowStart"], job["windowEnd"]),
        state=state,
        mood=mood,
        steps=steps,
    )


_ACCEPT = Step(deed="accept", label="Accept")
_CHECK_IN = Step(deed="check_in", label="Check in")
_DONE = Step(deed="done", label="Done")
_FAIL = Step(deed="fail", label="Report an issue")


def _state(job: Job) -> tuple[str, str, tuple[Step, ...]]:
    """The dashboard's word and colour for a job, and what its worker may do next."""
    if job.get("status") == "archived":
        return "Archived", "", ()
    if job["tsDoneFailed"]:
        return "Issue", "red", ()
    if job["tsDoneSuccess"]:
        return "Done", "green", ()
    if not job["worker"]:
        return "Unassigned", "", ()
    if job["tsCheckIn"]:
        return "In progress", "yellow", (_DONE, _FAIL)
    if job["tsAccepted"]:
        return "Accepted", "blue", (_CHECK_IN, _FAIL)
    return "Scheduled", "", (_ACCEPT,)


# Bad weather


def sky(name: str, title: str, about: str, sky: Sky) -> SkyRow:
    """One server's switches; those that are not as they were built are on."""
    fair = {row.name: row.value for row in type(sky)().describe()}
    rows = tuple(_switch(row, fair[row.name]) for row in sky.describe())
    return SkyRow(name=name, title=title, about=about, rows=rows)


def _switch(row: Switch, fair: str) -> SwitchRow:
    return SwitchRow(
        name=row.name,
        label=row.label,
        value=row.value,
        choices=row.choices,
        is_on=row.value != fair,
    )
