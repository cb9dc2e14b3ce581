"""What one language says about days, ready for matching; and a match read through its words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, cached_property

from bot.language import calendar_days as calendar
from bot.language.day_shapes import SHAPES
from bot.language.lexicon import Lexicon, words
from bot.language.vocabulary import alternation, key_of, lexicon, sign_of


@dataclass(frozen=True)
class DayWords:
    """The tables behind the rules; every key is as `key_of` makes it."""

    told: Lexicon
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    counts: Mapping[str, int]
    units: Mapping[str, str]
    day_words: Mapping[str, int]
    holidays: Mapping[str, str]
    parts: Mapping[str, str]
    slots: Mapping[str, str]
    amount: re.Pattern[str]
    years: Mapping[str, int]
    blank: str
    signs: Mapping[str, frozenset[str]]

    def may_hold(self, said: Iterable[str]) -> frozenset[str]:
        """The slots that a line with these stretches of letters can fill.

        A slot's phrase is not in a line that lacks its longest word: this is cheap to see, and
        most rules need not look at most lines.
        """
        signed = (self.signs[word] for word in said if word in self.signs)
        return self.signs.get("", frozenset()).union(*signed)

    def amounts(self, said: str) -> calendar.Amounts:
        return tuple(map(self._amount, self.amount.finditer(said)))

    def _amount(self, found: re.Match[str]) -> tuple[float, str]:
        if found["half"]:
            return 30, "minute"
        if found["quarter"]:
            return 15, "minute"
        said, unit = found["n"], self.units[key_of(found["unit"])]
        number = self.counts.get(key_of(said))
        exact = float(said.replace(",", ".")) if number is None else number
        return exact + 0.5 * bool(found["more"] or found["again"]), unit


_UNITS = ("day", "week", "fortnight", "month", "year", "workday", "hour", "minute")
_PARTS = ("morning", "afternoon", "evening")


@cache
def day_words(code: str) -> DayWords:
    told = lexicon(code)
    return DayWords(
        told=told,
        weekdays=_numbered(told.weekdays, 0) | dict(told.dated_weekdays),
        months=_numbered(told.months, 1),
        counts={key_of(w): n for w, n in (*told.numbers.items(), *told.ordinals.items())},
        units={key_of(w): name for name in _UNITS for w in getattr(told, name)},
        day_words={key_of(w): n for w, n in told.day_words.items()},
        holidays={key_of(w): day for w, day in _split_keys(told.holidays)},
        parts=_part_words(told),
        slots=_slots(told),
        amount=re.compile(_amount(told)),
        years={key_of(w): n for w, n in told.centuries.items()},
        blank=r"(?:\s+|(?<='))" if any(w.endswith("'") for w in told.the) else r"\s+",
        signs=_signs(told),
    )


def _numbered(spellings: tuple[str, ...], first: int) -> dict[str, int]:
    """Each spelling with the number of its group."""
    return {
        key_of(word): number
        for number, group in enumerate(spellings, start=first)
        for word in group.split()
    }


def _part_words(told: Lexicon) -> dict[str, str]:
    today = {"morning": "this_morning", "afternoon": "this_afternoon", "evening": "tonight"}
    said = [(name, getattr(told, name)) for name in reversed(_PARTS)]
    said += [("morning", told.morning_glued)]
    said += [(name, getattr(told, of_today)) for name, of_today in today.items()]
    return {key_of(phrase): name for name, phrases in said for phrase in phrases}


def _split_keys(table: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(name, value) for names, value in table.items() for name in names.split("|")]


# Fields of the lexicon whose words are a slot as they stand.
_PLAIN = words(
    "of next next_after after_next coming last final last_after every repeating day week month"
    " year hour"
    " weekend within inside from_now ago ago_before since before_day end_of end_of_month"
    " end_of_week end_of_year no_date this_moment the on about last_night half_hour either"
    " range_to start_of ordinals week_later fortnight_later before_number coming_after at by after"
    " between range_from noon clock_suffix"
)


def _phrases(told: Lexicon) -> dict[str, tuple[str, ...]]:
    """The words of each slot."""
    a = {name: tuple(getattr(told, name)) for name in (*_PLAIN, *_UNITS, *_PARTS)}
    weekdays = tuple(day.replace("-", " ") for day in " ".join(told.weekdays).split())
    parts = (*told.morning, *told.afternoon, *told.evening)
    glued = (*parts, *told.morning_glued)
    return a | {
        "wd": weekdays,
        "dated": tuple(told.dated_weekdays),
        "wd_of_date": (*weekdays, *told.dated_weekdays),
        "parts": parts,
        "glued_part": glued,
        "other_weekday": weekdays,
        "other_dw": tuple(told.day_words),
        "glued_weekday": tuple(day + part for day in weekdays for part in glued),
        "mon": tuple(" ".join(told.months).split()),
        "dw": tuple(told.day_words),
        "glued_day": tuple(
            day + part for day in told.day_words for part in glued if told.morning_glued
        ),
        "count_word": tuple(told.numbers),
        "unit": tuple(word for unit in _UNITS[:6] for word in getattr(told, unit)),
        "any_unit": tuple(word for unit in _UNITS for word in getattr(told, unit)),
        "long_unit": (*told.week, *told.fortnight, *told.month),
        "weeks": (*told.week, *told.fortnight),
        "time_unit": (*told.hour, *told.minute),
        "part": parts,
        "today_part": (*told.this_morning, *told.this_afternoon, *told.tonight),
        "holiday": tuple(name for name, _ in _split_keys(told.holidays)),
        "week_number": told.calendar_week,
    }


def _signs(told: Lexicon) -> dict[str, frozenset[str]]:
    """Which slots have a phrase with these letters."""
    found: dict[str, set[str]] = {}
    numbers = {
        "n": told.numbers,
        "d": (*told.numbers, *told.ordinals),
        "ord": (*told.ordinals, *told.ordinal_endings),
        "digit_ord": told.ordinal_endings,
        "amount": (*told.numbers, *told.half_hour, *told.quarter_hour),
        "y": told.centuries,
    }
    for slot, phrases in (_phrases(told) | numbers).items():
        for phrase in phrases:
            found.setdefault(sign_of(phrase), set()).add(slot)
    return {sign: frozenset(slots) for sign, slots in found.items()}


def _amount(told: Lexicon) -> str:
    """`2 weeks`, `3days`, `half an hour`."""
    unit = alternation(word for name in _UNITS for word in getattr(told, name))
    count = rf"(?P<n>\d{{1,3}}(?:[.,]\d{{1,2}})?|{alternation(told.numbers)})"
    more = rf"\s+{alternation(told.and_a_half)}"
    half, quarter = alternation(told.half_hour), alternation(told.quarter_hour)
    timed = rf"{count}(?P<more>{more})?(?:\s+|-|(?=[a-z]))(?P<unit>{unit})(?P<again>{more})?"
    return rf"(?:{timed}|(?P<half>{half})|(?P<quarter>{quarter}))(?!\w)"


_GROUP_NAMES = re.compile(r"\(\?P<\w+>")


def _slots(told: Lexicon) -> dict[str, str]:
    """What a `<slot>` of a template stands for in this language."""
    a = {name: alternation(said) for name, said in _phrases(told).items()}
    ends = alternation(told.ordinal_endings)
    ordinal = rf"(?:\d{{1,2}}{ends}|{a['ordinals']})"
    counts = alternation(w for w, n in told.numbers.items() if w not in ("a", "an") and n <= 31)
    units = ("unit", "any_unit", "long_unit", "weeks", "time_unit")
    amount = _GROUP_NAMES.sub("(?:", _amount(told))
    joint = rf"(?:\s*,\s*|\s+)(?:{alternation(told.both)}\s*)?"
    thousands = alternation(w for w, n in told.centuries.items() if " " in w)
    hundreds = alternation(w for w, n in told.centuries.items() if " " not in w)
    from_ten = alternation(w for w, n in told.numbers.items() if n >= 10)
    year = rf"(?:{thousands}\s+{alternation(told.numbers)}|{hundreds}\s+{from_ten})"
    return (
        a
        | SHAPES
        | {name: rf"(?P<unit>{a[name]})" for name in units}
        | {
            "wd": rf"(?P<wd>{a['wd']})\.?",
            "dated": rf"(?P<wd>{a['dated']})\.?",
            "wd_of_date": rf"(?P<wd>{a['wd_of_date']})\.?",
            "other_weekday": rf"(?P<other>{a['wd']})",
            "glued_weekday": rf"(?P<wd>{a['wd']})(?P<part>{a['glued_part']})",
            "glued_day": rf"(?P<dw>{a['dw']})(?P<part>{a['glued_part']})",
            "count_word": rf"(?P<d>{counts})",
            "mon": rf"(?P<mon>{a['mon']})\.?",
            "dw": rf"(?P<dw>{a['dw']})",
            "other_dw": rf"(?P<other_dw>{a['dw']})",
            "n": rf"(?P<n>\d{{1,3}}|{alternation(told.numbers)})",
            "amount": rf"(?P<amount>{amount}(?:{joint}{amount}){{0,3}})",
            "y": rf"(?P<y>(?:19|20)\d\d|'\d\d|{year})",
            "ord": rf"(?P<d>{ordinal})(?!\s+thing)",
            "d": rf"(?P<d>{ordinal}|\d{{1,2}}\.?|{counts})",
            "digit_ord": rf"(?P<d>\d{{1,2}}{ends})",
            "ends": ends,
            "part": rf"(?P<part>{a['part']})",
            "today_part": rf"(?P<part>{a['today_part']})",
            "holiday": rf"(?P<hol>{a['holiday']})",
            "week_number": rf"{a['week_number']}\s?(?P<n>\d{{1,2}})",
        }
    )


_OF_1900 = 70  # from here on two digits mean a year of the last century


@dataclass(frozen=True)
class Said:
    """One match of a rule, read through the words of its language.

    A fact can be asked for where the rule's template has its slot, for then the words are in the
    tables; whether an optional slot took part, `has` tells.
    """

    match: re.Match[str]
    words: DayWords
    now: datetime
    locale: str

    @property
    def code(self) -> str:
        return self.words.told.code

    @cached_property
    def today(self) -> date:
        return self.now.date()

    def has(self, group: str) -> bool:
        return bool(self.text(group))

    def text(self, group: str) -> str:
        try:
            return self.match[group] or ""
        except IndexError:
            return ""

    def number(self, group: str) -> int:
        """`5`, `5th`, `five`; one where only the unit was said."""
        said = self.text(group)
        digits = _DIGITS.match(said)
        if digits:
            return int(digits.group())
        return self.words.counts[key_of(said)] if said else 1

    @property
    def amounts(self) -> calendar.Amounts:
        """`2 months and 5 days`; one where only the unit was said."""
        if self.has("amount"):
            return self.words.amounts(self.text("amount"))
        return ((self.number("n"), self.unit),)

    @property
    def year(self) -> int | None:
        said = key_of(self.text("y").lstrip("'"))
        if not said:
            return None
        if said.isdigit():
            return int(said) + (0 if len(said) > 2 else 1900 if int(said) >= _OF_1900 else 2000)
        century = max((w for w in self.words.years if said.startswith(f"{w} ")), key=len)
        return self.words.years[century] + self.words.counts[said[len(century) + 1 :]]

    @property
    def weekday(self) -> int:
        return self.words.weekdays[key_of(self.text("wd"))]

    @property
    def other_weekday(self) -> int:
        return self.words.weekdays[key_of(self.text("other"))]

    @property
    def month(self) -> int:
        return self.words.months[key_of(self.text("mon"))]

    @property
    def unit(self) -> str:
        return self.words.units[key_of(self.text("unit"))]

    @property
    def day_word(self) -> int:
        return self.words.day_words[key_of(self.text("dw"))]

    @property
    def holiday(self) -> str:
        return self.words.holidays[key_of(self.text("hol"))]

    @property
    def part(self) -> str:
        """`Mittwochabend`: the part of the day inside the phrase."""
        return self.words.parts.get(key_of(self.text("part")), "")


_DIGITS = re.compile(r"\d+")
