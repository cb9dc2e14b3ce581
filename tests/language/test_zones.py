"""A time in somebody else's clock is asked about, with what it is on the asker's."""

import pytest

from bot.domain.doubt import OtherZone
from bot.domain.window import hhmm
from tests.language.scenes import asks, only_job, scene


def _offered(line: str, language: str = "en") -> list[tuple[int | None, int | None]]:
    (doubt,) = only_job(line, language).doubts
    assert isinstance(doubt, OtherZone)
    hours = [window.hours() for window in doubt.windows]
    return [(hhmm(h.start) if h.start else None, hhmm(h.end) if h.end else None) for h in hours]


@pytest.mark.parametrize(
    ("said", "there", "ahead"),
    [
        ("3pm UTC", 1500, 0),
        ("at 15:00 GMT", 1500, 0),
        ("2pm UTC+2", 1400, 2),
        ("11am CET", 1100, 1),
    ],
)
def test_the_hour_on_the_askers_clock_is_offered_before_the_one_that_was_said(
    said: str, there: int, ahead: int
) -> None:
    offset = scene().now.utcoffset()
    assert offset is not None
    here = there + 100 * (round(offset.total_seconds() / 3600) - ahead)

    assert [start for start, _ in _offered(f"77 Birch Rd tomorrow {said} for anna")] == [
        here,
        there,
    ]
    assert only_job(f"77 Birch Rd tomorrow {said} for anna").notes == ""


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("77 Birch Rd tomorrow at 3pm London time for anna", "en"),
        ("77 Birch Rd tomorrow by 5pm Denver time for anna", "en"),
        ("Birkenweg 77 morgen um 10 Uhr London-Zeit für anna", "de"),
        ("Birkenweg 77 morgen um 10 Uhr Londoner Zeit für anna", "de"),
        ("Calle Abedul 77 mañana a las 10 hora de Londres para anna", "es"),
    ],
)
def test_a_zone_that_is_named_by_a_town_is_asked_about(line: str, language: str) -> None:
    assert asks(line, language) == ["other zone"]


def test_the_askers_own_zone_is_no_question() -> None:
    job = only_job("Birkenweg 77 morgen um 10 Uhr MEZ für anna", "de")

    assert (job.doubts, job.notes) == ((), "")


@pytest.mark.parametrize(
    "line",
    [
        "77 Birch Rd tomorrow 9am, first time visitor, for anna",
        "Prime Time Pizza tomorrow at 3pm for anna",
        "77 Birch Rd tomorrow 9am for anna - Time clock broken",
    ],
)
def test_time_is_a_word_like_others(line: str) -> None:
    assert "other zone" not in asks(line)
