"""How long the command takes for one line, from the start of its process to its end."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

TIMES = 10
_LINES: Mapping[str, tuple[str, float]] = {
    "12 Main St tomorrow 9-11 for jane": ("en", 0.3),
    "12 Main St 5 december 9-11 for jane": ("en", 0.7),
    "Hauptstr. 5 morgen 9-11 Uhr für jane": ("de", 0.3),
    "Calle Mayor 5 mañana de 9 a 11 para jane": ("es", 0.3),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Seconds: on the clock, and the processor's own."""

    line: str
    way: str
    wall: float
    cpu: float
    limit: float


def starts(times: int = TIMES) -> Sequence[Start]:
    return [
        _start(line, way, language, limit, times)
        for line, (language, limit) in _LINES.items()
        for way in ("as JSON", "for people")
    ]


def _start(line: str, way: str, language: str, limit: float, times: int) -> Start:
    typed = ["--who", "Jane Doe", "--lang", language]
    if way == "for people":
        spent = [_once([*typed, line], "") for _ in range(times)]
    else:
        spent = [_once(typed, json.dumps({"text": line})) for _ in range(times)]
    wall, cpu = (median(each) for each in zip(*spent, strict=True))
    return Start(line=line, way=way, wall=wall, cpu=cpu, limit=limit)


def _once(typed: Sequence[str], given: str) -> tuple[float, float]:
    began, before = time.perf_counter(), os.times()
    subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "handlers", "read", *typed],
        input=given,
        capture_output=True,
        text=True,
        check=True,
    )
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user
    return time.perf_counter() - began, cpu - before.children_system
