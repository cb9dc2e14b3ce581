"""Lines of our own and of others, read by dispatchers: how many come out as they should.

The floors are what the reader does, less a little: a change may not make it read worse.
"""

from dataclasses import dataclass
from functools import cache

import pytest

from benchmarks.grading import Line, asks, is_right, lines_of, must_ask
from bot.language.plain import PlainReading, as_json
from tests.language.scenes import CORPUS, reading


@dataclass(frozen=True, slots=True)
class _Floor:
    """Shares of lines: exact at least, the others at most."""

    exact: float = 0.9
    silent: float = 0.03
    over_ask: float = 0.08
    missed_ask: float = 0.15


_FLOORS = {
    "commands": _Floor(exact=0.98, silent=0.01, over_ask=0.03),
    "de_more": _Floor(exact=0.97, silent=0.02, over_ask=0.03),
    "en_blind": _Floor(exact=0.92, over_ask=0.06),
    "mixed_blind": _Floor(exact=0.95, silent=0.02, over_ask=0.04),
    "en_more": _Floor(exact=0.95, silent=0.02, over_ask=0.04),
}
_FILES = sorted(file.stem for file in CORPUS.glob("*.jsonl"))


@cache
def _read(name: str) -> list[tuple[Line, PlainReading]]:
    lines = lines_of(CORPUS / f"{name}.jsonl")
    return [(line, as_json(reading(line["text"], line["lang"]))) for line in lines]


def _floor(name: str) -> _Floor:
    return _FLOORS.get(name, _Floor())


@pytest.mark.parametrize("name", _FILES)
def test_the_corpus_is_read_as_a_dispatcher_would(name: str) -> None:
    found = _read(name)
    wrong = [(line, got) for line, got in found if not is_right(line, got)]
    silent = [line["text"] for line, got in wrong if not asks(got)]

    assert len(wrong) <= (1 - _floor(name).exact) * len(found), [e["text"] for e, _ in wrong]
    assert len(silent) <= _floor(name).silent * len(found), silent


@pytest.mark.parametrize("name", _FILES)
def test_a_clear_line_is_rarely_asked_about(name: str) -> None:
    clear = [(e, got) for e, got in _read(name) if e["intent"] == "create" and not must_ask(e)]
    asked = [line["text"] for line, got in clear if asks(got)]

    assert len(asked) <= _floor(name).over_ask * len(clear), asked


@pytest.mark.parametrize("name", _FILES)
def test_a_line_that_demands_a_question_is_asked_about(name: str) -> None:
    demanding = [(line, got) for line, got in _read(name) if must_ask(line)]
    silent = [line["text"] for line, got in demanding if not asks(got)]

    assert len(silent) <= _floor(name).missed_ask * len(demanding), silent
