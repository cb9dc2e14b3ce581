"""Who is meant by a name."""

import pytest

from bot.domain.people import ManyPeople, Match, NoPerson, OnePerson, Roster, Worker, fold


def worker(name: str, member: str = "") -> Worker:
    username = fold(name).replace(" ", ".") + "@company.com"
    return Worker(username=username, name=name, email=username, member=member)


ROSTER = Roster(
    worker(name, member)
    for name, member in [
        ("Jane Doe", "U1"),
        ("Bob Smith", ""),
        ("Bob Jones", ""),
        ("Anna Müller", ""),
        ("José Núñez", ""),
        ("Mike O'Neil", ""),
        ("Ana-Lucía de la Cruz", ""),
    ]
)


def only(match: Match) -> str:
    assert isinstance(match, OnePerson)
    return match.worker.name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("jane", "Jane Doe"),
        ("JANE DOE", "Jane Doe"),
        ("jane d", "Jane Doe"),
        ("Jane D.", "Jane Doe"),
        ("doe", "Jane Doe"),
        ("jane.doe@company.com", "Jane Doe"),
        ("bob s", "Bob Smith"),
        ("bob jones", "Bob Jones"),
        ("jose nunez", "José Núñez"),
        ("anna mueller", "Anna Müller"),
        ("muller", "Anna Müller"),
        ("mike o’neil", "Mike O'Neil"),
        ("mike oneil", "Mike O'Neil"),
    ],
)
def test_a_person_is_found_by(said: str, name: str) -> None:
    assert only(ROSTER.named(said)) == name


def test_two_bobs_are_both_offered() -> None:
    found = ROSTER.named("bob")

    assert isinstance(found, ManyPeople)
    assert [worker.name for worker in found.candidates] == ["Bob Jones", "Bob Smith"]


def test_an_unknown_name_comes_with_the_closest_ones() -> None:
    found = ROSTER.named("jnae")

    assert isinstance(found, NoPerson)
    assert found.closest[0].name == "Jane Doe"
    assert len(found.closest) == 3


@pytest.mark.parametrize("said", ["", " ", "ja", "jane smith", "jane do", "x" * 200, "\0", "."])
def test_nobody_is_found_by(said: str) -> None:
    assert isinstance(ROSTER.named(said), NoPerson)


@pytest.mark.parametrize("said", ["jnae", "jne", "janne", "jand", "bbo"])
def test_one_slip_of_the_finger_is_noticed(said: str) -> None:
    assert ROSTER.nearly(said)


@pytest.mark.parametrize("said", ["jane", "tom", "ab", "jnea"])
def test_a_right_name_and_another_name_are_no_slips(said: str) -> None:
    assert not ROSTER.nearly(said)


def test_a_member_of_the_chat_is_found_and_an_empty_id_finds_nobody() -> None:
    found = ROSTER.member("U1")

    assert found is not None
    assert found.name == "Jane Doe"
    assert ROSTER.member("") is None


def test_an_empty_roster_knows_nobody() -> None:
    assert ROSTER.knows("Bob")
    assert not Roster([]).knows("Bob")
    assert isinstance(Roster([]).named("bob"), NoPerson)
