"""The table of the command language keeps its promises."""

from pathlib import Path

import pytest

from bot.domain.doubt import UnknownPerson, UnsureWords
from bot.domain.job import Field
from bot.language.canonical import line
from bot.language.grammar import BY_KEYS, SEVERAL, SYNTAX, Rule, as_markdown
from tests.language.scenes import only_job, reading

README = Path(__file__).parents[2] / "README.md"


@pytest.mark.parametrize("rule", SYNTAX, ids=lambda rule: rule.field)
def test_every_example_is_understood_without_a_question(rule: Rule) -> None:
    job = only_job(rule.example)

    assert rule.field in {part.field for part in job.understood}
    assert job.doubts == ()


def test_the_table_has_every_field_once() -> None:
    assert sorted(rule.field for rule in SYNTAX) == sorted(Field)


def test_the_example_of_several_jobs_is_two_jobs() -> None:
    assert [job.place for job in reading(SEVERAL).jobs] == ["Acme HQ", "12 Main St"]


_WAYS = [(rule, way) for rule in SYNTAX for way in rule.ways]


@pytest.mark.parametrize(("rule", "way"), _WAYS, ids=[f"{r.label} {w}" for r, w in _WAYS])
def test_every_way_to_say_a_field_is_understood_as_it(rule: Rule, way: str) -> None:
    line = way if rule.field is Field.PLACE else f"Globex {way}"
    found = only_job(line)

    assert rule.field in {part.field for part in found.understood}
    assert not any(isinstance(doubt, UnsureWords | UnknownPerson) for doubt in found.doubts)


@pytest.mark.parametrize("rule", SYNTAX, ids=lambda rule: rule.label)
def test_every_key_names_its_field(rule: Rule) -> None:
    value = {"day": "friday", "time": "9-11", "priority": "high", "order": "4471"}
    said = {"duration": "45min", "link": "https://example.com", **value}.get(rule.label, "jane")

    assert [u.field for u in only_job(f"{rule.label}:{said} place:Globex").understood][:1] == [
        rule.field
    ]


def test_the_line_of_keys_is_read_as_it_says() -> None:
    assert line(only_job(BY_KEYS)) == BY_KEYS.replace("friday", "2026-11-27").replace(
        "9-11", "09:00-11:00"
    )


def test_the_readme_shows_the_table() -> None:
    assert as_markdown() in README.read_text("utf-8")
