"""What the page makes of Slack's text and blocks."""

from datetime import UTC, datetime
from typing import Any

import pytest

from sandbox.slack.page_blocks import Surface, coloured, drawn, view_surface
from sandbox.slack.page_text import Reader
from sandbox.slack.records import View
from sandbox.world import make_world

WORLD = make_world(1)
READER = Reader(world=WORLD, person=WORLD.manager, now=datetime(2026, 11, 24, 20, tzinfo=UTC))
NOON_TOMORROW = int(datetime(2026, 11, 25, 20, tzinfo=UTC).timestamp())


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


def shown(*blocks: dict[str, Any], errors: dict[str, str] | None = None) -> str:
    view = View(
        id="V1",
        type="modal",
        callback_id="",
        title="New job",
        submit="Create",
        close=None,
        blocks=blocks,
        private_metadata="",
        external_id="",
        hash="1.a",
        values={},
        filled={},
        errors=errors or {},
    )
    return str(drawn(view_surface(view, READER)))


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (
            "*bold* _it_ ~s~ `co*d*e`",
            "<strong>bold</strong> <em>it</em> <s>s</s> <code>co*d*e</code>",
        ),
        ("*bold _and it_*", "<strong>bold <em>and it</em></strong>"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("a &lt;b&gt; &amp;amp; c", "a &lt;b&gt; &amp;amp; c"),
        ("one\ntwo", "one<br>two"),
        ("&gt; said\nanswered", "<blockquote>said</blockquote>\nanswered"),
        ("```a\n*b*```", "<pre>a\n*b*</pre>"),
        ("<#C1|yard>", '<span class="mention">#yard</span>'),
        ("<!channel>", '<span class="mention is-mine">@channel</span>'),
        (":no_such_emoji:", ":no_such_emoji:"),
    ],
)
def test_slacks_markup_becomes_html(text: str, html: str) -> None:
    assert str(READER.mrkdwn(text)) == html


def test_a_link_opens_beside_the_page() -> None:
    link = '<a href="https://a.example/?q=1&amp;r" target="_blank" rel="noopener noreferrer">'

    assert str(READER.mrkdwn("<https://a.example/?q=1&amp;r|map>")) == f"{link}map</a>"
    assert str(READER.mrkdwn("see https://a.example/?q=1&amp;r.")).startswith(f"see {link}")


def test_a_link_that_is_no_web_address_stays_text() -> None:
    assert "href" not in READER.mrkdwn("<javascript:alert(1)|free jobs>")


def test_bare_links_stay_text_where_text_is_verbatim() -> None:
    assert str(READER.mrkdwn("https://a.example", verbatim=True)) == "https://a.example"


def test_a_mention_shows_the_name_and_stands_out_for_the_one_it_means() -> None:
    me, other = WORLD.manager, WORLD.dispatcher

    assert str(READER.mrkdwn(f"<@{me.id}>")) == f'<span class="mention is-mine">@{me.name}</span>'
    assert str(READER.mrkdwn(f"<@{other.id}>")) == f'<span class="mention">@{other.name}</span>'


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        ("{date_pretty} at {time}", "tomorrow at 12:00 PM"),
        ("{date_short}", "Nov 25, 2026"),
        ("{date_num}, {nonsense}", "2026-11-25, {nonsense}"),
    ],
)
def test_a_date_is_said_in_the_readers_own_zone(shape: str, words: str) -> None:
    assert str(READER.mrkdwn(f"<!date^{NOON_TOMORROW}^{shape}|then>")) == words


def test_an_emoji_is_drawn_wherever_it_came_from() -> None:
    named = READER.mrkdwn(":white_check_mark:")

    assert 'aria-label="white check mark"' in named
    assert READER.plain("✅") == named


def test_nothing_in_rich_text_is_markup() -> None:
    section = {
        "type": "rich_text_section",
        "elements": [{"type": "text", "text": "<b>*x*\ny", "style": {"bold": True}}],
    }

    html = READER.rich({"type": "rich_text", "elements": [section]})

    assert str(html) == "<p><strong>&lt;b&gt;*x*<br>y</strong></p>"


def test_what_people_wrote_is_escaped_in_every_block() -> None:
    nasty = "<script>'\"&"
    button = {"type": "button", "action_id": "a", "value": nasty, "text": plain(nasty)}
    field = {"type": "plain_text_input", "action_id": "b", "initial_value": nasty}

    html = shown(
        {"type": "header", "block_id": "1", "text": plain(nasty)},
        {"type": "actions", "block_id": nasty, "elements": [button]},
        {"type": "input", "block_id": "2", "label": plain(nasty), "element": field},
        errors={"2": nasty},
    )

    assert "<script>" not in html
    assert html.count("&lt;script&gt;") >= 5


def test_an_error_stands_at_its_field_and_is_read_with_it() -> None:
    place = {
        "type": "input",
        "block_id": "place",
        "label": plain("Place"),
        "hint": plain("An address"),
        "element": {"type": "plain_text_input", "action_id": "a"},
    }

    html = shown(place, errors={"place": "Please say where."})

    assert 'aria-describedby="modal-0-error modal-0-hint"' in html
    assert 'aria-invalid="true"' in html
    assert 'id="modal-0-error"' in html
    assert "Please say where." in html


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        ({"type": "datepicker", "initial_date": "2026-11-25"}, 'value="2026-11-25"'),
        ({"type": "timepicker", "initial_time": "09:30"}, 'value="09:30"'),
        ({"type": "users_select", "initial_user": WORLD.guest.id}, f'value="{WORLD.guest.name}"'),
        (
            {"type": "external_select", "initial_option": {"text": plain("Jane"), "value": "j"}},
            'value="Jane"',
        ),
        (
            {
                "type": "radio_buttons",
                "options": [{"text": plain("A"), "value": "a"}],
                "initial_option": {"text": plain("A"), "value": "a"},
            },
            "checked",
        ),
        (
            {
                "type": "multi_static_select",
                "options": [{"text": plain("A"), "value": "a"}],
                "initial_options": [{"text": plain("A"), "value": "a"}],
            },
            'aria-label="Remove A"',
        ),
    ],
)
def test_fields_show_what_the_app_put_into_them(element: dict[str, Any], expected: str) -> None:
    block = {
        "type": "input",
        "block_id": "b",
        "label": plain("Field"),
        "element": {"action_id": "a", **element},
    }

    assert expected in shown(block)


def test_what_is_filled_in_wins_over_what_the_app_put_there() -> None:
    element = {"type": "plain_text_input", "action_id": "a", "initial_value": "old"}
    block = {"type": "input", "block_id": "b", "label": plain("Field"), "element": element}
    surface = Surface(
        reader=READER,
        prefix="x",
        where={},
        blocks=[block],
        values={"b": {"a": {"type": "plain_text_input", "value": None}}},
    )

    assert surface.chosen(block, element) is None


def test_a_block_that_the_page_does_not_know_is_named() -> None:
    assert "cannot show “video”" in shown({"type": "video", "block_id": "v"})


def test_json_keeps_its_shape_and_escapes_its_texts() -> None:
    html = coloured({"jobs": [{"name": "<b>", "day": 20261125}], "none": []})

    assert "<b>" not in html
    assert '<span class="json-key">"day"</span>: <span class="json-number">20261125</span>' in html
    assert html.count("\n") == 8
