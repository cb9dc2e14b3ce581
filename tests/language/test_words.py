"""Chat markup is decoded, punctuation cut off, and every word knows where it stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.words import Kind, fold_letters, split


def texts(text: str) -> list[str]:
    return [word.text for word in split(text).words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Acme HQ, tomorrow!", ["Acme", "HQ", ",", "tomorrow", "!"]),
        ("for jane—side gate", ["for", "jane", "—", "side", "gate"]),
        ("AT&amp;T store", ["AT&T", "store"]),
        ("&lt;Dock 3&gt;", ["<Dock", "3>"]),
        ("Acme &amp;amp; Co", ["Acme", "&", "amp", ";", "Co"]),
        ("-&gt; jane", ["->", "jane"]),
        ("@jane #vip", ["@", "jane", "#", "vip"]),
        ("37.7749, -122.4194", ["37.7749", ",", "-122.4194"]),
        ("27.11., 8-10", ["27.11", ".", ",", "8-10"]),
        ("JANE!!!", ["JANE", "!!!"]),
        ("6' ladder", ["6'", "ladder"]),
        ("Acme\u00a0HQ", ["Acme", "HQ"]),
        ("a\0b \u202eRTL\u202c", ["ab", "RTL"]),
    ],
)
def test_a_line_is_cut_into(text: str, words: list[str]) -> None:
    assert texts(text) == words


@pytest.mark.parametrize(
    ("text", "kind", "shown", "value"),
    [
        ("<@U02JANE|jane>", Kind.MENTION, "@jane", "U02JANE"),
        ("<@U02JANE>", Kind.MENTION, "@U02JANE", "U02JANE"),
        ("<!subteam^S0NORTH|@north>", Kind.GROUP, "@north", "S0NORTH"),
        ("<#C0VIP|vip>", Kind.CHANNEL, "#vip", "vip"),
        ("<mailto:a@b.co|a@b.co>", Kind.EMAIL, "a@b.co", "a@b.co"),
        ("a@b.co", Kind.EMAIL, "a@b.co", "a@b.co"),
        ("<tel:+14155551234|415-555-1234>", Kind.PHONE, "415-555-1234", "+14155551234"),
        ("<https://x.com/a?b=1&amp;c=2|see>", Kind.LINK, "see", "https://x.com/a?b=1&c=2"),
        ("https://x.com/a", Kind.LINK, "https://x.com/a", "https://x.com/a"),
        ("“The Friday Club”", Kind.QUOTED, '"The Friday Club"', "The Friday Club"),
        ("`Acme HQ`", Kind.QUOTED, "`Acme HQ`", "Acme HQ"),
        ("<!channel>", Kind.WORD, "@channel", ""),
    ],
)
def test_a_reference_becomes_one_word(text: str, kind: Kind, shown: str, value: str) -> None:
    (word,) = split(text).words

    assert (word.kind, word.text, word.value) == (kind, shown, value)


def test_a_lone_apostrophe_and_second_marks_open_no_quotation() -> None:
    words = split("""Joe’s Diner 33°51'54"S 151°12'33"E""").words

    assert all(word.kind is Kind.WORD for word in words)


@given(st.text())
def test_folding_keeps_every_letter_in_its_place(text: str) -> None:
    assert len(fold_letters(text)) == len(text)


@given(st.text())
def test_every_word_knows_where_it_stood(text: str) -> None:
    line = split(text)

    for index, word in enumerate(line.words):
        start, end = line.source(index, index + 1)
        assert 0 <= start < end <= len(text)
        assert word.text == line.plain[word.start : word.end]


@given(st.text(alphabet=st.characters(exclude_characters="<>&\n", exclude_categories=("C", "Z"))))
def test_no_letter_is_lost(text: str) -> None:
    assert "".join(texts(text)) == split(text).plain
