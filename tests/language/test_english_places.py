"""English places in lines without capitals: their core, and what touches it on either side."""

import pytest

from tests.language.scenes import asks, only_job

_ADDRESSES = ["61 plover ct", "7b tansy hollow rd", "1402 curlew blvd", "88 teal st apt 4"]
_VENUES = ["quillby vet", "teal creek marina", "wombat falls laundromat", "sorrel golf club"]
_ROADS = ["hwy 31 mile 6 rest area", "the corner of tansy and plover", "curlew tires on 9th st"]
_AFTER = ["oboe stump grinding", "tankless heater cold", "zither wont open", "hull scrub",
          "vest charger dead", "xray tube swap"]  # fmt: skip
_BEFORE = ["pump filter", "junk haul", "wasp nest under eaves", "oboe gasket swap"]


@pytest.mark.parametrize("place", [*_ADDRESSES, *_VENUES, *_ROADS])
@pytest.mark.parametrize("said", _AFTER)
@pytest.mark.parametrize("order", ["{} {} fri 2pm luis", "fri 2pm luis {} {}", "fri {} {} luis"])
def test_what_fails_or_is_to_be_done_begins_behind_the_core(
    place: str, said: str, order: str
) -> None:
    line = order.format(place, said)
    job = only_job(line)

    assert (job.place, job.notes, asks(line)) == (place, said, [])


@pytest.mark.parametrize("place", [*_ADDRESSES, "quillby barn studio 12 tansy rd"])
@pytest.mark.parametrize("said", _BEFORE)
@pytest.mark.parametrize("order", ["{} {} fri 2pm luis", "fri 2pm {} {} luis"])
def test_what_is_to_be_done_ends_before_the_number_or_the_name(
    place: str, said: str, order: str
) -> None:
    line = order.format(said, place)
    job = only_job(line)

    assert (job.place, job.notes, asks(line)) == (place, said, [])


@pytest.mark.parametrize("more", ["apt c", "unit 12", "3rd floor", "bldg 4", "tucson", "elko nv",
                                  "ojai", "ste 9 duluth mn 55805"])  # fmt: skip
def test_a_unit_or_a_town_belongs_to_the_address(more: str) -> None:
    line = f"61 plover ct {more} fri 2pm luis"
    job = only_job(line)

    assert (job.place, job.notes, asks(line)) == (f"61 plover ct {more}", "", [])


@pytest.mark.parametrize("place", ["whispering sorrel rv park", "bell plover inn",
                                   "tansy lumber yard", "24 plover gas & mart",
                                   "two oh five teal harbor road"])  # fmt: skip
def test_a_name_without_capitals_stays_whole(place: str) -> None:
    assert only_job(f"{place} fri 2pm luis").place == place


@pytest.mark.parametrize("place", ["24 hour laundromat on 9th ave", "24 hr gym"])
def test_what_is_always_open_takes_no_whole_day(place: str) -> None:
    job = only_job(f"{place} zither wont open tue 11am luis")

    assert (job.place, job.on_site_minutes) == (place, None)


@pytest.mark.parametrize("name", ["the rusty plover", "tansy anchor", "wombat and sons"])
@pytest.mark.parametrize("lead", ["at", "@"])
def test_a_name_before_the_comma_of_its_address_is_part_of_the_place(name: str, lead: str) -> None:
    job = only_job(f"descale kettles {lead} {name}, 61 plover ct, fri 2pm luis")

    assert (job.place, job.notes) == (f"{name}, 61 plover ct", "descale kettles")


@pytest.mark.parametrize("said", ["Boiler service", "notary signing", "Radiator valves"])
def test_a_line_of_nothing_but_a_task_has_no_place(said: str) -> None:
    job = only_job(f"{said} tomorrow 3pm for mike")

    assert (job.place, job.notes, [d.kind for d in job.doubts]) == ("", said, ["no place"])


@pytest.mark.parametrize("said", ["*Plover & Sons*, 61 Tansy Ct", "(Plover & Sons, 61 Tansy Ct)"])
def test_marks_around_a_place_are_no_part_of_it(said: str) -> None:
    assert only_job(f"{said} fri 2pm luis").place == "Plover & Sons, 61 Tansy Ct"


