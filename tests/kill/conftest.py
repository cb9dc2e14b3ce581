"""A life of the app: it begins with an empty or an old database, and ends by SIGKILL."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import TypeAlias

import pytest

from sandbox.pretend import Pretend
from tests.app_process import AppProcess, app_process
from tests.kill.aftermath import SECONDS

Life: TypeAlias = Callable[[], AbstractAsyncContextManager[AppProcess]]


@pytest.fixture(autouse=True)
def patience(it: Pretend) -> None:
    """Two processes a test keep the machine busy; how soon an ack comes is measured elsewhere."""
    it.slack.patience = SECONDS


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'fieldhand.db'}"


@pytest.fixture
def until_killed(it: Pretend, database: str) -> Life:
    """Run the app on the same database every time; leaving the block kills its process group."""
    return lambda: app_process(it, database)
