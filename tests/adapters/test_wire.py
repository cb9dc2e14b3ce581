"""What is sent to Hellotracks for what a manager asked, as a whole, and how answers are read."""

import json
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot

from bot.adapters.wire import (
    change_json,
    created_item,
    created_job,
    job_json,
    said_of,
)
from bot.domain.day import Day
from bot.domain.job import Contact, CreatedJob, JobDraft, NewJob, Priority
from bot.domain.people import Nearest, OneWorker, Unassigned, Worker
from bot.domain.place import AtAddress, AtKnownPlace, AtPin, KnownPlace, Point, WithoutPin
from bot.domain.window import After, At, Between, By, PartOfDay, Window

DAY = Day.from_yyyymmdd(20261125)
JANE = Worker(username="jane@acme.example", name="Jane Doe", uid="abc123")
ACME = KnownPlace(
    uid="place789", name="Acme HQ", address="1 Main St, Davis", point=Point(38.54, -121.74)
)


def sent(**said: Any) -> dict[str, Any]:
    return job_json(NewJob(uid="fh-1", draft=JobDraft(**{"place": "Acme HQ", "day": DAY, **said})))


def test_the_example_line_becomes_this_job() -> None:
    assert sent(destination=AtKnownPlace(place=ACME), assignee=OneWorker(worker=JANE)) == snapshot(
        {
            "day": 20261125,
            "uidSecondary": "fh-1",
            "destinationName": "Acme HQ",
            "destinationText": "1 Main St, Davis",
            "placeUid": "place789",
            "destinationLat": 38.54,
            "destinationLng": -121.74,
            "worker": "jane@acme.example",
        }
    )


def test_a_job_with_everything_becomes_this() -> None:
    assert sent(
        place="214 oak st",
        destination=AtAddress(
            name="214 oak st",
            address="214 Oak Street, Marlow Springs",
            point=Point(38.6012345678, -121.8857654321),
        ),
        window=Between(start=time(7, 4), end=time(17, 24)),
        assignee=OneWorker(worker=JANE),
        notes="Ring twice\nMind the dog",
        contact=Contact(name="Joe", phone="+1 (202) 555-0101", email="joe@acme.example"),
        priority=Priority.URGENT,
        file_number="PO-7",
        order_id=1012345,
        labels=("vip", "two, really"),
        on_site_minutes=45,
    ) == snapshot(
        {
            "day": 20261125,
            "uidSecondary": "fh-1",
            "destinationName": "214 oak st",
            "destinationText": "214 Oak Street, Marlow Springs",
            "destinationLat": 38.601235,
            "destinationLng": -121.885765,
            "windowStart": 704,
            "windowEnd": 1724,
            "worker": "jane@acme.example",
            "textDispatcher": """\
Ring twice
Mind the dog\
""",
            "fileNumber": "PO-7",
            "orderId": 1012345,
            "labels": "vip,two really,urgent",
            "contactName": "Joe",
            "contactPhone": "+12025550101",
            "contactEmail": "joe@acme.example",
            "onSiteSeconds": 2700,
        }
    )


def test_next_to_nothing_becomes_this() -> None:
    assert sent(day=None) == snapshot(
        {"day": 0, "uidSecondary": "fh-1", "destinationName": "Acme HQ"}
    )


@pytest.mark.parametrize(
    ("window", "start", "end"),
    [
        (At(start=time(9)), 900, 1000),
        (At(start=time(23, 30)), 2330, 2359),
        (Between(start=time(9), end=time(11, 30)), 900, 1130),
        (By(end=time(12)), None, 1200),
        (After(start=time(16)), 1600, None),
        (PartOfDay(name="morning", start=time(8), end=time(12)), 800, 1200),
        (None, None, None),
    ],
)
def test_a_window_is_hhmm_numbers_and_an_open_end_is_left_out(
    window: Window | None, start: int | None, end: int | None
) -> None:
    job = sent(window=window)

    assert (job.get("windowStart"), job.get("windowEnd")) == (start, end)


