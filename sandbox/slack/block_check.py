"""Block Kit's rules: what Slack refuses in a message or a view, and how it says so."""

from collections.abc import Mapping
from typing import Any, cast

from sandbox.slack.records import Block
from sandbox.slack.shapes import (
    Check,
    Fault,
    Faults,
    Rule,
    anything,
    at_least_one,
    by_type,
    exactly_one,
    flag,
    listing,
    one_of,
    pattern,
    shape,
    string,
    whole,
)

MOST_BLOCKS_IN_MESSAGE = 50
MOST_BLOCKS_IN_VIEW = 100
MOST_MARKDOWN = 12_000


def message_faults(blocks: object) -> list[Fault]:
    """What is wrong with the blocks of a message."""
    faults = list(listing(_MESSAGE_BLOCK, 0, MOST_BLOCKS_IN_MESSAGE)(blocks, "/blocks"))
    return faults or list(_across(cast("list[Block]", blocks), "/blocks"))


def view_faults(view: object) -> list[Fault]:
    """What is wrong with a modal or a Home tab."""
    faults = list(_VIEW(view, "/view"))
    return faults or list(_across(cast("Block", view)["blocks"], "/view/blocks"))


def suggestion_faults(answer: object) -> list[Fault]:
    """What is wrong with an app's answer to a block_suggestion."""
    return list(_SUGGESTIONS(answer, ""))


# Text and the other small objects

_PLAIN = "plain_text"
_TYPE = {"type": anything}
_ID = string(255)
_URL = string(3000)
_DATE = pattern(r"\d{4}-\d\d-\d\d", "must be a valid date")
_TIME = pattern(r"([01]\d|2[0-3]):[0-5]\d", "must be a valid time")


def _plain(most: int) -> Check:
    return by_type({_PLAIN: shape({**_TYPE, "text": string(most)}, {"emoji": flag})})


def _text(most: int) -> Check:
    return by_type(
        {
            _PLAIN: shape({**_TYPE, "text": string(most)}, {"emoji": flag}),
            "mrkdwn": shape({**_TYPE, "text": string(most)}, {"verbatim": flag}),
        }
    )


def _option(text: Check, **more: Check) -> Check:
    return shape({"text": text, "value": string(150)}, {"description": _text(75), **more})


_PLAIN_OPTION = _option(_plain(75))
_OPTION_GROUP = shape({"label": _plain(75), "options": listing(_PLAIN_OPTION, 1, 100)})
_CONFIRM = shape(
    {"title": _plain(100), "text": _text(300), "confirm": _plain(30), "deny": _plain(30)},
    {"style": one_of("primary", "danger")},
)
_DISPATCH = shape(
    {"trigger_actions_on": listing(one_of("on_enter_pressed", "on_character_entered"), 1, 2)}
)
_SLACK_FILE = shape({}, {"id": _ID, "url": _URL})


# Rules about several keys of one object


def _initial_is_offered(value: Mapping[str, Any], at: str) -> Faults:
    groups = value.get("option_groups", [])
    offered = [*value.get("options", []), *(o for group in groups for o in group["options"])]
    wanted = value.get("initial_options", [])
    wanted = [value["initial_option"]] if "initial_option" in value else wanted
    known = {option["value"]: option["text"]["text"] for option in offered}
    for option in wanted:
        if known.get(option["value"]) != option["text"]["text"]:
            yield Fault("initial option must be one of the options", at)


def _shortest_first(least: str, most: str) -> Rule:
    def rule(value: Mapping[str, Any], at: str) -> Faults:
        if least in value and most in value and float(value[least]) > float(value[most]):
            yield Fault(f"{least} must not be greater than {most}", at)

    return rule


# Elements

_ACTION = {"action_id": _ID, "confirm": _CONFIRM, "focus_on_load": flag}
_ASKING = {**_ACTION, "placeholder": _plain(150)}
_TYPED = {
    "action_id": _ID,
    "placeholder": _plain(150),
    "focus_on_load": flag,
    "dispatch_action_config": _DISPATCH,
}
_OPTIONS = {"options": listing(_PLAIN_OPTION, 1, 100)}
_GROUPS = {"option_groups": listing(_OPTION_GROUP, 1, 100)}
_MANY = {"max_selected_items": whole(1, 10_000)}
_TICKED = listing(_option(_text(75)), 1, 10)
_NUMBER = pattern(r"-?\d+(\.\d+)?", "must be a valid number")
_FILTER = shape(
    {},
    {
        "include": listing(one_of("im", "mpim", "private", "public"), 1, 4),
        "exclude_external_shared_channels": flag,
        "exclude_bot_users": flag,
    },
)


