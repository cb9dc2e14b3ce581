"""What stands between Slack and the app: a router that can keep an ack to itself."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

from sandbox.gates import Gate, Gates

PASSED_ON = ("Content-Type", "X-Slack-Request-Timestamp", "X-Slack-Signature")


class Front:
    """Passes everything on to every process behind it; the first one's answer is the answer."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.behind: list[str] = []
        self.url = ""
        self._session = session
        self._gates = Gates()

    def hold(self) -> Gate:
        """Withhold the next ack, which the app has given."""
        return self._gates.hold("ack", "after")

    async def pass_on(self, request: web.Request) -> web.Response:
        headers = {name: request.headers[name] for name in PASSED_ON}
        body = await request.read()
        answers = await asyncio.gather(*(self._ask(url, headers, body) for url in self.behind))
        if not await self._gates.passed("ack", "after") and request.transport:
            request.transport.abort()
        return answers[0]

    async def _ask(self, url: str, headers: dict[str, str], body: bytes) -> web.Response:
        async with self._session.post(url, headers=headers, data=body) as answer:
            return web.Response(
                status=answer.status, body=await answer.read(), content_type=answer.content_type
            )


@asynccontextmanager
async def front() -> AsyncIterator[Front]:
    connector = aiohttp.TCPConnector(force_close=True)  # a killed process leaves none behind
    async with aiohttp.ClientSession(connector=connector) as session:
        standing = Front(session)
        site = web.Application()
        site.router.add_post("/", standing.pass_on)
        runner = web.AppRunner(site, access_log=None, shutdown_timeout=1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        standing.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
        try:
            yield standing
        finally:
            await runner.cleanup()
