"""Lexicons made ready for use: folded, merged, and compiled once per set of languages."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache, cached_property, lru_cache
from importlib import import_module
from typing import Generic, TypeVar

from bot.language.lexicon import Lexicon
from bot.language.words import Line, fold_letters, letters

FULL = ("en", "es", "de")  # languages in which anything may be asked
DATED = ("fr", "pt", "it", "nl")  # languages in which days, times and plain jobs are read
LANGUAGES = (*FULL, *DATED)
V = TypeVar("V")


@dataclass(frozen=True)
class Phrases(Generic[V]):
    """Phrases to be found at a word, the longest first."""

    by_first: Mapping[str, tuple[tuple[str, V], ...]]

    @classmethod
    def of(cls, phrases: Iterable[tuple[str, V]]) -> "Phrases[V]":
        by_first: dict[str, list[tuple[str, V]]] = {}
        for phrase, value in phrases:
            folded = fold_letters(phrase)
            by_first.setdefault(head_of(folded), []).append((folded, value))
        return cls({k: tuple(sorted(v, key=lambda p: -len(p[0]))) for k, v in by_first.items()})

    @classmethod
    def joined(cls, several: Iterable["Phrases[V]"]) -> "Phrases[V]":
        """Those of several languages: much quicker than to sort them all once more."""
        first, *others = several
        by_first = dict(first.by_first)
        for other in others:
            for head, found in other.by_first.items():
                both = dict.fromkeys((*by_first.get(head, ()), *found))
                by_first[head] = tuple(sorted(both, key=lambda p: -len(p[0])))
        return cls(by_first) if others else first

    def at(self, line: Line, index: int) -> list[tuple[int, V]]:
        """All phrases that begin at this word: where each ends, and its value."""
        word = line.words[index]
        candidates = self.by_first.get(word.key if word.key.isalnum() else head_of(word.key))
        if not candidates:
            return []
        found: list[tuple[int, V]] = []
        for phrase, value in candidates:
            last = line.ends.get(word.start + len(phrase))
            if last is not None and line.folded.startswith(phrase, word.start):
                found.append((last, value))
        return found


_HEAD = re.compile(r"\w+|\S")


@lru_cache(8192)
def head_of(text: str) -> str:
    """What a phrase is looked up by: its first word, or its first sign."""
    found = _HEAD.match(text)
    return found.group() if found else ""


def heads_of(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(head_of(fold_letters(phrase)) for phrase in phrases)


class Vocabulary:
    """All words of some languages, the first of them being the line's own."""

    def __init__(self, lexicons: tuple[Lexicon, ...]) -> None:
        self.lexicons = lexicons
        self.code = lexicons[0].code
        self._sets: dict[str, frozenset[str]] = {}
        self._tables: dict[tuple[str, ...], Phrases[str]] = {}
        self._unions: dict[tuple[tuple[str, ...], str], frozenset[str]] = {}

    def all(self, name: str) -> tuple[str, ...]:
        told = (phrase for each in self.lexicons for phrase in phrases_of(each.code, name))
        return tuple(dict.fromkeys(told))

    def table(self, *names: str) -> Phrases[str]:
        """The phrases under those names, made once for all lines."""
        if names not in self._tables:
            several = (table_of(each.code, names) for each in self.lexicons)
            self._tables[names] = Phrases.joined(several)
        return self._tables[names]

    def set(self, name: str) -> frozenset[str]:
        """The words of all languages under that name, folded."""
        if name not in self._sets:
            several = (_folded(each.code, name) for each in self.lexicons)
            self._sets[name] = frozenset[str]().union(*several)
        return self._sets[name]

    def any_of(self, *kinds: str, but: str = "") -> frozenset[str]:
        """The words of several kinds, without those of another, joined once for all lines.

        A kind is a set of this class or a field of the lexicons.
        """
        asked = (kinds, but)
        if asked not in self._unions:
            joined = frozenset[str]().union(*map(self._kind, kinds))
            self._unions[asked] = joined - self._kind(but) if but else joined
        return self._unions[asked]

    def _kind(self, name: str) -> frozenset[str]:
        found = getattr(self, name, None)
        return found if isinstance(found, frozenset) else self.set(name)

    @cached_property
    def separable(self) -> dict[str, frozenset[str]]:
        """The verbs that end with a particle: `ein` of `trag … ein`."""
        told = [pair for lexicon in self.lexicons for pair in lexicon.separable.items()]
        return {fold_letters(end): frozenset(fold_letters(verbs).split()) for end, verbs in told}

    @cached_property
    def asking(self) -> frozenset[str]:
        """Words of a request for somebody: `brauchen`, `podrías`."""
        said = " ".join(self.all("frames_before") + self.all("before_person"))
        return frozenset(fold_letters(said).split()) - self.small_words

    @cached_property
    def goals(self) -> frozenset[str]:
        return self.set("goals")

    @cached_property
    def small_words(self) -> frozenset[str]:
        return self.set("small_words")

    @cached_property
    def of_words(self) -> frozenset[str]:
        """Words that join the parts of a name: `de`, `of the`."""
        return frozenset(" ".join(map(fold_letters, self.all("of"))).split()) - {"in", "en", "im"}

    @cached_property
    def both_words(self) -> frozenset[str]:
        return self.set("both")

    @cached_property
    def list_joints(self) -> frozenset[str]:
        """What stands between places of a list."""
        return self.both_words | {",", ";", "+", "&", "/", "//"}

    @cached_property
    def joint_words(self) -> frozenset[str]:
        """Words that may begin what joins two whole jobs: `and`, `+`, the `followed` of one."""
        then = (fold_letters(phrase).split()[0] for phrase in self.all("then"))
        return self.and_words | {"+", "&"} | frozenset(then)

    @cached_property
    def and_words(self) -> frozenset[str]:
        """`and` itself, the first of the words that join two."""
        return frozenset(each.both[0] for each in self.lexicons)

    @cached_property
    def infinitives(self) -> frozenset[str]:
        """`to` before what is to be done."""
        return self.set("infinitives")

    @cached_property
    def articles(self) -> frozenset[str]:
        return self.set("the")

    @cached_property
    def fillers(self) -> frozenset[str]:
        return self.set("first_filler") | self.set("filler")

    @cached_property
    def joining_words(self) -> frozenset[str]:
        """Words that go on from what was said before: `or`, `and`, `until`."""
        names = (
            "both",
            "either",
            "range_to",
            "between",
            "between_and",
            "by",
            "after",
            "range_from",
        )
        return frozenset(" ".join(fold_letters(p) for n in names for p in self.all(n)).split())

    @cached_property
    def clause_words(self) -> frozenset[str]:
        return self.set("clause_words")

    @cached_property
    def task_words(self) -> frozenset[str]:
        return self.set("task_words")

    @cached_property
    def things(self) -> frozenset[str]:
        return self.set("things")

    @cached_property
    def name_starts(self) -> frozenset[str]:
        """Words of a request that begin names as well: `New Hope Church`."""
        return self.set("name_starts")

    @cached_property
    def place_before(self) -> frozenset[str]:
        return self.set("place_before")

    @cached_property
    def leading(self) -> frozenset[str]:
        """What stands only before a name in the line's own language: `avenue`, in French."""
        own = self.lexicons[0]
        return frozenset(map(fold_letters, set(own.place_before) - set(own.place_after)))

    @cached_property
    def place_after(self) -> frozenset[str]:
        return self.set("place_after")

    @cached_property
    def street_types(self) -> frozenset[str]:
        return self.set("street_types")

    @cached_property
    def place_endings(self) -> tuple[str, ...]:
        return tuple(map(fold_letters, self.all("place_endings")))

    @cached_property
    def task_endings(self) -> tuple[str, ...]:
        return tuple(map(fold_letters, self.all("task_endings")))

    @cached_property
    def field_words(self) -> frozenset[str]:
        """Single words that tell of a day, a time or a length."""
        names: tuple[str, ...] = (
            "morning",
            "afternoon",
            "evening",
            "first_thing",
            "end_of_day",
            "week",
            "weekend",
        )
        names += ("month", "day", "hour", "minute", "noon", "tonight", "soon", "calendar_week")
        said = " ".join(phrase for name in names for phrase in self.all(name))
        found = frozenset(map(fold_letters, said.split())) | self.calendar_words
        said_with = {word for word in found if word.isdigit()}  # the 12 of `12 noon`
        return found - said_with - self.small_words - self.place_after

    @cached_property
    def day_length_words(self) -> frozenset[str]:
        """`week`, `month`: they tell of days without naming one."""
        said = " ".join(p for n in ("day", "week", "weekend", "month") for p in self.all(n))
        return frozenset(map(fold_letters, said.split())) | self.calendar_words

    @cached_property
    def code_words(self) -> frozenset[str]:
        """`pin`: a number behind it is a secret, not a reference."""
        return self.set("code_words")

    @cached_property
    def door_words(self) -> frozenset[str]:
        """`gate`: what has a code, or a number of its own."""
        return self.set("door_words")

    @cached_property
    def meet_words(self) -> frozenset[str]:
        return self.set("meet_words")

    @cached_property
    def number_words(self) -> frozenset[str]:
        return frozenset(fold_letters(word) for each in self.lexicons for word in each.numbers)

    @cached_property
    def otherwise(self) -> frozenset[str]:
        """Words before a second choice."""
        return self.set("otherwise")

    @cached_property
    def either_words(self) -> frozenset[str]:
        return self.set("either")

    @cached_property
    def meridiems(self) -> frozenset[str]:
        return self.set("am") | self.set("pm")

    @cached_property
    def clock_suffixes(self) -> frozenset[str]:
        return self.set("clock_suffix")

    @cached_property
    def copies(self) -> frozenset[str]:
        return self.set("copies")

    @cached_property
    def person_leads(self) -> frozenset[str]:
        """`for`, `@`: what says that somebody is sent."""
        return self.set("to_person")

    @cached_property
    def state_verbs(self) -> frozenset[str]:
        """`has the key`: what somebody does who is not sent."""
        return self.set("state_verbs")

    @cached_property
    def known_words(self) -> frozenset[str]:
        """Every word that a language of the line has told us."""
        return frozenset().union(*(_every_word(each.code) for each in self.lexicons))

    @cached_property
    def weekday_words(self) -> frozenset[str]:
        return frozenset(map(fold_letters, " ".join(self.all("weekdays")).split()))

    @cached_property
    def tonight(self) -> frozenset[str]:
        return self.set("tonight")

    @cached_property
    def month_words(self) -> frozenset[str]:
        return frozenset(map(fold_letters, " ".join(self.all("months")).split()))

    @cached_property
    def calendar_words(self) -> frozenset[str]:
        """Words that may name a day: `sun`, `may`."""
        days = (word for word in self.all("day_words") if " " not in word)
        found = " ".join((*self.all("weekdays"), *self.all("months"), *days))
        return frozenset(map(fold_letters, found.split()))


