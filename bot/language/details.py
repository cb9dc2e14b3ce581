"""Everything of a job that is neither place, day, time nor person: lengths, numbers, labels …"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from bot.domain.job import Priority
from bot.language import contacts, evidence, german_frames, spanish_calls
from bot.language.items import Item, NumberPhrase, PlacePhrase, Role
from bot.language.known import place_names
from bot.language.reading import Scene
from bot.language.tasks import is_goal
from bot.language.vocabulary import (
    Late,
    Phrases,
    Vocabulary,
    alternation,
    key_of,
    lexicon,
    phrases_of,
    signs_of,
    table_of,
    vocabulary,
)
from bot.language.words import Kind, Line, Word


def propose(line: Line, words: Vocabulary, scene: Scene) -> Iterator[Item]:
    """Propose every stretch that may be one of the smaller fields, or no field at all."""
    grammar = _grammar(tuple(w.code for w in words.lexicons))
    yield from _references(line)
    yield from _known_places(line, scene)
    pins = list(_pins(line))
    yield from pins
    yield from _tables(line, grammar, words, scene)
    yield from _and_a_task(line, words)
    yield from _particles(line, words)
    yield from _goals(line, words)
    if words.code == "de":
        yield from german_frames.propose(line, words, scene)
    yield from spanish_calls.propose(line, words)
    yield from _durations(line, grammar)
    numbers = list(_numbers(line, grammar, words, scene))
    yield from numbers
    taken = [*pins, *filter(_is_surely_number, numbers)]
    found = contacts.propose(line, words)
    reached = [item for item in found if not any(_meet(item, other) for other in taken)]
    yield from reached
    inside = reached if words.code == "es" else []
    for item in _parentheses(line, words):
        if not any(item.first < other.first and other.last <= item.last for other in inside):
            yield item


@dataclass(frozen=True)
class _Grammar:
    table: Phrases[str]
    duration: Late
    duration_signs: frozenset[str]
    number: Late
    number_signs: frozenset[str]
    counts: dict[str, int]
    hours: frozenset[str]
    hour_marks: frozenset[str]


_FILLERS = ("sought", "filler", "first_filler", "last_filler", "last_verbs")
_TABLES = ("urgent", "high", "low", "notes", "place_links", *_FILLERS)


@cache
def _grammar(codes: tuple[str, ...]) -> _Grammar:
    words = vocabulary(codes)
    slots = ("duration_for", "duration_after", "hour", "minute", "half_hour", "order", "ago")
    a = {name: alternation(words.all(name)) for name in (*slots, "number_signs")}
    counts = {key_of(w): n for each in words.lexicons for w, n in each.numbers.items()}
    lengths = ("hour", "minute", "half_hour")
    count = rf"(?:\d{{1,3}}(?:[.,]\d{{1,2}})?|{alternation(counts)})"
    return _Grammar(
        table=_table(words),
        duration=Late(
            rf"(?<![\w.:/$-])(?:(?P<for>{a['duration_for']})\s+)?~?"
            rf"(?:(?P<half>{a['half_hour']}|hora y media)"
            rf"|(?P<n>{count})(?P<andhalf>\s+and\s+a\s+half|\s*1/2|½)?[\s-]?"
            rf"(?:(?P<h>{a['hour']})(?:\s?(?P<m>[0-5]\d)(?:\s?{a['minute']})?)?|(?P<min>{a['minute']}))"
            rf"(?P<plushalf>\s+(?:and\s+a\s+half|y\s+media))?)"
            rf"(?:\s+(?P<after>{a['duration_after']}))?(?![\w%])(?!\s+{a['ago']}(?!\w))"
        ),
        number=Late(
            rf"(?<![\w'])(?:(?P<kind>{a['order']})\.?(?:\s*{a['number_signs']}){{0,2}}\s*|#\s?)"
            r"(?P<id>[a-z]{0,4}[-/]?\d[\w/-]{0,24}|[a-z]{1,4}[-/]\d[\w/-]{0,24})(?!\w|:\d)"
        ),
        number_signs=_number_signs(words),
        duration_signs=signs_of(p for name in lengths for p in words.all(name)),
        counts=counts,
        hours=words.set("hour"),
        hour_marks=words.set("hour_marks"),
    )


def _table(words: Vocabulary) -> Phrases[str]:
    """Without what is a small word of the line's own language: `um` fills no German line."""
    own = table_of(words.code, _TABLES)
    others = [_table_abroad(each.code, words.code) for each in words.lexicons[1:]]
    return Phrases.joined((own, *others))


