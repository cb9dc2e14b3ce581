"""One frozen object with every setting, read once; all faults are reported together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)

from bot.adapters.geocoding import parse_geocoder
from bot.domain.errors import Misconfigured

Door: TypeAlias = Literal["http", "socket"]

MENDS = {
    "SLACK_BOT_TOKEN": "copy the Bot User OAuth Token (xoxb-…) from your app's OAuth page",
    "SLACK_SIGNING_SECRET": "copy the Signing Secret from your app's Basic Information page",
    "SLACK_APP_TOKEN": "make an app-level token (xapp-…) with the scope connections:write",
    "SLACK_API_URL": "leave it out, or give an http(s) address that ends in /api/",
    "HELLOTRACKS_API_KEY": "copy it from live.hellotracks.com, More, API & Integrations",
    "HELLOTRACKS_URL": "leave it out, or give an http(s) address without a path",
    "HELLOTRACKS_DRY_RUN": "leave it out, or set it to 1 to write nothing to Hellotracks",
    "DATABASE_URL": "use sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME",
    "GEOCODER": "use none, nominatim:URL or photon:URL",
    "GEOCODER_ACCEPT_OSMF_POLICY": "leave it out, or set it to 1 once you have read the policy",
    "FIELDHAND_COMMAND": "use a slash and up to 31 lower-case letters, such as /job",
    "FIELDHAND_SECRET_KEY": "make one with `fieldhand key`, or leave it out",
    "FIELDHAND_KEEP_DAYS": "use a number of days from 1 to 36500",
    "FIELDHAND_MAP_URL": "use an http(s) address with {lat} and {lng} in it, and no other braces",
    "PORT": "use a number from 1 to 65535",
}


KINDS = {"slack_bot_token": ("xoxb-", "xoxe."), "slack_app_token": ("xapp-",)}
"""How tokens begin; one that is rotated begins with xoxe."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One setting that is missing or wrong, and how to mend it; never the value itself."""

    name: str
    what: str
    mend: str


class WrongSettings(Misconfigured):
    """Everything that is wrong with the settings, at once."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        lines = (f"  {fault.name}: {fault.what}; {fault.mend}." for fault in faults)
        super().__init__("These settings need mending:\n" + "\n".join(lines))
        self.faults = faults


class Settings(BaseModel):
    """The environment's names in lower case; a secret `NAME` may stand in the file `NAME_FILE`."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    slack_bot_token: SecretStr
    slack_signing_secret: SecretStr = SecretStr("")
    slack_app_token: SecretStr = SecretStr("")
    slack_api_url: str = "https://slack.com/api/"
    hellotracks_api_key: SecretStr
    hellotracks_url: str = "https://api.hellotracks.com"
    hellotracks_dry_run: bool = False
    database_url: str = "sqlite:///fieldhand.db"
    geocoder: str = "none"
    geocoder_accept_osmf_policy: bool = False
    fieldhand_command: str = Field(default="/job", pattern=r"^/[a-z0-9_-]{1,31}$")
    fieldhand_secret_key: SecretStr = SecretStr("")
    fieldhand_keep_days: int = Field(default=90, ge=1, le=36500)
    fieldhand_map_url: str = "https://www.google.com/maps/search/?api=1&query={lat},{lng}"
    port: int = Field(default=3000, ge=0, le=65535)

    @field_validator("slack_bot_token", "hellotracks_api_key")
    @classmethod
    def _present(cls, secret: SecretStr) -> SecretStr:
        """They travel in HTTP headers, so nothing but plain characters will do."""
        said = secret.get_secret_value().strip()
        if not said:
            raise ValueError("is empty")
        if not (said.isascii() and said.isprintable()):
            raise ValueError("has characters that no key has")
        return SecretStr(said)

    @field_validator("slack_bot_token", "slack_app_token")
    @classmethod
    def _of_its_kind(cls, token: SecretStr, about: ValidationInfo) -> SecretStr:
        """The two tokens are easily swapped, and Slack would only say "invalid_auth"."""
        kind = KINDS[str(about.field_name)]
        if token.get_secret_value() and not token.get_secret_value().startswith(kind):
            raise ValueError(f"does not start with {kind[0]}")
        return token

    @field_validator("fieldhand_secret_key")
    @classmethod
    def _some_secret(cls, given: SecretStr) -> SecretStr:
        """A comma too many must not make a secret of nothing, with which anybody could open."""
        parts = [part.strip() for part in given.get_secret_value().split(",")]
        if not any(parts):
            raise ValueError("has no key in it")
        return SecretStr(",".join(filter(None, parts)))

    @field_validator("slack_api_url", "hellotracks_url", "fieldhand_map_url")
    @classmethod
    def _web_address(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            raise ValueError("is no http(s) address")
        return url

    @field_validator("slack_api_url")
    @classmethod
    def _ends_in_slash(cls, url: str) -> str:
        return url if url.endswith("/") else url + "/"

    @field_validator("hellotracks_url")
    @classmethod
    def _no_slash(cls, url: str) -> str:
        return url.rstrip("/")

    @field_validator("fieldhand_map_url")
    @classmethod
    def _both_numbers(cls, url: str) -> str:
        """Fill it in once: a card must not be the first to find that it cannot be."""
        try:
            blanks = {blank for _, blank, _, _ in Formatter().parse(url)}
            url.format(lat=0.0, lng=0.0)
        except (AttributeError, LookupError, TypeError, ValueError):
            raise ValueError("has braces that are not {lat} or {lng}") from None
        if not blanks >= {"lat", "lng"}:
            raise ValueError("lacks {lat} or {lng}")
        return url

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, url: str) -> str:
        """Hosting services still write `postgres://`."""
        if url.startswith("postgres://"):
            url = "postgresql://" + url.removeprefix("postgres://")
        if not url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
            raise ValueError("is no database this program knows")
        if url in {"sqlite:///", "sqlite:///:memory:"}:
            raise ValueError("names no file, and what is kept must survive")
        return url


