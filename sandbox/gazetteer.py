"""A geocoder that speaks Nominatim's protocol and knows one invented town.

It is as good and as bad as the real one: it reads abbreviations, forgives no typo, drops a house
number that it does not know without a word, and has never heard of street corners.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias

from sandbox.atlas import STATE_CODE, Atlas, Entry
from sandbox.listening import Call, Listening, Reply
from sandbox.skies import Coming, Sky, switch
from sandbox.town import Point
from sandbox.world import World

Query: TypeAlias = Mapping[str, str]
Row: TypeAlias = dict[str, Any]

_STRUCTURED = ("amenity", "street", "city", "county", "state", "country", "postalcode")
_FORMATS = ("json", "jsonv2")
_MOST = 40
_LICENCE = "An invented town; its map belongs to everybody"
_COUNTRIES = {"de": "Vereinigte Staaten", "es": "Estados Unidos"}
_FAR_AWAY = 9.0  # degrees of latitude: 1,000 km


class Fault(StrEnum):
    """What a geocoder does on a bad day; the last three are lies."""

    NONE = "none"
    TOO_MANY = "429"
    TOO_MANY_WITH_HINT = "429 with Retry-After"
    UNAVAILABLE = "503"
    NOT_JSON = "200 that is not JSON"
    EMPTY = "nothing found"
    FAR_AWAY = "everything 1,000 km away"
    NULL_ISLAND = "everything at 0, 0"


@dataclass(kw_only=True)
class GazetteerWeather(Sky):
    fault: Fault = switch("Every look-up meets", Fault.NONE)
    _faults: Coming[Fault] = field(default_factory=Coming)

    def fail(self, fault: Fault, *, times: int = 1) -> None:
        """Spoil the next look-ups."""
        self._faults.add("search", fault, times)

    def next_fault(self) -> Fault:
        return self._faults.take("search", self.fault)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Box:
    """A rectangle of the map; Nominatim takes its two corners in any order."""

    west: float
    south: float
    east: float
    north: float

    @classmethod
    def from_text(cls, text: str) -> "_Box":
        try:
            x1, y1, x2, y2 = map(float, text.split(","))
        except ValueError:
            raise _Bad("Bad viewbox parameter: must be x1,y1,x2,y2") from None
        return cls(west=min(x1, x2), south=min(y1, y2), east=max(x1, x2), north=max(y1, y2))

    def holds(self, point: Point) -> bool:
        return self.west <= point.lng <= self.east and self.south <= point.lat <= self.north


class _Bad(Exception):
    """A query that Nominatim answers with 400."""


class Gazetteer(Listening):
    """Nominatim's /search on 127.0.0.1, for one town."""

    def __init__(self, world: World, *, clock: Callable[[], float] = time.time) -> None:
        self.weather = GazetteerWeather()
        super().__init__(self.weather, clock)
        self._atlas = Atlas(world.town)

    def _action(self, method: str, path: str) -> str:  # noqa: ARG002 - all look-ups are GETs
        return path.strip("/")

    def _reply(self, call: Call, key: str) -> Reply | None:  # noqa: ARG002 - it has no key
        if call.action != "search":
            return Reply(body="Not found", status=404)
        match self.weather.next_fault():
            case Fault.TOO_MANY:
                return Reply(body="Too many requests", status=429)
            case Fault.TOO_MANY_WITH_HINT:
                return Reply(body="Too many requests", status=429, headers=self._hint())
            case Fault.UNAVAILABLE:
                return Reply(body="Service temporarily unavailable", status=503)
            case Fault.NOT_JSON:
                return Reply(body="<html>Be right back</html>", content_type="text/html")
            case fault:
                return self._answered(call.query, fault)

    def _hint(self) -> dict[str, str]:
        return {"Retry-After": str(self.weather.retry_after)}

    def _answered(self, query: Query, fault: Fault) -> Reply:
        try:
            rows = self._search(query)
        except _Bad as bad:
            return Reply(body={"error": {"code": 400, "message": str(bad)}}, status=400)
        if fault == Fault.EMPTY:
            return Reply(body=[])
        return Reply(body=[_moved(row, fault) for row in rows])

    def _search(self, query: Query) -> list[Row]:
        if query.get("format", "xml") not in _FORMATS:
            raise _Bad("Parameter 'format' must be one of: json, jsonv2")
        found = self._atlas.find(_text(query))
        found = _within(_in_countries(found, query), query)
        return [_row(entry, query) for entry in found[: _limit(query)]]


def _text(query: Query) -> str:
    """The words looked for; either free or structured, never both."""
    parts = [query[name] for name in _STRUCTURED if query.get(name)]
    if "q" in query and parts:
        raise _Bad("Structured query parameters cannot be used together with 'q' parameter.")
    text = query.get("q", ", ".join(parts)).strip()
    if not text:
        raise _Bad("Nothing to search for.")
    return text


def _limit(query: Query) -> int:
    try:
        return max(1, min(_MOST, int(query.get("limit", "10"))))
    except ValueError:
        raise _Bad("Parameter 'limit' must be a number.") from None


def _in_countries(found: list[Entry], query: Query) -> list[Entry]:
    codes = query.get("countrycodes", "").casefold()
    if not codes:
        return found
    return [entry for entry in found if entry.address["country_code"] in codes.split(",")]


def _within(found: list[Entry], query: Query) -> list[Entry]:
    """What lies in the viewbox first, or with `bounded` nothing else."""
    if not query.get("viewbox"):
        return found
    box = _Box.from_text(query["viewbox"])
    if query.get("bounded") == "1":
        return [entry for entry in found if box.holds(entry.point)]
    return sorted(found, key=lambda entry: not box.holds(entry.point))


def _row(entry: Entry, query: Query) -> Row:
    language = query.get("accept-language", "en")[:2]
    country = _COUNTRIES.get(language, entry.address["country"])
    address = {**entry.address, "country": country}
    shown = [part for kind, part in address.items() if kind not in ("country_code", STATE_CODE)]
    row = {
        "place_id": entry.id,
        "licence": _LICENCE,
        "osm_type": "way" if entry.category == "highway" else "node",
        "osm_id": 5_000_000_000 + entry.id,
        "lat": f"{entry.point.lat:.7f}",
        "lon": f"{entry.point.lng:.7f}",
        "category" if query["format"] == "jsonv2" else "class": entry.category,
        "type": entry.kind,
        "place_rank": entry.rank,
        "importance": entry.importance,
        "addresstype": entry.address_type,
        "name": entry.name,
        "display_name": ", ".join(shown),
        "boundingbox": _bounding_box(entry.point, entry.reach),
    }
    return row | ({"address": address} if query.get("addressdetails") == "1" else {})


def _bounding_box(point: Point, reach: float) -> list[str]:
    """South, north, west, east, as text."""
    sides = (point.lat - reach, point.lat + reach, point.lng - reach, point.lng + reach)
    return [f"{side:.7f}" for side in sides]


def _moved(row: Row, fault: Fault) -> Row:
    """The row, lying about where it is if that is today's fault."""
    match fault:
        case Fault.FAR_AWAY:
            point = Point(lat=float(row["lat"]) - _FAR_AWAY, lng=float(row["lon"]))
        case Fault.NULL_ISLAND:
            point = Point(lat=0, lng=0)
        case _:
            return row
    lie = {"lat": f"{point.lat:.7f}", "lon": f"{point.lng:.7f}"}
    return row | lie | {"boundingbox": _bounding_box(point, 0.001)}
