"""Everything of a job that is neither place, day, time nor person: numbers, contacts, labels …"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.domain.job import Priority
from bot.language.items import ContactPhrase, Item, NumberPhrase, PlacePhrase, Role
from bot.language.reading import Scene
from bot.language.vocabulary import Phrases, Vocabulary, alternation, vocabulary
from bot.language.words import Kind, Line, fold_letters


def propose(line: Line, words: Vocabulary, scene: Scene) -> Iterator[Item]:
    """Propose every stretch that may be one of the smaller fields, or no field at all."""
    grammar = _grammar(tuple(w.code for w in words.lexicons))
    yield from _references(line)
    yield from _known_places(line, scene)
    pins = list(_pins(line))
    yield from pins
    yield from _tables(line, grammar, words, scene)
    yield from _durations(line, grammar)
    yield from _numbers(line, grammar, words, scene)
    yield from (c for c in _contacts(line, grammar, words) if not any(_meet(c, p) for p in pins))
    yield from _parentheses(line)


@dataclass(frozen=True)
class _Grammar:
    table: Phrases[str]
    duration: re.Pattern[str]
    number: re.Pattern[str]
    contact: re.Pattern[str]
    counts: dict[str, int]
    hours: frozenset[str]
    contact_words: frozenset[str]
    phone_words: frozenset[str]


_TABLES: tuple[str, ...] = (
    "urgent",
    "high",
    "low",
    "notes",
    "filler",
    "first_filler",
    "last_filler",
)
_TABLES += ("place_links", "last_verbs")


@cache
def _grammar(codes: tuple[str, ...]) -> _Grammar:
    words = vocabulary(codes)
    a = {
        name: alternation(words.all(name))
        for name in (
            "duration_for", "duration_after", "hour", "minute", "order", "number_signs", "contact",
            "phone", "titles", "half_hour", "the",
        )
    }  # fmt: skip
    counts = {fold_letters(w): n for lexicon in words.lexicons for w, n in lexicon.numbers.items()}
    count = rf"(?:\d{{1,3}}(?:[.,]\d{{1,2}})?|{alternation(counts)})"
    return _Grammar(
        table=words.table(*_TABLES),
        duration=re.compile(
            rf"(?<![\w.:/$-])(?:(?P<for>{a['duration_for']})\s+)?~?"
            rf"(?:(?P<half>{a['half_hour']})|(?P<n>{count})(?P<andhalf>\s+and\s+a\s+half|\s*1/2|½)?[\s-]?"
            rf"(?:(?P<h>{a['hour']})(?:\s?(?P<m>[0-5]\d)(?:\s?{a['minute']})?)?|(?P<min>{a['minute']}))"
            rf"(?P<plushalf>\s+(?:and\s+a\s+half|y\s+media))?)"
            rf"(?:\s+(?P<after>{a['duration_after']}))?(?![\w%])"
        ),
        number=re.compile(
            rf"(?<![\w'])(?:(?P<kind>{a['order']})(?:\s*{a['number_signs']}){{0,2}}\s*|#\s?)"
            r"(?P<id>[a-z]{0,4}[-/]?\d[\w/-]{0,24}|[a-z]{1,4}[-/]\d[\w/-]{0,24})(?!\w|:\d)"
        ),
        contact=re.compile(
            rf"(?<![\w'])(?P<key>{a['contact']}|{a['phone']})\s*:?\s+(?P<the>{a['the']}\s+)?"
        ),
        counts=counts,
        hours=words.set("hour"),
        contact_words=words.set("contact"),
        phone_words=words.set("phone"),
    )


def _meet(one: Item, other: Item) -> bool:
    return one.first < other.last and other.first < one.last


def _references(line: Line) -> Iterator[Item]:
    for index, word in enumerate(line.words):
        match word.kind:
            case Kind.CHANNEL:
                yield Item(index, index + 1, Role.LABEL, word.value, 4.0)
            case Kind.LINK:
                yield from _link(line, index)
            case Kind.QUOTED:
                yield Item(index, index + 1, Role.PLACE, PlacePhrase(text=word.value), 4.0)
            case Kind.MARK if word.key.endswith("#"):
                yield from _label(line, index)
            case _:
                pass


_MAP_LINK = re.compile(r"(?i)maps?\.|/maps|goo\.gl|what3words|w3w\.co|openstreetmap|geo:")


def _link(line: Line, index: int) -> Iterator[Item]:
    """A link is a link; a map link may be the place; a bare domain may be part of a name."""
    word = line.words[index]
    if _MAP_LINK.search(word.value):
        yield Item(index, index + 1, Role.PLACE, PlacePhrase(text=word.value), 4.5)
    domain = re.sub(r"^https?://", "", word.value).rstrip("/")
    is_domain = word.text.lower() == domain.lower() and "/" not in domain
    if is_domain:
        yield Item(index, index + 1, Role.PLACE, PlacePhrase(text=word.text), 1.5)
    yield Item(index, index + 1, Role.LINK, word.value, 0.4 if is_domain else 2.5)


def _label(line: Line, index: int) -> Iterator[Item]:
    if index + 1 < len(line.words):
        word = line.words[index + 1]
        glued = word.start == line.words[index].end
        if glued and word.kind is Kind.WORD and word.text[0].isalpha():
            yield Item(index, index + 2, Role.LABEL, word.text, 4.0)


@lru_cache(maxsize=16)
def _place_index(places: frozenset[str]) -> Phrases[str]:
    return Phrases.of((place, place) for place in places if place)


def _known_places(line: Line, scene: Scene) -> Iterator[Item]:
    index = _place_index(scene.places)
    for first, word in enumerate(line.words):
        if word.is_mark:
            continue
        for last, _ in index.at(line, first):
            phrase = PlacePhrase(text=line.said(first, last), known=True)
            yield Item(first, last, Role.PLACE, phrase, 4.0 + 0.8 * (last - first))


_PIN = re.compile(
    r"(?<![\w.])(?:[ns]\s*)?[-+]?\d{1,2}\.\d{3,}°?\s*[ns]?\s*[,;\s]\s*(?:[ew]\s*)?[-+]?\d{1,3}\.\d{3,}°?(?:\s*[ewo](?!\w))?(?![\w.]*\d)"
    r"|(?<!\w)\d{1,3}°\s?\d{1,2}['′]\s?(?:\d{1,2}(?:\.\d+)?(?:\"|''|″)?)?\s?[ns][,\s]+\d{1,3}°\s?\d{1,2}['′]\s?(?:\d{1,2}(?:\.\d+)?(?:\"|''|″)?)?\s?[ewo](?!\w)"
    r"|(?<![\w+])(?:[23456789cfghjmpqrvwx]{8}|[23456789cfghjmpqrvwx]{4})\+[23456789cfghjmpqrvwx]{2,3}(?!\w)"
    r"|(?<!\w)///\w+\.\w+\.\w+"
)


def _pins(line: Line) -> Iterator[Item]:
    for found in _PIN.finditer(line.folded):
        span = line.span(*found.span())
        if span:
            phrase = PlacePhrase(text=line.said(*span))
            yield Item(*span, Role.PLACE, phrase, 5.0 + 0.5 * (span[1] - span[0]))


_PRIORITIES = {"urgent": Priority.URGENT, "high": Priority.HIGH, "low": Priority.LOW}


def _tables(line: Line, grammar: _Grammar, words: Vocabulary, scene: Scene) -> Iterator[Item]:
    titles = words.set("titles")
    for index in range(len(line.words)):
        for last, name in grammar.table.at(line, index):
            length = last - index
            match name:
                case "urgent" | "high" | "low":
                    weight = 2.6 + 0.6 * (length - 1) - _in_name(line, words, index, last)
                    if line.words[index].is_mark and length == 1:
                        weight = 1.2
                    yield Item(index, last, Role.PRIORITY, _PRIORITIES[name], weight)
                case "notes":
                    yield from _notes_key(line, index, last)
                case "place_links" if not _is_name_start(line, scene, titles, index, last):
                    yield Item(index, last, Role.TO_PLACE, None, 0.1 * length)
                case "place_links":
                    pass
                case "filler":
                    yield Item(index, last, Role.FILLER, None, 0.3 + 0.2 * length)
                case "first_filler":
                    yield Item(index, last, Role.FILLER, "first", 0.8 + 0.4 * length)
                case "last_filler":
                    yield Item(index, last, Role.FILLER, "last", 0.9 + 0.4 * length)
                case _:
                    yield Item(index, last, Role.FILLER, "verb", 1.2 + 0.5 * length)


def _is_name_start(line: Line, scene: Scene, titles: frozenset[str], index: int, last: int) -> bool:
    """`at The Old Rectory`, `For Pete's Sake Pub`: capitals that belong to the name."""
    if not line.is_mixed_case:
        return False
    first = line.words[index]
    if last < len(line.words) and line.words[last].key in titles:
        return True
    if index and first.is_capital and line.words[index - 1].key == ",":
        return True
    if last - index > 1:
        return line.words[last - 1].is_capital and not first.is_capital
    known = last < len(line.words) and _place_index(scene.places).at(line, last)
    return first.is_capital and first.key in _NAME_STARTS and not known


_NAME_STARTS = {"for", "para", "für", "by", "from", "off", "near", "over", "up"}


def _in_name(line: Line, words: Vocabulary, first: int, last: int) -> float:
    """`Urgent Care Center`: a word of ours that begins a name."""
    if last >= len(line.words):
        return 0.0
    after = line.words[last]
    if after.is_mark:
        return 0.0
    if after.key in words.place_after or after.text == "Care" or after.key == "care":
        return 4.0
    upper = line.is_mixed_case and line.words[first].is_capital and after.is_capital
    return 1.5 if upper and not line.words[first].text.isupper() else 0.0


def _notes_key(line: Line, index: int, last: int) -> Iterator[Item]:
    """`notes: …`, `re: …`; without a colon only some words open notes."""
    if last < len(line.words) and line.words[last].key == ":":
        yield Item(index, last + 1, Role.NOTES_KEY, None, 3.0)
    elif line.words[index].key in _NOTES_OPENERS:
        yield Item(index, last, Role.NOTES_KEY, None, 2.0)


_NOTES_OPENERS = {"note", "notes", "nota", "notas", "notiz", "hinweis", "re"}


def _durations(line: Line, grammar: _Grammar) -> Iterator[Item]:
    for found in grammar.duration.finditer(line.folded):
        minutes = _minutes(found, grammar)
        if minutes is None or not 0 < minutes <= 24 * 60:
            continue
        for start in {found.start(), found.start("n") if found["n"] else found.start("half")}:
            for end in {found.end(), found.start("after") if found["after"] else found.end()}:
                span = line.span(start, len(line.plain[:end].rstrip()))
                if span:
                    said_for = bool(found["for"]) and start == found.start()
                    weight = 3.0 + 1.4 * said_for + 0.3 * (span[1] - span[0])
                    yield Item(*span, Role.DURATION, minutes, weight)


def _minutes(found: re.Match[str], grammar: _Grammar) -> int | None:
    if found["half"]:
        return 30
    said = " ".join(found["n"].split())
    number = grammar.counts.get(said)
    amount = float(number) if number is not None else float(said.replace(",", "."))
    if found["andhalf"] or found["plushalf"]:
        amount += 0.5
    if found["min"]:
        return round(amount)
    return round(amount * 60) + int(found["m"] or 0)


_VAGUE_ORDERS = {
    "job",
    "file",
    "so",
    "inc",
    "call no",
    "claim",
    "quote",
    "fall",
    "projekt",
    "job-nr",
}


def _is_house_number(line: Line, index: int, words: Vocabulary) -> bool:
    """`new job: 6 May Court`."""
    if index >= len(line.words) or line.words[index].is_mark:
        return False
    after = line.words[index : index + 3]
    return any(word.key in words.place_after for word in after)


def _numbers(line: Line, grammar: _Grammar, words: Vocabulary, scene: Scene) -> Iterator[Item]:
    for found in grammar.number.finditer(line.folded):
        span = line.span(*found.span())
        if span is None:
            continue
        said = line.plain[found.start("id") : found.end("id")]
        kind = " ".join((found["kind"] or "").split())
        digits = sum(c.isdigit() for c in said)
        signed = "#" in found.group() or ":" in found.group()
        if not kind:
            before = line.words[span[0] - 1] if span[0] else None
            near = before is not None and (
                before.key in words.place_after
                or before.key in words.place_before
                or (before.is_capital and not scene.roster.knows(before.key))
            )
            weight = 0.0 if near or digits < 3 else 2.8
        else:
            weight = 3.8 if signed or digits >= 3 else 0.0
            weight += 0.5 * (kind not in _VAGUE_ORDERS)
            weight -= 6.0 * _is_house_number(line, span[1], words)
        glued = re.match(r"order:(\d+)$", found.group())
        order = int(glued.group(1)) if glued else None
        value = NumberPhrase(number=said, order=order)
        yield Item(*span, Role.NUMBER, value, weight + 0.3 * (span[1] - span[0]))


_PHONE = re.compile(
    r"(?<![\w.,/:#$€£-])\+?(?:\(\d{1,5}\)[\s-]?)?\d{1,15}(?:[\s./-]{1,3}\(?\d{1,8}\)?){0,6}"
    r"(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?!\w|:\d)"
)
_DATE_AT_END = re.compile(r"\s\d{1,2}([./-])\d{1,2}(?:\1\d{2,4})?$")
# Dates, two times, compact dates, postal codes, short numbers.
_NO_PHONE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}\s?-\s?\d{4}|20\d{6}"
    r"|\d{1,5}|\d{5}(?:-\d{4})?|\d{1,4} \d{4,5}"
)


def _phones(line: Line) -> Iterator[tuple[int, int, str]]:
    for index, word in enumerate(line.words):
        if word.kind is Kind.PHONE:
            yield index, index + 1, word.value
    for found in _PHONE.finditer(line.plain):
        said = found.group()
        digits = sum(c.isdigit() for c in said)
        if "/" in said and said[0] not in "0+(":
            continue
        if not 7 <= digits <= 15 or _NO_PHONE.fullmatch(said) or _DATE_AT_END.search(said):
            continue
        span = line.span(*found.span())
        if span:
            yield (*span, said)


def _contacts(line: Line, grammar: _Grammar, words: Vocabulary) -> Iterator[Item]:
    """A phone or e-mail, with the name before it if there is one; or a name after `contact`."""
    reached = [(*phone, "phone") for phone in _phones(line)]
    reached += [
        (index, index + 1, word.value, "email")
        for index, word in enumerate(line.words)
        if word.kind is Kind.EMAIL
    ]
    for first, last, said, how in reached:
        weight = 4.8 if sum(c.isdigit() for c in said) >= 10 else 3.6
        yield Item(first, last, Role.CONTACT, _contact("", said, how), weight)
        start, name = _before_number(line, grammar, first)
        if start < first:
            weight += 0.8 + 0.35 * (first - start) + 0.6 * bool(name)
            yield Item(start, last, Role.CONTACT, _contact(name, said, how), weight)
    yield from _named_contacts(line, grammar)
    yield from _titled(line, grammar, words)


def _titled(line: Line, grammar: _Grammar, words: Vocabulary) -> Iterator[Item]:
    """`for Mrs Miller`: a customer, for nobody of the roster is called so formally."""
    titles, to_person = words.set("titles"), words.set("to_person")
    for at, word in enumerate(line.words):
        if word.key not in titles:
            continue
        before = line.words[at - 1] if at else None
        said_for = before is not None and before.key in to_person
        if not said_for and (before is None or not before.is_mark):
            continue
        last = at + 1
        while last < len(line.words) and last - at < 4 and _is_name(line, last, grammar):
            last += 1
        if last > at + 1:
            value = ContactPhrase(name=line.said(at, last))
            after = line.words[last] if last < len(line.words) else None
            weight = 3.0 if said_for else 2.4
            if after is None or after.is_mark or said_for:
                yield Item(at - said_for, last, Role.CONTACT, value, weight)


def _contact(name: str, said: str, how: str) -> ContactPhrase:
    if how == "phone":
        return ContactPhrase(name=name, phone=said)
    return ContactPhrase(name=name, email=said)


_AT_NUMBER = {"at", "on", "unter", "al", "phone", "ph", "tel", "cell", "mobile", "mob"}


def _before_number(line: Line, grammar: _Grammar, first: int) -> tuple[int, str]:
    """Take in `call`, `Maria`, `phone` and marks between them, going left from a number."""
    start = first
    while (
        start
        and line.words[start - 1].is_mark
        and line.words[start - 1].key in {":", ",", "(", "-", "@", "#"}
    ):
        start -= 1
    if (
        start
        and line.words[start - 1].key in _AT_NUMBER
        and start > 1
        and _is_name(line, start - 2, grammar)
    ):
        start -= 1
    name_end = start
    while start and name_end - start < 3 and _is_name(line, start - 1, grammar):
        start -= 1
    name = line.said(start, name_end)
    offset = max(0, line.words[start].start - 30) if start < len(line.words) else 0
    before = line.folded[offset : line.words[start].start]
    found = None
    for found in grammar.contact.finditer(before + " "):
        if found.end() >= len(before):
            break
    else:
        found = None
    if found is not None:
        key = line.starts.get(offset + found.start())
        if key is not None and (name or " ".join(found["key"].split()) in grammar.phone_words):
            return key, name
    return (start, name) if name else (first, "")


def _is_name(line: Line, index: int, grammar: _Grammar) -> bool:
    word = line.words[index]
    if word.kind is not Kind.WORD:
        return (
            word.key == "."
            and index > 0
            and line.words[index - 1].key in {"mr", "mrs", "ms", "dr", "sr", "sra", "fr", "hr", "p"}
        )
    if word.key in grammar.contact_words:
        return False
    return (
        word.is_capital
        and line.is_mixed_case
        and word.text.replace("-", "").replace("'", "").isalpha()
    )


_CONTACT_NOUNS = re.compile(
    r"contact|poc|customer|client|cust|attn|tenant|site contact|ansprech|kunde|mieter|kontakt"
    r"|contacto|cliente|persona de contacto|preguntar por"
)


def _named_contacts(line: Line, grammar: _Grammar) -> Iterator[Item]:
    for found in grammar.contact.finditer(line.folded):
        if not _CONTACT_NOUNS.match(found["key"]):
            continue
        first = line.starts.get(found.start())
        at = line.starts.get(found.end())
        if first is None or at is None:
            continue
        last = at
        while last < len(line.words) and last - at < 4 and _is_name(line, last, grammar):
            last += 1
        if last > at:
            name = line.said(at, last)
            yield Item(
                first, last, Role.CONTACT, ContactPhrase(name=name), 2.6 + 0.3 * (last - first)
            )


def _parentheses(line: Line) -> Iterator[Item]:
    """`(side gate)` is a note."""
    opened = [i for i, word in enumerate(line.words) if word.is_mark and word.key.endswith("(")]
    for first in opened:
        for last in range(first + 2, min(len(line.words), first + 30)):
            if line.words[last].is_mark and line.words[last].key.startswith(")"):
                size = sum(not word.is_mark for word in line.words[first:last])
                weight = 1.3 * size if size > 1 else 0.3
                yield Item(first, last + 1, Role.NOTES, line.said(first + 1, last), weight)
                break


def contact_of(line: Line, words: Vocabulary) -> ContactPhrase:
    """Read a stretch that is known to be a contact: what is no number is the name."""
    phone = email = ""
    used: set[int] = set()
    for first, last, said in _phones(line):
        phone = phone or said
        used |= set(range(first, last))
    for index, word in enumerate(line.words):
        if word.kind is Kind.EMAIL:
            email = email or word.value
            used.add(index)
    phone_words = words.set("phone")
    rest = [i for i in range(len(line.words)) if i not in used]
    while rest and (line.words[rest[-1]].is_mark or line.words[rest[-1]].key in phone_words):
        rest.pop()
    name = line.said(rest[0], rest[-1] + 1) if rest else ""
    return ContactPhrase(name=name, phone=phone, email=email)
