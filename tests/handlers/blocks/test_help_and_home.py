from datetime import UTC, datetime

import pytest
from inline_snapshot import snapshot

from bot.domain.people import Roster
from bot.language.reading import Intent, Scene
from bot.language.sentence import read
from handlers.blocks import help as manual
from handlers.blocks import home
from handlers.ids import Id
from tests.handlers.as_seen import as_seen
from tests.handlers.blocks.samples import BOB_S, JANE, SAY


def test_help_teaches_by_example() -> None:
    assert as_seen(manual.message(SAY, "/job")) == snapshot("""\
# One line makes a job
Type `/job` and say where, when and for whom, in any order.
```
/job Acme HQ tomorrow for jane
/job 214 Oak Street friday 9-11 for jane
/job Acme HQ today at 2pm, bring the ladder
```
• `/job` alone opens a form.
• No day means today; nobody named means unassigned.
• If something is unclear, you are asked before a job is created.
• Each card has Edit and Undo.
A key before a value leaves no doubt, and quotes keep it together. All of these work without:
```
place:    Acme HQ · 12 Main St · "The Friday Club" · 37.7749, -122.4194
day:      tomorrow · friday · 12/5 · 5 dec · in 3 days · no date
time:     at 9 · 9-11 · by noon · after 4pm · morning
for:      for jane · @jane · for me · nearest · unassigned
notes:    - ring twice · (side gate) · notes: dog in the yard
priority: urgent · high priority · low priority
contact:  call Maria 415 555 0199 · phone:4155550199 · email:dana@example.com
ticket:   PO 4471 · ticket #4471 · #4471
order:    order:4471
duration: for 45 minutes · 2h
label:    #vip
link:     https://example.com/thread

place:"12 Main St" day:friday time:9-11 for:jane notes:"ring twice"
```\
""")


def test_help_names_the_command_of_this_workspace() -> None:
    assert "/fieldjob Acme HQ tomorrow" in manual.message(SAY, "/fieldjob").text
    assert "/job" not in manual.message(SAY, "/fieldjob").text


@pytest.mark.parametrize("line", manual.examples(SAY))
def test_every_example_is_read_as_a_job_without_a_doubt(line: str) -> None:
    scene = Scene(
        now=datetime(2026, 11, 24, 10, tzinfo=UTC),
        roster=Roster((JANE, BOB_S)),
        places=frozenset({"Acme HQ"}),
    )

    read_line = read(line, scene)

    assert read_line.intent is Intent.CREATE
    assert [(bool(job.place), job.doubts) for job in read_line.jobs] == [(True, ())]


def test_the_home_tab_begins_with_a_button() -> None:
    shown = home.view(SAY, "/job")

    assert as_seen(shown) == snapshot("""\
# What needs doing?
A line in Slack becomes a job in Hellotracks.
[New job]
---
Or type a line in any conversation:
```
/job Acme HQ tomorrow for jane
/job 214 Oak Street friday 9-11 for jane
/job Acme HQ today at 2pm, bring the ladder
```
· No day means today; nobody named means unassigned.
· If something is unclear, you are asked before a job is created.\
""")
    assert shown["blocks"][2]["elements"][0]["action_id"] == Id.OPEN_FORM
