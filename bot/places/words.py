"""The words of an address or a name, folded so that spelling does not part what is one."""

import re

from bot.domain.people import fold

_ALIKE = (
    "street st str",
    "saint st",
    "avenue ave av avenida avda",
    "boulevard blvd",
    "circle cir",
    "court ct",
    "doctor dr",
    "drive dr",
    "expressway expy",
    "fort ft",
    "heights hts",
    "highway hwy",
    "junction jct",
    "lane ln",
    "mount mt",
    "parkway pkwy",
    "place pl platz",
    "plaza plz",
    "road rd",
    "square sq",
    "terrace ter",
    "calle c",
    "north n",
    "south s",
    "east e",
    "west w",
    "northeast ne",
    "northwest nw",
    "southeast se",
    "southwest sw",
    "first 1st",
    "second 2nd",
    "third 3rd",
    "fourth 4th",
    "fifth 5th",
    "sixth 6th",
    "seventh 7th",
    "eighth 8th",
    "ninth 9th",
    "tenth 10th",
    "usa us",
)

_ORDINAL = re.compile(r"\d+(st|nd|rd|th)")


def words(text: str) -> tuple[str, ...]:
    """Split into folded words; points and apostrophes join what they stand in.

    >>> words("O'Hara's Bakery & Café, 12 N.W. Main St.")
    ('oharas', 'bakery', 'and', 'cafe', '12', 'nw', 'main', 'st')
    """
    joined = re.sub(r"[.'’]", "", fold(text).replace("&", " and "))
    return tuple(_whole(word) for word in re.findall(r"\w+", joined))


def alike(word: str, other: str) -> bool:
    """Whether two folded words are the same or short for the same; "st" is street and saint.

    >>> alike("st", "street"), alike("st", "saint"), alike("street", "saint")
    (True, True, False)
    """
    return word == other or bool(_GROUPS.get(word, frozenset()) & _GROUPS.get(other, frozenset()))


def is_number(word: str) -> bool:
    """`12`, `104a`, `95630`; the `2nd` of a street is a name.

    >>> [is_number(word) for word in ("12", "104a", "2nd", "oak")]
    [True, True, False, False]
    """
    return word[0].isdigit() and not _ORDINAL.fullmatch(word)


def _whole(word: str) -> str:
    """German writes Hauptstraße, and Hauptstr. for short."""
    return f"{word}asse" if len(word) > 4 and word.endswith("str") else word


def _groups() -> dict[str, frozenset[int]]:
    groups: dict[str, frozenset[int]] = {}
    for number, line in enumerate(_ALIKE):
        for word in line.split():
            groups[word] = groups.get(word, frozenset()) | {number}
    return groups


_GROUPS = _groups()
