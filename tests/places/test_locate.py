"""From typed words to a destination or a question, against the pretend town and its gazetteer."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import TypeAlias

import pytest

from bot.adapters.geocoding import parse_geocoder
from bot.adapters.geopy_client import open_geocoder
from bot.domain.doubt import LookupDown, PlaceNotFound, PlaceUnclear
from bot.domain.errors import (
    BotError,
    GeocoderBusy,
    GeocoderDown,
    GeocoderKeyRejected,
    GeocoderSlow,
)
from bot.domain.place import (
    AtAddress,
    AtKnownPlace,
    AtPin,
    Destination,
    KnownPlace,
    Point,
    name_of,
    point_of,
)
from bot.places.candidate import Candidate
from bot.places.directory import Places
from bot.places.locate import PlaceDoubt, locate
from sandbox.gazetteer import Fault, Gazetteer
from sandbox.town import Address
from sandbox.world import World, make_world

Find: TypeAlias = Callable[[str], Awaitable[Destination | PlaceDoubt]]


@pytest.fixture(params=[1, 2, 3], ids=lambda seed: f"seed {seed}")
def world(request: pytest.FixtureRequest) -> World:
    return make_world(request.param)


@pytest.fixture
def places(world: World) -> Places:
    return Places(
        KnownPlace(
            uid=place.uid,
            name=place.name,
            address=place.address,
            point=None if place.lat is None or place.lng is None else Point(place.lat, place.lng),
        )
        for place in world.places
    )


@pytest.fixture
async def gazetteer(world: World) -> AsyncIterator[Gazetteer]:
    async with Gazetteer(world) as server:
        yield server


@pytest.fixture
async def find(gazetteer: Gazetteer, places: Places) -> AsyncIterator[Find]:
    choice = parse_geocoder(f"nominatim:{gazetteer.url}")
    assert choice is not None
    async with open_geocoder(choice) as geocoder:
        yield partial(locate, places=places, geocode=partial(geocoder.find, near=places.area()))


async def no_geocoder(said: str, places: Places) -> Destination | PlaceDoubt:
    return await locate(said, places=places, geocode=None)


def forms(house: Address) -> tuple[str, ...]:
    return (house.line, house.short, house.full, house.line.upper(), f"{house.short}, {house.city}")


async def test_every_house_of_the_town_is_found_or_asked_about_and_none_is_mistaken(
    find: Find, world: World
) -> None:
    ambiguous = {house.line for pair in world.town.lookalikes for house in pair}
    for number, house in enumerate(world.town.addresses):
        said = forms(house)[number % 5]
        match await find(said):
            case AtAddress(point=point, name=name, confirmed=confirmed):
                assert point == Point(house.lat, house.lng), said
                assert (name, confirmed) == (said, False)
            case PlaceUnclear(candidates=candidates):
                assert house.line in ambiguous, said
                assert Point(house.lat, house.lng) in map(point_of, candidates)
            case other:
                pytest.fail(f"{said} gave {other}")


async def test_two_houses_that_look_alike_are_both_shown_with_their_distance(
    find: Find, world: World
) -> None:
    one, two = world.lookalikes

    asked = await find(one.line)

    assert isinstance(asked, PlaceUnclear)
    assert set(map(point_of, asked.candidates)) == {
        Point(one.lat, one.lng),
        Point(two.lat, two.lng),
    }
    assert all(km is not None and km < 50 for km in asked.km)


async def test_the_postcode_tells_the_two_apart(find: Find, world: World) -> None:
    one, _ = world.lookalikes

    found = await find(one.full)

    assert isinstance(found, AtAddress)
    assert found.point == Point(one.lat, one.lng)


async def test_a_landmark_is_found_by_its_whole_name(find: Find, world: World) -> None:
    for landmark in world.town.landmarks:
        found = await find(landmark.name)

        assert isinstance(found, AtAddress), landmark.name
        assert found.point == Point(landmark.address.lat, landmark.address.lng)


async def test_a_house_number_that_nobody_has_is_asked_about(find: Find, world: World) -> None:
    asked = await find(f"9999 {world.house.street}")

    assert isinstance(asked, PlaceUnclear)


@pytest.mark.parametrize("said", ["behind the mill", "Nowhere Boulevard 7", "🏠🏠", "?!", "", "\0"])
async def test_what_nobody_knows_is_not_found(find: Find, said: str) -> None:
    assert await find(said) == PlaceNotFound(said=said)


async def test_a_corner_is_never_taken_unasked(find: Find, world: World) -> None:
    for corner in world.town.corners[:8]:
        assert not isinstance(await find(corner.name), AtAddress | AtKnownPlace | AtPin)


async def test_a_known_place_is_found_without_asking_the_geocoder(
    find: Find, gazetteer: Gazetteer, world: World
) -> None:
    found = await find(world.place.name.upper())

    assert isinstance(found, AtKnownPlace)
    assert found.place.uid == world.place.uid
    assert gazetteer.requests == []


async def test_a_known_place_that_is_on_no_map_is_taken_by_its_uid(find: Find) -> None:
    found = await find("the old post office")

    assert isinstance(found, AtKnownPlace)
    assert found.place.point is None


async def test_a_misspelt_known_place_is_asked_about(find: Find) -> None:
    asked = await find("Riverside Clinik")

    assert isinstance(asked, PlaceUnclear)
    assert list(map(name_of, asked.candidates)) == ["Riverside Clinic", "Riverside Clinic Annex"]


async def test_a_name_that_may_be_short_for_a_known_place_is_asked_about(
    gazetteer: Gazetteer, world: World
) -> None:
    landmark = world.town.landmarks[0]
    own = KnownPlace(
        uid="p1", name=f"{landmark.name} Annex", point=Point(world.town.lat, world.town.lng)
    )
    places = Places([own])
    choice = parse_geocoder(f"nominatim:{gazetteer.url}")
    assert choice is not None
    async with open_geocoder(choice) as geocoder:
        asked = await locate(
            landmark.name, places=places, geocode=partial(geocoder.find, near=places.area())
        )

    assert isinstance(asked, PlaceUnclear)
    assert list(map(name_of, asked.candidates)) == [own.name, landmark.name]


async def test_a_pin_is_taken_as_it_is(find: Find, gazetteer: Gazetteer, world: World) -> None:
    found = await find(f"Back gate {world.house.lat}, {world.house.lng}")

    assert found == AtPin(name="Back gate", point=Point(world.house.lat, world.house.lng))
    assert gazetteer.requests == []


async def test_a_pin_far_from_the_team_is_asked_about(find: Find) -> None:
    asked = await find("48.2082, 16.3738")

    assert isinstance(asked, PlaceUnclear)
    assert [point_of(each) for each in asked.candidates] == [Point(48.2082, 16.3738)]
    assert asked.km[0] is not None
    assert asked.km[0] > 1000


async def test_a_pin_with_its_numbers_swapped_is_shown_the_right_way_round() -> None:
    lat, lng = 48.2082, 16.3738
    vienna = Places([KnownPlace(uid="p1", name="Depot", point=Point(lat, lng))])

    asked = await no_geocoder(f"{lng}, {lat}", vienna)

    assert isinstance(asked, PlaceUnclear)
    assert [point_of(each) for each in asked.candidates] == [Point(lat, lng), Point(lng, lat)]


@pytest.mark.parametrize("said", ["0.0000, 0.0000", "https://maps.app.goo.gl/abc"])
async def test_a_pin_that_is_none_is_not_looked_up(
    find: Find, gazetteer: Gazetteer, said: str
) -> None:
    assert await find(said) == PlaceNotFound(said=said)
    assert gazetteer.requests == []


async def test_a_link_is_never_sent_to_the_geocoder(find: Find, gazetteer: Gazetteer) -> None:
    said = "https://acme.example/where?token=secret"

    assert await find(said) == PlaceNotFound(said=said)
    assert gazetteer.requests == []


async def test_an_address_1000_km_away_is_asked_about(
    find: Find, gazetteer: Gazetteer, world: World
) -> None:
    gazetteer.weather.fault = Fault.FAR_AWAY

    asked = await find(world.house.full)

    assert isinstance(asked, PlaceUnclear)
    assert asked.km[0] is not None
    assert asked.km[0] > 900


async def test_a_geocoder_that_puts_everything_at_0_0_finds_nothing(
    find: Find, gazetteer: Gazetteer, world: World
) -> None:
    gazetteer.weather.fault = Fault.NULL_ISLAND

    assert await find(world.house.full) == PlaceNotFound(said=world.house.full)


@pytest.mark.parametrize(
    "error",
    [
        GeocoderDown("HTTP 503"),
        GeocoderSlow(2),
        GeocoderBusy(7),
        GeocoderKeyRejected(401),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_a_geocoder_in_trouble_is_not_the_same_as_not_found(
    places: Places, error: BotError
) -> None:
    async def geocode(_address: str) -> tuple[Candidate, ...]:
        raise error

    said = "214 Nowhere Street"
    assert await locate(said, places=places, geocode=geocode) == LookupDown(said=said)

    asked = await locate("Riverside Clinik", places=places, geocode=geocode)
    assert isinstance(asked, PlaceUnclear)


async def test_without_a_geocoder_known_places_and_pins_still_work(
    world: World, places: Places
) -> None:
    assert isinstance(await no_geocoder(world.place.name, places), AtKnownPlace)
    assert isinstance(await no_geocoder(f"{world.town.lat}, {world.town.lng}", places), AtPin)
    assert isinstance(await no_geocoder("14 Elm Road", places), PlaceNotFound)


async def test_two_doors_of_one_house_are_one_answer(places: Places, world: World) -> None:
    centre = Point(world.town.lat, world.town.lng)
    front = Candidate(
        label="14 Elm Road",
        point=centre,
        house_number="14",
        street="Elm Road",
        precise=True,
        attribution="the map",
    )
    back = replace(front, point=Point(centre.lat + 0.001, centre.lng))
    other = replace(front, point=Point(centre.lat + 0.01, centre.lng))

    async def geocode(*found: Candidate) -> Destination | PlaceDoubt:
        async def answer(_address: str) -> tuple[Candidate, ...]:
            return found

        return await locate("14 elm rd", places=places, geocode=answer)

    assert await geocode(front, back) == AtAddress(
        name="14 elm rd", address="14 Elm Road", point=centre, attribution="the map"
    )
    assert isinstance(await geocode(front, other), PlaceUnclear)


async def test_the_flat_is_kept_in_the_name_and_not_asked_of_the_geocoder(
    find: Find, gazetteer: Gazetteer, world: World
) -> None:
    said = f"{world.house.line}, Apt 4b"

    found = await find(said)

    assert isinstance(found, AtAddress)
    assert found.name == said
    assert gazetteer.requests[0].query["q"] == world.house.line


async def test_a_very_long_text_is_cut_before_it_is_sent(find: Find, gazetteer: Gazetteer) -> None:
    assert isinstance(await find("wombat " * 600), PlaceNotFound)
    assert all(len(call.query["q"]) <= 200 for call in gazetteer.requests)


@pytest.mark.parametrize("part", ["1 ", " ", "1.5 ", ", ", "apt ", "geo:1", "(", "a"])
async def test_four_thousand_characters_of_anything_are_read_at_once(
    places: Places, part: str
) -> None:
    said = f"1{part * (4000 // len(part))}x"
    started = time.perf_counter()

    await no_geocoder(said, places)

    assert time.perf_counter() - started < 0.5


async def test_two_known_places_of_one_name_are_both_shown() -> None:
    places = Places(
        KnownPlace(uid=uid, name="Depot", point=Point(38 + n / 10, -121))
        for n, uid in enumerate(("a", "b"))
    )

    asked = await no_geocoder("depot", places)

    assert isinstance(asked, PlaceUnclear)
    assert len(asked.candidates) == 2


async def test_a_known_place_far_from_all_the_others_is_asked_about() -> None:
    here = [KnownPlace(uid=str(n), name=f"Site {n}", point=Point(38.5, -121.8)) for n in range(30)]
    abroad = KnownPlace(uid="x", name="Vienna office", point=Point(48.2, 16.4))

    asked = await no_geocoder("vienna office", Places([*here, abroad]))

    assert isinstance(asked, PlaceUnclear)
    assert asked.candidates == (AtKnownPlace(place=abroad),)
