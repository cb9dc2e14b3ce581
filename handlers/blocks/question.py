"""A question to the asker: one sentence, one button for each answer."""

from collections.abc import Iterable

from bot.domain.doubt import (
    AmbiguousPerson,
    Assign,
    AssignNobody,
    CreateIt,
    Doubt,
    Drop,
    Edit,
    ImpossibleDay,
    LookAgain,
    LookupDown,
    NoPlace,
    OneEach,
    Option,
    PastDay,
    PlaceNotFound,
    PlaceUnclear,
    Repeats,
    SameAgain,
    SendPin,
    SeveralPeople,
    StillCreate,
    TakeDay,
    TakeDestination,
    TakeWindow,
    UnclearDay,
    UnclearWindow,
    UnknownPerson,
    UnsureWords,
)
from bot.domain.place import AtAddress, AtKnownPlace, AtPin, Destination, WithoutPin
from bot.language.words import split
from bot.workflow.answer import MOST_CHOICES
from bot.workflow.ledger import Entry, Question
from handlers.blocks import kit, people
from handlers.blocks.kit import Block, Line, Message
from handlers.ids import answer
from handlers.sentences import Sentences

_WAYS_OUT = (AssignNobody, SendPin, LookAgain, Edit, Drop)


def asked(say: Sentences, entry: Entry, question: Question) -> Message:
    """The question, what was typed, and the answers."""
    place = entry.job(question.job_id).draft.place if len(entry.jobs) > 1 else ""
    about: Line = [say("question.about", place=kit.clean(place))] if place else []
    return kit.message(
        [
            kit.rich_text(
                kit.lines(about, [kit.bold(sentence(say, question.doubt))]),
                kit.preformatted(kit.typed(entry.request.words) or say("question.no_words")),
            ),
            *_rows_of_buttons(say, entry, question),
            *_about_distances(say, question.doubt),
        ]
    )


def _about_distances(say: Sentences, doubt: Doubt) -> list[Block]:
    """The buttons have no room to say from where."""
    far = isinstance(doubt, PlaceUnclear) and any(km is not None for km in doubt.km)
    return [kit.context(say("ask.distances"))] if far else []


def answered(say: Sentences, question: Question, option: Option) -> Message:
    """What stands there after the click: the question, the answer, nothing to click."""
    chosen = _labels(say, question)[question.options.index(option)]
    return kit.message(
        [kit.rich_text(kit.lines([sentence(say, question.doubt)], ["→ ", kit.bold(chosen)]))]
    )


def too_late(say: Sentences) -> Message:
    return kit.message([kit.section(say("question.too_late"))])


def not_yours(say: Sentences) -> Message:
    return kit.message([kit.section(say("question.not_yours"))])


def _rows_of_buttons(say: Sentences, entry: Entry, question: Question) -> Iterable[Block]:
    """The answers first, the ways out below them; each keeps its position as its value."""
    numbered = list(enumerate(question.options))
    choices = [pair for pair in numbered if not _is_way_out(pair[1])][:MOST_CHOICES]
    ways_out = [pair for pair in numbered if _is_way_out(pair[1])]
    labels = _labels(say, question)
    for row in (choices, ways_out):
        buttons = [
            kit.button(labels[at], answer(at), f"{entry.id}:{question.id}:{at}") for at, _ in row
        ]
        if buttons:
            yield kit.actions(*buttons)


def _is_way_out(option: Option) -> bool:
    without_pin = isinstance(option, TakeDestination) and isinstance(option.destination, WithoutPin)
    return without_pin or isinstance(option, _WAYS_OUT)


