"""Doubts about words that landed somewhere but look as if they had meant more."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.domain.doubt import AmbiguousPerson, Doubt, UnknownPerson, UnsureWords
from bot.domain.job import Field
from bot.domain.people import ManyPeople, NoPerson, OnePerson, Worker
from bot.language import afterthought, german_end, place_bounds, place_end, spanish_stops, stops
from bot.language.afterthought import When, tells_of_time, tells_only_when
from bot.language.items import PeoplePhrase, PlacePhrase, Role
from bot.language.reading import Said, Scene
from bot.language.record import LABELLED
from bot.language.run import Run
from bot.language.runs import is_beside_known
from bot.language.tasks import is_goal, is_task
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, Word


def residue(
    found: list[Run],
    line: Line,
    words: Vocabulary,
    scene: Scene,
    people: tuple[Said, ...],
    assigned: tuple[Worker, ...],
    when: When,
) -> Iterator[Doubt]:
    """Words that landed somewhere but look as if they had meant more."""
    places = [run for run in found if run.role is Role.PLACE]
    known = [v for r in places for v in r.values if isinstance(v, PlacePhrase) and v.known]
    if (len(places) > 1 and not _is_name_and_address(places, line, words)) or len(
        {p.text.casefold() for p in known}
    ) > 1:
        said = " … ".join(line.said(r.first, r.last) for r in places)
        yield UnsureWords(said=said, field=Field.PLACE)
    elif places and _has_loose_end(places[0], line, words):
        yield UnsureWords(said=line.said(places[0].first, places[0].last), field=Field.PLACE)
    small_german = words.code == "de" and not line.is_mixed_case and not known
    for run in places:
        if (
            _runs_on(run, line, words)
            or _goes_on(run, line, words)
            or place_bounds.leads_on(line, run.first, run.last, words)
            or place_bounds.may_tell(line, run.first, run.last, words)
            or stops.are_several(line, run.first, run.last, words, scene)
            or (small_german and german_end.is_doubtful(line, run.first, run.last, words))
        ):
            yield UnsureWords(said=line.said(run.first, run.last), field=Field.PLACE)
        if _may_begin_with_hour(run, found, line, words):
            yield UnsureWords(said=line.words[run.first].text, field=Field.WINDOW)
        if _has_clock(line.words[run.first : run.last], words) or _leads_to_clock(run, line, words):
            yield UnsureWords(said=line.said(run.first, run.last), field=Field.PLACE)
    if not people and "?" in line.plain:
        yield from _somebody(line, words)
    if not any(said.kind in _SENT for said in people):
        yield from _names_left(found, line, words, scene, people)
    yield from _fields_left(found, line, words, scene, people, when)
    yield from _people_left(found, line, words, scene, assigned)
    for run in found:
        if words.code == "de" and german_end.has_predicate(line, run.first, run.last, words):
            continue  # `Globex die Kartons abholen`
        if run.role is Role.NOTES and spanish_stops.hides_a_stop(line, run.first, run.last, words):
            yield UnsureWords(said=line.said(run.first, run.last), field=Field.NOTES)
        if run.role is Role.NOTES and is_beside_known(run, found, line, words):
            yield from _strange(run, found, line, scene)


def _is_name_and_address(places: list[Run], line: Line, words: Vocabulary) -> bool:
    """`Site name: …` and `Site address: …` of a work order are one place."""
    numbered = [run for run in places if line.words[run.first].text[0].isdigit()]
    if len(places) == 2 and not any(places[0].values or places[1].values):
        name, street = (line.words[run.first : run.last] for run in places)
        told = street[0].key in words.set("street_before") or street[0].key == "c"
        return told and words.code == "es" and not any(word.text[0].isdigit() for word in name)
    return all(LABELLED in run.values for run in places) and len(numbered) < len(places) == 2


def _somebody(line: Line, words: Vocabulary) -> Iterator[Doubt]:
    """`can someone come by?`: may be a customer's question as well as an order."""
    for before, word in pairwise(line.words):
        if word.key in words.set("somebody") and before.key in words.set("request"):
            yield UnsureWords(said=word.text, field=Field.WORKER)
            return


_SENT = {"name", "member", "email", "me", "group"}


