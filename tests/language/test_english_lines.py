"""English as dispatchers type it: each test holds one class of lines, in words of its own."""

import pytest

from bot.language.reading import Intent
from tests.language.scenes import asks, only_job, reading


@pytest.mark.parametrize("who", ["luis", "anna", "mike", "jane"])
@pytest.mark.parametrize(
    "said",
    ["turbine gearbox", "urinal flush valve", "kiln door seal", "antenna mast",
     "glockenspiel 14 rattling badly again", "wombat fence post", "oboe locker hinge"],
)  # fmt: skip
def test_a_thing_behind_a_name_is_no_surname(who: str, said: str) -> None:
    line = f"Wrenfield Observatory thu 9am {who} {said}"

    assert (only_job(line).notes, asks(line)) == (said, [])


@pytest.mark.parametrize("who", ["mike", "jose"])
@pytest.mark.parametrize("said", ["marina pump", "lane marker", "tower light", "barn fan belt"])
def test_a_name_before_a_place_noun_in_small_letters_is_sent(who: str, said: str) -> None:
    job = only_job(f"Quillby Aquarium fri 8am {who} {said}")

    assert ([p.words for p in job.people], job.notes) == ([who], said)


@pytest.mark.parametrize("line", ["send Zbigniew to {}", "can Zbigniew take {} on friday",
                                  "could you pop Zbigniew round to {}"])  # fmt: skip
def test_a_stranger_within_a_frame_of_verbs_is_asked_about(line: str) -> None:
    job = only_job(line.format("77 Larkspur Rd"))

    assert (job.place, [d.kind for d in job.doubts]) == ("77 Larkspur Rd", ["unknown person"])


@pytest.mark.parametrize("unit", ["Ste 410", "Unit 6", "Apt 22", "Bay 14", "Room 305"])
def test_a_number_stays_with_the_word_that_numbers(unit: str) -> None:
    job = only_job(f"tomorrow 2-4 anna 88 Tannery Blvd {unit} kiln rollout")

    assert (job.place, job.notes) == (f"88 Tannery Blvd {unit}", "kiln rollout")


def test_a_greeting_that_names_a_shop_is_its_name() -> None:
    assert (
        only_job("Good Evening Bistro fri 6pm anna walk-in cooler").place == "Good Evening Bistro"
    )


def test_hours_behind_a_street_are_no_house_numbers() -> None:
    assert only_job("14 Weir St 11-1 luis, waste disposal").place == "14 Weir St"


@pytest.mark.parametrize(("said", "number"), [("p.o. 5521-C", "5521-C"), ("ref. 40912", "40912")])
def test_a_full_stop_may_end_a_short_word_for_a_number(said: str, number: str) -> None:
    assert only_job(f"Quillby Aquarium fri 8am luis {said} hatch jammed").file_number == number


def test_the_word_before_an_address_of_a_contact_is_no_note() -> None:
    job = only_job("Quillby Aquarium fri 8am luis, contact keeper@quillby.example")

    assert (job.contact.email, job.notes) == ("keeper@quillby.example", "")


def test_a_name_before_a_day_is_no_place() -> None:
    job = only_job("Mike tomorrow 2pm, boiler strip down")

    assert ([p.words for p in job.people], job.place) == (["Mike"], "")


@pytest.mark.parametrize(
    "frame", ["luis to go to the {}", "get luis over to the {}", "I need luis to swing by the {}"]
)
def test_an_article_behind_the_verbs_is_no_part_of_the_name(frame: str) -> None:
    line = frame.format("Heron Lodge") + " on friday and take a look at the kiln"
    job = only_job(line)

    assert (job.place, job.notes) == ("Heron Lodge", "take a look at the kiln")


def test_and_between_two_tasks_stays() -> None:
    assert only_job("Globex fri anna sand and polish floor").notes == "sand and polish floor"


@pytest.mark.parametrize("said", ["gild the", "zhuzh up the", "sweep the", "decrate their"])
def test_a_word_before_an_article_is_no_surname(said: str) -> None:
    line = f"can mike {said} altar at 7 Thistle Row on saturday"

    assert (only_job(line).place, asks(line)) == ("7 Thistle Row", [])


@pytest.mark.parametrize("name", ["New Dawn Church", "Next Wave Surf", "Job Lot Outlet",
                                  "Late Shift Donuts", "Plus One Cafe", "Team Rehab"])  # fmt: skip
def test_a_word_of_requests_that_begins_a_name_stays_in_it(name: str) -> None:
    assert only_job(f"{name} wed 9am anna kiln jammed").place == name


@pytest.mark.parametrize("place", ["5 May Orchard Ct", "8 March Willow Ave", "12 June Heron Rd"])
def test_a_number_and_a_month_before_a_street_are_a_house(place: str) -> None:
    assert only_job(f"{place} fri 10am luis kiln jammed").place == place


