from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import doubt as doubts
from bot.domain.day import Day
from bot.domain.doubt import (
    AmbiguousPerson,
    Assign,
    AssignNobody,
    CreateIt,
    Doubt,
    Drop,
    Edit,
    OneEach,
    Option,
    PastDay,
    PlaceNotFound,
    SeveralPeople,
    TakeDay,
    TakeDestination,
    UnknownPerson,
    UnsureWords,
)
from bot.domain.job import CreatedJob, Field, JobDraft
from bot.domain.people import OneWorker, Unassigned, Worker
from bot.domain.place import WithoutPin
from bot.domain.request import Asker, Conversation, Door, MemberId, Request, Workspace
from bot.workflow.answer import MOST_CHOICES, answered, options
from bot.workflow.ledger import Entry, JobLine, Progress, Question, Stage

MONDAY = Day.from_iso("2026-11-23")
SMITH = Worker(username="bob.smith@company.example", name="Bob Smith")
JONES = Worker(username="bob.jones@company.example", name="Bob Jones")
DRAFT = JobDraft(place="Acme HQ", day=MONDAY, assumed=frozenset({Field.WORKER, Field.DAY}))


def asked(doubt: Doubt, *rest: Doubt, draft: JobDraft = DRAFT) -> Entry:
    """An entry whose first job waits for an answer."""
    request = Request(
        asker=Asker(
            workspace=Workspace("T1"), member=MemberId("U1"), conversation=Conversation("C1")
        ),
        door=Door.COMMAND,
        words="Acme HQ for bob",
        delivery="1",
        received_at=datetime(2026, 11, 23, 12, tzinfo=UTC),
    )
    job = JobLine(id="j1", draft=draft, doubts=(doubt, *rest))
    question = Question(id="q1", job_id="j1", doubt=doubt, options=options(doubt, draft, MONDAY))
    return Entry(id="e1", request=request, stage=Stage.ASKED, jobs=(job,), question=question)


TWO_BOBS = AmbiguousPerson(said="bob", candidates=(SMITH, JONES))


def test_choosing_a_bob_gives_him_the_job_and_opens_the_entry_again() -> None:
    entry = answered(asked(TWO_BOBS), Assign(worker=JONES))

    assert entry.stage is Stage.OPEN
    assert entry.question is None
    assert entry.jobs[0].draft.assignee == OneWorker(worker=JONES)
    assert entry.jobs[0].doubts == ()


def test_what_a_person_decided_is_no_longer_assumed() -> None:
    entry = answered(asked(TWO_BOBS), AssignNobody())

    assert entry.jobs[0].draft.assignee == Unassigned()
    assert entry.jobs[0].draft.assumed == {Field.DAY}


def test_an_answer_settles_one_doubt_and_leaves_the_next() -> None:
    entry = answered(asked(TWO_BOBS, PastDay(day=MONDAY)), Assign(worker=SMITH))

    assert entry.jobs[0].doubts == (PastDay(day=MONDAY),)


def test_several_people_get_one_job_each_with_ids_of_their_own() -> None:
    entry = answered(asked(SeveralPeople(workers=(SMITH, JONES))), OneEach(workers=(SMITH, JONES)))

    assert [job.draft.assignee for job in entry.jobs] == [
        OneWorker(worker=SMITH),
        OneWorker(worker=JONES),
    ]
    assert len({job.uid for job in entry.jobs} | {"fh-j1"}) == 3


def test_whoever_is_chosen_goes_with_the_others_of_a_list() -> None:
    entry = answered(asked(TWO_BOBS, SeveralPeople(workers=(JONES,))), Assign(worker=SMITH))

    assert entry.jobs[0].doubts == (SeveralPeople(workers=(JONES, SMITH)),)


def test_nobody_instead_of_one_of_two_leaves_the_job_to_the_other() -> None:
    entry = answered(asked(TWO_BOBS, SeveralPeople(workers=(JONES,))), AssignNobody())

    assert entry.jobs[0].draft.assignee == OneWorker(worker=JONES)
    assert entry.jobs[0].doubts == ()


def test_two_who_are_not_clear_are_asked_about_before_both_go() -> None:
    stranger = UnknownPerson(said="zorro", closest=(JONES,))
    first = answered(
        asked(TWO_BOBS, stranger, SeveralPeople(workers=())), Assign(worker=SMITH)
    ).jobs[0]

    assert first.doubts == (stranger, SeveralPeople(workers=(SMITH,)))


def test_a_job_without_a_pin_keeps_the_words_that_were_typed() -> None:
    entry = asked(PlaceNotFound(said="Acme HQ"))
    choice = next(
        option
        for option in options(PlaceNotFound(said="Acme HQ"), DRAFT, MONDAY)
        if isinstance(option, TakeDestination)
    )

    assert answered(entry, choice).jobs[0].draft.destination == WithoutPin(name="Acme HQ")


def test_dropping_ends_the_request() -> None:
    assert answered(asked(TWO_BOBS), Drop()).stage is Stage.DROPPED


def test_dropping_the_rest_still_shows_what_was_made() -> None:
    entry = asked(TWO_BOBS)
    made = JobLine(
        id="j0", draft=DRAFT, progress=Progress.CREATED, created=CreatedJob(id="1", uid="fh-j0")
    )

    dropped = answered(replace(entry, jobs=(made, *entry.jobs)), Drop())

    assert dropped.stage is Stage.OPEN
    assert dropped.jobs == (made,)


def test_create_it_changes_nothing_but_the_doubt() -> None:
    entry = asked(UnsureWords(said="tuesday motors", field=Field.PLACE))

    assert answered(entry, CreateIt()).jobs[0].draft == DRAFT


@pytest.mark.parametrize("day", [MONDAY.plus(-3), MONDAY.plus(-400)])
def test_a_past_day_may_become_today_or_tomorrow(day: Day) -> None:
    days = [o.day for o in options(PastDay(day=day), DRAFT, MONDAY) if isinstance(o, TakeDay)]

    assert days == [MONDAY, MONDAY.plus(1)]


def a_doubt() -> st.SearchStrategy[Doubt]:
    return st.one_of(*(st.from_type(kind) for kind in get_args(doubts.Doubt)))


@given(a_doubt())
def test_every_doubt_can_be_answered_and_left(doubt: Doubt) -> None:
    choices = options(doubt, DRAFT, MONDAY)

    assert isinstance(choices[-1], Edit | Drop)
    assert len(choices) <= MOST_CHOICES + 4


@given(a_doubt(), st.data())
def test_every_answer_leads_on(doubt: Doubt, data: st.DataObject) -> None:
    entry = asked(doubt)
    assert entry.question
    option: Option = data.draw(st.sampled_from(entry.question.options))

    after = answered(entry, option)

    assert after.question is None
    assert after.stage in {Stage.OPEN, Stage.DROPPED}
