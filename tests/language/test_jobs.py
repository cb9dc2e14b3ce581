"""Several jobs in one text, and labelled work orders."""

import pytest

from bot.domain.people import OneWorker
from bot.language.reading import ReadJob
from tests.language.scenes import asks, plain, reading


def seen(text: str) -> list[str]:
    """Each job as `place day start worker notes`."""
    return [" ".join(filter(None, _parts(job))) for job in reading(text).jobs]


def _parts(job: ReadJob) -> list[str]:
    start = job.window.hours().start if job.window else None
    assignee = job.assignee
    return [
        job.place,
        f"{job.day.date:%d.%m.}" if job.day and "day" not in job.assumed else "",
        f"{start:%H:%M}" if start else "",
        assignee.worker.name if isinstance(assignee, OneWorker) else "",
        f"({job.notes})" if job.notes else "",
    ]


@pytest.mark.parametrize(
    ("text", "jobs"),
    [
        (
            "Acme HQ tomorrow for jane\n\nGlobex wed for luis\n",
            ["Acme HQ 24.11. Jane Doe", "Globex 25.11. Luis García"],
        ),
        (
            "tomorrow for jane:\n1. Acme HQ 9am\n2. Globex 11am",
            ["Acme HQ 24.11. 09:00 Jane Doe", "Globex 24.11. 11:00 Jane Doe"],
        ),
        (
            "for anna friday:\n- Globex 8am\n- 12 Elm St, ask for the blue folder",
            [
                "Globex 27.11. 08:00 Anna Müller",
                "12 Elm St 27.11. Anna Müller (ask for the blue folder)",
            ],
        ),
        (
            "Jane:\n- Globex 9am\n- Initech 11am\nLuis:\n- Acme HQ 2pm",
            [
                "Globex 09:00 Jane Doe",
                "Initech 11:00 Jane Doe",
                "Acme HQ 14:00 Luis García",
            ],
        ),
        (
            "12 Elm St\n14 Oak Ave\ntomorrow for jane",
            ["12 Elm St 24.11. Jane Doe", "14 Oak Ave 24.11. Jane Doe"],
        ),
        (
            "hi team,\nTomorrow:\nGlobex 9am jane\nInitech 10am luis\nThanks!",
            ["Globex 24.11. 09:00 Jane Doe", "Initech 24.11. 10:00 Luis García"],
        ),
        ("Globex\nfriday 2pm\nluis", ["Globex 27.11. 14:00 Luis García"]),
        ("Globex\n12 Main St\ntomorrow 9am\njane", ["Globex, 12 Main St 24.11. 09:00 Jane Doe"]),
        (
            "wax floors for anna on 12/3:\n- 61 Gannet Row\n- Globex (use side gate)",
            [
                "61 Gannet Row 03.12. Anna Müller (wax floors)",
                "Globex 03.12. Anna Müller (wax floors, use side gate)",
            ],
        ),
        (
            "Friday for luis\nwax floors:\n- 61 Gannet Row\ndescale kettles:\n- Globex",
            [
                "61 Gannet Row 27.11. Luis García (wax floors)",
                "Globex 27.11. Luis García (descale kettles)",
            ],
        ),
        (
            "wax floors for anna 12/3:\n61 Gannet Row\n12 Elm St",
            [
                "61 Gannet Row 03.12. Anna Müller (wax floors)",
                "12 Elm St 03.12. Anna Müller (wax floors)",
            ],
        ),
        (
            "Thurs 26th\n* 61 Gannet Row 9am\n* Globex 11am",
            ["61 Gannet Row 26.11. 09:00", "Globex 26.11. 11:00"],
        ),
        (
            "friday route jane\n- 61 Gannet Row\n- Globex",
            ["61 Gannet Row 27.11. Jane Doe", "Globex 27.11. Jane Doe"],
        ),
        (
            "Globex tomorrow for jane\nnotes: bring ladder",
            ["Globex 24.11. Jane Doe (bring ladder)"],
        ),
    ],
)
def test_a_text_over_lines(text: str, jobs: list[str]) -> None:
    assert seen(text) == jobs


def test_places_with_semicolons_and_one_day_are_asked_about() -> None:
    text = "Acme HQ; Globex; Initech tomorrow for jane"

    assert seen(text) == [f"{p} 24.11. Jane Doe" for p in ("Acme HQ", "Globex", "Initech")]
    assert set(asks(text)) == {"unsure words"}


def test_a_labelled_work_order_is_one_job() -> None:
    text = (
        "WORK ORDER #55810\n"
        "Site: Brookside Apartments, 410 Creek Rd, Boise ID 83702\n"
        "Date: 12/02/2026\n"
        "Window: 10:00 AM - 12:00 PM\n"
        "Tech: Jane Doe\n"
        "Contact: Priya Shah (208) 555-0147\n"
        "Scope: replace condensate pump"
    )

    assert plain(text) == {
        "place_text": "Brookside Apartments, 410 Creek Rd, Boise ID 83702",
        "day": 20261202,
        "window": {"kind": "between", "start": 1000, "end": 1200},
        "assignees": [{"text": "Jane Doe", "kind": "name"}],
        "notes": "replace condensate pump",
        "contact": {"name": "Priya Shah", "phone": "(208) 555-0147"},
        "po": "55810",
    }


def test_labels_may_stand_in_one_line() -> None:
    text = "Ort: Montagweg 3, Ulm | Datum: 27.11. | Zeit: 8-10 Uhr | Techniker: Anna | Prio: hoch"

    assert plain(text, "de") == {
        "place_text": "Montagweg 3, Ulm",
        "day": 20261127,
        "window": {"kind": "between", "start": 800, "end": 1000},
        "assignees": [{"text": "Anna", "kind": "name"}],
        "priority": "high",
    }


@pytest.mark.parametrize("mark", ["/", "//", "|", ";"])
def test_labels_in_one_line_may_stand_between_marks(mark: str) -> None:
    rows = ("where: 40 Gannet Row / Gate 2", "when: 12/4 3pm", "who: mike", "what: oil hinges")

    job = plain(f" {mark} ".join(rows))

    assert (job["place_text"], job["day"]) == ("40 Gannet Row / Gate 2", 20261204)
    assert (job["assignees"], job["notes"]) == ([{"text": "mike", "kind": "name"}], "oil hinges")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("61 Gannet Row tomorrow for anna\nUrgent", "en"),
        ("URGENT\n61 Gannet Row tomorrow for anna", "en"),
        ("Birkenweg 77 morgen für anna\nDringend!", "de"),
        ("Calle Abedul 77 mañana para anna\nUrgente", "es"),
    ],
)
def test_how_urgent_it_is_may_stand_on_a_line_of_its_own(text: str, language: str) -> None:
    job = plain(text, language)

    assert job["priority"] == "urgent"
    assert "notes" not in job
