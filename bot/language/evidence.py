"""What single words tell about being part of a place or of the notes."""

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.language.tasks import fails, is_task
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, Word

_SOFT_MARKS = {"&", "+", "/", "'", "@", "#", "*", "~", "°", "_", '"', "`"}
COMMA, STOP, STRONG, NEWLINE = 1, 2, 3, 4


@dataclass(frozen=True, slots=True)
class Evidence:
    """One number per word: the higher, the better it fits.

    `resume[i][gap]` is what it costs to go on with the place at word i after a mark;
    `end_place[i]` to leave the place before word i, `leave_place[i]` to go on with notes there;
    `start_place[i]` to begin it there.
    """

    place: list[float]
    notes: list[float]
    start_place: list[float]
    end_place: list[float]
    resume: list[tuple[float, float, float, float, float]]
    gap: list[int]
    start_notes: list[float]
    leave_place: list[float]

    def add_mark(self, gap: int) -> None:
        """A mark is part of whatever surrounds it: only how much it parts counts."""
        for numbers in (self.place, self.notes, self.start_place, self.leave_place):
            numbers.append(0.0)
        self.end_place.append(0.0)
        self.start_notes.append(0.0)
        self.resume.append((0.0, *_NO_MARK))
        self.gap.append(gap)


def weigh(line: Line, words: Vocabulary) -> Evidence:
    size = len(line.words)
    found = Evidence([], [], [], [0.0], [], [], [], [])
    before: Word | None = None
    lead = -_LONGEST_OBJECT  # where something that may be ordered begins
    determiners, inside = words.set("determiners"), words.set("leads_inside")
    rooms = words.set("inner_rooms") if words.code == "en" else frozenset[str]()
    for index, word in enumerate(line.words):
        after = line.words[index + 1] if index + 1 < size else None
        if before is not None and (
            before.text in determiners or before.key in inside or before.key == "of"
        ):
            lead = index
        if word.is_mark:
            found.add_mark(_gap(word, before, words))
            before = word
            continue
        place, notes = _word(word, before, after, line, words, index)
        if word.key in rooms and is_room(line, index, words):
            place, notes = place - 0.9, notes + 0.5
        found.place.append(place)
        found.notes.append(notes)
        start = _start(word, after, line, words)
        new = word.is_capital and _is_new(index, line, words)
        if index - lead < _LONGEST_OBJECT:
            start -= 1.5 * _is_ordered(index, line, words)
        found.start_place.append(start + 0.8 * new)
        found.end_place.append(_end(word, words))
        found.leave_place.append(_leave(index, line, words))
        behind_mark = before is not None and before.is_mark
        resume = _resume(word, after, line, words) if behind_mark else _NO_MARK
        found.resume.append((-1.8 * new, *resume))
        found.start_notes.append(_start_notes(word, words))
        found.gap.append(0)
        before = word
    return found


def _word(
    word: Word,
    before: Word | None,
    after: Word | None,
    line: Line,
    words: Vocabulary,
    index: int,
) -> tuple[float, float]:
    place, notes = 0.15, 0.0
    key = word.key
    capital = line.is_mixed_case and any(c.isupper() for c in word.text[:3])
    telling = 0.4 if words.code == "de" else 1.0  # German writes every noun with a capital
    place_noun = key in words.place_after and not _is_attribute(word, after, line, words)
    if place_noun and _has_a_thing(word, after, line, words):
        apart = before is None or before.is_mark or before.key in words.place_after
        place_noun = not apart  # `…, pool heater`
    place_noun = place_noun and not (before is not None and before.key in words.set("denying"))
    floor = _is_floor(word, after, words) or _is_part(index, line, words)
    task = is_task(word, words) or _needs_doing(word, before, words)
    task = (task or _is_phrasal(word, after, words)) and not floor
    if task and key in words.name_starts and _begins_a_name(word, before, after, words):
        task = False
    place += 0.6 * floor
    if word.text[0].isdigit():
        place += _house_number(before, after, words) - 0.3
        if _counts(after, line, words) and not _numbers_a_part(before, words):
            place, notes = place - 0.3, notes + 0.4
    if place_noun:
        place, notes = place + (0.5 if task else 0.9), notes - (0.1 if task else 0.4)
    if key in words.place_before and (place_noun or key not in words.place_after):
        place += 0.5 * (not _orders_things(word, line, words))
    if len(key) > 5 and key.endswith(words.place_endings) and key not in words.task_words:
        place, notes = place + 1.2, notes - 0.5
    if task:
        half = 0.5 if capital and before is not None and words.code != "de" else 1.0
        place, notes = place - 0.6 * half, notes + 0.9 * half
    elif key in words.things and (not capital or (before is not None and before.key == ".")):
        place, notes = place - 0.25, notes + 0.45
    if _tells_when(key, words) and not _in_name(word, before, after, line, words):
        place -= 0.9
    if words.code == "es" and _measures(index, line, words):
        return place - 0.8, notes + 0.6
    if key == "no" and _is_number_sign(index, line, words):
        return place + 0.3, notes
    if key in words.clause_words:
        place, notes = place - 0.9, notes + 0.6
    elif key in words.small_words:
        place, notes = place - 0.2, notes + 0.15
    elif capital:
        first = before is None or before.key == "."
        place += (0.3 if first else 0.6) * telling
        notes -= (0.1 if first else 0.4) * telling
    elif line.is_mixed_case and word.text[:1].islower() and not place_noun:
        place, notes = place - 0.3, notes + 0.25
    return place, notes


