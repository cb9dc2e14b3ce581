"""What a geocoder offers for an address, before anybody has checked it."""

from dataclasses import dataclass

from bot.domain.place import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One row of a geocoder's answer; empty text where it said nothing.

    `label` is all that the geocoder says of it, to check words against; `address` what a person
    needs to read of that.

    `precise` means a house or a named thing, not a street, a town or a postcode. `codes` are the
    short forms of its region and country: `CA`, `US`.
    """

    label: str
    address: str = ""
    point: Point
    house_number: str = ""
    street: str = ""
    city: str = ""
    postcode: str = ""
    country: str = ""
    codes: tuple[str, ...] = ()
    name: str = ""
    precise: bool = False
    attribution: str = ""
