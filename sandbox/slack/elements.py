"""The elements of Block Kit that hold a value: what they start with, send and show."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from sandbox.slack.records import Block, Payload

Key: TypeAlias = tuple[str, str]
"""block_id and action_id: together they name a field within its message or view."""
Chosen: TypeAlias = dict[Key, Any]
"""What stands in the fields; None or [] where nothing does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """Where an element keeps its value, and where the app puts the first one."""

    key: str
    initial: str
    many: bool = False


_TEXT = Field(key="value", initial="initial_value")
_OPTION = Field(key="selected_option", initial="initial_option")
_OPTIONS = Field(key="selected_options", initial="initial_options", many=True)

FIELDS: Mapping[str, Field] = {
    "plain_text_input": _TEXT,
    "number_input": _TEXT,
    "email_text_input": _TEXT,
    "url_text_input": _TEXT,
    "rich_text_input": Field(key="rich_text_value", initial="initial_value"),
    "datepicker": Field(key="selected_date", initial="initial_date"),
    "timepicker": Field(key="selected_time", initial="initial_time"),
    "datetimepicker": Field(key="selected_date_time", initial="initial_date_time"),
    "static_select": _OPTION,
    "external_select": _OPTION,
    "radio_buttons": _OPTION,
    "multi_static_select": _OPTIONS,
    "multi_external_select": _OPTIONS,
    "checkboxes": _OPTIONS,
    "users_select": Field(key="selected_user", initial="initial_user"),
    "multi_users_select": Field(key="selected_users", initial="initial_users", many=True),
    "channels_select": Field(key="selected_channel", initial="initial_channel"),
    "multi_channels_select": Field(key="selected_channels", initial="initial_channels", many=True),
    "conversations_select": Field(key="selected_conversation", initial="initial_conversation"),
    "multi_conversations_select": Field(
        key="selected_conversations", initial="initial_conversations", many=True
    ),
    "file_input": Field(key="files", initial="", many=True),
}

# What an action repeats of the element that was used.
_ECHOED = ("text", "value", "style", "url", "confirm", "placeholder", "accessibility_label")


def elements(blocks: Sequence[Block]) -> Iterator[tuple[Block, Payload]]:
    """Every interactive element, with the block it stands in."""
    for block in blocks:
        inside = [block.get("accessory"), block.get("element")]
        inside += block.get("elements", []) if block["type"] == "actions" else []
        yield from ((block, element) for element in inside if element and "action_id" in element)


def fields(blocks: Sequence[Block]) -> Iterator[tuple[Key, Payload]]:
    """Every element that holds a value, also those outside of input blocks."""
    for block, element in elements(blocks):
        if element["type"] in FIELDS:
            yield (block["block_id"], element["action_id"]), element


def initially(blocks: Sequence[Block]) -> Chosen:
    """What stands in the fields before anybody touches them."""
    return {key: _initial(element) for key, element in fields(blocks)}


def state(blocks: Sequence[Block], chosen: Chosen) -> dict[str, dict[str, Payload]]:
    """`state.values`: what a payload says about the fields."""
    values: dict[str, dict[str, Payload]] = {}
    for key, element in fields(blocks):
        block_id, action_id = key
        values.setdefault(block_id, {})[action_id] = _value(element, chosen[key])
    return values


def action(element: Payload, block_id: str, chosen: object, ts: str) -> Payload:
    """One entry of `actions`: the element that was used, and what stands in it now."""
    about = {key: element[key] for key in _ECHOED if key in element}
    field = FIELDS.get(element["type"])
    if field:
        about |= _value(element, chosen)
        about |= {field.initial: element[field.initial]} if field.initial in element else {}
    elif element["type"] == "overflow":
        about["selected_option"] = chosen
    return {
        "type": element["type"],
        "action_id": element["action_id"],
        "block_id": block_id,
        **about,
        "action_ts": ts,
    }


def options(element: Payload) -> list[Payload]:
    """The options that a menu carries itself, those of its groups included."""
    groups = element.get("option_groups", [])
    return [*element.get("options", []), *(o for group in groups for o in group["options"])]


def _initial(element: Payload) -> Any:  # noqa: ANN401 - whatever JSON the element holds
    field = FIELDS[element["type"]]
    return element.get(field.initial, [] if field.many else None)


def _value(element: Payload, chosen: object) -> Payload:
    field = FIELDS[element["type"]]
    value: Payload = {"type": element["type"]}
    if element["type"] != "rich_text_input" or chosen is not None:
        value[field.key] = chosen
    if "timezone" in element:
        value["timezone"] = element["timezone"]
    return value
