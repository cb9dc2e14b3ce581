"""Words of languages that we do not speak, French, Italian, Portuguese and Dutch, but that show
that a day or a person is meant."""

from bot.language.lexicon import words

DAYS = {
    **dict.fromkeys(words("aujourd'hui oggi hoje vandaag"), 0),
    **dict.fromkeys(words("demain domani amanhã morgen"), 1),
    **dict.fromkeys(words("après-demain dopodomani overmorgen"), 2),
    **dict.fromkeys(words("ieri ontem gisteren"), -1),
}

WEEKDAYS = (
    "lundi lunedì segunda-feira maandag",
    "mardi martedì terça-feira dinsdag",
    "mercredi mercoledì quarta-feira woensdag",
    "jeudi giovedì quinta-feira donderdag",
    "vendredi venerdì sexta-feira vrijdag",
    "samedi sabato zaterdag",
    "dimanche domenica zondag",
)

TO_PERSON = words("pour per voor")
