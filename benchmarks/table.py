"""The figures of a run as a table, and how they stand to each other and to the targets."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from benchmarks.visits import Medians, Spell, Visit

ACK, CPU, CARDS = 0.35, 1.6, 45
"""Ack p50 beside (1), CPU beside (2), and cards a second."""

Row: TypeAlias = tuple[str, str, str, str, str, str]

HEAD: Row = ("", "(1) bare echo", "(2) bare task", "(3) Fieldhand", "ratio", "target")


def table(visits: Iterable[Visit]) -> str:
    known = tuple(visits)
    echo, task, ours = (Medians.of(server, known) for server in ("echo", "task", "fieldhand"))
    rows = [
        *_acks(echo, task, ours),
        *_costs(echo, task, ours),
        *_cards(task, ours),
        *_process(echo, task, ours),
    ]
    return aligned([HEAD, *rows])


def _acks(echo: Medians, task: Medians, ours: Medians) -> Iterator[Row]:
    for rate in echo.rates:
        name = f"ack p50 / p95 / p99 ms at {rate}/s"
        p50, base = (each.at(rate, lambda spell: spell.ack_p50) for each in (ours, echo))
        yield name, _ack(echo, rate), _ack(task, rate), _ack(ours, rate), *_most(p50, base, ACK, 1)


def _ack(server: Medians, rate: int) -> str:
    p50 = server.at(rate, lambda spell: spell.ack_p50)
    p95 = server.at(rate, lambda spell: spell.ack_p95)
    p99 = server.at(rate, lambda spell: spell.ack_p99)
    return f"{p50:.1f} / {p95:.1f} / {p99:.1f}"


def _costs(echo: Medians, task: Medians, ours: Medians) -> Iterator[Row]:
    for rate in echo.rates:
        bare, base, cost = (
            each.at(rate, lambda spell: spell.cpu_ms) for each in (echo, task, ours)
        )
        name = f"CPU ms per command at {rate}/s"
        yield name, f"{bare:.2f}", f"{base:.2f}", f"{cost:.2f}", *_most(cost, base, CPU, 2)


def _cards(task: Medians, ours: Medians) -> Iterator[Row]:
    sustained, base = ours.sustained(), task.sustained()
    met = "met" if sustained >= CARDS else "missed"
    target = f"≥ {CARDS} a second: {met}"
    yield "cards a second, keeping up", "", f"{base:.0f}", f"{sustained:.0f}", "", target
    yield "cards a second, in a burst", "", f"{task.burst():.0f}", f"{ours.burst():.0f}", "", ""
    for rate in task.rates:
        before, after = (each.at(rate, _after_ms) for each in (task, ours))
        yield f"line to card ms at {rate}/s", "", f"{before:.0f}", f"{after:.0f}", "", ""


def _after_ms(spell: Spell) -> float:
    return spell.cards.after_ms if spell.cards else 0


def _process(echo: Medians, task: Medians, ours: Medians) -> Iterator[Row]:
    all_three = (echo, task, ours)
    rss = [f"{each.over(lambda visit: visit.rss_mb):.0f}" for each in all_three]
    start = [f"{each.over(lambda visit: visit.started_in):.2f}" for each in all_three]
    size = [f"{each.over(lambda visit: visit.card_bytes):.0f}" for each in (task, ours)]
    yield "memory (RSS) MB at the end", rss[0], rss[1], rss[2], "", ""
    yield "start-up s", start[0], start[1], start[2], "", ""
    yield "bytes of a card's call", "", size[0], size[1], "", ""


def _most(figure: float, base: float, target: float, beside: int) -> tuple[str, str]:
    ratio = figure / base if base else 0
    met = "met" if ratio <= target else "missed"
    return f"{ratio:.2f} × ({beside})", f"≤ {target} × ({beside}): {met}"


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Markdown that reads in a terminal too; the first row is the head."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in rows]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])
