"""The keys of what the app is sent and answered: none is missing and none too many."""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from sandbox.slack import Seat, Slack
from sandbox.world import World
from tests.sandbox.slack.conftest import App, Client

USER = "user.id user.username user.name user.team_id"
TEAM = "token team.id team.domain enterprise is_enterprise_install"
APP = f"{TEAM} api_app_id"
VIEW_KEYS = (
    "id team_id type blocks private_metadata callback_id state.values hash title.type title.text "
    "title.emoji clear_on_close notify_on_close previous_view_id root_view_id app_id external_id "
    "app_installed_team_id bot_id"
)
MODAL_KEYS = f"{VIEW_KEYS} close submit.type submit.text submit.emoji"
HOME_KEYS = f"{VIEW_KEYS} close submit"
CARD_KEYS = "type user ts bot_id app_id text team blocks"
LINE_KEYS = "type user ts client_msg_id text team blocks"
PROFILE_KEYS = "id app_id name deleted updated team_id icons.image_36 icons.image_48 icons.image_72"
BUTTON = (
    "actions.type actions.action_id actions.block_id actions.text.type actions.text.text "
    "actions.text.emoji actions.value actions.action_ts"
)
IN_MESSAGE = (
    "container.type container.message_ts container.channel_id container.is_ephemeral channel.id "
    "channel.name"
)
IN_VIEW = "container.type container.view_id"
ASKING = "action_id block_id value"
ENVELOPE = (
    "token team_id context_team_id context_enterprise_id api_app_id type event_id event_time "
    "is_ext_shared_channel event_context authorizations.enterprise_id authorizations.team_id "
    "authorizations.user_id authorizations.is_bot authorizations.is_enterprise_install"
)


def under(prefix: str, keys: str) -> str:
    return " ".join(f"{prefix}.{key}" for key in keys.split())


SHAPES = {
    "click in a message": (
        f"type {USER} {APP} {IN_MESSAGE} {under('message', CARD_KEYS)} trigger_id response_url "
        f"state.values {BUTTON}"
    ),
    "click in an ephemeral": (
        f"type {USER} {APP} {IN_MESSAGE} trigger_id response_url state.values {BUTTON}"
    ),
    "click in a modal": (
        f"type {USER} {APP} {IN_VIEW} {under('view', MODAL_KEYS)} trigger_id {BUTTON}"
    ),
    "click on the home tab": (
        f"type {USER} {APP} {IN_VIEW} {under('view', HOME_KEYS)} trigger_id {BUTTON}"
    ),
    "suggestion in a message": (
        f"type {USER} {APP} {IN_MESSAGE} {under('message', CARD_KEYS)} {ASKING}"
    ),
    "suggestion in a modal": f"type {USER} {APP} {IN_VIEW} {under('view', MODAL_KEYS)} {ASKING}",
    "submission": f"type {USER} {APP} trigger_id {under('view', MODAL_KEYS)} response_urls",
    "closing": f"type {USER} {APP} {under('view', MODAL_KEYS)} is_cleared",
    "global shortcut": (
        f"type user.id user.username user.team_id {TEAM} action_ts callback_id trigger_id"
    ),
    "message shortcut": (
        f"type {USER} {TEAM} action_ts channel.id channel.name callback_id trigger_id "
        f"response_url message_ts {under('message', LINE_KEYS)}"
    ),
    "home opened": f"{ENVELOPE} " + under("event", "type user channel tab event_ts"),
    "home opened again": (
        f"{ENVELOPE} {under('event', 'type user channel tab event_ts')} "
        f"{under('event.view', HOME_KEYS)}"
    ),
    "mention": f"{ENVELOPE} {under('event', LINE_KEYS)} event.channel event.event_ts",
    "direct message": (
        f"{ENVELOPE} {under('event', LINE_KEYS)} event.channel event.event_ts event.channel_type"
    ),
    "invitation": f"{ENVELOPE} "
    + under("event", "type user channel channel_type team inviter event_ts"),
    "answer to a post": (
        f"ok channel ts {under('message', CARD_KEYS)} {under('message.bot_profile', PROFILE_KEYS)}"
    ),
    "answer to an update": (
        f"ok channel ts text {under('message', CARD_KEYS.replace(' ts', ''))} "
        f"{under('message.bot_profile', PROFILE_KEYS)} message.edited.user message.edited.ts"
    ),
    "answer to an ephemeral": "ok message_ts",
    "answer to a modal": f"ok {under('view', MODAL_KEYS)}",
    "answer to a home tab": f"ok {under('view', HOME_KEYS)}",
}


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


