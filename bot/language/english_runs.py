"""English places and notes as they touch each other: each with what is its own."""

from collections.abc import Iterator

from bot.language import english_bounds, leftovers, place_end
from bot.language.items import Role
from bot.language.run import Run
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line


def settled(joined: list[Run], line: Line, words: Vocabulary) -> list[Run]:
    """Places with all of their names, notes without what is only left of a clause."""
    joined = _with_names(joined, line, words)
    return _with_relations(_without_leftovers(joined, line, words), line)


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
        begins, ends = english_bounds.named_before(
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
    is_led = is_led or english_bounds.is_led_to(line, place.first)
    told = not is_led and any(run.role in _WHEN_OR_WHO for run in joined)
    if told and english_bounds.is_only_task(line, place.first, place.last, words):
        yield Run(place.first, place.last, Role.NOTES, ())
        return
    if line.is_mixed_case:
        yield from _told_apart(place, line, words)
        return
    goes_on = after is not None and after.role is Role.NOTES and after.first == place.last
    is_noted = any(run.role is Role.NOTES for run in joined)
    around = english_bounds.Around(is_led, goes_on, is_noted)
    first, last = english_bounds.bounds(line, place.first, place.last, words, around)
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
        yield Run(place.first, english_bounds.note_end(line, first), Role.NOTES, ())
    yield Run(first, last, place.role, place.values)
    if last < place.last:
        yield Run(last, place.last, Role.NOTES, ())
