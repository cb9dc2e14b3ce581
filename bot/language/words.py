"""A line as words with positions: references and quotes found, nothing thrown away."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from bot.domain import references
from bot.domain.references import Reference


class Kind(StrEnum):
    WORD = "word"
    MARK = "mark"
    BREAK = "break"
    MENTION = "mention"
    GROUP = "group"
    CHANNEL = "channel"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    QUOTED = "quoted"


class Word(NamedTuple):
    """`line.plain[start:end]` is the word as shown; `key` is it without case and accents.

    `value` is what a reference stands for: a member's id, an address, a number.
    """

    start: int
    end: int
    text: str
    key: str
    kind: Kind
    value: str
    is_mark: bool
    is_capital: bool


@dataclass(frozen=True)
class Line:
    """`text` as it came, `plain` as a person reads it, `folded` letter for letter as `plain`.

    `origin[i]` is where `plain[i]` begins in `text`.
    """

    text: str
    plain: str
    folded: str
    origin: tuple[int, ...]
    words: tuple[Word, ...]

    @cached_property
    def starts(self) -> dict[int, int]:
        return {word.start: index for index, word in enumerate(self.words)}

    @cached_property
    def ends(self) -> dict[int, int]:
        return {word.end: index + 1 for index, word in enumerate(self.words)}

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of all words: what none of them begins need not be looked for."""
        return frozenset([word.key for word in self.words])

    @cached_property
    def letters(self) -> frozenset[str]:
        """The stretches of letters: what is said in none of them need not be looked for."""
        return frozenset(letters(self.folded))

    @cached_property
    def is_mixed_case(self) -> bool:
        """Capitals tell names from words only where not every letter has the same case.

        Nothing is told by those of `3ºB`, `2PM`, `piso B` and `AC`, nor by those that a telephone
        sets by itself: of the first word, of `Friday`.
        """
        texts = [word.text for word in self.words if word.kind is Kind.WORD]
        said = "".join([t for t in texts if len(t) > 1 and (t.isalpha() or not t.isalnum())])
        if said.lower() == said or said == said.upper():
            return False
        return len(texts) < _SHORT_LINE or any(map(_tells_by_capital, texts[1:]))

    def part(self, start: int, end: int) -> "Line":
        """A stretch of `plain` as a line of its own, which still knows where it stands."""
        words = tuple(
            word._replace(start=word.start - start, end=word.end - start)
            for word in self.words
            if start <= word.start and word.end <= end
        )
        return Line(
            text=self.text,
            plain=self.plain[start:end],
            folded=self.folded[start:end],
            origin=self.origin[start : end + 1],
            words=words,
        )

    def without(self, hidden: Iterable[tuple[int, int]]) -> "Line":
        """The same line with some stretches left blank."""
        plain, folded, words = self.plain, self.folded, self.words
        for start, end in hidden:
            blank = " " * (end - start)
            plain = plain[:start] + blank + plain[end:]
            folded = folded[:start] + blank + folded[end:]
            words = tuple(word for word in words if word.end <= start or word.start >= end)
        return replace(self, plain=plain, folded=folded, words=words)

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Turn a stretch of characters into a stretch of words, if it begins and ends with one."""
        first, last = self.starts.get(start), self.ends.get(end)
        return (first, last) if first is not None and last is not None else None

    def said(self, first: int, last: int) -> str:
        """The words as a person reads them."""
        if first >= last:
            return ""
        return self.plain[self.words[first].start : self.words[last - 1].end]

    def source(self, first: int, last: int) -> tuple[int, int]:
        """Where the words stand in `text`."""
        return (
            self.origin[self.words[first].start],
            self.origin[self.words[last - 1].end],
        )


_SHORT_LINE = 4  # words: in fewer, the first capital may be that of a name
_LONGEST_SHORT_FORM = 4  # letters
_SET_BY_PHONES = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
_SET_BY_PHONES |= {"January", "February", "June", "July", "August", "September", "October"}
_SET_BY_PHONES |= {"November", "December", "I'll", "I'm", "I've"}


def _tells_by_capital(text: str) -> bool:
    if not text[:1].isupper():
        return False
    short = len(text) <= _LONGEST_SHORT_FORM and text.isupper()
    return not short and text not in _SET_BY_PHONES


def split(text: str) -> Line:
    """Cut a line into words."""
    plain, origin, atoms = _decode(text)
    folded = fold_letters(plain)
    return Line(
        text=text,
        plain=plain,
        folded=folded,
        origin=origin,
        words=tuple(_words(plain, folded, atoms)),
    )


@dataclass(frozen=True, slots=True)
class _Atom:
    start: int
    end: int
    kind: Kind
    value: str


_TYPOGRAPHY = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "″": '"',
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u3000": " ",
        "\t": " ",
        "\r": " ",
        "\v": " ",
        "\f": " ",
        "\u2028": "\n",
        "\u2029": "\n",
        "\u2011": "-",
        "\u2010": "-",
        "−": "-",
        # Characters that nobody sees part words, as a copied line has them.
        **dict.fromkeys("\u200b\u200c\u2060\ufeff\u2066\u2067\u2068\u2069", " "),
        **dict.fromkeys("\u202a\u202b\u202c\u202d\u202e", " "),
    }
)
# Some characters part nothing; a reference's marks mean nothing outside of one.
_SEEN = re.compile("[^\0\u200e\u200f\u00ad\ufff9-\ufffb]+")


def _decode(text: str) -> tuple[str, tuple[int, ...], list[_Atom]]:
    """Show references as people see them, and typography as it is typed."""
    if text.isascii() and text.isprintable():  # as most lines are: it stands for itself
        return text, tuple(range(len(text) + 1)), []
    plain: list[str] = []
    origin: list[int] = []
    atoms: list[_Atom] = []
    at = 0
    for start, end, reference in references.find(text):
        _plain_text(text, at, start, plain, origin)
        if shown := "".join(_SEEN.findall(reference.shown)).translate(_TYPOGRAPHY).strip():
            atoms.append(_atom(reference, shown, len(origin)))
            plain.append(shown)
            origin += [start] * len(shown)
        at = end
    _plain_text(text, at, len(text), plain, origin)
    origin.append(len(text))
    return "".join(plain), tuple(origin), atoms


def _plain_text(text: str, start: int, end: int, plain: list[str], origin: list[int]) -> None:
    for seen in _SEEN.finditer(text, start, end):
        plain.append(seen.group().translate(_TYPOGRAPHY))
        origin += range(*seen.span())


def _atom(reference: Reference, shown: str, start: int) -> _Atom:
    kind, value = _KINDS[reference.kind], reference.value
    if kind is Kind.CHANNEL:  # its name says more than its id
        value = shown.removeprefix("#")
    return _Atom(start, start + len(shown), kind, "" if kind is Kind.WORD else value)


_KINDS = {
    references.Kind.MEMBER: Kind.MENTION,
    references.Kind.GROUP: Kind.GROUP,
    references.Kind.EVERYBODY: Kind.WORD,
    references.Kind.CHANNEL: Kind.CHANNEL,
    references.Kind.EMAIL: Kind.EMAIL,
    references.Kind.PHONE: Kind.PHONE,
    references.Kind.LINK: Kind.LINK,
}


def fold_letters(text: str) -> str:
    """Forget case and accents letter for letter, so that positions stay."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def letters(text: str) -> list[str]:
    """The stretches of letters of a folded text."""
    return _LETTERS.findall(text)


