"""Frames, particles, articles and tasks of Spanish and German, with words of no corpus."""

import pytest

from bot.domain.people import Nearest
from bot.language.reading import Intent
from tests.language.scenes import asks, day_of, only_job, plain, reading

_GERMAN_FRAMES = [
    "trag Mike morgen im Filmpalast Astor ein",
    "teil den Mike morgen beim Filmpalast Astor ein",
    "bitte plan Mike morgen im Filmpalast Astor ein",
    "könnt ihr mir morgen den Mike zum Filmpalast Astor schicken?",
    "wäre klasse, wenn Mike morgen beim Filmpalast Astor vorbeischauen könnte",
    "es wäre sehr nett wenn Mike morgen zum Filmpalast Astor kommt",
    "sag Mike er soll morgen zum Filmpalast Astor",
    "Mike übernimmt morgen den Filmpalast Astor",
    "bräuchten morgen jemanden im Filmpalast Astor, am besten den Mike",
]
_SPANISH_FRAMES = [
    "¿me podéis mandar mañana a Mike al Palacio Astor?",
    "si puede ser, que Mike se acerque mañana al Palacio Astor",
    "estaría genial que Mike se pasara mañana por el Palacio Astor",
    "encárgale a Mike mañana el Palacio Astor",
    "Mike tiene que pasarse mañana por el Palacio Astor",
    "necesitaríamos mañana a alguien en el Palacio Astor, a poder ser Mike",
    "nos enviáis a Mike mañana al Palacio Astor",
    "mañana se encarga Mike del Palacio Astor",
]


@pytest.mark.parametrize("line", _GERMAN_FRAMES)
def test_german_puts_its_verb_around_everything(line: str) -> None:
    job = only_job(line, "de")

    assert (job.place, day_of(line, "de"), job.notes) == ("Filmpalast Astor", 20261124, "")
    assert [said.words for said in job.people] == ["Mike"]
    assert asks(line, "de") == []


@pytest.mark.parametrize("line", _SPANISH_FRAMES)
def test_spanish_asks_in_many_moods(line: str) -> None:
    job = only_job(line, "es")

    assert (job.place, day_of(line, "es"), job.notes) == ("Palacio Astor", 20261124, "")
    assert [said.words for said in job.people] == ["Mike"]
    assert asks(line, "es") == []


@pytest.mark.parametrize(
    ("line", "language", "place", "notes"),
    [
        ("Zunfthaus Eiche Luke klemmt morgen für mike", "de", "Zunfthaus Eiche", "Luke klemmt"),
        ("leinwand spannen filmtheater union morgen für mike", "de", "filmtheater union",
         "leinwand spannen"),
        ("Plakate ins Filmtheater Union bringen, morgen, mike", "de", "Filmtheater Union",
         "Plakate bringen"),
        ("mike soll morgen zum Ruderclub Welle und Boote streichen", "de", "Ruderclub Welle",
         "Boote streichen"),
        ("mike mañana al Club de Remo Ola a barnizar las barcas", "es", "Club de Remo Ola",
         "barnizar las barcas"),
        ("Ermita Vieja campana no suena mañana para mike", "es", "Ermita Vieja",
         "campana no suena"),
    ],
)  # fmt: skip
def test_what_is_to_be_done_is_no_part_of_the_place(
    line: str, language: str, place: str, notes: str
) -> None:
    job = only_job(line, language)

    assert (job.place, job.notes) == (place, notes)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Wasserhahn abdichten morgen für mike", "de"),
        ("Schornstein fegen morgen für mike", "de"),
        ("cambiar el filtro del compresor mañana para mike", "es"),
        ("purgar los radiadores mañana para mike", "es"),
    ],
)
def test_a_task_alone_is_no_place(line: str, language: str) -> None:
    job = only_job(line, language)

    assert job.place == ""
    assert job.notes == line.split(" m")[0]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Ronny soll morgen zum Filmpalast Astor", "de"),
        ("schick Ronny morgen zum Filmpalast Astor", "de"),
        ("Rufino tiene que ir mañana al Palacio Astor", "es"),
        ("manda a Rufino mañana al Palacio Astor", "es"),
        ("Rufino va mañana al Palacio Astor", "es"),
    ],
)
def test_a_stranger_who_is_to_go_is_asked_about(line: str, language: str) -> None:
    assert asks(line, language) == ["unknown person"]


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("irgendwer der gerade frei ist", "de"),
        ("wer am schnellsten da ist", "de"),
        ("egal wer verfügbar ist", "de"),
        ("quien esté más cerca", "es"),
        ("el que ande libre", "es"),
        ("quien llegue antes", "es"),
    ],
)
def test_whoever_comes_with_a_clause_of_its_own(said: str, language: str) -> None:
    when = {"de": "morgen", "es": "mañana"}[language]

    assert only_job(f"Globex {when}, {said}", language).assignee == Nearest()


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Besuch im Filmpalast Astor fällt flach, bitte stornieren", "de"),
        ("la cita del Palacio Astor ya no, cancélala porfa", "es"),
        ("den Einsatz im Ruderclub Welle stornieren, Boot ist verkauft", "de"),
    ],
)
def test_a_clause_of_its_own_cancels(line: str, language: str) -> None:
    assert reading(line, language).intent is Intent.CANCEL


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("täglich Brunnen säubern im Ruderclub Welle, mike", "de"),
        ("alle drei Wochen Ruderclub Welle für mike", "de"),
        ("Club de Remo Ola semanalmente para mike", "es"),
    ],
)
def test_what_happens_again_and_again_is_asked_about(line: str, language: str) -> None:
    assert "repeats" in asks(line, language)


@pytest.mark.parametrize(
    ("line", "language", "priority"),
    [
        ("Ruderclub Welle morgen für mike, nicht so dringend", "de", "low"),
        ("Club de Remo Ola mañana para mike, no corre prisa", "es", "low"),
        ("Ruderclub Welle morgen für mike, dringend", "de", "urgent"),
        ("Club de Remo Ola mañana para mike, corre prisa", "es", "urgent"),
    ],
)
def test_what_is_denied_to_be_urgent_is_not(line: str, language: str, priority: str) -> None:
    assert plain(line, language)["priority"] == priority


def test_a_label_for_numbers_may_carry_words() -> None:
    said = "Ort: Ruderclub Welle; Tag: morgen; Meldung: Tor schließt nicht; Techniker: mike"

    assert plain(said, "de")["notes"] == "Tor schließt nicht"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("mike morgen Ruderclub Welle und um 11 Ruderclub Strom", "de"),
        ("mike morgen Vormittag Ruderclub Welle und nachmittags Ruderclub Strom", "de"),
        ("mike mañana por la mañana Club Ola y por la tarde Club Marea", "es"),
    ],
)
def test_a_second_errand_within_a_place_is_no_silent_part_of_it(line: str, language: str) -> None:
    assert len(reading(line, language).jobs) > 1 or asks(line, language)