def _is_number_sign(index: int, line: Line, words: Vocabulary) -> bool:
    """`Cra 15 No. 93-60`, `Av. Sucre No 742`."""
    follows = [w for w in line.words[index + 1 : index + 3] if w.key != "."]
    return words.code == "es" and bool(follows) and follows[0].text[0].isdigit() and index > 0


_DATE_LIKE = re.compile(
    r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d\d-\d\d|20\d\d"
    r"|(?:[01]?\d|2[0-4])(?::\d\d)?(?:am|pm|[aph])|\d{1,2}:\d\d.*"
)


def _is_phrasal(word: Word, after: Word | None, words: Vocabulary) -> bool:
    """`set up`, `put in`: verbs that are none without their particle."""
    told = (
        after is not None
        and after.key in words.set("verb_particles")
        and word.key in words.set("phrasal_verbs")
    )
    return told and words.code == "en"


def _begins_a_name(word: Word, before: Word | None, after: Word | None, words: Vocabulary) -> bool:
    """The `first` of `…, first national bank`."""
    apart = before is None or before.is_mark
    thing = after is None or after.is_mark or after.key in words.any_of("things", "small_words")
    return apart and not thing and words.code == "en" and word.text.isalpha()


def _needs_doing(word: Word, before: Word | None, words: Vocabulary) -> bool:
    """`sign needs relamping`."""
    needed = (
        before is not None
        and before.key in words.set("needing")
        and word.key.endswith(("ing", "ed"))
    )
    return needed and words.code == "en" and word.key not in words.place_after


@lru_cache(8192)
def _tells_when(key: str, words: Vocabulary) -> bool:
    if words.code == "es" and _ORDINAL.fullmatch(key):
        return False
    return key in words.field_words or _DATE_LIKE.fullmatch(key) is not None


_ORDINAL = re.compile(r"\d{1,2}(?:a|o|er|ra|da|ta)")


def _in_name(
    when: Word, before: Word | None, after: Word | None, line: Line, words: Vocabulary
) -> bool:
    """`Friday Harbor`, `Monday Motors`, `Old May Road`: a neighbour makes it a name."""
    for word in (before, after):
        if word is None or word.is_mark or _tells_when(word.key, words):
            continue
        if word.key in words.place_after or word.key in words.place_before:
            return True
        capitals = word.is_capital and line.is_mixed_case and not when.text[:1].islower()
        if capitals and word.key not in words.small_words:
            return True
    return False


def _numbers_a_part(before: Word | None, words: Vocabulary) -> bool:
    """`Ste 300 printer …`: the number belongs to the word before it."""
    return before is not None and before.key in words.place_before


def _counts(after: Word | None, line: Line, words: Vocabulary) -> bool:
    """`3 boxes`: a number before a small word counts things."""
    if after is None or not line.is_mixed_case or not after.key.isalpha() or after.is_capital:
        return False
    taken = words.any_of("place_after", "place_before", "field_words", "small_words")
    return after.key not in taken


