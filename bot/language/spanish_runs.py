"""Spanish places and notes as they touch each other: each with what is its own."""

from bot.language import place_bounds, spanish_reach
from bot.language.evidence import is_flat
from bot.language.items import Role
from bot.language.run import Run, is_loose_article
from bot.language.tasks import fails, is_goal
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line


def with_bounds(joined: list[Run], line: Line, words: Vocabulary) -> list[Run]:
    """Spanish places without what is to be done or fails there, before their name or behind it."""
    found: list[Run] = []
    joined = _with_streets(joined, line, words)
    for run in joined:
        before = found[-1] if found else None
        if (
            run.role is Role.NOTES
            and before is not None
            and _is_bare_kind(before, run, line, words)
        ):
            last = place_bounds.ends(line, before.first, run.last, words)
            last = last if last < run.last else before.last
            found[-1] = Run(before.first, last, before.role, ())
            run = Run(last, run.last, run.role, run.values)
        elif run.role is Role.NOTES and before is not None and _runs_into(before, run, line):
            last = spanish_reach.reach(line, before.first, run.last, words)
            if before.first < last < run.last:
                found[-1] = Run(before.first, last, before.role, ())
                found.append(Run(last, run.last, run.role, run.values))
                continue
        elif run.role is Role.NOTES and not any(each.role is Role.PLACE for each in joined):
            last = place_bounds.name_end(line, run.first, run.last, words)
            if place_bounds.opens(run.first, line, words) and last < run.last:
                found.append(Run(run.first, last, Role.PLACE, ()))
                run = Run(last + line.words[last].is_mark, run.last, run.role, run.values)
        if any(run.values) or run.role not in (Role.PLACE, Role.NOTES):
            found.append(run)
        elif run.role is Role.NOTES:
            _bound_note(run, found, line, words)
        elif _is_room(run, found, line, words):
            note = found[-2]
            del found[-2:]
            to = place_bounds.name_end(line, note.first, run.last, words)
            found.append(Run(note.first, to - line.words[to - 1].is_mark, Role.PLACE, ()))
            found.append(Run(to + line.words[to].is_mark, run.last, Role.NOTES, ()))
        else:
            _bound(run, found, line, words)
    return _notes_joined(found)


def _runs_into(place: Run, note: Run, line: Line) -> bool:
    """Nothing parts the two, no capitals either."""
    free = place.role is Role.PLACE and not any(place.values) and not any(note.values)
    between = [word.key for word in line.words[place.last : note.first]]
    return free and between in ([], ["#"]) and not line.is_mixed_case


def _with_streets(joined: list[Run], line: Line, words: Vocabulary) -> list[Run]:
    """`vaciar la arqueta ctra | de | burgos km 14`: the street is part of its place."""
    found: list[Run] = []
    for run in joined:
        if run.role is Role.PLACE and not any(run.values) and _is_behind_note(found):
            note, link = found[-2:]
            if _fails_inside(run, link, line, words):
                found[-2:] = []
                found.append(Run(note.first, run.last, Role.NOTES, note.values))
                continue
            at = _begun(note, line, words)
            if line.words[link.first].key in words.of_words and at < note.last:
                end = at - (at > note.first and line.words[at - 1].is_mark)
                found[-2:] = [Run(note.first, end, note.role, ())] if end > note.first else []
                run = Run(at, run.last, run.role, run.values)
        found.append(run)
    return found


def _fails_inside(place: Run, link: Run, line: Line, words: Vocabulary) -> bool:
    """`el proyector | de la | sala parpadea`: a room, and what is wrong there."""
    first, *rest = line.words[place.first : place.last]
    if line.words[link.first].key not in {"de", "del"} or first.key not in words.set("rooms"):
        return False
    return len(rest) == 1 and (fails(rest[0], words) or rest[0].key in words.clause_words)


def _is_behind_note(found: list[Run]) -> bool:
    return [each.role for each in found[-2:]] == _NOTE_AND_LINK


def _is_led_to(note: Run, line: Line, words: Vocabulary) -> bool:
    """`(jose al) depósito de agua | de | …`: a kind of place, and the way there before it."""
    led = note.first > 0 and line.words[note.first - 1].key == "al"
    return led and line.words[note.first].key in words.place_before


def _begun(note: Run, line: Line, words: Vocabulary) -> int:
    """Where a place begins that a note in small letters ends with: `… residencia virgen`."""
    if _is_led_to(note, line, words):
        return note.first
    for at in range(note.last - 1, max(note.first, note.last - 4), -1):
        before, word = line.words[at - 1], line.words[at]
        if word.is_mark or word.key in words.small_words or line.is_mixed_case:
            return note.last
        street = word.key in words.set("street_before") and at == note.last - 1
        if (street or place_bounds.opens(at, line, words)) and before.key not in words.small_words:
            return at
    return note.last