@cache
def _table_abroad(code: str, home: str) -> Phrases[str]:
    own = lexicon(home)
    return Phrases.of(
        (said, name)
        for name in _TABLES
        for said in phrases_of(code, name)
        if said not in own.small_words or said in getattr(own, name)
    )


def _number_signs(words: Vocabulary) -> frozenset[str]:
    """`order`; German writes `auftrag` and `nr` in one."""
    kinds, tails = signs_of(words.all("order")), signs_of(words.all("number_signs"))
    return kinds | {kind + tail for kind in kinds for tail in tails}


def compile_all(codes: tuple[str, ...]) -> None:
    """Compile every pattern of some languages, so that no line waits for it."""
    grammar = _grammar(codes)
    _ = grammar.duration.pattern, grammar.number.pattern
    contacts.compile_all(codes)


def _meet(one: Item, other: Item) -> bool:
    return one.first < other.last and other.first < one.last


def _references(line: Line) -> Iterator[Item]:
    for index, word in enumerate(line.words):
        match word.kind:
            case Kind.CHANNEL:
                yield Item(index, index + 1, Role.LABEL, word.value, 4.0)
            case Kind.LINK:
                yield from _link(line, index)
            case Kind.QUOTED:
                yield Item(index, index + 1, Role.PLACE, PlacePhrase(text=word.value), 4.0)
                yield Item(index, index + 1, Role.NOTES, None, 2.6)
            case Kind.WORD if _EMOJI.fullmatch(word.key):
                yield Item(index, index + 1, Role.FILLER, None, 0.6)
            case Kind.MARK if word.key.endswith("#"):
                yield from _label(line, index)
            case _:
                pass


_EMOJI = re.compile(r":[a-z][a-z0-9_+-]*:")
_MAP_LINK = re.compile(r"(?i)maps?\.|/maps|goo\.gl|what3words|w3w\.co|openstreetmap|geo:")


def _link(line: Line, index: int) -> Iterator[Item]:
    """A link is a link; a map link may be the place; a bare domain may be part of a name."""
    word = line.words[index]
    if _MAP_LINK.search(word.value):
        yield Item(index, index + 1, Role.PLACE, PlacePhrase(text=word.value), 4.5)
    domain = re.sub(r"^https?://", "", word.value).rstrip("/")
    is_domain = word.text.lower() == domain.lower() and "/" not in domain
    if is_domain:
        yield Item(index, index + 1, Role.PLACE, PlacePhrase(text=word.text), 1.5)
    yield Item(index, index + 1, Role.LINK, word.value, 0.4 if is_domain else 2.5)


def _label(line: Line, index: int) -> Iterator[Item]:
    if index + 1 < len(line.words):
        word = line.words[index + 1]
        glued = word.start == line.words[index].end
        if glued and word.kind is Kind.WORD and word.text[0].isalpha():
            yield Item(index, index + 2, Role.LABEL, word.text, 4.0)


def _known_places(line: Line, scene: Scene) -> Iterator[Item]:
    index = place_names(scene.places)
    for first, word in enumerate(line.words):
        if word.is_mark:
            continue
        for last, _ in index.at(line, first):
            phrase = PlacePhrase(text=line.said(first, last), known=True)
            yield Item(first, last, Role.PLACE, phrase, 4.0 + 0.8 * (last - first))


