"""Where a German place begins and ends: what fails or is to be done there runs into its name."""

import re
from dataclasses import dataclass
from itertools import pairwise

from bot.language import german_address, german_evidence
from bot.language.tasks import is_task, is_verb
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, Word


def told_first(line: Line, first: int, last: int, words: Vocabulary) -> tuple[int, int] | None:
    """`Rollladen klemmt bei Frau Seidel`: where the note ends and where the place begins."""
    found = (
        _things_first(line, first, last, words)
        or _clause_first(line, first, last, words)
        or _job_first(line, first, last, words)
    )
    for at in range(first + 1, last - 1 if found is None else first):
        link, before = line.words[at], line.words[at - 1]
        if link.key not in _BEI and (link.key not in words.set("place_links") or found):
            continue
        if link.key not in _BEI and _stays(line, first, at, words):
            continue
        counted = link.key in _BEI and _counts(line.words[first], words)  # `zwei Mann bei …`
        told = counted or _fails(before, line, words) or is_verb(before, words)
        if not link.text.islower() or not told:
            continue
        begins = at + 1
        if line.words[begins].key in words.articles and begins + 1 < last:
            begins += 1
        found = at, begins
    return found


def _stays(line: Line, first: int, link: int, words: Vocabulary) -> bool:
    """`stadthalle ahorn tor hängt auf halber höhe`: the place has been said."""
    after = line.words[link + 1]
    if line.is_mixed_case or not german_address.is_venue(line.words[first], words):
        return False
    room = german_evidence.is_room(line, link + 1, words)
    return room or not (_is_kind(after, words) or after.key in words.articles)


def _things_first(line: Line, first: int, last: int, words: Vocabulary) -> tuple[int, int] | None:
    """`Kaminkehrung Familie Obermayr`: a thing to be done before what a place begins with."""
    at = first
    trade = line.words[first].key in words.set("firm_trades") and last - first > 2
    if trade and _may_name(line.words[first + 1], line, words):
        return None  # `optik zapf rebweg 2`
    while at < last - 2 and _is_thing(line.words[at], words):
        at += 1
    compound = at > first and line.words[at].is_capital and not _is_kind(line.words[at], words)
    compound = compound and not _is_numbered_street(line, at + 1, last, words)
    at += compound and at < last - 2 and line.is_mixed_case
    begins = line.words[at].key in words.leading or line.words[at].key in words.set("titles")
    begins = begins or (not line.is_mixed_case and german_address.is_venue(line.words[at], words))
    begins = begins or _is_numbered_street(line, at, last, words)
    begins = begins and not (line.is_mixed_case and not line.words[at].is_capital)
    return (at, at) if at > first and begins and not _is_thing(line.words[at], words) else None


def _job_first(line: Line, first: int, last: int, words: Vocabulary) -> tuple[int, int] | None:
    """`Kostenvoranschlag Dach, Fam. Ziegler`, `Abnahme mit Bauleiter Kern, Rohbau …`."""
    comma = next((at for at in range(first + 1, last - 1) if line.words[at].key == ","), None)
    if comma is None or comma - first > _LONGEST_JOB:
        return None
    part, named = line.words[first:comma], line.words[comma + 1]
    if named.key in words.set("titles") | _FAMILY:
        named_before = any(_is_kind(word, words) and word.key not in _PARTS for word in part)
        return None if named_before or part[0].key in words.set("titles") else (comma, comma + 1)
    if not _begins_venue(named, words) or not _is_thing(part[0], words):
        return None
    joined = any(word.key in _WITH and word.text.islower() for word in part)
    told = all(_tells_what(word, words) for word in part)
    return (comma, comma + 1) if joined or told else None


_LONGEST_JOB = 5  # words
_FAMILY = {"familie", "fam"}
_WITH = {"mit", "nach", "auf", "an", "für", "fur", "von", "wegen", "gegen", "ohne", "durch"}


def _tells_what(word: Word, words: Vocabulary) -> bool:
    """A thing, a part of a building, a number, a floor."""
    if word.is_mark or word.key[0].isdigit() or len(word.key) < _SHORT:
        return True
    return word.key in _PARTS | _FLOORS or _is_thing(word, words)


