"""Who and what is around a request: members, workers, known places; memory first."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.people import Roster, Worker
from bot.domain.request import Asker, Member, MemberId, Workspace
from bot.language.reading import PartHours, Scene
from bot.places.directory import Places
from bot.workflow.ports import Clock, Hellotracks, Members, PlaceList, Store


@dataclass(slots=True)
class _Around:
    """What is known of one workspace; None was never heard of."""

    members: dict[MemberId, Member] = field(default_factory=dict)
    workers: tuple[Worker, ...] | None = None
    roster: Roster = field(default_factory=lambda: Roster(()))
    listed: PlaceList | None = None
    places: Places | None = None


class Company:
    """Answers from memory; memory comes from the store, the store from the chat and Hellotracks.

    Nothing here waits for the network but `meet`, `gather` and `refresh`.
    """

    def __init__(
        self,
        *,
        store: Store,
        hellotracks: Hellotracks,
        members: Members,
        clock: Clock,
        part_hours: PartHours | None = None,
        appointment_minutes: int = 60,
    ) -> None:
        self._store = store
        self._hellotracks = hellotracks
        self._chat = members
        self._clock = clock
        self._part_hours = part_hours or PartHours()
        self._appointment_minutes = appointment_minutes
        self._around: dict[Workspace, _Around] = {}
        self._refreshing: dict[Workspace, asyncio.Lock] = {}

    def workspaces(self) -> tuple[Workspace, ...]:
        """All that anything was asked of."""
        return tuple(self._around)

    def languages(self) -> frozenset[str]:
        """Those of everybody we have met, as two letters."""
        known = (member for around in self._around.values() for member in around.members.values())
        return frozenset(member.locale[:2].lower() for member in known)

    def member(self, workspace: Workspace, member: MemberId) -> Member | None:
        return self._of(workspace).members.get(member)

    def roster(self, workspace: Workspace) -> Roster:
        return self._of(workspace).roster

    def places(self, workspace: Workspace) -> Places:
        return self._of(workspace).places or Places(())

    def scene(self, asker: Asker, received_at: datetime) -> Scene | None:
        """What reading needs, if all of it is in memory."""
        around = self._of(asker.workspace)
        member = around.members.get(asker.member)
        if member is None or around.workers is None or around.places is None:
            return None
        return Scene(
            now=received_at.astimezone(zone_of(member)),
            locale=member.locale,
            roster=around.roster,
            places=around.places.names,
            me=asker.member,
            part_hours=self._part_hours,
            appointment_minutes=self._appointment_minutes,
        )

    async def gather(self, asker: Asker, received_at: datetime) -> Scene:
        """The same, but go and ask for what is missing; raises Unavailable."""
        await self.meet(asker.workspace, asker.member)
        around = self._of(asker.workspace)
        if around.workers is None:
            await self.refresh_workers(asker.workspace)
        if around.places is None:
            await self.refresh_places(asker.workspace)
        scene = self.scene(asker, received_at)
        if scene is None:
            raise AssertionError("what was gathered is there")
        return scene

    async def meet(self, workspace: Workspace, member: MemberId) -> Member:
        """Whoever that is, asking the chat when we have not met."""
        known = self.member(workspace, member)
        return known or await self.meet_again(workspace, member)

    async def meet_again(self, workspace: Workspace, member: MemberId) -> Member:
        """Ask the chat even if we have met: zones and names change."""
        met = await self._chat.look_up(workspace, member)
        await self._store.keep_members(workspace, [met], at=self._clock.now())
        self._of(workspace).members[met.id] = met
        self._link(workspace)
        return met

    async def load(self, workspace: Workspace) -> None:
        """Start from what the store remembers."""
        around = self._of(workspace)
        around.members = {m.id: m for m in await self._store.members(workspace)}
        around.workers = await self._store.workers(workspace) or None
        listed = await self._store.places(workspace)
        if listed.places:
            around.listed, around.places = listed, Places(listed.places)
        self._link(workspace)

    async def refresh(self, workspace: Workspace) -> None:
        """Ask the chat and Hellotracks anew; raises what the first of them raises."""
        await self.refresh_members(workspace)
        await self.refresh_workers(workspace)
        await self.refresh_places(workspace)

    async def refresh_members(self, workspace: Workspace) -> None:
        known = self._of(workspace).members
        everyone = await self._chat.everyone(workspace)
        if changed := [member for member in everyone if known.get(member.id) != member]:
            await self._store.keep_members(workspace, changed, at=self._clock.now())
            known.update({member.id: member for member in changed})
            self._link(workspace)

    async def refresh_workers(self, workspace: Workspace) -> None:
        async with self._refreshing.setdefault(workspace, asyncio.Lock()):
            workers = await self._hellotracks.workers()
            if workers == self._of(workspace).workers:
                return
            await self._store.keep_workers(workspace, workers, at=self._clock.now())
            self._of(workspace).workers = workers
            self._link(workspace)

    async def refresh_places(self, workspace: Workspace) -> None:
        """Thousands of places take their time, so only when they changed, and not on the loop."""
        listed, around = await self._hellotracks.places(), self._of(workspace)
        if listed == around.listed:
            return
        await self._store.keep_places(workspace, listed, at=self._clock.now())
        around.places = await asyncio.to_thread(Places, listed.places)
        around.listed = listed

    def _of(self, workspace: Workspace) -> _Around:
        return self._around.setdefault(workspace, _Around())

    def _link(self, workspace: Workspace) -> None:
        """Tell the roster which member of the chat each worker is, by e-mail."""
        around = self._of(workspace)
        around.roster = Roster(_linked(around.workers or (), around.members.values()))


def zone_of(member: Member) -> ZoneInfo:
    """The member's zone; UTC for a name that this machine does not know."""
    try:
        return ZoneInfo(member.zone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def _linked(workers: Iterable[Worker], members: Iterable[Member]) -> Iterable[Worker]:
    by_email = {member.email.casefold(): member.id for member in members if member.email}
    for worker in workers:
        logins = (worker.email.casefold(), worker.username.casefold())
        member = next((by_email[login] for login in logins if login in by_email), "")
        yield replace(worker, member=member) if member else worker
