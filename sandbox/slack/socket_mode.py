"""Socket Mode: the same deliveries as envelopes over WebSockets that the app opened."""

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias

from aiohttp import WSMsgType, web

from sandbox.slack.ids import Ids
from sandbox.slack.records import Change, Kind, Payload
from sandbox.slack.transport import Ack, Retry

MOST_CONNECTIONS = 10
PATH = "/link/"

Farewell: TypeAlias = Literal["warning", "refresh_requested", "link_disabled"]

_ENVELOPES: Mapping[Kind, str] = {"slash_command": "slash_commands", "event": "events_api"}
_ANSWERABLE: frozenset[Kind] = frozenset({"slash_command", "view_submission", "block_suggestion"})
_DEBUG = {"host": "applink-sandbox"}


class SocketMode:
    """The app's open connections."""

    def __init__(
        self,
        app_id: str,
        ids: Ids,
        *,
        changed: Callable[[Change], None],
        complain: Callable[[str], None],
    ) -> None:
        self._app_id = app_id
        self._ids = ids
        self._changed = changed
        self._complain = complain
        self._tickets: set[str] = set()
        self._open: set[web.WebSocketResponse] = set()
        self._connections: list[web.WebSocketResponse] = []
        self._acks: dict[str, asyncio.Future[Any]] = {}

    @property
    def connections(self) -> int:
        """How many take deliveries."""
        return len(self._connections)

    def url(self, host: str) -> str:
        """A WebSocket address that can be used once."""
        ticket = self._ids.uuid()
        self._tickets.add(ticket)
        return f"ws://{host}{PATH}?ticket={ticket}&app_id={self._app_id}"

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """One connection, from hello to goodbye."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            raise web.HTTPForbidden(text="ticket unknown or used")
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if self.connections >= MOST_CONNECTIONS:
            await self._turn_away(socket)
            return socket
        self._open.add(socket)
        self._connections.append(socket)
        self._changed(Change(what="connection"))
        try:
            await socket.send_json(self._hello())
            await self._listen(socket)
        finally:
            self._open.discard(socket)
            self._leave(socket)
        return socket

    async def deliver(
        self, kind: Kind, payload: Payload, retry: Retry | None, *, patience: float
    ) -> Ack:
        """Send one envelope over one of the connections and wait for its ack on any of them."""
        if not self._connections:
            return Ack(reason="connection_failed")
        envelope = self._envelope(kind, payload, retry)
        ack: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._acks[envelope["envelope_id"]] = ack
        try:
            async with asyncio.timeout(patience):
                await self._next_connection().send_json(envelope)
                return self._understood(kind, await ack)
        except TimeoutError:
            return Ack(timed_out=True, reason="timeout")
        except ConnectionError:
            return Ack(reason="timeout")
        finally:
            self._acks.pop(envelope["envelope_id"], None)

    async def disconnect(self, reason: Farewell = "refresh_requested") -> None:
        """Say goodbye on every connection.

        A "warning" changes nothing yet. After "refresh_requested" nothing more is sent there, but
        it is the app that hangs up. "link_disabled" hangs up at once.
        """
        for socket in list(self._connections):
            await socket.send_json({"type": "disconnect", "reason": reason, "debug_info": _DEBUG})
            if reason != "warning":
                self._leave(socket)
            if reason == "link_disabled":
                await socket.close()

    async def stop(self) -> None:
        """Close every connection without a word."""
        for socket in list(self._open):
            await socket.close()

    async def _listen(self, socket: web.WebSocketResponse) -> None:
        async for frame in socket:
            if frame.type is WSMsgType.TEXT:
                self._acknowledged(frame.data)

    def _acknowledged(self, text: str) -> None:
        try:
            ack = json.loads(text)
            waiting = self._acks.get(ack["envelope_id"])
        except (ValueError, KeyError, TypeError):
            self._complain(f"not an ack: {text[:100]}")
            return
        if waiting is None:
            self._complain(f"late or unknown ack: {ack['envelope_id']}")
        elif not waiting.done():
            waiting.set_result(ack.get("payload"))

    def _understood(self, kind: Kind, answer: Any) -> Ack:  # noqa: ANN401 - JSON
        if answer and kind not in _ANSWERABLE:
            self._complain(f"{kind} does not accept a response payload")
            answer = None
        return Ack(status=200, answer=answer or None)

    def _next_connection(self) -> web.WebSocketResponse:
        """Slack chooses any; here each takes its turn."""
        socket = self._connections.pop(0)
        self._connections.append(socket)
        return socket

    def _envelope(self, kind: Kind, payload: Payload, retry: Retry | None) -> Payload:
        envelope = {
            "envelope_id": self._ids.uuid(),
            "payload": payload,
            "type": _ENVELOPES.get(kind, "interactive"),
            "accepts_response_payload": kind in _ANSWERABLE,
        }
        if kind == "event":
            envelope["retry_attempt"] = retry.num if retry else 0
            envelope["retry_reason"] = retry.reason if retry else ""
        return envelope

    def _hello(self) -> Payload:
        return {
            "type": "hello",
            "num_connections": self.connections,
            "debug_info": {**_DEBUG, "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": self._app_id},
        }

    async def _turn_away(self, socket: web.WebSocketResponse) -> None:
        await socket.send_json(
            {
                "type": "disconnect",
                "reason": "too_many_websockets",
                "num_connections": self.connections + 1,
                "debug_info": _DEBUG,
                "connection_info": {"app_id": self._app_id},
            }
        )
        await socket.close()

    def _leave(self, socket: web.WebSocketResponse) -> None:
        if socket in self._connections:
            self._connections.remove(socket)
            self._changed(Change(what="connection"))
