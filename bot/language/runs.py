"""Neighbouring pieces of a cover, joined to the stretches that fields are read from."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from bot.language import (
    english_runs,
    german_address,
    german_end,
    german_runs,
    place_bounds,
    spanish_runs,
)
from bot.language.cover import Piece
from bot.language.items import PlacePhrase, Role, Value
from bot.language.run import Run, is_loose_article
from bot.language.tasks import is_goal, is_task, is_verb
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
        joined = english_runs.settled(joined, line, words)
    return [_with_marks(run, line, marks) if run.role is Role.NOTES else run for run in joined]


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
