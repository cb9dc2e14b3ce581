"""What the operator gets to hear about settings."""

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from bot.settings import MENDS, Settings, WrongSettings, read_settings

ENOUGH = {
    "SLACK_BOT_TOKEN": "xoxb-1",
    "SLACK_SIGNING_SECRET": "secret",
    "HELLOTRACKS_API_KEY": "ABCDEF.0123",
}


def faults(environment: dict[str, str]) -> list[str]:
    with pytest.raises(WrongSettings) as wrong:
        read_settings(environment, door="http")
    return [fault.name for fault in wrong.value.faults]


def test_enough_is_enough() -> None:
    settings = read_settings(ENOUGH, door="http")

    assert settings.fieldhand_command == "/job"
    assert settings.geocoder == "none"
    assert settings.database_url == "sqlite:///fieldhand.db"


def test_everything_wrong_is_said_at_once_with_how_to_mend_it() -> None:
    with pytest.raises(WrongSettings) as wrong:
        read_settings({"PORT": "eighty", "GEOCODER": "maps"}, door="socket")

    assert str(wrong.value) == snapshot("""\
These settings need mending:
  SLACK_BOT_TOKEN: is missing; copy the Bot User OAuth Token (xoxb-…) from your app's OAuth page.
  HELLOTRACKS_API_KEY: is missing; copy it from live.hellotracks.com, More, API & Integrations.
  PORT: is not understood; use a number from 1 to 65535.
  SLACK_APP_TOKEN: is missing; make an app-level token (xapp-…) with the scope connections:write.
  GEOCODER: is no geocoder this program knows: maps; use none, nominatim:URL or photon:URL.\
""")


def test_a_missing_door_key_is_named_for_the_door_that_is_used() -> None:
    assert faults({**ENOUGH, "SLACK_SIGNING_SECRET": ""}) == ["SLACK_SIGNING_SECRET"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SLACK_BOT_TOKEN", "   "),
        ("SLACK_BOT_TOKEN", "xapp-1-A1-2-abc"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("HELLOTRACKS_API_KEY", "schlüssel"),
        ("SLACK_API_URL", "slack.com/api"),
        ("HELLOTRACKS_URL", "ftp://api.hellotracks.com"),
        ("DATABASE_URL", "mysql://x/y"),
        ("FIELDHAND_COMMAND", "job"),
        ("FIELDHAND_MAP_URL", "https://maps.example/"),
        ("FIELDHAND_SECRET_KEY", " , ,"),
        ("FIELDHAND_KEEP_DAYS", "0"),
        ("FIELDHAND_KEEP_DAYS", "for ever"),
        ("FIELDHAND_MAP_URL", "https://maps.example/?q={lat}"),
        ("FIELDHAND_MAP_URL", "https://maps.example/?q={{lat}},{{lng}}"),
        ("FIELDHAND_MAP_URL", "https://maps.example/?q={lat},{lng}&z={z}"),
        ("FIELDHAND_MAP_URL", "https://maps.example/?q={lat},{lng}&z={}"),
        ("FIELDHAND_MAP_URL", "https://maps.example/?q={lat},{lng:d}"),
        ("FIELDHAND_MAP_URL", "https://maps.example/?q={lat[0]},{lng}"),
        ("FIELDHAND_MAP_URL", "https://maps.example/?q={lat},{lng.x}"),
        ("FIELDHAND_MAP_URL", "https://maps.example/?q={lat},{lng"),
        ("GEOCODER", "nominatim:https://nominatim.openstreetmap.org"),
        ("PORT", "70000"),
        ("HELLOTRACKS_DRY_RUN", "perhaps"),
    ],
)
def test_a_wrong_value_is_named_and_never_quoted(name: str, value: str) -> None:
    with pytest.raises(WrongSettings) as wrong:
        read_settings({**ENOUGH, name: value}, door="http")

    assert [fault.name for fault in wrong.value.faults] == [name]
    if name.endswith(("TOKEN", "KEY")) and value.strip():
        assert value not in str(wrong.value)


def test_the_numbers_of_a_map_may_be_cut_short() -> None:
    url = "https://maps.example/?q={lat:.6f},{lng:.6f}"

    assert read_settings({**ENOUGH, "FIELDHAND_MAP_URL": url}, door="http").fieldhand_map_url == url


def test_the_old_name_of_postgres_is_understood() -> None:
    settings = read_settings({**ENOUGH, "DATABASE_URL": "postgres://u:p@h/db"}, door="http")

    assert settings.database_url == "postgresql://u:p@h/db"


def test_a_comma_too_many_makes_no_secret_of_nothing() -> None:
    settings = read_settings({**ENOUGH, "FIELDHAND_SECRET_KEY": " new, old ,,"}, door="http")

    assert settings.fieldhand_secret_key.get_secret_value() == "new,old"


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("xoxb-from-file\n")
    environment = {**ENOUGH, "SLACK_BOT_TOKEN": "", "SLACK_BOT_TOKEN_FILE": str(file)}

    settings = read_settings(environment, door="http")

    assert settings.slack_bot_token.get_secret_value() == "xoxb-from-file"


def test_a_file_that_is_not_there_is_a_fault_too() -> None:
    environment = {**ENOUGH, "SLACK_BOT_TOKEN": "", "SLACK_BOT_TOKEN_FILE": "/nowhere/token"}

    with pytest.raises(WrongSettings, match="SLACK_BOT_TOKEN: stands in a file that cannot be"):
        read_settings(environment, door="http")
    assert faults(environment) == ["SLACK_BOT_TOKEN"]


def test_secrets_do_not_show_when_settings_are_printed() -> None:
    assert "xoxb-1" not in repr(read_settings(ENOUGH, door="http"))


def test_every_setting_says_how_to_mend_it() -> None:
    assert {name.upper() for name in Settings.model_fields} == set(MENDS)
