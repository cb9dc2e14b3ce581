"""English clauses around a job: who goes, by when, what is wanted; in words of no corpus."""

import pytest

from bot.language.reading import Intent
from tests.language.scenes import asks, only_job, reading, window_of


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


@pytest.mark.parametrize(
    "said", ["call 541 555 0177 when 20 mins out", "ring 541 555 0177 if late"]
)
def test_when_to_call_is_no_day_and_no_length(said: str) -> None:
    line = f"Wrenfield Armory wed 4pm mike {said}"
    job = only_job(line)

    assert (job.place, job.on_site_minutes, asks(line)) == ("Wrenfield Armory", None, [])


@pytest.mark.parametrize("task", ["inspect the boiler", "service the generator"])
def test_a_verb_of_the_trade_behind_a_person_stays_with_its_thing(task: str) -> None:
    assert only_job(f"friday 8am anna should {task} at Wrenfield Armory").notes == task


@pytest.mark.parametrize("said", ["regroup the practice lights", "hone the old mower blades"])
def test_a_thing_behind_its_article_and_attributes_is_no_place(said: str) -> None:
    job = only_job(f"tomorrow 2pm for jose, {said}")

    assert (job.place, job.notes) == ("", said)


@pytest.mark.parametrize("said", ["near", "behind", "opposite", "next to", "across from"])
def test_a_place_beside_another_is_not_that_one(said: str) -> None:
    line = f"{said} the Dunlin on Ferry, tomorrow 9am, mike, pump sump"

    assert only_job(line).place == f"{said} the Dunlin on Ferry"


def test_a_small_number_behind_a_street_is_its_unit() -> None:
    job = only_job("61 Plover Way #8 anna 12/3 1pm hang blinds")

    assert (job.place, job.file_number) == ("61 Plover Way #8", "")


@pytest.mark.parametrize("short", ["AC", "HVAC", "UPS"])
def test_a_short_form_behind_a_name_is_a_thing(short: str) -> None:
    job = only_job(f"rm 210 Hotel Plover {short} leaking onto bed, mike tomorrow 9am")

    assert (job.place, job.notes) == ("rm 210 Hotel Plover", f"{short} leaking onto bed")


@pytest.mark.parametrize("said", ["jose+luis", "jose&luis", "jose/luis", "jose + luis"])
def test_names_may_be_joined_without_blanks(said: str) -> None:
    assert len(only_job(f"Wrenfield Armory, entrance B, 12/2 6pm-10pm, {said}").people) == 2


def test_a_name_behind_an_hour_is_not_counted() -> None:
    line = "Camp Plover, cabin 6, sat 9 luis porch steps"

    assert (_people(line), window_of(line)) == ([("name", "luis")], "at 900")


@pytest.mark.parametrize("line", ["fri 2pm mike 61 plover st {}", "61 plover st {} fri 2pm mike",
                                  "{} 61 plover st mike fri 2pm"])  # fmt: skip
def test_without_capitals_the_notes_begin_behind_the_street(line: str) -> None:
    said = "water heater pilot wont stay lit"
    job = only_job(line.format(said))

    assert (job.place, job.notes) == ("61 plover st", said)


@pytest.mark.parametrize("said", ["zing zang", "blorf gromp"])
def test_words_that_may_be_a_task_or_a_town_are_asked_about(said: str) -> None:
    assert asks(f"61 plover st {said} tomorrow 9am luis") == ["unsure words"]


@pytest.mark.parametrize("town", ["ojai", "san diego", "boise idaho", "fort worth"])
def test_a_town_behind_the_street_is_not_asked_about(town: str) -> None:
    line = f"61 plover st {town} tomorrow 9am luis"

    assert (only_job(line).place, asks(line)) == (f"61 plover st {town}", [])


def test_a_house_number_in_words_is_no_time() -> None:
    job = only_job(
        "tomorrow at eight thirty send jose to twelve hundred plover street to fix the lift"
    )

    assert job.place == "twelve hundred plover street"


@pytest.mark.parametrize(
    "line",
    [
        "we won't need mike at 61 Plover Ln tomorrow after all",
        "no need for anyone to go to Wrenfield Armory tomorrow",
        "client wants to cancel tomorrow 9am at Wrenfield Armory",
    ],
)
def test_who_is_not_needed_any_more_is_not_sent(line: str) -> None:
    assert reading(line).intent is Intent.CANCEL


