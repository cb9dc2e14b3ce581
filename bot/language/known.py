"""The names of places that a company knows, made ready for look-up once per set of names."""

from functools import lru_cache

from bot.language.vocabulary import Phrases
from bot.language.words import fold_letters


@lru_cache(maxsize=16)
def place_names(places: frozenset[str]) -> Phrases[str]:
    """To be found in a line, whatever their case and accents."""
    return Phrases.of((place, place) for place in places if place)


@lru_cache(maxsize=16)
def folded_names(places: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold_letters, places))


@lru_cache(maxsize=16)
def first_words(places: frozenset[str]) -> frozenset[str]:
    return frozenset(fold_letters(place).split()[0] for place in places if place.strip())
