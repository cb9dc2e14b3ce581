"""Keeps what we know of people and places fresh, in the background."""

import asyncio

import structlog

from bot.domain.errors import BotError
from bot.domain.request import Workspace
from bot.workflow.company import Company
from bot.workflow.fault import where

log = structlog.get_logger(__name__)

FRESH = 600.0
"""Seconds for which a roster and a list of places are good enough."""

AGAIN = 20.0
"""Seconds until the next try after one that failed."""

FIRST = 3.0
"""Seconds that opening may wait for the first answers; without them lines are read later."""


class Refresher:
    def __init__(self, company: Company) -> None:
        self._company = company

    async def first(self) -> bool:
        """Refresh once, if it does not take too long; whether that worked."""
        try:
            async with asyncio.timeout(FIRST):
                return await self._refresh_all()
        except TimeoutError:
            return False

    async def run(self, *, fresh: bool) -> None:
        """Refresh now and then for ever; what fails is tried again soon."""
        while True:
            await asyncio.sleep(FRESH if fresh else AGAIN)
            fresh = await self._refresh_all()

    async def _refresh_all(self) -> bool:
        """All that anything was heard of: an organisation has many."""
        workspaces = self._company.workspaces()
        return all([await self._refresh(workspace) for workspace in workspaces])

    async def _refresh(self, workspace: Workspace) -> bool:
        try:
            await self._company.refresh(workspace)
        except BotError as error:
            log.warning("cannot refresh", workspace=workspace, error=type(error).__name__)
            return False
        except Exception as fault:  # noqa: BLE001 - one odd answer must not be the last refresh
            kind = type(fault).__name__
            log.error("cannot refresh", workspace=workspace, kind=kind, where=where(fault))
            return False
        return True
