"""What the workflow says to people in Slack: cards for everybody, questions for the asker alone."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from typing import Any

from bot.domain.errors import ChatDown
from bot.workflow.change_job import undo_ends
from bot.workflow.form import from_job
from bot.workflow.ledger import CardRef, Entry, JobLine, Question
from bot.workflow.ports import CannotLook, ChangeFailed, News, NotThere, Seen
from handlers import replies
from handlers.blocks import job_form, kit, problem
from handlers.blocks import question as questions
from handlers.blocks.card import Look, card, summary
from handlers.blocks.kit import Message
from handlers.ids import METADATA_EVENT
from handlers.payloads import FormState, channel_and_thread, conversation, packed, way_back
from handlers.sentences import Sentences
from handlers.slack_api import Slack, SlackRefused, facts, in_our_words

# Why a message cannot stand where it was asked for; the asker's own messages are always open.
CLOSED = {
    "cannot_reply_to_message",
    "channel_not_found",
    "is_archived",
    "not_in_channel",
    "restricted_action",
    "restricted_action_non_threadable_channel",
    "restricted_action_read_only_channel",
    "restricted_action_thread_locked",
    "restricted_action_thread_only_channel",
    "user_not_in_channel",
}

LOOK_BACK = timedelta(minutes=1)
"""Slack's clock is not ours."""

SETTLED = 0.5
"""Seconds after which Slack has our answer to a form or a click in it."""

PAGE = 100
MOST_PAGES = 5


