"""The gazetteer finds and misses what Nominatim would, driven by geopy and by hand."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, TypeAlias

import httpx
import pytest
from aiohttp import ClientSession
from geopy.adapters import AioHTTPAdapter, URLLibAdapter
from geopy.exc import (
    GeocoderParseError,
    GeocoderRateLimited,
    GeocoderServiceError,
    GeocoderTimedOut,
)
from geopy.geocoders import Nominatim

from sandbox.gazetteer import Fault, Gazetteer
from sandbox.town import Point
from sandbox.world import World, make_world

Search: TypeAlias = Callable[..., Coroutine[Any, Any, list[dict[str, Any]]]]


@pytest.fixture(params=[1, 3], ids=lambda seed: f"seed {seed}")
def world(request: pytest.FixtureRequest) -> World:
    return make_world(request.param)


@pytest.fixture
async def gazetteer(world: World) -> AsyncIterator[Gazetteer]:
    async with Gazetteer(world) as server:
        yield server


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


@pytest.fixture
def search(gazetteer: Gazetteer, session: ClientSession) -> Search:
    """`await search("1 Main St", limit=1)`: the rows of the answer."""

    async def search(q: str | None = None, **more: Any) -> list[dict[str, Any]]:
        asked = {"format": "jsonv2", **({} if q is None else {"q": q}), **more}
        async with session.get(f"{gazetteer.url}/search", params=asked) as answer:
            assert answer.status == 200, await answer.text()
            rows: list[dict[str, Any]] = await answer.json()
            return rows

    return search


def at(row: dict[str, Any]) -> Point:
    return Point(lat=float(row["lat"]), lng=float(row["lon"]))


async def test_a_house_is_found_with_everything_a_careful_reader_checks(
    search: Search, world: World
) -> None:
    house = world.house
    (row,) = await search(house.line, addressdetails=1)
    south, north, west, east = map(float, row["boundingbox"])

    assert at(row) == house.point
    assert (row["place_rank"], row["addresstype"], row["category"]) == (30, "place", "place")
    assert row["address"]["house_number"] == house.number
    assert row["address"]["road"] == house.street
    assert row["address"]["postcode"] == house.postcode
    assert row["address"]["country_code"] == "us"
    assert row["display_name"].startswith(f"{house.number}, {house.street}, {house.district}, ")
    assert row["display_name"].endswith(f"{house.postcode}, United States")
    assert 0 < row["importance"] < 0.001
    assert south < house.lat < north
    assert west < house.lng < east
    assert row.keys() >= {"place_id", "licence", "osm_type", "osm_id", "name", "type"}


async def test_the_older_format_says_class_and_leaves_the_address_out_unasked(
    search: Search, world: World
) -> None:
    (row,) = await search(world.house.line, format="json")

    assert row["class"] == "place"
    assert "category" not in row
    assert "address" not in row


async def test_abbreviations_case_accents_and_word_order_do_not_matter(
    search: Search, world: World
) -> None:
    house = world.house
    for said in (house.short, house.short.upper(), f"{house.street} {house.number}", house.full):
        (row,) = await search(said)
        assert at(row) == house.point


async def test_every_house_and_landmark_of_the_town_can_be_found(
    search: Search, world: World
) -> None:
    for address in world.town.addresses[::23]:
        assert at((await search(address.full))[0]) == address.point
    for landmark in world.town.landmarks:
        (row,) = await search(landmark.name)
        assert at(row) == landmark.address.point
        assert (row["category"], row["type"]) == (landmark.category, landmark.kind)


async def test_lookalikes_are_all_found_and_the_postcode_tells_them_apart(
    search: Search, world: World
) -> None:
    one, other = world.lookalikes
    both = await search(one.line, addressdetails=1)
    (row,) = await search(f"{one.line}, {other.postcode}")

    assert {at(row) for row in both} == {one.point, other.point}
    assert {row["address"]["postcode"] for row in both} == {one.postcode, other.postcode}
    assert at(row) == other.point


async def test_an_unknown_house_number_gives_the_street_without_a_word(
    search: Search, world: World
) -> None:
    (row,) = await search(f"9999 {world.house.street}", addressdetails=1)

    assert (row["place_rank"], row["addresstype"]) == (26, "road")
    assert row["name"] == world.house.street
    assert "house_number" not in row["address"]


async def test_a_part_of_a_name_finds_all_that_have_it(search: Search) -> None:
    names = [row["name"] for row in await search("Park Avenue")]

    assert len(names) == 2
    assert all(name.endswith(" Park Avenue") for name in names)


async def test_typos_corners_wrong_postcodes_and_strange_words_find_nothing(
    search: Search, world: World
) -> None:
    street = world.house.street
    corner = world.town.corners[0]
    for said in (
        f"{world.house.number} {street[1]}{street[0]}{street[2:]}",
        corner.name,
        f"{corner.first.short} & {corner.second.short}",
        f"{world.house.line}, 99999",
        f"{world.house.line} apartment",
        "12 34",
        "Street",
        world.place.name,
    ):
        assert await search(said) == []


async def test_the_town_a_district_and_a_postcode_are_found_as_areas(
    search: Search, world: World
) -> None:
    area = world.town.areas[1]
    (town,) = await search(f"{area.city}, {area.state_code}")
    (district,) = await search(f"{area.district}, {area.city}")
    (postcode,) = await search(area.postcode)

    assert (town["addresstype"], town["place_rank"]) == ("city", 16)
    assert (district["addresstype"], district["name"]) == ("suburb", area.district)
    assert postcode["addresstype"] == "postcode"


async def test_structured_queries_are_read_too(search: Search, world: World) -> None:
    house = world.house
    (row,) = await search(street=house.line, city=house.city, postalcode=house.postcode)

    assert at(row) == house.point


async def test_limit_country_and_box_narrow_the_answer(search: Search, world: World) -> None:
    one, other = world.lookalikes
    around = f"{one.lng - 0.001},{one.lat - 0.001},{one.lng + 0.001},{one.lat + 0.001}"

    assert len(await search(one.line, limit=1)) == 1
    assert await search(one.line, countrycodes="de,at") == []
    assert len(await search(one.line, countrycodes="de,us")) == 2
    assert [at(row) for row in await search(one.line, viewbox=around)] == [one.point, other.point]
    assert [at(r) for r in await search(one.line, viewbox=around, bounded=1)] == [one.point]


async def test_the_country_is_named_in_the_language_asked_for(search: Search, world: World) -> None:
    (row,) = await search(world.house.line, **{"accept-language": "de-DE,en"})

    assert row["display_name"].endswith("Vereinigte Staaten")


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"q": "  "},
        {"q": "Main Street", "city": "x"},
        {"q": "Main Street", "format": "xml"},
        {"q": "Main Street", "limit": "all"},
        {"q": "Main Street", "viewbox": "1,2,3"},
    ],
    ids=str,
)
async def test_a_query_that_nominatim_refuses_gets_400(
    gazetteer: Gazetteer, session: ClientSession, query: dict[str, str]
) -> None:
    asked = {"format": "jsonv2", **query}
    async with session.get(f"{gazetteer.url}/search", params=asked) as answer:
        assert answer.status == 400
        assert (await answer.json())["error"]["message"]


async def test_every_query_is_kept(search: Search, gazetteer: Gazetteer, world: World) -> None:
    rows = await search(world.house.line)
    (call,) = gazetteer.received("search")

    assert call.query["q"] == world.house.line
    assert call.answer == rows


def driver(gazetteer: Gazetteer, adapter: Any = AioHTTPAdapter) -> Any:
    nominatim = Nominatim(
        domain=gazetteer.url.removeprefix("http://"),
        scheme="http",
        user_agent="fieldhand tests",
        adapter_factory=adapter,
    )
    nominatim.timeout = 10
    return nominatim


async def test_geopy_finds_one_many_and_none(gazetteer: Gazetteer, world: World) -> None:
    async with driver(gazetteer) as nominatim:
        one = await nominatim.geocode(world.house.line, addressdetails=True)
        many = await nominatim.geocode(world.lookalikes[0].line, exactly_one=False)
        none = await nominatim.geocode("Nowhere Lane")

    assert (one.latitude, one.longitude) == (world.house.lat, world.house.lng)
    assert one.raw["address"]["house_number"] == world.house.number
    assert len(many) == 2
    assert none is None


async def test_geopy_without_async_finds_it_too(gazetteer: Gazetteer, world: World) -> None:
    nominatim = driver(gazetteer, URLLibAdapter)
    found = await asyncio.to_thread(nominatim.geocode, world.house.full)

    assert found.latitude == world.house.lat


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.TOO_MANY, GeocoderRateLimited),
        (Fault.TOO_MANY_WITH_HINT, GeocoderRateLimited),
        (Fault.UNAVAILABLE, GeocoderTimedOut),
        (Fault.NOT_JSON, GeocoderParseError),
    ],
)
async def test_geopy_sees_each_fault_as_what_it_is(
    gazetteer: Gazetteer, world: World, fault: Fault, error: type[GeocoderServiceError]
) -> None:
    gazetteer.weather.fail(fault)
    async with driver(gazetteer) as nominatim:
        with pytest.raises(GeocoderServiceError) as raised:
            await nominatim.geocode(world.house.line)
        assert await nominatim.geocode(world.house.line)

    assert isinstance(raised.value, error)
    if isinstance(raised.value, GeocoderRateLimited):
        assert raised.value.retry_after == (2 if fault == Fault.TOO_MANY_WITH_HINT else None)


async def test_a_held_answer_runs_into_geopys_timeout(gazetteer: Gazetteer, world: World) -> None:
    gate = gazetteer.hold("search")
    async with driver(gazetteer) as nominatim:
        with pytest.raises(GeocoderTimedOut):
            await nominatim.geocode(world.house.line, timeout=0.05)
    await gate.reached()
    gate.release()


async def test_a_dropped_answer_is_a_broken_connection(gazetteer: Gazetteer) -> None:
    gate = gazetteer.hold("search", when="before")
    async with httpx.AsyncClient() as client:
        asking = asyncio.create_task(client.get(f"{gazetteer.url}/search?format=json&q=x"))
        await gate.reached()
        gate.drop()

        with pytest.raises(httpx.TransportError):
            await asking


async def test_it_can_lie_and_find_nothing(
    search: Search, gazetteer: Gazetteer, world: World
) -> None:
    gazetteer.weather.fail(Fault.FAR_AWAY)
    gazetteer.weather.fail(Fault.NULL_ISLAND)
    gazetteer.weather.fail(Fault.EMPTY)
    (far,) = await search(world.house.line)
    (null,) = await search(world.house.line)

    assert 900_000 < at(far).metres_to(world.house.point) < 1_100_000
    assert at(null) == Point(lat=0, lng=0)
    assert await search(world.house.line) == []
    assert len(await search(world.house.line)) == 1


async def test_the_page_can_turn_its_switches(
    search: Search, gazetteer: Gazetteer, world: World
) -> None:
    gazetteer.weather.set("fault", "nothing found")
    shown = {switch.name: switch.value for switch in gazetteer.weather.describe()}

    assert shown == {"slow_seconds": "0.0", "retry_after": "2", "fault": "nothing found"}
    assert await search(world.house.line) == []
    gazetteer.weather.clear()
    assert await search(world.house.line)


async def test_other_paths_are_not_there(gazetteer: Gazetteer, session: ClientSession) -> None:
    async with session.get(f"{gazetteer.url}/reverse") as answer:
        assert answer.status == 404
