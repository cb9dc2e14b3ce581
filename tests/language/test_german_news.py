"""German that tells something and asks for nothing, beside lines that look much like it."""

import pytest

from bot.language.reading import Intent
from tests.language.scenes import asks, only_job, reading


@pytest.mark.parametrize(
    "line",
    [
        "Besuch Ruderclub Welle übermorgen fällt aus, Steg gesperrt",
        "Ruderclub Welle hat für Donnerstag abgesagt",
        "Einsatz beim Ruderclub Welle entfällt wegen Hochwasser",
        "Ruderclub Welle am Freitag bitte stornieren, ist doppelt drin",
        "Ruderclub Welle am Freitag, Kunde hat storniert",
        "Ruderclub Welle am Freitag kannst du streichen",
        "den Ruderclub Welle brauchen wir morgen doch nicht",
        "brauchen wir doch nicht mehr, der Ruderclub hat sich erledigt",
        "Mike muss morgen nicht mehr zum Ruderclub Welle",
        "Luis braucht übermorgen doch nicht zum Ruderclub",
        "morgen keiner zum Ruderclub Welle bitte",
        "beim Ruderclub morgen niemanden hinschicken",
    ],
)
def test_a_job_that_is_off_is_cancelled(line: str) -> None:
    assert reading(line, "de").intent is Intent.CANCEL


@pytest.mark.parametrize(
    "line",
    [
        "Mike soll statt um 8 erst um 10 zum Ruderclub Welle",
        "Ruderclub Welle statt Mittwoch lieber Freitag",
        "Ruderclub Welle doch erst am Donnerstag",
        "der Besuch im Ruderclub von 8 auf 10 Uhr",
        "Ruderclub Welle zwei Stunden später",
        "Ruderclub Welle um eine Stunde nach hinten",
        "könnt ihr den Ruderclub auf nächste Woche legen?",
        "Annas Termin im Ruderclub übernimmt Luis",
        "Mike kann morgen nicht, Luis übernimmt seine Tour",
        "Mike kann morgen nicht, Anna soll seine Termine übernehmen",
    ],
)
def test_a_job_that_is_put_off_is_no_second_one(line: str) -> None:
    assert reading(line, "de").intent is Intent.RESCHEDULE


@pytest.mark.parametrize(
    "line",
    [
        "Mike liegt krank im Bett",
        "Luis ist bis Donnerstag im Urlaub",
        "Anna hat morgen frei",
        "heute ist Mike krank",
        "sorry, stehe im Stau",
        "ich bin ab Freitag auf Lehrgang",
        "Jane kommt zwanzig Minuten später",
        "Mike verspätet sich",
        "bin fertig im Ruderclub",
        "im Ruderclub ist alles erledigt",
        "Pumpe im Ruderclub läuft wieder",
        "Luis, melde dich bitte bei mir",
    ],
)
def test_how_people_and_things_are_is_no_job(line: str) -> None:
    assert reading(line, "de").intent is Intent.OTHER


@pytest.mark.parametrize(
    "line",
    ["guten Morgen, wo steckt Mike?", "kann mir jemand sagen wo Luis bleibt", "ist Anna krank?"],
)
def test_who_only_wants_to_know_is_not_sent_anybody(line: str) -> None:
    assert reading(line, "de").intent is Intent.QUESTION


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Anna ist krank, bitte Luis morgen um 9 zum Ruderclub Welle schicken", "Ruderclub Welle"),
        ("Luis morgen 8 Uhr Ruderclub Welle, Pumpe fällt aus", "Ruderclub Welle"),
        ("Ruderclub Welle morgen für Mike, Kunde ist im Urlaub", "Ruderclub Welle"),
        ("Ruderclub Welle morgen für Mike, erst nach 9 klingeln", "Ruderclub Welle"),
        (
            "Mike soll morgen zum Ruderclub Welle, Tor lässt sich nicht mehr schließen",
            "Ruderclub Welle",
        ),
        ("Boote streichen im Ruderclub Welle, morgen 9 Uhr, Mike", "Ruderclub Welle"),
    ],
)
def test_news_beside_an_order_leaves_the_order(line: str, place: str) -> None:
    assert only_job(line, "de").place == place
    assert asks(line, "de") == []
