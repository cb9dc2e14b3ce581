"""What the workflow needs of the outside world, in its own words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol, TypeAlias

from bot.domain.day import Day
from bot.domain.job import CreatedJob, JobDraft, NewJob
from bot.domain.people import Worker
from bot.domain.place import Area, KnownPlace
from bot.domain.request import Member, MemberId, Workspace
from bot.places.candidate import Candidate
from bot.workflow.ledger import CardRef, Entry, JobLine, Question


class Clock(Protocol):
    def now(self) -> datetime:
        """The time, in UTC."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceList:
    """`complete` is False when Hellotracks may have more than it listed."""

    places: tuple[KnownPlace, ...]
    complete: bool


class Hellotracks(Protocol):
    """Raises HellotracksRefused, HellotracksDown, HellotracksBusy or HellotracksKeyRejected."""

    async def create_jobs(
        self, jobs: Sequence[NewJob], *, notify: bool, nearest: bool
    ) -> tuple[CreatedJob, ...]:
        """Create the jobs and return them in the order sent.

        Not to be repeated without a look: an equal uid overwrites the job of that uid.
        `notify` tells the workers' devices at once; `nearest` lets Hellotracks assign them all.
        """
        ...

    async def find_job(self, uid: str, day: Day | None) -> CreatedJob | None:
        """Look for a job that an earlier attempt may have made."""
        ...

    async def edit_job(
        self, job_id: str, before: JobDraft, draft: JobDraft, *, notify: bool
    ) -> CreatedJob:
        """Change what differs between the drafts; the rest may have been changed by others."""
        ...

    async def archive_job(self, job_id: str) -> None: ...

    async def workers(self) -> tuple[Worker, ...]:
        """Everybody a job can be given to: no company accounts, nobody archived."""
        ...

    async def places(self) -> PlaceList: ...


class Geocoder(Protocol):
    """Raises GeocoderDown, GeocoderSlow, GeocoderBusy or GeocoderKeyRejected."""

    async def find(self, address: str, *, near: Area | None) -> tuple[Candidate, ...]:
        """Return at most five candidates, the provider's best first; empty when there is none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Who works on an entry, and until when the others keep off."""

    owner: str
    until: datetime


class Store(Protocol):
    """Everything that must survive. All times are UTC. Writes are on disk when the call returns."""

    async def receive(self, entry: Entry, claim: Claim, *, same_since: datetime) -> Entry | None:
        """Keep a new entry, already claimed; None when that delivery is kept already.

        If the same member said the same words in the same conversation after `same_since`, and
        that was not refused, dropped or undone, the returned entry's `same_as` names it.
        """
        ...

    async def claim(
        self, entry_id: str, claim: Claim, *, now: datetime, early: bool = False
    ) -> Entry | None:
        """Take an entry that nobody holds, by one conditional UPDATE; None when it is held.

        None as well before its next try, unless `early`. One that cannot be read any more is
        refused for good.
        """
        ...

    async def write(self, entry: Entry, claim: Claim) -> None:
        """Write all of the entry; ClaimLost when somebody else holds it now."""
        ...

    async def release(self, entry: Entry, claim: Claim, *, in_time: bool = False) -> None:
        """Write the entry and let go of it, in one transaction; ClaimLost as above.

        `in_time`: within a moment is soon enough, so that it can share a commit.
        """
        ...

    async def renew(self, entry_id: str, claim: Claim) -> None:
        """Hold the entry until `claim.until`; ClaimLost as above."""
        ...

    async def entry(self, entry_id: str) -> Entry | None: ...

    async def due(self, now: datetime, *, limit: int) -> tuple[str, ...]:
        """Ids of entries with work to do (RECEIVED or OPEN, its time come) that nobody holds."""
        ...

    async def forget_replies(self, given_before: datetime) -> None:
        """Erase old reply handles: they are credentials for 30 minutes."""
        ...

    async def forget_requests(self, untouched_since: datetime, *, limit: int) -> None:
        """Delete so many of the requests that nothing has happened to since."""
        ...

    async def members(self, workspace: Workspace) -> tuple[Member, ...]: ...

    async def keep_members(
        self, workspace: Workspace, members: Sequence[Member], *, at: datetime
    ) -> None:
        """Add or replace these; the others stay."""
        ...

    async def workers(self, workspace: Workspace) -> tuple[Worker, ...]: ...

    async def keep_workers(
        self, workspace: Workspace, workers: Sequence[Worker], *, at: datetime
    ) -> None:
        """Replace the roster."""
        ...

    async def places(self, workspace: Workspace) -> PlaceList: ...

    async def keep_places(
        self, workspace: Workspace, places: PlaceList, *, at: datetime
    ) -> None: ...


class Engine(Protocol):
    """A doorbell: it remembers nothing, the ledger does."""

    def ring(self, entry_id: str) -> None:
        """Have somebody look at the entry soon; ringing twice does no harm."""
        ...


@dataclass(frozen=True, slots=True)
class NotThere:
    """We looked, and the card is not up."""


@dataclass(frozen=True, slots=True)
class CannotLook:
    """The chat does not let us read what we posted."""


Seen: TypeAlias = CardRef | NotThere | CannotLook


@dataclass(frozen=True, slots=True, kw_only=True)
class StillTrying:
    """Hellotracks does not answer, or is `busy`; the request is tried again until `until`."""

    until: datetime
    busy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GaveUp:
    """Without Hellotracks the line could not even be read; the asker gets it back."""

    why: Literal["down", "key", "refused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeFailed:
    """A change or an undo did not come through; the job is as it was, unless `maybe_done`.

    `wished` is the job as a form was to make it.
    """

    code: int = 0
    said: str = ""
    maybe_done: bool = False
    wished: JobLine | None = None


@dataclass(frozen=True, slots=True)
class MayNotCreate:
    """The asker is a guest or from a connected workspace."""


@dataclass(frozen=True, slots=True)
class NotAJob:
    """Read late, and it was no wish for a job: a question, a cancellation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardMissing:
    """The jobs exist, but their card cannot be shown."""

    job_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gone:
    """Dropped when it may have been created already: nothing of it is left in Hellotracks."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Our own fault. `reference` stands in the log too."""

    reference: str


News: TypeAlias = (
    StillTrying | GaveUp | ChangeFailed | CardMissing | MayNotCreate | NotAJob | Gone | Broken
)


class Announcer(Protocol):
    """Speaks to people in the chat; raises ChatDown."""

    async def post_card(self, entry: Entry) -> CardRef:
        """Post the card where the request was made, or to the asker alone where that is closed."""
        ...

    async def redraw_card(self, entry: Entry) -> None: ...

    async def look_for_card(self, entry: Entry) -> Seen: ...

    async def ask(self, entry: Entry, question: Question) -> None:
        """Show the question to the asker only."""
        ...

    async def tell(self, entry: Entry, news: News) -> None:
        """Say to the asker only, giving the words back."""
        ...

    async def working(self, entry: Entry) -> None:
        """Say "On it…" to the asker: it takes longer than it should."""
        ...


class Members(Protocol):
    async def look_up(self, workspace: Workspace, member: MemberId) -> Member:
        """Ask the chat who that is; raises ChatDown."""
        ...

    async def everyone(self, workspace: Workspace) -> tuple[Member, ...]:
        """Everybody in the workspace; raises ChatDown."""
        ...
