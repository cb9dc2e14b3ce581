from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.domain.day import Day
from bot.domain.job import JobDraft
from bot.domain.request import Asker, Conversation, Door, MemberId, Request, Workspace
from bot.domain.window import Between, By, Window
from bot.workflow.ledger import Entry, JobLine, Stage
from bot.workflow.patience import MOST_ATTEMPTS, UNATTENDED, give_up_at, next_try

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ASKER = Asker(workspace=Workspace("T1"), member=MemberId("U1"), conversation=Conversation("C1"))


def an_entry(window: Window | None = None) -> Entry:
    job = JobDraft(place="Acme HQ", day=Day.from_iso("2026-11-23"), window=window)
    request = Request(
        asker=ASKER, door=Door.COMMAND, words="Acme HQ", delivery="1", received_at=NOON
    )
    return Entry(
        id="e", request=request, stage=Stage.OPEN, zone="UTC", jobs=(JobLine(id="j", draft=job),)
    )


def test_ten_minutes_after_the_request_nobody_waits_any_more() -> None:
    assert give_up_at(an_entry()) == NOON + UNATTENDED


def test_a_window_that_begins_sooner_ends_the_waiting_sooner() -> None:
    soon = Between(start=time(12, 4), end=time(14))

    assert give_up_at(an_entry(window=soon)) == NOON + timedelta(minutes=4)


@pytest.mark.parametrize(
    "window", [Between(start=time(9), end=time(10)), By(end=time(12, 1)), None]
)
def test_a_window_that_has_begun_or_has_no_start_changes_nothing(window: Window | None) -> None:
    assert give_up_at(an_entry(window=window)) == NOON + UNATTENDED


def test_a_window_counts_in_the_zone_of_the_asker() -> None:
    entry = replace(
        an_entry(window=Between(start=time(4, 5), end=time(6))), zone="America/Los_Angeles"
    )

    assert give_up_at(entry) == NOON + timedelta(minutes=5)


def test_each_wait_is_longer_than_the_one_before() -> None:
    tries = [
        next_try(replace(an_entry(), attempts=attempts), NOON, asked_to_wait=None)
        for attempts in range(1, MOST_ATTEMPTS)
    ]

    waits = [at - NOON for at in tries if at]
    assert len(waits) == MOST_ATTEMPTS - 1
    assert waits == sorted(set(waits))


def test_after_the_last_attempt_it_is_a_persons_turn() -> None:
    assert next_try(replace(an_entry(), attempts=MOST_ATTEMPTS), NOON, asked_to_wait=None) is None


def test_a_server_that_asks_for_more_time_gets_it() -> None:
    at = next_try(replace(an_entry(), attempts=1), NOON, asked_to_wait=90)

    assert at == NOON + timedelta(seconds=90)


def test_waiting_beyond_the_end_is_not_waiting() -> None:
    assert next_try(replace(an_entry(), attempts=1), NOON, asked_to_wait=601) is None


def test_a_window_that_begins_at_once_was_meant_as_from_now_on() -> None:
    at_once = Between(start=time(12, 0, 30), end=time(14))

    assert give_up_at(an_entry(window=at_once)) == NOON + UNATTENDED
