"""How a text is laid out: one line, several jobs, or a labelled work order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from bot.language.vocabulary import LANGUAGES, lexicon
from bot.language.words import fold_letters


@dataclass(frozen=True, slots=True)
class Stretch:
    """`text[start:end]`; `bullet` tells whether it stood behind a list mark."""

    start: int
    end: int
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Labelled:
    """`Site: …`: what the label announces, and where its value stands."""

    name: str
    key_start: int
    value: Stretch


_BULLET = re.compile(r"[^\S\n]*(?:[-•*–·▪◦‣●>]+|\(?\d{1,2}[.)]|[a-zA-Z]\))[^\S\n]+")
_LINE = re.compile(r"[^\n]+")


def lines(text: str) -> list[Stretch]:
    """The lines that are not blank, without their list marks."""
    found: list[Stretch] = []
    for line in _LINE.finditer(text):
        stretch = _stripped(text, line.start(), line.end())
        if stretch is None:
            continue
        mark = _BULLET.match(text, stretch.start, stretch.end)
        if mark and mark.end() < stretch.end:
            stretch = Stretch(mark.end(), stretch.end, bullet=mark.group().strip() != ">")
        found.append(stretch)
    return found


Mark = Literal["|", ";", "/"]


def cells(text: str, mark: Mark) -> list[Stretch]:
    """Cut one line at a mark; a slash stands between blanks."""
    found: list[Stretch] = []
    start = 0
    for cut in _CUTS[mark].finditer(text):
        found.append(Stretch(start, cut.start()))
        start = cut.end()
    found.append(Stretch(start, len(text)))
    stripped = (_stripped(text, cell.start, cell.end) for cell in found)
    return [cell for cell in stripped if cell is not None]


_CUTS = {
    mark: re.compile(rf"(?<![&#]\w{{3}})(?<!&\w{{2}}){re.escape(mark)}(?=\s|$)") for mark in "|;"
} | {"/": re.compile(r"(?<=\s)//?(?=\s)")}


def _stripped(text: str, start: int, end: int) -> Stretch | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Stretch(start, end) if start < end else None


def record(text: str, codes: tuple[str, ...] = LANGUAGES) -> list[Labelled | Stretch] | None:
    """Read `Site: … | When: … | Tech: …` or one label a line; None where it is no record.

    A value goes on over lines that have no label of their own. Where a label means different
    things, the first of the languages that has it decides: `Tag` is a day or a label.
    """
    if not _BEHIND_LABEL.search(text):
        return None
    rows = [row for line in lines(text) for row in _row(text, line, names(codes))]
    labelled = [row for row in rows if isinstance(row, Labelled)]
    named = {row.name for row in labelled}
    if len(rows) == 1 and named == {"place"}:
        return None if _further_label().search(fold_letters(text)) else rows
    needed = 2 if {"place"} & named or len(rows) == len(labelled) else 3
    return rows if len(named) >= needed and len(labelled) * 2 > len(rows) else None


def labelled_lines(text: str, codes: tuple[str, ...]) -> list[Labelled]:
    """The lines of a letter that stand behind a label, where each label is there but once."""
    if not _BEHIND_LABEL.search(text):
        return []
    found = [_labelled(text, line, names(codes)) for line in lines(text)]
    rows = [row for row in found if isinstance(row, Labelled)]
    return rows if len({row.name for row in rows}) == len(rows) < len(found) else []


_BEHIND_LABEL = re.compile(r"[:=]|\s[-–]\s")
"""Without one of these nothing is a label."""


def _row(text: str, line: Stretch, named: dict[str, str]) -> Iterator[Labelled | Stretch]:
    inside = text[line.start : line.end]
    for cell in _cells_of_row(inside):
        start, end = line.start + cell.start, line.start + cell.end
        for part in _parts(text, start, end):
            yield _labelled(text, part, named)


def _cells_of_row(said: str) -> list[Stretch]:
    """A slash may stand in a value, too: `Globex / Gate 4`."""
    if " / " in said or " // " in said:
        labelled: list[Stretch] = []
        for cell in cells(said, "/"):
            if _label().match(fold_letters(said[cell.start : cell.end])):
                labelled.append(cell)
            elif labelled:
                labelled[-1] = Stretch(labelled[-1].start, cell.end)
        if len(labelled) > 1 and labelled[0].start == 0:
            return labelled
    return cells(said, "|" if "|" in said else ";")


def _parts(text: str, start: int, end: int) -> Iterator[Stretch]:
    """`Site: Globex When: friday`: labels in a row, written alike."""
    said = text[start:end]
    folded = fold_letters(said)
    first = _label().match(folded)
    if said.count(":") < 2 or (first and not first.group().endswith(" ")):
        yield Stretch(start, end)
        return
    is_capital = first is None or said.lstrip("*_")[:1].isupper()
    at = 0
    for found in _further_label().finditer(folded):
        quoted = said.count('"', 0, found.start()) % 2
        if not quoted and said[found.start()].isupper() == is_capital and found.start() > at:
            yield Stretch(start + at, start + len(said[: found.start()].rstrip(" ,.")))
            at = found.start()
    yield Stretch(start + at, end)


def _labelled(text: str, cell: Stretch, named: dict[str, str]) -> Labelled | Stretch:
    found = _label().match(fold_letters(text[cell.start : cell.end]))
    if not found:
        return cell
    value = _stripped(text, cell.start + found.end(), cell.end)
    if value is None:
        return cell
    key = " ".join(found["key"].split())
    return Labelled(named[key], cell.start, value)


@cache
def names(codes: tuple[str, ...] = LANGUAGES) -> dict[str, str]:
    """What each key of any language is the name of; the first of these languages wins."""
    others = (code for code in LANGUAGES if code not in codes)
    named: dict[str, str] = {}
    for code in reversed((*codes, *others)):
        for name, keys in lexicon(code).keys.items():
            named.update({fold_letters(key): name for key in keys.split("|")})
    return named


@cache
def any_key() -> str:
    """A pattern for every key, as the group `key`."""
    keys = sorted(names(), key=len, reverse=True)
    said = "|".join(re.escape(key).replace(r"\ ", r"\s+") for key in keys)
    return rf"(?P<key>{said})"


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"[*_]?{any_key()}\.?[*_]?\s*(?::[*_]?(?![/\d]{{2}})|=|\s[-–]\s)\s*")


@cache
def _further_label() -> re.Pattern[str]:
    return re.compile(rf"(?<=\s){any_key()}\.?\s?:(?=[\s\w])")
