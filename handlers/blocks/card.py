"""The card: what became of a request, for everybody in the conversation."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.domain import references
from bot.domain.day import Day
from bot.domain.job import CreatedJob, Difference, Field, JobDraft
from bot.domain.people import Nearest, OneWorker
from bot.domain.place import AtAddress, AtKnownPlace, AtPin, Point, WithoutPin, name_of, point_of
from bot.language import canonical
from bot.language.reading import Understood
from bot.workflow.ledger import Entry, JobLine, Progress
from handlers.blocks import kit, people
from handlers.blocks.kit import Block, Inline, Line, Message
from handlers.ids import METADATA_EVENT, Id
from handlers.sentences import Sentences

MOST_SHOWN = 20
"""Jobs on one card; Slack takes 50 blocks, and people fewer."""

MOST_EXPLAINED = 5
"""Jobs of which each field is explained; of more, their canonical lines say enough."""

MOST_CHOICES = 100
"""Slack drops a menu with more options."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the card looks where it stands.

    `discreet` keeps notes and contact behind a button; `undoable` is over after ten minutes.
    `map_url` is filled with numbers only.
    """

    discreet: bool = True
    undoable: bool = True
    map_url: str = "https://www.google.com/maps/search/?api=1&query={lat:.6f},{lng:.6f}"


def card(say: Sentences, entry: Entry, look: Look) -> Message:
    """What, where, when, who, and the id to quote on the phone."""
    metadata = {"event_type": METADATA_EVENT, "event_payload": {"ref": entry.id}}
    return kit.message([*summary(say, entry, look), *_buttons(say, entry, look)], metadata)


def summary(say: Sentences, entry: Entry, look: Look) -> list[Block]:
    """The card without its buttons, for a view."""
    return _one(say, entry, look) if len(entry.jobs) == 1 else _many(say, entry, look)


def details(say: Sentences, entry: Entry) -> Message:
    """What the card keeps to itself in a channel: door codes, phone numbers, and how we read it."""
    jobs = entry.jobs[:MOST_SHOWN]
    elements = [e for job in jobs for e in _details(say, job.draft, named=True)]
    elements += _understood(say, jobs)
    shown = elements or [kit.lines([say("details.none")])]
    return kit.message([kit.rich_text(*shown)])


def _one(say: Sentences, entry: Entry, look: Look) -> list[Block]:
    job = entry.jobs[0]
    told = [] if look.discreet else list(_details(say, job.draft, named=False))
    return [
        kit.rich_text(
            kit.lines(
                _title(say, entry),
                _where(say, job, look),
                _when(say, job.draft),
                _who(say, entry, job),
                *_remarks(say, job),
                _asked_by(say, entry),
            ),
            *told,
        ),
        *_small_print(say, entry, [_number(say, job)]),
    ]


def _many(say: Sentences, entry: Entry, look: Look) -> list[Block]:
    # What went wrong comes first, so that it is never behind "and 10 more".
    ranked = sorted(entry.jobs, key=_went_well)
    shown, more = ranked[:MOST_SHOWN], len(ranked) - MOST_SHOWN
    rest = [say.many("card.more", more)] if more > 0 else []
    return [
        kit.rich_text(kit.lines(_title(say, entry), _asked_by(say, entry))),
        *(_one_of_many(say, entry, job, look) for job in shown),
        *_small_print(say, entry, rest),
    ]


def _went_well(job: JobLine) -> bool:
    return job.progress is Progress.CREATED and not job.differences


def _one_of_many(say: Sentences, entry: Entry, job: JobLine, look: Look) -> Block:
    as_all = job.progress is _common(entry)
    status: Line = [] if as_all else _status(say, job.progress, 1, dry_run=entry.dry_run)
    told = [] if look.discreet else list(_details(say, job.draft, named=False))
    number = _number(say, job)
    return kit.rich_text(
        kit.lines(
            status,
            _where(say, job, look),
            [*_when(say, job.draft), " · ", *_who(say, entry, job)],
            *_remarks(say, job),
            [number] if number else [],
        ),
        *told,
    )


# The lines of a job


def _title(say: Sentences, entry: Entry) -> Line:
    common = _common(entry)
    count = sum(job.progress is common for job in entry.jobs)
    return _status(say, common, count, dry_run=entry.dry_run)


def _common(entry: Entry) -> Progress:
    """How far all jobs are: as far as the last of them."""
    order = list(Progress)
    return min((job.progress for job in entry.jobs), key=order.index)


def _status(say: Sentences, progress: Progress, count: int, *, dry_run: bool) -> Line:
    match progress:
        case Progress.CREATED if dry_run:
            return [kit.TEST_TUBE, " ", kit.bold(say.many("card.dry_run", count))]
        case Progress.CREATED:
            return [kit.TICK, " ", kit.bold(say.many("card.created", count))]
        case Progress.DRAFTED | Progress.CREATING:
            return [kit.HOURGLASS, " ", kit.bold(say("card.not_yet"))]
        case Progress.CHANGING:
            return [kit.HOURGLASS, " ", kit.bold(say("card.changing"))]
        case Progress.UNDOING | Progress.RETRACTING:
            return [kit.HOURGLASS, " ", kit.bold(say("card.undoing"))]
        case Progress.UNDONE:
            return [kit.BASKET, " ", kit.bold(say("card.undone"))]


def _where(say: Sentences, job: JobLine, look: Look) -> Line:
    address = _address(say, job.draft)
    return [kit.PIN, " ", _place(job, look), *([" · ", address] if address else [])]


def _rest_of(address: str, name: str) -> Inline:
    """What the address says beyond the name: nobody wants to read the street twice."""
    said = address.removeprefix(name).lstrip(", ") if address.startswith(f"{name},") else address
    return kit.clean(said)


def _place(job: JobLine, look: Look) -> Inline:
    destination = job.draft.destination
    name = kit.clean(name_of(destination) if destination else job.draft.place)
    point = point_of(destination) if destination else None
    if job.progress is Progress.UNDONE:
        return kit.styled(name, "bold", "strike")
    return kit.link(_map(point, look), name) if point else kit.bold(name)


def _map(point: Point, look: Look) -> str:
    return look.map_url.format(lat=point.lat, lng=point.lng)


def _address(say: Sentences, draft: JobDraft) -> Inline:
    match draft.destination:
        case AtKnownPlace(place=place) if place.address != place.name:
            return _rest_of(place.address, place.name)
        case AtAddress(address=address, name=name) if address != name:
            return _rest_of(address, name)
        case WithoutPin():
            return kit.italic(say("card.no_pin"))
        case AtKnownPlace() | AtAddress() | AtPin() | None:
            return ""


def _when(say: Sentences, draft: JobDraft) -> Line:
    day = say.day(draft.day) if draft.day else say("card.no_date")
    line = [kit.CALENDAR, " ", *_marked(say, draft, Field.DAY, day)]
    if draft.window:
        line += [" · ", *_marked(say, draft, Field.WINDOW, say.window(draft.window))]
    return line


def _who(say: Sentences, entry: Entry, job: JobLine) -> Line:
    return [kit.PERSON, " ", *_marked(say, job.draft, Field.WORKER, _goes(say, entry, job))]


def _goes(say: Sentences, entry: Entry, job: JobLine) -> str:
    """Whoever Hellotracks chose as the nearest, once it has; a dry run does not ask it."""
    match job.draft.assignee, job.created:
        case Nearest(), CreatedJob(worker_name=name) if name:
            return say("who.nearest_is", name=kit.clean(name))
        case Nearest(), CreatedJob() if not entry.dry_run:
            return say("who.nearest_none")
        case assignee, _:
            return people.who(say, assignee)


def _remarks(say: Sentences, job: JobLine) -> Iterable[Line]:
    yield kit.joined(_extras(say, job.draft), " · ")
    for difference in job.differences:
        yield [kit.WARNING, " ", _warning(say, difference)]


def _marked(say: Sentences, draft: JobDraft, field: Field, words: str) -> list[Inline]:
    """Say which parts were ours and not the manager's."""
    mark: list[Inline] = [" ", kit.italic(say("card.assumed"))] if field in draft.assumed else []
    return [kit.bold(words), *mark]


