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
