"""Modals: opening, filling, submitting, and everything that can be refused about them."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web
from slack_sdk.errors import SlackApiError

from sandbox.slack import (
    Cleared,
    Closed,
    FieldErrors,
    Invalid,
    NotThereError,
    Pushed,
    Seat,
    Slack,
    Trouble,
    Updated,
)
from sandbox.world import World
from tests.sandbox.slack.conftest import App, Client, Clock, Heard, client_of


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


def option(text: str, value: str) -> dict[str, Any]:
    return {"text": plain(text), "value": value}


def asked(block_id: str, element: dict[str, Any], **more: Any) -> dict[str, Any]:
    action = {"action_id": f"{block_id}_input", **element}
    return {
        "type": "input",
        "block_id": block_id,
        "label": plain(block_id.title()),
        "element": action,
        **more,
    }


def modal(*blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "type": "modal",
        "callback_id": "job_form",
        "title": plain("New job"),
        "submit": plain("Create"),
        "blocks": list(blocks),
        **more,
    }


PLACE = asked("place", {"type": "plain_text_input"})
NOTES = asked("notes", {"type": "plain_text_input", "multiline": True}, optional=True)
DAY = asked("day", {"type": "datepicker", "initial_date": "2026-11-24"})
BUTTONS = {
    "type": "actions",
    "block_id": "tools",
    "elements": [
        {"type": "button", "action_id": "check", "text": plain("Check address"), "value": "now"}
    ],
}

Open = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture
def trigger(maya: Seat, app: App, world: World) -> Callable[[], Awaitable[str]]:
    """The trigger_id of a command that Maya has just typed."""

    async def trigger() -> str:
        await maya.type("/job", world.channel)
        return str(app.payload["trigger_id"])

    return trigger


@pytest.fixture
def opened(client: Client, trigger: Callable[[], Awaitable[str]]) -> Open:
    """Open this modal for Maya."""

    async def opened(*blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
        answer = await client.views_open(trigger_id=await trigger(), view=modal(*blocks, **more))
        view: dict[str, Any] = answer["view"]
        return view

    return opened


async def refused(call: Awaitable[Any]) -> str:
    """The name of the error with which Slack refuses a call."""
    with pytest.raises(SlackApiError) as caught:
        await call
    return str(caught.value.response["error"])


async def test_a_modal_is_shown_to_the_person_who_triggered_it(
    opened: Open, maya: Seat, tom: Seat
) -> None:
    view = await opened(PLACE, DAY, private_metadata="C1")

    assert maya.modal is not None
    assert (maya.modal.id, maya.modal.title, maya.modal.submit) == (view["id"], "New job", "Create")
    assert maya.modal.filled == {"day": "2026-11-24"}
    assert tom.modal is None
    assert view["state"] == {"values": {}}
    assert view["root_view_id"] == view["id"]


async def test_a_trigger_works_once(client: Client, trigger: Callable[[], Awaitable[str]]) -> None:
    trigger_id = await trigger()
    await client.views_open(trigger_id=trigger_id, view=modal(PLACE))

    again = client.views_open(trigger_id=trigger_id, view=modal(PLACE))

    assert await refused(again) == "exchanged_trigger_id"


async def test_a_trigger_works_for_three_seconds(
    client: Client, trigger: Callable[[], Awaitable[str]], clock: Clock
) -> None:
    trigger_id = await trigger()
    clock.now += 3.1

    late = client.views_open(trigger_id=trigger_id, view=modal(PLACE))

    assert await refused(late) == "expired_trigger_id"


async def test_an_invented_trigger_does_not_work(client: Client) -> None:
    invented = client.views_open(trigger_id="1.2.abc", view=modal(PLACE))

    assert await refused(invented) == "invalid_trigger_id"


async def test_a_bad_view_is_refused_and_costs_no_trigger(
    client: Client, trigger: Callable[[], Awaitable[str]]
) -> None:
    trigger_id = await trigger()
    untitled = {**modal(PLACE), "title": plain("x" * 25)}

    with pytest.raises(SlackApiError) as caught:
        await client.views_open(trigger_id=trigger_id, view=untitled)
    await client.views_open(trigger_id=trigger_id, view=modal(PLACE))

    assert caught.value.response["error"] == "invalid_arguments"
    [message] = caught.value.response["response_metadata"]["messages"]
    assert message == "[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"


async def test_a_home_view_is_no_modal(
    client: Client, trigger: Callable[[], Awaitable[str]]
) -> None:
    home = {"type": "home", "blocks": [{"type": "divider"}]}

    assert (
        await refused(client.views_open(trigger_id=await trigger(), view=home))
        == "invalid_arguments"
    )


async def test_a_submission_carries_every_value_also_the_untouched_ones(
    opened: Open, maya: Seat, app: App
) -> None:
    tags = asked("tags", {"type": "checkboxes", "options": [option("Urgent", "u")]}, optional=True)
    await opened(PLACE, NOTES, DAY, tags, private_metadata="C1")

    await maya.fill("Place", "B&B <HQ>")
    outcome = await maya.submit()

    assert outcome == Closed()
    assert app.payload["type"] == "view_submission"
    assert app.payload["response_urls"] == []
    assert app.payload["view"]["private_metadata"] == "C1"
    assert app.payload["view"]["state"]["values"] == {
        "place": {"place_input": {"type": "plain_text_input", "value": "B&B <HQ>"}},
        "notes": {"notes_input": {"type": "plain_text_input", "value": None}},
        "day": {"day_input": {"type": "datepicker", "selected_date": "2026-11-24"}},
        "tags": {"tags_input": {"type": "checkboxes", "selected_options": []}},
    }


async def test_values_outside_of_input_blocks_are_submitted_too(
    opened: Open, maya: Seat, app: App, world: World
) -> None:
    section = {
        "type": "section",
        "block_id": "who",
        "text": plain("Who"),
        "accessory": {"type": "users_select", "action_id": "worker"},
    }
    await opened(section, NOTES)
    assert maya.modal is not None

    await maya.choose(maya.modal, "worker", "@tom")
    assert app.payload["actions"][0]["selected_user"]
    await maya.submit()

    who = app.payload["view"]["state"]["values"]["who"]
    assert who == {
        "worker": {"type": "users_select", "selected_user": who["worker"]["selected_user"]}
    }


async def test_a_required_field_is_asked_for_before_anything_is_sent(
    opened: Open, maya: Seat, app: App
) -> None:
    await opened(PLACE, DAY)
    before = len(app.heard)

    outcome = await maya.submit()

    assert outcome == Invalid({"place": "Please complete this required field."})
    assert len(app.heard) == before
    assert maya.modal is not None
    assert maya.modal.errors == {"place": "Please complete this required field."}


@pytest.mark.parametrize(
    ("element", "value", "sentence"),
    [
        ({"type": "plain_text_input", "max_length": 3}, "Acme", "at most 3 characters"),
        ({"type": "plain_text_input", "min_length": 5}, "Acme", "at least 5 characters"),
        ({"type": "number_input", "is_decimal_allowed": False}, "1.5", "whole number"),
        ({"type": "number_input", "is_decimal_allowed": True}, "many", "a number"),
        (
            {"type": "number_input", "is_decimal_allowed": False, "max_value": "9"},
            "10",
            "at most 9",
        ),
        ({"type": "email_text_input"}, "nobody", "email"),
        ({"type": "url_text_input"}, "acme", "URL"),
    ],
)
async def test_the_client_checks_what_it_can(
    opened: Open, maya: Seat, element: dict[str, Any], value: str, sentence: str
) -> None:
    await opened(asked("field", element))
    await maya.fill("field", value)

    outcome = await maya.submit()

    assert isinstance(outcome, Invalid)
    assert sentence in outcome.errors["field"]


async def test_errors_stand_at_their_fields(opened: Open, maya: Seat, app: App) -> None:
    await opened(PLACE, DAY)
    await maya.fill("place", "Acme HQ")
    app.answers({"response_action": "errors", "errors": {"day": "This day is past."}})

    outcome = await maya.submit()

    assert outcome == FieldErrors({"day": "This day is past."})
    assert maya.modal is not None
    assert maya.modal.errors == {"day": "This day is past."}
    assert maya.modal.filled["place"] == "Acme HQ"


async def test_an_update_keeps_the_view_and_the_fields_with_the_same_ids(
    opened: Open, maya: Seat, app: App
) -> None:
    view = await opened(PLACE, NOTES)
    await maya.fill("place", "Acme HQ")
    initial = asked("day", {"type": "datepicker", "initial_date": "2026-11-25"})
    app.answers({"response_action": "update", "view": modal(PLACE, initial)})

    outcome = await maya.submit()

    assert isinstance(outcome, Updated)
    assert maya.modal is not None
    assert (maya.modal.id, maya.modal.hash != view["hash"]) == (view["id"], True)
    assert maya.modal.filled == {"place": "Acme HQ", "day": "2026-11-25"}


async def test_pushes_stand_on_top_and_closing_shows_what_is_below(
    opened: Open, maya: Seat, app: App
) -> None:
    await opened(NOTES)
    app.answers({"response_action": "push", "view": modal(DAY, title=plain("Second"))})
    outcome = await maya.submit()
    assert isinstance(outcome, Pushed)
    assert app.payload["view"]["previous_view_id"] is None

    app.answers()
    assert await maya.submit() == Closed()

    assert maya.modal is not None
    assert maya.modal.title == "New job"


async def test_a_stack_has_three_views(
    opened: Open, maya: Seat, app: App, slack: Slack, client: Client
) -> None:
    await opened(NOTES)
    app.answers({"response_action": "push", "view": modal(NOTES)})
    await maya.submit()
    await maya.submit()

    outcome = await maya.submit()
    trigger_id = app.payload["trigger_id"]

    assert isinstance(outcome, Trouble)
    assert "push_limit_reached" in slack.complaints[-1]
    push = client.views_push(trigger_id=trigger_id, view=modal(NOTES))
    assert await refused(push) == "push_limit_reached"


async def test_clear_closes_the_whole_stack(opened: Open, maya: Seat, app: App) -> None:
    await opened(NOTES)
    app.answers({"response_action": "push", "view": modal(NOTES)})
    await maya.submit()
    app.answers({"response_action": "clear"})

    assert await maya.submit() == Cleared()
    assert maya.modal is None


@pytest.mark.parametrize(
    "body",
    [
        {"response_action": "errors", "errors": {"nowhere": "No."}},
        {"response_action": "errors", "errors": {}},
        {"response_action": "errors", "errors": {"place": ""}},
        {"response_action": "update", "view": {"type": "modal"}},
        {"response_action": "replace"},
        {"text": "Thanks"},
        {},
    ],
)
async def test_an_answer_that_slack_does_not_understand_keeps_the_modal_open(
    opened: Open, maya: Seat, app: App, body: dict[str, Any], slack: Slack
) -> None:
    await opened(PLACE)
    await maya.fill("place", "Acme HQ")
    app.answers(body)

    outcome = await maya.submit()

    assert outcome == Trouble("We had some trouble connecting. Try again?")
    assert maya.modal is not None
    assert maya.modal.trouble == "We had some trouble connecting. Try again?"
    assert maya.modal.filled == {"place": "Acme HQ"}
    assert len(slack.complaints) == 1


async def test_a_failed_submission_keeps_the_modal_open(opened: Open, maya: Seat, app: App) -> None:
    await opened(NOTES)
    app.answers(status=500)

    assert isinstance(await maya.submit(), Trouble)
    assert maya.modal is not None


async def test_an_update_by_api_checks_id_and_hash(
    opened: Open, maya: Seat, client: Client
) -> None:
    view = await opened(NOTES)
    new = modal(DAY, title=plain("Later"))

    updated = await client.views_update(view_id=view["id"], hash=view["hash"], view=new)
    stale = client.views_update(view_id=view["id"], hash=view["hash"], view=new)
    unknown = client.views_update(view_id="V0UNKNOWN", view=new)

    assert maya.modal is not None
    assert maya.modal.title == "Later"
    assert updated["view"]["id"] == view["id"]
    assert await refused(stale) == "hash_conflict"
    assert await refused(unknown) == "not_found"


async def test_a_closed_view_cannot_be_updated(opened: Open, maya: Seat, client: Client) -> None:
    view = await opened(NOTES)
    await maya.close()

    update = client.views_update(view_id=view["id"], view=modal(NOTES))

    assert await refused(update) == "not_found"


async def test_an_external_id_belongs_to_one_view(
    opened: Open, client: Client, trigger: Callable[[], Awaitable[str]]
) -> None:
    await opened(NOTES, external_id="job-1")
    trigger_id = await trigger()

    again = client.views_push(trigger_id=trigger_id, view=modal(NOTES, external_id="job-1"))

    assert await refused(again) == "duplicate_external_id"
    await client.views_update(external_id="job-1", view=modal(DAY, external_id="job-1"))


async def test_a_button_in_a_modal_tells_the_view_and_no_channel(
    opened: Open, maya: Seat, app: App, client: Client
) -> None:
    await opened(NOTES, BUTTONS)
    await maya.fill("notes", "Side door")

    await maya.press("Check address")

    payload = app.payload
    assert payload["type"] == "block_actions"
    assert payload["view"]["state"]["values"]["notes"]["notes_input"]["value"] == "Side door"
    assert "tools" not in payload["view"]["state"]["values"]
    assert payload.keys().isdisjoint({"channel", "message", "response_url", "state"})
    await client.views_push(trigger_id=payload["trigger_id"], view=modal(DAY))
    assert maya.modal is not None
    assert [block["block_id"] for block in maya.modal.blocks] == ["day"]


async def test_an_input_that_dispatches_tells_its_changes(
    opened: Open, maya: Seat, app: App
) -> None:
    typed = {
        "type": "plain_text_input",
        "dispatch_action_config": {"trigger_actions_on": ["on_enter_pressed"]},
    }
    await opened(asked("place", typed, dispatch_action=True), {**DAY, "dispatch_action": True})
    before = len(app.heard)

    assert await maya.fill("place", "Acme") == ()
    await maya.fill("place", "Acme HQ", enter=True)
    await maya.fill("day", "2026-11-30")

    told = [heard.payload["actions"][0] for heard in app.heard[before:]]
    assert [action["type"] for action in told] == ["plain_text_input", "datepicker"]
    assert told[0]["value"] == "Acme HQ"
    assert (told[1]["selected_date"], told[1]["initial_date"]) == ("2026-11-30", "2026-11-24")


async def test_two_people_have_a_stack_each(
    opened: Open, maya: Seat, tom: Seat, app: App, client: Client, world: World
) -> None:
    await opened(PLACE)
    await tom.type("/job", world.channel)
    await client.views_open(trigger_id=app.payload["trigger_id"], view=modal(DAY))

    await maya.fill("place", "Acme HQ")
    await tom.close()

    assert tom.modal is None
    assert maya.modal is not None
    assert maya.modal.filled == {"place": "Acme HQ"}


async def test_closing_is_told_when_the_view_asks_for_it(
    opened: Open, maya: Seat, app: App
) -> None:
    await opened(NOTES, notify_on_close=True)
    await maya.fill("notes", "Side door")

    await maya.close()

    assert app.payload["type"] == "view_closed"
    assert app.payload["is_cleared"] is False
    assert app.payload["view"]["state"] == {"values": {}}
    assert "trigger_id" not in app.payload


async def test_closing_is_not_told_otherwise(opened: Open, maya: Seat, app: App) -> None:
    await opened(NOTES)
    before = len(app.heard)

    assert await maya.close() == ()
    assert len(app.heard) == before
    with pytest.raises(NotThereError):
        await maya.submit()


async def test_the_x_closes_everything(opened: Open, maya: Seat, app: App) -> None:
    await opened(NOTES, notify_on_close=True)
    app.answers({"response_action": "push", "view": modal(NOTES, notify_on_close=True)})
    await maya.submit()
    app.answers()

    sent = await maya.close(everything=True)

    assert [delivery.payload["is_cleared"] for delivery in sent] == [True, True]
    assert maya.modal is None


async def test_a_view_can_ask_to_be_closed_with_all_others(
    opened: Open, maya: Seat, app: App
) -> None:
    await opened(NOTES)
    app.answers({"response_action": "push", "view": modal(NOTES, clear_on_close=True)})
    await maya.submit()

    await maya.close()

    assert maya.modal is None


async def test_an_external_select_asks_the_app(opened: Open, maya: Seat, app: App) -> None:
    who = asked("who", {"type": "external_select", "min_query_length": 2})
    await opened(PLACE, who)
    before = len(app.heard)
    assert await maya.suggest("who_input", "j") == []
    assert len(app.heard) == before

    app.answers({"options": [option("Jane Doe", "jane"), option("Janet", "janet")]})
    found = await maya.suggest("who_input", "ja")
    await maya.fill("who", "Jane Doe")

    assert [each.text for each in found] == ["Jane Doe", "Janet"]
    assert app.payload["type"] == "block_suggestion"
    assert (app.payload["action_id"], app.payload["value"]) == ("who_input", "ja")
    assert app.payload.keys().isdisjoint({"trigger_id", "response_url", "actions", "channel"})
    assert maya.modal is not None
    assert maya.modal.filled["who"] == "Jane Doe"


async def test_only_what_was_suggested_can_be_chosen(opened: Open, maya: Seat, app: App) -> None:
    await opened(asked("who", {"type": "external_select"}))
    app.answers({"options": [option("Jane Doe", "jane")]})

    with pytest.raises(NotThereError):
        await maya.fill("who", "Bob Smith")


async def test_groups_of_suggestions_keep_their_label(opened: Open, maya: Seat, app: App) -> None:
    await opened(asked("who", {"type": "external_select", "min_query_length": 0}))
    group = {"label": plain("Recent"), "options": [option("Jane Doe", "jane")]}
    app.answers({"option_groups": [group]})

    [found] = await maya.suggest("who_input", "")

    assert (found.text, found.group) == ("Jane Doe", "Recent")


@pytest.mark.parametrize(
    "body",
    [
        {"options": [option(str(n), str(n)) for n in range(101)]},
        {"options": [option("x" * 76, "x")]},
        {"options": [], "option_groups": []},
        {"text": "Jane"},
        [],
    ],
)
async def test_a_bad_suggestion_is_an_empty_menu(
    opened: Open, maya: Seat, app: App, body: Any, slack: Slack
) -> None:
    await opened(asked("who", {"type": "external_select"}))
    app.answers(body)

    assert await maya.suggest("who_input", "jane") == []
    assert len(slack.complaints) == 1


async def test_a_late_suggestion_is_an_empty_menu(
    slack: Slack, opened: Open, maya: Seat, app: App
) -> None:
    await opened(asked("who", {"type": "external_select"}))
    slack.patience = 0.05
    late = asyncio.Event()

    async def answer(_heard: Heard) -> web.Response:
        await late.wait()
        return web.json_response({"options": [option("Jane Doe", "jane")]})

    app.answer = answer
    found = await maya.suggest("who_input", "jane")
    late.set()

    assert found == []


async def test_over_http_suggestions_need_an_address_in_the_manifest(
    manifest: dict[str, Any], world: World, app: App, clock: Clock
) -> None:
    manifest["settings"]["interactivity"]["request_url"] = "https://app.example/slack/events"
    async with Slack(world, manifest=manifest, clock=clock) as slack:
        client = client_of(slack)
        maya = slack.seat(world.manager)
        home = {"type": "home", "blocks": [asked("who", {"type": "external_select"})]}
        await client.views_publish(user_id=world.manager.id, view=home)
        assert maya.home_view is not None

        assert await maya.suggest("who_input", "jane", maya.home_view) == []
        assert slack.complaints == ["the manifest has no message_menu_options_url"]


@pytest.mark.parametrize(
    ("element", "said", "value"),
    [
        ({"type": "timepicker"}, "09:30", {"selected_time": "09:30"}),
        (
            {"type": "timepicker", "timezone": "Europe/Berlin"},
            "09:30",
            {"selected_time": "09:30", "timezone": "Europe/Berlin"},
        ),
        ({"type": "datetimepicker"}, "1795510800", {"selected_date_time": 1795510800}),
        ({"type": "number_input", "is_decimal_allowed": False}, "45", {"value": "45"}),
        (
            {"type": "radio_buttons", "options": [option("High", "1")]},
            "High",
            {"selected_option": {"text": {**plain("High"), "emoji": True}, "value": "1"}},
        ),
        (
            {"type": "multi_static_select", "options": [option("A", "a"), option("B", "b")]},
            ["b"],
            {"selected_options": [{"text": {**plain("B"), "emoji": True}, "value": "b"}]},
        ),
    ],
)
async def test_each_element_sends_its_own_kind_of_value(
    opened: Open, maya: Seat, app: App, element: dict[str, Any], said: Any, value: dict[str, Any]
) -> None:
    await opened(asked("field", element))
    await maya.fill("field", said)

    await maya.submit()

    sent = app.payload["view"]["state"]["values"]["field"]["field_input"]
    assert sent == {"type": element["type"], **value}


@pytest.mark.parametrize(
    ("element", "said"),
    [
        ({"type": "datepicker"}, "31 February"),
        ({"type": "timepicker"}, "25:00"),
        ({"type": "datetimepicker"}, "tomorrow"),
        ({"type": "users_select"}, "nobody"),
        ({"type": "channels_select"}, "#nowhere"),
        ({"type": "plain_text_input"}, ["two", "texts"]),
    ],
)
async def test_a_field_takes_only_what_its_element_can_show(
    opened: Open, maya: Seat, element: dict[str, Any], said: Any
) -> None:
    await opened(asked("field", element))

    with pytest.raises(NotThereError):
        await maya.fill("field", said)


async def test_a_group_of_people_is_sent_as_ids(
    opened: Open, maya: Seat, app: App, world: World
) -> None:
    await opened(asked("crew", {"type": "multi_users_select", "max_selected_items": 2}))

    await maya.fill("crew", [world.manager.name, "@tom"])
    await maya.submit()

    sent = app.payload["view"]["state"]["values"]["crew"]["crew_input"]
    assert sent["selected_users"] == [world.manager.id, world.dispatcher.id]
    await opened(asked("crew", {"type": "multi_users_select", "max_selected_items": 1}))
    with pytest.raises(NotThereError):
        await maya.fill("crew", [world.manager.name, "@tom"])
