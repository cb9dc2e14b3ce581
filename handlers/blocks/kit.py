"""The few shapes that our messages and views are built of.

Text from people goes into plain_text and rich_text alone, where Slack parses nothing. The one
place that Slack does parse is a message's top-level `text`; `spoken` escapes all of it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NewType, TypeAlias

from bot.domain import references
from bot.workflow.form import as_shown

Block: TypeAlias = dict[str, Any]
Element: TypeAlias = dict[str, Any]
# A stretch of rich text: a string is plain text.
Inline: TypeAlias = "str | Element"
Line: TypeAlias = Sequence[Inline]

Mrkdwn = NewType("Mrkdwn", str)

MOST_IN_BUTTON = 75
MOST_IN_OPTION = 75
MOST_IN_CONTEXT = 3000
MOST_SPOKEN = 3900
MOST_QUOTED = 4000
MOST_OF_A_NAME = 150
NAMELESS = "–"
"""For names of which nothing can be seen."""

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What a person reads, and what a screen reader reads out."""

    text: Mrkdwn
    blocks: list[Block]
    metadata: dict[str, Any] | None = None

    def as_args(self) -> dict[str, Any]:
        """What chat.* methods and response URLs take."""
        args: dict[str, Any] = {"text": self.text, "blocks": self.blocks}
        return args if self.metadata is None else {**args, "metadata": self.metadata}


def message(blocks: Iterable[Block], metadata: dict[str, Any] | None = None) -> Message:
    shown = list(blocks)
    return Message(text=spoken(shown), blocks=shown, metadata=metadata)


# Words


def clean(words: str, most: int = MOST_OF_A_NAME) -> str:
    """Make words from a person fit to be shown: nothing unseen, not too long.

    >>> clean("Acme\\0 HQ", most=6)
    'Acme …'
    """
    return as_shown(words, most)


def typed(words: str) -> str:
    """A line as its writer saw it."""
    return clean(references.shown(words), MOST_QUOTED)


# Rich text


def styled(words: str, *styles: str) -> Element:
    return {"type": "text", "text": words, "style": dict.fromkeys(styles, True)}


def bold(words: str) -> Element:
    return styled(words, "bold")


def italic(words: str) -> Element:
    return styled(words, "italic")


def code(words: str) -> Element:
    return styled(words, "code")


def link(url: str, words: str) -> Element:
    return {"type": "link", "url": url, "text": words, "style": {"bold": True}}


def user(member: str) -> Element:
    return {"type": "user", "user_id": member}


def emoji(name: str, unicode: str) -> Element:
    return {"type": "emoji", "name": name, "unicode": unicode}


TICK = emoji("white_check_mark", "2705")
HOURGLASS = emoji("hourglass_flowing_sand", "23f3")
BASKET = emoji("wastebasket", "1f5d1-fe0f")
TEST_TUBE = emoji("test_tube", "1f9ea")
WARNING = emoji("warning", "26a0-fe0f")
PIN = emoji("round_pushpin", "1f4cd")
CALENDAR = emoji("date", "1f4c5")
PERSON = emoji("bust_in_silhouette", "1f464")


def joined(parts: Iterable[Inline], between: str) -> list[Inline]:
    """Parts of one line, with the same sign between each two."""
    line: list[Inline] = []
    for part in parts:
        line += [between, part] if line else [part]
    return line


def lines(*each: Line) -> Element:
    """Lines under each other; empty ones take no room, and Slack refuses empty words."""
    shown = [_inline(part) for line in each if line for part in [*line, "\n"]]
    return {"type": "rich_text_section", "elements": [p for p in shown[:-1] if p.get("text") != ""]}


def bullets(each: Iterable[Line]) -> Element:
    return {
        "type": "rich_text_list",
        "style": "bullet",
        "elements": [lines(line) for line in each],
    }


def quote(words: str) -> Element:
    return {"type": "rich_text_quote", "elements": [_inline(words)]}


def preformatted(words: str) -> Element:
    return {"type": "rich_text_preformatted", "elements": [_inline(words)]}


def rich_text(*elements: Element) -> Block:
    return {"type": "rich_text", "elements": list(elements)}


def _inline(part: Inline) -> Element:
    return {"type": "text", "text": part} if isinstance(part, str) else part


# Blocks


def plain(words: str) -> Element:
    """`emoji` off: what a person typed as `:boom:` stays what it is."""
    return {"type": "plain_text", "text": words, "emoji": False}


def header(words: str) -> Block:
    return {"type": "header", "text": plain(words)}


def section(words: str) -> Block:
    return {"type": "section", "text": plain(words)}


def context(*words: str) -> Block:
    """Small grey words, each on a line of its own."""
    return {"type": "context", "elements": [plain(clean("\n".join(words), MOST_IN_CONTEXT))]}


def divider() -> Block:
    return {"type": "divider"}


def actions(*elements: Element) -> Block:
    return {"type": "actions", "elements": list(elements)}


def button(label: str, action_id: str, value: str, **more: object) -> Element:
    return {
        "type": "button",
        "text": plain(clean(label, MOST_IN_BUTTON) or NAMELESS),
        "action_id": action_id,
        "value": value,
        **more,
    }


def option(label: str, value: str) -> Element:
    return {"text": plain(clean(label, MOST_IN_OPTION) or NAMELESS), "value": value}


def field(label: str, element: Element, *, optional: bool = True, hint: str = "") -> Block:
    """An input; its block has the id of its element."""
    block: Block = {
        "type": "input",
        "block_id": element["action_id"],
        "label": plain(label),
        "element": element,
        "optional": optional,
    }
    return {**block, "hint": plain(hint)} if hint else block


# What a screen reader reads out


def spoken(blocks: Iterable[Block]) -> Mrkdwn:
    """The words of the blocks, for the top-level text; emoji and buttons are left out.

    Mentions of our own keep their markup; everything else is escaped.
    """
    words = [line for block in blocks for line in _spoken_block(block).split("\n")]
    whole = "\n".join(line.strip() for line in words if line.strip())
    return Mrkdwn(whole if len(whole) <= MOST_SPOKEN else _cut_escaped(whole))


def _spoken_block(block: Block) -> str:
    match block["type"]:
        case "rich_text":
            return "\n".join(_spoken_rich(element) for element in block["elements"])
        case "section" | "header":
            return _escaped(block["text"]["text"])
        case "context":
            return "\n".join(_escaped(element["text"]) for element in block["elements"])
        case _:
            return ""


def _spoken_rich(element: Element) -> str:
    match element["type"]:
        case "rich_text_list":
            return "\n".join(_spoken_rich(each) for each in element["elements"])
        case "rich_text_section" | "rich_text_quote" | "rich_text_preformatted":
            return "".join(_spoken_rich(each) for each in element["elements"])
        case "user":
            return f"<@{element['user_id']}>"
        case "text" | "link":
            return _escaped(element["text"])
        case _:
            return ""


def _escaped(words: str) -> str:
    return words.translate(_ESCAPES)


def _cut_escaped(words: str) -> str:
    """Cut before an entity or a mention rather than through it."""
    kept = words[: MOST_SPOKEN - 1]
    for opening, closing in (("&", ";"), ("<", ">")):
        start = kept.rfind(opening)
        if start > kept.rfind(closing):
            kept = kept[:start]
    return kept + "…"