def _extras(say: Sentences, draft: JobDraft) -> Iterable[str]:
    if draft.priority:
        yield say(f"priority.{draft.priority}")
    if draft.order_id is not None:
        yield say("card.order", number=draft.order_id)
    if draft.file_number:
        yield say("card.file_number", number=kit.clean(draft.file_number, 60))
    if draft.on_site_minutes is not None:
        yield say("card.on_site", minutes=draft.on_site_minutes)
    yield from (kit.clean(label, 40) for label in draft.labels[:5])


def _warning(say: Sentences, difference: Difference) -> str:
    match difference.field:
        case Field.WORKER if not difference.answered:
            return say("card.nobody", asked=kit.clean(difference.asked))
        case Field.WORKER:
            asked, answered = kit.clean(difference.asked), kit.clean(difference.answered)
            return say("card.other_worker", asked=asked, answered=answered)
        case Field.DAY:
            days = [say.day(Day.from_iso(day)) for day in (difference.asked, difference.answered)]
            return say("card.other_day", asked=days[0], answered=days[1])


def _asked_by(say: Sentences, entry: Entry) -> Line:
    return say.parts("card.asked_by", asker=kit.user(entry.request.asker.member))


def _number(say: Sentences, job: JobLine) -> str:
    if job.created is None or not job.created.id:
        return ""
    said = say("card.job", id=job.created.id)
    number = job.created.number
    return said if number is None else f"{said} · {say('card.number', number=number)}"


