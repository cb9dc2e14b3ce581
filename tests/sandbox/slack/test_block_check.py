"""Block Kit: what is accepted, and what is refused and where."""

from collections.abc import Sequence
from typing import Any

import pytest
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from sandbox.slack.block_check import message_faults, suggestion_faults, view_faults

Json = dict[str, Any]


def plain(text: str = "x") -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str = "x") -> Json:
    return {"type": "mrkdwn", "text": text}


def option(text: str = "A", value: str = "a") -> Json:
    return {"text": plain(text), "value": value}


def section(**more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(), **more}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def button(**more: Any) -> Json:
    return {"type": "button", "text": plain(), **more}


def asked(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain(), "element": element, **more}


def modal(*blocks: Json, **more: Any) -> Json:
    return {"type": "modal", "title": plain(), "submit": plain(), "blocks": list(blocks), **more}


def rich(*parts: Json) -> Json:
    return {
        "type": "rich_text",
        "elements": [{"type": "rich_text_section", "elements": list(parts)}],
    }


CONFIRM = {"title": plain(), "text": mrkdwn(), "confirm": plain(), "deny": plain()}
TEXT = {"type": "plain_text_input"}

GOOD_MESSAGE = [
    {"type": "header", "text": plain("Acme HQ")},
    section(
        block_id="place",
        fields=[mrkdwn("*When*"), plain("Tue 24 Nov")],
        accessory=button(action_id="map", url="https://maps.example"),
    ),
    {"type": "divider"},
    rich(
        {"type": "text", "text": "B&B", "style": {"bold": True}},
        {"type": "user", "user_id": "U1"},
        {"type": "link", "url": "https://a.example", "text": "map"},
        {"type": "emoji", "name": "wave"},
        {"type": "date", "timestamp": 1, "format": "{date}"},
    ),
    {
        "type": "context",
        "elements": [
            mrkdwn(),
            plain(),
            {"type": "image", "image_url": "https://a.example", "alt_text": "x"},
        ],
    },
    {"type": "image", "image_url": "https://a.example", "alt_text": "x", "title": plain()},
    {"type": "alert", "text": mrkdwn(), "level": "warning"},
    {"type": "markdown", "text": "# x"},
    actions(
        button(action_id="undo", style="danger", confirm=CONFIRM, value="1"),
        {"type": "static_select", "options": [option()], "initial_option": option()},
        {"type": "overflow", "options": [{**option(), "url": "https://a.example"}]},
        {"type": "datepicker", "initial_date": "2026-11-24"},
        {"type": "radio_buttons", "options": [{"text": mrkdwn("*A*"), "value": "a"}]},
    ),
]
GOOD_MODAL = modal(
    asked({**TEXT, "multiline": True, "max_length": 10, "focus_on_load": True}, hint=plain()),
    asked({"type": "number_input", "is_decimal_allowed": False, "min_value": "1"}),
    asked({"type": "external_select", "min_query_length": 0, "initial_option": option()}),
    asked({"type": "users_select", "initial_user": "U1"}, optional=True),
    asked({"type": "timepicker", "initial_time": "09:00", "timezone": "Europe/Berlin"}),
    asked({"type": "datetimepicker", "initial_date_time": 1_795_510_800}),
    asked({"type": "rich_text_input", "initial_value": rich({"type": "text", "text": "x"})}),
    asked({"type": "checkboxes", "options": [option()], "initial_options": [option()]}),
    asked(
        {
            "type": "multi_static_select",
            "option_groups": [{"label": plain(), "options": [option()]}],
        }
    ),
    callback_id="job_form",
    private_metadata="x" * 3000,
    notify_on_close=True,
    close=plain("Cancel"),
    external_id="job-1",
    clear_on_close=False,
)

