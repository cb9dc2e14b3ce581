"""Who can be sent, and who is meant by a name."""

import difflib
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """Somebody in Hellotracks whom a job can be given to.

    `username` is fixed for ever and is what createjobs takes; name and e-mail may change.
    `member` is the person's id in the chat, once it is known.
    """

    username: str
    name: str
    uid: str = ""
    email: str = ""
    member: str = ""
    off_duty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OneWorker:
    """Give the job to this worker."""

    worker: Worker
    kind: Literal["worker"] = "worker"


@dataclass(frozen=True, slots=True)
class Nearest:
    """Let Hellotracks choose the nearest free worker."""

    kind: Literal["nearest"] = "nearest"


@dataclass(frozen=True, slots=True)
class Unassigned:
    """Nobody yet."""

    kind: Literal["unassigned"] = "unassigned"


Assignee: TypeAlias = OneWorker | Nearest | Unassigned


@dataclass(frozen=True, slots=True, kw_only=True)
class OnePerson:
    worker: Worker


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyPeople:
    said: str
    candidates: tuple[Worker, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPerson:
    """Nobody is called that; `closest` are the nearest names, best first, at most three."""

    said: str
    closest: tuple[Worker, ...]


Match: TypeAlias = OnePerson | ManyPeople | NoPerson


class Roster:
    """Everybody who can be sent, findable by name."""

    def __init__(self, workers: Iterable[Worker]) -> None:
        self.workers = tuple(sorted(workers, key=lambda worker: worker.name))
        self._names = tuple(_spellings(worker.name) for worker in self.workers)
        self._by_login: dict[str, dict[Worker, None]] = {}
        for worker in self.workers:
            for login in (worker.username, worker.email):
                self._by_login.setdefault(login.casefold(), {})[worker] = None
        self._by_word: dict[str, list[int]] = {}
        for index, names in enumerate(self._names):
            for word in dict.fromkeys(" ".join(names).split()):
                self._by_word.setdefault(word, []).append(index)

    def knows(self, word: str) -> bool:
        """Whether this word is part of anybody's name."""
        return fold(word) in self._by_word

    def has(self, said: str) -> bool:
        """Whether `named` would find anybody."""
        return bool(self._exact(said) or self._by_parts(said))

    def nearly(self, word: str) -> bool:
        """Whether one slip of the finger turns this word into part of somebody's name."""
        said = fold(word)
        return len(said) > 2 and any(one_slip(said, name) for name in self._by_word)

    def named(self, said: str) -> Match:
        """Match a full name, e-mail, username, first name or first name with an initial."""
        return self._match(said, self._exact(said) or self._by_parts(said))

    def member(self, member: str) -> Worker | None:
        return next((w for w in self.workers if member and w.member == member), None)

    def username(self, username: str) -> Worker | None:
        wanted = username.casefold()
        return next((w for w in self.workers if w.username.casefold() == wanted), None)

    def _match(self, said: str, hits: tuple[Worker, ...]) -> Match:
        match hits:
            case (worker,):
                return OnePerson(worker=worker)
            case ():
                return NoPerson(said=said, closest=self._closest(said))
            case _:
                return ManyPeople(said=said, candidates=hits)

    def _exact(self, said: str) -> tuple[Worker, ...]:
        wanted = said.strip().casefold()
        by_login = tuple(self._by_login.get(wanted, ()))
        return by_login or self._where(fold(said), lambda name: name == fold(said))

    def _by_parts(self, said: str) -> tuple[Worker, ...]:
        """`jane`, `bob s`, `garcia`: whole words of the name, the last may be an initial."""
        parts = fold(said).replace(".", "").split()
        return self._where(fold(said), lambda name: _has_parts(name.split(), parts))

    def _where(self, said: str, fits: Callable[[str], bool]) -> tuple[Worker, ...]:
        """Look only at those who have the first word of `said` in their name."""
        first = said.replace(".", "").split()[:1]
        candidates = self._by_word.get(first[0], []) if first else []
        return tuple(self.workers[i] for i in candidates if any(map(fits, self._names[i])))

    def _closest(self, said: str) -> tuple[Worker, ...]:
        wanted = fold(said[:_LONGEST])
        pairs = _letter_pairs(wanted)
        near = sorted(
            range(len(self.workers)),
            key=lambda i: -len(pairs & _letter_pairs(self._names[i][0])),
        )
        near = sorted(near[:_COMPARED], key=lambda i: -_likeness(wanted, self._names[i][0]))
        return tuple(self.workers[i] for i in near[:3])


@lru_cache(4096)
def fold(name: str) -> str:
    """Forget case and accents, so that `jose nunez` finds José Núñez.

    >>> fold("José  Núñez")
    'jose nunez'
    """
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(bare.casefold().replace("’", "'").split())


_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_LONGEST = 60  # letters of a name; a whole paragraph is near nobody's
_COMPARED = 30  # likeness is dear: letter pairs choose whom to compare


def _spellings(name: str) -> tuple[str, ...]:
    """The ways to type a name: Anna Müller is also `anna mueller`, O'Neil also `oneil`."""
    plain = fold(name)
    return tuple(dict.fromkeys((plain, fold(name.translate(_GERMAN)), plain.replace("'", ""))))


def one_slip(said: str, name: str) -> bool:
    """One letter more, less or other, or two swapped."""
    if said == name or abs(len(said) - len(name)) > 1 or len(name) < 3:
        return False
    start = 0
    while start < min(len(said), len(name)) and said[start] == name[start]:
        start += 1
    a, b = said[start:], name[start:]
    swapped = len(a) == len(b) > 1 and a[:2] == b[1::-1] and a[2:] == b[2:]
    return swapped or a[1:] == b[1:] or a[1:] == b or a == b[1:]


def _letter_pairs(text: str) -> set[str]:
    return {text[i : i + 2] for i in range(len(text) - 1)} | set(text[:1])


def _has_parts(name: list[str], parts: list[str]) -> bool:
    if len(parts) > len(name):
        return False
    *whole, last = parts
    if not whole:
        return last in name
    rest = name[len(whole) :]
    return name[: len(whole)] == whole and any(
        part == last or (len(last) == 1 and part.startswith(last)) for part in rest
    )


def _likeness(said: str, name: str) -> float:
    candidates = [name, *name.split()]
    return max(difflib.SequenceMatcher(None, said, candidate).ratio() for candidate in candidates)
