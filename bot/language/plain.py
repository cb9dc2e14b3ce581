"""A reading as plain JSON, for the command line and for scoring."""

from typing import TypedDict

from bot.domain.doubt import NoPlace
from bot.domain.window import Window, hhmm
from bot.language.reading import Reading, ReadJob, Said

_KINDS = {"member": "slack"}


class PlainReading(TypedDict):
    intent: str
    jobs: list[dict[str, object]]
    confirm: list[str]
    needs: list[str]


def as_json(reading: Reading) -> PlainReading:
    """Absent fields are left out."""
    doubts = [doubt for job in reading.jobs for doubt in job.doubts]
    asks = dict.fromkeys(d.kind for d in doubts if not isinstance(d, NoPlace))
    return {
        "intent": reading.intent.value,
        "jobs": [_job(job) for job in reading.jobs],
        "confirm": list(asks),
        "needs": ["place"] if any(isinstance(doubt, NoPlace) for doubt in doubts) else [],
    }


def _job(job: ReadJob) -> dict[str, object]:
    day = job.day.to_yyyymmdd() if job.day else None
    contact = {"name": job.contact.name, "phone": job.contact.phone, "email": job.contact.email}
    plain: dict[str, object] = {
        "place_text": job.place,
        "day": None if "day" in job.assumed else day,
        "window": _window(job.window) if job.window else None,
        "assignees": [_said(said) for said in job.people],
        "notes": job.notes,
        "priority": job.priority.value if job.priority else None,
        "contact": {key: value for key, value in contact.items() if value},
        "po": job.file_number or (str(job.order_id) if job.order_id is not None else ""),
        "labels": list(job.labels),
        "links": list(job.links),
        "on_site_min": job.on_site_minutes,
    }
    return {key: value for key, value in plain.items() if value not in (None, "", [], {})}


def _said(said: Said) -> dict[str, str]:
    return {"text": said.words, "kind": _KINDS.get(said.kind, said.kind)}


def _window(window: Window) -> dict[str, object]:
    hours = window.hours()
    start = hhmm(hours.start) if hours.start else None
    end = hhmm(hours.end) if hours.end and window.kind != "at" else None
    return {"kind": window.kind, "start": start, "end": end}
