"""Verb frames around a person that are made of many parts: `könnt ihr mir den … zur`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from bot.language.tasks import is_goal
from bot.language.vocabulary import Phrases, Vocabulary, phrases_of, table_of, vocabulary
from bot.language.words import Line, fold_letters

_MOST_SOFTENERS = 3


@dataclass(frozen=True)
class Frames:
    """Looked up by their words, for there are too many of them for a pattern.

    `edges` are the words that can stand right before a person in a frame.
    """

    before: Mapping[str, tuple[str, ...]]
    edges: frozenset[str]
    modals: Phrases[str]
    going: Phrases[str]
    links: Phrases[str]
    softeners: frozenset[str]
    words: Vocabulary

    def begin(self, line: Line, index: int) -> int | None:
        """The first word of the frame that leads to this word; `bitte`, `mir` may go with it."""
        if not index or line.words[index - 1].key not in self.edges:
            return None
        at = self._without_softeners(line, index)
        found = [self._ending_at(line, end) for end in range(at, index + 1)]
        first = min((first for first in found if first is not None), default=None)
        return None if first is None else self._without_softeners(line, first)

    def _without_softeners(self, line: Line, index: int) -> int:
        at = index
        while index - at < _MOST_SOFTENERS and at and line.words[at - 1].key in self.softeners:
            at -= 1
        return at

    def _ending_at(self, line: Line, index: int) -> int | None:
        if not index:
            return None
        end = line.words[index - 1].end
        last = line.words[index - 1].key
        both = f"{line.words[index - 2].key} {last}" if index > 1 else last
        for phrase in (*self.before.get(both, ()), *self.before.get(last, ())):
            first = line.starts.get(end - len(phrase))
            if first is not None and line.folded.startswith(phrase, end - len(phrase)):
                return first
        return None

    def end(self, line: Line, index: int) -> int | None:
        """Where the frame ends that goes on at this word: `tiene que pasar por`.

        Before what is to be done, it is the modal alone: `tiene que calibrar …`.
        """
        behind = _longest(self.modals, line, index)
        for at in (index,) if behind is None else (behind, index):
            going = _longest(self.going, line, at)
            if going is not None:
                return _longest(self.links, line, going) or going
        after = line.words[behind : behind + 1] if behind is not None else ()
        return behind if any(is_goal(word, self.words) for word in after) else None


def _longest(table: Phrases[str], line: Line, index: int) -> int | None:
    if index >= len(line.words):
        return None
    return max((last for last, _ in table.at(line, index)), default=None)


@cache
def frames(codes: tuple[str, ...]) -> Frames:
    words = vocabulary(codes)
    told = [each.code for each in words.lexicons if each.going]

    def table(name: str) -> Phrases[str]:
        return Phrases.joined(table_of(code, (name,)) for code in told) if told else Phrases({})

    before = _joined(_by_last_words(each.code) for each in words.lexicons)
    return Frames(
        before=before,
        edges=words.set("softeners") | {last.split()[-1] for last in before},
        modals=table("person_modals"),
        going=table("going"),
        links=table("motion_links"),
        softeners=words.set("softeners"),
        words=words,
    )


_Before: TypeAlias = Mapping[str, tuple[str, ...]]


@cache
def _by_last_words(code: str) -> _Before:
    """The longest first, by their last two words: there are thousands that end in `a`."""
    found: dict[str, list[str]] = {}
    phrases = set(map(fold_letters, phrases_of(code, "frames_before")))
    for phrase in sorted(phrases, key=lambda said: -len(said)):
        found.setdefault(" ".join(phrase.split()[-2:]), []).append(phrase)
    return {last: tuple(several) for last, several in found.items()}


def _joined(several: Iterable[_Before]) -> _Before:
    first, *others = several
    joined = dict(first)
    for last, phrases in ((last, phrases) for other in others for last, phrases in other.items()):
        joined[last] = tuple(sorted({*joined.get(last, ()), *phrases}, key=lambda p: -len(p)))
    return joined
