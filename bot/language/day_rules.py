"""The rules that find days: a template over the words of a language, and what it means."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Literal, TypeAlias

from bot.language import calendar_days as calendar
from bot.language.day_words import Said
from bot.language.items import DayPhrase
from bot.language.vocabulary import key_of

Resolve: TypeAlias = Callable[[Said], DayPhrase | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A `<slot>` of the template is filled from `PHRASES` or the lexicon, a blank is any stretch
    of blanks.

    `travels` tells whether the rule is safe in a line of another language. `habit` names a field
    of the lexicon: the rule is for languages that have it. `loose` rules are for texts of which
    nothing but the day is asked: in a job, `2 hours` is a length and `the 5` a number.
    """

    template: str
    weight: float
    resolve: Resolve
    travels: bool = True
    habit: str = ""
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Counting:
    """`3 days after`: leads to a day from another one that is said behind it."""

    template: str
    sign: int


# How sure a day is.


def checked(day: date, today: date) -> DayPhrase:
    return DayPhrase(days=(day,), state="past" if day < today else "clear")


def _clear(day: date | None) -> DayPhrase | None:
    return DayPhrase(days=(day,)) if day else None


def _unclear(*days: date, part: str = "") -> DayPhrase:
    """The first is read, all are asked about; where all are one day nothing is unclear."""
    different = tuple(dict.fromkeys(days))
    state: Literal["clear", "unclear"] = "unclear" if len(different) > 1 else "clear"
    return DayPhrase(days=different, state=state, part=part)


def _asked(day: date) -> DayPhrase:
    """No day in so many words: read as one, and asked about."""
    return DayPhrase(days=(day,), state="unclear")


_IMPOSSIBLE = DayPhrase(days=(), state="impossible")


# Dates.

_JUST_PAST = 60  # days: a date without a year that was so recently is asked about


def _full_date(said: Said) -> DayPhrase:
    month, day = said.number("m"), said.number("d")
    if month > 12 >= day:
        month, day = day, month
    return _at(said, _dated(said, month, day) or _IMPOSSIBLE)


def _at(said: Said, found: DayPhrase) -> DayPhrase:
    """With the time of a timestamp, if it has one."""
    if not said.has("hh"):
        return found
    until = time(said.number("hh2"), said.number("mm2")) if said.has("hh2") else None
    return replace(found, clock=time(said.number("hh"), said.number("mm")), until=until)


def _dated(said: Said, month: int, day: int) -> DayPhrase | None:
    """Resolve day and month, with the year and weekday if they were said."""
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    found = _by_year(said.today, said.year, month, day)
    return _against_weekday(said, found) if found else _IMPOSSIBLE


def _by_year(today: date, year: int | None, month: int, day: int) -> DayPhrase | None:
    if year is not None:
        exact = calendar.make(year, month, day)
        return checked(exact, today) if exact else None
    found = next((d for d in calendar.anniversaries(today, month, day) if d >= today), None)
    if found is None:
        return None
    before = calendar.make(found.year - 1, month, day)
    recent = before is not None and (today - before).days <= _JUST_PAST
    return _unclear(found, before) if before and recent else _clear(found)


def _against_weekday(said: Said, found: DayPhrase) -> DayPhrase:
    """Where a weekday contradicts its date, the date comes first and both are asked about."""
    first = found.days[0]
    if not said.has("wd") or first.weekday() == said.weekday:
        return found
    agreeing = (day for day in found.days if day.weekday() == said.weekday)
    return _unclear(first, next(agreeing, calendar.nearest(first, said.weekday)))


def _numeric_date(said: Said) -> DayPhrase | None:
    first, second = said.number("a"), said.number("b")
    if (first, second) == (24, 7):
        return None
    dotted = said.text("sep") == "."
    day, month = (first, second) if dotted or not _month_first(said.locale) else (second, first)
    if month > 12 >= day and (said.has("y") or not dotted):  # `8.30` rather is a time
        day, month = month, day
    found = _dated(said, month, day)
    if found is not None and found.state == "unclear" and not said.has("y") and not dotted:
        return _with_swapped(said, found, month, day)
    return found


def _month_first(locale: str) -> bool:
    return locale.replace("_", "-") in {"en-US", "en", "en-CA", "en-PH"}


def _with_swapped(said: Said, found: DayPhrase, month: int, day: int) -> DayPhrase:
    """`11/12` just after 12 November may also be 11 December."""
    swapped = _by_year(said.today, None, day, month) if day <= 12 else None
    days = dict.fromkeys((*found.days[:1], *(swapped.days[:1] if swapped else ()), *found.days[1:]))
    return DayPhrase(days=tuple(days), state="unclear")


def _no_date(said: Said) -> DayPhrase | None:
    """`13/13` looks like a date and is none."""
    first, second = said.number("a"), said.number("b")
    may_be = 1 <= min(first, second) <= 12 and max(first, second) <= 31
    return None if may_be or (first, second) == (24, 7) else _IMPOSSIBLE


def _month_name(said: Said) -> DayPhrase | None:
    found = _dated(said, said.month, said.number("d"))
    return _at(said, found) if found else None


