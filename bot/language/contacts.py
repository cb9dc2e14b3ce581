"""Whom to ask for at the site: telephones, addresses, and the names that belong to them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.language.items import ContactPhrase, Item, Role
from bot.language.vocabulary import Late, Vocabulary, alternation, key_of, signs_of, vocabulary
from bot.language.words import Kind, Line


@dataclass(frozen=True)
class _Grammar:
    contact: Late
    contact_signs: frozenset[str]
    before: Late
    contact_words: frozenset[str]
    phone_words: frozenset[str]


@cache
def _grammar(codes: tuple[str, ...]) -> _Grammar:
    words = vocabulary(codes)
    key = alternation((*words.all("contact"), *words.all("phone")))
    lead = rf"(?<![\w'])(?P<key>{key})\s*:?\s+(?:{alternation(words.all('the'))}\s+)?"
    return _Grammar(
        contact=Late(lead),
        contact_signs=signs_of((*words.all("contact"), *words.all("phone"))),
        before=Late(rf"{lead}$"),
        contact_words=words.set("contact"),
        phone_words=frozenset(map(key_of, words.all("phone"))),
    )


def compile_all(codes: tuple[str, ...]) -> None:
    """Compile every pattern of some languages, so that no line waits for it."""
    grammar = _grammar(codes)
    _ = grammar.contact.pattern, grammar.before.pattern


def propose(line: Line, words: Vocabulary) -> Iterator[Item]:
    """A phone or e-mail, with the name before it if there is one; or a name after `contact`."""
    grammar = _grammar(tuple(w.code for w in words.lexicons))
    reached = [(*phone, "phone") for phone in _phones(line)]
    reached += [
        (index, index + 1, word.value, "email")
        for index, word in enumerate(line.words)
        if word.kind is Kind.EMAIL
    ]
    for first, last, said, how in reached:
        weight = 4.8 if sum(c.isdigit() for c in said) >= 10 else 3.6
        yield Item(first, last, Role.CONTACT, _contact("", said, how), weight)
        start, name = _before_number(line, grammar, first, is_phone=how == "phone")
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
        begins = before is None and words.code != "en"  # `Hr. Wagner, Lindenstr. 40`
        if not said_for and not begins and (before is None or not before.is_mark):
            continue
        last = at + 1
        while last < len(line.words) and last - at < 4 and _is_name(line, last, grammar):
            last += 1
        if last > at + 1:
            value = ContactPhrase(name=line.said(at, last))
            after = line.words[last] if last < len(line.words) else None
            weight = 3.0 if said_for else 2.4
            if after is None or after.is_mark or said_for:
                first = at - said_for
                if said_for and line.words[first - 1].key == "ask":
                    first, weight = first - 1, weight + 0.6
                yield Item(first, last, Role.CONTACT, value, weight)


def _contact(name: str, said: str, how: str) -> ContactPhrase:
    if how == "phone":
        return ContactPhrase(name=name, phone=said)
    return ContactPhrase(name=name, email=said)


_AT_NUMBER = {"at", "on", "unter", "al", "phone", "ph", "tel", "cell", "mobile", "mob"}
_AT_NUMBER |= {"anrufen", "erreichbar", "tel", "telefon", "handy", "mobil", "cel", "tlf", "movil"}


def _before_number(line: Line, grammar: _Grammar, first: int, *, is_phone: bool) -> tuple[int, str]:
    """Where `call Maria at` before a number begins, and the name in it."""
    start = first
    while start and line.words[start - 1].key in _BETWEEN:
        start -= 1
    if start > 1 and line.words[start - 1].key in _AT_NUMBER and _is_name(line, start - 2, grammar):
        start -= 1
    end = start
    while start and end - start < 3 and _is_name(line, start - 1, grammar):
        start -= 1
    if start == end and not line.is_mixed_case:
        start = _small_name(line, grammar, end)
    name = line.said(start, end)
    key = _key_before(line, grammar, start, for_number=is_phone and not name)
    if key is not None:
        return key, name
    return (start, name) if name else (first, "")


_CALLING = {"call", "contact", "ring", "text", "phone", "for", "to", "with", "reach", "attn", "poc"}
_NO_NAMES = {"him", "her", "them", "me", "us", "ahead", "first", "the", "a", "an", "back", "before"}
_NO_NAMES |= {
    "when",
    "on",
    "at",
    "if",
    "for",
    "to",
    "office",
    "number",
    "customer",
    "tenant",
    "owner",
}


def _small_name(line: Line, grammar: _Grammar, end: int) -> int:
    """Where the name in `call maria 415 …` begins, if letters without capitals are one."""
    for size in (1, 2):
        start = end - size
        if start < 1 or not line.words[start].key.isalpha() or line.words[start].key in _NO_NAMES:
            return end
        lead = line.words[start - 1].key
        if lead in _CALLING and _key_before(line, grammar, start, for_number=False) is not None:
            return start
    return end


_BETWEEN = {":", ",", "(", "-", "@", "#"}


def _key_before(line: Line, grammar: _Grammar, start: int, *, for_number: bool) -> int | None:
    """The word where `contact` or `tel` begins; a bare number is not called, only `tel` is."""
    end = line.words[start].start
    offset = max(0, end - 30)
    found = grammar.before.pattern.search(line.folded[offset:end])
    if found is None:
        return None
    if for_number and key_of(found["key"]) not in grammar.phone_words:
        return None
    return line.starts.get(offset + found.start())


def _is_name(line: Line, index: int, grammar: _Grammar) -> bool:
    word = line.words[index]
    if word.kind is not Kind.WORD:
        return word.key == "." and index > 0 and line.words[index - 1].key in _SHORT_TITLES
    if word.key in grammar.contact_words or word.key in grammar.phone_words:
        return False
    return (
        word.is_capital
        and line.is_mixed_case
        and word.text.replace("-", "").replace("'", "").isalpha()
    )


_SHORT_TITLES = {"mr", "mrs", "ms", "dr", "dra", "sr", "sra", "srta", "fr", "hr", "p", "d", "dna"}
_SHORT_TITLES |= {
    "ing",
    "lic",
    "arq",
    "prof",
    "profa",
    "mtro",
    "mtra",
    "abog",
    "cap",
    "tte",
    "sgto",
}

_CONTACT_NOUNS = re.compile(
    r"contact|poc|customer|client|cust|attn|tenant|site contact|ansprech|kunde|mieter|kontakt"
    r"|contacto|cliente|persona de contacto|pregunta\w* por"
)


def _named_contacts(line: Line, grammar: _Grammar) -> Iterator[Item]:
    if grammar.contact_signs.isdisjoint(line.letters):
        return
    for found in grammar.contact.pattern.finditer(line.folded):
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


_PHONE = re.compile(
    r"(?<![\w.,/:#$€£-])\+?(?:\(\d{1,5}\)[\s-]?)?\d{1,15}(?:(?:[\s./-]|\s/\s)\(?\d{1,8}\)?){0,6}"
    r"(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?!\w|:\d)"
)
_SHORTEST = 7  # digits of a telephone
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
    if sum(map(str.isdigit, line.plain)) < _SHORTEST:
        return
    for found in _PHONE.finditer(line.plain):
        said = found.group()
        if said.endswith(")") and "(" not in said:
            said = said[:-1]
        digits = sum(c.isdigit() for c in said)
        if "/" in said and said[0] not in "0+(":
            continue
        if not _SHORTEST <= digits <= 15 or _NO_PHONE.fullmatch(said) or _DATE_AT_END.search(said):
            continue
        if said.endswith(")") and "(" not in said:
            said = said[:-1].rstrip()
        span = line.span(found.start(), found.start() + len(said))
        if span:
            yield (*span, said)
