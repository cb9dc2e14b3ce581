# ruff: noqa: E501 (snapshots stand as they are shown)
from dataclasses import replace
from datetime import time

import pytest
from inline_snapshot import snapshot

from bot.domain.doubt import (
    AmbiguousPerson,
    Assign,
    AssignNobody,
    CreateIt,
    Doubt,
    Drop,
    Edit,
    ImpossibleDay,
    LookAgain,
    LookupDown,
    NoPlace,
    OneEach,
    Option,
    PastDay,
    PlaceNotFound,
    PlaceUnclear,
    Repeats,
    SameAgain,
    SendPin,
    SeveralPeople,
    StillCreate,
    TakeDay,
    TakeDestination,
    TakeWindow,
    UnclearDay,
    UnclearWindow,
    UnknownPerson,
    UnsureWords,
)
from bot.domain.job import Field
from bot.domain.people import Worker
from bot.domain.place import AtAddress, AtPin, WithoutPin
from bot.domain.window import At, Between, By
from handlers.blocks.doubts import sentence
from handlers.blocks.question import answered, asked, not_yours, too_late
from handlers.ids import ANSWERS
from handlers.markup import neutral
from handlers.sentences import Sentences
from tests.handlers.as_seen import as_seen
from tests.handlers.blocks.samples import (
    ACME,
    BOB_S,
    BOB_T,
    HOSTILE,
    JANE,
    OAK,
    SAY,
    TODAY,
    TOMORROW,
    draft,
    entry,
    job,
    question,
)

WITHOUT_PIN = TakeDestination(destination=WithoutPin(name="main st"))


def shown(doubt: Doubt, *options: Option, words: str = "main st tomorrow for bob") -> str:
    return as_seen(asked(SAY, entry(words=words), question(doubt, *options)))


def test_two_bobs_are_told_apart_by_buttons() -> None:
    doubt = AmbiguousPerson(said="bob", candidates=(BOB_S, BOB_T))
    options = (Assign(worker=BOB_S), Assign(worker=BOB_T), AssignNobody(), Edit())

    assert shown(doubt, *options) == snapshot("""\
*Who is “bob”?*
```
main st tomorrow for bob
```
[Bob Smith] [Bob Stone]
[Unassigned] [Edit]\
""")


def test_two_people_of_one_name_show_their_usernames() -> None:
    other = replace(BOB_S, username="bob2")
    doubt = AmbiguousPerson(said="bob", candidates=(BOB_S, other))
    options = (Assign(worker=BOB_S), Assign(worker=other))

    assert "[Bob Smith (bob.s)] [Bob Smith (bob2)]" in shown(doubt, *options)
    assert "Bob Smith (bob2)" in as_seen(answered(SAY, question(doubt, *options), options[1]))


def test_an_unknown_name_offers_the_closest() -> None:
    doubt = UnknownPerson(said="jnae", closest=(JANE,))

    assert shown(doubt, Assign(worker=JANE), AssignNobody(), Edit()) == snapshot("""\
*Nobody in Hellotracks is called “jnae”. Who should go?*
```
main st tomorrow for bob
```
[Jane Doe]
[Unassigned] [Edit]\
""")


def test_several_people_get_one_job_each_once_confirmed() -> None:
    doubt = SeveralPeople(workers=(JANE, BOB_S))

    assert shown(doubt, OneEach(workers=(JANE, BOB_S)), Edit(), Drop()) == snapshot("""\
*One job each for Jane Doe and Bob Smith?*
```
main st tomorrow for bob
```
[Yes, 2 jobs]
[Edit] [Drop it]\
""")


def test_days_are_offered_with_weekday_and_date() -> None:
    doubt = UnclearDay(said="next friday", days=(TODAY, TOMORROW))
    options = (TakeDay(day=TODAY), TakeDay(day=TOMORROW), Edit(), Drop())

    assert shown(doubt, *options) == snapshot("""\
*Which day is “next friday”?*
```
main st tomorrow for bob
```
[Tue, Nov 24, 2026] [Wed, Nov 25, 2026]
[Edit] [Drop it]\
""")


