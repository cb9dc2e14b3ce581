"""The job form: a modal that is always filled with what is known, and says its errors at the field.

The place is a plain text field without type-ahead: Slack's menus that search cannot take words
that are not in the list, and most places are typed for the first time. What was typed is
looked up after the submission, and asked about where it is not clear.
"""

from collections.abc import Iterable, Sequence
from datetime import time
from enum import StrEnum
from typing import Any

from bot.domain.people import Worker
from bot.workflow.form import MOST_NOTES, MOST_OF_A_PLACE, FormFill, as_shown
from handlers.blocks import doubts, kit, people
from handlers.blocks.kit import Block, Element, Line, Message
from handlers.ids import Id
from handlers.sentences import Sentences

MOST_IN_VALUE = 150
MOST_SUGGESTED = 100

NOBODY = "nobody"
NEAREST = "nearest"
SOMEBODY = "worker:"
"""What the values of the worker menu begin with, before the username."""


class Fault(StrEnum):
    """What can be wrong with a field, as far as one can tell without asking anybody."""

    NO_PLACE = "no_place"
    UNREADABLE_PIN = "unreadable_pin"
    SHORT_LINK = "short_link"
    PAST_DAY = "past_day"
    MIDNIGHT_START = "midnight_start"
    END_BEFORE_START = "end_before_start"
    UNKNOWN_WORKER = "unknown_worker"


def view(
    say: Sentences, fill: FormFill, *, metadata: str = "", watched: bool = False
) -> dict[str, Any]:
    """The form, which makes a job or changes the one that it was filled from.

    Slack tells us when a `watched` one is closed.
    """
    return _modal(
        _title(say, changes=fill.made),
        [*_above(say, fill), *_fields(say, fill)],
        callback_id=Id.JOB_FORM,
        private_metadata=metadata,
        notify_on_close=watched,
        submit=kit.plain(say("form.save") if fill.made else say("form.create")),
        close=kit.plain(say("form.cancel")),
    )


def errors(say: Sentences, faults: Iterable[Fault]) -> dict[str, str]:
    """Sentences by the block they belong under."""
    return {_field_of(fault): say(f"fault.{fault}") for fault in faults}


def creating(say: Sentences, fill: FormFill) -> dict[str, Any]:
    """Shown at once after the submission; the workflow replaces it with what came of it."""
    busy = say("form.saving") if fill.made else say("form.creating")
    place: Line = [kit.PIN, " ", kit.bold(kit.clean(fill.place))]
    return _without_fields(
        _title(say, changes=fill.made),
        [kit.rich_text(kit.lines(place, [kit.HOURGLASS, " ", busy]))],
        say,
    )


def sheet(
    say: Sentences, said: Message, *, changes: bool = False, metadata: str = ""
) -> dict[str, Any]:
    """A message in the place of the form: the card, a question, a problem.

    One with `metadata` must not be lost: Slack tells us when it is closed.
    """
    shown = _without_fields(_title(say, changes=changes), said.blocks, say)
    return {**shown, "private_metadata": metadata, "notify_on_close": bool(metadata)}


def chosen(fill: FormFill) -> str:
    """The value of the worker menu as the form opens."""
    if fill.nearest:
        return NEAREST
    return SOMEBODY + fill.worker.username if fill.worker else ""


def worker_choices(say: Sentences, workers: Sequence[Worker]) -> list[Element]:
    """What the worker menu offers: nobody, the nearest, and those whose name fits."""
    fixed = [
        kit.option(say("who.unassigned"), NOBODY),
        kit.option(say("who.nearest"), NEAREST),
    ]
    named = zip(people.names(workers), workers, strict=True)
    offered = [
        kit.option(name, SOMEBODY + worker.username)
        for name, worker in named
        if len(SOMEBODY + worker.username) <= MOST_IN_VALUE
    ]
    return [*fixed, *offered][:MOST_SUGGESTED]


# The form's fields


def _above(say: Sentences, fill: FormFill) -> Iterable[Block]:
    if fill.words:
        yield kit.context(say("form.typed", words=kit.typed(fill.words)))
    if fill.doubts:
        asked = " ".join(doubts.sentence(say, doubt) for doubt in fill.doubts)
        yield kit.context(say("form.asked_again", asked=asked))