_PIN = re.compile(
    r"(?<![\w.])(?:[ns]\s*)?[-+]?\d{1,2}\.\d{3,}°?\s*[ns]?\s*[,;\s]\s*(?:[ew]\s*)?[-+]?\d{1,3}\.\d{3,}°?(?:\s*[ewo](?!\w))?(?![\w.]*\d)"
    r"|(?<!\w)\d{1,3}°\s?\d{1,2}['′]\s?(?:\d{1,2}(?:\.\d+)?(?:\"|''|″)?)?\s?[ns][,\s]+\d{1,3}°\s?\d{1,2}['′]\s?(?:\d{1,2}(?:\.\d+)?(?:\"|''|″)?)?\s?[ewo](?!\w)"
    r"|(?<![\w+])(?:[23456789cfghjmpqrvwx]{8}|[23456789cfghjmpqrvwx]{4})\+[23456789cfghjmpqrvwx]{2,3}(?!\w)"
    r"|(?<!\w)///\w+\.\w+\.\w+"
)


_PIN_SIGNS = frozenset(".°+/")


def _pins(line: Line) -> Iterator[Item]:
    if _PIN_SIGNS.isdisjoint(line.plain):
        return
    for found in _PIN.finditer(line.folded):
        span = line.span(*found.span())
        if span:
            phrase = PlacePhrase(text=line.said(*span))
            yield Item(*span, Role.PLACE, phrase, 5.0 + 0.5 * (span[1] - span[0]))


_PRIORITIES = {"urgent": Priority.URGENT, "high": Priority.HIGH, "low": Priority.LOW}


def _tables(line: Line, grammar: _Grammar, words: Vocabulary, scene: Scene) -> Iterator[Item]:
    german = words.code == "de"
    for index in range(len(line.words)):
        for last, name in grammar.table.at(line, index):
            length = last - index
            match name:
                case "urgent" | "high" if _is_denied(line, index):
                    pass
                case "urgent" | "high" | "low":
                    weight = 2.6 + 0.6 * (length - 1) - _in_name(line, words, index, last)
                    if line.words[index].is_mark and length == 1:
                        weight = 1.2
                    yield Item(index, last, Role.PRIORITY, _PRIORITIES[name], weight)
                case "notes":
                    yield from _notes_key(line, index, last)
                case "place_links" | "last_verbs" if german and german_frames.is_told(
                    line, index, last, name, words
                ):
                    pass
                case "place_links" if not _is_name_start(line, scene, words, index, last):
                    yield Item(index, last, Role.TO_PLACE, None, 0.1 * length)
                case "place_links":
                    pass
                case "sought":
                    yield from _sought(line, index, last, words)
                case "filler":
                    yield Item(index, last, Role.FILLER, None, 0.3 + 0.2 * length)
                case "first_filler" if length == 1 and _is_kind_of_job(line, last, words):
                    pass
                case "first_filler":
                    yield Item(index, last, Role.FILLER, "first", 0.8 + 0.4 * length)
                case "last_filler":
                    said = "thanks" if line.words[index].key in _THANKS else "last"
                    yield Item(index, last, Role.FILLER, said, 0.9 + 0.4 * length)
                case _:
                    yield Item(index, last, Role.FILLER, "verb", 1.2 + 0.5 * length)


def _and_a_task(line: Line, words: Vocabulary) -> Iterator[Item]:
    """`… on friday and take a look at the heater`, `… to take a look`."""
    if words.any_of("and_words", "infinitives").isdisjoint(line.keys):
        return
    for index, (word, after) in enumerate(pairwise(line.words)):
        leads = word.key in words.and_words or word.key in words.infinitives
        if leads and after.key in words.task_words and after.text.islower():
            yield Item(index, index + 1, Role.FILLER, "and", 0.8)


def _is_kind_of_job(line: Line, last: int, words: Vocabulary) -> bool:
    """The `técnica` of `visita técnica`, and no politeness."""
    return last < len(line.words) and line.words[last].key in words.set("job_kinds")


