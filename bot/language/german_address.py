"""German addresses in lines without capitals: a street with its number says where a place is."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.language.evidence import Evidence
from bot.language.tasks import is_task, is_town, is_verb
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, Word, fold_letters


class Core(NamedTuple):
    """From the street to the number of the house, and as far as the town behind it."""

    first: int
    number: int
    last: int


def cores(line: Line, words: Vocabulary) -> Iterator[Core]:
    """`untere gasse 7 b`, `am alten wehr 12`, `birkenhain 3 in melle`."""
    for at, word in enumerate(line.words):
        if at and word.key[0].isdigit() and _HOUSE.fullmatch(word.key):
            first = _street(line, at, words)
            if first is not None:
                yield Core(first, at, _end(line, at + 1, words))


_HOUSE = re.compile(r"\d{1,3}[a-h]?(?:[-/]\d{1,3}[a-h]?)?")


def bear(evidence: Evidence, line: Line, words: Vocabulary) -> None:
    """Let the words of an address tell for the place, in a line without capitals."""
    for core in cores(line, words):
        for at in range(core.first, core.last):
            evidence.place[at] += 0.9
            evidence.notes[at] -= 0.6
        evidence.start_place[core.first] = max(0.8, evidence.start_place[core.first])


def _street(line: Line, number: int, words: Vocabulary) -> int | None:
    """Where the street begins whose number stands here."""
    after = line.words[number + 1] if number + 1 < len(line.words) else None
    if after is not None and after.key in words.clock_suffixes:
        return None
    at = number - 1
    if line.words[at].key == "." and at:
        at -= 1
    name = line.words[at]
    if not _is_name(name):
        return None
    if name.key in words.street_types:
        return _behind_link(line, at, words)
    if len(name.key) > _SHORT and name.key.endswith(tuple(words.set("street_endings"))):
        return at - (line.words[at - 1].key in _QUALITIES and at > 0)
    if len(name.key) > _SHORT and name.key.endswith(tuple(words.set("street_names"))):
        return None if name.key in words.place_before or is_task(name, words) else at
    return _led(line, at, words)


_SHORT = 5  # letters


def _is_name(word: Word) -> bool:
    return word.kind is Kind.WORD and word.key.replace("-", "").isalpha()


def _behind_link(line: Line, at: int, words: Vocabulary) -> int:
    """The `wöhrder` of `wöhrder str 60`, the `an der langen` of `an der langen gasse 3`."""
    name = line.words[at - 1]
    if not at or not _is_name(name) or name.key in words.small_words:
        return at
    if name.key not in _QUALITIES and (is_verb(name, words) or is_task(name, words)):
        return at
    led = _led(line, at - 1, words)
    return at - 1 if led is None else led


_STEMS: tuple[str, ...] = (
    "ober",
    "unter",
    "alt",
    "neu",
    "lang",
    "kurz",
    "klein",
    "groß",
    "hinter",
    "vorder",
)
_STEMS += ("mittler", "äußer", "inner", "hoh", "breit", "schmal", "kalt", "krumm", "grün", "weiß")
_QUALITIES = frozenset(
    fold_letters(f"{stem}{end}") for stem in _STEMS for end in ("e", "er", "en", "es")
)


def _led(line: Line, at: int, words: Vocabulary) -> int | None:
    """`an der mühlau 6`, `im krähenbusch 4`: a name that a preposition leads to."""
    first = at
    while first and line.words[first - 1].key in _QUALITIES:
        first -= 1
    link = first - 1
    if link < 0 or not _may_name_street(line.words[at], words):
        return None
    if line.words[link].key in _ARTICLES and link:
        return link - 1 if line.words[link - 1].key in _BEFORE_ARTICLES else None
    return link if line.words[link].key in _LINKS else None


_LINKS = {"am", "im", "zum", "zur", "beim"}
_ARTICLES = {"der", "den", "dem"}
_BEFORE_ARTICLES = {"an", "in", "auf", "hinter", "vor", "unter", "uber", "bei", "zu"}


def _may_name_street(word: Word, words: Vocabulary) -> bool:
    """No room, no part of a building, and nothing that is seen to."""
    if word.key in words.set("street_names"):
        return True
    return not (word.key in words.known_words or is_task(word, words))


def _end(line: Line, at: int, words: Vocabulary) -> int:
    """Behind the letter of the house, the parts of it, the postcode and a town that we know."""
    said = line.words
    if at < len(said) and len(said[at].key) == 1 and said[at].key in "abcdefgh":
        at += 1
    at = _behind_parts(line, at)
    town = at + (at < len(said) and said[at].key == ",")
    if town + 1 < len(said) and said[town].key in {"in", "bei"}:
        town += 1
    if town < len(said) and _POSTCODE.fullmatch(said[town].key):
        return town + 1 + (town + 1 < len(said) and _may_be_town(said[town + 1], words))
    last = _behind_town(line, town, words)
    return at if last is None else _behind_parts(line, last)


_POSTCODE = re.compile(r"(?:[a-z]{1,2}-)?\d{4,5}")


def _behind_parts(line: Line, at: int) -> int:
    """`3 og`, `2. stock links`, `stiege 4`, `hinterhaus`."""
    said = line.words
    while at < len(said):
        near = [word.key for word in said[at : at + 4]]
        comma = near[0] == ","
        if comma:
            near = near[1:]
        size = _part(near)
        if not size:
            return at
        at += size + comma
    return at


def _part(near: list[str]) -> int:
    """How many words of these are a part of a house."""
    if not near:
        return 0
    counted = near[0].isdigit() or near[0] in _COUNTED
    if counted and near[1:2] == ["."] and near[2:3] and near[2] in _FLOORS:
        return 3
    if counted and near[1:2] and near[1] in _FLOORS:
        return 2
    if near[0] in _NUMBERED and near[1:2] and _NUMBER.fullmatch(near[1]):
        return 2
    return near[0] in _PARTS


_COUNTED = {"erster", "zweiter", "dritter", "vierter", "erstes", "zweites", "drittes", "viertes"}
_FLOORS = {"og", "ug", "stock", "etage", "obergeschoss", "untergeschoss", "stockwerk"}
_NUMBERED = {"stiege", "top", "tur", "wohnung", "whg", "halle", "haus", "aufgang", "eingang"}
_NUMBERED |= {"block", "gebaude", "tor", "apartment", "app", "parzelle", "zimmer", "trakt"}
_NUMBER = re.compile(r"\d{1,4}[a-z]?|[a-h]")
_PARTS = {"og", "eg", "dg", "ug", "hinterhaus", "vorderhaus", "hinterhof", "seitenflugel"}
_PARTS |= {"links", "rechts", "mitte", "erdgeschoss", "dachgeschoss", "souterrain", "hh", "vh"}


def _behind_town(line: Line, at: int, words: Vocabulary) -> int | None:
    """`melle`, `bad tölz`, `st johann`, `neustadt an der orla`."""
    said = line.words
    if at >= len(said):
        return None
    if said[at].key in _BEFORE_TOWNS:
        at += 1 + (at + 1 < len(said) and said[at + 1].key == ".")
        return at + 1 if at < len(said) and _may_be_town(said[at], words) else None
    if not is_town(said[at].key, words):
        return None
    joint = at + 1
    if joint + 1 < len(said) and said[joint].key in {"am", "im", "ob"}:
        return joint + 2 if _may_be_town(said[joint + 1], words) else joint
    if joint + 2 < len(said) and said[joint].key in {"an", "in"} and said[joint + 1].key == "der":
        return joint + 3
    return joint


_BEFORE_TOWNS = {"bad", "st", "sankt"}


def _may_be_town(word: Word, words: Vocabulary) -> bool:
    return _is_name(word) and (is_town(word.key, words) or not is_task(word, words))


def core_of(line: Line, first: int, last: int, words: Vocabulary) -> Core | None:
    """The address among these words of a line without capitals."""
    if line.is_mixed_case or not any(word.key[0].isdigit() for word in line.words[first:last]):
        return None
    return next((core for core in cores(line, words) if first <= core.first < last), None)


def begins(line: Line, first: int, last: int, core: Core | None, words: Vocabulary) -> int:
    """Behind what is done or fails before a place: `vom lager mitnehmen | birkenhain 3`."""
    until = core.first if core else _venue(line, first, last, words)
    for at in range(until - 1, first - 1, -1):
        word = line.words[at]
        told = is_verb(word, words) and not is_surname(word, words)
        told = told or word.key in words.any_of("finite_verbs", "states")
        trade = at == first and word.key in words.set("firm_trades")
        if told and not trade and word.key not in words.small_words:
            return at + 1
    return first


def _venue(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """The first kind of place behind a word or two."""
    at = next((at for at in range(first, last) if is_venue(line.words[at], words)), first)
    return (
        at if line.words[at].key in words.leading or is_verb(line.words[at - 1], words) else first
    )


def is_surname(word: Word, words: Vocabulary) -> bool:
    """`jansen` looks like a verb only."""
    return word.key.endswith("sen") and word.key not in words.known_words


def is_venue(word: Word, words: Vocabulary) -> bool:
    """`hallenbad`, `eisstadion`."""
    if word.key in words.leading:
        return True
    ends = len(word.key) > _SHORT and word.key.endswith(words.place_endings)
    return ends and word.key not in words.task_words


def ends(line: Line, core: Core, last: int, words: Vocabulary) -> int | None:
    """Where a note begins behind an address; None where its words do not tell."""
    at = core.last
    if at + (line.words[at - 1 : at] != () and at < last and line.words[at].key == ",") >= last:
        return None
    if at > core.number + 1 and not line.words[at - 1].key[0].isdigit():
        return at  # the town has been said
    return at if is_task(line.words[at], words) else None
