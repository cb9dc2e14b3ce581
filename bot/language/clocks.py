"""Single times of day: `9am`, `14:30`, `0900`, `half past four`, `halb zehn`, `diez y media`."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property

from bot.language.items import Clock
from bot.language.lexicon import Lexicon
from bot.language.vocabulary import alternation, fill_slots, key_of, lexicon, signs_of
from bot.language.words import fold_letters


@dataclass(frozen=True, slots=True)
class Atom:
    """A time of day in a line; `hard` from 0 (a bare number) to 2 (cannot be anything else).

    `needs_word`: only a time behind a word such as `at`, for it could be a length as well.
    """

    start: int
    end: int
    clock: Clock
    hard: int
    meridiem: str = ""
    needs_word: bool = False
    military: bool = False
    spoken: bool = False


def atoms(folded: str, said: Collection[str], code: str, home: str) -> list[Atom]:
    """Every stretch that may be one time of day; `said` are the line's stretches of letters."""
    grammar = _grammar(code, home)
    found: list[Atom] = []
    if not grammar.named.isdisjoint(said) or _DIGIT.search(folded):
        found += _digital_atoms(folded, grammar)
    if not grammar.spelled.isdisjoint(said):
        found += _spoken_atoms(folded, grammar)
    return found


_DIGIT = re.compile(r"\d")


def compile_all(code: str) -> None:
    """Compile every pattern of a language, so that no line waits for it."""
    _ = _grammar(code, code).spoken


def glued_ranges(folded: str, code: str) -> Iterator[tuple[Atom, Atom]]:
    """`9-11`, `9a-11a`, `0800-1000`, `10-noon`, `9h30-11h`: two times in one word."""
    if "-" not in folded and "–" not in folded:
        return
    for found in _GLUED.finditer(folded):
        first = _glued(found, "a", "ap", code)
        second = _glued(found, "b", "bp", code)
        if first and second and not _is_phone(found) and not _is_length(found):
            yield first, second


def in_half(clock: Clock, meridiem: str) -> Clock:
    hour = clock.hour % 12 + (12 if meridiem == "pm" else 0)
    return Clock(hour=hour, minute=clock.minute, exact=True)


@dataclass(frozen=True)
class _Grammar:
    clock: re.Pattern[str]
    spoken_pattern: str
    numbers: dict[str, int]
    noon: frozenset[str]
    am: frozenset[str]
    named: frozenset[str]
    spelled: frozenset[str]
    lengths: frozenset[str]
    marks: frozenset[str]
    hours_24: bool

    @cached_property
    def spoken(self) -> re.Pattern[str]:
        """The longest pattern of all is compiled when somebody writes a time in words."""
        return re.compile(self.spoken_pattern)


_SLOTS: tuple[str, ...] = ("half_past", "half_to", "quarter_past", "quarter_to", "three_quarters")
_SLOTS += ("quarter_of",)
_SLOTS += ("minutes_past", "minutes_to", "and_half", "and_quarter", "less_quarter")
_SLOTS += ("and_minutes", "less_minutes", "noon", "midnight", "am", "pm", "clock_suffix")
_SLOTS += ("and_three_quarters", "minute")

