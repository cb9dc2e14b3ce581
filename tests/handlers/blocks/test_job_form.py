# ruff: noqa: E501 (snapshots stand as they are shown)
import json
from datetime import time

import pytest
from inline_snapshot import snapshot

from bot.domain.doubt import Edit, PastDay, SendPin
from bot.domain.people import Worker
from bot.workflow.form import FormFill
from handlers.blocks import card, job_form, question
from handlers.blocks.job_form import NEAREST, NOBODY, SOMEBODY, Fault
from handlers.ids import Id
from tests.handlers.as_seen import as_seen
from tests.handlers.blocks.samples import (
    BOB_S,
    HOSTILE,
    JANE,
    SAY,
    TODAY,
    TOMORROW,
    draft,
    entry,
    job,
)
from tests.handlers.blocks.samples import question as a_question

FILLED = FormFill(
    place="Acme HQ",
    day=TOMORROW,
    start=time(9),
    end=time(11),
    worker=JANE,
    notes="gate code 4711",
    words="tomorrow 9-11 for jane",
)


def test_an_empty_form() -> None:
    assert as_seen(job_form.view(SAY, FormFill())) == snapshot("""\
=== New job ===
Place or address: <Acme HQ, or 12 Main Street>
Day (optional): <Today>
Worker (optional): <Unassigned>
From (optional): <Any time>
Until (optional): <Any time>
Notes (optional): <Gate code, what to bring, whom to ask for>
· In channels, notes are shown only to those who press Details.
=== [Create] [Cancel]\
""")


def test_a_filled_form_shows_what_was_understood_and_typed() -> None:
    assert as_seen(job_form.view(SAY, FILLED)) == snapshot("""\
=== New job ===
· You typed: tomorrow 9-11 for jane
Place or address: [Acme HQ]
Day (optional): [2026-11-25]
Worker (optional): [Jane Doe]
From (optional): [09:00]
Until (optional): [11:00]
Notes (optional): [gate code 4711]
· In channels, notes are shown only to those who press Details.
=== [Create] [Cancel]\
""")


def test_a_form_that_changes_a_job_says_so() -> None:
    edited = FormFill(place="Acme HQ", nearest=True, entry_id="e", job_id="j", made=True)

    assert as_seen(job_form.view(SAY, edited)) == snapshot("""\
=== Edit job ===
Place or address: [Acme HQ]
Day (optional): <No date>
Worker (optional): [Nearest free worker]
From (optional): <Any time>
Until (optional): <Any time>
Notes (optional): <Gate code, what to bring, whom to ask for>
· In channels, notes are shown only to those who press Details.
=== [Save] [Cancel]\
""")


def test_the_pin_has_a_field_where_it_was_asked_for() -> None:
    shown = job_form.view(SAY, FormFill(place="Acme HQ", focus="pin"))

    assert "Pin (optional): <40.7128, -74.0060>" in as_seen(shown)
    assert _focused(shown) == [Id.PIN]


@pytest.mark.parametrize(
    ("fill", "focused"),
    [
        (FormFill(), Id.PLACE),
        (FormFill(focus="day"), Id.DAY),
        (FormFill(focus="worker"), Id.WORKER),
    ],
)
def test_the_form_opens_at_the_field_that_one_came_for(fill: FormFill, focused: Id) -> None:
    assert _focused(job_form.view(SAY, fill)) == [focused]


def _focused(view: dict[str, object]) -> list[str]:
    blocks = view["blocks"]
    assert isinstance(blocks, list)
    return [block["block_id"] for block in blocks if block.get("element", {}).get("focus_on_load")]


def test_only_the_place_must_be_filled() -> None:
    blocks = job_form.view(SAY, FormFill())["blocks"]

    assert [block["block_id"] for block in blocks if not block["optional"]] == [Id.PLACE]


def test_the_form_remembers_what_its_door_gave_it() -> None:
    view = job_form.view(SAY, FILLED, metadata="C1")

    assert view["private_metadata"] == "C1"
    assert view["callback_id"] == Id.JOB_FORM


