"""French: days, times and plain job lines, on Monday 23 November 2026 at 10."""

import pytest

from bot.domain.doubt import PastDay, UnclearDay
from tests.language.scenes import asks, day_of, only_job, window_of

_DAYS = [
    ("lundi de Pâques", 20270329),
    ("dans trois jours ouvrés", 20261126),
    ("lundi prochain", 20261130),
    ("aujourd'hui", 20261123),
    ("demain", 20261124),
    ("après-demain", 20261125),
    ("apres demain", 20261125),
    ("le lendemain", 20261124),
    ("mardi", 20261124),
    ("jeudi", 20261126),
    ("ven.", 20261127),
    ("le samedi", 20261128),
    ("dimanche", 20261129),
    ("le 1er décembre", 20261201),
    ("3 décembre", 20261203),
    ("le 15 dec.", 20261215),
    ("le trois décembre", 20261203),
    ("vingt-deux janvier", 20270122),
    ("jeudi 3 décembre", 20261203),
    ("le 8 février 2027", 20270208),
    ("le 12/12", 20261212),
    ("05/12/2026", 20261205),
    ("5.12.2026", 20261205),
    ("le 5", 20261205),
    ("le 28", 20261128),
    ("vendredi 27", 20261127),
    ("vendredi vingt-sept", 20261127),
    ("le 24 12 2026", 20261224),
    ("dans 3 jours", 20261126),
    ("dans trois jours", 20261126),
    ("dans une semaine", 20261130),
    ("d'ici deux semaines", 20261207),
    ("dans un mois", 20261223),
    ("trois jours plus tard", 20261126),
    ("mercredi de la semaine prochaine", 20261202),
    ("la semaine prochaine jeudi", 20261203),
    ("jeudi en huit", 20261203),
    ("mardi en quinze", 20261208),
    ("vendredi de cette semaine", 20261127),
    ("le premier lundi de janvier", 20270104),
    ("le dernier vendredi de décembre", 20261225),
    ("le dernier jour de novembre", 20261130),
    ("fin décembre", 20261231),
    ("le premier mardi d'avril", 20270406),
    ("le 20 du mois prochain", 20261220),
    ("noël", 20261225),
    ("une semaine après vendredi", 20261204),
    ("deux jours après jeudi", 20261128),
]


@pytest.mark.parametrize(("said", "day"), _DAYS)
def test_a_day_is_read(said: str, day: int) -> None:
    assert day_of(f"Globex {said}", "fr") == day


_UNCLEAR = [
    ("vendredi prochain", [20261204, 20261127]),
    ("la semaine prochaine", [20261130]),
    ("ce week-end", [20261128, 20261129]),
]


@pytest.mark.parametrize(("said", "days"), _UNCLEAR)
def test_a_day_that_may_be_two_is_asked_about(said: str, days: list[int]) -> None:
    (doubt,) = only_job(f"Globex {said}", "fr").doubts

    assert isinstance(doubt, UnclearDay)
    assert [day.to_yyyymmdd() for day in doubt.days] == days


@pytest.mark.parametrize("said", ["hier", "avant-hier", "il y a trois jours", "vendredi dernier"])
def test_a_day_that_is_over_is_asked_about(said: str) -> None:
    (doubt,) = only_job(f"Globex {said}", "fr").doubts

    assert isinstance(doubt, PastDay)


_WINDOWS = [
    ("à 9h", "at 900"),
    ("à 9 h 30", "at 930"),
    ("à 14h30", "at 1430"),
    ("à neuf heures", "at 900"),
    ("à quinze heures", "at 1500"),
    ("à 9 heures et demie", "at 930"),
    ("à dix heures et quart", "at 1015"),
    ("à 10 heures moins le quart", "at 945"),
    ("à onze heures moins vingt", "at 1040"),
    ("à midi", "at 1200"),
    ("à midi et demi", "at 1230"),
    ("vers 16h", "at 1600"),
    ("à 8 heures du matin", "at 800"),
    ("à trois heures de l'après-midi", "at 1500"),
    ("à 7h du soir", "at 1900"),
    ("de 9h à 11h", "between 900-1100"),
    ("entre 9h et 11h", "between 900-1100"),
    ("9h-11h", "between 900-1100"),
    ("9-11h", "between 900-1100"),
    ("entre 14 et 16", "between 1400-1600"),
    ("entre neuf et onze heures", "between 900-1100"),
    ("de 8h30 à midi", "between 830-1200"),
    ("avant 16h", "by -1600"),
    ("jusqu'à 16h", "by -1600"),
    ("au plus tard à 15h", "by -1500"),
    ("après 14h", "after 1400"),
    ("à partir de 10h", "after 1000"),
    ("dès 8h", "after 800"),
    ("matin", "part 800-1200"),
    ("dans l'après-midi", "part 1200-1700"),
    ("en soirée", "part 1700-2100"),
    ("en fin de journée", "by -1700"),
    ("à 5h30", "at 530"),
]


@pytest.mark.parametrize(("said", "window"), _WINDOWS)
def test_a_time_is_read(said: str, window: str) -> None:
    assert window_of(f"Globex demain {said}", "fr") == window


_LINES = [
    ("12 rue de la Paix demain à 9h pour jane", "12 rue de la Paix", 20261124, "at 900", "jane"),
    (
        "Boulangerie Moreau vendredi matin pour luis, urgent",
        "Boulangerie Moreau",
        20261127,
        "part 800-1200",
        "luis",
    ),
    (
        "bonjour, 8 avenue des Tilleuls jeudi entre 9h et 11h pour anna svp",
        "8 avenue des Tilleuls",
        20261126,
        "between 900-1100",
        "anna",
    ),
    (
        "demain après-midi: Garage du Lac pour mike",
        "Garage du Lac",
        20261124,
        "part 1200-1700",
        "mike",
    ),
    (
        "pour jane: Hôtel Bellevue le 3 décembre à 14h30",
        "Hôtel Bellevue",
        20261203,
        "at 1430",
        "jane",
    ),
    ("5 impasse du Moulin mardi", "5 impasse du Moulin", 20261124, "", ""),
    ("Rue du 8 Mai 4 demain pour anna", "Rue du 8 Mai 4", 20261124, "", "anna"),
]


@pytest.mark.parametrize(("line", "place", "day", "window", "person"), _LINES)
def test_a_plain_job_is_read_without_a_question(
    line: str, place: str, day: int, window: str, person: str
) -> None:
    job = only_job(line, "fr")

    assert (job.place, day_of(line, "fr")) == (place, day)
    assert window_of(line, "fr") == window
    assert [said.words for said in job.people] == ([person] if person else [])
    assert asks(line, "fr") == []
