"""geopy behind the port `Geocoder`, over one shared httpx client.

In a module of its own, because importing geopy takes a quarter of a second and is no use to those
who have no geocoder.
"""

import asyncio
import logging
import math
import re
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial
from importlib.metadata import version
from typing import Any
from urllib.parse import urlsplit

import httpx
from geopy import geocoders
from geopy.adapters import AdapterHTTPError, BaseAsyncAdapter
from geopy.exc import (
    GeocoderAuthenticationFailure,
    GeocoderInsufficientPrivileges,
    GeocoderParseError,
    GeocoderQuotaExceeded,
    GeocoderRateLimited,
    GeocoderServiceError,
    GeocoderTimedOut,
    GeocoderUnavailable,
    GeopyError,
)
from pydantic_core import from_json

from bot.adapters.geocoding import GeocoderChoice, Provider, Row, from_nominatim, from_photon
from bot.domain.errors import (
    BotError,
    GeocoderBusy,
    GeocoderDown,
    GeocoderKeyRejected,
    GeocoderSlow,
)
from bot.domain.place import Area
from bot.places.candidate import Candidate
from bot.workflow.ports import Geocoder

_MOST_BYTES = 1_000_000
_MOST_CANDIDATES = 5
_KM_PER_DEGREE = 111.2
_LEAST_REACH_KM = 150.0


@asynccontextmanager
async def open_geocoder(choice: GeocoderChoice, *, deadline: float = 2) -> AsyncIterator[Geocoder]:
    """Share one client between all look-ups."""
    for library in ("httpx", "geopy"):  # they log the addresses that people look for
        logging.getLogger(library).setLevel(logging.WARNING)
    async with httpx.AsyncClient(
        timeout=deadline, mounts={"all://127.0.0.1": None, "all://localhost": None}
    ) as http:
        agent = f"fieldhand/{version('fieldhand')}"
        yield GeopyGeocoder(choice, http, deadline=deadline, user_agent=agent)


class HttpxAdapter(BaseAsyncAdapter):  # type: ignore[misc]  # geopy has no types
    """What geopy asks of an HTTP library: a GET with a total deadline; redirects are errors.

    The client's life is not geopy's affair, so leaving a geocoder closes nothing.
    """

    def __init__(self, http: httpx.AsyncClient, *, proxies: object, ssl_context: object) -> None:
        super().__init__(proxies=proxies, ssl_context=ssl_context)
        self._http = http

    async def get_json(  # pyright: ignore[reportIncompatibleMethodOverride]  # sync in geopy's base
        self,
        url: str,
        *,
        timeout: float,  # noqa: ASYNC109 - geopy's signature
        headers: Mapping[str, str],
    ) -> object:
        text = await self.get_text(url, timeout=timeout, headers=headers)
        try:
            return from_json(text)
        except ValueError:
            raise GeocoderParseError("no JSON") from None

    async def get_text(  # pyright: ignore[reportIncompatibleMethodOverride]  # sync in geopy's base
        self,
        url: str,
        *,
        timeout: float,  # noqa: ASYNC109 - geopy's signature
        headers: Mapping[str, str],
    ) -> str:
        try:
            async with (
                asyncio.timeout(timeout),
                self._http.stream("GET", url, headers=headers) as response,
            ):
                return await _read(response)
        except (TimeoutError, httpx.TimeoutException):
            raise GeocoderTimedOut("timeout") from None
        except httpx.TransportError as error:
            raise GeocoderUnavailable(type(error).__name__) from error
        except httpx.HTTPError as error:
            raise GeocoderServiceError(type(error).__name__) from error


async def _read(response: httpx.Response) -> str:
    """Keep error bodies to ourselves: geopy would log them."""
    if not response.is_success:
        code = response.status_code
        raise AdapterHTTPError(
            f"HTTP {code}", status_code=code, headers=response.headers, text=None
        )
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > _MOST_BYTES:
            raise GeocoderParseError("an answer without an end")
    return body.decode(errors="replace")