ROW = {
    "type": "actions",
    "block_id": "row",
    "elements": [
        {"type": "button", "action_id": "ok", "text": plain("OK"), "value": "1"},
        {"type": "external_select", "action_id": "who", "min_query_length": 0},
    ],
}
MODAL = {"type": "modal", "title": plain("Job"), "submit": plain("OK"), "blocks": [ROW]}
HOME = {"type": "home", "blocks": [ROW]}


def paths(value: Any, at: str = "") -> Iterator[str]:
    """The keys of the leaves; lists stand for their items, blocks and states for themselves."""
    if isinstance(value, dict) and value and not at.endswith((".values", "blocks")):
        for key, each in value.items():
            yield from paths(each, f"{at}.{key}" if at else key)
    elif isinstance(value, list) and value and not at.endswith("blocks"):
        for each in value:
            yield from paths(each, at)
    else:
        yield at


@pytest.fixture
def doings(
    slack: Slack, app: App, client: Client, maya: Seat, world: World
) -> dict[str, Callable[[], Awaitable[Any]]]:
    """How to get each of the shapes above."""
    channel = world.channel.id

    async def card() -> Any:
        await client.chat_postMessage(channel=channel, text="Card", blocks=[ROW])
        return maya.messages(channel)[-1]

    async def question() -> Any:
        answer = await client.chat_postEphemeral(
            channel=channel, user=world.manager.id, text="Which?", blocks=[ROW]
        )
        return answer.data

    async def modal(**more: Any) -> Any:
        await maya.type("/job", channel)
        trigger_id = app.payload["trigger_id"]
        return (await client.views_open(trigger_id=trigger_id, view={**MODAL, **more})).data

    async def home() -> Any:
        return (await client.views_publish(user_id=world.manager.id, view=HOME)).data

    async def heard(doing: Awaitable[Any]) -> dict[str, Any]:
        await doing
        return app.payload

    async def after(first: Awaitable[Any], then: Callable[[], Awaitable[Any]]) -> dict[str, Any]:
        await first
        return await heard(then())

    async def line() -> Any:
        await maya.type("Acme HQ for @tom", channel)
        return maya.messages(channel)[-1]

    async def update() -> Any:
        posted = await card()
        return (await client.chat_update(channel=channel, ts=posted.ts, text="New")).data

    async def post() -> Any:
        return (await client.chat_postMessage(channel=channel, text="-", blocks=[ROW])).data

    async def click_question() -> Any:
        await question()
        return await heard(maya.click(maya.messages(channel)[-1], "OK"))

    async def click_home() -> Any:
        await home()
        assert maya.home_view is not None
        return await heard(maya.click(maya.home_view, "OK"))

    async def from_line() -> Any:
        return await heard(maya.message_shortcut("from_message", await line()))

    async def suggest_on_card() -> Any:
        return await heard(maya.suggest("who", "j", await card()))

    async def click_card() -> Any:
        return await heard(maya.click(await card(), "OK"))

    return {
        "click in a message": click_card,
        "click in an ephemeral": click_question,
        "click in a modal": lambda: after(modal(), lambda: maya.press("OK")),
        "click on the home tab": click_home,
        "suggestion in a message": suggest_on_card,
        "suggestion in a modal": lambda: after(modal(), lambda: maya.suggest("who", "j")),
        "submission": lambda: after(modal(), maya.submit),
        "closing": lambda: after(modal(notify_on_close=True), maya.close),
        "global shortcut": lambda: heard(maya.shortcut("new_job")),
        "message shortcut": from_line,
        "home opened": lambda: heard(maya.home()),
        "home opened again": lambda: after(home(), maya.home),
        "mention": lambda: heard(maya.mention("Acme HQ", channel)),
        "direct message": lambda: heard(maya.type("Acme HQ", maya.dm)),
        "invitation": lambda: heard(slack.invite_app(world.quiet_channel, by=world.manager)),
        "answer to a post": post,
        "answer to an update": update,
        "answer to an ephemeral": question,
        "answer to a modal": modal,
        "answer to a home tab": home,
    }


@pytest.mark.parametrize("name", SHAPES)
async def test_a_payload_has_these_keys_and_no_others(
    name: str, doings: dict[str, Callable[[], Awaitable[Any]]]
) -> None:
    payload = await doings[name]()

    assert sorted(set(paths(payload))) == sorted(set(SHAPES[name].split()))