def _bound_note(note: Run, found: list[Run], line: Line, words: Vocabulary) -> None:
    """Append a note, and give the place before it what is its own: a flat, or what fails."""
    note = _behind_units(note, found, line, words)
    place = found[-1] if found else None
    if place is not None and place.role is Role.PLACE and place.last == note.first:
        if any(place.values):
            found.append(note)
            return
        if place.last > place.first + 1 and is_loose_article(place.last - 1, line, words):
            place = found[-1] = Run(place.first, place.last - 1, place.role, ())
            note = Run(place.last, note.last, note.role, ())
        begin = place_bounds.what_fails(note.first, line, words)
        first = line.words[note.first]
        told = fails(first, words) or first.key in words.set("lacks")
        if told and begin >= place.first + 2:
            found[-1] = Run(place.first, begin, place.role, ())
            note = Run(begin, note.last, note.role, ())
        elif _is_only_thing(place, line, words):
            at = place_bounds.opening(line, note.first, note.last, words)
            if at < note.last:
                found[-1] = Run(place.first, at, Role.NOTES, ())
                _bound(Run(at, note.last, Role.PLACE, ()), found, line, words)
                return
    found.extend(_with_address(note, found, line, words))


def _is_only_thing(place: Run, line: Line, words: Vocabulary) -> bool:
    """`el portón`: small letters, no number, and no kind of place."""
    said = line.words[place.first : place.last]
    kinds = words.any_of("openers", "street_before")
    return all(w.text.islower() and w.key.isalpha() and w.key not in kinds for w in said)


def _is_room(place: Run, found: list[Run], line: Line, words: Vocabulary) -> bool:
    """`hotel costa gotera en el salón`: a room, and before it the place that it is in."""
    if not _is_behind_note(found):
        return False
    note = found[-2]
    if not any(note.values) and _is_addressed(note, place, line, words):
        return True
    kinds = words.any_of("openers", "place_before")
    if place.last == place.first + 1 and line.words[place.first].key in kinds:
        return not any(note.values) and place_bounds.opens(note.first, line, words)
    rooms = words.any_of("rooms", "ordinals", "things", "small_words")
    if any(word.key not in rooms for word in line.words[place.first : place.last]):
        return False
    return not any(found[-2].values) and place_bounds.opens(found[-2].first, line, words)


def _states(note: Run, line: Line, words: Vocabulary) -> bool:
    """`no llega corriente`: what is wrong, rather than what to take where."""
    said = line.words[note.first : note.last]
    clause = words.any_of("clause_words", "lacks", "faults")
    return any(w.key in clause for w in said) and not any(is_goal(w, words) for w in said)


def _is_addressed(note: Run, place: Run, line: Line, words: Vocabulary) -> bool:
    """`calle olmo 3 antena caída por el viento`: the note has a street, the place is no kind."""
    if line.is_mixed_case or not place_bounds.opens(note.first, line, words):
        return False
    kinds = words.any_of("place_before", "place_after", "towns")
    said = line.words[place.first : place.last]
    if any(word.key in kinds or not word.key.isalpha() for word in said):
        return False
    return spanish_reach.address_end(line, note.first, note.last, words) > note.first


def _bound(place: Run, found: list[Run], line: Line, words: Vocabulary) -> None:
    """Append the place, and what belongs to the notes before and behind it."""
    note = found[-2] if _is_behind_note(found) else None
    link = found[-1] if found else place
    if note is not None and not line.is_mixed_case:
        at = spanish_reach.behind_room(line, place.first, place.last, words)
        if at == place.first and _states(note, line, words):
            at = spanish_reach.behind_kind(line, place.first, place.last, words)
        if at > place.first:
            end = at - (line.words[at - 1].is_mark or line.words[at - 1].key == "en")
            found[-2:] = [Run(note.first, end, Role.NOTES, ())]
            note, place = None, Run(at, place.last, Role.PLACE, ())
            link = found[-1]
    in_room = line.words[link.first].key == "en" and link.last > link.first + 1  # `en el pasillo`
    told = note is not None and (line.words[link.first].key in _OF or in_room)
    told = told or (link.role is Role.NOTES and link.last == place.first)
    of = told and line.words[found[-1].first].key in {"de", "del"}
    at = place_bounds.begins(line, place.first, place.last, words, told=told, of=of)
    to = place_bounds.ends(line, at, place.last, words)
    flat = is_flat(line.words[place.first]) and to == place.first + 1
    flat = flat or spanish_reach.is_flat_alone(line, place.first, to, words)
    apart = any(not word.is_mark for word in line.words[link.last : place.first])
    if flat and link.role is Role.NOTES and not apart:
        opening = place_bounds.opening(line, link.first, link.last, words)
        if opening < link.last:
            found[-1] = Run(link.first, opening, Role.NOTES, ())
            found.append(Run(opening, place.last, Role.PLACE, ()))
            return
    if at > place.first:
        if note is not None:
            del found[-2:]
        end = at
        while line.words[end - 1].is_mark or line.words[end - 1].key in words.set("place_links"):
            end -= 1
        found.append(Run(note.first if note else place.first, end, Role.NOTES, ()))
    found.append(Run(at, to - line.words[to - 1].is_mark, place.role, ()))
    if to < place.last:
        found.extend(_with_address(Run(to, place.last, Role.NOTES, ()), found, line, words))


