"""What Slack sends, read once into our own values; no other file looks into its dicts."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, time
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from bot.domain import references
from bot.domain.day import Day
from bot.domain.request import Asker, Conversation, Door, MemberId, Request, Workspace
from handlers import markup
from handlers.ids import Id
from handlers.slack_api import Installation

Body: TypeAlias = dict[str, Any]
Kind: TypeAlias = Literal["command", "submission", "suggestion", "other"]


class SlashCommand(TypedDict):
    """A command; every value is text."""

    text: str
    user_id: str
    team_id: NotRequired[str]
    channel_id: str
    trigger_id: str
    response_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Click:
    """A button that somebody clicked: in a message (it has a `response_url`), in a modal (it has a
    `view`), or in the Home tab.
    """

    asker: Asker
    value: str
    trigger: str
    response_url: str = ""
    view: Body | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormState:
    """What a form belongs to, carried in its `private_metadata`.

    `words` is the line it came from; `day` the one it was opened with, which need not be to come.
    `shown` has a mark for each field of the job as it stood then. `question_id` is the question
    that goes when this is closed.
    """

    conversation: str = ""
    entry_id: str = ""
    job_id: str = ""
    made: bool = False
    question_id: str = ""
    words: str = ""
    day: str = ""
    shown: dict[str, str] = field(default_factory=dict)


def kind_of(body: Mapping[str, Any]) -> Kind:
    """In which shape Slack wants its answer."""
    if "command" in body:
        return "command"
    match body.get("type"):
        case "view_submission":
            return "submission"
        case "block_suggestion":
            return "suggestion"
        case _:
            return "other"


def job_request(command: SlashCommand, installation: Installation, now: datetime) -> Request:
    """Read `/job Acme HQ tomorrow for jane`; one delivery has one trigger."""
    return Request(
        asker=command_asker(command, installation),
        door=Door.COMMAND,
        words=markup.neutral(command["text"]),
        delivery=command["trigger_id"],
        received_at=now,
        reply_to=reply_to(response_url=command["response_url"]),
    )


def command_asker(command: SlashCommand, installation: Installation) -> Asker:
    return Asker(
        workspace=installation.workspace(command.get("team_id")),
        member=MemberId(command["user_id"]),
        conversation=Conversation(command["channel_id"]),
    )


def typed(body: Mapping[str, Any]) -> str:
    """The line of a command, to be given back; nothing for all else."""
    return markup.neutral(str(body.get("text") or "")) if "command" in body else ""


def person(body: Mapping[str, Any]) -> MemberId:
    """Whoever acted; an event names them in its own ways."""
    event = body.get("event")
    told = event.get("user") if isinstance(event, Mapping) else None
    user = body.get("user") or body.get("user_id") or told or ""
    return MemberId(str(user.get("id") or "") if isinstance(user, Mapping) else str(user))


def is_stranger(body: Mapping[str, Any], installation: Installation) -> bool:
    """Somebody from a connected workspace; the workspace's own id may be its organisation's."""
    user = body.get("user")
    team = user.get("team_id") if isinstance(user, Mapping) else None
    if team is None or installation.org_wide:
        return False
    return team not in {installation.team, installation.enterprise or installation.team}


def click(body: Body, installation: Installation) -> Click:
    container: Mapping[str, Any] = body.get("container") or {}
    view: Body = body.get("view") or {}
    return Click(
        asker=Asker(
            workspace=installation.workspace((body.get("team") or {}).get("id")),
            member=person(body),
            conversation=_conversation(body, container),
        ),
        value=_value(body["actions"][0]),
        trigger=body["trigger_id"],
        response_url=body.get("response_url") or "",
        view=view if view.get("type") == "modal" else None,
    )


def _value(action: Mapping[str, Any]) -> str:
    chosen: Mapping[str, Any] = action.get("selected_option") or action
    return str(chosen.get("value") or "")


def _conversation(body: Mapping[str, Any], container: Mapping[str, Any]) -> Conversation:
    """A thread is part of the conversation; a modal and the Home tab have none."""
    channel = str((body.get("channel") or {}).get("id") or "")
    return conversation(channel, container.get("thread_ts"))


def conversation(channel: str, thread: str | None) -> Conversation:
    """Name a conversation; the bot keeps the name and never looks inside."""
    return Conversation(f"{channel}:{thread}" if channel and thread else channel)


def channel_and_thread(conversation: str) -> tuple[str, str | None]:
    """Undo what a conversation's name was made of.

    >>> channel_and_thread("C0123:1700000000.000100")
    ('C0123', '1700000000.000100')
    >>> channel_and_thread("D0123")
    ('D0123', None)
    """
    channel, _, thread = conversation.partition(":")
    return channel, thread or None


def reply_to(*, view_id: str = "", response_url: str = "") -> str:
    """Write down how the door that a request came through can be spoken to."""
    ways = {"view_id": view_id, "response_url": response_url}
    return json.dumps({name: way for name, way in ways.items() if way})


@dataclass(frozen=True, slots=True, kw_only=True)
class WayBack:
    """How to answer at the door that a request came through; erased after half an hour."""

    view_id: str = ""
    response_url: str = ""


def way_back(reply_to: str) -> WayBack:
    said = json.loads(reply_to) if reply_to else {}
    return WayBack(view_id=said.get("view_id", ""), response_url=said.get("response_url", ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Typing:
    """Somebody types into a menu that searches."""

    workspace: Workspace
    member: MemberId
    query: str


def suggestion(body: Body, installation: Installation) -> Typing:
    return Typing(
        workspace=installation.workspace((body.get("team") or {}).get("id")),
        member=person(body),
        query=markup.clean(str(body.get("value") or "")),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeOpened:
    workspace: Workspace
    member: MemberId
    tab: str


def home_opened(body: Body, installation: Installation) -> HomeOpened:
    event: Body = body["event"]
    return HomeOpened(
        workspace=installation.workspace(body.get("team_id")),
        member=MemberId(event["user"]),
        tab=event.get("tab", ""),
    )


MOST_METADATA = 3000
MOST_IN_VALUE = 2000


def packed(state: FormState) -> str:
    """Write a form's state down; a long line is cut, for the entry or the form has all of it."""
    kept = {name: value for name, value in asdict(state).items() if value}
    whole = json.dumps(kept)
    if len(whole) <= MOST_METADATA:
        return whole
    room = MOST_METADATA - len(json.dumps({**kept, "words": ""})) + len('""')
    return json.dumps({**kept, "words": _fitting(state.words, room)})


