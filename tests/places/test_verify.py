"""A geocoder's candidate held to every word that was typed."""

from dataclasses import replace

import pytest

from bot.domain.place import Area, Point
from bot.places.candidate import Candidate
from bot.places.verify import Doubtful, Fits, Unlike, Why, verify

AREA = Area(centre=Point(38.5, -121.7), radius_km=50)

OAK = Candidate(
    label="214 West Oak Street, Old Town, Davis, Yolo County, California, 95616, United States",
    point=Point(38.54, -121.74),
    house_number="214",
    street="West Oak Street",
    city="Davis",
    postcode="95616",
    country="United States",
    codes=("CA", "US"),
    precise=True,
)
SECOND = replace(OAK, label="12 2nd Avenue, Davis, 95616", house_number="12", street="2nd Avenue")
BRIGID = replace(
    OAK, label="7 St. Brigid Street, Davis", house_number="7", street="St. Brigid Street"
)
MAIN = replace(
    OAK, label="5 Hauptstraße, Wien", house_number="5", street="Hauptstraße", city="Wien"
)
LETTER = replace(OAK, label="104A Elm Road, Davis", house_number="104A", street="Elm Road")
DEPOT = replace(
    OAK,
    label="Union Depot, 118 Cedar Court, Davis, California, 95616, United States",
    name="Union Depot",
    house_number="118",
    street="Cedar Court",
)
NUMBERED = replace(OAK, label="12 Highway 99, Davis", house_number="12", street="Highway 99")


@pytest.mark.parametrize(
    ("said", "candidate"),
    [
        ("214 West Oak Street", OAK),
        ("214 w oak st", OAK),
        ("214 W. Oak St., Davis, CA 95616", OAK),
        ("214 West Oak Street, Old Town, Davis, Yolo County, USA", OAK),
        ("West Oak Street 214, Davis", OAK),
        ("214 West Oak Street apt 4b", OAK),
        ("214 West Oak Street #7", OAK),
        ("214 West Oak Street in Davis", OAK),
        ("12 2nd Ave", SECOND),
        ("12 second avenue", SECOND),
        ("7 Saint Brigid St", BRIGID),
        ("7 st brigid street", BRIGID),
        ("Hauptstr. 5, Wien", MAIN),
        ("Hauptstrasse 5", MAIN),
        ("104a elm rd", LETTER),
        ("Union Depot", DEPOT),
        ("union depot, 118 cedar ct", DEPOT),
        ("118 Cedar Court", DEPOT),
        ("12 Hwy 99", NUMBERED),
    ],
)
def test_what_was_typed_fits_however_it_is_spelt(said: str, candidate: Candidate) -> None:
    assert verify(said, candidate, area=AREA) == Fits(candidate=candidate)


@pytest.mark.parametrize(
    ("said", "candidate", "why"),
    [
        ("215 West Oak Street", OAK, {Why.NUMBER}),
        ("2140 West Oak Street", OAK, {Why.NUMBER}),
        ("West Oak Street", OAK, {Why.NUMBER}),
        ("214 West Oak Street 95618", OAK, {Why.NUMBER}),
        ("104 elm road", LETTER, {Why.NUMBER}),
        ("99 Highway 99", NUMBERED, {Why.NUMBER}),
        ("Highway 99", NUMBERED, {Why.NUMBER}),
        ("Union Depot, 119 Cedar Court", DEPOT, {Why.NUMBER}),
        ("214 Oak Street", OAK, {Why.UNSAID}),
        ("214 West Oak", OAK, {Why.UNSAID}),
        ("Depot", DEPOT, {Why.NUMBER, Why.UNSAID}),
        ("behind 214 West Oak Street", OAK, {Why.WORDS}),
        ("214 West Oak Street, Sacramento", OAK, {Why.WORDS}),
        ("214 East Oak Street", OAK, {Why.WORDS, Why.UNSAID}),
        ("214 West Oka Street", OAK, {Why.WORDS, Why.UNSAID}),
        ("214 West Oak Avenue", OAK, {Why.WORDS, Why.UNSAID}),
        ("214 West Yolo Street", OAK, {Why.UNSAID}),
    ],
)
def test_whatever_differs_makes_it_doubtful(said: str, candidate: Candidate, why: set[Why]) -> None:
    assert verify(said, candidate, area=AREA) == Doubtful(candidate=candidate, why=frozenset(why))


def test_a_street_alone_is_too_vague() -> None:
    street = replace(OAK, house_number="", precise=False)

    assert verify("West Oak Street", street, area=AREA) == Doubtful(
        candidate=street, why=frozenset({Why.VAGUE})
    )


def test_a_house_number_that_the_geocoder_dropped_is_missed() -> None:
    street = replace(OAK, house_number="", precise=False, label="West Oak Street, Davis")

    assert verify("999999 West Oak Street", street, area=AREA) == Doubtful(
        candidate=street, why=frozenset({Why.NUMBER, Why.VAGUE})
    )


def test_a_point_beyond_150_km_is_far() -> None:
    far = replace(OAK, point=Point(37.0, -121.7))

    assert verify("214 West Oak Street", far, area=AREA) == Doubtful(
        candidate=far, why=frozenset({Why.FAR})
    )


def test_a_team_that_covers_more_ground_is_not_asked_about_it() -> None:
    far = replace(OAK, point=Point(37.0, -121.7))

    assert verify("214 West Oak Street", far, area=replace(AREA, radius_km=200)) == Fits(
        candidate=far
    )


def test_without_an_area_the_town_must_be_typed() -> None:
    assert verify("214 West Oak Street", OAK, area=None) == Doubtful(
        candidate=OAK, why=frozenset({Why.ANYWHERE})
    )
    assert verify("214 West Oak Street, Davis", OAK, area=None) == Fits(candidate=OAK)
    assert verify("214 West Oak Street 95616", OAK, area=None) == Fits(candidate=OAK)


@pytest.mark.parametrize("said", ["Fleet Street 12, Baltimore", "behind the mill", "Acme HQ"])
def test_what_hardly_shares_a_word_is_not_even_shown(said: str) -> None:
    assert verify(said, OAK, area=AREA) == Unlike(candidate=OAK)
