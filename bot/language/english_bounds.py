"""What touches the core of an English place on either side, in a line without capitals.

What a place has besides its core is closed: a unit, a direction, a town. All else beside it is a
note, for what fails or is to be done can be anything.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.language.english_core import (
    FLOORS,
    NUMBER,
    ON,
    SHOPS,
    Core,
    find_address,
    find_core,
    find_road,
    find_venue,
    is_kind,
    street_end,
    tells,
)
from bot.language.lexicon.en_places import AILING, STATE_CODES, UNITS
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, Word


class Around(NamedTuple):
    """What is around a place.

    One that is led to (`at …`) begins there; where notes go on behind it, they may begin in it;
    where there are notes elsewhere, things before a venue may be its name: `blue anchor fish co`.
    """

    is_led: bool
    goes_on: bool
    is_noted: bool


def is_only_task(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """`Notary signing`, `boiler service`: nothing of it is a kind of place, a number or a name."""
    said = line.words[first:last]
    if any(word.is_capital for word in said[first == 0 :]) and line.is_mixed_case:
        return False
    kinds = words.any_of("place_after", "place_before")
    return all(_is_told(word, words) and word.key not in kinds for word in said)


def _is_told(word: Word, words: Vocabulary) -> bool:
    return word.key in words.things or word.key in words.task_words


def named_before(
    line: Line, first: int, end: int, place: int, last: int, words: Vocabulary
) -> tuple[int, int]:
    """Where a place begins whose name is at the end of the note `first:end`; where that ends.

    `clean lines at the rusty nail, | 40 kiln ln`, `kumon learning | center`.
    """
    between = line.words[end:place]
    if not between and line.words[end - 1].key in UNITS and line.words[place].key[0].isdigit():
        ends = end - 1 - (end - 1 > first and line.words[end - 2].key in words.small_words)
        return end - 1, ends  # `swap lamp in room | 300 founders hall`
    if not between and _is_address(line, place, last, words):
        owned = _owner(line, first, end, words)
        if owned is None and line.words[end - 1].key.endswith(("'s", "s'")):
            owned = _name_begin(line, first, end - 1, words)
        return (place, end) if owned is None else (owned, owned)
    if not line.is_mixed_case and [word.key for word in between] in (["on"], ["off"]):
        return _name_by_street(line, first, end, place, last, words)
    if not between and not line.is_mixed_case and is_kind(line.words[place], words):
        begins = _name_begin(line, first, place, words)
        alone = line.words[place].key in words.set("venues") and begins > first
        return (begins, begins) if alone or begins == first else (place, end)
    if [word.key for word in between] != [","] or not _is_address(line, place, last, words):
        return place, end
    for at in range(end - 1, max(first - 1, end - 2 - _LONGEST_NAME), -1):
        if line.words[at].key in _LEADS:
            named = at + 1 < end and not tells(line.words[end - 1], words)
            return (at + 1, at) if named else (place, end)
        if line.words[at].is_mark or line.words[at].key[0].isdigit():
            break
    return place, end


def _name_by_street(
    line: Line, first: int, end: int, place: int, last: int, words: Vocabulary
) -> tuple[int, int]:
    """`24 hour gym | on 5th ave`: a kind of venue, and the street without a number."""
    ends = street_end(line, place, last, words)
    road = find_road(line, place, last, words)
    if ends != place + 2 and not (road and road.name == place):
        return place, end
    led = next((i for i in range(end - 1, first - 1, -1) if line.words[i].key in _LEADS), None)
    if led is not None and led + 1 < end <= led + 1 + _LONGEST_NAME:
        return led + 1, led  # `wifi down at red roof | on hwy 9`
    if line.words[end - 1].key not in words.set("venues"):
        return place, end
    begins = _name_begin(line, first, end - 1, words)
    return (begins, begins) if begins == first or begins < end - 1 else (place, end)


_LEADS = {"at", "@", "to"}


def note_end(line: Line, place: int) -> int:
    """Where the note before a place ends, without what leads to the place."""
    before = line.words[place - 1]
    return place - (before.is_mark or before.key in _LEADS)


def is_led_to(line: Line, place: int) -> bool:
    return place > 0 and line.words[place - 1].key in _LEADS


def _is_address(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    core = find_address(line, first, last, words)
    return core is not None and core.name == first


def bounds(line: Line, first: int, last: int, words: Vocabulary, around: Around) -> tuple[int, int]:
    """Where the place begins and ends within what was taken for it."""
    if last - first < 2:
        return first, last
    core = find_core(line, first, last, words)
    if core is None:
        return first, last
    begins = first if around.is_led else _begin(line, first, core, words, around)
    return begins, _end(line, core, last, words, goes_on=around.goes_on)


def _end(line: Line, core: Core, last: int, words: Vocabulary, *, goes_on: bool) -> int:
    """Behind the core and what belongs to it, if what follows is a note."""
    at = _with_parts(line, core.last, last, words)
    at = _with_street(line, at, last, words) if core.is_venue else at
    said = line.words[at:last]
    if not said or said[0].key in _RELATIONS or (_is_part_behind(said, words) and not goes_on):
        return last
    if said[0].is_mark:
        told = said[0].key == "," and last - at > 2 and tells(said[-1], words)
        return at if told and line.words[at + 1].key in words.known_words else last
    if len(said) == 1:
        told = goes_on or tells(said[0], words) or said[0].key in words.known_words
        return at if told else last
    if not core.is_venue:
        named = find_venue(line, at, last, words)
        if named is not None and not any(tells(w, words) for w in line.words[at : named.name]):
            return _end(line, named, last, words, goes_on=goes_on)
    if said[-1].key in words.set("regions") or said[0].key in words.set("town_starts"):
        return last
    strange = len(said) == 2 and not any(
        tells(w, words) or w.key in words.known_words for w in said
    )
    return last if strange and not goes_on else at


_LONGEST_PART = 4  # words: `parking deck level 2`
_OF_PARTS = {"parking", "deck", "loading", "dining", "meeting", "waiting", "training", "shopping"}
_OF_PARTS |= {"stage", "control", "storage", "ticket", "box", "food", "bus", "boat", "ferry"}


def _is_part_behind(said: Sequence[Word], words: Vocabulary) -> bool:
    """`… ferry dock`, `… parking deck level 2`: the tail is a part of the place."""
    if len(said) > _LONGEST_PART or said[0].is_mark or any(w.key in AILING for w in said):
        return False
    if any(tells(word, words) and word.key not in _OF_PARTS for word in said[:-1]):
        return False
    verb = said[0].key in words.task_words and said[0].key not in words.any_of("things", "trades")
    numbered = len(said) > 1 and said[-2].key in UNITS and NUMBER.fullmatch(said[-1].key)
    return not verb and len(said) > 1 and (bool(numbered) or said[-1].key in words.place_after)


_RELATIONS = {"near", "behind", "opposite", "off", "across", "by", "next", "at", "in", "on", "of"}
_RELATIONS |= {"and", "&", "between", "beside", "outside", "to", "for", "or"}


def _with_street(line: Line, at: int, last: int, words: Vocabulary) -> int:
    """`… on 24th ave`, `… on dover rd`."""
    if at < last - 1 and line.words[at].key in ON:
        ends = street_end(line, at + 1, last, words)
        return _with_parts(line, ends, last, words) if ends else at
    return at


_NUMBERED = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_WHICH_FLOOR = {"ground", "top", "lower", "upper", "first", "second", "third", "fourth", "fifth"}
_POINTS = {"n", "s", "e", "w", "ne", "nw", "se", "sw"}
_BRANCHES = {"branch", "campus", "annex", "downtown", "uptown", "midtown"}
_ZIP = re.compile(r"\d{5}(?:-\d{4})?")


def _with_parts(line: Line, at: int, last: int, words: Vocabulary) -> int:
    """Behind the unit, the point of the compass, the town with its state and number."""
    while at < last:
        more = _part(line, at, last, words)
        if more == at:
            return at
        at = more
    return at


def _part(line: Line, at: int, last: int, words: Vocabulary) -> int:
    begins = at + (line.words[at].key == "," and at + 1 < last)
    key = line.words[begins].key
    after = line.words[begins + 1].key if begins + 1 < last else ""
    if key in UNITS and NUMBER.fullmatch(after) and (after != "a" or begins + 2 >= last):
        return begins + 2
    if (key in _WHICH_FLOOR or _NUMBERED.fullmatch(key)) and after in FLOORS:
        return begins + 2
    if key in _POINTS or key in _BRANCHES:
        return begins + 1
    return _behind_town(line, begins, last, words) or at


def _behind_town(line: Line, at: int, last: int, words: Vocabulary) -> int:
    """`dayton`, `nampa id 83651`; 0 if no town stands here."""
    if line.words[at].key not in words.set("towns") and not _has_state(line, at, last, words):
        return 0
    at += 1
    at += at < last and (
        line.words[at].key in STATE_CODES or line.words[at].key in words.set("regions")
    )
    return at + (at < last and _ZIP.fullmatch(line.words[at].key) is not None)


def _has_state(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """`elko nv`: any word before the letters of a state that are no word themselves."""
    plain = line.words[at].key.isalpha() and line.words[at].key not in words.known_words
    after = line.words[at + 1].key if at + 1 < last else ""
    return plain and after in STATE_CODES - words.small_words - {"ok", "hi", "or", "me", "in"}


_LONGEST_NAME = 4  # words before the kind of venue
_WITHIN_NAMES = {"of", "and", "&", "the", "de", "la", "le", "el", "del"}


def _begin(line: Line, first: int, core: Core, words: Vocabulary, around: Around) -> int:
    """Where the name before the core begins, if what is before it is a note."""
    at = core.name
    led = _behind_lead(line, first, at, words)
    if led is not None:
        return led
    if core.is_venue:
        begins = _name_begin(line, first, at, words)
        if around.is_noted and not any(_ails(word, words) for word in line.words[first:begins]):
            return first
        return _noted(line, first, begins, words)
    if at > first and line.words[at - 1].key == ",":
        at -= 1
    unit = at > first + 1 and line.words[at - 2].key in UNITS
    if unit and NUMBER.fullmatch(line.words[at - 1].key):
        return _begin(line, first, Core(at - 2, core.last), words, around)
    if at == first:
        return first
    owned = _owner(line, first, at, words)
    if owned is not None:
        return _noted(line, first, owned, words)
    named = line.words[at - 1]
    if at < core.name and _is_name_before_comma(line.words[first:at], words):
        return first
    if _is_name_mark(line, at - 1, words):
        return _noted(line, first, _name_begin(line, first, at - 1, words), words)
    fails = named.key == "off" and at - first > 1  # `alarm going off 62 elm st`
    if (named.key in _RELATIONS and not fails) or (at - first == 1 and not tells(named, words)):
        return first
    if tells(named, words):
        return core.name
    strange = line.words[first].key not in words.known_words and at - first < _LONGEST_NAME
    if strange and not any(_ails(word, words) for word in line.words[first:at]):
        return first  # `mayfield memorial 300 e 2nd st`
    told = any(tells(word, words) for word in line.words[first:at])
    told = told or named.key in words.known_words or at - first >= _LONGEST_NAME
    return core.name if told else first


def _behind_lead(line: Line, first: int, at: int, words: Vocabulary) -> int | None:
    """`set 4 tables at | county fairgrounds`."""
    leads = (i for i in range(at - 1, first, -1) if line.words[i].key in {"at", "@"})
    lead = next(leads, None)
    if lead is None or not any(tells(w, words) or w.key in _MAKING for w in line.words[first:lead]):
        return None
    return lead + 1


_MAKING = {"set", "put", "get", "make", "start", "finish", "see", "do", "build", "cover"}


def _owner(line: Line, first: int, at: int, words: Vocabulary) -> int | None:
    """`mrs hollis 14 elm st`, `unit 210 the palms 9 elm st`: where who lives there begins."""
    for begins in range(at - 1, max(first - 1, at - 2 - _LONGEST_NAME), -1):
        word = line.words[begins]
        if word.is_mark or tells(word, words):
            return None
        if word.key in words.set("titles") and begins < at - 1:
            return begins
        if word.key in UNITS and NUMBER.fullmatch(line.words[begins + 1].key):
            return begins
    return None


def _is_name_before_comma(said: Sequence[Word], words: Vocabulary) -> bool:
    """`montclair vending, 88 depot rd`: a word that we do not know, and at most a thing."""
    strange = said[0].key.isalpha() and said[0].key not in words.known_words
    strange = strange and said[0].key.removesuffix("s") not in words.known_words
    return strange and len(said) < _LONGEST_NAME and not any(w.key in AILING for w in said)


def _is_name_mark(line: Line, at: int, words: Vocabulary) -> bool:
    """`mama dee's`, `clay barn studio`, `rusk inc`."""
    word = line.words[at]
    if word.key.endswith(("'s", "s'")):
        return True
    if word.key in words.street_types or not is_kind(word, words):
        return False
    return word.key in words.set("venues") or word.key not in words.any_of("things", "task_words")


def _name_begin(line: Line, first: int, at: int, words: Vocabulary) -> int:
    """Where the name before the kind of venue at `at` begins."""
    begins = at - (line.words[at].key in SHOPS and at > first and tells(line.words[at - 1], words))
    while begins > max(first, at - _LONGEST_NAME) and _is_name(line, begins - 1, words):
        begins -= 1
    while begins < at and line.words[begins].key in _WITHIN_NAMES - {"the"}:
        begins += 1
    if begins == at and at > first and line.words[at - 1].key not in words.small_words:
        begins -= 1 + (at - 1 > first and _is_name(line, at - 2, words))  # `copper kettle diner`
    return begins


_SIGNS = {"&", "+"}
_JOINTS = _SIGNS | {"and"}


def _is_name(line: Line, at: int, words: Vocabulary) -> bool:
    word = line.words[at]
    if word.key in _JOINTS or line.words[at + 1].key in _SIGNS:
        return True
    if word.kind is not Kind.WORD or tells(word, words):
        return False
    return word.key in _WITHIN_NAMES or word.key not in words.small_words


def _ails(word: Word, words: Vocabulary) -> bool:
    """A verb or what is wrong, rather than a thing."""
    verb = word.key in words.task_words and word.key not in words.things
    return verb or word.key in AILING or word.key in _WITHIN


def _noted(line: Line, first: int, begins: int, words: Vocabulary) -> int:
    """The same beginning, if what stands before it tells enough: more than one word."""
    said = line.words[first:begins]
    if len(said) < 2:
        return first
    within = said[0].key in _WITHIN  # `under eaves …`
    return begins if within or any(tells(word, words) for word in said) else first


_WITHIN = {"under", "over", "above", "inside", "around", "behind", "below", "from", "with"}
