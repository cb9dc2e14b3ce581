"""English notes without what is only left of a clause: `…, it` behind `get bob on it`."""

from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, Word

_DETERMINERS = {"the", "a", "an", "their", "his", "her", "our", "my", "all", "both", "any", "some"}
_DETERMINERS |= {"him", "her", "them"}
_STARTS = {
    "he",
    "she",
    "they",
    "please",
    "then",
    "look",
    "see",
    "have",
    "find",
    "shut",
    "figure",
    "sort",
}
_STARTS |= {
    "deal",
    "go",
    "let",
    "give",
    "carry",
    "do",
    "work",
    "help",
    "make",
    "run",
    "put",
    "turn",
}


def is_left(
    line: Line, first: int, last: int, words: Vocabulary, labels: frozenset[str] = frozenset()
) -> bool:
    """Pronouns, auxiliaries, articles and labels (`tenant is`) alone say nothing."""
    left = words.set("left")
    said = [word for word in line.words[first:last] if not word.is_mark]
    return bool(said) and all(
        (word.key in left and word.text.islower()) or word.key in labels for word in said
    )


def span(
    line: Line, first: int, last: int, words: Vocabulary, labels: frozenset[str]
) -> tuple[int, int]:
    """The note without its joint (`and replace …`) and without parts that are only left."""
    first = _behind_left(line, first, last, words)
    last = _before_left(line, first, last, words, labels)
    while joins_task(line, first, last, words):
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
    if word.key in words.task_words or word.key in _STARTS:
        return after is not None or word.key in words.task_words
    ordered = after is not None and after.key in _DETERMINERS
    return ordered and word.key not in words.set("left")


def _behind_left(line: Line, first: int, last: int, words: Vocabulary) -> int:
    marks = (at for at in range(first, last) if line.words[at].key in {",", ":"})
    at = next(marks, None)
    return at + 1 if at is not None and is_left(line, first, at, words) else first


def _before_left(
    line: Line, first: int, last: int, words: Vocabulary, labels: frozenset[str]
) -> int:
    at = comma(line, range(last - 1, first - 1, -1))
    return (
        at if at is not None and at > first and is_left(line, at + 1, last, words, labels) else last
    )


def comma(line: Line, indices: range) -> int | None:
    return next((index for index in indices if line.words[index].key == ","), None)
