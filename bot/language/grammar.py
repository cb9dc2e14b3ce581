"""The command language as a table: the help, the examples and the keys come from it."""

from dataclasses import dataclass

from bot.domain.job import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One field: the label that always names it, ways to say it without, and a whole line.

    `example` is a line that the reader understands without a question (a test holds it to that).
    """

    field: Field
    label: str
    ways: tuple[str, ...]
    example: str


SYNTAX: tuple[Rule, ...] = (
    Rule(
        field=Field.PLACE,
        label="place",
        ways=("Acme HQ", "12 Main St", '"The Friday Club"', "37.7749, -122.4194"),
        example="Acme HQ tomorrow for jane",
    ),
    Rule(
        field=Field.DAY,
        label="day",
        ways=("tomorrow", "friday", "12/5", "5 dec", "in 3 days", "no date"),
        example="12 Main St on friday for jane",
    ),
    Rule(
        field=Field.WINDOW,
        label="time",
        ways=("at 9", "9-11", "by noon", "after 4pm", "morning"),
        example="Acme HQ tomorrow 9-11 for jane",
    ),
    Rule(
        field=Field.WORKER,
        label="for",
        ways=("for jane", "@jane", "for me", "nearest", "unassigned"),
        example="send jane to 12 Main St tomorrow at 9",
    ),
    Rule(
        field=Field.NOTES,
        label="notes",
        ways=("- ring twice", "(side gate)", "notes: dog in the yard"),
        example="Acme HQ tomorrow for jane - bring the tall ladder",
    ),
    Rule(
        field=Field.PRIORITY,
        label="priority",
        ways=("urgent", "high priority", "low priority"),
        example="urgent: Acme HQ today for jane",
    ),
    Rule(
        field=Field.CONTACT,
        label="contact",
        ways=("call Maria 415 555 0199", "phone:4155550199", "email:dana@example.com"),
        example="Acme HQ tomorrow for jane, call Maria 415 555 0199",
    ),
    Rule(
        field=Field.FILE_NUMBER,
        label="ticket",
        ways=("PO 4471", "ticket #4471", "#4471"),
        example="Acme HQ tomorrow for jane PO 4471",
    ),
    Rule(
        field=Field.ORDER,
        label="order",
        ways=("order:4471",),
        example="Acme HQ tomorrow for jane order:4471",
    ),
    Rule(
        field=Field.ON_SITE,
        label="duration",
        ways=("for 45 minutes", "2h"),
        example="Acme HQ tomorrow at 9 for jane, 2 hours",
    ),
    Rule(
        field=Field.LABELS,
        label="label",
        ways=("#vip",),
        example="Acme HQ tomorrow for jane #vip",
    ),
    Rule(
        field=Field.LINKS,
        label="link",
        ways=("https://example.com/thread",),
        example="Acme HQ tomorrow for jane https://example.com/thread",
    ),
)

SEVERAL = "tomorrow for jane:\n- Acme HQ 9am\n- 12 Main St 11am"

BY_KEYS = 'place:"12 Main St" day:friday time:9-11 for:jane notes:"ring twice"'


def examples() -> tuple[str, ...]:
    """One whole line for each field."""
    return tuple(rule.example for rule in SYNTAX)


def as_markdown() -> str:
    """The table for people who read about us; a test holds the README to it."""
    rows = [
        f"| `{rule.label}:` | {_in_code(rule.ways)} | {_in_code((rule.example,))} |"
        for rule in SYNTAX
    ]
    return "\n".join(["| key | ways to say it without | in a line |", "|---|---|---|", *rows])


def _in_code(said: tuple[str, ...]) -> str:
    return ", ".join(f"`{words}`" for words in said)
