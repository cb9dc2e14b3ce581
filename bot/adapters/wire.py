"""The JSON of Hellotracks' two APIs: what is sent, and what is made of the answers.

Answers are read leniently: fields we do not know are ignored, numbers may be text, and no field
but an id is assumed to be there.
"""

from collections.abc import Iterable
from typing import Annotated, Any, TypeAlias, TypeVar

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from bot.domain.day import Day
from bot.domain.job import Contact, CreatedJob, JobDraft, NewJob
from bot.domain.people import Assignee, Nearest, OneWorker, Unassigned, Worker
from bot.domain.place import (
    AtAddress,
    AtKnownPlace,
    AtPin,
    Destination,
    KnownPlace,
    Point,
    WithoutPin,
    name_of,
    point_of,
)
from bot.domain.window import Window, hhmm

Json: TypeAlias = dict[str, Any]
Shape = TypeVar("Shape", bound=BaseModel)

NAME_LENGTH = 150
SAID_LENGTH = 200


def job_json(new: NewJob) -> Json:
    """One element of createjobs' `jobs`; blank fields are left out."""
    draft = new.draft
    said = {
        **_place(draft),
        "day": _day(draft.day),
        **_window(draft.window),
        **_assignee(draft.assignee),
        **_rest(draft),
    }
    return {"uidSecondary": new.uid, **_filled(said)}


def change_json(before: JobDraft, draft: JobDraft) -> Json:
    """What editjobs is told: what differs, for a dispatcher may have changed the rest meanwhile.

    What makes sense together only goes together, and what was emptied is sent empty.
    """
    parts = zip(_parts(before), _parts(draft), strict=True)
    said = {name: value for old, new in parts if old != new for name, value in new.items()}
    return {**said, **_change_of_hands(before.assignee, draft.assignee)}


def _parts(draft: JobDraft) -> Iterable[Json]:
    """All but who goes, each part whole; an empty number is 0."""
    yield _whole_place(draft)
    yield {name: value or 0 for name, value in _window(draft.window).items()}
    yield {"day": _day(draft.day)}
    for name, value in _rest(draft).items():
        yield {name: 0 if value is None else value}


def _whole_place(draft: JobDraft) -> Json:
    """A job that loses its pin gets (0, 0), plainly nowhere; the old pin would look right."""
    lost = isinstance(draft.destination, WithoutPin)
    nowhere = {"destinationLat": 0, "destinationLng": 0} if lost else {}
    return {"destinationText": "", "placeUid": "", **nowhere, **_place(draft)}


def _change_of_hands(before: Assignee, now: Assignee) -> Json:
    """Compared by username: what else is known of a worker changes by itself."""
    if isinstance(now, type(before)) and _assignee(now) == _assignee(before):
        return {}
    return _assignee(now) or {"receiverUid": ""}


def _filled(fields: Json) -> Json:
    """A 0 stays: it is a latitude too."""
    return {name: value for name, value in fields.items() if value not in ("", None)}


def _day(day: Day | None) -> int:
    """0 is Hellotracks' "no date"."""
    return day.to_yyyymmdd() if day else 0


def _place(draft: JobDraft) -> Json:
    destination = draft.destination
    name = name_of(destination) if destination else draft.place
    point = point_of(destination) if destination else None
    pin = (
        {"destinationLat": round(point.lat, 6), "destinationLng": round(point.lng, 6)}
        if point
        else {}
    )
    return {"destinationName": name[:NAME_LENGTH].strip(), **_address(destination), **pin}


def _address(destination: Destination | None) -> Json:
    match destination:
        case AtKnownPlace(place=place):
            return {"destinationText": place.address, "placeUid": place.uid}
        case AtAddress(address=address):
            return {"destinationText": address}
        case WithoutPin(name=name):
            return {"destinationText": name}
        case AtPin() | None:
            return {}


def _window(window: Window | None) -> Json:
    hours = window.hours() if window else None
    return {
        "windowStart": hhmm(hours.start) if hours and hours.start else None,
        "windowEnd": hhmm(hours.end) if hours and hours.end else None,
    }