def test_errors_stand_at_their_fields() -> None:
    assert [job_form.errors(SAY, [fault]) for fault in Fault] == snapshot(
        [
            {Id.PLACE: "Please say where: a place or an address."},
            {
                Id.PIN: "No coordinates were found in this. Paste some like 40.7128, -74.0060, or a map link."
            },
            {
                Id.PIN: "A short link does not say where it leads. Open it in a browser and paste the long one."
            },
            {Id.DAY: "This day is in the past. Please choose today or later."},
            {
                Id.START: "Hellotracks cannot start at midnight. Please choose 00:01 or leave it empty."
            },
            {Id.END: "The end is before the start. Please choose a later time."},
            {Id.WORKER: "This person is no longer in Hellotracks. Please choose somebody else."},
        ]
    )


def test_while_it_is_created_the_form_says_so() -> None:
    assert as_seen(job_form.creating(SAY, FILLED)) == snapshot("""\
=== New job ===
:round_pushpin: *Acme HQ*
:hourglass_flowing_sand: Creating…
=== [Close]\
""")
    assert "Saving…" in as_seen(job_form.creating(SAY, FormFill(place="x", made=True)))


def test_the_result_takes_the_forms_place() -> None:
    made = card.card(SAY, entry(), card.Look(map_url="https://map.example/{lat},{lng}"))

    assert as_seen(job_form.sheet(SAY, made)) == snapshot("""\
=== New job ===
:white_check_mark: *Job created*
:round_pushpin: *Acme HQ* (https://map.example/40.712776,-74.005974) · 410 Harbor Way, Port Ellis
:date: *Wed, Nov 25, 2026*
:bust_in_silhouette: *Jane Doe*
Asked by @U0MAX
· Job 64d88ed5a1b2c3d4e5f60001 · No. 1
[Edit] [Reassign] [Move] [Undo]
=== [Close]\
""")


def test_a_question_takes_the_forms_place_with_its_buttons() -> None:
    asked = question.asked(SAY, entry(), a_question(PastDay(day=TODAY), SendPin(), Edit()))

    assert "[Send a pin] [Edit]" in as_seen(job_form.sheet(SAY, asked))


def test_the_worker_menu_begins_with_nobody_and_the_nearest() -> None:
    choices = job_form.worker_choices(SAY, [JANE, BOB_S])

    assert [(c["text"]["text"], c["value"]) for c in choices] == snapshot(
        [
            ("Unassigned", "nobody"),
            ("Nearest free worker", "nearest"),
            ("Jane Doe", "worker:jane"),
            ("Bob Smith", "worker:bob.s"),
        ]
    )
    assert choices[0]["value"] == NOBODY
    assert choices[1]["value"] == NEAREST
    assert choices[2]["value"] == SOMEBODY + JANE.username


def test_slack_takes_no_more_than_a_hundred_choices() -> None:
    many = [Worker(username=f"w{n}", name=f"W {n}") for n in range(300)]
    many.append(Worker(username="u" * 200, name="too long to be a value"))

    assert len(job_form.worker_choices(SAY, many)) == 100
    assert len(job_form.worker_choices(SAY, many[-1:])) == 2


def test_the_menu_shows_the_worker_as_it_offers_them() -> None:
    element = next(
        block["element"]
        for block in job_form.view(SAY, FILLED)["blocks"]
        if block.get("block_id") == Id.WORKER
    )

    assert element["initial_option"] in job_form.worker_choices(SAY, [JANE])


def test_hostile_and_endless_text_fits_the_form() -> None:
    hostile = FormFill(
        place=HOSTILE,
        notes="n" * 4000,
        words="x" * 4000,
        worker=Worker(username="w", name=HOSTILE),
    )

    for view in (job_form.view(SAY, hostile), job_form.creating(SAY, hostile)):
        assert "<!channel> *bold*" in as_seen(view)
        assert "mrkdwn" not in json.dumps(view)


def test_thirty_jobs_fit_into_a_sheet() -> None:
    many = entry(*(job(number, of=draft(notes="n" * 4000)) for number in range(1, 31)))
    shown = card.card(SAY, many, card.Look(discreet=False))

    assert "… and 10 more" in as_seen(job_form.sheet(SAY, shown))
