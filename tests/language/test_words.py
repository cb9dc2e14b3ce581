"""References are found, punctuation cut off, and every word knows where it stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import references
from bot.domain.references import Reference
from bot.language.words import Kind, fold_letters, split


def texts(text: str) -> list[str]:
    return [word.text for word in split(text).words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Acme HQ, tomorrow!", ["Acme", "HQ", ",", "tomorrow", "!"]),
        ("for jane—side gate", ["for", "jane", "—", "side", "gate"]),
        ("AT&T store", ["AT&T", "store"]),
        ("<Dock 3>", ["<Dock", "3>"]),
        ("Acme &amp; Co", ["Acme", "&", "amp", ";", "Co"]),
        ("-> jane", ["->", "jane"]),
        ("@jane #vip", ["@", "jane", "#", "vip"]),
        ("37.7749, -122.4194", ["37.7749", ",", "-122.4194"]),
        ("27.11., 8-10", ["27.11", ".", ",", "8-10"]),
        ("JANE!!!", ["JANE", "!!!"]),
        ("6' ladder", ["6'", "ladder"]),
        ("Acme\u00a0HQ", ["Acme", "HQ"]),
        ("a\0b \u202eRTL\u202c", ["ab", "RTL"]),
        ("\ufff9a\ufffa b\ufffb", ["a", "b"]),
    ],
)
def test_a_line_is_cut_into(text: str, words: list[str]) -> None:
    assert texts(text) == words


@pytest.mark.parametrize(
    ("of", "shown", "to", "kind", "value"),
    [
        ("member", "@jane", "U02JANE", Kind.MENTION, "U02JANE"),
        ("member", "@José Núñez", "U02JOSE", Kind.MENTION, "U02JOSE"),
        ("group", "@north", "S0NORTH", Kind.GROUP, "S0NORTH"),
        ("everybody", "@channel", "channel", Kind.WORD, ""),
        ("channel", "#vip", "C0VIP", Kind.CHANNEL, "vip"),
        ("email", "Jane", "jane@b.co", Kind.EMAIL, "jane@b.co"),
        ("phone", "415-555-1234", "+14155551234", Kind.PHONE, "+14155551234"),
        ("link", "see 12, Elm", "https://x.com/a?b=1&c=2", Kind.LINK, "https://x.com/a?b=1&c=2"),
    ],
)
def test_a_reference_is_one_word(
    of: references.Kind, shown: str, to: str, kind: Kind, value: str
) -> None:
    reference = Reference(kind=references.Kind(of), value=to, shown=shown)
    before, word, *after = split(f"for {reference}, please").words

    assert [before.text, *(each.text for each in after)] == ["for", ",", "please"]
    assert (word.kind, word.text, word.value) == (kind, shown, value)


@pytest.mark.parametrize(
    ("text", "kind", "shown", "value"),
    [
        ("a@b.co", Kind.EMAIL, "a@b.co", "a@b.co"),
        ("https://x.com/a", Kind.LINK, "https://x.com/a", "https://x.com/a"),
        ("“The Friday Club”", Kind.QUOTED, '"The Friday Club"', "The Friday Club"),
        ("`Acme HQ`", Kind.QUOTED, "`Acme HQ`", "Acme HQ"),
    ],
)
def test_what_is_typed_as_one_thing_is_one_word(
    text: str, kind: Kind, shown: str, value: str
) -> None:
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


@given(st.text(alphabet=st.characters(exclude_characters="\n", exclude_categories=("C", "Z"))))
def test_no_letter_is_lost(text: str) -> None:
    assert "".join(texts(text)) == split(text).plain
