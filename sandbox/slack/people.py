"""People and the app's bot user as the Web API describes them."""

import hashlib
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_name

from sandbox.slack.records import Payload
from sandbox.world import Person, World

_UPDATED = 1_790_000_000
_IMAGE_SIZES = (24, 32, 48, 72, 192, 512)


def user(person: Person, world: World, now: float, *, email: bool, locale: bool = False) -> Payload:
    """A user object; the e-mail of people from other workspaces is never told."""
    is_bot = person.id == world.bot_user.id
    shown_email = email and not person.is_stranger and not is_bot
    about: Payload = {
        "id": person.id,
        "team_id": person.team_id,
        "name": person.handle,
        "deleted": False,
        "color": _digest(person)[:6],
        "real_name": person.name,
        **_zone(person.tz, now),
        "profile": _profile(person, world, email=shown_email),
        "is_admin": person.id == world.manager.id,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": person.is_guest,
        "is_ultra_restricted": False,
        "is_bot": is_bot,
        "is_app_user": False,
        "updated": _UPDATED,
        "is_email_confirmed": not is_bot,
        "who_can_share_contact_card": "EVERYONE",
    }
    return about | ({"locale": person.locale} if locale else {})


def _profile(person: Person, world: World, *, email: bool) -> Payload:
    first, _, last = person.name.partition(" ")
    digest = _digest(person)
    profile: Payload = {
        "title": "",
        "phone": "",
        "skype": "",
        "real_name": person.name,
        "real_name_normalized": person.name,
        "display_name": person.handle,
        "display_name_normalized": person.handle,
        "fields": None,
        "status_text": "",
        "status_emoji": "",
        "status_emoji_display_info": [],
        "status_expiration": 0,
        "avatar_hash": f"g{digest[:11]}",
        "first_name": first,
        "last_name": last,
        **{f"image_{size}": f"https://avatars.example/{digest}-{size}" for size in _IMAGE_SIZES},
        "status_text_canonical": "",
        "team": person.team_id,
    }
    if email:
        profile["email"] = person.email
    if person.id == world.bot_user.id:
        profile |= {"api_app_id": world.app_id, "always_active": True, "bot_id": world.bot_id}
    return profile


def _zone(name: str, now: float) -> Payload:
    moment = datetime.fromtimestamp(now, UTC).astimezone(ZoneInfo(name))
    offset = moment.utcoffset()
    return {
        "tz": name,
        "tz_label": get_timezone_name(moment, width="long", locale="en_US"),
        "tz_offset": int(offset.total_seconds()) if offset else 0,
    }


def _digest(person: Person) -> str:
    return hashlib.sha256(person.id.encode()).hexdigest()[:32]
