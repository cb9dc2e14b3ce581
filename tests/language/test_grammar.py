"""The table of the command language keeps its promises."""

from dataclasses import replace

import pytest

from bot.domain.job import Field
from bot.language.grammar import SEVERAL, SYNTAX, Rule, render
from bot.language.reading import ReadJob
from tests.language.scenes import only_job, reading

_LINES = [
    *(rule.example for rule in SYNTAX),
    "Globex for anyone",
    "Globex tomorrow by noon unassigned",
    "Globex friday morning for luis - deliver before 3pm",
    "Globex 5 dec after 4pm for bob jones, contact Dana Fox 415 555 0199",
    "12 Elm St no date, 90 min, low prio #a #b",
    "Install 3 heaters at 9 Cedar Ave, Tues Dec 1, 8am-12pm, for Mike O'Neil, PO 77812",
]


@pytest.mark.parametrize("rule", SYNTAX, ids=lambda rule: rule.field)
def test_every_example_is_understood_without_a_question(rule: Rule) -> None:
    job = only_job(rule.example)

    assert rule.field in {part.field for part in job.understood}
    assert job.doubts == ()


def test_the_table_has_every_field_once() -> None:
    assert sorted(rule.field for rule in SYNTAX) == sorted(Field)


def test_the_example_of_several_jobs_is_two_jobs() -> None:
    assert [job.place for job in reading(SEVERAL).jobs] == ["Acme HQ", "12 Main St"]


@pytest.mark.parametrize("line", _LINES)
def test_a_canonical_line_means_the_same_job(line: str) -> None:
    job = only_job(line)

    again = only_job(render(job))

    assert _meaning(again) == _meaning(job)


def _meaning(job: ReadJob) -> ReadJob:
    return replace(job, understood=(), people=(), assumed=job.assumed - {Field.WINDOW})
