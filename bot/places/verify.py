"""Is this candidate what was typed? A geocoder's own order and score say nothing about that."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from bot.domain.place import Area, Point
from bot.places.candidate import Candidate
from bot.places.words import alike, is_number, words

FAR_KM = 150.0

_UNIT = re.compile(
    r",?\s*(?:#\s*\w+|\b(?:apt|apartment|suite|ste|unit|room|rm)\b\.?\s*#?\s*(?:\d\w*|\w)\b)",
    re.IGNORECASE,
)
_SILENT = frozenset({"at", "in", "the"})


class Why(StrEnum):
    """What keeps a candidate from being taken unasked."""

    NUMBER = "another number"
    WORDS = "words that it does not explain"
    UNSAID = "a name that was not typed in full"
    VAGUE = "no house and no named thing"
    FAR = "far from where the team works"
    ANYWHERE = "neither town nor area known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fits:
    candidate: Candidate


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubtful:
    """Worth showing to a person."""

    candidate: Candidate
    why: frozenset[Why]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlike:
    """Hardly a word of it was typed."""

    candidate: Candidate


Verdict: TypeAlias = Fits | Doubtful | Unlike


def verify(said: str, candidate: Candidate, *, area: Area | None) -> Verdict:
    """Hold the candidate to every word that was typed."""
    typed = words(without_unit(said))
    unexplained = _unexplained(typed, candidate)
    if 2 * len(unexplained) > len(typed):
        return Unlike(candidate=candidate)
    found = {
        Why.NUMBER: not _number_fits(typed, candidate),
        Why.WORDS: any(not is_number(word) for word in unexplained),
        Why.UNSAID: not _said_in_full(typed, candidate),
        Why.VAGUE: not candidate.precise,
        Why.FAR: area is not None and is_far(candidate.point, area),
        Why.ANYWHERE: area is None and not _town_said(typed, candidate),
    }
    why = frozenset(reason for reason, holds in found.items() if holds)
    return Doubtful(candidate=candidate, why=why) if why else Fits(candidate=candidate)


def is_far(point: Point, area: Area) -> bool:
    """A team that covers more than the usual 150 km is not asked about its own ground."""
    return point.km_to(area.centre) > max(FAR_KM, area.radius_km)


def without_unit(said: str) -> str:
    """Leave the flat or suite out: it is behind the door that the pin marks.

    >>> without_unit("12 Main St, Apt 4b, Springfield"), without_unit("Miami, FL 33101")
    ('12 Main St, Springfield', 'Miami, FL 33101')
    """
    return _UNIT.sub("", " ".join(said.split())).strip(" ,")


def _unexplained(typed: tuple[str, ...], candidate: Candidate) -> list[str]:
    parts = (candidate.label, candidate.house_number, candidate.name, *_around(candidate))
    known = words(" ".join(parts))
    return [word for word in typed if word not in _SILENT and not _among(word, known)]


def _number_fits(typed: tuple[str, ...], candidate: Candidate) -> bool:
    """The numbers left when street, name, town and postcode have had theirs are the house's."""
    spoken_for = words(" ".join((candidate.name, *_around(candidate))))
    left = Counter(filter(is_number, typed)) - Counter(spoken_for)
    house = Counter(words(candidate.house_number))
    return left == house or (not left and _all_said(candidate.name, typed))


def _said_in_full(typed: tuple[str, ...], candidate: Candidate) -> bool:
    """`Park Avenue` is not `West Park Avenue`, and `12 Oak` may be the street or the court."""
    return _all_said(candidate.name, typed) or _all_said(candidate.street, typed)


def _town_said(typed: tuple[str, ...], candidate: Candidate) -> bool:
    return _all_said(candidate.city, typed) or _all_said(candidate.postcode, typed)


def _around(candidate: Candidate) -> tuple[str, ...]:
    return (
        candidate.street,
        candidate.city,
        candidate.postcode,
        candidate.country,
        *candidate.codes,
    )


def _all_said(name: str, typed: tuple[str, ...]) -> bool:
    """Never true of an empty name."""
    needed = words(name)
    return bool(needed) and all(_among(word, typed) for word in needed)


def _among(word: str, others: Iterable[str]) -> bool:
    return any(alike(word, other) for other in others)
