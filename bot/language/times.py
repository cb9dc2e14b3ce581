"""Times of day: `9-11`, `by noon`, `in the morning`; and which window they mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time
from functools import cache, lru_cache
from itertools import islice, product

from bot.domain.people import one_slip
from bot.domain.window import After, At, Between, By, PartOfDay, Window
from bot.language.clocks import Atom, atoms, glued_ranges, in_half
from bot.language.items import Clock, ClockPhrase, Item, PartPhrase, Role
from bot.language.reading import PartHours
from bot.language.vocabulary import (
    Vocabulary,
    alternation,
    fill_slots,
    key_of,
    lexicon,
    signs_of,
)
from bot.language.words import Line, fold_letters


def propose(line: Line, vocabulary: Vocabulary) -> Iterator[Item]:
    """Propose every stretch that may be a time, a range or a part of the day."""
    said = line.letters
    for words in vocabulary.lexicons:
        grammar = _grammar(words.code, vocabulary.code)
        found = atoms(line.folded, said, words.code, vocabulary.code)
        yield from _points(line, grammar, found)
        yield from _ranges(line, grammar, found)
        if not grammar.part_signs.isdisjoint(said):
            yield from _parts(line, grammar, home=words.code == vocabulary.code)
    yield from _slips(line, vocabulary)


@dataclass(frozen=True)
class _Grammar:
    """What may stand before a time, between two, and after one; and the parts of the day."""

    code: str
    before: re.Pattern[str]
    before_ends: frozenset[str]
    joint: re.Pattern[str]
    after: re.Pattern[str]
    part: re.Pattern[str]
    part_signs: frozenset[str]
    parts: dict[str, str]


_PARTS = ("morning", "afternoon", "evening", "first_thing", "end_of_day", "any_time")
_LEADS = ("at", "by", "after", "between", "range_from", "about")
_TAILS = ("am", "pm", "clock_suffix", "by_after", "onwards")
_SLOTS = (*_LEADS, *_TAILS, "range_to", "between_and", "part_glue", "part_tail")


@cache
def _grammar(code: str, home: str) -> _Grammar:
    words = lexicon(code)
    slots = {name: alternation(getattr(words, name)) for name in _SLOTS}
    if home == "de" and code == "en":  # `3, am Donnerstag`
        slots["am"] = alternation(said for said in words.am if said != "am")
    parts = {key_of(said): name for name in _PARTS for said in getattr(words, name)}
    slots["parts"] = alternation(parts)
    slots["to_the"] = alternation(p for p in words.range_to if " " in p and p in words.at)
    slots["roughly"] = rf"(?:{slots['about']}\s+)?"

    def pattern(template: str) -> re.Pattern[str]:
        return re.compile(fill_slots(template, slots))

    return _Grammar(
        code=code,
        before=pattern(
            r"(?<![\w'])(?:(?P<between><between>)|(?P<range_from><range_from>)|(?P<by><by>)"
            r"|(?P<after><after>)|<at>)[\s:]*<roughly>$"
        ),
        before_ends=frozenset(
            _ending(fold_letters(said)) for name in _LEADS for said in getattr(words, name)
        ),
        joint=pattern(
            r"\.?\s*(?:-|–|—|/(?=\s)|(?P<to_the><to_the>)|<range_to>|(?P<and><between_and>))\s*<roughly>"
        ),
        after=pattern(
            r",?\s*(?:(?P<am><am>)|(?P<pm><pm>)|(?P<by><by_after>)|(?P<uhr><clock_suffix>)"
            r"|(?P<onwards><onwards>))(?!\w)"
        ),
        part=pattern(
            r"(?<![\w'])(?:<part_glue>\s+)?(?P<part><parts>)(?!\w)(?:\s+<part_tail>(?!\w))?"
        ),
        part_signs=signs_of(parts),
        parts=parts,
    )


_WEIGHTS = {0: 1.0, 1: 2.2, 2: 4.2}
_SPOKEN = 2.0  # more for words that say nothing but a time: `half past nine`
_REACH = 40  # letters before a time that are searched for its preposition


def _points(line: Line, grammar: _Grammar, found: list[Atom]) -> Iterator[Item]:
    for atom in found:
        lead = _lead(line, grammar, atom.start)
        if lead and lead["between"] and atom.spoken:
            continue  # `between three and five`
        tail = grammar.after.match(line.folded, atom.end)
        end = tail.end() if tail else atom.end
        kind = "by" if tail and tail["by"] else "after" if tail and tail["onwards"] else "at"
        here = _with_tail(atom, tail)
        weight = _WEIGHTS[here.hard] + _SPOKEN * atom.spoken
        if not atom.needs_word:
            soft = here.hard == 0 or here.military
            yield from _point(line, atom.start, end, kind, here, weight, bare=soft)
        if lead and not (atom.military and lead["range_from"]):  # `12 de mayo de 2030`
            kind = _kind(lead) if kind == "at" else kind
            weight += 2.4 if here.hard < 2 else 1.0
            yield from _point(line, lead.start(), end, kind, here, weight, bare=False)


def _lead(line: Line, grammar: _Grammar, start: int) -> re.Match[str] | None:
    """What leads to a time; the word just before tells whether to look at all."""
    if _ending(line.folded[max(0, start - _REACH) : start]) not in grammar.before_ends:
        return None
    return grammar.before.search(line.folded, max(0, start - _REACH), start)


def _ending(text: str) -> str:
    """The last stretch of letters and digits, or the last sign."""
    end = len(text.rstrip(" :\n"))
    start = end
    while start and text[start - 1].isalnum():
        start -= 1
    return text[start:end] or text[end - 1 : end]


def _with_tail(atom: Atom, tail: re.Match[str] | None) -> Atom:
    """`9 in the evening`, `9-11 Uhr`."""
    if tail is None or atom.meridiem:
        return atom
    if tail["uhr"]:
        return replace(atom, hard=2)
    if not (tail["am"] or tail["pm"]):
        return atom
    meridiem = "am" if tail["am"] else "pm"
    clock = atom.clock if atom.clock.hour > 12 else in_half(atom.clock, meridiem)
    return replace(atom, clock=clock, hard=2, meridiem=meridiem)


def _kind(lead: re.Match[str]) -> str:
    if lead["by"]:
        return "by"
    return "after" if lead["after"] or lead["range_from"] else "at"


def _point(
    line: Line, start: int, end: int, kind: str, atom: Atom, weight: float, *, bare: bool
) -> Iterator[Item]:
    span = line.span(start, end)
    if span is None:
        return
    match kind:
        case "by":
            phrase = ClockPhrase(kind="by", end=atom.clock, bare=bare)
        case "after":
            phrase = ClockPhrase(kind="after", start=atom.clock, bare=bare)
        case _:
            phrase = ClockPhrase(
                kind="at", start=atom.clock, bare=bare, soft=atom.hard == 0 or atom.military
            )
    yield Item(*span, Role.CLOCK, phrase, weight + 0.35 * (span[1] - span[0] - 1))


def _ranges(line: Line, grammar: _Grammar, found: list[Atom]) -> Iterator[Item]:
    """Join two times with a dash or a word between them."""
    for first, last in glued_ranges(line.folded, grammar.code):
        yield from _range(line, grammar, first, last)
    in_order = sorted(found, key=lambda atom: atom.start)
    for index, first in enumerate(in_order):
        for last in islice(in_order, index + 1, None):
            if last.start - first.end > _APART:
                break
            joint = _joint(line, grammar, first, last)
            if joint:
                yield from _range(line, grammar, first, last, joint=joint)


_APART = 12  # letters between the two times of a range, at most


def _joint(line: Line, grammar: _Grammar, first: Atom, last: Atom) -> re.Match[str] | None:
    if last.start <= first.end:
        return None
    return grammar.joint.fullmatch(line.folded, first.end, last.start)


def _range(
    line: Line,
    grammar: _Grammar,
    first: Atom,
    last: Atom,
    *,
    joint: re.Match[str] | None = None,
) -> Iterator[Item]:
    lead = _lead(line, grammar, first.start)
    needed = _needed(joint) if joint else ""
    if needed and not (lead and lead[needed]) and not (needed == "range_from" and first.hard):
        return
    tail = grammar.after.match(line.folded, last.end)
    end = tail.end() if tail and not (tail["by"] or tail["onwards"]) else last.end
    last = _with_tail(last, tail)
    start_clock, end_clock = _pair(first, last)
    hard = max(first.hard, last.hard)
    phrase = ClockPhrase(kind="between", start=start_clock, end=end_clock)
    if hard == 0 and not lead:
        phrase = replace(phrase, bare=True)
    said_to = joint is not None and joint.group().strip().isalpha()
    weight = 2.6 + 1.4 * hard + 1.0 * said_to  # for `until 10` alone is a time as well
    weight += 1.5 * (min(first.hard, last.hard) == 2)  # for `11h00` alone is a length as well
    weight += _SPOKEN * (first.spoken or last.spoken)
    span = line.span(first.start, end)
    if span:
        yield Item(*span, Role.CLOCK, phrase, weight + 0.35 * (span[1] - span[0] - 1))
    span = line.span(lead.start(), end) if lead and not lead["by"] else None
    if span:
        yield Item(*span, Role.CLOCK, phrase, weight + 2.0 + 0.35 * (span[1] - span[0] - 1))


def _needed(joint: re.Match[str]) -> str:
    """The word before the first without which it is no range: `Calle Olmo 9 a las 10`."""
    return "between" if joint["and"] else "range_from" if joint["to_the"] else ""


def _pair(first: Atom, last: Atom) -> tuple[Clock, Clock]:
    """Carry the meridiem from one end to the other."""
    a, b = first.clock, last.clock
    if last.meridiem and not first.meridiem and not a.exact:
        same = in_half(a, last.meridiem)
        other = in_half(a, "am" if last.meridiem == "pm" else "pm")
        a = same if _minutes(same) < _minutes(b) else other
    elif first.meridiem and not b.exact:
        options = (in_half(b, "am"), in_half(b, "pm"))
        b = next((o for o in options if _minutes(o) > _minutes(a)), options[0])
    return a, b


def _minutes(clock: Clock) -> int:
    return clock.hour * 60 + clock.minute


_WEAK_PARTS = {"early", "late", "night"}


def _parts(line: Line, grammar: _Grammar, *, home: bool) -> Iterator[Item]:
    """Short words such as `am` mean a part of the day in their own language only."""
    for found in grammar.part.finditer(line.folded):
        said = key_of(found["part"])
        if len(said) < 4 and not home:
            continue
        phrase = PartPhrase(name=grammar.parts[said])
        base = 1.6 if len(said) <= 4 or said in _WEAK_PARTS else 2.6
        starts, ends = {found.start(), found.start("part")}, {found.end(), found.end("part")}
        for start, end in product(starts, ends):
            span = line.span(start, end)
            if span:
                yield Item(*span, Role.PART, phrase, base + 0.35 * (span[1] - span[0]))


_LONG = 7  # letters: in a shorter word, one slip makes another word


def _slips(line: Line, vocabulary: Vocabulary) -> Iterator[Item]:
    """`aftrenoon`: a long word for a part of the day with one slip of the finger in it."""
    for index, word in enumerate(line.words):
        if len(word.key) < _LONG or word.is_capital or not word.key.isalpha():
            continue
        if word.key not in vocabulary.known_words and (part := _meant(word.key, vocabulary.code)):
            yield Item(index, index + 1, Role.PART, PartPhrase(name=part), 2.2)


@lru_cache(4096)
def _meant(key: str, code: str) -> str:
    """The part of the day that is one slip away."""
    parts = _grammar(code, code).parts
    long = (said for said in parts if len(said) >= _LONG and said.isalpha())
    return next((parts[said] for said in long if one_slip(key, said)), "")


# From what was said to a window.


def window(
    phrase: ClockPhrase | None, part: str, hours: PartHours, appointment: int
) -> Window | None:
    """The window that is meant; not every one can be sent."""
    if phrase is None:
        return _part_window(part, hours)
    start = _time(phrase.start, part) if phrase.start else None
    end = _time(phrase.end, part) if phrase.end else None
    match phrase.kind:
        case "at" if start:
            return At(start=start, slack_minutes=appointment)
        case "by" if end:
            return By(end=end)
        case "after" if start:
            return After(start=start)
        case "between" if start and end:
            start = _early(phrase, start, end)
            return Between(start=start, end=_rolled(phrase, start, end))
    return None


_FIRST, _LAST = time(0, 1), time(23, 59)


def can_be_sent(window: Window) -> bool:
    """Hellotracks has no windows past midnight, and midnight itself means "none"."""
    hours = window.hours()
    if hours.start == time(0) or hours.end == time(0):
        return False
    return (hours.start or _FIRST) < (hours.end or _LAST)


def instead_of(window: Window) -> tuple[Window, ...]:
    """What comes nearest to a window that cannot be sent: `22-02` is from 22 on."""
    match window:
        case Between(start=start, end=end) if start != end:
            nearest: Window = By(end=end) if start == time(0) else After(start=start)
            return (nearest,) if can_be_sent(nearest) else ()
        case _:
            return ()


def _early(phrase: ClockPhrase, start: time, end: time) -> time:
    """`6:10-13:35` begins in the morning, for it would end before it began."""
    if phrase.start is None or phrase.start.exact or start < end or start.hour < 12:
        return start
    early = time(start.hour - 12, start.minute)
    return early if phrase.end and phrase.end.exact and early < end else start


def _rolled(phrase: ClockPhrase, start: time, end: time) -> time:
    """An inexact end rolls past the start: 11-1 is 11 to 13, 5-7 in the evening 17 to 19."""
    if phrase.end is None or phrase.end.exact:
        return end
    hour = phrase.end.hour % 12
    for option in (hour, hour + 12):
        if time(option, end.minute) > start:
            return time(option, end.minute)
    return time(hour, end.minute)


_LAST_OF_NIGHT = 4  # o'clock, of which somebody says "tonight at"


def is_after_midnight(clock: ClockPhrase | None, part: str) -> bool:
    """`tonight at 2` is a time of the next day."""
    start = clock.start if clock else None
    return part == "evening" and start is not None and _is_small_hour(start)


def _is_small_hour(clock: Clock) -> bool:
    return not clock.exact and (clock.hour <= _LAST_OF_NIGHT or clock.hour == 12)


_EARLY = (5, 6)


def _time(clock: Clock, part: str) -> time:
    """1 to 6 without more is the afternoon, 7 to 12 as it is; a part of the day decides."""
    hour = clock.hour
    if clock.exact and hour in _EARLY and part in ("afternoon", "evening"):
        return time(hour + 12, clock.minute)  # `abends 6 Uhr`
    if not clock.exact and hour <= 12:
        match part:
            case "morning" | "first_thing":
                hour = hour % 12 if hour < 12 else 12
            case "evening" if _is_small_hour(clock):
                hour = hour % 12
            case "afternoon" | "evening":
                hour = hour % 12 + 12
            case _:
                hour = hour + 12 if 1 <= hour <= 6 else hour
    return time(hour % 24, clock.minute)


def _part_window(part: str, hours: PartHours) -> Window | None:
    match part:
        case "morning":
            return _part("morning", hours.morning)
        case "afternoon":
            return _part("afternoon", hours.afternoon)
        case "evening":
            return _part("evening", hours.evening)
        case "first_thing":
            return _part("first thing", hours.first_thing)
        case "end_of_day":
            return By(end=_clock(hours.end_of_day))
        case _:
            return None


def _part(name: str, span: tuple[int, int]) -> Window:
    return PartOfDay(name=name, start=_clock(span[0]), end=_clock(span[1]))


def _clock(hhmm: int) -> time:
    return time(hhmm // 100, hhmm % 100)
