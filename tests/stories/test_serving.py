"""`fieldhand serve` as an operator meets it: starting, stopping, and refusing to."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

import httpx
import pytest

from sandbox.hellotracks import Failure
from sandbox.pretend import Pretend
from tests.app_process import KEPT, AppProcess, app_process
from tests.stories.story import Story


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "fieldhand.db"


async def refused(environment: Mapping[str, str], *options: str) -> tuple[int, str]:
    """Exit status and words of a `serve` that ends by itself."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from handlers.cli import main; main()",
        "serve",
        *options,
        env={name: os.environ[name] for name in KEPT if name in os.environ} | dict(environment),
        stderr=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(30):
        out, errors = await process.communicate()
    assert out == b""
    return process.returncode or 0, errors.decode()


# Dry run


async def test_a_dry_run_writes_nothing_and_the_card_says_so(it: Pretend, database: Path) -> None:
    async with app_process(it, database, settings={"HELLOTRACKS_DRY_RUN": "1"}):
        story = Story(it)
        await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
        card = await story.manager.sees()
        await story.manager.clicks(card, "Undo")
        again = await story.manager.sees_instead(card, "Undone")

    assert card.text.startswith(":test_tube: Dry run: nothing was written\n")
    assert again.text.startswith(":wastebasket: ")
    assert story.jobs == []
    assert {call.action for call in it.hellotracks.requests} == {"getaccounts", "getplaces"}


# Stopping


async def test_a_stop_waits_for_the_job_in_progress(it: Pretend, database: Path) -> None:
    async with app_process(it, database) as app:
        story = Story(it)
        gate = it.hellotracks.hold("createjobs")
        await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
        await gate.reached()

        stopping = asyncio.create_task(app.stop())
        await _unreachable(app)
        gate.release()
        card = await story.manager.sees()
        status = await stopping

    (job,) = story.jobs
    assert job["id"] in card.text
    assert status in {0, -signal.SIGTERM}
    assert "Traceback" not in app.log


async def test_what_waits_for_better_weather_is_continued_by_the_next_process(
    it: Pretend, database: Path
) -> None:
    story = Story(it)
    async with app_process(it, database) as first:
        it.hellotracks.weather.fail(Failure.SERVER_ERROR)
        await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
        told = await story.manager.sees()
        assert told.text.startswith("Hellotracks does not answer. Your job is kept")
        await first.stop()
    async with app_process(it, database):
        card = await story.manager.sees()

    (job,) = story.jobs
    assert job["id"] in card.text
    assert story.manager.cards == [card]


async def test_an_open_question_is_still_open_after_a_restart(it: Pretend, database: Path) -> None:
    story = Story(it)
    async with app_process(it, database) as first:
        await story.manager.types(f"/job 81 Xyzzy Parade tomorrow for {story.worker}")
        question = await story.manager.sees()
        await first.stop()
    async with app_process(it, database):
        await story.manager.clicks(question, "Create without a pin")
        await story.manager.sees_instead(question)
        card = await story.manager.sees()

    (job,) = story.jobs
    assert job["id"] in card.text


async def _unreachable(app: AppProcess) -> None:
    """Wait until it takes no more requests."""
    async with asyncio.timeout(10), httpx.AsyncClient(trust_env=False) as http:
        while True:
            try:
                await http.get(f"{app.url}/healthz")
            except httpx.HTTPError:
                return


# Starting


async def test_a_line_typed_while_hellotracks_is_away_is_read_when_it_is_back(
    it: Pretend, database: Path
) -> None:
    it.hellotracks.weather.failure = Failure.BAD_GATEWAY
    async with app_process(it, database):
        story = Story(it)
        await story.manager.types(f"/job {story.place.name} tomorrow for {story.worker}")
        told = await story.manager.sees(seconds=30)
        assert told.text.startswith("Hellotracks does not answer. Your job is kept")
        it.hellotracks.weather.clear()
        card = await story.manager.sees(seconds=30)

    (job,) = story.jobs
    assert job["worker"] == story.world.worker.username
    assert job["id"] in card.text


