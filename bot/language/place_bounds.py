"""Where a Spanish place begins and ends if no mark parts it from what is to be done there."""

from bot.language import spanish_reach
from bot.language.evidence import is_flat, is_unit
from bot.language.tasks import fails, is_goal, is_task
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, Word


def begins(
    line: Line, first: int, last: int, words: Vocabulary, *, told: bool = False, of: bool = False
) -> int:
    """`cambiar bombín calle olmo 3`, `tele sin señal, hotel costa`: where its kind is said.

    `told` where what is before the place tells already what is to be done, `of` where it goes on
    with what that is done to: `afinar el piano de la sala, calle olmo 3`.
    """
    kinds = words.any_of("place_before", "place_after", but="rooms" if told else "inner_things")
    clauses = words.any_of("clause_words", "lacks")
    for at in range(first, last):
        word = line.words[at]
        if word.key == "," and told and at > first:
            if of and at + 2 < last:
                return at + 1
            continue
        if at > first and opens(at, line, words):
            return at if told else first
        if told and (word.key in words.set("place_links") or word.key in words.things):
            continue
        if at > first and word.key in clauses:
            told = True
            continue
        if word.kind is not Kind.WORD or word.key in kinds or word.key[0].isdigit():
            return first
        if line.is_mixed_case and not word.text.islower() and at > first:
            return first
        told = told or is_task(word, words) or word.key in words.any_of("things", "faults")
    return first


def opens(at: int, line: Line, words: Vocabulary) -> bool:
    """`calle`, `c/`."""
    keys = [word.key for word in line.words[at : at + 2]]
    return keys[0] in words.set("openers") or "".join(keys) == "c/"


