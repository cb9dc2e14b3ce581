"""A line as whoever looks for people sees it: names, what leads to them, and their verbs."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from bot.language.known import first_words
from bot.language.person_grammar import PersonGrammar
from bot.language.reading import Said, Scene
from bot.language.vocabulary import Vocabulary, for_person, head_of
from bot.language.words import Kind, Line, Word

_LONGEST_NAME = 3
_LONGEST_LIST = 6  # nobody sends more people with one line


_CLOCK_OR_DATE = re.compile(
    r"(?:\d{1,2}(?:[:.]\d\d)?(?:am|pm|[aph])?-)?\d{1,2}(?:[:.]\d\d)?(?:am|pm|[aph])?|\d{1,2}[/.]\d{1,2}"
)


_TRADES = {"tecnico", "mecanico", "operario", "instalador", "conductor", "repartidor"}
_LOOKS = {"look at", "check out", "check on", "work on", "see to", "deal with", "look after"}
NEVER_UNKNOWN = {"to", "x", "with", "w/", "w", "send", "con", "mit", "an", "a", "4", *for_person()}


@dataclass(frozen=True)
class Sight:
    """What stands at a word and around it; everything is asked for by the number of the word."""

    line: Line
    grammar: PersonGrammar
    scene: Scene
    words: Vocabulary

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

    def _is_stranger_word(self, index: int) -> bool:
        """A word that may be a name, and is nothing else that we know."""
        word = self._neighbour(index)
        if word is None or not self._may_be_name(word, first=True):
            return False
        if word.key in self.words.known_words or word.key in first_words(self.scene.places):
            return False
        after = self._neighbour(index + 1)
        return after is None or after.key not in self.words.place_after

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
        if self.line.words[last].key in self.words.person_leads - NEVER_UNKNOWN:
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


def tells_time(word: Word) -> bool:
    """A time or a date in digits."""
    return _CLOCK_OR_DATE.fullmatch(word.key) is not None


def _is_spelled(text: str) -> bool:
    return text.isalpha() or text.replace("'", "").replace("-", "").isalpha()
