"""What Slack sends for a line, and what the bot gets to read."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.references import Kind, Reference, find, shown
from handlers.markup import clean, neutral


@pytest.mark.parametrize(
    ("sent", "kind", "seen", "value"),
    [
        ("<@U02JANE|jane>", Kind.MEMBER, "@jane", "U02JANE"),
        ("<@U02JANE>", Kind.MEMBER, "@U02JANE", "U02JANE"),
        ("<@W0ÅSA|Åsa &amp; co>", Kind.MEMBER, "@Åsa & co", "W0ÅSA"),
        ("<!subteam^S0NORTH|@north>", Kind.GROUP, "@north", "S0NORTH"),
        ("<!subteam^S0NORTH|north>", Kind.GROUP, "@north", "S0NORTH"),
        ("<!subteam^S0NORTH>", Kind.GROUP, "@S0NORTH", "S0NORTH"),
        ("<!channel>", Kind.EVERYBODY, "@channel", "channel"),
        ("<!here|@here>", Kind.EVERYBODY, "@here", "here"),
        ("<!everyone|everyone>", Kind.EVERYBODY, "@everyone", "everyone"),
        ("<#C0VIP|vip>", Kind.CHANNEL, "#vip", "C0VIP"),
        ("<#C0VIP|>", Kind.CHANNEL, "#C0VIP", "C0VIP"),
        ("<mailto:jane@b.example|Jane>", Kind.EMAIL, "Jane", "jane@b.example"),
        ("<mailto:a@b.example?subject=x|a@b.example>", Kind.EMAIL, "a@b.example", "a@b.example"),
        ("<tel:+14155550199|415-555-0199>", Kind.PHONE, "415-555-0199", "+14155550199"),
        ("<https://x.example?a=1&amp;b=2>", Kind.LINK, *["https://x.example?a=1&b=2"] * 2),
        ("<HTTP://x.example|x.example>", Kind.LINK, "x.example", "HTTP://x.example"),
        ("<https://x.example|two\nlines>", Kind.LINK, "two lines", "https://x.example"),
    ],
)
def test_a_reference_is_read(sent: str, kind: Kind, seen: str, value: str) -> None:
    line = neutral(f"for {sent}, please")
    ((_, _, found),) = find(line)

    assert found == Reference(kind=kind, value=value, shown=seen)
    assert shown(line) == f"for {seen}, please"


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("AT&amp;T", "AT&T"),
        ("Acme &amp;amp; Co", "Acme &amp; Co"),
        ("&lt;@U02JANE&gt;", "<@U02JANE>"),
        ("&lt;!channel&gt;", "<!channel>"),
        ("&copy; &nbsp; &amp", "&copy; &nbsp; &amp"),
        ("<!date^1764000000^{date_short} at {time}|24 Nov at 4pm>", "24 Nov at 4pm"),
        ("<!date^1764000000^{date}>", "<!date^1764000000^{date}>"),
        ("<!unheard^of|x &amp; y>", "<!unheard^of|x & y>"),
        ("<Dock 3> <a|b> <> <@> <@|x> <mailto:> <ftp://x>", "<Dock 3> <a|b> <> <@> <@|x> <mailto:> <ftp://x>"),
        ("3 < 4", "3 < 4"),
    ],
)  # fmt: skip
def test_all_else_is_text(sent: str, read: str) -> None:
    assert neutral(sent) == read


def _as_sent(typed: str) -> str:
    """As Slack escapes it."""
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


_MARKS = "\ufff9\ufffa\ufffb"
_TYPED = st.text(st.sampled_from(_MARKS + "<>&;@#!|:aU1 ") | st.characters())


@given(_TYPED)
def test_what_people_type_is_never_a_reference(typed: str) -> None:
    line = neutral(_as_sent(typed))

    assert list(find(line)) == []
    assert line == clean(typed)


_NAMES = st.text(st.sampled_from("aäß😀&<>@# "), max_size=8).map(lambda name: f"x{name}y")
_LABELS = st.just("") | _NAMES.map(lambda name: " ".join(name.split()))
_FORMS = [
    ("<@U1{}>", "@", "U1"),
    ("<#C1{}>", "#", "C1"),
    ("<!subteam^S1{}>", "@", "S1"),
    ("<!here{}>", "@", "here"),
    ("<mailto:a@b.co{}>", "", "a@b.co"),
    ("<tel:+1{}>", "", "+1"),
    ("<https://x.co{}>", "", "https://x.co"),
]
_SENT_AND_SEEN = st.builds(
    lambda form, label: (
        form[0].format(f"|{_as_sent(label)}" if label else ""),
        form[1] + (label or form[2]),
    ),
    st.sampled_from(_FORMS),
    _LABELS,
)


@given(st.lists(_TYPED.map(lambda typed: (_as_sent(typed), clean(typed))) | _SENT_AND_SEEN))
def test_a_line_is_shown_as_slack_shows_it(pieces: list[tuple[str, str]]) -> None:
    sent, seen = ("".join(part) for part in zip(*pieces, strict=True)) if pieces else ("", "")

    assert shown(neutral(sent)) == seen


_SOUP = st.lists(
    st.sampled_from(
        ["<", ">", "|", "&", ";", "<@", "<#", "<!", "<!subteam^", "<!here", "<mailto:", "<tel:",
         "<https://", "&lt;", "&amp;", "A", "B1", " ", "\n", "É", "\ufff9", "\ufffb"]
    )
).map("".join)  # fmt: skip


@given(_SOUP)
def test_no_markup_is_too_odd_and_no_letter_gets_lost(sent: str) -> None:
    line = neutral(sent)

    assert Counter(c for c in sent if c.isupper()) <= Counter(c for c in line if c.isupper())
    assert Counter(line)["\ufff9"] == len(list(find(line)))


@pytest.mark.parametrize(
    "sent", ["<" * 4000, "<@" * 2000, "<a|" * 1300, "&amp" * 1000, "<!date^" * 570]
)
def test_markup_without_an_end_takes_no_time(sent: str) -> None:
    assert neutral(sent) == sent
