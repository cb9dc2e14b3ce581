"""From the best cover to a job: the fields, the words they came from, and the doubts."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import time
from itertools import pairwise

from bot.domain.day import Day
from bot.domain.doubt import (
    AmbiguousPerson,
    Doubt,
    ImpossibleDay,
    NoPlace,
    OtherZone,
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
from bot.domain.window import At, Between, By, Window
from bot.language import spanish_runs, times, zones
from bot.language.afterthought import When
from bot.language.items import (
    ClockPhrase,
    ContactPhrase,
    DayPhrase,
    NumberPhrase,
    PartPhrase,
    PeoplePhrase,
    PlacePhrase,
    Role,
    Verbatim,
)
from bot.language.reading import ReadJob, Said, Scene, Understood
from bot.language.residue import residue
from bot.language.run import Run
from bot.language.tasks import is_verb
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, fold_letters

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


def fill(line: Line, found: list[Run], words: Vocabulary, scene: Scene) -> ReadJob:
    """Fill the fields of one job."""
    when = _When.of(found, line, scene).until(found, line, words)
    who = _Who.of(found, line, words, scene)
    place = _place(found, line)
    if place.casefold() in words.fillers:
        place = ""
    contact, kept = _contact(found)
    number, order = _number(found)
    assumed = {Field.DAY} if when.is_assumed else set()
    assumed |= {Field.WORKER} if not who.people else set()
    if isinstance(when.window, At):
        assumed.add(Field.WINDOW)
    so_far = When(day=when.day, window=when.window, is_assumed=when.is_assumed)
    assigned = (who.assignee.worker,) if isinstance(who.assignee, OneWorker) else ()
    unsaid = [run for run in found if _verbatim(run) is None]
    left = residue(unsaid, line, words, scene, who.people, assigned, so_far)
    doubts = _settled([*when.doubts, *who.doubts, *left], scene, is_assumed=when.is_assumed)
    if not place:
        doubts.append(NoPlace())
    return ReadJob(
        place=place,
        day=when.day,
        no_date=when.no_date,
        window=when.window,
        people=who.people,
        assignee=who.assignee,
        notes=_notes(found, line, [*kept, *_surplus(found, line)], words),
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


def _settled(doubts: list[Doubt], scene: Scene, *, is_assumed: bool) -> list[Doubt]:
    """One question about the day, however many words there are about it.

    A day that was only assumed is asked about where it may have been among the words left over.
    """
    about_days = [doubt for doubt in doubts if isinstance(doubt, UnclearDay)]
    others: list[Doubt] = [doubt for doubt in _once(doubts) if not isinstance(doubt, UnclearDay)]
    others.sort(key=lambda doubt: isinstance(doubt, SeveralPeople))  # once all are known
    if about_days:
        others = [doubt for doubt in others if not isinstance(doubt, PastDay)]
        said = max((doubt.said for doubt in about_days), key=len)
        days = dict.fromkeys(day for doubt in about_days for day in doubt.days)
        return [UnclearDay(said=said, days=_ahead(tuple(days), scene)), *others]
    if is_assumed and any(isinstance(doubt, UnsureWords) for doubt in others):
        others.append(_today_or_tomorrow("", scene))
    return others


def _once(doubts: list[Doubt]) -> list[Doubt]:
    """Without a second question about the same words."""
    surer = [d.said for d in doubts if isinstance(d, UnclearDay | ImpossibleDay | UnclearWindow)]
    kept: list[Doubt] = []
    people: set[str] = set()
    for doubt in doubts:
        match doubt:
            case AmbiguousPerson(said=said) | UnknownPerson(said=said):
                if any(said in other or other in said for other in people):
                    continue
                people.add(said)
            case UnsureWords(said=said) if any(said in other for other in surer):
                continue
            case _ if doubt in kept:
                continue
            case _:
                pass
        kept.append(doubt)
    return kept


def _understood(found: Iterable[Run], line: Line) -> Iterator[Understood]:
    for run in found:
        field = _FIELDS.get(run.role)
        if _is_order(run):
            field = Field.ORDER
        if field is not None and run.first < run.last:
            start, end = line.source(run.first, run.last)
            yield Understood(field=field, words=line.text[start:end], start=start, end=end)


def _is_order(run: Run) -> bool:
    return any(isinstance(v, NumberPhrase) and v.order is not None for v in run.values)


def _first_of(found: Iterable[Run], role: Role, kind: type[int]) -> int | None:
    return next((v for r in found if r.role is role for v in r.values if isinstance(v, kind)), None)


def _place(found: list[Run], line: Line) -> str:
    """The place as typed; a quotation without its marks."""
    said: list[str] = []
    for run in found:
        if run.role is not Role.PLACE:
            continue
        alone = run.values[0] if len(run.values) == 1 and run.last - run.first == 1 else None
        verbatim = _verbatim(run)
        if verbatim is not None:
            said.append(verbatim)
        elif isinstance(alone, PlacePhrase):
            said.append(alone.text)
        else:
            said.append(_clean(line.said(run.first, run.last).replace("\n", ", ")))
    return ", ".join(said)


_EMPHASIS = re.compile(r"(?<!\w)[*~](?=[^\W\d])|(?<=\w)[*~](?!\w)")


def _without_emphasis(text: str) -> str:
    """`*Kessler & Daughters*, 48 Elm St`, `(St. Luke's, 6 Elm St)`: marks around are no name."""
    if "*" in text or "~" in text:
        text = _EMPHASIS.sub("", text)
    enclosed = text.startswith("(") and text.endswith(")") and text.count("(") == 1
    return text[1:-1] if enclosed else text


def _verbatim(run: Run) -> str | None:
    return next((value.text for value in run.values if isinstance(value, Verbatim)), None)


def _clean(text: str) -> str:
    text = _without_emphasis(" ".join(text.split()))
    if len(text) > 2 and text[0] == text[-1] == '"' and text.count('"') == 2:
        return text[1:-1]
    return text


def _notes(found: list[Run], line: Line, kept: list[str], words: Vocabulary) -> str:
    notes = [run for run in found if run.role is Role.NOTES]
    said = [_call(run, found, line) + _note(run, line) for run in notes]
    for at in range(len(notes) - 1, 0, -1):
        if words.code == "es" and spanish_runs.go_on(notes[at - 1], notes[at], found, line, words):
            said[at - 1 : at + 1] = [f"{said[at - 1]} {said[at]}"]
    if len(said) > 1 and _is_lone_verb(notes[0], found, line, words):
        said[:2] = [f"{said[0]} {said[1]}"]
    if len(said) > 1 and (
        _is_verb_behind_place(notes[-1], found, line)
        or _goes_on_with_verb(notes[-2], notes[-1], found, line, words)
    ):
        said[-2:] = [f"{said[-2]} {said[-1]}"]
    return ", ".join([*said, *kept])


_CALLS = {"call", "ring", "text", "phone", "contact", "ask"}
_ON_THE_WAY = {
    "on",
    "when",
    "before",
    "after",
    "if",
    "once",
    "upon",
    "ahead",
    "first",
    "prior",
    "from",
}
_ON_THE_WAY |= {"as", "while", "until", "should", "in", "for", "to", "beforehand", "enroute", "en"}


def _call(note: Run, found: list[Run], line: Line) -> str:
    """The `call` of `call Ruth 415-555-0101 on arrival`, which the note needs as well."""
    contact = next((r for r in found if r.role is Role.CONTACT and r.last == note.first), None)
    if contact is None or line.words[note.first].key not in _ON_THE_WAY:
        return ""
    verb = line.words[contact.first]
    return f"{verb.text} " if verb.key in _CALLS else ""


def _goes_on_with_verb(
    subject: Run, note: Run, found: list[Run], line: Line, words: Vocabulary
) -> bool:
    """`die Heizung im Rathaus fällt ständig aus`: the verb of what was named before the place."""
    verbs = words.set("finite_verbs")
    said = line.words[note.first : note.last]
    short = len(said) <= _SHORT_CLAUSE and is_verb(said[-1], words) and said[0].text.islower()
    done = short and not any(word.key in words.task_words for word in said[:-1])
    if not done and (said[0].key not in verbs or not said[0].text.islower()):
        return False
    if any(word.key in verbs or word.is_mark for word in line.words[subject.first : subject.last]):
        return False
    between = [run.role for run in found if subject.last <= run.first < note.first]
    return Role.PLACE in between and set(between) <= {Role.PLACE, Role.TO_PLACE, Role.FILLER}


def _is_lone_verb(note: Run, found: list[Run], line: Line, words: Vocabulary) -> bool:
    """`Luis repariert morgen die Markise`: what somebody does, apart from what he does it to."""
    verb = line.words[note.first]
    alone = note.last - note.first == 1 and verb.text.islower()
    if words.code != "de" or not alone or verb.key not in words.set("finite_verbs"):
        return False
    return any(run.role is Role.PEOPLE and run.last == note.first for run in found)


_SHORT_CLAUSE = 3  # words: `neu einstellen`


def _is_verb_behind_place(note: Run, found: list[Run], line: Line) -> bool:
    """`Leihgerät zu Optik Blick bringen`: the verb goes on with what is before the place."""
    spoken = [word for word in line.words[note.first : note.last] if not word.is_mark]
    if len(spoken) > 1 or not line.words[note.first].text.islower():
        return False
    return any(
        run.role is Role.PLACE and run.first < note.first and _touches(run, note, line)
        for run in found
    )


def _touches(place: Run, note: Run, line: Line) -> bool:
    return all(word.is_mark for word in line.words[place.last : note.first])


def _note(run: Run, line: Line) -> str:
    """A note as typed; a quotation without its marks."""
    verbatim = _verbatim(run)
    if verbatim is not None:
        return verbatim
    first = line.words[run.first] if run.first < run.last else None
    if first is not None and first.kind is Kind.QUOTED and run.last - run.first == 1:
        return first.value
    return line.said(run.first, run.last).strip()


def _surplus(found: list[Run], line: Line) -> Iterator[str]:
    """A second order number or length has no field of its own."""
    seen: set[Role | Field] = set()
    for run in found:
        if run.role in (Role.NUMBER, Role.DURATION):
            kind = Field.ORDER if _is_order(run) else run.role
            if kind in seen:
                yield line.said(run.first, run.last)
            seen.add(kind)


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
        day, no_date, doubts = _day(phrase, said, scene)
        window, window_doubts = _window(found, line, phrase, day, scene)
        recurs = phrase is not None and phrase.state == "clear" and _is_first(day_run, found, line)
        if recurs and day is not None:
            doubts = [*doubts, Repeats(said=said, first=day)]
        if phrase is not None and phrase.latest:
            window, doubts = _at_the_latest(window, day, said, doubts)
        today = any(
            v.name == "end_of_day" for r in found for v in r.values if isinstance(v, PartPhrase)
        )
        assumed = phrase is None and not today
        doubts += window_doubts
        if not doubts and _is_over(day, window, scene):
            doubts = [_today_or_tomorrow("" if assumed else said, scene)]
        return cls(day, window, assumed, no_date, tuple(doubts))

    def until(self, found: list[Run], line: Line, words: Vocabulary) -> "_When":
        """`bis morgen Mittag`: the word for the end leads to the day, and the time follows it."""
        days = [run for run in found if run.role is Role.DAY]
        if not days or not isinstance(self.window, At):
            return self
        ends = line.words[days[0].first].key in words.set("by")
        if not ends or not any(r.role is Role.CLOCK and r.first == days[0].last for r in found):
            return self
        return replace(self, window=By(end=self.window.start))


_RECURRING = {"weekly", "daily", "biweekly", "bi-weekly", "fortnightly", "nightly", "monthly"}
_STARTING = {"starting", "from", "beginning", "commencing", "starts"}


def _is_first(day: Run | None, found: list[Run], line: Line) -> bool:
    """`weekly clean at … starting dec 1`."""
    if day is None or line.words[day.first].key not in _STARTING:
        return False
    notes = (line.words[run.first : run.last] for run in found if run.role is Role.NOTES)
    return any(word.key in _RECURRING for said in notes for word in said)


def _at_the_latest(
    window: Window | None, day: Day | None, said: str, doubts: list[Doubt]
) -> tuple[Window | None, list[Doubt]]:
    """`by friday 5pm` says when; `by friday` alone leaves the day open."""
    if isinstance(window, At):
        return By(end=window.start), doubts
    if window is None and day is not None and not doubts:
        return None, [UnclearDay(said=said, days=(day,))]
    return window, doubts


def _is_over(day: Day | None, window: Window | None, scene: Scene) -> bool:
    """Nobody can be there this morning any more."""
    end = window.hours().end if window else None
    return day == Day(scene.now.date()) and end is not None and end <= scene.now.time()


def _today_or_tomorrow(said: str, scene: Scene) -> UnclearDay:
    today = Day(scene.now.date())
    return UnclearDay(said=said, days=(today, today.plus(1)))


_FAR = 300  # days: further ahead, a slip of the finger is likelier


def _day(phrase: DayPhrase | None, said: str, scene: Scene) -> tuple[Day | None, bool, list[Doubt]]:
    if phrase is None:
        return _no_day(scene)
    days = tuple(map(Day, phrase.days))
    first = days[0] if days else None
    match phrase.state:
        case "clear":
            assert first is not None  # noqa: S101
            is_far = Day(scene.now.date()).days_until(first) > _FAR
            return first, False, [UnclearDay(said=said, days=days)] if is_far else []
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
            return first, False, [UnclearDay(said=said, days=_ahead(days, scene))]


def _ahead(days: tuple[Day, ...], scene: Scene) -> tuple[Day, ...]:
    """Without the past ones; if only next year's is left, a day of now is meant as likely."""
    today = Day(scene.now.date())
    ahead = tuple(day for day in days if day >= today)
    if len(ahead) == len(days):
        return days
    if any(today.days_until(day) <= _FAR for day in ahead):
        return tuple(sorted(ahead))
    return (today, today.plus(1), *ahead)


