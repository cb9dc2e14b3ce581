# ruff: noqa: E501 (snapshots stand as they are shown)
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from inline_snapshot import snapshot

from bot.language.reading import Intent
from bot.workflow.ports import (
    Broken,
    CardMissing,
    ChangeFailed,
    Gone,
    MayNotCreate,
    News,
    NotAJob,
    StillTrying,
)
from handlers.blocks import problem
from handlers.ids import Id
from handlers.markup import neutral
from handlers.payloads import carried_line
from tests.handlers.as_seen import as_seen
from tests.handlers.blocks.samples import HOSTILE, LINE, SAY, draft, entry, job


def test_trouble_comes_with_the_words_and_what_happens_next() -> None:
    until = datetime(2026, 11, 24, 15, 10, tzinfo=UTC)

    assert as_seen(problem.told(SAY, entry(), StillTrying(until=until))) == snapshot("""\
Hellotracks does not answer. Your job is kept and tried again until 10:10 AM.
```
Acme HQ tomorrow for jane
```\
""")


@pytest.mark.parametrize(
    ("news", "said"),
    [
        (
            ChangeFailed(maybe_done=True),
            (
                "Hellotracks did not answer, so the change may or may not be in. "
                "Look there, or change it again."
            ),
        ),
        (
            ChangeFailed(),
            (
                "The change did not reach Hellotracks, and the job is as it was. "
                "Please change it again later."
            ),
        ),
        (
            ChangeFailed(code=14, said="unknown worker"),
            (
                "Hellotracks did not take the change (unknown worker), and the job is as it was. "
                "Please change it again."
            ),
        ),
        (
            MayNotCreate(),
            (
                "Guests and people from other workspaces cannot use this app. "
                "Please ask a member here."
            ),
        ),
        (
            NotAJob(),
            (
                "This does not look like a job, so nothing was created. "
                "Start with the place: “Acme HQ tomorrow for jane”."
            ),
        ),
        (
            CardMissing(job_ids=("64d88ed5",)),
            (
                "Job 64d88ed5 is in Hellotracks, but its card could not be shown. "
                "Please do not type it again."
            ),
        ),
        (
            CardMissing(job_ids=("64d88ed5", "64d88ed6")),
            (
                "2 jobs are in Hellotracks (64d88ed5 and 64d88ed6), "
                "but their card could not be shown. Please do not type them again."
            ),
        ),
        (
            Gone(),
            "Dropped: no job of it is left in Hellotracks. To have it after all, type it again.",
        ),
        (
            Broken(reference="7F3A"),
            (
                "Something broke in this app. "
                "Please try again; if it stays, tell whoever runs it 7F3A."
            ),
        ),
    ],
)
def test_each_kind_of_news_is_one_sentence(news: News, said: str) -> None:
    shown = problem.told(SAY, entry(), news)

    assert as_seen(shown) == f"{said}\n```\n{LINE}\n```"
    assert shown.text == f"{said}\n{LINE}"


def test_a_change_that_failed_gives_the_form_back_in_words_with_a_button() -> None:
    wished = replace(job(), draft=draft(notes="Ring twice."))

    assert as_seen(problem.told(SAY, entry(), ChangeFailed(wished=wished))) == snapshot("""\
The change did not reach Hellotracks, and the job is as it was. Please change it again later.
```
acme hq, 2026-11-25, Jane Doe, Ring twice.
```
[Edit]\
""")


@pytest.mark.parametrize(
    ("intent", "said"),
    [
        (Intent.QUESTION, "This looks like a question"),
        (Intent.CANCEL, "Nothing was created or cancelled."),
        (Intent.RESCHEDULE, "Nothing was created or changed."),
        (Intent.UNDO, "Nothing was undone."),
        (Intent.LIST, "Nothing was created."),
        (Intent.OTHER, "This does not look like a job"),
    ],
)
def test_what_is_no_job_is_told_so_and_given_back(intent: Intent, said: str) -> None:
    shown = as_seen(problem.not_a_job(SAY, intent, "cancel acme tomorrow"))

    assert shown.startswith(said)
    assert "```\ncancel acme tomorrow\n```" in shown


def test_a_guest_is_refused_politely() -> None:
    assert as_seen(problem.not_allowed(SAY)) == snapshot(
        "Guests and people from other workspaces cannot use this app. Please ask a member here."
    )


def test_our_own_fault_has_a_number_to_quote() -> None:
    assert as_seen(problem.broken(SAY, "7F3A", LINE)) == snapshot("""\
Something broke in this app. Please try again; if it stays, tell whoever runs it 7F3A.
```
Acme HQ tomorrow for jane
```\
""")


def test_a_form_that_did_not_open_has_a_button_that_carries_the_line() -> None:
    shown = problem.form_not_opened(SAY, "tomorrow for jane")

    assert as_seen(shown) == snapshot("""\
Slack did not open the form in time. Nothing was created; press the button to open it now.
```
tomorrow for jane
```
[Open the form]\
""")
    assert carried_line(shown.blocks[-1]["elements"][0]["value"]) == "tomorrow for jane"
    assert shown.blocks[-1]["elements"][0]["action_id"] == Id.OPEN_FORM


@pytest.mark.parametrize("words", ["", "x" * 4000, HOSTILE])
def test_any_line_fits_its_button(words: str) -> None:
    shown = problem.form_not_opened(SAY, words)

    assert "[Open the form]" in as_seen(shown)
    assert words.startswith(carried_line(shown.blocks[-1]["elements"][0]["value"]))


def test_a_button_carries_a_mention_that_stands_on_it_as_a_name() -> None:
    words = neutral("tomorrow for <@U02JANE|jane> &amp; luis")
    shown = problem.form_not_opened(SAY, words)

    assert "\ntomorrow for @jane & luis\n" in as_seen(shown)
    assert carried_line(shown.blocks[-1]["elements"][0]["value"]) == words


def test_short_notices_stand_alone() -> None:
    assert as_seen(problem.cannot_change(SAY)) == snapshot(
        "This job was undone or dropped meanwhile. For a new one, type its line again."
    )
    assert as_seen(problem.undo_is_over(SAY)) == snapshot(
        "Undo works for 10 minutes. Please cancel the job in Hellotracks."
    )
    assert as_seen(problem.card_elsewhere(SAY)) == snapshot(
        "This app may not post here, so the card is in your direct messages. Type “/invite @Fieldhand” to have cards here."
    )
    assert as_seen(problem.working(SAY)) == snapshot("On it…")


def test_hostile_words_are_given_back_as_words() -> None:
    shown = problem.told(SAY, entry(words=HOSTILE), Gone())

    assert "<!channel> *bold* <https://evil.example|Acme>" not in shown.text
    assert "mrkdwn" not in repr(shown.blocks)
    assert "<!channel> *bold* <https://evil.example|Acme> & בא 😀 `x` @here xxx" in as_seen(shown)


def test_a_long_text_for_screen_readers_is_cut_between_characters() -> None:
    shown = problem.not_allowed(SAY, "&amp;" * 800)

    assert shown.text.endswith("&amp;…")
