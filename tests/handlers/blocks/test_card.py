# ruff: noqa: E501 (snapshots stand as they are shown)
from dataclasses import replace

import pytest
from inline_snapshot import snapshot

from bot.domain.job import Contact, Difference, Field, Priority
from bot.domain.people import Nearest, OneWorker, Unassigned, Worker
from bot.domain.place import AtAddress, AtKnownPlace, AtPin, KnownPlace, Point, WithoutPin
from bot.workflow.ledger import Progress
from handlers.blocks.card import Look, card, details, summary
from handlers.blocks.kit import Message
from handlers.sentences import Sentences
from tests.handlers.as_seen import as_seen
from tests.handlers.blocks.samples import (
    BOB_S,
    HOSTILE,
    JANE,
    MORNING,
    OAK,
    SAY,
    TODAY,
    draft,
    entry,
    job,
)

LOOK = Look(map_url="https://map.example/{lat:.6f},{lng:.6f}")


def drawn(*jobs: object, look: Look = LOOK, **changes: object) -> Message:
    return card(SAY, entry(*jobs, **changes), look)  # type: ignore[arg-type]  # terse on purpose


def test_a_card_says_what_where_when_who_and_the_id() -> None:
    assert as_seen(drawn()) == snapshot("""\
:white_check_mark: *Job created*
:round_pushpin: *Acme HQ* (https://map.example/40.712776,-74.005974) · 410 Harbor Way, Port Ellis
:date: *Wed, Nov 25, 2026*
:bust_in_silhouette: *Jane Doe*
Asked by @U0MAX
· Job 64d88ed5a1b2c3d4e5f60001 · No. 1
[Edit] [Reassign] [Move] [Undo]\
""")


def test_a_screen_reader_reads_the_same() -> None:
    assert drawn().text == snapshot("""\
Job created
Acme HQ · 410 Harbor Way, Port Ellis
Wed, Nov 25, 2026
Jane Doe
Asked by <@U0MAX>
Job 64d88ed5a1b2c3d4e5f60001 · No. 1\
""")


def test_what_was_assumed_is_marked() -> None:
    assumed = draft(
        day=TODAY,
        window=MORNING,
        assignee=Unassigned(),
        assumed=frozenset({Field.DAY, Field.WINDOW, Field.WORKER}),
    )

    assert as_seen(drawn(job(of=assumed))) == snapshot("""\
:white_check_mark: *Job created*
:round_pushpin: *Acme HQ* (https://map.example/40.712776,-74.005974) · 410 Harbor Way, Port Ellis
:date: *Tue, Nov 24, 2026* _(assumed)_ · *9:00 – 11:00 AM* _(assumed)_
:bust_in_silhouette: *Unassigned* _(assumed)_
Asked by @U0MAX
· Job 64d88ed5a1b2c3d4e5f60001 · No. 1
[Edit] [Reassign] [Move] [Undo]\
""")


def test_an_address_names_where_its_point_comes_from() -> None:
    assert as_seen(drawn(job(of=draft(place="214 oak st", destination=OAK)))) == snapshot("""\
:white_check_mark: *Job created*
:round_pushpin: *214 oak st* (https://map.example/40.720000,-74.010000) · 214 Oak Street, Port Ellis, NJ 07001
:date: *Wed, Nov 25, 2026*
:bust_in_silhouette: *Jane Doe*
Asked by @U0MAX
· Job 64d88ed5a1b2c3d4e5f60001 · No. 1
· © OpenStreetMap contributors
[Edit] [Reassign] [Move] [Undo]\
""")


def test_the_card_says_that_jane_is_told_only_when_hellotracks_was_asked() -> None:
    assert "asked to notify Jane Doe" in drawn(job(notified=True)).text
    assert "notify" not in drawn(job()).text
    assert "notify" not in drawn(job(notified=True), dry_run=True).text