def _no_day(scene: Scene) -> tuple[Day, bool, list[Doubt]]:
    late = scene.now.hour >= scene.late_hour
    return Day(scene.now.date()), False, [_today_or_tomorrow("", scene)] if late else []


def _window(
    found: list[Run], line: Line, phrase: DayPhrase | None, day: Day | None, scene: Scene
) -> tuple[Window | None, list[Doubt]]:
    if phrase is not None and phrase.clock is not None:
        return _told_by_day(phrase.clock, phrase.until, scene), []
    clock_run = next((run for run in found if run.role is Role.CLOCK), None)
    clock = clock_run.values[0] if clock_run else None
    assert clock is None or isinstance(clock, ClockPhrase)  # noqa: S101
    part = next((v.name for r in found for v in r.values if isinstance(v, PartPhrase)), "")
    part = part or (phrase.part if phrase else "")
    said = line.said(clock_run.first, clock_run.last) if clock_run else ""
    window = times.window(clock, part, scene.part_hours, scene.appointment_minutes)
    if times.is_after_midnight(clock, part):
        return window, [UnclearWindow(said=said, windows=())]
    if window and clock and clock.zone and zones.is_another(clock.zone, day, scene):
        here = zones.as_here(window, clock.zone, day, scene)
        offered = dict.fromkeys(each for each in (here, window) if each is not None)
        return window, [OtherZone(said=said, windows=tuple(offered))]
    if window and not times.can_be_sent(window):
        return window, [UnclearWindow(said=said, windows=times.instead_of(window))]
    if clock is not None and clock.kind == "at" and _may_be_date(said, scene):
        return window, [UnclearWindow(said=said, windows=(window,) if window else ())]
    if clock is not None and _is_risky(clock, clock_run, found, line) and window is not None:
        return window, [UnsureWords(said=said, field=Field.WINDOW)]
    return window, []


