"""References in a line: what somebody pointed at, with what it stands for, inside one string.

A line stays one string, so that it can be kept, compared and read again. A reference in it is
written as Unicode annotates text: U+FFF9, what people see, U+FFFA, `kind:value`, U+FFFB. The
doors drop these three characters from what is typed (`without_marks`), so nobody can type a
reference, and whoever finds one may believe it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_OPENS, _PARTS, _CLOSES = "\ufff9", "\ufffa", "\ufffb"


class Kind(StrEnum):
    """EVERYBODY calls all who are in a conversation."""

    MEMBER = "member"
    GROUP = "group"
    EVERYBODY = "everybody"
    CHANNEL = "channel"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """`shown` is what people see; `value` an id, an address, a number."""

    kind: Kind
    value: str
    shown: str

    def __str__(self) -> str:
        """As it stands in a line.

        >>> jane = Reference(kind=Kind.MEMBER, value="U02JANE", shown="@jane")
        >>> [found for _, _, found in find(f"Acme HQ for {jane}")] == [jane]
        True
        """
        shown, value = without_marks(self.shown), without_marks(self.value)
        return f"{_OPENS}{shown}{_PARTS}{self.kind}:{value}{_CLOSES}"


_MARKS = re.compile(f"[{_OPENS}{_PARTS}{_CLOSES}]")
_REFERENCE = re.compile(
    f"{_OPENS}(?P<shown>[^{_OPENS}-{_CLOSES}]*)"
    f"{_PARTS}(?P<kind>{'|'.join(Kind)}):(?P<value>[^{_OPENS}-{_CLOSES}]*){_CLOSES}"
)


def find(line: str) -> Iterator[tuple[int, int, Reference]]:
    """Each reference and where it stands, from left to right."""
    for found in _REFERENCE.finditer(line):
        kind, value, shown = Kind(found["kind"]), found["value"], found["shown"]
        yield *found.span(), Reference(kind=kind, value=value, shown=shown)


def shown(line: str) -> str:
    """The line as its writer saw it."""
    return without_marks(_REFERENCE.sub(r"\g<shown>", line))


def without_marks(text: str) -> str:
    """Text from somebody who cannot make references."""
    return text if text.isascii() else _MARKS.sub("", text)


def cut(line: str, most: int) -> str:
    """So many characters at most; a reference is left out rather than cut through.

    >>> cut("Acme HQ for " + str(Reference(kind=Kind.MEMBER, value="U1", shown="@jane")), 20)
    'Acme HQ for '
    """
    kept = line[:most]
    opened = kept.rfind(_OPENS)
    return kept[:opened] if opened > kept.rfind(_CLOSES) else kept
