"""Times of day: `9-11`, `by noon`, `half past four`, `halb zehn`; and what window they mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from functools import cache
from itertools import product

from bot.domain.window import After, At, Between, By, PartOfDay, Window
from bot.language.items import Clock, ClockPhrase, Item, PartPhrase, Role
from bot.language.lexicon import Lexicon
from bot.language.reading import PartHours
from bot.language.vocabulary import Vocabulary, alternation, lexicon
from bot.language.words import Line, fold_letters

_PARTS = ("morning", "afternoon", "evening", "first_thing", "end_of_day")


def propose(line: Line, vocabulary: Vocabulary) -> Iterator[Item]:
    """Propose every stretch that may be a time, a range or a part of the day."""
    for words in vocabulary.lexicons:
        grammar = _grammar(words.code, vocabulary.code)
        atoms = list(_atoms(line.folded, grammar))
        yield from _points(line, grammar, atoms)
        yield from _ranges(line, grammar, atoms)
        yield from _parts(line, grammar)


@dataclass(frozen=True, slots=True)
class _Atom:
    """One time of day in the line; `hard` from 0 (a bare number) to 2 (cannot be anything else)."""

    start: int
    end: int
    clock: Clock
    hard: int
    meridiem: str = ""


@dataclass(frozen=True)
class _Grammar:
    clock: re.Pattern[str]
    spoken: re.Pattern[str]
    before: re.Pattern[str]
    joint: re.Pattern[str]
    after: re.Pattern[str]
    part: re.Pattern[str]
    numbers: dict[str, int]
    groups: dict[str, frozenset[str]]
    parts: dict[str, str]
    words: Lexicon


_GROUPS: tuple[str, ...] = (
    "at",
    "by",
    "after",
    "between",
    "range_from",
    "am",
    "pm",
    "half_past",
    "half_to",
)
_GROUPS += ("quarter_past", "quarter_to", "three_quarters", "minutes_past", "minutes_to", "noon")
_GROUPS += ("midnight", "and_half", "and_quarter", "less_quarter", "and_minutes", "less_minutes")


@cache
def _grammar(code: str, home: str) -> _Grammar:
    words = lexicon(code)
    a = {name: alternation(getattr(words, name)) for name in _GROUPS}
    am = alternation([w for w in words.am if not (home == "de" and code == "en" and w == "am")])
    suffix = alternation(words.clock_suffix)
    number = alternation([w for w, n in words.numbers.items() if n <= 59 and w not in {"a", "an"}])
    hour = alternation(
        [
            w
            for w, n in words.numbers.items()
            if 1 <= n <= 12 and w not in {"a", "an", "eine", "ein", "einen"}
        ]
    )
    meridiem = rf"(?:\s*(?P<ap>{am}|{a['pm']})(?!\w)\.?|(?P<short>[ap])(?![\w.]))?"
    if home == "de" and code == "en":
        meridiem = rf"(?:(?P<ap>am|\s*{a['pm']})(?!\w)\.?|(?P<short>[ap])(?![\w.]))?"
    clock = (
        r"(?<![\w.:/$€£#+-])(?<!\d,)(?P<h>\d{1,2})(?:(?P<sep>[:.]|h(?=\d))(?P<m>[0-5]\d)(?::[0-5]\d)?)?"
        rf"(?:(?P<uhr>\s*{suffix})(?!\w)(?:\s+(?P<um>[0-5]\d)(?![\w.:/-]))?)?{meridiem}(?P<ish>\s?-?ish)?"
        r"(?![\w$€£%°/])(?![.:]\d)(?!'\w)"
        rf"|(?<![\w.:/$€£#+-])(?<!\d,)(?P<hh>[01]\d|2[0-3]|\d)(?P<mm>[0-5]\d)(?:(?P<uhr4>\s*{suffix})(?!\w))?{meridiem.replace('<ap>', '<ap4>').replace('<short>', '<short4>')}(?P<ish4>-?ish)?(?![\w$€£%°/])(?![.:]\d)"
        rf"|(?<!\w)(?P<noon>{a['noon']})(?!\w)|(?<!\w)(?P<midnight>{a['midnight']})(?!\w)"
    )
    value = rf"(?:\d{{1,2}}|{hour})"
    spoken = (
        rf"(?<!\w)(?:(?P<half_past>{a['half_past']})\s+(?P<h1>{value})|(?P<half_to>{a['half_to']})\s+(?P<h2>{value})"
        rf"|(?P<q_past>{a['quarter_past']})\s+(?P<h3>{value})|(?P<q_to>{a['quarter_to']})\s+(?P<h4>{value})"
        rf"|(?P<three>{a['three_quarters']})\s+(?P<h5>{value})"
        rf"|(?P<n6>\d{{1,2}}|{number})\s+{a['minutes_past']}\s+(?P<h6>{value})|(?P<n7>\d{{1,2}}|{number})\s+{a['minutes_to']}\s+(?P<h7>{value})"
        rf"|(?P<h8>{value})\s+{a['and_half']}|(?P<h9>{value})\s+{a['and_quarter']}|(?P<h10>{value})\s+{a['less_quarter']}"
        rf"|(?P<h11>{value})\s+{a['and_minutes']}\s+(?P<n11>\d{{1,2}}|{number})|(?P<h12>{value})\s+{a['less_minutes']}\s+(?P<n12>\d{{1,2}}|{number})"
        rf"|(?P<h13>{hour})\s+(?:(?:oh|o)\s+(?P<n13>{number})|(?P<m13>{alternation([w for w, n in words.numbers.items() if 10 <= n <= 59])}))"
        rf"|(?P<h14>{hour}))(?!\w)(?:(?P<uhr>\s*{suffix})(?!\w)(?:\s+(?P<n14>{number})(?!\w))?)?{meridiem}(?!\w)"
    )
    names = {
        "morning": words.morning,
        "afternoon": words.afternoon,
        "evening": words.evening,
        "first_thing": words.first_thing,
        "end_of_day": words.end_of_day,
        "any": words.any_time,
    }
    every_part = [w for said in names.values() for w in said]
    about = rf"(?:{alternation(words.about)}\s+)?"
    lead = "|".join(
        rf"(?P<{name}>{a[name]})" for name in ("between", "range_from", "by", "after", "at")
    )
    return _Grammar(
        clock=re.compile(clock),
        spoken=re.compile(spoken),
        before=re.compile(rf"(?<![\w'])(?:{lead})[\s:]*{about}$"),
        joint=re.compile(
            rf"\s*(?:-|–|—|/(?=\s)|{alternation(words.range_to)}|(?P<and>{alternation(words.between_and)}))\s*{about}"
        ),
        after=re.compile(
            rf",?\s*(?:(?P<am>{a['am']})|(?P<pm>{a['pm']})|(?P<by>{alternation([w for w in words.by if w == 'latest' or w.startswith('spat')])})|(?P<uhr>{suffix})|(?P<onw>onwards|or later|or after|and after|\+))(?!\w)"
        ),
        part=re.compile(
            rf"(?<![\w'])(?:(?:{alternation(words.part_glue)})\s+)?(?P<part>{alternation(every_part)})(?!\w)(?:\s+{alternation(words.part_tail)}(?!\w))?"
        ),
        numbers={fold_letters(w): n for w, n in words.numbers.items()},
        groups={n: frozenset(map(fold_letters, getattr(words, n))) for n in ("am", "pm")},
        parts={fold_letters(w): name for name, said in names.items() for w in said},
        words=words,
    )


def _atoms(folded: str, grammar: _Grammar) -> Iterator[_Atom]:
    for found in grammar.clock.finditer(folded):
        atom = _digital(found, grammar)
        if atom:
            yield atom
    # A spoken time may begin inside another one ("half past two thirty"), so the scan is dense.
    at = 0
    while found := grammar.spoken.search(folded, at):
        atom = _spoken(found, grammar)
        if atom:
            yield atom
        at = found.end() if atom else found.start() + 1


def _meridiem(said: str | None, short: str | None, grammar: _Grammar) -> str:
    if short:
        return short + "m"
    if not said:
        return ""
    folded = " ".join(said.split())
    return "am" if folded in grammar.groups["am"] else "pm"


def _digital(found: re.Match[str], grammar: _Grammar) -> _Atom | None:
    if found["noon"]:
        return _Atom(*found.span(), Clock(hour=12, exact=True), 2)
    if found["midnight"]:
        return _Atom(*found.span(), Clock(hour=0, exact=True), 2)
    if found["h"]:
        minute = int(found["m"] or found["um"] or 0)
        meridiem = _meridiem(found["ap"], found["short"], grammar)
        sure = (
            found["sep"] in (":", "h") or bool(found["uhr"]) or bool(meridiem) or bool(found["ish"])
        )
        hard = 2 if sure else 1 if found["sep"] else 0
        zero = found["h"].startswith("0") and len(found["h"]) == 2
        return _atom(found, int(found["h"]), minute, meridiem, hard, zero)
    meridiem = _meridiem(found["ap4"], found["short4"], grammar)
    hard = 2 if meridiem or found["uhr4"] else 1 if len(found["hh"]) == 2 else 0
    return _atom(found, int(found["hh"]), int(found["mm"]), meridiem, hard, len(found["hh"]) == 2)


def _atom(
    found: re.Match[str], hour: int, minute: int, meridiem: str, hard: int, zero: bool
) -> _Atom | None:
    if hour > 24 or (hour == 24 and minute) or (meridiem and not 1 <= hour <= 23):
        return None
    if meridiem:
        hour = hour if hour > 12 else hour % 12 + (12 if meridiem == "pm" else 0)
    exact = bool(meridiem) or hour > 12 or hour == 0 or (zero and hour < 10)
    return _Atom(*found.span(), Clock(hour=hour % 24, minute=minute, exact=exact), hard, meridiem)


def _spoken(found: re.Match[str], grammar: _Grammar) -> _Atom | None:
    hour, minute = _spoken_clock(found, grammar)
    if hour is None or not 1 <= hour <= 24 or not -59 <= minute <= 59:
        return None
    meridiem = _meridiem(found["ap"], found["short"], grammar)
    if minute < 0:
        hour, minute = (hour - 1) or 12, minute + 60
    sure = found["uhr"] or meridiem or (found["h14"] is None and found["h13"] is None)
    hard = 2 if sure else 1 if found["h13"] else 0
    return _atom(found, hour, minute, meridiem, hard, zero=False)


def _spoken_clock(found: re.Match[str], grammar: _Grammar) -> tuple[int | None, int]:
    def number(group: str) -> int | None:
        said = found[group]
        if not said:
            return None
        said = " ".join(said.split())
        return int(said) if said.isdigit() else grammar.numbers.get(said)

    fixed = {"h1": 30, "h2": -30, "h3": 15, "h4": -15, "h5": -15, "h8": 30, "h9": 15, "h10": -15}
    for group, minutes in fixed.items():
        if found[group]:
            return number(group), minutes
    for group, minute_group, sign in (
        ("h6", "n6", 1),
        ("h7", "n7", -1),
        ("h11", "n11", 1),
        ("h12", "n12", -1),
    ):
        if found[group]:
            return number(group), sign * (number(minute_group) or 0)
    if found["h13"]:
        return number("h13"), number("n13") or number("m13") or 0
    return number("h14"), number("n14") or 0


_WEIGHTS = {0: 1.0, 1: 2.2, 2: 4.2}


def _points(line: Line, grammar: _Grammar, atoms: list[_Atom]) -> Iterator[Item]:
    for atom in atoms:
        lead = grammar.before.search(line.folded[max(0, atom.start - 40) : atom.start])
        offset = max(0, atom.start - 40)
        tail = grammar.after.match(line.folded, atom.end)
        atom_here = _with_tail(atom, tail)
        end = tail.end() if tail else atom.end
        kind = "by" if tail and tail["by"] else "after" if tail and tail["onw"] else "at"
        bare = _WEIGHTS[atom_here.hard]
        yield from _point(line, atom.start, end, kind, atom_here, bare, bare=atom_here.hard == 0)
        if lead:
            kind = _kind(lead) if kind == "at" else kind
            weight = bare + (2.4 if atom_here.hard < 2 else 1.0)
            start = offset + lead.start()
            yield from _point(line, start, end, kind, atom_here, weight, bare=False)


def _with_tail(atom: _Atom, tail: re.Match[str] | None) -> _Atom:
    if tail is None or atom.meridiem:
        return atom
    if tail["uhr"]:
        return _Atom(atom.start, atom.end, atom.clock, 2)
    if not (tail["am"] or tail["pm"]):
        return atom
    meridiem = "am" if tail["am"] else "pm"
    hour = atom.clock.hour if atom.clock.hour > 12 else atom.clock.hour % 12
    hour += 12 if meridiem == "pm" and hour < 12 else 0
    clock = Clock(hour=hour, minute=atom.clock.minute, exact=True)
    return _Atom(atom.start, atom.end, clock, 2, meridiem)


def _kind(lead: re.Match[str]) -> str:
    if lead["by"]:
        return "by"
    if lead["after"] or lead["range_from"]:
        return "after"
    return "at"


def _point(
    line: Line, start: int, end: int, kind: str, atom: _Atom, weight: float, *, bare: bool
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
            phrase = ClockPhrase(kind="at", start=atom.clock, bare=bare)
    yield Item(*span, Role.CLOCK, phrase, weight + 0.1 * (span[1] - span[0]))


def _ranges(line: Line, grammar: _Grammar, atoms: list[_Atom]) -> Iterator[Item]:
    """Join two times with a dash or a word between them."""
    glued = list(_glued(line.folded, grammar))
    pairs = [(a, b, m["and"]) for a in atoms for b in atoms if (m := _joined(line, grammar, a, b))]
    for first, second, with_and in [*pairs, *glued]:
        offset = max(0, first.start - 40)
        lead = grammar.before.search(line.folded[offset : first.start])
        if with_and and not (lead and lead["between"]):
            continue
        tail = grammar.after.match(line.folded, second.end)
        last = _with_tail(second, tail)
        end = tail.end() if tail and not (tail["by"] or tail["onw"]) else second.end
        start_clock, end_clock = _pair(first, last)
        hard = max(first.hard, last.hard)
        phrase = ClockPhrase(
            kind="between", start=start_clock, end=end_clock, bare=hard == 0 and not lead
        )
        weight = 2.6 + 0.9 * hard
        span = line.span(first.start, end)
        if span:
            yield Item(*span, Role.CLOCK, phrase, weight + 0.1 * (span[1] - span[0]))
        span = line.span(offset + lead.start(), end) if lead else None
        if span and lead and not lead["by"]:
            yield Item(*span, Role.CLOCK, phrase, weight + 2.0 + 0.1 * (span[1] - span[0]))


def _joined(line: Line, grammar: _Grammar, a: _Atom, b: _Atom) -> re.Match[str] | None:
    if not 0 < b.start - a.end <= 12:
        return None
    return grammar.joint.fullmatch(line.folded, a.end, b.start)


_GLUED = re.compile(
    r"(?<![\w.:/$€£#+-])(?P<a>\d{1,2}(?:[:.]?[0-5]\d)?|noon|midday)\s?(?P<ap>[ap]m?)?\s?[-–]\s?"
    r"(?P<b>\d{1,2}(?:[:.]?[0-5]\d)?|noon|midday)\s?(?P<bp>[ap](?:\.?m)?)?(?![\w$€£%°:/-])(?!\.\d)"
)


def _glued(folded: str, grammar: _Grammar) -> Iterator[tuple[_Atom, _Atom, None]]:
    """`9-11`, `9a-11a`, `0800-1000`: two times in one word."""
    for found in _GLUED.finditer(folded):
        first = _glued_atom(found, "a", "ap")
        second = _glued_atom(found, "b", "bp")
        if first and second:
            yield first, second, None


def _glued_atom(found: re.Match[str], group: str, meridiem_group: str) -> _Atom | None:
    said = found[group]
    if said.isalpha():
        return _Atom(found.start(group), found.end(group), Clock(hour=12, exact=True), 2)
    digits = re.sub(r"[:.]", "", said)
    hour, minute = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    meridiem = (found[meridiem_group] or "")[:1]
    meridiem = meridiem + "m" if meridiem else ""
    zero = digits.startswith("0") and len(digits) in (2, 4)
    hard = 2 if meridiem or ":" in said else 1 if len(digits) == 4 else 0
    atom = _atom(found, hour, minute, meridiem, hard, zero)
    if atom is None:
        return None
    start = found.start() if group == "a" else found.start(group)
    end = found.end(group) if group == "a" else found.end()
    return _Atom(start, end, atom.clock, atom.hard, atom.meridiem)


def _pair(first: _Atom, last: _Atom) -> tuple[Clock, Clock]:
    """Carry the meridiem from one end to the other."""
    a, b = first.clock, last.clock
    if last.meridiem and not first.meridiem and not a.exact:
        same = _in_half(a, last.meridiem)
        other = _in_half(a, "am" if last.meridiem == "pm" else "pm")
        a = same if _minutes(same) < _minutes(b) else other
    elif first.meridiem and not b.exact:
        options = (_in_half(b, "am"), _in_half(b, "pm"))
        b = next((o for o in options if _minutes(o) > _minutes(a)), options[1])
    return a, b


def _in_half(clock: Clock, meridiem: str) -> Clock:
    hour = clock.hour % 12 + (12 if meridiem == "pm" else 0)
    return Clock(hour=hour, minute=clock.minute, exact=True)


def _minutes(clock: Clock) -> int:
    return clock.hour * 60 + clock.minute


def _parts(line: Line, grammar: _Grammar) -> Iterator[Item]:
    for found in grammar.part.finditer(line.folded):
        said = found["part"]
        name = grammar.parts[" ".join(said.split())]
        starts, ends = {found.start(), found.start("part")}, {found.end(), found.end("part")}
        for start, end in product(starts, ends):
            span = line.span(start, end)
            if span:
                weak = len(said) <= 4 or said in {"early", "late", "night"}
                weight = (1.6 if weak else 2.6) + 0.35 * (span[1] - span[0])
                yield Item(*span, Role.PART, PartPhrase(name=name), weight)


# From what was said to a window.


def window(
    phrase: ClockPhrase | None, part: str, hours: PartHours, appointment: int
) -> tuple[Window | None, bool]:
    """The window that is meant, and whether it must be asked about."""
    if phrase is None:
        return _part_window(part, hours), False
    start = _time(phrase.start, part) if phrase.start else None
    end = _time(phrase.end, part) if phrase.end else None
    match phrase.kind:
        case "at" if start:
            return At(start=start, slack_minutes=appointment), start == time(0)
        case "by" if end:
            return By(end=end), end == time(0)
        case "after" if start:
            return After(start=start), start == time(0)
        case "between" if start and end:
            end = _rolled(phrase, start, end)
            return Between(start=start, end=end), end <= start or start == time(0)
    return None, False


def _rolled(phrase: ClockPhrase, start: time, end: time) -> time:
    """An inexact end rolls past the start: 11-1 is 11 to 13, 5-7 in the evening 17 to 19."""
    if phrase.end is None or phrase.end.exact:
        return end
    hour = phrase.end.hour % 12
    for option in (hour, hour + 12):
        if time(option, end.minute) > start:
            return time(option, end.minute)
    return end


def _time(clock: Clock, part: str) -> time:
    """1 to 6 without more is the afternoon, 7 to 12 as it is; a part of the day decides."""
    hour = clock.hour
    if not clock.exact and hour <= 12:
        match part:
            case "morning" | "first_thing":
                hour = hour % 12 if hour < 12 else 12
            case "afternoon" | "evening":
                hour = hour % 12 + 12 if not (part == "evening" and hour == 12) else 0
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
