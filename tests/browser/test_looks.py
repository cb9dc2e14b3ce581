"""How the page looks: two widths, light and dark; nothing sticks out, and everybody can use it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from sandbox.world import make_world
from tests.browser.conftest import PHONE, WIDE, opened

pytestmark = pytest.mark.browser

WORLD = make_world(1)
_STICKING_OUT = """() => [...document.querySelectorAll("body *")]
    .filter((each) => each.checkVisibility() && !each.closest(".unseen, .skip"))
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1
        || each.getBoundingClientRect().left < -1)
    .map((each) => each.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the screenshots go: thrown away unless somebody asked for them."""
    asked = request.config.getoption("--screenshots", default=None)
    return Path(asked) if asked else tmp_path_factory.mktemp("screenshots")


@pytest.fixture(scope="module")
def conversation(sandbox: str, browser: Browser) -> str:
    """The address of a conversation in which a card and a question stand."""
    namesake = WORLD.namesakes[0]
    with opened(browser, sandbox) as page:
        send(page, f"/job {WORLD.place.name} tomorrow for jane")
        expect(page.get_by_role("log")).to_contain_text("Jane Doe")
        send(page, f"/job {WORLD.places[1].name} tomorrow 9-11 for {namesake.name.split()[0]}")
        expect(page.get_by_role("button", name=namesake.name)).to_be_visible()
    return sandbox


@pytest.fixture(params=[WIDE, PHONE], ids=["1280", "390"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    width: tuple[int, int] = request.param
    return width


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> Literal["light", "dark"]:
    named: Literal["light", "dark"] = request.param
    return named


@pytest.fixture
def page(
    conversation: str, browser: Browser, size: tuple[int, int], scheme: Literal["light", "dark"]
) -> Iterator[Page]:
    with opened(browser, conversation, size, scheme) as page:
        yield page


def send(page: Page, text: str) -> None:
    page.get_by_role("textbox", name="Message dispatch").fill(text)
    page.keyboard.press("Escape")
    page.keyboard.press("Enter")


def assert_fits_and_is_usable(page: Page) -> None:
    assert page.evaluate(_STICKING_OUT) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    violations = Axe().run(page).response["violations"]
    serious = [v for v in violations if v["impact"] in ("serious", "critical")]
    assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in serious] == []


def test_the_conversation(page: Page, folder: Path, size: tuple[int, int], scheme: str) -> None:
    expect(page.get_by_role("log")).to_contain_text("Only visible to you")

    assert_fits_and_is_usable(page)
    page.screenshot(path=folder / f"conversation-{size[0]}-{scheme}.png")


def test_the_form_with_an_error_at_its_field(
    page: Page, folder: Path, size: tuple[int, int], scheme: str
) -> None:
    send(page, "/job tomorrow for jane 9-11")
    form = page.get_by_role("dialog", name="New job")
    form.get_by_role("button", name="Create").click()
    expect(form.get_by_text("Please complete this required field.")).to_be_visible()
    expect(form.get_by_label("Place or address")).to_be_focused()
    page.mouse.move(0, 0)

    assert_fits_and_is_usable(page)
    page.screenshot(path=folder / f"form-{size[0]}-{scheme}.png")
    page.keyboard.press("Escape")
    expect(form).to_have_count(0)


@pytest.mark.parametrize("part", ["Channels", "Behind the scenes"])
def test_the_other_parts_of_a_phones_screen(
    conversation: str, browser: Browser, scheme: Literal["light", "dark"], part: str
) -> None:
    with opened(browser, conversation, PHONE, scheme) as page:
        page.get_by_role("navigation").get_by_role("button", name=part).click()

        assert_fits_and_is_usable(page)


def test_everything_beside_the_conversation_unfolded(
    conversation: str, browser: Browser, scheme: Literal["light", "dark"]
) -> None:
    with opened(browser, conversation, WIDE, scheme) as page:
        page.evaluate(
            "for (const fold of document.querySelectorAll('aside details')) fold.open = true"
        )

        assert_fits_and_is_usable(page)
