"""What a line at the command line is read in: when, where, by whom, with whom and what around."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.people import Roster, Worker
from bot.language.reading import PartHours, Scene


class Unusable(ValueError):
    """What was given cannot be used; the message says why, in one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """What is usual where a language is spoken."""

    locale: str = ""
    tz: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """`now` is a wall clock in ISO's form, "" the real one; without a `tz` it is the machine's.

    `me` is the one who asks: whoever was named first. `habits` are by language or locale.
    """

    now: str = ""
    tz: str = ""
    locale: str = ""
    roster: Roster = field(default_factory=lambda: Roster(()))
    me: str = ""
    places: frozenset[str] = frozenset()
    bot_user: str = ""
    part_hours: PartHours = PartHours()
    habits: Mapping[str, Habit] = field(default_factory=dict)

    def scene(self, *, lang: str = "", locale: str = "", tz: str = "", now: str = "") -> Scene:
        """The scene of one line; what it does not say itself is taken from here."""
        habit = self._habit(locale or lang or self.locale)
        return Scene(
            now=_moment(now or self.now, _zone(tz or self.tz or habit.tz)),
            locale=locale or (lang and habit.locale) or lang or self.locale or "en-US",
            roster=self.roster,
            places=self.places,
            me=self.me,
            part_hours=self.part_hours,
        )

    def _habit(self, locale: str) -> Habit:
        language = locale.replace("_", "-").partition("-")[0]
        return self.habits.get(locale) or self.habits.get(language) or Habit()


def surroundings(
    world: str = "",
    *,
    locale: str = "",
    tz: str = "",
    now: str = "",
    who: Sequence[str] = (),
    places: Sequence[str] = (),
) -> Surroundings:
    """What the world's file says, if there is one, and over it what was said in so many words."""
    told = read_world(world) if world else Surroundings()
    around = replace(
        told,
        now=now or told.now,
        tz=tz,
        locale=locale,
        roster=Roster(map(_called, who)) if who else told.roster,
        me=who[0] if who else told.me,
        places=frozenset(places) or told.places,
    )
    around.scene()  # what is wrong with a zone or a moment is wrong for every line
    return around


def _called(name: str) -> Worker:
    return Worker(username=name, name=name, member=name)


def read_world(path: str) -> Surroundings:
    """Read a file that describes a company; the README shows one."""
    try:
        world = json.loads(Path(path).read_bytes())
    except OSError as error:
        raise Unusable(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise Unusable(f"{path} is not JSON: {error}.") from error
    try:
        return _surroundings(world)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise Unusable(f"{path} does not describe a company: {error!r}.") from error


def _surroundings(world: Mapping[str, Any]) -> Surroundings:
    workers = tuple(map(_worker, world.get("roster") or ()))
    return Surroundings(
        now=world.get("now") or "",
        roster=Roster(workers),
        me=workers[0].member if workers else "",
        places=frozenset(map(_name, world.get("places") or ())),
        bot_user=world.get("bot_user") or "",
        part_hours=_part_hours(world.get("parts_of_day") or {}),
        habits={
            language: Habit(locale=told.get("locale") or "", tz=told.get("tz") or "")
            for language, told in (world.get("locales") or {}).items()
        },
    )


def _worker(told: Mapping[str, str]) -> Worker:
    username = told.get("username") or told["name"]
    return Worker(
        username=username,
        name=told["name"],
        email=told.get("email") or username,
        member=told.get("slack_id") or username,
    )


def _name(place: str | Mapping[str, str]) -> str:
    return place if isinstance(place, str) else place["name"]


def _part_hours(told: Mapping[str, Any]) -> PartHours:
    """`"morning": [800, 1200]`, and `"eod": "by 1700"`."""
    usual = PartHours()

    def pair(name: str, otherwise: tuple[int, int]) -> tuple[int, int]:
        start, end = told.get(name) or otherwise
        return int(start), int(end)

    return PartHours(
        morning=pair("morning", usual.morning),
        afternoon=pair("afternoon", usual.afternoon),
        evening=pair("evening", usual.evening),
        first_thing=pair("first thing", usual.first_thing),
        end_of_day=int(str(told.get("eod") or usual.end_of_day).removeprefix("by ")),
    )


def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Unusable(f"There is no time zone {name!r}.") from error


def _moment(said: str, zone: tzinfo | None) -> datetime:
    """A wall clock in that zone; one with an offset of its own is carried over to it."""
    if not said:
        return datetime.now(zone).astimezone(zone)
    try:
        moment = datetime.fromisoformat(said)
    except ValueError as error:
        raise Unusable(f"{said!r} is no moment like 2026-11-23T10:00.") from error
    if not 1900 <= moment.year <= 9000:  # there must be days before it and behind it
        raise Unusable(f"{said!r} is too far away.")
    if moment.tzinfo is None and zone is not None:
        return moment.replace(tzinfo=zone)
    return moment.astimezone(zone)