def _assignee(assignee: Assignee) -> Json:
    match assignee:
        case OneWorker(worker=worker):
            return {"worker": worker.username}
        case Nearest() | Unassigned():
            return {}


def _rest(draft: JobDraft) -> Json:
    return {
        "textDispatcher": _notes(draft),
        "fileNumber": draft.file_number,
        "orderId": draft.order_id,
        "labels": ",".join(_labels(draft)),
        **_contact(draft.contact),
        "onSiteSeconds": draft.on_site_minutes * 60 if draft.on_site_minutes else None,
    }


def _notes(draft: JobDraft) -> str:
    """A place too long for the title goes on top of the notes, so that none of it is lost."""
    name = name_of(draft.destination) if draft.destination else draft.place
    return f"{name}\n{draft.notes}".strip() if len(name) > NAME_LENGTH else draft.notes


def _labels(draft: JobDraft) -> list[str]:
    """Which end of Hellotracks' `priority` is urgent is not documented, so a label says it."""
    labels = [*draft.labels, draft.priority] if draft.priority else draft.labels
    return [" ".join(label.replace(",", " ").split()) for label in labels]


def _contact(contact: Contact) -> Json:
    return {
        "contactName": contact.name,
        "contactPhone": _e164(contact.phone),
        "contactEmail": contact.email,
    }


def _e164(phone: str) -> str:
    """Drop the decoration of an international number; a local one stays as it was typed."""
    if not phone.startswith("+"):
        return phone
    return "+" + "".join(c for c in phone if c.isascii() and c.isdigit())


def _as_text(value: object) -> str:
    return str(value).strip() if isinstance(value, str | int) else ""


def _as_day(value: object) -> Day | None:
    try:
        return Day.from_yyyymmdd(int(str(value)))
    except ValueError:
        return None


def _as_iso_day(value: object) -> Day | None:
    try:
        return Day.from_iso(str(value)[:10])
    except ValueError:
        return None


def _as_number(value: object) -> int | None:
    try:
        return int(float(str(value)))
    except (ValueError, OverflowError):
        return None


def _as_point(value: object) -> Point | None:
    """None for a place that nobody ever put on the map, and for what is no point."""
    if not isinstance(value, dict):
        return None
    try:
        return Point(float(value["lat"]), float(value["lng"]))
    except (KeyError, TypeError, ValueError):
        return None


def _as_object(value: object) -> object:
    return value if isinstance(value, dict) else {}


Text: TypeAlias = Annotated[str, BeforeValidator(_as_text)]
Number: TypeAlias = Annotated[int | None, BeforeValidator(_as_number)]


