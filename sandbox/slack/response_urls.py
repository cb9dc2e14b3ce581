"""response_urls: five answers in thirty minutes, without a token."""

import json

from aiohttp import web

from sandbox.slack.backstage import Backstage
from sandbox.slack.methods.chat import composed
from sandbox.slack.records import ApiCall, Payload
from sandbox.slack.refusal import Refused
from sandbox.slack.tickets import ResponseUrl
from sandbox.slack.web_api import cut
from sandbox.slack.workspace import Conversation

METHOD = "response_url"

_STATUS = {"expired_url": 404, "used_url": 404}


class ResponseUrls:
    """Answers below /commands/, /actions/ and /app/."""

    def __init__(self, back: Backstage) -> None:
        self._back = back

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """One answer of the app."""
        weather = self._back.weather
        await weather.linger()
        if not await weather.gates.passed(METHOD, "before"):
            return cut(request)
        asked = _json_object(await request.text())
        status, body = self._reply(request.path, asked)
        self._back.record(
            ApiCall(
                method=METHOD,
                arguments=asked or {},
                status=status,
                answer=body,
                at=self._back.clock(),
            )
        )
        if not await weather.gates.passed(METHOD, "after"):
            return cut(request)
        return web.Response(status=status, text=body, content_type="text/html")

    def _reply(self, path: str, asked: Payload | None) -> tuple[int, str]:
        failure = self._back.weather.next_failure(METHOD)
        if failure:
            return failure.http_status, failure.error or ""
        try:
            url = self._back.tickets.redeem(path)
            if asked is None:
                raise Refused("invalid_payload")  # noqa: TRY301 - one exit for all refusals
            Answer(self._back, url, asked).carry_out()
        except Refused as refused:
            return _STATUS.get(refused.error, 400), refused.error
        return 200, "ok"


class Answer:
    """One answer, to a command as an ack or to any interaction through its response_url."""

    def __init__(self, back: Backstage, url: ResponseUrl, asked: Payload) -> None:
        self._back = back
        self._url = url
        self._asked = asked

    def carry_out(self) -> None:
        """Post, replace or delete, as asked; only a clicked message can be replaced."""
        if self._asked.get("delete_original"):
            self._delete_original()
        elif self._asked.get("replace_original") and self._url.message_ts:
            self._replace_original(self._url.message_ts)
        else:
            self._post()

    @property
    def _conversation(self) -> Conversation:
        return self._back.workspace.conversations[self._url.channel]

    def _post(self) -> None:
        message = composed(self._back, self._asked, self._conversation)
        if self._asked.get("response_type", "ephemeral") == "in_channel":
            self._back.workspace.post(self._conversation, message)
        else:
            self._back.workspace.post_ephemeral(self._conversation, self._url.person, message)

    def _replace_original(self, ts: str) -> None:
        """Change the message in place; an ephemeral one stays so, whatever response_type says."""
        message = composed(self._back, self._asked, self._conversation)
        shown = self._original(ts)
        kept = {key: shown[key] for key in ("ts", "thread_ts", "metadata") if key in shown}
        shown.clear()
        shown |= message | kept
        if ts in self._conversation.ephemerals:
            self._back.workspace.edited(self._conversation, self._url.person)
        else:
            shown["edited"] = {"user": self._back.world.bot_id, "ts": self._back.ids.ts()}
            self._back.workspace.edited(self._conversation)

    def _delete_original(self) -> None:
        ts = self._url.message_ts
        if ts and self._conversation.ephemerals.pop(ts, None):
            self._back.workspace.edited(self._conversation, self._url.person)
        elif ts and ts in self._conversation.messages:
            self._back.workspace.delete(self._conversation, ts)

    def _original(self, ts: str) -> Payload:
        ephemeral = self._conversation.ephemerals.get(ts)
        found = ephemeral.message if ephemeral else self._conversation.messages.get(ts)
        if found is None:
            raise Refused("message_not_found")
        return found


def _json_object(text: str) -> Payload | None:
    try:
        body = json.loads(text)
    except ValueError:
        return None
    return body if isinstance(body, dict) else None
