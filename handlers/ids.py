"""Every id that our blocks carry and that Slack sends back."""

import re
from enum import StrEnum


class Id(StrEnum):
    """Action, block and callback ids, one namespace.

    Slack wants the action ids of one block to differ, so the buttons of a question carry
    ANSWER with their position: `answer(3)`, found again by `ANSWERS`.
    """

    # Buttons and menus
    ANSWER = "answer"
    OPEN_FORM = "open_form"
    CARD_EDIT = "card_edit"
    CARD_REASSIGN = "card_reassign"
    CARD_MOVE = "card_move"
    CARD_UNDO = "card_undo"
    CARD_DETAILS = "card_details"
    CARD_PICK_JOB = "card_pick_job"

    # Views
    JOB_FORM = "job_form"
    JOB_FORM_STATE = "job_form_state"
    HOME = "home"

    # Blocks and inputs of the form; an input has the id of its block
    PLACE = "place"
    PIN = "pin"
    DAY = "day"
    WORKER = "worker"
    START = "start"
    END = "end"
    NOTES = "notes"


ANSWERS = re.compile(rf"^{Id.ANSWER}:(\d+)$")


def answer(position: int) -> str:
    """Name the button of an option.

    >>> ANSWERS.match(answer(3)).group(1)
    '3'
    """
    return f"{Id.ANSWER}:{position}"


METADATA_EVENT = "fieldhand_job"
