"""What the page shows of a workspace: its places, its people, examples to try, and messages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from sandbox.slack.manifest import Manifest
from sandbox.slack.page_blocks import Surface, message_surface
from sandbox.slack.page_text import Reader
from sandbox.slack.records import Message
from sandbox.slack.seat import Seat
from sandbox.world import Channel, Person, World

_HUES = 7
SLACKBOT = "Slackbot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A line of the side bar: a channel, the app's messages or its Home tab."""

    id: str
    name: str
    title: str
    about: str
    icon: str
    href: str
    short: str = ""
    note: str = ""
    is_private: bool = False
    is_app: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody one can be."""

    id: str
    name: str
    part: str
    initials: str
    hue: int
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    label: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A message with what stands around it, and the replies in its thread."""

    message: Message
    surface: Surface
    name: str
    initials: str
    hue: int
    is_app: bool
    clock: str
    replies: tuple["Row", ...] = ()


def channels(world: World, me: Person) -> list[Spot]:
    """The channels that this person is in."""
    return [_channel(world, c, me) for c in world.channels if me.id in c.member_ids]


def _channel(world: World, channel: Channel, me: Person) -> Spot:
    app = world.bot_user.name
    there = f"{app} is here" if channel.bot_is_member else f"{app} has not been invited"
    return Spot(
        id=channel.id,
        name=channel.name,
        title=channel.name,
        about=f"{len(channel.member_ids)} people · {there}",
        icon="lock" if channel.is_private else "hash",
        href=address(me.id, channel.id),
        note="" if channel.bot_is_member else "no app",
        is_private=channel.is_private,
    )


def app_spots(world: World, manifest: Manifest, seat: Seat) -> list[Spot]:
    """The app's own tabs, as far as the manifest has them."""
    me, app = seat.person, world.bot_user.name
    messages = Spot(
        id=seat.dm,
        name=f"{app}, messages",
        short="Messages",
        title=app,
        about="Only you and the app read this",
        icon="chat",
        href=address(me.id, seat.dm),
        is_app=True,
    )
    home = Spot(
        id="home",
        name=f"{app}, home",
        short="Home",
        title=app,
        about="What the app shows to you alone",
        icon="home",
        href=address(me.id, "home"),
        is_app=True,
    )
    return [*([home] if manifest.home_tab else []), *([messages] if manifest.messages_tab else [])]


def address(person_id: str, place_id: str) -> str:
    """The page as one person sees one place."""
    return "/?" + urlencode({"as": person_id, "in": place_id})


def actors(world: World, place_id: str) -> list[Actor]:
    """Who one can be; in the same place, if they can be there."""
    parts = ((world.manager, "Manager"), (world.dispatcher, "Dispatcher"), (world.guest, "Guest"))
    anywhere = {c.id for c in world.channels if world.guest.id in c.member_ids} | {"home"}
    place = place_id if place_id in anywhere else world.channel.id
    return [
        Actor(
            id=person.id,
            name=person.name,
            part=part,
            initials=initials(person.name),
            hue=hue(world, person.id),
            href=address(person.id, place),
        )
        for person, part in parts
    ]


def examples(world: World, manifest: Manifest) -> list[Example]:
    """Lines to try, each of them true in the world of any seed."""
    command = next(iter(manifest.commands), "")
    if not command:
        return []
    who, namesake = _first_name(world.worker.name), _first_name(world.namesakes[0].name)
    place, house, double = world.place.name, world.house.line, world.lookalikes[0].line
    return [
        Example(label="A clear line", line=f"{command} {place} tomorrow for {who.lower()}"),
        Example(
            label="Hours and a note",
            line=f"{command} {house} tomorrow 9-11 for {who.lower()} - ring twice",
        ),
        Example(label=f"Which {namesake}?", line=f"{command} {place} tomorrow for {namesake}"),
        Example(label="Which house?", line=f"{command} {double} tomorrow for {who.lower()}"),
        Example(label="The form", line=command),
        Example(label="Help", line=f"{command} help"),
    ]


def facts(world: World, manifest: Manifest) -> dict[str, Any]:
    """What the message box completes."""
    commands = [
        {"name": c.name, "usage": c.usage_hint, "description": c.description}
        for c in manifest.commands.values()
    ]
    people = [
        {"handle": p.handle, "name": p.name, "initials": initials(p.name), "hue": hue(world, p.id)}
        for p in (*world.people, world.bot_user)
    ]
    return {"commands": commands, "people": sorted(people, key=lambda p: str(p["name"]))}


def rows(messages: Sequence[Message], reader: Reader) -> list[Row]:
    """Messages with the replies below the one that started their thread."""
    known = {m.ts for m in messages}
    replies = [m for m in messages if m.thread_ts in known - {m.ts}]
    first = [m for m in messages if m not in replies]
    return [_row(m, reader, [r for r in replies if r.thread_ts == m.ts]) for m in first]


def _row(message: Message, reader: Reader, replies: Iterable[Message] = ()) -> Row:
    world = reader.world
    is_app = message.user == world.bot_user.id
    named = {p.id: p.name for p in (*world.people, world.bot_user)}
    name = named.get(message.user, SLACKBOT)
    return Row(
        message=message,
        surface=message_surface(message, reader),
        name=name,
        initials=initials(name),
        hue=hue(world, message.user),
        is_app=is_app,
        clock=reader.clock(message.ts),
        replies=tuple(_row(reply, reader) for reply in replies),
    )


def initials(name: str) -> str:
    words = name.split()
    return (words[0][:1] + (words[-1][:1] if len(words) > 1 else "")).upper()


def hue(world: World, person_id: str) -> int:
    """One of the style sheet's colours for people, always the same for one of them."""
    return next((n for n, p in enumerate(world.people) if p.id == person_id), _HUES) % _HUES


def _first_name(name: str) -> str:
    return name.split()[0]
