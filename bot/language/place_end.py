"""Where an English place ends: what ails there or is to be done there runs into its name."""

from collections.abc import Sequence

from bot.language.leftovers import comma, joins_task
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, Word

_STATES = {"down", "out", "off", "loose", "dark", "open", "shut", "dead", "stuck", "low", "empty"}
_STATES |= {"broken", "jammed", "clogged", "leaking", "cracked", "blocked", "flickering"}


def ailment(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`Temple Sinai, lobby AC rattles`: where a thing that ails begins behind the place's comma."""
    at = comma(line, range(last - 1, first, -1))
    if at is None or last - at < 3:
        return last
    said = line.words[at + 1 : last]
    kinds = words.any_of("place_after", "place_before", but="things")
    if any(word.kind is not Kind.WORD for word in said):
        return last
    if not said[0].text.islower() or said[0].key in words.small_words:
        return last
    named = line.is_mixed_case or said[-2].key in words.any_of("things", "task_words")
    return at + 1 if _fails(said[-1], kinds, verbs=named) else last


def _fails(word: Word, kinds: frozenset[str], *, verbs: bool) -> bool:
    """`down`, `seized`, `rattles`, and no `offices`."""
    if word.key in kinds or word.key.removesuffix("s") in kinds or not word.text.islower():
        return False
    ends = word.key.endswith(("s", "ed")) and not word.key.endswith(("ss", "us"))
    return word.key in _STATES or (verbs and ends and len(word.key) > 3)


def behind_name(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`8 Weaver's Yard loom heddle snapped`: where small letters begin that tell what ails."""
    kinds = words.any_of("place_after", "place_before")
    at = last
    while at > first and _is_small(line.words[at - 1], kinds):
        at -= 1
    if last - at < 2 or at < first + 2 or not line.is_mixed_case:
        return last
    named = line.words[at - 1].key in words.place_after and line.words[at - 1].is_capital
    begins = line.words[at].key not in words.small_words
    return at if named and begins else last


def _is_small(word: Word, kinds: frozenset[str]) -> bool:
    return word.kind is Kind.WORD and word.text.islower() and word.key not in kinds


def told_first(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`pay station 3 eats cards, Market Street Garage`: where the place begins behind a comma."""
    at = comma(line, range(first, last))
    if at is None or at + 2 >= last or not line.is_mixed_case:
        return first
    kinds = words.any_of("place_after", "place_before", "small_words")
    said, named = list(line.words[first:at]), line.words[at + 1]
    small = all(word.text.islower() or word.key.isdigit() for word in said)
    telling = [word for word in said if word.key.isalpha() and word.key not in kinds]
    begins = not said[0].key[0].isdigit() and (named.is_capital or named.key[0].isdigit())
    ails = len(said) > 2 or any(word.key in words.any_of("things", "task_words") for word in said)
    told = len(telling) > 1 and ails and said[-1].key not in kinds
    return at + 1 if small and begins and told else first


_RESULTS = {
    "working",
    "running",
    "fixed",
    "sorted",
    "done",
    "going",
    "ready",
    "finished",
    "operational",
}
_RESULTS |= {"repaired", "replaced", "serviced", "cleaned", "checked", "inspected", "installed"}
_RESULTS |= {
    "tested",
    "cleared",
    "unblocked",
    "unclogged",
    "removed",
    "swapped",
    "changed",
    "online",
}
_RESULTS |= {
    "functioning",
    "functional",
    "flowing",
    "heating",
    "cooling",
    "lit",
    "mended",
    "painted",
}
_RESULTS |= {
    "delivered",
    "completed",
    "calibrated",
    "tuned",
    "emptied",
    "filled",
    "secured",
    "mowed",
}
_RESULTS |= {
    "measured",
    "assessed",
    "patched",
    "rewired",
    "restored",
    "reset",
    "rebooted",
    "collected",
}
_WITH_RESULT = {
    "back",
    "up",
    "and",
    "again",
    "properly",
    "right",
    "out",
    "looked",
    "at",
    "seen",
    "to",
}


def result(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`get the lift at Orchard Spa working`: where what is wanted of a thing there begins."""
    if words.code != "en":
        return last
    at = last
    while at > first + 1 and line.words[at - 1].text in _RESULTS | _WITH_RESULT:
        at -= 1
    said = [word.text for word in line.words[at:last]]
    told = any(word in _RESULTS for word in said) or said in (["back", "up"], ["looked", "at"])
    return at if told else last


_LONGEST_SHORT_FORM = 4  # letters


def short_form(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`Hotel Merit AC`: a thing that is always written with capitals."""
    word = line.words[last - 1]
    short = word.text.isupper() and 1 < len(word.key) <= _LONGEST_SHORT_FORM
    thing = word.key in words.any_of("things", "task_words", but="place_after")
    return last - 1 if short and thing and line.is_mixed_case and last - first > 1 else last


_ONWARD = {"to", "from", "into", "then", "and", "&", "at", "for"}


def errand(line: Line, first: int, last: int, words: Vocabulary) -> int:
    """`Orchid Spa and realign the sign`: where what is to be done there begins, if only one thing.

    An errand that leads elsewhere is none of this place.
    """
    for at in range(first + 1, last - 2):
        if joins_task(line, at, last, words) and line.words[at].key == "and":
            onward = any(word.key in _ONWARD or word.is_mark for word in line.words[at + 1 : last])
            return last if onward else at + 1
    return last


_PARTS = {"branch", "section", "annex", "ward", "department", "grounds", "room", "rooms"}
_PARTS |= {"downtown", "uptown", "midtown", "entrance", "wing", "lobby", "campus", "north", "south"}
_DENIED = {"wont", "won't", "doesnt", "doesn't", "isnt", "isn't", "cant", "can't", "not", "keeps"}


def _holds_a_task(said: Sequence[Word], words: Vocabulary) -> bool:
    """`ceiling fan wobbles larch hall`, `larch hall hang 2 mounts`."""
    telling = words.any_of("things", "task_words")
    kinds = words.any_of("place_after", "building_parts")
    tells = [word.key in telling and word.key not in kinds for word in said]
    more = tells[1] or said[1].key.endswith("ing") or said[0].key in words.task_words
    begins = len(said) > 3 and tells[0] and (more or len(said) > 4)
    ends = len(said) > 3 and tells[-1] and tells[-2]
    ends = ends or (len(said) < 4 and said[0].key in words.task_words)
    return (
        begins
        or ends
        or any(
            told
            and before.key in words.place_after
            and (at + 2 < len(said) or before.key in words.street_types)
            for at, (before, told) in enumerate(zip(said, tells[1:], strict=False))
        )
    )


def runs_on(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """`grove hall stage curtain motor`: without capitals, words of no kind behind the place.

    Behind a venue, one will do where notes go on; behind a street, two that are no town.
    """
    said = line.words[first:last]
    if line.is_mixed_case or len(said) < 2:
        return False
    if _fails(said[-1], words.any_of("place_after", "place_before"), verbs=False):
        return True
    kinds = words.any_of("place_after", "place_before", "small_words")
    tail = len(said)
    while tail and said[tail - 1].key not in kinds and said[tail - 1].key not in _PARTS:
        tail -= 1
    plain = [word for word in said[tail:] if word.key.isalpha() and len(word.key) > 2]
    if any(word.key in _DENIED for word in said[1:]) or _holds_a_task(said, words):
        return True
    if not tail or said[tail - 1].key in words.small_words or said[-1].key in words.set("regions"):
        return False
    if said[tail - 1].key in words.street_types and said[0].key[0].isdigit():
        return len(plain) > 1 and said[tail].key not in words.set("town_starts")
    named = any(word.key in words.set("venues") for word in said[1:tail])
    return named and len(plain) > 1
