from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.domain.day import Day
from bot.domain.job import Field, JobDraft, Priority
from bot.domain.people import OneWorker, Roster, Worker
from bot.domain.request import Asker, Conversation, Door, MemberId, Request, Workspace
from bot.language.reading import Scene
from bot.language.sentence import read
from bot.workflow import form
from bot.workflow.drafts import from_form, from_reading

JANE = Worker(username="jane@company.example", name="Jane Doe")
# In Auckland it is Tuesday already.
AUCKLAND = Scene(
    now=datetime(2026, 11, 23, 12, tzinfo=UTC).astimezone(ZoneInfo("Pacific/Auckland")),
    roster=Roster([JANE]),
)


def a_form(draft: JobDraft, line: str = "") -> Request:
    return Request(
        asker=Asker(
            workspace=Workspace("T1"), member=MemberId("U1"), conversation=Conversation("C1")
        ),
        door=Door.FORM,
        words=draft.place,
        delivery="V1:hash",
        received_at=datetime(2026, 11, 23, 12, tzinfo=UTC),
        draft=draft,
        line=line,
    )


def test_a_form_without_a_day_means_the_senders_today() -> None:
    (job,) = from_form(
        a_form(JobDraft(place="Acme HQ", day=None, assumed=frozenset({Field.DAY}))), AUCKLAND
    )

    assert job.draft.day == Day.from_iso("2026-11-24")


def test_a_day_that_was_emptied_on_purpose_stays_empty() -> None:
    (job,) = from_form(a_form(JobDraft(place="Acme HQ", day=None)), AUCKLAND)

    assert job.draft.day is None


def test_what_the_form_has_no_field_for_is_taken_from_the_line() -> None:
    line = "tomorrow for jane, urgent, PO 4711, call Sue 415 555 0123"
    form = JobDraft(place="Acme HQ", day=Day.from_iso("2026-11-30"), notes="ring twice")

    (job,) = from_form(a_form(form, line), AUCKLAND)

    assert job.draft.priority is Priority.URGENT
    assert job.draft.file_number == "4711"
    assert job.draft.contact.phone == "415 555 0123"


def test_what_the_form_says_beats_the_line() -> None:
    line = "tomorrow for jane, urgent"
    form = JobDraft(
        place="Acme HQ",
        day=Day.from_iso("2026-11-30"),
        assignee=OneWorker(worker=JANE),
        notes="ring twice",
    )

    (job,) = from_form(a_form(form, line), AUCKLAND)

    assert (job.draft.place, job.draft.day) == ("Acme HQ", Day.from_iso("2026-11-30"))
    assert job.draft.notes == "ring twice"
    assert job.doubts == ()


def test_links_of_the_line_stand_among_the_notes_of_the_form_that_it_fills() -> None:
    line = "tomorrow for jane, plan at https://plans.example/17"
    (said,) = read(line, AUCKLAND).jobs

    (job,) = from_reading([said])

    assert "https://plans.example/17" in job.draft.notes
    assert form.from_reading(said, line).notes == job.draft.notes