def _day_range(said: Said) -> DayPhrase | None:
    """`Dec 1-3`: a job has one day, the first; both ends are asked about."""
    ends = [_dated(said, said.month, said.number(end)) for end in ("d", "e")]
    days = [phrase.days[0] for phrase in ends if phrase and phrase.days]
    return DayPhrase(days=tuple(days), state="unclear") if len(days) == 2 else None


def _month_then_day(said: Said) -> DayPhrase | None:
    """`mayo 5`, where the day usually comes first; not in `Avenida 9 de Julio 12`, `mar 5 nov`."""
    before = said.match.string[: said.match.start()].split()[-1:]
    after = said.match.string[said.match.end() :].split()[:1]
    if after and after[0].strip(".,") in said.words.months:
        return None
    names = before and (before[0] in said.words.told.of or not before[0].isalpha())
    return None if said.words.told.month_first or names else _month_name(said)


def _spaced_date(said: Said) -> DayPhrase | None:
    """`le 24 12 2014`, `el 5 del 12`; not in `le 24 12 rue Haute`."""
    told = said.has("joint") or len(said.text("y")) == len("2014")
    ends = said.match.string[said.match.end() :].lstrip()[:1] in ("", ",", ";")
    return _dated(said, said.number("b"), said.number("a")) if told or ends else None


def _dotted_date(said: Said) -> DayPhrase | None:
    """`16.12 ab 9 Uhr`; `9.30 abends` is a time."""
    return _numeric_date(said) if said.number("b") <= 12 else None


def _with_weekday_behind(said: Said) -> DayPhrase | None:
    """`12 December, Saturday`."""
    found = _month_name(said)
    agrees = found and found.days and found.days[0].weekday() == said.other_weekday
    return found if agrees else None


# Days of the month.


def _no_ordinal(said: Said) -> DayPhrase | None:
    """`the 32nd`."""
    return _IMPOSSIBLE if said.number("d") > 31 else None


def _no_dotted(said: Said) -> DayPhrase | None:
    """`32.5.`"""
    return _IMPOSSIBLE if said.number("a") > 31 else None


def _ordinal_day(said: Said) -> DayPhrase | None:
    number = said.number("d")
    if not 1 <= number <= 31:
        return None
    ahead = _months_ahead(said)
    if ahead:
        found = calendar.numbered(said.today, number, ahead)
        return checked(found, said.today) if found else _IMPOSSIBLE
    return _clear(calendar.next_numbered(said.today, number))


def _weekday_and_number(said: Said) -> DayPhrase | None:
    """`thursday the 26th`: the month in which both agree, if it is near."""
    number = said.number("d")
    if not 1 <= number <= 31:
        return None
    agreed = calendar.numbered_weekday(said.today, number, said.weekday)
    if agreed:
        return _clear(agreed)
    found = calendar.next_numbered(said.today, number)
    coming = calendar.coming(said.today, said.weekday)
    return _unclear(found, coming) if found else None


def _weekday_and_bare_number(said: Said) -> DayPhrase | None:
    """`jueves 26` is a date, `fri 9` a time: above 12, or where weekday and number agree soon."""
    number, weekday = said.number("d"), said.weekday
    agreed = calendar.numbered_weekday(said.today, number, weekday, _MONTHS) if number else None
    if agreed is None:
        return None
    days = (agreed - said.today).days
    if number > 12 and days > _FAR:
        near = calendar.next_numbered(said.today, number) or agreed
        return _unclear(near, calendar.coming(said.today, weekday), agreed)
    if number > 12:
        return _clear(agreed)
    return _clear(agreed) if days < 40 and not said.words.told.ordinal_days else None


_MONTHS = 13  # `viernes 13` need not be soon,
_FAR = 125  # days: but from here on it is asked about


# Words for days, and counting from them.


def _day_word(said: Said) -> DayPhrase:
    return checked(said.today + timedelta(days=said.day_word), said.today)


def _glued_day(said: Said) -> DayPhrase:
    """`morgenavond`."""
    return replace(_day_word(said), part=said.part)


def _end_of_day(said: Said) -> DayPhrase:
    """`by the end of friday`."""
    day = _day_word(said) if said.has("dw") else _bare_weekday(said)
    return replace(day, part="end_of_day")


def _today_part(said: Said) -> DayPhrase:
    """`tonight`, `this morning`: a day and a part of it."""
    return DayPhrase(days=(said.today,), part=said.part)


def _either_day(said: Said) -> DayPhrase:
    """`mañana o el viernes`: one phrase, for `mañana` alone may be the morning of that friday."""
    days = [
        said.today + timedelta(days=said.day_word),
        calendar.coming(said.today, said.weekday),
    ]
    if said.match.start("wd") < said.match.start("dw"):
        days.reverse()
    return DayPhrase(days=tuple(days), state="unclear")


def _either_word(said: Said) -> DayPhrase:
    """`mañana o pasado`."""
    numbers = (said.day_word, said.words.day_words[key_of(said.text("other_dw"))])
    return DayPhrase(days=tuple(said.today + timedelta(days=n) for n in numbers), state="unclear")


def _either_weekday(said: Said) -> DayPhrase:
    """`jueves o viernes`."""
    days = (said.weekday, said.other_weekday)
    return _unclear(*(calendar.coming(said.today, day) for day in days))


