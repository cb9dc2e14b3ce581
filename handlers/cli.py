"""The `fieldhand` command."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.settings import Settings
    from handlers.reading import Door
    from handlers.surroundings import Surroundings

fieldhand = typer.Typer(no_args_is_help=True, add_completion=False, rich_markup_mode=None)


@fieldhand.command()
def serve(
    *,
    socket: Annotated[
        bool, typer.Option(help="Connect by Socket Mode; no address needed.")
    ] = False,
) -> None:
    """Run the app. Settings come from the environment; see the README."""
    from bot.domain.errors import BotError, Misconfigured
    from bot.settings import read_settings
    from handlers.log import set_up
    from handlers.server import run

    set_up()
    try:
        settings = read_settings(os.environ, door="socket" if socket else "http")
        sys.exit(run(_serve(settings, socket=socket)))
    except BotError as error:
        from handlers.start_up import sentence

        typer.echo(sentence(error), err=True)
        sys.exit(2 if isinstance(error, Misconfigured) else 3)


async def _serve(settings: "Settings", *, socket: bool) -> int:
    """Return the exit status; SIGTERM ends it after the requests under way."""
    import asyncio

    from bot.adapters.store import only_process
    from handlers import program
    from handlers.server import Server
    from handlers.start_up import port_taken

    async with only_process(settings.database_url) as alone:
        door = program.web_beside_socket if socket else program.web
        app = door(settings, alone=alone)
        server = Server(app, host="0.0.0.0", port=settings.port)  # noqa: S104 - for the router
        serving = asyncio.create_task(server.serve())
        opened = await server.opened(serving)
        if opened:
            typer.echo(f"Fieldhand is open on port {server.bound_port}.", err=True)
        elif server.port_taken:
            typer.echo(port_taken(settings.port), err=True)
        await serving
    return 0 if opened else 3


@fieldhand.command()
def manifest(
    url: Annotated[str, typer.Option(help="Where Slack finds the app: https://…")] = "",
    command: Annotated[str, typer.Option(help="The slash command's name.")] = "/job",
) -> None:
    """Print the app manifest: for Socket Mode, or with --url for HTTP."""
    from handlers.manifest import manifest_text

    try:
        typer.echo(manifest_text(url=url, command=command), nl=False)
    except ValueError as error:
        typer.echo(str(error), err=True)
        sys.exit(2)


@fieldhand.command()
def key() -> None:
    """Print a fresh FIELDHAND_SECRET_KEY."""
    from cryptography.fernet import Fernet

    typer.echo(Fernet.generate_key().decode())


@fieldhand.command()
def version() -> None:
    """Print the version."""
    from importlib.metadata import version as installed_version

    typer.echo(installed_version("fieldhand"))


Locale = Annotated[
    str, typer.Option("--locale", "--lang", help="Whose words come first: en-GB, de, es-MX …")
]
Zone = Annotated[str, typer.Option(help="The asker's time zone: Europe/Berlin …")]
Now = Annotated[str, typer.Option(help="The asker's wall clock: 2026-11-23T10:00.")]


@fieldhand.command()
def read(
    line: Annotated[
        list[str] | None, typer.Argument(help="A line to explain; without one, JSON lines.")
    ] = None,
    *,
    locale: Locale = "",
    tz: Zone = "",
    now: Now = "",
    who: Annotated[
        list[str] | None, typer.Option(help="Somebody who can be sent; the first one is you.")
    ] = None,
    place: Annotated[list[str] | None, typer.Option(help="A place that is known.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the reading as JSON.")] = False,
) -> None:
    """Explain a line, or read JSON lines from standard input and answer each with one.

    READ_WORLD names a file that says who and what is around.
    """
    from handlers import reading

    around = _around(locale=locale, tz=tz, now=now, who=who or (), places=place or ())
    if not line:
        _answer(reading.reading, around)
    elif as_json:
        answer = reading.reading(reading.Case(text=" ".join(line)), around)
        sys.stdout.buffer.write(reading.as_line(answer))
    else:
        from handlers.explained import explain

        explain(" ".join(line), around)


@fieldhand.command()
def days(*, locale: Locale = "", tz: Zone = "", now: Now = "") -> None:
    """Find the day and the hours in JSON lines from standard input."""
    from handlers import reading

    _answer(reading.day_and_window, _around(locale=locale, tz=tz, now=now))


def _answer(answer: "Door", around: "Surroundings") -> None:
    from handlers.reading import answer_lines

    all_well = answer_lines(sys.stdin.buffer, sys.stdout.buffer, around, answer)
    sys.exit(0 if all_well else 1)


def _around(
    *, locale: str, tz: str, now: str, who: Sequence[str] = (), places: Sequence[str] = ()
) -> "Surroundings":
    """What the world's file says, and over it what was typed."""
    from handlers.surroundings import Unusable, surroundings

    try:
        return surroundings(
            os.environ.get("READ_WORLD", ""), locale=locale, tz=tz, now=now, who=who, places=places
        )
    except Unusable as error:
        typer.echo(str(error), err=True)
        sys.exit(2)


def main() -> None:
    fieldhand()
