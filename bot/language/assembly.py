"""From the best cover to a job: the fields, the words they came from, and the doubts."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.domain.day import Day
from bot.domain.doubt import (
    AmbiguousPerson,
    Doubt,
    ImpossibleDay,
    NoPlace,
    PastDay,
    Repeats,
    SeveralPeople,
    UnclearDay,
    UnclearWindow,
    UnknownPerson,
    UnsureWords,
)
from bot.domain.job import Contact, Field, Priority
from bot.domain.people import (
    Assignee,
    ManyPeople,
    Nearest,
    NoPerson,
    OnePerson,
    OneWorker,
    Unassigned,
    Worker,
)
from bot.domain.window import At, Window
from bot.language import times
from bot.language.cover import Cover, Piece
from bot.language.items import (
    ClockPhrase,
    ContactPhrase,
    DayPhrase,
    NumberPhrase,
    PartPhrase,
    PeoplePhrase,
    PlacePhrase,
    Role,
)
from bot.language.reading import ReadJob, Said, Scene, Understood
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line, Word, fold_letters

_FIELDS = {
    Role.PLACE: Field.PLACE,
    Role.NOTES: Field.NOTES,
    Role.DAY: Field.DAY,
    Role.CLOCK: Field.WINDOW,
    Role.PART: Field.WINDOW,
    Role.PEOPLE: Field.WORKER,
    Role.DURATION: Field.ON_SITE,
    Role.PRIORITY: Field.PRIORITY,
    Role.CONTACT: Field.CONTACT,
    Role.NUMBER: Field.FILE_NUMBER,
    Role.LABEL: Field.LABELS,
    Role.LINK: Field.LINKS,
}


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words of one field."""

    first: int
    last: int
    role: Role
    values: tuple[object, ...]


def runs(line: Line, cover: Cover) -> list[Run]:
    """Join free words of one role, with the marks between them."""
    joined: list[Run] = []
    for piece in cover.pieces:
        if piece.role is Role.MARK:
            continue
        if piece.role is Role.NOTES and piece.item is not None:
            joined.append(Run(piece.first + 1, piece.last - 1, piece.role, ()))
            continue
        free = piece.role in (Role.PLACE, Role.NOTES)
        before = joined[-1] if joined else None
        if free and before and before.role is piece.role and _touch(line, before.last, piece.first):
            values = (*before.values, *_values(piece))
            joined[-1] = Run(before.first, piece.last, piece.role, values)
        else:
            joined.append(Run(piece.first, piece.last, piece.role, _values(piece)))
    return joined


def _values(piece: Piece) -> tuple[object, ...]:
    return () if piece.item is None else (piece.item.value,)


def _touch(line: Line, last: int, first: int) -> bool:
    return all(word.is_mark for word in line.words[last:first])


def fill(line: Line, found: list[Run], words: Vocabulary, scene: Scene) -> ReadJob:
    """Fill the fields of one job."""
    when = _When.of(found, line, scene)
    who = _Who.of(found, scene)
    place = _place(found, line)
    if place.casefold() in words.fillers:
        place = ""
    contact, kept = _contact(found)
    number, order = _number(found)
    assumed = {Field.DAY} if when.is_assumed else set()
    assumed |= {Field.WORKER} if not who.people else set()
    if isinstance(when.window, At):
        assumed.add(Field.WINDOW)
    doubts = [*when.doubts, *who.doubts, *_residue(found, line, words, scene, who)]
    if not place:
        doubts.append(NoPlace())
    return ReadJob(
        place=place,
        day=when.day,
        no_date=when.no_date,
        window=when.window,
        people=who.people,
        assignee=who.assignee,
        notes=_notes(found, line, [*kept, *_surplus(found, line)]),
        priority=_priority(found, line, words),
        contact=contact,
        file_number=number,
        order_id=order,
        labels=tuple(str(v) for run in found if run.role is Role.LABEL for v in run.values),
        links=tuple(str(v) for run in found if run.role is Role.LINK for v in run.values),
        on_site_minutes=_first_of(found, Role.DURATION, int),
        assumed=frozenset(assumed),
        understood=tuple(_understood(found, line)),
        doubts=tuple(doubts),
    )


def _understood(found: Iterable[Run], line: Line) -> Iterator[Understood]:
    for run in found:
        field = _FIELDS.get(run.role)
        if any(isinstance(v, NumberPhrase) and v.order is not None for v in run.values):
            field = Field.ORDER
        if field is not None and run.first < run.last:
            start, end = line.source(run.first, run.last)
            yield Understood(field=field, words=line.text[start:end], start=start, end=end)