_DENIALS = {"nicht", "kein", "keine", "no", "not", "sin", "nada"}
_DEGREES = {"so", "sehr", "es", "ist", "tan", "muy", "corre", "gar", "ganz", "that", "very"}


def _is_denied(line: Line, index: int) -> bool:
    """`nicht so dringend`, `no corre prisa`."""
    if index and line.words[index - 1].key in _DEGREES:
        index -= 1
    return index > 0 and line.words[index - 1].key in _DENIALS


def _sought(line: Line, index: int, last: int, words: Vocabulary) -> Iterator[Item]:
    """`bräuchten jemanden für …`: nobody in particular, and nobody who has done something."""
    needs = words.set("needs")
    if any(word.key in words.asking or word.key in needs for word in line.words[:index]):
        for at, word in enumerate(line.words[:index]):
            if word.key in needs:
                yield Item(at, at + 1, Role.FILLER, "verb", 2.6)
        yield Item(index, last, Role.FILLER, "verb", 2.6 + 0.5 * (last - index))


def _particles(line: Line, words: Vocabulary) -> Iterator[Item]:
    """`trag mike … ein`: the rest of a verb, at the end of its sentence."""
    said = words.separable
    if said.keys().isdisjoint(line.keys):
        return
    for index, word in enumerate(line.words):
        verbs = said.get(word.key)
        after = line.words[index + 1] if index + 1 < len(line.words) else None
        if verbs is None or not (after is None or after.is_mark or after.key in words.fillers):
            continue
        if any(before.key in verbs for before in line.words[:index]):
            yield Item(index, index + 1, Role.FILLER, "verb", 3.0)


def _goals(line: Line, words: Vocabulary) -> Iterator[Item]:
    """`a revisar la caldera`: what leads to a verb is no part of the place before it."""
    if words.goals.isdisjoint(line.keys):
        return
    for index, (word, after) in enumerate(pairwise(line.words)):
        if word.key in words.goals and is_goal(after, words):
            yield Item(index, index + 1, Role.FILLER, "verb", 1.8)


def _is_infinitive(line: Line, words: Vocabulary, index: int, last: int) -> bool:
    """`to attend 4 Mill Lane`, but not `to service road 4`."""
    if last - index > 1 or line.words[index].key not in words.infinitives:
        return False
    verb, after = (*line.words[last : last + 2], None, None)[:2]
    if verb is None or verb.key not in words.task_words or verb.is_capital:
        return False
    return after is None or after.key not in words.place_after


_NEW = {
    "new",
    "old",
    "the",
    "a",
    "an",
    "broken",
    "leaking",
    "spare",
    "any",
    "some",
    "all",
    "two",
    "three",
}


def _leads_to_a_thing(line: Line, words: Vocabulary, index: int, last: int) -> bool:
    """`limb on fence`, `quote for new shelving`, `photos of the roof`."""
    if line.words[index].key not in ("on", "for", "of", "from", "in", "to"):
        return False
    at = last + (line.words[last].key in _NEW and last + 1 < len(line.words))
    thing = line.words[at]
    small = thing.text.islower() or not line.is_mixed_case
    return small and thing.key in words.things and thing.key not in words.place_after


def _is_of_a_task(line: Line, words: Vocabulary, index: int, last: int) -> bool:
    """The `off` of `drop off 6 bags`, the `of` of `3 crates of limes`: neither leads to a place."""
    if last >= len(line.words) or words.code != "en":
        return False
    if line.words[last].is_mark and line.words[last].key != ":":
        return line.words[index].key in ("on", "in", "off", "for", "to")  # `heat not coming on, …`
    if evidence.is_room(line, last, words) or _leads_to_a_thing(line, words, index, last):
        return True
    if last - index > 1:
        return False
    before, after = line.words[index - 1], line.words[last]
    match line.words[index].text:
        case "off":
            counted = after.key.isdigit() and not _is_house_number(line, last, words)
            if before.key in _GOING:
                return True  # `alarm going off 12 elm st`
            return before.key in words.task_words and (counted or after.text.islower())
        case "site" | "location":
            street = any(w.key in words.street_types for w in line.words[last : last + 4])
            return after.key.isdigit() and not street  # `site 44 Riverbend Campground`
        case "of":
            return before.key in words.things and after.text.islower()
        case _:
            return False