@pytest.mark.parametrize("house", ["9-11 plover st", "12-14 tansy ave"])
def test_a_range_before_a_street_is_a_house(house: str) -> None:
    assert only_job(f"{house} tomorrow for jane").place == house


@pytest.mark.parametrize("said", ["call wren 415 555 0199", "ask for wren 415-555-0199"])
def test_a_name_without_capitals_before_a_number_is_the_contact(said: str) -> None:
    contact = only_job(f"61 plover ct fri 2pm luis, {said}").contact

    assert contact.name == "wren"


@pytest.mark.parametrize("month", ["decmber", "Decemeber", "dcember"])
def test_a_month_may_have_a_slip(month: str) -> None:
    job = only_job(f"61 plover ct - {month} 2nd, 9am, luis")

    assert (job.place, job.day is not None and job.day.to_yyyymmdd()) == ("61 plover ct", 20261202)


def test_who_signs_a_work_order_is_no_note() -> None:
    text = "\n".join(
        (
            "Please book the following:",
            "Location: Quillby Vet",
            "When: friday",
            "Who: luis",
            "What: descale kettles",
            "PO: 7718-B",
            "",
            "Thanks,",
            "Wren",
        )
    )

    assert only_job(text).notes == "descale kettles"


@pytest.mark.parametrize(
    "line",
    ["Fix the AC motor 61 plover ct apt C Friday 2pm luis",
     "Oboe gasket swap quillby vet Friday 2pm luis",
     "I'll need luis at quillby vet Friday 2pm for a hull scrub"],
)  # fmt: skip
def test_capitals_that_a_telephone_sets_tell_nothing(line: str) -> None:
    capitals, small = only_job(line), only_job(line.lower())

    assert (capitals.place.lower(), capitals.notes.lower()) == (small.place, small.notes)


@pytest.mark.parametrize(
    ("said", "place", "notes"),
    [("tune oboe mrs wren 14 tansy cir", "mrs wren 14 tansy cir", "tune oboe"),
     ("recaulk showers unit 210 the plovers 61 teal ct", "unit 210 the plovers 61 teal ct",
      "recaulk showers"),
     ("set 4 zithers at plover fairgrounds", "plover fairgrounds", "set 4 zithers"),
     ("wifi dead at teal roof on hwy 9", "teal roof on hwy 9", "wifi dead"),
     ("sub floor zorby spot 61 teal ct", "61 teal ct", "sub floor zorby spot"),
     ("mayfly memorial 61 teal ct", "mayfly memorial 61 teal ct", ""),
     ("swap lamp in room 300 founders hall", "room 300 founders hall", "swap lamp"),
     ("plover arms burst pipe 3rd floor", "plover arms", "burst pipe 3rd floor"),
     ("st wrens lutheran oboe tuning", "st wrens lutheran", "oboe tuning")],
)  # fmt: skip
@pytest.mark.parametrize("order", ["{} fri 2pm luis", "fri 2pm luis {}"])
def test_a_place_takes_what_is_its_own(said: str, place: str, notes: str, order: str) -> None:
    job = only_job(order.format(said))

    assert (job.place, job.notes) == (place, notes)


@pytest.mark.parametrize(
    ("said", "place", "notes"),
    [("zither lamp going off 61 teal ct", "61 teal ct", "zither lamp going off"),
     ("blinds install wren + plover hair studio", "wren + plover hair studio", "blinds install"),
     ("put up zorby lights 61 teal ct", "61 teal ct", "put up zorby lights"),
     ("wombat theft at plover road substation", "plover road substation", "wombat theft"),
     ("hollow tree nursery oboe timer", "hollow tree nursery", "oboe timer"),
     ("tansy center on rte 30 greenhouse heater out", "tansy center on rte 30",
      "greenhouse heater out")],
)  # fmt: skip
def test_small_words_between_a_note_and_a_place_go_where_they_belong(
    said: str, place: str, notes: str
) -> None:
    job = only_job(f"{said} fri 2pm luis")

    assert (job.place, job.notes) == (place, notes)


def test_a_number_between_a_day_and_a_venue_is_a_time_without_capitals_too() -> None:
    job = only_job("jane wed 8 wrenfield prep school oboe leak")

    assert (job.place, job.window) == ("wrenfield prep school", only_job("x wed 8am jane").window)
