"""Who and what is in the pretend world: one seed, one company, one Slack team, one town."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from random import Random

from sandbox.town import SITES, Address, Town, make_town

_DEMO_SEED = 1
_ID_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"
_UID_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in Slack."""

    id: str
    handle: str
    name: str
    email: str
    tz: str
    locale: str
    team_id: str
    is_guest: bool = False
    is_stranger: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    id: str
    name: str
    member_ids: tuple[str, ...]
    is_private: bool = False
    bot_is_member: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A Hellotracks member, or the company itself."""

    uid: str
    username: str
    name: str
    email: str
    role: str
    phone: str
    timezone: str
    type: str = "person"
    teams: tuple[int, ...] = ()
    off_duty: bool = False
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPlace:
    """A place the company saved in Hellotracks; one of them nobody ever put on the map."""

    uid: str
    name: str
    address: str
    city: str
    state: str
    postalcode: str
    country_code: str
    lat: float | None
    lng: float | None
    radius: int


@dataclass(frozen=True, kw_only=True)
class World:
    seed: int
    team_id: str
    team_name: str
    bot_user: Person
    bot_id: str
    app_id: str
    people: tuple[Person, ...]
    channels: tuple[Channel, ...]
    company: Account
    accounts: tuple[Account, ...]
    places: tuple[KnownPlace, ...]
    town: Town
    manager: Person
    dispatcher: Person
    guest: Person
    stranger: Person
    worker: Account
    namesakes: tuple[Account, Account]
    place: KnownPlace
    channel: Channel
    quiet_channel: Channel
    private_channel: Channel
    house: Address
    lookalikes: tuple[Address, Address]
    enterprise: None = None

    @cached_property
    def _people_by_email(self) -> dict[str, Person]:
        return {person.email: person for person in self.people}

    def slack_person(self, account: Account) -> Person | None:
        """The same human being in Slack, who has the same e-mail there."""
        return self._people_by_email.get(account.email)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cast:
    """The names of one world; everything else about it is drawn."""

    company: str
    manager: str
    dispatcher: str
    operator: str
    office: str
    worker: str
    namesakes: tuple[str, str]
    crew: tuple[str, ...]
    without_email: str
    not_in_slack: str
    gone: str
    guest: str
    stranger: str
    firms: tuple[str, ...]
    common_street: str | None


_DEMO_CAST = _Cast(
    company="Brightwater Field Services",
    manager="Maya Chen",
    dispatcher="Tom Becker",
    operator="Olga Petrov",
    office="Ruth Adler",
    worker="Jane Doe",
    namesakes=("Bob Smith", "Bob Jones"),
    crew=("Luis García", "Anna Müller", "Priya Patel", "Sam O'Neill"),
    without_email="Kofi Mensah",
    not_in_slack="Yuki Tanaka",
    gone="Frank Castell",
    guest="Nina Rossi",
    stranger="Viktor Hale",
    firms=(
        "Acme HQ", "Globex", "Initech", "Acme Warehouse", "Umbrella Dental", "Stark & Daughters",
        "Wayne Property Trust", "Hooli Campus", "Vandelay Imports", "Soylent Kitchens",
    ),
    common_street="Main",
)  # fmt: skip

# No two first names sound alike, so a story about one person stays about one person.
_FIRST_NAMES = (
    "Beatrix", "Caleb", "Dolores", "Edmund", "Farah", "Gustavo", "Hiroshi", "Imogen", "Jerome",
    "Katya", "Leopold", "Mbali", "Nikolai", "Ophelia", "Quentin", "Rosalind", "Stefan", "Tabitha",
    "Ulrich", "Winona", "Xavier", "Yolanda", "Zachary",
)  # fmt: skip
_LAST_NAMES = (
    "Ashdown", "Bellweather", "Crane", "Drummond", "Eastman", "Fitzroy", "Goldberg", "Huang",
    "Ivanova", "Jurado", "Kowalski", "Lindqvist", "Moreau", "Nakamura", "Okafor", "Pemberton",
    "Quigley", "Ramsay", "Sandoval", "Thornton", "Underhill", "Vasquez", "Whitlock", "Yamada",
)  # fmt: skip
_ACCENTED_NAMES = (
    "Íñigo Núñez", "Jürgen Schröder", "Åse Sørensen", "Zoë Lefèvre", "João Gonçalves",
)  # fmt: skip
_COMPANIES = (
    "Lakeshore Maintenance", "Copperline Services", "Summit Field Works", "Harbor & Pine Repairs",
)  # fmt: skip
_FIRMS = (
    "Northwind HQ", "Tyrell", "Massive Dynamic", "Cyberdyne", "Oscorp", "Bluth Homes", "Wonka",
    "Gringotts Vault", "Prestige Tower", "Aperture Labs", "Duff Brewery", "Nakatomi Plaza",
    "Sirius Optics", "Octan Depot", "Zorin Shipyard", "Krusty Kitchens",
)  # fmt: skip
_EVERYDAY_PLACES = (
    "Central Bus Depot", "St. Mary's School", "Café Olé", "O'Hara's Bakery", "7 Hills Storage",
    "Riverside Clinic", "Riverside Clinic Annex", "Hoffmann & Sons Plumbing", "Pump House 3",
    "Pump House 4", "Greenfield Solar Park", "Building C, North Gate", "The Old Post Office",
    "Müller Bäckerei", "Twin Oaks Apartments",
)  # fmt: skip


# Hellotracks geocodes a saved place once; some keep no pin, and some a fence of no width.
_PLACE_WITHOUT_LOCATION = "The Old Post Office"
_PLACE_WITHOUT_RADIUS = "Café Olé"


def make_world(seed: int = _DEMO_SEED) -> World:
    """The world of this seed, always the same; seed 1 is the one that the README shows."""
    random = Random(seed)
    demo = seed == _DEMO_SEED
    cast = _DEMO_CAST if demo else _drawn_cast(random)
    site = SITES[0] if demo else random.choice(SITES)
    town = make_town(random, site, cast.common_street)
    return _Casting(random=random, cast=cast, town=town).world(seed)


def _drawn_cast(random: Random) -> _Cast:
    first = iter(random.sample(_FIRST_NAMES, len(_FIRST_NAMES)))
    last = iter(random.sample(_LAST_NAMES, len(_LAST_NAMES)))
    accented = random.sample(_ACCENTED_NAMES, 2)

    def name() -> str:
        return f"{next(first)} {next(last)}"

    shared = next(first)
    return _Cast(
        company=random.choice(_COMPANIES),
        manager=name(),
        dispatcher=name(),
        operator=name(),
        office=name(),
        worker=name(),
        namesakes=(f"{shared} {next(last)}", f"{shared} {next(last)}"),
        crew=(*accented, name(), name()),
        without_email=name(),
        not_in_slack=name(),
        gone=name(),
        guest=name(),
        stranger=name(),
        firms=tuple(random.sample(_FIRMS, 10)),
        common_street=None,
    )


@dataclass(slots=True, kw_only=True)
class _Casting:
    """Gives each name of the cast an id, an e-mail, a phone and a part in the world."""

    random: Random
    cast: _Cast
    town: Town
    taken: set[str] = field(default_factory=set)
    phones: Iterator[int] = field(default_factory=lambda: iter(range(100, 200)))

    def world(self, seed: int) -> World:
        cast = self.cast
        team_id = self._id("T")
        accounts = dict(self._accounts())
        people = dict(self._people(accounts, team_id))
        house, headquarters = self._plain_addresses()
        places = self._places(headquarters, besides=house)
        channel, quiet, private = self._channels(people)
        return World(
            seed=seed,
            team_id=team_id,
            team_name=cast.company,
            bot_user=self._person("Fieldhand", f"fieldhand@{self._domain}", team_id),
            bot_id=self._id("B"),
            app_id=self._id("A"),
            people=tuple(people.values()),
            channels=(channel, quiet, private),
            company=accounts[cast.company],
            accounts=tuple(accounts.values()),
            places=places,
            town=self.town,
            manager=people[cast.manager],
            dispatcher=people[cast.dispatcher],
            guest=people[cast.guest],
            stranger=people[cast.stranger],
            worker=accounts[cast.worker],
            namesakes=(accounts[cast.namesakes[0]], accounts[cast.namesakes[1]]),
            place=places[0],
            channel=channel,
            quiet_channel=quiet,
            private_channel=private,
            house=house,
            lookalikes=self.random.choice(self.town.lookalikes),
        )

    def _accounts(self) -> Iterator[tuple[str, Account]]:
        cast = self.cast
        workers = (cast.worker, *cast.namesakes, *cast.crew, cast.not_in_slack)
        roles = (
            (cast.office, "admin"),
            (cast.manager, "administrator"),
            (cast.dispatcher, "dispatcher"),
            (cast.operator, "operator"),
            *((name, "worker") for name in workers),
        )
        for position, (name, role) in enumerate(roles):
            yield name, self._account(name, role, off_duty=position == len(roles) - 2)
        yield cast.without_email, self._account(cast.without_email, "worker", email="")
        yield cast.gone, self._account(cast.gone, "worker", archived=True)
        yield cast.company, self._account(cast.company, "admin", type_="company")

    def _account(
        self,
        name: str,
        role: str,
        *,
        email: str | None = None,
        type_: str = "person",
        off_duty: bool = False,
        archived: bool = False,
    ) -> Account:
        address = f"{_slug(name)}@{self._domain}"
        return Account(
            uid=self._uid(),
            username=address if email is None and type_ == "person" else _slug(name),
            name=name,
            email=address if email is None else email,
            role=role,
            phone=f"+1202555{next(self.phones):04}",
            timezone=self.town.tz,
            type=type_,
            teams=(self.random.randint(1, 2),) if role == "worker" else (),
            off_duty=off_duty,
            archived=archived,
        )

    def _people(self, accounts: dict[str, Account], team_id: str) -> Iterator[tuple[str, Person]]:
        cast = self.cast
        locales = dict(zip(cast.crew, ("es-MX", "de-DE"), strict=False))
        absent = {cast.without_email, cast.not_in_slack, cast.gone, cast.company}
        for name, account in accounts.items():
            if name not in absent:
                locale = locales.get(name, "en-US")
                yield name, self._person(name, account.email, team_id, locale=locale)
        guest = f"{_slug(cast.guest)}@contractor.example"
        stranger = f"{_slug(cast.stranger)}@partner.example"
        yield cast.guest, self._person(cast.guest, guest, team_id, is_guest=True)
        yield (
            cast.stranger,
            self._person(cast.stranger, stranger, self._id("T"), is_stranger=True),
        )

    def _person(
        self,
        name: str,
        email: str,
        team_id: str,
        *,
        locale: str = "en-US",
        is_guest: bool = False,
        is_stranger: bool = False,
    ) -> Person:
        slug = _slug(name)
        return Person(
            id=self._id("U"),
            handle=slug if name in self.cast.namesakes else slug.split(".")[0],
            name=name,
            email=email,
            tz=self.town.tz,
            locale=locale,
            team_id=team_id,
            is_guest=is_guest,
            is_stranger=is_stranger,
        )

    def _channels(self, people: dict[str, Person]) -> tuple[Channel, Channel, Channel]:
        everybody = tuple(person.id for person in people.values())
        cast = self.cast
        leads = tuple(people[name].id for name in (cast.manager, cast.dispatcher, cast.office))
        colleagues = tuple(p.id for p in people.values() if not (p.is_guest or p.is_stranger))
        return (
            Channel(id=self._id("C"), name="dispatch", member_ids=everybody, bot_is_member=True),
            Channel(id=self._id("C"), name="general", member_ids=colleagues),
            Channel(id=self._id("C"), name="leads", member_ids=leads, is_private=True),
        )

    def _plain_addresses(self) -> tuple[Address, Address]:
        """Two houses in streets with plain names, for the stories that want no trouble."""
        plain = [a for a in self.town.clear_addresses if re.fullmatch(r"[A-Za-z ]+", a.street)]
        first, second = self.random.sample(plain, 2)
        return first, second

    def _places(self, headquarters: Address, *, besides: Address) -> tuple[KnownPlace, ...]:
        names = (*self.cast.firms, *_EVERYDAY_PLACES)
        free = [a for a in self.town.addresses if a not in (headquarters, besides)]
        homes = (headquarters, *self.random.sample(free, len(names) - 1))
        return tuple(self._place(name, home) for name, home in zip(names, homes, strict=True))

    def _place(self, name: str, home: Address) -> KnownPlace:
        located = name != _PLACE_WITHOUT_LOCATION
        return KnownPlace(
            uid=self._uid(),
            name=name,
            address=home.line,
            city=home.city,
            state=home.state,
            postalcode=home.postcode,
            country_code=home.country_code,
            lat=home.lat if located else None,
            lng=home.lng if located else None,
            radius=0 if name == _PLACE_WITHOUT_RADIUS else self.random.choice((80, 100, 150)),
        )

    @property
    def _domain(self) -> str:
        return f"{re.split(r'[^a-z]', self.cast.company.casefold())[0]}.example"

    def _id(self, kind: str) -> str:
        return self._unused(kind + "0" + "".join(self.random.choices(_ID_LETTERS, k=9)))

    def _uid(self) -> str:
        return self._unused("".join(self.random.choices(_UID_LETTERS, k=6)))

    def _unused(self, candidate: str) -> str:
        if candidate in self.taken:
            raise AssertionError(f"{candidate} was drawn twice; take longer ids")
        self.taken.add(candidate)
        return candidate


def _slug(name: str) -> str:
    """A name as it stands in an e-mail address: "luis.garcia"."""
    decomposed = unicodedata.normalize("NFKD", name.replace("ø", "o").replace("Ø", "O"))
    ascii_only = decomposed.encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z ]", "", ascii_only.casefold()).strip().replace(" ", ".")
