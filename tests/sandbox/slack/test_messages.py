"""Posting, editing and reading messages."""

from typing import Any

import pytest
from slack_sdk.errors import SlackApiError

from sandbox.slack import Pace, Seat, Slack
from sandbox.world import World
from tests.sandbox.slack.conftest import App, Client, Clock, client_of

SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "*Acme HQ*"}}
METADATA = {"event_type": "job_card", "event_payload": {"job": "fh-1"}}


async def refused(call: Any) -> dict[str, Any]:
    """The answer to a call that Slack refuses."""
    with pytest.raises(SlackApiError) as caught:
        await call
    answer: dict[str, Any] = caught.value.response.data
    return answer


async def test_a_post_is_seen_by_everybody_in_the_channel(
    client: Client, tom: Seat, world: World
) -> None:
    answer = await client.chat_postMessage(
        channel=world.channel.id, text="Acme HQ", blocks=[SECTION], metadata=METADATA
    )

    [message] = tom.messages(world.channel)
    assert (message.text, message.ts, message.user) == ("Acme HQ", answer["ts"], world.bot_user.id)
    assert message.metadata == METADATA
    assert answer["channel"] == world.channel.id


async def test_blocks_come_back_with_names_and_defaults(client: Client, world: World) -> None:
    answer = await client.chat_postMessage(channel=world.channel.id, text="-", blocks=[SECTION])

    [block] = answer["message"]["blocks"]
    assert block["text"] == {"type": "mrkdwn", "text": "*Acme HQ*", "verbatim": False}
    assert block["block_id"]


async def test_stray_markup_in_text_is_escaped_and_references_stay(
    client: Client, world: World
) -> None:
    said = f"B&B < Acme &amp; <@{world.manager.id}> <https://a.example|map>"

    answer = await client.chat_postMessage(channel=world.channel.id, text=said)

    assert answer["message"]["text"] == (
        f"B&amp;B &lt; Acme &amp; <@{world.manager.id}> <https://a.example|map>"
    )


@pytest.mark.parametrize(
    ("channel", "error"),
    [("quiet_channel", "not_in_channel"), ("private_channel", "channel_not_found")],
)
async def test_the_app_posts_only_where_it_is(
    client: Client, world: World, channel: str, error: str
) -> None:
    answer = await refused(
        client.chat_postMessage(channel=getattr(world, channel).id, text="Acme HQ")
    )

    assert answer["error"] == error


async def test_nor_in_a_direct_message_of_two_people(
    client: Client, maya: Seat, world: World
) -> None:
    channel = maya.dm_with(world.dispatcher)

    answer = await refused(client.chat_postMessage(channel=channel, text="Acme HQ"))

    assert answer["error"] == "channel_not_found"


async def test_with_write_public_it_posts_in_any_public_channel(
    manifest: dict[str, Any], world: World
) -> None:
    manifest["oauth_config"]["scopes"]["bot"].append("chat:write.public")
    async with Slack(world, manifest=manifest) as slack:
        client = client_of(slack)

        await client.chat_postMessage(channel=world.quiet_channel.id, text="Acme HQ")

        answer = await refused(
            client.chat_postMessage(channel=world.private_channel.id, text="Acme HQ")
        )
        assert answer["error"] == "channel_not_found"


async def test_an_app_that_was_removed_is_a_stranger_again(
    slack: Slack, client: Client, world: World
) -> None:
    slack.remove_app(world.channel)

    answer = await refused(client.chat_postMessage(channel=world.channel.id, text="Acme HQ"))

    assert answer["error"] == "not_in_channel"


async def test_an_archived_channel_takes_no_message(
    slack: Slack, client: Client, world: World
) -> None:
    slack.archive(world.channel)

    answer = await refused(client.chat_postMessage(channel=world.channel.id, text="Acme HQ"))

    assert answer["error"] == "is_archived"


async def test_a_person_as_channel_means_their_direct_message(
    client: Client, maya: Seat, world: World
) -> None:
    answer = await client.chat_postMessage(channel=world.manager.id, text="Acme HQ")

    assert answer["channel"] == maya.dm
    assert [message.text for message in maya.messages(maya.dm)] == ["Acme HQ"]


async def test_without_a_messages_tab_there_is_no_direct_message(
    manifest: dict[str, Any], world: World
) -> None:
    manifest["features"]["app_home"]["messages_tab_enabled"] = False
    async with Slack(world, manifest=manifest) as slack:
        client = client_of(slack)

        answer = await refused(client.chat_postMessage(channel=world.manager.id, text="-"))

        assert answer["error"] == "messages_tab_disabled"


