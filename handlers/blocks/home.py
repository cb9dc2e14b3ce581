"""The Home tab: a button to begin, and how to type a line."""

from typing import Any

from handlers.blocks import help as manual
from handlers.blocks import kit
from handlers.blocks.kit import Block
from handlers.ids import Id
from handlers.payloads import carried
from handlers.sentences import Sentences


def view(say: Sentences, command: str) -> dict[str, Any]:
    start = kit.button(say("button.new_job"), Id.OPEN_FORM, carried(""), style="primary")
    return _home(
        kit.header(say("home.greeting")),
        kit.section(say("home.explained")),
        kit.actions(start),
        kit.divider(),
        kit.rich_text(kit.lines([say("home.or_type")]), manual.lines(say, command)),
        kit.context(say("help.left_out"), say("help.unclear")),
    )


def refusal(say: Sentences) -> dict[str, Any]:
    """For those who may not create jobs."""
    return _home(kit.section(say("home.explained")), kit.section(say("problem.not_allowed")))


def _home(*blocks: Block) -> dict[str, Any]:
    return {"type": "home", "callback_id": Id.HOME, "blocks": list(blocks)}
