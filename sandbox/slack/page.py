"""The page in the browser: a person sees the pretend Slack and does things in it.

It keeps nothing of its own: what a person sees comes from their seat, and what they do goes there.
"""

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

from aiohttp import web
from markupsafe import Markup

from sandbox.feed import Subscription
from sandbox.gazetteer import Gazetteer
from sandbox.hellotracks import Change as FieldChange
from sandbox.hellotracks import Hellotracks
from sandbox.skies import Sky
from sandbox.slack import page_panel as panel
from sandbox.slack import page_rows
from sandbox.slack.manifest import Shortcut
from sandbox.slack.page_blocks import drawn, templates, view_surface
from sandbox.slack.page_deeds import Deeds
from sandbox.slack.page_rows import Actor, Example, Spot
from sandbox.slack.page_text import Reader
from sandbox.slack.records import Change, NotThereError
from sandbox.slack.seat import Seat
from sandbox.slack.server import Slack
from sandbox.world import Person, World

_HERE = Path(__file__).parent
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data: https:; style-src 'self' 'unsafe-inline'; "
        "base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
    ),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
_PARTS_OF = {
    "message": ("conversation",),
    "ephemeral": ("conversation",),
    "notice": ("conversation", "notice"),
    "view": ("modal",),
    "home": ("home",),
    "delivery": ("panel",),
    "call": (),
}
_BREATH = 0.03
"""Seconds in which changes are gathered, so that one step of the app is one redraw."""

Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]
Reset: TypeAlias = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Everything that page.html shows."""

    world: World
    me: Person
    place: Spot
    channels: list[Spot]
    app_places: list[Spot]
    actors: list[Actor]
    examples: list[Example]
    shortcuts: list[Shortcut]
    facts: Mapping[str, Any]
    parts: Mapping[str, Markup]
    line: str
    app_note: str
    born: str
    can_reset: bool

    @property
    def me_initials(self) -> str:
        return page_rows.initials(self.me.name)

    @property
    def me_hue(self) -> int:
        return page_rows.hue(self.world, self.me.id)


class Page:
    """Adds itself to the pretend Slack's site; `reset` makes the world anew, if it can be."""

    def __init__(
        self,
        slack: Slack,
        hellotracks: Hellotracks,
        gazetteer: Gazetteer | None = None,
        *,
        app_note: str = "Slack, Hellotracks and the map are pretended.",
        reset: Reset | None = None,
    ) -> None:
        self.slack = slack
        self.hellotracks = hellotracks
        self.app_note = app_note
        self._reset = reset
        self._skies = _skies(slack, hellotracks, gazetteer)
        self._born = secrets.token_hex(8)
        self._leaving = asyncio.Event()
        self._listeners: set[asyncio.Queue[str]] = set()

    def routes(self) -> None:
        """Call this before the pretend Slack starts."""
        site = self.slack.site
        deeds = Deeds(slack=self.slack, hellotracks=self.hellotracks, skies=self._by_name())
        site.router.add_get("/", self._guarded(self._index))
        site.router.add_get("/page/part/{part}", self._guarded(self._part))
        site.router.add_get("/page/events", self._guarded(self._events))
        site.router.add_post("/page/do/{deed}", self._guarded(self._doing(deeds)))
        site.router.add_static("/static", _HERE / "static")
        site.on_shutdown.append(self._leave)

    async def _leave(self, _: web.Application) -> None:
        self._leaving.set()

    def _by_name(self) -> dict[str, Sky]:
        return {name: sky for name, (_, _, sky) in self._skies.items()}

    # Who may ask

    def _guarded(self, handler: Handler) -> Handler:
        """Only this machine's own pages: no other site, and no name that points here."""

        async def guarded(request: web.Request) -> web.StreamResponse:
            host = request.host.rsplit(":", 1)[0]
            if host not in ("127.0.0.1", "localhost", "[::1]"):
                raise web.HTTPForbidden(text="This page is for this machine only.")
            if request.method == "POST" and request.headers.get("Origin") != _origin(request):
                raise web.HTTPForbidden(text="Only the sandbox's own page may do this.")
            return await handler(request)

        return guarded

    # What is seen

    async def _index(self, request: web.Request) -> web.Response:
        seat = self._seat(request.query.get("as"))
        place = self._place(seat, request.query.get("in"))
        if place.id == "home":
            await seat.home()
        elif place.is_app:
            await seat.home("messages")
        scene = self._scene(seat, place, request.query.get("line"))
        return _html(templates().get_template("page.html").render(page=scene))

    def _scene(self, seat: Seat, place: Spot, line: str | None) -> Scene:
        world, manifest = self.slack.world, self.slack.manifest
        examples = page_rows.examples(world, manifest)
        first = examples[0].line if examples and not seat.messages(world.channel) else ""
        names = (
            "home" if place.id == "home" else "conversation",
            "modal",
            "panel",
            "weather",
            "notice",
        )
        return Scene(
            world=world,
            me=seat.person,
            place=place,
            channels=page_rows.channels(world, seat.person),
            app_places=page_rows.app_spots(world, manifest, seat),
            actors=page_rows.actors(world, place.id),
            examples=examples,
            shortcuts=[s for s in manifest.shortcuts if s.type == "global"],
            facts=page_rows.facts(world, manifest),
            parts={name: self._drawn(name, seat, place) for name in names},
            line=first if line is None else line,
            app_note=self.app_note,
            born=self._born,
            can_reset=self._reset is not None,
        )

    async def _part(self, request: web.Request) -> web.Response:
        seat = self._seat(request.query.get("as"))
        place = self._place(seat, request.query.get("in"))
        part = request.match_info["part"]
        if part not in self._drawers():
            raise web.HTTPNotFound(text="The page has no such part.")
        return _html(self._drawn(part, seat, place))

    def _drawn(self, part: str, seat: Seat, place: Spot) -> Markup:
        return self._drawers()[part](seat, place)

    def _drawers(self) -> dict[str, Callable[[Seat, Spot], Markup]]:
        return {
            "conversation": self._conversation,
            "home": self._home,
            "modal": self._modal,
            "panel": self._panel,
            "weather": self._weather,
            "notice": self._notice,
        }

    def _conversation(self, seat: Seat, place: Spot) -> Markup:
        reader = self._reader(seat)
        return _rendered(
            "conversation.html",
            rows=page_rows.rows(seat.messages(place.id), reader),
            reader=reader,
            message_shortcuts=[s for s in self.slack.manifest.shortcuts if s.type == "message"],
            is_app=place.is_app,
        )

    def _home(self, seat: Seat, _: Spot) -> Markup:
        view = seat.home_view
        surface = view_surface(view, self._reader(seat)) if view else None
        return _rendered("home.html", view=view, surface=surface)

    def _modal(self, seat: Seat, _: Spot) -> Markup:
        view = seat.modal
        surface = view_surface(view, self._reader(seat)) if view else None
        return _rendered("modal.html", view=view, surface=surface)

    def _panel(self, *_: object) -> Markup:
        world = self.slack.world
        return _rendered(
            "panel.html",
            acks=panel.acks(self.slack.deliveries),
            limit=f"{panel.LIMIT_MS:,} ms",
            sent=panel.sent(self.hellotracks.requests, world),
            jobs=panel.jobs(self.hellotracks, world),
        )

    def _weather(self, *_: object) -> Markup:
        skies = [panel.sky(name, *about) for name, about in self._skies.items()]
        return _rendered("weather.html", skies=skies)

    def _notice(self, seat: Seat, _: Spot) -> Markup:
        if not seat.trouble:
            return Markup()
        return Markup('<p class="toast bad">{}</p>').format(seat.trouble)

    def _reader(self, seat: Seat) -> Reader:
        return Reader(world=self.slack.world, person=seat.person, now=datetime.now(UTC))

    def _seat(self, person_id: str | None) -> Seat:
        world = self.slack.world
        people = {person.id: person for person in world.people}
        if person_id and person_id not in people:
            raise web.HTTPNotFound(text="Nobody here has this id.")
        return self.slack.seat(people.get(person_id or "", world.manager))

    def _place(self, seat: Seat, place_id: str | None) -> Spot:
        world = self.slack.world
        spots = [
            *page_rows.channels(world, seat.person),
            *page_rows.app_spots(world, self.slack.manifest, seat),
        ]
        here = place_id or world.channel.id
        found = next((spot for spot in spots if spot.id == here), None)
        if found is None:
            raise web.HTTPNotFound(text="There is no such place for this person.")
        return found

    # What is done

    def _doing(self, deeds: Deeds) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def do(request: web.Request) -> web.Response:
            asked = await request.json()
            seat = self._seat(asked["as"])
            deed = request.match_info["deed"]
            try:
                if deed == "reset":
                    return web.json_response(self._start_anew())
                answer = await deeds.do(deed, seat, asked)
            except NotThereError as gone:
                raise web.HTTPConflict(text=f"That did not work: {gone}.") from gone
            except ValueError as wrong:
                raise web.HTTPBadRequest(text=f"That did not work: {wrong}.") from wrong
            if "sky" in deed or deed == "weather":
                self._tell_all("weather")
            return web.json_response(answer)

        return do

    def _start_anew(self) -> dict[str, Any]:
        if self._reset is None:
            raise NotThereError("this world cannot be reset")
        self._reset()
        return {}

    # What has changed

    async def _events(self, request: web.Request) -> web.StreamResponse:
        person = self._seat(request.query.get("as")).person
        response = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        await _tell(response, "hello", self._born)
        with contextlib.suppress(ConnectionError):
            async for parts in self._changes(person):
                await _tell(response, "changed", " ".join(sorted(parts)))
        return response

    async def _changes(self, person: Person) -> AsyncIterator[set[str]]:
        """The parts of the page that look different, until the server leaves."""
        news: asyncio.Queue[str] = asyncio.Queue()
        self._listeners.add(news)
        with self.slack.subscribe() as slack, self.hellotracks.subscribe() as hellotracks:
            listening = [
                asyncio.create_task(_forward(slack, news, lambda c: _parts_of(c, person))),
                asyncio.create_task(_forward(hellotracks, news, _field_parts)),
                asyncio.create_task(self._forward_leaving(news)),
            ]
            try:
                while (part := await news.get()) and not self._leaving.is_set():
                    await asyncio.sleep(_BREATH)
                    parts = {part}
                    while not news.empty():
                        parts.add(news.get_nowait())
                    yield parts
            finally:
                self._listeners.discard(news)
                for task in listening:
                    task.cancel()

    async def _forward_leaving(self, news: asyncio.Queue[str]) -> None:
        await self._leaving.wait()
        news.put_nowait("")

    def _tell_all(self, part: str) -> None:
        for news in self._listeners:
            news.put_nowait(part)