_CLOCK_IN_PLACE = re.compile(
    r"\d{1,2}(?::\d\d)?(?:am|pm)|\d{1,2}:\d\d|\d{1,2}/\d{1,2}[-–/]\d{1,4}.*"
)


def _may_begin_with_hour(run: Run, found: list[Run], line: Line, words: Vocabulary) -> bool:
    """`dec 4 11 Casa Bonita Apartments`: the hour, or the house."""
    number = line.words[run.first].key
    if words.code != "en" or number not in _HOURS or any(r.role is Role.CLOCK for r in found):
        return False
    behind_day = any(r.role is Role.DAY and r.last == run.first for r in found)
    house = any(w.key.isdigit() for w in line.words[run.first + 1 : min(run.last, run.first + 2)])
    kind = line.words[run.last - 1].key
    return behind_day and (house or kind in words.any_of("place_after", but="street_types"))


_HOURS = frozenset(map(str, range(1, 13)))


def _has_clock(said: Sequence[Word], words: Vocabulary) -> bool:
    """`Globex 9am, Initech`, `Globex 9 Uhr, Initech`."""
    suffixed = any(
        word.key.isdigit() and after.key in words.clock_suffixes and len(after.key) > 1
        for word, after in pairwise(said)
    )
    stairs = words.code == "de"  # `Wagramer Straße 19/3/12`
    return suffixed or any(
        _CLOCK_IN_PLACE.fullmatch(word.key)
        and not (stairs and before is not None and _is_street(before, words))
        for before, word in pairwise((None, *said))
        if word is not None
    )


def _is_street(word: Word, words: Vocabulary) -> bool:
    return word.key.endswith(tuple(words.set("street_endings"))) or word.key == "."


def _leads_to_clock(run: Run, line: Line, words: Vocabulary) -> bool:
    """`Kiosk Nord und um 11 Kiosk Süd`: a second errand inside of the place."""
    if words.code == "en":
        return False
    leads = words.any_of("at", but="about")
    said = line.words[run.first + 1 : run.last]
    for at, (before, word) in enumerate(pairwise(said)):
        if before.key in leads and before.text.islower() and word.key[0].isdigit():
            return True
        joined = before.key in words.and_words or (words.code == "es" and before.key == ",")
        if joined and any(_tells_part(each, words) for each in said[at + 1 : at + 4]):
            return True
    return False


def _tells_part(word: Word, words: Vocabulary) -> bool:
    """`… und nachmittags`, `… y por la tarde`."""
    if word.key in words.set("dated_weekdays"):
        return False  # `sol y mar`
    return word.text.islower() and word.key in words.field_words


def _owner(run: Run, line: Line, scene: Scene) -> str | None:
    """`on luis's list`: not his name alone, but him."""
    for word in line.words[run.first : run.last]:
        if word.key.endswith("'s") and not word.is_capital and scene.roster.knows(word.key[:-2]):
            return word.text[:-2]
    return None


def _is_meant(said: str, scene: Scene) -> AmbiguousPerson:
    """Somebody is named who could be sent; without a question nobody is."""
    candidates: tuple[Worker, ...]
    match scene.roster.named(said):
        case OnePerson(worker=worker):
            candidates = (worker,)
        case ManyPeople(candidates=candidates):
            pass
        case NoPerson(closest=candidates):
            pass
    return AmbiguousPerson(said=said, candidates=candidates)


def _strange(run: Run, found: list[Run], line: Line, scene: Scene) -> Iterator[Doubt]:
    """Words beside a known place: somebody's name, a surname, or a note."""
    named = next((w for w in line.words[run.first : run.last] if scene.roster.knows(w.key)), None)
    if named is not None:
        yield _is_meant(named.text, scene)
    elif not _people_before(run, found):
        yield UnsureWords(said=line.said(run.first, run.last), field=Field.NOTES)