def ends(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`peluquería style secador quemado`, `calle olmo 3 cambiar bombín`: where the note begins."""
    if not line.is_mixed_case:
        at = spanish_reach.reach(line, first, last, words)
        if at < last:
            return at
    for at in range(first + 2, last):
        word = line.words[at]
        if not _is_small(word):
            continue
        if _is_clause(at, last, line, words):
            return at
        if line.words[at - 1].key == "," and word.key in words.any_of("asking", but="small_words"):
            return at
        if word.key in _IMPERSONAL and line.words[at - 1].key not in words.small_words:
            return at
        if word.key in words.set("lacks") and at + 1 < last and _tells(at + 1, line, words):
            return at
        if word.key in words.set("actions"):
            noun = at - 2 * (line.words[at - 1].key == "de")  # `mancha de humedad`
            if noun >= first + 2 and not _is_joint(noun - 1, line, words):
                return noun
        if is_goal(word, words) and is_task(word, words) and not _is_joint(at - 1, line, words):
            return at
        if fails(word, words, line.words[at - 1]):
            begin = what_fails(at, line, words)
            if begin >= first + 2:
                return begin
            if line.words[at - 1].key.isdigit() or is_flat(line.words[at - 1]):
                return at  # `calle olmo 3 huele a gas`
            if at + 1 < last and line.words[at + 1].key in words.articles:
                return at  # `asador el roble suena la alarma`
    return last


_IMPERSONAL = {"huele", "hay"}


def opening(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """Where a kind of place is said in a note; its end if there is none."""
    return next((at for at in range(first, last) if opens(at, line, words)), last)


def name_end(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`farmacia robles, gotera en el salón`: where the name and its address end."""
    to = ends(line, first, last, words)
    for at in range(first + 1, to - 1):
        after = line.words[at + 1]
        more = after.text[0].isdigit() or after.key in words.any_of("unit_words", "openers")
        if line.words[at].key == "," and not more:
            return at
    return to


def _is_named(word: Word, line: Line) -> bool:
    return word.is_capital or (not line.is_mixed_case and word.key.isalpha())


def _is_clause(at: int, last: int, line: Line, words: Vocabulary) -> bool:
    """`Pensión Arenal el lavavajillas echa …`, `Jr. Puno 388 recorte de …`: no more of a name."""
    before, word = line.words[at - 1], line.words[at]
    rest = line.words[at + 1 : last]
    kinds = words.any_of("place_before", "place_after", "small_words")
    if len(rest) < 2 or before.is_mark or before.key in kinds:
        return False
    if word.key in words.articles and word.key not in _JOINTS:
        plain = _is_small(rest[0]) and rest[0].key not in kinds
        return plain and not rest[1].is_capital and (line.is_mixed_case or not before.key.isdigit())
    taken = kinds | words.any_of("place_links", "name_adjectives", "fillers", "unit_words")
    if word.key in taken or not line.is_mixed_case or not _is_small(rest[-1]):
        return False
    return before.is_capital or before.text[0].isdigit() or is_flat(before)


_JOINTS = {"del", "al"}  # an article is in them, but no clause begins with it


def units(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`3ºB`, `torre 2` and, behind a street, `45`: where the parts of an address end in a note."""
    at, word = first, line.words[first]
    before = line.words[first - 1]
    if word.text[0].isdigit() and (
        before.key == "#" or (word.key.isdigit() and _is_named(before, line))
    ):
        at += 1
    while at < last:
        word, number = line.words[at], line.words[at + 1] if at + 1 < last else None
        if is_flat(word):
            at += 1
        elif (
            number is not None and is_unit(word, number, words) and word.key not in words.task_words
        ):
            at += 2
        else:
            break
        if at < last and line.words[at].key == ",":
            at += 1
    return at if at < last else first


def what_fails(at: int, line: Line, words: Vocabulary) -> int:
    """Where the thing begins that is broken: `cinta 4`, `vidrio de puerta`, `el toldo`."""
    begin = at - 1
    if line.words[begin].key == "se":
        begin -= 1
    if line.words[begin].key in words.set("lacks"):  # `no cierra`
        begin -= 1
    if line.words[begin].key.isdigit() and _is_thing(begin - 1, line, words):
        begin -= 1
    if line.words[begin - 1].key in words.of_words and _is_small(line.words[begin - 2]):
        begin -= 2
    noun = line.words[begin]
    kinds = words.any_of("place_before", "place_after", but="task_words") | words.small_words
    if not _is_small(noun) or noun.key in kinds:
        return 0
    article = line.words[begin - 1].key in words.articles and _is_small(line.words[begin - 1])
    return begin - article


def _is_small(word: Word) -> bool:
    return word.kind is Kind.WORD and word.text.islower() and word.key[0].isalpha()


def _tells(at: int, line: Line, words: Vocabulary) -> bool:
    """`no hay`, `sin luz`."""
    return _is_thing(at, line, words) or line.words[at].key in words.clause_words


def _is_thing(at: int, line: Line, words: Vocabulary) -> bool:
    return is_task(line.words[at], words) or line.words[at].key in words.things


def _is_joint(at: int, line: Line, words: Vocabulary) -> bool:
    """`para cambiar`, `bar de comer`."""
    return line.words[at].key in words.small_words


def address(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`sin horno, c/ Mayor 3`: where the address of the name before the note begins."""
    streets = words.set("street_before")
    for at in range(first + 2, last - 1):
        word = line.words[at]
        street = word.key in streets or (word.key == "c" and line.words[at + 1].key == "/")
        if street and line.words[at - 1].key == ",":
            numbered = any(w.key[0].isdigit() for w in line.words[at + 2 : min(last, at + 7)])
            return at if numbered else last
    return last


def leads_on(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """`Ferretería Sol a Clínica Alba`, or an address before the `a` that leads to the place."""
    if words.code != "es":
        return False
    link = first - 1 - (line.words[first - 1].key in words.articles)
    if link > 1 and line.words[link].key in _ONWARDS and line.words[link - 1].key.isdigit():
        return any(opens(at, line, words) for at in range(max(0, link - 5), link))
    for at in range(first + 1, last - 1):
        to = at + 1 + (line.words[at + 1].key in words.articles)
        elsewhere = to < last and (opens(to, line, words) or line.words[to].key in _STORES)
        if line.words[at].key in _ONWARDS and elsewhere:
            return opens(first, line, words) and line.words[first].key not in _ROADS
    return False


def may_tell(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """`pensión sol recorte de palmeras`: a long name in small letters that ends in a thing."""
    if words.code != "es" or last - first < 5 or not line.words[last - 1].text.islower():
        return False
    kinds = words.any_of("place_before", "place_after", "openers", "unit_words", "towns")
    thing = line.words[last - 1]
    return (
        line.words[last - 2].key in {"de", "del"}
        and is_task(thing, words)
        and thing.key not in kinds
        and line.words[last - 3].key not in kinds
    )


_ONWARDS = {"a", "al", "hasta"}
_STORES = {"almacen", "oficina", "deposito", "obra", "cochera", "trastero"}
_ROADS = {"camino", "carretera", "ctra", "autopista", "autovia", "ruta"}


_SINCE = {"que", "porque", "pues"}


def task(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`hay que cambiar …`, `y cambiar …`: where the verb stands that tells what to do."""
    at = first + (line.words[first].key in words.and_words)
    if line.words[first].key in _SINCE and last > first + 2:
        return first + 1
    if at > first and at < last and is_task(line.words[at], words):
        return at
    while at < last - 1 and line.words[at].key in words.set("left"):
        at += 1
    word = line.words[at]
    told = is_goal(word, words) and word.key not in words.set("left")
    return at if at > first and told and line.words[at - 1].key not in words.articles else first
