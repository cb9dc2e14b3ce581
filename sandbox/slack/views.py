"""Modals and Home tabs: each person's own stack, hashes, and what is filled in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from sandbox.slack import elements
from sandbox.slack.echo import stored_blocks
from sandbox.slack.ids import Ids
from sandbox.slack.records import Block, Change, Payload
from sandbox.slack.refusal import Refused
from sandbox.world import World

MOST_VIEWS_ON_A_STACK = 3
LARGEST_VIEW = 250_000

# Slack shows a title for Home tabs in payloads, though an app cannot set one.
_HOME_TITLE = {"type": "plain_text", "text": "View Title", "emoji": True}


@dataclass(slots=True, kw_only=True)
class OpenView:
    """A view that is on somebody's screen."""

    id: str
    person: str
    type: Literal["modal", "home"]
    asked: Payload
    """What the app last sent."""
    blocks: list[Block]
    hash: str
    root_id: str
    previous_id: str | None
    chosen: elements.Chosen
    errors: dict[str, str] = field(default_factory=dict)
    trouble: str | None = None

    @property
    def external_id(self) -> str:
        return str(self.asked.get("external_id", ""))

    @property
    def notifies(self) -> bool:
        """Whether the app wants to hear that it was closed."""
        return bool(self.asked.get("notify_on_close", False))

    def payload(self, world: World, *, filled: bool = True) -> Payload:
        """The view as payloads and answers show it; answers leave `state` empty."""
        is_home = self.type == "home"
        values = elements.state(self.blocks, self.chosen) if filled else {}
        return {
            "id": self.id,
            "team_id": world.team_id,
            "type": self.type,
            "blocks": self.blocks,
            "private_metadata": self.asked.get("private_metadata", ""),
            "callback_id": self.asked.get("callback_id", ""),
            "state": {"values": values},
            "hash": self.hash,
            "title": _HOME_TITLE if is_home else _with_emoji(self.asked["title"]),
            "clear_on_close": self.asked.get("clear_on_close", False),
            "notify_on_close": self.notifies,
            "close": _with_emoji(self.asked.get("close")),
            "submit": _with_emoji(self.asked.get("submit")),
            "previous_view_id": self.previous_id,
            "root_view_id": self.root_id,
            "app_id": world.app_id,
            "external_id": self.external_id,
            "app_installed_team_id": world.team_id,
            "bot_id": world.bot_id,
        }


class Views:
    """Every view of the workspace."""

    def __init__(self, ids: Ids, changed: Callable[[Change], None]) -> None:
        self._ids = ids
        self._changed = changed
        self._stacks: dict[str, list[OpenView]] = {}
        self._homes: dict[str, OpenView] = {}

    def stack(self, person_id: str) -> list[OpenView]:
        """The person's modals, the visible one last."""
        return self._stacks.setdefault(person_id, [])

    def home(self, person_id: str) -> OpenView | None:
        """What was published to the person's Home tab."""
        return self._homes.get(person_id)

    def find(self, view_id: str | None, external_id: str | None = None) -> OpenView | None:
        """The view with this id that is still on a screen."""
        for view in [*self._homes.values(), *(v for s in self._stacks.values() for v in s)]:
            if view.id == view_id or (external_id and view.external_id == external_id):
                return view
        return None

    def open(self, person_id: str, asked: Payload) -> OpenView:
        """Show a modal as the only one of this person's stack."""
        self._refuse_unfit(asked)
        view = self._new(person_id, "modal", asked)
        self._stacks[person_id] = [view]
        self.shown(view)
        return view

    def push(self, person_id: str, asked: Payload) -> OpenView:
        """Show a modal on top of the others."""
        stack = self.stack(person_id)
        if not stack:
            raise Refused("not_found")
        if len(stack) >= MOST_VIEWS_ON_A_STACK:
            raise Refused("push_limit_reached")
        self._refuse_unfit(asked)
        view = self._new(person_id, "modal", asked)
        view.previous_id, view.root_id = stack[-1].id, stack[-1].root_id
        stack.append(view)
        self.shown(view)
        return view

    def update(self, view: OpenView, asked: Payload, hash_: str | None = None) -> OpenView:
        """Put other content in the place of a view; fields with the same ids keep theirs."""
        if hash_ is not None and hash_ != view.hash:
            raise Refused("hash_conflict")
        if asked["type"] != view.type:
            raise Refused("invalid_arguments")
        self._refuse_unfit(asked, instead_of=view)
        view.asked = asked
        view.blocks = stored_blocks(asked["blocks"], self._ids)
        view.hash = self._ids.hash()
        kept = view.chosen
        view.chosen = {k: kept.get(k, v) for k, v in elements.initially(view.blocks).items()}
        view.errors, view.trouble = {}, None
        self.shown(view)
        return view

    def publish(self, person_id: str, asked: Payload, hash_: str | None) -> OpenView:
        """Show content in a person's Home tab; the view keeps its id for good."""
        home = self._homes.get(person_id)
        if home:
            return self.update(home, asked, hash_)
        self._refuse_unfit(asked)
        self._homes[person_id] = self._new(person_id, "home", asked)
        self.shown(self._homes[person_id])
        return self._homes[person_id]

    def close(self, view: OpenView) -> None:
        """Take one modal off its stack."""
        self.stack(view.person).remove(view)
        self.shown(view)

    def clear(self, person_id: str) -> list[OpenView]:
        """Take the whole stack away; the views that were on it."""
        gone = self._stacks.pop(person_id, [])
        self._changed(Change(what="view", person=person_id))
        return gone

    def shown(self, view: OpenView) -> None:
        """Tell the view's person that it looks different."""
        what: Literal["home", "view"] = "home" if view.type == "home" else "view"
        self._changed(Change(what=what, person=view.person))

    def _refuse_unfit(self, asked: Payload, instead_of: OpenView | None = None) -> None:
        if len(str(asked)) > LARGEST_VIEW:
            raise Refused("view_too_large")
        namesake = self.find(None, asked.get("external_id"))
        if namesake is not None and namesake is not instead_of:
            raise Refused("duplicate_external_id")

    def _new(self, person_id: str, type_: Literal["modal", "home"], asked: Payload) -> OpenView:
        blocks = stored_blocks(asked["blocks"], self._ids)
        view_id = self._ids.new("V")
        return OpenView(
            id=view_id,
            person=person_id,
            type=type_,
            asked=asked,
            blocks=blocks,
            hash=self._ids.hash(),
            root_id=view_id,
            previous_id=None,
            chosen=elements.initially(blocks),
        )


def _with_emoji(text: Payload | None) -> Payload | None:
    return {"emoji": True, **text} if text else None