@pytest.mark.parametrize(
    "line",
    [
        "running 20 min late to Globex",
        "thanks jane, all done at Globex",
        "just finished at 61 Plover Ln",
        "stuck in traffic, be at Globex in 20",
    ],
)
def test_how_somebody_gets_on_is_no_job(line: str) -> None:
    assert reading(line).intent is Intent.OTHER


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Cancel Plover Comedy Club", ["unsure words"]),
        ("Clear Plover School", []),
        ("Drop Plover Skatepark", []),
        ("Move It Studios", []),
    ],
)
def test_a_name_may_begin_as_a_cancellation_does(name: str, asked: list[str]) -> None:
    line = f"{name} wed 6pm luis stage light sparking"

    assert (reading(line).intent, only_job(line).place) == (Intent.CREATE, name)
    assert asks(line) == asked


@pytest.mark.parametrize("line", ["Cancel Globex tomorrow", "Drop Globex tomorrow",
                                  "cancel wrenfield armory fri 9am luis"])  # fmt: skip
def test_what_is_cancelled_stays_cancelled(line: str) -> None:
    assert reading(line).intent is Intent.CANCEL


def test_a_request_that_a_customer_may_have_written_is_asked_about() -> None:
    said = "tenant at 61 Plover Ct says the vent is clogged, can someone stop by thursday pm"

    assert (asks(f"{said}?"), asks(said)) == (["unsure words"], [])


@pytest.mark.parametrize(("said", "asked"), [("9.30", ["unclear window"]), ("at 9.30", []),
                                             ("9.30am", []), ("13.30", [])])  # fmt: skip
def test_a_dotted_time_may_be_a_date_where_months_come_first(said: str, asked: list[str]) -> None:
    assert asks(f"Wrenfield Armory tomorrow {said} for jane") == asked
    assert asks(f"Wrenfield Armory tomorrow {said} for jane", language="en-GB") == []


def test_what_recurs_from_a_day_on_is_asked_about() -> None:
    assert asks("weekly moat clean at 61 Plover Ct starting dec 1 for jose") == ["repeats"]


def test_known_places_in_a_row_are_several_jobs() -> None:
    jobs = reading("Acme HQ, Globex and Initech friday for anna - check the fire blankets").jobs

    assert [job.place for job in jobs] == ["Acme HQ", "Globex", "Initech"]
    assert all(job.doubts for job in jobs)


def test_the_day_of_the_last_stop_counts_for_all() -> None:
    jobs = reading("luis: 1pm Acme HQ, 2pm Globex, 3pm 61 Plover St tomorrow").jobs

    assert {job.day.to_yyyymmdd() for job in jobs if job.day} == {20261124}
    assert asks("luis: 1pm Acme HQ, 2pm Globex, 3pm 61 Plover St tomorrow")


@pytest.mark.parametrize(
    ("customer", "place", "contact"),
    [
        ("Plover Cafe", "Plover Cafe, 61 Plover Ave, Ojai CA", ""),
        ("Ida Roe", "61 Plover Ave, Ojai CA", "Ida Roe"),
    ],
)
def test_a_company_that_is_the_customer_names_the_place(
    customer: str, place: str, contact: str
) -> None:
    text = (
        f"Job: 90211\nCustomer: {customer}\nAddress: 61 Plover Ave, Ojai CA\n"
        "Date: 12/04/2026\nTech: Luis García\nProblem: kiln not heating"
    )
    job = only_job(text)

    assert (job.place, job.contact.name, job.file_number) == (place, contact, "90211")
    assert job.notes == "kiln not heating"


def test_whenever_there_is_a_chance_is_no_note() -> None:
    line = "whenever you get a chance: Wrenfield Armory, tighten loose handrail, low priority, luis"

    assert only_job(line).notes == "tighten loose handrail"