def _first_of(found: Iterable[Run], role: Role, kind: type[int]) -> int | None:
    return next((v for r in found if r.role is role for v in r.values if isinstance(v, kind)), None)


def _place(found: list[Run], line: Line) -> str:
    """The place as typed; a quotation without its marks."""
    said: list[str] = []
    for run in found:
        if run.role is not Role.PLACE:
            continue
        alone = run.values[0] if len(run.values) == 1 and run.last - run.first == 1 else None
        if isinstance(alone, PlacePhrase):
            said.append(alone.text)
        else:
            said.append(_clean(line.said(run.first, run.last).replace("\n", ", ")))
    return ", ".join(said)


def _clean(text: str) -> str:
    text = " ".join(text.split())
    if len(text) > 2 and text.startswith('"') and text.endswith('"'):
        return text[1:-1]
    return text


def _notes(found: list[Run], line: Line, kept: list[str]) -> str:
    said = [line.said(run.first, run.last) for run in found if run.role is Role.NOTES]
    return ", ".join([*said, *kept])


def _surplus(found: list[Run], line: Line) -> Iterator[str]:
    """A second order number or length has no field of its own."""
    seen: set[Role] = set()
    for run in found:
        if run.role in (Role.NUMBER, Role.DURATION):
            if run.role in seen:
                yield line.said(run.first, run.last)
            seen.add(run.role)


def _priority(found: list[Run], line: Line, words: Vocabulary) -> Priority | None:
    """`now` is a day and urgent as well."""
    said = [v for run in found if run.role is Role.PRIORITY for v in run.values]
    days = [fold_letters(line.said(r.first, r.last)) for r in found if r.role is Role.DAY]
    if any(day in words.set("urgent") for day in days):
        return Priority.URGENT
    ranked = [p for p in Priority if p in said]
    return ranked[0] if ranked else None


def _contact(found: list[Run]) -> tuple[Contact, list[str]]:
    """Join what belongs to one person; what does not fit is kept as notes."""
    name = phone = email = ""
    kept: list[str] = []
    for run in found:
        for value in run.values:
            if not isinstance(value, ContactPhrase):
                continue
            if (value.name and name) or (value.phone and phone) or (value.email and email):
                kept.append(" ".join(filter(None, (value.name, value.phone, value.email))))
                continue
            name, phone, email = name or value.name, phone or value.phone, email or value.email
    return Contact(name=name, phone=phone, email=email), kept


def _number(found: list[Run]) -> tuple[str, int | None]:
    phrases = [v for run in found for v in run.values if isinstance(v, NumberPhrase)]
    order = next((p.order for p in phrases if p.order is not None), None)
    return next((p.number for p in phrases if p.order is None), ""), order


@dataclass(frozen=True, slots=True)
class _When:
    """Day and window of a job, with what must be asked about them."""

    day: Day | None
    window: Window | None
    is_assumed: bool
    no_date: bool
    doubts: tuple[Doubt, ...]

    @classmethod
    def of(cls, found: list[Run], line: Line, scene: Scene) -> "_When":
        day_run = next((run for run in found if run.role is Role.DAY), None)
        phrase = day_run.values[0] if day_run else None
        assert phrase is None or isinstance(phrase, DayPhrase)  # noqa: S101
        said = line.said(day_run.first, day_run.last) if day_run else ""
        window, window_doubts = _window(found, line, phrase, scene)
        day, no_date, doubts = _day(phrase, said, scene)
        today = any(
            v.name == "end_of_day" for r in found for v in r.values if isinstance(v, PartPhrase)
        )
        assumed = phrase is None and not today
        return cls(day, window, assumed, no_date, (*doubts, *window_doubts))


def _day(phrase: DayPhrase | None, said: str, scene: Scene) -> tuple[Day | None, bool, list[Doubt]]:
    if phrase is None:
        return _no_day(scene)
    days = tuple(map(Day, phrase.days))
    first = days[0] if days else None
    match phrase.state:
        case "clear":
            return first, False, []
        case "open":
            return None, True, []
        case "impossible":
            return None, False, [ImpossibleDay(said=said)]
        case "past":
            assert first is not None  # noqa: S101
            return first, False, [PastDay(day=first)]
        case "repeats":
            return first, False, [Repeats(said=said, first=first)]
        case "unclear":
            return first, False, [UnclearDay(said=said, days=days)]


def _no_day(scene: Scene) -> tuple[Day, bool, list[Doubt]]:
    today = Day(scene.now.date())
    if scene.now.hour >= scene.late_hour:
        return today, False, [UnclearDay(said="", days=(today, today.plus(1)))]
    return today, False, []


