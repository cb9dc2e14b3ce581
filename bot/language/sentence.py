"""From a text to what was meant: rules propose, the best cover of each line decides."""

import re
from datetime import datetime

from bot.domain.day import Day
from bot.domain.window import Window
from bot.language import clocks, day_grammar, details, person_grammar, when
from bot.language.beginning import beginning, with_rest
from bot.language.intent import intent_of
from bot.language.jobs import read_jobs
from bot.language.mail import message
from bot.language.reading import Intent, Reading, Scene
from bot.language.vocabulary import LANGUAGES, languages, vocabulary
from bot.language.words import split


def read(text: str, scene: Scene) -> Reading:
    """Read any text at all; never raises."""
    whole = split(text)
    line, rest = beginning(whole)
    words = vocabulary(languages(line, scene.locale))
    intent = intent_of(message(line), words, scene)
    if intent is not Intent.CREATE:
        return Reading(text=text, intent=intent)
    jobs = read_jobs(line, words, scene)
    return Reading(text=text, intent=intent, jobs=with_rest(jobs, whole, rest) if rest else jobs)


def find_day_and_window(text: str, scene: Scene) -> tuple[Day | None, Window | None]:
    """Only when: the day and window a text names, whatever else it says."""
    line = split(_QUOTED.sub(r" \1 ", text.translate(_BRACKETS).rstrip(" -")))
    return when.find(line, vocabulary(languages(line, scene.locale)), scene)


_BRACKETS = str.maketrans(dict.fromkeys('[]()"`', " "))
_QUOTED = re.compile(r"(?<!\w)'([^'\n]{1,80})'(?!\w)")


def warm_up(codes: tuple[str, ...] = LANGUAGES) -> None:
    """Compile the grammars and load dateparser, so that no asker waits for it."""
    moment = datetime(2000, 1, 3, 9)  # noqa: DTZ001  (any moment will do)
    for code in codes:
        locale, line = _EXAMPLES[code]
        read(line, Scene(now=moment, locale=locale))
        spoken = languages(split(line), locale)
        person_grammar.compile_all(spoken)
        details.compile_all(spoken)
        day_grammar.compile_all(code)
        clocks.compile_all(code)


_EXAMPLES = {
    "en": ("en-US", "12 Main St 5 december 9-11 for jane"),
    "es": ("es-ES", "Calle Mayor 5 el 5 de diciembre para luis"),
    "de": ("de-DE", "Hauptstr. 5 am 5. Dezember für anna"),
    "fr": ("fr-FR", "12 rue Haute le 5 décembre pour jane"),
    "pt": ("pt-BR", "Rua Direita 5 em 5 de dezembro para luis"),
    "it": ("it-IT", "Via Roma 5 il 5 dicembre per anna"),
    "nl": ("nl-NL", "Kerkstraat 5 op 5 december voor bob"),
}
