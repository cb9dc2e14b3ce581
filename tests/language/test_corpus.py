"""360 lines of our own, read by dispatchers: how many come out as they should."""

from benchmarks.grading import Line, asks, is_right, lines_of, must_ask
from bot.language.plain import as_json
from tests.language.scenes import CORPUS, reading

_EXACT_FLOOR = 0.98


def _lines() -> list[Line]:
    return lines_of(CORPUS / "commands.jsonl")


def test_the_corpus_is_read_as_a_dispatcher_would() -> None:
    lines = _lines()
    read_as = {e["id"]: as_json(reading(e["text"], e["lang"])) for e in lines}
    wrong = [e for e in lines if not is_right(e, read_as[e["id"]])]
    silent = [e["text"] for e in wrong if not asks(read_as[e["id"]])]
    exact = 1 - len(wrong) / len(lines)

    assert exact >= _EXACT_FLOOR, [e["text"] for e in wrong]
    assert len(silent) <= 3, silent


def test_a_clear_line_is_rarely_asked_about() -> None:
    lines = [e for e in _lines() if e["intent"] == "create" and not must_ask(e)]
    asked = [e["text"] for e in lines if asks(as_json(reading(e["text"], e["lang"])))]

    assert len(asked) <= 0.03 * len(lines), asked


def test_a_line_that_demands_a_question_is_asked_about() -> None:
    lines = [e for e in _lines() if must_ask(e)]
    silent = [e["text"] for e in lines if not asks(as_json(reading(e["text"], e["lang"])))]

    assert len(silent) <= 0.15 * len(lines), silent
