"""An e-mail that was pasted or forwarded: what of it is the message, and what only frames it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.language.layout import Stretch
from bot.language.vocabulary import LANGUAGES, alternation, lexicon
from bot.language.words import Line


@dataclass(frozen=True, slots=True)
class Mail:
    """Stretches of a text: `subject` and `quoted` may hold what the message leaves out."""

    frame: tuple[Stretch, ...]
    subject: tuple[Stretch, ...]
    quoted: tuple[Stretch, ...]

    def messages(self, line: Line) -> Iterator[tuple[Line, tuple[Stretch, ...]]]:
        """What to read, the surest first, each with the stretches that it leaves out."""
        for rest in (
            (*self.frame, *self.subject, *self.quoted),
            (*self.frame, *self.quoted),
            self.frame,
        ):
            yield line.without((s.start, s.end) for s in rest), tuple(sorted(rest, key=_start))


def _start(stretch: Stretch) -> int:
    return stretch.start


def message(line: Line) -> Line:
    """What the writer says, without what frames it."""
    post = parts(line)
    return next(post.messages(line))[0] if post else line


def parts(line: Line) -> Mail | None:
    """Find headers, `-----Original Message-----`, `On … wrote:`, quotations and a signature."""
    if "\n" not in line.plain or not _grammar().hint.search(line.folded):
        return None
    kinds = [(_kind(line.folded, stretch), stretch) for stretch in _lines(line.plain)]
    kinds = _signed(_without_false_headers(line, kinds))
    named = {kind for kind, _ in kinds}
    if "message" not in named or named == {"message"}:
        return None
    return Mail(
        frame=tuple(s for kind, s in kinds if kind in ("header", "frame", "signature")),
        subject=tuple(s for kind, s in kinds if kind == "subject"),
        quoted=tuple(s for kind, s in kinds if kind == "quoted"),
    )


@dataclass(frozen=True, slots=True)
class _Grammar:
    hint: re.Pattern[str]
    header: re.Pattern[str]
    subject: re.Pattern[str]
    frame: re.Pattern[str]


@cache
def _grammar() -> _Grammar:
    def of(name: str) -> str:
        return alternation(p for code in LANGUAGES for p in getattr(lexicon(code), name))

    subject = rf"[*_]?{of('mail_subject')}[*_]?\s*:"
    frame = rf"[-_*=]{{3,}}|{of('mail_frame')}|[^\n]{{0,200}}\b{of('mail_wrote')}[^\n]{{0,80}}:$"
    return _Grammar(
        hint=re.compile(rf"(?m)^\s*(?:>|--|{subject}|{frame})"),
        header=re.compile(rf"[*_]?{of('mail_header')}[*_]?\s*:"),
        subject=re.compile(subject),
        frame=re.compile(rf"(?:{frame})", re.MULTILINE),
    )


def _lines(text: str) -> Iterator[Stretch]:
    for found in re.finditer(r"\S[^\n]*", text):
        yield Stretch(*found.span())


def _kind(folded: str, stretch: Stretch) -> str:
    grammar = _grammar()
    said = folded[stretch.start : stretch.end].rstrip()
    if said.startswith(">"):
        return "quoted"
    if said == "--":
        return "signature"
    if grammar.subject.match(said):
        return "subject"
    if grammar.header.match(said):
        return "header"
    return "frame" if grammar.frame.match(said) else "message"


_Kinds = list[tuple[str, Stretch]]


def _without_false_headers(line: Line, kinds: _Kinds) -> _Kinds:
    """`Date:` and `To:` are rows of a work order, too: only a mail has a sender or a subject."""
    headers = [s for kind, s in kinds if kind == "header"]
    has_subject = any(kind == "subject" for kind, _ in kinds)
    written = any("@" in line.plain[s.start : s.end] for s in headers)
    is_mail = len(headers) > 0 and (has_subject or (written and len(headers) > 1))
    if is_mail:
        return kinds
    return [("message" if kind in ("header", "subject") else kind, s) for kind, s in kinds]


def _signed(kinds: _Kinds) -> _Kinds:
    """What comes behind `--` is a signature."""
    marks = [i for i, (kind, _) in enumerate(kinds) if kind == "signature"]
    if not marks:
        return kinds
    return [*kinds[: marks[0]], *(("signature", s) for _, s in kinds[marks[0] :])]
