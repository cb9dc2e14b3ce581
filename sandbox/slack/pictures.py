"""Frozen pictures of live messages and views, for the page and for tests."""

import copy

from sandbox.slack import elements
from sandbox.slack.entry import shown
from sandbox.slack.records import Message, Payload, View
from sandbox.slack.views import OpenView
from sandbox.slack.workspace import Conversation, Workspace


def of_message(conversation: Conversation, message: Payload, person_id: str) -> Message:
    """The message as this person sees it."""
    ts = message["ts"]
    return Message(
        channel=conversation.id,
        ts=ts,
        user=message["user"],
        text=message["text"],
        blocks=tuple(copy.deepcopy(message.get("blocks", []))),
        ephemeral=ts in conversation.ephemerals,
        metadata=copy.deepcopy(message.get("metadata")),
        edited="edited" in message,
        thread_ts=message.get("thread_ts"),
        reactions=tuple(reaction["name"] for reaction in message.get("reactions", [])),
        trouble=conversation.troubles.get((person_id, ts)),
    )


def of_view(view: OpenView, workspace: Workspace) -> View:
    """The view with everything that is filled in."""
    filled: dict[str, str] = {}
    for key, element in elements.fields(view.blocks):
        if text := shown(element, view.chosen[key], workspace):
            filled[key[0]] = text
    asked = view.asked
    return View(
        id=view.id,
        type=view.type,
        callback_id=asked.get("callback_id", ""),
        title=asked["title"]["text"] if "title" in asked else "",
        submit=asked["submit"]["text"] if "submit" in asked else None,
        close=asked["close"]["text"] if "close" in asked else None,
        blocks=tuple(copy.deepcopy(view.blocks)),
        private_metadata=asked.get("private_metadata", ""),
        external_id=view.external_id,
        hash=view.hash,
        values=copy.deepcopy(elements.state(view.blocks, view.chosen)),
        filled=filled,
        errors=dict(view.errors),
        trouble=view.trouble,
    )