_DOTTED = re.compile(r"(?:[1-9]|1[0-2])\.(?:0[1-9]|[12]\d|3[01])")


def _may_be_date(said: str, scene: Scene) -> bool:
    """`9.30`, where a month comes before its day."""
    return scene.locale == "en-US" and _DOTTED.fullmatch(said) is not None


def _told_by_day(start: time, end: time | None, scene: Scene) -> Window:
    if end is not None:
        return Between(start=start, end=end)
    return At(start=start, slack_minutes=scene.appointment_minutes)


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
    def of(cls, found: list[Run], line: Line, words: Vocabulary, scene: Scene) -> "_Who":
        phrase = next((v for r in found for v in r.values if isinstance(v, PeoplePhrase)), None)
        if phrase is None:
            return cls((), Unassigned(), ())
        if phrase.odd and _day_is_said(found) and phrase.said[0].words in words.weekday_words:
            phrase = replace(phrase, odd=False)
        if phrase.odd and phrase.leading and not _before_place(found, line):
            phrase = replace(phrase, odd=False)
        return cls(phrase.said, *_resolve(phrase, scene))


def _day_is_said(found: list[Run]) -> bool:
    """`friday 9am for sun`: once day and hour are said, this is no other day."""
    roles = {run.role for run in found}
    return Role.DAY in roles and not roles.isdisjoint({Role.CLOCK, Role.PART})


