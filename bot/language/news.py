"""News is no order: `Anna ist krank`, `Globex hat abgesagt`, `doch erst am Freitag`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from bot.language.known import place_names
from bot.language.reading import Intent, Scene
from bot.language.tasks import is_task
from bot.language.vocabulary import Phrases, Vocabulary, vocabulary
from bot.language.words import Kind, Line, Word, fold_letters

_LONGEST = 30  # words: who tells more than that also asks for something


def news(line: Line, words: Vocabulary, scene: Scene) -> Intent | None:
    """What a line is that only tells something; None where it may ask for a job."""
    grammar = _grammar(words.code)
    if len(line.words) > _LONGEST or grammar.signs.isdisjoint(word.key for word in line.words):
        return None
    if any(word.kind is Kind.BREAK for word in line.words):
        return None
    return _News(line, words, scene, grammar, tuple(_clauses(line, grammar))).intent


@dataclass(frozen=True)
class _Grammar:
    called_off: tuple[str, ...]
    fails: tuple[str, ...]
    needless: tuple[str, ...]
    told: tuple[str, ...]
    because: frozenset[str]
    about_calling_off: frozenset[str]
    done: tuple[str, ...]
    called: tuple[str, ...]
    state_verbs: frozenset[str]
    i_verbs: frozenset[str]
    states: frozenset[str]
    ends: tuple[str, ...]
    polite: frozenset[str]
    instead: Phrases[str]
    shifted: tuple[str, ...]
    putting: frozenset[str]
    signs: frozenset[str]


@cache
def _grammar(code: str) -> _Grammar:
    own = vocabulary((code,))

    def ends(name: str) -> tuple[str, ...]:
        return tuple(f" {said}" for said in own.set(name))

    polite = own.any_of("filler", "last_filler", "news_fillers")
    named = (
        "called_off",
        "fails",
        "needless",
        "news_told",
        "news_ends",
        "news_done",
        "news_called",
        "instead",
        "shifted",
    )
    signs = (fold_letters(said).split()[-1] for name in named for said in own.all(name))
    return _Grammar(
        called_off=ends("called_off"),
        fails=ends("fails"),
        needless=ends("needless"),
        told=tuple(f" {said} " for said in own.set("news_told")),
        because=own.set("because"),
        about_calling_off=own.set("about_calling_off"),
        done=ends("news_done"),
        called=ends("news_called"),
        state_verbs=own.set("news_verbs"),
        i_verbs=own.set("i_verbs"),
        states=own.set("news_states"),
        ends=ends("news_ends"),
        polite=frozenset(said for said in polite if " " not in said),
        instead=own.table("instead"),
        shifted=ends("shifted"),
        putting=own.set("putting"),
        signs=frozenset(signs) | own.any_of(*_ONE_WORD) | _GIVING,
    )


_ONE_WORD = ("news_states", "putting", "spared", "taking_over", "days_off")
_MARKS = {",", ".", ";", ":", "!", "?", "-", "–", "—", "(", ")", "|", "/"}
_SHORT = 3  # letters: a full stop behind them ends no clause


def _clauses(line: Line, grammar: _Grammar) -> Iterator[tuple[Word, ...]]:
    """The words between the marks, without politeness on either side."""
    clause: list[Word] = []
    for word in line.words:
        if not word.is_mark:
            clause.append(word)
        elif word.key[0] in _MARKS and not (word.key == "." and clause and _is_short(clause[-1])):
            yield from _polished(clause, grammar)
            clause = []
    yield from _polished(clause, grammar)


def _is_short(word: Word) -> bool:
    return len(word.key) <= _SHORT


def _polished(clause: list[Word], grammar: _Grammar) -> Iterator[tuple[Word, ...]]:
    first, last = 0, len(clause)
    while last > first and clause[last - 1].key in grammar.polite:
        last -= 1
    while first < last - 1 and clause[first].key in grammar.polite:
        first += 1
    if first < last:
        yield tuple(clause[first:last])


@dataclass(frozen=True)
class _News:
    line: Line
    words: Vocabulary
    scene: Scene
    grammar: _Grammar
    clauses: tuple[tuple[Word, ...], ...]

    @property
    def intent(self) -> Intent | None:
        if not self.clauses:
            return None
        if self._is_called_off() or self._is_spared():
            return Intent.CANCEL
        if any(map(self._is_handed_over, self.clauses)):
            return Intent.RESCHEDULE
        if self._tells_of_somebody():
            return Intent.OTHER
        if self._is_put_off():
            return Intent.RESCHEDULE
        return Intent.OTHER if self._is_report() else None

    @cached_property
    def _first(self) -> str:
        return _said(self.clauses[0])

    def _is_called_off(self) -> bool:
        """`Globex hat für morgen abgesagt`; a thing that fails is another matter."""
        first = self._told(self.clauses[0])
        if first.endswith(self.grammar.called_off):
            return True
        fails = first.endswith(self.grammar.fails)
        if fails and not any(map(self._is_thing, self.clauses[0][:-1])):
            return True
        about = self.grammar.about_calling_off
        return any(
            _said(clause).endswith(self.grammar.called_off)
            and all(word.key in about for word in clause)
            for clause in self.clauses[1:]
        )

    def _is_thing(self, word: Word) -> bool:
        taken = self.words.any_of("field_words", "job_words", "finite_verbs")
        return is_task(word, self.words) and word.key not in taken

    def _told(self, clause: tuple[Word, ...]) -> str:
        """Without the reason: `… entfällt wegen Krankheit`."""
        at = next((i for i, word in enumerate(clause) if word.key in self.grammar.because), None)
        return _said(clause[:at])

    def _is_spared(self) -> bool:
        """`Mike muss doch nicht zu Globex`, `morgen keiner zu Globex`."""
        said = self.clauses[0]
        if _said(said).endswith(self.grammar.needless):
            return any(word.key in self._own("needs") for word in said)
        for at, word in enumerate(said[:-1]):
            if word.key not in self._own("spared") or (at and said[at - 1].key in _YET):
                continue
            near = [each.key for each in said[at + 1 : at + 3] if each.key != "mehr"]
            goes = not near or near[0] in self._own("spared_goes")
            ordered = any(each.key in self._own("spared_verbs") for each in said[:at])
            if goes and (ordered or word.key in self._own("nobody")):
                return True
        return False

    def _own(self, name: str) -> frozenset[str]:
        return vocabulary((self.words.code,)).set(name)

    def _is_put_off(self) -> bool:
        """`statt Mittwoch Donnerstag`, `von 9 auf 11`, `eine Stunde später`."""
        if self._first.endswith(self.grammar.shifted):
            before = [word.key for word in self.clauses[0]]
            return any(key in self._own("hour") | self._own("minute") for key in before)
        said = self.clauses[0]
        index = self.line.starts
        for at, word in enumerate(said[:-1]):
            ends = [last for last, _ in self.grammar.instead.at(self.line, index[word.start])]
            if ends and (self._tells_when(max(ends)) or self._names_somebody(max(ends))):
                return True
            onto = word.key in self.words.set("move_to") and self._tells_when(index[word.start] + 1)
            if onto and self._is_moved(said, at):
                return True
        return False

    def _names_somebody(self, index: int) -> bool:
        """`Luis statt Mike`."""
        after = self.line.words[index : index + 1]
        return any(self.scene.roster.knows(word.key) for word in after)

    def _is_handed_over(self, said: tuple[Word, ...]) -> bool:
        """`Annas Termin übernimmt Luis`, `Luis übernimmt ihre Tour`: of a job that there is."""
        jobs, whose = self._own("job_words"), self._own("whose")
        if said[-1].key in _GIVING and any(word.key in jobs for word in said):
            return any(an.key == "an" and self._knows(name) for an, name in pairwise(said))
        if not any(word.key in self._own("taking_over") for word in said):
            return False
        return any(
            job.key in jobs and (owner.key in whose or self._is_owner(owner))
            for owner, job in pairwise(said)
        )

    def _knows(self, name: Word) -> bool:
        return self.scene.roster.knows(name.key)

    def _is_owner(self, word: Word) -> bool:
        name = word.key.removesuffix("s").removesuffix("'")
        return name != word.key and self.scene.roster.knows(name)

    def _is_moved(self, said: tuple[Word, ...], at: int) -> bool:
        if said[-1].key in self.grammar.putting or said[at - 1].key in self.grammar.putting:
            return True
        return any(
            word.key in self._own("range_from") | self._own("on")
            and self._tells_when(self.line.starts[word.start] + 1)
            for word in said[max(0, at - 4) : at]
        )

    def _tells_when(self, index: int) -> bool:
        """A day or a time, or what leads to one."""
        leads = self.words.any_of("on", "at", "next", "coming", "by", "after")
        for word in self.line.words[index : index + 2]:
            if word.key in self.words.field_words or _CLOCK.fullmatch(word.key):
                return True
            if word.key not in leads:
                return False
        return False

    def _tells_of_somebody(self) -> bool:
        """`Anna ist krank`, `bin im Stau`: how people are is nothing to be done."""
        said = self.clauses[0]
        subject = self._subject(said)
        if subject is None or any(word.key in self._own("news_orders") for word in said):
            return False
        rest = said[subject:]
        stated = any(word.key in self.grammar.states for word in rest)
        stated = stated or any(told in f"{_said(rest)} " for told in self.grammar.told)
        ended = _said(rest).endswith(self.grammar.ends)
        return (stated or ended) and not self._goes_on_with_an_order()

    def _subject(self, said: tuple[Word, ...]) -> int | None:
        """Where the verb of a clause about a person stands."""
        if said[0].key in self.grammar.i_verbs:
            return 0
        for at, word in enumerate(said[:5]):
            if not (self.scene.roster.knows(word.key) or word.key in self._own("news_subjects")):
                continue
            for beside in (at + 1, at + 2, at - 1):
                asks = beside == 0  # `ist Luis krank`
                if (
                    0 <= beside < len(said)
                    and not asks
                    and said[beside].key in self.grammar.state_verbs
                ):
                    return max(beside, at)
        return None

    def _goes_on_with_an_order(self) -> bool:
        """`Anna ist krank, bitte Luis zu Globex`."""
        orders = self._own("news_orders")
        later = [word for clause in self.clauses[1:] for word in clause]
        return self._names_a_place(later) or any(word.key in orders for word in later)

    def _names_a_place(self, said: list[Word]) -> bool:
        names, index = place_names(self.scene.places), self.line.starts
        return any(names.at(self.line, index[w.start]) or self._is_kind(w) for w in said)

    def _is_kind(self, word: Word) -> bool:
        if word.key in self.words.small_words or word.key in self.words.any_of("news_states"):
            return False
        return word.key in self.words.place_before or word.key in self.words.street_types

    def _is_report(self) -> bool:
        """`bei Globex läuft alles wieder`, `Mike, ruf mich an`: nothing about when or who."""
        if self._is_day_off():
            return True
        if any(word.key in self.words.calendar_words - _PAST for word in self.line.words):
            return False
        clause = self.clauses[-1] if len(self.clauses) == 2 else self.clauses[0]
        if len(self.clauses) < 3 and any(
            self._told(each).endswith(self.grammar.called) for each in self.clauses
        ):
            return not self._names_a_place([*self.line.words])
        if len(self.clauses) == 2 and self._first.split()[-1] in self._own("reporting"):
            return _said(clause).endswith(self.grammar.done)
        done = self.grammar.done
        return self._first.endswith(done) or self._told_where().endswith(done)

    def _is_day_off(self) -> bool:
        """`morgen ist Feiertag`."""
        said, off = self.clauses[0], self._own("days_off")
        only = len(self.clauses) == 1 and said[0].key in self.words.calendar_words
        return only and any(word.key in off for word in said[1:4])

    def _told_where(self) -> str:
        """Without where it was: `hat gut geklappt bei …`."""
        said = self.clauses[0]
        at = next((i for i, word in enumerate(said) if i > 1 and word.key in _WHERE), None)
        return _said(said[:at])


_GIVING = {"geben", "ubergeben", "abgeben", "weitergeben", "umhangen", "ubertragen"}
_WHERE = {"bei", "beim", "in", "im"}
_YET = {"noch", "erstmal", "erst"}
_PAST = {"heute", "gestern", "vorgestern"}
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:uhr|h)?")


def _said(clause: tuple[Word, ...]) -> str:
    return " " + " ".join(word.key for word in clause)
