"""Which fields of a form somebody touched: the others may have been changed by somebody else."""

from hashlib import sha256

from bot.domain.job import Field
from bot.workflow.form import MOST_NOTES, MOST_OF_A_PLACE, FormFill, as_shown
from handlers.blocks import job_form
from handlers.payloads import Filled

_MARK = 8
"""Hex digits; a form's metadata has no room for its notes."""


def marks(fill: FormFill) -> dict[str, str]:
    """A mark for each field as it comes back when nobody touches it."""
    return _marks(
        Filled(
            place=as_shown(fill.place, MOST_OF_A_PLACE),
            day=fill.day,
            start=fill.start,
            end=fill.end,
            worker=job_form.chosen(fill),
            notes=as_shown(fill.notes, MOST_NOTES),
        )
    )


def touched(filled: Filled, before: dict[str, str]) -> frozenset[Field]:
    """The fields that came back with another mark."""
    now = _marks(filled)
    return frozenset(Field(name) for name, mark in now.items() if before.get(name) != mark)


def _marks(filled: Filled) -> dict[str, str]:
    words = {
        Field.PLACE: filled.place,
        Field.DAY: str(filled.day),
        Field.WINDOW: f"{filled.start}-{filled.end}",
        Field.WORKER: filled.worker,
        Field.NOTES: filled.notes,
    }
    return {field.value: sha256(said.encode()).hexdigest()[:_MARK] for field, said in words.items()}
