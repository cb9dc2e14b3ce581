"""Who is meant: names of the roster, mentions, `me`, `nearest`, `unassigned`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from bot.domain.people import OnePerson
from bot.language.items import Item, PeoplePhrase, Role
from bot.language.known import first_words
from bot.language.person_grammar import person_grammar
from bot.language.reading import Said, Scene
from bot.language.sight import tells_time
from bot.language.strangers import Strangers
from bot.language.tasks import is_goal, is_task
from bot.language.vocabulary import Vocabulary, vocabulary
from bot.language.words import Kind, Line, Word


def propose(line: Line, words: Vocabulary, scene: Scene) -> Iterator[Item]:
    """Propose every stretch that may say who goes."""
    finder = _Finder(line, person_grammar(tuple(w.code for w in words.lexicons)), scene, words)
    for index in range(len(line.words)):
        yield from finder.at(index)


@dataclass(frozen=True)
class _Finder(Strangers):
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
            told = before is not None and (
                before.key in self.words.field_words or tells_time(before)
            )
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

    def _stands_alone(self, index: int, last: int) -> bool:
        """At the very end of the line, and not as its only word."""
        return index > 0 and self._neighbour(last) is None

    def _runs_on(self, last: int) -> bool:
        after = self._neighbour(last)
        return after is not None and after.key in self.words.place_after


_CLAUSES = {"se", "no", "hay", "sin", "el", "la", "los", "las", "un", "una", "por", "porque"}
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
_HAS = {"hat", "haben"}
_SLIPS = {"fro", "ofr", "fot", "fpr", "frr"}
_WEAK = {"later", "tbd", "auto", "whoever", "closest", "nearest", "nadie", "alle", "niemand"}
