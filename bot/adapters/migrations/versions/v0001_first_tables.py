"""The ledger, and what is known of members, workers and places."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _requests()
    _jobs()
    _known()


def _requests() -> None:
    op.create_table(
        "requests",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("workspace", sa.Text, nullable=False),
        sa.Column("member", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("door", sa.Text, nullable=False),
        sa.Column("delivery", sa.Text, nullable=False),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("reply_to", sa.Text, nullable=False),
        sa.Column("reply_mark", sa.Text, nullable=False),
        sa.Column("reply_since", sa.BigInteger, nullable=False),
        sa.Column("same_line", sa.Text, nullable=False),
        sa.Column("same_as", sa.Text, nullable=False),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("stands", sa.Boolean, nullable=False),
        sa.Column("next_try", sa.BigInteger, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("claimed_until", sa.BigInteger, nullable=False),
        sa.Column("touched_at", sa.BigInteger, nullable=False),
        sa.Column("entry", sa.Text, nullable=False),
        sa.UniqueConstraint("workspace", "delivery", name="one_request_a_delivery"),
    )
    op.create_index("requests_by_line", "requests", ["same_line", "received_at"])
    op.create_index("requests_to_do", "requests", ["stage", "next_try"])
    op.create_index("requests_by_age", "requests", ["received_at"])
    op.create_index(
        "requests_with_reply",
        "requests",
        ["reply_since"],
        sqlite_where=sa.text("reply_to <> ''"),
        postgresql_where=sa.text("reply_to <> ''"),
    )


def _jobs() -> None:
    op.create_table(
        "jobs",
        sa.Column(
            "request_id",
            sa.Text,
            sa.ForeignKey("requests.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("workspace", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("progress", sa.Text, nullable=False),
        sa.Column("hellotracks_id", sa.Text, nullable=False),
        sa.Column("job", sa.Text, nullable=False),
    )


def _known() -> None:
    op.create_table(
        "members",
        sa.Column("workspace", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("member", sa.Text, nullable=False),
        sa.Column("kept_at", sa.BigInteger, nullable=False),
    )
    for lists in ("workers", "places"):
        op.create_table(
            lists,
            sa.Column("workspace", sa.Text, primary_key=True),
            sa.Column(lists, sa.Text, nullable=False),
            sa.Column("kept_at", sa.BigInteger, nullable=False),
        )
