"""Lines put together from parts, in every order: what is read must not depend on the order."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import pytest

from bot.domain.people import OneWorker
from bot.language.plain import as_json
from tests.language.scenes import reading

_Hours: TypeAlias = tuple[str, int | None, int | None] | None


@dataclass(frozen=True, slots=True)
class _Parts:
    """Words of one language, with what they mean."""

    places: tuple[str, ...]
    days: tuple[tuple[str, int], ...]
    windows: tuple[tuple[str, _Hours], ...]
    people: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    polite: tuple[str, ...]


_ENGLISH = _Parts(
    places=(
        "Harborview Clinic", "2217 Dexter Ave N", "Blue Heron Brewery, 14 Wharf St", "Dock 12",
        "Kwan's Tea House", "Saint Olaf Parish Hall", "908 E 11th St, Unit 4", "The Copper Pot",
        "Ridgeline Tire & Auto", "Hwy 20 truck stop", "Summer Street Market", "March Hare Books",
        "Globex", "6 May Court", "Sunday Roast Cafe, 77 Pike Pl", "Fairfield Inn, room 311",
    ),
    days=(
        ("tomorrow", 20261124), ("thursday", 20261126), ("on saturday", 20261128),
        ("Dec 9", 20261209), ("12/3", 20261203), ("the 14th", 20261214), ("wed", 20261125),
        ("in 4 days", 20261127), ("day after tomorrow", 20261125),
        ("tuesday next week", 20261201),
    ),
    windows=(
        ("at 8", ("at", 800, None)), ("10:45am", ("at", 1045, None)), ("", None), ("", None),
        ("7-9", ("between", 700, 900)), ("between 1 and 3pm", ("between", 1300, 1500)),
        ("by 4pm", ("by", None, 1600)), ("after lunch", ("part", 1200, 1700)),
        ("first thing", ("part", 800, 1000)), ("half past six", ("at", 1830, None)),
        ("not before 11", ("after", 1100, None)),
    ),
    people=(
        ("for jane", "Jane Doe"), ("for Luis García", "Luis García"), ("@mike", "Mike O'Neil"),
        ("for bob jones", "Bob Jones"), ("-> anna", "Anna Müller"), ("w/ april", "April Summers"),
    ),
    notes=("bring the lift key", "ask for the night manager", "sump pump keeps tripping", "", ""),
    polite=("", "", "please ", "hi, ", "can you book ", "new job: "),
)  # fmt: skip

_GERMAN = _Parts(
    places=(
        "Zahnarztpraxis Dr. Vogt", "Fuchsweg 18, Kiel", "Brauhaus Löwe, Markt 3", "Globex",
        "Grundschule Am See", "Lager West, Tor 2", "Autohaus Stern", "Sonntagstr. 4, Hanau",
        "Modehaus Mai, Ringstr. 12", "Café Oktober",
    ),
    days=(
        ("morgen", 20261124), ("am Donnerstag", 20261126), ("Samstag", 20261128),
        ("9. Dezember", 20261209), ("3.12.", 20261203), ("am 14.", 20261214),
        ("in 4 Tagen", 20261127), ("übermorgen", 20261125), ("nächste Woche Dienstag", 20261201),
    ),
    windows=(
        ("um 8", ("at", 800, None)), ("10:45 Uhr", ("at", 1045, None)), ("", None), ("", None),
        ("7-9 Uhr", ("between", 700, 900)), ("von 13 bis 15 Uhr", ("between", 1300, 1500)),
        ("bis 16 Uhr", ("by", None, 1600)), ("nachmittags", ("part", 1200, 1700)),
        ("halb sieben", ("at", 1830, None)), ("ab 11 Uhr", ("after", 1100, None)),
    ),
    people=(
        ("für Anna", "Anna Müller"), ("für Luis García", "Luis García"), ("@mike", "Mike O'Neil"),
        ("für bob jones", "Bob Jones"), ("Techniker Jose", "José Núñez"),
    ),
    notes=("Leiter mitbringen", "Pumpe läuft nicht", "Kunde vorher anrufen", "", ""),
    polite=("", "", "bitte ", "Hallo, ", "neuer Auftrag: "),
)  # fmt: skip

_SPANISH = _Parts(
    places=(
        "Clínica San Telmo", "Calle Olmo 18, Cádiz", "Bar Los Faroles, Plaza Nueva 3", "Globex",
        "Colegio Santa Ana", "Nave 4, Polígono Sur", "Taller Ruiz", "C/ Domingo Beltrán 4",
        "Hotel Mirador, Av. del Mar 12", "Panadería Mayo",
    ),
    days=(
        ("mañana", 20261124), ("el jueves", 20261126), ("sábado", 20261128), ("3/12", 20261203),
        ("el 9 de diciembre", 20261209), ("el 14 de diciembre", 20261214),
        ("dentro de 4 días", 20261127), ("pasado mañana", 20261125),
    ),
    windows=(
        ("a las 8", ("at", 800, None)), ("10:45h", ("at", 1045, None)), ("", None), ("", None),
        ("de 7 a 9", ("between", 700, 900)), ("antes de las 16h", ("by", None, 1600)),
        ("entre las 13 y las 15h", ("between", 1300, 1500)),
        ("por la tarde", ("part", 1200, 1700)), ("a las seis y media", ("at", 1830, None)),
        ("a partir de las 11", ("after", 1100, None)),
    ),
    people=(
        ("para Anna", "Anna Müller"), ("para Luis García", "Luis García"),
        ("@mike", "Mike O'Neil"), ("para bob jones", "Bob Jones"), ("técnico José", "José Núñez"),
    ),
    notes=("llevar escalera", "la bomba no arranca", "llamar antes al cliente", "", ""),
    polite=("", "", "por favor ", "Hola, ", "nuevo aviso: "),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    place: str
    day: int
    window: _Hours
    worker: str
    notes: str


def _generated(parts: _Parts, seed: int, count: int) -> Iterator[_Line]:
    chance = random.Random(seed)  # noqa: S311  (a seed makes the test repeatable)
    for _ in range(count):
        place, (day, date) = chance.choice(parts.places), chance.choice(parts.days)
        (window, hours), (who, name) = chance.choice(parts.windows), chance.choice(parts.people)
        notes, polite = chance.choice(parts.notes), chance.choice(parts.polite)
        said = [place, f"{day} {window}".strip(), who]
        chance.shuffle(said)
        text = polite + chance.choice([" ", ", ", ", "]).join(said)
        text += chance.choice([" - ", ", "]) + notes if notes else ""
        yield _Line(text, place, date, hours, name, notes)


def _is_right(line: _Line, language: str) -> bool:
    found = reading(line.text, language)
    if len(found.jobs) != 1:
        return False
    job, plain = found.jobs[0], as_json(found)["jobs"][0]
    window = plain.get("window")
    said = (window["kind"], window["start"], window["end"]) if isinstance(window, dict) else None
    worker = job.assignee.worker.name if isinstance(job.assignee, OneWorker) else ""
    whole = (plain.get("place_text"), plain.get("day"), said, worker, job.notes)
    return whole == (line.place, line.day, line.window, line.worker, line.notes)


@pytest.mark.parametrize(
    ("language", "parts"), [("en", _ENGLISH), ("de", _GERMAN), ("es", _SPANISH)]
)
def test_lines_of_fresh_parts_are_read_whatever_their_order(language: str, parts: _Parts) -> None:
    lines = list(_generated(parts, 20261123, 250))
    wrong = [line.text for line in lines if not _is_right(line, language)]

    assert len(wrong) <= 0.02 * len(lines), wrong