def _many_of(name: str, initial: Check, **more: Check) -> dict[str, Check]:
    """A multi select: the initial value is a list."""
    return {**_ASKING, **_MANY, name: listing(initial, 1, 100), **more}


_BUTTON = shape(
    {**_TYPE, "text": _plain(75)},
    {
        "action_id": _ID,
        "url": _URL,
        "value": string(2000),
        "style": one_of("primary", "danger"),
        "confirm": _CONFIRM,
        "accessibility_label": string(75),
    },
)
_IMAGE = shape(
    {**_TYPE, "alt_text": string(2000)},
    {"image_url": _URL, "slack_file": _SLACK_FILE},
    exactly_one("image_url", "slack_file"),
)
_OVERFLOW = shape(
    {**_TYPE, "options": listing(_option(_plain(75), url=_URL), 1, 5)},
    {"action_id": _ID, "confirm": _CONFIRM},
)
_TICKS = {
    "checkboxes": shape(
        {**_TYPE, "options": _TICKED}, {**_ACTION, "initial_options": _TICKED}, _initial_is_offered
    ),
    "radio_buttons": shape(
        {**_TYPE, "options": _TICKED},
        {**_ACTION, "initial_option": _option(_text(75))},
        _initial_is_offered,
    ),
}
_PICKERS = {
    "datepicker": shape(_TYPE, {**_ASKING, "initial_date": _DATE}),
    "timepicker": shape(_TYPE, {**_ASKING, "initial_time": _TIME, "timezone": string(100)}),
}
_DATETIME = {
    "datetimepicker": shape(
        _TYPE, {**_ACTION, "initial_date_time": whole(1_000_000_000, 9_999_999_999)}
    )
}
_SELECTS = {
    "static_select": shape(
        _TYPE,
        {**_ASKING, **_OPTIONS, **_GROUPS, "initial_option": _PLAIN_OPTION},
        exactly_one("options", "option_groups"),
        _initial_is_offered,
    ),
    "external_select": shape(
        _TYPE,
        {**_ASKING, "initial_option": _PLAIN_OPTION, "min_query_length": whole(0, 100)},
    ),
    "users_select": shape(_TYPE, {**_ASKING, "initial_user": _ID}),
    "channels_select": shape(
        _TYPE, {**_ASKING, "initial_channel": _ID, "response_url_enabled": flag}
    ),
    "conversations_select": shape(
        _TYPE,
        {
            **_ASKING,
            "initial_conversation": _ID,
            "default_to_current_conversation": flag,
            "response_url_enabled": flag,
            "filter": _FILTER,
        },
    ),
}
_MULTI_SELECTS = {
    "multi_static_select": shape(
        _TYPE,
        _many_of("initial_options", _PLAIN_OPTION, **_OPTIONS, **_GROUPS),
        exactly_one("options", "option_groups"),
        _initial_is_offered,
    ),
    "multi_external_select": shape(
        _TYPE, _many_of("initial_options", _PLAIN_OPTION, min_query_length=whole(0, 100))
    ),
    "multi_users_select": shape(_TYPE, _many_of("initial_users", _ID)),
    "multi_channels_select": shape(_TYPE, _many_of("initial_channels", _ID)),
    "multi_conversations_select": shape(
        _TYPE,
        _many_of(
            "initial_conversations", _ID, default_to_current_conversation=flag, filter=_FILTER
        ),
    ),
}
_TYPED_INPUTS = {
    "plain_text_input": shape(
        _TYPE,
        {
            **_TYPED,
            "initial_value": string(3000, least=0),
            "multiline": flag,
            "min_length": whole(0, 3000),
            "max_length": whole(1, 3000),
        },
        _shortest_first("min_length", "max_length"),
    ),
    "number_input": shape(
        {**_TYPE, "is_decimal_allowed": flag},
        {**_TYPED, "initial_value": _NUMBER, "min_value": _NUMBER, "max_value": _NUMBER},
        _shortest_first("min_value", "max_value"),
    ),
    "email_text_input": shape(_TYPE, {**_TYPED, "initial_value": string(3000)}),
    "url_text_input": shape(_TYPE, {**_TYPED, "initial_value": string(3000)}),
}