def read_settings(environment: Mapping[str, str], *, door: Door) -> Settings:
    """Raise WrongSettings with every fault there is; empty values count as left out."""
    files = _files(environment)
    read = {name: text for name, text in files.items() if text is not None}
    given = {name.lower(): value for name, value in {**environment, **read}.items() if value}
    known = {name: given[name] for name in Settings.model_fields if name in given}
    unread = [_fault(name, "unread") for name, text in files.items() if text is None]
    beyond = [*_missing_for(door, known), *_geocoder_faults(known)]
    try:
        settings = Settings.model_validate(known)
    except ValidationError as error:
        raise WrongSettings(_once(unread, [*_in_our_words(error), *beyond])) from None
    if faults := _once(unread, beyond):
        raise WrongSettings(faults)
    return settings


def _once(unread: Sequence[Fault], others: Sequence[Fault]) -> tuple[Fault, ...]:
    """What stands in an unreadable file is not missing too."""
    names = {fault.name for fault in unread}
    return (*unread, *(fault for fault in others if fault.name not in names))


def _in_our_words(error: ValidationError) -> list[Fault]:
    return [_fault(str(said["loc"][0]), said["type"], said["msg"]) for said in error.errors()]


def _missing_for(door: Door, known: Mapping[str, str]) -> tuple[Fault, ...]:
    name = "slack_signing_secret" if door == "http" else "slack_app_token"
    return () if known.get(name) else (_fault(name, "missing"),)


def _geocoder_faults(known: Mapping[str, str]) -> tuple[Fault, ...]:
    """Which geocoders there are is known where they are spoken to."""
    accepts = known.get("geocoder_accept_osmf_policy", "").casefold() in {"1", "true", "yes", "on"}
    try:
        parse_geocoder(known.get("geocoder", "none"), accept_osmf_policy=accepts)
    except ValueError as error:
        return (_fault("geocoder", "value_error", str(error)),)
    return ()


def _fault(name: str, kind: str, message: str = "") -> Fault:
    match kind:
        case "missing":
            what = "is missing"
        case "unread":
            what = "stands in a file that cannot be read"
        case "value_error":
            what = message.removeprefix("Value error, ")
        case _:
            what = "is not understood"
    return Fault(name=name.upper(), what=what, mend=MENDS[name.upper()])


def _files(environment: Mapping[str, str]) -> dict[str, str | None]:
    """The text of each `NAME_FILE`; None where it cannot be read."""
    files = {name: environment.get(f"{name}_FILE") for name in MENDS}
    return {name: _read(Path(file)) for name, file in files.items() if file}


def _read(file: Path) -> str | None:
    try:
        return file.read_text().strip()
    except (OSError, UnicodeDecodeError):
        return None
