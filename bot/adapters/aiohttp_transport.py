"""httpx over aiohttp's connections: the same calls at a third of the work."""

from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from yarl import URL


def transport(url: httpx.URL) -> httpx.AsyncBaseTransport:
    """To this server; where there is a proxy on the way, httpx's own knows every kind of it."""
    proxies = {} if proxy_bypass(url.host) or url.host in _HERE else getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    return httpx.AsyncHTTPTransport(proxy=proxy) if proxy else AiohttpTransport()


_HERE = {"127.0.0.1", "localhost", "::1"}


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Reads every answer whole: they are short.

    aiohttp sends a GET once more when a kept connection turns out to be dead; a POST never.
    """

    def __init__(self) -> None:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(ssl=httpx.create_ssl_context()),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,  # httpx does that
            skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            async with self._session.request(
                request.method,
                URL(str(request.url), encoded=True),
                headers=request.headers.multi_items(),
                data=await request.aread() or None,
                allow_redirects=False,
                timeout=_limits(request.extensions.get("timeout", {})),
            ) as answer:
                body = await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise _as_httpx(error) from error
        return httpx.Response(
            answer.status, headers=answer.raw_headers, stream=httpx.ByteStream(body)
        )

    async def aclose(self) -> None:
        await self._session.close()


def _limits(said: dict[str, float | None]) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        connect=said.get("pool"), sock_connect=said.get("connect"), sock_read=said.get("read")
    )


def _as_httpx(error: Exception) -> httpx.TransportError:
    """Only the first two say that nothing was sent; the rest leave it open."""
    said = type(error).__name__
    match error:
        case aiohttp.ConnectionTimeoutError():
            return httpx.ConnectTimeout(said)
        case aiohttp.ClientConnectorError():
            return httpx.ConnectError(said)
        case aiohttp.InvalidURL() | aiohttp.NonHttpUrlClientError():
            return httpx.UnsupportedProtocol(said)
        case TimeoutError():
            return httpx.ReadTimeout(said)
        case aiohttp.ClientResponseError() | aiohttp.ClientPayloadError():
            return httpx.RemoteProtocolError(said)
        case _:
            return httpx.ReadError(said)
