"""The `fieldhand` command."""

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.settings import Settings

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
    import gc

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
            gc.collect()
            gc.freeze()  # words and grammars stay: to look through them all costs 20 ms each time
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


# What is typed behind these two is read by `handlers.read_command`, with and without typer.
_AS_TYPED = {"allow_extra_args": True, "ignore_unknown_options": True}


@fieldhand.command(context_settings=_AS_TYPED, add_help_option=False)
def read(context: typer.Context) -> None:
    """Explain a line, or answer JSON lines from standard input."""
    from handlers.read_command import read

    sys.exit(read(context.args))


@fieldhand.command(context_settings=_AS_TYPED, add_help_option=False)
def days(context: typer.Context) -> None:
    """Find the day and the hours in JSON lines from standard input."""
    from handlers.read_command import days

    sys.exit(days(context.args))


def main() -> None:
    fieldhand()
