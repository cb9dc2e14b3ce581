"""The page's server: who may ask, what is shown, what is told."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from sandbox.pretend import Pretend, opened, pretend
from sandbox.slack.page import Page
from sandbox.world import make_world

MANIFEST: dict[str, Any] = {
    "display_information": {"name": "Fieldhand"},
    "features": {
        "app_home": {"home_tab_enabled": True},
        "bot_user": {"display_name": "fieldhand"},
        "slash_commands": [{"command": "/job", "description": "Create a job", "usage_hint": "x"}],
    },
    "oauth_config": {"scopes": {"bot": ["chat:write", "commands"]}},
    "settings": {"interactivity": {"is_enabled": True}},
}


@pytest.fixture
async def world() -> AsyncIterator[Pretend]:
    it = pretend(make_world(3), MANIFEST)
    Page(it.slack, it.hellotracks, it.gazetteer, app_note="No app is running.").routes()
    async with opened(it):
        yield it


@pytest.fixture
async def browser(world: Pretend) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(base_url=world.slack.url) as session:
        yield session


async def do(
    browser: aiohttp.ClientSession, world: Pretend, deed: str, **asked: object
) -> aiohttp.ClientResponse:
    body = {"as": world.world.manager.id, "in": world.world.channel.id, **asked}
    headers = {"Origin": world.slack.url}
    return await browser.post(f"/page/do/{deed}", json=body, headers=headers)


async def seen(browser: aiohttp.ClientSession, address: str) -> str:
    async with browser.get(address) as answer:
        assert answer.status == 200
        return await answer.text()


async def test_the_page_shows_the_manager_their_channel_with_an_example_of_this_world(
    browser: aiohttp.ClientSession, world: Pretend
) -> None:
    first_name = world.world.worker.name.split()[0].lower()

    html = await seen(browser, "/")

    assert f"/job {world.world.place.name} tomorrow for {first_name}</textarea>" in html
    assert f"<title>dispatch · {world.world.manager.name}" in html
    assert "No app is running." in html


async def test_a_deep_link_fills_the_message_box(browser: aiohttp.ClientSession) -> None:
    assert "/job help</textarea>" in await seen(browser, "/?line=/job+help")


async def test_a_guest_sees_only_the_channels_they_are_in(
    browser: aiohttp.ClientSession, world: Pretend
) -> None:
    guest, private = world.world.guest, world.world.private_channel

    assert f'href="/?as={guest.id}&amp;in={private.id}"' not in await seen(
        browser, f"/?as={guest.id}"
    )
    async with browser.get(f"/?as={guest.id}&in={private.id}") as answer:
        assert answer.status == 404


async def test_what_one_person_writes_the_other_reads(
    browser: aiohttp.ClientSession, world: Pretend
) -> None:
    dispatcher, channel = world.world.dispatcher, world.world.channel
    await do(browser, world, "say", line="Who has the <keys>?")

    there = f"as={dispatcher.id}&in={channel.id}"

    assert "Who has the &lt;keys&gt;?" in await seen(browser, f"/page/part/conversation?{there}")


async def test_slacks_own_sentence_is_shown_when_nobody_answers(
    browser: aiohttp.ClientSession, world: Pretend
) -> None:
    world.slack.app_url = "http://127.0.0.1:1/slack/events"
    await do(browser, world, "say", line="/job Somewhere")

    html = await seen(browser, "/")

    assert "dispatch_failed" in html or "failed because" in html
    assert "Only visible to you" in html
    assert "nobody answered" in html


@pytest.mark.parametrize("origin", [None, "https://evil.example", "http://127.0.0.1:1"])
async def test_other_sites_can_do_nothing(
    browser: aiohttp.ClientSession, world: Pretend, origin: str | None
) -> None:
    body = {"as": world.world.manager.id, "in": world.world.channel.id, "line": "hello"}
    headers = {"Origin": origin} if origin else {}

    async with browser.post("/page/do/say", json=body, headers=headers) as answer:
        assert answer.status == 403

    assert world.slack.seat(world.world.manager).messages(world.world.channel) == []


async def test_a_name_that_points_here_is_not_enough(browser: aiohttp.ClientSession) -> None:
    async with browser.get("/", headers={"Host": "rebound.example"}) as answer:
        assert answer.status == 403


async def test_what_is_gone_meanwhile_is_said_in_words(
    browser: aiohttp.ClientSession, world: Pretend
) -> None:
    answer = await do(browser, world, "submit")

    assert (answer.status, await answer.text()) == (409, "That did not work: no modal is open.")


async def test_a_switch_of_the_weather_is_turned_and_turned_back(
    browser: aiohttp.ClientSession, world: Pretend
) -> None:
    await do(browser, world, "weather", sky="hellotracks", switch="failure", value="500")
    assert world.hellotracks.weather.failure == "500"
    assert "1 on" in await seen(browser, "/page/part/weather")

    await do(browser, world, "clear-sky")
    assert world.hellotracks.weather.failure == "none"


async def test_a_switch_that_is_not_there_is_refused(
    browser: aiohttp.ClientSession, world: Pretend
) -> None:
    answer = await do(browser, world, "weather", sky="slack", switch="gravity", value="off")

    assert answer.status == 400


async def test_the_page_is_told_which_part_has_changed(
    browser: aiohttp.ClientSession, world: Pretend
) -> None:
    async with browser.get("/page/events") as news:
        lines = news.content
        assert await lines.readline() == b"event: hello\n"
        await lines.readuntil(b"\n\n")
        await do(browser, world, "say", line="Good morning")

        assert await lines.readline() == b"event: changed\n"
        assert b"conversation" in await lines.readline()


async def test_nobody_is_told_of_what_only_others_can_see(
    browser: aiohttp.ClientSession, world: Pretend
) -> None:
    other = world.world.dispatcher
    async with browser.get(f"/page/events?as={other.id}") as news:
        await news.content.readuntil(b"\n\n")
        await do(browser, world, "say", line="/nonsense")
        await do(browser, world, "weather", sky="slack", switch="bot_token", value="revoked")

        assert await news.content.readline() == b"event: changed\n"
        assert await news.content.readline() == b"data: weather\n"
