"""Block Kit as HTML: each block and element of a message, a modal or a Home tab."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from sandbox.slack.elements import FIELDS, options
from sandbox.slack.page_text import Reader
from sandbox.slack.records import Block, Message, Payload, View


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of a menu, as the page shows and sends it."""

    value: str
    text: str
    group: str = ""
    more: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """Something with blocks on it, and what stands in its fields."""

    reader: Reader
    prefix: str
    """Keeps the ids of one page apart."""
    where: Mapping[str, str]
    """How the page tells the server which surface was used."""
    blocks: Sequence[Block]
    values: Mapping[str, Mapping[str, Payload]] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)

    @property
    def where_json(self) -> str:
        return json.dumps(self.where)

    def id(self, block: Block) -> str:
        """The HTML id of a block's field."""
        return f"{self.prefix}-{self.blocks.index(block)}"

    def chosen(self, block: Block, element: Payload) -> Any:  # noqa: ANN401 - as the JSON says
        """What stands in a field now; before anybody has touched it, what the app put there."""
        known = FIELDS[element["type"]]
        state = self.values.get(block.get("block_id", ""), {}).get(element.get("action_id", ""))
        return (state or {}).get(known.key) if state else element.get(known.initial)

    def choices(self, element: Payload) -> list[Choice]:
        """What can be chosen without asking the app."""
        if "users" in element["type"]:
            return [
                Choice(value=p.id, text=p.name, more=f"@{p.handle}")
                for p in self.reader.world.people
            ]
        groups = element.get("option_groups", [])
        if groups:
            return [_choice(o, g["label"]["text"]) for g in groups for o in g["options"]]
        return [_choice(option) for option in options(element)]

    def choices_as_json(self, element: Payload) -> list[dict[str, str]]:
        return [asdict(choice) for choice in self.choices(element)]

    def picked(self, block: Block, element: Payload) -> list[Choice]:
        """What is chosen in a select, a multi select, checkboxes or radio buttons."""
        chosen = self.chosen(block, element)
        listed = chosen if isinstance(chosen, list) else [chosen] if chosen else []
        known = {choice.value: choice for choice in self.choices(element)}
        return [known[c] if isinstance(c, str) else _choice(c) for c in listed]

    def described_by(self, block: Block) -> str:
        """The ids of what a screen reader says after a field's label."""
        parts = []
        if block.get("block_id") in self.errors:
            parts.append(f"{self.id(block)}-error")
        if "hint" in block:
            parts.append(f"{self.id(block)}-hint")
        return " ".join(parts)


def message_surface(message: Message, reader: Reader) -> Surface:
    return Surface(
        reader=reader,
        prefix=f"m{message.ts.replace('.', '')}",
        where={"channel": message.channel, "ts": message.ts},
        blocks=message.blocks,
    )


def view_surface(view: View, reader: Reader) -> Surface:
    return Surface(
        reader=reader,
        prefix=view.type,
        where={"view": view.type},
        blocks=view.blocks,
        values=view.values,
        errors=view.errors,
    )


def drawn(surface: Surface) -> Markup:
    """The blocks of a surface as HTML."""
    return Markup(templates().get_template("surface.html").render(surface=surface))  # noqa: S704


@cache
def templates() -> Environment:
    """The page's templates; whatever they are given is escaped unless it is Markup."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["coloured"] = coloured
    return environment


def coloured(value: object) -> Markup:
    """JSON over several lines, its keys, texts and numbers marked for the style sheet."""
    return Markup().join(_coloured(value, 0))


def _coloured(value: object, depth: int) -> Iterator[Markup]:
    match value:
        case dict() if value:
            lines = [_pair(key, each, depth + 1) for key, each in value.items()]
            yield _bracketed("{", lines, "}", depth)
        case list() if value:
            lines = [Markup().join(_coloured(each, depth + 1)) for each in value]
            yield _bracketed("[", lines, "]", depth)
        case _:
            kind = "text" if isinstance(value, str) else "number"
            shown = json.dumps(value, ensure_ascii=False)
            yield Markup('<span class="json-{}">{}</span>').format(kind, shown)


def _pair(key: str, value: object, depth: int) -> Markup:
    shown = Markup().join(_coloured(value, depth))
    return Markup('<span class="json-key">"{}"</span>: {}').format(key, shown)


def _bracketed(opening: str, lines: list[Markup], closing: str, depth: int) -> Markup:
    indent = "  " * (depth + 1)
    inside = Markup(",\n").join(Markup("{}{}").format(indent, line) for line in lines)
    return Markup("{}\n{}\n{}{}").format(opening, inside, "  " * depth, closing)


def _choice(option: Payload, group: str = "") -> Choice:
    more = option.get("description", {}).get("text", "")
    return Choice(value=option["value"], text=option["text"]["text"], group=group, more=more)
