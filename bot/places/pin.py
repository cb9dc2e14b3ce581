"""Pins that people paste instead of an address: coordinates, geo: addresses, links to maps."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import SplitResult, parse_qsl, unquote_plus, urlsplit

from bot.domain.place import Point

_NUMBER = r"[-+]?\d{1,3}(?:\.\d+)?"
_BARE = re.compile(rf"({_NUMBER})\s*,\s*({_NUMBER})")
_PAIR = re.compile(
    rf"(?<![\w.,-])(?P<lat>{_NUMBER})\s*°?\s*(?P<ns>[NS])?\s*(?:[,;]|\s)\s*"
    rf"(?P<lng>{_NUMBER})\s*°?\s*(?P<ew>[EW])?(?![\w.])",
    re.IGNORECASE,
)
_MINUTES = r"\s*°\s*(?P<{0}_min>[0-5]?\d)\s*['′’]"
_SECONDS = r"\s*(?:(?P<{0}_sec>[0-5]?\d(?:\.\d+)?)\s*(?:[\"″”]|''))?\s*"
_DMS = re.compile(
    r"(?<![\w.])(?P<lat>\d{1,2})" + (_MINUTES + _SECONDS).format("lat") + r"(?P<ns>[NS])\s*[,;]?\s*"
    r"(?P<lng>\d{1,3})" + (_MINUTES + _SECONDS).format("lng") + r"(?P<ew>[EW])\b",
    re.IGNORECASE,
)
_GEO = re.compile(rf"geo:({_NUMBER}),({_NUMBER})[^\s?]*(?:\?(?P<query>\S*))?", re.IGNORECASE)
_LINK = re.compile(r"<(?P<held>https?://[^|>\s]+)(?:\|[^>]*)?>|(?P<bare>https?://\S+)")
_MARKED = re.compile(rf"!3d({_NUMBER})!4d({_NUMBER})")
_VIEW = re.compile(rf"@({_NUMBER}),({_NUMBER})")
_OSM_VIEW = re.compile(rf"map=\d+/({_NUMBER})/({_NUMBER})")
_GOOGLE = re.compile(r"(?:www\.|maps\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?")

_SHORT = {"maps.app.goo.gl", "goo.gl"}
"""Only Google knows where its short links lead, and nothing typed is ever fetched."""

_PRECISE = 3
"""Decimals from which a pair means a spot (100 m), not a district."""
_SURELY_A_PAIR = 4
"""Decimals that two numbers among other words need before they count as coordinates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A point that somebody gave. Not `sure`: the middle of a map's view, a swapped pair."""

    point: Point
    label: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class NoPin:
    """Meant as a pin, but there is no point in it that could be meant.

    A `short` link hides where it leads.
    """

    short: bool = False


Pasted: TypeAlias = Pin | NoPin | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Numbers:
    lat: str
    lng: str
    label: str = ""
    sure: bool = True


def find_pin(said: str) -> Pasted:
    """Find the pin in what was typed for the place; None when there is none.

    >>> find_pin("38.6012, -121.8857").point
    Point(lat=38.6012, lng=-121.8857)
    >>> find_pin("12, 5") is None
    True
    """
    said = " ".join(said.split())
    if link := _LINK.search(said):
        return _in_link(link["held"] or link["bare"], around=_around(said, link))
    if geo := _GEO.search(said):
        return _in_geo(geo, around=_around(said, geo))
    if dms := _DMS.search(said):
        return _in_dms(dms, around=_around(said, dms))
    for pair in _PAIR.finditer(said):
        if _is_pair(pair, around := _around(said, pair)):
            return _in_pair(pair, around)
    return None


def _in_link(address: str, around: str) -> Pasted:
    try:
        url = urlsplit(address)
    except ValueError:
        return None
    host = url.hostname or ""
    if host in _SHORT:
        return NoPin(short=True)
    reader = _reader(host, url.path)
    if reader is None:
        return None
    found = reader(url, dict(parse_qsl(url.query)))
    if found is None:
        return NoPin()
    return _pin(float(found.lat), float(found.lng), around or found.label, sure=found.sure)


_Reader: TypeAlias = Callable[[SplitResult, Mapping[str, str]], _Numbers | None]


def _reader(host: str, path: str) -> _Reader | None:
    if _GOOGLE.fullmatch(host) and (host.startswith("maps.") or path.startswith("/maps")):
        return _google
    return _READERS.get(host.removeprefix("www."))


