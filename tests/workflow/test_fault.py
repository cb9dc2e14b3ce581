"""What the log says of a fault of our own."""

import pytest

from bot.workflow.fault import FRAMES, where


def fall(deep: int) -> None:
    if deep == 0:
        raise ValueError("12 Elm Street, gate code 4711")
    fall(deep - 1)


def test_a_fault_is_told_by_its_places_without_its_words() -> None:
    with pytest.raises(ValueError, match="Elm Street") as caught:
        fall(0)

    outer, inner = where(caught.value)

    assert outer.startswith(f"{__file__}:")
    assert outer.endswith(" test_a_fault_is_told_by_its_places_without_its_words")
    assert inner == f"{__file__}:{fall.__code__.co_firstlineno + 2} fall"


def test_of_a_deep_fall_the_innermost_places_are_told() -> None:
    with pytest.raises(ValueError, match="Elm Street") as caught:
        fall(50)

    told = where(caught.value)

    assert len(told) == FRAMES
    assert all(place.endswith(" fall") for place in told)
