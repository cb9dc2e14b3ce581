"""Lines of nothing but `key:value`: each value is taken for what its key says, word for word."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from bot.language import contacts, layout, record
from bot.language.items import (
    Clock,
    ClockPhrase,
    ContactPhrase,
    DayPhrase,
    Item,
    NumberPhrase,
    PartPhrase,
    PeoplePhrase,
    Role,
    Value,
    Verbatim,
)
from bot.language.reading import Said, Scene
from bot.language.run import Run
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, fold_letters, split

_Read = Callable[[Line], list[Run]]


@dataclass(frozen=True, slots=True)
class Pair:
    """`place:"12 Main St"`: `line[start:end]` is the value with its quotes, `text` without."""

    key: str
    name: str
    start: int
    end: int
    text: str
    quoted: bool


def lines(text: str, codes: tuple[str, ...]) -> list[tuple[layout.Stretch, list[Pair]]]:
    """The pairs of each line; nothing at all where one line says anything else."""
    found: list[tuple[layout.Stretch, list[Pair]]] = []
    if ":" not in text:
        return found
    for stretch in layout.lines(text):
        said = text[stretch.start : stretch.end]
        pairs = _pairs(said, fold_letters(said), layout.names(codes))
        if not pairs:
            return []
        found.append((stretch, pairs))
    if len(found) > 1 and not all(_is_job(pairs) for _, pairs in found):
        return []  # a work order, one label a line
    return found


def _is_job(pairs: list[Pair]) -> bool:
    return len(pairs) > 1 or pairs[0].name == "place"


def _pairs(said: str, folded: str, named: dict[str, str]) -> list[Pair]:
    found: list[Pair] = []
    at = 0
    while at < len(said):
        pair = _pair().match(folded, at)
        if pair is None:
            return []
        quoted = pair["quoted"] is not None
        start, end = pair.span("quoted" if quoted else "bare")
        text = _ESCAPED.sub(_unescaped, said[start:end]) if quoted else said[start:end]
        if text.strip():
            key = " ".join(pair["key"].split())
            stretch = (start - quoted, end + quoted)
            found.append(Pair(key, named[key], *stretch, text, quoted))
        at = pair.end()
    return found


@cache
def _pair() -> re.Pattern[str]:
    value = r'(?:"(?P<quoted>(?:[^"\\\n]|\\[^\n])*)"|(?P<bare>(?!//)[^\s"]\S*))'
    return re.compile(rf"{layout.any_key()}:{value}(?:\s+|$)")


_ESCAPED = re.compile(r"\\(.)")


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] == "n" else found[1]


def escaped(text: str) -> str:
    """What `_pairs` reads back as `text`, between quotes."""
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def runs(
    line: Line, pairs: Sequence[Pair], read: _Read, words: Vocabulary, scene: Scene
) -> list[Run]:
    """What each pair says."""
    found: list[Run] = []
    for pair in pairs:
        ends = [i for i, word in enumerate(line.words) if word.end > pair.start]
        first = ends[0] if ends else len(line.words)
        last = next((i for i, w in enumerate(line.words) if w.start >= pair.end), len(line.words))
        inner = _inner(line, pair)
        found += [
            Run(first, last, run.role, run.values) for run in _runs(pair, inner, read, words, scene)
        ]
    return found


def _inner(line: Line, pair: Pair) -> Line:
    """A quoted value is a line of its own, except that a mention in it stays one."""
    part = line.part(pair.start + pair.quoted, pair.end - pair.quoted)
    mentions = any(word.kind in {Kind.MENTION, Kind.GROUP} for word in part.words)
    return split(pair.text) if pair.quoted and not mentions else part


def propose(line: Line, read: _Read, words: Vocabulary, scene: Scene) -> Iterator[Item]:
    """`Acme HQ day:friday`: a key in the middle of a line says what comes right behind it."""
    named = layout.names(tuple(lexicon.code for lexicon in words.lexicons))
    for colon in range(1, len(line.words) - 1):
        key, mark, value = line.words[colon - 1 : colon + 2]
        is_glued = key.end == mark.start and mark.end == value.start
        if mark.key == ":" and is_glued and key.key in named:
            yield from _items(line, colon, named[key.key], read, words, scene)


def _items(
    line: Line, colon: int, name: str, read: _Read, words: Vocabulary, scene: Scene
) -> Iterator[Item]:
    value = line.words[colon + 1]
    quoted = value.kind is Kind.QUOTED
    end = value.end if quoted else _end_of_value(line.plain, value.start)
    last = line.ends.get(end)
    if name == "notes":
        yield Item(colon - 1, colon + 1, Role.NOTES_KEY, None, 3.0)
    elif last is None:
        return
    elif name == "worker":
        yield Item(colon - 1, colon + 1, Role.FILLER, None, 1.6)
        people = _people(line.said(colon + 1, last), line, words)
        yield Item(colon - 1, last, Role.PEOPLE, replace(people, known=False), 2.5)
    elif name == "place":
        yield Item(colon - 1, colon + 1, Role.TO_PLACE, None, 2.0)
    else:
        text = value.value if quoted else line.plain[value.start : end]
        pair = Pair(line.words[colon - 1].key, name, value.start, end, text, quoted)
        inner = split(text) if quoted else line.part(value.start, end)
        found = list(_runs(pair, inner, read, words, scene))
        if len(found) == 1 and len(found[0].values) == 1:
            (value_run,) = found
            yield Item(colon - 1, last, value_run.role, value_run.values[0], 6.0)


def _end_of_value(text: str, start: int) -> int:
    """The next blank, without the punctuation before it."""
    end = next((at for at in range(start, len(text)) if text[at].isspace()), len(text))
    return start + len(text[start:end].rstrip(",;.!?)"))


def _runs(pair: Pair, inner: Line, read: _Read, words: Vocabulary, scene: Scene) -> Iterator[Run]:
    exact = _exact(pair, inner, words, scene)
    if exact is None:
        yield from record.runs_of(inner, pair.name, read, words, scene)
    else:
        role, *values = exact
        yield Run(0, len(inner.words), role, tuple(values))


def _exact(
    pair: Pair, inner: Line, words: Vocabulary, scene: Scene
) -> tuple[Role, *tuple[Value, ...]] | None:
    """A value in the form in which we write it; None where it has to be read."""
    match pair.name:
        case "place":
            return Role.PLACE, Verbatim(text=pair.text)
        case "notes":
            return Role.NOTES, Verbatim(text=pair.text)
        case "day":
            return _day(pair.text, scene.now.date())
        case "window":
            return _window(pair.text)
        case "worker" if not _leaves_out(inner, words):
            return Role.PEOPLE, _people(pair.text, inner, words)
        case "contact" | "phone" | "email":
            return Role.CONTACT, _contact(pair, inner, words)
        case "order" if pair.key == "order" and record.is_order_id(pair.text):
            return Role.NUMBER, NumberPhrase(number="", order=int(pair.text))
        case "order":
            return Role.NUMBER, NumberPhrase(number=pair.text)
        case "on_site":
            return _length(pair.text)
        case "links" if all(link.startswith(_LINK) for link in pair.text.split()):
            return Role.LINK, *pair.text.split()
        case _:
            return None


_LINK = ("https://", "http://")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def _day(text: str, today: date) -> tuple[Role, DayPhrase] | None:
    if not _DAY.fullmatch(text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return Role.DAY, DayPhrase(days=(), state="impossible")
    return Role.DAY, DayPhrase(days=(day,), state="past" if day < today else "clear")


_WINDOW = re.compile(
    r"(?:(by|after) )?([01]\d|2[0-3]):?([0-5]\d)(?:-([01]\d|2[0-3]):?([0-5]\d))?", re.ASCII
)
_PARTS = {"first thing": "first_thing"}
_PARTS |= {part: part for part in ("morning", "afternoon", "evening")}


def _window(text: str) -> tuple[Role, ClockPhrase | PartPhrase] | None:
    if text in _PARTS:
        return Role.PART, PartPhrase(name=_PARTS[text])
    found = _WINDOW.fullmatch(text)
    if found is None:
        return None
    side, hour, minute, last_hour, last_minute = found.groups()
    first = Clock(hour=int(hour), minute=int(minute), exact=True)
    if last_hour:
        end = Clock(hour=int(last_hour), minute=int(last_minute), exact=True)
        return None if side else (Role.CLOCK, ClockPhrase(kind="between", start=first, end=end))
    match side:
        case "by":
            return Role.CLOCK, ClockPhrase(kind="by", end=first)
        case "after":
            return Role.CLOCK, ClockPhrase(kind="after", start=first)
        case _:
            return Role.CLOCK, ClockPhrase(kind="at", start=first)


_LENGTH = re.compile(r"(?:(\d{1,2})h)?(?:(\d{1,3})(?:\s?m(?:in)?)?)?", re.ASCII)


def _length(text: str) -> tuple[Role, int] | None:
    found = _LENGTH.fullmatch(text)
    minutes = 60 * int(found[1] or 0) + int(found[2] or 0) if found else 0
    return (Role.DURATION, minutes) if 0 < minutes <= 24 * 60 else None


def _leaves_out(inner: Line, words: Vocabulary) -> bool:
    """`anyone but luis` is no list."""
    last = {phrase.split()[-1] for phrase in words.set("excepts")}
    return any(word.key in last for word in inner.words)


_LISTED = re.compile(r"\s*(?:,|\s/\s)\s*")


def _people(text: str, inner: Line, words: Vocabulary) -> PeoplePhrase:
    """`jane, luis` is both, `jane / luis` one of them."""
    names = [name for name in _LISTED.split(text) if name]
    mentions = {word.text: word.value for word in inner.words if word.value}
    said = tuple(_said(name, mentions, words) for name in names)
    return PeoplePhrase(said=said, either=" / " in text)


_MEMBER = re.compile(r"@?([UW](?=[A-Z]*\d)[A-Z0-9]{5,20})")
_GROUP = re.compile(r"@?(S(?=[A-Z]*\d)[A-Z0-9]{5,20})")


def _said(name: str, mentions: dict[str, str], words: Vocabulary) -> Said:
    known = mentions.get(name, name)
    member, group = _MEMBER.fullmatch(known), _GROUP.fullmatch(known)
    if member:
        shown = name.removeprefix("@") if name in mentions else ""
        return Said(kind="member", words=member[1], shown=shown)
    if group:
        return Said(kind="group", words=group[1])
    if "@" in name[1:]:
        return Said(kind="email", words=name)
    return record.anybody(name, words) or Said(kind="name", words=name.removeprefix("@"))


def _contact(pair: Pair, inner: Line, words: Vocabulary) -> ContactPhrase:
    match pair.name:
        case "phone":
            return ContactPhrase(phone=pair.text)
        case "email":
            return ContactPhrase(email=pair.text)
        case _:
            return contacts.contact_of(inner, words)