def test_a_job_without_a_pin_says_so() -> None:
    words_only = draft(
        place="behind the mill", destination=WithoutPin(name="behind the mill"), day=None
    )

    assert as_seen(drawn(job(of=words_only))) == snapshot("""\
:white_check_mark: *Job created*
:round_pushpin: *behind the mill* · _no pin on the map_
:date: *No date*
:bust_in_silhouette: *Jane Doe*
Asked by @U0MAX
· Job 64d88ed5a1b2c3d4e5f60001 · No. 1
[Edit] [Reassign] [Move] [Undo]\
""")


def test_a_pin_is_linked_by_numbers_only() -> None:
    pin = AtPin(name="gate 4 & yard", point=Point(40.7, -74.0))
    shown = as_seen(drawn(job(of=draft(destination=pin)), look=Look()))

    assert "https://www.google.com/maps/search/?api=1&query=40.700000,-74.000000" in shown


def test_notes_and_contact_stand_behind_a_button_in_channels() -> None:
    secret = draft(
        notes="gate code 4711\nring twice",
        contact=Contact(name="Ann Lee", phone="+1 555 0100", email="ann@acme.example"),
    )
    shown = drawn(job(of=secret))

    assert "4711" not in as_seen(shown) + shown.text
    assert "555" not in as_seen(shown) + shown.text
    assert "[Details]" in as_seen(shown)
    assert as_seen(details(SAY, entry(job(of=secret)))) == snapshot("""\
*acme hq*
Contact: Ann Lee · +1 555 0100 · ann@acme.example
> gate code 4711
> ring twice\
""")


def test_notes_and_contact_stand_on_the_card_where_only_the_asker_reads() -> None:
    secret = draft(notes="gate code 4711", contact=Contact(name="Ann Lee", phone="+1 555 0100"))

    assert as_seen(drawn(job(of=secret), look=replace(LOOK, discreet=False))) == snapshot("""\
:white_check_mark: *Job created*
:round_pushpin: *Acme HQ* (https://map.example/40.712776,-74.005974) · 410 Harbor Way, Port Ellis
:date: *Wed, Nov 25, 2026*
:bust_in_silhouette: *Jane Doe*
Asked by @U0MAX
Contact: Ann Lee · +1 555 0100
> gate code 4711
· Job 64d88ed5a1b2c3d4e5f60001 · No. 1
[Edit] [Reassign] [Move] [Undo]\
""")


def test_details_of_a_job_without_any_say_so() -> None:
    assert as_seen(details(SAY, entry())) == snapshot("There are no notes and no contact.")


def test_order_reference_and_priority_share_one_line() -> None:
    full = draft(
        window=MORNING,
        assignee=Nearest(),
        priority=Priority.URGENT,
        order_id=4711,
        file_number="PO-99",
        on_site_minutes=45,
        labels=("ladder",),
    )

    assert as_seen(drawn(job(of=full))) == snapshot("""\
:white_check_mark: *Job created*
:round_pushpin: *Acme HQ* (https://map.example/40.712776,-74.005974) · 410 Harbor Way, Port Ellis
:date: *Wed, Nov 25, 2026* · *9:00 – 11:00 AM*
:bust_in_silhouette: *Nobody: Hellotracks found no free worker*
Urgent · Order 4711 · Ref. PO-99 · 45 min on site · ladder
Asked by @U0MAX
· Job 64d88ed5a1b2c3d4e5f60001 · No. 1
[Edit] [Reassign] [Move] [Undo]\
""")


def test_what_hellotracks_changed_is_warned_about() -> None:
    other = (
        Difference(field=Field.WORKER, asked="Jane Doe", answered=""),
        Difference(field=Field.DAY, asked="2026-11-25", answered="2026-11-26"),
    )

    assert as_seen(drawn(job(differences=other))) == snapshot("""\
:white_check_mark: *Job created*
:round_pushpin: *Acme HQ* (https://map.example/40.712776,-74.005974) · 410 Harbor Way, Port Ellis
:date: *Wed, Nov 25, 2026*
:bust_in_silhouette: *Jane Doe*
:warning: You asked for Jane Doe, but in Hellotracks it is unassigned.
:warning: You asked for Wed, Nov 25, 2026, but Hellotracks has Thu, Nov 26, 2026.
Asked by @U0MAX
· Job 64d88ed5a1b2c3d4e5f60001 · No. 1
[Edit] [Reassign] [Move] [Undo]\
""")