def _people_left(
    found: list[Run], line: Line, words: Vocabulary, scene: Scene, assigned: tuple[Worker, ...]
) -> Iterator[Doubt]:
    """Words behind a name that may belong to it, and a second `for luis`."""
    for run in found:
        if run.role not in (Role.NOTES, Role.PLACE) or run.first >= run.last:
            continue
        who = _people_before(run, found)
        said = line.words[run.first : run.last]
        if who is not None and _may_be_surname(said, run, words):
            name = f"{line.said(who.first, who.last)} {said[0].text}"
            yield _unknown(_without_lead(name, words), scene)
        elif (
            who is not None
            and len(said) > 1
            and said[0].key in words.any_of("both_words", "either_words")
        ):
            if said[1].key not in words.any_of("task_words", "clause_words"):
                yield _unknown(line.said(run.first + 1, run.last), scene)
        elif _is_listed(run, found, line, words):
            yield _unknown(line.said(run.first, run.last), scene)
        elif words.code == "es" and _is_another(said, words, scene, assigned):
            meant = _is_meant(line.words[run.first].text, scene)
            yield replace(meant, candidates=tuple(dict.fromkeys((*meant.candidates, *assigned))))
        elif not _is_literal(run, line) or line.words[run.first].key in words.either_words:
            yield from _second_person(run, line, words, scene, assigned)


def _is_another(
    said: Sequence[Word], words: Vocabulary, scene: Scene, assigned: tuple[Worker, ...]
) -> bool:
    """`luis y si no` where somebody else is sent: who stands alone could be meant as well."""
    alone = len(said) == 1 or said[1].key in words.small_words
    return bool(assigned) and alone and scene.roster.knows(said[0].key)


def _people_before(run: Run, found: list[Run]) -> Run | None:
    """The people right before these words, if nothing stands between."""
    for other in found:
        phrase = next((v for v in other.values if isinstance(v, PeoplePhrase)), None)
        if phrase is not None and other.last == run.first and phrase.known:
            return other if phrase.said[-1].kind == "name" else None
    return None


def _is_listed(run: Run, found: list[Run], line: Line, words: Vocabulary) -> bool:
    """`for jane, zorro`, `Jane D. Roe`: one word that we do not know, behind a person."""
    if run.role is not Role.NOTES or run.last != run.first + 1 or not run.first:
        return False
    mark = line.words[run.first - 1].key
    behind = any(r.role is Role.PEOPLE and r.last == run.first - 1 for r in found)
    return mark in {",", "."} and behind and _may_be_surname([line.words[run.first]], run, words)


def _may_be_surname(said: Sequence[Word], run: Run, words: Vocabulary) -> bool:
    """A word that we do not know; in a place only before a number, as `ruiz 12 Elm St`."""
    word = said[0]
    if word.kind is not Kind.WORD or not word.key.isalpha():
        return False
    if len(word.key) == 1 and len(said) == 1 and words.code == "en":
        return True  # `for luis s`
    if word.key in words.known_words or word.key.removesuffix("s") in words.known_words:
        return False
    if words.code == "de" and (len(word.key) > _LONGEST_NAME or is_task(word, words)):
        return False  # `Mike, Spielgeräteprüfung`
    if run.role is Role.PLACE:
        street = len(word.key) > 5 and word.key.endswith(words.place_endings)
        return len(said) > 1 and said[1].text[0].isdigit() and not street
    if len(said) == 1:
        return True
    return not (_is_compound(said, words) or (words.code == "de" and word.is_capital))


_LONGEST_NAME = 12  # letters; a longer German word is made of two
_NO_SURNAME_BEFORE = {
    "the",
    "a",
    "an",
    "his",
    "her",
    "their",
    "our",
    "my",
    "your",
    "its",
    "some",
    "all",
}
_NO_SURNAME_BEFORE |= {"up", "off", "down"}


def _is_compound(said: Sequence[Word], words: Vocabulary) -> bool:
    """`mike dome motor`, `mike sweep the …`: a word that belongs to the next one, not to him."""
    word, after = said[0], said[1]
    if after.is_mark or (words.code == "en" and word.is_capital):
        return False
    if words.code == "es" and after.key in words.any_of("of_words", "clause_words", "place_links"):
        return True  # `mike mancha de humedad`
    if words.code != "en":
        return is_task(after, words) or is_goal(word, words)
    if (
        after.key in _NO_SURNAME_BEFORE
        or after.key in words.things
        or after.key in words.place_after
        or after.key.isdigit()
    ):
        return True
    return after.key not in words.known_words and after.text.islower()


