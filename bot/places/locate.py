"""From what was typed for the place to where it is, or to what must be asked first."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.domain.doubt import LookupDown, PlaceNotFound, PlaceUnclear
from bot.domain.errors import GeocoderBusy, GeocoderDown, GeocoderKeyRejected, GeocoderSlow
from bot.domain.place import (
    Area,
    AtAddress,
    AtKnownPlace,
    AtPin,
    Destination,
    KnownPlace,
    Point,
    point_of,
)
from bot.places.candidate import Candidate
from bot.places.directory import NotKnown, OneKnown, Places, SeveralKnown
from bot.places.pin import NoPin, Pin, find_pin
from bot.places.verify import Doubtful, Fits, Unlike, is_far, verify, without_unit
from bot.places.words import is_number, words

Geocode: TypeAlias = Callable[[str], Awaitable[tuple[Candidate, ...]]]
PlaceDoubt: TypeAlias = PlaceNotFound | PlaceUnclear | LookupDown

_MOST_CANDIDATES = 5
_LONGEST_ADDRESS = 200
_SAME_SPOT_KM = 0.25


async def locate(said: str, *, places: Places, geocode: Geocode | None) -> Destination | PlaceDoubt:
    """Look for a pin, then for a known place, then ask the geocoder and check its answer."""
    search = _Search(said=said, places=places, area=places.area())
    match find_pin(said):
        case Pin() as pin:
            return search.at_pin(pin)
        case NoPin():
            return PlaceNotFound(said=said)
        case None:
            pass
    match places.find(said):
        case OneKnown(place=place):
            return search.at_known(place)
        case SeveralKnown(places=several):
            return search.unclear([AtKnownPlace(place=place) for place in several])
        case NotKnown(close=close):
            return await search.at_address(close, geocode)


def check_pin(pin: AtPin, *, places: Places) -> AtPin | PlaceUnclear:
    """A pin from a form: one that is far from the team's own ground may be a slip."""
    if pin.confirmed:
        return pin
    search = _Search(said=pin.name, places=places, area=places.area())
    return search.at_pin(Pin(point=pin.point, label=pin.name, sure=pin.sure))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Search:
    said: str
    places: Places
    area: Area | None

    def at_pin(self, pin: Pin) -> AtPin | PlaceUnclear:
        if pin.sure and self.is_near(pin.point):
            return AtPin(name=pin.label, point=pin.point)
        found = AtPin(name=pin.label, point=pin.point, confirmed=True)
        swapped = _swapped(pin.point)
        if self.is_near(pin.point) or swapped is None or not self.is_near(swapped):
            return self.unclear([found])
        return self.unclear([replace(found, point=swapped), found])

    def at_known(self, place: KnownPlace) -> Destination | PlaceUnclear:
        """A place that nobody put on the map is taken all the same: its uid says where it is."""
        found = AtKnownPlace(place=place)
        return found if place.point is None or self.is_near(place.point) else self.unclear([found])

    async def at_address(
        self, close: Sequence[KnownPlace], geocode: Geocode | None
    ) -> Destination | PlaceDoubt:
        known: list[Destination] = [AtKnownPlace(place=place) for place in close]
        try:
            candidates = await self._candidates(geocode)
        except (GeocoderDown, GeocoderSlow, GeocoderBusy, GeocoderKeyRejected):
            return self.unclear(known) if known else LookupDown(said=self.said)
        fits, doubtful = self._checked(candidates)
        if fits and _one_spot(fits) and not self._may_be_short_for(close):
            return self._at(fits[0], confirmed=False)
        found: list[Destination] = [self._at(each, confirmed=True) for each in (*fits, *doubtful)]
        options = [*found, *known] if self._has_number else [*known, *found]
        return self.unclear(options) if options else PlaceNotFound(said=self.said)

    def unclear(self, candidates: Sequence[Destination]) -> PlaceUnclear:
        shown = tuple(candidates[:_MOST_CANDIDATES])
        return PlaceUnclear(said=self.said, candidates=shown, km=tuple(map(self._km, shown)))

    def _may_be_short_for(self, close: Sequence[KnownPlace]) -> bool:
        """`Acme` may be the Acme of the map, or the company's own Acme Warehouse."""
        said = set(words(self.said))
        return not self._has_number and any(said <= set(words(place.name)) for place in close)

    @property
    def _has_number(self) -> bool:
        """Then it is an address rather than a name."""
        return any(map(is_number, words(self.said)))

    async def _candidates(self, geocode: Geocode | None) -> tuple[Candidate, ...]:
        address = without_unit(self.said)[:_LONGEST_ADDRESS]
        if geocode is None or not words(address) or "://" in address:
            return ()
        return await geocode(address)

    def _checked(self, candidates: Sequence[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
        fits: list[Candidate] = []
        doubtful: list[Candidate] = []
        for candidate in candidates:
            match verify(self.said, candidate, area=self.area):
                case Fits():
                    fits.append(candidate)
                case Doubtful():
                    doubtful.append(candidate)
                case Unlike():
                    pass
        return fits, doubtful

    def _at(self, candidate: Candidate, *, confirmed: bool) -> AtAddress:
        return AtAddress(
            name=self.said,
            address=candidate.address or candidate.label,
            point=candidate.point,
            attribution=candidate.attribution,
            confirmed=confirmed,
        )

    def is_near(self, point: Point) -> bool:
        return self.area is None or not is_far(point, self.area)

    def _km(self, destination: Destination) -> float | None:
        point = point_of(destination)
        return round(point.km_to(self.area.centre), 1) if point and self.area else None


def _swapped(point: Point) -> Point | None:
    """Some programs write the longitude first."""
    return Point(point.lng, point.lat) if abs(point.lng) <= 90 else None


def _one_spot(fits: Sequence[Candidate]) -> bool:
    """Two entrances of one house are one answer; two houses are a question."""
    first = fits[0].point
    return all(first.km_to(other.point) <= _SAME_SPOT_KM for other in fits)
