"""Times and parts of the day."""

import pytest

from bot.domain.window import PartOfDay
from tests.language.scenes import asks, only_job, window_of


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("at 9", "at 900"),
        ("at 2", "at 1400"),
        ("@ 2pm", "at 1400"),
        ("9am", "at 900"),
        ("9a", "at 900"),
        ("14:30", "at 1430"),
        ("at 0900", "at 900"),
        ("2-ish", "at 1400"),
        ("noon", "at 1200"),
        ("at half past two", "at 1430"),
        ("quarter to nine", "at 845"),
        ("at nine thirty a m", "at 930"),
        ("at 7 in the evening", "at 1900"),
        ("at 14 hours", "at 1400"),
        ("9-11", "between 900-1100"),
        ("11-1", "between 1100-1300"),
        ("9am-11", "between 900-1100"),
        ("9-11am", "between 900-1100"),
        ("9a-11a", "between 900-1100"),
        ("11am-1pm", "between 1100-1300"),
        ("2-4pm", "between 1400-1600"),
        ("8:30-10", "between 830-1000"),
        ("0800-1000", "between 800-1000"),
        ("10-noon", "between 1000-1200"),
        ("9am to 11am", "between 900-1100"),
        ("from 2 to 4", "between 1400-1600"),
        ("between 2 and 4pm", "between 1400-1600"),
        ("half nine til eleven", "between 930-1100"),
        ("by noon", "by -1200"),
        ("by 3", "by -1500"),
        ("before 10:30", "by -1030"),
        ("until 5pm", "by -1700"),
        ("no later than 4pm", "by -1600"),
        ("after 4pm", "after 1600"),
        ("from 1pm", "after 1300"),
        ("not before 10", "after 1000"),
        ("morning", "part 800-1200"),
        ("in the afternoon", "part 1200-1700"),
        ("first thing", "part 800-1000"),
        ("by eod", "by -1700"),
        ("any time", ""),
        ("8 til 10", "between 800-1000"),
        ("from 3:30 to six p.m.", "between 1530-1800"),
        ("9h30 - 11h00", "between 930-1100"),
        ("9a.m.-5p.m.", "between 900-1700"),
        ("half past 3 pm", "at 1530"),
        ("a quarter past noon", "at 1215"),
        ("quarter to noon", "at 1145"),
        ("three-thirty pm", "at 1530"),
        ("at 5 45 pm", "at 1745"),
        ("later than 3:30pm", "after 1530"),
    ],
)
def test_a_time_behind_the_day(said: str, window: str) -> None:
    text = f"Globex tomorrow {said} for jane"

    assert (window_of(text), asks(text)) == (window, [])
    assert only_job(text).place == "Globex"


@pytest.mark.parametrize(
    ("language", "said", "window"),
    [
        ("de", "um 14 Uhr", "at 1400"),
        ("de", "halb zehn", "at 930"),
        ("de", "Viertel nach vier", "at 1615"),
        ("de", "9-11 Uhr", "between 900-1100"),
        ("de", "von 14 bis 16 Uhr", "between 1400-1600"),
        ("de", "bis 16 Uhr", "by -1600"),
        ("de", "spätestens 15 Uhr", "by -1500"),
        ("de", "ab 13 Uhr", "after 1300"),
        ("de", "vormittags", "part 800-1200"),
        ("de", "abends um acht", "at 2000"),
        ("es", "a las 9", "at 900"),
        ("es", "a las cuatro y media", "at 1630"),
        ("es", "a las diez menos cuarto", "at 945"),
        ("es", "a las 7 de la tarde", "at 1900"),
        ("es", "de 8 a 10", "between 800-1000"),
        ("es", "entre las 10 y las 12", "between 1000-1200"),
        ("es", "antes de las 11", "by -1100"),
        ("es", "como muy tarde a las 14:00", "by -1400"),
        ("es", "a partir de las 12", "after 1200"),
        ("es", "por la tarde", "part 1200-1700"),
        ("es", "a primera hora", "part 800-1000"),
    ],
)
def test_times_of_other_languages(language: str, said: str, window: str) -> None:
    day = {"de": "morgen", "es": "mañana"}[language]

    assert window_of(f"Globex {day}, {said}", language) == window


_OVERNIGHT = ["5pm-3pm", "at midnight", "22:00-02:00", "until midnight", "11 pm to 3"]
_OVERNIGHT += ["night at 2"]


@pytest.mark.parametrize("said", _OVERNIGHT)
def test_a_window_that_reaches_midnight_is_asked_about(said: str) -> None:
    assert asks(f"Globex tomorrow {said} for jane") == ["unclear window"]


def test_in_two_hours_is_a_day_and_a_time() -> None:
    assert window_of("Globex in 2 hours for jane") == "at 1200"


def test_within_some_hours_is_from_now_until_then() -> None:
    assert window_of("Globex within 2 hours for jane") == "between 1000-1200"


def test_tonight_at_seven_is_seven_in_the_evening() -> None:
    assert window_of("Globex tonight 7 for jane") == "at 1900"


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("for 45 minutes", 45),
        ("1.5h", 90),
        ("for 2 hours", 120),
        ("2 hrs", 120),
        ("90 min", 90),
        ("about forty five minutes", 45),
        ("for half an hour", 30),
        ("for an hour and a half", 90),
    ],
)
def test_a_length_is_time_on_site_and_no_time_of_day(said: str, minutes: int) -> None:
    job = only_job(f"Globex tomorrow for jane, {said}")

    assert (job.on_site_minutes, job.window) == (minutes, None)


@pytest.mark.parametrize(
    ("line", "language", "part"),
    [
        ("Globex tomorrow aftrenoon", "en", "afternoon"),
        ("Globex tomorrow mornnig", "en", "morning"),
        ("Globex morgen nachmitag", "de", "afternoon"),
    ],
)
def test_a_slip_of_the_finger_in_a_part_of_the_day_is_that_part(
    line: str, language: str, part: str
) -> None:
    window = only_job(line, language).window

    assert isinstance(window, PartOfDay)
    assert window.name == part


def test_a_word_near_a_part_of_the_day_that_means_something_is_itself() -> None:
    assert only_job("Globex tomorrow, mourning band for the flag").window is None