def _without_lead(name: str, words: Vocabulary) -> str:
    lead, _, rest = name.partition(" ")
    return rest if lead.lower() in words.person_leads else name


def _unknown(said: str, scene: Scene) -> UnknownPerson:
    match scene.roster.named(said):
        case NoPerson(closest=closest):
            return UnknownPerson(said=said, closest=closest)
        case OnePerson(worker=worker):
            return UnknownPerson(said=said, closest=(worker,))
        case ManyPeople(candidates=candidates):
            return UnknownPerson(said=said, closest=candidates)


def _second_person(
    run: Run, line: Line, words: Vocabulary, scene: Scene, assigned: tuple[Worker, ...]
) -> Iterator[Doubt]:
    """`for jane Acme HQ tomorrow for bob`, or nothing but `bob`."""
    said = line.words[run.first : run.last]
    alone = run.role is Role.NOTES and all(scene.roster.knows(word.key) for word in said)
    for at in range(run.first, run.last):
        lead = line.words[at - 1] if at else None
        led = (
            lead is not None and lead.key in words.person_leads and not _tells(at - 2, line, words)
        )
        if words.code == "de":  # `Mike vertritt Luis …`
            begins = lead is None and run.role is Role.NOTES and len(said) == 2
            begins = begins and said[-1].key not in words.set("news_states")
            led = led or begins or (lead is not None and lead.key in _second_choices(words))
        if scene.roster.knows(line.words[at].key) and (led or alone) and assigned:
            meant = _is_meant(line.words[at].text, scene)
            several = dict.fromkeys((*assigned, *meant.candidates))
            yield replace(meant, candidates=tuple(several))
            return


def _second_choices(words: Vocabulary) -> frozenset[str]:
    """`oder Anna`, `sonst Anna`, `dann Anna`."""
    return words.any_of("otherwise", "either_words", "then")


def _tells(at: int, line: Line, words: Vocabulary) -> bool:
    """`ask for bob`, `the key is with bob`."""
    return at >= 0 and line.words[at].key in words.any_of("task_words", "state_verbs")


def _fields_left(
    found: list[Run],
    line: Line,
    words: Vocabulary,
    scene: Scene,
    people: tuple[Said, ...],
    when: When,
) -> Iterator[Doubt]:
    """`… or thu`, `… and friday`, `9am EST`: notes that go on about when, or about whom as well."""
    called = {run.last for run in found if run.role is Role.CONTACT}
    for run in found:
        said = list(line.words[run.first : run.last])
        if run.role is not Role.NOTES or not said:
            continue
        if _may_be_town(run, found, line, words):
            yield UnsureWords(said=line.said(run.first, run.last), field=Field.NOTES)
            continue
        if run.first in called and said[0].text in ("when", "if", "once"):
            continue  # `call 541 555 0177 when 20 mins out`
        if _has_second_choice(said, words) or _corrects(said, words):
            yield from afterthought.doubts(run, found, line, words, scene, when)
            continue
        if said[0].key == "@" and len(said) > 1:
            yield _unknown(line.said(run.first + 1, run.last), scene)
            continue
        if _is_literal(run, line):
            continue
        if any(word.key in words.any_of("code_words", "meet_words") for word in said):
            continue
        tells = any(tells_of_time(word, words) for word in said)
        attached = run.first > 0 and not line.words[run.first - 1].is_mark
        loose = attached and said[0].key in words.joining_words
        tells = tells or (loose and any(_ORDINAL.fullmatch(word.key) for word in said))
        whole = attached and len(said) <= 3 and not any(w.key in words.task_words for w in said)
        named = any(scene.roster.knows(word.key) for word in said)
        led = said[0].key in words.set("to_person") and attached and not people and len(said) > 1
        told = said[0].text == "to" and len(said) > 2 and said[1].text.islower()  # `to shut off …`
        if led and said[1].text not in ("a", "an") and not told:  # `send a plumber`
            yield _unknown(line.said(run.first + 1, run.last), scene)
        elif (
            _is_unsaid_day(found, said, words)
            or (tells and (loose or whole or named or tells_only_when(said, words)))
            or (_leads(said, words) and _leads_to_time(run, found))
        ):
            yield from afterthought.doubts(run, found, line, words, scene, when)