@given(st.times(), st.times())
def test_no_window_ever_says_2400(start: time, end: time) -> None:
    for window in (At(start=start), By(end=end), After(start=start), Between(start=start, end=end)):
        clocks = [value for name, value in sent(window=window).items() if "window" in name]
        assert all(0 <= clock <= 2359 and clock % 100 < 60 for clock in clocks)


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)))
def test_a_day_survives_the_trip_to_hellotracks_and_back(day: date) -> None:
    job = sent(day=Day(day))

    for answered in (job["day"], str(job["day"])):
        assert created_job({"id": "a", "day": answered}).day == Day(day)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_coordinates_are_numbers_of_at_most_six_decimals(lat: float, lng: float) -> None:
    if abs(lat) < 1e-6 and abs(lng) < 1e-6:
        return
    job = json.loads(json.dumps(sent(destination=AtPin(name="gate", point=Point(lat, lng)))))

    assert job["destinationLat"] == pytest.approx(lat, abs=1e-6)
    assert job["destinationLng"] == pytest.approx(lng, abs=1e-6)
    assert job["destinationLat"] == round(job["destinationLat"], 6)


def test_a_job_on_the_equator_keeps_its_latitude() -> None:
    assert sent(destination=AtPin(name="Quito", point=Point(0.0, -78.45)))["destinationLat"] == 0


def test_a_known_place_that_is_on_no_map_goes_by_its_uid_alone() -> None:
    place = KnownPlace(uid="p1", name="Old Post Office", address="3 Quarry Dr")

    job = sent(destination=AtKnownPlace(place=place))

    assert job["placeUid"] == "p1"
    assert "destinationLat" not in job


def test_without_a_pin_there_are_words_and_no_coordinates() -> None:
    job = sent(place="behind the mill", destination=WithoutPin(name="behind the mill"))

    assert job == snapshot(
        {
            "day": 20261125,
            "uidSecondary": "fh-1",
            "destinationName": "behind the mill",
            "destinationText": "behind the mill",
        }
    )


def test_a_place_too_long_for_a_title_is_kept_whole_in_the_notes() -> None:
    long = "behind the mill " * 20

    job = sent(place=long, destination=WithoutPin(name=long), notes="Ring twice")

    assert len(job["destinationName"]) <= 150
    assert job["textDispatcher"] == f"{long}\nRing twice"


def test_the_nearest_is_a_flag_of_the_call_and_not_in_the_job() -> None:
    assert sent(assignee=Nearest()) == sent()


def test_a_local_phone_number_stays_as_it_was_typed() -> None:
    assert sent(contact=Contact(phone="(202) 555-0101"))["contactPhone"] == "(202) 555-0101"


PLANNED = JobDraft(
    place="Acme HQ",
    day=DAY,
    destination=AtKnownPlace(place=ACME),
    window=By(end=time(12)),
    assignee=OneWorker(worker=JANE),
    notes="Ring twice",
)


def test_an_edit_says_what_is_gone_too() -> None:
    draft = JobDraft(place="the yard", day=None, destination=WithoutPin(name="the yard"))

    assert change_json(PLANNED, draft) == snapshot(
        {
            "destinationText": "the yard",
            "placeUid": "",
            "destinationLat": 0,
            "destinationLng": 0,
            "destinationName": "the yard",
            "windowStart": 0,
            "windowEnd": 0,
            "day": 0,
            "textDispatcher": "",
            "receiverUid": "",
        }
    )


def test_an_edit_leaves_alone_what_the_form_did_not_change() -> None:
    assert change_json(PLANNED, replace(PLANNED, day=DAY.plus(1))) == {"day": 20261126}
    assert change_json(PLANNED, PLANNED) == {}


def test_whoever_has_the_job_keeps_it_when_only_something_about_them_is_news() -> None:
    now = replace(PLANNED, assignee=OneWorker(worker=replace(JANE, off_duty=True)))

    assert change_json(PLANNED, now) == {}


def test_a_window_that_changes_at_one_end_is_said_whole() -> None:
    now = replace(PLANNED, window=Between(start=time(9), end=time(12)))

    assert change_json(PLANNED, now) == {"windowStart": 900, "windowEnd": 1200}


