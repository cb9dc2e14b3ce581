"""Which geocoder looks addresses up, on which terms, and how its answers are read."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias
from urllib.parse import urlsplit

from bot.domain.place import Point
from bot.places.candidate import Candidate

Row: TypeAlias = Mapping[str, Any]

_OSM = "© OpenStreetMap contributors"
_ACCEPT = "GEOCODER_ACCEPT_OSMF_POLICY=1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """The facts of a provider that the code must heed.

    `rate` is requests a second for all our users together, None without a limit. `cache_days`: 0
    forbids keeping answers, None allows it for ever. `may_send_names`: whether more than the
    address part of what was typed may be sent there. Nothing keeps answers or looks up while
    somebody types yet; whoever adds it must heed `cache_days` and `may_suggest`.
    """

    name: str
    geopy_class: Literal["Nominatim", "Photon"]
    rate: float | None
    cache_days: int | None
    attribution: str
    may_suggest: bool
    may_send_names: bool
    terms: str


OWN_SERVERS: Mapping[str, Provider] = {
    "nominatim": Provider(
        name="nominatim",
        geopy_class="Nominatim",
        rate=None,
        cache_days=None,
        attribution=_OSM,
        may_suggest=True,
        may_send_names=True,
        terms="https://www.openstreetmap.org/copyright",
    ),
    "photon": Provider(
        name="photon",
        geopy_class="Photon",
        rate=None,
        cache_days=None,
        attribution=_OSM,
        may_suggest=True,
        may_send_names=True,
        terms="https://www.openstreetmap.org/copyright",
    ),
}

# Servers that volunteers pay for: slowly, addresses only, and only for an operator who has read
# their terms. Photon's name no number; Nominatim's do.
PUBLIC_SERVERS: Mapping[str, Provider] = {
    "nominatim.openstreetmap.org": replace(
        OWN_SERVERS["nominatim"],
        name="public nominatim",
        rate=1,
        may_suggest=False,
        may_send_names=False,
        terms="https://operations.osmfoundation.org/policies/nominatim/",
    ),
    "photon.komoot.io": replace(
        OWN_SERVERS["photon"],
        name="public photon",
        rate=1,
        may_suggest=False,
        may_send_names=False,
        terms="https://photon.komoot.io",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GeocoderChoice:
    provider: Provider
    url: str


def parse_geocoder(setting: str, *, accept_osmf_policy: bool = False) -> GeocoderChoice | None:
    """Read `none`, `nominatim:URL` or `photon:URL`; ValueError with a sentence for all else."""
    kind, _, url = setting.strip().partition(":")
    if kind in {"", "none"} and not url:
        return None
    if kind not in OWN_SERVERS:
        raise ValueError(f"is no geocoder this program knows: {kind}")
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query:
        raise ValueError(f"needs the address of your server, like {kind}:https://geo.example.com")
    return GeocoderChoice(
        provider=_provider(kind, parts.hostname, accept_osmf_policy=accept_osmf_policy),
        url=url.rstrip("/"),
    )


def _provider(kind: str, host: str, *, accept_osmf_policy: bool) -> Provider:
    public = PUBLIC_SERVERS.get(host.rstrip("."))
    if public is None:
        return OWN_SERVERS[kind]
    if not accept_osmf_policy:
        raise ValueError(
            f"names the public server {host}, whose terms ({public.terms}) rule out most work "
            f"use; run your own, or read them and set {_ACCEPT}"
        )
    return public


_STREETS = ("road", "pedestrian", "footway", "path", "cycleway", "square", "place")
_TOWNS = ("city", "town", "village", "hamlet", "municipality")
_HOUSE_RANK = 30
"""Nominatim's place_rank of houses and named things; streets have 26 and 27."""


def from_nominatim(row: Row, provider: Provider) -> Candidate:
    """Raise KeyError, TypeError or ValueError for what is no row with a point."""
    address: Row = row.get("address") or {}
    precise = int(row.get("place_rank", 0)) >= _HOUSE_RANK
    number = _text(address, "house_number")
    return Candidate(
        label=_tidy(str(row["display_name"]), number),
        address=_to_read(address, number),
        point=Point(float(row["lat"]), float(row["lon"])),
        house_number=number,
        street=_text(address, *_STREETS),
        city=_text(address, *_TOWNS),
        postcode=_text(address, "postcode"),
        country=_text(address, "country"),
        codes=_codes(_text(address, "ISO3166-2-lvl4"), _text(address, "country_code")),
        name=_text(row, "name") if precise else "",
        precise=precise,
        attribution=provider.attribution,
    )


def _to_read(address: Row, number: str) -> str:
    """`204 Quarry Drive, Southbank, Marlow Springs, CA 95634`; the county helps nobody.

    Empty when there is no street, or where the number comes after it.
    """
    street = _text(address, *_STREETS)
    region = _text(address, "ISO3166-2-lvl4").rpartition("-")[2]
    american = _text(address, "country_code") in {"us", "ca", "au"}
    if not (street and american):
        return ""
    parts = (
        f"{number} {street}".strip(),
        _text(address, "suburb", "neighbourhood"),
        _text(address, *_TOWNS),
        f"{region} {_text(address, 'postcode')}".strip(),
    )
    return ", ".join(part for part in parts if part)


def from_photon(feature: Row, provider: Provider) -> Candidate:
    """Raise KeyError, TypeError or ValueError for what is no feature with a point."""
    about: Row = feature["properties"]
    lng, lat = feature["geometry"]["coordinates"][:2]
    precise = about.get("type") == "house"
    number, name = _text(about, "housenumber"), _text(about, "name")
    street = _text(about, "street") or ("" if precise else name)
    parts = (
        name if name != street else "",
        f"{number} {street}".strip(),
        _text(about, "city"),
        f"{_text(about, 'state')} {_text(about, 'postcode')}".strip(),
        _text(about, "country"),
    )
    return Candidate(
        label=", ".join(part for part in parts if part),
        point=Point(float(lat), float(lng)),
        house_number=number,
        street=street,
        city=_text(about, "city"),
        postcode=_text(about, "postcode"),
        country=_text(about, "country"),
        codes=_codes("", _text(about, "countrycode")),
        name=name if precise else "",
        precise=precise,
        attribution=provider.attribution,
    )


def _text(row: Row, *names: str) -> str:
    """The first of these that is there."""
    return next((str(row[name]) for name in names if row.get(name)), "")


def _codes(region: str, country: str) -> tuple[str, ...]:
    """`US-CA` and `us` are CA and US."""
    return tuple(code.upper() for code in (region.rpartition("-")[2], country) if code)


def _tidy(label: str, number: str) -> str:
    """Nominatim puts a comma after the house number: `214, Oak Street`."""
    return label.replace(f"{number}, ", f"{number} ", 1) if number else label
