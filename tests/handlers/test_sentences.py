import ast
import re
from collections.abc import Iterator, Sequence
from datetime import date, time
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

import handlers
from bot.domain.day import Day
from bot.domain.job import Field, Priority
from bot.domain.window import After, At, Between, By, PartOfDay, Window
from handlers.blocks.job_form import Fault
from handlers.sentences import FALLBACK, Sentences, catalogue, languages

HANDLERS = Path(handlers.__file__).parent
DAY = Day(date(2026, 11, 24))

# Names that are put together from a value: `say(f"field.{field}")`.
FAMILIES = {
    "problem.gave_up": ["down", "key", "refused"],
    "fault": [*Fault],
    "field": [*Field],
    "priority": [*Priority],
}


def _said() -> set[str]:
    """Every name that our code says."""
    return {name for path in HANDLERS.rglob("*.py") for name in _names(ast.parse(path.read_text()))}


def _names(tree: ast.AST) -> Iterator[str]:
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _is_say(call.func) and call.args:
            match call.args[0]:
                case ast.Constant(value=str() as name):
                    yield name
                case ast.JoinedStr(values=[ast.Constant(value=str() as family), _]):
                    yield from (f"{family}{value}" for value in FAMILIES[family.rstrip(".")])
                case other:
                    raise AssertionError(f"say needs a name: {ast.unparse(other)}")


def _is_say(called: ast.expr) -> bool:
    match called:
        case ast.Name(id="say") | ast.Attribute(value=ast.Name(id="say"), attr="many" | "parts"):
            return True
        case _:
            return False


def _own_names() -> set[str]:
    """What the catalogue's own reader says for itself."""
    return set(re.findall(r'self\("([\w.]+)"', (HANDLERS / "sentences/__init__.py").read_text()))


def test_every_sentence_that_is_said_is_in_the_catalogue_and_no_other() -> None:
    assert _said() | _own_names() == set(_sentences(FALLBACK))


@pytest.mark.parametrize("language", languages())
def test_every_language_has_every_sentence_with_the_same_blanks(language: str) -> None:
    said, original = _sentences(language), _sentences(FALLBACK)

    assert {name: _blanks(forms) for name, forms in said.items()} == {
        name: _blanks(forms) for name, forms in original.items()
    }
    assert [name for name, forms in said.items() if not all(forms)] == []
    assert [message.id for message in catalogue(language) if message.id and message.fuzzy] == []


def _sentences(language: str) -> dict[str, list[str]]:
    """The forms of each sentence by its name."""
    return {
        _forms(message.id)[0]: _forms(message.string)
        for message in catalogue(language)
        if message.id
    }


def _forms(said: str | Sequence[str] | None) -> list[str]:
    return [said] if isinstance(said, str) else [*(said or ())]


def _blanks(forms: list[str]) -> set[str]:
    """`count` may be left to the words: "Undo this job?"."""
    blanks = {blank for form in forms for _, blank, _, _ in Formatter().parse(form) if blank}
    return blanks - {"count"}


def test_blocks_contain_no_sentence_of_their_own() -> None:
    loose = [
        f"{path.name}: {text}"
        for path in (HANDLERS / "blocks").glob("*.py")
        for text in _literals(ast.parse(path.read_text()))
        if len(re.findall(r"\b[A-Za-z]{2,}\b", text)) > 3 and " " in text
    ]

    assert loose == []


def _literals(tree: ast.Module) -> Iterator[str]:
    documentation = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str() as text) if id(node) not in documentation:
                yield text
            case _:
                pass


def test_an_unknown_name_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError, match="no such"):
        Sentences("en-US")("no such")


def test_numbers_choose_their_form() -> None:
    say = Sentences("en-US")

    assert say.many("card.created", 1) == "Job created"
    assert say.many("card.created", 1200) == "1,200 jobs created"


def test_a_link_or_a_mention_can_stand_in_a_sentence() -> None:
    assert Sentences("en-US").parts("card.asked_by", asker={"type": "user"}) == [
        "Asked by ",
        {"type": "user"},
    ]


def test_a_value_is_never_read_as_a_template() -> None:
    hostile = "{0.__class__} {asker}"

    assert Sentences("en-US")("card.job", id=hostile) == f"Job {hostile}"


@pytest.mark.parametrize(
    ("locale", "day", "clock"),
    [
        ("en-US", "Tue, Nov 24, 2026", "9:00 AM"),
        ("en-GB", "Tue, 24 Nov 2026", "09:00"),
        ("en", "Tue, Nov 24, 2026", "9:00 AM"),
        ("de-DE", "Tue, 24 Nov 2026", "09:00"),
        ("ja-JP", "Tue, 24 Nov 2026", "9:00 am"),
        ("es-MX", "Tue, 24 Nov 2026", "9:00 am"),
        ("xx", "Tue, Nov 24, 2026", "9:00 AM"),
        ("", "Tue, Nov 24, 2026", "9:00 AM"),
        ("not a locale", "Tue, Nov 24, 2026", "9:00 AM"),
    ],
)
def test_dates_are_in_the_language_of_the_words_and_the_manner_of_the_country(
    locale: str, day: str, clock: str
) -> None:
    say = Sentences(locale)

    assert (say.day(DAY), say.clock(time(9))) == (day, clock)
    assert say("who.unassigned") == "Unassigned"


@pytest.mark.parametrize(
    ("window", "words"),
    [
        (At(start=time(14)), "2:00 – 3:00 PM"),
        (Between(start=time(9), end=time(13)), "9:00 AM – 1:00 PM"),
        (By(end=time(12)), "By 12:00 PM"),
        (After(start=time(0)), "From 12:00 AM"),
        (PartOfDay(name="morning", start=time(8), end=time(12)), "8:00 AM – 12:00 PM"),
    ],
)
def test_windows_are_said_as_hours(window: Window, words: str) -> None:
    assert Sentences("en-US").window(window) == words


@pytest.mark.parametrize(
    ("locale", "km", "words"),
    [
        ("en-US", 3.26, "2 mi"),
        ("en-US", 0.5, "0.3 mi"),
        ("en-GB", 212.4, "132 mi"),
        ("en-AU", 3.26, "3.3 km"),
        ("en-AU", 212.4, "212 km"),
    ],
)
def test_distances_are_in_the_units_of_the_country(locale: str, km: float, words: str) -> None:
    assert Sentences(locale).distance(km) == words


@given(st.text(max_size=30))
def test_any_locale_can_be_spoken_to(locale: str) -> None:
    assert Sentences(locale).day(DAY)
