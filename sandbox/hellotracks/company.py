"""The company that the API key belongs to: its members, teams and saved places."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from sandbox.hellotracks.weather import Emails, Places, Weather
from sandbox.town import Point
from sandbox.world import Account, KnownPlace, World


class Refused(Exception):
    """The call is not carried out, and nothing of it is stored."""


_TEAMS = {1: "Day crew", 2: "Service crew"}


@dataclass(slots=True, kw_only=True)
class Company:
    world: World
    weather: Weather
    random: Random
    places: list[KnownPlace] = field(default_factory=list)
    _whereabouts: dict[str, Point] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.places = list(self.world.places)
        homes = self.random.choices(self.world.town.addresses, k=len(self.world.accounts))
        for account, home in zip(self.world.accounts, homes, strict=True):
            self._whereabouts[account.uid] = home.point

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.world.town.tz)

    @property
    def api_user(self) -> Account:
        """Whose key it is: an administrator, who sees everything."""
        return self.world.accounts[0]

    def account(self, said: str) -> Account | None:
        """By uid or username, exactly."""
        accounts = self.world.accounts
        return next((a for a in accounts if said in (a.uid, a.username)), None)

    def assignable(self, said: str) -> Account | None:
        """A person who still works here; the company and who has left get no jobs."""
        account = self.account(said)
        return account if account and account.type == "person" and not account.archived else None

    def workers(self) -> list[Account]:
        accounts = self.world.accounts
        return [a for a in accounts if a.role == "worker" and not a.archived]

    def name_of(self, uid: str) -> str:
        account = self.account(uid)
        return account.name if account else ""

    def whereabouts(self, account: Account) -> Point:
        return self._whereabouts[account.uid]

    def assignee(self, account: Account | None) -> dict[str, str]:
        """The fields of a job that say who goes."""
        return {
            "worker": account.username if account else "",
            "workerName": account.name if account else "",
            "workerEmail": account.email if account else "",
            "workerPhone": account.phone if account else "",
            "receiverUid": account.uid if account else "",
            "assigneeName": account.name if account else "",
            "assigneeUsername": account.username if account else "",
        }

    def place(self, uid: str) -> KnownPlace | None:
        return next((place for place in self.places if place.uid == uid), None)

    def fence(self, uid: str) -> dict[str, Any]:
        """The fields of a job that follow from its place."""
        place = self.place(uid)
        return {
            "placeName": place.name if place else "",
            "radius": place.radius if place else 100,
        }

    def members(self, uids: list[str] | None = None) -> list[dict[str, Any]]:
        return [
            self._member(account)
            for account in self.world.accounts
            if uids is None or account.uid in uids
        ]

    def profile(self) -> dict[str, Any]:
        """What getcompany says; only here do the numbers of teams have names."""
        company = self.world.company
        return {
            "uid": company.uid,
            "username": company.username,
            "type": "company",
            "name": company.name,
            "email": company.email,
            "phone": company.phone,
            "address": self.world.town.name,
            "teams_config": [
                {"id": number, "name": name, "working_hours": {}} for number, name in _TEAMS.items()
            ],
        }

    def find_places(self, query: str, uids: list[str] | None, most: int) -> list[dict[str, Any]]:
        """Names that contain `query`, nearest to the API user first."""
        near = sorted(self.places, key=self._distance)
        found = [
            self.place_object(place)
            for place in near
            if query.casefold() in place.name.casefold() and (uids is None or place.uid in uids)
        ]
        return self._in_this_weather(found)[:most]

    def create_place(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Save a place; without a location, its address is looked up in the town."""
        name, radius = given.get("name"), given.get("radius", 0)
        if not isinstance(name, str) or not name or not isinstance(radius, int):
            raise Refused("a place needs a name, and its radius is a number")
        point = _location(given) or self._geocoded(given.get("address", ""))
        place = KnownPlace(
            uid="".join(self.random.choices("abcdefghjkmnpqrstuvwxyz23456789", k=6)),
            name=name,
            address=given.get("address", ""),
            city=given.get("city", ""),
            state=given.get("state", ""),
            postalcode=given.get("postalcode", ""),
            country_code=given.get("country_code", ""),
            lat=point.lat if point else None,
            lng=point.lng if point else None,
            radius=radius,
        )
        self.places.append(place)
        return self.place_object(place)

    def _geocoded(self, address: str) -> Point | None:
        """The first house that reads like this, as a careless geocoder would have it."""
        houses = self.world.town.addresses
        return next((house.point for house in houses if house.line == address), None)

    def place_object(self, place: KnownPlace) -> dict[str, Any]:
        location = {} if place.lat is None else {"location": {"lat": place.lat, "lng": place.lng}}
        return {
            "uid": place.uid,
            "name": place.name,
            "address": place.address,
            "city": place.city,
            "state": place.state,
            "postalcode": place.postalcode,
            "country_code": place.country_code,
            "phone": "",
            "email": "",
            "radius": place.radius,
            "color": "#2f6fb5",
            "linkedForms": "",
            "creator": self.api_user.uid,
            "data": [],
            "teams": [],
            **location,
        }

    def locate(self, accounts: Mapping[str, Any]) -> dict[str, Any]:
        """Where they are; those nobody knows are left out."""
        known = {said: self.account(said) for said in accounts}
        return {
            said: {
                "uid": account.uid,
                "name": account.name,
                "location": self._location(account),
                "off_duty": account.off_duty,
            }
            for said, account in known.items()
            if account
        }

    def _distance(self, place: KnownPlace) -> float:
        if place.lat is None or place.lng is None:
            return float("inf")
        here = self.whereabouts(self.api_user)
        return here.metres_to(Point(lat=place.lat, lng=place.lng))

    def _in_this_weather(self, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
        match self.weather.places:
            case Places.AS_ASKED:
                return found
            case Places.NONE:
                return []
            case Places.ONE:
                return found[:1]
            case Places.MANY:
                return found + [self._twin(place, n) for place in found for n in (2, 3)]
            case Places.WITHOUT_LOCATION:
                return [{k: v for k, v in place.items() if k != "location"} for place in found]

    def _twin(self, place: dict[str, Any], number: int) -> dict[str, Any]:
        elsewhere = self.world.town.addresses[number]
        location = {"lat": elsewhere.lat, "lng": elsewhere.lng}
        return {
            **place,
            "uid": f"{place['uid'][:-1]}{number}",
            "address": elsewhere.line,
            "location": location,
        }

    def _member(self, account: Account) -> dict[str, Any]:
        emails = self.weather.emails == Emails.PRESENT
        email = {"email": account.email} if emails and account.email else {}
        return {
            "id": account.uid,
            "uid": account.uid,
            "username": account.username,
            "name": account.name,
            **email,
            "email_verified": bool(email),
            "phone": account.phone,
            "phone_verified": False,
            "role": account.role,
            "type": account.type,
            "teams": list(account.teams),
            "language": "en",
            "timezone": account.timezone,
            # Documented by name only; that it says "archived" is our guess.
            "active_status": "archived" if account.archived else "active",
            "states": self._states(account),
            "location": self._location(account),
            "travel_mode": "car",
            "unit_distance": "US",
            "unit_time": 12,
        }

    def _states(self, account: Account) -> dict[str, Any]:
        return {
            "login_status": not account.archived,
            "tracking_status": not account.off_duty,
            "moving": "offduty" if account.off_duty else "idling",
            "location_services": True,
            "location_permission": True,
            "battery_save": False,
        }

    def _location(self, account: Account) -> dict[str, Any]:
        point = self.whereabouts(account)
        return {"lat": point.lat, "lng": point.lng, "accuracy": 12, "speed": 0, "head": 0}


def _location(given: Mapping[str, Any]) -> Point | None:
    location = given.get("location")
    if location is None:
        return None
    if not isinstance(location, dict) or not all(
        isinstance(location.get(name), int | float) for name in ("lat", "lng")
    ):
        raise Refused("location must be lat and lng as numbers")
    return Point(lat=location["lat"], lng=location["lng"])
