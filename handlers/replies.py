"""Answering the person who is waiting: in their language, at the place they acted in, in time."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import Any

from slack_bolt.response import BoltResponse

from bot.app import Bot
from bot.domain.errors import ChatDown
from bot.domain.request import Asker, MemberId, Workspace
from bot.workflow.form import FormFill
from handlers import payloads
from handlers.blocks import job_form
from handlers.blocks.kit import Message
from handlers.payloads import Body, Click, FormState
from handlers.sentences import Sentences
from handlers.slack_api import Slack, in_our_words
from handlers.touched import marks

SECONDS = 1.5
"""For the one Slack call that a listener may make; Slack waits for 3 in all."""


def reader(bot: Bot, workspace: Workspace, member: MemberId) -> Sentences:
    """Whom we speak to: from memory, English until we have met."""
    known = bot.company.member(workspace, member)
    return Sentences(known.locale if known else "en-US")


def form(
    say: Sentences, fill: FormFill, state: FormState, *, stands: FormFill | None = None
) -> dict[str, Any]:
    """The job form, which remembers what it was filled from.

    `stands` is the job as it stands, where that is not what the form is filled with.
    """
    kept = replace(
        state,
        entry_id=fill.entry_id,
        job_id=fill.job_id,
        made=fill.made,
        words=fill.words,
        day=fill.day.to_iso() if fill.day else "",
        shown=marks(stands or fill) if fill.job_id else {},
    )
    return job_form.view(say, fill, metadata=payloads.packed(kept), watched=bool(kept.question_id))


async def open_form(
    slack: Slack, trigger: str, say: Sentences, fill: FormFill, state: FormState
) -> bool:
    """Whether the form is open: a trigger that was used has opened it already."""
    try:
        with in_our_words():
            async with asyncio.timeout(SECONDS):
                await slack.client.views_open(trigger_id=trigger, view=form(say, fill, state))
    except ChatDown as down:
        return down.reason == "exchanged_trigger_id"
    return True


async def show(slack: Slack, before: Body, view: dict[str, Any]) -> bool:
    """Put another view in the place of the modal that was clicked in."""
    try:
        with in_our_words():
            async with asyncio.timeout(SECONDS):
                await slack.client.views_update(view_id=before["id"], view=view)
    except ChatDown:
        return False
    return True


async def tell(
    slack: Slack, click: Click, say: Sentences, said: Message, *, replace: bool = False
) -> None:
    """Say it to whoever clicked, and to nobody else; that it fails is no reason to fail.

    `replace` puts it in the place of the question that was clicked in.
    """
    if click.response_url:
        await slack.replies.send(click.response_url, said, replace=replace)
    elif click.view:
        view = job_form.sheet(say, said) if replace else with_above(click.view, said)
        await show(slack, click.view, view)
    else:
        await _directly(slack, click.asker.member, said)


async def whisper(slack: Slack, asker: Asker, said: Message) -> None:
    """Say it to one person where they are, or directly; that it fails is no reason to fail."""
    channel, thread = payloads.channel_and_thread(asker.conversation)
    try:
        with in_our_words():
            async with asyncio.timeout(SECONDS):
                await slack.client.chat_postEphemeral(
                    channel=channel, user=asker.member, thread_ts=thread, **said.as_args()
                )
    except ChatDown:
        await _directly(slack, asker.member, said)


async def in_its_shape(slack: Slack, body: Body, said: Message) -> BoltResponse:
    """Say it the way that Slack wants this kind of payload answered."""
    match payloads.kind_of(body):
        case "command":
            return BoltResponse(status=200, body={**said.as_args(), "response_type": "ephemeral"})
        case "submission":
            view = with_above(body["view"], said)
            return BoltResponse(status=200, body={"response_action": "update", "view": view})
        case "suggestion":
            return BoltResponse(status=200, body={"options": []})
        case "other":
            await _beside(slack, body, said)
            return BoltResponse(status=200)


async def _beside(slack: Slack, body: Body, said: Message) -> None:
    """Through the click's own address, or directly to the person; if neither works, so be it."""
    url = body.get("response_url")
    person = payloads.person(body)
    if url:
        await slack.replies.send(url, said)
    elif person:
        await _directly(slack, person, said)


async def _directly(slack: Slack, person: str, said: Message) -> None:
    with suppress(ChatDown), in_our_words():
        async with asyncio.timeout(SECONDS):
            await slack.client.chat_postMessage(channel=person, **said.as_args())


# What Slack adds to a view that it sends us and does not take back.
_SLACKS_OWN = {
    "app_id",
    "app_installed_team_id",
    "bot_id",
    "external_id",
    "hash",
    "id",
    "previous_view_id",
    "root_view_id",
    "state",
    "team_id",
}


_ABOVE = "trouble-"


def with_above(view: Body, said: Message) -> Body:
    """The same view with a message on top; the ids stay, so Slack keeps what was typed."""
    ours = {key: value for key, value in view.items() if key not in _SLACKS_OWN and value}
    marked = [{**block, "block_id": f"{_ABOVE}{at}"} for at, block in enumerate(said.blocks)]
    kept = [each for each in view["blocks"] if not each.get("block_id", "").startswith(_ABOVE)]
    return {**ours, "blocks": [*marked, *kept]}
