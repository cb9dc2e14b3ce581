"""Known places by name: exactly, nearly, and while typing."""

import pytest

from bot.domain.place import KnownPlace, Point
from bot.places.directory import NotKnown, OneKnown, Places, SeveralKnown


def place(name: str, uid: str = "", point: Point | None = None) -> KnownPlace:
    return KnownPlace(uid=uid or name, name=name, point=point)


PLACES = Places(
    place(name)
    for name in (
        "Acme HQ",
        "Acme Warehouse",
        "Café Olé",
        "O'Hara's Bakery",
        "Pump House 3",
        "Pump House 4",
        "Riverside Clinic",
        "Riverside Clinic Annex",
        "St. Mary's School",
        "Stark & Daughters",
    )
)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Acme HQ", "Acme HQ"),
        ("acme  hq", "Acme HQ"),
        ("cafe ole", "Café Olé"),
        ("ohara’s bakery", "O'Hara's Bakery"),
        ("St Marys School", "St. Mary's School"),
        ("stark and daughters", "Stark & Daughters"),
        ("Riverside Clinic", "Riverside Clinic"),
        ("pump house 3", "Pump House 3"),
    ],
)
def test_a_name_is_found_without_its_case_accents_and_punctuation(said: str, name: str) -> None:
    match PLACES.find(said):
        case OneKnown(place=found):
            assert found.name == name
        case other:
            pytest.fail(f"{said} gave {other}")


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Acme", ["Acme HQ", "Acme Warehouse"]),
        ("Acme HX", ["Acme HQ"]),
        ("warehouse acme", ["Acme Warehouse"]),
        ("Pump House", ["Pump House 3", "Pump House 4"]),
        ("Pump House 5", ["Pump House 3", "Pump House 4"]),
        ("Riverside Clinik", ["Riverside Clinic", "Riverside Clinic Annex"]),
        ("Union Depot", []),
        ("214 Oak Street", []),
        ("", []),
        ("!!", []),
    ],
)
def test_what_is_only_like_a_name_is_shown_and_never_taken(said: str, names: list[str]) -> None:
    match PLACES.find(said):
        case NotKnown(close=close):
            assert [found.name for found in close] == names
        case other:
            pytest.fail(f"{said} gave {other}")


def test_two_places_of_one_name_are_both_shown() -> None:
    places = Places([place("Depot", "a"), place("dépôt", "b"), place("Yard", "c")])

    match places.find("depot"):
        case SeveralKnown(places=found):
            assert {each.uid for each in found} == {"a", "b"}
        case other:
            pytest.fail(f"depot gave {other}")


def test_at_most_five_are_shown() -> None:
    places = Places(place(f"Pump House {n}") for n in range(1, 9))

    found = places.find("Pump House")

    assert isinstance(found, NotKnown)
    assert len(found.close) == 5


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("ac", ["Acme HQ", "Acme Warehouse"]),
        ("RIVER", ["Riverside Clinic", "Riverside Clinic Annex"]),
        ("clinic", ["Riverside Clinic", "Riverside Clinic Annex"]),
        ("ware", ["Acme Warehouse"]),
        ("house", ["Pump House 3", "Pump House 4", "Acme Warehouse"]),
        ("zzz", []),
    ],
)
def test_typing_ahead_shows_beginnings_then_words_then_parts(query: str, names: list[str]) -> None:
    assert [found.name for found in PLACES.suggest(query)] == names


def test_typing_nothing_shows_the_first_ones() -> None:
    assert [found.name for found in PLACES.suggest("", limit=2)] == ["Acme HQ", "Acme Warehouse"]


def test_the_reader_gets_the_names_as_they_are_written() -> None:
    assert "Café Olé" in PLACES.names


def test_no_places_no_area() -> None:
    assert PLACES.area() is None
    assert Places([]).area() is None


def test_one_place_abroad_does_not_move_the_area() -> None:
    here = [place(f"{n}", point=Point(38.5 + n / 100, -121.8)) for n in range(30)]
    abroad = place("abroad", point=Point(48.2, 16.4))

    area = Places([*here, abroad]).area()

    assert area is not None
    assert area.centre.km_to(Point(38.645, -121.8)) < 2
    assert area.radius_km == 50


def test_an_area_is_never_wider_than_300_km() -> None:
    area = Places([place("a", point=Point(38, -121)), place("b", point=Point(40, -75))]).area()

    assert area is not None
    assert area.radius_km == 300