# Rich text

_STYLE = shape(
    {},
    dict.fromkeys(("bold", "italic", "strike", "code", "underline", "highlight"), flag),
)
_STYLED = {"style": _STYLE}
_RICH_PARTS = {
    "text": shape({**_TYPE, "text": string(12_000)}, _STYLED),
    "link": shape({**_TYPE, "url": _URL}, {**_STYLED, "text": string(3000), "unsafe": flag}),
    "user": shape({**_TYPE, "user_id": _ID}, _STYLED),
    "channel": shape({**_TYPE, "channel_id": _ID}, _STYLED),
    "usergroup": shape({**_TYPE, "usergroup_id": _ID}, _STYLED),
    "emoji": shape({**_TYPE, "name": _ID}, {**_STYLED, "unicode": _ID, "skin_tone": whole(1, 6)}),
    "broadcast": shape({**_TYPE, "range": one_of("here", "channel", "everyone")}, _STYLED),
    "date": shape(
        {**_TYPE, "timestamp": whole(0, 9_999_999_999), "format": string(255)},
        {**_STYLED, "url": _URL, "fallback": string(255)},
    ),
    "color": shape({**_TYPE, "value": _ID}, _STYLED),
}
_RICH_LINE = listing(by_type(_RICH_PARTS), 0, 1000)
_RICH_SECTION = shape({**_TYPE, "elements": _RICH_LINE})
_BORDER = {"border": whole(0, 1)}
_RICH_ELEMENT = by_type(
    {
        "rich_text_section": _RICH_SECTION,
        "rich_text_preformatted": shape({**_TYPE, "elements": _RICH_LINE}, _BORDER),
        "rich_text_quote": shape({**_TYPE, "elements": _RICH_LINE}, _BORDER),
        "rich_text_list": shape(
            {
                **_TYPE,
                "style": one_of("bullet", "ordered"),
                "elements": listing(by_type({"rich_text_section": _RICH_SECTION}), 1, 1000),
            },
            {**_BORDER, "indent": whole(0, 8), "offset": whole(0, 10_000)},
        ),
    }
)
_RICH_TEXT = shape({**_TYPE, "elements": listing(_RICH_ELEMENT, 1, 1000)}, {"block_id": _ID})


# Blocks

_BLOCK = {"block_id": _ID}
_IN_SECTION = {
    "button": _BUTTON,
    "image": _IMAGE,
    "overflow": _OVERFLOW,
    **_TICKS,
    **_PICKERS,
    **_SELECTS,
    **_MULTI_SELECTS,
}
_IN_ACTIONS = {
    "button": _BUTTON,
    "overflow": _OVERFLOW,
    **_TICKS,
    **_PICKERS,
    **_DATETIME,
    **_SELECTS,
}
_IN_INPUT = {
    **_TYPED_INPUTS,
    "rich_text_input": shape(_TYPE, {**_TYPED, "initial_value": _RICH_TEXT}),
    **_TICKS,
    **_PICKERS,
    **_DATETIME,
    **_SELECTS,
    **_MULTI_SELECTS,
}
_FILE_INPUT = shape(
    _TYPE, {"action_id": _ID, "filetypes": listing(_ID, 1, 100), "max_files": whole(1, 10)}
)


def _input(elements: Mapping[str, Check]) -> Check:
    return shape(
        {**_TYPE, "label": _plain(2000), "element": by_type(elements)},
        {**_BLOCK, "hint": _plain(2000), "optional": flag, "dispatch_action": flag},
    )