def _house_number(before: Word | None, after: Word | None, words: Vocabulary) -> float:
    near = 0.0
    if after is not None and (after.key in words.month_words or after.key in words.meridiems):
        return -0.9
    leads = words.code != "de"  # there, the number stands behind the street
    if leads and after is not None and (after.is_capital or after.key in words.place_after):
        near += 0.5
    if before is not None and (before.is_capital or before.key in words.place_before):
        near += 0.4
    return near


_HOUSE = re.compile(r"\d{1,5}[b-oq-z]|\d{2,5}[ap]")  # `11b cooper row`, no `9a`


def _orders_things(word: Word, line: Line, words: Vocabulary) -> bool:
    """`mount two fans`, though it may begin the name of a place."""
    if words.code != "en" or word.key not in words.task_words:
        return False
    at = line.starts[word.start] + 1
    return any(w.key in words.things for w in line.words[at : at + 2])


def _start(word: Word, after: Word | None, line: Line, words: Vocabulary) -> float:
    if word.key in words.small_words:
        named = after is not None and after.is_capital and word.key in words.articles
        return 0.0 if line.is_mixed_case and (word.is_capital or named) else -1.0
    if after is not None and word.text.islower() and after.text in words.set("determiners"):
        return -2.6  # `gild the altar`
    named = word.key in words.name_starts and not (after and after.key in words.things)
    if named and words.code == "en":
        return 0.0
    if is_task(word, words) or (word.key in words.things and word.text.islower()):
        return -0.8 if word.text.islower() and word.key not in words.place_after else -0.4
    if _tells_when(word.key, words) and not _in_name(word, None, after, line, words):
        return -1.6
    if after is not None and _is_ordinal(word) and words.code == "es":
        behind = line.words[line.starts[word.start] + 1 + (after.key == ".") :][:1]
        return 0.8 if behind and behind[0].key in words.set("street_before") else -0.4
    if word.text[0].isdigit() and after and _goes_on_as_address(after, line, words):
        if words.code == "es":
            return -1.8 if after.key in words.set("measures") else 0.8
        return 0.8 if words.code != "de" or after.key in words.street_types else -1.8
    if word.key.isdigit() or word.key[0] == "-":
        return 0.3 if _may_be_street(after, line, words) else -1.8
    if word.key in words.place_before or (words.code == "de" and word.key in words.set("titles")):
        if _orders_things(word, line, words):
            return -1.8
        if _is_kind_behind(word, line, words):
            return -1.2
        numbers = after is not None and after.key.isdigit() and not line.is_mixed_case
        opens = (numbers and words.code == "en") or _opens(word, after, line, words)
        return 0.8 if word.is_capital or opens else 0.0
    if _HOUSE.fullmatch(word.key) and _may_be_street(after, line, words):
        return 0.3
    if not starts_place(word, words):
        kind = 1.2 * _is_kind_behind(word, line, words)
        return -1.0 * _is_numbered(word, line, words) - kind
    return 0.8 if after is not None and after.text[0].isdigit() else 0.5


def _is_numbered(word: Word, line: Line, words: Vocabulary) -> bool:
    """The `tanglewood` of `6 tanglewood ct`: the place begins before it."""
    at = line.starts[word.start]
    if not at or words.code != "en":
        return False
    house = line.words[at - 1].key.isdigit()
    return house and any(w.key in words.street_types for w in line.words[at + 1 : at + 3])


def _is_ordinal(word: Word) -> bool:
    """`6a`, `3ª`, `1er`."""
    return word.key[0].isdigit() and _ORDINAL.fullmatch(word.key) is not None


def _opens(word: Word, after: Word | None, line: Line, words: Vocabulary) -> bool:
    """`residencia los olivos`, `residencia Los Olivos`: what a Spanish place begins with."""
    if word.key not in words.set("openers") or after is None or after.is_mark:
        return False
    before = line.words[line.starts[word.start] - 1 :][:1] if word.start else ()
    if before and before[0].key in words.place_before and before[0].key not in words.task_words:
        return False  # `parking plaza mayor`
    return not line.is_mixed_case or after.is_capital


def starts_place(word: Word, words: Vocabulary) -> bool:
    if word.key in words.place_before:
        return True
    return len(word.key) > 5 and word.key.endswith(words.place_endings)


