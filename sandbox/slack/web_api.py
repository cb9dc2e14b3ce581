"""The Web API's front door: tokens, scopes, encodings, rates, bad weather."""

import copy
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from sandbox.slack.backstage import Backstage
from sandbox.slack.delivery import slack_json
from sandbox.slack.methods import Method, chat, conversations, people, views
from sandbox.slack.methods.access import scopes_for, visible
from sandbox.slack.records import ApiCall, Payload
from sandbox.slack.refusal import Refused, invalid_arguments
from sandbox.slack.weather import BotToken, Failure

BOT_METHODS: Mapping[str, Method] = {
    **chat.METHODS,
    **conversations.METHODS,
    **people.METHODS,
    **views.METHODS,
}
APP_METHODS: Mapping[str, Method] = people.APP_METHODS

_TEXTS = frozenset(
    {
        "channel", "cursor", "email", "external_id", "hash", "latest", "markdown_text",
        "message_ts", "name", "oldest", "text", "thread_ts", "timestamp", "trigger_id", "ts",
        "user", "user_id", "view_id",
    }
)  # fmt: skip
_SERVER_ERROR = "<!DOCTYPE html><html><head><title>Server Error | Slack</title></head></html>"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reply:
    status: int
    body: Any
    retry_after: int | None = None


class WebApi:
    """Answers calls below /api/."""

    def __init__(self, back: Backstage, *, bot_token: str, app_token: str) -> None:
        self._back = back
        self._bot_token = bot_token
        self._app_token = app_token

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """One call."""
        name = request.match_info["method"]
        arguments = await _arguments(request, name)
        weather = self._back.weather
        await weather.linger()
        if not await weather.gates.passed(name, "before"):
            return cut(request)
        reply = self._reply(name, _token(request, arguments), arguments)
        self._back.record(
            ApiCall(
                method=name,
                arguments=arguments,
                status=reply.status,
                answer=copy.deepcopy(reply.body),
                at=self._back.clock(),
            )
        )
        if not await weather.gates.passed(name, "after"):
            return cut(request)
        return self._response(reply)

    def _reply(self, name: str, token: str, arguments: Payload) -> _Reply:
        failure = self._back.weather.next_failure(name)
        if failure:
            return _failed(failure)
        try:
            method = self._method(name, token)
            self._check_scopes(method, arguments)
            _check_arguments(method, arguments)
            return _Reply(status=200, body={"ok": True, **method.run(self._back, arguments)})
        except Refused as refused:
            if refused.retry_after is not None:
                return _Reply(status=429, body=refused.answer, retry_after=refused.retry_after)
            return _Reply(status=200, body=refused.answer)

    def _method(self, name: str, token: str) -> Method:
        if name not in BOT_METHODS and name not in APP_METHODS:
            raise Refused("unknown_method", req_method=name)
        if not token:
            raise Refused("not_authed")
        if token not in (self._bot_token, self._app_token):
            raise Refused("invalid_auth")
        if self._back.weather.bot_token is BotToken.REVOKED:
            raise Refused("token_revoked")
        methods = BOT_METHODS if token == self._bot_token else APP_METHODS
        if name not in methods:
            raise Refused("not_allowed_token_type")
        return methods[name]

    def _check_scopes(self, method: Method, arguments: Payload) -> None:
        needed: tuple[str, ...] = (method.scope,) if method.scope else ()
        if method.family:
            channel = str(arguments.get("channel"))
            needed = scopes_for(method.family, visible(self._back, channel))
        granted = self._back.granted
        if needed and granted.isdisjoint(needed):
            raise Refused(
                "missing_scope", needed=",".join(needed), provided=",".join(sorted(granted))
            )

    def _response(self, reply: _Reply) -> web.Response:
        headers = {
            "x-oauth-scopes": ",".join(sorted(self._back.granted)),
            "x-slack-req-id": self._back.ids.uuid().replace("-", ""),
        }
        if reply.retry_after is not None:
            headers["Retry-After"] = str(reply.retry_after)
        if isinstance(reply.body, str):
            return web.Response(
                status=reply.status, text=reply.body, content_type="text/html", headers=headers
            )
        return web.Response(
            status=reply.status,
            text=slack_json(reply.body),
            content_type="application/json",
            headers=headers,
        )


async def _arguments(request: web.Request, name: str) -> Payload:
    """The call's arguments; methods that do not take JSON overlook it, as in Slack."""
    arguments: Payload = dict(request.query)
    if request.content_type == "application/json":
        method = BOT_METHODS.get(name) or APP_METHODS.get(name)
        if method and method.takes_json:
            arguments |= _json_object(await request.text())
    else:
        arguments |= {key: str(value) for key, value in (await request.post()).items()}
    return arguments


def _json_object(text: str) -> Payload:
    try:
        body = json.loads(text or "{}")
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _token(request: web.Request, arguments: Payload) -> str:
    """From the header or the arguments, where it does not stay: records hold no tokens."""
    told = str(arguments.pop("token", ""))
    return request.headers.get("Authorization", "").removeprefix("Bearer ").strip() or told


def _check_arguments(method: Method, arguments: Payload) -> None:
    missing = [key for key in method.required if arguments.get(key) in (None, "")]
    wrong = [key for key in _TEXTS & arguments.keys() if not _is_text(arguments[key])]
    faults = [f"missing required field: {key}" for key in missing]
    faults += [f"must provide a string [json-pointer:/{key}]" for key in sorted(wrong)]
    if faults:
        raise invalid_arguments(*faults)


def _is_text(value: object) -> bool:
    return value is None or isinstance(value, str)


def _failed(failure: Failure) -> _Reply:
    body: Any = {"ok": False, "error": failure.error} if failure.error else _SERVER_ERROR
    return _Reply(status=failure.http_status, body=body, retry_after=failure.retry_after)


def cut(request: web.Request) -> web.Response:
    """End the connection without an answer."""
    if request.transport:
        request.transport.abort()
    return web.Response()