class _Shape(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class _Job(_Shape):
    """A job in the older API's words."""

    id: Text = Field(min_length=1)
    uid: Text = Field(default="", alias="uidSecondary")
    number: Number = None
    day: Annotated[Day | None, BeforeValidator(_as_day)] = None
    username: Text = Field(default="", validation_alias=AliasChoices("worker", "assigneeUsername"))
    name: Text = Field(default="", validation_alias=AliasChoices("workerName", "assigneeName"))
    status: Text = ""

    def created(self) -> CreatedJob:
        return CreatedJob(
            id=self.id,
            uid=self.uid,
            number=self.number or None,
            day=self.day,
            worker_username=self.username,
            worker_name=self.name,
            archived=self.status == "archived",
        )


class _Assignee(_Shape):
    username: Text = ""
    name: Text = ""


class _Item(_Shape):
    """A job in v1's words."""

    id: Text = Field(min_length=1)
    uid: Text = Field(default="", alias="externalId")
    progress: Text = ""
    day: Annotated[Day | None, BeforeValidator(_as_iso_day)] = Field(default=None, alias="date")
    assignee: Annotated[_Assignee, BeforeValidator(_as_object)] = _Assignee()

    def created(self) -> CreatedJob:
        return CreatedJob(
            id=self.id,
            uid=self.uid,
            day=self.day,
            worker_username=self.assignee.username,
            worker_name=self.assignee.name,
            archived=self.progress == "archived",
        )


class _States(_Shape):
    moving: Text = ""
    tracking_status: Any = None


_ROLES = {"dispatcher": "operator", "admin": "administrator"}
_RANKS = {"worker": 0, "operator": 1, "administrator": 2}
_GONE = {"archived", "suspended", "inactive", "disabled", "deleted", "removed"}


class _Account(_Shape):
    username: Text = Field(min_length=1)
    name: Text = ""
    uid: Text = Field(default="", validation_alias=AliasChoices("uid", "id"))
    email: Text = ""
    type: Text = "person"
    role: Text = "worker"
    status: Text = ""
    active_status: Text = ""
    moving: Text = ""
    states: Annotated[_States, BeforeValidator(_as_object)] = _States()

    @property
    def can_be_sent(self) -> bool:
        gone = {self.status.casefold(), self.active_status.casefold()} & _GONE
        return self.type.casefold() != "company" and not gone

    @property
    def rank(self) -> int:
        role = self.role.casefold()
        return _RANKS.get(_ROLES.get(role, role), len(_RANKS))

    def worker(self) -> Worker:
        return Worker(
            username=self.username,
            name=self.name or self.username,
            uid=self.uid,
            email=self.email,
            off_duty="offduty" in {self.moving, self.states.moving}
            or self.states.tracking_status is False,
        )


class _Place(_Shape):
    uid: Text = Field(min_length=1)
    name: Text = ""
    address: Text = ""
    city: Text = ""
    state: Text = ""
    postalcode: Text = ""
    location: Annotated[Point | None, BeforeValidator(_as_point)] = None

    def known(self) -> KnownPlace:
        address = self._whole_address()
        return KnownPlace(
            uid=self.uid, name=self.name or address, address=address, point=self.location
        )

    def _whole_address(self) -> str:
        """Some companies keep all of it in `address`, others its parts."""
        region = " ".join(p for p in (self.state, self.postalcode) if p not in self.address)
        parts = (self.address, "" if self.city in self.address else self.city, region.strip())
        return ", ".join(part for part in parts if part)


def created_job(raw: object) -> CreatedJob:
    """Raise ValueError for what is no job with an id."""
    return _Job.model_validate(raw).created()


def created_item(raw: object) -> CreatedJob:
    """The same for v1."""
    return _Item.model_validate(raw).created()


def workers(raw: list[object]) -> tuple[Worker, ...]:
    """Everybody who can be sent: workers, then operators, then administrators."""
    accounts = sorted(_readable(_Account, raw), key=lambda account: account.rank)
    return tuple(account.worker() for account in accounts if account.can_be_sent)


def crew(raw: list[object]) -> tuple[str, ...]:
    """The usernames of those who work outside, for Hellotracks to choose the nearest of."""
    accounts = _readable(_Account, raw)
    return tuple(a.username for a in accounts if a.can_be_sent and a.rank == 0)


def known_places(raw: list[object]) -> tuple[KnownPlace, ...]:
    """Places without a uid or any name are of no use to anybody."""
    return tuple(known for place in _readable(_Place, raw) if (known := place.known()).name)


def said_of(raw: object) -> str:
    """What an answer says went wrong, cut short; no document shows where it says it."""
    if not isinstance(raw, dict):
        return ""
    error = raw.get("error")
    nested = error.get("message") if isinstance(error, dict) else error
    candidates = (raw.get("message"), nested, raw.get("msg"))
    words = (" ".join(each.split()) for each in candidates if isinstance(each, str))
    return next((word[:SAID_LENGTH] for word in words if word), "")


def _readable(shape: type[Shape], raw: list[object]) -> list[Shape]:
    """One broken row must not hide the others."""
    rows: list[Shape] = []
    for each in raw:
        try:
            rows.append(shape.model_validate(each))
        except ValidationError:
            continue
    return rows