def _next_day(said: Said) -> DayPhrase | None:
    return _clear(said.today + timedelta(days=1))


def _ahead(said: Said) -> DayPhrase | None:
    """`in 2 hours` is a day and a time."""
    return _moment(said, 1)


def _ago(said: Said) -> DayPhrase | None:
    found = _moment(said, -1)
    return replace(found, state="past") if found else None


_OF_TIME = {"hour", "minute"}


def _moment(said: Said, sign: int) -> DayPhrase | None:
    now = said.now.replace(tzinfo=None, second=0, microsecond=0)
    then = calendar.moment(now, said.amounts, sign)
    if then is None:
        return None
    timed = any(unit in _OF_TIME for _, unit in said.amounts)
    return DayPhrase(days=(then.date(),), clock=then.time() if timed else None)


def _inside(said: Said) -> DayPhrase | None:
    """`within 5 hours`: from now until then."""
    found = _moment(said, 1)
    now = said.now.time().replace(second=0, microsecond=0)
    if found is None or found.clock is None or found.days[0] != said.today:
        return found
    return replace(found, clock=now, until=found.clock)


def _lately(said: Said) -> DayPhrase | None:
    """`the last 5 minutes`: from then until now."""
    found = _ago(said)
    now = said.now.time().replace(second=0, microsecond=0)
    return replace(found, until=now) if found and found.clock else found


def _last_night(said: Said) -> DayPhrase:
    return DayPhrase(days=(said.today - timedelta(days=1),), state="past", part="evening")


def _this_moment(said: Said) -> DayPhrase:
    return DayPhrase(days=(said.today,), clock=said.now.time().replace(second=0, microsecond=0))


def _today(said: Said) -> DayPhrase | None:
    return _clear(said.today)


def counted(said: Said, phrase: DayPhrase, sign: int) -> DayPhrase | None:
    """`3 days after` a day, `a week before` it, `2 mondays after` it."""
    if not phrase.days:
        return None
    if said.has("wd"):
        first = calendar.coming(phrase.days[0], said.weekday)
        found = calendar.shift(first, said.number("n") - 1, "week")
        return checked(found, said.today) if found else None
    if any(unit in _OF_TIME for _, unit in said.amounts):
        return None
    then = calendar.moment(datetime.combine(phrase.days[0], time()), said.amounts, sign)
    return checked(then.date(), said.today) if then else None


def _unit_from(said: Said) -> DayPhrase | None:
    """`a week on friday`."""
    start = datetime.combine(_anchor(said), time())
    then = calendar.moment(start, said.amounts)
    return _clear(then.date()) if then else None


def _anchor(said: Said) -> date:
    if said.has("dw"):
        return said.today + timedelta(days=said.day_word)
    if said.has("anext"):
        return calendar.in_week(said.today, said.weekday, 1)
    return calendar.coming(said.today, said.weekday)


def _weekday_of_week(said: Said) -> DayPhrase | None:
    """`monday two weeks from now`."""
    then = calendar.moment(said.now.replace(tzinfo=None), said.amounts)
    return _clear(calendar.in_week(then.date(), said.weekday, 0)) if then else None


# Weekdays.


def _bare_weekday(said: Said) -> DayPhrase:
    """On that very day: in a week, as most readers have it, and asked about."""
    found = calendar.coming(said.today, said.weekday)
    if said.weekday == said.today.weekday():
        return _unclear(found, said.today, part=said.part)
    return DayPhrase(days=(found,), part=said.part)


def _two_weekdays(said: Said) -> DayPhrase:
    """`mon-wed`, `tue/thu`."""
    begins = calendar.coming(said.today, said.weekday)
    days = (begins, calendar.coming(begins, said.other_weekday))
    return DayPhrase(days=days, state="unclear")


def _this_weekday(said: Said) -> DayPhrase | None:
    return _clear(calendar.this(said.today, said.weekday))


def _next_weekday(said: Said) -> DayPhrase:
    """`next friday`: next calendar week's, and always asked about: on a Saturday it may be in
    6 days or in 13."""
    first = calendar.in_week(said.today, said.weekday, 1)
    coming = calendar.coming(said.today, said.weekday)
    return _unclear(first, coming if coming != first else first + calendar.WEEK)


def _weekday_that_comes(said: Said) -> DayPhrase:
    """`el lunes que viene`: asked about only where two days can be meant."""
    first = calendar.in_week(said.today, said.weekday, 1)
    return _unclear(first, calendar.coming(said.today, said.weekday))


def _weekday_this_week(said: Said) -> DayPhrase:
    return checked(calendar.in_week(said.today, said.weekday, 0), said.today)


def _weekday_weeks_later(said: Said) -> DayPhrase | None:
    """`lundi en huit`: a week after the first one from today on."""
    weeks = 1 if said.has("w1") else 2
    return _clear(calendar.this(said.today, said.weekday) + weeks * calendar.WEEK)


def _day_weeks_later(said: Said) -> DayPhrase | None:
    """`de mañana en ocho`."""
    weeks = 1 if said.has("w1") else 2
    return _clear(said.today + timedelta(days=said.day_word) + weeks * calendar.WEEK)


