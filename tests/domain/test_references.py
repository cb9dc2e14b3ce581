"""References stand in a line like words, and are found again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.references import Kind, Reference, cut, find, shown, without_marks

JANE = Reference(kind=Kind.MEMBER, value="U02JANE", shown="@jane")

_TYPED = st.text().map(without_marks)
_REFERENCES = st.builds(Reference, kind=st.sampled_from(Kind), value=_TYPED, shown=_TYPED)
_LINES = st.lists(_TYPED | _REFERENCES)


@given(_LINES)
def test_every_reference_is_found_where_it_stands(pieces: list[str | Reference]) -> None:
    line = "".join(map(str, pieces))

    assert [found for _, _, found in find(line)] == [r for r in pieces if isinstance(r, Reference)]
    assert all(line[start:end] == str(found) for start, end, found in find(line))


@given(_LINES)
def test_a_line_is_shown_as_its_writer_saw_it(pieces: list[str | Reference]) -> None:
    line = "".join(map(str, pieces))

    assert shown(line) == "".join(p.shown if isinstance(p, Reference) else p for p in pieces)


@given(_LINES, st.integers(0, 100))
def test_no_reference_is_cut_through(pieces: list[str | Reference], most: int) -> None:
    line = "".join(map(str, pieces))
    kept = cut(line, most)

    assert line.startswith(kept)
    assert len(kept) <= most
    assert shown(line).startswith(shown(kept))


@given(st.text())
def test_nobody_can_type_a_reference(text: str) -> None:
    typed = without_marks(text + str(JANE))

    assert list(find(typed)) == []
    assert shown(typed) == typed


@pytest.mark.parametrize(
    "odd", ["\ufff9@jane\ufffa\ufffb", "\ufff9@jane\ufffaboss:U1\ufffb", "\ufffb"]
)
def test_marks_around_nothing_are_not_shown(odd: str) -> None:
    assert list(find(odd)) == []
    assert not set(shown(odd)) & set("\ufff9\ufffa\ufffb")


def test_a_reference_cannot_hold_another() -> None:
    outer = Reference(kind=Kind.LINK, value=f"https://a.example/{JANE}", shown=f"see {JANE}")

    assert [found.kind for _, _, found in find(str(outer))] == [Kind.LINK]
