"""A stretch of words that one field is read from."""

from dataclasses import dataclass

from bot.language.items import Role, Value
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words of one field."""

    first: int
    last: int
    role: Role
    values: tuple[Value, ...]


def is_loose_article(index: int, line: Line, words: Vocabulary) -> bool:
    """A small `el` that a note begins with rather than a name."""
    return line.words[index].key in words.articles and line.words[index].text.islower()
