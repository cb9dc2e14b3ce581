"""What Slack's composer makes of a typed line: mentions, channels and links become references."""

import re
from collections.abc import Iterator, Sequence

from sandbox.slack.echo import escaped
from sandbox.slack.records import Payload
from sandbox.slack.workspace import Workspace

_BROADCASTS = ("here", "channel", "everyone")
_REFERENCE = re.compile(
    r"(?<![\w@.])@(?P<user>\w[\w.-]*)|(?<![\w#&])#(?P<channel>\w[\w-]*)|(?P<link>https?://[^\s<>]+)"
)


def parts(line: str, workspace: Workspace) -> list[Payload]:
    """The line as rich text: what Slack recognised, and the text in between, unescaped."""
    found: list[Payload] = []
    last = 0
    for match in _REFERENCE.finditer(line):
        reference, length = _reference(match, workspace)
        if reference:
            found += [*_text(line[last : match.start()]), reference]
            last = match.start() + length
    return [*found, *_text(line[last:])]


def message_text(parts: Sequence[Payload], workspace: Workspace) -> str:
    """A message's `text`."""
    return "".join(_written(part, workspace, label_people=False) for part in parts)


def command_text(line: str, workspace: Workspace, *, should_escape: bool) -> str:
    """A command's `text`: & < > are always escaped, references only when the manifest says so."""
    if not should_escape:
        return escaped(line)
    return "".join(_written(p, workspace, label_people=True) for p in parts(line, workspace))


def _reference(match: re.Match[str], workspace: Workspace) -> tuple[Payload | None, int]:
    """What the match refers to, and how much of the line belongs to it."""
    if match["user"]:
        handle = match["user"].rstrip(".-")
        return _somebody(handle, workspace), 1 + len(handle)
    if match["channel"]:
        channel = workspace.named(match["channel"])
        return ({"type": "channel", "channel_id": channel.id} if channel else None), len(match[0])
    url = match["link"].rstrip(".,;:!?)")
    return {"type": "link", "url": url}, len(url)


def _somebody(handle: str, workspace: Workspace) -> Payload | None:
    if handle in _BROADCASTS:
        return {"type": "broadcast", "range": handle}
    people = (p for p in workspace.people.values() if p.handle == handle.casefold())
    person = next(people, None)
    return {"type": "user", "user_id": person.id} if person else None


def _written(part: Payload, workspace: Workspace, *, label_people: bool) -> str:
    match part["type"]:
        case "user":
            handle = workspace.people[part["user_id"]].handle
            return f"<@{part['user_id']}|{handle}>" if label_people else f"<@{part['user_id']}>"
        case "channel":
            name = workspace.conversations[part["channel_id"]].name
            return f"<#{part['channel_id']}|{name}>"
        case "broadcast":
            return f"<!{part['range']}>"
        case "link":
            return f"<{escaped(part['url'])}>"
        case _:
            return escaped(part["text"])


def _text(text: str) -> Iterator[Payload]:
    if text:
        yield {"type": "text", "text": text}