@pytest.mark.parametrize("said", ["yurt setup", "tent teardown", "piano delivery"])
def test_a_name_begins_behind_a_thing_in_small_letters(said: str) -> None:
    job = only_job(f"{said} Quillby Academy sat 7:30am luis")

    assert (job.place, job.notes) == ("Quillby Academy", said)


def test_a_job_without_a_place_takes_none_from_its_task() -> None:
    job = only_job("friday 2pm jose fix the treadmill belt")

    assert (job.place, job.notes) == ("", "fix the treadmill belt")


def test_four_behind_a_word_of_time_is_a_time() -> None:
    assert asks("Quillby Academy today after 4 mike, kiln jammed") == []


@pytest.mark.parametrize("polite", ["pls ", "hi team, can you please ", "sorry, we need to "])
@pytest.mark.parametrize(
    ("said", "intent"),
    [("call off jane's 2pm at Quillby", Intent.CANCEL), ("cancel Globex tomorrow", Intent.CANCEL),
     ("postpone the Quillby visit", Intent.RESCHEDULE)],
)  # fmt: skip
def test_politeness_before_it_does_not_hide_what_a_line_wants(
    polite: str, said: str, intent: Intent
) -> None:
    assert reading(polite + said).intent is intent


@pytest.mark.parametrize(
    "line", ["ok thanks everyone, great work this week", "cheers team", "sorry about that, my bad"]
)
def test_kind_words_alone_create_nothing(line: str) -> None:
    assert reading(line).intent is Intent.OTHER


@pytest.mark.parametrize("said", ["two flights of stairs", "3 crates of tiles", "twelve chairs"])
def test_a_number_that_counts_things_is_no_hour(said: str) -> None:
    job = only_job(f"collect the harp from 19 Lavender Walk on thursday, {said}")

    assert (job.window, job.notes) == (None, f"collect the harp, {said}")


@pytest.mark.parametrize("said", ["dock lift cable", "pool pump seal", "lobby lamp", "bay door"])
def test_a_place_noun_before_its_thing_is_a_note(said: str) -> None:
    job = only_job(f"tmrw 730 luis 18 Pelican Pt {said} frayed")

    assert (job.place, job.notes) == ("18 Pelican Pt", f"{said} frayed")


@pytest.mark.parametrize("thanks", ["ty", "thanks", "cheers", "thank you"])
def test_thanks_at_the_end_of_a_note_are_no_part_of_it(thanks: str) -> None:
    assert only_job(f"Globex sat 11am april - kiln box repair {thanks}").notes == "kiln box repair"


def test_words_behind_a_parenthesis_are_a_note_of_their_own() -> None:
    job = only_job("Quillby Creamery wed 6am jose (ask for Neil at the gate) vat agitator")

    assert job.notes == "ask for Neil at the gate, vat agitator"


@pytest.mark.parametrize(
    "line",
    ["41 Wicket Gate fri 10am terrence, pump", "Quillby Creamery tomorrow 3 for luis s",
     "41 Wicket Gate fri 10am Zbigniew"],
)  # fmt: skip
def test_a_word_where_a_name_would_stand_is_asked_about(line: str) -> None:
    assert "unknown person" in asks(line)


def test_a_name_of_another_language_makes_no_line_of_it() -> None:
    assert only_job("Caldera Spa wed 9am anna, towels").place == "Caldera Spa"


def test_names_alone_with_a_day_are_no_place() -> None:
    assert only_job("jose + anna tomorrow 8am").place == ""


@pytest.mark.parametrize(
    "said", ["trim the hedges", "wash the van", "descale the urinals", "gild the trophies"]
)
def test_an_order_alone_is_never_taken_for_a_place_unasked(said: str) -> None:
    assert only_job(f"{said} friday 4pm for mike").doubts


def test_from_one_address_to_another_is_asked_about() -> None:
    assert asks("move the harp from 3 Aster St to 40 Linden Ave saturday 10am jose")


def test_a_name_before_a_house_number_is_surely_a_name() -> None:
    assert asks("luis 6 Hopyard Ct fri 2pm, kiln test") == []


def test_a_floor_belongs_to_its_address() -> None:
    line = "500 Foundry St, second floor, wed 9am, jose, kiln"

    assert only_job(line).place == "500 Foundry St, second floor"


def test_a_sentence_ends_behind_a_postal_code() -> None:
    job = only_job("Flat 2, 40 Tanner St SE1 3LE. Damp survey tomorrow for anna", "en-GB")

    assert job.place == "Flat 2, 40 Tanner St SE1 3LE"