# `<slot>` comes from the lexicon; {h} is an hour, {o} one that may have its own `o'clock`,
# {w} one in words, {n}, {m}, {q} and {t} are minutes: any, ten or more in words, those that are
# no hour, and those of `ten to four`. The numbers are minutes to add, and the sign of those that
# are said.
_SPOKEN: tuple[tuple[str, int, int], ...] = (
    ("<half_past> {h}", 30, 0),
    ("{t} <minutes_to> <half_to> {h}", -30, -1),
    ("{t} <minutes_past> <half_to> {h}", -30, 1),
    ("<half_to> {h}", -30, 0),
    ("<quarter_past> {h}", 15, 0),
    ("<quarter_to> {h}", -15, 0),
    ("<three_quarters> {h}", -15, 0),
    ("<quarter_of> {h}", -45, 0),
    ("{n} <minutes_past> {h}", 0, 1),
    ("{t} <minutes_to> {h}", 0, -1),
    ("{o} <and_half>", 30, 0),
    ("{o} <and_quarter>", 15, 0),
    ("{o} <and_three_quarters>", 45, 0),
    ("{o} <less_quarter>", -15, 0),
    ("{o} <and_minutes> {n}(?: <minute>)?", 0, 1),
    ("{o} <less_minutes> {n}(?: <minute>)?", 0, -1),
    ("{w}(?: |-)(?:oh|o|zero)(?: |-){n}", 0, 1),
    ("{w}-{q}", 0, 1),
    ("{w} {m}", 0, 1),
    ("{w}", 0, 0),
)
_BARE = len(_SPOKEN) - 1
_TWO_WORDS = (_BARE - 3, _BARE - 2, _BARE - 1)
_AND_MINUTES = next(i for i, (said, _, _) in enumerate(_SPOKEN) if "<and_minutes>" in said)
_NOT_AN_HOUR = {"a", "an", "ein", "eine", "einen", "einem", "einer", "un", "um", "'n", "un'"}
_ARTICLES = {"una", "uma", "une", "een"}  # an hour too, but only behind `at` or before `hour`
_BEFORE = r"(?<![\w.:/$€£#+-])(?<!\d,)"
_AFTER = r"(?![\w$€£%°/])(?![.:]\d)(?!'\w)"


@cache
def _grammar(code: str, home: str) -> _Grammar:
    words = lexicon(code)
    noon = frozenset(map(key_of, words.noon))
    slots = {name: alternation(getattr(words, name)) for name in _SLOTS}
    slots["meridiem"] = _meridiem_pattern(words, home)
    return _Grammar(
        clock=re.compile(_digital_pattern(slots)),
        spoken_pattern=_spoken_pattern(words, slots),
        numbers={key_of(w): n for w, n in words.numbers.items()} | dict.fromkeys(noon, 12),
        noon=noon,
        am=frozenset(map(key_of, words.am)),
        named=signs_of((*words.noon, *words.midnight)),
        spelled=_signs_of_spoken(words),
        lengths=frozenset(map(fold_letters, words.hour)),
        marks=frozenset(map(fold_letters, words.hour_marks)),
        hours_24=words.hours_24,
    )


def _meridiem_pattern(words: Lexicon, home: str) -> str:
    """In a German line `am` behind a blank is a preposition."""
    is_german = home == "de" and words.code == "en"
    am = alternation([w for w in words.am if not (is_german and w == "am")])
    glued = "am|" if is_german else ""
    said = rf"(?:{glued}\s*(?:{am}|{alternation(words.pm)}))"
    if home == "es":  # `6a avenida`, `3ª visita`
        return rf"(?:(?P<ap>{said})(?!\w)|(?P<short>(?!))(?!\w))?"
    return rf"(?:(?P<ap>{said})(?!\w)|(?P<short>[ap])(?!\w|\.\w))?"


def _digital_pattern(slots: dict[str, str]) -> str:
    usual = (  # `7 30pm`, but `nov 20 10am`
        rf"{_BEFORE}(?P<h>\d{{1,2}})(?:(?P<sep>[:.]|[hu](?=\d)|(?:(?<=(?<!\d)[1-9])|(?<=1[0-2])|(?<=0[1-9]))\s(?=[0-5]\d\s?[ap]\.?m(?!\w)))(?P<m>[0-5]\d)(?::[0-5]\d)?)?"
        r"(?:(?P<uhr>\s*<clock_suffix>)(?!\w)(?:\s+(?P<um>[0-5]\d)(?![\w.:/-]))?)?"
        rf"<meridiem>(?P<ish>\s?-?ish)?{_AFTER}"
    )
    military = (
        rf"{_BEFORE}(?P<hh>[01]\d|2[0-3]|\d)(?P<mm>[0-5]\d)(?:(?P<uhr4>\s*<clock_suffix>)(?!\w))?"
        rf"<meridiem4>(?P<ish4>-?ish)?{_AFTER}"
    )
    named = r"(?<!\w)(?P<noon><noon>)(?!\w)|(?<!\w)(?P<midnight><midnight>)(?!\w)"
    again = slots["meridiem"].replace("<ap>", "<ap4>").replace("<short>", "<short4>")
    return fill_slots(f"{usual}|{military}|{named}", {**slots, "meridiem4": again})