_LETTERS = re.compile(r"[^\W\d_]+")


class _Folded(dict[int, str]):
    """Each letter's fold, found once; only of common scripts is it kept."""

    def __missing__(self, code: int) -> str:
        folded = _fold_letter(chr(code))
        if code < _COMMON:
            self[code] = folded
        return folded


_COMMON = 0x3000
_FOLDED = _Folded()


def _fold_letter(letter: str) -> str:
    """Fold one letter to one letter, so that positions stay."""
    bare = unicodedata.normalize("NFKD", letter)[0].lower()
    return bare if len(bare) == 1 else letter


_QUOTED = re.compile(
    r"""(?<![^\s(:,;/-])(["`])(?=\S)([^"`\n]{0,300}?)(?<=\S)\1(?![^\s,.;:!?)/-])"""
)
_HARD = re.compile(
    r"""(?P<link>https?://[^\s<>"]{2,2000}[^\s<>".,;:!?)])"""
    r"""|(?P<emoji>(?<![\w:]):[a-z][a-z0-9_+-]{1,40}:(?!\w))"""
    r"""|(?P<email>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}(?!\w))"""
)
_HARD_KINDS = {"link": Kind.LINK, "email": Kind.EMAIL, "emoji": Kind.WORD}
_TOKEN = re.compile(r"\n|[^\s]+")
_OPENING = re.compile(r"(?:->|=>|→|-+>)|[-–—•*·](?!\d)|[(\[{\"'`¿¡#@•*·—|/;:,.!?~=+>&_]+")
_CLOSING = re.compile(r"(?:[.,;:!?)\]}|*`/_]|(?<!\d)\")+$|(?:—|--+|->)$")
_INSIDE = re.compile(
    r"—|--+|->|→|[|;]|,(?=[^\d\s])|(?<=\D),(?=\d)|(?<=[a-z])/(?=[A-Z])|\)(?=\w)|\((?=\w)"
    r"|(?<=\w)@(?=\w)|(?<=[^\W\d_]):(?=[^\s:/])"
    r"|(?<=[^\W\d_]{3})[/+&](?=[^\W\d_]{3})"
)
_DASHES = {"-", "–", "—", "--", "---"}


