"""The places that a company knows by name."""

import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from rapidfuzz import fuzz, process

from bot.domain.place import Area, KnownPlace, Point
from bot.places.words import words

_CLOSE_ENOUGH = 75
_SCORERS = ((fuzz.ratio, 1.0), (fuzz.token_sort_ratio, 0.97), (fuzz.token_set_ratio, 0.9))
"""Typing errors weigh least, words in another order little, words left out more."""
_LONGEST = 200
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
        self._by_name = _grouped(zip(self._folded, self.places, strict=True))
        self._area = _area([place.point for place in self.places if place.point])

    def find(self, said: str, *, limit: int = 5) -> Found:
        wanted = " ".join(words(said))
        match self._by_name.get(wanted, ()):
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

    def _close(self, wanted: str, limit: int) -> tuple[KnownPlace, ...]:
        scores: dict[int, float] = {}
        for scorer, weight in _SCORERS:
            cutoff = _CLOSE_ENOUGH / weight
            for _, score, position in process.extract(
                wanted[:_LONGEST], self._folded, scorer=scorer, score_cutoff=cutoff, limit=limit
            ):
                scores[position] = max(scores.get(position, 0), weight * score)
        best = sorted(scores, key=lambda position: (-scores[position], position))
        return tuple(self.places[position] for position in best[:limit])


def _grouped(named: Iterable[tuple[str, KnownPlace]]) -> dict[str, tuple[KnownPlace, ...]]:
    """By folded name; a name without a letter or digit can be found by nobody."""
    groups: dict[str, tuple[KnownPlace, ...]] = {}
    for name, place in named:
        if name:
            groups[name] = (*groups.get(name, ()), place)
    return groups


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