def _signs_of_spoken(words: Lexicon) -> frozenset[str]:
    """A spoken time has a number in words, or a word between two numbers."""
    numbers = (w for w in words.numbers if w not in _NOT_AN_HOUR)
    between = (w for name in _SLOTS[: _SLOTS.index("noon")] for w in getattr(words, name))
    return signs_of((*numbers, *between))


def _spoken_pattern(words: Lexicon, slots: dict[str, str]) -> str:
    counts = {w: n for w, n in words.numbers.items() if w not in _NOT_AN_HOUR}
    last = 24 if words.hours_24 else 12
    hour = alternation([w for w, n in counts.items() if 1 <= n <= last])
    twelve = alternation(words.noon)
    minute = alternation([w for w, n in counts.items() if n <= 59])
    no_hour = alternation([w for w, n in counts.items() if 13 <= n <= 59])
    ten_or_more = alternation([w for w, n in counts.items() if 10 <= n <= 59])
    to = _minutes_to_pattern(words, counts)
    choices = [
        template.format(
            h=rf"(?P<h{i}>\d{{1,2}}|{hour}|{twelve})",
            o=rf"(?P<h{i}>\d{{1,2}}|{hour}|{twelve})(?:\s*<clock_suffix>)?",
            w=rf"(?P<h{i}>{hour})",
            n=rf"(?P<n{i}>\d{{1,2}}|{minute})",
            m=rf"(?P<n{i}>{ten_or_more})",
            q=rf"(?P<n{i}>{no_hour})",
            t=rf"(?P<n{i}>{to})",
        ).replace(" ", r"\s+")
        for i, (template, _, _) in enumerate(_SPOKEN)
    ]
    suffix = rf"(?:(?P<uhr>\s*<clock_suffix>)(?!\w)(?:\s+(?P<um>{minute})(?!\w))?)?"
    tail = rf"(?:(?!\w)|(?=[ap]\.?m)){suffix}<meridiem>"
    return fill_slots(rf"(?<!\w)(?:{'|'.join(choices)}){tail}(?!\w)", slots)


def _minutes_to_pattern(words: Lexicon, counts: dict[str, int]) -> str:
    """`2 to 4` and `nine to five` are ranges, `ten to four` is 3:50; `5 vor 8` is always 7:55.

    `10 para las 4` is 3:50, `12 para las 4` a dozen of something by then.
    """
    fives = alternation([w for w, n in counts.items() if n in (5, 10, 15, 20, 25)])
    if words.code == "en":
        return fives
    return rf"[12]?[05]|{fives}" if words.code == "es" else rf"\d{{1,2}}|{fives}"


def _digital_atoms(folded: str, grammar: _Grammar) -> Iterator[Atom]:
    for found in grammar.clock.finditer(folded):
        atom = _digital(found, grammar)
        if atom:
            yield atom
        if found["h"] and (found["sep"] or "").isspace():  # `dec 5 10am`
            later = grammar.clock.match(folded, found.start("m"))
            atom = _digital(later, grammar) if later else None
            if atom:
                yield atom


def _spoken_atoms(folded: str, grammar: _Grammar) -> Iterator[Atom]:
    """What is no time may hide one further on, so the search goes on behind its first letter."""
    at = 0
    while found := grammar.spoken.search(folded, at):
        atom = _spoken(found, grammar)
        if atom:
            yield atom
            yield from _apart(found, grammar)
        at = found.end() if atom else found.start() + 1


