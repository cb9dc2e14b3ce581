"""Neighbouring pieces of a cover, joined to the stretches that fields are read from."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from bot.language import (
    english_core,
    german_address,
    german_end,
    german_runs,
    leftovers,
    place_bounds,
    place_end,
    spanish_runs,
)
from bot.language.cover import Piece
from bot.language.evidence import is_goal, is_task, is_verb
from bot.language.items import PlacePhrase, Role, Value
from bot.language.run import Run, is_loose_article
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, Word


def runs(line: Line, cover: tuple[Piece, ...], words: Vocabulary) -> list[Run]:
    """Join free words of one role, with the marks between them."""
    joined: list[Run] = []
    marks: set[int] = set()
    closed = -1  # where a note in parentheses ended
    for piece in _without_strangers(line, cover, words):
        if piece.role is Role.MARK:
            marks.add(piece.first)
            continue
        if piece.role is Role.NOTES and piece.item is not None and piece.item.value is not None:
            if joined and joined[-1].role is Role.NOTES and joined[-1].last == piece.first:
                joined[-1] = Run(joined[-1].first, piece.last, piece.role, joined[-1].values)
                continue  # `fit a net (92 x 140) …`: a remark in the middle of a note
            joined.append(Run(piece.first + 1, piece.last - 1, piece.role, ()))
            closed = piece.last - 1
            continue
        free = piece.role in (Role.PLACE, Role.NOTES)
        before = joined[-1] if joined else None
        apart = before is None or before.role is not piece.role or before.last == closed
        if free and before and not apart and _touch(line, before.last, piece.first):
            values = (*before.values, *_values(piece))
            joined[-1] = Run(before.first, piece.last, piece.role, values)
        else:
            joined.append(Run(piece.first, piece.last, piece.role, _values(piece)))
    if words.code != "en":
        joined = _tasks_as_notes(joined, line, words)
        if words.code == "es":
            joined = spanish_runs.with_bounds(joined, line, words)
        joined = [part for run in joined for part in _trimmed(run, line, words)]
        joined = _subjects_to_notes(joined, line, words)
        if words.code == "de":
            joined = german_runs.resettled(joined, line, words)
    else:
        joined = _with_names(joined, line, words)
        joined = _with_relations(_without_leftovers(joined, line, words), line)
    return [_with_marks(run, line, marks) if run.role is Role.NOTES else run for run in joined]


def _without_leftovers(joined: list[Run], line: Line, words: Vocabulary) -> list[Run]:
    """`…, it`, `and replace …`: what is only left of an English clause is in no field."""
    found: list[Run] = []
    for at, run in enumerate(joined):
        if run.role is Role.PLACE and not any(run.values):
            found.extend(_without_ailment(run, joined, at, line, words))
            continue
        keyed = at > 0 and joined[at - 1].role is Role.NOTES_KEY
        if run.role is not Role.NOTES or any(run.values) or keyed:
            found.append(run)
            continue
        after = joined[at + 1].role if at + 1 < len(joined) else None
        found.extend(_note(run, line, words, _labels(after, words)))
    return list(_in_one(found))


_WHEN_OR_WHO = {Role.DAY, Role.CLOCK, Role.PART, Role.PEOPLE}


def _with_names(joined: list[Run], line: Line, words: Vocabulary) -> list[Run]:
    """Places with the part of their name that ended up in the note before them."""
    found: list[Run] = []
    for place in joined:
        note = _free_note(found) if place.role is Role.PLACE and not any(place.values) else None
        if note is None:
            found.append(place)
            continue
        begins, ends = english_core.named_before(
            line, note.first, note.last, place.first, place.last, words
        )
        if begins < place.first:
            del found[found.index(note) :]
            found += [Run(note.first, ends, note.role, ())] * (ends > note.first)
        found.append(Run(begins, place.last, place.role, ()))
    return found


def _free_note(found: list[Run]) -> Run | None:
    """The note right before, with or without a preposition between."""
    at = len(found) - 1 - (bool(found) and found[-1].role is Role.TO_PLACE)
    note = found[at] if at >= 0 else None
    return note if note and note.role is Role.NOTES and not any(note.values) else None


def _in_one(runs: list[Run]) -> Iterator[Run]:
    """What was cut off a place, with the notes that it runs into."""
    before: Run | None = None
    for run in runs:
        if (
            before is not None
            and before.role is run.role is Role.NOTES
            and before.last == run.first
        ):
            before = Run(before.first, run.last, run.role, ())
            continue
        if before is not None:
            yield before
        before = run
    if before is not None:
        yield before


_RELATIONS = {
    "near",
    "behind",
    "opposite",
    "opp",
    "outside",
    "beside",
    "next",
    "across",
    "adjacent",
}


def _with_relations(joined: list[Run], line: Line) -> list[Run]:
    """`behind the Shell on Main` is another place than the Shell."""
    found: list[Run] = []
    for run in joined:
        before = found[-1] if found else None
        if before is not None and _relates(before, run, line):
            found[-1] = Run(before.first, run.last, run.role, run.values)
        else:
            found.append(run)
    return found


def _relates(link: Run, place: Run, line: Line) -> bool:
    joined = link.role is Role.TO_PLACE and place.role is Role.PLACE and link.last == place.first
    return joined and line.words[link.first].key in _RELATIONS


def _labels(after: Role | None, words: Vocabulary) -> frozenset[str]:
    """What introduces the value behind a note: `tenant is` a name, `order` the `ref 204`."""
    match after:
        case Role.CONTACT:
            return words.set("contact")
        case Role.NUMBER:
            return words.set("order")
        case _:
            return frozenset()


def _note(run: Run, line: Line, words: Vocabulary, labels: frozenset[str]) -> Iterator[Run]:
    if leftovers.is_left(line, run.first, run.last, words, labels):
        yield Run(run.first, run.last, Role.FILLER, ())
        return
    first, last = leftovers.span(line, run.first, run.last, words, labels)
    yield Run(first, last, run.role, run.values)


def _without_ailment(
    place: Run, joined: list[Run], at: int, line: Line, words: Vocabulary
) -> Iterator[Run]:
    """A place; what ails there, or is to be done behind a joint, as its notes."""
    before = joined[at - 1] if at else None
    after = joined[at + 1] if at + 1 < len(joined) else None
    is_led = before is not None and before.role is Role.TO_PLACE
    is_led = is_led or english_core.is_led_to(line, place.first)
    told = not is_led and any(run.role in _WHEN_OR_WHO for run in joined)
    if told and english_core.is_only_task(line, place.first, place.last, words):
        yield Run(place.first, place.last, Role.NOTES, ())
        return
    if line.is_mixed_case:
        yield from _told_apart(place, line, words)
        return
    goes_on = after is not None and after.role is Role.NOTES and after.first == place.last
    is_noted = any(run.role is Role.NOTES for run in joined)
    around = english_core.Around(is_led, goes_on, is_noted)
    first, last = english_core.bounds(line, place.first, place.last, words, around)
    if (first, last) == (place.first, place.last):
        yield from _told_apart(place, line, words)
    else:
        yield from _around(first, last, place, line)


def _told_apart(place: Run, line: Line, words: Vocabulary) -> Iterator[Run]:
    begins = place_end.told_first(line, place.first, place.last, words)
    if begins > place.first:
        yield Run(place.first, begins - 1, Role.NOTES, ())
    last = first = place.last
    ends_of = (place_end.result, place_end.short_form, place_end.ailment, place_end.errand)
    for ends in (*ends_of, place_end.behind_name):
        first = ends(line, begins, place.last, words)
        if first < place.last:
            joined = ends in (place_end.ailment, place_end.errand)
            last = first - 1 if joined else first
            break
    yield Run(begins, last, place.role, place.values)
    if first < place.last:
        yield Run(first, place.last, Role.NOTES, ())


def _around(first: int, last: int, place: Run, line: Line) -> Iterator[Run]:
    """The core of a place, and what touches it as notes."""
    if first > place.first:
        yield Run(place.first, english_core.note_end(line, first), Role.NOTES, ())
    yield Run(first, last, place.role, place.values)
    if last < place.last:
        yield Run(last, place.last, Role.NOTES, ())


def _trimmed(run: Run, line: Line, words: Vocabulary) -> Iterator[Run]:
    """A place without its article and the verbs behind it; no note that says nothing."""
    said = line.words[run.first : run.last]
    match run.role:
        case Role.PLACE if not any(run.values):
            first, last = _behind_task(run, line, words), run.last
            if first > run.first:
                yield Run(run.first, first, Role.NOTES, ())
            said = line.words[first:last]
            if len(said) > 1 and _is_article(said[0], said[1], line, words):
                first += 1
            last = _before_errand(first, last, line, words)
            while last > first + 1 and _is_stray_verb(last - 1, line, words):
                last -= 1
            if last < run.last and not line.is_mixed_case and words.code == "de":
                last -= last > first + 2 and not _is_kind(line.words[last - 1], words)
            yield Run(first, last, run.role, run.values)
            if last < run.last and line.words[last].key in words.and_words:
                yield Run(last, last + 1, Role.FILLER, ())
                last += 1
            if last < run.last:
                yield Run(last, run.last, Role.NOTES, ())
        case Role.NOTES if said and _only_names_a_job(said, words):
            yield Run(run.first, run.last, Role.FILLER, ())
        case Role.NOTES if words.code == "es" and [word.key for word in said] == ["no"]:
            yield Run(run.first, run.last, Role.FILLER, ())  # `mañana no, pasado`
        case Role.NOTES if said and all(_says_nothing(word, words) for word in said):
            yield Run(run.first, run.last, Role.FILLER, ())
        case Role.NOTES if words.code == "es" and not any(run.values):
            first = place_bounds.task(line, run.first, run.last, words)
            if first > run.first:
                yield Run(run.first, first, Role.FILLER, ())
            yield Run(first, run.last, run.role, run.values)
        case _:
            yield run


def _behind_task(run: Run, line: Line, words: Vocabulary) -> int:
    """`köder auslegen schützenhaus eiche`: where the place begins behind a verb."""
    if words.code == "de" and german_address.is_venue(line.words[run.first], words):
        return run.first
    for at in range(run.first + 1, min(run.first + 4, run.last - 1)):
        verb = words.code == "de" and is_verb(line.words[at], words)
        named = line.words[at - 1].key in words.small_words  # `Kirche zur Heiligen Familie`
        if named or not verb or _is_kind(line.words[at], words):
            continue
        if _is_kind(line.words[at + 1], words):
            return at + 1
    return run.first


def _before_errand(first: int, last: int, line: Line, words: Vocabulary) -> int:
    """`Imker Waldhonig und Gläser liefern`: where a second thing with its verb begins."""
    if words.code != "de" or not is_verb(line.words[last - 1], words):
        return last
    for at in range(last - 2, first, -1):
        if line.words[at].key in words.and_words:
            return at
    return last


def _subjects_to_notes(joined: list[Run], line: Line, words: Vocabulary) -> list[Run]:
    """`Reitstall Huber Weidezaun kaputt`: who or what fails belongs to how it does."""
    found: list[Run] = []
    for run in joined:
        place = found[-1] if found else None
        if place is None or place.role is not Role.PLACE or run.role is not Role.NOTES:
            found.append(run)
            continue
        first = _subject(place, run, line, words)
        found[-1] = Run(place.first, first, place.role, place.values)
        found.append(
            Run(first if first < place.last else run.first, run.last, run.role, run.values)
        )
    return found


def _subject(place: Run, note: Run, line: Line, words: Vocabulary) -> int:
    """Where the subject of a note begins at the end of the place before it."""
    told = line.words[note.first]
    size, last = place.last - place.first, place.last - 1
    if place.last != note.first or any(place.values) or not line.is_mixed_case or size < 3:
        return place.last
    if not told.text.islower():
        return place.last
    subject = line.words[last]
    if subject.kind is not Kind.WORD or _is_kind(subject, words):
        return place.last
    if words.code == "de":
        listed = line.words[last - 1].key == ","  # a noun by itself behind a comma
        fails = told.key in words.task_words or (listed and told.key not in words.small_words)
        return last if subject.is_capital and fails else place.last
    if not subject.text.islower() or told.key not in words.task_words:
        return place.last
    return last - is_loose_article(last - 1, line, words)


def _is_article(word: Word, after: Word, line: Line, words: Vocabulary) -> bool:
    """`die Schwimmhalle`, where capitals tell that it is no part of the name."""
    named = line.is_mixed_case and word.text.islower() and after.is_capital
    if words.code == "de" and not line.is_mixed_case:
        named = _is_kind(after, words)
    return named and word.key in words.set("person_articles")


def _is_stray_verb(index: int, line: Line, words: Vocabulary) -> bool:
    """`Optik Blick bringen`: German puts the verb last; not `gasthof zum hirschen`."""
    word, before = line.words[index], line.words[index - 1]
    if not line.is_mixed_case and (before.key in words.small_words or _is_kind(before, words)):
        return False
    if words.code != "de" or word.kind is not Kind.WORD or _is_kind(word, words):
        return False
    finite = line.is_mixed_case and word.text.islower() and word.key in words.task_words
    return finite or is_verb(word, words)


def _is_kind(word: Word, words: Vocabulary) -> bool:
    kinds = words.any_of("place_before", "place_after")
    return word.key in kinds or (len(word.key) > 5 and word.key.endswith(words.place_endings))


def _only_names_a_job(said: tuple[Word, ...], words: Vocabulary) -> bool:
    """`wir haben … einen Termin bei …`."""
    two = len(said) == 2 and words.code == "de"
    return two and said[0].key in _ARTICLES and said[1].key in words.set("job_words")


_ARTICLES = {"ein", "einen", "eine", "einem", "der", "den", "die", "das", "neuen", "noch"}


def _says_nothing(word: Word, words: Vocabulary) -> bool:
    """`lo atiende`, `que se pase`, `te encargo`: the rest of a request."""
    greets = words.code == "de" and word.key in words.any_of("news_fillers", "person_modals")
    return word.is_mark or greets or word.key in words.any_of("person_articles", "left")


def _tasks_as_notes(joined: list[Run], line: Line, words: Vocabulary) -> list[Run]:
    """`Heizung entlüften`, `cambiar el filtro del aire`: a place must be more than a task."""
    found: list[Run] = []
    for run in joined:
        if run.role is not Role.PLACE or not _is_only_task(run, line, words):
            found.append(run)
            continue
        first = run.first
        if words.code == "de" and found and found[-1].role is Role.TO_PLACE:
            found.append(run)  # `zum Imker Waldhonig`: a place by its preposition
            continue
        if [each.role for each in found[-2:]] == [Role.NOTES, Role.TO_PLACE]:
            first = found[-2].first
            del found[-2:]
        found.append(Run(first, run.last, Role.NOTES, ()))
    return found


def _is_only_task(run: Run, line: Line, words: Vocabulary) -> bool:
    """All of it tells what to do, and nothing of it is a kind of place or a number."""
    said = [word for word in line.words[run.first : run.last] if not word.is_mark]
    if any(run.values) or not said:
        return False
    kinds = words.any_of("place_before", "place_after")
    if any(word.key in kinds or word.kind is not Kind.WORD for word in said):
        return False
    if words.code == "de" and len(said) > 1 and german_end.is_errand(said, words):
        return True
    if is_goal(said[0], words) and all(word.text.islower() for word in said):
        return True  # `purgar los radiadores`
    loose = words.any_of("small_words", "by", *(["things"] if words.code == "es" else []))
    return all(is_task(word, words) or word.key in loose for word in said)


_APART = {",", ";", ":", ".", "(", ")", "[", "]", "{", "}", "|", '"', "'", "`", "/", "&", "·", "•"}
_APART |= {"-", "–", "—", "--", "->", "=>", "→", "<", ">", "»", "«"}


def _with_marks(run: Run, line: Line, marks: set[int]) -> Run:
    """Marks that touch a note stay: `*99#`, `ring twice!`; not those around it: `*ring*`."""
    first, last = run.first, run.last
    while first - 1 in marks and _is_glued(line, first) and line.words[first - 1].key not in _APART:
        first -= 1
    while last in marks and _is_glued(line, last) and line.words[last].key not in _APART:
        last += 1
    said = line.said(first, last)
    if last in marks and line.words[last].key == ")" and said.count("(") > said.count(")"):
        last += 1
    before, after = line.said(first, run.first), line.said(run.last, last)
    if before and before == after:
        return run
    return Run(first, last, run.role, run.values)


def _is_glued(line: Line, index: int) -> bool:
    return line.words[index - 1].end == line.words[index].start


def _without_strangers(line: Line, pieces: tuple[Piece, ...], words: Vocabulary) -> Iterator[Piece]:
    """Words of no kind beside a known place are not part of it, but notes."""
    for role, group in groupby(pieces, key=lambda piece: piece.role):
        together = list(group)
        if role is Role.PLACE and any(map(_is_known, together)):
            yield from _parted(line, together, words)
        else:
            yield from together


def _parted(line: Line, pieces: list[Piece], words: Vocabulary) -> Iterator[Piece]:
    for is_known, group in groupby(pieces, key=_is_known):
        together = list(group)
        free = all(piece.item is None for piece in together)
        said = line.words[together[0].first : together[-1].last]
        strange = not is_known and free and are_strange(said, line, words)
        for piece in together:
            yield piece._replace(role=Role.NOTES) if strange else piece


def _is_known(piece: Piece) -> bool:
    value = piece.item.value if piece.item else None
    return isinstance(value, PlacePhrase) and value.known


def are_strange(said: Sequence[Word], line: Line, words: Vocabulary) -> bool:
    """`blorf`, `team blue`, `3x this week`: no word of a place, and one that must be something."""
    when = any(word.key in words.field_words or _DATE.fullmatch(word.key) for word in said)
    if any(word.key in words.copies for word in said):
        return True
    if any(_is_placelike(word, line, words, when=when) for word in said):
        return False
    return when or any(is_stranger(word, line, words) for word in said)


_DATE = re.compile(r"\d{1,2}/\d{1,2}")


def _is_placelike(word: Word, line: Line, words: Vocabulary, *, when: bool) -> bool:
    if word.key in words.place_before or word.key in words.place_after:
        return True
    if word.is_capital and line.is_mixed_case:
        return True
    number = word.key[0].isdigit() and not when
    return number or (len(word.key) > 5 and word.key.endswith(words.place_endings))


def is_stranger(word: Word, line: Line, words: Vocabulary) -> bool:
    """A plain word in small letters that no language of the line has told us."""
    if word.kind is not Kind.WORD or not word.key.isalpha() or len(word.key) < 2:
        return False
    if word.is_capital and line.is_mixed_case:
        return False
    known = words.known_words
    if word.key in known or word.key.removesuffix("s") in known:
        return False
    return not (len(word.key) > 5 and word.key.endswith(words.place_endings))


def is_beside_known(run: Run, found: list[Run], line: Line, words: Vocabulary) -> bool:
    """`Acme HQ blorf`: may be a note, may be anything."""
    for other in found:
        known = any(isinstance(v, PlacePhrase) and v.known for v in other.values)
        if known and (other.last == run.first or run.last == other.first):
            said = line.words[run.first : run.last]
            return are_strange(said, line, words)
    return False


def _values(piece: Piece) -> tuple[Value, ...]:
    return () if piece.item is None else (piece.item.value,)


def _touch(line: Line, last: int, first: int) -> bool:
    return all(word.is_mark for word in line.words[last:first])
