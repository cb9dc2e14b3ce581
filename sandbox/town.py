"""An invented town: streets as lines, houses along them, corners, landmarks, look-alikes."""

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from random import Random

_METRES_PER_DEGREE = 111_320.0
_BLOCKS = 4
_HOUSES_PER_BLOCK = 4

ABBREVIATIONS = {
    "Avenue": "Ave",
    "Boulevard": "Blvd",
    "Court": "Ct",
    "Drive": "Dr",
    "Lane": "Ln",
    "Place": "Pl",
    "Road": "Rd",
    "Street": "St",
    "North": "N",
    "South": "S",
    "East": "E",
    "West": "W",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A place on earth, in decimal degrees."""

    lat: float
    lng: float

    def metres_to(self, other: "Point") -> float:
        """The distance on the ground, good enough inside one region."""
        north = (other.lat - self.lat) * _METRES_PER_DEGREE
        east = (other.lng - self.lng) * _METRES_PER_DEGREE * math.cos(math.radians(self.lat))
        return math.hypot(north, east)


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A district with its own postcode; its streets are its own, their names are not."""

    district: str
    city: str
    county: str
    state: str
    state_code: str
    postcode: str
    country: str = "United States"
    country_code: str = "us"


@dataclass(frozen=True, slots=True, kw_only=True)
class Street:
    """One street of one district, as the line its middle follows."""

    name: str
    area: Area
    line: tuple[Point, ...]

    @property
    def short(self) -> str:
        """The name as people type it: "W Oak St"."""
        return " ".join(ABBREVIATIONS.get(word, word) for word in self.name.split())

    @property
    def middle(self) -> Point:
        return self.line[len(self.line) // 2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One house. Numbers are text: "104A" is one."""

    number: str
    street: str
    district: str
    city: str
    state: str
    postcode: str
    country_code: str
    lat: float
    lng: float
    on: Street

    @property
    def point(self) -> Point:
        return Point(lat=self.lat, lng=self.lng)

    @property
    def line(self) -> str:
        """What one types when the town is understood: "214 Oak Street"."""
        return f"{self.number} {self.street}"

    @property
    def short(self) -> str:
        """The same, abbreviated: "214 Oak St"."""
        return f"{self.number} {self.on.short}"

    @property
    def full(self) -> str:
        """What stands on an envelope."""
        return f"{self.line}, {self.city}, {self.on.area.state_code} {self.postcode}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Corner:
    """Where two streets of one district cross."""

    first: Street
    second: Street
    point: Point

    @property
    def name(self) -> str:
        return f"{self.first.name} and {self.second.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Landmark:
    """Something that everybody knows by its name, with the two words OpenStreetMap has for it."""

    name: str
    category: str
    kind: str
    address: Address


@dataclass(frozen=True, kw_only=True)
class Town:
    name: str
    areas: tuple[Area, ...]
    tz: str
    centre: Point
    streets: tuple[Street, ...]
    addresses: tuple[Address, ...]
    corners: tuple[Corner, ...]
    landmarks: tuple[Landmark, ...]

    @property
    def lat(self) -> float:
        return self.centre.lat

    @property
    def lng(self) -> float:
        return self.centre.lng

    @cached_property
    def lookalikes(self) -> tuple[tuple[Address, Address], ...]:
        """Pairs with the same number and street name in two districts."""
        seen: dict[str, Address] = {}
        pairs: list[tuple[Address, Address]] = []
        for address in self.addresses:
            if other := seen.get(address.line):
                pairs.append((other, address))
            seen[address.line] = address
        return tuple(pairs)

    @cached_property
    def clear_addresses(self) -> tuple[Address, ...]:
        """Houses in streets whose first words no other street has: nobody can mistake them."""
        stems = Counter(_stem(street.name) for street in self.streets)
        return tuple(
            a for a in self.addresses if stems[_stem(a.street)] == 1 and a.number.isdigit()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Where in the world an invented town may lie: farmland near a real city."""

    name: str
    county: str
    state: str
    state_code: str
    postcode: int
    tz: str
    lat: float
    lng: float


SITES = (
    Site(
        name="Marlow Springs",
        county="Yolo County",
        state="California",
        state_code="CA",
        postcode=95630,
        tz="America/Los_Angeles",
        lat=38.6012,
        lng=-121.8857,
    ),
    Site(
        name="Alder Plains",
        county="Arapahoe County",
        state="Colorado",
        state_code="CO",
        postcode=80140,
        tz="America/Denver",
        lat=39.6884,
        lng=-104.4391,
    ),
    Site(
        name="Copper Bend",
        county="Bell County",
        state="Texas",
        state_code="TX",
        postcode=76570,
        tz="America/Chicago",
        lat=30.9512,
        lng=-97.2836,
    ),
    Site(
        name="Fairhollow",
        county="Licking County",
        state="Ohio",
        state_code="OH",
        postcode=43050,
        tz="America/New_York",
        lat=40.1467,
        lng=-82.5128,
    ),
    Site(
        name="Tamarack Falls",
        county="Linn County",
        state="Oregon",
        state_code="OR",
        postcode=97370,
        tz="America/Los_Angeles",
        lat=44.5561,
        lng=-123.0034,
    ),
)

_STEMS = (
    "Alder", "Birch", "Cañada", "Cedar", "Chestnut", "Clover", "Dr. Whitcombe", "Elderberry",
    "Foundry", "Granite", "Hawthorn", "Juniper", "Kestrel", "Lantern", "Magnolia", "Nutmeg",
    "Orchard", "Peppermill", "Quarry", "Redwood", "Saddler", "St. Brigid", "Tannery", "Umber",
    "Vineyard", "Weaver", "Yarrow", "2nd", "3rd", "4th",
)  # fmt: skip
_COMMON_STEMS = ("Main", "Church", "Market", "Mill", "Station")
_KINDS = ("Street", "Avenue", "Road", "Lane", "Drive", "Boulevard", "Place", "Court")
_DIRECTIONS = ("North", "South", "East", "West")
_DISTRICTS = ("Old Town", "Northgate", "Riverside", "Eastfield", "Southbank")
_LANDMARKS = (
    ("{} City Hall", "amenity", "townhall"),
    ("{} Public Library", "amenity", "library"),
    ("St. Columba Hospital", "amenity", "hospital"),
    ("Union Depot", "railway", "station"),
    ("Lantern Theatre", "amenity", "theatre"),
    ("Hotel Meridian", "tourism", "hotel"),
    ("Café Zoë", "amenity", "cafe"),
    ("Fifth Season Garden Center", "shop", "garden_centre"),
)

# Metres east and north of the centre: so far apart that the wrong district is a wrong house.
_OFFSETS = ((0.0, 0.0), (1850.0, 640.0), (-720.0, 1980.0))


def make_town(random: Random, site: Site, common: str | None = None) -> Town:
    """Lay out a town; `common` is the street name that stands in two of its districts."""
    common = common or random.choice(_COMMON_STEMS)
    areas = _areas(random, site)
    streets: list[Street] = []
    corners: list[Corner] = []
    for area, names, offset in zip(areas, _names(random, common), _OFFSETS, strict=True):
        grid = _grid(random, site, offset)
        lines = [*grid, *zip(*grid, strict=True)]
        here = [
            Street(name=name, area=area, line=_with_ends(line))
            for name, line in zip(names, lines, strict=True)
        ]
        streets += here
        corners += _corners(here, grid)
    addresses = tuple(house for street in streets for house in _houses(street))
    return Town(
        name=site.name,
        areas=areas,
        tz=site.tz,
        centre=Point(lat=site.lat, lng=site.lng),
        streets=tuple(streets),
        addresses=addresses,
        corners=tuple(corners),
        landmarks=_landmarks(random, site, addresses),
    )


def _areas(random: Random, site: Site) -> tuple[Area, ...]:
    districts = random.sample(_DISTRICTS, len(_OFFSETS))
    return tuple(
        Area(
            district=district,
            city=site.name,
            county=site.county,
            state=site.state,
            state_code=site.state_code,
            postcode=str(site.postcode + 2 * position),
        )
        for position, district in enumerate(districts)
    )


def _names(random: Random, common: str) -> list[list[str]]:
    """Eight names for each district: some shared on purpose, the others used once."""
    east, west = random.sample(_DIRECTIONS, 2)
    special = [
        [f"{common} Street", f"{common} Avenue"],
        [f"{common} Street", f"{east} Park Avenue"],
        [f"{west} Park Avenue"],
    ]
    stems = iter(random.sample(_STEMS, len(_STEMS)))
    return [
        names + [f"{next(stems)} {random.choice(_KINDS)}" for _ in range(2 * _BLOCKS - len(names))]
        for names in special
    ]


def _grid(random: Random, site: Site, offset: tuple[float, float]) -> list[tuple[Point, ...]]:
    """The crossings of a district, a little crooked as in grown towns."""
    east, north = offset
    along = 1 / (_METRES_PER_DEGREE * math.cos(math.radians(site.lat)))
    spacing = random.uniform(120, 160)

    def crossing(row: int, column: int) -> Point:
        x = east + column * spacing + random.uniform(-12, 12)
        y = north + row * spacing + random.uniform(-12, 12)
        return Point(
            lat=round(site.lat + y / _METRES_PER_DEGREE, 7), lng=round(site.lng + x * along, 7)
        )

    return [tuple(crossing(row, column) for column in range(_BLOCKS)) for row in range(_BLOCKS)]


def _with_ends(line: tuple[Point, ...]) -> tuple[Point, ...]:
    """A street goes on half a block beyond its last crossing."""
    return _between(line[0], line[1], -0.5), *line, _between(line[-1], line[-2], -0.5)


def _between(start: Point, end: Point, share: float) -> Point:
    return Point(
        lat=round(start.lat + (end.lat - start.lat) * share, 7),
        lng=round(start.lng + (end.lng - start.lng) * share, 7),
    )


def _corners(streets: list[Street], grid: list[tuple[Point, ...]]) -> list[Corner]:
    rows, columns = streets[:_BLOCKS], streets[_BLOCKS:]
    return [
        Corner(first=row, second=column, point=grid[i][j])
        for i, row in enumerate(rows)
        for j, column in enumerate(columns)
    ]


def _houses(street: Street) -> Iterator[Address]:
    """Houses by the hundred for each block, odd and even in turn.

    The first number follows from the name, so that streets of one name share their numbers.
    """
    first = 1 + len(street.name) % 9
    for block, (start, end) in enumerate(pairwise(street.line), start=1):
        for k in range(_HOUSES_PER_BLOCK):
            number = 100 * block + first + 5 * k
            point = _beside(start, end, (k + 0.5) / _HOUSES_PER_BLOCK, right=number % 2 == 0)
            letter = "A" if (block, k) == (2, 3) else ""
            yield _address(street, f"{number}{letter}", point)


def _beside(start: Point, end: Point, share: float, *, right: bool) -> Point:
    """A point fifteen metres off the middle of the street."""
    middle = _between(start, end, share)
    shrink = math.cos(math.radians(start.lat))
    north, east = end.lat - start.lat, (end.lng - start.lng) * shrink
    aside = (15 if right else -15) / _METRES_PER_DEGREE / math.hypot(north, east)
    return Point(
        lat=round(middle.lat - east * aside, 7),
        lng=round(middle.lng + north * aside / shrink, 7),
    )


def _address(street: Street, number: str, point: Point) -> Address:
    area = street.area
    return Address(
        number=number,
        street=street.name,
        district=area.district,
        city=area.city,
        state=area.state,
        postcode=area.postcode,
        country_code=area.country_code,
        lat=point.lat,
        lng=point.lng,
        on=street,
    )


def _landmarks(random: Random, site: Site, addresses: tuple[Address, ...]) -> tuple[Landmark, ...]:
    homes = random.sample(addresses, len(_LANDMARKS))
    return tuple(
        Landmark(name=name.format(site.name), category=category, kind=kind, address=home)
        for (name, category, kind), home in zip(_LANDMARKS, homes, strict=True)
    )


def _stem(street: str) -> str:
    words = street.split()[:-1]
    return " ".join(word for word in words if word not in _DIRECTIONS)
