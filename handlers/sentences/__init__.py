"""Every sentence the app says, in the reader's language, with dates as that language writes them.

Messages have names (`card.created`); English, too, is a translation. A message that a language
lacks is said in English.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date, time
from functools import lru_cache
from gettext import GNUTranslations
from importlib.resources import files
from io import BytesIO
from string import Formatter
from typing import TypeVar

from babel import Locale, UnknownLocaleError
from babel.dates import format_interval, format_skeleton, format_time
from babel.lists import format_list
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from babel.units import format_unit

from bot.domain.day import Day
from bot.domain.window import Window

Part = TypeVar("Part")

FALLBACK = "en"
_MILES_PER_KM = 0.621371
_MILE_COUNTRIES = {"GB", "LR", "US"}


def catalogue(language: str) -> Catalog:
    """Read the sentences of one language."""
    file = files(__name__) / language / "LC_MESSAGES" / "fieldhand.po"
    return read_po(BytesIO(file.read_bytes()), locale=language, abort_invalid=True)


def languages() -> tuple[str, ...]:
    """The languages that we speak: each has a folder here."""
    here = files(__name__).iterdir()
    return tuple(sorted(f.name for f in here if (f / "LC_MESSAGES").is_dir()))


def _translations() -> Mapping[str, GNUTranslations]:
    known = {language: _compiled(catalogue(language)) for language in languages()}
    for language, translations in known.items():
        if language != FALLBACK:
            translations.add_fallback(known[FALLBACK])
    return known


def _compiled(said: Catalog) -> GNUTranslations:
    file = BytesIO()
    write_mo(file, said)
    file.seek(0)
    return GNUTranslations(file)


_TRANSLATIONS = _translations()


class Sentences:
    """What we say to one reader.

    >>> say = Sentences("en-US")
    >>> say("card.job", id="64d88ed5")
    'Job 64d88ed5'
    """

    def __init__(self, locale: str) -> None:
        reader = _parsed(locale)
        self.locale = reader if reader.language in _TRANSLATIONS else _fallback(reader)
        self._said = _TRANSLATIONS[self.locale.language]

    def __call__(self, name: str, /, **values: object) -> str:
        return self._known(name, self._said.gettext(name)).format(**values)

    def many(self, name: str, count: int, /, **values: object) -> str:
        """Say it in the form that the language has for this number."""
        template = self._known(name, self._said.ngettext(name, name, count))
        return template.format(count=_number(count, self.locale), **values)

    def parts(self, name: str, /, **values: Part) -> list[str | Part]:
        """Split a sentence at its blanks, so that a link or a mention can stand in one."""
        pieces: list[str | Part] = []
        template = self._known(name, self._said.gettext(name))
        for before, blank, _, _ in Formatter().parse(template):
            pieces += [before] if before else []
            pieces += [values[blank]] if blank else []
        return pieces

    def day(self, day: Day) -> str:
        """Weekday and date: a weekday alone is misread, a date alone is not noticed."""
        return _date(day.date, self.locale)

    def clock(self, clock: time) -> str:
        return _even(format_time(clock, "short", locale=self.locale))

    def window(self, window: Window) -> str:
        hours = window.hours()
        if hours.start and hours.end:
            return self.between(hours.start, hours.end)
        if hours.end:
            return self("time.by", end=self.clock(hours.end))
        return (
            self("time.after", start=self.clock(hours.start)) if hours.start else self("time.any")
        )

    def between(self, start: time, end: time) -> str:
        half_day = "a" in self.locale.time_formats["short"].pattern
        skeleton = "hm" if half_day else "Hm"
        return _even(format_interval(start, end, skeleton, locale=self.locale))

    def distance(self, km: float) -> str:
        miles = self.locale.territory in _MILE_COUNTRIES
        unit = "length-mile" if miles else "length-kilometer"
        far = km * _MILES_PER_KM if miles else km
        shown = round(far) if far >= 10 else round(far, 1)
        return _even(format_unit(shown, unit, "short", locale=self.locale))

    def all_of(self, names: Iterable[str]) -> str:
        """`Jane, Luis, and Bob`."""
        return format_list(list(names), locale=self.locale)

    @staticmethod
    def _known(name: str, said: str) -> str:
        """gettext answers an unknown name with itself."""
        if said == name:
            raise KeyError(name)
        return said


# Babel works its patterns out anew at every call, and the same few are asked for all day.


@lru_cache(256)
def _number(count: int, locale: Locale) -> str:
    return format_decimal(count, locale=locale)


@lru_cache(256)
def _date(day: date, locale: Locale) -> str:
    return _even(format_skeleton("yMMMEd", day, locale=locale))


def _parsed(locale: str) -> Locale:
    try:
        return Locale.parse(locale.replace("_", "-"), sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale(FALLBACK, "US")


def _fallback(reader: Locale) -> Locale:
    """Words and dates are in one language; the country decides 9:00 AM or 09:00."""
    try:
        return Locale(FALLBACK, reader.territory or "001")
    except UnknownLocaleError:
        return Locale(FALLBACK, "001")


def _even(words: str) -> str:
    """CLDR puts narrow blanks into times; phones' fonts and people's searches lack them."""
    return re.sub(r"[\u202f\u2009\u00a0]", " ", words)
