from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.grading import Found, Line, Marks, tally
from benchmarks.read import marks
from benchmarks.speed import ENGINES, OURS, Said, long_texts, race
from bot.language.plain import PlainReading
from bot.language.reading import Scene

SCENE = Scene(now=datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Berlin")))
CLEAR: Line = {"intent": "create", "jobs": [{"place_text": "Globex", "day": 20261124}]}


def found(place: str, *confirm: str) -> PlainReading:
    jobs: list[dict[str, object]] = [{"place_text": place, "day": 20261124}]
    return {"intent": "create", "jobs": jobs, "confirm": list(confirm), "needs": []}


def test_a_wrong_reading_is_silent_where_nobody_is_asked() -> None:
    counted = Marks()

    counted.add(CLEAR, found("globex."))
    counted.add(CLEAR, found("Initech"))
    counted.add(CLEAR, found("Initech", "unsure words"))
    counted.add({**CLEAR, "confirm": ["past day"]}, found("Globex"))

    assert (counted.lines, counted.exact, counted.silent) == (4, 2, 1)
    assert (counted.missed_ask, counted.must_ask) == (1, 1)
    assert (counted.over_ask, counted.clear) == (1, 3)


def test_a_corpus_is_marked_as_a_whole_and_by_language(tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_text(
        '{"lang": "en", "text": "Globex tomorrow", "intent": "create",'
        ' "jobs": [{"place_text": "Globex", "day": 20261124}]}\n'
        '{"lang": "de", "text": "Globex morgen", "intent": "cancel"}\n'
    )

    marked = marks(file)

    assert {name: (each.exact, each.lines) for name, each in marked.items()} == {
        "lines": (1, 2),
        "lines, en": (1, 1),
        "lines, de": (0, 1),
    }


def test_hours_that_nobody_expects_may_be_any() -> None:
    case: Line = {
        "lang": "en", "category": "weekday", "source": "ours", "expected_day": "20261127",
        "expected_time_window": ["0900", None],
    }  # fmt: skip
    nine, none = (Found(day="20261127", hours=h) for h in (["0900", "1000"], None))

    counted = tally([(case, nine), (case, none)])

    assert counted == {"core, day and hours, en": (1, 2), "core, day, en": (2, 2)}


def test_every_engine_gets_every_line() -> None:
    lines = [Said(f"{number} Elm Rd tomorrow", "en", SCENE) for number in range(3)]

    took = race(lines)

    assert set(took) == set(ENGINES)
    assert 0 < took[OURS].median <= took[OURS].most


def test_a_paste_is_as_long_as_its_name_says() -> None:
    lines, bullets, run_on = long_texts().values()

    assert len(set(lines.splitlines())) == 200
    assert bullets.count("\n- ") == 150
    assert len(run_on) == 4000