async def test_all_wrong_settings_are_named_at_once_with_how_to_mend_each() -> None:
    status, words = await refused(
        {
            "HELLOTRACKS_URL": "hellotracks.example",
            "DATABASE_URL": "mysql://root@localhost/x",
            "GEOCODER": "nominatim:https://nominatim.openstreetmap.org",
            "FIELDHAND_COMMAND": "job",
            "PORT": "99999",
        }
    )

    assert status == 2
    assert words.startswith("These settings need mending:\n")
    named = [line.split(":")[0].strip() for line in words.splitlines()[1:]]
    assert sorted(named) == [
        "DATABASE_URL",
        "FIELDHAND_COMMAND",
        "GEOCODER",
        "HELLOTRACKS_API_KEY",
        "HELLOTRACKS_URL",
        "PORT",
        "SLACK_BOT_TOKEN",
        "SLACK_SIGNING_SECRET",
    ]
    assert "copy the Signing Secret from your app's Basic Information page" in words


async def test_socket_mode_without_its_token_names_that_token(it: Pretend, database: Path) -> None:
    settings = {**it.settings(), "DATABASE_URL": f"sqlite:///{database}", "SLACK_APP_TOKEN": ""}

    status, words = await refused(settings, "--socket")

    assert status == 2
    assert "SLACK_APP_TOKEN: is missing" in words


@pytest.mark.parametrize(
    ("setting", "secret", "options"),
    [
        ("SLACK_BOT_TOKEN", "xoxb-wrong-and-secret", ()),
        ("SLACK_APP_TOKEN", "xapp-wrong-and-secret", ("--socket",)),
    ],
)
async def test_a_token_that_slack_refuses_is_named_and_not_shown(
    it: Pretend, database: Path, setting: str, secret: str, options: tuple[str, ...]
) -> None:
    settings = {
        **it.settings(),
        "DATABASE_URL": f"sqlite:///{database}",
        "PORT": "0",
        setting: secret,
    }

    status, words = await refused(settings, *options)

    assert status != 0
    assert f"Slack refuses {setting}: invalid_auth" in words
    assert secret not in words
    assert "Traceback" not in words


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"SLACK_API_URL": "http://127.0.0.1:9/api/"}, "Slack cannot be reached"),
        ({"DATABASE_URL": "sqlite:////dev/null/fieldhand.db"}, "The database cannot be opened"),
        ({"DATABASE_URL": "postgresql://me:hidden@127.0.0.1:9/x"}, "The database cannot be opened"),
    ],
)
async def test_what_keeps_it_from_starting_is_one_sentence(
    it: Pretend, database: Path, settings: dict[str, str], said: str
) -> None:
    fine = {**it.settings(), "DATABASE_URL": f"sqlite:///{database}", "PORT": "0"}

    status, words = await refused({**fine, **settings})

    assert status == 3
    assert said in words
    assert next(iter(settings)) in words
    assert "Port" not in words
    assert "Traceback" not in words
    assert "hidden" not in words


@pytest.fixture
def junk(database: Path) -> Path:
    database.write_text("not a database, " * 100)
    return database


async def test_a_file_that_is_no_database_is_told_as_such(it: Pretend, junk: Path) -> None:
    settings = {**it.settings(), "DATABASE_URL": f"sqlite:///{junk}", "PORT": "0"}

    status, words = await refused(settings)

    assert status == 3
    assert "The database cannot be opened (SQLITE_NOTADB). Check DATABASE_URL" in words


async def test_a_port_that_is_taken_is_named(it: Pretend, database: Path) -> None:
    with socket.create_server(("0.0.0.0", 0)) as other:  # noqa: S104 - where the app listens
        port = str(other.getsockname()[1])
        settings = {**it.settings(), "DATABASE_URL": f"sqlite:///{database}", "PORT": port}
        status, words = await refused(settings)

    assert status == 3
    assert f"Port {port} cannot be opened. Stop what listens there, or set PORT" in words
    assert "Traceback" not in words


async def test_a_second_process_on_the_same_sqlite_file_refuses_to_start(
    it: Pretend, database: Path
) -> None:
    async with app_process(it, database) as first:
        settings = {**it.settings(), "DATABASE_URL": f"sqlite:///{database}", "PORT": "0"}
        status, words = await refused(settings)
        async with httpx.AsyncClient(trust_env=False) as http:
            alive = await http.get(f"{first.url}/healthz")

    assert status == 2
    assert str(database.name) in words
    assert "Traceback" not in words
    assert alive.text == "ok"
