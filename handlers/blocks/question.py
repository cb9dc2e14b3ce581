"""A question to the asker: one sentence, one button for each answer."""

from collections.abc import Iterable

from bot.domain.doubt import (
    Assign,
    AssignNobody,
    CreateIt,
    Doubt,
    Drop,
    Edit,
    LookAgain,
    OneEach,
    Option,
    PlaceUnclear,
    SameAgain,
    SendPin,
    TakeDay,
    TakeDestination,
    TakeWindow,
    UnsureWords,
)
from bot.domain.place import AtAddress, AtKnownPlace, AtPin, Destination, WithoutPin
from bot.workflow.answer import MOST_CHOICES
from bot.workflow.ledger import Entry, Question
from handlers.blocks import kit, people
from handlers.blocks.doubts import sentence
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
