"""`/job help`: how to type a line, by example."""

from bot.language import grammar
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
                kit.lines([say("help.keys")]),
                _keys(),
            ),
        ]
    )


def _keys() -> Element:
    """Every field by its key, with ways to say it without; the language's own table."""
    width = max(len(rule.label) for rule in grammar.SYNTAX) + 1
    rows = (f"{rule.label + ':':<{width}} {' · '.join(rule.ways)}" for rule in grammar.SYNTAX)
    return kit.preformatted("\n".join([*rows, "", grammar.BY_KEYS]))


def examples(say: Sentences) -> list[str]:
    """Lines without the command, in the reader's language; each is a test of our reader, too."""
    return say("help.examples").split("\n")


def lines(say: Sentences, command: str) -> Element:
    """Ready to be copied."""
    return kit.preformatted("\n".join(f"{command} {example}" for example in examples(say)))
