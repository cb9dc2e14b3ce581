"""The scene in which the tests of the language play: a Monday morning with ten people."""

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.people import Roster, Worker
from bot.language.plain import as_json
from bot.language.reading import Reading, ReadJob, Scene
from bot.language.sentence import read
from handlers.markup import neutral

CORPUS = Path(__file__).parent / "corpus"
WORLD = json.loads((CORPUS / "world.json").read_text("utf-8"))
ROSTER = Roster(
    Worker(
        username=person["username"],
        name=person["name"],
        email=person["username"],
        member=person["slack_id"],
    )
    for person in WORLD["roster"]
)


def scene(language: str = "en", now: str = WORLD["now"]) -> Scene:
    where = WORLD["locales"].get(language) or WORLD["locales"][language[:2]]
    return Scene(
        now=datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(where["tz"])),
        locale=language if "-" in language else where["locale"],
        roster=ROSTER,
        places=frozenset(WORLD["places"]),
        me="U02JANE",
    )


def reading(text: str, language: str = "en", now: str = WORLD["now"]) -> Reading:
    """Read a line as Slack sends it."""
    return read(neutral(text), scene(language, now))


def only_job(text: str, language: str = "en", now: str = WORLD["now"]) -> ReadJob:
    (job,) = reading(text, language, now).jobs
    return job


def day_of(text: str, language: str = "en", now: str = WORLD["now"]) -> int | None:
    day = only_job(text, language, now).day
    return day.to_yyyymmdd() if day else None


def window_of(text: str, language: str = "en") -> str:
    """`at 900`, `between 900-1100`, `by -1200`."""
    window = only_job(text, language).window
    if window is None:
        return ""
    hours = window.hours()
    start = hours.start.strftime("%-H%M") if hours.start else ""
    end = f"-{hours.end:%-H%M}" if hours.end and window.kind != "at" else ""
    return f"{window.kind} {start}{end}"


def asks(text: str, language: str = "en", now: str = WORLD["now"]) -> list[str]:
    """The kinds of doubt, in order."""
    return [doubt.kind for job in reading(text, language, now).jobs for doubt in job.doubts]


def plain(text: str, language: str = "en") -> dict[str, object]:
    """The fields of the only job, as JSON."""
    (job,) = as_json(reading(text, language))["jobs"]
    return job
