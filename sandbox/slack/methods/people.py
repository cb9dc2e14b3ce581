"""users.*, team.info, auth.test, usergroups and apps.connections.open."""

from sandbox.slack import people
from sandbox.slack.backstage import Backstage
from sandbox.slack.methods import Method, Methods
from sandbox.slack.methods.arguments import flag
from sandbox.slack.methods.pages import paged
from sandbox.slack.records import Payload
from sandbox.slack.refusal import Refused
from sandbox.world import Person


def _auth_test(back: Backstage, _args: Payload) -> Payload:
    world = back.world
    return {
        "url": f"{back.url}/",
        "team": world.team_name,
        "user": world.bot_user.handle,
        "team_id": world.team_id,
        "user_id": world.bot_user.id,
        "bot_id": world.bot_id,
        "is_enterprise_install": False,
    }


def _app_auth_test(back: Backstage, _args: Payload) -> Payload:
    return {"app_name": back.manifest.name, "app_id": back.world.app_id}


def _connections_open(back: Backstage, _args: Payload) -> Payload:
    return {"url": back.sockets.url(back.url.removeprefix("http://"))}


def _team_info(back: Backstage, _args: Payload) -> Payload:
    world = back.world
    team = {
        "id": world.team_id,
        "name": world.team_name,
        "url": f"{back.url}/",
        "domain": back.payloads.domain,
        "email_domain": world.manager.email.partition("@")[2],
        "icon": {"image_default": True, "image_34": "https://icons.example/team-34"},
        "avatar_base_url": "https://avatars.example/",
        "is_verified": False,
    }
    return {"team": team}


def _users_info(back: Backstage, args: Payload) -> Payload:
    person = back.workspace.person(args["user"])
    return {"user": _user(back, person, locale=flag(args, "include_locale"))}


def _users_list(back: Backstage, args: Payload) -> Payload:
    everybody = list(back.workspace.people.values())
    page, cursor = paged(everybody, args)
    locale = flag(args, "include_locale")
    return {
        "members": [_user(back, person, locale=locale) for person in page],
        "cache_ts": int(back.clock()),
        "response_metadata": {"next_cursor": cursor},
    }


def _lookup_by_email(back: Backstage, args: Payload) -> Payload:
    wanted = args["email"].casefold()
    for person in back.workspace.people.values():
        is_bot = person.id == back.workspace.bot
        if person.email.casefold() == wanted and not person.is_stranger and not is_bot:
            return {"user": _user(back, person, locale=False)}
    raise Refused("users_not_found")


def _usergroup_users(_back: Backstage, _args: Payload) -> Payload:
    # The invented team has no user groups.
    raise Refused("no_such_subteam")


def _user(back: Backstage, person: Person, *, locale: bool) -> Payload:
    email = "users:read.email" in back.granted
    return people.user(person, back.world, back.clock(), email=email, locale=locale)


METHODS: Methods = {
    "auth.test": Method(run=_auth_test),
    "team.info": Method(run=_team_info, scope="team:read"),
    "usergroups.users.list": Method(
        run=_usergroup_users, required=("usergroup",), scope="usergroups:read", takes_json=False
    ),
    "users.info": Method(run=_users_info, required=("user",), scope="users:read", takes_json=False),
    "users.list": Method(run=_users_list, scope="users:read", takes_json=False),
    "users.lookupByEmail": Method(
        run=_lookup_by_email, required=("email",), scope="users:read.email", takes_json=False
    ),
}
APP_METHODS: Methods = {
    "auth.test": Method(run=_app_auth_test),
    "apps.connections.open": Method(run=_connections_open),
}
