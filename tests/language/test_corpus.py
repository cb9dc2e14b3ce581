"""360 lines of our own, read by dispatchers: how many come out as they should."""

import copy
import json
import re
import unicodedata
from collections.abc import Container, Iterator
from typing import Any

from bot.language.plain import PlainReading, as_json
from bot.language.sentence import read
from tests.language.scenes import CORPUS, scene

_EXACT_FLOOR = 0.98
_NO_CREATION = {"question", "cancel", "reschedule", "other", "undo"}
_FIELDS = (
    "place_text", "day", "window", "assignees", "notes", "priority", "contact", "po", "labels",
    "links", "on_site_min",
)  # fmt: skip


def _lines() -> list[dict[str, Any]]:
    text = (CORPUS / "commands.jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_the_corpus_is_read_as_a_dispatcher_would() -> None:
    lines = _lines()
    read_as = {e["id"]: as_json(read(e["text"], scene(e["lang"]))) for e in lines}
    wrong = [e for e in lines if not _right(e, read_as[e["id"]])]
    silent = [e["text"] for e in wrong if not _asked(read_as[e["id"]])]
    exact = 1 - len(wrong) / len(lines)

    assert exact >= _EXACT_FLOOR, [e["text"] for e in wrong]
    assert len(silent) <= 3, silent


def test_a_clear_line_is_rarely_asked_about() -> None:
    lines = [e for e in _lines() if e["intent"] == "create" and not _must_ask(e)]
    asked = [e["text"] for e in lines if _asked(as_json(read(e["text"], scene(e["lang"]))))]

    assert len(asked) <= 0.03 * len(lines), asked


def test_a_line_that_demands_a_question_is_asked_about() -> None:
    lines = [e for e in _lines() if _must_ask(e)]
    silent = [e["text"] for e in lines if not _asked(as_json(read(e["text"], scene(e["lang"]))))]

    assert len(silent) <= 0.15 * len(lines), silent


def _must_ask(line: dict[str, Any]) -> bool:
    return bool(line.get("confirm") or line.get("needs"))


def _asked(found: PlainReading) -> bool:
    return bool(found["confirm"] or found["needs"])


def _right(line: dict[str, Any], found: PlainReading) -> bool:
    want = line["intent"]
    if want in _NO_CREATION - {"undo"}:
        return found["intent"] in _NO_CREATION
    if want != "create" or found["intent"] != "create":
        return bool(want == found["intent"])
    only = set(line.get("check") or _FIELDS)
    mine = [_job(job, only) for job in found["jobs"]]
    return any(mine == [_job(job, only) for job in jobs] for jobs in _accepted(line))


def _accepted(line: dict[str, Any]) -> Iterator[list[dict[str, Any]]]:
    yield line["jobs"]
    for patch in line.get("alt", []):
        jobs = copy.deepcopy(line["jobs"])
        jobs[0].update(patch)
        yield jobs


def _job(job: dict[str, Any], only: Container[str]) -> dict[str, Any]:
    compared = {key: _value(key, job.get(key)) for key in _FIELDS if key in only}
    return {key: value for key, value in compared.items() if value}


def _value(key: str, value: Any) -> Any:
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
