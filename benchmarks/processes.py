"""A server as a process of its own: started, asked what it costs, and stopped again."""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

OPEN = re.compile(r"open on port (\d+)")
SECONDS = 20.0
"""Longer than this nobody takes to open or to close."""

_KEPT = ("PATH", "HOME", "LANG", "TMPDIR", "VIRTUAL_ENV")
ROOT = Path(__file__).parent.parent
"""Where our own modules are found."""

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


class Broken(Exception):
    """The run cannot go on; what it measured so far means nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    pid: int
    url: str
    started_in: float

    def cpu_ms(self) -> float:
        """What all its threads have used so far, in user and kernel mode."""
        words = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) * 1000 / _TICKS

    def rss_mb(self) -> float:
        """What of it is in memory now."""
        return int(Path(f"/proc/{self.pid}/statm").read_text().split()[1]) * _PAGE / 2**20


@contextmanager
def process(
    command: Sequence[str], environment: Mapping[str, str] | None = None
) -> Iterator[Process]:
    """Start it with Python, wait until it says that it is open; raises Broken when it does not."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    with tempfile.TemporaryFile("w+") as log:
        began = time.monotonic()
        running = subprocess.Popen(  # noqa: S603 - our own modules
            [sys.executable, *command],
            cwd=ROOT,
            env={**kept, **(environment or {})},
            stderr=log,
        )
        try:
            port = _port(running, Path(f"/proc/self/fd/{log.fileno()}"))
            yield Process(
                pid=running.pid,
                url=f"http://127.0.0.1:{port}",
                started_in=time.monotonic() - began,
            )
        finally:
            _stop(running)


def _port(running: subprocess.Popen[bytes], log: Path) -> int:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and running.poll() is None:
        if said := OPEN.search(log.read_text()):
            return int(said[1])
        time.sleep(0.005)
    raise Broken(f"{running.args!r} did not open:\n{log.read_text()}")


def _stop(running: subprocess.Popen[bytes]) -> None:
    running.terminate()
    try:
        running.wait(SECONDS)
    except subprocess.TimeoutExpired:
        running.kill()
        running.wait()
