"""German sentences around a job: `Frau X vom Hotel Y hat angerufen`, `Herr X soll zum …`."""

from collections.abc import Iterator

from bot.language import german_evidence
from bot.language.items import ContactPhrase, Item, PeoplePhrase, Role
from bot.language.reading import Said, Scene
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line


def propose(line: Line, words: Vocabulary, scene: Scene) -> Iterator[Item]:
    """Propose who called, and who is sent with his title."""
    titles = words.set("titles")
    if line.keys.isdisjoint(titles):
        return
    for at, word in enumerate(line.words[:-1]):
        if word.key not in titles:
            continue
        last = _name_end(line, at, titles)
        if last < len(line.words):
            yield from _caller(line, at, last, words)
            yield from _sent(line, at, last, words, scene)


def _name_end(line: Line, at: int, titles: frozenset[str]) -> int:
    """Behind the name of `Frau Zapf`, `Hr. Zapf`, `Frau Dr. Zapf`."""
    while at < len(line.words) and (line.words[at].key in titles or line.words[at].key == "."):
        at += 1
    return at + 1


def _caller(line: Line, at: int, last: int, words: Vocabulary) -> Iterator[Item]:
    """`gerade hat Frau Zapf vom Hotel … angerufen`, `Herr Zapf vom … hat sich gemeldet`."""
    called = next((i for i in range(last, len(line.words)) if line.words[i].key in _CALLED), None)
    has = [i for i in (at - 1, *range(last, called or 0)) if i >= 0 and line.words[i].key in _HAS]
    if called is None or not has or not _is_name(line, last - 1, words):
        return
    first = at
    while first and line.words[first - 1].key in _HAS | _JUST:
        first -= 1
    ends = called + 1
    begins = called
    while begins > last and line.words[begins - 1].key in _HAS | _JUST | {"sich"}:
        begins -= 1
    value = ContactPhrase(name=line.said(at, last))
    yield Item(first, last, Role.CONTACT, value, 5.0 + 0.4 * (last - first))
    yield Item(begins, ends, Role.FILLER, "verb", 4.0 + 0.4 * (ends - begins))


_CALLED = {"angerufen", "gemeldet", "angefragt", "durchgerufen", "angeklingelt", "telefoniert"}
_HAS = {"hat", "hatte"}
_JUST = {"gerade", "grad", "grade", "eben", "soeben", "vorhin", "heute", "nochmal", "wieder"}
_JUST |= {"uns", "mich", "bei", "mir", "schon", "erneut", "kurz"}


def _is_name(line: Line, at: int, words: Vocabulary) -> bool:
    name = line.words[at]
    plain = name.kind is Kind.WORD and name.key.replace("-", "").isalpha()
    small = name.key in words.any_of("small_words", "field_words")
    return plain and not small and (name.is_capital or not line.is_mixed_case)


def _sent(line: Line, at: int, last: int, words: Vocabulary, scene: Scene) -> Iterator[Item]:
    """`Herr Zapf soll morgen zum …`: somebody that we do not know is asked about."""
    begins = at == 0 or line.words[at - 1].is_mark or line.words[at - 1].key in words.fillers
    modal = line.words[last]
    if not begins or modal.key not in _MODALS or not _is_name(line, last - 1, words):
        return
    behind = line.words[last + 1 :]
    if any(scene.roster.knows(word.key) for word in behind):
        return
    if any(word.key in words.set("motion_links") for word in behind):
        said = Said(kind="name", words=line.said(at, last))
        phrase = PeoplePhrase(said=(said,), known=False)
        yield Item(at, last + 1, Role.PEOPLE, phrase, 6.5)


_MODALS = {"soll", "sollte", "muss", "musste", "kann", "konnte", "fahrt", "geht", "mochte"}


def is_told(line: Line, index: int, last: int, name: str, words: Vocabulary) -> bool:
    """`fährt nicht hoch`, `winterfest machen`, `Heizung aus, …`: part of what is told."""
    said = line.words
    if name == "place_links":
        ends = last == len(said) or said[last].key == ","
        if ends or german_evidence.is_room(line, last, words):
            return True
        to_do = said[index].text in _FOR and _is_done(line, last, words)
        return to_do or (said[index].text in _PARTICLES and _goes_on_from(line, index, words))
    if last - index > 1:
        return False
    if last < len(said) and said[last].key in _NEGATIVES and said[index].key not in _MODALS:
        return True
    if said[index].key not in {"machen", "gemacht"} or not index:
        return False
    before = said[index - 1]
    result = before.key in _RESULTS or before.key.endswith(_RESULT_ENDINGS)
    return result and before.text.islower()


_FOR = {"zum", "zur"}
_PARTICLES = {"aus", "ab", "an", "auf", "zu", "nach", "vor"}


def _is_done(line: Line, at: int, words: Vocabulary) -> bool:
    """`zur Wartung der …`: what somebody goes for is not where; `zur Reinigung Zapf` is."""
    key, after = line.words[at].key, line.words[at + 1 : at + 2]
    joined = bool(after) and after[0].key in words.small_words
    return joined and key.endswith(_DOING) and key not in words.place_before


_DOING = ("ung", "inspektion", "reparatur", "montage", "abnahme", "kontrolle", "service", "ausbau")


def _goes_on_from(line: Line, index: int, words: Vocabulary) -> bool:
    """`geht ständig aus`: the particle belongs to the verb before it."""
    at = index - 1
    while at > 0 and line.words[at].key in _OFTEN:
        at -= 1
    return at > 0 and at < index - 1 and line.words[at].key in words.set("finite_verbs")


_OFTEN = {"standig", "dauernd", "immer", "wieder", "nicht", "komplett", "ganz", "plotzlich"}
_OFTEN |= {"einfach", "oft", "manchmal", "nachts", "sofort", "gleich", "mehr", "selbst", "von"}

_NEGATIVES = {"nicht", "nie", "nimmer", "kaum", "nur", "nix", "nichts"}
_RESULT_ENDINGS = (
    "fest",
    "frei",
    "fertig",
    "bereit",
    "klar",
    "dicht",
    "sicher",
    "gangig",
    "tauglich",
)
_RESULTS = {"sauber", "neu", "leer", "voll", "auf", "zu", "an", "aus", "platt", "heil", "ganz"}
_RESULTS |= {"warm", "kalt", "rein", "gerade", "eben", "glatt", "scharf", "schon", "hell", "weg"}
_RESULTS |= {"startklar", "flott", "kaputt", "rund", "locker", "lauter", "leiser", "wieder"}
