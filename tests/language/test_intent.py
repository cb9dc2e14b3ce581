"""What a line is, whatever politeness stands before it: frames of three languages, fresh words."""

import random
from dataclasses import replace
from itertools import product

import pytest

from bot.language.reading import Intent
from bot.language.sentence import read
from tests.language.scenes import reading, scene

_CANCEL = {
    "en": (
        ["", "please ", "can you ", "could you please ", "hi, ", "hey, can we ", "we need to ",
         "i'd like to ", "let's ", "go ahead and "],
        ["cancel", "delete", "remove", "call off", "scrap", "drop", "kill"],
        ["anna's job", "the job at 77 Birch Rd", "tomorrow's visit to Quarry House Hotel",
         "the 9am appointment", "job 4471", "the last one", "it"],
    ),
    "es": (
        ["", "por favor ", "¿puedes ", "¿podrías ", "hola, ", "necesito ", "hay que ", "quiero ",
         "¿me puedes ", "vamos a "],
        ["cancelar", "anular", "borrar", "eliminar"],
        ["la cita de mañana", "el trabajo de Calle Abedul 77", "el aviso de anna", "lo de las 9",
         "la visita a Hotel La Cantera del viernes"],
    ),
    "de": (
        ["Bitte ", "Kannst du ", "Könntest du bitte ", "Können wir ", "Wir müssen ",
         "Hallo, kannst du ", "Lass uns "],
        ["den Termin morgen", "den Auftrag in der Gerbergasse 13", "Annas Termin",
         "den Besuch bei Hotel Quelle am Freitag", "den 9-Uhr-Termin"],
        ["absagen", "stornieren", "löschen", "streichen"],
    ),
}  # fmt: skip
_RESCHEDULE = {
    "en": (
        ["", "please ", "can you ", "could we ", "hi, can you ", "we need to ", "let's "],
        ["reschedule anna's job to friday", "move the 9am to 11", "push back the 2pm",
         "postpone the visit at 77 Birch Rd until monday", "give anna's job to luis",
         "change the time of the 77 Birch Rd job to 3pm", "change anna's job to friday",
         "bump the appointment to thursday", "bring the appointment forward to 8",
         "move it to friday", "make it friday instead", "switch luis to the afternoon",
         "transfer the job to mike"],
    ),
    "es": (
        ["", "por favor ", "¿puedes ", "necesito ", "hay que ", "¿me puedes ", "vamos a "],
        ["mover la cita al viernes", "cambiar la visita de Calle Abedul 77 a las 11",
         "aplazar el trabajo hasta el lunes", "adelantar la visita a las 8",
         "pasar el aviso de anna al viernes", "reasignar el trabajo a luis"],
    ),
    "de": (
        ["Bitte ", "Kannst du ", "Können wir ", "Wir müssen ", "Hallo, kannst du "],
        ["den Termin auf Freitag verschieben", "Annas Auftrag auf 11 Uhr verlegen",
         "den Besuch bei Hotel Quelle auf Montag umbuchen",
         "den Termin in der Gerbergasse 13 vorziehen"],
    ),
}  # fmt: skip
_ASKED = {
    "en": [
        "what does anna have tomorrow", "where is luis", "who is free friday",
        "when is the visit at 77 Birch Rd", "is anna done at Larkspur Dental",
        "did luis make it to 77 Birch Rd", "has the job at Quarry House Hotel been done",
        "any update on 77 Birch Rd", "do we have anything at Larkspur Dental friday",
        "can you tell me where luis is", "could you tell me who is free friday",
        "do you know if anna is at 77 Birch Rd", "i wonder where luis is",
        "can you check if luis is done at 77 Birch Rd",
    ],
    "es": [
        "cuándo va anna a Hotel La Cantera", "dónde está luis", "quién está libre el viernes",
        "cuántos avisos hay mañana", "sabes dónde está luis", "puedes decirme dónde está anna",
        "quién va mañana a Hotel La Cantera", "me dices quién está libre",
    ],
    "de": [
        "wann ist Anna bei Hotel Quelle", "wo ist Luis", "wer hat morgen Zeit",
        "ist Luis schon fertig", "war jemand in der Gerbergasse 13", "weißt du wo Anna ist",
        "kannst du mir sagen wo Luis ist", "wer fährt morgen zu Hotel Quelle",
    ],
}  # fmt: skip
_WANTED = {
    "en": (
        ["77 Birch Rd", "Quarry House Hotel", "Larkspur Dental"],
        ["tomorrow", "on friday", "thursday at 2pm"],
        ["could mike take {p} {d}?", "can anna go to {p} {d}?", "can you send luis to {p} {d}?",
         "would luis be able to do {p} {d}?", "can we get someone to {p} {d}?",
         "is it possible to send mike to {p} {d}?", "do you think anna could do {p} {d}?",
         "I need anna at {p} {d}", "any chance luis can do {p} {d}?",
         "would you mind sending anna to {p} {d}?", "let's send anna to {p} {d}",
         "remove the old fence at {p} {d}", "change the filter at {p} {d}",
         "move the piano to {p} {d}", "drop the parcel at {p} {d}", "bring it to {p} {d}",
         "put in a visit at {p} {d} for anna", "give luis {p} {d}"],
    ),
    "es": (
        ["Calle Abedul 77", "Hotel La Cantera", "Clínica Salvador"],
        ["mañana", "el viernes", "el jueves a las 14h"],
        ["¿puede luis ir a {p} {d}?", "podría anna pasar por {p} {d}?",
         "¿puedes mandar a luis a {p} {d}?", "necesito a anna en {p} {d}",
         "¿es posible mandar a mike a {p} {d}?", "quiero que luis vaya a {p} {d}",
         "por favor agenda {p} {d} para luis", "cambiar la caldera en {p} {d}",
         "cambia el filtro en {p} {d}", "lleva las llaves a {p} {d}"],
    ),
    "de": (
        ["Birkenweg 77", "Hotel Quelle", "Praxis Dr. Sander"],
        ["morgen", "am Freitag", "Donnerstag um 14 Uhr"],
        ["kann anna {d} zu {p}?", "könnte luis {d} {p} übernehmen?", "soll anna {d} zu {p} fahren?",
         "kannst du luis {d} zu {p} schicken?", "ich brauche anna {d} bei {p}",
         "ist es möglich, mike {d} zu {p} zu schicken?", "bitte {p} {d} für luis einplanen",
         "Reifen tauschen {p} {d}", "Kabel verlegen {p} {d}", "setz einen Termin bei {p} {d}"],
    ),
}  # fmt: skip
_TAKEN_BACK = {
    "en": (["", "please ", "can you ", "oops, ", "sorry, please "],
           ["undo {}", "revert {}", "take {} back", "take back {}"],
           ["it", "that", "that one", "the last one", "that last one", "my last job"],
           ["", " please", " thanks"]),
    "es": (["", "por favor ", "¿puedes ", "perdón, "],
           ["deshacer {}", "deshaz {}", "revertir {}"],
           ["eso", "lo último", "el último", "el último trabajo", "esto"],
           ["", " por favor", " porfa"]),
    "de": (["", "bitte ", "kannst du ", "ok, "],
           ["{} rückgängig machen", "{} wieder rückgängig machen", "{} bitte zurücknehmen"],
           ["das", "den letzten", "den letzten Auftrag", "es"],
           ["", " danke"]),
}  # fmt: skip
_SHOWN = {
    "en": (["", "please ", "can you "], ["list {}", "show {}"],
           ["tomorrow's jobs", "the jobs for friday", "all jobs on monday", "friday's schedule",
            "my appointments for tomorrow"],
           ["", " please"]),
    "es": (["", "por favor "], ["lista {}", "muestra {}"],
           ["los trabajos de mañana", "las visitas del viernes", "mis trabajos", "mis avisos"],
           ["", " por favor"]),
    "de": (["", "bitte "], ["zeig {}", "zeige {}"],
           ["die Aufträge für morgen", "meine Termine am Freitag", "alle Einsätze morgen"],
           ["", " bitte"]),
}  # fmt: skip
_THAT_ONE = {
    "en": (["cancel {}", "delete {}", "forget {}", "please scrap {}", "can you drop {}"],
           ["it", "that", "that one", "the last one", "that last one"], ["", " please", " thanks"]),
    "es": (["{}", "por favor {}", "{} por favor", "mejor {}", "ok, {}"],
           ["bórralo", "cancélalo", "anúlala", "elimínalo", "olvídalo"], ["", " gracias"]),
    "de": (["storniere {}", "lösch {}", "vergiss {}", "bitte streich {}", "bitte lösch {}"],
           ["es", "das", "den letzten", "das wieder"], ["", " bitte", ", danke"]),
}  # fmt: skip
_LANGUAGES = ("en", "es", "de")


