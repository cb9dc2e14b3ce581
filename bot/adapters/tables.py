"""The tables, the same in SQLite and Postgres.

A column exists for what is searched, compared or changed on its own; everything else of a request
or a job stands as JSON in one text column (text, because Postgres has no NUL outside of JSON's
escapes). Times are whole milliseconds since 1970, UTC, and 0 is "never" or "at once". The tables
are made by the migrations; a test holds the two together.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData()

# `same_line` stands for who said what where; `stands` is False once refused, dropped or undone.
# `reply_mark` tells one reply handle from another without opening either; `reply_since` is when
# this one was given. `touched_at` is the end of the last claim that wrote anything.
requests = Table(
    "requests",
    metadata,
    Column("id", Text, primary_key=True),
    Column("workspace", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("conversation", Text, nullable=False),
    Column("door", Text, nullable=False),
    Column("delivery", Text, nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Column("reply_to", Text, nullable=False),
    Column("reply_mark", Text, nullable=False),
    Column("reply_since", BigInteger, nullable=False),
    Column("same_line", Text, nullable=False),
    Column("same_as", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("stands", Boolean, nullable=False),
    Column("next_try", BigInteger, nullable=False),
    Column("owner", Text, nullable=False),
    Column("claimed_until", BigInteger, nullable=False),
    Column("touched_at", BigInteger, nullable=False),
    Column("entry", Text, nullable=False),
    UniqueConstraint("workspace", "delivery", name="one_request_a_delivery"),
    Index("requests_by_line", "same_line", "received_at"),
    Index("requests_to_do", "stage", "next_try"),
    Index("requests_by_age", "received_at"),
    Index(
        "requests_with_reply",
        "reply_since",
        sqlite_where=text("reply_to <> ''"),
        postgresql_where=text("reply_to <> ''"),
    ),
)

jobs = Table(
    "jobs",
    metadata,
    Column("request_id", Text, ForeignKey("requests.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("workspace", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("progress", Text, nullable=False),
    Column("hellotracks_id", Text, nullable=False),
    Column("job", Text, nullable=False),
)

members = Table(
    "members",
    metadata,
    Column("workspace", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("member", Text, nullable=False),
    Column("kept_at", BigInteger, nullable=False),
)

# A roster and a list of places are read and replaced whole.
workers = Table(
    "workers",
    metadata,
    Column("workspace", Text, primary_key=True),
    Column("workers", Text, nullable=False),
    Column("kept_at", BigInteger, nullable=False),
)

places = Table(
    "places",
    metadata,
    Column("workspace", Text, primary_key=True),
    Column("places", Text, nullable=False),
    Column("kept_at", BigInteger, nullable=False),
)