def test_a_dry_run_does_not_know_who_is_the_nearest() -> None:
    nearest = job(of=draft(assignee=Nearest()))

    assert ":bust_in_silhouette: *Nearest free worker*" in as_seen(drawn(nearest, dry_run=True))
    assert "Nobody: Hellotracks found no free worker" in as_seen(drawn(nearest))


def test_a_dry_run_says_that_nothing_was_written() -> None:
    assert as_seen(drawn(job(created=None), dry_run=True)) == snapshot("""\
:test_tube: *Dry run: nothing was written*
:round_pushpin: *Acme HQ* (https://map.example/40.712776,-74.005974) · 410 Harbor Way, Port Ellis
:date: *Wed, Nov 25, 2026*
:bust_in_silhouette: *Jane Doe*
Asked by @U0MAX
[Edit] [Reassign] [Move] [Undo]\
""")


@pytest.mark.parametrize(
    ("progress", "title"),
    [
        (Progress.DRAFTED, "Not created yet"),
        (Progress.CREATING, "Not created yet"),
        (Progress.CHANGING, "Saving the change…"),
        (Progress.UNDOING, "Undoing…"),
    ],
)
def test_a_job_in_between_says_so_and_has_no_buttons(progress: Progress, title: str) -> None:
    shown = as_seen(drawn(job(progress=progress)))

    assert title in shown
    assert "[" not in shown


def test_an_undone_job_is_struck_out_and_has_no_buttons() -> None:
    assert as_seen(drawn(job(progress=Progress.UNDONE))) == snapshot("""\
:wastebasket: *Undone*
:round_pushpin: ~*Acme HQ*~ · 410 Harbor Way, Port Ellis
:date: *Wed, Nov 25, 2026*
:bust_in_silhouette: *Jane Doe*
Asked by @U0MAX
· Job 64d88ed5a1b2c3d4e5f60001 · No. 1\
""")


def test_undo_asks_first() -> None:
    undo = drawn().blocks[-1]["elements"][3]

    assert undo["confirm"]["title"]["text"] == "Undo this job?"
    assert undo["confirm"]["text"]["text"] == "It is taken out of Hellotracks."


def test_undo_goes_away_after_its_time() -> None:
    assert "Undo" not in as_seen(drawn(look=Look(undoable=False)))


def test_a_card_posted_again_after_a_restart_says_so() -> None:
    assert "Repeated after a restart" in drawn(repeated_card=True).text


def test_several_jobs_share_one_card() -> None:
    bob = draft(assignee=OneWorker(worker=BOB_S))

    assert as_seen(drawn(job(1), job(2, of=bob))) == snapshot("""\
:white_check_mark: *2 jobs created*
Asked by @U0MAX
:round_pushpin: *Acme HQ* (https://map.example/40.712776,-74.005974) · 410 Harbor Way, Port Ellis
:date: *Wed, Nov 25, 2026* · :bust_in_silhouette: *Jane Doe*
Job 64d88ed5a1b2c3d4e5f60001 · No. 1
:round_pushpin: *Acme HQ* (https://map.example/40.712776,-74.005974) · 410 Harbor Way, Port Ellis
:date: *Wed, Nov 25, 2026* · :bust_in_silhouette: *Bob Smith*
Job 64d88ed5a1b2c3d4e5f60002 · No. 2
[Edit a job… ▾ Acme HQ · Jane Doe, Acme HQ · Bob Smith] [Undo]\
""")