def _may_be_town(run: Run, found: list[Run], line: Line, words: Vocabulary) -> bool:
    """`31 hawthorne blvd, eugene refill propane`."""
    if line.is_mixed_case or words.code != "en" or run.first < 2 or run.last - run.first < 2:
        return False
    word, after = line.words[run.first : run.first + 2]
    street = line.words[run.first - 2].key in words.street_types
    behind = any(r.role is Role.PLACE and r.last == run.first - 1 for r in found)
    plain = word.key.isalpha() and word.key not in words.known_words
    return street and behind and plain and after.key in words.any_of("task_words", "things")


_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)")


def _is_unsaid_day(found: list[Run], said: list[Word], words: Vocabulary) -> bool:
    """A day in the notes of a job that has none."""
    if any(run.role is Role.DAY for run in found):
        return False
    return any(word.key in words.calendar_words and len(word.key) > 2 for word in said)


def _corrects(said: list[Word], words: Vocabulary) -> bool:
    """`bueno no, a las 10`: what was said before is not what is meant."""
    for at, word in enumerate(said):
        if word.key in words.set("corrections"):
            return any(tells_of_time(each, words) for each in said[at + 1 : at + 6])
    return False


def _has_second_choice(said: list[Word], words: Vocabulary) -> bool:
    """`if possible, otherwise monday`."""
    for at, word in enumerate(said):
        if word.key in words.otherwise:
            after = [w for w in said[at + 1 : at + 4] if not w.is_mark][:2]
            if any(w.key in words.calendar_words and len(w.key) > 2 for w in after):
                return True
    return False


def _runs_on(run: Run, line: Line, words: Vocabulary) -> bool:
    named = words.code == "en" and not any(run.values)
    return named and place_end.runs_on(line, run.first, run.last, words)


def _goes_on(run: Run, line: Line, words: Vocabulary) -> bool:
    """`Acme HQ and take it to …`: a second errand inside of the place."""
    said = line.words[run.first : run.last]
    kinds = words.place_before
    tasks = words.any_of("task_words", but="unit_words")
    return (
        _leads_on(said, words)
        or any(
            before.key in words.both_words
            and word.key in tasks
            and (words.code != "es" or is_goal(word, words))
            and word.text.islower()
            and not (
                word.key in kinds or (after is not None and after.key in kinds)
            )  # `second floor`
            for before, word, after in zip(said, said[1:], [*said[2:], None], strict=False)
        )
    )


def _leads_on(said: Sequence[Word], words: Vocabulary) -> bool:
    """`3 Aster St to 40 Linden Ave`: from one address to another."""
    for at, word in enumerate(said[1:-1], start=1):
        if word.text in words.infinitives and said[at + 1].text[0].isdigit():
            return any(before.key in words.street_types for before in said[:at])
    return False


def _leads(said: Sequence[Word], words: Vocabulary) -> bool:
    """`done by`, and no `back up` or `looked at`."""
    if words.code != "en":
        return said[-1].key in words.joining_words
    return said[-1].key in words.any_of("both", "either", "by", "after", "between", "range_to")


def _leads_to_time(run: Run, found: list[Run]) -> bool:
    """`done by` right before `friday`."""
    times = (Role.DAY, Role.CLOCK, Role.PART)
    return any(after.role in times and after.first == run.last for after in found)


def _is_literal(run: Run, line: Line) -> bool:
    """Behind a dash, a colon, a line break or the end of a sentence, notes are what they are."""
    before = line.words[run.first - 1] if run.first else None
    return before is not None and before.is_mark and before.key not in {",", "&", "/"}


def _is_lone_stranger(run: Run, line: Line, words: Vocabulary) -> bool:
    """`… fri 10am terrence, pump`: one word that we do not know, where a name would stand."""
    word, end = line.words[run.first], run.first + 1
    if run.last > end and not line.words[end].is_mark:
        return False
    plain = word.kind is Kind.WORD and word.key.isalpha() and len(word.key) > 2
    known = word.key in words.known_words or word.key.removesuffix("s") in words.known_words
    attached = run.first > 0 and line.words[run.first - 1].key not in _NOTE_MARKS
    return words.code == "en" and plain and not known and attached


