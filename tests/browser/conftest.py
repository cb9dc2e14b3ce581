"""A real browser before the real sandbox: `python -m sandbox` in a process of its own."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
ROOT = Path(__file__).parents[2]
WIDE = (1280, 860)
PHONE = (390, 844)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--screenshots", metavar="FOLDER", help="keep the screenshots of the page there"
    )


@pytest.fixture(scope="module")
def chromium() -> str:
    """Where a Chromium is; in CI its absence is a failure."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if found:
        return found
    missing = "no Chromium: install one, or set CHROMIUM to its path"
    if os.environ.get("CI"):
        pytest.fail(missing)
    pytest.skip(missing)


@pytest.fixture(scope="module")
def sandbox(chromium: str) -> Iterator[str]:
    """The address of a sandbox that was started for this module."""
    command = [sys.executable, "-m", "sandbox", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout
        opened = process.stdout.readline()
        try:
            assert "http://" in opened, "the sandbox did not start"
            yield opened.split()[-1]
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=15)


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="module")
def browser(chromium: str, playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
    yield browser
    browser.close()


@contextmanager
def opened(
    browser: Browser,
    address: str,
    size: tuple[int, int] = WIDE,
    scheme: Literal["light", "dark"] = "light",
) -> Iterator[Page]:
    """A tab of its own; a script that fails in it fails the test."""
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    failures: list[str] = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.goto(address)
    yield page
    context.close()
    assert failures == []


@pytest.fixture
def page(sandbox: str, browser: Browser) -> Iterator[Page]:
    """The sandbox's page as the manager sees it on a wide screen."""
    with opened(browser, sandbox, WIDE) as page:
        without_forms(page)
        yield page


def without_forms(page: Page) -> None:
    """Slack keeps a person's forms from tab to tab, and the tests of a file share one person."""
    for dialog in page.locator("#modal[open]").all():
        page.keyboard.press("Escape")
        expect(dialog).not_to_be_visible()
