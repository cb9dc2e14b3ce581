"""geopy over our client, against the pretend gazetteer and against servers that misbehave."""

import asyncio
import json
import logging
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any, TypeAlias

import pytest
from aiohttp import web

from bot.adapters.geocoding import (
    OWN_SERVERS,
    PUBLIC_SERVERS,
    GeocoderChoice,
    Provider,
    from_photon,
    parse_geocoder,
)
from bot.adapters.geopy_client import open_geocoder
from bot.domain.errors import (
    BotError,
    GeocoderBusy,
    GeocoderDown,
    GeocoderKeyRejected,
    GeocoderSlow,
)
from bot.domain.place import Area, Point
from bot.workflow.ports import Geocoder
from sandbox.gazetteer import Fault, Gazetteer
from sandbox.world import World, make_world

Says: TypeAlias = Callable[..., Awaitable[str]]

RIGHT_ROW = {
    "lat": "38.6",
    "lon": "-121.9",
    "display_name": "214, Oak Street, Davis, California, 95616, United States",
    "place_rank": 30,
    "address": {
        "house_number": "214",
        "road": "Oak Street",
        "town": "Davis",
        "postcode": "95616",
        "ISO3166-2-lvl4": "US-CA",
        "country": "United States",
        "country_code": "us",
    },
}


@pytest.fixture(params=[1, 3], ids=lambda seed: f"seed {seed}")
def world(request: pytest.FixtureRequest) -> World:
    return make_world(request.param)


@pytest.fixture
async def gazetteer(world: World) -> AsyncIterator[Gazetteer]:
    async with Gazetteer(world) as server:
        yield server


@asynccontextmanager
async def looking(
    url: str, kind: str = "nominatim", deadline: float = 2
) -> AsyncIterator[Geocoder]:
    choice = parse_geocoder(f"{kind}:{url}")
    assert choice is not None
    async with open_geocoder(choice, deadline=deadline) as geocoder:
        yield geocoder


@pytest.fixture
async def says() -> AsyncIterator[Says]:
    """A server with one answer to everything."""
    runners: list[web.AppRunner] = []

    async def says(body: object = "", status: int = 200, **headers: str) -> str:
        async def answer(_request: web.Request) -> web.Response:
            text = body if isinstance(body, str) else json.dumps(body)
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            return web.Response(text=text, status=status, headers=named)

        return await serve(answer, runners)

    yield says
    for runner in runners:
        await runner.cleanup()


async def serve(answer: Any, runners: list[web.AppRunner]) -> str:
    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    runners.append(runner)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return f"http://127.0.0.1:{runner.addresses[0][1]}"


def area(world: World) -> Area:
    return Area(centre=Point(world.town.lat, world.town.lng), radius_km=50)


async def test_a_house_is_found_with_its_parts(gazetteer: Gazetteer, world: World) -> None:
    house = world.house
    async with looking(gazetteer.url) as geocoder:
        found = await geocoder.find(house.full, near=area(world))

    (candidate,) = found
    assert candidate.point == Point(house.lat, house.lng)
    assert (candidate.house_number, candidate.street, candidate.city, candidate.postcode) == (
        house.number,
        house.street,
        house.city,
        house.postcode,
    )
    assert candidate.codes == (house.on.area.state_code, "US")
    assert candidate.label.startswith(f"{house.number} {house.street}, ")
    assert candidate.precise
    assert candidate.attribution == "© OpenStreetMap contributors"


async def test_a_street_is_found_but_is_not_precise(gazetteer: Gazetteer, world: World) -> None:
    async with looking(gazetteer.url) as geocoder:
        found = await geocoder.find(world.house.street, near=None)

    assert found
    assert not any(candidate.precise for candidate in found)


async def test_nothing_found_is_empty_and_no_error(gazetteer: Gazetteer, world: World) -> None:
    async with looking(gazetteer.url) as geocoder:
        assert await geocoder.find("Nowhere Boulevard", near=area(world)) == ()
        assert await geocoder.find("  ", near=None) == ()


async def test_the_neighbourhood_is_asked_first_and_the_world_only_then(
    gazetteer: Gazetteer, world: World
) -> None:
    elsewhere = Area(centre=Point(-33.9, 151.2), radius_km=50)
    async with looking(gazetteer.url) as geocoder:
        await geocoder.find(world.house.full, near=area(world))
        assert len(gazetteer.requests) == 1

        far = await geocoder.find(world.house.full, near=elsewhere)

    assert [call.query.get("bounded") for call in gazetteer.requests] == ["1", "1", None]
    assert len(far) == 1


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.TOO_MANY, GeocoderBusy(None)),
        (Fault.UNAVAILABLE, GeocoderDown("HTTP 503")),
        (Fault.NOT_JSON, GeocoderDown("GeocoderParseError")),
    ],
    ids=str,
)
async def test_busy_and_down_are_two_things(
    gazetteer: Gazetteer, world: World, fault: Fault, error: BotError
) -> None:
    gazetteer.weather.fault = fault

    async with looking(gazetteer.url) as geocoder:
        with pytest.raises(type(error)) as caught:
            await geocoder.find(world.house.line, near=None)

    assert vars(caught.value) == vars(error)


