"""Spanish lines about a job that there is: how it went, what becomes of it, what one wants to know.

Such a line names a place and a person as a new job does; its verb tells.
"""

import re
from collections.abc import Iterable
from functools import cache

from bot.language.reading import Intent, Scene
from bot.language.vocabulary import Vocabulary, vocabulary
from bot.language.words import Line

_TO_ANOTHER_DAY = re.compile(
    r"(?:adelant|atras|retras|aplaz|aplac|pospon|reprogram|reagend|posterg|postergu)\w{0,4}l[oa]s?"
)
_AWAY = re.compile(r"(?:cancel|anul|suspend|descart)\w{0,4}l[oa]s?")
# Of a job; of a thing, the same verbs are work: `el sofá, muévelo al salón`.
_ELSEWHERE = re.compile(r"(?:muev|mov|pas|cambi|corr|recorr|dej|pon|traslad|reasign)\w{0,4}l[oa]s?")
_AWAY_AS_WELL = re.compile(r"(?:borr|elimin|quit|sac|baj|tumb|tach)\w{0,4}l[oa]s?")
_HEADLESS = {"lo", "la", "los", "las", "el"}
_DONE = re.compile(r"\w+(?:é|ó|amos|imos|aron|ieron)")


def intent_of(line: Line, starts: Iterable[int], words: Vocabulary, scene: Scene) -> Intent | None:
    """None where the line may well ask for a new job; `starts` are where it may begin."""
    if words.code != "es":
        return None
    keys = [word.key for word in line.words]
    if any(map(_TO_ANOTHER_DAY.fullmatch, keys)):
        return Intent.RESCHEDULE
    if any(map(_AWAY.fullmatch, keys)):
        return Intent.CANCEL
    if _is_instead_of_somebody(keys, scene):
        return Intent.RESCHEDULE
    if any(_asks_who(keys[start:], scene) for start in starts):
        return Intent.QUESTION
    found = (_from(line, start, words, scene) for start in starts)
    return next((intent for intent in found if intent is not None), None)


def _is_instead_of_somebody(keys: list[str], scene: Scene) -> bool:
    """`en vez de Luis`, `cambia a Luis por Anna`."""
    knows = scene.roster.knows
    for before, key, after in zip(keys, keys[1:], keys[2:], strict=False):
        if before in {"vez", "lugar"} and key == "de" and knows(after):
            return True
        if key == "por" and knows(before) and knows(after):
            return True
    return False


def _asks_who(keys: list[str], scene: Scene) -> bool:
    """`quién cubre …`, `cuántos avisos tiene …`, `qué le falta a Luis`, `tiene alguien …`."""
    if keys[0] in _WITH:
        keys = keys[1:]
    first, second, third = (*keys, "", "", "")[:3]
    if first in {"quien", "quienes"}:
        verb = third if second in _PRONOUNS else second
        return verb.endswith(("a", "e", "an", "en", "o", "io")) and verb not in _WHOEVER
    if first.startswith("cuant"):
        return second not in {"antes", "mas", "menos"}
    if first in {"tiene", "sabe", "conoce"} and second == "alguien":
        return True
    if first in _KNOWING and second in _WHETHER:
        return True
    if first == "que" and second in {"hora", "dia", "direccion", "telefono", "numero", "tecnico"}:
        return True
    named = any(map(scene.roster.knows, keys))
    verb = third if second in _PRONOUNS else second
    return first == "que" and verb in _OF_SOMEBODY and named


_KNOWING = {"sabes", "sabeis", "sabe", "saben", "sabemos", "recuerdas", "recordais"}
_WHETHER = {"si", "donde", "cuando", "quien", "que", "a", "como", "cual", "cuanto"}
_WITH = {"a", "de", "con", "para", "y", "oye", "por"}
_PRONOUNS = {"le", "les", "se", "me", "nos", "lo", "la"}
_WHOEVER = {"sea", "pueda", "puedan", "este", "ande", "quede", "quiera", "vaya", "tenga", "pille"}
_WHOEVER |= {"llegue", "salga", "acabe", "termine", "venga", "corresponda", "toque", "prefieras"}
_WHOEVER |= {"haya", "mejor", "libre", "mande", "diga"}
_OF_SOMEBODY = {"falta", "faltan", "queda", "quedan", "toca", "tocan", "tiene", "tienen", "lleva"}