def _apart(found: re.Match[str], grammar: _Grammar) -> Iterator[Atom]:
    """`between three and five`: what may be hour and minutes may be two hours."""
    if not found[f"h{_AND_MINUTES}"]:
        return
    for name in (f"h{_AND_MINUTES}", f"n{_AND_MINUTES}"):
        hour = _number(found[name], grammar)
        if hour and hour <= 12 and not found[name].isdigit():
            yield Atom(*found.span(name), Clock(hour=hour), 0)


def _meridiem(said: str | None, short: str | None, grammar: _Grammar) -> str:
    if short:
        return short + "m"
    if not said:
        return ""
    return "am" if key_of(said) in grammar.am else "pm"


def _digital(found: re.Match[str], grammar: _Grammar) -> Atom | None:
    if found["noon"] or found["midnight"]:
        return Atom(*found.span(), Clock(hour=12 if found["noon"] else 0, exact=True), 2)
    if found["h"]:
        return _hour_and_minute(found, grammar)
    meridiem = _meridiem(found["ap4"], found["short4"], grammar)
    two_digits = len(found["hh"]) == 2
    hard = 2 if meridiem or found["uhr4"] else 1 if two_digits else 0
    atom = _atom(found, int(found["hh"]), int(found["mm"]), meridiem, hard, exact=two_digits)
    plain = hard < 2 and not found["hh"].startswith("0")
    return replace(atom, military=plain) if atom else None


def _hour_and_minute(found: re.Match[str], grammar: _Grammar) -> Atom | None:
    hour, minute = int(found["h"]), int(found["m"] or found["um"] or 0)
    meridiem = _meridiem(found["ap"], found["short"], grammar)
    suffix = (found["uhr"] or "").strip()
    sure = found["sep"] in (":", "h") or suffix or meridiem or found["ish"]
    hard = 2 if sure else 1 if found["sep"] else 0
    zero = found["h"].startswith("0") and len(found["h"]) == 2
    written = found["m"] or found["um"] or suffix in ("h", "hs", "uhr")
    exact = zero or (grammar.hours_24 and hour in _EARLY and bool(written))
    atom = _atom(found, hour, minute, meridiem, hard, exact=exact)
    # `16h` is a time, `2h` and `14 hours` rather are lengths.
    told = meridiem or found["um"] or (suffix in grammar.marks and hour >= _WORKING)
    is_length = suffix in grammar.lengths and not told
    return _in_words(replace(atom, needs_word=is_length), found["ap"]) if atom else None


_EARLY = (5, 6)  # who writes 17:30 means the morning by 5:30; at 3:30 nobody works
_WORKING = 7  # the first hour that rather is a time than a length


def _in_words(atom: Atom, meridiem: str | None) -> Atom:
    """`8 in the evening`: surer than both of its parts."""
    return (
        replace(atom, spoken=True) if meridiem and len(meridiem.strip()) > _ABBREVIATION else atom
    )


_ABBREVIATION = 4  # letters of `a. m`


def _atom(
    found: re.Match[str], hour: int, minute: int, meridiem: str, hard: int, *, exact: bool
) -> Atom | None:
    if hour > 24 or (hour == 24 and minute) or (meridiem and hour == 24):
        return None
    if meridiem and hour <= 12:
        hour = hour % 12 + (12 if meridiem == "pm" else 0)
    sure = bool(meridiem) or hour > 12 or hour == 0 or (exact and hour < 10)
    return Atom(*found.span(), Clock(hour=hour % 24, minute=minute, exact=sure), hard, meridiem)


