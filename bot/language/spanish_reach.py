"""How far a Spanish place reaches where neither capitals nor marks part it from the note.

What may be done or fail is open; the kinds of places, streets and flats are not. So a place is
what these and the few words of a name hold together, and the rest is the note.
"""

import re

from bot.language.tasks import fails, is_goal, is_task
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, Word


def reach(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`calle olmo 3 2º b lepe caldera ruidosa`: where the note begins; `last` if nothing tells."""
    at = address_end(line, first, last, words)
    if at > first:
        at = _town_end(line, at, last, words)
    elif _opens(line.words[first], words):
        at = _name_end(line, first, last, words)
    else:
        return last
    return last if at < last and line.words[at].is_mark else at


def behind_room(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`(subir un piano al) tercero hotel costa`: where the place begins behind a room or floor."""
    at = first
    while at < last and _is_inside(line.words[at].key, words):
        at += 1
    if at == first and first + 2 < last:  # `(huele a) azufre hotel costa`
        at += line.words[at].key not in words.any_of("place_before", "small_words", "openers")
        at -= line.words[at].key in words.set("street_before")
    elif at + 1 < last and line.words[at].key == ",":
        at += 1
    return at if first < at < last and _opens(line.words[at], words) else first


def behind_kind(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`(no llega agua al) obrador calle olmo 3`: a part of the house, then the street."""
    if first + 2 >= last or line.words[first].key not in words.place_before:
        return first
    at = first + 1 + (line.words[first + 1].key == "en")  # `… al obrador en calle olmo 3`
    return at if _opens(line.words[at], words) else first


def _is_inside(key: str, words: Vocabulary) -> bool:
    if key in words.any_of("rooms", "ordinals", "faults", but="openers"):
        return key not in _SITES
    return key in words.things or key in _WAYS


_SITES = {"obra", "local", "oficina", "finca", "nave", "casa", "taller", "almacen", "piso"}
_WAYS = {"abajo", "arriba", "dentro", "fuera", "atras", "delante", "detras", "encima", "debajo"}


def _opens(word: Word, words: Vocabulary) -> bool:
    return word.key in words.set("openers") or word.key == "c"


def address_end(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """Behind the number of a street and the flat; `first` where there is none."""
    end = first
    at = first
    while at < last and (end == first or at == end):
        number = _number(line, at, last, words)
        if number:
            at = end = _flat_end(line, number, last, words)
        elif end > first or at > first + _LONGEST_NAME or _tells(line, at, last, words):
            break
        else:
            at += 1
    return end


_LONGEST_NAME = 6  # words, of a name before its street, or of a street before its number


def _number(line: Line, at: int, last: int, words: Vocabulary) -> int:
    """Behind the number of the street that begins here, 0 if none does."""
    word = line.words[at]
    if word.key in words.set("unit_words") and at + 1 < last and line.words[at + 1].key.isdigit():
        return at + 2
    if word.key not in words.set("street_before") and not _is_short(line, at):
        return 0
    for index in range(at + 1, min(last, at + 2 + _LONGEST_NAME)):
        said = line.words[index]
        if said.key == "s/n":
            return index + 1
        if _HOUSE.fullmatch(said.key):
            goes_on = index + 1 < last and line.words[index + 1].key in _SIGNS
            months = index + 2 < last and line.words[index + 2].key in words.month_words
            if not goes_on and not months:
                return index + 1
        elif (said.is_mark and said.key not in _SIGNS) or (index > at + 1 and is_goal(said, words)):
            return 0
    return 0


_HOUSE = re.compile(r"\d{1,5}(?:-\d{1,4})*[a-z]?")
_SIGNS = {"#", "/", ".", "n", "no", "nº", "num", "numero", "km", "º", "-"}


def _is_short(line: Line, at: int) -> bool:
    """`c/`."""
    after = line.words[at + 1 : at + 2]
    return line.words[at].key == "c" and after != () and after[0].key in _SIGNS


def _flat_end(line: Line, at: int, last: int, words: Vocabulary) -> int:
    """`2º b`, `bajo dcha`, `piso 3 puerta 1`: what stands behind the number of a house."""
    while at < last:
        word, after = line.words[at], line.words[at + 1] if at + 1 < last else None
        unit = word.key in words.set("unit_words")
        if after is not None and ((unit and _numbers(after)) or _is_floor(word, after)):
            at += 2
        elif word.key in _FLOORS or _FLOOR.fullmatch(word.text.lower()):
            at += 1
        elif len(word.key) == 1 and word.key in "abcdefgh" and not _leads(word, after, words):
            at += 1  # `3 b`
        else:
            break
    return at


_FLOORS = {"bajo", "bajos", "bj", "atico", "entresuelo", "entlo", "principal", "ppal", "bis"}
_FLOORS |= {"izq", "izda", "izqda", "izquierda", "dcha", "drcha", "dch", "derecha", "centro"}
_FLOORS |= {"primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "duplicado", "exterior"}
_FLOORS |= {"interior", "sotano", "sobreatico"}
_FLOOR = re.compile(r"\d{1,2}(?:[ºª°o][-.]?[a-z]{0,4}|-?[a-h])|\d{1,2}(?:er|ro|do|to)")


def _leads(letter: Word, after: Word | None, words: Vocabulary) -> bool:
    """`3 a cambiar …`, `3 a por …`: no flat."""
    if after is None:
        return False
    goes = after.key in words.small_words or is_goal(after, words)
    return after.key.isdigit() or (letter.key == "a" and goes)


def _is_floor(word: Word, after: Word) -> bool:
    """`3 dcha`, `3 b`."""
    if not word.key.isdigit() or len(word.key) > 2:
        return False
    return after.key in _FLOORS or (len(after.key) == 1 and after.key in "bcdefgh")


def is_flat_alone(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """`3 dcha`, `2ºB`: the end of an address that begins elsewhere."""
    return line.words[first].key[0].isdigit() and _flat_end(line, first, last, words) == last


def _numbers(word: Word) -> bool:
    return word.key[0].isdigit() or len(word.key) == 1 or word.key in _FLOORS


def _town_end(line: Line, at: int, last: int, words: Vocabulary) -> int:
    """Behind the town, if one follows an address; `last` where that cannot be told."""
    if at >= last or _tells(line, at, last, words):
        return at
    word = line.words[at]
    if _opens(word, words) and at + 1 < last:
        return reach(line, at, last, words)
    if word.key in words.set("towns"):
        return _of_end(line, at + 1, last, words)
    if word.key in _TOWN_LEADS and at + 1 < last:
        return _behind_lead(line, at, last, words)
    if not word.key.isalpha() or word.key in words.small_words:
        return last
    after = at + 1
    if after == last:
        return last
    if _ails(line, after, words) and not _has_subject(line, after, last, words):
        return at  # `… 3 pulverizador kaputt`: a thing, for it is said how it is
    return after if _tells(line, after, last, words) else last


_TOWN_LEADS = {"san", "santa", "sant", "santo", "sta", "villa", "villanueva", "puerto", "torre"}
_TOWN_LEADS |= {"el", "la", "las", "los", "alcala", "castro", "mar", "rincon", "ciudad", "vila"}
_TOWN_LEADS |= {"nueva", "nuevo", "pueblo", "don", "dos", "tres", "barrio", "colonia", "col"}


def _behind_lead(line: Line, at: int, last: int, words: Vocabulary) -> int:
    """`san fernando`, `el ejido`; not so `la caldera …`."""
    article = line.words[at].key in _ARTICLES
    if article and _is_clause(line, at, last, words):
        return at
    end = at + 2 if line.words[at + 1].key not in _OF else at + 1
    end = _of_end(line, end, last, words)
    return end if end >= last or _tells(line, end, last, words) else last


def _of_end(line: Line, at: int, last: int, words: Vocabulary) -> int:
    """The `de la frontera` behind a town."""
    if at + 1 >= last or line.words[at].key not in _OF:
        return at
    at += 1
    while at + 1 < last and line.words[at].key in words.articles:
        at += 1
    return at + 1


def _name_end(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """Behind a kind of place and the words of its name."""
    at, named = first + 1, 0
    kinds = words.any_of("place_before", "name_adjectives", "small_words")
    while at < last:
        word = line.words[at]
        if word.is_mark or word.kind is not Kind.WORD:
            return last
        if named and _ails(line, at, words):
            return _subject(line, at, last, named, words)
        if (named or is_goal(word, words)) and _tells(line, at, last, words):
            return at
        if word.key in _ARTICLES and named and _is_clause(line, at, last, words):
            return at
        before = line.words[at - 1]
        if word.key in words.small_words and word.key not in _OF | _ARTICLES:
            if word.key != "o" or named:  # `restaurante o fogón`
                return last
        elif word.key in words.set("openers") and before.key not in _ARTICLES:
            named = named + 1 if _is_over(line, at + 1, last, words) else 0
        elif word.key.isdigit():
            named += before.key in _SIGNS
        elif word.key not in kinds or before.key in _ARTICLES:
            named += before.key not in _SAINTS
        at += 1
    return last


def _is_over(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """Whether no name goes on here."""
    if at >= last or _tells(line, at, last, words) or _ails(line, at, words):
        return True
    return line.words[at].key in _ARTICLES and _is_clause(line, at, last, words)


_OF = {"de", "del"}
_ARTICLES = {"el", "la", "los", "las", "un", "una", "unos", "unas"}


_SAINTS = {"san", "santa", "sant", "santo", "sta", "sto", "virgen", "maria", "jose", "don", "dona"}
_SAINTS |= {"rio", "monte", "puente", "fuente", "playa", "mar", "doctor", "dr", "gran", "nuestra"}


def _tells(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """Whether a note begins here: with what is to be done, a thing, or how many of it."""
    word, before = line.words[at], line.words[at - 1] if at else None
    if word.key in words.clause_words or word.key in words.set("lacks"):
        return True
    if word.key in {"a", "para"} and at + 1 < last:  # `a por los bidones`, `a ver la cinta`
        after = line.words[at + 1]
        return after.key == "por" or is_goal(after, words)
    if word.key in _SHORT:
        return True
    if before is not None and (before.key in words.small_words or before.key in _SAINTS):
        return False
    if word.key.isdigit():
        return _counts(line, at, last, words)
    if word.key in words.any_of("place_before", "place_after", but="actions"):
        return at + 1 < last and _ails(line, at + 1, words)
    if word.key in words.things and word.key not in words.task_words:
        return at + 1 < last  # by itself it may well end a name
    return _is_work(word, words)


_SHORT = {"dar", "ver"}  # infinitives too short to be told by their ending


def _is_work(word: Word, words: Vocabulary) -> bool:
    if word.key in _NAMES or word.key in words.set("towns"):
        return False
    return word.key in words.any_of("things", "actions") or is_task(word, words)


# Names that end as what is done does.
_NAMES = {"concepcion", "asuncion", "encarnacion", "anunciacion", "constitucion", "ascension"}
_NAMES |= {"consolacion", "estacion", "revelacion", "purificacion", "visitacion", "presentacion"}
_NAMES |= {"libertad", "union", "fundacion", "asociacion", "poblacion", "exposicion", "nacion"}


def _counts(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """`3 cajas de azulejos`."""
    after = line.words[at + 1] if at + 1 < last else None
    if after is None or not after.key.isalpha() or after.key in words.small_words:
        return False
    return (after.key.endswith("s") and len(after.key) > 3) or _is_work(after, words)


def _ails(line: Line, at: int, words: Vocabulary) -> bool:
    """`rajado`, `sin sonido`, `no baja`: how the thing before it is."""
    if at >= len(line.words):
        return False
    word = line.words[at]
    return word.key in words.set("lacks") or fails(word, words, line.words[at - 1])


def _has_subject(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """`no va la luz`, `gotea el grifo`, `hay ratas`: the thing stands behind its verb."""
    said = line.words[at : min(last, at + 4)]
    if said[0].key in _OF_NOBODY or any(
        w.key in _ARTICLES or w.key in _OF_NOBODY for w in said[1:]
    ):
        return True
    return len(said) > 2 and _is_work(said[2], words)  # `no llega señal`


_OF_NOBODY = {
    "hay",
    "huele",
    "tienen",
    "tiene",
    "hace",
    "sale",
    "queda",
    "quedan",
    "falta",
    "faltan",
}


def _is_clause(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """`… la cisterna no para`: behind a name, an article begins another thing."""
    noun = at + 1
    if noun >= last:
        return False
    if _is_work(line.words[noun], words) and not is_goal(line.words[noun], words):
        return True
    after = noun + 1
    if after < last and line.words[after].key in _OF:  # `la cremallera del toldo`
        after = _of_end(line, after, last, words)
    if after < last and line.words[after].key.endswith(_ADJECTIVES):
        after += not _is_told(line, after, words)
    told = after < last and _is_told(line, after, words)
    return told and not _has_subject(line, after, last, words)


def _is_told(line: Line, at: int, words: Vocabulary) -> bool:
    return line.words[at].key in words.clause_words or _ails(line, at, words)


def _subject(line: Line, at: int, last: int, named: int, words: Vocabulary) -> int:
    """Where the thing begins that fails at `at`: `pizarra digital sin sonido`."""
    if named < 2 or line.words[at].key == "que" or _has_subject(line, at, last, words):
        return at
    noun = at - 1
    if named > 2 and line.words[noun].key.endswith(_ADJECTIVES):
        noun -= 1
    if line.words[noun - 1].key in _OF and named > 2:
        noun -= 2
    return noun


_ADJECTIVES: tuple[str, ...] = ("al", "ales", "ico", "ica", "icos", "icas", "ado", "ada", "oso")
_ADJECTIVES += ("osa", "ero", "era", "ivo", "iva", "ble", "nte", "ior", "or", "ora", "ario", "aria")
