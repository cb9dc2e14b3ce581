"""Blocks as a person sees them, for inline snapshots; what Slack would refuse fails here.

Buttons stand in [brackets], small grey words after a dot, inputs after their label.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from slack_sdk.models.blocks import Block as SlackBlock
from slack_sdk.models.metadata import Metadata
from slack_sdk.models.views import View

from handlers.blocks.kit import Block, Element, Message
from sandbox.slack.block_check import message_faults, view_faults


def as_seen(shown: Message | Mapping[str, Any]) -> str:
    """A message, or a view with its title and buttons."""
    if isinstance(shown, Message):
        _check_message(shown)
        return "\n".join(_blocks(shown.blocks))
    _check_view(shown)
    return "\n".join(_view(shown))


def _check_message(message: Message) -> None:
    assert message_faults(message.blocks) == []
    parsed = SlackBlock.parse_all(message.blocks)
    assert [type(block) for block in parsed if type(block) is SlackBlock] == []
    for block in parsed:
        block.to_dict()
    if message.metadata is not None:
        Metadata(**message.metadata).to_dict()
    assert message.text
    assert len(message.text) <= 4000


def _check_view(view: Mapping[str, Any]) -> None:
    assert view_faults(view) == []
    View(**view).to_dict()


def _view(view: Mapping[str, Any]) -> Iterator[str]:
    if "title" in view:
        yield f"=== {view['title']['text']} ==="
    yield from _blocks(view["blocks"])
    ends = [view[key]["text"] for key in ("submit", "close") if key in view]
    if ends:
        yield "=== " + " ".join(f"[{end}]" for end in ends)


def _blocks(blocks: list[Block]) -> Iterator[str]:
    for block in blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    match block["type"]:
        case "header":
            yield f"# {block['text']['text']}"
        case "section":
            yield block["text"]["text"]
        case "divider":
            yield "---"
        case "context":
            for element in block["elements"]:
                yield "\n".join(f"· {line}" for line in element["text"].split("\n"))
        case "actions":
            yield " ".join(map(_clickable, block["elements"]))
        case "input":
            yield _input(block)
        case "rich_text":
            for element in block["elements"]:
                yield _rich_element(element)
        case other:
            raise AssertionError(f"as_seen has not seen a {other} block")


def _clickable(element: Element) -> str:
    if element["type"] == "static_select":
        choices = ", ".join(option["text"]["text"] for option in element["options"])
        return f"[{element['placeholder']['text']} ▾ {choices}]"
    return f"[{element['text']['text']}]"


def _input(block: Block) -> str:
    element, optional = block["element"], " (optional)" if block.get("optional") else ""
    filled = _filled(element)
    value = f"[{filled}]" if filled else f"<{element['placeholder']['text']}>"
    hint = f"\n· {block['hint']['text']}" if "hint" in block else ""
    return f"{block['label']['text']}{optional}: {value}{hint}"


def _filled(element: Element) -> str:
    if "initial_option" in element:
        return str(element["initial_option"]["text"]["text"])
    return "".join(str(element.get(f"initial_{kind}", "")) for kind in ("value", "date", "time"))


def _rich_element(element: Element) -> str:
    inner = element["elements"]
    match element["type"]:
        case "rich_text_list":
            return "\n".join(f"• {_rich_element(each)}" for each in inner)
        case "rich_text_quote":
            return "\n".join(f"> {line}" for line in "".join(map(_inline, inner)).split("\n"))
        case "rich_text_preformatted":
            return "```\n" + "".join(map(_inline, inner)) + "\n```"
        case _:
            return "".join(map(_inline, inner))


def _inline(part: Element) -> str:
    match part["type"]:
        case "emoji":
            return f":{part['name']}:"
        case "user":
            return f"@{part['user_id']}"
        case "link":
            return f"{_styled(part)} ({part['url']})"
        case _:
            return _styled(part)


def _styled(part: Element) -> str:
    """The marks stand round the words, not round the blanks beside them."""
    words = str(part["text"])
    bare = words.strip()
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    for style in part.get("style", {}):
        mark = {"bold": "*", "italic": "_", "strike": "~", "code": "`"}[style]
        bare = f"{mark}{bare}{mark}"
    return f"{before}{bare}{after}" if bare else words