def test_unclear_times_are_offered_as_times() -> None:
    windows = (Between(start=time(9), end=time(11)), By(end=time(12)), At(start=time(14)))
    doubt = UnclearWindow(said="9-11 by noon", windows=windows)
    options = (*(TakeWindow(window=window) for window in windows), TakeWindow(window=None))

    assert shown(doubt, *options, Edit(), Drop()) == snapshot("""\
*Which time is “9-11 by noon”?*
```
main st tomorrow for bob
```
[9:00 – 11:00 AM] [By 12:00 PM] [2:00 – 3:00 PM] [Any time]
[Edit] [Drop it]\
""")


def test_places_are_offered_with_street_city_and_distance() -> None:
    far = AtAddress(name="main st", address="Main Street, Faraway", point=OAK.point)
    doubt = PlaceUnclear(said="main st", candidates=(OAK, far, ACME), km=(3.26, 212.4, None))
    options = tuple(TakeDestination(destination=place) for place in doubt.candidates)

    assert shown(doubt, *options, SendPin(), WITHOUT_PIN, Edit(), Drop()) == snapshot("""\
*Which place is “main st”?*
```
main st tomorrow for bob
```
[214 Oak Street, Port Ellis, NJ 07001 · 2 mi] [Main Street, Faraway · 132 mi] [Acme HQ, 410 Harbor Way, Port Ellis]
[Send a pin] [Create without a pin] [Edit] [Drop it]
· Distances are from the middle of your places.\
""")


def test_distances_are_in_kilometres_where_people_use_them() -> None:
    doubt = PlaceUnclear(said="main st", candidates=(OAK,), km=(3.26,))
    australian = Sentences("en-AU")
    message = asked(australian, entry(), question(doubt, TakeDestination(destination=OAK)))

    assert "3.3 km" in as_seen(message)


def test_the_distance_is_never_what_is_cut_off() -> None:
    long = replace(OAK, address="a" * 300)
    doubt = PlaceUnclear(said="main st", candidates=(long,), km=(500.0,))

    assert "… · 311 mi]" in shown(doubt, TakeDestination(destination=long))


def test_a_place_that_is_not_found_has_four_ways_out() -> None:
    options = (SendPin(), WITHOUT_PIN, Edit(), Drop())

    assert shown(PlaceNotFound(said="12 mian st"), *options) == snapshot("""\
*“12 mian st” is not on the map. Where is it?*
```
main st tomorrow for bob
```
[Send a pin] [Create without a pin] [Edit] [Drop it]\
""")


def test_lookup_being_down_is_not_the_same_as_not_found() -> None:
    options = (LookAgain(), SendPin(), WITHOUT_PIN, Edit(), Drop())

    assert shown(LookupDown(said="12 main st"), *options) == snapshot("""\
*Addresses cannot be looked up right now, so “12 main st” is not checked.*
```
main st tomorrow for bob
```
[Look again] [Send a pin] [Create without a pin] [Edit] [Drop it]\
""")


def test_the_same_line_again_says_where_and_when_its_job_is() -> None:
    doubt = SameAgain(job_ids=("64d88ed5a1b2c3d4e5f60001",), place="Acme HQ", day=TOMORROW)

    assert shown(doubt, CreateIt(), Drop()) == snapshot("""\
*You sent the same line a moment ago, and it was created: Acme HQ, Wed, Nov 25, 2026. Make a second one?*
```
main st tomorrow for bob
```
[Make a second one]
[Drop it]\
""")


@pytest.mark.parametrize(
    ("doubt", "said"),
    [
        (PastDay(day=TODAY), "Tue, Nov 24, 2026 is in the past. Which day should it be?"),
        (ImpossibleDay(said="31 feb"), "There is no “31 feb”. Which day should it be?"),
        (UnclearDay(said="", days=(TODAY,)), "Which day is it for?"),
        (NoPlace(), "Where is the job? Edit it to add the place."),
        (
            Repeats(said="every monday", first=TODAY),
            "A line makes one job, so “every monday” cannot repeat. Create only the first?",
        ),
        (UnsureWords(said="ring the bell", field=Field.NOTES), "Is “ring the bell” a note?"),
        (
            PlaceUnclear(said="main st", candidates=(OAK,), km=(3.0,)),
            "Is “main st” this place?",
        ),
        (
            StillCreate(),
            "Hellotracks did not answer for too long. Still create it?",
        ),
        (
            StillCreate(why="late"),
            "This could not be done until now. Still create it?",
        ),
        (
            StillCreate(why="key", code=401),
            (
                "Hellotracks does not accept this app's key. "
                "Ask whoever runs the app to renew it, then create it."
            ),
        ),
        (
            StillCreate(why="refused", code=14, said="unknown worker"),
            "Hellotracks did not take it (unknown worker). Edit it, or try once more.",
        ),
        (
            StillCreate(why="refused", code=14),
            "Hellotracks did not take it (14). Edit it, or try once more.",
        ),
        (
            SameAgain(job_ids=()),
            "You sent the same line a moment ago, and it is being worked on. Make a second one?",
        ),
    ],
)
def test_each_doubt_is_one_question(doubt: Doubt, said: str) -> None:
    assert sentence(SAY, doubt) == said


