"""Who is meant: names of the roster, mentions, `me`, `nearest`, `unassigned`."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import Literal

from bot.domain.people import OnePerson
from bot.language.frames import Frames, frames
from bot.language.items import Item, PeoplePhrase, Role
from bot.language.known import first_words
from bot.language.reading import Said, Scene
from bot.language.tasks import is_goal, is_task
from bot.language.vocabulary import (
    Late,
    Phrases,
    Vocabulary,
    alternation,
    for_person,
    head_of,
    heads_of,
    vocabulary,
)
from bot.language.words import Kind, Line, Word, fold_letters

_LONGEST_NAME = 3
_CLAUSES = {"se", "no", "hay", "sin", "el", "la", "los", "las", "un", "una", "por", "porque"}
_LONGEST_FIRST_NAME = 9  # letters
_LONGEST_LIST = 6  # nobody sends more people with one line


def propose(line: Line, words: Vocabulary, scene: Scene) -> Iterator[Item]:
    """Propose every stretch that may say who goes."""
    finder = _Finder(line, _grammar(tuple(w.code for w in words.lexicons)), scene, words)
    for index in range(len(line.words)):
        yield from finder.at(index)


@dataclass(frozen=True)
class _Grammar:
    to_person: Late
    lead_ends: frozenset[str]
    before: Late
    before_ends: frozenset[str]
    after: Late
    after_heads: frozenset[str]
    said: Phrases[str]
    joint: Phrases[str]
    modals: Phrases[str]
    excepts: Late
    excepts_heads: frozenset[str]
    excepts_ends: frozenset[str]
    titles: frozenset[str]
    nouns: frozenset[str]
    never_names: frozenset[str]
    frames: Frames


@cache
def _grammar(codes: tuple[str, ...]) -> _Grammar:
    words = vocabulary(codes)
    nouns = alternation(words.all("worker_nouns"))
    to_person = alternation((*words.all("to_person"), *for_person()))
    return _Grammar(
        to_person=Late(rf"(?<![\w'])(?:{to_person}|@|->|=>|→)\s*:?\s*(?:{nouns}\s+)?[@_*]*$"),
        lead_ends=_last_words((*words.all("to_person"), *for_person(), *words.all("worker_nouns"))),
        before=Late(rf"(?<![\w'])(?:{alternation(words.all('before_person'))})\s+$"),
        before_ends=_last_words(words.all("before_person")),
        after=Late(_after_person(words)),
        after_heads=heads_of(p for name in _AFTER_PERSON for p in words.all(name)),
        said=Phrases.of(
            (phrase, kind)
            for kind in ("me", "anyone", "whoever", "nobody", "somebody")
            for phrase in words.all(kind)
        ),
        joint=words.table("both", "either"),
        modals=words.table("person_modals"),
        excepts=Late(_all_but(words)),
        excepts_heads=heads_of(words.all("excepts")),
        excepts_ends=_last_words(words.all("excepts")),
        titles=words.set("titles"),
        nouns=words.set("worker_nouns") - words.small_words,
        never_names=words.any_of("small_words", "task_words", "place_after", "calendar_words"),
        frames=frames(codes),
    )


def compile_all(codes: tuple[str, ...]) -> None:
    """Compile every pattern of some languages, so that no line waits for it."""
    grammar = _grammar(codes)
    _ = [each.pattern for each in (grammar.to_person, grammar.before, grammar.after)]
    _ = grammar.excepts.pattern


def _last_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(re.split(r"[\s-]", fold_letters(phrase))[-1] for phrase in phrases)


def _all_but(words: Vocabulary) -> str:
    """`anyone but`, `someone other than`; or no more than `not`."""
    who = alternation(p for name in _EVERYBODY for p in words.all(name))
    but = alternation(words.all("excepts"))
    return rf"(?<![\w'])(?:(?P<who>{who})\s*,?\s+)?(?P<but>{but})\s+@?$"


_EVERYBODY = ("anyone", "everyone", "somebody")


_AFTER_PERSON = ("person_modals", "motion_verbs", "visit_verbs", "particles", "after_person")


def _after_person(words: Vocabulary) -> str:
    """`should swing over to`, `needs to be at`, `to cover`: as far as the verbs reach.

    `Mike Do 9 Uhr` is no English: what is a day in the line's own language is no verb.
    """
    own_days = vocabulary((words.code,)).weekday_words
    a = {
        name: alternation(said for said in words.all(name) if said not in own_days)
        for name in (*_AFTER_PERSON, "motion_links")
    }
    motion = rf"{a['motion_verbs']}(?:\s+{a['particles']})?\s+{a['motion_links']}"
    linked = rf"{a['particles']}\s+{a['motion_links']}"
    composed = rf"(?:{a['person_modals']}\s+)?(?:{motion}|{a['visit_verbs']}|{linked})"
    end = r"(?=\s|$|[,.;!?])"
    glued = r"(?='(?:s|ll)\s)"
    return rf"(?:,?\s+|{glued})(?:{composed}{end}|{a['after_person']}{end})"


@dataclass(frozen=True)
class _Finder:
    line: Line
    grammar: _Grammar
    scene: Scene
    words: Vocabulary

    def at(self, index: int) -> Iterator[Item]:
        word = self.line.words[index]
        if self._is_copied(index):
            return
        if self._excepts and index and self.line.words[index - 1].key in self.grammar.excepts_ends:
            yield from self._excluded(index)
        match word.kind:
            case Kind.MENTION | Kind.GROUP | Kind.EMAIL:
                yield from self._references(index)
            case Kind.QUOTED if self.scene.roster.has(word.value):
                lead = self._lead(index)
                phrase = PeoplePhrase(said=(Said(kind="name", words=word.value),))
                if lead is not None:
                    yield Item(lead, index + 1, Role.PEOPLE, phrase, 6.0)
            case Kind.WORD:
                yield from self._spoken(index)
                yield from self._names(index)
                if index and index == len(self.line.words) - 1 and self.words.code == "es":
                    yield from self._slipped(index)
            case _:
                pass

    def _slipped(self, index: int) -> Iterator[Item]:
        """`… mañana 22h lius`: whoever that is stands behind a time, and nothing follows."""
        word, before = self.line.words[index], self.line.words[index - 1]
        behind_time = before.key in self.words.field_words or _tells(before)
        if not behind_time or word.key in self.words.known_words:
            return
        if not self.scene.roster.knows(word.key) and self.scene.roster.nearly(word.key):
            said = (Said(kind="name", words=word.text),)
            yield Item(index, index + 1, Role.PEOPLE, PeoplePhrase(said=said, known=False), 3.0)

    @cached_property
    def _excepts(self) -> bool:
        return not self.grammar.excepts_heads.isdisjoint(self.line.letters)

    def _excluded(self, index: int) -> Iterator[Item]:
        """`anyone but luis`, or `not luis` alone."""
        if self._one(index) is None:
            return
        people, last = self._list(index)
        start = self.line.words[index].start
        offset = max(0, start - 60)
        found = self.grammar.excepts.pattern.search(self.line.folded[offset:start])
        if found is None or self._only_tells(last):
            return
        first = self.line.starts.get(offset + found.start("who" if found["who"] else "but"))
        if first is None:
            return
        everybody = Said(kind="auto", words=self.line.said(first, last))
        phrase = PeoplePhrase(said=(everybody,), but=tuple(people))
        weight = (7.0 if found["who"] else 2.6) + 0.4 * (last - first)
        lead = self._lead(first)
        yield Item(first if lead is None else lead, last, Role.PEOPLE, phrase, weight)

    def _is_copied(self, index: int) -> bool:
        """`cc @tom` is told, not sent."""
        before = index - 1
        while before > 0 and self.line.words[before].is_mark:
            before -= 1
        return before >= 0 and self.line.words[before].key in self.words.copies

    def _references(self, index: int) -> Iterator[Item]:
        people, last = self._list(index)
        lead = self._lead(index)
        is_email = self.line.words[index].kind is Kind.EMAIL
        if is_email and lead is None and not self._is_worker(index):
            return
        first = index if lead is None else lead
        if index == 0 and self._is_stranger(people[0]):
            yield Item(0, 1, Role.FILLER, None, 3.0)
        weight = 6.0 + 0.2 * (last - first)
        yield Item(first, last, Role.PEOPLE, PeoplePhrase(said=tuple(people)), weight)
        frame = self._frame(index, last)
        if frame:
            phrase = PeoplePhrase(said=tuple(people))
            yield Item(*frame, Role.PEOPLE, phrase, weight + 0.3 * (frame[1] - frame[0]))

    def _is_worker(self, index: int) -> bool:
        return isinstance(self.scene.roster.named(self.line.words[index].value), OnePerson)

    def _is_stranger(self, said: Said) -> bool:
        return said.kind == "member" and self.scene.roster.member(said.words) is None

    def _spoken(self, index: int) -> Iterator[Item]:
        """`me`, `the nearest`, `unassigned`, `someone`."""
        for last, kind in self.grammar.said.at(self.line, index):
            if last < len(self.line.words) and self.line.words[last].key in self.grammar.nouns:
                last += 1  # `the nearest technician`
            said = self.line.said(index, last)
            lead, frame = self._lead(index), self._frame(index, last)
            sure = lead is not None or frame is not None
            if kind == "somebody":
                if frame:
                    yield Item(*frame, Role.FILLER, None, 2.0 + 0.3 * (frame[1] - frame[0]))
                continue
            alone = self._stands_alone(index, last)
            if kind == "me" and last == index + 1:
                yield from self._me_and(index, last)
            if said.lower() == "whoever" and self._tells_on(last):
                continue
            if kind == "nobody" and self._is_subject(last):
                continue
            if kind == "me" and lead is None and not alone and last == index + 1:
                continue
            if not sure and not alone and last - index == 1 and said.lower() in _WEAK:
                continue
            phrase = PeoplePhrase(said=(Said(kind=_KINDS[kind], words=said),))
            weight = 4.0 + 0.4 * (last - index) - (0 if sure else 1.0)
            weight -= 2.5 if self._runs_on(last) else 0
            yield Item(index, last, Role.PEOPLE, phrase, weight)
            if lead is not None:
                yield Item(lead, last, Role.PEOPLE, phrase, weight + 1.2)
            if frame:
                yield Item(*frame, Role.PEOPLE, phrase, weight + 0.3 * (frame[1] - frame[0]))

    def _is_subject(self, last: int) -> bool:
        """`nobody was in last time`."""
        after = self._neighbour(last)
        told = self.words.any_of("state_verbs", "clause_words")
        return self.words.code == "en" and after is not None and after.key in told

    def _me_and(self, index: int, last: int) -> Iterator[Item]:
        """`me and luis`."""
        people, last, either = self._with_others(self._said(index, last), last)
        if len(people) > 1 and not self._asks_for(index):  # `call me and luis`
            lead, frame = self._lead(index), self._frame(index, last)
            first, last = frame or (index if lead is None else lead, last)
            phrase = PeoplePhrase(said=tuple(people), either=either)
            yield Item(first, last, Role.PEOPLE, phrase, 4.4 + 1.4 * (len(people) - 1))

    def _tells_on(self, last: int) -> bool:
        """`whoever did it last time`."""
        after = self._neighbour(last)
        return after is not None and self._runs_into_clause(after)

    def _names(self, index: int) -> Iterator[Item]:
        hit = self._roster_name(index)
        lead = self._lead(index)
        stranger = hit is None and self._is_stranger_word(index)
        if stranger:
            yield from self._slip_in_frame(index)
        if hit is None and self.line.words[index].key.endswith(("'s", "'ll")):
            yield from self._short_is(index)
        if hit is None:
            if lead is not None:
                yield from self._unknown(index, lead)
                yield from self._stranger_first(index, lead)
            if stranger:
                yield from self._stranger_in_frame(index)
            return
        if self._only_tells(hit) or self._is_second_name(index) or self._is_firm(hit):
            if self._has_a_job(hit):
                said = PeoplePhrase(said=(self._said(index, hit),))
                yield Item(index, hit + 1, Role.PEOPLE, said, 5.0)
            return
        if lead is None:
            yield from self._initial_first(index, hit)
        people, last, either = self._people(index)
        risky = len(people) == 1 and last == index + 1
        odd = risky and self._could_be_day(index)
        odd = odd or self._is_denied(index if lead is None else lead) or self._is_owner(last)
        phrase = PeoplePhrase(said=tuple(people), either=either, odd=odd)
        several = 1.4 * (len(people) - 1)
        position = 0.3 * index / len(self.line.words)
        if len(people) == 1:
            yield from self._as_one_name(index, hit, lead)
        if lead is not None:
            weight = 5.0 + several + position - self._guard(hit, lead)
            weight += 0.3 * (hit - index - 1) + self._whole_name(phrase, index)
            led = replace(phrase, odd=odd or (risky and self._is_slip(lead)))
            yield Item(lead, last, Role.PEOPLE, led, weight)
        frame = self._frame(index, last)
        if frame:
            weight = 4.2 + several + 0.35 * (frame[1] - frame[0])
            yield Item(*frame, Role.PEOPLE, phrase, weight)
        yield from self._bare(index, last, phrase, several)
        yield from self._with_article(index, last, phrase, several)
        if last > hit:
            only = PeoplePhrase(said=(self._said(index, hit),))
            yield from self._bare(index, hit, only, 0)
            if lead is not None:
                yield Item(lead, hit, Role.PEOPLE, only, 4.6 + position)

    def _with_article(
        self, index: int, last: int, phrase: PeoplePhrase, several: float
    ) -> Iterator[Item]:
        """`den Mike`, `a Luis`: an article that is part of nothing else."""
        before = self._neighbour(index - 1)
        if before is None or before.key not in self.words.set("person_articles"):
            return
        if before.is_capital and self.line.is_mixed_case and index > 1:
            return
        frame = self._frame(index, last)
        stop = frame[1] if frame else last
        weight = 3.2 + several + 0.35 * (stop - last)
        after = self._neighbour(stop)
        if stop == last and after is not None and not after.is_mark:
            weight -= self._joined(before, self.line.words[index], after)
        yield Item(index - 1, stop, Role.PEOPLE, phrase, weight)

    def _slip_in_frame(self, index: int) -> Iterator[Item]:
        """`send lius to Globex`, `can Rodrigo do …`: near somebody we know, or a stranger."""
        frame = self._frame(index, index + 1)
        if frame and self.scene.roster.nearly(self.line.words[index].key):
            yield self._stranger_in(frame, index, index + 1)
        last = index + 1 + self._is_capital_name(index + 1)
        frame = self._frame(index, last) if self._is_capital_name(index) else None
        if frame is None:
            return
        if self.words.code == "de":
            is_sent = self._is_sent(frame, index, last)
        else:
            framed = frame[1] > last
            is_sent = framed and (frame[0] < index or self._may_begin(index, frame, last))
            is_sent = is_sent or self._is_sent_by_name(frame, index, last)
            is_sent = is_sent or (frame[0] < index and self._is_sent_there(index, last))
        if is_sent:
            yield self._stranger_in(frame, index, last)

    def _may_begin(self, index: int, frame: tuple[int, int], last: int) -> bool:
        """`Zoilo tiene que ir al …`: more than a word of going behind a name that comes first."""
        before = self._neighbour(index - 1)
        first = before is None or before.is_mark
        goes = frame[1] > last + 1 or self._has_link(last)
        return first and self.words.code == "es" and goes

    def _has_link(self, last: int) -> bool:
        """Somewhere to go, soon."""
        links = self.words.set("motion_links")
        return any(word.key in links for word in self.line.words[last : last + 6])

    def _is_sent_by_name(self, frame: tuple[int, int], index: int, last: int) -> bool:
        """`manda a Zoilo mañana al …`: the `a` of persons, and somewhere to go."""
        before = self._neighbour(index - 1)
        by_name = self.words.code == "es" and before is not None and before.key == "a"
        return frame[0] < index and by_name and self._has_link(last)

    def _is_sent_there(self, index: int, last: int) -> bool:
        """`…, send Marcus`: the place has been said."""
        after = self._neighbour(last)
        ends = after is None or after.is_mark or after.key in self.words.field_words
        return ends and self.line.words[index - 1].key in _SENDING

    def _is_sent(self, frame: tuple[int, int], index: int, last: int) -> bool:
        """`Zeno soll morgen zum …`: nouns have capitals too, but no compound is a first name."""
        before = self._neighbour(index - 1)
        first = before is None or before.is_mark or before.key in self.words.fillers
        key = self.line.words[index].key
        if len(key) > _LONGEST_FIRST_NAME or key.endswith(self.words.place_endings):
            return False
        if first and self._only_leads(frame, last):
            return False
        framed = frame[0] < index or (first and frame[1] > last)
        return (framed and self._has_link(last)) or (first and self._is_whole(frame[1], last))

    def _only_leads(self, frame: tuple[int, int], last: int) -> bool:
        """`Tapeten bei …, Mike`: a preposition makes nobody a person where one is named."""
        links = self.words.set("motion_links")
        if frame[1] != last + 1 or self.line.words[last].key not in links:
            return False
        return any(self.scene.roster.knows(word.key) for word in self.line.words[last:])

    def _is_whole(self, stop: int, last: int) -> bool:
        """`…, Zeno soll hin`: nothing else is said of him."""
        after = self._neighbour(stop)
        ends = self.line.words[stop - 1].key in self.words.set("closing_verbs")
        return stop > last and ends and (after is None or after.is_mark)

    def _stranger_in(self, frame: tuple[int, int], index: int, last: int) -> Item:
        said = Said(kind="name", words=self.line.said(index, last))
        weight = 4.0 + 0.35 * (frame[1] - frame[0])
        return Item(*frame, Role.PEOPLE, PeoplePhrase(said=(said,), known=False), weight)

    def _is_capital_name(self, index: int) -> bool:
        """A word that begins with a capital among others that do not; no noun of German."""
        word = self._neighbour(index)
        capital = word is not None and word.is_capital and self.line.is_mixed_case
        return capital and self._is_stranger_word(index)

    def _is_second_name(self, index: int) -> bool:
        """The `lopez` of `may lopez`: no verb, though `may` can be one."""
        return index > 0 and (self._roster_name(index - 1) or 0) > index

    def _is_slip(self, lead: int | None) -> bool:
        """`4 jane`, `fro jane`."""
        return lead is not None and self.line.words[lead].key in {"4", *_SLIPS}

    def _is_owner(self, last: int) -> bool:
        """`jane doe's crew`."""
        after = self._neighbour(last)
        if after is None or not after.key.endswith("'s"):
            return False
        return self.scene.roster.knows(after.key[:-2])

    def _is_denied(self, first: int) -> bool:
        """`not luis`, `anyone but luis`."""
        before = self._neighbour(first - 1)
        return before is not None and before.key in _DENIALS

    def _could_be_day(self, index: int) -> bool:
        """`sun`, `may` in small letters; a weekday of another language hardly is one."""
        word = self.line.words[index]
        short = len(word.key) <= 3 and not word.is_capital
        return short and word.key in vocabulary((self.words.code,)).weekday_words

    def _as_one_name(self, index: int, hit: int, lead: int | None) -> Iterator[Item]:
        """`jane smith`, where only Jane Doe and Bob Smith are known; `luis jane`."""
        last = self._end_of_names(hit)
        if last == hit:
            last = hit + self._is_surname(hit)
        if last == hit or self._street_is_near(hit):
            return
        said = Said(kind="name", words=self.line.said(index, last))
        phrase = PeoplePhrase(said=(said,), known=False)
        frame = self._frame(index, last)
        sure = self.line.words[hit].is_capital or self.scene.roster.knows(self.line.words[hit].key)
        if lead is not None and sure:
            named = self.scene.roster.knows(self.line.words[hit].key)
            yield Item(lead, last, Role.PEOPLE, phrase, 8.0 if named else 5.4)
        if frame is not None and frame[1] > last:
            yield Item(*frame, Role.PEOPLE, phrase, 4.8 + 0.35 * (frame[1] - frame[0]))
        if self.scene.roster.knows(self.line.words[hit].key):
            yield from self._bare(index, last, phrase, 0.3)

    def _initial_first(self, index: int, hit: int) -> Iterator[Item]:
        """`for l garcia`: the letter belongs to the name."""
        at = index - 2 if index and self.line.words[index - 1].key == "." else index - 1
        letter = self._neighbour(at)
        if letter is None or len(letter.key) != 1 or not letter.key.isalpha():
            return
        lead = self._lead(at)
        if lead is not None:
            said = Said(kind="name", words=self.line.said(at, hit))
            yield Item(lead, hit, Role.PEOPLE, PeoplePhrase(said=(said,), known=False), 5.8)

    def _end_of_names(self, hit: int) -> int:
        """Where the names that follow without a word between them end."""
        last = hit
        while last < len(self.line.words):
            word = self.line.words[last]
            plain = word.kind is Kind.WORD and word.key not in self.words.calendar_words
            if not plain or word.key in self.words.known_words or self._roster_name(last) is None:
                break
            last = self._roster_name(last) or last
        return last

    def _is_surname(self, hit: int) -> bool:
        """`Smith`, or `stone` within a frame, where nobody is called so."""
        after, joined = self._neighbour(hit), self._neighbour(hit + 1)
        if after is None or (joined is not None and joined.key == "&"):
            return False
        if after.is_capital and self.line.is_mixed_case:
            noun = self.words.code == "de" and joined is not None and self._is_plain(joined)
            return self._may_be_name(after, first=False) and not noun
        acts = joined is not None and joined.key in self.words.articles
        if joined is not None and self.words.code != "en":
            acts = acts or is_task(joined, self.words)
        return self._is_stranger_word(hit) and not acts

    def _only_tells(self, last: int) -> bool:
        """`Bob has the key` sends nobody, `Bob has to be at …` does."""
        after = self._neighbour(last)
        if after is None or after.key not in self.words.state_verbs:
            return False
        if any(end > last + 1 for end, _ in self.grammar.modals.at(self.line, last)):
            return False
        end = self.line.words[last - 1].end
        framed = self.grammar.frames.end(self.line, last) is not None
        return not framed and self.grammar.after.pattern.match(self.line.folded, end) is None

    def _stranger_first(self, index: int, lead: int) -> Iterator[Item]:
        """`for zorro and jane`: all of a list must be known."""
        if not self._is_stranger_word(index) or self._asks_for(lead):
            return
        if self.line.words[lead].key in _NO_LIST:
            return
        people, last, either = self._people(index)
        after = self._neighbour(last)
        if len(people) > 1 and (after is None or after.key not in self.words.place_after):
            phrase = PeoplePhrase(said=tuple(people), either=either, known=False)
            yield Item(lead, last, Role.PEOPLE, phrase, 5.0 + 1.4 * (len(people) - 1))

    def _stranger_in_frame(self, index: int) -> Iterator[Item]:
        """`send Zorro to`: whoever that is, the verbs on both sides make a person of him."""
        frame = self._frame(index, index + 1)
        if frame is None or frame[0] == index or frame[1] == index + 1:
            return
        phrase = PeoplePhrase(said=(self._said(index, index + 1),), known=False)
        weight = 3.4 + 0.6 * self.line.words[index].is_capital
        yield Item(*frame, Role.PEOPLE, phrase, weight + 0.35 * (frame[1] - frame[0]))

    def _is_stranger_word(self, index: int) -> bool:
        """A word that may be a name, and is nothing else that we know."""
        word = self._neighbour(index)
        if word is None or not self._may_be_name(word, first=True):
            return False
        if word.key in self.words.known_words or word.key in first_words(self.scene.places):
            return False
        after = self._neighbour(index + 1)
        return after is None or after.key not in self.words.place_after

    def _street_is_near(self, index: int) -> bool:
        near = self.line.words[index : index + 4]
        begins_place = self.line.words[index].key in first_words(self.scene.places)
        return begins_place or any(word.key in self.words.place_after for word in near)

    def _has_a_job(self, last: int) -> bool:
        """`Anna hat am Freitag einen Termin bei …` sends her."""
        has = self._neighbour(last)
        if self.words.code != "de" or has is None or has.key not in _HAS:
            return False
        jobs = self.words.set("job_words")
        return any(word.key in jobs for word in self.line.words[last + 1 : last + 8])

    def _is_firm(self, last: int) -> bool:
        """`Smith & Sons`, `Müller und Partner`: a name that goes on with no other person."""
        joint, after = self._neighbour(last), self._neighbour(last + 1)
        if joint is None or after is None or after.key not in _PARTNERS:
            return False
        return joint.key in {"&", "+"} or joint.key in self.words.and_words

    def _short_is(self, index: int) -> Iterator[Item]:
        """`anna's doing Harbor View`, `anna'll go`."""
        word = self.line.words[index]
        size = len(word.text.rpartition("'")[0] or word.text[:-2])
        stem = self.line.plain[word.start : word.start + size]
        if not self.scene.roster.has(stem):
            return
        after = self.grammar.after.pattern.match(self.line.folded, word.start + size)
        last = self.line.ends.get(after.end()) if after else None
        if last is not None:
            phrase = PeoplePhrase(said=(Said(kind="name", words=stem),))
            yield Item(index, last, Role.PEOPLE, phrase, 4.2 + 0.35 * (last - index))

    def _bare(self, index: int, last: int, phrase: PeoplePhrase, several: float) -> Iterator[Item]:
        """A name without a word before it counts by where it stands."""
        before = self._neighbour(index - 1)
        after = self._neighbour(last)
        alone_before = before is None or before.is_mark
        alone_after = after is None or after.is_mark
        weight = 2.0 + several + 0.7 * (last - index - 1) * (len(phrase.said) == 1)
        odd, leading = phrase.odd, False
        full = any(" " in said.words for said in phrase.said)  # `bob jones`
        small = self.line.is_mixed_case and self.line.words[index].text.islower()
        small = small and self.words.code == "en"
        weight += self._whole_name(phrase, index)
        if self.words.code != "en" and self.line.words[index].key in self.words.weekday_words:
            weight += 1.5  # `sun` in a line of another language
        if alone_before and alone_after:
            weight += 1.4
        elif after is None:
            weight += 0.8
        elif before is None:
            clear = self.words.code == "en" and (full or (small and after.is_capital))
            clear = clear or self._opens_place(after)
            weight, odd, leading = weight - 0.2, odd or not clear, not clear
            if after.key[0].isdigit():
                weight += 0.9
            elif after.key in self.words.field_words:
                weight += 2.0
        if after is not None and not after.is_mark:
            weight -= self._joined(before, self.line.words[index], after)
            spanish = self.words.code == "es"
            starts_clause = spanish and (after.key in _CLAUSES or is_goal(after, self.words))
            clause = self._runs_into_clause(after) and not starts_clause
            if before is not None and clause and not full:
                weight -= 1.2
            if spanish and before is not None and is_goal(after, self.words):
                weight += 1.0  # `… 2 Luis tapar agujeros`
        if before is not None and before.is_capital and self.line.is_mixed_case and not small:
            weight -= 1.2
        if before is not None and before.key in self.grammar.titles:
            weight -= 3.0
        value = PeoplePhrase(said=phrase.said, either=phrase.either, odd=odd, leading=leading)
        yield Item(index, last, Role.PEOPLE, value, weight)

    def _whole_name(self, phrase: PeoplePhrase, index: int) -> float:
        """`bob jones` is hardly anything else, nor is `sun li`."""
        full = any(" " in said.words for said in phrase.said) and self.words.code == "en"
        return (1.7 + self._could_be_day(index)) * full

    def _runs_into_clause(self, after: Word) -> bool:
        """`…, jane knows the code` sends nobody."""
        return self._is_plain(after) and not self._is_thing(after)

    def _is_plain(self, word: Word) -> bool:
        plain = word.kind is Kind.WORD and word.text[:1].islower()
        return plain and word.key not in self.words.field_words

    def _is_thing(self, word: Word) -> bool:
        """`jose dock light`: what there is to do, without a verb."""
        tells = self.words.any_of("state_verbs", "clause_words")
        if word.key in tells:
            return False
        after = self._neighbour(self.line.starts[word.start] + 1)
        compound = after is not None and after.key in self.words.things  # `jose glaze sprayer`
        tasks = (self.words.things, self.words.place_after, self.words.task_words)
        return compound or any(word.key in each for each in tasks)

    def _joined(self, before: Word | None, name: Word, after: Word) -> float:
        """`Jane Street`: what follows shows that this is no person; not so in `8am jane street`."""
        small = before is not None and name.text.islower()
        if small and after.is_capital and self.line.is_mixed_case:
            return 0.3  # `10-12 luis Villa …`
        if self._opens_place(after):
            return 0.3
        if after.key in self.words.place_after:
            told = before is not None and (before.key in self.words.field_words or _tells(before))
            told = told or (self.words.code == "en" and (before is None or before.is_mark))
            small = self.line.is_mixed_case and after.text.islower()
            begins = self._is_attribute(after) or self._begins_place(after)
            return 0.3 if told and (small or begins) else 3.0
        if after.is_capital and self.line.is_mixed_case and after.kind is Kind.WORD:
            return 1.0
        return 0.3

    def _opens_place(self, word: Word) -> bool:
        """The `Hotel` of `9h Luis Hotel Reyes`: Spanish has its kinds of places before names."""
        at = self.line.starts[word.start] + 1
        after = self._neighbour(at)
        if after is not None and after.key in {".", "/"}:
            after = self._neighbour(at + 1)
        kinds = self.words.set("openers")
        opens = self.words.code == "es" and (word.key in kinds or f"{word.key}/" in kinds)
        return opens and after is not None and not after.is_mark

    def _is_attribute(self, word: Word) -> bool:
        """The `garage` of `noon mike garage spring`."""
        thing = self._neighbour(self.line.starts[word.start] + 1)
        named = thing is not None and thing.key in self.words.things
        return named and word.key not in self.words.street_types

    def _begins_place(self, word: Word) -> bool:
        """The `harbor` of `9am luis harbor grill`, the `st` of `9am mike st anne hospital`."""
        at = self.line.starts[word.start] + 1
        if self._numbers_a_road(at - 1):
            return True
        said = self.line.words[at : at + 2]
        saint = word.key == "st" and len(said) > 1 and said[0].key not in self.words.place_after
        if self.line.is_mixed_case or not (saint or word.key not in self.words.street_types):
            return False
        return any(each.key in self.words.set("venues") for each in said)

    def _guard(self, last: int, lead: int) -> float:
        """`For Pete's Sake Pub`, `Toys for Jane Street`: a name in a name."""
        after = self._neighbour(last)
        if after is None or after.is_mark:
            return 0.0
        guard = 0.0
        name = self.line.words[last - 1]
        if self.words.code == "en" and self.line.is_mixed_case and name.text.islower():
            return 0.0 if after.is_capital else 2.5 * (after.key in self.words.place_after)
        if after.key in self.words.place_after and not self._numbers_a_road(last):
            guard += 2.5
        if lead == 0 or not self.line.words[lead - 1].is_mark:
            guard += 0.0
        return guard

    def _numbers_a_road(self, at: int) -> bool:
        """The `hwy` of `9am luis hwy 31`."""
        number = self._neighbour(at + 1)
        begins = self.line.words[at].key in self.words.place_before
        return begins and number is not None and number.key[0].isdigit()

    def _unknown(self, index: int, lead: int) -> Iterator[Item]:
        """A name after `for` that nobody in the roster has."""
        last = index
        limit = min(len(self.line.words), index + 2)
        while last < limit and self._may_be_name(self.line.words[last], last == index):
            last += 1
        if last == index or self._asks_for(lead):
            return
        said = self.line.words[lead].text.lower()
        if said in _NEVER_UNKNOWN:
            return
        for end in range(index + 1, last + 1):
            after = self._neighbour(end)
            capital = self.line.words[index].is_capital and self.line.is_mixed_case
            typo = end == index + 1 and self.scene.roster.nearly(self.line.words[index].key)
            weight = 2.6 * typo + (1.3 if capital else 0.7) + 0.3 * (end - index - 1)
            weight += 1.0 if after is None else 0.2 if after.is_mark else -0.6
            if lead == 0:
                weight -= 0.5
            if end < len(self.line.words) and end < last:
                weight -= 1.0
            phrase = PeoplePhrase(
                said=(Said(kind="name", words=self.line.said(index, end)),), known=False
            )
            yield Item(lead, end, Role.PEOPLE, phrase, weight)

    def _asks_for(self, lead: int) -> bool:
        """`ask for Tom`: no assignment."""
        before = self._neighbour(lead - 1)
        return before is not None and before.key in self.words.task_words

    def _may_be_name(self, word: Word, first: bool) -> bool:
        if word.kind is not Kind.WORD or not _is_spelled(word.text):
            return False
        if not first and not word.is_capital:
            return False
        return len(word.key) > 1 and word.key not in self.grammar.never_names

    def _stands_alone(self, index: int, last: int) -> bool:
        """At the very end of the line, and not as its only word."""
        return index > 0 and self._neighbour(last) is None

    def _runs_on(self, last: int) -> bool:
        after = self._neighbour(last)
        return after is not None and after.key in self.words.place_after

    def _lead(self, index: int) -> int | None:
        """The word where `for`, `@` or `->` before this word begins."""
        if not self._follows(index, self.grammar.lead_ends):
            return None
        start = self.line.words[index].start
        offset = max(0, start - 40)
        found = self.grammar.to_person.pattern.search(self.line.folded[offset:start])
        if found is None:
            return None
        lead = self.line.starts.get(offset + found.start())
        if lead and self.line.words[lead].key == "4" and self._is_unit(lead):
            alone = self.line.words[lead + 1].key in self.words.articles  # `número 4 la puerta`
            return lead + 1 if lead + 1 < index and not alone else None
        if lead and self.line.words[lead].key in _TRADES:
            named = self.line.words[lead - 1].key in self.words.set("openers")
            return None if named else lead  # `taller mecánico Ruiz`
        return lead

    def _is_unit(self, lead: int) -> bool:
        """`Unit 4 @mike`: the number belongs to the place."""
        unit = self.line.words[lead - 1].key in self.words.place_before
        return unit or self.words.code != "en"

    def _follows(self, index: int, ends: frozenset[str]) -> bool:
        """Whether the word before can end a phrase: much quicker than to look for one."""
        if not index:
            return False
        before = self.line.words[index - 1]
        return before.is_mark or before.key in ends

    def _frame(self, index: int, last: int) -> tuple[int, int] | None:
        """`send X out to`, `can X take`: the verbs around a person, as far as they reach."""
        first, stop = self._frame_before(index), self._frame_behind(last)
        if stop is not None and self.words.code == "en":
            stop = self._before_a_task(self._before_a_look(stop, last), last)
        if first is None and stop is None:
            return None
        return (first if first is not None else index), (stop if stop is not None else last)

    def _frame_before(self, index: int) -> int | None:
        if not index:
            return None
        first = self.grammar.frames.begin(self.line, index)
        if self._follows(index, self.grammar.before_ends):
            start = self.line.words[index].start
            offset = max(0, start - 60)
            before = self.grammar.before.pattern.search(self.line.folded[offset:start])
            first = (
                _of(min, self.line.starts.get(offset + before.start()), first) if before else first
            )
        return first

    def _frame_behind(self, last: int) -> int | None:
        """The look at the next word is much quicker than the pattern."""
        if last >= len(self.line.words):
            return None
        stop = self.grammar.frames.end(self.line, last)
        end = self.line.words[last - 1].end
        after = self.line.words[last]
        if after.is_mark or head_of(after.key) in self.grammar.after_heads:
            found = self.grammar.after.pattern.match(self.line.folded, end)
            reach = self._behind_article(self.line.ends.get(found.end())) if found else None
            stop = _of(max, reach, stop)
        return stop

    def _before_a_task(self, stop: int, last: int) -> int:
        """`luis should inspect the boiler`: neither behind that verb stands a place."""
        at = stop - (self.line.words[stop - 1].text == "the")
        verb, thing = self.line.words[at - 1], self._neighbour(stop)
        if at - 1 < last or thing is None or verb.key not in self.words.task_words:
            return stop
        small = thing.text.islower() or not self.line.is_mixed_case
        small = small and thing.key not in self.words.place_after
        told = thing.key in self.words.things or thing.key in self.words.task_words
        return at - 1 if small and told else stop

    def _before_a_look(self, stop: int, last: int) -> int:
        """`can mike look at the fryer`: behind the verb stands no place, so it is a note."""
        if self.line.words[stop - 1].key == "take" and self._neighbour(stop) is not None:
            return stop - (self.line.words[stop].key in {"a", "care"} and stop - 1 >= last)
        at = stop - (self.line.words[stop - 1].text == "the")
        verb = " ".join(word.key for word in self.line.words[at - 2 : at])
        said = [word for word in self.line.words[stop : stop + 2] if not word.is_mark]
        if verb not in _LOOKS or at - 2 < last or not said:
            return stop
        thing = any(w.key in self.words.things or w.key in self.words.task_words for w in said)
        return at - 2 if thing and not said[0].is_capital else stop

    def _behind_article(self, stop: int | None) -> int | None:
        """`to go to the Beacon Club`: no part of the name, as in `to the Beacon Club`."""
        after = self._neighbour(stop) if stop is not None else None
        article = after is not None and after.text == "the"
        return stop + 1 if article and stop is not None else stop

    def _neighbour(self, index: int) -> Word | None:
        if 0 <= index < len(self.line.words):
            return self.line.words[index]
        return None

    def _roster_name(self, index: int) -> int | None:
        """Where the longest roster name that begins here ends."""
        return self._roster_names[index]

    @cached_property
    def _roster_names(self) -> list[int | None]:
        return [self._find_name(index) for index in range(len(self.line.words))]

    def _find_name(self, index: int) -> int | None:
        roster = self.scene.roster
        if self.line.words[index].kind is not Kind.WORD:
            return None
        if not roster.knows(self.line.words[index].key):
            return None
        for last in range(min(len(self.line.words), index + _LONGEST_NAME), index, -1):
            more = self.line.words[index + 1 : last]
            if all(map(self._may_go_on, more)) and roster.has(self.line.said(index, last)):
                return last
        return None

    def _may_go_on(self, word: Word) -> bool:
        """A second name, or the first letter of one."""
        return self.scene.roster.knows(word.key) or (len(word.key) == 1 and not word.is_mark)

    def _said(self, index: int, last: int) -> Said:
        word = self.line.words[index]
        match word.kind:
            case Kind.MENTION:
                return Said(kind="member", words=word.value, shown=word.text.removeprefix("@"))
            case Kind.GROUP:
                shown = word.text.removeprefix("@")
                return Said(kind="group", words=word.value, shown=shown)
            case Kind.EMAIL:
                return Said(kind="email", words=word.value)
            case _:
                me = word.key in self.words.set("me") and last == index + 1
                return Said(kind="me" if me else "name", words=self.line.said(index, last))

    def _one(self, index: int) -> int | None:
        if index >= len(self.line.words):
            return None
        kind = self.line.words[index].kind
        if kind in (Kind.MENTION, Kind.GROUP, Kind.EMAIL):
            return index + 1
        return self._roster_name(index)

    def _list(self, index: int) -> tuple[list[Said], int]:
        people, last, _ = self._people(index)
        return people, last

    def _people(self, index: int) -> tuple[list[Said], int, bool]:
        """`jane and luis`, `jane or bob`, `<@U1> <@U2>`."""
        last = self._one(index) or index + 1
        return self._with_others(self._said(index, last), last)

    def _with_others(self, first: Said, last: int) -> tuple[list[Said], int, bool]:
        """Somebody, and those who are joined to him."""
        people, either = [first], False
        while len(people) < _LONGEST_LIST:
            follower = self._follower(last)
            if follower is None:
                break
            start, end, kind = follower
            people.append(self._said(start, end))
            either = either or kind == "either"
            last = end
        return people, last, either

    def _follower(self, last: int) -> tuple[int, int, str] | None:
        if last >= len(self.line.words):
            return None
        if self.line.words[last].kind is Kind.MENTION:
            return last, last + 1, "both"
        if self.line.words[last].key in self.words.person_leads - _NEVER_UNKNOWN:
            end = self._one(last + 1)
            if end is not None:
                return last + 1, end, "both"
        for start, kind in self.grammar.joint.at(self.line, last):
            at = start
            while at < len(self.line.words) and self.line.words[at].key == "@":
                at += 1
            me = next((e for e, k in self._kinds_at(at) if k == "me"), None)
            end = self._one(at) if me is None else me if self._is_only_me(at, me) else None
            if end is not None and not self._only_tells(end):
                return at, end, kind
            if me is None and end is None and self._is_listed_stranger(last, at):
                return at, at + 1, kind
        return None

    def _is_only_me(self, index: int, last: int) -> bool:
        """`luis and me`, not `luis and I'll go to …`."""
        return last == index + 1 and self.line.words[index].key.isalpha()

    def _is_listed_stranger(self, joint: int, at: int) -> bool:
        """`and zorro`; behind a comma only where the list goes on behind it."""
        if not self._is_stranger_word(at):
            return False
        if self.line.words[joint].key != "," or at > joint + 1:
            return True
        if at + 1 >= len(self.line.words):
            return False
        return any(
            self._one(start) is not None for start, _ in self.grammar.joint.at(self.line, at + 1)
        )

    def _kinds_at(self, index: int) -> list[tuple[int, str]]:
        return self.grammar.said.at(self.line, index) if index < len(self.line.words) else []


def _of(choose: Callable[[int, int], int], one: int | None, other: int | None) -> int | None:
    """The one that is there, or the better of both."""
    if one is None or other is None:
        return other if one is None else one
    return choose(one, other)


_CLOCK_OR_DATE = re.compile(
    r"(?:\d{1,2}(?:[:.]\d\d)?(?:am|pm|[aph])?-)?\d{1,2}(?:[:.]\d\d)?(?:am|pm|[aph])?|\d{1,2}[/.]\d{1,2}"
)


def _tells(word: Word) -> bool:
    """A time or a date in digits."""
    return _CLOCK_OR_DATE.fullmatch(word.key) is not None


def _is_spelled(text: str) -> bool:
    return text.isalpha() or text.replace("'", "").replace("-", "").isalpha()


_KINDS: dict[str, Literal["me", "auto", "none"]] = {
    "me": "me",
    "anyone": "auto",
    "whoever": "auto",
    "nobody": "none",
}
_DENIALS = {"not", "but", "except", "without", "nicht", "kein", "ohne", "außer", "sin", "menos"}
_DENIALS |= {"no", "salvo", "excepto"}
_PARTNERS = {"son", "sons", "co", "partner", "partners", "brothers", "bros", "associates"}
_PARTNERS |= {"sohn", "sohne", "soehne", "tochter", "cie", "hijo", "hijos", "hermanos", "cia"}
_TRADES = {"tecnico", "mecanico", "operario", "instalador", "conductor", "repartidor"}
_HAS = {"hat", "haben"}
_SLIPS = {"fro", "ofr", "fot", "fpr", "frr"}
_LOOKS = {"look at", "check out", "check on", "work on", "see to", "deal with", "look after"}
_SENDING = {"send", "assign", "dispatch", "sending", "allocate"}
_WEAK = {"later", "tbd", "auto", "whoever", "closest", "nearest", "nadie", "alle", "niemand"}
_NO_LIST = {"to", "a", "an"}
_NEVER_UNKNOWN = {"to", "x", "with", "w/", "w", "send", "con", "mit", "an", "a", "4", *for_person()}
