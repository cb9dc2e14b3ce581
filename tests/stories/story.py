"""What stories are told with: a person at a desk, and what came to Hellotracks meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sandbox.hellotracks import Job
from sandbox.listening import Call
from sandbox.pretend import Pretend
from sandbox.say import CARD, ON_IT
from sandbox.slack import ApiCall, Message, Seat, View
from sandbox.slack.as_text import message_text, view_text
from sandbox.world import Channel, KnownPlace, Person, World

Found = TypeVar("Found")

PATIENCE = 15.0
"""Seconds until something that should come counts as missing; the machine may be busy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A message as somebody saw it at one moment."""

    text: str
    message: Message

    @property
    def is_private(self) -> bool:
        return self.message.ephemeral

    @property
    def is_card(self) -> bool:
        return is_card(self.message)


def is_card(message: Message) -> bool:
    return (message.metadata or {}).get("event_type") == CARD


class Desk:
    """One person in one conversation; each look shows what is new since the last one."""

    def __init__(self, it: Pretend, person: Person, channel: Channel | str) -> None:
        self.seat: Seat = it.slack.seat(person)
        self.channel = channel if isinstance(channel, str) else channel.id
        self._it = it
        self.seat.reload()
        self._before = frozenset(message.ts for message in self._messages())
        self._known = set(self._before)

    @property
    def name(self) -> str:
        return self.seat.person.name

    def day(self, ahead: int = 0) -> date:
        """The day after so many, on this person's wall."""
        here = datetime.now(UTC).astimezone(ZoneInfo(self.seat.person.tz))
        return here.date() + timedelta(days=ahead)

    async def types(self, line: str) -> None:
        await self.seat.type(line, self.channel)

    async def clicks(self, shown: Shown, button: str) -> None:
        await self.seat.click(shown.message, button)

    async def sees(self, seconds: float = PATIENCE) -> Shown:
        """The next message to this person, other than "On it…"."""
        fresh = await self._until(self._fresh, seconds)
        self._known.add(fresh.message.ts)
        return fresh

    async def sees_on_it(self) -> None:
        """Wait for the word that it takes longer."""

        def told() -> bool:
            return any(self._shown(m).text.startswith(ON_IT) for m in self._messages())

        await self._until(told)

    async def sees_instead(self, before: Shown, saying: str = "") -> Shown:
        """What stands in the place of a message that was changed."""

        def changed() -> Shown | None:
            now = self.again(before)
            return now if now and now.text != before.text and saying in now.text else None

        return await self._until(changed)

    async def sees_form(self, saying: str = "") -> View:
        """The modal on top, once it says that."""

        def shows() -> View | None:
            form = self.seat.modal
            return form if form and saying in view_text(form, self._it.world) else None

        return await self._until(shows)

    def again(self, shown: Shown) -> Shown | None:
        """That message as it is now."""
        found = [m for m in self._messages() if m.ts == shown.message.ts]
        return self._shown(found[0]) if found else None

    def sees_nothing_new(self) -> bool:
        return self._fresh() is None

    @property
    def form_text(self) -> str:
        """The modal on top as text."""
        form = self.seat.modal
        return view_text(form, self._it.world) if form else ""

    def calls(self, method: str) -> list[ApiCall]:
        """What the app asked Slack about this conversation."""
        asked = self._it.slack.called(method)
        return [call for call in asked if call.arguments.get("channel") == self.channel]

    @property
    def cards(self) -> list[Shown]:
        """All cards here and in the direct messages since this desk was taken."""
        since = (m for m in self._messages() if m.ts not in self._before)
        return [self._shown(m) for m in since if is_card(m)]

    def _fresh(self) -> Shown | None:
        shown = (self._shown(m) for m in self._messages() if m.ts not in self._known)
        return next((each for each in shown if not each.text.startswith(ON_IT)), None)

    def _shown(self, message: Message) -> Shown:
        return Shown(text=message_text(message, self._it.world), message=message)

    def _messages(self) -> list[Message]:
        both = {self.seat.dm, self.channel}
        return sorted((m for c in both for m in self.seat.messages(c)), key=lambda m: m.ts)

    async def _until(
        self, condition: Callable[[], Found | None], seconds: float = PATIENCE
    ) -> Found:
        """Wait for it; when it does not come, say what stands on the screen instead."""
        try:
            return await self._it.slack.until(condition, seconds)
        except TimeoutError:
            shown = [self._shown(m).text for m in self._messages() if m.ts not in self._before]
            raise AssertionError("\n\n".join(["only this came:", *shown, self.form_text])) from None


class Story:
    """One test's part of the world: a channel of its own, and Hellotracks since it began."""

    def __init__(self, it: Pretend) -> None:
        self.it = it
        self._jobs_before = {job["id"] for job in it.hellotracks.jobs}
        self._calls_before = len(it.hellotracks.requests)
        self.manager = self.desk(it.world.manager)

    @property
    def world(self) -> World:
        return self.it.world

    @property
    def place(self) -> KnownPlace:
        return self.world.place

    @property
    def worker(self) -> str:
        """What one calls the worker: nobody else has that name."""
        return first_name(self.world.worker.name)

    @property
    def jobs(self) -> list[Job]:
        """All that exist of what was created in this story, archived ones too."""
        return [j for j in self.it.hellotracks.jobs if j["id"] not in self._jobs_before]

    def desk(self, person: Person, channel: Channel | str | None = None) -> Desk:
        return Desk(self.it, person, channel or self.world.channel)

    def received(self, action: str) -> list[Call]:
        """What Hellotracks was asked in this story."""
        return [c for c in self.it.hellotracks.requests[self._calls_before :] if c.action == action]

    def sent(self) -> dict[str, Any]:
        """The only job in the only createjobs call."""
        (call,) = self.received("createjobs")
        (job,) = call.body["data"]["jobs"]
        return dict(job)


def first_name(name: str) -> str:
    return name.split()[0].lower()


def on_card(day: date) -> str:
    """A day as a card in American English says it."""
    return f"{day:%a, %b} {day.day}, {day.year}"


def number(day: date) -> int:
    """A day as Hellotracks has it."""
    return int(f"{day:%Y%m%d}")


def is_archived(job: Job) -> bool:
    return job.get("status") == "archived"