def _weekday_next_week(said: Said) -> DayPhrase:
    """Where weeks begin on Sundays, `sunday next week` is asked about: not everybody's do."""
    found = calendar.in_week(said.today, said.weekday, 1)
    if _week_begins_on_sunday(said.locale):
        own = calendar.in_week(said.today, said.weekday, 1, begins=calendar.SUNDAY)
        return _unclear(own, found, part=said.part)
    return DayPhrase(days=(found,), part=said.part)


def _week_begins_on_sunday(locale: str) -> bool:
    """What CLDR says of the country; of a language alone, its largest country."""
    language, _, country = locale.replace("_", "-").partition("-")
    return (country or _LARGEST.get(language, "")) in _SUNDAY_FIRST


_LARGEST = {"en": "US", "pt": "BR", "es": "MX"}
# fmt: off
_SUNDAY_FIRST = {
    "AG", "AS", "BD", "BR", "BS", "BT", "BW", "BZ", "CA", "CO", "DM", "DO", "ET", "GT", "GU", "HK",
    "HN", "ID", "IL", "IN", "JM", "JP", "KE", "KH", "KR", "LA", "MH", "MM", "MO", "MT", "MX", "MZ",
    "NI", "NP", "PA", "PE", "PH", "PK", "PR", "PT", "PY", "SA", "SG", "SV", "TH", "TT", "TW", "UM",
    "US", "VE", "VI", "WS", "YE", "ZA", "ZW",
}
# fmt: on


def _weekday_last_week(said: Said) -> DayPhrase:
    return checked(calendar.in_week(said.today, said.weekday, -1), said.today)


def _weekday_in_two_weeks(said: Said) -> DayPhrase | None:
    return _clear(calendar.in_week(said.today, said.weekday, 2))


def _weekday_week(said: Said) -> DayPhrase | None:
    """`friday week`: a week after the coming friday."""
    return _clear(calendar.coming(said.today, said.weekday) + calendar.WEEK)


def _weekday_fortnight(said: Said) -> DayPhrase | None:
    return _clear(calendar.coming(said.today, said.weekday) + 2 * calendar.WEEK)


def _weekday_but_one(said: Said) -> DayPhrase:
    """`friday after next`: the second one from now, or that of the week after next."""
    second = calendar.coming(said.today, said.weekday) + calendar.WEEK
    return _unclear(second, calendar.in_week(said.today, said.weekday, 2))


def _weekdays_ahead(said: Said) -> DayPhrase | None:
    """`4 mondays from today`."""
    first = calendar.coming(said.today, said.weekday)
    return _clear(calendar.shift(first, said.number("n") - 1, "week")) if said.number("n") else None


def _weekdays_ago(said: Said) -> DayPhrase | None:
    first = calendar.previous(said.today, said.weekday)
    found = calendar.shift(first, 1 - said.number("n"), "week")
    return checked(found, said.today) if found else None


def _weekends_ahead(said: Said) -> DayPhrase | None:
    first = calendar.this(said.today, 5)
    return _clear(calendar.shift(first, said.number("n") - 1, "week"))


def _last_weekday(said: Said) -> DayPhrase:
    return DayPhrase(days=(calendar.previous(said.today, said.weekday),), state="past")


def _nth_weekday(said: Said) -> DayPhrase | None:
    """`first monday of january`."""
    nth = None if said.has("lst") else said.number("nth")
    first = _named_month(said)
    found = calendar.nth_weekday(first, said.weekday, nth)
    if found and found < said.today and said.has("mon") and not said.has("y"):
        found = calendar.nth_weekday(first.replace(year=first.year + 1), said.weekday, nth)
    return replace(checked(found, said.today), part=said.part) if found else None


def _named_month(said: Said) -> date:
    """The first day of the month that was said: by name, counted from this one, or this one."""
    if said.has("mon"):
        return date(said.year or said.today.year, said.month, 1)
    return calendar.first_of_month(said.today, _months_ahead(said))


def _months_ahead(said: Said) -> int:
    """`next month`, `the month after next`, `last month`, or so many months."""
    if said.has("n"):
        return said.number("n")
    return 2 * said.has("na") + said.has("nm") - said.has("lm")


# Longer stretches: read as one of their days, and asked about where another may be meant.


def _start_of_month(said: Said) -> DayPhrase | None:
    """`the first of the month`: of the next one that begins."""
    first = _named_month(said)
    if first < said.today and not said.has("y") and not said.has("lm"):
        first = calendar.add_months(first, 12 if said.has("mon") else 1) or first
    return checked(first, said.today)


def _end_of_month(said: Said) -> DayPhrase | None:
    """`end of may`, `the 5th last day of may`."""
    first = _named_month(said)
    if said.has("mon") and first.replace(day=28) < said.today.replace(day=1):
        first = first.replace(year=first.year + 1)
    back = said.number("d") - 1 if said.has("d") else 0
    return checked(calendar.end_of_month(first) - timedelta(days=back), said.today)


def _end_of_week(said: Said) -> DayPhrase:
    friday = calendar.this(said.today, 4)
    return _unclear(friday, friday + timedelta(days=2))