def test_a_job_of_nobodys_choice_is_taken_from_whoever_was_nearest() -> None:
    nearest = replace(PLANNED, assignee=Nearest())

    assert change_json(nearest, replace(nearest, assignee=Unassigned())) == {"receiverUid": ""}


@pytest.mark.parametrize(
    ("place", "pin"),
    [
        (ACME, {"destinationLat": 38.54, "destinationLng": -121.74}),
        (replace(ACME, point=None), {}),
    ],
)
def test_a_job_that_moves_to_a_known_place_gets_its_uid_and_the_pin_that_it_has(
    place: KnownPlace, pin: dict[str, float]
) -> None:
    before = JobDraft(place="the yard", day=DAY, destination=WithoutPin(name="the yard"))
    now = replace(before, place="Acme HQ", destination=AtKnownPlace(place=place))

    assert change_json(before, now) == {
        "destinationName": "Acme HQ",
        "destinationText": "1 Main St, Davis",
        "placeUid": "place789",
        **pin,
    }


def test_the_documented_answer_is_read(documented: dict[str, Any]) -> None:
    assert created_job(documented) == snapshot(
        CreatedJob(
            id="64d88ed519c0ae41096aa4b4",
            uid="EXT-9876",
            number=1,
            day=Day(date=date(2025, 10, 8)),
            worker_username="worker@company.com",
            worker_name="Jane Doe",
        )
    )


@pytest.fixture
def documented() -> dict[str, Any]:
    """The part of the public page's sample that we read, and some that we do not."""
    return {
        "id": "64d88ed519c0ae41096aa4b4",
        "day": 20251008,
        "number": 1,
        "destinationName": "Acme Corp - Headquarters",
        "radius": 100,
        "worker": "worker@company.com",
        "workerName": "Jane Doe",
        "assigneeUsername": "worker@company.com",
        "uidSecondary": "EXT-9876",
        "signatureSvg": "data:image/svg+xml;base64,PHN2ZyB3aWR0aD0...",
        "isTemplate": False,
    }


@pytest.mark.parametrize(
    "odd",
    [
        {"day": "soon", "number": "x", "worker": None},
        {"day": 20260231, "number": None, "worker": {}},
        {"day": None, "number": "0", "workerName": []},
        {"day": 0, "number": float("inf")},
    ],
)
def test_odd_fields_are_read_as_missing(odd: dict[str, Any]) -> None:
    assert created_job({"id": "a", **odd}) == CreatedJob(id="a", uid="")


@pytest.mark.parametrize("raw", [None, [], "x", {}, {"id": ""}, {"id": None}])
def test_what_has_no_id_is_no_job(raw: object) -> None:
    for read in (created_job, created_item):
        with pytest.raises(ValueError, match=r"id|valid dictionary"):
            read(raw)


def test_a_job_of_the_newer_api_is_the_same_job() -> None:
    item = {
        "id": "64d88ed519c0ae41096aa4b4",
        "externalId": "fh-1",
        "date": "2026-11-25",
        "progress": "archived",
        "assignee": {"username": "jane@acme.example", "name": "Jane Doe"},
    }

    assert created_item(item) == CreatedJob(
        id="64d88ed519c0ae41096aa4b4",
        uid="fh-1",
        day=DAY,
        worker_username="jane@acme.example",
        worker_name="Jane Doe",
        archived=True,
    )
    assert created_item({"id": "a", "assignee": None, "date": None}).worker_username == ""


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"message": "no such worker"}, "no such worker"),
        ({"error": {"message": "no such worker"}}, "no such worker"),
        ({"error": "no such worker"}, "no such worker"),
        ({"msg": " no such\n\tworker "}, "no such worker"),
        ({"message": 7, "error": {}}, ""),
        ("<html>", ""),
        (None, ""),
    ],
)
def test_the_reason_is_found_wherever_it_stands(answer: object, said: str) -> None:
    assert said_of(answer) == said
