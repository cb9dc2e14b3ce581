"""A reading for a person at a terminal: the line in colours, and each field with its words."""

from collections.abc import Iterator, Mapping
from datetime import time

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.domain import references
from bot.domain.day import Day
from bot.domain.job import Field
from bot.domain.people import Nearest, OneWorker, Unassigned
from bot.domain.window import After, At, Between, By, PartOfDay, Window
from bot.language.reading import Intent, Reading, ReadJob
from handlers.reading import Case, understood
from handlers.surroundings import Surroundings

COLOURS: Mapping[Field, str] = {
    Field.PLACE: "bold green",
    Field.DAY: "bold cyan",
    Field.WINDOW: "bold blue",
    Field.WORKER: "bold magenta",
    Field.NOTES: "yellow",
    Field.PRIORITY: "bold red",
    Field.CONTACT: "bright_magenta",
    Field.FILE_NUMBER: "bright_cyan",
    Field.ORDER: "bright_cyan",
    Field.LABELS: "bright_green",
    Field.LINKS: "bright_blue",
    Field.ON_SITE: "bright_blue",
}

_NOT_A_JOB: Mapping[Intent, str] = {
    Intent.OPEN_FORM: "Creates nothing: it opens the form.",
    Intent.HELP: "Creates nothing: it asks for help.",
    Intent.UNDO: "Creates nothing: it takes the last job back.",
    Intent.LIST: "Creates nothing: it asks what is planned.",
    Intent.QUESTION: "Creates nothing: it is a question.",
    Intent.CANCEL: "Creates nothing: it calls a job off.",
    Intent.RESCHEDULE: "Creates nothing: it moves a job.",
    Intent.OTHER: "Creates nothing: it is no order for a job.",
}


def explain(case: Case, around: Surroundings) -> None:
    """Print what was understood, from which words, and what would be asked."""
    console = Console(highlight=False, markup=False, emoji=False)
    _show(understood(case, around), case.scene(around).locale, console)


def _show(reading: Reading, locale: str, console: Console) -> None:
    console.print(_coloured(reading), soft_wrap=True)
    if reading.intent is not Intent.CREATE:
        console.print(_NOT_A_JOB[reading.intent])
    for number, job in enumerate(reading.jobs, start=1):
        console.print()
        if len(reading.jobs) > 1:
            console.print(f"Job {number} of {len(reading.jobs)}", style="bold")
        console.print(_fields(job))
    _questions(reading, locale, console)


def _coloured(reading: Reading) -> Text:
    line = Text(_visible(references.shown(reading.text)))
    for job in reading.jobs:
        for part in job.understood:
            start = len(references.shown(reading.text[: part.start]))
            end = start + len(references.shown(part.words))
            line.stylize(COLOURS[part.field], start, end)
    return line


def _visible(text: str) -> str:
    """Each unseen character as a dot, so that none of them commands the terminal."""
    return "".join(letter if letter.isprintable() or letter == "\n" else "·" for letter in text)


def _fields(job: ReadJob) -> Table:
    """What each field means, and the words that it was read from."""
    table = Table(box=None, padding=(0, 3, 0, 0), pad_edge=False, header_style="dim")
    for name in ("field", "as understood", "from the words"):
        table.add_column(name, no_wrap=name == "field")
    values = _values(job)
    for field in Field:
        parts = (part.words for part in job.understood if part.field is field)
        words = " … ".join(map(references.shown, parts))
        if values.get(field) or words:
            shown = Text(_visible(values.get(field) or "?"))
            if field in job.assumed:
                shown.append(" (assumed)", style="italic")
            table.add_row(Text(field, style=COLOURS[field]), shown, _visible(words))
    return table


def _values(job: ReadJob) -> Mapping[Field, str]:
    contact = filter(None, (job.contact.name, job.contact.phone, job.contact.email))
    return {
        Field.PLACE: job.place,
        Field.DAY: "no date" if job.no_date else _day(job.day),
        Field.WINDOW: _window(job.window) if job.window else "",
        Field.WORKER: _who(job),
        Field.NOTES: job.notes,
        Field.PRIORITY: job.priority.value if job.priority else "",
        Field.CONTACT: " · ".join(contact),
        Field.FILE_NUMBER: job.file_number,
        Field.ORDER: str(job.order_id) if job.order_id is not None else "",
        Field.LABELS: ", ".join(job.labels),
        Field.LINKS: " ".join(job.links),
        Field.ON_SITE: f"{job.on_site_minutes} minutes" if job.on_site_minutes else "",
    }


def _day(day: Day | None) -> str:
    return f"{day.date:%A} {day.date.day} {day.date:%B} {day.date.year}" if day else ""


def _window(window: Window) -> str:
    match window:
        case At(start=start):
            return f"at {_clock(start)}"
        case Between(start=start, end=end):
            return f"from {_clock(start)} to {_clock(end)}"
        case By(end=end):
            return f"by {_clock(end)}"
        case After(start=start):
            return f"after {_clock(start)}"
        case PartOfDay(name=name, start=start, end=end):
            return f"{name}, from {_clock(start)} to {_clock(end)}"


def _clock(clock: time) -> str:
    return f"{clock:%H:%M}"


def _who(job: ReadJob) -> str:
    match job.assignee:
        case OneWorker(worker=worker):
            return worker.name
        case Nearest():
            return "whoever is nearest"
        case Unassigned() if any(said.kind != "none" for said in job.people):
            return ""
        case Unassigned():
            return "unassigned"


def _questions(reading: Reading, locale: str, console: Console) -> None:
    """The sentences that the asker would get in the chat; what none is asked about is created."""
    asked = list(dict.fromkeys(_asked(reading, locale)))
    if reading.jobs:
        console.print()
    if reading.jobs and not asked:
        console.print("Nothing to ask.", style="dim")
    for kind, sentence in asked:
        console.print(Text.assemble(("asks  ", "bold red"), sentence, (f"  ({kind})", "dim")))


def _asked(reading: Reading, locale: str) -> Iterator[tuple[str, str]]:
    doubts = [doubt for job in reading.jobs for doubt in job.doubts]
    if not doubts:
        return
    # The catalogue takes longer to read than most lines.
    from handlers.blocks.doubts import sentence
    from handlers.sentences import Sentences

    say = Sentences(locale)
    for doubt in doubts:
        yield doubt.kind, sentence(say, doubt)
