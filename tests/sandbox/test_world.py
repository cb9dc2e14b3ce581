"""The pretend world keeps its promises for every seed."""

from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from sandbox.world import World, make_world


@pytest.fixture(params=[1, 2, 7, 40], ids=lambda seed: f"seed {seed}")
def world(request: pytest.FixtureRequest) -> World:
    return make_world(request.param)


def first_name(name: str) -> str:
    return name.split()[0]


def test_a_seed_always_gives_the_same_world(world: World) -> None:
    assert make_world(world.seed) == world


def test_another_seed_gives_other_people_places_ids_and_streets() -> None:
    one, two = make_world(1), make_world(2)

    assert not {p.name for p in one.people} & {p.name for p in two.people}
    assert not {p.id for p in one.people} & {p.id for p in two.people}
    assert not {p.uid for p in one.places} & {p.uid for p in two.places}
    assert one.town.streets != two.town.streets


def test_seed_one_is_the_world_of_the_readme() -> None:
    world = make_world()

    assert (world.manager.handle, world.worker.name, world.place.name) == (
        "maya",
        "Jane Doe",
        "Acme HQ",
    )
    assert [account.name for account in world.namesakes] == ["Bob Smith", "Bob Jones"]
    assert {"Globex", "Initech"} < {place.name for place in world.places}
    assert (world.manager.locale, world.manager.tz) == ("en-US", "America/Los_Angeles")


def test_the_worker_alone_has_that_first_name_and_the_namesakes_share_theirs(world: World) -> None:
    firsts = Counter(first_name(account.name) for account in world.accounts)

    assert firsts[first_name(world.worker.name)] == 1
    assert {firsts[first_name(a.name)] for a in world.namesakes} == {2}


def test_the_worker_and_the_namesakes_have_the_same_email_in_slack(world: World) -> None:
    for account in (world.worker, *world.namesakes):
        person = world.slack_person(account)

        assert person is not None
        assert person.name == account.name


def test_the_roster_has_every_kind_that_a_reader_must_tell_apart(world: World) -> None:
    assert {"worker", "operator", "dispatcher", "administrator", "admin"} == {
        account.role for account in world.accounts
    }
    assert [a.name for a in world.accounts if a.type == "company"] == [world.company.name]
    assert len([a for a in world.accounts if a.archived]) == 1
    assert len([a for a in world.accounts if a.off_duty]) == 1
    assert len([a for a in world.accounts if a.type == "person" and not a.email]) == 1
    assert any(not name.isascii() for name in (a.name for a in world.accounts))
    assert len(world.accounts) >= 10


def test_ids_usernames_and_handles_are_unique(world: World) -> None:
    accounts, people = world.accounts, world.people

    assert len({a.uid for a in accounts}) == len({a.username for a in accounts}) == len(accounts)
    assert len({p.id for p in people}) == len({p.handle for p in people}) == len(people)
    assert all(p.id[0] == "U" and len(p.id) == 11 for p in people)


def test_nobody_outside_can_be_reached_by_accident(world: World) -> None:
    emails = [p.email for p in world.people] + [a.email for a in world.accounts if a.email]
    phones = [account.phone for account in world.accounts]

    assert all(email.endswith(".example") for email in emails)
    assert all(phone.startswith("+120255501") and len(phone) == 12 for phone in phones)


def test_slack_has_a_guest_a_stranger_and_three_kinds_of_channel(world: World) -> None:
    assert world.guest.is_guest
    assert world.stranger.is_stranger
    assert world.stranger.team_id != world.guest.team_id == world.team_id
    assert world.channel.bot_is_member
    assert not world.quiet_channel.bot_is_member
    assert world.private_channel.is_private
    assert world.manager.id in world.channel.member_ids
    assert world.manager.id in world.private_channel.member_ids


def test_of_the_known_places_one_has_no_pin_and_one_no_radius(world: World) -> None:
    assert len(world.places) == 25
    assert [p.lat for p in world.places].count(None) == 1
    assert [p.radius for p in world.places].count(0) == 1
    assert world.place.lat is not None


def test_the_town_has_a_few_hundred_houses_in_streets_that_cross(world: World) -> None:
    town = world.town

    assert 300 <= len(town.addresses) <= 600
    assert len(town.corners) >= 20
    assert len({address.point for address in town.addresses}) == len(town.addresses)
    for corner in town.corners:
        assert corner.point in corner.first.line
        assert corner.point in corner.second.line


def test_the_town_lies_in_one_zone_within_a_few_kilometres(world: World) -> None:
    assert ZoneInfo(world.town.tz).key == world.town.tz
    for address in world.town.addresses:
        assert world.town.centre.metres_to(address.point) < 5_000


def test_lookalikes_read_the_same_and_stand_far_apart(world: World) -> None:
    one, other = world.lookalikes

    assert one.line == other.line
    assert one.postcode != other.postcode
    assert one.point.metres_to(other.point) > 250


def test_the_house_can_be_mistaken_for_no_other(world: World) -> None:
    stem = world.house.street.split()[0]

    assert [s.name for s in world.town.streets if stem in s.name] == [world.house.street]
    assert [a for a in world.town.addresses if a.line == world.house.line] == [world.house]


def test_streets_of_one_name_and_streets_that_differ_in_one_word_exist(world: World) -> None:
    names = Counter(street.name for street in world.town.streets)
    (twice,) = [name for name, count in names.items() if count == 2]
    stem = twice.removesuffix("Street")

    assert f"{stem}Avenue" in names
    assert len([name for name in names if name.endswith("Park Avenue")]) == 2
