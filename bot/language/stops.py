"""Several stops in one line: where it may be cut, and what looks like a stop of its own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from bot.language import times
from bot.language.known import folded_names
from bot.language.layout import Stretch, cells
from bot.language.reading import Scene
from bot.language.vocabulary import Vocabulary, key_of
from bot.language.words import Line, Word


@dataclass(frozen=True, slots=True)
class Row:
    """`two stops for anna: Globex, 12 Elm St`. `header` is what stands before the colon."""

    stops: tuple[Stretch, ...]
    header: Stretch | None = None
    numbered: bool = False


def rows(line: Line, words: Vocabulary) -> Iterator[Row]:
    """The ways to cut a line into stops, the surest first."""
    numbered = _numbered(line)
    if numbered:
        yield numbered
    colon = next((i for i, word in enumerate(line.words) if i and _is_colon(line, i)), None)
    if colon is None:
        return
    header = Stretch(line.words[0].start, line.words[colon].start)
    by_slash = cells(line.plain[line.words[colon].end :], "/")
    if len(by_slash) > 1:
        start = line.words[colon].end
        yield Row(tuple(Stretch(start + s.start, start + s.end) for s in by_slash), header)
    for joints in (_COMMAS, _COMMAS | words.both_words - {"mit", "con"}):
        stops = cut(line, colon + 1, len(line.words), joints)
        if len(stops) > 1:
            yield Row(stops=stops, header=header)


_COMMAS = frozenset({",", ";"})


def _is_colon(line: Line, index: int) -> bool:
    word = line.words[index]
    goes_on = index + 1 < len(line.words) and line.words[index + 1].start > word.end
    return word.key == ":" and goes_on


_NUMBER = re.compile(r"(?<!\S)\(?(\d{1,2})[.)]\s+(?=\S)")


def _numbered(line: Line) -> Row | None:
    """`1) Globex 2) Initech`."""
    marks: list[re.Match[str]] = []
    for mark in _NUMBER.finditer(line.plain):
        if int(mark[1]) == len(marks) + 1:
            marks.append(mark)
    if len(marks) < 2:
        return None
    ends = [*(mark.start() for mark in marks[1:]), len(line.plain)]
    stops = [Stretch(mark.end(), end) for mark, end in zip(marks, ends, strict=True)]
    before = line.plain[: marks[0].start()].rstrip(" :")
    header = Stretch(0, len(before)) if before.strip() else None
    return Row(stops=tuple(stops), header=header, numbered=True)


def one_after_another(line: Line, words: Vocabulary) -> tuple[Stretch, ...]:
    """`Globex and then 12 Elm St`."""
    may_join = words.joint_words
    if may_join.isdisjoint(line.keys):
        return ()
    phrases = words.table("then")
    at = [i for i, word in enumerate(line.words) if i and word.key in may_join]
    cuts = [(i, last) for i in at for last, _ in phrases.at(line, i)[:1]]
    return tuple(_stretches(line, _between(line, cuts)))


@dataclass(frozen=True, slots=True)
class Joined:
    """Parts that may each be whole; `by_slash` where nothing else than that is between them."""

    parts: tuple[Stretch, ...]
    by_slash: bool = False
    by_comma: bool = False


def by_comma(line: Line, words: Vocabulary, scene: Scene) -> Iterator[Joined]:
    """`Mike 9 Uhr Globex, Anna 11 Uhr Initech`: at commas before people, or at every comma."""
    commas = [at for at in range(1, len(line.words) - 1) if line.words[at].key == ","]
    if not commas or sum(scene.roster.knows(word.key) for word in line.words) < 2:
        return
    hours = [(item.first, item.last) for item in times.propose(line, words)]
    before_people = [at for at in commas if scene.roster.knows(line.words[at + 1].key)]
    for cuts in (before_people, commas):
        spans = _between(line, [(at, at + 1) for at in cuts])
        if len(spans) > 1 and all(any(a <= x < y <= b for x, y in hours) for a, b in spans):
            yield Joined(tuple(_stretches(line, spans)), by_comma=True)


def joined(line: Line, words: Vocabulary) -> Iterator[Joined]:
    """The ways to cut at `/`, or else at `and`, `then` and `+` between two hours, most parts first.

    The `and` of `between 9 and 11` joins nothing else.
    """
    by_slash = tuple(cells(line.plain, "/")) if "/" in line.plain else ()
    if len(by_slash) > 1:
        yield Joined(by_slash, by_slash=True)
        return
    joints = _joints(line, words)
    hours = [(item.first, item.last) for item in times.propose(line, words)] if joints else []
    free = [(a, b) for a, b in joints if not any(x < a < y - 1 for x, y in hours)]
    if len(free) > _MOST_JOINTS:
        return
    for size in range(len(free), 0, -1):
        for chosen in combinations(free, size):
            spans = _between(line, chosen)
            if all(any(a <= x < y <= b for x, y in hours) for a, b in spans):
                yield Joined(tuple(_stretches(line, spans)))


_MOST_JOINTS = 3


def _joints(line: Line, words: Vocabulary) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    may_join = words.joint_words
    if may_join.isdisjoint(line.keys):
        return found
    one_word, then = words.and_words | {"+", "&"}, words.table("then")
    for index in [i for i, word in enumerate(line.words[:-1]) if i and word.key in may_join]:
        phrase = max((last for last, _ in then.at(line, index)), default=0)
        last = phrase or (index + 1 if line.words[index].key in one_word else 0)
        if last and (not found or index >= found[-1][1]):
            found.append((index, last))
    return found


def _between(line: Line, cuts: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    starts = (0, *(last for _, last in cuts))
    ends = (*(first for first, _ in cuts), len(line.words))
    return list(zip(starts, ends, strict=True))


def cut(line: Line, first: int, last: int, joints: frozenset[str]) -> tuple[Stretch, ...]:
    """The stretches between the joints, but for those in brackets."""
    found: list[tuple[int, int]] = []
    start, depth = first, 0
    for index in range(first, last):
        key = line.words[index].key
        depth += (key == "(") - (key == ")")
        short = key == "/" and index > first and line.words[index - 1].key == "c"  # `c/ Mayor 3`
        if key in joints and depth <= 0 and not short:
            found.append((start, index))
            start = index + 1
    found.append((start, last))
    return tuple(_stretches(line, found))


def _stretches(line: Line, spans: Sequence[tuple[int, int]]) -> Iterator[Stretch]:
    for start, end in spans:
        if any(not word.is_mark for word in line.words[start:end]):
            yield Stretch(line.words[start].start, line.words[end - 1].end)


def number_said(header: Line, words: Vocabulary) -> int | None:
    """`three jobs`: how many there are to be."""
    counts = {key_of(w): n for lexicon in words.lexicons for w, n in lexicon.numbers.items()}
    for word, after in zip(header.words, header.words[1:], strict=False):
        if after.key in words.set("list_words"):
            number = int(word.key) if word.key in _DIGITS else counts.get(word.key)
            if number is not None and number > 1:
                return number
    return None


_DIGITS = frozenset(map(str, range(2, 31)))


def are_several(line: Line, first: int, last: int, words: Vocabulary, scene: Scene) -> bool:
    """`Globex, Initech, 12 Elm St`: more places than one, where each could stand alone.

    A name before an address is one place, as is what stands in another: `Pier 4, Harbor Mall`.
    """
    joints = words.list_joints
    if joints.isdisjoint(line.keys):
        return False
    if words.code == "es":
        joints -= {"con"}  # `Carrera 7 con calle 72`
    parts = cut(line, first, last, joints)
    if len(parts) < 2:
        return False
    kinds = [_kind(line.part(part.start, part.end).words, words, scene) for part in parts]
    if any(
        a and b and _is_and(line, x, y)
        for (a, x), (b, y) in pairwise(zip(kinds, parts, strict=True))
    ):
        return True
    if "timed" in kinds:
        return True
    addresses, known = kinds.count("address"), kinds.count("known")
    return addresses > 1 or known > 1 or (known == 1 and kinds.count("named") + addresses > 1)


def _is_and(line: Line, one: Stretch, other: Stretch) -> bool:
    return "," not in line.plain[one.end : other.start]


def _kind(said: Sequence[Word], words: Vocabulary, scene: Scene) -> str:
    text = " ".join(word.key for word in said)
    if text in folded_names(scene.places):
        return "known"
    streets = words.any_of("street_types", "street_before")
    if len(said) > 1 and any(word.key in streets for word in said):
        return "address" if said[0].key[0].isdigit() or said[-1].key[0].isdigit() else ""
    endings = tuple(words.set("street_endings"))
    is_street = any(word.key.endswith(endings) for word in said)
    if is_street and said[-1].key[0].isdigit():
        return "address"
    openers = words.set("openers")
    if words.code == "es" and len(said) > 1 and said[0].key in openers:
        return "named"
    if words.code == "es" and len(said) > 2 and said[1].key in openers and said[0].key.isdigit():
        return "timed"  # `9 bar luna, 10 hotel sol`
    named = len(said) > 1 and said[-1].key in words.any_of("place_after", but="street_types")
    return "named" if named and not any(word.key[0].isdigit() for word in said) else ""
