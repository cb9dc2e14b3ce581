"""How much of a text is read: no text takes long, and the rest of it is kept as it is."""

from bot.domain.doubt import UnsureWords
from bot.domain.job import Field
from bot.language.layout import Stretch
from bot.language.reading import ReadJob
from bot.language.shared import doubted, noted
from bot.language.words import Kind, Line

MOST_LINES = 50
MOST_WORDS = 360
_SHOWN = 80  # letters of the rest that are enough to find it again


def beginning(line: Line) -> tuple[Line, Stretch | None]:
    """As many whole lines as are read, or words where there is but one line; and the rest."""
    end = _end(line)
    if end == len(line.words):
        return line, None
    rest = Stretch(line.words[end].start, len(line.plain))
    return line.part(0, line.words[end - 1].end), rest


def with_rest(jobs: tuple[ReadJob, ...], line: Line, rest: Stretch) -> tuple[ReadJob, ...]:
    """Keep what was not read with the last job. Where it has lines, there may be jobs in it."""
    *others, last = jobs
    if "\n" not in line.plain[: rest.start]:
        return (*others, noted(last, line, rest, joint=" "))
    said = line.plain[rest.start : rest.start + _SHOWN]
    doubt = UnsureWords(said=said, field=Field.NOTES)
    return (*others, doubted(noted(last, line, rest), doubt))


def _end(line: Line) -> int:
    """The first word that is not read any more."""
    seen, end = 0, 0
    for index, word in enumerate(line.words[:MOST_WORDS]):
        if word.kind is Kind.BREAK and index and line.words[index - 1].kind is not Kind.BREAK:
            seen, end = seen + 1, index
            if seen == MOST_LINES:
                return _unless_blank(line, end)
    return len(line.words) if len(line.words) <= MOST_WORDS else end or MOST_WORDS


def _unless_blank(line: Line, end: int) -> int:
    blank = all(word.kind is Kind.BREAK for word in line.words[end:])
    return len(line.words) if blank else end