@pytest.mark.parametrize("place", ["wrenfield armory", "61 plover st", "plover hotel"])
@pytest.mark.parametrize(
    "said",
    ["rekey vault door", "clear gutters", "set up 6 easels", "put up shelves", "move the kiln",
     "pool heater not firing", "boiler service", "hang 2 banners"],
)  # fmt: skip
def test_without_capitals_a_task_behind_the_place_is_no_part_of_it(place: str, said: str) -> None:
    line = f"{place} {said} tomorrow 9am for luis"
    job = only_job(line)

    assert (job.place, job.notes) == (place, said) or asks(line) == ["unsure words"]


@pytest.mark.parametrize("where", ["in office", "in the kitchen", "to basement", "over bar"])
def test_a_room_is_not_where_the_job_is(where: str) -> None:
    job = only_job(f"kiln down {where}, Wrenfield Armory, on saturday by noon, sun li")

    assert (job.place, job.notes) == ("Wrenfield Armory", f"kiln down {where}")


@pytest.mark.parametrize("said", ["limb on fence", "quote for new shelving", "spray for wasps",
                                  "photos of the roof"])  # fmt: skip
def test_a_thing_behind_a_preposition_is_no_place(said: str) -> None:
    job = only_job(f"wed 7:15am jane {said} wrenfield armory")

    assert job.place != f"{said.rsplit(' ', 1)[-1]} wrenfield armory"


@pytest.mark.parametrize("house", ["712 Old Plover Rd", "2025 Plover St", "14 Plover Terrace"])
def test_a_house_number_behind_a_dash_ends_no_time(house: str) -> None:
    line = f"kiln down - jose - wed 7:15am - {house}"

    assert (window_of(line), only_job(line).place) == ("at 715", house)


@pytest.mark.parametrize("name", ["Plover Apartments", "St Wilfred's Hospital"])
def test_a_number_that_is_an_hour_or_a_house_is_asked_about(name: str) -> None:
    assert asks(f"kiln down jane doe 12/4 11 {name}") == ["unsure words"]


@pytest.mark.parametrize("line", ["bob jones Wrenfield Armory fri 1-3 measure for blinds",
                                  "wed 7:15am Wrenfield Armory bob jones measure for blinds",
                                  "jose Wrenfield Armory wed 8am measure for blinds"])  # fmt: skip
def test_a_whole_name_or_one_in_small_letters_is_clear(line: str) -> None:
    who = "jose" if line.startswith("jose") else "bob jones"

    assert (_people(line), asks(line)) == ([("name", who)], [])
    assert only_job(line).place.casefold() == "wrenfield armory"


@pytest.mark.parametrize("place", ["19 Plover St", "19 Plover St, Ojai"])
def test_what_will_not_close_is_no_street(place: str) -> None:
    job = only_job(f"{place} door wont close jane doe tomorrow 9am")

    assert (job.place, job.notes) == (place, "door wont close")


@pytest.mark.parametrize("said", ["cut new keys", "clear gutters", "drop off hampers"])
def test_a_task_that_begins_as_a_cancellation_is_none(said: str) -> None:
    job = only_job(f"{said}, luis, 61 plover dr, fri before 11")

    assert (job.place, job.notes) == ("61 plover dr", said)


def test_a_town_behind_a_street_without_capitals_belongs_to_it() -> None:
    line = "2 dec 9am, 61 plover rd, {}, reset kiln, mike"

    assert only_job(line.format("ojai")).place == "61 plover rd, ojai"
    assert asks("fri 9am 61 plover rd, ojai refill propane mike") == ["unsure words"]


def test_the_part_of_a_day_goes_with_it() -> None:
    job = only_job("sun li restring lute wed morning city hall")

    assert (job.place, job.window is None) == ("city hall", False)


@pytest.mark.parametrize("name", ["tea house", "gun club"])
def test_a_place_does_not_begin_with_its_kind(name: str) -> None:
    line = f"dec 2 before 11 bob jones swap out router plover {name}"

    assert only_job(line).place in (f"plover {name}", f"router plover {name}") or asks(line)


@pytest.mark.parametrize(
    "line",
    [
        "Can anna take over luis's 2pm at Globex?",
        "luis called in sick, give his 9am at Wrenfield Armory to jose",
        "Wrenfield Armory wants to move to thursday same time",
        "Wrenfield Armory says they can't do tomorrow, make it friday",
    ],
)
def test_what_becomes_of_a_job_that_there_is_makes_no_other(line: str) -> None:
    assert reading(line).intent is Intent.RESCHEDULE


