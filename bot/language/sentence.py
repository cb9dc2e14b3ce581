"""From a text to what was meant: rules propose, the best cover of each line decides."""

from bot.language.intent import intent_of
from bot.language.jobs import read_jobs
from bot.language.reading import Intent, Reading, Scene
from bot.language.vocabulary import languages, vocabulary
from bot.language.words import split


def read(text: str, scene: Scene) -> Reading:
    """Read any text at all; never raises."""
    line = split(text)
    words = vocabulary(languages(line, scene.locale))
    intent = intent_of(line, words, scene)
    if intent is not Intent.CREATE:
        return Reading(text=text, intent=intent)
    return Reading(text=text, intent=intent, jobs=read_jobs(line, words, scene))