def _before_place(found: list[Run], line: Line) -> bool:
    """`jane acme hq`: the name runs into the place, as it does not in `jane 6 Hopyard Ct`."""
    return any(
        run.role is Role.PEOPLE
        and after.role is Role.PLACE
        and run.last == after.first
        and not line.words[after.first].text[0].isdigit()
        for run, after in pairwise(found)
    )


def _resolve(phrase: PeoplePhrase, scene: Scene) -> tuple[Assignee, tuple[Doubt, ...]]:
    """Who that is; a doubt for each one who is not clear."""
    if phrase.but:
        return Unassigned(), (_anybody_but(phrase, scene),)
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
    several = len(phrase.said) > 1
    if several:
        doubts.append(SeveralPeople(workers=tuple(workers)))
    if phrase.odd and not doubts:
        doubts.append(UnsureWords(said=phrase.said[0].words, field=Field.WORKER))
    assignee = OneWorker(worker=workers[0]) if workers and not several else Unassigned()
    return assignee, tuple(doubts)


_MOST_OTHERS = 25  # more than can be offered


def _anybody_but(phrase: PeoplePhrase, scene: Scene) -> AmbiguousPerson:
    """Hellotracks cannot be told whom to leave out: the others are offered."""
    found = [_person(said, scene) for said in phrase.but]
    left_out = {worker for each in found for worker in _workers(each)}
    others = [worker for worker in scene.roster.workers if worker not in left_out]
    return AmbiguousPerson(said=phrase.said[0].words, candidates=tuple(others[:_MOST_OTHERS]))


def _workers(found: Worker | AmbiguousPerson | UnknownPerson) -> tuple[Worker, ...]:
    return (found,) if isinstance(found, Worker) else _candidates(found)


def _candidates(doubt: Doubt) -> tuple[Worker, ...]:
    return doubt.candidates if isinstance(doubt, AmbiguousPerson) else ()


def _person(said: Said, scene: Scene) -> Worker | AmbiguousPerson | UnknownPerson:
    roster = scene.roster
    match said.kind:
        case "me":
            worker = roster.member(scene.me)
        case "group":
            return UnknownPerson(said=f"@{said.shown or said.words}", closest=())
        case "member":
            worker = roster.member(said.words)
            shown = said.shown if said.shown.casefold() != said.words.casefold() else ""
            return worker or UnknownPerson(said=shown or f"@{said.words}", closest=())
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
