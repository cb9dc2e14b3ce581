"""What German words tell of being place or note beyond what words of any language do."""

from bot.language import german_address
from bot.language.evidence import Evidence
from bot.language.tasks import is_task, is_verb
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line, Word


def bear(evidence: Evidence, line: Line, words: Vocabulary) -> None:
    """Add it to the evidence of a line."""
    if not line.keys.isdisjoint(_INTO):
        _rooms(evidence, line, words)
    if line.is_mixed_case:
        return
    german_address.bear(evidence, line, words)
    _venues(evidence, line, words)
    if not line.keys.isdisjoint(_WITH):
        _joined_things(evidence, line, words)


def _venues(evidence: Evidence, line: Line, words: Vocabulary) -> None:
    """Where no capitals tell, a kind of place rather is one."""
    kinds = words.leading
    for at, word in enumerate(line.words):
        if word.key in kinds and word.key not in _ROOMS:
            evidence.notes[at] -= 0.5
        elif word.key in _NEW and at + 1 < len(line.words):
            after = line.words[at + 1]
            named = after.key in kinds or after.key.endswith(words.place_endings)
            evidence.start_place[at] -= 0.0 if named else 2.6


_NEW = {"neue", "neuen", "neuer", "neues", "alte", "altes", "alten", "defekte", "kaputte", "paar"}


def _rooms(evidence: Evidence, line: Line, words: Vocabulary) -> None:
    """`das Fenster im Flur streichen`: where in the place, and not where it is."""
    for at in range(1, len(line.words)):
        if is_room(line, at, words) and _is_led(line, at):
            evidence.place[at] -= 1.4
            evidence.notes[at] += 0.9


def is_room(line: Line, at: int, words: Vocabulary) -> bool:
    """A room that no name follows."""
    if at >= len(line.words) or not _names_room(line.words[at]):
        return False
    after = line.words[at + 1] if at + 1 < len(line.words) else None
    return after is None or after.key in words.field_words or _ends_room(after, line, words)


def _is_led(line: Line, at: int) -> bool:
    before = line.words[at - 1]
    if before.text in _THE and at > 1:
        return line.words[at - 2].text in _INTO
    return before.text in _INTO


_INTO = {"im", "in", "am", "auf", "vom", "unterm", "überm", "aus", "ins", "an", "hinterm"}
_THE = {"der", "dem", "den", "die", "das"}


def _names_room(word: Word) -> bool:
    return word.key in _ROOMS or (len(word.key) > _SHORT and word.key.endswith(_ROOM_ENDINGS))


_SHORT = 6  # letters
_ROOM_ENDINGS = ("raum", "zimmer", "keller", "flur", "stube", "schacht", "geschoss", "decke")
_ROOMS = {"keller", "dachboden", "speicher", "treppenhaus", "flur", "kuche", "bad", "wc", "saal"}
_ROOMS |= {"toilette", "toiletten", "waschkuche", "umkleide", "dusche", "garage", "innenhof"}
_ROOMS |= {"garten", "balkon", "terrasse", "dach", "foyer", "empfang", "eingang", "gang", "hof"}
_ROOMS |= {"eingangsbereich", "teekuche", "grosskuche", "lager", "tiefgarage", "hinterhof"}
_ROOMS |= {
    "buro",
    "pausenraum",
    "vorgarten",
    "hausflur",
    "schuppen",
    "vorraum",
    "obergeschoss",
    "erdgeschoss",
}
_ROOMS |= {"dachgeschoss", "untergeschoss", "eg", "og", "ug", "dg", "fahrstuhl", "aufzug"}


def _ends_room(after: Word, line: Line, words: Vocabulary) -> bool:
    if after.is_mark or is_verb(after, words) or after.key in words.small_words:
        return True
    if line.is_mixed_case:
        return after.text.islower()
    if is_task(after, words) or after.key in words.any_of("finite_verbs", "states"):
        return True
    streets = tuple(words.set("street_endings"))
    return len(after.key) > _SHORT and after.key.endswith(streets)


def _joined_things(evidence: Evidence, line: Line, words: Vocabulary) -> None:
    """`mit Leiter und Folie`: no place begins behind these words, but with its kind."""
    kinds = words.any_of("place_before", "place_after")
    for at in range(1, len(line.words)):
        if line.words[at - 1].key in _WITH:
            word = line.words[at]
            kind = word.key in kinds or word.key.endswith(words.place_endings)
            evidence.start_place[at] -= 0.0 if kind else 1.6


_WITH = {"und", "oder", "mit", "ohne", "sowie", "plus", "inkl", "samt", "gegen", "wegen", "durch"}