@pytest.mark.parametrize("field", Field)
def test_every_field_has_a_name(field: Field) -> None:
    assert sentence(SAY, UnsureWords(said="x", field=field)).startswith("Is “x” ")


@pytest.mark.parametrize(
    ("doubt", "label"),
    [
        (StillCreate(), "[Create it]"),
        (SameAgain(job_ids=()), "[Make a second one]"),
        (UnsureWords(said="x", field=Field.NOTES), "[Yes, create it]"),
    ],
)
def test_the_button_that_creates_says_what_it_does(doubt: Doubt, label: str) -> None:
    assert label in shown(doubt, CreateIt())


def test_each_button_carries_entry_question_and_position() -> None:
    doubt = AmbiguousPerson(said="bob", candidates=(BOB_S, BOB_T))
    message = asked(
        SAY, entry(), question(doubt, Assign(worker=BOB_S), Edit(), Assign(worker=BOB_T))
    )
    buttons = [button for row in message.blocks[1:] for button in row["elements"]]

    values = [f"{'e' * 32}:{'d' * 32}:{at}" for at in (0, 2, 1)]
    assert [button["value"] for button in buttons] == values
    assert all(ANSWERS.match(button["action_id"]) for button in buttons)


def test_no_more_than_five_candidates_are_shown_and_the_ways_out_stay() -> None:
    workers = [Worker(username=f"bob{n}", name=f"Bob {n}") for n in range(9)]
    doubt = AmbiguousPerson(said="bob", candidates=tuple(workers))
    options = [Assign(worker=worker) for worker in workers]

    buttons = shown(doubt, *options, AssignNobody(), Edit())

    assert "[Bob 4]\n[Unassigned] [Edit]" in buttons
    assert "Bob 5" not in buttons


def test_of_several_jobs_the_question_names_the_one_it_is_about() -> None:
    two = entry(job(1, of=draft(place="mill")), job(2))

    assert "About mill" in as_seen(asked(SAY, two, question(PastDay(day=TODAY), Edit())))


def test_after_the_click_the_question_has_its_answer_and_no_buttons() -> None:
    doubt = AmbiguousPerson(said="bob", candidates=(BOB_S, BOB_T))
    open_question = question(doubt, Assign(worker=BOB_S), Assign(worker=BOB_T))

    assert as_seen(answered(SAY, open_question, Assign(worker=BOB_T))) == snapshot("""\
Who is “bob”?
→ *Bob Stone*\
""")


def test_a_late_click_and_a_strangers_click_are_told_so() -> None:
    assert as_seen(too_late(SAY)) == snapshot(
        "This question is closed already. If no card comes of it, type the line again."
    )
    assert as_seen(not_yours(SAY)) == snapshot("Only the person who asked for the job can answer.")


def test_hostile_and_endless_words_stay_words() -> None:
    pin = AtPin(name=HOSTILE, point=OAK.point)
    doubt = PlaceUnclear(said=HOSTILE, candidates=(pin,), km=(1.0,))
    options = (TakeDestination(destination=pin), Assign(worker=replace(JANE, name=HOSTILE)))

    for words in (HOSTILE, "x" * 4000, "😀" * 4000):
        message = asked(SAY, entry(words=words), question(doubt, *options, Edit()))
        assert "<!channel> *bold*" in as_seen(message)
        assert "<!" not in message.text
        assert "mrkdwn" not in repr(message.blocks)


def test_a_mention_is_given_back_as_it_was_seen() -> None:
    words = neutral("Acme HQ for <@U02JANE|jane>")

    assert "Acme HQ for @jane" in shown(PastDay(day=TODAY), Edit(), words=words)
