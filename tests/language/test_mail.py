"""A pasted or forwarded e-mail: the message is read, the rest of it is kept as notes."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import cast

import pytest

from bot.language.plain import as_json
from bot.language.reading import Intent
from tests.language.scenes import asks, plain, reading


@dataclass(frozen=True, slots=True)
class _Language:
    headers: str
    forwarded: tuple[str, ...]
    wrote: str
    bodies: tuple[tuple[str, str, int, str], ...]
    thanks: str


_LANGUAGES = {
    "en": _Language(
        headers="From: Ruth Castle <ruth@castle.example>\nTo: dispatch@ours.example\n"
        "Sent: Monday, November 23, 2026 8:12 AM\nSubject: {subject}",
        forwarded=("-----Original Message-----", "---------- Forwarded message ---------", ""),
        wrote="On Mon, Nov 23, 2026 at 8:12 AM Ruth Castle <ruth@castle.example> wrote:",
        bodies=(
            ("Please send anna to Quarry House Hotel on thursday.", "Quarry House Hotel",
             20261126, "anna"),
            ("Could luis come to 77 Birch Rd tomorrow?", "77 Birch Rd", 20261124, "luis"),
            ("5 Orchard Close on dec 9 for mike", "5 Orchard Close", 20261209, "mike"),
        ),
        thanks="Many thanks,\nRuth Castle",
    ),
    "de": _Language(
        headers="Von: Ruth Burg <ruth@burg.example>\nGesendet: Montag, 23. November 2026 08:12\n"
        "An: dispo@ours.example\nBetreff: {subject}",
        forwarded=("-----Ursprüngliche Nachricht-----", "Anfang der weitergeleiteten Nachricht:"),
        wrote="Am 23.11.2026 um 08:12 schrieb Ruth Burg <ruth@burg.example>:",
        bodies=(
            ("Bitte Anna am Donnerstag zum Hotel Quelle schicken.", "Hotel Quelle", 20261126,
             "Anna"),
            ("Birkenweg 77 morgen für luis", "Birkenweg 77", 20261124, "luis"),
        ),
        thanks="Viele Grüße\nRuth Burg",
    ),
    "es": _Language(
        headers="De: Ruth Castillo <ruth@castillo.example>\nEnviado: lunes, 23 de noviembre\n"
        "Para: rutas@ours.example\nAsunto: {subject}",
        forwarded=("-----Mensaje original-----", "Inicio del mensaje reenviado:"),
        wrote="El lun, 23 nov 2026 a las 8:12, Ruth Castillo escribió:",
        bodies=(
            ("Hotel La Cantera el jueves para anna", "Hotel La Cantera", 20261126, "anna"),
            ("Calle Abedul 77 mañana para luis", "Calle Abedul 77", 20261124, "luis"),
        ),
        thanks="Un saludo,\nRuth Castillo",
    ),
}  # fmt: skip
_FORWARDED = [
    (
        code,
        "\n".join(filter(None, (top, words.headers.format(subject=subject), "", *body[:1], end))),
        body,
    )
    for code, words in _LANGUAGES.items()
    for top, subject, body, end in product(
        words.forwarded, ("RE: boiler", "22 Nov"), words.bodies, ("", words.thanks)
    )
]
_ANSWERED = [
    (
        code,
        f"{body[0]}\n\n{words.wrote}\n> {other[0]}\n> " + words.thanks.replace("\n", "\n> "),
        body,
    )
    for code, words in _LANGUAGES.items()
    for body, other in zip(words.bodies, reversed(words.bodies), strict=True)
    if body is not other
]


@pytest.mark.parametrize(("language", "text", "body"), [*_FORWARDED, *_ANSWERED])
def test_only_the_message_is_read(
    language: str, text: str, body: tuple[str, str, int, str]
) -> None:
    (job,) = as_json(reading(text, language))["jobs"]

    assert (job["place_text"], job["day"]) == body[1:3]
    assert job["assignees"] == [{"text": body[3], "kind": "name"}]
    assert asks(text, language) == []


@pytest.mark.parametrize(("language", "text", "body"), [*_FORWARDED, *_ANSWERED])
def test_what_frames_the_message_is_kept(
    language: str, text: str, body: tuple[str, str, int, str]
) -> None:
    notes = str(plain(text, language)["notes"])

    assert all(line.strip() in notes for line in text.split("\n") if "@" in line)


def test_the_subject_is_read_where_the_message_names_no_place() -> None:
    text = "From: R <r@castle.example>\nSubject: leak at Quarry House Hotel\n\nanna tomorrow please"

    job = plain(text)

    assert (job["place_text"], job["day"]) == ("Quarry House Hotel", 20261124)


def test_a_word_on_top_of_a_quotation_says_who_and_when() -> None:
    text = "luis thursday 2pm\n\nOn Mon, Nov 23 Ruth wrote:\n> can someone come to 77 Birch Rd?"

    job = plain(text)

    assert (job["place_text"], job["day"]) == ("77 Birch Rd", 20261126)
    assert job["assignees"] == [{"text": "luis", "kind": "name"}]


def test_a_signature_is_no_job() -> None:
    text = "77 Birch Rd tomorrow for anna\n--\nRuth Castle\n12 Mill Lane, Salem\n+1 415 555 0199"

    assert plain(text)["place_text"] == "77 Birch Rd"
    assert len(reading(text).jobs) == 1


def test_a_mail_that_cancels_creates_nothing() -> None:
    text = "From: R <r@castle.example>\nSubject: friday\n\nplease cancel the visit on friday"

    assert reading(text).intent is Intent.CANCEL


def test_rows_of_a_work_order_are_no_headers() -> None:
    text = "Site: Quarry House Hotel\nDate: 12/2\nFrom: 9am\nTech: Anna"

    assert plain(text)["place_text"] == "Quarry House Hotel"
    assert plain(text)["window"] == {"kind": "at", "start": 900, "end": None}


_LETTERS = {
    "en": (
        ("Hi team,", "Hello,", "Good morning,"),
        ("we need someone at {p} on friday between 9 and 11.",
         "Please send somebody to {p} on friday between 9 and 11."),
        ("Tech: {w}", "Technician: {w}", "Assigned to: {w}"),
        ("On-site contact: {c}, 415-555-0188", "Contact: {c} 415-555-0188"),
        ("Thanks,", "Kind regards,", "Many thanks"),
    ),
    "de": (
        ("Hallo Team,", "Guten Morgen,", "Hallo zusammen,"),
        ("bitte am Freitag zwischen 9 und 11 Uhr zu {p}.",
         "wir brauchen jemanden bei {p} am Freitag zwischen 9 und 11 Uhr."),
        ("Techniker: {w}", "Mitarbeiter: {w}"),
        ("Ansprechpartner: {c}, 0171 5550188", "Kontakt: {c} 0171 5550188"),
        ("Danke", "Viele Grüße", "Vielen Dank,"),
    ),
    "es": (
        ("Hola equipo,", "Buenos días,"),
        ("por favor mandad a alguien a {p} el viernes entre las 9 y las 11.",),
        ("Técnico: {w}", "Operario: {w}"),
        ("Contacto: {c}, 612 345 678", "Persona de contacto: {c} 612 345 678"),
        ("Gracias,", "Saludos,", "Un saludo"),
    ),
}  # fmt: skip


def _letters(language: str) -> Iterator[tuple[str, str, str]]:
    greetings, requests, workers, contacts, ends = _LETTERS[language]
    chance = random.Random(20261124)  # noqa: S311  (a seed makes the test repeatable)
    for request, worker, contact in product(requests, workers, contacts):
        place = chance.choice(["Globex", "Quarry House Hotel", "Praxis Dr. Sander"])
        who = chance.choice(["Anna", "Luis", "Mike"])
        rows = (worker.format(w=who), contact.format(c="Odile Kramp"))
        letter = (chance.choice(greetings), request.format(p=place), *rows, chance.choice(ends))
        yield "\n".join((*letter, chance.choice(["Ulla", "Denise Holm"]))), place, who


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_a_letter_with_labelled_lines_is_one_job(language: str) -> None:
    for text, place, who in _letters(language):
        job = plain(text, language)
        contact = cast("dict[str, str]", job["contact"])

        assert (job["place_text"], job["day"]) == (place, 20261127), text
        assert job["assignees"] == [{"text": who, "kind": "name"}], text
        assert contact["name"] == "Odile Kramp", text
        assert "Ulla" not in str(job.get("notes")), text
        assert asks(text, language) == [], text


def test_labels_that_say_what_the_letter_says_otherwise_are_asked_about() -> None:
    text = "Please send luis to Globex on friday at 9.\nTech: Anna\nThanks,\nUlla"

    assert len(reading(text).jobs) == 1
    assert asks(text) == ["unsure words"]


def test_the_place_of_a_letter_may_stand_behind_a_label() -> None:
    text = "Please book this in for Luis on Friday at 9.\nThe lift is stuck.\nSite: Globex"

    job = plain(text)

    assert (job["place_text"], job["day"]) == ("Globex", 20261127)


@pytest.mark.parametrize("end", ["Thanks,", "Many thanks,", "Kind regards", "cheers!"])
def test_a_name_below_a_greeting_is_no_note(end: str) -> None:
    assert "notes" not in plain(f"Globex friday 9am for luis\n{end}\nUlla Marsh")


@pytest.mark.parametrize("last", ["Bring Ladder", "Urgent", "Anna", "4471", "Globex"])
def test_what_tells_of_the_job_is_kept_below_a_greeting(last: str) -> None:
    job = plain(f"Initech friday 9am for luis\nThanks,\n{last}")

    assert last.lower() in str(job).lower()
