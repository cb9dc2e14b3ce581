"""The card that Fieldhand posts, written down by hand for the app it is compared with."""

import secrets
from datetime import date
from typing import Any, TypeAlias

from benchmarks.scene import REF
from sandbox.world import World

Json: TypeAlias = dict[str, Any]


def card(world: World, asker: str, number: int, day: date, made: Json) -> Json:
    """The arguments of chat.postMessage, but for the channel."""
    place, worker = world.place, world.worker
    when = f"{day:%a, %b} {day.day}, {day.year}"
    job = f"Job {made['id']} · No. {made['number']}"
    where = f"https://www.google.com/maps/search/?api=1&query={place.lat},{place.lng}"
    ref = secrets.token_hex(16)
    said = [
        f"Job created\n{place.name} · {place.address}\n{when}\n{worker.name}",
        f"{REF}{number}\nAsked by <@{asker}>\n{job}",
    ]
    rows = [
        *_icon("white_check_mark", "2705"),
        _text("Job created", bold=True),
        _text("\n"),
        *_icon("round_pushpin", "1f4cd"),
        {"type": "link", "url": where, "text": place.name, "style": {"bold": True}},
        _text(" · "),
        _text(place.address),
        _text("\n"),
        *_icon("date", "1f4c5"),
        _text(when, bold=True),
        _text("\n"),
        *_icon("bust_in_silhouette", "1f464"),
        _text(worker.name, bold=True),
        _text("\n"),
        _text(f"{REF}{number}"),
        _text("\n"),
        _text("Asked by "),
        {"type": "user", "user_id": asker},
    ]
    return {
        "text": "\n".join(said),
        "blocks": [
            {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": rows}]},
            {"type": "context", "elements": [_plain(job)]},
            {"type": "actions", "elements": _buttons(f"{ref}:{ref}")},
        ],
        "unfurl_links": False,
        "unfurl_media": False,
        "metadata": {"event_type": "fieldhand_job", "event_payload": {"ref": ref}},
    }


def _text(text: str, *, bold: bool = False) -> Json:
    return {"type": "text", "text": text, **({"style": {"bold": True}} if bold else {})}


def _icon(name: str, code: str) -> list[Json]:
    return [{"type": "emoji", "name": name, "unicode": code}, _text(" ")]


def _plain(text: str) -> Json:
    return {"type": "plain_text", "text": text, "emoji": False}


def _buttons(value: str) -> list[Json]:
    names = ("Edit", "Reassign", "Move", "Undo", "Details")
    buttons = [
        {
            "type": "button",
            "text": _plain(name),
            "action_id": f"card_{name.casefold()}",
            "value": value,
        }
        for name in names
    ]
    buttons[names.index("Undo")]["confirm"] = {
        "title": _plain("Undo this job?"),
        "text": _plain("It is taken out of Hellotracks."),
        "confirm": _plain("Undo"),
        "deny": _plain("Keep"),
        "style": "danger",
    }
    return buttons
