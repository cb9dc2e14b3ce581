"""The pretend Slack: one server for the Web API, response_urls and Socket Mode."""

import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

from aiohttp import web

from sandbox.feed import Feed, Subscription
from sandbox.gates import Gate, Side
from sandbox.slack import people, socket_mode
from sandbox.slack.backstage import Backstage
from sandbox.slack.delivery import Courier
from sandbox.slack.ids import Ids
from sandbox.slack.manifest import Manifest
from sandbox.slack.payloads import Payloads
from sandbox.slack.records import ApiCall, Change, Delivery
from sandbox.slack.response_urls import ResponseUrls
from sandbox.slack.seat import Place, Seat
from sandbox.slack.socket_mode import SocketMode
from sandbox.slack.tickets import Tickets
from sandbox.slack.views import Views
from sandbox.slack.weather import BotToken, Weather
from sandbox.slack.web_api import WebApi
from sandbox.slack.workspace import Conversation, Workspace
from sandbox.world import Person, World

Found = TypeVar("Found")

SIGNING_SECRET = "sandbox-signing-secret"
BOT_TOKEN = "xoxb-sandbox-bot"
APP_TOKEN = "xapp-sandbox-app"


class Slack:
    """A strict Slack on 127.0.0.1; every rule that a job-creating app touches is enforced."""

    def __init__(
        self,
        world: World,
        *,
        manifest: Mapping[str, Any],
        signing_secret: str = SIGNING_SECRET,
        bot_token: str = BOT_TOKEN,
        app_token: str = APP_TOKEN,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.world = world
        self.signing_secret = signing_secret
        self.bot_token = bot_token
        self.app_token = app_token
        self.weather = Weather()
        self.complaints: list[str] = []
        """What Slack refused without telling the app, in words."""
        self.site = web.Application()
        """Routes may be added before `start`; the page in the browser does."""
        self._feed = Feed[Change]()
        self._seats: dict[str, Seat] = {}
        self._runner: web.AppRunner | None = None
        ids = Ids(world.seed, clock)
        self.sockets = SocketMode(
            world.app_id, ids, changed=self._feed.publish, complain=self.complaints.append
        )
        self._back = Backstage(
            world=world,
            manifest=Manifest.read(manifest),
            clock=clock,
            ids=ids,
            weather=self.weather,
            workspace=Workspace(world, ids, self._feed.publish),
            views=Views(ids, self._feed.publish),
            tickets=Tickets(world.team_id, ids, clock),
            payloads=Payloads(world, ids),
            sockets=self.sockets,
            courier=Courier(
                signing_secret=signing_secret,
                sockets=self.sockets,
                weather=self.weather,
                clock=clock,
                changed=self._feed.publish,
            ),
            changed=self._feed.publish,
            complaints=self.complaints,
        )
        self._add_routes(WebApi(self._back, bot_token=bot_token, app_token=app_token))

    # Running

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Listen; `url` is set afterwards."""
        self._runner = web.AppRunner(self.site, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        self._back.url = f"http://{host}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Go away: whoever waits for an answer gets none."""
        self.weather.gates.drop_all()
        self.weather.hurry()
        for task in list(self._back.tasks):
            task.cancel()
        await self.sockets.stop()
        await self._back.courier.stop()
        if self._runner:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    @property
    def url(self) -> str:
        """Where it listens; the Web API is below /api/."""
        return self._back.url

    @property
    def app_url(self) -> str | None:
        """Where signed requests go; None delivers through Socket Mode."""
        return self._back.courier.app_url

    @app_url.setter
    def app_url(self, url: str | None) -> None:
        self._back.courier.app_url = url

    @property
    def patience(self) -> float:
        """How many seconds the app has to answer; Slack's three, unless a test is in a hurry."""
        return self._back.courier.patience

    @patience.setter
    def patience(self, seconds: float) -> None:
        self._back.courier.patience = seconds

    # Looking

    @property
    def manifest(self) -> Manifest:
        """What the app declares: its commands, shortcuts, scopes and tabs."""
        return self._back.manifest

    @property
    def calls(self) -> list[ApiCall]:
        """Every call of the app, oldest first; those that stand at a gate are in it already."""
        return self._back.calls

    @property
    def deliveries(self) -> list[Delivery]:
        """Everything that was sent to the app, once it was answered or given up."""
        return self._back.courier.deliveries

    def called(self, method: str) -> list[ApiCall]:
        """The calls of one method."""
        return [call for call in self.calls if call.method == method]

    def subscribe(self) -> Subscription[Change]:
        """Every change from now on; close it, or use it as a context manager."""
        return self._feed.subscribe()

    async def until(
        self,
        condition: Callable[[], Found | None],
        timeout: float = 5,  # noqa: ASYNC109 - reads as a sentence
    ) -> Found:
        """Wait until `condition` gives something truthy; looked at after every change."""
        return await self._feed.until(condition, timeout)

    # Acting

    def seat(self, person: Person) -> Seat:
        """The one Slack client of this person."""
        return self._seats.setdefault(person.id, Seat(self._back, person))

    def hold(self, method: str, when: Side = "after") -> Gate:
        """Withhold the answer to the next call of a method, or of "response_url"."""
        return self.weather.hold(method, when)

    async def retry_events(self) -> tuple[Delivery, ...]:
        """Send the next attempt of every event that the app has not acknowledged."""
        return await self._back.courier.retry_events()

    async def disconnect_sockets(self, reason: socket_mode.Farewell = "refresh_requested") -> None:
        """Ask the app to open new WebSockets."""
        await self.sockets.disconnect(reason)

    async def invite_app(self, channel: Place, by: Person) -> tuple[Delivery, ...]:
        """Add the app to a channel, as /invite does."""
        conversation = self._conversation(channel)
        conversation.members.add(self.world.bot_user.id)
        self._back.workspace.edited(conversation)
        event = {
            "user": self.world.bot_user.id,
            "channel": conversation.id,
            "channel_type": "C" if conversation.kind == "channel" else "G",
            "team": self.world.team_id,
            "inviter": by.id,
            "event_ts": self._back.ids.ts(),
        }
        return await self._back.announce(
            self._back.event("member_joined_channel", event, conversation)
        )

    def remove_app(self, channel: Place) -> None:
        """Take the app out of a channel."""
        self._conversation(channel).members.discard(self.world.bot_user.id)

    async def change_person(self, person: Person) -> tuple[Delivery, ...]:
        """Give the person with this id another name, e-mail, zone or locale."""
        back = self._back
        back.workspace.people[person.id] = person
        now = int(back.clock())
        email = "users:read.email" in back.granted
        user = people.user(person, self.world, now, email=email, locale=True)
        event = {"user": user, "cache_ts": now, "event_ts": back.ids.ts()}
        return await back.announce(back.event("user_change", event, None))

    async def uninstall_app(self) -> tuple[Delivery, ...]:
        """Take the app out of the workspace: its token is dead, and it may hear of that."""
        back = self._back
        self.weather.bot_token = BotToken.REVOKED
        tokens = {"oauth": [], "bot": [self.world.bot_user.id]}
        events = {"app_uninstalled": {}, "tokens_revoked": {"tokens": tokens}}
        payloads = [
            back.payloads.farewell({"type": name, **more, "event_ts": back.ids.ts()})
            for name, more in events.items()
            if back.manifest.hears(name, back.granted)
        ]
        return await back.announce(payloads)

    def archive(self, channel: Place) -> None:
        """Close a channel for new messages."""
        self._conversation(channel).archived = True

    def _conversation(self, place: Place) -> Conversation:
        channel_id = place if isinstance(place, str) else place.id
        return self._back.workspace.conversations[channel_id]

    def _add_routes(self, api: WebApi) -> None:
        urls = ResponseUrls(self._back)
        router = self.site.router
        router.add_route("*", "/api/{method}", api.serve)
        for origin in ("commands", "actions", "app"):
            router.add_post(f"/{origin}/{{team}}/{{number}}/{{secret}}", urls.serve)
        router.add_get(socket_mode.PATH, self.sockets.serve)
