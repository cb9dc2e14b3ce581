from datetime import date

import httpx
import pytest

from benchmarks import bare_card, scene
from benchmarks.ack import Bench, cards_of, percentiles
from benchmarks.processes import Broken, process
from benchmarks.table import table
from benchmarks.visits import Cards, Spell, Visit

QUICK = ("-m", "benchmarks.remotes", "--delay", "0.001")


def test_every_command_of_a_load_is_answered_and_ends_in_a_card() -> None:
    with process(QUICK) as remotes, httpx.Client() as http:
        bench = Bench(remotes, http)
        with bench.server("task") as server:
            spell = bench.spell(server, rate=100, size=10, cards=True)

    assert spell.cards
    assert spell.cards.kept_up
    assert 0 < spell.ack_p50 <= spell.ack_p95 <= spell.ack_p99


def test_a_server_that_does_not_open_breaks_the_run() -> None:
    with pytest.raises(Broken, match="did not open"), process(("-c", "raise SystemExit(1)")):
        pass


def test_no_two_lines_are_alike() -> None:
    world = scene.make_scene()

    lines = [scene.line(world, number) for number in range(1, 50)]

    assert len(set(lines)) == len(lines)
    assert [scene.number_of(line) for line in lines] == list(range(1, 50))


def test_the_bare_card_says_which_line_it_answers() -> None:
    world = scene.make_scene()
    made = {"id": "64d88ed5", "number": 3}

    said = bare_card.card(world, world.manager.id, 104, date(2026, 11, 25), made)

    assert "Ref. 104" in said["text"].splitlines()


def test_waits_count_from_when_each_command_was_due() -> None:
    cards = cards_of(rate=10, first_due=100.0, came=[100.25, 100.25, 100.35])

    assert cards.after_ms == pytest.approx((250 + 150 + 150) / 3)
    assert cards.per_second == pytest.approx(3 / 0.35)
    assert cards.kept_up


def test_a_last_card_long_after_the_last_command_is_not_keeping_up() -> None:
    assert not cards_of(rate=10, first_due=100.0, came=[100.1, 101.2]).kept_up


def test_percentiles_are_of_the_values_measured() -> None:
    assert percentiles([1.0] * 98 + [5.0, 9.0]) == pytest.approx((1.0, 1.0, 5.04))


def test_the_table_quotes_medians_and_says_whether_each_target_is_met() -> None:
    quick = [_visit("echo", 10), _visit("task", 10, cpu=2), _visit("fieldhand", 3, cpu=3)]
    slow = [_visit("echo", 12), _visit("task", 10, cpu=2), _visit("fieldhand", 9, cpu=9)]

    rows = table([*quick, *quick, *slow]).splitlines()

    assert _last(rows[2]) == ["0.30 × (1)", "≤ 0.35 × (1): met"]
    assert _last(rows[3]) == ["1.50 × (2)", "≤ 1.6 × (2): met"]
    assert _last(rows[4]) == ["", "≥ 45 a second: missed"]


def _last(row: str) -> list[str]:
    return [cell.strip() for cell in row.split("|")[-3:-1]]


def _visit(server: str, ack: float, *, cpu: float = 1) -> Visit:
    cards = None if server == "echo" else Cards(after_ms=60, per_second=40, kept_up=True)
    spell = Spell(rate=50, ack_p50=ack, ack_p95=ack, ack_p99=ack, cpu_ms=cpu, cards=cards)
    return Visit(
        server=server,
        spells=(spell,),
        burst=spell,
        started_in=1,
        rss_mb=60,
        card_bytes=2800,
        calls={},
    )