def _is_kind_behind(word: Word, line: Line, words: Vocabulary) -> bool:
    """The `zoo` of `fix table lincoln park zoo`: no place begins with what kind it is."""
    at = line.starts[word.start]
    if not at or line.is_mixed_case or words.code != "en":
        return False
    if any(after.key[0].isdigit() for after in line.words[at + 1 : at + 2]):
        return False  # `unit 4`
    before = line.words[at - 1]
    taken = words.any_of("small_words", "field_words", "fillers")
    return word.key in words.place_after and before.key.isalpha() and before.key not in taken


def _is_part(index: int, line: Line, words: Vocabulary) -> bool:
    """`hab 512`, `puerta B`, and the `carga` of `terminal de carga`: parts of a Spanish place."""
    if words.code != "es":
        return False
    word, behind = line.words[index], line.words[index + 1 : index + 3]
    if word.key in words.set("openers") and behind and behind[0].key in words.of_words:
        before = line.words[index - 1] if index else None  # `Cerrada del Bosque`
        return before is None or before.is_mark or before.key in words.set("place_links")
    if index and (is_flat(word) or _numbers_street(index, line, words)):
        return True
    if behind and index:
        number = behind[-1] if behind[0].key in {".", "n", "no"} else behind[0]
        if is_unit(word, number, words):
            return True
    if index < 2 or line.words[index - 1].key != "de" or not word.text.islower():
        return False
    kind = line.words[index - 2].key
    goes_there = index > 2 and line.words[index - 3].key == "al"  # `al depósito de agua`
    return kind in words.place_before and (goes_there or kind not in words.task_words)


def is_flat(word: Word) -> bool:
    """`3ºB`, `2ªizda`."""
    return _FLAT.fullmatch(word.text) is not None


_FLAT = re.compile(r"\d{1,2}[ºª°][-.]?[A-Za-z]{1,4}")


def is_unit(word: Word, number: Word, words: Vocabulary) -> bool:
    """`hab 512`, `torre B`."""
    if word.key not in words.set("unit_words"):
        return False
    return number.text[0].isdigit() or (len(number.key) == 1 and number.is_capital)


def _numbers_street(index: int, line: Line, words: Vocabulary) -> bool:
    """The `45` of `c/ Olmo 45`, whatever stands behind it."""
    if not line.words[index].key.isdigit() or len(line.words[index].key) > 5:
        return False
    streets = words.set("street_before")
    for at in range(index - 2, max(-1, index - 6), -1):
        word = line.words[at]
        if word.key in streets or (word.key == "/" and at and line.words[at - 1].key == "c"):
            return True
        if word.key == "," or word.text[0].isdigit():
            return False
    return False


def _measures(index: int, line: Line, words: Vocabulary) -> bool:
    """`focos de 20 W`, and no `Calle Sol 20 V`."""
    number = index - (line.words[index].key in words.set("measures"))
    said = line.words[max(0, number - 1) : number + 2]
    if number < 1 or len(said) < 3 or said[2].key not in words.set("measures"):
        return False
    named = said[0].is_capital or said[0].key in words.place_before
    return said[1].text[0].isdigit() and not named


def _may_be_street(after: Word | None, line: Line, words: Vocabulary) -> bool:
    """`12 elm` in a line without capitals."""
    if after is None or line.is_mixed_case or after.kind is not Kind.WORD:
        return False
    taken = words.any_of("task_words", "field_words", "small_words")
    return after.key.isalpha() and len(after.key) > 2 and after.key not in taken


def _goes_on_as_address(after: Word, line: Line, words: Vocabulary) -> bool:
    if after.key in words.meridiems:
        return False
    named = after.is_capital or after.key in words.place_after
    if not line.is_mixed_case and words.code == "en":
        at = line.starts[after.start]
        named = any(word.key in words.street_types for word in line.words[at + 1 : at + 4])
    return named or re.fullmatch(r"\d{1,3}(?:st|nd|rd|th)", after.key) is not None


def _start_notes(word: Word, words: Vocabulary) -> float:
    """Notes like to begin with what is to be done, or with a clause."""
    if word.key in words.clause_words:
        return 1.0
    return 0.4 if is_task(word, words) else 0.0


def _end(word: Word, words: Vocabulary) -> float:
    """A place does not end in `of the`."""
    return (
        -1.4 if word.key in words.small_words and len(word.key) > 1 and not word.is_capital else 0.0
    )


