"""Keeps what we know of people and places fresh, in the background."""

import asyncio
from collections.abc import Sequence

import structlog

from bot.domain.errors import BotError
from bot.domain.request import Workspace
from bot.workflow.company import Company

log = structlog.get_logger(__name__)

FRESH = 600.0
"""Seconds for which a roster and a list of places are good enough."""

AGAIN = 20.0
"""Seconds until the next try after one that failed."""


class Refresher:
    def __init__(self, *, company: Company, workspaces: Sequence[Workspace]) -> None:
        self._company = company
        self._workspaces = workspaces

    async def run(self) -> None:
        """Refresh now and then for ever; what fails is tried again soon."""
        while True:
            fresh = [await self._refresh(workspace) for workspace in self._workspaces]
            await asyncio.sleep(FRESH if all(fresh) else AGAIN)

    async def _refresh(self, workspace: Workspace) -> bool:
        try:
            await self._company.refresh(workspace)
        except BotError as error:
            log.warning("cannot refresh", workspace=workspace, error=type(error).__name__)
            return False
        return True