async def test_a_hint_how_long_to_wait_is_kept(says: Says) -> None:
    async with looking(await says("later", 429, Retry_After="7")) as geocoder:
        with pytest.raises(GeocoderBusy) as caught:
            await geocoder.find("214 Oak Street", near=None)

    assert caught.value.seconds == 7


async def test_a_slow_answer_is_slow_and_neither_down_nor_empty(
    gazetteer: Gazetteer, world: World
) -> None:
    gate = gazetteer.hold("search")

    async with looking(gazetteer.url, deadline=0.2) as geocoder:
        with pytest.raises(GeocoderSlow) as caught:
            await geocoder.find(world.house.line, near=None)

    assert caught.value.seconds == 0.2
    gate.release()


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (301, GeocoderDown("HTTP 301")),
        (400, GeocoderDown("HTTP 400")),
        (401, GeocoderKeyRejected(401)),
        (402, GeocoderBusy(None)),
        (403, GeocoderKeyRejected(403)),
        (404, GeocoderDown("HTTP 404")),
        (500, GeocoderDown("HTTP 500")),
        (504, GeocoderDown("HTTP 504")),
    ],
)
async def test_every_status_has_its_error_and_a_redirect_is_not_followed(
    says: Says, status: int, error: BotError
) -> None:
    async with looking(await says("nope", status, Location="http://127.0.0.1:1/")) as geocoder:
        with pytest.raises(type(error)) as caught:
            await geocoder.find("214 Oak Street", near=None)

    assert vars(caught.value) == vars(error)


@pytest.mark.parametrize(
    "garbage",
    ["", "<html>", "[1, 2]", '[{"lat": "x", "lon": 0}]', '{"error": "?"}', "7", "[" * 100_000],
    ids=lambda text: text[:20],
)
async def test_garbage_is_an_outage_and_never_an_address(says: Says, garbage: str) -> None:
    async with looking(await says(garbage)) as geocoder:
        with pytest.raises(GeocoderDown):
            await geocoder.find("214 Oak Street", near=None)


async def test_an_answer_without_an_end_is_cut_off(says: Says) -> None:
    async with looking(await says(" " * 3_000_000 + "[]")) as geocoder:
        with pytest.raises(GeocoderDown):
            await geocoder.find("214 Oak Street", near=None)


@pytest.mark.parametrize("kind", ["nominatim", "photon"])
async def test_nobody_listening_is_an_outage(kind: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        async with looking(f"http://127.0.0.1:{taken.getsockname()[1]}", kind) as geocoder:
            with pytest.raises(GeocoderDown):
                await geocoder.find("214 Oak Street", near=None)


async def test_bytes_that_drip_do_not_stretch_the_deadline() -> None:
    dripping = asyncio.Event()
    runners: list[web.AppRunner] = []

    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while not dripping.is_set():
            await response.write(b" ")
            await asyncio.wait([asyncio.create_task(dripping.wait())], timeout=0.02)
        return response

    async with looking(await serve(drip, runners), deadline=0.3) as geocoder:
        async with asyncio.timeout(1):
            with pytest.raises(GeocoderSlow):
                await geocoder.find("214 Oak Street", near=None)
    dripping.set()
    await runners[0].cleanup()


async def test_one_impossible_row_does_not_hide_the_others(says: Says) -> None:
    nowhere = {**RIGHT_ROW, "lat": "0", "lon": "0"}
    async with looking(await says([nowhere, RIGHT_ROW])) as geocoder:
        found = await geocoder.find("214 Oak Street", near=None)

    assert [candidate.point for candidate in found] == [Point(38.6, -121.9)]


async def test_photons_answer_is_read_too(says: Says) -> None:
    house = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [-121.9, 38.6]},
        "properties": {
            "osm_key": "building",
            "type": "house",
            "housenumber": "214",
            "street": "Oak Street",
            "city": "Davis",
            "state": "California",
            "postcode": "95616",
            "country": "United States",
            "countrycode": "US",
        },
    }
    street = {
        **house,
        "properties": {"type": "street", "name": "Oak Street", "city": "Davis"},
    }
    async with looking(await says({"features": [house, street]}), "photon") as geocoder:
        first, second = await geocoder.find("214 Oak Street", near=None)

    assert first.label == "214 Oak Street, Davis, California 95616, United States"
    assert (first.house_number, first.street, first.precise) == ("214", "Oak Street", True)
    assert (second.label, second.street, second.precise) == (
        "Oak Street, Davis",
        "Oak Street",
        False,
    )


