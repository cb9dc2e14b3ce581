"""The core of an English place in a line without capitals.

A core is an address (house number, name, kind of street), a road with its number, a corner, or a
name that ends in a kind of venue.
"""

import re
from typing import NamedTuple

from bot.language.lexicon.en_places import AILING, OF_THINGS, UNITS, WIDE_STREETS
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line, Word


class Core(NamedTuple):
    """`name` is where the core begins, `last` where it ends; a name may stand before it."""

    name: int
    last: int
    is_venue: bool = False


def find_core(line: Line, first: int, last: int, words: Vocabulary) -> Core | None:
    return (
        find_address(line, first, last, words)
        or _corner(line, first, last, words)
        or find_road(line, first, last, words)
        or _street_alone(line, first, last, words)
        or find_venue(line, first, last, words)
    )


_HOUSE = re.compile(r"\d{1,5}[a-z]?(?:[-/]\d{1,5}[a-z]?)?")
_NAMED = re.compile(r"[^\W\d].*|\d{1,3}(?:st|nd|rd|th)")
_LONGEST_STREET = 4  # words of its name


def find_address(line: Line, first: int, last: int, words: Vocabulary) -> Core | None:
    """`5 quarry ct`, `1402 old mill rd`."""
    for at in range(first, last - 2):
        if not _HOUSE.fullmatch(line.words[at].key) or _counts(line.words[at + 1], words):
            continue
        ends = street_end(line, at + 1, last, words) or _wide_end(line, at + 1, last, words)
        if ends is not None:
            return Core(at, ends)
    return None


def _wide_end(line: Line, first: int, last: int, words: Vocabulary) -> int | None:
    """`5 harbor view`: words that are a kind of street only behind a number and a name."""
    for at in range(first + 1, min(last, first + 3)):
        if line.words[at].key in WIDE_STREETS and all(
            w.key.isalpha() for w in line.words[first:at]
        ):
            after = line.words[at + 1].key if at + 1 < len(line.words) else ""
            numbered = first > 1 and line.words[first - 2].key in UNITS  # `lot 9 quail ridge`
            return None if numbered or after in words.place_after else at + 1
    return None


def _counts(word: Word, words: Vocabulary) -> bool:
    """The `sockets` of `4 sockets mill lane`."""
    return word.key in words.things and word.key.endswith("s")


def street_end(line: Line, first: int, last: int, words: Vocabulary) -> int | None:
    """Behind the kind of street, if a name and one stand here."""
    types = words.street_types
    for at in range(first, min(last, first + _LONGEST_STREET + 1)):
        word = line.words[at]
        if word.is_mark or not _NAMED.fullmatch(word.key):
            return None
        if at > first and word.key in types:
            return at + 1 + _is_whole_type(line, at, last, words)
    return None