_GOING = {"going", "goes", "went", "fell", "came", "blew", "blown", "coming", "falling", "torn"}
_GOING |= {"broke", "snapped", "ripped", "popped", "tripped", "kicked", "turned", "peeling"}


def _is_shop_of_a_road(line: Line, scene: Scene, index: int, last: int) -> bool:
    """`Dunkin's off Highway 70`: the road tells which of them is meant."""
    if not index or last >= len(line.words) or line.words[index].text not in _ALONG:
        return False
    name, road = line.words[index - 1], line.words[last]
    owner = name.key.removesuffix("'s")
    along = name.is_capital and owner != name.key and not scene.roster.knows(owner)
    return along and (road.is_capital or road.key[0].isdigit())


_ALONG = {"on", "off", "near", "by"}


def _is_name_start(line: Line, scene: Scene, words: Vocabulary, index: int, last: int) -> bool:
    """Capitals that belong to the name, as in `at The Old Rectory`; or a verb, so no name."""
    if _is_infinitive(line, words, index, last) or _is_of_a_task(line, words, index, last):
        return True
    if not line.is_mixed_case:
        return False
    first = line.words[index]
    titled = last < len(line.words) and line.words[last].key in words.set("titles")
    if titled and words.code != "de":  # `bei Frau Seidel` leads to a place
        return True
    if _is_shop_of_a_road(line, scene, index, last):
        return True
    if index and first.is_capital and line.words[index - 1].key == ",":
        return True
    if words.code == "de" and first.is_capital and _is_street_name(line, last, words):
        return True
    if last - index > 1:
        return line.words[last - 1].is_capital and not first.is_capital
    known = last < len(line.words) and place_names(scene.places).at(line, last)
    return first.is_capital and first.key in _NAME_STARTS and not known


def _is_street_name(line: Line, index: int, words: Vocabulary) -> bool:
    """`An der Krummen Weide 6, …`: capital words, their number, and nothing more of a clause."""
    at = index + (index < len(line.words) and line.words[index].key in words.articles)
    name = at
    while at < len(line.words) and line.words[at].is_capital and at - name < _LONGEST_STREET:
        if line.words[at].key in words.field_words:
            return False
        at += 1
    number, after = (*line.words[at : at + 2], None, None)[:2]
    if at == name or number is None or not _HOUSE.fullmatch(number.key):
        return False
    return after is None or after.is_mark


_LONGEST_STREET = 3  # words
_HOUSE = re.compile(r"\d{1,3}[a-h]?")


_THANKS = {"thanks", "thank", "thx", "ty", "cheers", "ta", "tia", "many"}
_NAME_STARTS = {"for", "para", "für", "by", "from", "off", "near", "over", "up"}


def _in_name(line: Line, words: Vocabulary, first: int, last: int) -> float:
    """`Urgent Care Center`: a word of ours that begins a name."""
    if last >= len(line.words):
        return 0.0
    after = line.words[last]
    if after.is_mark:
        return 0.0
    if after.key in words.place_after or after.text == "Care" or after.key == "care":
        return 4.0
    upper = line.is_mixed_case and line.words[first].is_capital and after.is_capital
    return 1.5 if upper and not line.words[first].text.isupper() else 0.0


def _notes_key(line: Line, index: int, last: int) -> Iterator[Item]:
    """`notes: …`, `re: …`; without a colon only some words open notes."""
    if last < len(line.words) and line.words[last].key == ":":
        yield Item(index, last + 1, Role.NOTES_KEY, None, 3.0)
    elif line.words[index].key in _NOTES_OPENERS:
        yield Item(index, last, Role.NOTES_KEY, None, 2.0)