def sentence(say: Sentences, doubt: Doubt) -> str:
    """Ask it in one sentence, with the words in question."""
    match doubt:
        case AmbiguousPerson(said=said):
            return say("ask.which_person", said=_said(said))
        case UnknownPerson(said=said):
            return say("ask.unknown_person", said=_said(said))
        case SeveralPeople(workers=workers):
            names = [kit.clean(worker.name, 40) for worker in workers[:6]]
            return say("ask.several_people", names=say.all_of(names))
        case PastDay(day=day):
            return say("ask.past_day", day=say.day(day))
        case ImpossibleDay(said=said):
            return say("ask.impossible_day", said=_said(said))
        case UnclearDay(said=""):
            return say("ask.day")
        case UnclearDay(said=said):
            return say("ask.which_day", said=_said(said))
        case UnclearWindow(said=said):
            return say("ask.which_time", said=_said(said))
        case NoPlace():
            return say("ask.place")
        case Repeats(said=said):
            return say("ask.repeats", said=_said(said))
        case UnsureWords(said=said, field=field):
            return say("ask.unsure", said=_said(said), field=say(f"field.{field}"))
        case PlaceNotFound(said=said):
            return say("ask.place_not_found", said=_said(said))
        case PlaceUnclear(said=said, candidates=(_,)):
            return say("ask.this_place", said=_said(said))
        case PlaceUnclear(said=said):
            return say("ask.which_place", said=_said(said))
        case LookupDown(said=said):
            return say("ask.lookup_down", said=_said(said))
        case StillCreate():
            return _still_create(say, doubt)
        case SameAgain(job_ids=()):
            return say("ask.same_again_open")
        case SameAgain(place=place, day=day):
            when = say.day(day) if day else say("card.no_date")
            return say("ask.same_again", place=kit.clean(place, 80), day=when)


def _still_create(say: Sentences, doubt: StillCreate) -> str:
    match doubt.why:
        case "down":
            return say("ask.still_create")
        case "late":
            return say("ask.still_create_late")
        case "key":
            return say("ask.key_rejected")
        case "refused":
            return say("ask.refused", why=kit.clean(doubt.said) or doubt.code)


def _said(words: str) -> str:
    return kit.clean(split(words).plain, 80)


# The buttons' labels


def _label(say: Sentences, option: Option, doubt: Doubt) -> str:
    match option:
        case Assign(worker=worker):
            return kit.clean(worker.name)
        case AssignNobody():
            return say("who.unassigned")
        case OneEach(workers=workers):
            return say.many("button.one_each", len(workers))
        case TakeDay(day=day):
            return say.day(day)
        case TakeWindow(window=window):
            return say.window(window) if window else say("time.any")
        case TakeDestination(destination=destination):
            return _place(say, destination, _km(destination, doubt))
        case SendPin():
            return say("button.send_pin")
        case LookAgain():
            return say("button.look_again")
        case CreateIt():
            return _create_it(say, doubt)
        case Edit():
            return say("button.edit")
        case Drop():
            return say("button.drop")


def _labels(say: Sentences, question: Question) -> list[str]:
    """Two people of one name are told apart; alone, a name is enough."""
    workers = [option.worker for option in question.options if isinstance(option, Assign)]
    called = iter(people.names(workers))
    return [
        next(called) if isinstance(option, Assign) else _label(say, option, question.doubt)
        for option in question.options
    ]


def _place(say: Sentences, destination: Destination, km: float | None) -> str:
    """Street, city, distance: the distance must not be what is cut off."""
    if isinstance(destination, WithoutPin):
        return say("button.without_pin")
    far = f" · {say.distance(km)}" if km is not None else ""
    return kit.clean(_name_and_address(destination), kit.MOST_IN_BUTTON - len(far)) + far


def _name_and_address(destination: AtKnownPlace | AtAddress | AtPin) -> str:
    match destination:
        case AtKnownPlace(place=place) if place.address:
            return f"{place.name}, {place.address}"
        case AtKnownPlace(place=place):
            return place.name
        case AtAddress(address=address):
            return address
        case AtPin(name=name):
            return name


def _km(destination: Destination, doubt: Doubt) -> float | None:
    if not isinstance(doubt, PlaceUnclear):
        return None
    return dict(zip(doubt.candidates, doubt.km, strict=False)).get(destination)


def _create_it(say: Sentences, doubt: Doubt) -> str:
    if isinstance(doubt, SameAgain):
        return say("button.second_one")
    if isinstance(doubt, UnsureWords):
        return say("button.that_is_right")
    return say("button.create_it")