def _some(lines: list[str], count: int = 120) -> list[str]:
    chance = random.Random(20261124)  # noqa: S311  (a seed makes the test repeatable)
    return lines if len(lines) <= count else chance.sample(lines, count)


def _read_otherwise(lines: list[str], language: str, *right: Intent) -> list[str]:
    return [line for line in _some(lines) if reading(line, language).intent not in right]


_Frames = tuple[list[str], list[str], list[str], list[str]]


def _filled(frames: _Frames) -> list[str]:
    polite, wishes, things, ends = frames
    every = product(polite, wishes, things, ends)
    return [f"{before}{wish.format(thing)}{end}" for before, wish, thing, end in every]


@pytest.mark.parametrize("language", _LANGUAGES)
def test_who_takes_the_last_job_back_creates_none(language: str) -> None:
    assert _read_otherwise(_filled(_TAKEN_BACK[language]), language, Intent.UNDO) == []


@pytest.mark.parametrize("language", _LANGUAGES)
def test_who_wants_to_see_jobs_creates_none(language: str) -> None:
    lines = _filled(_SHOWN[language])

    assert _read_otherwise(lines, language, Intent.LIST, Intent.QUESTION) == []


@pytest.mark.parametrize("language", _LANGUAGES)
def test_who_cancels_that_one_creates_none(language: str) -> None:
    wishes, things, ends = _THAT_ONE[language]
    lines = _filled(([""], wishes, things, ends))

    assert _read_otherwise(lines, language, Intent.CANCEL) == []


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Undo Studios tomorrow for anna", "en"),
        ("List Auction House friday for luis", "en"),
        ("Showtime Jobs Agency monday 9am for luis", "en"),
        ("Revert Cycles 9am tomorrow for anna", "en"),
        ("two stops friday", "en"),
        ("Bar Olvido mañana para anna", "es"),
        ("Lista Blanca Lavandería el viernes para luis", "es"),
        ("Café Vergissmeinnicht morgen 9 Uhr für anna", "de"),
        ("Termine GmbH morgen 9 Uhr für anna", "de"),
    ],
)
def test_a_place_that_is_named_like_a_wish_is_a_place(line: str, language: str) -> None:
    assert reading(line, language).intent is Intent.CREATE


