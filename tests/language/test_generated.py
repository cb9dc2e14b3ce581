"""Lines put together from parts, in every order: what is read must not depend on the order."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.people import OneWorker
from bot.language.plain import as_json
from tests.language.scenes import reading

_PLACES = [
    "Harborview Clinic", "2217 Dexter Ave N", "Blue Heron Brewery, 14 Wharf St", "Kwan's Tea House",
    "Saint Olaf Parish Hall", "908 E 11th St, Unit 4", "Ridgeline Tire & Auto", "Dock 12",
    "The Copper Pot", "Hwy 20 truck stop", "Summer Street Market", "March Hare Books", "Globex",
    "6 May Court", "Sunday Roast Cafe, 77 Pike Pl", "Oak & 9th", "Fairfield Inn, room 311",
]  # fmt: skip
_DAYS = [
    ("tomorrow", 20261124), ("thursday", 20261126), ("on saturday", 20261128), ("Dec 9", 20261209),
    ("12/3", 20261203), ("the 14th", 20261214), ("in 4 days", 20261127), ("wed", 20261125),
    ("day after tomorrow", 20261125), ("tuesday next week", 20261201),
]  # fmt: skip
_WINDOWS = [
    ("at 8", ("at", 800, None)), ("10:45am", ("at", 1045, None)), ("7-9", ("between", 700, 900)),
    ("between 1 and 3pm", ("between", 1300, 1500)), ("by 4pm", ("by", None, 1600)),
    ("after lunch", ("part", 1200, 1700)), ("first thing", ("part", 800, 1000)), ("", None),
    ("half past six", ("at", 1830, None)), ("not before 11", ("after", 1100, None)), ("", None),
]  # fmt: skip
_PEOPLE = [
    ("for jane", "Jane Doe"), ("for Luis García", "Luis García"), ("@mike", "Mike O'Neil"),
    ("for bob jones", "Bob Jones"), ("-> anna", "Anna Müller"), ("w/ april", "April Summers"),
]  # fmt: skip
_NOTES = ["bring the lift key", "ask for the night manager", "sump pump keeps tripping", "", "", ""]
_POLITE = ["", "", "please ", "hi, ", "can you book ", "new job: "]


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    place: str
    day: int
    window: tuple[str, int | None, int | None] | None
    worker: str
    notes: str


def _generated(seed: int, count: int) -> Iterator[_Line]:
    chance = random.Random(seed)  # noqa: S311  (a seed makes the test repeatable)
    for _ in range(count):
        place, (day, date) = chance.choice(_PLACES), chance.choice(_DAYS)
        (window, hours), (who, name) = chance.choice(_WINDOWS), chance.choice(_PEOPLE)
        notes, polite = chance.choice(_NOTES), chance.choice(_POLITE)
        parts = [place, f"{day} {window}".strip(), who]
        chance.shuffle(parts)
        text = polite + chance.choice([" ", ", ", ", "]).join(parts)
        text += chance.choice([" - ", ", "]) + notes if notes else ""
        yield _Line(text, place, date, hours, name, notes)


def _is_right(line: _Line) -> bool:
    found = reading(line.text)
    if len(found.jobs) != 1:
        return False
    job, plain = found.jobs[0], as_json(found)["jobs"][0]
    window = plain.get("window")
    said = (window["kind"], window["start"], window["end"]) if isinstance(window, dict) else None
    worker = job.assignee.worker.name if isinstance(job.assignee, OneWorker) else ""
    whole = (plain.get("place_text"), plain.get("day"), said, worker, job.notes)
    return whole == (line.place, line.day, line.window, line.worker, line.notes)


def test_lines_of_fresh_parts_are_read_whatever_their_order() -> None:
    lines = list(_generated(20261123, 400))
    wrong = [line for line in lines if not _is_right(line)]
    silent = [line.text for line in wrong if not any(j.doubts for j in reading(line.text).jobs)]

    assert len(wrong) <= 0.03 * len(lines), [line.text for line in wrong]
    assert len(silent) <= 0.02 * len(lines), silent
