"""The table of the command language keeps its promises."""

import pytest

from bot.domain.job import Field
from bot.language.grammar import SEVERAL, SYNTAX, Rule
from tests.language.scenes import only_job, reading


@pytest.mark.parametrize("rule", SYNTAX, ids=lambda rule: rule.field)
def test_every_example_is_understood_without_a_question(rule: Rule) -> None:
    job = only_job(rule.example)

    assert rule.field in {part.field for part in job.understood}
    assert job.doubts == ()


def test_the_table_has_every_field_once() -> None:
    assert sorted(rule.field for rule in SYNTAX) == sorted(Field)


def test_the_example_of_several_jobs_is_two_jobs() -> None:
    assert [job.place for job in reading(SEVERAL).jobs] == ["Acme HQ", "12 Main St"]
