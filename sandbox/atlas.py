"""What the gazetteer has on its map, and how it reads a query."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import TypeAlias

from sandbox.town import Address, Area, Landmark, Point, Street, Town

Words: TypeAlias = tuple[str, ...]

_SHORT = {
    "avenue": "ave",
    "boulevard": "blvd",
    "court": "ct",
    "doctor": "dr",
    "drive": "dr",
    "lane": "ln",
    "place": "pl",
    "road": "rd",
    "saint": "st",
    "street": "st",
    "north": "n",
    "south": "s",
    "east": "e",
    "west": "w",
}
"""One spelling for each pair that Nominatim takes for the same; "st" is both street and saint."""

_NO_NAMES = set(_SHORT.values())
STATE_CODE = "ISO3166-2-lvl4"
_WIDER = ("city", "county", "state", STATE_CODE)
_COUNTRY = ("country", "country_code")
_OUTWARDS = {
    "city": (*_WIDER, *_COUNTRY),
    "suburb": ("suburb", *_WIDER, "postcode", *_COUNTRY),
    "postcode": ("postcode", *_WIDER, *_COUNTRY),
}

_HOUSE_NUMBER = re.compile(r"\d+[a-z]?")
_POSTCODE = re.compile(r"\d{5}")


def words(text: str) -> Words:
    """Folded and abbreviated, without accents or punctuation: "Cañada Street" is canada, st."""
    bare = unicodedata.normalize("NFKD", text.casefold().replace("'", ""))
    letters = "".join(letter for letter in bare if not unicodedata.combining(letter))
    said: list[str] = re.findall(r"\w+", letters)
    return tuple(_SHORT.get(word, word) for word in said)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing on the map, with Nominatim's words for what it is."""

    id: int
    category: str
    kind: str
    address_type: str
    rank: int
    importance: float
    name: str
    point: Point
    reach: float
    """Half the size of its box, in degrees."""
    address: dict[str, str]
    """From the house outwards, under Nominatim's keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Feature:
    """Something that a query can mean: what it is called, and what may be said around it."""

    entry: Entry
    name: Words
    around: tuple[Words, ...]
    houses: dict[str, Entry] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """A query that means this feature: by its whole name or a part, with a number or without."""

    feature: _Feature
    whole: bool
    number: str

    @property
    def house(self) -> Entry | None:
        return self.feature.houses.get(self.number)


class Atlas:
    """Every entry of one town, and the queries that find it."""

    def __init__(self, town: Town) -> None:
        self._ids = count(100_001)
        self._features = [*self._streets(town), *map(self._landmark, town.landmarks)]
        self._places = list(self._area_features(town))

    def find(self, query: str) -> list[Entry]:
        """What Nominatim would find, best first; nothing when a word is left unexplained."""
        asked = words(query)
        readings = [r for feature in self._features if (r := _read(asked, feature))]
        if not readings:
            return self._find_place(asked)
        if any(reading.whole for reading in readings):
            readings = [reading for reading in readings if reading.whole]
        # A number that no house has is dropped without a word: the street is the answer.
        houses = [house for reading in readings if (house := reading.house)]
        found = houses or [reading.feature.entry for reading in readings]
        return sorted(found, key=lambda entry: -entry.importance)

    def _find_place(self, asked: Words) -> list[Entry]:
        """A district, a postcode or the town, when nothing else was said: the narrowest."""
        found = [
            place.entry
            for place in self._places
            if _at(asked, place.name) is not None
            and not _without(asked, (place.name, *place.around))
        ]
        narrowest = max((entry.rank for entry in found), default=0)
        return [entry for entry in found if entry.rank == narrowest]

    def _streets(self, town: Town) -> Iterator[_Feature]:
        for street in town.streets:
            houses = {
                house.number.casefold(): self._house(house)
                for house in town.addresses
                if house.on is street
            }
            yield _Feature(
                entry=self._street(street),
                name=words(street.name),
                around=_around(street.area),
                houses=houses,
            )

    def _street(self, street: Street) -> Entry:
        return Entry(
            id=next(self._ids),
            category="highway",
            kind="residential",
            address_type="road",
            rank=26,
            importance=0.0533,
            name=street.name,
            point=street.middle,
            reach=0.0025,
            address={"road": street.name, **_area_address(street.area)},
        )

    def _house(self, house: Address) -> Entry:
        return Entry(
            id=next(self._ids),
            category="place",
            kind="house",
            address_type="place",
            rank=30,
            importance=0.0000749,
            name="",
            point=house.point,
            reach=0.00005,
            address=_house_address(house),
        )

    def _landmark(self, landmark: Landmark) -> _Feature:
        home = landmark.address
        entry = Entry(
            id=next(self._ids),
            category=landmark.category,
            kind=landmark.kind,
            address_type=landmark.category,
            rank=30,
            importance=0.0801,
            name=landmark.name,
            point=home.point,
            reach=0.0003,
            address={landmark.category: landmark.name, **_house_address(home)},
        )
        around = (words(home.line), words(home.street), *_around(home.on.area))
        return _Feature(entry=entry, name=words(landmark.name), around=around)

    def _area_features(self, town: Town) -> Iterator[_Feature]:
        """The town itself, its districts and its postcodes."""
        first = town.areas[0]
        yield self._place("city", first.city, 16, town.centre, first)
        for area in town.areas:
            middle = _middle([street.middle for street in town.streets if street.area == area])
            yield self._place("suburb", area.district, 20, middle, area)
            yield self._place("postcode", area.postcode, 21, middle, area)

    def _place(self, kind: str, name: str, rank: int, point: Point, area: Area) -> _Feature:
        address = _area_address(area)
        entry = Entry(
            id=next(self._ids),
            category="place",
            kind=kind,
            address_type=kind,
            rank=rank,
            importance=0.5 - rank / 100,
            name=name,
            point=point,
            reach=0.02 if kind == "city" else 0.005,
            address={part: address[part] for part in _OUTWARDS[kind]},
        )
        return _Feature(entry=entry, name=words(name), around=_around(area))


def _area_address(area: Area) -> dict[str, str]:
    return {
        "suburb": area.district,
        "city": area.city,
        "county": area.county,
        "state": area.state,
        STATE_CODE: f"{area.country_code.upper()}-{area.state_code}",
        "postcode": area.postcode,
        "country": area.country,
        "country_code": area.country_code,
    }


def _house_address(house: Address) -> dict[str, str]:
    return {"house_number": house.number, "road": house.street, **_area_address(house.on.area)}


def _around(area: Area) -> tuple[Words, ...]:
    """What may be said around a name without saying anything new."""
    names = (area.district, area.city, area.county, area.state, area.state_code, area.postcode)
    return (*map(words, names), *map(words, ("usa", "us", area.country)))


def _middle(points: list[Point]) -> Point:
    lat = sum(point.lat for point in points) / len(points)
    lng = sum(point.lng for point in points) / len(points)
    return Point(lat=round(lat, 7), lng=round(lng, 7))


def _read(asked: Words, feature: _Feature) -> _Reading | None:
    """How the query means the feature; None when one of its words stays unexplained."""
    rest = Counter(_without(asked, feature.around))
    own = rest & Counter(feature.name)
    if not own.keys() - _NO_NAMES:
        return None
    match list((rest - own).elements()):
        case []:
            number = ""
        case [said] if _HOUSE_NUMBER.fullmatch(said) and not _POSTCODE.fullmatch(said):
            number = said
        case _:
            return None
    whole = Counter(feature.name) <= Counter(asked)
    return _Reading(feature=feature, whole=whole, number=number)


def _without(asked: Words, phrases: Iterable[Words]) -> Words:
    """The query without these phrases, the longest taken out first."""
    for phrase in sorted(phrases, key=len, reverse=True):
        at = _at(asked, phrase)
        if at is not None:
            asked = asked[:at] + asked[at + len(phrase) :]
    return asked


def _at(asked: Words, phrase: Words) -> int | None:
    length = len(phrase)
    starts = range(len(asked) - length + 1)
    return next((at for at in starts if asked[at : at + length] == phrase), None)