def _begins_venue(word: Word, words: Vocabulary) -> bool:
    streets = tuple(words.set("street_endings"))
    return _is_kind(word, words) and not word.key.endswith(streets)


def part_first(line: Line, first: int, last: int, words: Vocabulary) -> tuple[int, int] | None:
    """`Sanierung | Bad, Familie Roth`, `Störung an | Rolltor 4, Logistikpark`."""
    comma = next((at for at in range(first + 1, last - 1) if line.words[at].key == ","), None)
    if comma is None or comma - first > _LONGEST_PART:
        return None
    part, named = line.words[first], line.words[comma + 1]
    is_part = part.key in _PARTS | _ROOMS or _is_thing(part, words)
    numbered = all(w.key[0].isdigit() or len(w.key) < _SHORT for w in line.words[first + 1 : comma])
    is_part = is_part or (line.words[first - 1].key in _WITH and not _is_kind(part, words))
    begins = _begins_venue(named, words) or named.key in words.set("titles")
    begins = begins or (part.key in _ROOMS and _is_numbered_street(line, comma + 1, last, words))
    return (comma, comma + 1) if is_part and numbered and begins else None


_LONGEST_PART = 3  # words
_ROOMS = {"bad", "kuche", "keller", "dachboden", "treppenhaus", "balkon", "flur", "wc", "toilette"}
_ROOMS |= {"speicher", "waschkuche", "heizungskeller", "heizraum", "terrasse", "garage", "dach"}
_PARTS = {"bad", "kuche", "keller", "dach", "treppenhaus", "garage", "tiefgarage", "balkon", "flur"}
_PARTS |= {"wc", "toilette", "toiletten", "eingang", "tor", "tur", "aufzug", "baustelle", "raum"}
_PARTS |= {"heizraum", "serverraum", "parkplatz", "parkdeck", "fassade", "terrasse", "garten"}
_PARTS |= {"hof", "lager", "halle", "saal", "brunnen", "rampe", "buro", "band", "boden", "decke"}


