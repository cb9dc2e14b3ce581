"""How Slack keeps what it is given: names filled in, defaults spelled out, text escaped."""

import copy
import re
from collections.abc import Sequence
from typing import Any

from sandbox.slack.ids import Ids
from sandbox.slack.records import Block

_KNOWN_MARKUP = re.compile(r"<(?:[@#!][^<>]+|(?:https?|mailto|tel):[^<>]+)>|&(?:amp|lt|gt);")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def stored_blocks(blocks: Sequence[Block], ids: Ids) -> list[Block]:
    """The blocks as every later payload and answer will show them."""
    kept = copy.deepcopy(list(blocks))
    for block in kept:
        block.setdefault("block_id", ids.block())
        _spell_out(block, ids)
    return kept


def stored_text(text: str) -> str:
    """Message text with stray & < > escaped; mentions and links stay as they are."""
    kept, last = [], 0
    for markup in _KNOWN_MARKUP.finditer(text):
        kept += [escaped(text[last : markup.start()]), markup.group()]
        last = markup.end()
    return "".join(kept) + escaped(text[last:])


def escaped(text: str) -> str:
    """Text as typed by a person, safe to stand in a message."""
    return "".join(_ESCAPES.get(letter, letter) for letter in text)


def _spell_out(part: Any, ids: Ids) -> None:  # noqa: ANN401 - any part of a block
    if isinstance(part, list):
        for each in part:
            _spell_out(each, ids)
    elif isinstance(part, dict):
        _defaults(part, ids)
        for key, each in part.items():
            if key != "initial_value":
                _spell_out(each, ids)


def _defaults(part: dict[str, Any], ids: Ids) -> None:
    match part.get("type"):
        case "plain_text":
            part.setdefault("emoji", True)
        case "mrkdwn":
            part.setdefault("verbatim", False)
            part["text"] = stored_text(part["text"])
        case "input":
            part.setdefault("optional", False)
            part.setdefault("dispatch_action", False)
            part["element"].setdefault("action_id", ids.block())
        case "actions":
            for element in part["elements"]:
                element.setdefault("action_id", ids.block())
        case "section" if part.get("accessory", {}).get("type", "image") != "image":
            part["accessory"].setdefault("action_id", ids.block())
        case "plain_text_input":
            part.setdefault("dispatch_action_config", {"trigger_actions_on": ["on_enter_pressed"]})
        case _:
            pass
