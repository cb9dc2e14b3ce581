"""Day phrases: found by our own grammar, month names resolved by dateparser.

Each rule is a template over the words of a language. dateparser never sees a line: it gets the
canonical text of a phrase that the grammar has found, with its language and format fixed.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from typing import Literal

from bot.domain.people import one_slip
from bot.language.items import DayPhrase, Item, Role
from bot.language.lexicon import Lexicon, elsewhere
from bot.language.reading import Scene
from bot.language.vocabulary import Vocabulary, alternation, fill_slots, key_of, lexicon
from bot.language.words import Line, fold_letters

_JUST_PAST = 60  # days: a date without a year that was so recently is asked about


def propose(line: Line, vocabulary: Vocabulary, scene: Scene) -> Iterator[Item]:
    """Propose every stretch that may name a day."""
    today = scene.now.date()
    yield from _elsewhere(line, today)
    for words in vocabulary.lexicons:
        grammar = _grammar(words.code)
        home = words.code == vocabulary.code
        if home:
            yield from _slips(line, grammar, today)
        for rule in grammar.rules:
            if not (home or rule.travels):
                continue
            for found in rule.pattern.finditer(line.folded):
                span = line.span(*found.span())
                if span is None:
                    continue
                said = _Said(found, grammar, today, scene)
                phrase = rule.resolve(said)
                if phrase is None:
                    continue
                for first in {span[0], _core(line, found, span)}:
                    weight = rule.weight + 0.55 * (span[1] - first - 1)
                    yield Item(first, span[1], Role.DAY, phrase, weight)


def _core(line: Line, found: re.Match[str], span: tuple[int, int]) -> int:
    """Where the phrase begins without its `on` or `the`, which may belong to what is before."""
    named = [found.start(name) for name in found.groupdict() if found.start(name) >= 0]
    return line.starts.get(min(named, default=found.start()), span[0])


def _elsewhere(line: Line, today: date) -> Iterator[Item]:
    """`demain`: seen, and asked about, for we do not speak the language."""
    for index, word in enumerate(line.words):
        ahead = _days_elsewhere().get(word.key)
        if ahead is None or (word.is_capital and line.is_mixed_case and index):
            continue
        offset, weekday = ahead
        day = today + timedelta(days=offset) if weekday is None else _coming(today, weekday)
        state: Literal["past", "unclear"] = "past" if day < today else "unclear"
        yield Item(index, index + 1, Role.DAY, DayPhrase(days=(day,), state=state), 2.6)


@cache
def _days_elsewhere() -> dict[str, tuple[int, int | None]]:
    weekdays = _index(elsewhere.WEEKDAYS, 0)
    found: dict[str, tuple[int, int | None]] = {word: (0, n) for word, n in weekdays.items()}
    return found | {fold_letters(word): (n, None) for word, n in elsewhere.DAYS.items()}


def _slips(line: Line, grammar: "_Grammar", today: date) -> Iterator[Item]:
    """A long day word with one slip of the finger in it."""
    for index, word in enumerate(line.words):
        if (
            len(word.key) < 6
            or not word.key.isalpha()
            or word.is_capital
            or word.key in grammar.long
        ):
            continue
        meant = next((known for known in grammar.long if one_slip(word.key, known)), None)
        if meant in grammar.day_words:
            day = today + timedelta(days=grammar.day_words[meant])
            yield Item(index, index + 1, Role.DAY, _checked(day, today), 3.0)
        elif meant is not None:
            day = _coming(today, grammar.weekdays[meant])
            yield Item(index, index + 1, Role.DAY, _clear(day), 2.4)


@dataclass(frozen=True, slots=True)
class _Said:
    """One match, read through the words of its language."""

    match: re.Match[str]
    grammar: "_Grammar"
    today: date
    scene: Scene

    def text(self, group: str) -> str:
        value = self.match.groupdict().get(group)
        return " ".join(value.split()) if value else ""

    def number(self, group: str) -> int | None:
        said = self.text(group)
        digits = re.match(r"\d+", said)
        if digits:
            return int(digits.group())
        return self.grammar.counts.get(key_of(said))

    def weekday(self, group: str = "wd") -> int | None:
        return self.grammar.weekdays.get(self.text(group))

    def month(self, group: str = "mon") -> int | None:
        return self.grammar.months.get(self.text(group).rstrip("."))

    def unit(self, group: str = "unit") -> str:
        return self.grammar.units.get(key_of(self.text(group)), "")

    def day_word(self, group: str = "dw") -> int | None:
        return self.grammar.day_words.get(key_of(self.text(group)))


@dataclass(frozen=True, slots=True)
class _Rule:
    """`travels` tells whether the rule is safe in a line of another language."""

    pattern: re.Pattern[str]
    weight: float
    resolve: Callable[[_Said], DayPhrase | None]
    travels: bool


@dataclass(frozen=True)
class _Grammar:
    words: Lexicon
    rules: tuple[_Rule, ...]
    weekdays: dict[str, int]
    months: dict[str, int]
    counts: dict[str, int]
    units: dict[str, str]
    day_words: dict[str, int]
    long: tuple[str, ...]


_UNITS = ("day", "week", "fortnight", "month", "year", "hour", "minute")


@cache
def _grammar(code: str) -> _Grammar:
    words = lexicon(code)
    slots = _slots(words)
    rules = tuple(
        _Rule(
            pattern=re.compile(
                r"(?<![\w'])(?:" + fill_slots(template, slots).replace(" ", r"\s+") + r")(?!\w)"
            ),
            weight=weight,
            resolve=resolve,
            travels=travels,
        )
        for template, weight, resolve, travels in _RULES
    )
    weekdays = _index(words.weekdays, 0)
    day_words = {key_of(w): n for w, n in words.day_words.items()}
    return _Grammar(
        words=words,
        rules=rules,
        weekdays=weekdays,
        months=_index(words.months, 1),
        counts={key_of(w): n for w, n in (*words.numbers.items(), *words.ordinals.items())},
        units={key_of(w): name for name in _UNITS for w in getattr(words, name)},
        day_words=day_words,
        long=tuple(w for w in (*weekdays, *day_words) if len(w) > 5 and w.isalpha()),
    )


def _index(spellings: tuple[str, ...], first: int) -> dict[str, int]:
    return {
        fold_letters(word): number
        for number, group in enumerate(spellings, start=first)
        for word in group.split()
    }


def _slots(words: Lexicon) -> dict[str, str]:
    weekday = alternation(" ".join(words.weekdays).split())
    ends = alternation(words.ordinal_endings)
    ordinal = rf"(?:\d{{1,2}}{ends}|{alternation(words.ordinals)})"
    count = rf"(?:\d{{1,3}}|{alternation(words.numbers)})"
    counts = [word for word, n in words.numbers.items() if word not in ("a", "an") and n <= 31]
    names: tuple[str, ...] = (
        "of",
        "next",
        "next_after",
        "after_next",
        "coming",
        "last",
        "last_after",
        "every",
    )
    names += ("day", "week", "fortnight", "month", "year", "hour", "minute", "weekend", "within")
    names += ("from_now", "ago", "ago_before", "since", "end_of", "calendar_week", "no_date")
    names += ("the", "on", "this_morning", "this_afternoon", "tonight")
    names += ("half_hour", "either")
    slots = {name: alternation(getattr(words, name)) for name in names}
    parts = (*words.morning, *words.afternoon, *words.evening)
    slots |= {
        "wd": rf"(?P<wd>{weekday})\.?",
        "weekday": weekday,
        "mon": rf"(?P<mon>{alternation(' '.join(words.months).split())}\.?)",
        "dw": rf"(?P<dw>{alternation(words.day_words)})",
        "n": rf"(?P<n>{count})",
        "ord": rf"(?P<d>{ordinal})(?!\s+thing)",
        "d": rf"(?P<d>{ordinal}|\d{{1,2}}\.?|{alternation(counts)})",
        "unit": rf"(?P<unit>{_any(slots, ('day', 'week', 'fortnight', 'month', 'year'))})",
        "time_unit": rf"(?P<unit>{_any(slots, ('hour', 'minute'))})",
        "pre": rf"(?:{slots['on']}\s+)?(?:{slots['the']}\s+)?",
        "glued": rf"(?P<glued>{alternation(parts)})",
        "ends": ends,
        "digit_ord": rf"(?P<d>\d{{1,2}}{ends})",
        "holiday": rf"(?P<hol>{alternation(_holidays(words))})",
        "ordinals": alternation(words.ordinals),
        "y": r"(?P<y>(?:19|20)\d\d|'\d\d)",
    }
    slots["anchor"] = (
        rf"(?:{slots['dw']}|(?:(?:{slots['coming']}|(?P<anext>{slots['next']}))\s+)?{slots['wd']})"
    )
    slots["lead"] = rf"(?:(?P<wd>{weekday})\.?,?\s*(?:{slots['on']}\s+)?(?:{slots['the']}\s+)?)?"
    return slots


def _holidays(words: Lexicon) -> dict[str, str]:
    """`12-25` is a date, `11-4-thu` the fourth Thursday of November."""
    named = words.holidays.items()
    return {key_of(name): when for names, when in named for name in names.split("|")}


def _any(slots: dict[str, str], names: tuple[str, ...]) -> str:
    return "(?:" + "|".join(slots[name] for name in names) + ")"


# From a phrase to days.


def _clear(day: date) -> DayPhrase:
    return DayPhrase(days=(day,))


def _checked(day: date, today: date) -> DayPhrase:
    return DayPhrase(days=(day,), state="past" if day < today else "clear")


def _full_date(said: _Said) -> DayPhrase:
    found = _dated(said, said.number("y"), said.number("m"), said.number("d"))
    return found or DayPhrase(days=(), state="impossible")


def _dated(said: _Said, year: int | None, month: int | None, day: int | None) -> DayPhrase | None:
    """Resolve day and month, with the year and weekday if they were said."""
    if month is None or day is None or not 1 <= day <= 31:
        return None
    if not 1 <= month <= 12:
        return None
    if year is not None and year < 100:
        year += 2000
    found = _by_year(said.today, year, month, day)
    if found is None:
        return DayPhrase(days=(), state="impossible")
    return _against_weekday(said, found)


def _by_year(today: date, year: int | None, month: int, day: int) -> DayPhrase | None:
    if year is not None:
        exact = _make(year, month, day)
        return _checked(exact, today) if exact else None
    for candidate in range(today.year, today.year + 9):
        found = _make(candidate, month, day)
        if found is None or found < today:
            continue
        before = _make(found.year - 1, month, day)
        if before and (today - before).days <= _JUST_PAST:
            return DayPhrase(days=(found, before), state="unclear")
        return _clear(found)
    return None


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _against_weekday(said: _Said, found: DayPhrase) -> DayPhrase:
    """Where a weekday contradicts its date, the date comes first and both are asked about."""
    weekday = said.weekday()
    if weekday is None or found.days[0].weekday() == weekday:
        return found
    other = next((d for d in found.days if d.weekday() == weekday), None)
    other = other or _nearest(found.days[0], weekday)
    return DayPhrase(days=(found.days[0], other), state="unclear")


def _nearest(day: date, weekday: int) -> date:
    ahead = (weekday - day.weekday()) % 7
    return day + timedelta(days=ahead if ahead <= 3 else ahead - 7)


def _numeric_date(said: _Said) -> DayPhrase | None:
    first, second, year = said.number("a"), said.number("b"), said.number("y")
    if first is None or second is None or (first, second) == (24, 7):
        return None
    dotted = said.text("sep") == "."
    day_first = dotted or not _month_first(said.scene.locale)
    day, month = (first, second) if day_first else (second, first)
    if month > 12 >= day:
        day, month = month, day
    found = _dated(said, year, month, day)
    if found is not None and found.state == "unclear" and year is None and not dotted:
        return _with_swapped(said, found, month, day)
    return found


def _no_date(said: _Said) -> DayPhrase | None:
    """`13/13` looks like a date and is none."""
    first, second = said.number("a"), said.number("b")
    if first is None or second is None or (first, second) == (24, 7):
        return None
    may_be = 1 <= min(first, second) <= 12 and max(first, second) <= 31
    return None if may_be else DayPhrase(days=(), state="impossible")


def _no_ordinal(said: _Said) -> DayPhrase | None:
    """`the 32nd`."""
    number = said.number("d") or 0
    return DayPhrase(days=(), state="impossible") if number > 31 else None


def _with_swapped(said: _Said, found: DayPhrase, month: int, day: int) -> DayPhrase:
    """`11/12` just after 12 November may also be 11 December."""
    swapped = _by_year(said.today, None, day, month) if day <= 12 else None
    days = dict.fromkeys((*found.days[:1], *(swapped.days[:1] if swapped else ()), *found.days[1:]))
    return DayPhrase(days=tuple(days), state="unclear")


def _month_first(locale: str) -> bool:
    return locale.replace("_", "-") in {"en-US", "en", "en-CA", "en-PH"}


def _month_name(said: _Said) -> DayPhrase | None:
    month, day = said.month(), said.number("d")
    if month is None or day is None or not 1 <= day <= 31:
        return None
    year = said.number("y") if not said.text("y").startswith("'") else int(said.text("y")[1:])
    found = _dated(said, year, month, day)
    if found is None or found.state == "impossible":
        return found
    return found if _confirmed(said, found.days[0]) else None


def _month_then_day(said: _Said) -> DayPhrase | None:
    """`dec 5`: only English puts the month first; `Av. del Mar 12` is an address."""
    return _month_name(said) if said.grammar.words.code == "en" else None


def _day_range(said: _Said) -> DayPhrase | None:
    """`Dec 1-3`: a job has one day, the first; both ends are asked about."""
    month, first, last = said.month(), said.number("d"), said.number("e")
    begins = _dated(said, None, month, first)
    ends = _dated(said, None, month, last)
    if begins is None or ends is None or not begins.days or not ends.days:
        return None
    return DayPhrase(days=(begins.days[0], ends.days[0]), state="unclear")


def _confirmed(said: _Said, day: date) -> bool:
    """Let dateparser read the month name in its own language, on canonical text."""
    name = said.text("mon").rstrip(".")
    read = _by_dateparser(f"{day.day} {name} {day.year}", said.grammar.words.code)
    return read is None or read == day


@lru_cache(maxsize=4096)
def _by_dateparser(canonical: str, code: str) -> date | None:
    import dateparser

    read = dateparser.parse(
        canonical,
        languages=[code],
        date_formats=["%d %B %Y", "%d %b %Y"],
        settings={"RELATIVE_BASE": datetime(2000, 1, 1), "DATE_ORDER": "DMY"},  # noqa: DTZ001
    )
    return read.date() if read else None


def _weekday_and_number(said: _Said) -> DayPhrase | None:
    """`thursday the 26th`: the month in which both agree, if it is near."""
    number, weekday = said.number("d"), said.weekday()
    if number is None or weekday is None or not 1 <= number <= 31:
        return None
    for month_ahead in range(4):
        found = _day_of_month(said.today, number, month_ahead)
        if found and found.weekday() == weekday and found >= said.today:
            return _clear(found)
    found = _next_with_number(said.today, number)
    return DayPhrase(days=(found, _coming(said.today, weekday)), state="unclear") if found else None


def _weekday_and_bare_number(said: _Said) -> DayPhrase | None:
    """`jueves 26` is a date, `fri 9` a time: above 12, or where weekday and number agree."""
    number = said.number("d")
    found = _weekday_and_number(said)
    if found is None or number is None:
        return None
    if found.state == "clear" and number > 12:
        return found
    agrees = found.state == "clear" and said.grammar.words.code != "en"
    return found if agrees and (found.days[0] - said.today).days < 40 else None


def _day_of_month(today: date, number: int, months: int) -> date | None:
    index = today.month - 1 + months
    return _make(today.year + index // 12, index % 12 + 1, number)


def _next_with_number(today: date, number: int) -> date | None:
    days = (_day_of_month(today, number, ahead) for ahead in range(13))
    return next((day for day in days if day and day >= today), None)


def _ordinal_day(said: _Said) -> DayPhrase | None:
    number = said.number("d")
    if number is None or not 1 <= number <= 31:
        return None
    if said.text("nm"):
        found = _day_of_month(said.today, number, 1)
        return _clear(found) if found else DayPhrase(days=(), state="impossible")
    found = _next_with_number(said.today, number)
    return _clear(found) if found else None


def _spanish_number(said: _Said) -> DayPhrase | None:
    """`el 30`: only Spanish counts its days like this."""
    return _ordinal_day(said) if said.grammar.words.code == "es" else None


def _english_ordinal(said: _Said) -> DayPhrase | None:
    """`5th at 9`; elsewhere `2º` is a floor."""
    return _ordinal_day(said) if said.grammar.words.code == "en" else None


def _day_word(said: _Said) -> DayPhrase | None:
    offset = said.day_word()
    if offset is None:
        return None
    return _checked(said.today + timedelta(days=offset), said.today)


def _either_day(said: _Said) -> DayPhrase | None:
    """`mañana o el viernes`: one phrase, for `mañana` alone may be the morning of that friday."""
    offset, weekday = said.day_word(), said.weekday()
    if offset is None or weekday is None:
        return None
    days = [said.today + timedelta(days=offset), _coming(said.today, weekday)]
    if said.match.start("wd") < said.match.start("dw"):
        days.reverse()
    return DayPhrase(days=tuple(days), state="unclear")


def _two_weekdays(said: _Said) -> DayPhrase | None:
    """`mon-wed`, `tue/thu`."""
    first, last = said.weekday(), said.weekday("other")
    if first is None or last is None:
        return None
    begins = _coming(said.today, first)
    return DayPhrase(days=(begins, _coming(begins, last)), state="unclear")


def _today_part(said: _Said) -> DayPhrase:
    """`tonight`, `this morning`: a day and a part of it."""
    part = "morning" if said.text("mo") else "afternoon" if said.text("af") else "evening"
    return DayPhrase(days=(said.today,), part=part)


def _shift(day: date, number: int, unit: str) -> date | None:
    try:
        match unit:
            case "day":
                return day + timedelta(days=number)
            case "week":
                return day + timedelta(weeks=number)
            case "fortnight":
                return day + timedelta(weeks=2 * number)
            case "month":
                return _add_months(day, number)
            case "year":
                return _add_months(day, 12 * number)
            case _:
                return None
    except (ValueError, OverflowError):
        return None


def _add_months(day: date, months: int) -> date | None:
    """The same day of another month, or the month's last day."""
    index = day.year * 12 + day.month - 1 + months
    for number in (day.day, 30, 29, 28):
        found = _make(index // 12, index % 12 + 1, number) if number <= day.day else None
        if found:
            return found
    return None


def _in_units(said: _Said) -> DayPhrase | None:
    number = said.number("n") if said.text("n") else 1
    found = _shift(said.today, number, said.unit()) if number is not None else None
    return _clear(found) if found else None


def _weekdays_ahead(said: _Said) -> DayPhrase | None:
    """`4 mondays from today`."""
    number, weekday = said.number("n"), said.weekday()
    if not number or weekday is None:
        return None
    return _clear(_coming(said.today, weekday) + timedelta(weeks=number - 1))


def _next_day(said: _Said) -> DayPhrase:
    return _clear(said.today + timedelta(days=1))


def _units_ago(said: _Said) -> DayPhrase | None:
    number = said.number("n") if said.text("n") else 1
    found = _shift(said.today, -number, said.unit()) if number is not None else None
    return DayPhrase(days=(found,), state="past") if found else None


def _anchor(said: _Said) -> date | None:
    offset = said.day_word()
    if offset is not None:
        return said.today + timedelta(days=offset)
    weekday = said.weekday()
    if weekday is None:
        return None
    if said.text("anext"):
        return _next_week(said.today, weekday)
    return _coming(said.today, weekday)


def _units_from(said: _Said) -> DayPhrase | None:
    anchor = _anchor(said)
    number = said.number("n") if said.text("n") else 1
    if anchor is None or number is None:
        return None
    found = _shift(anchor, number, said.unit())
    return _clear(found) if found else None


def _in_time(said: _Said) -> DayPhrase | None:
    """`in 2 hours` is a day and a time."""
    number = said.number("n") if said.text("n") else 1
    if said.text("n") and said.text("half"):
        return None
    minutes = 60 if said.unit() == "hour" else 1
    if number is None:
        return None
    then = said.scene.now.replace(tzinfo=None) + timedelta(minutes=number * minutes)
    return DayPhrase(days=(then.date(),), clock=then.time().replace(second=0, microsecond=0))


def _in_half_an_hour(said: _Said) -> DayPhrase:
    then = said.scene.now.replace(tzinfo=None) + timedelta(minutes=30)
    return DayPhrase(days=(then.date(),), clock=then.time().replace(second=0, microsecond=0))


def _coming(today: date, weekday: int) -> date:
    """The first such weekday after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _next_week(today: date, weekday: int, weeks: int = 1) -> date:
    monday = today - timedelta(days=today.weekday())
    return monday + timedelta(days=7 * weeks + weekday)


def _bare_weekday(said: _Said) -> DayPhrase | None:
    weekday = said.weekday()
    if weekday is None:
        return None
    found = _coming(said.today, weekday)
    if weekday == said.today.weekday():
        return DayPhrase(days=(found, said.today), state="unclear", part=_glued(said))
    return DayPhrase(days=(found,), part=_glued(said))


def _glued(said: _Said) -> str:
    """`Mittwochabend`: the part of the day inside the word."""
    part = said.text("glued")
    words = said.grammar.words
    for name in ("morning", "afternoon", "evening"):
        if part and key_of(part) in map(key_of, getattr(words, name)):
            return name
    return ""


def _this_weekday(said: _Said) -> DayPhrase | None:
    weekday = said.weekday()
    if weekday is None:
        return None
    return _clear(said.today + timedelta(days=(weekday - said.today.weekday()) % 7))


def _next_weekday(said: _Said) -> DayPhrase | None:
    """`next friday`: next calendar week's, and always asked about: on a Saturday it may be in
    6 days or in 13."""
    weekday = said.weekday()
    if weekday is None:
        return None
    first, coming = _next_week(said.today, weekday), _coming(said.today, weekday)
    other = coming if coming != first else first + timedelta(weeks=1)
    return DayPhrase(days=(first, other), state="unclear")


def _weekday_that_comes(said: _Said) -> DayPhrase | None:
    """`el lunes que viene`: asked about only where two days can be meant."""
    weekday = said.weekday()
    if weekday is None:
        return None
    days = (_next_week(said.today, weekday), _coming(said.today, weekday))
    return _clear(days[0]) if days[0] == days[1] else DayPhrase(days=days, state="unclear")


def _weekday_next_week(said: _Said) -> DayPhrase | None:
    weekday = said.weekday()
    if weekday is None:
        return None
    return DayPhrase(days=(_next_week(said.today, weekday),), part=_glued(said))


def _weekday_after_next(said: _Said) -> DayPhrase | None:
    weekday = said.weekday()
    return None if weekday is None else _clear(_next_week(said.today, weekday, 2))


def _weekday_week(said: _Said) -> DayPhrase | None:
    """`friday week`: a week after the coming friday."""
    weekday = said.weekday()
    if weekday is None:
        return None
    return _clear(_coming(said.today, weekday) + timedelta(weeks=1))


def _weekday_but_one(said: _Said) -> DayPhrase | None:
    """`übernächsten Dienstag`: the second one from now, or that of the week after next."""
    weekday = said.weekday()
    if weekday is None:
        return None
    days = (_coming(said.today, weekday) + timedelta(weeks=1), _next_week(said.today, weekday, 2))
    return DayPhrase(days=days, state="unclear" if days[0] != days[1] else "clear")


def _last_weekday(said: _Said) -> DayPhrase | None:
    weekday = said.weekday()
    if weekday is None:
        return None
    found = said.today - timedelta(days=(said.today.weekday() - weekday - 1) % 7 + 1)
    return DayPhrase(days=(found,), state="past")


def _nth_weekday(said: _Said) -> DayPhrase | None:
    """`first monday of january`."""
    weekday, nth = said.weekday(), said.number("nth")
    month, year = said.month() if said.text("mon") else None, said.number("y")
    if weekday is None:
        return None
    ahead = 1 if said.text("nm") else 0
    first = _first_of(said.today, month, year, ahead)
    found = _nth_in(first, weekday, nth)
    if found and month and year is None and found < said.today:
        found = _nth_in(date(first.year + 1, first.month, 1), weekday, nth)
    if found is None:
        return None
    return replace(_checked(found, said.today), part=_glued(said))


def _first_of(today: date, month: int | None, year: int | None, ahead: int) -> date:
    if month is not None:
        return date(year or today.year, month, 1)
    return _add_months(today.replace(day=1), ahead) or today


def _nth_in(first: date, weekday: int, nth: int | None) -> date | None:
    """The nth such weekday of the month; None for the last."""
    if nth is None:
        last = (_add_months(first, 1) or first) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return found if found.month == first.month else None


def _end_of_month(said: _Said) -> DayPhrase | None:
    month = said.month() if said.text("mon") else None
    ahead = 1 if said.text("nm") else 0
    first = _first_of(said.today, month, said.number("y"), ahead)
    if month and first.replace(day=28) < said.today.replace(day=1):
        first = first.replace(year=first.year + 1)
    last = (_add_months(first, 1) or first) - timedelta(days=1)
    return _clear(last)


def _end_of_week(said: _Said) -> DayPhrase | None:
    friday = said.today + timedelta(days=(4 - said.today.weekday()) % 7)
    return DayPhrase(days=(friday, friday + timedelta(days=2)), state="unclear")


def _end_of_year(said: _Said) -> DayPhrase | None:
    return _clear(date(said.today.year, 12, 31))


def _weekend(said: _Said) -> DayPhrase | None:
    saturday = said.today + timedelta(days=(5 - said.today.weekday()) % 7)
    if said.text("nw"):
        saturday = _next_week(said.today, 5)
    return DayPhrase(days=(saturday, saturday + timedelta(days=1)), state="unclear")


def _whole_week(said: _Said) -> DayPhrase | None:
    monday = _next_week(said.today, 0)
    return DayPhrase(days=(monday, said.today + timedelta(weeks=1)), state="unclear")


def _whole_month(said: _Said) -> DayPhrase | None:
    first = _first_of(said.today, None, None, 1)
    same = _add_months(said.today, 1) or first
    return DayPhrase(days=(same, first), state="unclear")


def _calendar_week(said: _Said) -> DayPhrase | None:
    """`KW 50` is a week; a weekday makes it a day."""
    week, weekday = said.number("n"), said.weekday()
    if week is None or not 1 <= week <= 53:
        return None
    year, this_week, _ = said.today.isocalendar()
    year += 1 if week < this_week else 0
    try:
        found = date.fromisocalendar(year, week, (weekday or 0) + 1)
    except ValueError:
        return None
    return DayPhrase(days=(found,), state="unclear" if weekday is None else "clear")


def _repeats(said: _Said) -> DayPhrase | None:
    weekday = said.weekday()
    day = said.today if weekday is None else _coming(said.today, weekday)
    return DayPhrase(days=(day,), state="repeats")


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _holiday(said: _Said) -> DayPhrase | None:
    when = _holidays(said.grammar.words).get(key_of(said.text("hol")))
    if when is None:
        return None
    month, day, *weekday = when.split("-")
    if not weekday:
        return _by_year(said.today, said.number("y"), int(month), int(day))
    nth = None if day == "last" else int(day)
    for year in (said.number("y") or said.today.year, said.today.year + 1):
        found = _nth_in(date(year, int(month), 1), _WEEKDAYS.index(weekday[0]), nth)
        if found and (found >= said.today or said.number("y")):
            return _checked(found, said.today)
    return None


def _open(_said: _Said) -> DayPhrase | None:
    return DayPhrase(days=(), state="open")


# Templates: `<slot>` is filled from the lexicon, a blank is any stretch of blanks.
_RULES: tuple[tuple[str, float, Callable[[_Said], DayPhrase | None], bool], ...] = (
    (r"<pre>(?P<y>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})", 6.0, _full_date, True),
    (r"<pre>(?P<y>20\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)", 5.0, _full_date, True),
    (
        r"<pre><lead>(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)\d\d|\d\d)",
        5.0,
        _numeric_date,
        True,
    ),
    (r"<pre><lead>(?P<a>\d{1,2})(?P<sep>/)(?P<b>\d{1,2})", 4.0, _numeric_date, True),
    (r"<pre><lead>(?P<a>\d{1,2})/(?P<b>\d{1,2})", 2.4, _no_date, True),
    (r"<pre><lead>(?P<a>\d{1,2})(?P<sep>\.)\s?(?P<b>\d{1,2})\.", 4.5, _numeric_date, True),
    (r"(?:<on>|<the>) (?P<a>\d{1,2})(?P<sep>\.)(?P<b>\d{1,2})", 3.5, _numeric_date, False),
    (r"<wd>,? (?P<a>\d{1,2})(?P<sep>\.)(?P<b>\d{1,2})", 5.4, _numeric_date, False),
    (
        (
            r"<pre><lead><d>(?: <day>)?(?:[\s/-]|(?=[^\W\d]))?(?:<of> )?<mon>"
            r"(?:[,.]?(?: |[/-])(?:<of> )?<y>)?"
        ),
        5.0,
        _month_name,
        True,
    ),
    (
        r"<pre><lead><mon>[,\s/-]{0,2}(?:<the> )?<d>(?:[,\s/-]{1,2}(?:<of> )?<y>)?",
        5.0,
        _month_then_day,
        True,
    ),
    (r"<pre><mon> (?P<d>\d{1,2})\s?(?:-|–|to|through)\s?(?P<e>\d{1,2})", 5.6, _day_range, True),
    (r"<pre>(?P<d>\d{1,2})\.?\s?(?:-|–)\s?(?P<e>\d{1,2})\.? <mon>", 5.6, _day_range, True),
    (r"<d>[/-]<mon>[/-](?P<y>\d\d)", 5.4, _month_name, True),
    (r"<pre><y>[\s/-]<mon>[\s/-]<d>", 5.0, _month_name, True),
    (r"<pre><wd>,? (?:<on> )?(?:<the> )?<ord>", 4.8, _weekday_and_number, True),
    (r"(?:<on> )?<the> (?P<d>\d{2})<ends>", 2.4, _no_ordinal, True),
    (r"<pre><wd>,? (?:<the> )?(?P<d>\d{1,2})", 4.4, _weekday_and_bare_number, True),
    (
        (
            r"(?:(?:<on> )?<the>|<on>) <ord>"
            r"(?: <of> (?:(?P<nm><next> <month>)|(?:<coming> |<the> )?<month>))?"
        ),
        3.4,
        _ordinal_day,
        True,
    ),
    (r"<digit_ord>(?=\s*$|\s*,|\s+(?:at|from|by|after|@|\d))", 1.6, _english_ordinal, False),
    (r"<pre><ord> (?:<day> )?<of> (?:<the> )?(?P<nm><next> <month>)", 4.8, _ordinal_day, True),
    (r"(?P<a>\d{1,2})(?P<sep>\.)(?P<b>\d{1,2})(?= \d{1,2}[:.]\d\d)", 4.4, _numeric_date, False),
    (r"(?:<on>|<the>) (?P<d>\d{1,2})(?![\w:.]|\s*<hour>)", 3.0, _spanish_number, False),
    (r"<pre><dw>", 4.0, _day_word, True),
    (r"<pre><dw>,? <either> <pre><wd>", 6.4, _either_day, True),
    (r"<pre><wd>,? <either> <pre><dw>", 6.4, _either_day, True),
    (r"<pre>(?P<d>3[2-9]|[4-9]\d)\.\s?\d{1,2}\.", 2.6, _no_ordinal, True),
    (
        r"<pre>(?:(?P<mo><this_morning>)|(?P<af><this_afternoon>)|(?P<ev><tonight>))",
        4.6,
        _today_part,
        True,
    ),
    (r"<within> <n>(?: |(?=[a-z]))<unit>(?: <from_now>)?", 4.6, _in_units, True),
    (r"<n>(?: |(?=[a-z]))<unit> <from_now>", 4.6, _in_units, True),
    (r"<within> <n>(?: |(?=[a-z]))<time_unit>(?: <from_now>)?", 5.6, _in_time, True),
    (r"<within> <half_hour>", 6.0, _in_half_an_hour, True),
    (r"<n>(?: |(?=[a-z]))<time_unit> <from_now>", 6.0, _in_time, True),
    (r"<n> <wd> <from_now>", 5.2, _weekdays_ahead, True),
    (r"<since> <n> <unit>", 3.6, _in_units, True),
    (r"(?:<the> )?<next> <day>", 4.2, _next_day, True),
    (r"<n> <unit> <ago>", 4.6, _units_ago, True),
    (r"<ago_before> <n> <unit>", 4.6, _units_ago, True),
    (r"(?:<within> )?[-–]<n>(?: |(?=[a-z]))<unit>", 4.6, _units_ago, True),
    (r"<n> <unit> <since> <anchor>", 5.2, _units_from, True),
    (r"(?:<n> )?(?P<unit><week>|<fortnight>|<month>) <on> <anchor>", 5.0, _units_from, True),
    (r"<anchor> <within> <n> <unit>", 5.0, _units_from, True),
    (r"(?:<n> )?(?P<unit><fortnight>|<week>) <anchor>", 4.8, _units_from, True),
    (r"<dw> (?P<unit><week>|<fortnight>)", 4.8, _units_from, True),
    (r"<pre><wd>", 3.0, _bare_weekday, True),
    (r"<pre><wd>\s?[-–/]\s?(?P<other><weekday>)", 5.0, _two_weekdays, True),
    (r"<pre><wd><glued>", 4.0, _bare_weekday, True),
    (r"(?:<on> )?<coming> <wd>(?: <coming>)?", 4.4, _this_weekday, True),
    (r"(?:<on> )?(?:<the> )?<next> <wd>", 4.6, _next_weekday, True),
    (r"<pre><wd> <next_after>", 4.4, _weekday_that_comes, True),
    (r"<pre><wd>,? (?:<of> )?(?:<the> )?<next> <week>", 5.2, _weekday_next_week, True),
    (
        r"(?:<on> )?(?:<the> )?<next> <week>,? (?:<on> )?(?:<the> )?<wd>",
        5.2,
        _weekday_next_week,
        True,
    ),
    (r"<pre><wd>,? (?:<of> )?(?:<the> )?<week> <next_after>", 5.2, _weekday_next_week, True),
    (r"<pre><wd> <glued> (?:<of> )?<next> <week>", 5.4, _weekday_next_week, True),
    (r"<pre><wd> <after_next>", 5.0, _weekday_after_next, True),
    (
        r"(?:<on> )?(?:<the> )?(?:<after_next> <week>|<week> <after_next>),? (?:<on> )?<wd>",
        5.4,
        _weekday_after_next,
        True,
    ),
    (
        r"<pre><wd>,? (?:<of> )?(?:<the> )?(?:<after_next> <week>|<week> <after_next>)",
        5.4,
        _weekday_after_next,
        True,
    ),
    (r"<pre><wd> <week>", 5.0, _weekday_week, True),
    (r"<pre><after_next> <wd>", 5.2, _weekday_but_one, True),
    (r"(?:<on> )?(?:<the> )?<last> <wd>", 4.6, _last_weekday, True),
    (r"<pre><wd> <last_after>", 4.6, _last_weekday, True),
    (
        (
            r"<pre>(?P<nth>\d(?:st|nd|rd|th)|<ordinals>|(?P<lst><last>|final)) <wd>(?: <glued>)?"
            r" <of> (?:<mon>(?: <y>)?|(?P<nm><next> <month>)|(?:<the> |<coming> )?<month>)"
        ),
        5.6,
        _nth_weekday,
        True,
    ),
    (
        r"(?:<on> )?<end_of> (?:(?P<nm><next> <month>)|<month>|<mon>(?: <y>)?)",
        4.6,
        _end_of_month,
        True,
    ),
    (r"(?:by )?eom", 3.6, _end_of_month, False),
    (r"(?:<on> )?<end_of> <week>", 4.6, _end_of_week, True),
    (r"(?:by )?eow", 3.6, _end_of_week, False),
    (r"(?:<on> )?<end_of> <year>|eoy", 4.6, _end_of_year, False),
    (r"(?:<on> )?(?:(?:<coming>|(?P<nw><next>)|<the>) )?<weekend>", 5.0, _weekend, True),
    (
        r"(?:<within> |<on> )?(?:<the> )?(?:<next> <week>|<week> <next_after>)",
        4.0,
        _whole_week,
        True,
    ),
    (
        r"(?:<within> |<on> )?(?:<the> )?(?:<next> <month>|<month> <next_after>)",
        4.0,
        _whole_month,
        True,
    ),
    (
        r"(?:<wd>,? )?(?:<within> )?(?:<the> )?<calendar_week>\s?(?P<n>\d{1,2})(?:,? (?:<on> )?)?",
        4.6,
        _calendar_week,
        True,
    ),
    (
        r"(?:<within> )?(?:<the> )?<calendar_week>\s?(?P<n>\d{1,2}),? (?:<on> )?<wd>",
        5.2,
        _calendar_week,
        True,
    ),
    (r"<every> (?:<wd>|<day>|<week>|<month>|<n> <unit>)", 4.6, _repeats, True),
    (r"<pre><holiday>(?: <y>)?", 4.2, _holiday, True),
    (r"<no_date>", 4.0, _open, True),
)