def test_a_name_and_an_address_with_labels_are_one_place() -> None:
    text = "Site name: Larch Hill\nSite address: 5 Larch Rd\nDate: 12/03/2026\nTech: Jane Doe"

    assert (only_job(text).place, asks(text)) == ("Larch Hill, 5 Larch Rd", [])


def test_what_a_stranger_verb_says_is_kept() -> None:
    job = only_job("ask luis to check the kiln at Mudlark Pottery tomorrow afternoon")

    assert job.notes == "check the kiln"


@pytest.mark.parametrize("asked", ["Could I get", "we want", "can i have", "they need"])
def test_a_wish_before_a_person_is_no_note(asked: str) -> None:
    job = only_job(f"{asked} Jane at Delmar Speedway sunday 6am please? Scoreboard lamp.")

    assert (job.place, job.notes) == ("Delmar Speedway", "Scoreboard lamp")


@pytest.mark.parametrize("said", ["{} can do it", "get {} on it", "put {} on that",
                                  "{} will handle this", "{} to do it"])  # fmt: skip
def test_what_is_left_of_a_clause_is_no_note(said: str) -> None:
    job = only_job(f"reglaze pottery kiln shelf at 9 Tannery Blvd, {said.format('luis')} friday")

    assert (job.notes, [p.words for p in job.people]) == ("reglaze pottery kiln shelf", ["luis"])


@pytest.mark.parametrize("label", ["tenant is", "the customer is", "contact will be"])
def test_what_introduces_a_contact_is_no_note(label: str) -> None:
    job = only_job(f"9 Tannery Blvd fri 2pm mike, {label} Odette 619-555-0144")

    assert (job.notes, job.contact.name) == ("", "Odette")


@pytest.mark.parametrize("label", ["order ref", "job ref no", "job no", "order no"])
@pytest.mark.parametrize("line", ["{} 88123 Quillby Spa fri 9am jane",
                                  "Quillby Spa fri 9am jane, {} 88123"])  # fmt: skip
def test_a_reference_takes_all_its_label(label: str, line: str) -> None:
    job = only_job(line.format(label))

    assert (job.place, job.notes, job.file_number) == ("Quillby Spa", "", "88123")


@pytest.mark.parametrize("label", ["WO", "PO", "ref", "ticket"])
@pytest.mark.parametrize("number", ["20261130", "20261201", "11302026"])
@pytest.mark.parametrize("place", ["Quillby Spa", "14 Tannery Blvd"])
def test_a_number_that_looks_like_a_date_is_none(label: str, number: str, place: str) -> None:
    job = only_job(f"{label} {number} {place} tomorrow 9am jane gate squeaks")

    assert (job.place, job.file_number, job.contact.phone) == (place, number, "")


@pytest.mark.parametrize("task", ["and regrind the blades", "to regild the frames",
                                  "and replace a lens"])  # fmt: skip
@pytest.mark.parametrize("line", ["i need anna to go to the Quillby Aquarium {when}{task}",
                                  "anna should go to Quillby Aquarium{when} {task}"])  # fmt: skip
def test_the_joint_before_a_task_is_no_part_of_the_note(line: str, task: str) -> None:
    job = only_job(line.format(task=task, when=" tomorrow "))

    assert (job.place, job.notes) == ("Quillby Aquarium", task.partition(" ")[2])


@pytest.mark.parametrize("said", ["w mike", "w/ mike", "with mike"])
def test_a_short_with_leads_to_a_name(said: str) -> None:
    job = only_job(f"vending refill at Quillby Aquarium tomorrow at 10 {said}")

    assert (job.place, [p.words for p in job.people]) == ("Quillby Aquarium", ["mike"])


@pytest.mark.parametrize("clock", ["b4 noon", "b4 12", "b4 12pm"])
def test_a_short_before_is_one(clock: str) -> None:
    job = only_job(f"14 Tannery Blvd tomorrow {clock} jane")

    assert (job.notes, job.window) == ("", only_job("Globex tomorrow before noon").window)


def test_a_gate_may_have_that_name() -> None:
    assert only_job("Gate B4 10am jane").place == "Gate B4"


def test_a_short_before_in_front_of_a_day_is_asked_about() -> None:
    assert asks("14 Tannery Blvd b4 friday luis") == asks("14 Tannery Blvd before friday luis")


@pytest.mark.parametrize("said", ["lobby fan rattles", "gate 4 down", "kitchen hood motor hums",
                                  "pool cover winch seized", "tower siren dead"])  # fmt: skip
def test_what_ails_behind_the_comma_of_the_place_is_a_note(said: str) -> None:
    job = only_job(f"sunday at 9 anna, Wrenfield Observatory, {said}")

    assert (job.place, job.notes) == ("Wrenfield Observatory", said)