def _spoken(found: re.Match[str], grammar: _Grammar) -> Atom | None:
    choice = next(i for i in range(len(_SPOKEN)) if found[f"h{i}"])
    _, minute, sign = _SPOKEN[choice]
    hour = _number(found[f"h{choice}"], grammar)
    if sign:
        minute += sign * (_number(found[f"n{choice}"], grammar) or 0)
    minute += _number(found["um"], grammar) or 0
    if hour is None or not 1 <= hour <= 24 or not -59 <= minute <= 59:
        return None
    if hour > 12 and not found["uhr"] and choice in _TWO_WORDS:
        return None  # `twenty thirty`
    meridiem = _meridiem(found["ap"], found["short"], grammar)
    if key_of(found[f"h{choice}"]) in grammar.noon:
        meridiem = "pm" if minute >= 0 else "am"
    if minute < 0:
        hour, minute = (hour - 1) or 12, minute + 60
    sure = found["uhr"] or meridiem or (choice != _BARE and choice not in _TWO_WORDS)
    hard = 2 if sure else 1 if choice in _TWO_WORDS else 0
    atom = _atom(found, hour, minute, meridiem, hard, exact=False)
    if atom is None:
        return None
    suffix = (found["uhr"] or "").strip()
    told = meridiem or hour > 12 or (suffix in grammar.marks and hour >= _WORKING)
    is_length = suffix in grammar.lengths and not told
    article = not sure and key_of(found[f"h{choice}"]) in _ARTICLES
    is_date = not sure and hour > 12  # `vendredi quinze`
    digits = choice == _AND_MINUTES and _all_digits(found, choice)  # `14 e 30`
    needs_word = digits or (choice == _BARE and (is_length or is_date or article))
    atom = replace(atom, spoken=hard == 2 and choice != _BARE, needs_word=needs_word)
    return _in_words(atom, found["ap"])


def _all_digits(found: re.Match[str], choice: int) -> bool:
    return found[f"h{choice}"].isdigit() and found[f"n{choice}"].isdigit()


def _number(said: str | None, grammar: _Grammar) -> int | None:
    if not said:
        return None
    return int(said) if said.isdigit() else grammar.numbers.get(key_of(said))


_ONE = r"\d{1,2}(?:(?:[:.]?|[hu])[0-5]\d)?|noon|midday"
_GLUED = re.compile(
    rf"(?<![\w.:/$€£#+-])(?P<a>{_ONE})\s?(?P<ap>[ap](?:\.?m\.?)?|[hu])?\s?[-–]\s?"
    rf"(?P<b>{_ONE})\s?(?P<bp>[ap](?:\.?m)?|[hu])?(?![\w$€£%°:/-])(?!\.\d)"
)


def _is_phone(found: re.Match[str]) -> bool:
    """`555-0101` rather is a telephone than from 5:55 to 1:01."""
    return len(found["a"]) == 3 and len(found["b"]) == 4 and (found["a"] + found["b"]).isdigit()


def _is_length(found: re.Match[str]) -> bool:
    """`2-3h`."""
    is_hours = found["bp"] in ("h", "u") and found["b"].isdigit()
    return is_hours and int(found["b"]) < _WORKING


def _glued(found: re.Match[str], group: str, meridiem_group: str, code: str) -> Atom | None:
    said = found[group]
    start = found.start(group)
    end = found.end(group) if group == "a" else max(found.end("b"), found.end("bp"))
    if said.isalpha():
        return Atom(start, end, Clock(hour=12, exact=True), 2)
    digits = re.sub(r"[:.hu]", "", said)
    hour, minute = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    suffix = found[meridiem_group] or ""
    meridiem = suffix[0] + "m" if suffix[:1] in ("a", "p") else ""
    zero = digits.startswith("0") and len(digits) in (2, 4)
    marked = re.search("[:hu]", said + suffix) is not None
    early = lexicon(code).hours_24 and hour in _EARLY and marked
    hard = 2 if suffix or marked else 1 if len(digits) == 4 else 0
    atom = _atom(found, hour, minute, meridiem, hard, exact=zero or early)
    return replace(atom, start=start, end=end) if atom else None