BAD_BLOCKS: Sequence[tuple[list[Json], str, str]] = [
    ([{"text": mrkdwn()}], "missing required field: type", "/blocks/0"),
    ([{"type": "sektion"}], "unsupported type: sektion", "/blocks/0/type"),
    ([{"type": "section"}], "must provide at least one of text, fields", "/blocks/0"),
    ([section(colour="red")], "invalid additional property: colour", "/blocks/0"),
    ([section(text=mrkdwn(""))], "must be more than 0 characters", "/blocks/0/text/text"),
    (
        [section(text=mrkdwn("x" * 3001))],
        "must be less than 3001 characters",
        "/blocks/0/text/text",
    ),
    ([section(text="x")], "must provide an object", "/blocks/0/text"),
    (
        [section(text={**plain(), "verbatim": True})],
        "invalid additional property: verbatim",
        "/blocks/0/text",
    ),
    (
        [section(text={**mrkdwn(), "emoji": True})],
        "invalid additional property: emoji",
        "/blocks/0/text",
    ),
    ([section(fields=[mrkdwn()] * 11)], "no more than 10 items allowed", "/blocks/0/fields"),
    (
        [section(fields=[mrkdwn("x" * 2001)])],
        "must be less than 2001 characters",
        "/blocks/0/fields/0/text",
    ),
    ([section(block_id="x" * 256)], "must be less than 256 characters", "/blocks/0/block_id"),
    ([section(accessory=TEXT)], "unsupported type: plain_text_input", "/blocks/0/accessory/type"),
    (
        [section(accessory={"type": "datetimepicker"})],
        "unsupported type: datetimepicker",
        "/blocks/0/accessory/type",
    ),
    ([{"type": "header", "text": mrkdwn()}], "unsupported type: mrkdwn", "/blocks/0/text/type"),
    (
        [{"type": "header", "text": plain("x" * 151)}],
        "must be less than 151 characters",
        "/blocks/0/text/text",
    ),
    ([{"type": "header"}], "missing required field: text", "/blocks/0"),
    ([{"type": "divider", "text": plain()}], "invalid additional property: text", "/blocks/0"),
    ([{"type": "context", "elements": []}], "no fewer than 1 items allowed", "/blocks/0/elements"),
    (
        [{"type": "context", "elements": [plain()] * 11}],
        "no more than 10 items allowed",
        "/blocks/0/elements",
    ),
    (
        [{"type": "context", "elements": [button()]}],
        "unsupported type: button",
        "/blocks/0/elements/0/type",
    ),
    (
        [{"type": "image", "image_url": "https://a.example"}],
        "missing required field: alt_text",
        "/blocks/0",
    ),
    (
        [{"type": "image", "alt_text": "x"}],
        "must provide exactly one of image_url and slack_file",
        "/blocks/0",
    ),
    (
        [{"type": "alert", "text": plain(), "level": "loud"}],
        "must be a valid enum value",
        "/blocks/0/level",
    ),
    ([actions()], "no fewer than 1 items allowed", "/blocks/0/elements"),
    ([actions(*[button()] * 26)], "no more than 25 items allowed", "/blocks/0/elements"),
    (
        [actions(button(text=mrkdwn()))],
        "unsupported type: mrkdwn",
        "/blocks/0/elements/0/text/type",
    ),
    (
        [actions(button(text=plain("x" * 76)))],
        "must be less than 76 characters",
        "/blocks/0/elements/0/text/text",
    ),
    (
        [actions(button(value="x" * 2001))],
        "must be less than 2001 characters",
        "/blocks/0/elements/0/value",
    ),
    ([actions(button(value=1))], "must provide a string", "/blocks/0/elements/0/value"),
    ([actions(button(style="green"))], "must be a valid enum value", "/blocks/0/elements/0/style"),
    (
        [actions(button(action_id="x" * 256))],
        "must be less than 256 characters",
        "/blocks/0/elements/0/action_id",
    ),
    (
        [actions(button(confirm={**CONFIRM, "deny": plain("x" * 31)}))],
        "must be less than 31 characters",
        "/blocks/0/elements/0/confirm/deny/text",
    ),
    (
        [actions(button(confirm={"title": plain()}))],
        "missing required field: text",
        "/blocks/0/elements/0/confirm",
    ),
    (
        [actions({"type": "multi_users_select"})],
        "unsupported type: multi_users_select",
        "/blocks/0/elements/0/type",
    ),
    (
        [actions({"type": "static_select"})],
        "must provide exactly one of options and option_groups",
        "/blocks/0/elements/0",
    ),
    (
        [actions({"type": "static_select", "options": [option()] * 101})],
        "no more than 100 items allowed",
        "/blocks/0/elements/0/options",
    ),
    (
        [actions({"type": "static_select", "options": []})],
        "no fewer than 1 items allowed",
        "/blocks/0/elements/0/options",
    ),
    (
        [actions({"type": "static_select", "options": [option("x" * 76)]})],
        "must be less than 76 characters",
        "/blocks/0/elements/0/options/0/text/text",
    ),
    (
        [actions({"type": "static_select", "options": [option("A", "x" * 151)]})],
        "must be less than 151 characters",
        "/blocks/0/elements/0/options/0/value",
    ),
    (
        [actions({"type": "static_select", "options": [{"text": mrkdwn(), "value": "a"}]})],
        "unsupported type: mrkdwn",
        "/blocks/0/elements/0/options/0/text/type",
    ),
    (
        [
            actions(
                {"type": "static_select", "options": [option()], "initial_option": option("B", "b")}
            )
        ],
        "initial option must be one of the options",
        "/blocks/0/elements/0",
    ),
    (
        [
            actions(
                {"type": "static_select", "options": [option()], "placeholder": plain("x" * 151)}
            )
        ],
        "must be less than 151 characters",
        "/blocks/0/elements/0/placeholder/text",
    ),
    (
        [actions({"type": "checkboxes", "options": [option()] * 11})],
        "no more than 10 items allowed",
        "/blocks/0/elements/0/options",
    ),
    (
        [actions({"type": "overflow", "options": [option()] * 6})],
        "no more than 5 items allowed",
        "/blocks/0/elements/0/options",
    ),
    (
        [actions({"type": "datepicker", "initial_date": "24.11.2026"})],
        "must be a valid date",
        "/blocks/0/elements/0/initial_date",
    ),
    (
        [actions({"type": "timepicker", "initial_time": "24:00"})],
        "must be a valid time",
        "/blocks/0/elements/0/initial_time",
    ),
    ([asked({"type": "file_input"})], "unsupported type: file_input", "/blocks/0/element/type"),
    ([rich({"type": "text"})], "missing required field: text", "/blocks/0/elements/0/elements/0"),
    (
        [rich({"type": "text", "text": "x", "style": {"loud": True}})],
        "invalid additional property: loud",
        "/blocks/0/elements/0/elements/0/style",
    ),
    (
        [{"type": "markdown", "text": "x" * 12_001}],
        "must be less than 12001 characters",
        "/blocks/0/text",
    ),
    (
        [{"type": "markdown", "text": "x" * 7_000}] * 2,
        "markdown must be less than 12001 characters together",
        "/blocks",
    ),
    ([section()] * 51, "no more than 50 items allowed", "/blocks"),
    (
        [section(block_id="a"), section(block_id="a")],
        "block_id already exists: a",
        "/blocks/1/block_id",
    ),
    (
        [actions(button(action_id="a"), button(action_id="a"))],
        "action_id already exists: a",
        "/blocks/0/elements/1/action_id",
    ),
]

