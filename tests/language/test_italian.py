"""Italian: days, times and plain job lines, on Monday 23 November 2026 at 10."""

import pytest

from bot.domain.doubt import PastDay, UnclearDay
from tests.language.scenes import asks, day_of, only_job, window_of

_DAYS = [
    ("Pasquetta", 20270329),
    ("tra tre giorni lavorativi", 20261126),
    ("lunedì prossimo", 20261130),
    ("oggi", 20261123),
    ("domani", 20261124),
    ("dopodomani", 20261125),
    ("dopo domani", 20261125),
    ("martedì", 20261124),
    ("mercoledi", 20261125),
    ("gio", 20261126),
    ("il sabato", 20261128),
    ("il 1º dicembre", 20261201),
    ("primo dicembre", 20261201),
    ("3 dicembre", 20261203),
    ("il 15 dic.", 20261215),
    ("tre dicembre", 20261203),
    ("ventidue gennaio", 20270122),
    ("giovedì 3 dicembre", 20261203),
    ("8 febbraio 2027", 20270208),
    ("12/12", 20261212),
    ("05/12/2026", 20261205),
    ("il 5", 20261205),
    ("venerdì 27", 20261127),
    ("venerdì ventisette", 20261127),
    ("tra 3 giorni", 20261126),
    ("fra tre giorni", 20261126),
    ("tra una settimana", 20261130),
    ("fra due settimane", 20261207),
    ("tra un mese", 20261223),
    ("tre giorni dopo", 20261126),
    ("mercoledì della prossima settimana", 20261202),
    ("la settimana prossima giovedì", 20261203),
    ("giovedì della settimana prossima", 20261203),
    ("venerdì di questa settimana", 20261127),
    ("il primo lunedì di gennaio", 20270104),
    ("l'ultimo venerdì di dicembre", 20261225),
    ("l'ultimo giorno di novembre", 20261130),
    ("fine dicembre", 20261231),
    ("il 20 del prossimo mese", 20261220),
    ("natale", 20261225),
    ("una settimana dopo venerdì", 20261204),
    ("giovedì a otto", 20261203),
    ("questo venerdì", 20261127),
]


@pytest.mark.parametrize(("said", "day"), _DAYS)
def test_a_day_is_read(said: str, day: int) -> None:
    assert day_of(f"Globex {said}", "it") == day


_UNCLEAR = [
    ("venerdì prossimo", [20261204, 20261127]),
    ("il prossimo venerdì", [20261204, 20261127]),
    ("la prossima settimana", [20261130]),
    ("nel fine settimana", [20261128, 20261129]),
]


@pytest.mark.parametrize(("said", "days"), _UNCLEAR)
def test_a_day_that_may_be_two_is_asked_about(said: str, days: list[int]) -> None:
    (doubt,) = only_job(f"Globex {said}", "it").doubts

    assert isinstance(doubt, UnclearDay)
    assert [day.to_yyyymmdd() for day in doubt.days] == days


@pytest.mark.parametrize("said", ["ieri", "l'altro ieri", "tre giorni fa", "venerdì scorso"])
def test_a_day_that_is_over_is_asked_about(said: str) -> None:
    (doubt,) = only_job(f"Globex {said}", "it").doubts

    assert isinstance(doubt, PastDay)


_WINDOWS = [
    ("alle 9", "at 900"),
    ("alle 9:30", "at 930"),
    ("alle ore 14.30", "at 1430"),
    ("alle nove", "at 900"),
    ("alle quindici", "at 1500"),
    ("alle 9 e mezza", "at 930"),
    ("alle dieci e un quarto", "at 1015"),
    ("alle 10 meno un quarto", "at 945"),
    ("alle undici meno venti", "at 1040"),
    ("a mezzogiorno", "at 1200"),
    ("a mezzogiorno e mezza", "at 1230"),
    ("verso le 16", "at 1600"),
    ("all'una", "at 1300"),
    ("alle 8 di mattina", "at 800"),
    ("alle tre del pomeriggio", "at 1500"),
    ("alle 7 di sera", "at 1900"),
    ("dalle 9 alle 11", "between 900-1100"),
    ("tra le 9 e le 11", "between 900-1100"),
    ("fra le nove e le undici", "between 900-1100"),
    ("9-11", "between 900-1100"),
    ("dalle 8:30 alle 12", "between 830-1200"),
    ("entro le 16", "by -1600"),
    ("fino alle 16", "by -1600"),
    ("prima delle 15", "by -1500"),
    ("dopo le 14", "after 1400"),
    ("dalle 10 in poi", "after 1000"),
    ("dalle 8", "after 800"),
    ("mattina", "part 800-1200"),
    ("nel pomeriggio", "part 1200-1700"),
    ("in serata", "part 1700-2100"),
    ("a fine giornata", "by -1700"),
    ("alle 5:30", "at 530"),
]


@pytest.mark.parametrize(("said", "window"), _WINDOWS)
def test_a_time_is_read(said: str, window: str) -> None:
    assert window_of(f"Globex domani {said}", "it") == window


_LINES = [
    ("Via Roma 12 domani alle 9 per jane", "Via Roma 12", 20261124, "at 900", "jane"),
    (
        "Panificio Bruno venerdì mattina per luis, urgente",
        "Panificio Bruno",
        20261127,
        "part 800-1200",
        "luis",
    ),
    (
        "ciao, Viale dei Tigli 8 giovedì tra le 9 e le 11 per anna grazie",
        "Viale dei Tigli 8",
        20261126,
        "between 900-1100",
        "anna",
    ),
    (
        "domani pomeriggio: Officina Neri per mike",
        "Officina Neri",
        20261124,
        "part 1200-1700",
        "mike",
    ),
    (
        "per jane: Hotel Bellavista il 3 dicembre alle 14:30",
        "Hotel Bellavista",
        20261203,
        "at 1430",
        "jane",
    ),
    ("Piazza Garibaldi 5 martedì", "Piazza Garibaldi 5", 20261124, "", ""),
    ("Via 25 Aprile 4 domani per anna", "Via 25 Aprile 4", 20261124, "", "anna"),
]


@pytest.mark.parametrize(("line", "place", "day", "window", "person"), _LINES)
def test_a_plain_job_is_read_without_a_question(
    line: str, place: str, day: int, window: str, person: str
) -> None:
    job = only_job(line, "it")

    assert (job.place, day_of(line, "it")) == (place, day)
    assert window_of(line, "it") == window
    assert [said.words for said in job.people] == ([person] if person else [])
    assert asks(line, "it") == []