def _is_floor(word: Word, after: Word | None, words: Vocabulary) -> bool:
    """`second floor`."""
    counted = after is not None and after.key in {"floor", "fl", "level", "story", "storey"}
    return counted and any(word.key in each.ordinals for each in words.lexicons)


def _is_attribute(word: Word, after: Word | None, line: Line, words: Vocabulary) -> bool:
    """The `dock` of `18 Pelican Pt dock lift`: small letters, and the thing it belongs to."""
    if after is None or not line.is_mixed_case or words.code != "en":
        return False
    thing = after.key in words.things and after.key not in words.place_after
    return thing and word.text.islower() and after.text.islower()


def _tells_of_a_job(word: Word, after: Word | None, line: Line, words: Vocabulary) -> bool:
    """A thing, what it is part of, or what is to be done; not the `repair` of `auto repair`."""
    if _is_attribute(word, after, line, words) or _has_a_thing(word, after, line, words):
        return True
    if word.key in words.place_after:
        return False
    if words.code != "en" or word.key in words.set("building_parts"):
        return word.key in words.things
    if word.key in words.set("trades") and _ends_here(after, words):
        return False
    return word.key in words.things or is_task(word, words) or _is_phrasal(word, after, words)


def _ends_here(after: Word | None, words: Vocabulary) -> bool:
    if after is None or after.is_mark or after.key[0].isdigit():
        return True
    return after.key in words.field_words or after.key not in words.known_words


def _has_a_thing(word: Word, after: Word | None, line: Line, words: Vocabulary) -> bool:
    if after is None or words.code != "en" or (word.is_capital and line.is_mixed_case):
        return False
    if word.key not in words.set("inner_rooms") | words.set("venue_attributes"):
        return False
    return after.key in words.things and after.key not in words.place_after


def _leave(index: int, line: Line, words: Vocabulary) -> float:
    """A name ends before a thing: in small letters behind capitals, or behind a kind of place."""
    word, before = line.words[index], line.words[index - 1] if index else None
    after = line.words[index + 1] if index + 1 < len(line.words) else None
    if before is None:
        return 0.0
    if index > 1 and before.key not in words.street_types and before.key in words.place_after:
        earlier = line.words[index - 2].key in words.place_after
        if earlier and _has_a_thing(before, word, line, words):
            return 0.0  # the `heater` of `armory pool heater`
    if before.key in words.set("companies") and not line.is_mixed_case:
        return 1.6 if word.key.isalpha() and word.key not in words.place_after else 0.0
    if words.code == "es" and _will_fail(index, line, words):
        return 1.6
    if not _tells_of_a_job(word, after, line, words):
        return 0.0
    if not line.is_mixed_case:
        numbered = index > 1 and line.words[index - 2].key in words.place_before  # `apt 6 …`
        return 1.6 if before.key in words.place_after or numbered else 0.0
    return 1.4 if word.text.islower() and not before.text[:1].islower() else 0.0


def _will_fail(index: int, line: Line, words: Vocabulary) -> bool:
    """The `cinta` of `cinta 4 no enciende`, the `secador` of `secador quemado`."""
    word, before = line.words[index], line.words[index - 1]
    if not word.text.islower() or word.key in words.any_of("small_words", "openers"):
        return False
    if before.is_mark or before.key in words.any_of("small_words", "openers"):
        return False
    for said in line.words[index + 1 : index + 3]:
        if said.key in words.set("lacks"):
            return is_task(word, words)
        if fails(said, words, word):
            return True
        if not said.key.isdigit():
            return False
    return False


def is_room(line: Line, index: int, words: Vocabulary) -> bool:
    """`wifi down in the office`, `move safe to basement`: where in the place, not where it is."""
    if line.words[index].key not in words.set("inner_rooms") or index < 2:
        return False
    at = index - 1
    which = words.any_of("determiners", "which_rooms")
    while at > 1 and line.words[at].key in which:
        at -= 1
    lead = line.words[at].key
    small = line.words[index].text.islower() or not line.is_mixed_case
    return lead in words.set("leads_inside") and small


_LONGEST_OBJECT = 4  # words, with its article