def test_of_several_jobs_the_one_that_differs_comes_first_and_says_why() -> None:
    shown = as_seen(drawn(job(1), job(2, progress=Progress.UNDONE)))

    assert shown == snapshot("""\
:white_check_mark: *Job created*
Asked by @U0MAX
:wastebasket: *Undone*
:round_pushpin: ~*Acme HQ*~ · 410 Harbor Way, Port Ellis
:date: *Wed, Nov 25, 2026* · :bust_in_silhouette: *Jane Doe*
Job 64d88ed5a1b2c3d4e5f60002 · No. 2
:round_pushpin: *Acme HQ* (https://map.example/40.712776,-74.005974) · 410 Harbor Way, Port Ellis
:date: *Wed, Nov 25, 2026* · :bust_in_silhouette: *Jane Doe*
Job 64d88ed5a1b2c3d4e5f60001 · No. 1
[Edit a job… ▾ Acme HQ · Jane Doe] [Undo]\
""")


def test_thirty_jobs_fit_on_one_card() -> None:
    longest = draft(
        place="p" * 150,
        destination=AtAddress(
            name="n" * 150,
            address="a" * 300,
            point=Point(40.7, -74.0),
            attribution="© OpenStreetMap contributors",
        ),
        window=MORNING,
        assignee=OneWorker(worker=Worker(username="w" * 100, name="w" * 200)),
        notes="n" * 4000,
        labels=("label" * 20,) * 10,
        assumed=frozenset(Field),
    )
    jobs = [job(number, of=longest) for number in range(1, 31)]

    for look in (Look(), Look(discreet=False)):
        shown = drawn(*jobs, look=look)
        assert "… and 10 more" in as_seen(shown)
        assert len(shown.blocks) <= 50


def test_a_job_in_trouble_is_never_behind_and_more() -> None:
    jobs = [job(number) for number in range(1, 31)]
    last = draft(destination=None, place="the one that failed")

    shown = drawn(*jobs, job(31, of=last, progress=Progress.DRAFTED, created=None))

    assert "the one that failed" in as_seen(shown)


def test_hostile_text_stays_text() -> None:
    hostile = draft(
        place=HOSTILE,
        destination=AtKnownPlace(place=KnownPlace(uid="1", name=HOSTILE, address=HOSTILE)),
        assignee=OneWorker(worker=Worker(username="x", name=HOSTILE)),
        notes=HOSTILE,
        contact=Contact(name=HOSTILE, phone=HOSTILE, email=HOSTILE),
        file_number=HOSTILE,
        labels=(HOSTILE,),
    )
    asked = entry(job(of=hostile), words=HOSTILE)

    for shown in (card(SAY, asked, Look(discreet=False)), details(SAY, asked)):
        assert "<!channel>" in as_seen(shown)
        assert "<!" not in shown.text
        assert "&lt;!channel&gt;" in shown.text
        assert all(kind not in repr(shown.blocks) for kind in ("mrkdwn", "broadcast", "\\x00"))


def test_the_card_carries_what_finds_it_again() -> None:
    assert drawn().metadata == snapshot(
        {
            "event_type": "fieldhand_job",
            "event_payload": {"ref": "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"},
        }
    )


def test_dates_are_written_as_the_reader_writes_them() -> None:
    british = card(Sentences("en-GB"), entry(job(of=draft(window=MORNING))), LOOK)

    assert "Wed, 25 Nov 2026 · 09:00–11:00" in british.text


def test_a_form_shows_the_card_without_its_buttons() -> None:
    assert [block["type"] for block in summary(SAY, entry(), LOOK)] == ["rich_text", "context"]


def test_several_workers_told_today_are_named_together() -> None:
    jobs = [
        job(number, of=draft(assignee=OneWorker(worker=worker)), notified=True)
        for number, worker in enumerate((JANE, BOB_S), 1)
    ]

    assert "Hellotracks was asked to notify Bob Smith and Jane Doe." in drawn(*jobs).text


def test_thirty_workers_told_today_have_room() -> None:
    workers = [Worker(username=f"w{n}", name=f"{n}" * 100) for n in range(10, 40)]
    jobs = [
        job(number, of=draft(assignee=OneWorker(worker=worker)), notified=True)
        for number, worker in enumerate(workers, 1)
    ]

    assert "and 10 more" in as_seen(drawn(*jobs))