_NOTES_OPENERS = {"note", "notes", "nota", "notas", "notiz", "hinweis", "re"}


def _durations(line: Line, grammar: _Grammar) -> Iterator[Item]:
    if grammar.duration_signs.isdisjoint(line.letters):
        return
    for found in grammar.duration.pattern.finditer(line.folded):
        minutes = _minutes(found, grammar)
        if minutes is None or not 0 < minutes <= 24 * 60:
            continue
        for start in {found.start(), found.start("n") if found["n"] else found.start("half")}:
            for end in {found.end(), found.start("after") if found["after"] else found.end()}:
                span = line.span(start, len(line.plain[:end].rstrip()))
                if span:
                    said_for = bool(found["for"]) and start == found.start()
                    weight = 3.0 + 1.4 * said_for + 0.3 * (span[1] - span[0])
                    weight -= 1.5 * (not said_for and _may_be_time(found, grammar))
                    yield Item(*span, Role.DURATION, minutes, weight)


def _may_be_time(found: re.Match[str], grammar: _Grammar) -> bool:
    """`om 9 uur`, `à 16 h 30`: from 7 on, such a number of hours rather is a time."""
    said = found["n"] or ""
    whole = said.replace(".", "")  # `15.00 hs`
    return found["h"] in grammar.hour_marks and whole.isdigit() and 7 <= float(said) <= 24


def _minutes(found: re.Match[str], grammar: _Grammar) -> int | None:
    if found["half"]:
        return 90 if found["half"] == "hora y media" else 30
    said = found["n"]
    number = grammar.counts.get(key_of(said))
    amount = float(number) if number is not None else float(said.replace(",", "."))
    if found["andhalf"] or found["plushalf"]:
        amount += 0.5
    if found["min"]:
        return round(amount)
    return round(amount * 60) + int(found["m"] or 0)


_VAGUE_ORDERS = {
    "job",
    "file",
    "so",
    "inc",
    "call no",
    "claim",
    "quote",
    "fall",
    "projekt",
    "job nr",
}


_LONGEST_HOUSE_NUMBER = 5  # digits
_NUMBERED = ("ref", "po", "wo", " no", " number", " id")  # what ends like this is no address

_SHORT_DATE = re.compile(r"\d{1,2}/\d{1,2}(?:/\d{2,4})?")


def _behind_label(line: Line, first: int, words: Vocabulary) -> int:
    """Where `order ref 204`, `work order ref 204`, `re order 204` begin."""
    before = [word.key for word in line.words[max(0, first - 2) : first]]
    labels = words.set("order")
    if " ".join(before) in labels:
        return first - len(before)
    labelled = bool(before) and (before[-1] in labels or before[-1] == "re")
    return first - labelled


def _is_house_number(line: Line, index: int, words: Vocabulary) -> bool:
    """`new job: 6 May Court`."""
    if index >= len(line.words) or line.words[index].is_mark:
        return False
    after = line.words[index : index + 3]
    return any(word.key in words.place_after for word in after)


_MONEY = {"€", "euros", "eur", "pesos", "soles", "usd", "dolares", "euro", "$", "quetzales", "mxn"}


def _is_amount(line: Line, last: int) -> bool:
    """`presupuesto 150 euros`."""
    return last < len(line.words) and line.words[last].key in _MONEY


