"""The places that a company knows by name."""

import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from rapidfuzz import fuzz

from bot.domain.place import Area, KnownPlace, Point
from bot.places.words import words

_CLOSE_ENOUGH = 75
_LEAST_KM, _MOST_KM = 50.0, 300.0


@dataclass(frozen=True, slots=True, kw_only=True)
class OneKnown:
    """Exactly this name, but for case, accents and punctuation."""

    place: KnownPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class SeveralKnown:
    """Several of exactly this name."""

    places: tuple[KnownPlace, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotKnown:
    """None of this name; `close` are the nearest, best first. They may be shown, never taken."""

    close: tuple[KnownPlace, ...]


Found: TypeAlias = OneKnown | SeveralKnown | NotKnown


class Places:
    """All known places of one company, in memory."""

    def __init__(self, places: Iterable[KnownPlace]) -> None:
        self.places = tuple(sorted(places, key=lambda place: place.name.casefold()))
        self.names = frozenset(place.name for place in self.places)
        self._folded = tuple(" ".join(words(place.name)) for place in self.places)
        self._area = _area([place.point for place in self.places if place.point])

    def find(self, said: str, *, limit: int = 5) -> Found:
        wanted = " ".join(words(said))
        match self._where(wanted):
            case (place,):
                return OneKnown(place=place)
            case ():
                return NotKnown(close=self._close(wanted, limit))
            case several:
                return SeveralKnown(places=several)

    def suggest(self, query: str, limit: int = 10) -> tuple[KnownPlace, ...]:
        """For typing ahead: names that begin so, then names with a word, or any part, like it."""
        wanted = " ".join(words(query))
        ranked = [
            (rank, position)
            for position, name in enumerate(self._folded)
            if (rank := _rank(wanted, name)) is not None
        ]
        return tuple(self.places[position] for _, position in sorted(ranked)[:limit])

    def area(self) -> Area | None:
        """Where the team works, as far as its places tell."""
        return self._area

    def _where(self, wanted: str) -> tuple[KnownPlace, ...]:
        pairs = zip(self.places, self._folded, strict=True)
        return tuple(place for place, name in pairs if wanted and name == wanted)

    def _close(self, wanted: str, limit: int) -> tuple[KnownPlace, ...]:
        scored = [(_score(wanted, name), position) for position, name in enumerate(self._folded)]
        best = sorted(
            ((score, position) for score, position in scored if score >= _CLOSE_ENOUGH),
            key=lambda pair: (-pair[0], pair[1]),
        )
        return tuple(self.places[position] for _, position in best[:limit])


def _score(wanted: str, name: str) -> float:
    """Typing errors weigh least, words in another order little, words left out more."""
    return max(
        fuzz.ratio(wanted, name),
        0.97 * fuzz.token_sort_ratio(wanted, name),
        0.9 * fuzz.token_set_ratio(wanted, name),
    )


def _rank(wanted: str, name: str) -> int | None:
    if name.startswith(wanted):
        return 0
    if f" {wanted}" in name:
        return 1
    return 2 if wanted in name else None


def _area(points: Sequence[Point]) -> Area | None:
    """The median is not moved by one place abroad; the radius leaves out the farthest twentieth."""
    if not points:
        return None
    centre = Point(
        statistics.median(point.lat for point in points),
        statistics.median(point.lng for point in points),
    )
    distances = sorted(point.km_to(centre) for point in points)
    usual = distances[math.ceil(0.95 * len(distances)) - 1]
    return Area(centre=centre, radius_km=min(max(1.5 * usual, _LEAST_KM), _MOST_KM))
