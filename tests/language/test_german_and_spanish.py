"""Days and times as German and Spanish write them, on Monday 23 November 2026 at 10."""

import pytest

from tests.language.scenes import asks, day_of, only_job, plain, window_of

_GERMAN_DAYS = [
    ("am 16.12 ab 14 Uhr", 20261216),
    ("16.12 gegen 10:00", 20261216),
    ("5.12 vormittags", 20261205),
    ("Samstag 5.12", 20261205),
    ("10ter Dezember", 20261210),
    ("am 2ten Dezember", 20261202),
    ("Mittwochmorgen", 20261125),
    ("Freitag diese Woche", 20261127),
    ("letzter Tag im November", 20261130),
    ("freitag 13. november 2026", 20261113),
    ("Monatsende", 20261130),
    ("Freitag in acht Tagen", 20261204),
    ("10.12 9-11 Uhr", 20261210),
]


@pytest.mark.parametrize(("said", "day"), _GERMAN_DAYS)
def test_a_german_day_is_read(said: str, day: int) -> None:
    assert day_of(f"Globex {said}", "de") == day


_SPANISH_DAYS = [
    ("el 5 del 12", 20261205),
    ("el 5 del 12 de 2027", 20271205),
    ("diciembre 5", 20261205),
    ("el 1.º de diciembre", 20261201),
    ("el día quince", 20261215),
    ("el día siguiente", 20261124),
    ("el 8 de junio de 2027", 20270608),
    ("el jueves de esta semana", 20261126),
    ("el 20 del próximo mes", 20261220),
]


@pytest.mark.parametrize(("said", "day"), _SPANISH_DAYS)
def test_a_spanish_day_is_read(said: str, day: int) -> None:
    assert day_of(f"Globex {said}", "es") == day


_TIMES = [
    ("de", "Globex in einer halben Stunde", "at 1030"),
    ("de", "Globex in einer Viertelstunde", "at 1015"),
    ("es", "Globex en un cuarto de hora", "at 1015"),
    ("fr", "Globex dans un quart d'heure", "at 1015"),
    ("it", "Globex tra un quarto d'ora", "at 1015"),
    ("pt", "Globex daqui a um quarto de hora", "at 1015"),
    ("nl", "Globex over een kwartier", "at 1015"),
    ("en", "Globex in a quarter of an hour", "at 1015"),
    ("de", "Globex morgen um vierzehn Uhr", "at 1400"),
    ("de", "Globex morgen um 5:30", "at 530"),
    ("de", "Globex morgen 6:10 - 13:35", "between 610-1335"),
    ("de", "Globex morgen fünf vor halb zehn", "at 925"),
    ("de", "Globex morgen 8 Uhr abends", "at 2000"),
    ("es", "Globex mañana a las tres de la tarde", "at 1500"),
    ("es", "Globex mañana a las quince horas", "at 1500"),
    ("es", "Globex mañana entre tres y cinco", "between 1500-1700"),
    ("es", "Globex mañana 9h-11h", "between 900-1100"),
]


@pytest.mark.parametrize(("language", "line", "window"), _TIMES)
def test_a_time_in_words_is_read(language: str, line: str, window: str) -> None:
    assert window_of(line, language) == window


@pytest.mark.parametrize(
    ("language", "line", "place"),
    [
        ("es", "Calle 8 de Junio 5 mañana para luis", "Calle 8 de Junio 5"),
        ("es", "Plaza de Mayo 12 el viernes para luis", "Plaza de Mayo 12"),
        ("de", "Straße des 3. Oktober 7 morgen für anna", "Straße des 3. Oktober 7"),
    ],
)
def test_a_street_may_be_named_after_a_day(language: str, line: str, place: str) -> None:
    assert (only_job(line, language).place, asks(line, language)) == (place, [])


@pytest.mark.parametrize(
    ("language", "line", "notes"),
    [
        ("en", "12 Elm St friday two crates to bring for anna", "two crates to bring"),
        ("de", "Hauptstr. 3 freitag zwei kisten bringen für anna", "zwei kisten bringen"),
        ("es", "Calle Mayor 3 viernes dos cajas para anna", "dos cajas"),
        ("nl", "Molenstraat 3 vrijdag twee dozen brengen voor anna", "twee dozen brengen"),
    ],
)
def test_a_number_in_words_before_what_it_counts_is_no_time(
    language: str, line: str, notes: str
) -> None:
    assert window_of(line, language) == ""
    assert plain(line, language)["notes"] == notes


def test_a_weekday_and_a_number_that_agree_only_far_away_are_asked_about() -> None:
    assert asks("Globex viernes 13", "es") == ["unclear day"]


def test_the_article_die_is_no_tuesday() -> None:
    assert day_of("die Pumpe bei Globex morgen", "de") == 20261124