def _numbers(line: Line, grammar: _Grammar, words: Vocabulary, scene: Scene) -> Iterator[Item]:
    if "#" not in line.folded and grammar.number_signs.isdisjoint(line.letters):
        return
    for found in grammar.number.pattern.finditer(line.folded):
        span = line.span(*found.span())
        if span is None:
            continue
        said = line.plain[found.start("id") : found.end("id")]
        kind = key_of(found["kind"] or "")
        if _SHORT_DATE.fullmatch(said) or _is_amount(line, span[1]):
            continue
        digits = sum(c.isdigit() for c in said)
        signed = "#" in found.group() or ":" in found.group()
        if not kind:
            before = line.words[span[0] - 1] if span[0] else None
            near = before is not None and (
                before.text[0].isdigit()  # `Cra. 15 # 93-60`
                or before.key in words.place_after
                or before.key in words.place_before
                or (before.is_capital and not scene.roster.knows(before.key))
            )
            if words.code == "es" and before is not None and before.text[0].isdigit():
                continue
            weight = -0.8 if near or digits < 3 else 2.8
            weight -= 2.2 * (near and digits < 4)  # `450 Juniper Way #8`
        else:
            weight = 3.8 if signed or digits >= 3 else 0.0
            weight += 0.5 * (kind not in _VAGUE_ORDERS)
            house = digits <= _LONGEST_HOUSE_NUMBER and not kind.endswith(_NUMBERED)
            foreign = words.code != "es"  # there, kinds of places stand before their names
            weight -= 6.0 * (house and foreign and _is_house_number(line, span[1], words))
        glued = re.match(r"order:(\d+)$", found.group())
        order = int(glued.group(1)) if glued else None
        value = NumberPhrase(number=said, order=order)
        if kind:
            span = _behind_label(line, span[0], words), span[1]
        yield Item(*span, Role.NUMBER, value, weight + 0.3 * (span[1] - span[0]))


_NO_TELEPHONE = re.compile(r"\d{8}")


def _is_surely_number(item: Item) -> bool:
    """`PO 20261201`: eight digits behind its kind may look like a date, and are no telephone."""
    said = item.value.number if isinstance(item.value, NumberPhrase) else ""
    return item.weight > _KIND_SAID and _NO_TELEPHONE.fullmatch(said) is not None


_KIND_SAID = 3.5


def _is_street(word: Word, words: Vocabulary) -> bool:
    """`St`; and in German `Karlstr`, where both are one word."""
    compound = words.code == "de" and len(word.key) > 5
    endings = tuple(words.set("street_endings"))
    return word.key in words.street_types or (compound and word.key.endswith(endings))


def _is_spanish_address(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """`(Lepanto 22, Murcia)` behind a name: a capital or a kind of street, and a short number."""
    inside = line.words[first + 1 : last]
    if words.code != "es" or not first or line.words[first - 1].is_mark:
        return False
    taken = words.any_of("task_words", "titles", "order", "code_words", "phone", "contact")
    if any(word.key in taken for word in inside):
        return False
    named = inside[0].is_capital or inside[0].key in words.any_of("openers", "street_before")
    numbers = [word.key for word in inside if word.key[0].isdigit()]
    short = any(len(number) <= _LONGEST_HOUSE_NUMBER and number.isdigit() for number in numbers)
    return (named or inside[0].key == "c") and short


def _parentheses(line: Line, words: Vocabulary) -> Iterator[Item]:
    """`(side gate)` is a note."""
    opened = [i for i, word in enumerate(line.words) if word.is_mark and word.key.endswith("(")]
    for first in opened:
        for last in range(first + 2, min(len(line.words), first + 30)):
            if line.words[last].is_mark and line.words[last].key.startswith(")"):
                if all(w.is_mark or w.text[0].isdigit() for w in line.words[first:last]):
                    break  # a telephone number
                size = sum(not word.is_mark for word in line.words[first:last])
                weight = 1.3 * size if size > 1 else 1.2
                yield Item(first, last + 1, Role.NOTES, line.said(first + 1, last), weight)
                inside = line.words[first + 1 : last]
                told = words.code == "en" and inside[0].text.islower()  # `(side gate on Elm Rd)`
                spanish = _is_spanish_address(line, first, last, words)
                at_corner = [word.key for word in inside[:2]] == ["corner", "of"]
                street = not told and any(_is_street(word, words) for word in inside)
                if spanish or street or at_corner:
                    inner = PlacePhrase(text=line.said(first + 1, last))
                    yield Item(first, last + 1, Role.PLACE, inner, weight + 1.0 + 2.0 * spanish)
                break
