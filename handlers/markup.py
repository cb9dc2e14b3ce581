"""Slack's markup, read once at the door: behind it a line is text with neutral references in it."""

import re

from bot.domain.references import Kind, Reference, without_marks


def neutral(text: str) -> str:
    """Read what Slack sends for a line that somebody wrote.

    Slack escapes the `&`, `<` and `>` that people type, and no others. So references are what
    still stands in angle brackets, and what is unescaped here is never looked at again:

    >>> neutral("AT&amp;T &lt;@U02JANE&gt; &amp;lt;")
    'AT&T <@U02JANE> &lt;'
    """
    text = clean(text)
    return _MARKUP.sub(_decoded, text) if "<" in text or "&" in text else text


def clean(text: str) -> str:
    """Drop what nobody can have typed, and what no database and no screen can hold.

    That is the marks of a reference, NUL, and halves of characters. Slack's forms give text that
    needs no more than this.

    >>> clean("Acme\\0 HQ \\ud83d")
    'Acme HQ ?'
    """
    text = text.replace("\0", "")
    return text if text.isascii() else without_marks(text.encode("utf-8", "replace").decode())


_TARGET = r"[^<>|\s]+"
_MARKUP = re.compile(
    r"&(?P<escaped>amp|lt|gt);"
    r"|<(?:"
    rf"@(?P<member>{_TARGET})"
    rf"|\#(?P<channel>{_TARGET})"
    rf"|!subteam\^(?P<group>{_TARGET})"
    r"|!date\^(?P<date>[^<>|]+)"
    r"|!(?P<everybody>channel|here|everyone)"
    rf"|mailto:(?P<email>[^<>|\s?]+)(?:\?{_TARGET})?"
    rf"|tel:(?P<phone>{_TARGET})"
    rf"|(?P<link>(?i:https?)://{_TARGET})"
    r")(?:\|(?P<label>[^<>]*))?>"
)
_ESCAPED = {"amp": "&", "lt": "<", "gt": ">"}
_ENTITY = re.compile("&(amp|lt|gt);")


def _decoded(found: re.Match[str]) -> str:
    if found["escaped"]:
        return _ESCAPED[found["escaped"]]
    label = " ".join(_unescaped(found["label"] or "").split())
    if found["date"]:
        return label or _unescaped(found.group())
    kind = next(kind for kind in Kind if found[kind])
    target = _unescaped(found[kind])
    return str(Reference(kind=kind, value=target, shown=_shown(kind, label or target)))


def _shown(kind: Kind, name: str) -> str:
    """Some labels come with their sign, others without."""
    match kind:
        case Kind.MEMBER | Kind.GROUP | Kind.EVERYBODY:
            return "@" + name.removeprefix("@")
        case Kind.CHANNEL:
            return "#" + name.removeprefix("#")
        case Kind.EMAIL | Kind.PHONE | Kind.LINK:
            return name


def _unescaped(text: str) -> str:
    return _ENTITY.sub(lambda found: _ESCAPED[found[1]], text)