def _google(url: SplitResult, query: Mapping[str, str]) -> _Numbers | None:
    """The pin before the view: `@` and `ll` are only where the map was."""
    path = unquote_plus(url.path)
    kind, _, name = path.removeprefix("/maps/").split("/@")[0].partition("/")
    label = name.split("/")[0] if kind == "place" else ""
    if marked := _MARKED.findall(path):
        lat, lng = marked[-1]
        return _Numbers(lat=lat, lng=lng, label=_named(label), sure=len(set(marked)) == 1)
    asked = (query.get(key, "") for key in ("query", "q", "destination", "daddr"))
    for text in (*asked, name.split("/")[0]):
        if found := _BARE.fullmatch(text.removeprefix("loc:").strip()):
            return _Numbers(lat=found[1], lng=found[2])
    if view := _VIEW.search(path) or _BARE.fullmatch(query.get("ll", "")):
        return _Numbers(lat=view[1], lng=view[2], label=_named(label), sure=False)
    return None


def _apple(_url: SplitResult, query: Mapping[str, str]) -> _Numbers | None:
    for key in ("ll", "coordinate", "daddr", "q"):
        if found := _BARE.fullmatch(query.get(key, "")):
            return _Numbers(lat=found[1], lng=found[2], label=_named(query.get("q", "")))
    return None


def _openstreetmap(url: SplitResult, query: Mapping[str, str]) -> _Numbers | None:
    lat, lng = query.get("mlat", ""), query.get("mlon", "")
    if _BARE.fullmatch(f"{lat},{lng}"):
        return _Numbers(lat=lat, lng=lng)
    if view := _OSM_VIEW.search(url.fragment):
        return _Numbers(lat=view[1], lng=view[2], sure=False)
    return None


def _waze(_url: SplitResult, query: Mapping[str, str]) -> _Numbers | None:
    found = _BARE.fullmatch(query.get("ll", query.get("to", "").removeprefix("ll.")))
    return _Numbers(lat=found[1], lng=found[2]) if found else None


_READERS: Mapping[str, _Reader] = {
    "maps.apple.com": _apple,
    "openstreetmap.org": _openstreetmap,
    "waze.com": _waze,
}


def _in_geo(geo: re.Match[str], around: str) -> Pin | NoPin:
    """`geo:0,0?q=…` is how Android says that the pin stands in the query."""
    asked = dict(parse_qsl(geo["query"] or "")).get("q", "")
    pair, _, label = asked.partition("(")
    found = _BARE.fullmatch(pair.strip())
    lat, lng = found.groups() if found else (geo[1], geo[2])
    return _pin(float(lat), float(lng), around or label.rstrip(")"), sure=True)


def _in_dms(dms: re.Match[str], around: str) -> Pin | NoPin:
    """`38°36'04.3"N 121°53'08.5"W`; without seconds it is a mile wide."""
    lat, lng = (
        int(dms[axis]) + int(dms[f"{axis}_min"]) / 60 + float(dms[f"{axis}_sec"] or 0) / 3600
        for axis in ("lat", "lng")
    )
    south, west = dms["ns"] in "sS", dms["ew"] in "wW"
    precise = bool(dms["lat_sec"] and dms["lng_sec"])
    return _pin(-lat if south else lat, -lng if west else lng, around, sure=precise)


def _is_pair(pair: re.Match[str], around: str) -> bool:
    """Two numbers alone need a decimal point or a hemisphere each; among words, precision."""
    decimals = min(_decimals(pair["lat"]), _decimals(pair["lng"]))
    if around:
        return decimals >= _SURELY_A_PAIR
    return decimals > 0 or bool(pair["ns"] and pair["ew"])


def _in_pair(pair: re.Match[str], around: str) -> Pin | NoPin:
    lat, lng = float(pair["lat"]), float(pair["lng"])
    south, west = (pair["ns"] or "").upper() == "S", (pair["ew"] or "").upper() == "W"
    precise = max(_decimals(pair["lat"]), _decimals(pair["lng"])) >= _PRECISE
    return _pin(-lat if south else lat, -lng if west else lng, around, sure=precise)


def _pin(lat: float, lng: float, label: str, *, sure: bool) -> Pin | NoPin:
    """A latitude over 90 means that the two were swapped: worth a question, no more."""
    if 90 < abs(lat) <= 180:
        lat, lng, sure = lng, lat, False
    try:
        point = Point(lat, lng)
    except ValueError:
        return NoPin()
    return Pin(point=point, label=label or f"{point.lat:.6f}, {point.lng:.6f}", sure=sure)


def _named(label: str) -> str:
    """A link's name for its pin, if that is not the numbers again."""
    return "" if _BARE.fullmatch(label) or "°" in label else label.strip()


def _around(said: str, found: re.Match[str]) -> str:
    return f"{said[: found.start()]} {said[found.end() :]}".strip(" ,:;()-")


def _decimals(number: str) -> int:
    return len(number.partition(".")[2])