def test_a_place_of_theirs_is_no_wish() -> None:
    here = replace(scene(), places=frozenset({"Cancel Culture Comedy Club"}))

    assert read("Cancel Culture Comedy Club tomorrow for jane", here).intent is Intent.CREATE
    assert read("cancel Culture tomorrow for jane", here).intent is Intent.CANCEL
    assert read("Cancel Culture Comedy Club visit is off", here).intent is Intent.CANCEL


@pytest.mark.parametrize("language", _LANGUAGES)
def test_who_cancels_creates_nothing(language: str) -> None:
    polite, verbs, jobs = _CANCEL[language]
    lines = [f"{a}{b} {c}".strip() for a, b, c in product(polite, verbs, jobs)]

    assert _read_otherwise(lines, language, Intent.CANCEL) == []


@pytest.mark.parametrize("language", _LANGUAGES)
def test_who_changes_a_job_creates_none(language: str) -> None:
    polite, wishes = _RESCHEDULE[language]
    lines = [f"{a}{b}{end}" for a, b, end in product(polite, wishes, ("", "?", " "))]

    assert _read_otherwise(lines, language, Intent.RESCHEDULE) == []


@pytest.mark.parametrize("language", _LANGUAGES)
def test_who_asks_creates_nothing(language: str) -> None:
    lines = [f"{line}{end}" for line, end in product(_ASKED[language], ("", "?"))]

    assert _read_otherwise(lines, language, Intent.QUESTION) == []


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_polite_request_and_a_task_are_creations(language: str) -> None:
    places, days, frames = _WANTED[language]
    lines = [f.format(p=place, d=day) for f, place, day in product(frames, places, days)]

    assert _read_otherwise(lines, language, Intent.CREATE) == []


@pytest.mark.parametrize(
    ("line", "language", "intent"),
    [
        ("the visit at 77 Birch Rd is off", "en", Intent.CANCEL),
        ("friday's job at Larkspur Dental is no longer needed", "en", Intent.CANCEL),
        ("la cita del viernes queda cancelada", "es", Intent.CANCEL),
        ("der Besuch am Freitag fällt aus", "de", Intent.CANCEL),
        ("Auftrag 4471 stornieren", "de", Intent.CANCEL),
        ("undo that", "en", Intent.UNDO),
        ("deshaz lo último", "es", Intent.UNDO),
        ("my jobs", "en", Intent.LIST),
        ("hoy", "es", Intent.LIST),
        ("heute", "de", Intent.LIST),
        ("Hilfe", "de", Intent.HELP),
        ("new job: cancel the alarm contract at 77 Birch Rd", "en", Intent.CREATE),
    ],
)
def test_the_end_of_a_line_and_whole_lines_count_too(
    line: str, language: str, intent: Intent
) -> None:
    assert reading(line, language).intent is intent


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("77 Birch Rd tomorrow for anna, the other visit is off", "en"),
        ("77 Birch Rd tomorrow for anna - old order cancelled", "en"),
        ("Birkenweg 77 morgen für anna, Kunde wollte absagen", "de"),
        ("Calle Abedul 77 mañana para anna - la otra cita queda cancelada", "es"),
    ],
)
def test_a_note_about_another_job_does_not_cancel_this_one(line: str, language: str) -> None:
    assert reading(line, language).intent is Intent.CREATE
