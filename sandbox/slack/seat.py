"""One person's Slack client: what they see, type and click."""

from collections.abc import Sequence
from typing import TypeAlias

from sandbox.slack.records import Delivery, Message, Option, Outcome, View
from sandbox.world import Channel, Person

Place: TypeAlias = Channel | str
"""A channel of the world, or the id of any conversation."""


class Seat:
    """Own modal stack, own ephemerals, own half-filled forms."""

    person: Person

    @property
    def dm(self) -> str:
        """The id of this person's direct message with the app."""
        raise NotImplementedError

    @property
    def modal(self) -> View | None:
        """The view on top of this person's stack."""
        raise NotImplementedError

    @property
    def home_view(self) -> View | None:
        """What was last published to this person's Home tab."""
        raise NotImplementedError

    @property
    def trouble(self) -> str | None:
        """Slack's sentence after a shortcut that failed."""
        raise NotImplementedError

    def messages(self, channel: Place) -> list[Message]:
        """What stands in the channel for this person, oldest first, ephemerals included."""
        raise NotImplementedError

    def dm_with(self, other: Person) -> str:
        """The id of a direct message of two people; the app is not in it."""
        raise NotImplementedError

    def reload(self) -> None:
        """Start the client anew: ephemerals, notices and open modals are gone."""
        raise NotImplementedError

    async def type(
        self, line: str, channel: Place, *, thread: Message | None = None
    ) -> tuple[Delivery, ...]:
        """Enter a line: a command when it starts with "/", else a message.

        Returns what was sent to the app because of it, after the app has answered.
        """
        raise NotImplementedError

    async def mention(self, text: str, channel: Place) -> tuple[Delivery, ...]:
        """Post "@app text"."""
        raise NotImplementedError

    async def click(
        self, where: Message | View, button: str, value: str | None = None
    ) -> tuple[Delivery, ...]:
        """Click a button, found by action_id or by its words; `value` chooses among equals."""
        raise NotImplementedError

    async def choose(
        self, where: Message | View, element: str, value: str | Sequence[str] | None
    ) -> tuple[Delivery, ...]:
        """Choose in a select, picker, overflow or checkboxes outside of an input block.

        `element` is an action_id; options are named by their words or their value.
        """
        raise NotImplementedError

    async def press(self, button: str, value: str | None = None) -> tuple[Delivery, ...]:
        """Click a button in the open modal."""
        raise NotImplementedError

    async def fill(
        self, field: str, value: str | Sequence[str] | None, *, enter: bool = False
    ) -> tuple[Delivery, ...]:
        """Fill an input of the open modal, found by block_id or label; None empties it."""
        raise NotImplementedError

    async def suggest(
        self, action_id: str, query: str, where: Message | View | None = None
    ) -> list[Option]:
        """Type into an external select (of the open modal by default); empty when it failed."""
        raise NotImplementedError

    async def submit(self) -> Outcome:
        """Press the open modal's submit button."""
        raise NotImplementedError

    async def close(self, *, everything: bool = False) -> tuple[Delivery, ...]:
        """Press Cancel or, with `everything`, the X of the whole stack."""
        raise NotImplementedError

    async def home(self, tab: str = "home") -> View | None:
        """Open the app's Home (or "messages") tab; what is published there now."""
        raise NotImplementedError

    async def shortcut(self, callback_id: str) -> tuple[Delivery, ...]:
        """Run a global shortcut that the manifest declares."""
        raise NotImplementedError

    async def message_shortcut(self, callback_id: str, message: Message) -> tuple[Delivery, ...]:
        """Run a message shortcut that the manifest declares."""
        raise NotImplementedError
