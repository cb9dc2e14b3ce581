"""How long a line takes: the whole of it by our reader, the date alone by others."""

import random
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice, product
from statistics import median, quantiles
from typing import TypeAlias

import dateparser
import parsedatetime
from dateparser.search import search_dates

from bot.language.reading import Scene
from bot.language.sentence import read, warm_up
from handlers.markup import neutral

OURS, SEARCH = "Fieldhand", "search_dates"
"""The second is told the language, which makes it several times quicker."""


@dataclass(frozen=True, slots=True)
class Said:
    """A line with its language and everything that it depends on."""

    text: str
    language: str
    scene: Scene


Engine: TypeAlias = Callable[[Said], object]


def _read(said: Said) -> object:
    return read(neutral(said.text), said.scene)


def _parse(said: Said) -> object:
    settings = {"RELATIVE_BASE": _naive(said)}
    return dateparser.parse(said.text, languages=[said.language], settings=settings)


def _search(said: Said) -> object:
    settings = {"RELATIVE_BASE": _naive(said)}
    return search_dates(said.text, languages=[said.language], settings=settings)


def _search_any(said: Said) -> object:
    return search_dates(said.text, settings={"RELATIVE_BASE": _naive(said)})


_CALENDAR = parsedatetime.Calendar()


def _parsedatetime(said: Said) -> object:
    return _CALENDAR.parseDT(said.text, sourceTime=_naive(said))


def _naive(said: Said) -> datetime:
    return said.scene.now.replace(tzinfo=None)


ENGINES: Mapping[str, Engine] = {
    OURS: _read,
    "dateparser.parse": _parse,
    SEARCH: _search,
    f"{SEARCH}, any language": _search_any,
    "parsedatetime": _parsedatetime,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Took:
    """Milliseconds a line."""

    median: float
    p99: float
    most: float
    slowest: str


def race(lines: Sequence[Said]) -> Mapping[str, Took]:
    """Give every line to every engine once, in random order."""
    warm_up()
    for engine in ENGINES.values():
        _milliseconds(engine, lines[0])
    spent: dict[str, list[tuple[float, str]]] = {name: [] for name in ENGINES}
    for said in lines:
        for name in random.sample(list(ENGINES), len(ENGINES)):
            spent[name].append((_milliseconds(ENGINES[name], said), said.text))
    return {name: _took(times) for name, times in spent.items()}


def _milliseconds(engine: Engine, said: Said) -> float:
    """The processor's time, for what the neighbours do is not the line's."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        began = time.thread_time()
        with suppress(ArithmeticError, LookupError, TypeError, ValueError):
            engine(said)  # some lines make the others stumble
        return 1000 * (time.thread_time() - began)


def _took(times: Sequence[tuple[float, str]]) -> Took:
    spent = [each for each, _ in times]
    most, slowest = max(times)
    return Took(median=median(spent), p99=quantiles(spent, n=100)[98], most=most, slowest=slowest)


def long_texts() -> Mapping[str, str]:
    """What somebody pastes at once."""
    jobs = [f"{number} {street} St {clock} for {who}" for number, street, clock, who in _pasted()]
    run_on = ", ".join(jobs)
    return {
        "200 lines, a job each": "\n".join(f"{job} tomorrow" for job in jobs[:200]),
        "a header and 150 bullets": "friday:\n" + "\n".join(f"- {job}" for job in jobs[:150]),
        "4,000 characters in one line": run_on[:4000],
    }


def _pasted() -> Sequence[tuple[int, str, str, str]]:
    streets = ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Grove", "Hazel", "Ivy")
    clocks = ("9am", "at 10", "11-12", "by noon", "after 2pm")
    every = product(range(11, 99, 8), streets, clocks, ("jane", "luis", "anna"))
    return list(islice(every, 0, None, 5))


def took_for(text: str, scene: Scene) -> float:
    """The median of five readings."""
    return median(_milliseconds(_read, Said(text, "en", scene)) for _ in range(5))