async def _forward(
    changes: Subscription[Any], news: "asyncio.Queue[str]", parts: Callable[[Any], tuple[str, ...]]
) -> None:
    async for change in changes:
        for part in parts(change):
            news.put_nowait(part)


def _parts_of(change: Change, person: Person) -> tuple[str, ...]:
    if change.person not in (None, person.id):
        return ()
    return _PARTS_OF[change.what]


def _field_parts(_: FieldChange) -> tuple[str, ...]:
    return ("panel",)


def _skies(
    slack: Slack, hellotracks: Hellotracks, gazetteer: Gazetteer | None
) -> dict[str, tuple[str, str, Sky]]:
    skies: dict[str, tuple[str, str, Sky]] = {
        "hellotracks": (
            "Hellotracks",
            "Where the jobs go. The app must neither lose one nor make it twice.",
            hellotracks.weather,
        ),
        "slack": ("Slack", "What a workspace and its network can do to an app.", slack.weather),
    }
    if gazetteer:
        about = "Where addresses are looked up. Known places do not need it."
        skies["gazetteer"] = ("Address lookup", about, gazetteer.weather)
    return skies


def _rendered(name: str, **what: object) -> Markup:
    return Markup(templates().get_template(name).render(drawn=drawn, **what))  # noqa: S704 - the template escapes


def _html(text: str) -> web.Response:
    return web.Response(text=text, content_type="text/html", headers=_HEADERS)


def _origin(request: web.Request) -> str:
    return f"{request.scheme}://{request.host}"


async def _tell(response: web.StreamResponse, name: str, news: str) -> None:
    await response.write(f"event: {name}\ndata: {news}\n\n".encode())
