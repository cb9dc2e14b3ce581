"""What a person does on the page, in a real browser, with the real app behind it."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from sandbox.world import make_world
from tests.browser.conftest import opened

pytestmark = pytest.mark.browser

WORLD = make_world(1)
NAMESAKES = WORLD.namesakes


def line(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Message dispatch")


def type_line(page: Page, text: str) -> None:
    """Type it and send it, whatever the completion suggests meanwhile."""
    line(page).fill(text)
    page.keyboard.press("Escape")
    page.keyboard.press("Enter")


def last_message(page: Page) -> Locator:
    return page.get_by_role("log").get_by_role("article").last


def form(page: Page) -> Locator:
    return page.get_by_role("dialog", name="New job")


def tomorrow(at: datetime) -> str:
    """The day that comes after that moment for the manager, as Hellotracks has it."""
    return f"{at.astimezone(ZoneInfo(WORLD.manager.tz)) + timedelta(days=1):%Y%m%d}"


def test_the_line_in_the_message_box_becomes_a_card_and_shows_what_was_sent(page: Page) -> None:
    expect(line(page)).to_have_value(f"/job {WORLD.place.name} tomorrow for jane")

    before = datetime.now(UTC)
    line(page).press("Enter")

    expect(last_message(page)).to_contain_text(WORLD.place.name)
    expect(last_message(page)).to_contain_text(WORLD.worker.name)
    expect(last_message(page)).to_contain_text(re.compile("Job [0-9a-f]{24}"))
    panel = page.get_by_role("complementary", name="Behind the scenes")
    days = {tomorrow(before), tomorrow(datetime.now(UTC))}  # midnight may fall between the two
    expect(panel).to_contain_text(re.compile(f'"day": ({"|".join(days)})'))
    expect(panel).to_contain_text(f'"worker": "{WORLD.worker.username}"')
    expect(panel.get_by_role("region", name="Answer time")).to_contain_text(re.compile(r"\d ms"))


def test_a_question_is_answered_with_a_button_and_seen_by_nobody_else(
    page: Page, browser: Browser, sandbox: str
) -> None:
    namesake = NAMESAKES[1]
    type_line(page, f"/job {WORLD.places[1].name} tomorrow for {namesake.name.split()[0]}")

    question = page.get_by_role("article").filter(has_text="Only visible to you").last
    expect(question.get_by_role("button", name=NAMESAKES[0].name)).to_be_visible()
    with opened(browser, f"{sandbox}/?as={WORLD.dispatcher.id}") as theirs:
        expect(theirs.get_by_role("log")).to_be_visible()
        expect(theirs.get_by_text("Only visible to you")).to_have_count(0)
    question.get_by_role("button", name=namesake.name).click()

    card = page.get_by_role("article").filter(has_text=re.compile("Job [0-9a-f]{24}")).last
    expect(card).to_contain_text(namesake.name)


def test_the_form_says_what_is_wrong_at_the_field_and_then_makes_the_job(page: Page) -> None:
    place = WORLD.places[2].name
    type_line(page, "/job")
    expect(form(page).get_by_label("Place or address")).to_be_focused()

    form(page).get_by_role("button", name="Create").click()
    expect(form(page).get_by_label("Place or address")).to_have_accessible_description(
        re.compile("complete this required field")
    )

    form(page).get_by_label("Place or address").fill(place)
    form(page).get_by_label("From").fill("11:00")
    form(page).get_by_label("Until").fill("09:00")
    form(page).get_by_role("button", name="Create").click()
    expect(form(page).get_by_label("Until")).to_have_accessible_description(
        re.compile("end is before the start")
    )
    expect(form(page).get_by_label("Place or address")).to_have_value(place)

    form(page).get_by_label("Until").fill("12:00")
    worker = form(page).get_by_role("combobox", name="Worker")
    worker.click()
    worker.press_sequentially("jan")
    form(page).get_by_role("option", name=WORLD.worker.name).click()
    expect(worker).to_have_value(WORLD.worker.name)
    form(page).get_by_role("button", name="Create").click()

    expect(form(page)).to_contain_text(re.compile("Job [0-9a-f]{24}"))
    page.keyboard.press("Escape")
    expect(form(page)).to_have_count(0)
    expect(last_message(page)).to_contain_text(place)
    expect(page.get_by_role("region", name="Jobs in Hellotracks")).to_contain_text("11:00 to 12:00")


def test_a_slash_offers_the_commands_of_the_app(page: Page) -> None:
    line(page).fill("")
    line(page).press_sequentially("/j")
    offered = page.get_by_role("listbox", name="Suggestions").get_by_role("option")

    expect(offered).to_have_count(1)
    expect(offered).to_contain_text("Acme HQ tomorrow 9-11 for @jane")
    line(page).press("Tab")

    expect(line(page)).to_have_value("/job ")
    expect(offered).to_have_count(0)


def test_an_at_sign_offers_people_by_any_of_their_names(page: Page) -> None:
    line(page).fill("")
    line(page).press_sequentially("/job Acme HQ for @do")
    offered = page.get_by_role("listbox", name="Suggestions").get_by_role("option")

    expect(offered.filter(has_text=WORLD.worker.name)).to_be_visible()
    line(page).press("Enter")

    expect(line(page)).to_have_value("/job Acme HQ for @jane ")


def test_an_example_is_put_into_the_message_box_and_not_sent(page: Page) -> None:
    before = page.get_by_role("log").get_by_role("article").count()
    page.get_by_role("button", name="Help").click()

    expect(line(page)).to_have_value("/job help")
    assert page.get_by_role("log").get_by_role("article").count() == before


def test_an_unknown_command_gets_slacks_own_sentence(page: Page) -> None:
    type_line(page, "/jib Acme HQ")

    expect(last_message(page)).to_contain_text("/jib is not a valid command")


def test_escape_closes_the_form_and_gives_the_keyboard_back(page: Page) -> None:
    type_line(page, "/job")
    expect(form(page)).to_be_visible()

    page.keyboard.press("Escape")

    expect(form(page)).to_have_count(0)
    expect(line(page)).to_be_focused()


def test_the_keyboard_stays_in_the_form(page: Page) -> None:
    type_line(page, "/job")
    expect(form(page).get_by_label("Place or address")).to_be_focused()

    for _ in range(30):
        page.keyboard.press("Tab")
        inside = page.evaluate("document.activeElement.closest('dialog, body').tagName")
        assert inside == "DIALOG" or page.evaluate("document.activeElement === document.body")
    page.keyboard.press("Escape")
    expect(form(page)).to_have_count(0)


def test_bad_weather_is_switched_on_and_off(page: Page) -> None:
    page.get_by_text("Bad weather").click()
    failing = page.get_by_role("combobox", name="Every call fails with")
    failing.select_option("500")

    expect(page.get_by_text("1 on")).to_be_visible()
    page.get_by_role("button", name="Fair weather again").click()

    expect(failing).to_have_value("none")


def test_a_worker_accepts_a_job_beside_the_conversation(page: Page) -> None:
    type_line(page, f"/job {WORLD.places[3].name} tomorrow for jane")
    jobs = page.get_by_role("region", name="Jobs in Hellotracks").get_by_role("listitem")
    job = jobs.filter(has_text=WORLD.places[3].name)

    job.get_by_role("button", name="Accept").click()

    expect(job).to_contain_text("Accepted")
    expect(job.get_by_role("button", name="Check in")).to_be_visible()


def test_the_theme_follows_the_switch_and_stays(page: Page) -> None:
    def background() -> str:
        return str(
            page.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor")
        )

    assert background() == "rgb(255, 255, 255)"
    page.get_by_role("button", name="Dark mode").click()
    assert background() == "rgb(23, 25, 27)"

    page.reload()
    assert background() == "rgb(23, 25, 27)"
    expect(page.get_by_role("button", name="Light mode")).to_be_visible()


def test_the_home_tab_is_published_when_it_is_opened(page: Page) -> None:
    page.get_by_role("link", name="Fieldhand, home").click()

    expect(page.get_by_role("region", name="Home tab")).to_contain_text("What needs doing?")


def test_the_world_is_made_anew_on_request(page: Page) -> None:
    type_line(page, "Is anybody here?")
    expect(last_message(page)).to_contain_text("Is anybody here?")

    page.get_by_role("button", name="Reset the world").click()
    page.get_by_role("dialog").get_by_role("button", name="Reset").click()

    expect(page.get_by_text("This is where a line becomes a job.")).to_be_visible()
    expect(page.get_by_role("region", name="Jobs in Hellotracks")).to_contain_text("No jobs.")
