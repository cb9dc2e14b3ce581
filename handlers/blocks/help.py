"""`/job help`: how to type a line, by example."""

from handlers.blocks import kit
from handlers.blocks.kit import Element, Message
from handlers.sentences import Sentences


def message(say: Sentences, command: str) -> Message:
    named = kit.code(command)
    rules = (
        say.parts("help.form", command=named),
        [say("help.left_out")],
        [say("help.unclear")],
        [say("help.undo")],
    )
    return kit.message(
        [
            kit.header(say("help.title")),
            kit.rich_text(
                kit.lines(say.parts("help.syntax", command=named)),
                lines(say, command),
                kit.bullets(rules),
            ),
        ]
    )


def examples(say: Sentences) -> list[str]:
    """Lines without the command, in the reader's language; each is a test of our reader, too."""
    return say("help.examples").split("\n")


def lines(say: Sentences, command: str) -> Element:
    """Ready to be copied."""
    return kit.preformatted("\n".join(f"{command} {example}" for example in examples(say)))
