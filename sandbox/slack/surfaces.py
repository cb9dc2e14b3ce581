"""Where elements stand (messages, modals, Home tabs): how to find, fill and use them there."""

from dataclasses import dataclass
from typing import Protocol, TypeAlias

from sandbox.slack import elements
from sandbox.slack.answers import MODAL_TROUBLE
from sandbox.slack.backstage import Backstage
from sandbox.slack.records import Block, NotThereError, Payload
from sandbox.slack.views import OpenView
from sandbox.slack.workspace import Conversation
from sandbox.world import Person

Found: TypeAlias = tuple[Block, Payload]
"""A block and the element in it."""


class Surface(Protocol):
    """A message or a view on somebody's screen."""

    @property
    def key(self) -> str: ...
    @property
    def blocks(self) -> list[Block]: ...
    @property
    def chosen(self) -> elements.Chosen: ...
    def action(self, action: Payload) -> Payload: ...
    def suggestion(self, asking: Payload) -> Payload: ...
    def warn(self, error: str | None) -> None: ...
    def looks_different(self) -> None: ...


@dataclass(slots=True, kw_only=True)
class OnMessage:
    """A message; what is picked in it is this person's own affair until they use it."""

    back: Backstage
    person: Person
    conversation: Conversation
    message: Payload
    chosen: elements.Chosen

    @property
    def key(self) -> str:
        return f"{self.conversation.id} {self.message['ts']}"

    @property
    def blocks(self) -> list[Block]:
        return list(self.message.get("blocks", []))

    def action(self, action: Payload) -> Payload:
        ts, tickets = self.message["ts"], self.back.tickets
        path = tickets.response_path("actions", self.conversation.id, self.person.id, message_ts=ts)
        return self.back.payloads.message_action(
            self.person,
            self.conversation,
            self.message,
            is_ephemeral=self._is_ephemeral,
            action=action,
            chosen=self.chosen,
            trigger_id=tickets.trigger(self.person.id),
            response_url=self.back.url + path,
        )

    def suggestion(self, asking: Payload) -> Payload:
        return self.back.payloads.message_suggestion(
            self.person,
            self.conversation,
            self.message,
            is_ephemeral=self._is_ephemeral,
            asking=asking,
        )

    def warn(self, error: str | None) -> None:
        text = f'This failed with the error "{error}"' if error else None
        self.back.workspace.warn(self.conversation, self.person.id, self.message["ts"], text)

    def looks_different(self) -> None:
        self.back.workspace.edited(self.conversation, self.person.id)

    @property
    def _is_ephemeral(self) -> bool:
        return self.message["ts"] in self.conversation.ephemerals


@dataclass(slots=True, kw_only=True)
class OnView:
    """A modal or a Home tab."""

    back: Backstage
    person: Person
    view: OpenView

    @property
    def key(self) -> str:
        return self.view.id

    @property
    def blocks(self) -> list[Block]:
        return self.view.blocks

    @property
    def chosen(self) -> elements.Chosen:
        return self.view.chosen

    def action(self, action: Payload) -> Payload:
        trigger_id = self.back.tickets.trigger(self.person.id)
        return self.back.payloads.view_action(
            self.person, self.view, action=action, trigger_id=trigger_id
        )

    def suggestion(self, asking: Payload) -> Payload:
        return self.back.payloads.view_suggestion(self.person, self.view, asking)

    def warn(self, error: str | None) -> None:
        self.view.trouble = MODAL_TROUBLE if error else None
        self.looks_different()

    def looks_different(self) -> None:
        self.back.views.shown(self.view)


def button(blocks: list[Block], named: str, value: str | None) -> Found:
    """The button with this action_id or these words."""
    buttons = [(b, e) for b, e in elements.elements(blocks) if e["type"] == "button"]
    for block, element in buttons:
        is_named = named in (element["action_id"], element["text"]["text"])
        if is_named and value in (None, element.get("value")):
            return block, element
    raise NotThereError(f"no button {named!r} among {[e['text']['text'] for _, e in buttons]}")


def element(blocks: list[Block], action_id: str) -> Found:
    """The element with this action_id."""
    for block, found in elements.elements(blocks):
        if found["action_id"] == action_id:
            return block, found
    known = [found["action_id"] for _, found in elements.elements(blocks)]
    raise NotThereError(f"no element {action_id!r} among {known}")


def field(blocks: list[Block], named: str) -> Found:
    """The input with this block_id or label."""
    inputs = [block for block in blocks if block["type"] == "input"]
    for block in inputs:
        if named in (block["block_id"], block["label"]["text"]):
            return block, block["element"]
    raise NotThereError(f"no field {named!r} among {[b['label']['text'] for b in inputs]}")


def tells_at_once(block: Block, *, enter: bool) -> bool:
    """Whether filling this input is told to the app before the form is submitted."""
    if not block["dispatch_action"]:
        return False
    triggers = block["element"].get("dispatch_action_config", {}).get("trigger_actions_on")
    return triggers is None or "on_character_entered" in triggers or enter
