"""From what a person types or picks to the value of a field, and back to what the field shows."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from sandbox.slack.elements import FIELDS, options
from sandbox.slack.records import Block, NotThereError, Payload
from sandbox.slack.workspace import Workspace

Said: TypeAlias = str | Sequence[str] | None

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LINK = re.compile(r"https?://\S+")
_REQUIRED = "Please complete this required field."


def entered(
    element: Payload, said: Said, workspace: Workspace, offered: Sequence[Payload] = ()
) -> Any:  # noqa: ANN401 - whatever JSON this element holds
    """The value that the field has after the person said this.

    `offered` are the options that the app suggested for an external select.
    """
    if FIELDS[element["type"]].many:
        words = [said] if isinstance(said, str) else list(said or ())
        if len(words) > element.get("max_selected_items", len(words)):
            raise NotThereError(f"no more than {element['max_selected_items']} can be selected")
        return [_one(element, word, workspace, offered) for word in words]
    if said in (None, ""):
        return None
    if not isinstance(said, str):
        raise NotThereError(f"{element['action_id']} takes one value, not {said!r}")
    return _one(element, said, workspace, offered)


def option_named(word: str, offered: Sequence[Payload]) -> Payload:
    """The option with these words or this value, as payloads repeat it."""
    for option in offered:
        if word in (option["text"]["text"], option["value"]):
            return {key: option[key] for key in ("text", "value", "description") if key in option}
    raise NotThereError(f"no option {word!r} among {[o['text']['text'] for o in offered]}")


def complaint(block: Block, value: object) -> str | None:
    """What Slack's own client says under an input when the form is submitted."""
    if value in (None, "", []):
        return None if block["optional"] else _REQUIRED
    check = _CLIENT_CHECKS.get(block["element"]["type"])
    return check(block["element"], str(value)) if check else None


def shown(element: Payload, value: Any, workspace: Workspace) -> str:  # noqa: ANN401 - JSON
    """What stands in the field."""
    if value in (None, "", []):
        return ""
    if isinstance(value, list):
        return ", ".join(shown(element, each, workspace) for each in value)
    if isinstance(value, dict):
        return str(value["text"]["text"]) if "text" in value else _plain(value)
    kind = element["type"]
    if "users" in kind:
        return workspace.people[value].name
    if "channels" in kind or "conversations" in kind:
        return f"#{workspace.conversations[value].name}"
    return str(value)


def _one(element: Payload, said: str, workspace: Workspace, offered: Sequence[Payload]) -> Any:  # noqa: ANN401
    kind = element["type"].removeprefix("multi_")
    match kind:
        case "static_select" | "radio_buttons" | "checkboxes":
            return option_named(said, options(element))
        case "external_select":
            return option_named(said, offered)
        case "users_select":
            return _person(said, workspace)
        case "channels_select" | "conversations_select":
            return _channel(said, workspace)
        case "datepicker":
            return _day(said)
        case "timepicker":
            return _time(said)
        case "datetimepicker":
            return _moment(said)
        case "rich_text_input":
            line = {"type": "rich_text_section", "elements": [{"type": "text", "text": said}]}
            return {"type": "rich_text", "elements": [line]}
        case "file_input":
            raise NotThereError("this world has no files")
        case _:
            return said


def _person(said: str, workspace: Workspace) -> str:
    for person in workspace.people.values():
        if said.removeprefix("@") in (person.id, person.handle, person.name):
            return person.id
    raise NotThereError(f"nobody is called {said!r}")


def _channel(said: str, workspace: Workspace) -> str:
    named = workspace.named(said)
    if named is None and said not in workspace.conversations:
        raise NotThereError(f"no channel is called {said!r}")
    return named.id if named else said


def _day(said: str) -> str:
    try:
        return date.fromisoformat(said).isoformat()
    except ValueError as error:
        raise NotThereError(f"a date picker cannot show {said!r}") from error


def _moment(said: str) -> int:
    if not said.isdecimal():
        raise NotThereError(f"a date and time picker cannot show {said!r}")
    return int(said)


def _time(said: str) -> str:
    if not _TIME.fullmatch(said):
        raise NotThereError(f"a time picker cannot show {said!r}")
    return said


def _plain(rich_text: Payload) -> str:
    lines = rich_text["elements"]
    return "\n".join("".join(part.get("text", "") for part in line["elements"]) for line in lines)


def _text_length(element: Payload, value: str) -> str | None:
    if len(value) < element.get("min_length", 0):
        return f"Please enter at least {element['min_length']} characters."
    if len(value) > element.get("max_length", 3000):
        return f"Please enter at most {element.get('max_length', 3000)} characters."
    return None


def _number(element: Payload, value: str) -> str | None:
    if not re.fullmatch(r"-?\d+(\.\d+)?", value):
        return "Please enter a number."
    if "." in value and not element["is_decimal_allowed"]:
        return "Please enter a whole number."
    least, most = element.get("min_value"), element.get("max_value")
    if least is not None and float(value) < float(least):
        return f"Please enter a number of at least {least}."
    if most is not None and float(value) > float(most):
        return f"Please enter a number of at most {most}."
    return None


def _email(_element: Payload, value: str) -> str | None:
    return None if _EMAIL.fullmatch(value) else "Please enter a valid email address."


def _link(_element: Payload, value: str) -> str | None:
    return None if _LINK.fullmatch(value) else "Please enter a valid URL."


_CLIENT_CHECKS: Mapping[str, Callable[[Payload, str], str | None]] = {
    "plain_text_input": _text_length,
    "number_input": _number,
    "email_text_input": _email,
    "url_text_input": _link,
}
