"""The reader at the command line: JSON lines in, JSON lines out, one for one and in order."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any, BinaryIO, TypeAlias, TypedDict

from bot.domain import references
from bot.domain.references import Kind
from bot.domain.window import hhmm
from bot.language.plain import as_json
from bot.language.reading import Reading, Scene
from bot.language.sentence import find_day_and_window, read
from handlers import markup
from handlers.surroundings import Surroundings, Unusable


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A text, where and when it was said; "" is taken from the surroundings."""

    text: str
    lang: str = ""
    locale: str = ""
    tz: str = ""
    now: str = ""

    def scene(self, around: Surroundings) -> Scene:
        return around.scene(lang=self.lang, locale=self.locale, tz=self.tz, now=self.now)


Answer: TypeAlias = Mapping[str, object]
Door: TypeAlias = Callable[[Case, Surroundings], Answer]


def reading(case: Case, around: Surroundings) -> Answer:
    """What `fieldhand read` answers."""
    return {**as_json(understood(case, around))}


def understood(case: Case, around: Surroundings) -> Reading:
    return read(without_mention(markup.neutral(case.text), around.bot_user), case.scene(around))


class When(TypedDict):
    """A day as "YYYYMMDD", and from when to when as "HHMM"."""

    day: str | None
    window: list[str | None] | None


def day_and_window(case: Case, around: Surroundings) -> When:
    """What `fieldhand days` answers."""
    day, window = find_day_and_window(markup.neutral(case.text), case.scene(around))
    hours = window.hours() if window else None
    return When(
        day=str(day.to_yyyymmdd()) if day else None,
        window=[_clock(hours.start), _clock(hours.end)] if hours else None,
    )


def _clock(clock: time | None) -> str | None:
    return f"{hhmm(clock):04d}" if clock else None


def without_mention(line: str, bot_user: str) -> str:
    """A line said to the app begins with its name, which is no part of the job.

    >>> without_mention(markup.neutral("<@U0BOT|bot>: Acme HQ"), "U0BOT")
    'Acme HQ'
    """
    for start, end, named in references.find(line):
        is_bot = named.kind is Kind.MEMBER and named.value == bot_user
        return line[end:].lstrip(" \t\n,:") if is_bot and not line[:start].strip() else line
    return line


def answer_lines(lines: Iterable[bytes], out: BinaryIO, around: Surroundings, answer: Door) -> bool:
    """Answer each line as it comes; whether all of them could be."""
    all_well = True
    for line in lines:
        said = _answered(line, around, answer)
        all_well = all_well and "error" not in said
        out.write(as_line(said))
        out.flush()
    return all_well


def as_line(answer: Answer) -> bytes:
    """Half characters cannot be written; a question mark stands for them."""
    return (json.dumps(answer, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def _answered(line: bytes, around: Surroundings, answer: Door) -> Answer:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError) as error:
        return {"id": None, "error": f"This line is not JSON: {error}."}
    if not isinstance(said, dict):
        return {"id": None, "error": 'This line is not an object like {"text": "…"}.'}
    try:
        return {"id": said.get("id"), **answer(_case(said), around)}
    except Unusable as error:
        return {"id": said.get("id"), "error": str(error)}


def _case(said: Mapping[str, Any]) -> Case:
    if "text" not in said:
        raise Unusable("There is no text.")
    return Case(
        text=_text(said, "text"),
        lang=_text(said, "lang"),
        locale=_text(said, "locale"),
        tz=_text(said, "tz"),
        now=_text(said, "now") or _text(said, "reference"),
    )


def _text(said: Mapping[str, Any], name: str) -> str:
    value = said.get(name) or ""
    if not isinstance(value, str):
        raise Unusable(f"Its {name} is no text.")
    return value
