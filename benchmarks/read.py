"""`make bench-read`: how well and how fast lines are read, beside other readers of dates.

The corpora are the project's own; `CORPUS=PATH` adds others of the same form: a file of commands,
or a folder of dates.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.grading import Found, Line, Marks, lines_of, tally
from benchmarks.speed import OURS, SEARCH, Said, Took, long_texts, race, took_for
from benchmarks.start_up import starts
from benchmarks.table import aligned
from bot.language.plain import as_json
from bot.language.reading import Scene
from bot.language.sentence import read
from handlers.markup import neutral
from handlers.reading import Case, day_and_window
from handlers.surroundings import Surroundings, read_world

OWN = Path(__file__).parent.parent / "tests" / "language" / "corpus"
RATIO, MOST_MS = 0.5, 50
"""Beside search_dates, and what no line may take."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="*", type=Path, help="a .jsonl of commands, or a folder")
    more: list[Path] = parser.parse_args().corpus
    commands = [*sorted(OWN.glob("*.jsonl")), *(path for path in more if path.is_file())]
    print(_commands(commands), end="\n\n")
    for folder in (path for path in more if path.is_dir()):
        print(_dates(folder), end="\n\n")
    said = [each for file in commands for each in _said(file)]
    print(_speed(race(said)), end="\n\n")
    print(_long(said[0].scene), end="\n\n")
    print(_starts())


# Accuracy


def _commands(files: Sequence[Path]) -> str:
    head = ("", "lines", "exact", "silent wrong", "missed ask", "over-ask")
    rows = [_row(name, each) for file in files for name, each in marks(file).items()]
    return aligned([head, *rows])


def marks(file: Path) -> Mapping[str, Marks]:
    """All lines of a file, and those of each language."""
    counted: dict[str, Marks] = defaultdict(Marks)
    around = _world(file)
    for line in lines_of(file):
        found = as_json(read(neutral(line["text"]), _scene(line, around)))
        for name in (file.stem, f"{file.stem}, {line['lang'][:2]}"):
            counted[name].add(line, found)
    return counted


def _row(name: str, marks: Marks) -> tuple[str, ...]:
    return (
        name,
        str(marks.lines),
        _share(marks.exact, marks.lines),
        str(marks.silent),
        f"{marks.missed_ask} of {marks.must_ask}",
        f"{marks.over_ask} of {marks.clear}",
    )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else ""


def _world(file: Path) -> Surroundings:
    beside = file.parent / "world.json"
    return read_world(str(beside if beside.exists() else OWN / "world.json"))


def _scene(line: Line, around: Surroundings) -> Scene:
    asked = {name: line.get(name) or "" for name in ("lang", "locale", "tz", "now")}
    return around.scene(**asked)


def _dates(folder: Path) -> str:
    cases = [case for file in sorted(folder.glob("*.jsonl")) for case in lines_of(file)]
    rows = [
        (kind, f"{right} of {cases}", _share(right, cases))
        for kind, (right, cases) in tally((case, _found(case)) for case in cases).items()
    ]
    return aligned([(folder.name, "right", ""), *rows])


def _found(case: Line) -> Found:
    said = Case(text=case["text"], lang=case["lang"], tz=case["tz"], now=case["reference"])
    answer = day_and_window(said, Surroundings())
    return Found(day=answer["day"], hours=answer["window"])


# Speed


def _said(file: Path) -> Iterator[Said]:
    around = _world(file)
    for line in lines_of(file):
        if line["text"].strip():
            yield Said(line["text"], line["lang"][:2], _scene(line, around))


def _speed(took: Mapping[str, Took]) -> str:
    ours, search = took[OURS], took[SEARCH]
    rows = [
        _times("median ms", [each.median for each in took.values()], ours.median, search.median),
        _times("p99 ms", [each.p99 for each in took.values()], ours.p99, search.p99),
        _most([each.most for each in took.values()], ours.most),
    ]
    table = aligned([("", *took, f"{OURS} : {SEARCH}", "target"), *rows])
    return f"{table}\n\nslowest: {ours.slowest[:80]!r}"


def _times(name: str, times: Sequence[float], ours: float, search: float) -> tuple[str, ...]:
    ratio = ours / search if search else 0
    met = "met" if ratio <= RATIO else "missed"
    return name, *(f"{each:.2f}" for each in times), f"{ratio:.2f}", f"≤ {RATIO}: {met}"


def _most(times: Sequence[float], ours: float) -> tuple[str, ...]:
    return "max ms", *(f"{each:.1f}" for each in times), "", _limit(ours)


def _limit(milliseconds: float) -> str:
    return f"≤ {MOST_MS} ms: {'met' if milliseconds <= MOST_MS else 'missed'}"


def _long(scene: Scene) -> str:
    rows = [("pasted", "ms", "target")]
    for name, text in long_texts().items():
        spent = took_for(text, scene)
        rows.append((name, f"{spent:.1f}", _limit(spent)))
    return aligned(rows)


def _starts() -> str:
    rows = [("one line, start to end", "", "s", "of the processor", "target")]
    for each in starts():
        met = "met" if each.wall <= each.limit else "missed"
        spent = (f"{each.wall:.2f}", f"{each.cpu:.2f}")
        rows.append((each.line, each.way, *spent, f"≤ {each.limit} s: {met}"))
    return aligned(rows)


if __name__ == "__main__":
    main()
