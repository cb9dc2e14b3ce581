"""Pins in all the forms that people paste them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.place import Point
from bot.places.pin import NoPin, Pin, find_pin

HERE = Point(38.6012, -121.8857)


@pytest.mark.parametrize(
    "said",
    [
        "38.6012,-121.8857",
        " 38.6012 , -121.8857 ",
        "38.6012 -121.8857",
        "38.6012; -121.8857",
        "(38.6012, -121.8857)",
        "38.6012N, 121.8857W",
        "38.6012° N 121.8857° W",
        "+38.6012, -121.8857",
        "geo:38.6012,-121.8857",
        "geo:38.6012,-121.8857;u=35",
        "geo:0,0?q=38.6012,-121.8857",
        "https://maps.google.com/?q=38.6012,-121.8857",
        "https://maps.google.com/maps?q=loc:38.6012,-121.8857&z=17",
        "https://www.google.com/maps?q=38.6012,-121.8857",
        "https://www.google.com/maps/search/?api=1&query=38.6012%2C-121.8857",
        "https://www.google.com/maps/search/38.6012,+-121.8857?entry=tts",
        "https://www.google.de/maps/dir/?api=1&destination=38.6012,-121.8857",
        "https://www.google.co.uk/maps/place/38.6012,-121.8857/@38.7,-121.9,15z",
        "https://www.google.com/maps/@38.7,-121.9,15z/data=!3m1!1e3!4m2!3d38.6012!4d-121.8857",
        "https://maps.apple.com/?ll=38.6012,-121.8857",
        "https://maps.apple.com/place?coordinate=38.6012,-121.8857",
        "https://www.openstreetmap.org/?mlat=38.6012&mlon=-121.8857#map=17/38.7/-121.9",
        "https://waze.com/ul?ll=38.6012,-121.8857&navigate=yes",
        "<https://maps.google.com/?q=38.6012,-121.8857>",
        "<https://maps.google.com/?q=38.6012,-121.8857|the map>",
    ],
)
def test_a_pin_is_found(said: str) -> None:
    assert find_pin(said) == Pin(point=HERE, label="38.601200, -121.885700")


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Back gate 38.6012, -121.8857", "Back gate"),
        ("38.6012,-121.8857 (back gate)", "back gate"),
        ("back gate: https://maps.google.com/?q=38.6012,-121.8857", "back gate"),
        ("geo:0,0?q=38.6012,-121.8857(Back+gate)", "Back gate"),
        ("https://maps.apple.com/?ll=38.6012,-121.8857&q=Back%20gate", "Back gate"),
        (
            "https://www.google.com/maps/place/Back+gate/@38.7,-121.9,17z/data=!3d38.6012!4d-121.8857",
            "Back gate",
        ),
    ],
)
def test_a_pin_keeps_the_name_that_stands_beside_it(said: str, label: str) -> None:
    assert find_pin(said) == Pin(point=HERE, label=label)


@pytest.mark.parametrize(
    "said",
    [
        "https://www.google.com/maps/@38.6012,-121.8857,15z",
        "https://www.google.com/maps/place/Acme+HQ/@38.6012,-121.8857,15z",
        "https://maps.google.com/?ll=38.6012,-121.8857",
        "https://www.openstreetmap.org/#map=17/38.6012/-121.8857",
        "-121.8857, 38.6012",
        "geo:-121.8857,38.6012",
    ],
)
def test_the_middle_of_a_view_and_a_swapped_pair_are_not_sure(said: str) -> None:
    match find_pin(said):
        case Pin(point=point, sure=sure):
            assert (point, sure) == (HERE, False)
        case other:
            pytest.fail(f"{said} was read as {other}")


def test_two_different_pins_in_one_link_are_not_sure() -> None:
    found = find_pin("https://www.google.com/maps/dir/a/b/data=!3d38.1!4d-121.1!3d38.2!4d-121.2")

    assert isinstance(found, Pin)
    assert not found.sure


def test_a_rough_pair_is_a_district_and_not_sure() -> None:
    assert find_pin("38.6, -121.9") == Pin(
        point=Point(38.6, -121.9), label="38.600000, -121.900000", sure=False
    )


@pytest.mark.parametrize(
    "said",
    [
        "0.0, 0.0",
        "0.0000, 0.0000",
        "95.1234, 195.1234",
        "38.6012, -221.8857",
        "geo:0,0",
        "https://www.google.com/maps/place/Acme+HQ",
        "https://maps.apple.com/?q=Acme",
        "https://www.openstreetmap.org/way/1",
        "https://maps.google.com/?q=0,0",
        "https://maps.google.com/?q=999,999",
    ],
)
def test_what_is_meant_as_a_pin_but_is_none_is_no_address_either(said: str) -> None:
    assert find_pin(said) == NoPin()


def test_a_short_link_hides_where_it_leads() -> None:
    assert find_pin("https://maps.app.goo.gl/abcDEF123") == NoPin(short=True)


@pytest.mark.parametrize(
    ("said", "sure"),
    [
        ("""38°36'04.3"N 121°53'08.5"W""", True),
        ("""38° 36′ 4.3″ N, 121° 53′ 8.5″ W""", True),
        ("38°36'N 121°53'W", False),
    ],
)
def test_degrees_minutes_and_seconds_are_a_pin(said: str, sure: bool) -> None:
    match find_pin(said):
        case Pin(point=point, sure=found):
            assert point.km_to(HERE) < (0.02 if sure else 1.5)
            assert found is sure
        case other:
            pytest.fail(f"{said} was read as {other}")


@pytest.mark.parametrize(
    "said",
    [
        "",
        "12, 5",
        "12 5",
        "Acme HQ",
        "214 Oak Street, Davis 95616",
        "Pump House 3, Gate 4",
        "Unit 1.5, Building 2.5",
        "10.0.0.1, 192.168.0.1",
        "https://acme.example/38.6012,-121.8857",
        "https://example.com/maps/@38.6012,-121.8857,15z",
        "https://notgoogle.com/maps?q=38.6012,-121.8857",
        "https://google.evil.example/maps?q=38.6012,-121.8857",
        "http://[broken",
        "1.2.3, 4.5.6",
    ],
)
def test_what_is_no_pin_is_left_alone(said: str) -> None:
    assert find_pin(said) is None


@given(st.text(max_size=200))
def test_no_text_at_all_breaks_the_reading(said: str) -> None:
    find_pin(said)
    find_pin(f"https://www.google.com/maps/{said}")
    find_pin(f"geo:{said}")


@given(
    st.decimals(-89, 89, places=6).filter(lambda d: abs(d) > 1),
    st.decimals(-179, 179, places=6).filter(lambda d: abs(d) > 1),
)
def test_every_pair_comes_back_as_it_was_written(lat: object, lng: object) -> None:
    for said in (f"{lat}, {lng}", f"geo:{lat},{lng}", f"https://maps.google.com/?q={lat},{lng}"):
        found = find_pin(said)
        assert isinstance(found, Pin)
        assert (str(found.point.lat), str(found.point.lng)) == (
            str(float(str(lat))),
            str(float(str(lng))),
        )