def _behind_units(note: Run, found: list[Run], line: Line, words: Vocabulary) -> Run:
    """`Calle Olmo 3, 2ºA huele a gas`: the flat belongs to the place before the note."""
    place = found[-1] if found else None
    if place is None or place.role is not Role.PLACE or any(place.values):
        return note
    if any(word.key not in {",", "#"} for word in line.words[place.last : note.first]):
        return note
    at = place_bounds.units(line, note.first, note.last, words)
    if at == note.first:
        return note
    found[-1] = Run(place.first, at - line.words[at - 1].is_mark, place.role, ())
    return Run(at, note.last, note.role, ())


def _with_address(note: Run, found: list[Run], line: Line, words: Vocabulary) -> tuple[Run, ...]:
    """`Panadería Roque sin horno, c/ Mayor 3`: a note between a name and its address."""
    at = place_bounds.address(line, note.first, note.last, words)
    if at == note.last or not found or not _is_bare_name(found[-1], note, line):
        return (note,)
    return Run(note.first, at - 1, note.role, ()), Run(at, note.last, Role.PLACE, ())


_NOTE_AND_LINK = [Role.NOTES, Role.TO_PLACE]
_OF = {"de", "del", "con", "para"}


def _is_bare_name(place: Run, note: Run, line: Line) -> bool:
    """A place without a number, right before a note."""
    name = line.words[place.first : place.last]
    return (
        place.role is Role.PLACE
        and place.last == note.first
        and not any(word.text[0].isdigit() for word in name)
    )


def _is_bare_kind(place: Run, note: Run, line: Line, words: Vocabulary) -> bool:
    """`calle` alone is no place, if a name seems to follow: `calle parada 3`."""
    bare = place.role is Role.PLACE and place.last == place.first + 1 == note.first
    return bare and not any(place.values) and line.words[place.first].key in words.set("openers")


def _notes_joined(joined: list[Run]) -> list[Run]:
    found: list[Run] = []
    for run in joined:
        before = found[-1] if found else None
        both = before is not None and before.role is run.role is Role.NOTES
        if before is not None and both and before.last == run.first:
            found[-1] = Run(before.first, run.last, run.role, (*before.values, *run.values))
        else:
            found.append(run)
    return found


def go_on(note: Run, after: Run, found: list[Run], line: Line, words: Vocabulary) -> bool:
    """Whether two notes are one clause, with the day or the place in the middle of it."""
    if line.words[after.first - 1].is_mark:
        return False
    if note.last == note.first + 1 and line.words[note.first].text.islower():
        return line.words[note.first].key in words.task_words  # `que recoja mañana dos cajas`
    return _is_subject(note, line, words) and _tells_of_it(note, after, found, line, words)


def _is_subject(note: Run, line: Line, words: Vocabulary) -> bool:
    """`la caldera`, without what becomes of it."""
    said = line.words[note.first : note.last]
    told = any(w.is_mark or is_goal(w, words) or fails(w, words) for w in said)
    return said[0].key in words.articles and not told


def _tells_of_it(note: Run, after: Run, found: list[Run], line: Line, words: Vocabulary) -> bool:
    """`(la caldera) de la calle Olmo 3 pierde agua`."""
    between = [run.role for run in found if note.last <= run.first < after.first]
    if Role.PLACE not in between or set(between) > {Role.PLACE, Role.TO_PLACE, Role.FILLER}:
        return False
    verb = line.words[after.first]
    return verb.key in words.any_of("clause_words", "lacks") or fails(verb, words)