BAD_VIEWS: Sequence[tuple[Any, str, str]] = [
    ("modal", "must provide an object", "/view"),
    ({**modal(section()), "type": "dialog"}, "unsupported type: dialog", "/view/type"),
    ({"type": "modal", "blocks": [section()]}, "missing required field: title", "/view"),
    ({"type": "modal", "title": plain()}, "missing required field: blocks", "/view"),
    (modal(), "no fewer than 1 items allowed", "/view/blocks"),
    (modal(*[section()] * 101), "no more than 100 items allowed", "/view/blocks"),
    (
        modal(section(), title=plain("x" * 25)),
        "must be less than 25 characters",
        "/view/title/text",
    ),
    (modal(section(), title=mrkdwn()), "unsupported type: mrkdwn", "/view/title/type"),
    (
        modal(section(), submit=plain("x" * 25)),
        "must be less than 25 characters",
        "/view/submit/text",
    ),
    (
        modal(section(), close=plain("x" * 25)),
        "must be less than 25 characters",
        "/view/close/text",
    ),
    (
        modal(section(), private_metadata="x" * 3001),
        "must be less than 3001 characters",
        "/view/private_metadata",
    ),
    (
        modal(section(), callback_id="x" * 256),
        "must be less than 256 characters",
        "/view/callback_id",
    ),
    (
        modal(section(), external_id="x" * 256),
        "must be less than 256 characters",
        "/view/external_id",
    ),
    (modal(section(), notify_on_close="yes"), "must provide a boolean", "/view/notify_on_close"),
    (modal(section(), hash="1.a"), "invalid additional property: hash", "/view"),
    (modal({"type": "markdown", "text": "x"}), "unsupported type: markdown", "/view/blocks/0/type"),
    (
        {"type": "modal", "title": plain(), "blocks": [asked(TEXT)]},
        "submit is required when there are input blocks",
        "/view",
    ),
    (modal(asked(button())), "unsupported type: button", "/view/blocks/0/element/type"),
    (modal(asked(TEXT, label=mrkdwn())), "unsupported type: mrkdwn", "/view/blocks/0/label/type"),
    (
        modal(asked(TEXT, label=plain("x" * 2001))),
        "must be less than 2001 characters",
        "/view/blocks/0/label/text",
    ),
    (
        modal(asked({"type": "number_input"})),
        "missing required field: is_decimal_allowed",
        "/view/blocks/0/element",
    ),
    (
        modal(asked({**TEXT, "max_length": 3001})),
        "must be less than 3001",
        "/view/blocks/0/element/max_length",
    ),
    (
        modal(asked({**TEXT, "min_length": 5, "max_length": 4})),
        "min_length must not be greater than max_length",
        "/view/blocks/0/element",
    ),
    (
        modal(asked({**TEXT, "dispatch_action_config": {"trigger_actions_on": ["on_focus"]}})),
        "must be a valid enum value",
        "/view/blocks/0/element/dispatch_action_config/trigger_actions_on/0",
    ),
    (
        modal(asked({**TEXT, "focus_on_load": True}), asked({**TEXT, "focus_on_load": True})),
        "only one element may have focus_on_load",
        "/view/blocks",
    ),
    (
        {"type": "home", "blocks": [section()], "title": plain()},
        "invalid additional property: title",
        "/view",
    ),
    (
        {"type": "home", "blocks": [section()], "submit": plain()},
        "invalid additional property: submit",
        "/view",
    ),
]