async def test_nothing_to_say_is_refused(client: Client, world: World) -> None:
    silence = {"channel": world.channel.id, "text": " "}

    answer = await refused(client.api_call("chat.postMessage", json=silence))

    assert answer["error"] == "no_text"


async def test_a_missing_channel_is_named(client: Client) -> None:
    answer = await refused(client.api_call("chat.postMessage", json={"text": "Acme HQ"}))

    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == ["[ERROR] missing required field: channel"]


async def test_bad_blocks_are_refused_with_their_place(client: Client, world: World) -> None:
    header = {"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}

    answer = await refused(
        client.chat_postMessage(channel=world.channel.id, text="-", blocks=[header])
    )

    assert answer["error"] == "invalid_blocks"
    assert answer["errors"] == [
        "must be less than 151 characters [json-pointer:/blocks/0/text/text]"
    ]


@pytest.mark.parametrize(
    "metadata", [{"event_type": "x"}, {"event_type": 1, "event_payload": {}}, "job", {"a": {}}]
)
async def test_metadata_has_a_type_and_a_payload(
    client: Client, world: World, metadata: Any
) -> None:
    answer = await refused(
        client.api_call(
            "chat.postMessage",
            json={"channel": world.channel.id, "text": "-", "metadata": metadata},
        )
    )

    assert answer["error"] == "invalid_metadata_format"


async def test_an_update_keeps_what_it_leaves_out(client: Client, tom: Seat, world: World) -> None:
    posted = await client.chat_postMessage(
        channel=world.channel.id, text="Acme HQ", blocks=[SECTION], metadata=METADATA
    )

    answer = await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="Globex")

    [message] = tom.messages(world.channel)
    assert (message.text, message.edited, message.metadata) == ("Globex", True, METADATA)
    assert len(message.blocks) == 1
    assert "ts" not in answer["message"]


async def test_an_update_with_nothing_takes_blocks_and_metadata_away(
    client: Client, tom: Seat, world: World
) -> None:
    posted = await client.chat_postMessage(
        channel=world.channel.id, text="Acme HQ", blocks=[SECTION], metadata=METADATA
    )

    await client.chat_update(
        channel=posted["channel"], ts=posted["ts"], text="Globex", blocks=[], metadata={}
    )

    [message] = tom.messages(world.channel)
    assert (message.blocks, message.metadata) == ((), None)


async def test_nobody_updates_what_another_wrote(client: Client, maya: Seat, world: World) -> None:
    await maya.type("who goes?", world.channel)
    [message] = maya.messages(world.channel)

    update = await refused(client.chat_update(channel=world.channel.id, ts=message.ts, text="-"))
    delete = await refused(client.chat_delete(channel=world.channel.id, ts=message.ts))

    assert update["error"] == "cant_update_message"
    assert delete["error"] == "cant_delete_message"


async def test_an_update_is_shorter_than_a_post(client: Client, world: World) -> None:
    posted = await client.chat_postMessage(channel=world.channel.id, text="x" * 40_001)

    assert len(posted["message"]["text"]) == 40_000
    answer = await refused(
        client.chat_update(channel=world.channel.id, ts=posted["ts"], text="x" * 4_001)
    )
    assert answer["error"] == "msg_too_long"


async def test_an_ephemeral_message_is_one_persons_until_they_reload(
    client: Client, maya: Seat, tom: Seat, world: World
) -> None:
    await client.chat_postEphemeral(
        channel=world.channel.id, user=maya.person.id, text="Which Bob?"
    )

    assert [message.ephemeral for message in maya.messages(world.channel)] == [True]
    assert tom.messages(world.channel) == []
    maya.reload()
    assert maya.messages(world.channel) == []


async def test_an_ephemeral_message_is_in_no_history_and_cannot_be_changed(
    client: Client, maya: Seat, world: World
) -> None:
    channel = world.channel.id
    posted = await client.chat_postEphemeral(channel=channel, user=maya.person.id, text="Which?")

    history = await client.conversations_history(channel=channel)
    update = await refused(client.chat_update(channel=channel, ts=posted["message_ts"], text="-"))
    delete = await refused(client.chat_delete(channel=channel, ts=posted["message_ts"]))

    assert history["messages"] == []
    assert update["error"] == delete["error"] == "message_not_found"