@pytest.mark.parametrize("part", ["second floor", "gate 4", "Tower B", "unit 9"])
def test_a_part_of_the_place_behind_its_comma_stays(part: str) -> None:
    assert only_job(f"anna sunday at 9, Wrenfield Library, {part}").notes == ""


def test_an_errand_run_into_the_place_is_a_note() -> None:
    job = only_job("have jane swing by the Wrenfield Library and realign the sign on friday")

    assert (job.place, job.notes) == ("Wrenfield Library", "realign the sign")


@pytest.mark.parametrize("line", ["birch {} fountain nozzle friday 10am luis",
                                  "FRIDAY LUIS ST OLAF {} KILN ELEMENTS"])  # fmt: skip
@pytest.mark.parametrize("kind", ["hall", "school", "plaza", "museum"])
def test_nouns_that_run_into_a_place_without_capitals_are_no_silent_place(
    line: str, kind: str
) -> None:
    said = line.format(kind if line.islower() else kind.upper())
    place = only_job(said).place.casefold()

    assert place.endswith(kind) or "unsure words" in asks(said)


@pytest.mark.parametrize("place", ["linden school east wing", "birch plaza parking deck level 2",
                                   "valley church youth center", "hall of fame"])  # fmt: skip
def test_a_long_name_without_capitals_is_not_asked_about(place: str) -> None:
    line = f"{place} friday 9am anna"

    assert (only_job(line).place, asks(line)) == (place, [])


@pytest.mark.parametrize("said", ["turntable belt frayed", "loom heddle snapped",
                                  "carousel organ wheezes"])  # fmt: skip
def test_what_ails_in_small_letters_behind_a_name_is_a_note(said: str) -> None:
    job = only_job(f"luis tomorrow 3pm 8 Weaver's Yard {said}")

    assert (job.place, job.notes) == ("8 Weaver's Yard", said)


@pytest.mark.parametrize("said", ["pay station 3 eats cards", "steam valve hisses badly"])
def test_what_ails_before_the_comma_of_a_name_is_a_note(said: str) -> None:
    job = only_job(f"{said}, Market Street Garage, thu 8am, mike")

    assert (job.place, job.notes) == ("Market Street Garage", said)


@pytest.mark.parametrize("place", ["dead end farm", "the big red barn", "room 12"])
def test_a_part_of_the_place_before_its_comma_stays(place: str) -> None:
    job = only_job(f"{place}, Quillby Hotel, thu 8am, mike")

    assert (job.place, job.notes) == (f"{place}, Quillby Hotel", "")


@pytest.mark.parametrize("place", ["Grove Church", "Fableton Library", "Ivy Dental Clinic"])
def test_a_number_between_a_day_and_a_venue_is_a_time(place: str) -> None:
    job = only_job(f"luis fri 10 {place}")

    assert (job.place, job.window) == (place, only_job(f"{place} fri at 10").window)


@pytest.mark.parametrize("place", ["10 Elm Court", "12 Station Road School", "120 Grove Church"])
def test_a_number_before_a_street_or_a_long_one_is_a_house(place: str) -> None:
    assert only_job(f"friday {place} luis").place == place


@pytest.mark.parametrize("said", ["appt w", "appt with", "appointment with", "appt w/"])
def test_an_appointment_is_with_the_place(said: str) -> None:
    job = only_job(f"{said} Quillby Aquarium fri 2pm jane")

    assert (job.place, job.notes) == ("Quillby Aquarium", "")


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("get this done at {}, mike", ""),
        ("mike can you do {}? skylight stuck", "skylight stuck"),
        ("mike to do: gild the dome, {}", "gild the dome"),
        ("mike {} and then regild the dome", "regild the dome"),
        ("{} mike and he should bring the long pole", "he should bring the long pole"),
        ("mike {} re order 55120, gild the dome", "gild the dome"),
    ],
)
def test_a_note_begins_with_what_it_says(line: str, note: str) -> None:
    job = only_job(line.format("77 Tannery Blvd fri 9am"))

    assert (job.place, job.notes) == ("77 Tannery Blvd", note)


@pytest.mark.parametrize("said", ["and friday", "or friday", "and Globex too"])
def test_a_joint_before_something_else_than_a_task_stays_a_question(said: str) -> None:
    assert asks(f"77 Tannery Blvd thu 9am mike {said}")


@pytest.mark.parametrize("place", ["harbor grill", "st anne hospital", "lake view motel"])
def test_a_name_between_a_time_and_a_place_without_capitals_is_sent(place: str) -> None:
    job = only_job(f"fri 9am mike {place}")

    assert (job.place, [p.words for p in job.people]) == (place, ["mike"])


def test_a_street_may_bear_the_name_of_a_worker() -> None:
    assert "ambiguous person" in asks("fri 3pm jane street market")