@cache
def phrases_of(code: str, name: str) -> tuple[str, ...]:
    """As the lexicon has them; `laeuft` is `läuft` where the keyboard has no umlauts."""
    told: tuple[str, ...] = getattr(lexicon(code), name)
    if code != "de":
        return told
    return tuple(dict.fromkeys((*told, *map(_spelled_out, told))))


@cache
def table_of(code: str, names: tuple[str, ...]) -> Phrases[str]:
    return Phrases.of((phrase, name) for name in names for phrase in phrases_of(code, name))


@cache
def _folded(code: str, name: str) -> frozenset[str]:
    return frozenset(map(fold_letters, phrases_of(code, name)))


def _spelled_out(phrase: str) -> str:
    return phrase.translate(_UMLAUTS)


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def alternation(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest first."""
    folded = sorted({fold_letters(p) for p in phrases if p}, key=lambda p: (-len(p), p))
    if not folded:
        return r"(?!)"
    return "(?:" + "|".join(re.escape(p).replace(r"\ ", r"(?:\s+|-)") for p in folded) + ")"


class Late:
    """A pattern that is compiled when a line first needs it: a command reads but one line."""

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self._source)


def sign_of(phrase: str) -> str:
    """Letters without which a phrase is in no text: cheaper to look for than the phrase."""
    return max(letters(fold_letters(phrase)), key=len, default="")


def signs_of(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(map(sign_of, phrases))


def key_of(said: str) -> str:
    """A phrase as the tables have it: `Late-Afternoon` is `late afternoon`.

    `alternation` finds a phrase with blanks or hyphens; whatever it finds is looked up by this.
    """
    return " ".join(fold_letters(said).replace("-", " ").split())


def fill_slots(template: str, slots: Mapping[str, str]) -> str:
    """Put a pattern for every `<slot>` of a template that has one; `(?P<name>` is left alone."""
    return _SLOT.sub(lambda slot: slots.get(slot.group(1), slot.group()), template)


_SLOT = re.compile(r"(?<!\?P)<(\w+)>")


@cache
def lexicon(code: str) -> Lexicon:
    found = getattr(import_module(f"bot.language.lexicon.{code}"), code.upper())
    assert isinstance(found, Lexicon)  # noqa: S101  (our own files)
    return found


@cache
def vocabulary(codes: tuple[str, ...]) -> Vocabulary:
    return Vocabulary(tuple(map(lexicon, codes)))


@cache
def _signature(code: str, among: tuple[str, ...]) -> frozenset[str]:
    """Longer words of a language that no other one of those has.

    Things go by the same name in many languages: `motor`, `sensor`, `radiator`; so do towns.
    """
    mine = _every_word(code) - vocabulary((code,)).any_of("things", "towns")
    others = frozenset().union(*(_every_word(other) for other in among if other != code))
    return frozenset(word for word in mine - others if len(word) > 2)


@cache
def for_person() -> tuple[str, ...]:
    """`pour`, `per`, `voor`: what leads to a person in whatever language the line is."""
    return tuple(word for code in DATED for word in lexicon(code).for_person)


@cache
def _telling_words() -> Mapping[str, tuple[str, ...]]:
    """Words that are enough to show that a line is, or is partly, in a `DATED` language."""
    found: dict[str, tuple[str, ...]] = {}
    for code in DATED:
        for word in map(fold_letters, lexicon(code).telling):
            found[word] = (*found.get(word, ()), code)
    return found


@cache
def _every_word(code: str) -> frozenset[str]:
    said: list[str] = []
    for part in fields(Lexicon):
        value = getattr(lexicon(code), part.name)
        if isinstance(value, str):
            said.append(value if part.name != "code" else "")
        elif isinstance(value, Mapping):
            said += [*value.keys(), *(v for v in value.values() if isinstance(v, str))]
        elif not isinstance(value, bool):
            said += value
    words = set(" ".join(said).replace("|", " ").split())  # the phrases repeat them by the hundred
    plain = " ".join(filter(str.isascii, words))  # which costs a tenth to fold
    rest = " ".join(word for word in words if not word.isascii())
    return frozenset((*fold_letters(plain).split(), *fold_letters(rest).split()))


def _is_only_a_name(line: Line, keys: frozenset[str] | set[str], code: str) -> bool:
    """`Caldera Spa`: one word with a capital, and no day, makes no Spanish line."""
    if keys & vocabulary((code,)).field_words or not line.is_mixed_case:
        return False
    return all(word.is_capital for word in line.words if word.key in keys)


def languages(line: Line, locale: str) -> tuple[str, ...]:
    """The languages of a line: the one with most words of its own, then those that occur."""
    home = locale[:2].lower()
    among = (*FULL, *_dated_languages(line, home))
    keys = {word.key for word in line.words}
    score = {code: len(keys & _signature(code, among)) for code in among}
    for code in among:
        lone = score[code] == 1 and code != home
        if lone and _is_only_a_name(line, keys & _signature(code, among), code):
            score[code] = 0
    score[home if home in score else "en"] += 1
    ranked = sorted(among, key=lambda code: -score[code])
    return tuple(code for code in ranked if score[code] or code == "en")


def _dated_languages(line: Line, home: str) -> list[str]:
    """The asker's own, and those of which a telling word occurs, not as a part of a name."""
    told = _telling_words()
    found = {home}
    for index, word in enumerate(line.words):
        codes = told.get(word.key)
        if codes and not (index and word.is_capital and line.is_mixed_case):
            found.update(codes)
    return [code for code in DATED if code in found]
