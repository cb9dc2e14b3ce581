"""English lines that ask for nothing, and lines that only look so."""

import pytest

from bot.language.reading import Intent
from tests.language.scenes import only_job, reading


@pytest.mark.parametrize(
    "line",
    ["thanks everybody, lovely work on the plover kiln saturday",
     "Great job at Tansy Lodge yesterday guys", "thanks anna for covering quillby vet on friday",
     "thank you all so much for today", "luis is running late to globex",
     "fyi mike is on vacation next week", "anna called in sick tomorrow",
     "i'm stuck at quillby vet", "heads up jane's out friday", "job at 61 plover ct is done",
     "quillby vet went really well today"],
)  # fmt: skip
def test_thanks_and_reports_create_nothing(line: str) -> None:
    assert reading(line).intent is Intent.OTHER


@pytest.mark.parametrize(
    "line",
    ["thanks for the help. 61 plover ct friday 9am luis", "Good Work Cafe fri 9am luis",
     "nice work! now send anna to 61 plover ct tomorrow", "boiler late 61 plover ct fri luis",
     "luis is needed at quillby vet tomorrow 9am", "Great Northern Lodge tomorrow for jane"],
)  # fmt: skip
def test_a_line_that_goes_on_with_an_order_is_one(line: str) -> None:
    assert reading(line).intent is Intent.CREATE


def test_one_day_instead_of_another_moves_a_job() -> None:
    line = "lets do the globex visit friday instead of thursday"

    assert reading(line).intent is Intent.RESCHEDULE


def test_it_in_an_order_is_no_job_to_be_moved() -> None:
    job = only_job("swap the oboe valve and tag it, 61 plover ct thu 7am for anna")

    assert (job.place, job.notes) == ("61 plover ct", "swap the oboe valve and tag it")


@pytest.mark.parametrize("line", ["quillby vet wants to know when mike gets there",
                                  "globex is asking if luis can still come"])  # fmt: skip
def test_what_a_customer_wants_to_know_is_a_question(line: str) -> None:
    assert reading(line).intent is Intent.QUESTION