def _window(
    found: list[Run], line: Line, phrase: DayPhrase | None, scene: Scene
) -> tuple[Window | None, list[Doubt]]:
    if phrase is not None and phrase.clock is not None:
        return At(start=phrase.clock, slack_minutes=scene.appointment_minutes), []
    clock_run = next((run for run in found if run.role is Role.CLOCK), None)
    clock = clock_run.values[0] if clock_run else None
    assert clock is None or isinstance(clock, ClockPhrase)  # noqa: S101
    part = next((v.name for r in found for v in r.values if isinstance(v, PartPhrase)), "")
    part = part or (phrase.part if phrase else "")
    said = line.said(clock_run.first, clock_run.last) if clock_run else ""
    window, odd = times.window(clock, part, scene.part_hours, scene.appointment_minutes)
    if odd:
        return window, [UnclearWindow(said=said, windows=(window,) if window else ())]
    if clock is not None and _is_risky(clock, clock_run, found, line) and window is not None:
        return window, [UnsureWords(said=said, field=Field.WINDOW)]
    return window, []


def _is_risky(clock: ClockPhrase, run: Run | None, found: list[Run], line: Line) -> bool:
    """`Gate 7 tomorrow 7`: a bare number, and another one in the place."""
    if not clock.bare or clock.kind != "at" or run is None:
        return False
    numbers = [w.text for r in found if r.role is Role.PLACE for w in line.words[r.first : r.last]]
    return line.said(run.first, run.last) in numbers


@dataclass(frozen=True, slots=True)
class _Who:
    people: tuple[Said, ...]
    assignee: Assignee
    doubts: tuple[Doubt, ...]

    @classmethod
    def of(cls, found: list[Run], scene: Scene) -> "_Who":
        phrase = next((v for r in found for v in r.values if isinstance(v, PeoplePhrase)), None)
        if phrase is None:
            return cls((), Unassigned(), ())
        if phrase.odd and phrase.leading and not _before_place(found):
            phrase = replace(phrase, odd=False)
        return cls(phrase.said, *_resolve(phrase, scene))


def _before_place(found: list[Run]) -> bool:
    """`jane acme hq`: the name runs into the place."""
    return any(
        run.role is Role.PEOPLE and after.role is Role.PLACE and run.last == after.first
        for run, after in pairwise(found)
    )


def _resolve(phrase: PeoplePhrase, scene: Scene) -> tuple[Assignee, tuple[Doubt, ...]]:
    """Who that is; a doubt for each one who is not clear."""
    workers: list[Worker] = []
    doubts: list[Doubt] = []
    for said in phrase.said:
        match said.kind:
            case "auto":
                return Nearest(), ()
            case "none":
                return Unassigned(), ()
            case _:
                found = _person(said, scene)
                if isinstance(found, Worker):
                    workers.append(found)
                else:
                    doubts.append(found)
    if phrase.either:
        candidates = (*workers, *(w for d in doubts for w in _candidates(d)))
        words = " / ".join(said.words for said in phrase.said)
        return Unassigned(), (AmbiguousPerson(said=words, candidates=candidates),)
    if len(workers) > 1:
        doubts.append(SeveralPeople(workers=tuple(workers)))
    if phrase.odd and not doubts:
        doubts.append(UnsureWords(said=phrase.said[0].words, field=Field.WORKER))
    assignee = OneWorker(worker=workers[0]) if workers and len(phrase.said) == 1 else Unassigned()
    return assignee, tuple(doubts)


def _candidates(doubt: Doubt) -> tuple[Worker, ...]:
    return doubt.candidates if isinstance(doubt, AmbiguousPerson) else ()


def _person(said: Said, scene: Scene) -> Worker | AmbiguousPerson | UnknownPerson:
    roster = scene.roster
    match said.kind:
        case "me":
            worker = roster.member(scene.me)
        case "member":
            worker = roster.member(said.words)
        case _:
            return _named(said.words, scene)
    return worker or UnknownPerson(said=said.words, closest=())


def _named(words: str, scene: Scene) -> Worker | AmbiguousPerson | UnknownPerson:
    match scene.roster.named(words):
        case OnePerson(worker=worker):
            return worker
        case ManyPeople(candidates=candidates):
            return AmbiguousPerson(said=words, candidates=candidates)
        case NoPerson(closest=closest):
            return UnknownPerson(said=words, closest=closest)