def _is_whole_type(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """The `court` of `9 old court rd` is a name."""
    if at + 1 >= last or line.words[at + 1].key not in words.street_types:
        return False
    after = line.words[at + 2] if at + 2 < last else None
    whole = len(line.words[at].key) > _LONGEST_SHORT_TYPE or line.words[at].key == "st"
    return whole and not (after is not None and tells(after, words))


_LONGEST_SHORT_TYPE = 4  # letters: `blvd`


def _corner(line: Line, first: int, last: int, words: Vocabulary) -> Core | None:
    """`the corner of ash and twelfth`, `corner of mill st & 4th`."""
    for at in range(first, last - 4):
        if line.words[at].key not in {"corner", "intersection"} or line.words[at + 1].key != "of":
            continue
        joints = (i for i in range(at + 3, last - 1) if line.words[i].key in {"and", "&"})
        joint = next(joints, None)
        if joint is None:
            return None
        ends = joint + 2
        more = line.words[ends].key if ends < last else ""
        ends += more in words.street_types or (
            line.words[joint + 1].key in _ROADS and more[:1].isdigit()
        )
        return Core(at - (at > first and line.words[at - 1].key == "the"), ends)
    return None


_ROADS = {"hwy", "highway", "route", "rte", "rt", "i", "us", "sr", "cr", "interstate", "exit"}
_ALONG = _ROADS | {"mile", "milepost", "mm", "km", "marker", "junction"}
_STOPS = {"rest", "truck", "weigh", "toll", "service", "gas", "fire", "pump", "ranger", "border"}
_STOP_ENDS = {"area", "stop", "station", "plaza", "crossing", "post"}
_BOUND = {"north", "south", "east", "west", "northbound", "southbound", "eastbound", "westbound"}
_BOUND |= {"nb", "sb", "eb", "wb"}


def find_road(line: Line, first: int, last: int, words: Vocabulary) -> Core | None:
    """`hwy 26 mile 12 rest area`."""
    for begins in range(first, last - 1):
        at = begins
        while at + 1 < last and line.words[at].key in _ALONG:
            at += 1 + (line.words[at + 1].key == "marker")
            if at >= last or not line.words[at].key[0].isdigit():
                break
            at += 1
            at += at < last and line.words[at].key in _BOUND
        if at < begins + 2 or line.words[begins].key not in _ROADS:
            continue
        venue = at < last and line.words[at].key in words.set("venues")
        if venue and not (at + 1 < len(line.words) and tells(line.words[at + 1], words)):
            return Core(begins, at + 1)  # `route 9 diner`
        stop = line.words[at : min(last, at + 2)]
        named = len(stop) == 2 and stop[0].key in _STOPS and stop[1].key in _STOP_ENDS
        return Core(begins, at + 2 * named)
    return None


ON = {"on", "at"}


def _street_alone(line: Line, first: int, last: int, words: Vocabulary) -> Core | None:
    """`7 eleven on 7th st`: a name, and the street without a number."""
    for at in range(first + 1, last - 2):
        if line.words[at].key == "on":
            ends = street_end(line, at + 1, last, words)
            if ends is not None and ends == at + 3:
                return Core(first, ends)
    return None


_COMPOUNDS = ("house", "houses", "shop", "works", "mart", "plex", "torium", "drome", "yard")
_MOST_BETWEEN = 2  # words within a name of two kinds: `school lane nursery`


def is_kind(word: Word, words: Vocabulary) -> bool:
    if word.key in words.place_after:
        return True
    return len(word.key) > 6 and word.key.endswith(_COMPOUNDS) and word.key not in words.things


def find_venue(line: Line, first: int, last: int, words: Vocabulary) -> Core | None:
    """`hudson vet`, `friday harbor marina`: the first kind of venue with a name before it."""
    for at in range(first + 1, last):
        before = line.words[at - 1]
        if not _ends_name(line, at, last, words) or before.is_mark:
            continue
        if before.key in words.small_words or _is_floor(line.words[at], before):
            continue
        named = line.words[at].key in SHOPS or (
            line.words[at].key in words.set("venues") and at - 1 > first
        )
        if tells(before, words) and not named:  # `hollow tree nursery` is a name
            continue
        return Core(at, _whole_venue(line, at, last, words) + 1, is_venue=True)
    return None


def _is_floor(word: Word, before: Word) -> bool:
    return word.key in FLOORS and before.key[0].isdigit()


def _ends_name(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """A kind of venue; one that may be a thing or a room as well only before what is neither."""
    word, after = line.words[at], line.words[at + 1] if at + 1 < last else None
    if word.key in words.street_types or not is_kind(word, words):
        return False
    if after is not None and after.key in words.street_types:
        told = at + 2 < last and tells(line.words[at + 2], words)
        return told and word.key in words.set("venues")  # `two oh five harbor road`
    if word.key in words.set("venues") or word.key not in words.place_after:
        return True
    return after is None or after.key not in words.things or after.key in words.place_after


def _whole_venue(line: Line, at: int, last: int, words: Vocabulary) -> int:
    """`lincoln park | zoo`, `mossy creek golf | club`, `mill house | river inn`."""
    for more in range(at + 1, min(last, at + 2 + _MOST_BETWEEN)):
        word = line.words[more]
        if word.is_mark or tells(word, words):
            return at
        if word.key in words.set("venues"):
            return _whole_venue(line, more, last, words)
        if more == at + 1 and is_kind(word, words) and not _is_of_a_thing(line, more, words):
            return _whole_venue(line, more, last, words)
    return at


def _is_of_a_thing(line: Line, at: int, words: Vocabulary) -> bool:
    """The `pool` of `armory pool heater`, the `gate` of `hotel gate stuck`."""
    after = line.words[at + 1] if at + 1 < len(line.words) else None
    key = line.words[at].key
    if after is not None and key in UNITS and NUMBER.fullmatch(after.key):
        return True
    return after is not None and key in OF_THINGS and tells(after, words)


_COUNTED = {"first", "second", "third"}


def tells(word: Word, words: Vocabulary) -> bool:
    """What fails, or is to be done, or is being done: in no name."""
    key = word.key
    if key in AILING:
        return True
    if key in words.place_after or key in words.place_before or key in _COUNTED:
        return False
    if key in words.things or key in words.task_words:
        return True
    return len(key) > 5 and key.endswith(("ing", "ed"))


NUMBER = re.compile(r"\d{1,5}[a-z]?|[a-z]-?\d{0,4}|\d{1,4}[-/]\d{1,4}")
FLOORS = {"floor", "fl", "flr", "level", "story", "storey"}
SHOPS = {"shop", "store", "stores", "center", "centre", "museum", "company", "co", "services"}
SHOPS |= {"service", "supply", "rental", "rentals", "depot", "market", "warehouse", "factory"}
