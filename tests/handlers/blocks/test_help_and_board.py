from inline_snapshot import snapshot

from handlers.blocks import board
from handlers.blocks import help as help_text
from handlers.ids import Id
from tests.handlers.as_seen import as_seen
from tests.handlers.blocks.samples import SAY


def test_help_teaches_by_example() -> None:
    assert as_seen(help_text.message(SAY, "/job")) == snapshot("""\
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
• Each card has Edit and Undo.\
""")


def test_help_names_the_command_of_this_workspace() -> None:
    assert "/fieldjob Acme HQ tomorrow" in help_text.message(SAY, "/fieldjob").text
    assert "/job" not in help_text.message(SAY, "/fieldjob").text


def test_the_home_tab_begins_with_a_button() -> None:
    home = board.home(SAY, "/job")

    assert as_seen(home) == snapshot("""\
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
    assert home["blocks"][2]["elements"][0]["action_id"] == Id.OPEN_FORM
