"""Odd input gets one clear sentence, for the asker alone, and the words back as they were typed."""

import pytest

from tests.stories.story import Shown, Story

pytestmark = pytest.mark.asyncio(loop_scope="module")


def top_level(shown: Shown) -> str:
    """What a phone's notification and a screen reader get."""
    return shown.message.text


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("🚧🔥", "🚧🔥"),
        ("שלום עולם", "שלום עולם"),
        ("مرحبا بالعالم", "مرحبا بالعالم"),
        ("<!channel>", "<!channel>"),
        ("x" * 3995, "x" * 79 + "…"),
    ],
    ids=["emoji", "hebrew", "arabic", "channel", "long"],
)
async def test_words_that_are_no_place_are_said_not_to_be_on_the_map(
    story: Story, typed: str, called: str
) -> None:
    await story.manager.types(f"/job {typed}")
    question = await story.manager.sees()

    assert question.is_private
    assert question.text == (
        f"“{called}” is not on the map. Where is it?\n"
        f"{typed}\n"
        "[Send a pin] [Create without a pin] [Edit] [Drop it]"
    )
    assert story.received("createjobs") == []


@pytest.mark.parametrize(
    "typed",
    [
        "<!subteam^S0123> & <@U0123>",
        "*bold* _it_ `code` ~gone~",
        "'; DROP TABLE requests; --",
        "%s \\n {{7*7}} {0}",
    ],
    ids=["references", "marks", "sql", "blanks"],
)
async def test_words_that_look_like_code_are_asked_about_and_given_back(
    story: Story, typed: str
) -> None:
    await story.manager.types(f"/job {typed}")
    question = await story.manager.sees()

    sentence, words, *_ = question.text.split("\n")
    assert question.is_private
    assert sentence.endswith("?")
    assert words == typed
    assert story.received("createjobs") == []


@pytest.mark.parametrize(
    "note",
    [
        "tell <!channel> & <@U0123> *now* please",
        "📦 fragile 👩‍🚒",
        "שלום, התקשר לפני",
        "50% off & \"quoted\" 'text' \\ back",
        "code {0} {name} %s",
    ],
    ids=["references", "emoji", "hebrew", "quotes", "blanks"],
)
async def test_a_note_reaches_the_worker_as_it_was_typed_and_pages_nobody(
    story: Story, note: str
) -> None:
    await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}, note: {note}")
    card = await story.manager.sees()
    await story.manager.clicks(card, "Details")
    details = await story.manager.sees()

    assert story.sent()["textDispatcher"] == note
    assert details.text.split("\n", 1)[1].startswith(f"> {note}\n")
    assert "<!" not in top_level(details)
    assert "<@U0123" not in top_level(details)


async def test_a_job_with_four_thousand_characters_keeps_them_all(story: Story) -> None:
    note = " ".join(["bring the long ladder"] * 180)

    await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}, {note}")
    await story.manager.sees()

    assert story.sent()["textDispatcher"].replace(",", "") == note


async def test_a_nul_is_dropped_and_the_rest_is_read(story: Story) -> None:
    await story.manager.types(f"/job {story.place.name}\0 tomor\0row for {story.worker}\0")
    card = await story.manager.sees()

    assert story.sent()["destinationName"] == story.place.name
    assert card.is_card


@pytest.mark.parametrize("line", ["/job", "/job    ", "/job \0", "/job ..."])
async def test_a_line_that_says_nothing_opens_the_form(story: Story, line: str) -> None:
    await story.manager.types(line)
    form = await story.manager.sees_form()

    assert form.filled == {}
    assert story.received("createjobs") == []


async def test_odd_words_survive_the_form_and_come_back_in_it(story: Story) -> None:
    await story.manager.types("/job")
    await story.manager.sees_form()
    await story.manager.seat.fill("place", "🚧 <!here> & שלום")
    await story.manager.seat.fill("notes", "tell <!channel>\n*now* & \\")

    await story.manager.seat.submit()
    await story.manager.sees_form("“🚧 <!here> & שלום” is not on the map. Where is it?")
    await story.manager.seat.press("Edit")
    form = await story.manager.sees_form("[Create]")

    assert form.filled["place"] == "🚧 <!here> & שלום"
    assert form.filled["notes"] == "tell <!channel>\n*now* & \\"


async def test_a_place_called_like_a_mention_stands_on_the_card_as_text(story: Story) -> None:
    await story.manager.types("/job <!channel> & sons tomorrow")
    question = await story.manager.sees()
    await story.manager.clicks(question, "Create without a pin")
    await story.manager.sees_instead(question)
    card = await story.manager.sees()

    assert story.sent()["destinationName"] == "<!channel> & sons"
    assert ":round_pushpin: <!channel> & sons · no pin on the map\n" in card.text
    assert "<!channel>" not in top_level(card)
    assert "&lt;!channel&gt; &amp; sons" in top_level(card)