async def test_an_ephemeral_message_needs_both_in_the_channel(
    client: Client, slack: Slack, world: World
) -> None:
    outside = await refused(
        client.chat_postEphemeral(
            channel=world.quiet_channel.id, user=world.manager.id, text="Which Bob?"
        )
    )
    await slack.invite_app(world.quiet_channel, by=world.manager)
    absent = await refused(
        client.chat_postEphemeral(
            channel=world.quiet_channel.id, user=world.guest.id, text="Which Bob?"
        )
    )

    assert outside["error"] == "not_in_channel"
    assert absent["error"] == "user_not_in_channel"


async def test_history_is_newest_first_and_tells_metadata_when_asked(
    client: Client, world: World
) -> None:
    channel = world.channel.id
    for name in ("one", "two", "three"):
        await client.chat_postMessage(channel=channel, text=name, metadata=METADATA)

    plain = await client.conversations_history(channel=channel, limit=2)
    told = await client.conversations_history(
        channel=channel,
        limit=2,
        cursor=plain["response_metadata"]["next_cursor"],
        include_all_metadata=True,
    )

    assert [message["text"] for message in plain["messages"]] == ["three", "two"]
    assert plain["has_more"]
    assert "metadata" not in plain["messages"][0]
    assert [message["metadata"] for message in told["messages"]] == [METADATA]
    assert not told["has_more"]


async def test_history_is_closed_to_those_outside(client: Client, world: World) -> None:
    answer = await refused(client.conversations_history(channel=world.quiet_channel.id))
    cursor = await refused(
        client.conversations_history(channel=world.channel.id, cursor="not a cursor")
    )

    assert answer["error"] == "not_in_channel"
    assert cursor["error"] == "invalid_cursor"


async def test_replies_stand_in_their_thread_and_not_in_the_history(
    client: Client, world: World
) -> None:
    channel = world.channel.id
    root = await client.chat_postMessage(channel=channel, text="root")
    await client.chat_postMessage(channel=channel, text="reply", thread_ts=root["ts"])

    history = await client.conversations_history(channel=channel)
    replies = await client.conversations_replies(channel=channel, ts=root["ts"])
    nowhere = await refused(
        client.chat_postMessage(channel=channel, text="-", thread_ts="1.000001")
    )

    assert [message["text"] for message in history["messages"]] == ["root"]
    assert history["messages"][0]["reply_count"] == 1
    assert [message["text"] for message in replies["messages"]] == ["root", "reply"]
    assert nowhere["error"] == "thread_not_found"


async def test_more_than_one_post_a_second_is_limited_when_the_weather_says_so(
    slack: Slack, client: Client, clock: Clock, world: World
) -> None:
    slack.weather.pace = Pace.ONE_A_SECOND
    await client.chat_postMessage(channel=world.channel.id, text="one")

    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel=f"#{world.channel.name}", text="two")
    clock.now += 1
    await client.chat_postMessage(channel=world.channel.id, text="three")

    assert caught.value.response.status_code == 429
    assert caught.value.response.headers["Retry-After"] == "1"
    assert caught.value.response["error"] == "ratelimited"


async def test_a_reaction_is_given_once(client: Client, maya: Seat, world: World) -> None:
    await maya.type("Acme HQ tomorrow", world.channel)
    [message] = maya.messages(world.channel)
    where = {"channel": world.channel.id, "timestamp": message.ts, "name": "eyes"}

    await client.reactions_add(**where)
    again = await refused(client.reactions_add(**where))

    assert maya.messages(world.channel)[0].reactions == ("eyes",)
    assert again["error"] == "already_reacted"


async def test_a_permalink_needs_a_message(client: Client, world: World) -> None:
    posted = await client.chat_postMessage(channel=world.channel.id, text="Acme HQ")
    link = await client.chat_getPermalink(channel=posted["channel"], message_ts=posted["ts"])
    none = await refused(client.chat_getPermalink(channel=posted["channel"], message_ts="1.0"))

    assert link["permalink"].endswith(f"/{world.channel.id}/p{posted['ts'].replace('.', '')}")
    assert none["error"] == "message_not_found"


async def test_ids_of_messages_never_repeat(client: Client, world: World) -> None:
    stamps = [
        (await client.chat_postMessage(channel=world.channel.id, text="-"))["ts"] for _ in range(5)
    ]

    assert stamps == sorted(set(stamps))


async def test_the_app_is_invited_and_hears_of_it(
    slack: Slack, app: App, client: Client, world: World
) -> None:
    await slack.invite_app(world.quiet_channel, by=world.manager)

    event = app.payload["event"]
    assert (event["type"], event["user"]) == ("member_joined_channel", world.bot_user.id)
    await client.chat_postMessage(channel=world.quiet_channel.id, text="Hello")
