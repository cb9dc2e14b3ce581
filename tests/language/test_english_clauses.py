"""English clauses around a job: who goes, by when, what is wanted; in words of no corpus."""

import pytest

from tests.language.scenes import asks, only_job, window_of


def _people(line: str) -> list[tuple[str, str]]:
    return [(said.kind, said.words) for said in only_job(line).people]


@pytest.mark.parametrize("clause", ["mike is going", "mike's on it", "mike will do it",
                                    "mike'll go", "mike's got this one"])  # fmt: skip
def test_who_goes_may_be_told_in_a_clause_behind_the_job(clause: str) -> None:
    line = f"rehang the weathervane at 61 Plover Ln, Ojai on friday at 10, {clause}"
    job = only_job(line)

    assert (_people(line), job.notes) == ([("name", "mike")], "rehang the weathervane")


@pytest.mark.parametrize("goes", ["mike's gonna swing by", "mike is gonna head to",
                                  "mike's going to stop by", "mike'll run over to"])  # fmt: skip
def test_what_somebody_is_going_to_do_sends_him(goes: str) -> None:
    job = only_job(f"ok so {goes} Wrenfield Armory tomorrow around 3 to look at the kiln, thx")

    assert (job.place, job.notes) == ("Wrenfield Armory", "look at the kiln")
    assert [said.words for said in job.people] == ["mike"]


@pytest.mark.parametrize(
    ("said", "people"),
    [
        ("me and mike", [("me", "me"), ("name", "mike")]),
        ("mike and me", [("name", "mike"), ("me", "me")]),
        ("mike & me", [("name", "mike"), ("me", "me")]),
        ("me, jane and luis", [("me", "me"), ("name", "jane"), ("name", "luis")]),
    ],
)
def test_the_asker_may_be_one_of_several(said: str, people: list[tuple[str, str]]) -> None:
    assert _people(f"Wrenfield Armory tomorrow 3pm, {said}") == people


def test_who_is_to_be_called_is_not_sent() -> None:
    assert _people("Wrenfield Armory tomorrow 3pm luis, call me") == [("name", "luis")]


@pytest.mark.parametrize("polite", ["will ye get", "would yous send", "can y'all have",
                                    "could one of ye please pop"])  # fmt: skip
def test_a_request_may_call_those_who_are_asked_by_any_pronoun(polite: str) -> None:
    job = only_job(f"{polite} mike out to Wrenfield Armory thursday at 11, kiln is tripping")

    assert (job.place, job.notes) == ("Wrenfield Armory", "kiln is tripping")
    assert [said.words for said in job.people] == ["mike"]


@pytest.mark.parametrize(
    "task",
    ["look at the griddle", "check out the griddle", "take a look at the griddle"],
)
def test_what_is_to_be_looked_at_is_no_place(task: str) -> None:
    job = only_job(f"can mike {task} at Wrenfield Armory on friday")

    assert (job.place, job.notes) == ("Wrenfield Armory", task)


@pytest.mark.parametrize("wanted", ["working", "fixed", "up and running", "serviced", "back up"])
def test_what_is_wanted_of_a_thing_is_no_part_of_the_place(wanted: str) -> None:
    line = f"gotta get the turnstile at Wrenfield Rink {wanted} before 5pm tomorrow, luis"

    assert (only_job(line).place, asks(line)) == ("Wrenfield Rink", [])


@pytest.mark.parametrize("task", ["drop off 6 sacks of perlite", "pick up 3 drums of glycol",
                                  "drop off 2 reels of twine"])  # fmt: skip
def test_what_is_brought_is_no_place(task: str) -> None:
    job = only_job(f"fri 10am for anna, {task}")

    assert (job.place, job.notes) == ("", task)


@pytest.mark.parametrize("name", ["the old Ruby's on Route 6", "Arlo's off Highway 70",
                                  "Zaxby's near 5th", "Ruby's on Ferry"])  # fmt: skip
def test_a_road_tells_which_shop_of_that_name_is_meant(name: str) -> None:
    job = only_job(f"{name} wed 8am for anna, pull the hood fans")

    assert (job.place, job.notes) == (name, "pull the hood fans")


@pytest.mark.parametrize("day", ["by friday", "no later than friday", "before friday",
                                 "ahead of friday", "due by friday"])  # fmt: skip
def test_a_day_that_is_the_last_one_is_asked_about(day: str) -> None:
    for line in (f"61 Plover Ln {day} luis rehang weathervane", f"Wrenfield Armory {day}, luis"):
        job = only_job(line)

        assert job.place in ("61 Plover Ln", "Wrenfield Armory")
        assert (job.notes in ("", "rehang weathervane"), asks(line)) == (True, ["unclear day"])


@pytest.mark.parametrize("when", ["by friday 5pm", "by 5pm friday", "before 5pm on friday"])
def test_the_last_hour_is_clear(when: str) -> None:
    line = f"Wrenfield Armory {when} anna"

    assert (window_of(line), only_job(line).place, asks(line)) == (
        "by -1700",
        "Wrenfield Armory",
        [],
    )


@pytest.mark.parametrize("day", ["nov 30 10am", "30 nov 10am", "dec 5 10am"])
def test_a_day_of_the_month_is_no_hour_of_the_time_behind_it(day: str) -> None:
    line = f"Wrenfield Armory {day} luis"

    assert (window_of(line), asks(line)) == ("at 1000", [])


@pytest.mark.parametrize("behind", ["on arrival", "when you get there", "before you set off"])
def test_whom_to_call_and_when_stays_a_call(behind: str) -> None:
    job = only_job(f"Globex tomorrow jane call Ida Roe 415-555-0188 {behind}")

    assert (job.contact.name, job.notes) == ("Ida Roe", f"call {behind}")


@pytest.mark.parametrize(
    "place", ["Plover Storage, unit B-17", "Unit 3A, 61 Plover St, second floor"]
)
def test_a_part_of_a_building_behind_a_comma_is_no_errand(place: str) -> None:
    line = f"{place}, fri 9am, anna, kiln"

    assert (only_job(line).place, asks(line)) == (place, [])


@pytest.mark.parametrize(
    "line", ["Wrenfield Armory friday eod for sun", "sat 9am sun 61 Plover St"]
)
def test_a_name_that_could_be_a_day_is_none_once_the_day_is_said(line: str) -> None:
    assert (_people(line), asks(line)) == ([("name", "sun")], [])


@pytest.mark.parametrize("who", ["Marcus", "Thelma Ruiz"])
def test_a_stranger_who_is_to_be_sent_there_is_asked_about(who: str) -> None:
    line = f"Wrenfield Armory, 61 Plover St wed 8am, send {who}"

    assert (_people(line), asks(line)) == ([("name", who)], ["unknown person"])
