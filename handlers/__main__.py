"""Where the `fieldhand` command begins."""

import sys


def main() -> None:
    """Reading begins at once: typer takes longer to be ready than a line to be read."""
    match sys.argv[1:]:
        case ["read", *typed]:
            from handlers.read_command import read

            sys.exit(read(typed))
        case ["days", *typed]:
            from handlers.read_command import days

            sys.exit(days(typed))
        case _:
            from handlers import cli

            cli.main()


if __name__ == "__main__":
    main()
