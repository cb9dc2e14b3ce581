"""The README's examples do what it says."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from sandbox.pretend import Pretend
from sandbox.say import say
from sandbox.world import make_world
from tests.app_process import AppProcess

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
LINES = sorted(
    set(re.findall(r"`(/job[^`]*)`", README)) | set(re.findall(r"LINE='([^']*)'", README))
)
TYPED = re.findall(r"^```console\n\$ (.+)\n((?:.*\n)+?)```$", README, re.MULTILINE)
TARGETS = sorted(set(re.findall(r"make ([a-z-]+)", README)))


def test_there_are_examples() -> None:
    assert len(LINES) >= 5


@pytest.mark.parametrize("target", TARGETS)
def test_every_make_target_exists(target: str) -> None:
    assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize("file", sorted(set(re.findall(r"\]\(([a-z][^):]*)\)", README))))
def test_every_file_it_points_to_is_there(file: str) -> None:
    assert (ROOT / file).exists()


def test_the_first_command_prints_the_card_and_what_hellotracks_received() -> None:
    """As a newcomer types it: nothing in the environment but where programs are."""
    bare = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    make = ["make", "--no-print-directory", "-o", ".venv/app.done"]

    said = subprocess.run(  # noqa: S603 - our own Makefile
        [*make, "run", "LINE=/job Acme HQ tomorrow for jane"],
        cwd=ROOT,
        env=bare,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert said.returncode == 0, said.stderr
    assert re.search(r"Job [0-9a-f]{24}", said.stdout)
    assert "Jane Doe" in said.stdout
    assert '"worker": "jane.doe@' in said.stdout


@pytest.mark.parametrize(("command", "printed"), TYPED)
def test_what_is_typed_prints_what_stands_below_it(command: str, printed: str) -> None:
    typed = command.replace("fieldhand", f"{shlex.quote(sys.executable)} -m handlers")

    said = subprocess.run(  # noqa: S602 - our own README
        typed, shell=True, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )

    assert [line.rstrip() for line in said.stdout.splitlines()] == printed.splitlines()


async def test_every_line_leads_to_a_card_a_question_or_help(it: Pretend, app: AppProcess) -> None:
    if it.world.seed != 1:
        pytest.skip("the README tells of the first world")

    outcomes = {line: await say(it, line, by=it.world.manager) for line in LINES}

    assert {line for line, said in outcomes.items() if said.refused} == {"/job help"}
    assert outcomes["/job Acme HQ tomorrow for jane"].card


def test_the_first_world_is_the_one_of_the_readme() -> None:
    world = make_world()

    assert world.place.name in README
    assert world.worker.name in README
