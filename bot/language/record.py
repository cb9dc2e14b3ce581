"""A labelled work order: what stands behind each label."""

import re
from collections.abc import Callable, Iterator
from typing import Literal

from bot.domain.job import Priority
from bot.language import contacts, names
from bot.language.items import ContactPhrase, NumberPhrase, PeoplePhrase, Role
from bot.language.layout import Labelled, Stretch
from bot.language.reading import Said, Scene
from bot.language.run import Run
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line, fold_letters

LABELLED = "labelled"  # a place that its label names, so that there may be two

_OTHER_LABEL = re.compile(r"[^\W\d][\w .#/-]{0,30}:\s")  # `NTE: $450`: none that we know

_Read = Callable[[Line], list[Run]]


def record_runs(
    line: Line, rows: list[Labelled | Stretch], read: _Read, words: Vocabulary, scene: Scene
) -> list[Run]:
    """What each row says, as stretches of the whole text."""
    found: list[Run] = []
    last = ""
    for row in rows:
        match row:
            case Labelled(name=name, value=value):
                last = name = _meant(line, row, rows, words)
                found += _value(line, name, value, read, words, scene)
            case Stretch() if _signs_off(line, row, found, words):
                break
            case Stretch():
                loose = last if last in ("place", "notes") else ""
                if loose == "place" and _OTHER_LABEL.match(line.plain, row.start, row.end):
                    loose = "notes"
                found += _value(line, loose, row, read, words, scene)
    return found


def _signs_off(line: Line, row: Stretch, found: list[Run], words: Vocabulary) -> bool:
    """`Thanks,` under the labels: what follows is who wrote."""
    said = line.folded[row.start : row.end].strip(" ,.!-")
    return bool(found) and said in words.any_of("sign_offs", "last_filler")


_CUSTOMER = re.compile(r"\W*(?:customer|client|company|account)")
_JOB_NUMBER = re.compile(r"#?\s?[A-Za-z]{0,4}[-/]?\d{3,12}")


def _meant(line: Line, row: Labelled, rows: list[Labelled | Stretch], words: Vocabulary) -> str:
    """`Customer: Northwind Optical` over an address is a part of the place, `Job: 447` a number."""
    said = line.plain[row.value.start : row.value.end]
    label = line.folded[row.key_start : row.value.start]
    others = [each for each in rows if isinstance(each, Labelled) and each is not row]
    if row.name == "notes" and label.lstrip("*_ ").startswith(("job", "task", "call", "work")):
        numbered = any(each.name == "order" for each in others)
        return "order" if _JOB_NUMBER.fullmatch(said) and not numbered else row.name
    if row.name != "contact" or not _CUSTOMER.match(label) or any(c.isdigit() for c in said):
        return row.name
    addresses = [each for each in others if each.name == "place"]
    house = len(addresses) == 1 and line.plain[addresses[0].value.start].isdigit()
    kind = fold_letters(said).split()[-1:]
    company = any(word in words.place_after for word in kind)
    spoken_for = any(each.name == "contact" for each in others)
    titled = fold_letters(said).split(" ")[0].rstrip(".") in words.set("titles")
    return "place" if house and (company or spoken_for) and not titled else row.name


def _value(
    line: Line, name: str, value: Stretch, read: _Read, words: Vocabulary, scene: Scene
) -> list[Run]:
    part = line.part(value.start, value.end)
    offset = next((i for i, word in enumerate(line.words) if word.start >= value.start), 0)
    runs = runs_of(part, name, read, words, scene)
    return [Run(r.first + offset, r.last + offset, r.role, r.values) for r in runs]


def runs_of(part: Line, name: str, read: _Read, words: Vocabulary, scene: Scene) -> Iterator[Run]:
    """What a value behind the label `name` says."""
    size = len(part.words)
    match name:
        case "place":
            yield Run(0, size, Role.PLACE, (LABELLED,))
        case "notes":
            yield Run(0, size, Role.NOTES, ())
        case "worker":
            yield Run(0, size, Role.PEOPLE, (_people(part, words, scene),))
        case "contact" | "phone" | "email":
            yield Run(0, size, Role.CONTACT, (_contact(part, name, words),))
        case "order" if not _is_number(part):
            yield Run(0, size, Role.NOTES, ())
        case "order":
            yield Run(0, size, Role.NUMBER, (NumberPhrase(number=part.plain.lstrip("# ")),))
        case "order_id" if is_order_id(part.plain):
            yield Run(0, size, Role.NUMBER, (NumberPhrase(number="", order=int(part.plain)),))
        case "labels":
            yield Run(0, size, Role.LABEL, tuple(_labels(part)))
        case "priority":
            yield _priority(part, words)
        case _:
            yield from (_demoted(run) for run in read(part))


def is_order_id(said: str) -> bool:
    """Hellotracks keeps it as a number."""
    return said.isascii() and said.isdigit() and len(said) <= _LONGEST_NUMBER


_LONGEST_NUMBER = 18
_MOST_WORDS = 3


def _is_number(part: Line) -> bool:
    """`Aviso: 4711`, not `Aviso: el ascensor no cierra`."""
    return len(part.words) <= _MOST_WORDS and any(c.isdigit() for c in part.plain)


_ANYBODY: tuple[tuple[str, Literal["me", "auto", "none"]], ...] = (
    ("me", "me"),
    ("anyone", "auto"),
    ("whoever", "auto"),
    ("nobody", "none"),
)


def _labels(part: Line) -> Iterator[str]:
    for label in part.plain.split(","):
        if label.strip(" #"):
            yield label.strip(" #")


def _demoted(run: Run) -> Run:
    """A value that is no place by its label does not become one."""
    return Run(run.first, run.last, Role.NOTES, ()) if run.role is Role.PLACE else run


def _people(part: Line, words: Vocabulary, scene: Scene) -> PeoplePhrase:
    found = [
        item.value
        for item in names.propose(part, words, scene)
        if isinstance(item.value, PeoplePhrase) and (item.first, item.last) == (0, len(part.words))
    ]
    somebody = anybody(part.plain.strip(), words)
    if somebody is not None:
        return PeoplePhrase(said=(somebody,))
    unknown = PeoplePhrase(said=(Said(kind="name", words=part.plain),), known=False)
    return found[0] if found else unknown


def anybody(said: str, words: Vocabulary) -> Said | None:
    """`me`, `nearest`, `nobody`, where that is all that is said."""
    for name, kind in _ANYBODY:
        if fold_letters(said) in words.set(name):
            return Said(kind=kind, words=said)
    return None


def _contact(part: Line, name: str, words: Vocabulary) -> ContactPhrase:
    found = contacts.contact_of(part, words)
    if not found.phone and not found.email and name == "phone":
        return ContactPhrase(phone=part.plain)
    return found


def _priority(part: Line, words: Vocabulary) -> Run:
    said = part.folded.strip(" !.")
    for name, priority in (
        ("urgent", Priority.URGENT),
        ("high", Priority.HIGH),
        ("low", Priority.LOW),
    ):
        if said == name or said in words.set(name):
            return Run(0, len(part.words), Role.PRIORITY, (priority,))
    known = {"hoch": Priority.HIGH, "alta": Priority.HIGH, "niedrig": Priority.LOW}
    known |= {"baja": Priority.LOW, "gering": Priority.LOW, "hohe": Priority.HIGH}
    if said in known:
        return Run(0, len(part.words), Role.PRIORITY, (known[said],))
    return Run(0, len(part.words), Role.NOTES, ())