def _is_ordered(index: int, line: Line, words: Vocabulary) -> bool:
    """The `trophies` of `polish the trophies`, the `figs` of `crates of figs`."""
    if index < 2:
        return False
    word = line.words[index]
    if word.text[0].isdigit():
        return False
    if words.code == "en" and is_room(line, index, words):
        return True
    if line.words[index - 1].text == "of" and line.words[index - 2].key in words.things:
        return word.text.islower() and words.code == "en"
    near = range(index - 1, max(0, index - _LONGEST_OBJECT), -1)
    at = next((i for i in near if line.words[i].text in words.set("determiners")), None)
    if at is None or any(w.is_mark or not w.text.islower() for w in line.words[at:index]):
        return False
    order = line.words[at - 1]
    small = order.key in words.small_words or order.key in words.place_before
    return word.text.islower() and not order.is_mark and not small and words.code == "en"


_LONG_SHORT = 5  # letters that a short form such as `HVAC` or `AC` stays below


def _is_new(index: int, line: Line, words: Vocabulary) -> bool:
    """`tent setup Hollis Academy`: behind a thing in small letters a name begins."""
    word, before = line.words[index], line.words[index - 1] if index else None
    if before is None or not word.is_capital or words.code != "en" or not line.is_mixed_case:
        return False
    ails = len(before.key) > _LONG_SHORT and before.key.endswith(("ing", "ed"))
    thing = ails or before.key in words.things or before.key in words.task_words
    told = before.text.islower() or (before.text.isupper() and len(before.key) < _LONG_SHORT)
    return thing and told and before.key not in words.place_after


_NO_MARK = (0.0, 0.0, 0.0, 0.0)


def _resume(
    word: Word, after: Word | None, line: Line, words: Vocabulary
) -> tuple[float, float, float, float]:
    """What it costs to go on with the place behind a mark, by its strength."""
    joins = not _has_a_thing(word, after, line, words) and (
        (word.is_capital and line.is_mixed_case)
        or word.text[0].isdigit()
        or word.key in words.place_before
        or word.key in words.place_after
        or _is_floor(word, after, words)
        or word.key in words.set("unit_words")
    )
    joins = joins or _is_town(word, after, line, words)
    noun = word.is_capital and words.code == "de" and not starts_place(word, words)
    if noun and is_task(word, words) and word.key not in words.place_after:
        return -1.2, -1.8, -1.8, -3.0
    comma = -0.3 if joins and noun else 0.1 if joins else (-1.0 if line.is_mixed_case else -0.7)
    return comma, comma - 0.8, -1.8, -3.0


def _is_town(word: Word, after: Word | None, line: Line, words: Vocabulary) -> bool:
    """`95 marsh hill rd, dover, …`: without capitals, one word alone behind a street."""
    at = line.starts[word.start]
    if line.is_mixed_case or words.code != "en" or at < 2 or not (after is None or after.is_mark):
        return False
    told = is_task(word, words) or word.key in words.any_of("things", "field_words", "fillers")
    street = line.words[at - 1].key == "," and line.words[at - 2].key in words.street_types
    return street and word.key.isalpha() and not told


def _is_shortened(word: Word, words: Vocabulary) -> bool:
    """`St.`, `Hauptstr.`: a full stop that ends no sentence."""
    if word.key in words.set("written_out"):
        return False
    street = word.key in words.place_before or word.key in words.place_after
    return (
        (len(word.key) <= 3 and (word.key.isalpha() or word.key.isdigit()))
        or word.key.endswith("str")
        or _is_ordinal(word)
        or (street and len(word.key) <= 5)
    )


def _gap(word: Word, before: Word | None, words: Vocabulary) -> int:
    if word.kind is Kind.BREAK:
        return NEWLINE
    if word.kind is not Kind.MARK:
        return 0
    key = word.key
    if key == "@":
        return STOP
    if set(key) <= _SOFT_MARKS:
        glued = (before is not None and before.end == word.start) or "/" not in key
        return 0 if glued else COMMA
    if "," in key and len(key) == 1:
        return COMMA
    if key == ".":
        ends = words.code == "es" and before is not None and before.key.isdigit()
        if before is not None and not ends and _is_shortened(before, words):
            return 0
        return NEWLINE if words.code == "en" else STOP  # `C. Mayor 5. 3.º B` goes on
    if key[0] in ".!?":
        return STOP
    if key in {"(", ")", "|", ";", "[", "]"}:
        return STOP
    return STRONG
