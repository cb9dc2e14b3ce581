"""What the store asks of a database, whichever it is."""

from collections.abc import Callable
from typing import Literal, Protocol, TypeAlias, TypeVar

from sqlalchemy import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError

from bot.domain.errors import WrongDatabase

Outcome = TypeVar("Outcome")

# Runs inside one transaction; must not mind being run again after that was rolled back.
Work: TypeAlias = Callable[[Connection], Outcome]


# "first" is for what somebody in the chat waits for: it never queues behind the workers. "in time"
# is for what nobody waits for: it may go to the disk with the next that does, a moment later.
Turn: TypeAlias = Literal["first", "next", "in time"]


class Database(Protocol):
    async def write(self, work: Work[Outcome], *, turn: Turn = "next") -> Outcome:
        """Run the work in a transaction; it is on disk when this returns."""
        ...

    async def read(self, work: Work[Outcome]) -> Outcome:
        """Run one SELECT; never waits for a writer."""
        ...

    def one_at_a_time(self, connection: Connection, key: str) -> None:
        """Make transactions with equal keys wait for each other, where they do not anyway."""
        ...


DRIVERS = {
    "sqlite": "sqlite",
    "postgres": "postgresql+psycopg",  # how hosting services still write it
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}


def read_url(database_url: str) -> URL:
    """Raise WrongDatabase without repeating the address: a password may stand in it."""
    try:
        url = make_url(database_url)
    except ArgumentError:
        raise WrongDatabase("not an address") from None
    if url.drivername not in DRIVERS:
        raise WrongDatabase(f"{url.drivername} is neither sqlite nor postgresql")
    return url.set(drivername=DRIVERS[url.drivername])


def is_sqlite(url: URL) -> bool:
    return url.drivername == "sqlite"