def _fields(say: Sentences, fill: FormFill) -> Iterable[Block]:
    yield _place(say, fill)
    if fill.focus == "pin":
        yield _pin(say)
    yield kit.field(say("form.day"), _day(say, fill))
    yield kit.field(say("form.worker"), _worker(say, fill))
    yield kit.field(say("form.start"), _clock(say, Id.START, fill.start))
    yield kit.field(say("form.end"), _clock(say, Id.END, fill.end))
    yield kit.field(say("form.notes"), _notes(say, fill), hint=say("form.notes_hint"))


def _place(say: Sentences, fill: FormFill) -> Block:
    element = {
        "type": "plain_text_input",
        "action_id": Id.PLACE,
        "placeholder": kit.plain(say("form.place_example")),
        "max_length": MOST_OF_A_PLACE,
        "focus_on_load": fill.focus == "",
        **_initial("initial_value", as_shown(fill.place, MOST_OF_A_PLACE)),
    }
    return kit.field(say("form.place"), element, optional=False)


def _pin(say: Sentences) -> Block:
    element = {
        "type": "plain_text_input",
        "action_id": Id.PIN,
        "placeholder": kit.plain(say("form.pin_example")),
        "focus_on_load": True,
    }
    return kit.field(say("form.pin"), element, hint=say("form.pin_hint"))


def _day(say: Sentences, fill: FormFill) -> Element:
    return {
        "type": "datepicker",
        "action_id": Id.DAY,
        "placeholder": kit.plain(say("form.no_date") if fill.job_id else say("form.today")),
        "focus_on_load": fill.focus == "day",
        **_initial("initial_date", fill.day.to_iso() if fill.day else ""),
    }


def _worker(say: Sentences, fill: FormFill) -> Element:
    initial: Element | None = None
    if fill.nearest:
        initial = kit.option(say("who.nearest"), chosen(fill))
    elif fill.worker:
        initial = kit.option(fill.worker.name, chosen(fill))
    return {
        "type": "external_select",
        "action_id": Id.WORKER,
        "placeholder": kit.plain(say("who.unassigned")),
        "min_query_length": 0,
        "focus_on_load": fill.focus == "worker",
        **_initial("initial_option", initial),
    }


def _clock(say: Sentences, action_id: Id, clock: time | None) -> Element:
    return {
        "type": "timepicker",
        "action_id": action_id,
        "placeholder": kit.plain(say("time.any")),
        **_initial("initial_time", clock.strftime("%H:%M") if clock is not None else ""),
    }


def _notes(say: Sentences, fill: FormFill) -> Element:
    return {
        "type": "plain_text_input",
        "action_id": Id.NOTES,
        "multiline": True,
        "max_length": MOST_NOTES,
        "placeholder": kit.plain(say("form.notes_example")),
        **_initial("initial_value", as_shown(fill.notes, MOST_NOTES)),
    }


def _initial(key: str, value: object) -> dict[str, Any]:
    """Slack refuses an empty initial value."""
    return {key: value} if value else {}


def _field_of(fault: Fault) -> str:
    match fault:
        case Fault.NO_PLACE:
            return Id.PLACE
        case Fault.UNREADABLE_PIN | Fault.SHORT_LINK:
            return Id.PIN
        case Fault.PAST_DAY:
            return Id.DAY
        case Fault.MIDNIGHT_START:
            return Id.START
        case Fault.END_BEFORE_START:
            return Id.END
        case Fault.UNKNOWN_WORKER:
            return Id.WORKER


def _without_fields(title: str, blocks: list[Block], say: Sentences) -> dict[str, Any]:
    close = kit.plain(say("form.close"))
    return _modal(title, blocks, callback_id=Id.JOB_FORM_STATE, close=close)


def _title(say: Sentences, *, changes: bool) -> str:
    return say("form.edit_title") if changes else say("form.title")


def _modal(title: str, blocks: list[Block], **more: object) -> dict[str, Any]:
    return {"type": "modal", "title": kit.plain(title), "blocks": blocks, **more}
