"""`fieldhand read` and `fieldhand days`: what may be typed behind them, and what comes of it."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from handlers.reading import Case, Door, answer_lines, as_line, day_and_window, reading
from handlers.surroundings import Surroundings, Unusable, surroundings

_READ = """\
With a line: show what it was understood to mean, from which words, and what would be asked.
Without one: read JSON lines from standard input ({"id", "text", "lang", "locale", "tz", "now"})
and answer each with one ({"id", "intent", "jobs", "confirm", "needs"}).
"""
_DAYS = """\
Read JSON lines from standard input ({"id", "text", "reference", "tz", "lang"}) and answer each
with the day and the hours that are in it ({"id", "day", "window"}).
"""
_WORLD = "READ_WORLD names a file that says who and what is around; see the README."


def read(typed: Sequence[str]) -> int:
    """Return the exit status: 1 when a line could not be answered, 2 when we cannot begin."""
    parser = _parser("read", _READ)
    parser.add_argument("line", nargs="*", help="the line, quoted or not")
    parser.add_argument("--json", action="store_true", help="print the reading of it as JSON")
    parser.add_argument(
        "--who", action="append", metavar="NAME", help="somebody who can be sent; the first is you"
    )
    parser.add_argument("--place", action="append", metavar="NAME", help="a place that is known")
    said = parser.parse_intermixed_args(typed)
    around = _around(parser, said, who=said.who or (), places=said.place or ())
    if not said.line:
        return _answer(reading, around)
    case = Case(text=_whole(" ".join(said.line)))
    if said.json:
        sys.stdout.buffer.write(as_line(reading(case, around)))
    else:
        # Rich takes its time, too, and whoever pipes JSON does not need it.
        from handlers.explained import explain

        explain(case, around)
    return 0


def days(typed: Sequence[str]) -> int:
    parser = _parser("days", _DAYS)
    return _answer(day_and_window, _around(parser, parser.parse_args(typed)))


def _parser(name: str, description: str) -> ArgumentParser:
    parser = ArgumentParser(prog=f"fieldhand {name}", description=description, epilog=_WORLD)
    parser.add_argument(
        "--locale", "--lang", default="", help="whose words come first: en-GB, de, es-MX …"
    )
    parser.add_argument("--tz", default="", help="the asker's time zone: Europe/Berlin …")
    parser.add_argument("--now", default="", help="the asker's wall clock: 2026-11-23T10:00")
    return parser


def _around(
    parser: ArgumentParser, said: Namespace, who: Sequence[str] = (), places: Sequence[str] = ()
) -> Surroundings:
    try:
        return surroundings(
            os.environ.get("READ_WORLD", ""),
            locale=said.locale,
            tz=said.tz,
            now=said.now,
            who=who,
            places=places,
        )
    except Unusable as error:
        parser.exit(2, f"{error}\n")


def _answer(door: Door, around: Surroundings) -> int:
    return 0 if answer_lines(sys.stdin.buffer, sys.stdout.buffer, around, door) else 1


def _whole(typed: str) -> str:
    """What came as bytes that are no text cannot be printed; a question mark stands for it."""
    return typed.encode("utf-8", "replace").decode()