def _words(plain: str, folded: str, atoms: list[_Atom]) -> list[Word]:
    """Atoms first, then quotations, then runs between blanks with their punctuation cut off."""
    claimed = sorted([*atoms, *_hard_words(plain, atoms)], key=lambda atom: atom.start)
    words: list[Word] = []
    at = 0
    for atom in claimed:
        if atom.start < at:
            continue
        _soft_words(plain, folded, at, atom.start, words)
        words.append(_word(plain, folded, atom.start, atom.end, atom.kind, atom.value))
        at = atom.end
    _soft_words(plain, folded, at, len(plain), words)
    return words


def _hard_words(plain: str, atoms: list[_Atom]) -> list[_Atom]:
    taken = [(atom.start, atom.end) for atom in atoms]
    found = [
        _Atom(m.start(), m.end(), _HARD_KINDS[m.lastgroup or ""], m.group())
        for m in _HARD.finditer(plain)
    ]
    found += [_Atom(m.start(), m.end(), Kind.QUOTED, m.group(2)) for m in _QUOTED.finditer(plain)]
    return [a for a in found if all(a.end <= start or a.start >= end for start, end in taken)]


def _soft_words(plain: str, folded: str, start: int, end: int, words: list[Word]) -> None:
    for token in _TOKEN.finditer(plain, start, end):
        first, last = token.span()
        if token.group() == "\n":
            words.append(_word(plain, folded, first, last, Kind.BREAK))
        elif token.group().isalnum():  # nothing to cut
            words.append(_word(plain, folded, first, last, Kind.WORD))
        else:
            _cut(plain, folded, first, last, words)


def _cut(plain: str, folded: str, start: int, end: int, words: list[Word]) -> None:
    """Cut the punctuation around and inside one run of characters into marks."""
    if plain[start:end] in _DASHES:
        words.append(_word(plain, folded, start, end, Kind.MARK))
        return
    opening = _OPENING.match(plain, start, end)
    if opening and opening.end() > start:
        _marks(plain, folded, start, opening.end(), words)
        start = opening.end()
    if start >= end:
        return
    closing = _CLOSING.search(plain, start, end)
    stop = closing.start() if closing else end
    at = start
    for inside in _INSIDE.finditer(plain, start, stop):
        if inside.start() > at:
            words.append(_word(plain, folded, at, inside.start(), Kind.WORD))
        words.append(_word(plain, folded, inside.start(), inside.end(), Kind.MARK))
        at = inside.end()
    if stop > at:
        words.append(_word(plain, folded, at, stop, Kind.WORD))
    if closing:
        _marks(plain, folded, stop, end, words)


_SAME = re.compile(r"-+>|=>|--+|\.|(.)\1*", re.DOTALL)


def _marks(plain: str, folded: str, start: int, end: int, words: list[Word]) -> None:
    """`.,` are two marks, `!!!` is one."""
    words.extend(
        _word(plain, folded, mark.start(), mark.end(), Kind.MARK)
        for mark in _SAME.finditer(plain, start, end)
    )


def _word(plain: str, folded: str, start: int, end: int, kind: Kind, value: str = "") -> Word:
    text = plain[start:end]
    mark = kind is Kind.MARK or kind is Kind.BREAK
    return Word(start, end, text, folded[start:end], kind, value, mark, text[:1].isupper())
