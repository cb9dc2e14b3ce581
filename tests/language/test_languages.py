"""Which languages a line is read in: its asker's, and those whose words are in it."""

import pytest

from bot.language.vocabulary import DATED, FULL, LANGUAGES, languages, lexicon
from bot.language.words import split
from tests.language.scenes import asks, only_job, plain, window_of


def _read_in(line: str, locale: str) -> tuple[str, ...]:
    return languages(split(line), locale)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_its_days_months_and_numbers(code: str) -> None:
    words = lexicon(code)

    assert (words.code, len(words.weekdays), len(words.months)) == (code, 7, 12)
    assert set(range(1, 32)) <= set(words.numbers.values())
    assert {0, 1, -1} <= set(words.day_words.values())


@pytest.mark.parametrize(
    ("locale", "code"),
    [
        ("fr-FR", "fr"),
        ("fr-CA", "fr"),
        ("pt-BR", "pt"),
        ("pt_PT", "pt"),
        ("it-IT", "it"),
        ("nl-BE", "nl"),
        ("es-MX", "es"),
        ("de-AT", "de"),
        ("en-GB", "en"),
        ("ja-JP", "en"),
    ],
)
def test_a_line_without_telling_words_is_read_in_its_askers_language(
    locale: str, code: str
) -> None:
    assert _read_in("Globex 12", locale)[0] == code


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("Globex demain for jane", "fr"),
        ("Globex vrijdag for jane", "nl"),
        ("Globex domani for jane", "it"),
        ("Globex amanhã for jane", "pt"),
        ("Globex pour jane jeudi matin", "fr"),
    ],
)
def test_one_telling_word_has_a_line_read_in_its_language_too(line: str, code: str) -> None:
    assert code in _read_in(line, "en-US")


@pytest.mark.parametrize(
    "line",
    [
        "12 per cent tax form, Mai Thai, sept 5 for jane",
        "12 Via Marina tomorrow for jane",
        "Dimanche Bakery friday",
        "can you do 5 Elm St on mar 3",
        "Mercado Central el martes para luis",
        "La Quinta Inn tomorrow for bob",
        "Mars Cafe, 5 June St, tomorrow",
        "Termin am 5. Mai hier bei Globex",
        "segunda planta, Calle Mayor 3, mañana",
    ],
)
def test_false_friends_have_no_line_read_in_another_language(line: str) -> None:
    told = set(_read_in(line, "en-US")) & set(DATED)

    assert told <= {"fr"} if line.startswith("Dimanche") else told == set()


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("Dimanche Bakery friday for bob", "Dimanche Bakery", 20261127),
        ("Sabato Motors tomorrow for jane", "Sabato Motors", 20261124),
        ("Mardi Gras Outlet friday for bob", "Mardi Gras Outlet", 20261127),
        ("La Quinta Inn tomorrow for bob", "La Quinta Inn", 20261124),
        ("Domingo Auto Repair friday for bob", "Domingo Auto Repair", 20261127),
    ],
)
def test_a_day_of_another_language_stays_in_a_name(line: str, place: str, day: int) -> None:
    job = plain(line)

    assert (job["place_text"], job["day"]) == (place, day)


@pytest.mark.parametrize(
    ("line", "day", "window"),
    [
        ("Globex demain pour anna", 20261124, ""),
        ("Globex domani alle 9 per luis", 20261124, "at 900"),
        ("Globex amanhã às 9h para anna", 20261124, "at 900"),
        ("Globex vrijdag voor anna", 20261127, ""),
        ("Globex lundi 30 novembre at 9am for anna", 20261130, "at 900"),
        ("Globex oggi for mike", 20261123, ""),
        ("Globex sexta-feira 2pm for mike", 20261127, "at 1400"),
        ("Globex tomorrow entre 9h et 11h demain for anna", 20261124, "between 900-1100"),
    ],
)
def test_a_line_may_mix_languages(line: str, day: int, window: str) -> None:
    job = only_job(line)

    assert job.place == "Globex"
    assert job.day is not None
    assert job.day.to_yyyymmdd() == day
    assert window_of(line) == window


@pytest.mark.parametrize(
    "line", ["do Globex vrijdag for anna", "Globex so zaterdag", "12 Elm St, di 5 rooms domani"]
)
def test_a_short_weekday_of_another_language_is_no_day(line: str) -> None:
    days = [doubt for doubt in asks(line) if "day" in doubt]

    assert days == []


def test_the_full_languages_and_those_of_days_are_told_apart() -> None:
    assert (*FULL, *DATED) == LANGUAGES
    assert not any(lexicon(code).telling for code in FULL)
    assert all(lexicon(code).telling for code in DATED)


@pytest.mark.parametrize("line", ["Globex tomorrow voor anna", "Globex pour anna friday"])
def test_who_is_sent_is_understood_in_a_line_of_any_language(line: str) -> None:
    job = only_job(line)

    assert (job.place, [said.words for said in job.people], job.doubts) == ("Globex", ["anna"], ())
