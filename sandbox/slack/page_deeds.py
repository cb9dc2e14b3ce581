"""What a person does on the page: each deed is one or two calls of their seat."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from sandbox.hellotracks import Hellotracks
from sandbox.skies import Sky
from sandbox.slack.records import Message, NotThereError, View
from sandbox.slack.seat import Seat
from sandbox.slack.server import Slack

Asked: TypeAlias = Mapping[str, Any]
Answer: TypeAlias = dict[str, Any]
Deed: TypeAlias = Callable[[Seat, Asked], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    slack: Slack
    hellotracks: Hellotracks
    skies: Mapping[str, Sky]

    async def do(self, name: str, seat: Seat, asked: Asked) -> Answer:
        """Do it; NotThereError when the page shows something that is gone meanwhile."""
        deed = self._known().get(name)
        if deed is None:
            raise NotThereError(f"the page cannot {name}")
        return await deed(seat, asked)

    def _known(self) -> dict[str, Deed]:
        return {
            "say": self._say,
            "click": self._click,
            "choose": self._choose,
            "fill": self._fill,
            "suggest": self._suggest,
            "submit": self._submit,
            "close": self._close,
            "shortcut": self._shortcut,
            "message-shortcut": self._message_shortcut,
            "step": self._step,
            "weather": self._set_sky,
            "clear-sky": self._clear_skies,
        }

    async def _say(self, seat: Seat, asked: Asked) -> Answer:
        thread = _message(seat, asked["in"], asked["thread"]) if asked.get("thread") else None
        await seat.type(asked["line"], asked["in"], thread=thread)
        return {}

    async def _click(self, seat: Seat, asked: Asked) -> Answer:
        await seat.click(_surface(seat, asked), asked["action"], asked.get("value") or None)
        return {}

    async def _choose(self, seat: Seat, asked: Asked) -> Answer:
        await seat.choose(_surface(seat, asked), asked["action"], asked["value"])
        return {}

    async def _fill(self, seat: Seat, asked: Asked) -> Answer:
        await seat.fill(asked["block"], asked["value"], enter=asked.get("enter", False))
        return {}

    async def _suggest(self, seat: Seat, asked: Asked) -> Answer:
        options = await seat.suggest(asked["action"], asked["query"], _surface(seat, asked))
        return {
            "options": [
                {
                    "value": option.value,
                    "text": option.text,
                    "group": option.group or "",
                    "more": option.raw.get("description", {}).get("text", ""),
                }
                for option in options
            ]
        }

    async def _submit(self, seat: Seat, _: Asked) -> Answer:
        await seat.submit()
        return {}

    async def _close(self, seat: Seat, asked: Asked) -> Answer:
        await seat.close(everything=asked["everything"])
        return {}

    async def _shortcut(self, seat: Seat, asked: Asked) -> Answer:
        await seat.shortcut(asked["action"])
        return {}

    async def _message_shortcut(self, seat: Seat, asked: Asked) -> Answer:
        where = asked["where"]
        message = _message(seat, where["channel"], where["ts"])
        await seat.message_shortcut(asked["action"], message)
        return {}

    async def _step(self, _: Seat, asked: Asked) -> Answer:
        """What the worker does with a job in the field."""
        steps = {
            "accept": self.hellotracks.accept,
            "check_in": self.hellotracks.check_in,
            "done": self.hellotracks.done,
            "fail": self.hellotracks.fail,
        }
        await steps[asked["step"]](asked["job"])
        return {}

    async def _set_sky(self, _: Seat, asked: Asked) -> Answer:
        self.skies[asked["sky"]].set(asked["switch"], asked["value"])
        return {}

    async def _clear_skies(self, *_: object) -> Answer:
        for sky in self.skies.values():
            sky.clear()
        return {}


def _surface(seat: Seat, asked: Asked) -> Message | View:
    where = asked["where"]
    match where.get("view"):
        case "modal":
            view = seat.modal
        case "home":
            view = seat.home_view
        case _:
            return _message(seat, where["channel"], where["ts"])
    if view is None:
        raise NotThereError("this view is closed")
    return view


def _message(seat: Seat, channel: str, ts: str) -> Message:
    found = next((m for m in seat.messages(channel) if m.ts == ts), None)
    if found is None:
        raise NotThereError("this message is gone")
    return found
