"""What a line is: only some lines ask for a job."""

import re
from dataclasses import dataclass
from functools import cache

from bot.language.known import folded_names
from bot.language.reading import Intent, Scene
from bot.language.vocabulary import Phrases, Vocabulary, vocabulary
from bot.language.words import Line


def intent_of(line: Line, words: Vocabulary, scene: Scene) -> Intent:
    said = [word for word in line.words if not word.is_mark]
    if not said:
        marks = line.folded.strip()
        return Intent.HELP if marks and set(marks) <= {"?", "¿"} else Intent.OPEN_FORM
    grammar = _grammar(tuple(w.code for w in words.lexicons))
    whole = " ".join(line.folded.split()).strip(" .!?¿¡,")
    for intent, phrases in grammar.whole:
        if whole in phrases:
            return intent
    if is_courtesy(line, words):
        return Intent.OTHER
    return _by_beginning(line, grammar, words, scene)


def is_courtesy(line: Line, words: Vocabulary) -> bool:
    """`Thanks!`, `ok, done`: words that ask for nothing."""
    grammar = _grammar(tuple(w.code for w in words.lexicons))
    whole = " ".join(line.folded.split())
    parts = [part.strip(" ¡¿?") for part in re.split(r"[,.!;]", whole)]
    said = [part for part in parts if part]
    return bool(said) and all(part in grammar.other for part in said)


@dataclass(frozen=True)
class _Grammar:
    whole: tuple[tuple[Intent, frozenset[str]], ...]
    other: frozenset[str]
    cancel_last: frozenset[str]
    reschedule_last: frozenset[str]
    begins: Phrases[str]
    forbids: Phrases[str]
    questions: tuple[str, ...]


@cache
def _grammar(codes: tuple[str, ...]) -> _Grammar:
    words = vocabulary(codes)
    names = ("cancel", "reschedule", "maybe_reschedule", "question", "maybe_question", "request")
    return _Grammar(
        whole=(
            (Intent.HELP, words.set("help")),
            (Intent.UNDO, words.set("undo")),
            (Intent.LIST, words.set("list")),
        ),
        other=words.set("other") | words.set("filler"),
        cancel_last=words.set("cancel_last"),
        reschedule_last=words.set("reschedule_last"),
        begins=words.table(*names),
        forbids=Phrases.of(
            (f"{no} {create}", "cancel")
            for lexicon in words.lexicons
            for no in lexicon.negations
            for create in lexicon.creating
        ),
        questions=tuple(f"{q} " for q in words.lexicons[0].question),
    )


def _by_beginning(line: Line, grammar: _Grammar, words: Vocabulary, scene: Scene) -> Intent:
    first = next(i for i, word in enumerate(line.words) if not word.is_mark)
    named = {name for _, name in grammar.begins.at(line, first)}
    asks = line.folded.rstrip().endswith("?") or "¿" in line.folded
    spelled = line.plain.lower()[line.words[first].start :].startswith(grammar.questions)
    last = next(word.key for word in reversed(line.words) if not word.is_mark)
    if last in grammar.cancel_last:
        return Intent.CANCEL
    if last in grammar.reschedule_last:
        return Intent.RESCHEDULE
    if "cancel" in named or grammar.forbids.at(line, first):
        return Intent.CANCEL
    if "reschedule" in named:
        return Intent.RESCHEDULE
    if "maybe_reschedule" in named and _moves_a_job(line, words, scene):
        return Intent.RESCHEDULE
    if "request" in named:
        return Intent.CREATE
    if "maybe_question" in named:
        return Intent.QUESTION if asks else Intent.CREATE
    if "question" in named and (asks or spelled):
        return Intent.QUESTION
    return Intent.CREATE


_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:am|pm|h)?")


def _moves_a_job(line: Line, words: Vocabulary, scene: Scene) -> bool:
    """`move jane's 9am to 11` moves a job, `move a piano to 14 Oak St` is one."""
    said = [word for word in line.words if not word.is_mark]
    jobs, to = words.set("job_words"), words.set("move_to")
    for before, word, after in zip([None, *said], said, [*said[1:], None], strict=False):
        stem = word.key.removesuffix("'s")
        if word.key in jobs or (stem != word.key and scene.roster.knows(stem)):
            return True
        if before is None or before.key not in to:
            continue
        if word.key in words.calendar_words:
            return True
        if _CLOCK.fullmatch(word.key) and (after is None or not after.is_capital):
            return True
    follows = [word.key for word in said[1:3]]
    places = folded_names(scene.places)
    if any(name in places for name in (*follows, " ".join(follows))):
        return True
    return any(scene.roster.knows(word) for word in follows[:1])
