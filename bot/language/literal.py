"""Stretches that are notes as they stand: codes of doors and networks, and whom to meet when."""

import re
from collections.abc import Iterable, Iterator

from bot.language.items import Item, Role
from bot.language.reading import Scene
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line


def propose(line: Line, words: Vocabulary, scene: Scene, clocks: Iterable[Item]) -> Iterator[Item]:
    """`gate code #4411*`, `meet Bob at 3`: no reference, no person, no time of the job."""
    for index, word in enumerate(line.words):
        if word.key in words.code_words or word.key in words.door_words:
            yield from _code(line, index, words)
        elif word.key in words.copies:
            yield from _copy(line, index, scene)
    meetings = [i for i, word in enumerate(line.words) if word.key in words.meet_words]
    if meetings:
        yield from _meeting(line, meetings, scene, clocks)


_SYMBOLS = set("#*@$%!^&~=+")
_ENDS = {",", ";", ".", ")", "]", "|", "?", ":", '"', "-", "–", "—"}
_LINKS = {":", "=", "is", "no", "no.", "nr", "nr.", "number", "ist", "lautet", "es", "-"}
_OTHER_CODES = {"zip", "postal", "post", "area", "plus", "dress", "country", "error", "codigo"}
_COORDINATE = re.compile(r"[-+]?\d+\.\d{3,}")


def _code(line: Line, first: int, words: Vocabulary) -> Iterator[Item]:
    """The words that announce it, and one run of characters without a blank."""
    if first and line.words[first - 1].key in _OTHER_CODES:
        return
    at, sure = first, False
    while at < len(line.words) and line.words[at].key in words.any_of("code_words", "door_words"):
        sure = sure or line.words[at].key in words.code_words
        at += 1
    announced = at - first
    while at < len(line.words) and line.words[at].key in _LINKS:
        at += 1
    last = _glued_end(line, at)
    if any(word.key in words.street_types for word in line.words[last : last + 3]):
        return  # `reprogram keypad - 14 Elm St`
    if last > at and _is_code(line.said(at, last), sure=sure):
        yield Item(first, last, Role.NOTES, None, 3.0 + 0.5 * announced**2 + last - first)


def _glued_end(line: Line, at: int) -> int:
    """Where the run of characters ends that begins at this word; a full stop is not part of it."""
    last = at
    while last < len(line.words):
        word = line.words[last]
        apart = last > at and line.words[last - 1].end != word.start
        if apart or word.kind not in (Kind.WORD, Kind.MARK) or word.key in {",", ";", "|", ")"}:
            break
        last += 1
    while last > at and line.words[last - 1].key in _ENDS:
        last -= 1
    return last


def _is_code(said: str, *, sure: bool) -> bool:
    """Behind `code` a digit is enough; `gate 4` is a gate, `gate 4*` a code."""
    if said.startswith("@") or _COORDINATE.fullmatch(said):
        return False
    digits = any(c.isdigit() for c in said)
    symbols = bool(_SYMBOLS & set(said.rstrip("!")))
    return digits or symbols if sure else digits and symbols


def _copy(line: Line, first: int, scene: Scene) -> Iterator[Item]:
    """`cc @tom`."""
    last = first + 1
    while last < len(line.words) and line.words[last].key in {":", "@"}:
        last += 1
    word = line.words[last] if last < len(line.words) else None
    if word is not None and (word.kind is Kind.MENTION or scene.roster.knows(word.key)):
        yield Item(first, last + 1, Role.NOTES, None, 5.0)


def _meeting(
    line: Line, meetings: list[int], scene: Scene, clocks: Iterable[Item]
) -> Iterator[Item]:
    for clock in clocks:
        for first in meetings:
            named = line.words[first + 1 : clock.first]
            if 0 < len(named) <= 2 and all(
                scene.roster.knows(word.key) or (word.is_capital and line.is_mixed_case)
                for word in named
            ):
                yield Item(first, clock.last, Role.NOTES, None, clock.weight + 3.0)
