"""German places and notes as they touch each other: each with what is its own."""

from collections.abc import Iterator
from dataclasses import replace

from bot.language import german_address, german_end
from bot.language.items import PlacePhrase, Role
from bot.language.run import Run
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line, Word


def resettled(joined: list[Run], line: Line, words: Vocabulary) -> list[Run]:
    """German places without the clause before or behind them."""
    found: list[Run] = []
    for at, run in enumerate(joined):
        if run.role is Role.PLACE and any(run.values):
            found.extend(_known_alone(run, line, words))
            continue
        if run.role is not Role.PLACE:
            if not found or run.last > found[-1].last:
                last = german_end.before_courtesy(line, run.first, run.last)
                found.append(run if run.role is not Role.NOTES else replace(run, last=last))
            continue
        run = _with_what_leads_there(run, found, line, words)
        after = joined[at + 1] if at + 1 < len(joined) else None
        note = after if after and _follows(run, after, line) else None
        found.extend(_settled(run, note, found, line, words))
    return found


def _follows(place: Run, note: Run, line: Line) -> bool:
    near = note.first == place.last or (
        note.first == place.last + 1 and line.words[place.last].key == ","
    )
    return note.role is Role.NOTES and near and not any(note.values)


def _with_what_leads_there(place: Run, found: list[Run], line: Line, words: Vocabulary) -> Run:
    """`Tapeten bei Schuster | in der Blumenallee 9`, `Heizung kalt, 3. | Stock rechts`."""
    note = _note_before(found)
    if note is None:
        return place
    begins = german_end.led_to(line, note.first, note.last, place.first, words)
    if begins is None:
        return place
    del found[found.index(note) :]
    rest = line.words[note.first : begins.note_ends]
    left = words.any_of(*_LEFT)
    if not all(word.is_mark or word.key in left for word in rest):
        found.append(Run(note.first, begins.note_ends, note.role, ()))
    return Run(begins.place, place.last, place.role, place.values)


_LEFT = ("person_articles", "left", "news_fillers", "person_modals")


def _settled(
    place: Run, note: Run | None, found: list[Run], line: Line, words: Vocabulary
) -> Iterator[Run]:
    first, last = place.first, place.last
    end = note.last if note else last
    core = german_address.core_of(line, first, end, words)
    before = _told_first(place, found, line, words)
    if not line.is_mixed_case and not before:
        begins = german_address.begins(line, first, last, core, words)
        before = (begins, begins) if begins > first else None
    if before:
        begins = _taken_back(first, found)
        yield Run(begins, before[0], Role.NOTES, ())
        first = before[1]
    subject = None if before else _subject_before(found, line, words)
    if note:
        last = german_end.numbered(line, last, end, words)
        if note.first > last:  # a note behind the comma
            end = last
    told = german_end.told_behind(line, first, end, words, has_subject=subject is not None)
    behind = german_address.ends(line, core, end, words) if core and core.last <= end else None
    if behind is not None:
        last = behind
    elif told is not None and (told < last or german_end.goes_on(line, first, last, told, words)):
        last = told
    ends = last
    while ends > first + 1 and line.words[ends - 1].is_mark:
        ends -= 1
    yield Run(first, ends, place.role, place.values)
    if last < end:
        yield Run(last, end, Role.NOTES, ())


def _told_first(
    place: Run, found: list[Run], line: Line, words: Vocabulary
) -> tuple[int, int] | None:
    """Where a note ends that runs into the place, and where the place begins."""
    before = german_end.told_first(line, place.first, place.last, words)
    note = _note_before(found)
    if before or note is None or any(w.is_mark for w in line.words[note.last : place.first]):
        return before
    return german_end.part_first(line, place.first, place.last, words)


def _note_before(found: list[Run]) -> Run | None:
    """The note right before the place, with or without a preposition between."""
    note = found[-1] if found else None
    if note is not None and note.role is Role.TO_PLACE and len(found) > 1:
        note = found[-2]
    return note if note is not None and note.role is Role.NOTES and not any(note.values) else None


def _taken_back(first: int, found: list[Run]) -> int:
    """`Fahrstuhl im | Haus B steckt, Stift Lindenhof`: the note begins before the preposition."""
    note = _note_before(found)
    if note is None or (note is found[-1] and note.last != first):
        return first
    del found[found.index(note) :]
    return note.first


def _subject_before(found: list[Run], line: Line, words: Vocabulary) -> Run | None:
    """`die Orgel | in der …`: what the verb behind the place belongs to."""
    note = _note_before(found)
    if note is None or note is found[-1]:
        return None
    told = german_end.has_predicate(line, note.first, note.last, words)
    return None if told else note


def _known_alone(place: Run, line: Line, words: Vocabulary) -> Iterator[Run]:
    """`Globex, Inventur`: what follows a known place is no part of it without a kind."""
    known = next((v for v in place.values if isinstance(v, PlacePhrase) and v.known), None)
    commas = (i for i in range(place.first, place.last - 1) if line.words[i].key == ",")
    comma = next(commas, place.last)
    rest = line.words[comma + 1 : place.last]
    named = known is not None and known.text == line.said(place.first, comma)
    if not rest or not named or any(_is_part(word, words) for word in rest):
        yield place
        return
    yield Run(place.first, comma, place.role, place.values)
    yield Run(comma + 1, place.last, Role.NOTES, ())


def _is_part(word: Word, words: Vocabulary) -> bool:
    """`Halle 3`, `Eingang B`, `Hauptstr. 5`: of a place that is known."""
    if word.key[0].isdigit() or word.key in words.any_of("place_before", "place_after"):
        return True
    return len(word.key) > _SHORT and word.key.endswith(words.place_endings)


_SHORT = 5  # letters
