"""German lines: names, times, streets and numbers that are easily taken for something else."""

import pytest

from tests.language.scenes import asks, day_of, only_job, plain, window_of


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Smith & Sons morgen um 9", "Smith & Sons"),
        ("Jones und Partner, Freitag 10 Uhr, für Luis", "Jones und Partner"),
        ("Müller + Söhne Do 8 Uhr für Mike", "Müller + Söhne"),
    ],
)
def test_a_firm_is_no_person(line: str, place: str) -> None:
    job = only_job(line, "de")

    assert job.place == place
    assert asks(line, "de") == []


@pytest.mark.parametrize("line", ["Mike Do 13-15 Uhr Filmpalast Astor", "Mike Do Filmpalast Astor"])
def test_a_german_thursday_is_no_english_verb(line: str) -> None:
    assert day_of(line, "de") == 20261126
    assert [said.words for said in only_job(line, "de").people] == ["Mike"]


def test_to_be_is_no_clock_of_india() -> None:
    line = "Filmpalast Astor morgen für Mike, Reihe 3 ist locker"

    assert only_job(line, "de").window is None
    assert asks(line, "de") == []


@pytest.mark.parametrize(
    ("said", "window"),
    [("viertel elf", "at 1015"), ("um viertel elf", "at 1015"), ("dreiviertel elf", "at 1045"),
     ("viertel nach elf", "at 1115"), ("viertel vor elf", "at 1045")],
)  # fmt: skip
def test_quarters_are_told_in_the_east_as_well(said: str, window: str) -> None:
    assert window_of(f"Filmpalast Astor morgen {said} für Mike", "de") == window


@pytest.mark.parametrize(
    "place",
    ["Am Krähenbusch 6, Celle", "Im Winkel 12a", "An der Krummen Weide 3, Seesen",
     "Zum Sonnenhang 22", "Auf dem Brink 4, 31737 Rinteln", "Hinter den Höfen 9"],
)  # fmt: skip
def test_a_street_may_begin_with_a_preposition(place: str) -> None:
    assert only_job(f"{place}, Mittwoch 9 Uhr, Mike", "de").place == place


@pytest.mark.parametrize("said", ["Freittag", "freittag", "Mittwhoch", "Donerstag"])
def test_a_day_with_a_slip_may_have_its_capital(said: str) -> None:
    expected = {"f": 20261127, "m": 20261125, "d": 20261126}[said[0].lower()]

    assert day_of(f"{said} 9 Uhr Filmpalast Astor für Mike", "de") == expected


@pytest.mark.parametrize("said", ["Auftr.-Nr.", "Meldungs-Nr.", "Störungsnr.", "Vorgangs-Nr"])
def test_numbers_have_many_kinds(said: str) -> None:
    assert plain(f"Filmpalast Astor morgen für Mike, {said} 88-123", "de")["po"] == "88-123"


def test_an_address_for_questions_has_no_name() -> None:
    line = "Filmpalast Astor morgen für Mike, Rückfragen an kasse@astor-palast.de"

    assert plain(line, "de")["contact"] == {"email": "kasse@astor-palast.de"}


@pytest.mark.parametrize(
    "line",
    [
        "morgen um 9 soll der mike zum filmpalast astor",
        "morgen um 9 muss die anna zum filmpalast astor",
        "morgen um 9 fährt der luis zum filmpalast astor",
        "da Luis fahrt morgen um 9 zum Filmpalast Astor",
    ],
)
def test_a_person_may_have_an_article_behind_the_verb(line: str) -> None:
    job = only_job(line, "de")

    assert (job.place.lower(), len(job.people), job.notes) == ("filmpalast astor", 1, "")


@pytest.mark.parametrize("said", ["Zeno soll hin", "Zeno übernimmt", "Zeno fährt hin"])
def test_a_stranger_who_takes_it_over_is_asked_about(said: str) -> None:
    assert asks(f"Filmpalast Astor morgen 9 Uhr, {said}", "de") == ["unknown person"]
