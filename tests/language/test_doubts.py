"""When in doubt, ask: lines that look clear and are not."""

import pytest

from bot.domain.doubt import AmbiguousPerson, UnknownPerson, UnsureWords
from tests.language.scenes import asks, only_job

_ABOUT_PEOPLE = (AmbiguousPerson, UnknownPerson, UnsureWords)


@pytest.mark.parametrize(
    "line",
    [
        "Globex tomorrow for anyone but luis",
        "Globex tomorrow, not luis",
        "Globex tomorrow for the new guy",
        "Globex tomorrow for crew 2",
        "put Globex on luis's list for friday",
        "Globex tomorrow for jane doe's crew",
        "check the alarm at Initech tomorrow, jane knows the code",
        "jane acme corp tomorrow",
    ],
)
def test_a_line_that_is_not_clear_about_whom_is_asked_about(line: str) -> None:
    assert [doubt for doubt in only_job(line).doubts if isinstance(doubt, _ABOUT_PEOPLE)]


def test_another_surname_is_another_person() -> None:
    (doubt,) = only_job("Globex tomorrow for Jane Smith").doubts

    assert isinstance(doubt, UnknownPerson)
    assert doubt.said == "Jane Smith"


@pytest.mark.parametrize(
    "line",
    [
        "pick up keys from Globex and drop at Acme HQ tomorrow for jane",
        "12 Elm St 9am, 40 Oak Ave 11am, Globex 2pm for jane",
        "Globex tomorrow for jane, then Initech",
        "Globex 11/30-12/2",
        "<!channel> tomorrow for jane",
    ],
)
def test_a_place_that_holds_more_than_a_place_is_asked_about(line: str) -> None:
    assert "unsure words" in asks(line)


def test_a_time_after_a_dash_is_part_of_the_note_and_not_asked_about() -> None:
    job = only_job("Globex tomorrow for jane - NOT thursday, tenant away")

    assert (job.notes, job.doubts) == ("NOT thursday, tenant away", ())
