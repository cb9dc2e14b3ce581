"""aiohttp under httpx: what goes out, what comes back, and above all what went wrong."""

import asyncio
import gzip
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import httpx
import pytest

from bot.adapters.aiohttp_transport import AiohttpTransport, transport

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Server:
    """Says the same raw bytes to everybody and hangs up; keeps what it was sent."""

    def __init__(self, said: bytes, *, silent: bool = False) -> None:
        self.requests: list[bytes] = []
        self.url = ""
        self._said = said
        self._silent = silent

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.requests.append(await reader.readuntil(b"\r\n\r\n"))
        if self._silent:
            await reader.read()
        writer.write(self._said)
        await writer.drain()
        writer.close()


Opens = Callable[..., Awaitable[Server]]


@pytest.fixture
async def opens() -> AsyncIterator[Opens]:
    running: list[asyncio.Server] = []

    async def opens(said: bytes = OK, *, silent: bool = False) -> Server:
        server = Server(said, silent=silent)
        listening = await asyncio.start_server(server, "127.0.0.1", 0)
        running.append(listening)
        server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        return server

    yield opens
    for listening in running:
        listening.close()


@asynccontextmanager
async def client(**limits: float) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(
        transport=AiohttpTransport(), timeout=httpx.Timeout(5, **limits), trust_env=False
    ) as http:
        yield http


async def test_the_client_says_all_headers_and_an_address_goes_out_as_it_is(opens: Opens) -> None:
    server = await opens()

    async with client() as http:
        answer = await http.get(f"{server.url}/v1/a%2Fb?q=%C3%BC", headers={"X-Key": "k"})

    head = server.requests[0].decode().lower()
    assert answer.json() == {}
    assert head.startswith("get /v1/a%2fb?q=%c3%bc http/1.1\r\n")
    assert head.count("user-agent: python-httpx") == head.count("accept: ") == 1
    assert "x-key: k" in head
    assert "content-type" not in head


async def test_a_packed_answer_is_unpacked_once(opens: Opens) -> None:
    body = gzip.compress(b'{"status": 0}')
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(body)}\r\n\r\n"
    server = await opens(head.encode() + body)

    async with client() as http:
        answer = await http.post(server.url, json={})

    assert answer.json() == {"status": 0}


async def test_a_redirect_is_an_answer_and_a_cookie_is_not_kept_twice(opens: Opens) -> None:
    head = "HTTP/1.1 302 Found\r\nLocation: /2\r\nSet-Cookie: a=b\r\nConnection: close\r\n\r\n"
    server = await opens(head.encode())

    async with client() as http:
        answer = await http.post(server.url, json={})
        await http.post(server.url, json={})

    assert answer.status_code == 302
    assert server.requests[1].decode().lower().count("cookie: a=b") == 1


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (b"", httpx.ReadError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{", httpx.RemoteProtocolError),
        (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", httpx.RemoteProtocolError),
    ],
    ids=["hung up", "half a body", "no HTTP"],
)
async def test_a_call_without_a_whole_answer_may_have_been_done_and_is_not_sent_again(
    opens: Opens, said: bytes, error: type[httpx.HTTPError]
) -> None:
    server = await opens(said)

    async with client() as http:
        with pytest.raises(error):
            await http.post(server.url, json={})

    assert len(server.requests) == 1


async def test_silence_ends_as_a_read_that_took_too_long(opens: Opens) -> None:
    server = await opens(silent=True)

    async with client(read=0.05) as http:
        with pytest.raises(httpx.ReadTimeout):
            await http.post(server.url, json={})


async def test_nobody_there_means_that_nothing_was_sent() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]

        async with client() as http:
            with pytest.raises(httpx.ConnectError):
                await http.post(f"http://127.0.0.1:{port}", json={})


async def test_behind_a_proxy_httpx_goes_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")

    far, here = httpx.URL("https://hub.example.com"), httpx.URL("https://127.0.0.1:8443")

    assert isinstance(transport(far), httpx.AsyncHTTPTransport)
    async with transport(here) as direct:
        assert isinstance(direct, AiohttpTransport)