# Below the jobs


def _small_print(say: Sentences, entry: Entry, first: Iterable[str]) -> list[Block]:
    told = sorted({name for job in entry.jobs if (name := _notified(entry, job))})
    sources = {
        job.draft.destination.attribution
        for job in entry.jobs
        if isinstance(job.draft.destination, AtAddress)
    }
    words = [
        *first,
        say("card.notified", names=say.all_of(told)) if told else "",
        say("card.repeated") if entry.repeated_card else "",
        *(kit.clean(source) for source in sorted(sources)),
    ]
    shown = [line for line in words if line]
    return [kit.context(*shown)] if shown else []


def _notified(entry: Entry, job: JobLine) -> str:
    """Whom Hellotracks was asked to tell; a dry run asked it nothing."""
    match job.draft.assignee:
        case OneWorker(worker=worker) if job.notified and not entry.dry_run:
            return kit.clean(worker.name, 40)
        case _:
            return ""


# Notes and contact


def _details(say: Sentences, draft: JobDraft, *, named: bool) -> Iterable[kit.Element]:
    if not _has_details(draft):
        return
    contact = draft.contact
    ways = (contact.name, contact.phone, contact.email)
    shown = [clean for way in ways if (clean := kit.clean(way))]
    title: Line = [kit.bold(kit.clean(draft.place))] if named else []
    reach: Line = [say("details.contact", ways=" · ".join(shown))] if shown else []
    if title or reach:
        yield kit.lines(title, reach)
    if notes := kit.clean(draft.notes, 2000 if named else 500):
        yield kit.quote(notes)


def _understood(say: Sentences, jobs: Iterable[JobLine]) -> Iterable[kit.Element]:
    """Each field with the words it came from, and the whole as a line to copy."""
    read = [job for job in jobs if job.understood]
    if not read:
        return
    yield kit.lines([kit.bold(say("details.understood"))])
    if len(read) <= MOST_EXPLAINED:
        yield kit.bullets([_from(say, part) for job in read for part in job.understood])
    yield kit.preformatted("\n".join(canonical.of_draft(job.draft) for job in read))


def _from(say: Sentences, part: Understood) -> Line:
    words = kit.clean(references.shown(part.words), 80)
    return [say("details.from", field=say(f"field.{part.field}"), words=words)]


def _has_details(draft: JobDraft) -> bool:
    """Words of which nothing can be seen are none."""
    contact = draft.contact
    words = (draft.notes, contact.name, contact.phone, contact.email)
    return any(kit.clean(said) for said in words)


# The buttons


def _buttons(say: Sentences, entry: Entry, look: Look) -> list[Block]:
    alive = [job for job in entry.jobs if job.progress is Progress.CREATED]
    if not alive:
        return []
    value = f"{entry.id}:{alive[0].id}"
    change = _change_one(say, value) if len(entry.jobs) == 1 else [_pick(say, entry, alive)]
    if look.undoable:
        change.append(_undo(say, value, len(alive)))
    kept_back = look.discreet and any(_has_details(job.draft) for job in entry.jobs)
    if kept_back or any(job.understood for job in entry.jobs):
        change.append(kit.button(say("button.details"), Id.CARD_DETAILS, value))
    return [kit.actions(*change)]


def _change_one(say: Sentences, value: str) -> list[kit.Element]:
    return [
        kit.button(say("button.edit"), Id.CARD_EDIT, value),
        kit.button(say("button.reassign"), Id.CARD_REASSIGN, value),
        kit.button(say("button.move"), Id.CARD_MOVE, value),
    ]


def _pick(say: Sentences, entry: Entry, alive: list[JobLine]) -> kit.Element:
    """Thirty jobs have no room for thirty rows of buttons."""
    return {
        "type": "static_select",
        "action_id": Id.CARD_PICK_JOB,
        "placeholder": kit.plain(say("button.edit_one")),
        "options": [
            kit.option(_in_menu(say, entry, job), f"{entry.id}:{job.id}")
            for job in alive[:MOST_CHOICES]
        ],
    }


def _in_menu(say: Sentences, entry: Entry, job: JobLine) -> str:
    name = name_of(job.draft.destination) if job.draft.destination else job.draft.place
    return f"{kit.clean(name, 40)} · {_goes(say, entry, job)}"


def _undo(say: Sentences, value: str, count: int) -> kit.Element:
    confirm: dict[str, Any] = {
        "title": kit.plain(say.many("undo.title", count)),
        "text": kit.plain(say.many("undo.text", count)),
        "confirm": kit.plain(say("undo.confirm")),
        "deny": kit.plain(say("undo.deny")),
        "style": "danger",
    }
    return kit.button(say("button.undo"), Id.CARD_UNDO, value, confirm=confirm)