class SlackAnnouncer:
    """The port Announcer."""

    def __init__(self, slack: Slack, *, map_url: str) -> None:
        self._slack = slack
        self._client = slack.client
        self._map_url = map_url

    async def post_card(self, entry: Entry) -> CardRef:
        asker = entry.request.asker
        posted = None
        if asker.conversation:
            posted = await self._post_if_open(asker.conversation, entry)
        if posted is None:
            posted = await self._post(asker.member, self._card(entry, asker.member))
            await self._say_where_it_went(entry)
        await self._show_in_form(entry)
        return posted

    async def redraw_card(self, entry: Entry) -> None:
        """Change the card in its place; one that somebody deleted stays deleted."""
        if entry.card is None:
            return
        channel, _ = channel_and_thread(entry.card.conversation)
        shown = self._card(entry, channel)
        try:
            with in_our_words():
                await self._client.chat_update(
                    channel=channel, ts=entry.card.message, **shown.as_args()
                )
        except SlackRefused as refused:
            if refused.reason not in {"message_not_found", *CLOSED}:
                raise
        await self._show_in_form(entry)

    async def look_for_card(self, entry: Entry) -> Seen:
        try:
            seen = await self._look(entry)
        except ChatDown as down:
            if isinstance(down, SlackRefused) or down.seconds is not None:
                return CannotLook()
            raise
        if isinstance(seen, CardRef):
            await self._show_in_form(entry)
        return seen

    async def ask(self, entry: Entry, question: Question) -> None:
        asked = questions.asked(_reader(entry), entry, question)
        state = FormState(
            conversation=entry.request.asker.conversation,
            entry_id=entry.id,
            question_id=question.id,
        )
        if not await self._in_form(entry, asked, packed(state)):
            await self._ephemeral(entry, asked)

    async def tell(self, entry: Entry, news: News) -> None:
        told = problem.told(_reader(entry), entry, news)
        match news:
            case ChangeFailed(wished=JobLine() as wished):
                form = _filled_again(entry, wished, news)
                if not await self._update_form(entry, form):
                    await self._ephemeral(entry, told)
            case _:
                await self._to_asker(entry, told)

    async def working(self, entry: Entry) -> None:
        """An open form says it already."""
        if not way_back(entry.request.reply_to).view_id:
            await self._ephemeral(entry, problem.working(_reader(entry)))

    def _card(self, entry: Entry, where: str) -> Message:
        """In a channel notes and contact stand behind a button; a person reads alone."""
        look = Look(
            discreet=where.startswith(("C", "G")),
            undoable=self._slack.now() < undo_ends(entry),
            map_url=self._map_url,
        )
        return card(_reader(entry), entry, look)

    # The card's place

    async def _post_if_open(self, where: str, entry: Entry) -> CardRef | None:
        try:
            return await self._post(where, self._card(entry, where))
        except SlackRefused as refused:
            if refused.reason in CLOSED:
                return None
            raise

    async def _post(self, where: str, shown: Message) -> CardRef:
        """A person's id in the place of a channel's is their direct message with us."""
        channel, thread = channel_and_thread(where)
        with in_our_words():
            answer = await self._client.chat_postMessage(
                channel=channel,
                thread_ts=thread,
                unfurl_links=False,
                unfurl_media=False,
                **shown.as_args(),
            )
        posted = facts(answer)
        return CardRef(conversation=conversation(posted["channel"], thread), message=posted["ts"])

    async def _say_where_it_went(self, entry: Entry) -> None:
        back = way_back(entry.request.reply_to)
        if back.response_url and entry.request.asker.conversation:
            told = problem.card_elsewhere(_reader(entry))
            await self._slack.replies.send(back.response_url, told)

    async def _show_in_form(self, entry: Entry) -> None:
        """Let the form that it came from, if it is still open, show what has become of it.

        The card is up by now: whatever happens to the form, that must not seem to have failed.
        """
        if not way_back(entry.request.reply_to).view_id:
            return
        look = Look(discreet=False, map_url=self._map_url)
        with suppress(ChatDown):
            await self._in_form(entry, kit.message(summary(_reader(entry), entry, look)))

    # Looking for it

    async def _look(self, entry: Entry) -> Seen:
        """Look where it was asked for, then in the asker's own messages, where it may have gone.

        A public channel that we are no member of can perhaps be posted to, but never be read.
        """
        where = entry.request.asker.conversation
        if not where:
            return await self._search(await self._own_messages(entry), entry)
        try:
            return await self._search(where, entry)
        except SlackRefused as refused:
            if refused.reason not in CLOSED:
                raise
            found = await self._search(await self._own_messages(entry), entry)
            could_be_there = refused.reason != "channel_not_found"
            return CannotLook() if could_be_there and isinstance(found, NotThere) else found

    async def _own_messages(self, entry: Entry) -> str:
        with in_our_words():
            opened = await self._client.conversations_open(users=entry.request.asker.member)
        return str(facts(opened)["channel"]["id"])

    async def _search(self, where: str, entry: Entry) -> Seen:
        channel, thread = channel_and_thread(where)
        oldest = f"{(entry.request.received_at - LOOK_BACK).timestamp():.6f}"
        cursor = ""
        for _ in range(MOST_PAGES):
            page = await self._page(channel, thread, oldest, cursor)
            for message in page["messages"]:
                if _is_card_of(message, entry):
                    return CardRef(conversation=where, message=message["ts"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return NotThere()
        return CannotLook()

    async def _page(
        self, channel: str, thread: str | None, oldest: str, cursor: str
    ) -> dict[str, Any]:
        asked: dict[str, Any] = {
            "channel": channel,
            "oldest": oldest,
            "limit": PAGE,
            "cursor": cursor or None,
            "include_all_metadata": True,
        }
        with in_our_words():
            if thread:
                answer = await self._client.conversations_replies(ts=thread, **asked)
            else:
                answer = await self._client.conversations_history(**asked)
        return facts(answer)

    # For the asker alone

    async def _to_asker(self, entry: Entry, said: Message) -> None:
        if not await self._in_form(entry, said):
            await self._ephemeral(entry, said)

    async def _in_form(self, entry: Entry, said: Message, metadata: str = "") -> bool:
        changes = entry.card is not None
        sheet = job_form.sheet(_reader(entry), said, changes=changes, metadata=metadata)
        return await self._update_form(entry, sheet)

    async def _update_form(self, entry: Entry, view: dict[str, Any]) -> bool:
        """Whether it came from a form that is still open."""
        view_id = way_back(entry.request.reply_to).view_id
        if not view_id:
            return False
        await self._until_settled(entry)
        try:
            with in_our_words():
                await self._client.views_update(view_id=view_id, view=view)
        except SlackRefused as refused:
            if refused.reason != "not_found":
                raise
            return False
        return True

    async def _until_settled(self, entry: Entry) -> None:
        """What was answered to the form itself, "Creating…", must not come later and cover this."""
        sent = max(entry.request.received_at, entry.attended or entry.request.received_at)
        gone_by = (self._slack.now() - sent).total_seconds()
        await asyncio.sleep(max(0, SETTLED - max(0, gone_by)))

    async def _ephemeral(self, entry: Entry, shown: Message) -> None:
        """In the conversation if we may, through the command's own line if not, else directly."""
        asker = entry.request.asker
        if asker.conversation and await self._whispered(asker.conversation, asker.member, shown):
            return
        url = way_back(entry.request.reply_to).response_url
        if url and await self._slack.replies.send(url, shown):
            return
        await self._post(asker.member, shown)

    async def _whispered(self, where: str, member: str, shown: Message) -> bool:
        channel, thread = channel_and_thread(where)
        try:
            with in_our_words():
                await self._client.chat_postEphemeral(
                    channel=channel, user=member, thread_ts=thread, **shown.as_args()
                )
        except SlackRefused as refused:
            if refused.reason not in CLOSED:
                raise
            return False
        return True


def _reader(entry: Entry) -> Sentences:
    return Sentences(entry.locale or "en-US")


def _filled_again(entry: Entry, wished: JobLine, news: News) -> dict[str, Any]:
    """The form as it was sent in, and above it why that did not work."""
    say = _reader(entry)
    state = FormState(conversation=entry.request.asker.conversation)
    stands = from_job(entry, entry.job(wished.id))
    form = replies.form(say, from_job(entry, wished), state, stands=stands)
    return replies.with_above(form, problem.above_form(say, entry, news))


def _is_card_of(message: dict[str, Any], entry: Entry) -> bool:
    metadata = message.get("metadata") or {}
    payload = metadata.get("event_payload") or {}
    return metadata.get("event_type") == METADATA_EVENT and payload.get("ref") == entry.id
