"""English lines that ask for nothing: thanks and praise, who is ill or late, what is done."""

import re

from bot.language.lexicon.en_news import (
    ABSENT,
    BE,
    DONE,
    OPENINGS,
    PAST,
    PRAISE,
    PRAISED,
    REPORTING,
    REQUESTS,
    THANKED,
    THANKS,
    TOLD,
    WAS,
)
from bot.language.reading import Intent, Scene
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line

_SIGNS = frozenset({"know", "asking", "wondering"}) | PRAISE | THANKS | ABSENT | REPORTING | DONE
_LONGEST = 25  # words: who tells more than that also asks for something


def intent_of(line: Line, words: Vocabulary, scene: Scene) -> Intent | None:
    """None where the line may well ask for a job."""
    if _SIGNS.isdisjoint(line.keys) or len(line.words) > _LONGEST:
        return None
    clauses = _clauses(line)
    if any(_asks(clause) for clause in clauses):
        return Intent.QUESTION
    if not clauses or any(not REQUESTS.isdisjoint(clause) for clause in clauses):
        return None
    told = [_tells(clause, scene) for clause in clauses]
    return Intent.OTHER if told[0] and all(told[1:]) else _moved(clauses, words)


def _clauses(line: Line) -> list[list[str]]:
    """The keys of each clause, without what only opens the line."""
    found: list[list[str]] = [[]]
    for word in line.words:
        if not word.is_mark:
            found[-1].append(word.key)
        elif found[-1] and word.key not in {"'", "&", "#"}:
            found.append([])
    clauses = [_opened(clause) for clause in found]
    return [clause for clause in clauses if clause]


def _opened(clause: list[str]) -> list[str]:
    at = 0
    while at < len(clause) and clause[at] in OPENINGS:
        at += 1
    return clause[at:]


def _tells(clause: list[str], scene: Scene) -> bool:
    return _thanks(clause, scene) or _praises(clause) or _reports(clause, scene) or _is_done(clause)


def _thanks(clause: list[str], scene: Scene) -> bool:
    """`thanks for …`, `thank you mike for …`, `thanks everybody`."""
    if clause[0] not in THANKS:
        return False
    rest = clause[1:]
    while rest and (rest[0] in THANKED or scene.roster.knows(rest[0])):
        rest = rest[1:]
    return not rest or rest[0] in {"for", "to", "on", "about"}


def _praises(clause: list[str]) -> bool:
    """`great work on …`, `really nice job at …`."""
    at = int(clause[0] in {"really", "very", "that", "what", "such", "a", "you", "did"})
    at += len(clause) > 1 and clause[1] == "a"
    named = len(clause) > at + 1 and clause[at] in PRAISE and clause[at + 1] in PRAISED
    return named and not any(_CLOCK.fullmatch(key) for key in clause)  # `good work cafe fri 9am`


_CLOCK = re.compile(r"\d{1,2}(?::\d\d)?(?:am|pm|a|p)")


def _reports(clause: list[str], scene: Scene) -> bool:
    """`luis is running late to …`, `anna called in sick …`, `i'm stuck in traffic`."""
    at = 0
    while at < len(clause) and scene.roster.knows(clause[at].removesuffix("'s")):
        at += 1
    if at == 0:
        if clause[0] not in {"i", "i'm", "im", "i'll", "we", "we're", "we've", "i've"}:
            return False
        at = 1
    begins = at
    while at < len(clause) and clause[at] in BE:
        at += 1
    said = clause[at : at + 3]
    if not said:
        return False
    named = clause[begins - 1].endswith(("'s", "'m", "'re", "'ll", "'ve"))
    linked = at > begins or named or clause[0] in {"im", "i", "we"}
    phrase = " ".join(said)
    if clause[begins : begins + 1] == ["did"]:
        return said[0] in PRAISE or (said[0] == "a" and said[1:2] != [] and said[1] in PRAISE)
    return (linked and said[0] in ABSENT) or phrase.startswith(TOLD)


def _is_done(clause: list[str]) -> bool:
    """`the job at … is done`, `… went great today`: what became of a job ends the line."""
    said = clause
    while said and said[-1] in PAST:
        said = said[:-1]
    if len(said) < 3 or said[-1] not in DONE:
        return False
    at = len(said) - 2
    while at > 0 and said[at] in {"all", "really", "very", "now", "so", "just", "pretty", "super"}:
        at -= 1
    return said[at] in WAS


def _asks(clause: list[str]) -> bool:
    """`quillby vet wants to know when …`."""
    for at, key in enumerate(clause[:-1]):
        wants = key == "know" and clause[max(0, at - 2) : at] in (["wants", "to"], ["want", "to"])
        if (wants or key in {"asking", "wondering"}) and clause[at + 1] in _QUESTIONS:
            return True
    return False


_QUESTIONS = {"when", "if", "where", "who", "what", "how", "why", "whether", "which"}


def _moved(clauses: list[list[str]], words: Vocabulary) -> Intent | None:
    """`lets do the … job friday instead of thursday`."""
    said = [key for clause in clauses for key in clause]
    if "instead" not in said or words.set("job_words").isdisjoint(said):
        return None
    at = said.index("instead")
    return Intent.RESCHEDULE if _is_of_a_day(said[at + 1 : at + 3], words) else None


def _is_of_a_day(said: list[str], words: Vocabulary) -> bool:
    return len(said) == 2 and said[0] == "of" and said[1] in words.calendar_words
