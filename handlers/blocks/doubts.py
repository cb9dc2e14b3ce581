"""A doubt as a question of one sentence; what may be answered stands elsewhere."""

from bot.domain.doubt import (
    AmbiguousPerson,
    Doubt,
    ImpossibleDay,
    LookupDown,
    NoPlace,
    OtherZone,
    PastDay,
    PlaceNotFound,
    PlaceUnclear,
    Repeats,
    SameAgain,
    SeveralPeople,
    StillCreate,
    UnclearDay,
    UnclearWindow,
    UnknownPerson,
    UnsureWords,
)
from handlers.blocks import kit
from handlers.sentences import Sentences


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
        case OtherZone(said=said):
            return say("ask.other_zone", said=_said(said))
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
    return kit.clean(words, 80)