def test_good_blocks_are_accepted() -> None:
    assert message_faults(GOOD_MESSAGE) == []
    assert view_faults(GOOD_MODAL) == []
    assert view_faults({"type": "home", "blocks": GOOD_MESSAGE[:3]}) == []


@pytest.mark.parametrize(("blocks", "message", "at"), BAD_BLOCKS)
def test_a_bad_message_is_refused_where_it_is_bad(
    blocks: list[Json], message: str, at: str
) -> None:
    assert f"{message} [json-pointer:{at}]" in [str(fault) for fault in message_faults(blocks)]


@pytest.mark.parametrize(("view", "message", "at"), BAD_VIEWS)
def test_a_bad_view_is_refused_where_it_is_bad(view: Any, message: str, at: str) -> None:
    assert f"{message} [json-pointer:{at}]" in [str(fault) for fault in view_faults(view)]


@pytest.mark.parametrize("value", [None, "[]", {}, [None], [[]], [{"type": []}], [{"type": {}}]])
def test_what_is_no_list_of_blocks_is_refused(value: object) -> None:
    assert message_faults(value)


def test_every_fault_of_one_message_is_told() -> None:
    blocks = [{"type": "header", "text": mrkdwn()}, section(text=mrkdwn(""), colour="red")]

    assert [fault.at for fault in message_faults(blocks)] == [
        "/blocks/0/text/type",
        "/blocks/1",
        "/blocks/1/text/text",
    ]


@pytest.mark.parametrize(
    "answer", [{"options": []}, {"options": [option()]}, {"option_groups": []}]
)
def test_good_suggestions_are_accepted(answer: Json) -> None:
    assert suggestion_faults(answer) == []


def refused_by_the_sdk(check: Any) -> bool:
    try:
        check()
    except (SlackObjectFormationError, TypeError, AttributeError):
        return True
    return False


def test_nothing_that_the_sdk_refuses_is_accepted() -> None:
    """The SDK's own models know some rules; whatever they catch is in the lists above."""

    def as_message(blocks: list[Json]) -> Any:
        return lambda: [block.to_dict() for block in Block.parse_all(blocks)]

    caught = [row for row in BAD_BLOCKS if refused_by_the_sdk(as_message(row[0]))]

    assert len(caught) > 15
    assert not any(refused_by_the_sdk(as_message([block])) for block in GOOD_MESSAGE)
    assert not refused_by_the_sdk(lambda: View(**GOOD_MODAL).to_dict())
