"""What a person or a test gets to see of the pretend Slack: frozen pictures, never live state."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

Block: TypeAlias = dict[str, Any]
Payload: TypeAlias = dict[str, Any]

Kind: TypeAlias = Literal[
    "slash_command",
    "block_actions",
    "block_suggestion",
    "view_submission",
    "view_closed",
    "shortcut",
    "message_action",
    "event",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message as one person sees it."""

    channel: str
    ts: str
    user: str
    text: str
    blocks: tuple[Block, ...] = ()
    ephemeral: bool = False
    metadata: Mapping[str, Any] | None = None
    edited: bool = False
    thread_ts: str | None = None
    reactions: tuple[str, ...] = ()
    trouble: str | None = None
    """The warning beside a button whose click failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A modal or a Home tab as its person sees it, with what they have filled in so far."""

    id: str
    type: Literal["modal", "home"]
    callback_id: str
    title: str
    submit: str | None
    close: str | None
    blocks: tuple[Block, ...]
    private_metadata: str
    external_id: str
    hash: str
    values: Mapping[str, Mapping[str, Payload]]
    """`state.values` as a submission would carry it now: block_id, then action_id."""
    filled: Mapping[str, str]
    """What the fields show, by block_id; empty ones are left out."""
    errors: Mapping[str, str] = field(default_factory=dict)
    """The sentence under a field, by block_id."""
    trouble: str | None = None
    """Slack's own sentence at the top when the app did not answer well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One line of a select's menu."""

    text: str
    value: str
    group: str | None = None
    raw: Payload = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiCall:
    """One Web API call, or one use of a response_url (`method` is then "response_url")."""

    method: str
    arguments: Payload
    status: int
    answer: Any
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One request or envelope that Slack sent to the app, and what came back in time."""

    kind: Kind
    payload: Payload
    transport: Literal["http", "socket"]
    status: int | None
    """None: no answer in time, or nobody there."""
    answer: Any
    """The body of the ack: JSON, text, or None when it was empty."""
    ack_ms: float
    timed_out: bool
    at: float
    retry_num: int = 0

    @property
    def acknowledged(self) -> bool:
        """Whether Slack counts this as answered."""
        return self.status is not None and 200 <= self.status < 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something somebody can see has changed; `person` is set where only they can see it."""

    what: Literal[
        "message", "ephemeral", "view", "home", "notice", "call", "delivery", "connection"
    ]
    channel: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Invalid:
    """Slack's client refused the form itself and sent nothing; sentences by block_id."""

    errors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FieldErrors:
    """The app answered with errors; they stand at their fields."""

    errors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Closed:
    """The submitted view is gone; the one below it, if any, shows again."""


@dataclass(frozen=True, slots=True)
class Cleared:
    """The whole stack is gone."""


@dataclass(frozen=True, slots=True)
class Updated:
    """Another view stands in the place of the submitted one."""

    view: View


@dataclass(frozen=True, slots=True)
class Pushed:
    """Another view stands on top of the submitted one."""

    view: View


@dataclass(frozen=True, slots=True)
class Trouble:
    """The app did not answer, or not with anything Slack understands."""

    text: str


class NotThereError(LookupError):
    """A person cannot do this in Slack: there is no such button, field, option or tab."""


Outcome: TypeAlias = Invalid | FieldErrors | Closed | Cleared | Updated | Pushed | Trouble
