"""Messages and views as plain text, the way a person sees them; for the terminal and for tests."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from sandbox.slack.records import Block, Message, Payload, View
from sandbox.world import World

_REFERENCE = re.compile(r"<(?P<target>[^<>|]+)(?:\|(?P<label>[^<>]*))?>")


def message_text(message: Message, world: World) -> str:
    """Every block on lines of its own; the fallback text when there are no blocks."""
    if not message.blocks:
        return _mrkdwn(message.text, world)
    return blocks_text(message.blocks, world)


def view_text(view: View, world: World) -> str:
    """The title, the fields with what stands in them, and the buttons below."""
    below = [f"[{label}]" for label in (view.submit, view.close) if label]
    body = [_input(block, view, world) for block in view.blocks]
    return "\n".join(filter(None, [f"== {view.title} ==", *body, " ".join(below)]))


def blocks_text(blocks: Iterable[Block], world: World) -> str:
    return "\n".join(filter(None, (_block(block, world) for block in blocks)))


def _input(block: Block, view: View, world: World) -> str:
    if block["type"] != "input":
        return _block(block, world)
    block_id = block.get("block_id", "")
    optional = " (optional)" if block.get("optional") else ""
    lines = [f"{block['label']['text']}{optional}: {view.filled.get(block_id, '')}".rstrip()]
    if block_id in view.errors:
        lines.append(f"  ! {view.errors[block_id]}")
    return "\n".join(lines)


def _block(block: Block, world: World) -> str:
    match block["type"]:
        case "header":
            return f"# {_text(block['text'], world)}"
        case "section":
            return _section(block, world)
        case "context":
            return " ".join(_element(element, world) for element in block["elements"])
        case "actions":
            return " ".join(_element(element, world) for element in block["elements"])
        case "divider":
            return "---"
        case "rich_text":
            return "\n".join(_rich(part, world) for part in block["elements"])
        case "input":
            return f"{block['label']['text']}:"
        case other:
            return f"({other})"


def _section(block: Block, world: World) -> str:
    parts = [_text(block["text"], world)] if "text" in block else []
    if "fields" in block:
        parts.append(" | ".join(_text(field, world) for field in block["fields"]))
    if "accessory" in block:
        parts.append(_element(block["accessory"], world))
    return "\n".join(parts)


def _element(element: Payload, world: World) -> str:
    match element["type"]:
        case "mrkdwn" | "plain_text":
            return _text(element, world)
        case "image":
            return f"({element.get('alt_text', 'picture')})"
        case "overflow":
            return "[…]"
        case "button":
            return f"[{element['text']['text']}]"
        case _:
            return f"[{element.get('placeholder', {}).get('text', element['type'])} v]"


def _text(text: Payload, world: World) -> str:
    said = str(text["text"])
    return _mrkdwn(said, world) if text["type"] == "mrkdwn" else said


def _rich(part: Payload, world: World) -> str:
    match part["type"]:
        case "rich_text_list":
            return "\n".join(f"- {_rich(item, world)}" for item in part["elements"])
        case "rich_text_quote":
            return "\n".join(f"> {line}" for line in _run(part, world).split("\n"))
        case _:
            return _run(part, world)


def _run(part: Payload, world: World) -> str:
    return "".join(_piece(piece, world) for piece in part["elements"])


def _piece(piece: Payload, world: World) -> str:
    match piece["type"]:
        case "text":
            return str(piece["text"])
        case "user":
            return f"@{_name(piece['user_id'], world)}"
        case "link":
            return str(piece.get("text") or piece["url"])
        case "emoji":
            return f":{piece['name']}:"
        case "broadcast":
            return f"@{piece['range']}"
        case _:
            return "".join(_pieces_of(piece))


def _pieces_of(piece: Payload) -> Iterator[str]:
    for key in ("fallback", "channel_id", "usergroup_id"):
        if key in piece:
            yield str(piece[key])


def _mrkdwn(text: str, world: World) -> str:
    """References by name, entities as characters; * and _ stay, as they say how it looks."""

    def shown(found: re.Match[str]) -> str:
        target, label = found["target"], found["label"]
        if target.startswith("@"):
            return f"@{_name(target[1:], world)}"
        return label or target.lstrip("#!")

    plain = _REFERENCE.sub(shown, text)
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _name(user_id: str, world: World) -> str:
    named: Any = {person.id: person.name for person in (*world.people, world.bot_user)}
    return str(named.get(user_id, user_id))
