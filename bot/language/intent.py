"""What a line is: only some lines ask for a job."""

import re
from dataclasses import dataclass
from functools import cache

from bot.language.reading import Intent
from bot.language.vocabulary import Phrases, Vocabulary, vocabulary
from bot.language.words import Line


def intent_of(line: Line, words: Vocabulary) -> Intent:
    said = [word for word in line.words if not word.is_mark]
    if not said:
        marks = line.folded.strip()
        return Intent.HELP if marks and set(marks) <= {"?", "¿"} else Intent.OPEN_FORM
    grammar = _grammar(tuple(w.code for w in words.lexicons))
    whole = " ".join(line.folded.split()).strip(" .!?¿¡,")
    for intent, phrases in grammar.whole:
        if whole in phrases:
            return intent
    parts = [part.strip() for part in re.split(r"[,.!;]", whole) if part.strip()]
    if parts and all(part in grammar.other for part in parts):
        return Intent.OTHER
    return _by_beginning(line, grammar)


@dataclass(frozen=True)
class _Grammar:
    whole: tuple[tuple[Intent, frozenset[str]], ...]
    other: frozenset[str]
    begins: Phrases[str]
    questions: tuple[str, ...]


@cache
def _grammar(codes: tuple[str, ...]) -> _Grammar:
    words = vocabulary(codes)
    names = ("cancel", "reschedule", "question", "maybe_question", "request")
    return _Grammar(
        whole=(
            (Intent.HELP, words.set("help")),
            (Intent.UNDO, words.set("undo")),
            (Intent.LIST, words.set("list")),
        ),
        other=words.set("other") | words.set("filler"),
        begins=words.table(*names),
        questions=tuple(f"{q} " for q in words.lexicons[0].question),
    )


def _by_beginning(line: Line, grammar: _Grammar) -> Intent:
    first = next(i for i, word in enumerate(line.words) if not word.is_mark)
    named = {name for _, name in grammar.begins.at(line, first)}
    asks = line.folded.rstrip().endswith("?") or "¿" in line.folded
    spelled = line.plain.lower()[line.words[first].start :].startswith(grammar.questions)
    if "cancel" in named:
        return Intent.CANCEL
    if "reschedule" in named:
        return Intent.RESCHEDULE
    if "request" in named:
        return Intent.CREATE
    if "maybe_question" in named and asks:
        return Intent.QUESTION
    if "question" in named and (asks or spelled):
        return Intent.QUESTION
    return Intent.CREATE