def form_state(view: Body) -> FormState:
    return FormState(**json.loads(view.get("private_metadata") or "{}"))


def carried(line: str) -> str:
    """A line for the value of a button; a long one is cut, for it stands above the button.

    JSON, because what Slack does with a reference's marks on the way is not known.
    """
    return json.dumps(_fitting(line, MOST_IN_VALUE))


def carried_line(value: str) -> str:
    """Undo `carried`.

    >>> carried_line(carried("Acme HQ for José"))
    'Acme HQ for José'
    """
    return str(json.loads(value))


def _fitting(line: str, most: int) -> str:
    """As much of a line as its JSON has room for."""
    while line and len(json.dumps(line)) > most:
        line = references.cut(line, len(line) * 7 // 8)
    return line


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What a person left in the form."""

    place: str = ""
    pin: str = ""
    day: Day | None = None
    start: time | None = None
    end: time | None = None
    worker: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A form that was sent in. The same form sent twice has the same `delivery`."""

    asker: Asker
    state: FormState
    filled: Filled
    view: Body
    view_id: str
    delivery: str


def submission(body: Body, installation: Installation) -> Submission:
    view: Body = body["view"]
    state = form_state(view)
    return Submission(
        asker=Asker(
            workspace=installation.workspace(view.get("app_installed_team_id")),
            member=person(body),
            conversation=Conversation(state.conversation),
        ),
        state=state,
        filled=filled(view),
        view=view,
        view_id=view["id"],
        delivery=f"{view['id']}:{view['hash']}",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """Somebody closed a form, or what stood in its place."""

    asker: Asker
    state: FormState


def closing(body: Body, installation: Installation) -> Closing:
    state = form_state(body["view"])
    asker = Asker(
        workspace=installation.workspace((body.get("team") or {}).get("id")),
        member=person(body),
        conversation=Conversation(state.conversation),
    )
    return Closing(asker=asker, state=state)


def filled(view: Body) -> Filled:
    """Read the elements' values; an input has the id of its block, and null when it is empty."""
    values: Body = view["state"]["values"]
    inputs = {block: values[block].get(block) or {} for block in values}

    def said(name: Id, key: str = "value") -> str:
        return markup.clean(str(inputs.get(name, {}).get(key) or "")).strip()

    day, start, end = (
        said(Id.DAY, "selected_date"),
        said(Id.START, "selected_time"),
        said(Id.END, "selected_time"),
    )
    return Filled(
        place=said(Id.PLACE),
        pin=said(Id.PIN),
        day=Day.from_iso(day) if day else None,
        start=time.fromisoformat(start) if start else None,
        end=time.fromisoformat(end) if end else None,
        worker=(inputs.get(Id.WORKER, {}).get("selected_option") or {}).get("value") or "",
        notes=said(Id.NOTES),
    )
