"""Who called, before a Spanish line comes to its job: `me acaba de llamar Nuria, la del bar …`."""

import re
from collections.abc import Iterator

from bot.language.items import ContactPhrase, Item, Role
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line, Word

_SIGNS = {"llamar", "llamado", "llamo", "llama", "llaman", "llamaron", "soy", "somos", "habla"}
_SIGNS |= {"hablo", "avisa", "avisan", "avisado", "aviso", "avisaron", "saluda", "escribe"}
_SIGNS |= {
    "dice",
    "dicen",
    "pide",
    "piden",
    "escribo",
    "escrito",
    "comenta",
    "comentan",
    "contacta",
    "contactado",
}
_CALLED = re.compile(
    r"(?:(?:me|nos|les?|te|os)\s+)?(?:acaban?\s+de\s+(?:llamar|avisar|escribir)"
    r"|han?\s+(?:llamado|avisado|escrito|contactado)|llam(?:a|o|an|aron)|avis(?:an?|aron)"
    r"|habl[ao]|saluda|escrib[eo]|comentan?|contacta|soy|somos|dicen?|piden?)(?=\s)"
)
_PEOPLE = re.compile(
    r"\s*(?:el|la|los|las|un|una|mi|tu)\s+(?:duen[oa]s?|senora?s?|senores|vecin[oa]s?|client[ea]s?"
    r"|encargad[oa]|propietari[oa]s?|inquilin[oa]s?|president[ea]|administrador[a]?|portero|conserje"
    r"|director[a]?|gerente|chic[oa]s?|responsable|jef[ea]|secretari[oa]|gente|alcaldesa?)(?!\w)"
)
_BELONGS = re.compile(r",?\s*(?:(?:el|la|los|las)\s+)?(?=(?:del?|desde|en)\s)|,?\s*(?=que\s|$)")
_ITS_NUMBER = re.compile(
    r"(?:el|su|mi)\s+(?:movil|telefono|tel|numero|fijo|celular|cel|tlf)(?:\s+de\s+(?P<name>\w+))?"
    r"\s+es\s+(?:el\s+)?(?=[+\d])"
)


def propose(line: Line, words: Vocabulary) -> Iterator[Item]:
    """The verb as words that say nothing, and the name as whom to ask for."""
    if words.code != "es":
        return
    if not _SIGNS.isdisjoint(line.keys):
        for start in _starts(line, words):
            yield from _call(line, start, words)
    if "es" in line.keys:
        yield from _numbers(line)


def _starts(line: Line, words: Vocabulary) -> Iterator[int]:
    """The first word, and the one behind each greeting and full stop."""
    fillers = words.fillers
    for at, word in enumerate(line.words[:_FAR]):
        before = line.words[at - 1] if at else None
        if before is None or before.is_mark or before.key in fillers or _greets(before):
            yield word.start


_FAR = 12  # words: further on, somebody who calls belongs to the note


def _greets(word: Word) -> bool:
    return word.key in {"hola", "buenas", "dias", "tardes", "noches", "que", "oye", "chicos"}


def _call(line: Line, start: int, words: Vocabulary) -> Iterator[Item]:
    verb = _CALLED.match(line.folded, start)
    if verb is None:
        return
    first, at = line.starts[start], line.ends.get(verb.end(), 0)
    person = _PEOPLE.match(line.folded, verb.end())
    name = at
    if person is None:
        while name < min(len(line.words), at + 3) and _may_be_name(line.words[name], line, words):
            name += 1
    end = person.end() if person else line.words[name - 1].end
    belongs = _BELONGS.match(line.folded, end)
    if belongs is None:
        return
    last = line.ends.get(len(line.folded[: belongs.end()].rstrip()), 0)
    if name > at:
        yield Item(first, at, Role.FILLER, None, 3.0 + 0.5 * (at - first))
        yield Item(at, name, Role.CONTACT, ContactPhrase(name=line.said(at, name)), 4.5)
        if last > name:
            yield Item(name, last, Role.FILLER, None, 3.0)
    elif last > first and (person or line.folded.startswith(("de", "desde"), belongs.end())):
        yield Item(first, last, Role.FILLER, None, 3.0 + 0.5 * (last - first))


def _may_be_name(word: Word, line: Line, words: Vocabulary) -> bool:
    if not word.text.isalpha() or word.key in words.any_of("small_words", "place_before"):
        return False
    return word.is_capital or not line.is_mixed_case


def _numbers(line: Line) -> Iterator[Item]:
    """`el móvil de Nuria es el 611 …`."""
    for found in _ITS_NUMBER.finditer(line.folded):
        span = line.span(found.start(), len(line.folded[: found.end()].rstrip()))
        if span is not None:
            yield Item(*span, Role.FILLER, None, 4.0 + 0.5 * (span[1] - span[0]))