def _is_numbered_street(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """`Schillerstr. 22`."""
    word, *more = line.words[at : min(last, at + 3)]
    if more and more[0].key == ".":
        more = more[1:]
    named = len(word.key) > 5 and word.key.endswith(tuple(words.set("street_endings")))
    return named and bool(more) and more[0].key[0].isdigit()


def _clause_first(line: Line, first: int, last: int, words: Vocabulary) -> tuple[int, int] | None:
    """`Haus B bleibt stecken, Seniorenstift …`: a clause, and behind its comma a kind of place."""
    for at in range(first + 2, last - 1):
        if line.words[at].key == "," and line.words[at + 1].is_capital:
            told = any(
                word.key in words.set("finite_verbs") and word.text.islower()
                for word in line.words[first + 1 : at]
            )
            told = told or (
                line.words[at - 1].text.islower() and is_verb(line.words[at - 1], words)
            )
            return (at, at + 1) if told and _is_kind(line.words[at + 1], words) else None
    return None


def is_errand(said: list[Word], words: Vocabulary) -> bool:
    """`Dachrinne reinigen`: the verb comes last, or before what goes with it."""
    if is_verb(said[-1], words) and len(said) < _LONGEST_ERRAND:
        return True
    with_it = len(said) > 2 and said[2].key in _WITH
    return with_it and is_verb(said[1], words) and said[0].key not in words.set("titles")


_LONGEST_ERRAND = 4  # words
_BEI = {"bei", "beim"}


def before_courtesy(line: Line, first: int, last: int) -> int:
    """`… steht. Bitte`: what is left of the sentence behind a note."""
    stop = last - 2
    if stop > first and line.words[last - 1].key == "bitte" and line.words[stop].key == ".":
        return stop
    return last


def is_doubtful(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """A place without capitals that tells what fails, is taken along, or more than one day."""
    opens, said = line.words[first], line.words[first + 1 : last]
    if said and said[-1].key in words.weekday_words:
        return True
    if any(word.key in words.any_of("finite_verbs", "states") for word in said):
        return True
    if any(_SEPARABLE.match(word.key) and is_verb(word, words) for word in said):
        return True
    begins = opens.key in words.place_before or german_address.is_venue(opens, words)
    if begins or opens.key in words.set("firm_trades"):
        return False
    thing = _is_thing(opens, words)
    return any(word.key in _ALONG or (thing and word.key in words.leading) for word in said)


_SEPARABLE = re.compile(r"(?:auf|ab|an|aus|ein|um|nach|weg|vor|los|frei|fest|zer|ent)\w{4,}")
_ALONG = {"mit", "wegen", "gegen", "ohne"}


def has_predicate(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    said = line.words[first:last]
    return any(_is_predicate(word, line, words) or is_verb(word, words) for word in said)


_TO = {"zu", "zum", "zur"}


@dataclass(frozen=True, slots=True)
class Lead:
    note_ends: int
    place: int


def led_to(line: Line, first: int, last: int, place: int, words: Vocabulary) -> Lead | None:
    """Words at the end of a note that begin the place behind it."""
    customer = _customer(line, first, last, place, words)
    if customer is not None:
        return Lead(_without_marks(line, first, customer), customer)
    if _is_floor(line, first, place):
        return Lead(_without_marks(line, first, place - 2), place - 2)
    numbered = last - first > 3 and line.words[last - 1].key in _FLOORS and last == place
    if numbered and line.words[last - 2].key == "." and line.words[last - 3].key.isdigit():
        return Lead(last - 3, last - 3)  # `Kabel verlegen 2. UG | Parkhaus Mitte`
    if _is_firm(line, first, last, place, words):
        return Lead(_without_marks(line, first, last - 2), last - 2)
    for at in range(last - 2, first - 1, -1):
        if any(word.is_mark for word in line.words[at:place]):
            return None
        whom = line.words[at].key in _BEI or (
            line.words[at].key in _TO and not is_task(line.words[at + 1], words)
        )
        if whom and not has_predicate(line, at + 1, last, words):
            article = line.words[at + 1].key in words.articles and at + 2 < last
            return Lead(_without_marks(line, first, at), at + 1 + article)
    return None


def _customer(line: Line, first: int, last: int, place: int, words: Vocabulary) -> int | None:
    """`…, Fam. Zapf |, Rebweg 2`, `Blumen Zapf |, …`, `kita ahorn | rebweg 2`: whose address."""
    comma = place == last + 1 and line.words[last].key == ","
    near = last == place and german_address.core_of(line, place, len(line.words), words)
    if not comma and not near:
        return None
    part = next((i + 1 for i in range(last - 1, first - 1, -1) if line.words[i].key == ","), first)
    begins = part if comma else max(part, last - 1 - _LONGEST_NAME)
    for at in range(begins, part + 1 if comma else last):
        if _opens_customer(line, at, part, words) and _are_names(line, at + 1, last, words):
            return at
    return None


def _opens_customer(line: Line, at: int, part: int, words: Vocabulary) -> bool:
    word = line.words[at]
    if word.key in words.set("titles") or word.key in _FAMILY:
        return True
    if word.key in words.set("firm_trades"):
        return at == part and line.words[at + 1].kind is Kind.WORD
    led = at > part and line.words[at - 1].key in words.small_words
    venue = word.key in words.place_before and word.key not in _PARTS | _ROOMS | words.place_after
    return venue and not led and not line.is_mixed_case


def _are_names(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    names = line.words[first:last]
    if names and names[0].key == ".":
        names = names[1:]
    alone = not names and not line.words[first - 1].is_capital
    known = line.words[first - 1].key in words.place_before
    return (alone and known) or (
        0 < len(names) <= _LONGEST_NAME and all(_may_name(w, line, words) for w in names)
    )


_LONGEST_NAME = 2  # words


def _may_name(word: Word, line: Line, words: Vocabulary) -> bool:
    """A name, as far as one can tell: no verb, no thing, nothing we know."""
    told = word.key in words.known_words or is_task(word, words)
    told = told and not german_address.is_surname(word, words)
    return not told and word.key.isalpha() and (word.is_capital or not line.is_mixed_case)


def _is_firm(line: Line, first: int, last: int, place: int, words: Vocabulary) -> bool:
    """`Hörgeräte Vogt | Marktstr. 6`: what they trade in, and their name."""
    if last != place or last - first < 2 or not line.is_mixed_case:
        return False
    trade, name = line.words[last - 2 : last]
    named = name.is_capital and not _is_thing(name, words) and name.key not in words.known_words
    street = _is_numbered_street(line, place, len(line.words), words)
    return street and named and trade.is_capital and _is_thing(trade, words)


def _without_marks(line: Line, first: int, last: int) -> int:
    while last > first and line.words[last - 1].is_mark:
        last -= 1
    return last


def _is_floor(line: Line, first: int, place: int) -> bool:
    """The `3.` of `Heizung kalt, 3. Stock`."""
    if place - first < 2 or line.words[place].key not in _FLOORS:
        return False
    return line.words[place - 1].key == "." and line.words[place - 2].key.isdigit()


_FLOORS = {"stock", "og", "ug", "etage", "obergeschoss", "stiege", "stockwerk", "aufgang"}


def goes_on(line: Line, first: int, last: int, told: int, words: Vocabulary) -> bool:
    """`… | nach Kempten | die Dusche wird …`, `bahnhof | zossen gleis zwei | der Automat …`."""
    if told == last + 2 and line.words[last].key in _IN and line.words[told - 1].key.isalpha():
        return True
    opens = line.words[told].key in _NOMINATIVE | _PRONOUNS or _is_thing(line.words[told], words)
    told_before = any(_is_predicate(word, line, words) for word in line.words[last:told])
    return opens and last == first + 1 and not told_before


def told_behind(
    line: Line, first: int, last: int, words: Vocabulary, *, has_subject: bool = False
) -> int | None:
    """Where `die Zapfsäule geht nicht`, `Luke klemmt`, `Filter tauschen` begins behind a place.

    Without capitals only words tell: an article that no preposition leads to, or the verb. What
    fails may have been told before the place (`has_subject`).
    """
    if has_subject:
        verbs = words.set("finite_verbs")
        ends = (i for i in range(first + 1, last) if line.words[i].key in verbs)
        return next(ends, _verb_last(line, first, last, words))
    told = _behind_comma(line, first, last, words)
    if told is not None:
        return told
    begin = _behind_marks(line, first, last)
    for at in range(max(first + 1, begin), last - 1):
        if _opens_clause(line, at, last, words):
            return at
    for at in range(max(first + 2, begin + 1), last):
        lacks = not line.is_mixed_case and _lacks(line, at, last, words)
        if lacks or _fails(line.words[at], line, words) or _is_done(line, at, last, words):
            return _subject(line, at, first, begin, words)
    things = _things_last(line, last, begin, words)
    return _behind_name(line, first, last, words) if things is None else things


def _lacks(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """`beamer kein bild`, `druckluft weg`."""
    key = line.words[at].key
    return (key in _LACKS and at + 1 < last) or (
        key == "weg" and at + 1 == last and _is_thing(line.words[at - 1], words)
    )


def _verb_last(line: Line, first: int, last: int, words: Vocabulary) -> int | None:
    """The `neu einstellen` of `die Luke in der Kapelle Ahorn neu einstellen`."""
    at = last - 1
    if at <= first or not line.words[at].text.islower() or not is_verb(line.words[at], words):
        return None
    if not line.is_mixed_case and line.words[at].key not in words.task_words:
        return None
    while at - 1 > first and line.words[at - 1].key in _HOW:
        at -= 1
    return at


_HOW = {"neu", "wieder", "komplett", "ganz", "fertig", "frei", "sauber", "gründlich", "grundlich"}
_HOW |= {"richtig", "vorsichtig", "schnell", "dringend", "bitte", "mal", "noch", "nach", "nochmal"}


def _things_last(line: Line, last: int, begin: int, words: Vocabulary) -> int | None:
    """`lidl steinfurt tk-truhe alarm`: things behind a kind of place and its name."""
    at = last
    while at > begin and _is_thing(line.words[at - 1], words):
        at -= 1
    said = line.words[begin:at]
    kind = any(_is_kind(word, words) for word in said[:-1]) and said[0].key not in words.small_words
    if at == last or len(said) < 2 or not kind or any(word.is_mark for word in said):
        return None
    before = said[-1]
    joined = before.key in words.small_words | _ATTRIBUTES or _is_kind(before, words)
    return None if joined or before.key in words.number_words else at


def _behind_name(line: Line, first: int, last: int, words: Vocabulary) -> int | None:
    """`pumpwerk ahorn alarm wasserstand`: without capitals, a thing ends what a venue is called."""
    if line.is_mixed_case or not german_address.is_venue(line.words[first], words):
        return None
    for at in range(first + 2, last):
        before = line.words[at - 1]
        joined = before.is_mark or before.key in words.small_words | _ATTRIBUTES
        if not joined and _is_thing(line.words[at], words):
            return at
    return None


def _behind_comma(line: Line, first: int, last: int, words: Vocabulary) -> int | None:
    """`Kirchgasse 2, Celle, Akustikdecke`, `Stadtwerke, Zählerwechsel Keller links`."""
    commas = [at for at in range(first + 1, last - 1) if line.words[at].key == ","]
    has_street = is_told = False  # whether street and then the town have been said
    for at, end in pairwise((*commas, last)):
        part = line.words[at + 1 : end]
        if not part:
            continue
        named = any(_is_kind(word, words) or word.key[0].isdigit() for word in part)
        if is_told and not named and not _is_country(part):
            return at + 1
        may_be_town = has_street and not is_told
        if not named and not may_be_town and _is_compound_thing(part, words):
            return at + 1
        lacks = any(word.key in _LACKS and word.text.islower() for word in part[1:])
        lacks = lacks and not _is_numbered_street(line, at + 1, end, words)
        if lacks or _is_task_with_more(part, words):
            return at + 1
        has_street = has_street or _ends_address(line, at, words)
        is_told = is_told or (has_street and (not named or _begins_with_postcode(part)))
    return None


_LACKS = {"ohne", "kein", "keine", "keinen"}  # `OP 2 ohne Strom`


def _is_task_with_more(part: tuple[Word, ...], words: Vocabulary) -> bool:
    """`Zählerwechsel Keller links`; not the `Aufzug 3` of a building."""
    task, *more = part
    detail = not more or more[0].key[0].isdigit() or len(more[0].key) == 1
    return _is_thing(task, words) and task.is_capital and not detail


def _begins_with_postcode(part: tuple[Word, ...]) -> bool:
    return any(_TOWN.fullmatch(word.key) for word in part[:1])


def _is_compound_thing(part: tuple[Word, ...], words: Vocabulary) -> bool:
    """`Melkroboter Störung`."""
    return len(part) == 2 and part[0].is_capital and _is_thing(part[1], words)


def _ends_address(line: Line, comma: int, words: Vocabulary) -> bool:
    """`Hauptstr. 5`: a street and its number before the comma."""
    number, street = line.words[comma - 1], line.words[max(0, comma - 2)]
    if street.key == "." and comma > 2:
        street = line.words[comma - 3]
    streets = tuple(words.set("street_endings"))
    return number.key[0].isdigit() and street.key.endswith(streets)


def _is_country(part: tuple[Word, ...]) -> bool:
    return any(word.key in _COUNTRIES for word in part[:1])


_TOWN = re.compile(r"(?:[a-z]{1,2}-)?\d{4,5}")
_COUNTRIES = {"deutschland", "osterreich", "schweiz", "liechtenstein", "d", "a", "ch", "de", "at"}
_COUNTRIES |= {"ot", "ortsteil", "kreis", "bei", "nahe"}


def _behind_marks(line: Line, first: int, last: int) -> int:
    """Behind the last comma of the place; a full stop of `Str.` parts nothing."""
    for at in range(last - 1, first, -1):
        if line.words[at].is_mark and line.words[at].key != ".":
            return at + 1
    return first


_NOMINATIVE = {"der", "die", "das", "ein", "eine", "kein", "keine", "unser", "unsere", "den"}
_NOMINATIVE |= {"einen", "keinen", "unseren", "ihren", "seinen", "ihre", "seine"}
_IN_NAMES = {"der", "da"}  # `Haus der Begegnung`, `pizzeria da franco`
_PRONOUNS = {"es", "da", "dort", "man", "jemand", "irgendwas", "alles", "nichts"}


def _opens_clause(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """`… das Becken ist undicht`; not `Haus der Begegnung`, `in der Goethestraße`."""
    word, before, after = line.words[at], line.words[at - 1], line.words[at + 1]
    if not word.text.islower() or word.key not in _NOMINATIVE | _PRONOUNS or after.is_mark:
        return False
    if before.key in words.set("place_links") or before.key in words.set("for_person"):
        return False
    if before.key in words.small_words or (word.key in _IN_NAMES and _is_kind(before, words)):
        return False
    if line.is_mixed_case and word.key in _NOMINATIVE and not after.is_capital:
        after_that = line.words[at + 2] if at + 2 < last else None  # `die alte Pumpe`
        if after_that is None or not after_that.is_capital:
            return False
    rest = line.words[at + 1 : last]
    told = any(_is_predicate(each, line, words) for each in rest)
    return told or any(is_verb(each, words) for each in rest[1:])


def _is_predicate(word: Word, line: Line, words: Vocabulary) -> bool:
    return word.key in words.set("finite_verbs") or _fails(word, line, words)


def _fails(word: Word, line: Line, words: Vocabulary) -> bool:
    """`klemmt`, `undicht`; where nouns have capitals, any verb in small letters."""
    if word.kind is not Kind.WORD or (line.is_mixed_case and not word.text.islower()):
        return False
    if word.key in words.set("finite_verbs") or word.key in words.set("states"):
        return word.key not in words.set("place_links")
    after = line.words[line.starts[word.start] + 1 :][:1]
    if word.key.endswith("t") and after and after[0].key in _NEGATIVES:
        return word.key not in words.small_words and not _is_kind(word, words)
    if _PARTICIPLE.fullmatch(word.key) and not _is_kind(word, words):
        return True
    small = line.is_mixed_case and word.key not in words.small_words
    return small and word.key.endswith("t") and len(word.key) > _SHORT


_PARTICIPLE = re.compile(
    r"(?:ver|zer)\w{3,}(?:t|en)"
    r"|(?:ab|an|auf|aus|ein|um|zu|durch|los|weg|runter|herunter|raus|vor)ge\w{2,}(?:t|en)"
)
_SHORT = 4  # letters: `laut`, `mit` are no verbs


def _is_done(line: Line, at: int, last: int, words: Vocabulary) -> bool:
    """`Filter tauschen`: a verb at the very end, behind the thing."""
    verb, thing = line.words[at], line.words[at - 1]
    if at + 1 < last or not is_verb(verb, words):
        return False
    if line.is_mixed_case:
        return thing.is_capital
    return verb.key in words.task_words or _is_thing(thing, words)


def _subject(line: Line, at: int, first: int, begin: int, words: Vocabulary) -> int | None:
    """What fails, with its number: the `Mast 3` of `Mast 3 ist ausgefallen`."""
    if _stands_before_subject(line, at, words):
        return at
    begins = at - 1
    if line.words[begins].key in _ADVERBS and begins > first + 1:
        begins -= 1
    if _counts(line.words[begins], words) and begins > first + 1:
        begins -= 1
    subject, before = line.words[begins], line.words[begins - 1]
    verb = line.words[at]
    inside = before.key in _INSIDE and begins == at - 1 and begins - 1 > first
    if inside and verb.key in words.set("finite_verbs"):
        return begins - 1 if at + 1 < len(line.words) else None  # `im Foyer flackert das Licht`
    if begins <= first or subject.is_mark or subject.key in words.small_words:
        return None
    if not _is_thing(subject, words) and not _is_free(line, begins, at, words):
        return None
    floor = max(first + 1, begin)
    while begins > floor and _belongs(line, begins - 1, floor, words):
        begins -= 1
    return begins if begins == begin or not before.is_mark else None


def _stands_before_subject(line: Line, at: int, words: Vocabulary) -> bool:
    """`… im Ulmenweg 7 | tropft der Hahn`: the verb right behind the number of the house."""
    street, number, after = line.words[at - 2], line.words[at - 1], line.words[at + 1 : at + 2]
    numbered = number.key[0].isdigit() and street.key.endswith(tuple(words.set("street_endings")))
    return numbered and any(word.key in _NOMINATIVE for word in after)


_INSIDE = {"im", "am", "beim", "vom", "zur"}
_ADVERBS = {"wieder", "ständig", "dauernd", "immer", "nicht", "noch", "schon", "nur"}
_NEGATIVES = {"nicht", "nichts", "nur", "immer", "wieder", "still", "nix", "nie", "kein", "keine"}
_NEGATIVES |= {"keinen", "schlecht", "standig", "dauernd", "komisch", "laut", "sich", "kaum"}
_MEDIAL = {"ist", "sind", "war", "hat", "haben", "wird", "muss", "soll", "kann", "geht", "kommt"}
_MEDIAL |= {"macht", "steht", "liegt", "will", "braucht", "gibt", "bleibt", "zu", "auf", "offen"}


def _is_free(line: Line, begins: int, at: int, words: Vocabulary) -> bool:
    """A noun that we do not know, behind a whole name or address, and a verb that says enough."""
    after = line.words[at + 1] if at + 1 < len(line.words) else None
    sure = after is not None and (after.key in _NEGATIVES or after.key in words.set("states"))
    if line.words[at].key in _MEDIAL and not sure:
        return False
    if sure and line.words[begins].key in _PARTS and not _is_kind(line.words[begins - 1], words):
        return True
    word, before = line.words[begins], line.words[begins - 1]
    if _is_kind(word, words) or (line.is_mixed_case and not word.is_capital):
        return False
    if before.key[0].isdigit():
        return True
    titled = before.key in words.set("titles") or before.key in {"fam", "familie", "."}
    kind = _is_kind(before, words) and not _is_street(before, words)
    return not (titled or kind or before.key in words.small_words)


def _is_street(word: Word, words: Vocabulary) -> bool:
    """`Goethestr`: its name has been said, whatever follows."""
    compound = len(word.key) > _LONG_ENOUGH and word.key not in words.street_types
    return compound and word.key.endswith(tuple(words.set("street_endings")))


_LONG_ENOUGH = 6  # letters


def _belongs(line: Line, at: int, floor: int, words: Vocabulary) -> bool:
    """`zwei neue Lampen`, `Flutlicht Mast 3`: what goes with the thing; a name keeps a word."""
    word, before = line.words[at], line.words[at - 1]
    if word.is_mark:
        return False
    if word.key in _ATTRIBUTES and word.text.islower():
        return True
    if _counts(word, words):
        kinds = words.any_of("place_before", "place_after")
        return at > floor and before.key not in kinds and not word.key.isdigit()
    named = at > floor and not _is_kind(before, words) and not before.is_mark
    return named and _is_thing(word, words) and not line.words[at + 1].key[0].isdigit()


_ATTRIBUTES = {"neue", "neuen", "neuer", "neues", "alte", "alten", "alter", "altes", "defekte"}
_ATTRIBUTES |= {"defekten", "kaputte", "kaputten", "beide", "alle", "zweite", "dritte", "mehrere"}
_ATTRIBUTES |= {"undichte", "undichten", "verstopfte", "verstopften", "tropfende", "tropfenden"}


def _counts(word: Word, words: Vocabulary) -> bool:
    return word.key.isdigit() or word.key in words.number_words


def _is_thing(word: Word, words: Vocabulary) -> bool:
    return is_task(word, words) and not is_verb(word, words) and not _is_kind(word, words)


def _is_kind(word: Word, words: Vocabulary) -> bool:
    if word.key in words.task_words and word.key not in words.place_after:
        return word.key in words.street_types
    kinds = words.any_of("place_before", "place_after")
    return word.key in kinds or (len(word.key) > 5 and word.key.endswith(words.place_endings))


def numbered(line: Line, last: int, end: int, words: Vocabulary) -> int:
    """Where an address really ends: `gartenstraße | zwölf in bremen …`, `pohl, | ulmenweg 4 …`."""
    streets, at = tuple(words.set("street_endings")), last
    if line.words[at].key == "," and at + 2 < end and line.words[at + 1].key.endswith(streets):
        at += 2
    if at == last + 2 or (at < end and line.words[at - 1].key.endswith(streets)):
        at += _counts(line.words[at], words) or bool(_HOUSE.fullmatch(line.words[at].key))
    if at == last + 2:
        return last
    if last < at < end - 1 and line.words[at].key in _IN:
        at += 2
    return at


_HOUSE = re.compile(r"\d{1,4}[a-h]?")
_IN = {"in", "nach"}