class GeopyGeocoder:
    """Looks around the team first and, where nothing is found there, anywhere."""

    def __init__(
        self, choice: GeocoderChoice, http: httpx.AsyncClient, *, deadline: float, user_agent: str
    ) -> None:
        self._provider = choice.provider
        self._deadline = deadline
        self._pace = _Pace(choice.provider.rate)
        self._ask = _asking(choice, http, deadline, user_agent)

    async def find(self, address: str, *, near: Area | None) -> tuple[Candidate, ...]:
        """All of it within the deadline: waiting for our turn and a second question included."""
        if not self._provider.may_send_names:
            address = address_part(address)
        if not address.strip():
            return ()
        try:
            async with asyncio.timeout(self._deadline):
                return await self._find(address, near)
        except GeopyError as error:
            raise _ours(error, self._deadline) from error
        except TimeoutError:
            raise GeocoderSlow(self._deadline) from None
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
            # geopy trusts what it is sent.
            raise GeocoderDown("an answer that makes no sense") from error

    async def _find(self, address: str, near: Area | None) -> tuple[Candidate, ...]:
        if near and (found := await self._in_turn(address, near)):
            return found
        return await self._in_turn(address, None)

    async def _in_turn(self, address: str, near: Area | None) -> tuple[Candidate, ...]:
        async with self._pace.turn():
            locations = await self._ask(address, near)
        rows: list[Row] = [location.raw for location in locations or ()]
        return tuple(
            candidate for row in rows if (candidate := _candidate(row, self._provider)) is not None
        )


def address_part(said: str) -> str:
    """Leave out the name before the house number; nothing is left of what has none.

    >>> address_part("Jane Doe, 12 Oak Street, Springfield"), address_part("Jane Doe")
    ('12 Oak Street, Springfield', '')
    """
    number = re.search(r"\b\d+\w?\s+[^\W\d].*", said, re.DOTALL)
    if number:
        return number[0]
    return said if any(c.isdigit() for c in said) else ""


def _asking(
    choice: GeocoderChoice, http: httpx.AsyncClient, deadline: float, user_agent: str
) -> Callable[[str, Area | None], Any]:
    """Bind geopy's class of this provider to our client."""
    parts = urlsplit(choice.url)
    geocoder = getattr(geocoders, choice.provider.geopy_class)(
        domain=parts.netloc + parts.path,
        scheme=parts.scheme,
        timeout=deadline,
        user_agent=user_agent,
        adapter_factory=partial(HttpxAdapter, http),
    )
    match choice.provider.geopy_class:
        case "Nominatim":
            return lambda address, near: geocoder.geocode(
                address,
                exactly_one=False,
                limit=_MOST_CANDIDATES,
                addressdetails=True,
                viewbox=_box(near) if near else None,
                bounded=near is not None,
            )
        case "Photon":
            return lambda address, near: geocoder.geocode(
                address,
                exactly_one=False,
                limit=_MOST_CANDIDATES,
                bbox=_box(near) if near else None,
            )


def _box(near: Area) -> tuple[tuple[float, float], tuple[float, float]]:
    """Two corners. Inside a box the far cannot crowd out the near; a hint alone moves nothing."""
    reach = max(near.radius_km, _LEAST_REACH_KM) / _KM_PER_DEGREE
    lat, lng = near.centre.lat, near.centre.lng
    aside = reach / max(math.cos(math.radians(lat)), 0.01)
    south, north = max(lat - reach, -90), min(lat + reach, 90)
    return (south, max(lng - aside, -179.9)), (north, min(lng + aside, 179.9))


def _candidate(row: Row, provider: Provider) -> Candidate | None:
    """One row at (0, 0) or without a point must not hide the others."""
    read = from_nominatim if provider.geopy_class == "Nominatim" else from_photon
    try:
        return read(row, provider)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def _ours(error: GeopyError, deadline: float) -> BotError:
    """geopy calls a 503 a timeout; to us only silence is one.

    Its own messages may repeat the address, so only the status or the kind is kept.
    """
    answered = isinstance(error.__cause__, AdapterHTTPError)
    match error:
        case GeocoderRateLimited():
            return GeocoderBusy(error.retry_after)
        case GeocoderQuotaExceeded():
            return GeocoderBusy()
        case GeocoderAuthenticationFailure():
            return GeocoderKeyRejected(401)
        case GeocoderInsufficientPrivileges():
            return GeocoderKeyRejected(403)
        case GeocoderTimedOut() if not answered:
            return GeocoderSlow(deadline)
        case _:
            return GeocoderDown(str(error) if answered else type(error).__name__)


class _Pace:
    """One question at a time, and a pause after each; no pace at all without a rate."""

    def __init__(self, rate: float | None) -> None:
        self._gap = 1 / rate if rate else 0.0
        self._lock = asyncio.Lock()
        self._free_at = 0.0

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        if not self._gap:
            yield
            return
        async with self._lock:
            await asyncio.sleep(self._free_at - time.monotonic())
            try:
                yield
            finally:
                self._free_at = time.monotonic() + self._gap