def _end_of_next_week(said: Said) -> DayPhrase:
    friday = calendar.in_week(said.today, 4, 1)
    return _unclear(friday, friday + timedelta(days=2))


def _end_of_year(said: Said) -> DayPhrase | None:
    return _clear(said.today.replace(month=12, day=31))


def _weekend(said: Said) -> DayPhrase:
    saturday = calendar.this(said.today, 5)
    if said.has("nw"):
        saturday = calendar.in_week(said.today, 5, 1)
    return _unclear(saturday, saturday + timedelta(days=1))


def _whole_week(said: Said) -> DayPhrase:
    days = (calendar.in_week(said.today, 0, 1), said.today + calendar.WEEK)
    return DayPhrase(days=days, state="unclear")


def _whole_month(said: Said) -> DayPhrase:
    first = calendar.first_of_month(said.today, 1)
    days = (calendar.add_months(said.today, 1) or first, first)
    return DayPhrase(days=days, state="unclear")


def _calendar_week(said: Said) -> DayPhrase | None:
    """`KW 50` is a week; a weekday makes it a day."""
    weekday = said.weekday if said.has("wd") else None
    found = calendar.of_week_number(said.today, said.number("n"), weekday or 0)
    if found is None:
        return None
    return _asked(found) if weekday is None else _clear(found)


def _repeats(said: Said) -> DayPhrase:
    first = calendar.coming(said.today, said.weekday) if said.has("wd") else said.today
    return DayPhrase(days=(first,), state="repeats")


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _holiday(said: Said) -> DayPhrase | None:
    """`12-25` is a date, `11-4-thu` the fourth Thursday of November, `easter-2` counts from it."""
    if said.holiday.startswith("easter"):
        return _by_easter(said, int(said.holiday.removeprefix("easter")))
    month, day, *weekday = said.holiday.split("-")
    if not weekday:
        return _by_year(said.today, said.year, int(month), int(day))
    nth = None if day == "last" else int(day)
    for year in (said.year or said.today.year, said.today.year + 1):
        first = date(year, int(month), 1)
        found = calendar.nth_weekday(first, _WEEKDAYS.index(weekday[0]), nth)
        if found and (found >= said.today or said.has("y")):
            return checked(found, said.today)
    return None


def _by_easter(said: Said, days: int) -> DayPhrase:
    years = (said.year,) if said.year else (said.today.year, said.today.year + 1)
    found = [calendar.easter(year) + timedelta(days=days) for year in years]
    return checked(next((day for day in found if day >= said.today), found[-1]), said.today)


def _open(_said: Said) -> DayPhrase:
    return DayPhrase(days=(), state="open")


# Phrases that several templates have in common.
PHRASES = {
    "pre": r"(?:<on> )?(?:<the> )?",
    "lead": r"<pre>(?:<wd_of_date>,?\s*<pre>)?",
    "anchor": r"(?:<dw>|(?:(?:<coming>|(?P<anext><next>)) )?<wd>)",
    "day_range": (
        r"(?P<d>\d{1,2}(?:<ends>)?|<ordinals>)\.?\s?<range_to>\s?(?P<e>\d{1,2}(?:<ends>)?|<ordinals>)"
    ),
    "until_hms": r"(?P<hh2>[01]?\d|2[0-3]):(?P<mm2>[0-5]\d)(?::[0-5]\d)?",
    "count": r"<n>(?: |(?=[a-z]))",
    "nth": r"(?P<nth>\d<ends>|<ordinals>|(?P<lst><last>|<final>))",
    "when": (
        r"(?:<at>|<by>|<after>|<between>|<range_from>|<noon>|<parts>"
        r"|\d{1,2}(?::\d\d)?\s?(?:[-–]|<clock_suffix>))"
    ),
    "other_month": (
        r"(?:(?P<nm><next> <month>|<month> <next_after>)|(?P<na>(?:<the> )?<month> <after_next>)"
        r"|(?P<lm><last> <month>))"
    ),
    "this_month": r"(?:<the> |<coming> )?<month>",
    "a_month": r"(?:<mon>(?: <y>)?|<other_month>|<this_month>)",
    "week_after_next": r"(?:<after_next> <week>|<week> <after_next>)",
}