def _residue(
    found: list[Run], line: Line, words: Vocabulary, scene: Scene, who: _Who
) -> Iterator[Doubt]:
    """Words that landed somewhere but look as if they had meant more."""
    places = [run for run in found if run.role is Role.PLACE]
    known = [v for r in places for v in r.values if isinstance(v, PlacePhrase) and v.known]
    if len(places) > 1 or len({p.text.casefold() for p in known}) > 1:
        said = " … ".join(line.said(r.first, r.last) for r in places)
        yield UnsureWords(said=said, field=Field.PLACE)
    elif places and _has_loose_end(places[0], line, words):
        yield UnsureWords(said=line.said(places[0].first, places[0].last), field=Field.PLACE)
    for run in places:
        if any(_CLOCK_IN_PLACE.fullmatch(word.key) for word in line.words[run.first : run.last]):
            yield UnsureWords(said=line.said(run.first, run.last), field=Field.PLACE)
    if not any(said.kind in _SENT for said in who.people):
        yield from _names_left(found, line, scene, who)
    yield from _fields_left(found, line, words, scene, who)


_SENT = {"name", "member", "email", "me", "group"}


_CLOCK_IN_PLACE = re.compile(
    r"\d{1,2}(?::\d\d)?(?:am|pm)|\d{1,2}:\d\d|\d{1,2}/\d{1,2}[-–/]\d{1,4}.*"
)


def _owner(run: Run, line: Line, scene: Scene) -> str | None:
    """`on luis's list`: not his name alone, but him."""
    for word in line.words[run.first + 1 : run.last]:
        if word.key.endswith("'s") and not word.is_capital and scene.roster.knows(word.key[:-2]):
            return word.text
    return None


def _fields_left(
    found: list[Run], line: Line, words: Vocabulary, scene: Scene, who: _Who
) -> Iterator[Doubt]:
    """`… or thu`, `… and friday`, `9am EST`: notes that go on about when, or about whom as well."""
    for run in found:
        if run.role is not Role.NOTES or _is_literal(run, line):
            continue
        said = line.words[run.first : run.last]
        tells = any(_tells_of_time(word, words) for word in said)
        attached = run.first > 0 and not line.words[run.first - 1].is_mark
        loose = attached and said[0].key in words.joining_words
        whole = attached and len(said) <= 3 and not any(w.key in words.task_words for w in said)
        named = any(scene.roster.knows(word.key) for word in said)
        if (tells and (loose or whole or named)) or (
            said[-1].key in words.joining_words and _leads_to_time(run, found)
        ):
            yield UnsureWords(said=line.said(run.first, run.last), field=Field.DAY)
        elif said[0].key in words.set("to_person") and attached and not who.people:
            yield UnsureWords(said=line.said(run.first, run.last), field=Field.WORKER)


def _leads_to_time(run: Run, found: list[Run]) -> bool:
    """`done by` right before `friday`."""
    times = (Role.DAY, Role.CLOCK, Role.PART)
    return any(after.role in times and after.first == run.last for after in found)


def _is_literal(run: Run, line: Line) -> bool:
    """Behind a dash, a colon, a line break or the end of a sentence, notes are what they are."""
    before = line.words[run.first - 1] if run.first else None
    return before is not None and before.is_mark and before.key not in {",", "&", "/"}


_ZONES = {
    "est",
    "edt",
    "cst",
    "cdt",
    "mst",
    "mdt",
    "pst",
    "pdt",
    "gmt",
    "bst",
    "utc",
    "cet",
    "cest",
}
_ZONES |= {"ist", "jst", "aest", "aedt", "mez", "mesz"}


_NUMERIC = re.compile(r"\d[\d/:.-]*")


def _tells_of_time(word: Word, words: Vocabulary) -> bool:
    key = word.key
    return key in words.field_words or key in _ZONES or _NUMERIC.fullmatch(key) is not None


def _names_left(found: list[Run], line: Line, scene: Scene, who: _Who) -> Iterator[Doubt]:
    """Nobody is sent, yet the notes or the place name somebody who could be."""
    for run in found:
        if run.role is Role.PLACE and not who.people:
            owner = _owner(run, line, scene)
            if owner is not None:
                yield UnsureWords(said=owner, field=Field.WORKER)
                return
            first = line.words[run.first]
            if scene.roster.knows(first.key) and not first.is_capital and run.last > run.first + 1:
                yield UnsureWords(said=first.text, field=Field.WORKER)
                return
        if run.role is not Role.NOTES:
            continue
        for word in line.words[run.first : run.last]:
            if scene.roster.knows(word.key) and (word.is_capital or len(word.key) > 3):
                yield UnsureWords(said=word.text, field=Field.WORKER)
                return


def _has_loose_end(run: Run, line: Line, words: Vocabulary) -> bool:
    first, last = line.words[run.first], line.words[run.last - 1]
    loose = words.small_words | words.clause_words
    if first.text.startswith("@"):
        return True
    if first.key in loose and not first.is_capital and first.key not in words.set("the"):
        return True
    return last.key in loose and len(last.key) > 1 and not last.is_capital
