"""What is not from Slack, or not as Slack would send it: refused, and never in the log."""

import json
from collections.abc import AsyncIterator
from urllib.parse import urlencode

import httpx
import pytest

from sandbox.hellotracks import Failure
from tests.app_process import AppProcess
from tests.stories.knock import FORM, knock, knock_as_slack, signed
from tests.stories.story import Story

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_what_slack_has_not_signed_is_refused_without_a_word(
    story: Story, serving: AppProcess
) -> None:
    line = urlencode({"command": "/job", "text": "Typed Secret Place", "user_id": "U1"}).encode()
    good = signed(line)
    stamp = "X-Slack-Request-Timestamp"
    for headers in (
        {},
        {"Content-Type": FORM},
        signed(line, secret="another"),
        signed(line, seconds_ago=330),
        signed(line, seconds_ago=-330),
        {**good, stamp: "now"},
        {**good, stamp: "1e9"},
        {**good, stamp: "9" * 400},
        {**good, "X-Slack-Signature": ""},
        {**good, "X-Slack-Signature": "v0=" + "0" * 64},
        signed(line + b" "),
    ):
        answer = await knock(serving.events_url, line, headers)
        assert (answer.status_code, answer.text) == (401, "")

    assert story.received("createjobs") == []
    _keeps_quiet(story, serving)


@pytest.mark.parametrize("chunked", [False, True])
async def test_a_body_of_fifty_megabytes_is_refused_with_an_answer_that_can_be_read(
    story: Story, serving: AppProcess, chunked: bool
) -> None:
    body = b"x" * (50 * 1024 * 1024)

    async def in_chunks() -> AsyncIterator[bytes]:
        for start in range(0, len(body), 1024 * 1024):
            yield body[start : start + 1024 * 1024]

    content = in_chunks() if chunked else body
    answer = await knock(serving.events_url, content, signed(body[:10]))

    assert answer.status_code == 413
    assert answer.headers["connection"] == "close"
    _keeps_quiet(story, serving)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"payload=",
        b"payload=%7Bbroken",
        b"payload=" + b"%5B" * 100_000,
        b"payload=%5B1%2C2%5D",
        b"payload=null",
        b"\xff\xfe\x00",
        b"command=/job",
        b"command=/job&text=Typed+Secret+Place",
        b"type=view_submission",
        urlencode({"payload": json.dumps({"type": "block_actions"})}).encode(),
        urlencode({"payload": json.dumps({"type": "view_submission", "view": 5})}).encode(),
    ],
    ids=lambda body: body[:24].decode("latin-1"),
)
async def test_a_signed_body_that_slack_would_never_send_breaks_nothing(
    story: Story, serving: AppProcess, body: bytes
) -> None:
    answer = await knock_as_slack(serving.events_url, body)

    assert answer.status_code in {200, 400, 404}
    assert (await _health(serving)) == "ok"
    _keeps_quiet(story, serving)


async def test_deep_json_is_refused(story: Story, serving: AppProcess) -> None:
    deep = b'{"type":' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}"

    answer = await knock_as_slack(serving.events_url, deep, "application/json")

    assert answer.status_code == 400
    _keeps_quiet(story, serving)


async def _health(serving: AppProcess) -> str:
    async with httpx.AsyncClient(trust_env=False) as http:
        return (await http.get(f"{serving.url}/healthz")).text


def _keeps_quiet(story: Story, serving: AppProcess) -> None:
    """No traceback, no token, nothing that was typed."""
    secrets = (
        story.it.slack.bot_token,
        story.it.slack.signing_secret,
        story.it.hellotracks.api_key,
    )
    for unwanted in ("Traceback", "Typed Secret", "Typed+Secret", *secrets):
        assert unwanted not in serving.log


async def test_a_line_as_people_type_it_never_reaches_the_log(
    story: Story, serving: AppProcess
) -> None:
    story.it.hellotracks.weather.fail(Failure.NONZERO_STATUS)

    await story.manager.types(f"/job {story.place.name} tomorrow, Typed Secret, door code 4711")
    await story.manager.sees()

    assert story.place.name not in serving.log
    assert "4711" not in serving.log
    _keeps_quiet(story, serving)