@pytest.mark.parametrize("line", ["Wrenfield Armory is cancelled, don't go",
                                  "61 Plover St is off for tomorrow"])  # fmt: skip
def test_a_job_may_be_called_off_in_a_clause(line: str) -> None:
    assert reading(line).intent is Intent.CANCEL


def test_the_task_at_one_stop_is_not_that_of_the_next() -> None:
    line = "Jose: pick up the kiln from Plover Hire at 7 tomorrow then drop at 61 Plover Rd"
    first, second = reading(line).jobs

    assert (first.notes, second.notes) == ("pick up the kiln", "drop")


def test_a_bracket_behind_a_telephone_is_none_of_it() -> None:
    job = only_job("luis sat 8-12 at the Plover Lodge, fryer install, ask (Dan 503-555-0122)")

    assert job.contact.phone == "503-555-0122"


@pytest.mark.parametrize("verb", ["chuck", "whack", "lob"])
def test_people_are_sent_in_many_words(verb: str) -> None:
    job = only_job(f"g'day, {verb} luis on 4 Plover Cres for tmrw arvo, blocked drain")

    assert (job.place, job.notes) == ("4 Plover Cres", "blocked drain")


def test_what_is_shut_off_is_nobody() -> None:
    line = "someone needs to go to 61 Plover Ln before 5 today to shut off water"

    assert (only_job(line).notes, asks(line)) == ("shut off water", [])


@pytest.mark.parametrize("line", ["cut the grass fri 2pm jose 61 plover dr",
                                  "move crates upstairs for sun li 61 plover dr sat"])  # fmt: skip
def test_a_thing_to_be_cut_or_moved_is_no_job_that_there_is(line: str) -> None:
    assert reading(line).intent is Intent.CREATE


@pytest.mark.parametrize("line", ["cut the 2pm at Wrenfield Armory", "drop the boiler visit fri"])
def test_a_job_to_be_cut_is_cancelled(line: str) -> None:
    assert reading(line).intent is Intent.CANCEL


def test_a_whole_name_keeps_the_word_that_leads_to_it() -> None:
    job = only_job("Wrenfield Theatre 12/4 10:30 projector bulb out for sun li")

    assert (job.notes, [said.words for said in job.people]) == ("projector bulb out", ["sun li"])


def test_a_preposition_before_a_mark_leads_to_no_place() -> None:
    job = only_job("dec 2 8-10am - sun li - heat not coming on - Wrenfield Armory")

    assert (job.place, job.notes) == ("Wrenfield Armory", "heat not coming on")


def test_two_numbers_before_a_street_are_an_hour_and_a_house() -> None:
    line = "12/4 11 61 Plover Ave, Ojai, rehang door, sun li"

    assert window_of(line) == "at 1100" or asks(line) == ["unsure words"]


@pytest.mark.parametrize("house", ["77 W Plover St Ste 900", "14 Plover Walk"])
def test_a_house_number_behind_a_dash_stays_with_its_street(house: str) -> None:
    assert only_job(f"fri before 11 - reprogram keypad - {house} - jane").place == house


@pytest.mark.parametrize("said", ["nobody was in last time", "no one is home before noon"])
def test_nobody_who_was_in_is_nobody_to_be_sent(said: str) -> None:
    line = f"tmrw 11:15 luis, Plover Vet, {said}"

    assert (_people(line), only_job(line).place) == ([("name", "luis")], "Plover Vet")


def test_a_gate_in_brackets_is_a_note_though_it_names_a_street() -> None:
    job = only_job("Fri 8am Anna @ Plover Primary (side gate on Elm Rd) - replace 6 tiles")

    assert (job.place, "side gate on Elm Rd" in job.notes) == ("Plover Primary", True)


@pytest.mark.parametrize("who", ["whoever is passing", "whoever's in the area"])
def test_whoever_is_near_may_be_said_in_many_words(who: str) -> None:
    assert [said.kind for said in only_job(f"Wrenfield Armory tomorrow 9am, {who}").people] == [
        "auto"
    ]


def test_where_somebody_is_at_a_time_he_is_sent() -> None:
    assert _people("tomorrow 9am jane is at Wrenfield Armory") == [("name", "jane")]