RULES: tuple[Rule, ...] = (
    # dates
    Rule(r"<pre><year_first>", 6.0, _full_date),
    Rule(r"<pre><compact>", 5.0, _full_date),
    Rule(r"<lead><separated>", 5.0, _numeric_date),
    Rule(r"<lead><slashed>", 4.0, _numeric_date),
    Rule(r"<lead><slashed>", 2.4, _no_date),
    Rule(r"<lead><twice_dotted>", 4.5, _numeric_date),
    Rule(r"(?:<on>|<the>) <dotted>", 3.5, _numeric_date, travels=False),
    Rule(r"<wd>,? <dotted>", 5.4, _numeric_date, travels=False),
    Rule(r"<dotted>(?= \d{1,2}[:.]\d\d)", 4.4, _numeric_date, travels=False),
    Rule(
        r"<lead><d>(?: <day>)?(?:[\s/-]|(?=[^\W\d]))?(?:<of> )?<mon>"
        r"(?:[,.]?(?: |[/-])(?:<of> )?<y>)?",
        5.0,
        _month_name,
    ),
    Rule(
        r"<lead><mon>[,\s/-]{0,2}(?:<the> )?<d>(?:[,\s/-]{1,3}(?:<of> )?<y>)?",
        5.0,
        _month_name,
        habit="month_first",
    ),
    Rule(r"<pre><mon> <day_range>(?:,? <y>)?", 5.6, _day_range),
    Rule(r"<pre><day_range>\.? (?:<of> )?<mon>(?:,? <y>)?", 5.6, _day_range),
    Rule(
        r"<lead><mon>(?:,? |-)<d>(?:[,\s/-]{1,2}(?:<of> )?<y>)?",
        4.0,
        _month_then_day,
        travels=False,
    ),
    Rule(
        r"<pre><d>(?: <day>)? (?:<of> )?<mon>(?:,? (?:<of> )?<y>)?,? <other_weekday>",
        6.0,
        _with_weekday_behind,
    ),
    Rule(
        r"<before_number> (?P<a>\d{1,2}) (?P<joint><of> )?(?P<b>\d{1,2})"
        r"(?: (?:<of> )?(?P<y>(?:19|20)?\d\d))?(?![\w:.]|\s*<hour>)",
        4.6,
        _spaced_date,
        travels=False,
        habit="before_number",
    ),
    Rule(
        r"<before_number> (?P<a>\d{1,2})(?P<sep>-)(?P<b>\d{1,2})(?![\w:.-])",
        4.6,
        _numeric_date,
        travels=False,
        habit="dashed_days",
    ),
    Rule(
        r"<lead>(?P<a>\d{1,2})(?P<sep>\.)(?P<b>\d(?=\s*(?:$|[,;\n]))|\d{1,2}(?= <when>))",
        4.4,
        _dotted_date,
        travels=False,
        habit="dotted_days",
    ),
    Rule(r"<d>[/-]<mon>[/-](?P<y>\d\d)", 5.4, _month_name),
    Rule(r"<pre><y>[\s/-]<mon>[\s/-]<d>", 7.0, _month_name),
    # timestamps
    Rule(r"<pre><year_first>t<hms>(?:z|[+-]\d\d:?\d\d)?", 7.0, _full_date),
    Rule(r"<pre><compact>t(?P<hh>[01]\d|2[0-3])(?P<mm>[0-5]\d)(?:\d\d)?z?", 7.0, _full_date),
    Rule(
        r"<lead><mon> <d>,? <hms>(?:\s?-\s?<until_hms>)?(?: [a-z]{2,5})? <y>",
        12.0,
        _month_name,
        habit="month_first",
    ),
    # days of the month
    Rule(r"(?:<on> )?<the> (?P<d>\d{2})<ends>", 2.4, _no_ordinal),
    Rule(r"<pre><twice_dotted>", 2.6, _no_dotted),
    Rule(
        r"(?:(?:<on> )?<the>|<on>) <ord>(?: <of> (?:<other_month>|<this_month>))?",
        3.4,
        _ordinal_day,
    ),
    Rule(r"<pre><ord> (?:<day> )?(?:<of> )?(?:<the> )?<other_month>", 4.8, _ordinal_day),
    Rule(r"<pre><other_month>,? <pre><ord>", 4.8, _ordinal_day),
    Rule(r"(?:<on> )?<start_of> (?:<other_month>|<month>|<mon>(?: <y>)?)", 4.6, _start_of_month),
    Rule(
        r"<digit_ord>(?=\s*$|\s*,|\s+(?:at|from|by|after|@|\d))",
        1.6,
        _ordinal_day,
        travels=False,
        habit="ordinal_days",
    ),
    Rule(
        r"<before_number> (?P<d>\d{1,2})(?![\w:.]|\s*<hour>)",
        3.0,
        _ordinal_day,
        travels=False,
        habit="before_number",
    ),
    Rule(
        r"<before_number> (?P<d>\d{1,2}) <of> (?:<the> )?(?:<other_month>|<this_month>)",
        5.2,
        _ordinal_day,
        travels=False,
        habit="before_number",
    ),
    Rule(r"(?:<on>|<the>) (?P<d>\d{1,2})(?=[.,!?]*\s*$)", 2.4, _ordinal_day, loose=True),
    Rule(
        r"<before_number> <count_word>(?=\W*$)",
        2.4,
        _ordinal_day,
        habit="before_number",
        loose=True,
    ),
    Rule(r"<pre><wd>,? <pre><ord>", 4.8, _weekday_and_number),
    Rule(r"<pre><wd>,? (?:<the> )?(?P<d>\d{1,2})", 4.4, _weekday_and_bare_number),
    Rule(
        r"<pre><dated>,? (?:<the> )?(?P<d>\d{1,2})(?![\w:.])",
        5.2,
        _weekday_and_bare_number,
        travels=False,
        habit="dated_weekdays",
    ),
    Rule(
        r"<pre><dated>(?=,? (?:<at> )?\d{1,2}(?::\d\d|\s?<clock_suffix>(?!\w)|\s?[ap]\.?m))",
        5.2,
        _bare_weekday,
        travels=False,
        habit="dated_weekdays",
    ),
    Rule(r"<pre><dated>(?=,? <at> \d)", 3.0, _bare_weekday, travels=False, habit="dated_weekdays"),
    Rule(r"<pre>(?P<d>\d{1,2})(?:<ends>)?,? <wd>", 4.4, _weekday_and_bare_number, loose=True),
    Rule(
        r"<pre><wd>,? <count_word>(?!\s+<hour>)",
        4.4,
        _weekday_and_bare_number,
        travels=False,
        habit="before_number",
    ),
    # words for days, and counting from them
    Rule(r"<pre><dw>", 4.0, _day_word),
    Rule(r"<pre><glued_day>", 4.6, _glued_day, habit="morning_glued"),
    Rule(
        r"<pre><day> <count_word>(?! <unit>)",
        3.0,
        _ordinal_day,
        travels=False,
        habit="before_number",
    ),
    Rule(r"(?:<on> )?<end_of> <pre>(?:<dw>|<wd>)", 5.2, _end_of_day),
    Rule(r"<pre><today_part>", 4.6, _today_part),
    Rule(r"<pre><dw>,? <either> <pre><wd>", 6.4, _either_day),
    Rule(r"<pre><wd>,? <either> <pre><dw>", 6.4, _either_day),
    Rule(r"<pre><dw>,? <either> <pre><other_dw>", 6.4, _either_word),
    Rule(r"<pre><wd>,? <either> <pre><other_weekday>", 6.4, _either_weekday),
    Rule(r"(?:<the> )?<next> <day>", 4.2, _next_day),
    Rule(r"<pre><day> <next_after>", 4.2, _next_day, habit="next_after"),
    Rule(r"<within> (?:<about> )?~?<amount>(?: <from_now>)?", 5.6, _ahead),
    Rule(r"<inside> <amount>", 5.8, _inside),
    Rule(r"<amount> <from_now>", 5.6, _ahead),
    Rule(r"<since> <n> <unit>", 3.6, _ahead),
    Rule(r"<n> <unit> <ago>", 4.6, _ago),
    Rule(r"<ago_before> <n> <unit>", 4.6, _ago),
    Rule(r"(?:<within> )?[-–]<count><unit>", 4.6, _ago),
    Rule(r"<amount> <ago>", 4.6, _ago, loose=True),
    Rule(r"^\W*<amount>(?=\W*$)", 3.5, _ahead, loose=True),  # `16h` rather is a time
    Rule(r"\+<amount>", 4.6, _ahead, loose=True),
    Rule(r"(?:<next>|<coming>) <amount>", 4.6, _ahead, loose=True),
    Rule(r"<next> <time_unit>", 4.6, _ahead, loose=True),
    Rule(r"<n> (?:<next>|<coming>) <any_unit>", 4.6, _ahead, loose=True),
    Rule(r"<last> <amount>", 4.6, _lately, loose=True),
    Rule(r"<last> <time_unit>", 4.6, _lately, loose=True),
    Rule(r"<n> <last> <any_unit>", 4.6, _lately, loose=True),
    Rule(r"<last_night>", 4.6, _last_night, loose=True),
    Rule(r"<this_moment>", 4.3, _this_moment, loose=True),
    Rule(r"(?:<on> )?<coming> <unit>", 2.0, _today, loose=True),
    Rule(r"<on> <the> <day>", 2.0, _today, loose=True),
    Rule(r"(?:<n> )?<long_unit> <on> <anchor>", 5.0, _unit_from),
    Rule(r"<anchor> <within> <n> <unit>", 6.2, _unit_from),
    Rule(r"(?:<n> )?<weeks> <anchor>", 4.8, _unit_from),
    Rule(r"<dw> <weeks>", 4.8, _unit_from),
    # weekdays
    Rule(r"<pre><wd>", 3.0, _bare_weekday),
    Rule(r"<pre>(?=\d)<wd>", 4.8, _bare_weekday),
    Rule(r"<pre><glued_weekday>", 4.0, _bare_weekday),
    Rule(r"<pre><wd>\s?[-–/]\s?<other_weekday>", 5.0, _two_weekdays),
    Rule(r"(?:<on> )?<coming> <wd>(?: <coming>)?", 4.4, _this_weekday),
    Rule(r"<pre><wd> <coming_after>", 4.4, _this_weekday, habit="coming_after"),
    Rule(r"<pre><next> <wd>", 4.6, _next_weekday),
    Rule(r"<pre><wd> <next_after>", 4.4, _weekday_that_comes),
    Rule(r"<pre><wd>,? (?:<of> )?(?:<the> )?<next> <week>", 5.2, _weekday_next_week),
    Rule(r"<pre><wd>,? (?:<of> )?(?:<the> )?<week> <next_after>", 5.2, _weekday_next_week),
    Rule(r"<pre><week> <next_after>,? <pre><wd>", 4.2, _weekday_next_week),
    Rule(r"<pre><wd> <part> (?:<of> )?<next> <week>", 5.4, _weekday_next_week),
    Rule(r"<pre><next> <week>,? <pre><wd>", 5.2, _weekday_next_week),
    Rule(r"<pre><wd>,? (?:<of> )?(?:<the> )?<last> <week>", 5.2, _weekday_last_week),
    Rule(r"<pre><last> <week>,? <pre><wd>", 5.2, _weekday_last_week),
    Rule(r"<pre><wd> <after_next>", 5.0, _weekday_but_one),
    Rule(r"<pre><week_after_next>,? (?:<on> )?<wd>", 5.4, _weekday_in_two_weeks),
    Rule(r"<pre><wd>,? (?:<of> )?(?:<the> )?<week_after_next>", 5.4, _weekday_in_two_weeks),
    Rule(r"<pre><wd>,? (?:<of> )?<coming> <week>", 5.2, _weekday_this_week),
    Rule(r"<pre><coming> <week>,? <pre><wd>", 5.2, _weekday_this_week),
    Rule(
        r"<pre><wd> (?:(?P<w1><week_later>)|<fortnight_later>)",
        6.6,
        _weekday_weeks_later,
        habit="week_later",
    ),
    Rule(
        r"<pre><dw> (?:(?P<w1><week_later>)|<fortnight_later>)(?! (?:<of> <mon>|<any_unit>(?!\w)))",
        6.6,
        _day_weeks_later,
        habit="week_later",
    ),
    Rule(r"<pre><wd> <week>", 5.0, _weekday_week),
    Rule(r"<pre><wd> <fortnight>", 5.0, _weekday_fortnight),
    Rule(r"<pre><after_next> <wd>", 5.2, _weekday_but_one),
    Rule(r"<n> <wd> <from_now>", 5.2, _weekdays_ahead),
    Rule(r"<within> <n> <wd>", 5.2, _weekdays_ahead, loose=True),
    Rule(r"<n> <wd> <ago>", 5.2, _weekdays_ago),
    Rule(r"<n> <weekend> <from_now>", 5.2, _weekends_ahead),
    Rule(r"<pre><wd>,? <amount> <from_now>", 6.4, _weekday_of_week),
    Rule(r"<pre><last> <wd>", 4.6, _last_weekday),
    Rule(r"<pre><wd> <last_after>", 4.6, _last_weekday),
    Rule(
        r"<pre><nth> <wd>(?: <part>)? <of> <a_month>",
        5.6,
        _nth_weekday,
    ),
    Rule(r"<pre><nth> <wd>(?: <part>)? <other_month>", 5.6, _nth_weekday),
    Rule(
        r"<pre><nth> <wd> <of> (?:(?:<the> )?<month> <within> )?<n> <month>",
        6.4,
        _nth_weekday,
    ),
    # longer stretches
    Rule(r"(?:<on> )?<end_of> (?:<other_month>|<month>|<mon>(?: <y>)?)", 4.6, _end_of_month),
    Rule(r"<pre>(?:<ord>[ -](?:<range_to>[ -])?)?<last> <day> <of> <a_month>", 5.4, _end_of_month),
    Rule(r"(?:<on> )?<end_of_month>", 3.6, _end_of_month, travels=False),
    Rule(r"(?:<on> )?<end_of> <week>", 4.6, _end_of_week),
    Rule(r"(?:<on> )?<end_of> <next> <week>", 5.2, _end_of_next_week),
    Rule(r"(?:<on> )?<end_of_week>", 3.6, _end_of_week, travels=False),
    Rule(r"(?:<on> )?<end_of> <year>", 4.6, _end_of_year, travels=False),
    Rule(r"(?:<on> )?<end_of_year>", 4.6, _end_of_year, travels=False),
    Rule(r"(?:<on> )?(?:(?:<coming>|(?P<nw><next>)|<the>) )?<weekend>", 5.0, _weekend),
    Rule(r"<pre><weekend> (?P<nw><next_after>)", 5.2, _weekend),
    Rule(r"(?:<within> |<on> )?(?:<the> )?<next> <week>", 4.0, _whole_week),
    Rule(r"(?:<within> |<on> )?(?:<the> )?<week> <next_after>", 4.0, _whole_week),
    Rule(r"(?:<within> |<on> )?(?:<the> )?<next> <month>", 4.0, _whole_month),
    Rule(r"(?:<within> |<on> )?(?:<the> )?<month> <next_after>", 4.0, _whole_month),
    Rule(
        r"(?:<wd>,? )?(?:<within> )?(?:<the> )?<week_number>(?:,? (?:<on> )?)?", 4.6, _calendar_week
    ),
    Rule(r"(?:<within> )?(?:<the> )?<week_number>,? (?:<on> )?<wd>", 5.2, _calendar_week),
    Rule(r"<every> (?:<wd>|<day>|<week>|<month>|<n> <unit>)", 4.6, _repeats),
    Rule(r"<repeating>", 4.6, _repeats),
    Rule(r"<pre><holiday>(?: <y>)?", 4.2, _holiday, travels=False),
    Rule(r"<no_date>", 4.0, _open),
)

COUNTINGS: tuple[Counting, ...] = (
    Counting(r"(?:<within> |<the> )?(?:<amount>|<unit>) <since>", 1),
    Counting(r"<n> <wd> <since>", 1),
    Counting(r"(?:<the> )?(?:<amount>|<unit>) <before_day>", -1),
)