_NOTE_MARKS = {"-", "–", "—", "--", ":", "(", "\n", "|", ";", "."}


def _names_left(
    found: list[Run],
    line: Line,
    words: Vocabulary,
    scene: Scene,
    people: tuple[Said, ...],
) -> Iterator[Doubt]:
    """Nobody is sent, yet the notes or the place name somebody who could be."""
    for run in found:
        if run.role is Role.PLACE and not people:
            owner = _owner(run, line, scene)
            if owner is not None:
                yield _is_meant(owner, scene)
                return
            inside = line.words[run.first : run.last]
            for name, after in pairwise(inside) if words.code == "en" else ():
                plain = not line.is_mixed_case and after.key not in words.place_after
                if plain and scene.roster.knows(name.key) and len(inside) > 3:
                    yield _is_meant(name.text, scene)
                    return
            last = line.words[run.last - 1]
            named = last.text.islower() and run.last - run.first > 1 and words.code == "es"
            if named and line.is_mixed_case and scene.roster.knows(last.key):
                yield _is_meant(last.text, scene)
                return
            first = line.words[run.first]
            if scene.roster.knows(first.key) and not first.is_capital and run.last > run.first + 1:
                yield _is_meant(first.text, scene)
                return
        if run.role is not Role.NOTES:
            continue
        if not people and _is_lone_stranger(run, line, words):
            yield _unknown(line.words[run.first].text, scene)
            return
        for word in line.words[run.first : run.last]:
            if scene.roster.knows(word.key) and (word.is_capital or len(word.key) > 3):
                yield _is_meant(word.text, scene)
                return


def _is_stray(word: Word, line: Line, words: Vocabulary) -> bool:
    """A small word at the end of a place with capitals, that is no kind of place."""
    if not line.is_mixed_case or words.code == "es" or not word.text.islower():
        return False
    kinds = words.any_of("place_after", "place_before")
    return word.key.isalpha() and len(word.key) > 2 and word.key not in kinds


def _begins_an_errand(run: Run, line: Line, words: Vocabulary) -> bool:
    """`send flowers to Quarry House`: what is to be done, run into the name of the place."""
    first, *others = line.words[run.first : run.last]
    verbs = words.any_of("task_words", "before_person", "creating")
    if first.is_capital or first.key not in verbs or not line.is_mixed_case:
        return False
    return any(word.key in words.set("place_links") for word in others) and others[-1].is_capital


def _orders(said: Sequence[Word], words: Vocabulary) -> bool:
    """`trim the hedges`: what is to be done, and no word of a place."""
    if len(said) < 2 or said[1].text not in ("the", "a", "an") or not said[0].text.islower():
        return False
    kinds = words.any_of("place_after", "place_before")
    return not any(word.key in kinds or word.is_capital or word.key[0].isdigit() for word in said)


def _has_loose_end(run: Run, line: Line, words: Vocabulary) -> bool:
    first, last = line.words[run.first], line.words[run.last - 1]
    loose = words.any_of("small_words", "clause_words")
    if first.text.startswith("@"):
        return True
    if last.text == "b4" and line.words[run.last - 2].key not in words.place_before:
        return True  # `12 Elm St b4 friday`
    if first.key in loose and not first.is_capital and first.key not in words.set("the"):
        return True
    if _begins_an_errand(run, line, words) or _orders(line.words[run.first : run.last], words):
        return True
    if first.key in words.set("cancel"):
        return True  # `Cancel Culture Club`
    days = words.weekday_words
    if any(w.key in days and w.text.islower() for w in line.words[run.first + 1 : run.last]):
        return line.is_mixed_case  # `Tuesday Morning outlet wed 9`
    if last.key in loose and len(last.key) > 1 and not last.is_capital:
        return True
    if words.code == "es" and last.text in ("o", "u", "y", "e", *words.calendar_words):
        return line.is_mixed_case or len(last.text) == 1  # `Bar Luna jueves, perdón, viernes`
    said = line.words[run.first : run.last]
    cased = words.code != "de" or any(word.is_capital for word in said)
    return _is_stray(last, line, words) and len(said) > 1 and cased
