"""Dutch: days, times and plain job lines, on Monday 23 November 2026 at 10."""

import pytest

from bot.domain.doubt import PastDay, UnclearDay
from tests.language.scenes import asks, day_of, only_job, window_of

_DAYS = [
    ("tweede paasdag", 20270329),
    ("over drie werkdagen", 20261126),
    ("vandaag", 20261123),
    ("morgen", 20261124),
    ("overmorgen", 20261125),
    ("dinsdag", 20261124),
    ("wo.", 20261125),
    ("op donderdag", 20261126),
    ("vr.", 20261127),
    ("aanstaande vrijdag", 20261127),
    ("komende zaterdag", 20261128),
    ("1 december", 20261201),
    ("de eerste december", 20261201),
    ("3 dec.", 20261203),
    ("op de 15e december", 20261215),
    ("drie december", 20261203),
    ("tweeëntwintig januari", 20270122),
    ("donderdag 3 december", 20261203),
    ("8 februari 2027", 20270208),
    ("12/12", 20261212),
    ("5-12-2026", 20261205),
    ("op 5-12", 20261205),
    ("op de 5e", 20261205),
    ("vrijdag de 27e", 20261127),
    ("over 3 dagen", 20261126),
    ("over drie dagen", 20261126),
    ("over een week", 20261130),
    ("binnen twee weken", 20261207),
    ("over een maand", 20261223),
    ("drie dagen later", 20261126),
    ("volgende week woensdag", 20261202),
    ("donderdag volgende week", 20261203),
    ("deze week vrijdag", 20261127),
    ("vrijdag deze week", 20261127),
    ("deze vrijdag", 20261127),
    ("de eerste maandag van januari", 20270104),
    ("laatste vrijdag van december", 20261225),
    ("laatste dag van november", 20261130),
    ("eind december", 20261231),
    ("de 20e van volgende maand", 20261220),
    ("kerst", 20261225),
    ("een week na vrijdag", 20261204),
    ("dinsdagochtend", 20261124),
    ("vrijdagmiddag", 20261127),
    ("morgenavond", 20261124),
    ("vrijdag over een week", 20261204),
]


@pytest.mark.parametrize(("said", "day"), _DAYS)
def test_a_day_is_read(said: str, day: int) -> None:
    assert day_of(f"Globex {said}", "nl") == day


_UNCLEAR = [
    ("volgende maandag", [20261130, 20261207]),
    ("volgende vrijdag", [20261204, 20261127]),
    ("volgende week", [20261130]),
    ("dit weekend", [20261128, 20261129]),
]


@pytest.mark.parametrize(("said", "days"), _UNCLEAR)
def test_a_day_that_may_be_two_is_asked_about(said: str, days: list[int]) -> None:
    (doubt,) = only_job(f"Globex {said}", "nl").doubts

    assert isinstance(doubt, UnclearDay)
    assert [day.to_yyyymmdd() for day in doubt.days] == days


@pytest.mark.parametrize(
    "said", ["gisteren", "eergisteren", "drie dagen geleden", "vorige vrijdag"]
)
def test_a_day_that_is_over_is_asked_about(said: str) -> None:
    (doubt,) = only_job(f"Globex {said}", "nl").doubts

    assert isinstance(doubt, PastDay)


_WINDOWS = [
    ("om 9 uur", "at 900"),
    ("om 9u", "at 900"),
    ("om 9u30", "at 930"),
    ("om 14.30 uur", "at 1430"),
    ("om negen uur", "at 900"),
    ("om vijftien uur", "at 1500"),
    ("half tien", "at 930"),
    ("om half 10", "at 930"),
    ("kwart over tien", "at 1015"),
    ("kwart voor 10", "at 945"),
    ("tien voor half tien", "at 920"),
    ("vijf over half tien", "at 935"),
    ("twintig voor elf", "at 1040"),
    ("om 12 uur", "at 1200"),
    ("rond 16 uur", "at 1600"),
    ("om 8 uur 's ochtends", "at 800"),
    ("om drie uur 's middags", "at 1500"),
    ("om 7 uur 's avonds", "at 1900"),
    ("van 9 tot 11", "between 900-1100"),
    ("tussen 9 en 11", "between 900-1100"),
    ("tussen negen en elf uur", "between 900-1100"),
    ("9u-11u", "between 900-1100"),
    ("9-11 uur", "between 900-1100"),
    ("van 8:30 tot 12 uur", "between 830-1200"),
    ("voor 16:00", "by -1600"),
    ("uiterlijk 15 uur", "by -1500"),
    ("na 14 uur", "after 1400"),
    ("vanaf 10 uur", "after 1000"),
    ("'s ochtends", "part 800-1200"),
    ("in de middag", "part 1200-1700"),
    ("'s avonds", "part 1700-2100"),
    ("einde van de dag", "by -1700"),
    ("om 5:30", "at 530"),
]


@pytest.mark.parametrize(("said", "window"), _WINDOWS)
def test_a_time_is_read(said: str, window: str) -> None:
    assert window_of(f"Globex morgen {said}", "nl") == window


_LINES = [
    ("Kerkstraat 12 morgen om 9 uur voor jane", "Kerkstraat 12", 20261124, "at 900", "jane"),
    (
        "Bakkerij Smit vrijdagochtend voor luis, spoed",
        "Bakkerij Smit",
        20261127,
        "part 800-1200",
        "luis",
    ),
    (
        "hallo, Lindelaan 8 donderdag tussen 9 en 11 voor anna aub",
        "Lindelaan 8",
        20261126,
        "between 900-1100",
        "anna",
    ),
    ("morgenmiddag: Garage Bos voor mike", "Garage Bos", 20261124, "part 1200-1700", "mike"),
    (
        "voor jane: Hotel Zeezicht 3 december om half drie",
        "Hotel Zeezicht",
        20261203,
        "at 1430",
        "jane",
    ),
    ("Molenweg 5 dinsdag", "Molenweg 5", 20261124, "", ""),
    ("Plein 1945 4 morgen voor anna", "Plein 1945 4", 20261124, "", "anna"),
]


@pytest.mark.parametrize(("line", "place", "day", "window", "person"), _LINES)
def test_a_plain_job_is_read_without_a_question(
    line: str, place: str, day: int, window: str, person: str
) -> None:
    job = only_job(line, "nl")

    assert (job.place, day_of(line, "nl")) == (place, day)
    assert window_of(line, "nl") == window
    assert [said.words for said in job.people] == ([person] if person else [])
    assert asks(line, "nl") == []
