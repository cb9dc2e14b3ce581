"""How a line that was read compares with what a dispatcher reads in it."""

import copy
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from bot.language.plain import PlainReading

# A line of a corpus, as JSON has it.
Line: TypeAlias = dict[str, Any]

NO_CREATION = {"question", "cancel", "reschedule", "other", "undo"}
_FIELDS = (
    "place_text", "day", "window", "assignees", "notes", "priority", "contact", "po", "labels",
    "links", "on_site_min",
)  # fmt: skip


def lines_of(file: Path) -> list[Line]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


# Commands


@dataclass(slots=True)
class Marks:
    """What came of the lines of a corpus; a silent mistake is one that was not asked about."""

    lines: int = 0
    exact: int = 0
    silent: int = 0
    must_ask: int = 0
    missed_ask: int = 0
    clear: int = 0
    over_ask: int = 0

    def add(self, line: Line, found: PlainReading) -> None:
        right, must, asked = is_right(line, found), must_ask(line), asks(found)
        clear = not must and line["intent"] == "create"
        self.lines += 1
        self.exact += right
        self.silent += not right and not asked
        self.must_ask += must
        self.missed_ask += must and not asked
        self.clear += clear
        self.over_ask += clear and asked


def must_ask(line: Line) -> bool:
    return bool(line.get("confirm") or line.get("needs"))


def asks(found: PlainReading) -> bool:
    return bool(found["confirm"] or found["needs"])


def is_right(line: Line, found: PlainReading) -> bool:
    want = line["intent"]
    if want in NO_CREATION - {"undo"}:
        return found["intent"] in NO_CREATION
    if want != "create" or found["intent"] != "create":
        return bool(want == found["intent"])
    only = set(line.get("check") or _FIELDS)
    mine = [_job(job, only) for job in found["jobs"]]
    return any(mine == [_job(job, only) for job in jobs] for jobs in _accepted(line))


def _accepted(line: Line) -> Iterator[list[Line]]:
    yield line["jobs"]
    for patch in line.get("alt", []):
        jobs = copy.deepcopy(line["jobs"])
        jobs[0].update(patch)
        yield jobs


def _job(job: Line, only: Container[str]) -> Line:
    compared = {key: _value(key, job.get(key)) for key in _FIELDS if key in only}
    return {key: value for key, value in compared.items() if value}


def _value(key: str, value: Any) -> Any:  # noqa: ANN401  (as JSON has it)
    match key:
        case _ if not value:
            return None
        case "place_text" | "notes" | "po" | "priority":
            return _text(value)
        case "assignees":
            named = ("name", "slack", "email", "group")
            return [(a["kind"], _text(a["text"]) if a["kind"] in named else "") for a in value]
        case "contact":
            phone = re.sub(r"[^\d+]", "", value.get("phone", ""))
            return {**{k: _text(v) for k, v in value.items()}, "phone": phone}
        case "labels" | "links":
            return sorted(map(_text, value))
        case _:
            return value


def _text(value: object) -> str:
    said = unicodedata.normalize("NFC", str(value))
    said = said.translate(str.maketrans("’‘“”\u00a0", "''\"\" "))
    return re.sub(r"\s+", " ", said).strip(' ,.;:-–—?!"').casefold()


# Days and hours

Hours: TypeAlias = Sequence[str | None]
_NOT_CORE = {"past-explicit", "past-relative", "holiday", "other", "range", "negative"}
_NOT_CORE |= {"time-only", "offset-hours"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A day as "YYYYMMDD" and hours as "HHMM", as `fieldhand days` has them."""

    day: str | None
    hours: Hours | None


def tally(cases: Iterable[tuple[Line, Found]]) -> dict[str, tuple[int, int]]:
    """For each kind of case, how many are right and how many there are."""
    counted: dict[str, list[bool]] = defaultdict(list)
    for case, found in cases:
        for kind, right in _verdicts(case, found):
            counted[kind].append(right)
    return {kind: (sum(rights), len(rights)) for kind, rights in sorted(counted.items())}


def _verdicts(case: Line, found: Found) -> Iterator[tuple[str, bool]]:
    language = case["lang"][:2]
    if case.get("negative"):
        what = case["source"] if case["source"].startswith("place") else f"no date, {language}"
        yield f"left alone: {what}", found.day is None and found.hours is None
        return
    if case["category"] in ("time-only", "offset-hours") and case["expected_time_window"]:
        yield f"time only, {language}", _hours_right(case, found)
    if not case["expected_day"] or case.get("policy"):
        return
    day = found.day == case["expected_day"] or found.day in case.get("alt_days", ())
    both = day and (not case["expected_time_window"] or _hours_right(case, found))
    if case["source"].startswith("mixed"):
        if case["category"] != "next-weekday":
            yield from (("in a job text, day", day), ("in a job text, day and hours", both))
    elif case["category"] not in _NOT_CORE:
        yield from ((f"core, day, {language}", day), (f"core, day and hours, {language}", both))


def _hours_right(case: Line, found: Found) -> bool:
    accepted = [case["expected_time_window"], *case.get("alt_windows", ())]
    return any(_agree(hours, found.hours or (None, None)) for hours in accepted if hours)


def _agree(wanted: Hours, hours: Hours) -> bool:
    """An end that nobody expects may be anything."""
    ends = list(zip(wanted, hours, strict=True))
    return any(wanted) and all(want is None or want == got for want, got in ends)
