"""People as Slack's users.info shows them."""

import pytest

from bot.domain.errors import ChatDown
from bot.domain.request import MemberId
from handlers.members import SlackMembers, as_member
from handlers.slack_api import Installation
from handlers.slack_api import Slack as OurSlack
from sandbox.slack import OptionalScopes, Slack
from sandbox.world import Person, World

ALONE = Installation(team="T1", bot_user="U0", bot="B0")
IN_ORG = Installation(team="T1", enterprise="E1", bot_user="U0", bot="B0")
ORG_WIDE = Installation(team="", enterprise="E1", org_wide=True, bot_user="U0", bot="B0")


@pytest.fixture
def members(ours: OurSlack) -> SlackMembers:
    return SlackMembers(ours)


async def test_a_manager_has_a_zone_a_language_and_an_address(
    members: SlackMembers, ours: OurSlack, world: World
) -> None:
    maya = await members.look_up(ours.installation.workspace(), MemberId(world.manager.id))

    assert (maya.name, maya.zone, maya.locale) == (
        world.manager.name,
        world.manager.tz,
        world.manager.locale,
    )
    assert (maya.email, maya.may_create) == (world.manager.email, True)


@pytest.mark.parametrize("who", ["guest", "stranger", "bot_user"])
async def test_guests_strangers_and_bots_may_not_create(
    members: SlackMembers, ours: OurSlack, world: World, who: str
) -> None:
    person: Person = getattr(world, who)
    met = await members.look_up(ours.installation.workspace(), MemberId(person.id))

    assert not met.may_create


async def test_somebody_whom_slack_does_not_show_may_not_create(
    members: SlackMembers, ours: OurSlack
) -> None:
    nobody = await members.look_up(ours.installation.workspace(), MemberId("U0NOBODY"))

    assert not nobody.may_create


async def test_without_the_optional_scope_there_is_no_address(
    members: SlackMembers, ours: OurSlack, slack: Slack, world: World
) -> None:
    slack.weather.optional_scopes = OptionalScopes.WITHHELD

    maya = await members.look_up(ours.installation.workspace(), MemberId(world.manager.id))

    assert (maya.email, maya.may_create) == ("", True)


async def test_everyone_comes_page_by_page(ours: OurSlack, world: World, slack: Slack) -> None:
    everyone = await SlackMembers(ours, page=3).everyone(ours.installation.workspace())

    assert {p.id for p in world.people if not p.is_stranger} <= {m.id for m in everyone}
    assert len(slack.called("users.list")) > 2


async def test_a_slack_that_is_down_is_down(
    members: SlackMembers, ours: OurSlack, slack: Slack, world: World
) -> None:
    slack.weather.fail_next("users.info", http_status=500)

    with pytest.raises(ChatDown):
        await members.look_up(ours.installation.workspace(), MemberId(world.manager.id))


def test_what_no_database_can_hold_is_left_out_of_names_and_addresses() -> None:
    user = {
        "id": "U1",
        "real_name": "Jo \ud83d",
        "tz": "Europe/\0Berlin",
        "locale": "de\ud83d",
        "profile": {"email": "jo\ud83d@acme.example"},
    }

    jo = as_member(user, ALONE)

    assert (jo.name, jo.zone, jo.locale, jo.email) == (
        "Jo ?",
        "Europe/Berlin",
        "de?",
        "jo?@acme.example",
    )


@pytest.mark.parametrize(
    ("installation", "user", "ours"),
    [
        (ALONE, {"team_id": "T1"}, True),
        (ALONE, {"team_id": "T2"}, False),
        (ALONE, {}, False),
        (ALONE, {"team_id": "T1", "deleted": True}, False),
        (ALONE, {"team_id": "T1", "is_ultra_restricted": True}, False),
        (IN_ORG, {"team_id": "T2", "enterprise_user": {"teams": ["T2", "T1"]}}, True),
        (IN_ORG, {"team_id": "T2", "enterprise_user": {"teams": ["T2"]}}, False),
        (ORG_WIDE, {"team_id": "T7", "enterprise_user": {"enterprise_id": "E1"}}, True),
        (ORG_WIDE, {"team_id": "T7", "enterprise_user": {"enterprise_id": "E2"}}, False),
        (ORG_WIDE, {"team_id": "T7"}, False),
    ],
)
def test_whose_people_are_ours(
    installation: Installation, user: dict[str, object], ours: bool
) -> None:
    assert as_member({"id": "U1", **user}, installation).may_create is ours
