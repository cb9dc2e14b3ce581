"""Where a job is: points on the earth, known places, and what a job is given of them."""

import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

EARTH_KM = 6371.0


@dataclass(frozen=True, slots=True)
class Point:
    """Decimal degrees, WGS84.

    Refuses what cannot be meant: (0, 0) is the sea off Africa and the mark of a broken source,
    a latitude over 90 usually a swapped pair.

    >>> Point(0, 0)
    Traceback (most recent call last):
    ValueError: no such point: 0, 0
    """

    lat: float
    lng: float

    def __post_init__(self) -> None:
        on_earth = -90 <= self.lat <= 90 and -180 <= self.lng <= 180
        if not on_earth or (abs(self.lat) < 1e-6 and abs(self.lng) < 1e-6):
            raise ValueError(f"no such point: {self.lat}, {self.lng}")

    def km_to(self, other: "Point") -> float:
        """The great-circle distance."""
        here, there = math.radians(self.lat), math.radians(other.lat)
        half_lat = math.sin((there - here) / 2) ** 2
        half_lng = math.sin(math.radians(other.lng - self.lng) / 2) ** 2
        return (
            2
            * EARTH_KM
            * math.asin(math.sqrt(half_lat + math.cos(here) * math.cos(there) * half_lng))
        )


@dataclass(frozen=True, slots=True)
class Area:
    """Where the team works: a centre, and how far from it is still plausible."""

    centre: Point
    radius_km: float


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPlace:
    """A place that Hellotracks knows by name."""

    uid: str
    name: str
    address: str = ""
    point: Point | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AtKnownPlace:
    """`Acme HQ`: found in the company's own list."""

    place: KnownPlace
    kind: Literal["known"] = "known"


@dataclass(frozen=True, slots=True, kw_only=True)
class AtAddress:
    """An address that a geocoder found and that was checked against what was typed."""

    name: str
    address: str
    point: Point
    attribution: str = ""
    confirmed: bool = False
    kind: Literal["address"] = "address"


@dataclass(frozen=True, slots=True, kw_only=True)
class AtPin:
    """Coordinates that somebody gave; `confirmed` once they stood by them when asked.

    Not `sure`: the middle of a map's view, a swapped pair, a district.
    """

    name: str
    point: Point
    sure: bool = True
    confirmed: bool = False
    kind: Literal["pin"] = "pin"


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutPin:
    """Words only, because a person said so."""

    name: str
    kind: Literal["no pin"] = "no pin"


Destination: TypeAlias = AtKnownPlace | AtAddress | AtPin | WithoutPin


def point_of(destination: Destination) -> Point | None:
    match destination:
        case AtKnownPlace(place=place):
            return place.point
        case AtAddress(point=point) | AtPin(point=point):
            return point
        case WithoutPin():
            return None


def name_of(destination: Destination) -> str:
    match destination:
        case AtKnownPlace(place=place):
            return place.name
        case AtAddress(name=name) | AtPin(name=name) | WithoutPin(name=name):
            return name