async def test_photon_finding_nothing_is_empty(says: Says) -> None:
    async with looking(await says({"features": []}), "photon") as geocoder:
        assert await geocoder.find("214 Oak Street", near=None) == ()


async def test_addresses_do_not_get_into_the_log(
    gazetteer: Gazetteer, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    gazetteer.weather.fail(Fault.UNAVAILABLE)

    with caplog.at_level(logging.DEBUG):
        async with looking(gazetteer.url) as geocoder:
            with pytest.raises(GeocoderDown):
                await geocoder.find(world.house.line, near=None)
            await geocoder.find(world.house.line, near=None)

    assert world.house.street.split()[0] not in caplog.text


async def test_where_names_may_not_be_sent_only_the_address_is(
    gazetteer: Gazetteer, world: World
) -> None:
    provider = replace(OWN_SERVERS["nominatim"], may_send_names=False)
    choice = GeocoderChoice(provider=provider, url=gazetteer.url)

    async with open_geocoder(choice) as geocoder:
        await geocoder.find(f"Jane Doe, {world.house.line}", near=None)
        assert await geocoder.find("Jane Doe", near=None) == ()

    assert [call.query["q"] for call in gazetteer.requests] == [world.house.line]


async def test_a_slow_pace_is_kept_and_bounded_by_the_deadline(
    gazetteer: Gazetteer, world: World
) -> None:
    provider = replace(OWN_SERVERS["nominatim"], rate=0.1)
    choice = GeocoderChoice(provider=provider, url=gazetteer.url)

    async with open_geocoder(choice, deadline=0.5) as geocoder:
        await geocoder.find(world.house.line, near=None)
        with pytest.raises(GeocoderSlow):
            await geocoder.find(world.house.line, near=None)

    assert len(gazetteer.requests) == 1


def test_geopy_is_not_loaded_without_a_geocoder() -> None:
    code = "import sys, bot.app; sys.exit('geopy' in sys.modules)"

    loaded = subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603 - our own code

    assert loaded.returncode == 0


@pytest.mark.parametrize("setting", ["none", "", " none "])
def test_without_a_setting_nobody_is_asked(setting: str) -> None:
    assert parse_geocoder(setting) is None


def test_a_server_of_ones_own_may_be_asked_anything_its_map_allows() -> None:
    choice = parse_geocoder("nominatim:http://geo.example.com:8080/nominatim/")

    assert choice == GeocoderChoice(
        provider=OWN_SERVERS["nominatim"], url="http://geo.example.com:8080/nominatim"
    )


async def test_a_server_may_live_under_a_path(gazetteer: Gazetteer, world: World) -> None:
    async with looking(f"{gazetteer.url}/geo") as geocoder:
        with pytest.raises(GeocoderDown):
            await geocoder.find(world.house.line, near=None)

    assert gazetteer.requests[0].path == "/geo/search"


@pytest.mark.parametrize(
    "setting",
    [
        "nominatim:https://nominatim.openstreetmap.org",
        "nominatim:https://NOMINATIM.openstreetmap.org./",
        "photon:https://photon.komoot.io",
    ],
)
def test_a_public_server_needs_the_operators_word(setting: str) -> None:
    with pytest.raises(ValueError, match="GEOCODER_ACCEPT_OSMF_POLICY=1"):
        parse_geocoder(setting)

    choice = parse_geocoder(setting, accept_osmf_policy=True)

    assert choice is not None
    assert choice.provider.rate == 1
    assert not choice.provider.may_suggest
    assert not choice.provider.may_send_names


@pytest.mark.parametrize(
    "setting",
    ["google", "nominatim", "nominatim:", "nominatim:geo.example.com", "photon:ftp://x", "none:x"],
)
def test_any_other_setting_is_refused_with_a_sentence(setting: str) -> None:
    with pytest.raises(ValueError, match=r"^(is no geocoder|needs the address)"):
        parse_geocoder(setting)


@pytest.mark.parametrize("provider", [*OWN_SERVERS.values(), *PUBLIC_SERVERS.values()])
def test_every_provider_says_whom_to_credit_and_on_what_terms(provider: Provider) -> None:
    assert provider.attribution
    assert provider.terms.startswith("https://")
    assert provider.cache_days is None or provider.cache_days >= 0
    assert provider.rate is None or provider.rate > 0


def test_a_thing_with_a_name_keeps_it_and_a_street_has_none() -> None:
    shop = {
        "geometry": {"coordinates": [-121.9, 38.6]},
        "properties": {"type": "house", "name": "Café Zoë", "housenumber": 7, "street": "Elm Road"},
    }

    candidate = from_photon(shop, OWN_SERVERS["photon"])

    assert (candidate.name, candidate.label) == ("Café Zoë", "Café Zoë, 7 Elm Road")