_BLOCKS = {
    "section": shape(
        _TYPE,
        {
            **_BLOCK,
            "text": _text(3000),
            "fields": listing(_text(2000), 1, 10),
            "accessory": by_type(_IN_SECTION),
            "expand": flag,
        },
        at_least_one("text", "fields"),
    ),
    "header": shape({**_TYPE, "text": _plain(150)}, _BLOCK),
    "divider": shape(_TYPE, _BLOCK),
    "context": shape(
        {
            **_TYPE,
            "elements": listing(
                by_type(
                    {
                        "image": _IMAGE,
                        _PLAIN: _plain(3000),
                        "mrkdwn": _text(3000),
                    }
                ),
                1,
                10,
            ),
        },
        _BLOCK,
    ),
    "actions": shape({**_TYPE, "elements": listing(by_type(_IN_ACTIONS), 1, 25)}, _BLOCK),
    "input": _input(_IN_INPUT),
    "image": shape(
        {**_TYPE, "alt_text": string(2000)},
        {**_BLOCK, "title": _plain(2000), "image_url": _URL, "slack_file": _SLACK_FILE},
        exactly_one("image_url", "slack_file"),
    ),
    "rich_text": _RICH_TEXT,
    "alert": shape(
        {**_TYPE, "text": _text(3000)},
        {**_BLOCK, "level": one_of("default", "info", "warning", "error", "success")},
    ),
}
_MESSAGE_BLOCK = by_type({**_BLOCKS, "markdown": shape({**_TYPE, "text": string(12_000)}, _BLOCK)})
_MODAL_BLOCK = by_type({**_BLOCKS, "input": _input({**_IN_INPUT, "file_input": _FILE_INPUT})})
_HOME_BLOCK = by_type(_BLOCKS)


# Views


def _submit_where_inputs_are(view: Mapping[str, Any], at: str) -> Faults:
    if "submit" not in view and any(block["type"] == "input" for block in view["blocks"]):
        yield Fault("submit is required when there are input blocks", at)


_ABOUT_VIEW = {
    "private_metadata": string(3000, least=0),
    "callback_id": string(255, least=0),
    "external_id": string(255, least=0),
}
_VIEW = by_type(
    {
        "modal": shape(
            {
                **_TYPE,
                "title": _plain(24),
                "blocks": listing(_MODAL_BLOCK, 1, MOST_BLOCKS_IN_VIEW),
            },
            {
                **_ABOUT_VIEW,
                "submit": _plain(24),
                "close": _plain(24),
                "clear_on_close": flag,
                "notify_on_close": flag,
            },
            _submit_where_inputs_are,
        ),
        "home": shape(
            {**_TYPE, "blocks": listing(_HOME_BLOCK, 1, MOST_BLOCKS_IN_VIEW)}, _ABOUT_VIEW
        ),
    }
)

_SUGGESTIONS = shape(
    {},
    {"options": listing(_PLAIN_OPTION, 0, 100), "option_groups": listing(_OPTION_GROUP, 0, 100)},
    exactly_one("options", "option_groups"),
)


# Rules about several blocks together


def _across(blocks: list[Block], at: str) -> Faults:
    yield from _each_once("block_id", list(enumerate(blocks)), at)
    for position, block in enumerate(blocks):
        yield from _each_once("action_id", _elements(block), f"{at}/{position}")
    yield from _one_focus(blocks, at)
    yield from _markdown_together(blocks, at)


def _each_once(key: str, places: list[tuple[Any, Mapping[str, Any]]], at: str) -> Faults:
    seen: set[str] = set()
    for place, item in places:
        if item.get(key) in seen:
            yield Fault(f"{key} already exists: {item[key]}", f"{at}/{place}/{key}")
        seen.update({item[key]} if key in item else set())


def _elements(block: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    """The elements of a block that can have an action_id, with their paths in it."""
    single = [(key, block[key]) for key in ("accessory", "element") if key in block]
    listed = block["elements"] if block["type"] == "actions" else []
    return single + [(f"elements/{position}", each) for position, each in enumerate(listed)]


def _one_focus(blocks: list[Block], at: str) -> Faults:
    focused = [e for b in blocks for _, e in _elements(b) if e.get("focus_on_load")]
    if len(focused) > 1:
        yield Fault("only one element may have focus_on_load", at)


def _markdown_together(blocks: list[Block], at: str) -> Faults:
    if sum(len(b["text"]) for b in blocks if b["type"] == "markdown") > MOST_MARKDOWN:
        yield Fault(f"markdown must be less than {MOST_MARKDOWN + 1} characters together", at)