def _from(line: Line, start: int, words: Vocabulary, scene: Scene) -> Intent | None:
    asks = line.folded.rstrip().endswith("?") or "¿" in line.folded
    if _refers_to_job(line, start, words):
        return _what_becomes(line, start, words)
    at = start + scene.roster.knows(line.words[start].key)
    tables = _tables(words.lexicons[0].code)
    person = at > start and at < len(line.words)
    if person and tables.of_person.at(line, at):
        if asks:
            return Intent.QUESTION
        return Intent.RESCHEDULE if _is_replaced(line, at, scene) else Intent.OTHER
    if person and asks and tables.asked_of_person.at(line, at):
        return Intent.QUESTION
    if tables.asked.at(line, start) or (asks and tables.asked_if.at(line, start)):
        return Intent.QUESTION
    reports = bool(tables.reports.at(line, start)) or _is_done(line, start)
    if not reports or (not asks and _asks_for_work(line, start, words)):
        return None
    return Intent.QUESTION if asks else Intent.OTHER


def _is_replaced(line: Line, at: int, scene: Scene) -> bool:
    """`Ana no puede ir mañana al …, que vaya Luis`."""
    near = range(at + 2, len(line.words))
    if any(line.words[i].key in _MOVED and line.words[i - 2].key == "que" for i in near):
        return True
    return any(
        scene.roster.knows(line.words[i].key) and line.words[i - 1].key in _INSTEAD for i in near
    )


_MOVED = {"cambien", "cambie", "cambieis", "pasen", "pase", "paseis", "muevan", "mueva", "dejen"}
_MOVED |= {"deje", "adelanten", "retrasen", "aplacen", "aplace", "retrase", "cambies", "pases"}
_INSTEAD = {"vaya", "pase", "a", "mejor", "haga", "mande", "ponga", "cubra", "por", "cubre", "va"}


def _refers_to_job(line: Line, start: int, words: Vocabulary) -> bool:
    """`la de Luis …`, `lo del viernes …`, `el aviso de …`."""
    first, *rest = [word.key for word in line.words[start : start + 3]]
    if first not in _HEADLESS or not rest:
        return False
    return rest[0] in {"de", "del"} or rest[0] in words.any_of("job_words", but="job_pronouns")


def _what_becomes(line: Line, start: int, words: Vocabulary) -> Intent | None:
    tables = _tables(words.lexicons[0].code)
    for at in range(start + 2, len(line.words)):
        key = line.words[at].key
        if _ELSEWHERE.fullmatch(key) or tables.moved.at(line, at):
            return Intent.RESCHEDULE
        if _AWAY_AS_WELL.fullmatch(key) or tables.falls_through.at(line, at):
            return Intent.CANCEL
    return None


def _is_done(line: Line, start: int) -> bool:
    """`ya arreglé`, `ya se entregó`."""
    said = [word.text.lower() for word in line.words[start : start + 4]]
    if len(said) < 2 or said[0] != "ya":
        return False
    said = [word for word in said[1:] if word not in {"se", "lo", "la", "me", "le", "los", "las"}]
    return bool(said) and _DONE.fullmatch(said[0]) is not None


def _asks_for_work(line: Line, start: int, words: Vocabulary) -> bool:
    """A day to come, or a request: `estoy en Globex y necesito a Luis`."""
    rest = {word.key for word in line.words[start:]}
    days = words.calendar_words - {"hoy", "ayer", "ahora", "anteayer"}
    return not rest.isdisjoint(days) or not rest.isdisjoint(words.set("wanted"))


class _Tables:
    def __init__(self, code: str) -> None:
        words = vocabulary((code,))
        self.reports = words.table("reports")
        self.of_person = words.table("person_reports")
        self.asked_of_person = words.table("asked_of_person")
        self.asked = words.table("asked_back")
        self.asked_if = words.table("asked_if")
        self.moved = words.table("moved")
        self.falls_through = words.table("falls_through")


@cache
def _tables(code: str) -> _Tables:
    return _Tables(code)
