"""Dates in digits, which are the same in every language, and a quick look at which a line has."""

import re

_YEAR = r"(?:19|20)\d\d"
_SEPARATED = {
    "hms": r"(?P<hh>[01]?\d|2[0-3]):(?P<mm>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?",
    "year_first": rf"(?P<y>{_YEAR})[-/.](?P<m>\d{{1,2}})[-/.](?P<d>\d{{1,2}})",
    "separated": rf"(?P<a>\d{{1,2}})(?P<sep>[/.-])(?P<b>\d{{1,2}})(?P=sep)(?P<y>{_YEAR}|\d\d)",
    "slashed": r"(?P<a>\d{1,2})(?P<sep>/)(?P<b>\d{1,2})",
    "dotted": r"(?P<a>\d{1,2})(?P<sep>\.)(?P<b>\d{1,2})",
    "twice_dotted": r"(?P<a>\d{1,2})(?P<sep>\.)\s?(?P<b>\d{1,2})\.",
}
_COMPACT = {
    "compact": r"(?P<y>20\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)",
    "y": rf"(?P<y>{_YEAR}|'\d\d)",
}
SHAPES = _SEPARATED | _COMPACT

_DIGIT = re.compile(r"\d")
_LOOKS = (
    (re.compile(r"\d[/.:-]\s?\d"), {slot: re.compile(p) for slot, p in _SEPARATED.items()}),
    (re.compile(r"\d{4}|'\d\d"), {slot: re.compile(p) for slot, p in _COMPACT.items()}),
)
_ANY_DIGITS = frozenset({"digits", "n", "d", "amount"})
_NONE: frozenset[str] = frozenset()


def shapes(folded: str) -> frozenset[str]:
    """The slots that the digits of a line may fill."""
    if not _DIGIT.search(folded):
        return _NONE
    found = [_ANY_DIGITS]
    for hint, patterns in _LOOKS:
        if hint.search(folded):
            found.append(frozenset(slot for slot, p in patterns.items() if p.search(folded)))
    return _NONE.union(*found)
