"""Never guessed: what a line leaves open is asked in words that a person would use."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.day import Day
from bot.domain.doubt import (
    AmbiguousPerson,
    Doubt,
    ImpossibleDay,
    OtherZone,
    PastDay,
    SeveralPeople,
    UnclearDay,
    UnclearWindow,
    UnknownPerson,
    UnsureWords,
)
from bot.domain.job import Field
from bot.domain.people import OneWorker
from bot.language.reading import Intent, ReadJob
from bot.language.words import split
from tests.language.scenes import asks, only_job, reading, window_of

_MONDAY = Day(date(2026, 11, 23))
_TUESDAY = _MONDAY.plus(1)


def _doubt(line: str, now: str = "2026-11-23T10:00:00", language: str = "en") -> Doubt:
    (doubt,) = only_job(line, language, now).doubts
    return doubt


def _days(line: str, now: str = "2026-11-23T10:00:00", language: str = "en") -> list[int]:
    doubt = _doubt(line, now, language)
    assert isinstance(doubt, UnclearDay)
    return [day.to_yyyymmdd() for day in doubt.days]


# Several days, several times


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Globex today thursday for anna", [20261123, 20261126]),
        ("Globex saturday or sunday for luis", [20261128, 20261129]),
        ("Globex today and wednesday for mike", [20261123, 20261125]),
        ("Initech tomorrow and friday for anna", [20261124, 20261127]),
        ("Initech wed or thu for mike", [20261125, 20261126]),
        ("Globex dec 3 or dec 4 for anna", [20261203, 20261204]),
        ("Globex tomorrow, maybe wednesday, for anna", [20261124, 20261125]),
        ("Globex for anna tue, wed, thu", [20261124, 20261125, 20261126]),
        ("need Initech done by thursday", [20261126]),
        ("Globex friday if possible, otherwise monday, for anna", [20261127, 20261130, 20261123]),
        ("Initech thursday for luis - or saturday", [20261126, 20261128]),
        ("Globex yesterday or tomorrow for anna", [20261124]),
        ("Globex this week for anna", [20261123, 20261124]),
        ("Globex wed-fri for anna", [20261125, 20261127]),
        ("Globex tue/thu for anna", [20261124, 20261126]),
        ("Globex on the 8th and 9th for anna", [20261208, 20261209]),
        ("Globex the 8th or the 9th for anna", [20261208, 20261209]),
        ("Globex 12/8, 12/9 for anna", [20261209, 20261208]),
    ],
)
def test_every_day_of_a_line_is_a_button(line: str, days: list[int]) -> None:
    assert _days(line) == days


@pytest.mark.parametrize(
    ("line", "days", "language"),
    [
        ("Globex mañana o el viernes para luis", [20261124, 20261127], "es"),
        ("Globex viernes o mañana para luis", [20261127, 20261124], "es"),
        ("Globex morgen oder Freitag für Anna", [20261124, 20261127], "de"),
    ],
)
def test_days_of_other_languages_are_buttons_too(line: str, days: list[int], language: str) -> None:
    assert _days(line, language=language) == days


@pytest.mark.parametrize("line", ["Globex in -2 days for anna", "Initech in -5 weeks for luis"])
def test_days_counted_backwards_are_past(line: str) -> None:
    assert isinstance(_doubt(line), PastDay)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Globex tomorrow at 26:15 for anna", "at 26:15"),
        ("Initech friday 29:00 for luis", "29:00"),
        ("Globex tomorrow at 9:75 for mike", "at 9:75"),
        ("Globex tomorrow at 25 o'clock for mike", "at 25 o'clock"),
    ],
)
def test_a_time_that_is_none_is_asked_for(line: str, said: str) -> None:
    assert _doubt(line) == UnclearWindow(said=said)


@pytest.mark.parametrize(
    ("line", "starts"),
    [
        ("Globex tomorrow 8-10 and 15-17 for anna", [8, 15]),
        ("Globex tomorrow at 8 or 11", [8, 11]),
        ("Initech friday 9-10 or 2-3 for mike", [9, 14]),
        ("Initech tomorrow 9am EST for mike", [6, 9]),
    ],
)
def test_every_time_of_a_line_is_a_button(line: str, starts: list[int]) -> None:
    doubt = _doubt(line)

    assert isinstance(doubt, UnclearWindow | OtherZone)
    hours = [window.hours().start for window in doubt.windows]
    assert [start.hour for start in hours if start] == starts


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Globex tomorrow for team 3", "team 3"),
        ("Initech friday for crew 7", "crew 7"),
        ("Globex tomorrow for the new guy", "the new guy"),
        ("Globex tomorrow for whoever did it before", "whoever did it before"),
        ("Globex tomorrow @luis.smith", "luis.smith"),
    ],
)
def test_somebody_who_is_no_worker_is_asked_for(line: str, who: str) -> None:
    doubt = _doubt(line)

    assert isinstance(doubt, UnknownPerson)
    assert doubt.said == who


@pytest.mark.parametrize(
    "line",
    [
        "Globex tomorrow for anna, pin 8842",
        "Globex tomorrow for anna pin 8842",
        "Initech friday for luis, 3 crates",
        "Initech friday for luis 3 filters",
    ],
)
def test_a_number_with_its_noun_is_a_note(line: str) -> None:
    job = only_job(line)

    assert not [d for d in job.doubts if not (isinstance(d, UnsureWords) and d.field == "notes")]
    assert job.notes


# People


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Globex tomorrow anna jones", "anna jones"),
        ("Globex tomorrow for luis smith", "luis smith"),
        ("for luis smith 12 Elm St tomorrow", "luis smith"),
        ("for luis smith, 9 Oak Ave, tomorrow", "luis smith"),
        ("Globex tomorrow for mike garcia", "mike garcia"),
        ("Globex tomorrow for anna ruiz", "anna ruiz"),
        ("Globex tomorrow for luis pratt", "luis pratt"),
        ("send mike stone to Globex tomorrow", "mike stone"),
        ("can luis smith do Globex tomorrow", "luis smith"),
        ("Globex tomorrow for jose núñes", "jose núñes"),
        ("Globex tomorrow for a garcia", "a garcia"),
        ("Globex tomorrow for M. Garcia", "M. Garcia"),
        ("Globex tomorrow for anna x", "anna x"),
    ],
)
def test_a_surname_that_does_not_fit_is_another_person(line: str, said: str) -> None:
    doubt = _doubt(line)

    assert isinstance(doubt, UnknownPerson)
    assert doubt.said == said
    assert doubt.closest


@pytest.mark.parametrize(
    "line",
    [
        "Globex tomorrow for anna and pedro",
        "Globex tomorrow for pedro and anna",
        "Globex tomorrow for anna & pedro",
        "Globex tomorrow for Anna and Pedro",
        "Globex tomorrow for luis, anna and pedro",
        "Globex tomorrow for pedro, luis and anna",
        "Globex tomorrow for luis and pedro at 9",
        "Globex tomorrow for luis, pedro",
        "Globex tomorrow for luis,anna,pedro",
        "Globex mañana para anna y pedro",
    ],
)
def test_everybody_of_a_list_must_be_known(line: str) -> None:
    doubts = only_job(line).doubts

    unknown = [d for d in doubts if isinstance(d, UnknownPerson)]
    assert [d.said.lower() for d in unknown] == ["pedro"]


@pytest.mark.parametrize(
    "line",
    [
        "Globex tomorrow mike anna",
        "Globex tomorrow for mike luis",
        "Globex tomorrow for jose anna luis",
        "Globex tomorrow for anna for bob smith",
        "for luis for mike Globex tomorrow",
        "for luis Globex tomorrow for mike",
        "luis with mike at Globex tomorrow",
        "Globex tomorrow for anna with luis",
        "Globex tomorrow for Anna or her brother",
        "Globex tomorrow for anna and the apprentice",
    ],
)
def test_two_names_are_asked_about(line: str) -> None:
    job = only_job(line)

    assert job.doubts
    assert {type(d) for d in job.doubts} <= {UnknownPerson, SeveralPeople, AmbiguousPerson}
    assert job.place == "Globex"


@pytest.mark.parametrize(
    "line",
    [
        "Globex tomorrow for anna cc @mike",
        "Globex tomorrow for anna cc <@U08MIKE>",
        "Globex tomorrow for anna, fyi @mike",
        "Globex tomorrow for anna (cc luis)",
        "for anna cc <@U08MIKE> 12 Elm St tomorrow",
    ],
)
def test_who_gets_a_copy_is_not_sent(line: str) -> None:
    job = only_job(line)

    assert isinstance(job.assignee, OneWorker)
    assert job.assignee.worker.name == "Anna Müller"


@pytest.mark.parametrize(
    "line",
    [
        "Globex tomorrow for anna bring a ladder",
        "Globex tomorrow for luis sink leaking",
        "Globex tomorrow for mike asap",
        "Globex for anna tomorrow kitchen tap drips",
        "Globex tomorrow for jane doe and luis garcia",
        "Globex for jane may 5",
        "for anna 12 Elm St tomorrow",
        "luis to Globex tomorrow at 9",
        "Globex tomorrow for anna and call Rita 415 555 0110",
        "Globex morgen für Anna Rolltor klemmt",
    ],
)
def test_what_is_no_surname_does_not_make_another_person(line: str) -> None:
    assert "unknown person" not in asks(line)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Globex tomorrow for <@U99NEW|petra>", "petra"),
        ("Globex tomorrow for <@U77OLD>", "@U77OLD"),
    ],
)
def test_a_stranger_is_called_by_name_where_we_know_it(line: str, said: str) -> None:
    assert _doubt(line) == UnknownPerson(said=said, closest=())


@pytest.mark.parametrize(
    ("line", "notes"),
    [
        ("Globex tomorrow for anna, Luis has the key", "Luis has the key"),
        ("Globex tomorrow for anna, Bob is on site", "Bob is on site"),
        ("Globex tomorrow for anna, Bob needs a call", "Bob needs a call"),
        ("Globex tomorrow for anna - side gate (red)", "side gate (red)"),
        ("Globex tomorrow for anna, key is with Bob", "key is with Bob"),
        ("Globex tomorrow for anna, meet Luis at 4", "meet Luis at 4"),
        ("Globex tomorrow for anna, meet Rita at 15:30", "meet Rita at 15:30"),
    ],
)
def test_people_in_the_notes_are_not_sent(line: str, notes: str) -> None:
    job = only_job(line)

    assert isinstance(job.assignee, OneWorker)
    assert (job.assignee.worker.name, job.notes, job.window) == ("Anna Müller", notes, None)
    assert job.doubts == ()


def test_a_name_left_in_the_notes_is_offered_as_the_worker() -> None:
    doubt = _doubt("Globex tomorrow, Luis has the key")

    assert isinstance(doubt, AmbiguousPerson)
    assert [worker.name for worker in doubt.candidates] == ["Luis García"]


# The place


@pytest.mark.parametrize("said", ["13/13", "45/32", "2026-13-45", "31/31", "0/14", "the 34th"])
def test_a_date_that_cannot_be_is_no_part_of_the_place(said: str) -> None:
    job = only_job(f"Globex {said} for anna")

    assert job.place == "Globex"
    assert job.doubts == (ImpossibleDay(said=said),)


@pytest.mark.parametrize("said", ["dec 32", "45 june"])
def test_a_day_that_no_month_has_is_none(said: str) -> None:
    assert _doubt(f"Globex {said} for anna") == ImpossibleDay(said=said)


@pytest.mark.parametrize("place", ["13/45 Elm St", "Unit 14/32 Oak Ave", "Globex 13/45 Elm St"])
def test_a_number_that_looks_like_no_date_stays_in_an_address(place: str) -> None:
    assert (only_job(f"{place} for anna").place, asks(f"{place} for anna")) == (place, [])


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Globex blorf tomorrow for anna", "blorf"),
        ("Initech krz mup tomorrow for anna", "krz mup"),
        ("blorf Initech tomorrow for luis", "blorf"),
    ],
)
def test_words_beside_a_known_place_are_a_note_in_doubt(line: str, words: str) -> None:
    job = only_job(line)

    assert job.place in ("Globex", "Initech")
    assert job.notes == words
    assert job.doubts == (UnsureWords(said=words, field=Field.NOTES),)


@pytest.mark.parametrize("line", ["Globex blorf for anna", "Initech krz mup"])
def test_a_day_is_not_assumed_where_words_are_left_over(line: str) -> None:
    assert UnclearDay(said="", days=(_MONDAY, _TUESDAY)) in only_job(line).doubts


# Quotations, bullets, numbers


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Globex unit 9 tomorrow for anna", "Globex unit 9"),
        ("Globex north yard tomorrow for anna", "Globex north yard"),
        ("Globex, 12 Elm St tomorrow for anna", "Globex, 12 Elm St"),
        ("Globex Tower tomorrow for anna", "Globex Tower"),
        ("14 qqq blorf ave friday for anna", "14 qqq blorf ave"),
        ("12 zzz nowhere st tomorrow for jane", "12 zzz nowhere st"),
        ("9 vrr hollow rd tomorrow for luis", "9 vrr hollow rd"),
    ],
)
def test_what_belongs_to_a_place_stays_with_it(line: str, place: str) -> None:
    job = only_job(line)

    assert (job.place, job.window, job.doubts) == (place, None, ())


@pytest.mark.parametrize(
    ("line", "notes"),
    [
        ('Globex "mind the step"', "mind the step"),
        ('Globex "mind the step" tomorrow for anna', "mind the step"),
        ('Globex tomorrow for anna "knock loudly"', "knock loudly"),
        ('12 Elm St "blue door" friday', "blue door"),
    ],
)
def test_a_quotation_behind_the_place_is_a_note(line: str, notes: str) -> None:
    job = only_job(line)

    assert (job.notes, job.doubts) == (notes, ())
    assert job.place in ("Globex", "12 Elm St")


@pytest.mark.parametrize(
    ("line", "notes"),
    [
        ("Globex, bring two things:\n- rope\n- chalk", "bring two things:\nrope\nchalk"),
        (
            "Initech friday for anna, parts:\n- 2 hinges\n- Putty\n- gloves",
            "parts:\n2 hinges\nPutty\ngloves",
        ),
        ("Globex tomorrow for luis - take:\n* Saw\n* 3 boards", "take:\nSaw\n3 boards"),
    ],
)
def test_bullets_under_a_whole_job_are_its_notes(line: str, notes: str) -> None:
    job = only_job(line)

    assert job.notes.replace(":", "") == notes.replace(":", "")
    assert job.place in ("Globex", "Initech")


def test_bullets_that_are_places_stay_jobs() -> None:
    found = reading("tomorrow for anna:\n- Globex\n- 12 Elm St")

    assert [job.place for job in found.jobs] == ["Globex", "12 Elm St"]


@pytest.mark.parametrize("mark", ["\u200b", "\u2060", "\ufeff", "\u200c"])
def test_invisible_characters_part_words(mark: str) -> None:
    job = only_job(f"Globex tomorrow for{mark}anna")

    assert isinstance(job.assignee, OneWorker)


# Times


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        ("Globex tomorrow at midnight for anna", []),
        ("Globex tomorrow 0:00 for anna", []),
        ("Globex tomorrow by midnight for anna", []),
        ("Globex tomorrow after midnight for anna", []),
        ("Globex tomorrow 10am-10am for anna", []),
        ("Globex tomorrow 14-24 for anna", [(time(14), None)]),
        ("Globex tomorrow 23-01 for anna", [(time(23), None)]),
        ("Globex tomorrow 9pm-5am for anna", [(time(21), None)]),
        ("Globex tomorrow 0:00-5:00 for anna", [(None, time(5))]),
    ],
)
def test_only_hours_that_can_be_sent_are_offered(
    line: str, hours: list[tuple[time | None, time | None]]
) -> None:
    doubt = _doubt(line)

    assert isinstance(doubt, UnclearWindow)
    offered = [window.hours() for window in doubt.windows]
    assert [(each.start, each.end) for each in offered] == hours


@pytest.mark.parametrize("when", ["at 7am", "by 8am", "8-9", "at 8", "from 7 to 9", "before 9"])
def test_hours_that_are_over_ask_for_the_day_that_was_assumed(when: str) -> None:
    days = _days(f"Globex {when} for anna", "2026-11-24T09:30:00")

    assert days == [20261124, 20261125]


@pytest.mark.parametrize("when", ["today at 7am", "today 8-9", "this morning at 8", "today by 9"])
def test_hours_of_today_that_are_over_are_asked_about(when: str) -> None:
    assert asks(f"Globex {when} for anna", now="2026-11-24T09:30:00")


@pytest.mark.parametrize(
    "when", ["at 11am", "today 8-12", "this morning", "after 8", "tomorrow at 7am", "by noon"]
)
def test_hours_that_are_not_over_are_not_asked_about(when: str) -> None:
    assert asks(f"Globex {when} for anna", now="2026-11-24T09:30:00") == []


# Far days, next friday


@pytest.mark.parametrize(
    ("when", "day"),
    [("dec 9 2035", 20351209), ("in 480 days", 20280317), ("in 2 years", 20281123)],
)
def test_a_far_day_is_confirmed(when: str, day: int) -> None:
    assert _days(f"Globex {when} for anna") == [day]


@pytest.mark.parametrize("when", ["in 200 days", "june 3", "in 6 months"])
def test_a_day_within_the_year_is_not(when: str) -> None:
    assert asks(f"Globex {when} for anna") == []


@pytest.mark.parametrize("when", ["nov 20", "11/20", "nov 22", "20 november", "oct 30"])
def test_a_day_just_past_offers_no_past_day(when: str) -> None:
    doubt = _doubt(f"Globex {when} for anna")

    assert isinstance(doubt, UnclearDay)
    assert _MONDAY in doubt.days
    assert min(doubt.days) >= _MONDAY


@pytest.mark.parametrize("day", range(23, 30))
@pytest.mark.parametrize("weekday", ["monday", "thursday", "friday", "sunday"])
def test_next_weekday_is_always_confirmed(weekday: str, day: int) -> None:
    days = _days(f"Globex next {weekday} for anna", f"2026-11-{day}T10:00:00")

    assert len(days) == 2


def test_next_friday_is_first_that_of_next_week() -> None:
    assert _days("Globex next friday for anna") == [20261204, 20261127]
    assert _days("Globex next friday for anna", "2026-11-28T10:00:00") == [20261204, 20261211]


# Codes and marks


@pytest.mark.parametrize(
    "note",
    [
        "gate code #7731*", "door code 7731#", "alarm *55#", "wifi Tr0ub4dor&3!", "pin #0042",
        "lockbox #12#34", "password hunter#2", "gate #8080*", "key box 2290#", "code: 77#88*",
        "wifi password P@ss#word!", "code 0830",
    ],
)  # fmt: skip
@pytest.mark.parametrize("mark", [", ", " - ", " ("])
def test_a_code_is_kept_as_it_is(note: str, mark: str) -> None:
    job = only_job(f"Globex tomorrow for anna{mark}{note}{')' if mark == ' (' else ''}")

    assert job.notes == note
    assert (job.file_number, job.window, job.labels, job.doubts) == ("", None, (), ())


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Globex tomorrow for anna #5512", "5512"),
        ("#5512 Globex tomorrow for anna", "5512"),
        ("Globex tomorrow for anna PO #5512", "5512"),
        ("Globex tomorrow for anna, ticket #5512, ring twice", "5512"),
    ],
)
def test_a_number_sign_is_a_reference_where_nothing_speaks_against_it(
    line: str, number: str
) -> None:
    assert only_job(line).file_number == number


@pytest.mark.parametrize("said", ["11 PM", "12 PM", "10 AM"])
def test_a_time_in_capitals_is_no_house_number(said: str) -> None:
    assert only_job(said).place == ""


def test_a_code_behind_a_label_is_a_note_without_the_label() -> None:
    assert only_job("Globex tomorrow for anna, note: code 77#, knock").notes == "code 77#, knock"


def test_what_follows_a_code_is_read_as_ever() -> None:
    job = only_job("Globex, gate code #7731*, tomorrow at 9 for anna")

    assert (job.notes, window_of("Globex, gate code #7731*, tomorrow at 9 for anna")) == (
        "gate code #7731*",
        "at 900",
    )
    assert isinstance(job.assignee, OneWorker)


# No creation


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("do not create anything", "en"),
        ("don't send anyone", "en"),
        ("please don't create a job", "en"),
        ("don't book anything at Globex", "en"),
        ("do not schedule Globex tomorrow", "en"),
        ("nobody should go to Globex tomorrow", "en"),
        ("never send luis to Globex", "en"),
        ("no crear nada", "es"),
        ("no envíes a nadie a Globex", "es"),
        ("keinen Auftrag anlegen", "de"),
        ("bitte nichts anlegen", "de"),
        ("niemanden zu Globex schicken", "de"),
    ],
)
def test_what_must_not_be_done_is_no_creation(line: str, language: str) -> None:
    assert reading(line, language).intent is not Intent.CREATE


@pytest.mark.parametrize(
    "line", ["Globex tomorrow for anna, don't ring the bell", "don't forget Globex tomorrow"]
)
def test_a_warning_in_a_job_does_not_stop_it(line: str) -> None:
    assert reading(line).intent is Intent.CREATE


# Laws

_ATOMS = [
    "Globex", "12 Elm St", "blorf", "tomorrow", "friday", "or monday", "and thu", "13/13", "nov 20",
    "demain", "9-11", "or 2-3", "at 25:00", "at midnight", "22-02", "for anna", "for luis jones",
    "and zorro", "cc @mike", "bob", "jane roe", "gate code #4411*", "pin 1234", "P@ss#word!", ",",
    "-", "(ring twice!)", '"the ladder"', "2 boxes", "#4471", "PO 77", "Bob has the key", "*99#",
    "50%", "£80", "a=b", "next friday", "for team 2", "1+1", "~3pm", "!!",
]  # fmt: skip
_LINES = st.lists(st.sampled_from(_ATOMS), min_size=1, max_size=8).map(" ".join)


@settings(deadline=None)
@given(_LINES)
def test_yes_leaves_the_words_in_the_field_that_was_asked_about(text: str) -> None:
    for job in reading(text).jobs:
        for doubt in job.doubts:
            if isinstance(doubt, UnsureWords):
                assert _is_said(doubt, job), (doubt, job.understood)


def _is_said(doubt: UnsureWords, job: ReadJob) -> bool:
    words = {w.key for u in job.understood if u.field is doubt.field for w in split(u.words).words}
    said = {w.key for w in split(doubt.said).words if any(map(str.isalnum, w.key))}
    return said <= words


@settings(deadline=None)
@given(_LINES)
def test_every_button_can_be_sent(text: str) -> None:
    for job in reading(text).jobs:
        for doubt in job.doubts:
            if isinstance(doubt, UnclearDay):
                assert all(day >= _MONDAY for day in doubt.days)
            if isinstance(doubt, UnclearWindow):
                for window in doubt.windows:
                    hours = window.hours()
                    start, end = hours.start or time(0, 1), hours.end or time(23, 59)
                    assert time(0, 1) <= start < end <= time(23, 59)


_SEPARATORS = {"", *",;:.-–—()\"'…/|@&"}


@settings(deadline=None)
@given(_LINES)
def test_every_mark_that_touches_a_note_stays(text: str) -> None:
    for job in reading(text).jobs:
        for part in job.understood:
            if part.field is Field.NOTES:
                after = text[part.end : part.end + 1]
                before = text[part.start - 1 : part.start] if part.start else ""
                assert after in _SEPARATORS or after.isspace() or after.isalnum(), (part, after)
                assert before in _SEPARATORS or before.isspace() or before.isalnum(), part
