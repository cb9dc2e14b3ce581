"""From a line to what was meant: rules propose, the best cover of the whole line decides."""

from bot.language import days, details, names, times
from bot.language.assembly import job
from bot.language.cover import best
from bot.language.intent import intent_of
from bot.language.items import Item
from bot.language.reading import Intent, Reading, ReadJob, Scene
from bot.language.vocabulary import Vocabulary, languages, vocabulary
from bot.language.words import Line, split


def read(text: str, scene: Scene) -> Reading:
    """Read any text at all; never raises."""
    line = split(text)
    words = vocabulary(languages(line, scene.locale))
    intent = intent_of(line, words)
    if intent is not Intent.CREATE:
        return Reading(text=text, intent=intent)
    return Reading(text=text, intent=intent, jobs=(_read_job(line, words, scene),))


def _read_job(line: Line, words: Vocabulary, scene: Scene) -> ReadJob:
    covers = best(line, _proposals(line, words, scene), words)
    return job(line, covers, words, scene)


def _proposals(line: Line, words: Vocabulary, scene: Scene) -> list[Item]:
    return [
        *days.propose(line, words, scene),
        *times.propose(line, words, scene),
        *names.propose(line, words, scene),
        *details.propose(line, words, scene),
    ]
