"""English notes without what is only left of a clause: `…, it` behind `get bob on it`."""

from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, Word

_PRONOUNS = {"it", "that", "this", "them", "him", "her", "these", "those", "there", "he", "she"}
_VERBS = {
    "is",
    "are",
    "was",
    "be",
    "being",
    "will",
    "would",
    "can",
    "could",
    "should",
    "do",
    "does",
}
_VERBS |= {"did", "has", "have", "had", "may", "must", "handle", "it's", "that's", "he's", "she's"}
_LINKS = {"the", "a", "an", "and", "to", "of", "on", "at", "with", "w", "w/", "so", "please"}
LEFT = frozenset(_PRONOUNS | _VERBS | _LINKS)

_DETERMINERS = {"the", "a", "an", "their", "his", "her", "our", "my", "all", "both", "any", "some"}
_SOMEBODY = {"him", "her", "them"}


def is_left(line: Line, first: int, last: int) -> bool:
    """Pronouns, auxiliaries and articles alone say nothing."""
    said = [word for word in line.words[first:last] if not word.is_mark]
    return bool(said) and all(word.key in LEFT and word.text.islower() for word in said)


def leads_to_value(line: Line, first: int, last: int, labels: frozenset[str]) -> bool:
    """`tenant is`, `the order`: no more than what a name or a number is introduced with."""
    said = [word for word in line.words[first:last] if not word.is_mark]
    labelled = any(word.key in labels for word in said)
    return labelled and all(word.key in labels or word.key in LEFT for word in said)


def span(line: Line, first: int, last: int, words: Vocabulary) -> tuple[int, int]:
    """The note without its joint (`and replace …`) and without parts that are only left."""
    first = _behind_left(line, first, last)
    last = _before_left(line, first, last)
    if joins_task(line, first, last, words):
        first += 1
    return first, last


def joins_task(line: Line, index: int, last: int, words: Vocabulary) -> bool:
    """`and replace`, `to regild the …`: a joint before what is to be done."""
    if last - index < 2 or line.words[index].key not in {"and", "&", "to", "then"}:
        return False
    if not line.words[index].text.islower() and line.words[index].key != "&":
        return False
    task, after = (*line.words[index + 1 : min(last, index + 3)], None)[:2]
    return task is not None and _is_task(task, after, words)


def _is_task(word: Word, after: Word | None, words: Vocabulary) -> bool:
    if word.kind is not Kind.WORD or not word.text.islower():
        return False
    kinds = words.any_of("place_after", "place_before")
    if word.key in kinds:
        return False
    ordered = after is not None and after.key in (_DETERMINERS | _SOMEBODY)
    return word.key in words.task_words or (ordered and word.key not in _LINKS)


def _behind_left(line: Line, first: int, last: int) -> int:
    at = _comma(line, range(first, last))
    return at + 1 if at is not None and is_left(line, first, at) else first


def _before_left(line: Line, first: int, last: int) -> int:
    at = _comma(line, range(last - 1, first - 1, -1))
    return at if at is not None and at > first and is_left(line, at + 1, last) else last


def _comma(line: Line, indices: range) -> int | None:
    return next((index for index in indices if line.words[index].key == ","), None)


_STATES = {"down", "out", "off", "loose", "dark", "open", "shut", "dead", "stuck", "low", "empty"}


def ailment(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`Temple Sinai, lobby AC rattles`: where a thing that ails begins behind the place's comma."""
    at = _comma(line, range(last - 1, first, -1))
    if at is None or last - at < 3:
        return last
    said = line.words[at + 1 : last]
    fails, before = said[-1], said[-2]
    kinds = words.any_of("place_after", "place_before", but="things")
    if any(word.kind is not Kind.WORD for word in said) or fails.key in kinds:
        return last
    if not said[0].text.islower() or said[0].key in words.small_words or not fails.text.islower():
        return last
    verb = fails.key.endswith(("s", "ed")) and not fails.key.endswith(("ss", "us"))
    named = line.is_mixed_case or before.key in words.any_of("things", "task_words")
    if fails.key in _STATES or (verb and named):
        return at + 1
    return last


_ONWARD = {"to", "from", "into", "then", "and", "&", "at", "for"}


def errand(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`Orchid Spa and realign the sign`: where what is to be done there begins, if only one thing.

    An errand that leads elsewhere is none of this place.
    """
    for at in range(first + 1, last - 2):
        if joins_task(line, at, last, words) and line.words[at].key == "and":
            onward = any(word.key in _ONWARD or word.is_mark for word in line.words[at + 1 : last])
            return last if onward else at + 1
    return last


_VENUES = {"hall", "school", "plaza", "college", "academy", "church", "chapel", "temple", "mosque"}
_VENUES |= {"hotel", "motel", "hospital", "clinic", "library", "museum", "theater", "theatre"}
_VENUES |= {"gym", "mall", "restaurant", "cafe", "diner", "bakery", "brewery", "warehouse", "bank"}
_VENUES |= {"pharmacy", "nursery", "gallery", "stadium", "arena", "studio", "salon", "university"}
_VENUES |= {"center", "centre", "hq", "headquarters", "supermarket", "cinema", "clubhouse"}


def runs_on(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """`grove hall stage curtain motor`: without capitals, two words of no kind behind the place."""
    said = line.words[first:last]
    named = [at for at, word in enumerate(said) if at and word.key in _VENUES]
    if line.is_mixed_case or not named:
        return False
    behind = said[named[-1] + 1 :]
    kinds = words.any_of("place_after", "place_before", "small_words")
    plain = [word for word in behind if word.key.isalpha() and len(word.key) > 2]
    return len(behind) > 1 and len(plain) > 1 and not any(word.key in kinds for word in behind)
