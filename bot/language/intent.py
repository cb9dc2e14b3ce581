"""What a line is: only some lines ask for a job."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from bot.language import english_news, standing
from bot.language.known import folded_names
from bot.language.news import news
from bot.language.reading import Intent, Scene
from bot.language.tasks import is_task, is_verb
from bot.language.vocabulary import Phrases, Vocabulary, vocabulary
from bot.language.words import Line, Word, fold_letters


def intent_of(line: Line, words: Vocabulary, scene: Scene) -> Intent:
    said = [word for word in line.words if not word.is_mark]
    if not said:
        marks = line.folded.strip()
        return Intent.HELP if marks and set(marks) <= {"?", "¿"} else Intent.OPEN_FORM
    grammar = _grammar(tuple(w.code for w in words.lexicons))
    whole = " ".join(line.folded.split()).strip(" .!?¿¡,")
    for intent, phrases in grammar.whole:
        if whole in phrases:
            return intent
    if is_courtesy(line, words):
        return Intent.OTHER
    last_or_shown = _of_nothing_else(said, grammar, words)
    return last_or_shown or _by_beginning(line, grammar, words, scene)


_MOST_WORDS = 12


def _of_nothing_else(said: list[Word], grammar: "_Grammar", words: Vocabulary) -> Intent | None:
    """`undo that last one please`, `list tomorrow's jobs`: every word of it is about that."""
    if len(said) > _MOST_WORDS:
        return None
    keys = {word.key for word in said}
    if keys.isdisjoint(grammar.signs):
        return None
    keys = {key.removesuffix("'s") for key in keys}
    if keys & grammar.of_undoing and _is_about_last(keys, grammar):
        return Intent.UNDO
    named = keys & words.set("shown")
    if not named or not keys <= grammar.about_shown:
        return None
    days = keys & words.calendar_words
    return Intent.LIST if days or keys & words.set("showing") else None


def _is_about_last(keys: set[str], grammar: "_Grammar") -> bool:
    return any(verb <= keys and keys - verb <= grammar.about_last for verb in grammar.undoing)


def is_courtesy(line: Line, words: Vocabulary) -> bool:
    """`Thanks!`, `ok, done`: words that ask for nothing."""
    grammar = _grammar(tuple(w.code for w in words.lexicons))
    whole = " ".join(line.folded.split())
    parts = [part.strip(" ¡¿?") for part in re.split(r"[,.!;]", whole)]
    said = [part for part in parts if part]
    if said and all(part in grammar.other for part in said):
        return True
    keys = {word.key for word in line.words if not word.is_mark}
    return bool(keys & grammar.thanks) and keys <= words.set("courtesy")


@dataclass(frozen=True)
class _Grammar:
    whole: tuple[tuple[Intent, frozenset[str]], ...]
    other: frozenset[str]
    thanks: frozenset[str]
    ends: tuple[tuple[Intent, tuple[str, ...]], ...]
    maybe_ends: tuple[tuple[Intent, frozenset[str]], ...]
    begins: Phrases[str]
    leads: Phrases[str]
    forbids: Phrases[str]
    new_job: Phrases[str]
    changes: Phrases[str]
    change_heads: frozenset[str]
    whoever: Phrases[str]
    questions: tuple[str, ...]
    undoing: tuple[frozenset[str], ...]
    of_undoing: frozenset[str]
    signs: frozenset[str]
    about_last: frozenset[str]
    about_shown: frozenset[str]


_BEGINNINGS: tuple[str, ...] = ("cancel", "maybe_cancel", "reschedule", "maybe_reschedule")
_BEGINNINGS += ("status", "maybe_change", "question", "maybe_question", "asks", "request")


@cache
def _grammar(codes: tuple[str, ...]) -> _Grammar:
    words = vocabulary(codes)
    polite = _single(words, "filler", "first_filler", "last_filler", "leads")
    return _Grammar(
        whole=(
            (Intent.HELP, words.set("help")),
            (Intent.UNDO, words.set("undo")),
            (Intent.LIST, words.set("list")),
        ),
        other=words.set("other") | words.set("filler"),
        thanks=(words.set("last_filler") & words.set("courtesy")) | words.set("other"),
        ends=(
            (Intent.CANCEL, tuple(f" {end}" for end in words.set("cancel_last"))),
            (Intent.RESCHEDULE, tuple(f" {end}" for end in words.set("reschedule_last"))),
        ),
        maybe_ends=(
            (Intent.CANCEL, words.set("maybe_cancel_last")),
            (Intent.RESCHEDULE, words.set("maybe_reschedule_last")),
        ),
        begins=words.table(*_BEGINNINGS),
        leads=words.table("leads", "filler", "other", "first_filler"),
        forbids=Phrases.of(
            (f"{no} {create}", "cancel")
            for lexicon in words.lexicons
            for no in lexicon.negations
            for create in lexicon.creating
        ),
        new_job=words.table("new_job"),
        changes=words.table("changes"),
        change_heads=frozenset(said.split()[0] for said in words.set("changes")),
        whoever=words.table("anyone", "whoever"),
        questions=tuple(f"{q} " for q in words.lexicons[0].question),
        undoing=tuple(frozenset(phrase.split()) for phrase in words.set("undoing")),
        of_undoing=_single(words, "undoing"),
        signs=_single(words, "undoing", "shown"),
        about_last=polite | words.set("last_job"),
        about_shown=polite
        | _single(words, "showing", "shown", "definite", "on", "by", "before_person")
        | words.calendar_words,
    )


def _single(words: Vocabulary, *names: str) -> frozenset[str]:
    """The words of all phrases, one by one."""
    return frozenset(word for name in names for said in words.set(name) for word in said.split())


def _by_beginning(line: Line, grammar: _Grammar, words: Vocabulary, scene: Scene) -> Intent:
    first = next(i for i, word in enumerate(line.words) if not word.is_mark)
    if _announces_a_job(line, first, grammar):
        return Intent.CREATE
    told_only = news(line, words, scene)
    if told_only is not None:
        return told_only
    starts = list(_starts(line, first, grammar, scene))
    told = _told(line, starts[-1], grammar, words, scene)
    if told is not None:
        return told
    if _begins_a_name(line, first, words, scene):
        return Intent.CREATE
    for start in starts:
        found = grammar.begins.at(line, start)
        named = {name for _, name in found}
        if _cancels_it(line.words[start].key, words):
            return Intent.CANCEL
        if found and _is_place_of_theirs(line, start, scene):
            return Intent.CREATE
        if ("cancel" in named and not _lacks_particle(line, start, words)) or grammar.forbids.at(
            line, start
        ):
            return Intent.CANCEL
        if "status" in named:
            return Intent.OTHER
        if "reschedule" in named:
            return Intent.RESCHEDULE
        about = _About(line, max((last for last, _ in found), default=start), words, scene)
        if "maybe_reschedule" in named and about.moves_a_job():
            return Intent.RESCHEDULE
        if "maybe_change" in named and about.names_a_job():
            return Intent.RESCHEDULE
        if "maybe_cancel" in named and not about.is_a_task():
            return Intent.CANCEL
        if "asks" in named:
            can = _asks_whether_one_can(line, start, words)
            return Intent.CREATE if can else Intent.QUESTION
    if _changes_a_job(line, grammar, words, scene):
        return Intent.RESCHEDULE
    if any(_asks_behind_greeting(line, start, grammar) for start in starts[1:]):
        return Intent.QUESTION
    if words.code == "en":
        told = english_news.intent_of(line, words, scene)
    else:
        told = standing.intent_of(line, starts, words, scene)
    return told or _question_or_not(line, first, grammar, words)


def _changes_a_job(line: Line, grammar: _Grammar, words: Vocabulary, scene: Scene) -> bool:
    """`Globex wants to move to friday`, `can anna take over luis's 2pm`: there is a job already."""
    for index, word in enumerate(line.words):
        if word.key in grammar.change_heads and grammar.changes.at(line, index):
            return True
    if words.set("hands_over").isdisjoint(line.keys):
        return False
    owners = {"his", "her"} if words.code == "en" else set[str]()
    said = False
    for word, after in pairwise(line.words):
        said = said or word.key in words.set("hands_over")
        owned = word.key.endswith("'s") and scene.roster.knows(word.key[:-2])
        if said and (owned or word.key in owners) and _is_clock(after):
            return True
    return False


def _asks_behind_greeting(line: Line, start: int, grammar: _Grammar) -> bool:
    """`guten Morgen, wo steckt Mike?`"""
    named = {name for _, name in grammar.begins.at(line, start)}
    asks = line.folded.rstrip().endswith("?") and "question" in named
    return asks and not named & {"request", "maybe_question"}


_LONGEST_NAME = 6  # words of a place


def _is_place_of_theirs(line: Line, first: int, scene: Scene) -> bool:
    """`Cancel Culture Club tomorrow`, where that is a place of theirs."""
    keys = [word.key for word in line.words[first : first + _LONGEST_NAME]]
    names = folded_names(scene.places)
    return any(" ".join(keys[:size]) in names for size in range(2, len(keys) + 1))


def _begins_a_name(line: Line, first: int, words: Vocabulary, scene: Scene) -> bool:
    """`Cancel Culture Comedy Club fri 9am luis`, `Clear Lake School`: capitals up to a venue.

    What cancels for sure needs somebody who is sent, and is asked about all the same.
    """
    key, last = line.words[first].key, first
    sure, maybe = words.set("cancel"), words.set("maybe_cancel")
    if words.code != "en" or key not in sure | maybe or not line.is_mixed_case:
        return False
    while last < len(line.words) and line.words[last].is_capital:
        last += 1
    said, rest = line.words[first + 1 : last], line.words[last:]
    known = folded_names(scene.places)
    if len(said) < 2 or said[-1].key not in words.place_after or key == "remove":
        return False
    if " ".join(word.key for word in said) in known or scene.roster.knows(said[0].key):
        return False
    return key in maybe or any(scene.roster.knows(word.key) for word in rest)


def _cancels_it(key: str, words: Vocabulary) -> bool:
    """`bórralo`, `cancelarla`: what is to be cancelled is an ending of the verb."""
    verbs = words.any_of("cancel", "maybe_cancel") if words.set("clitics") else frozenset[str]()
    ends = (end for end in words.set("clitics") if key.endswith(end))
    return any(key.removesuffix(end) in verbs for end in ends)


def _lacks_particle(line: Line, start: int, words: Vocabulary) -> bool:
    """`sag … ab` cancels, `sag Mike, er soll …` does not."""
    verbs = words.separable.get("ab", frozenset())
    told = [word.key for word in line.words[start : start + 2]]
    return any(key in verbs for key in told) and all(word.key != "ab" for word in line.words)


def _announces_a_job(line: Line, first: int, grammar: _Grammar) -> bool:
    """`new job: cancel the contract at …` leaves no doubt."""
    ends = (last for last, _ in grammar.new_job.at(line, first) if last < len(line.words))
    return any(line.words[last].key == ":" for last in ends)


_CANCELLED = (" is cancelled", " is canceled", " been cancelled", " been canceled")


def _told_first(line: Line, grammar: _Grammar, words: Vocabulary, scene: Scene) -> Intent | None:
    """`den Auftrag … stornieren, Kunde hat abgesagt`: a job is named, and the reason follows."""
    end = next(word.start for word in line.words if word.is_mark and word.start)
    clause = " " + " ".join(line.folded[:end].split())
    if words.code == "en" and clause.endswith(_CANCELLED):
        return Intent.CANCEL  # `Ferncliff is cancelled, don't go`
    if not _About(line, 0, words, scene).names_a_job():
        return None
    found = (intent for intent, ends in grammar.ends if clause.endswith(ends))
    return next(found, None)


def _is_cancelled_in_the_end(line: Line, words: Vocabulary) -> bool:
    """`… fällt aus, bitte absagen`, `…, anúlalo`: a clause of its own, and nothing but that."""
    clause: list[str] = []
    for word in reversed(line.words):
        if word.is_mark and clause:
            return " ".join(reversed(clause)) in words.set("cancel_clause")
        if not word.is_mark and word.key not in words.set("filler"):
            clause.append(word.key)
    return False


def _told(
    line: Line, start: int, grammar: _Grammar, words: Vocabulary, scene: Scene
) -> Intent | None:
    """`… bitte absagen`, `the visit is off`: what is to become of a job stands at the end.

    Behind a mark it is a note: `Globex tomorrow, other visit is off`.
    """
    if _is_cancelled_in_the_end(line, words):
        return Intent.CANCEL
    said = line.words[start:]
    while said and said[-1].is_mark:
        said = said[:-1]
    if any(word.is_mark for word in said):
        return _told_first(line, grammar, words, scene)
    whole = " " + " ".join(line.folded.split()).strip(" .!?¿¡,")
    if words.code == "en":
        whole = _WHEN_AT_END.sub("", whole)  # `12 Elm St is off for tomorrow`
    for intent, ends in grammar.ends:
        if whole.endswith(ends):
            return intent
    last = whole.rpartition(" ")[2]
    for intent, verbs in grammar.maybe_ends:
        if last in verbs and _About(line, 0, words, scene).names_a_job():
            return intent
    return None


_WHEN_AT_END = re.compile(r"(?: (?:for|on|now|today|tomorrow|\w+day|tonight|then)){1,2}$")
_MOST_LEADS = 5


def _starts(line: Line, first: int, grammar: _Grammar, scene: Scene) -> Iterator[int]:
    """Where the sentence may begin: `hi, could you please | cancel …`."""
    yield first
    at = first
    for _ in range(_MOST_LEADS):
        found = grammar.leads.at(line, at)
        if not found:
            return
        at = max(last for last, _ in found)
        called = line.words[at : at + 2]  # `thanks jane, …`
        at += len(called) == 2 and called[1].key == "," and scene.roster.knows(called[0].key)
        while at < len(line.words) and line.words[at].is_mark:
            at += 1
        if at >= len(line.words):
            return
        yield at


def _question_or_not(line: Line, first: int, grammar: _Grammar, words: Vocabulary) -> Intent:
    found = grammar.begins.at(line, first)
    named = {name for _, name in found}
    longest = max(found, default=(first, ""))
    asks = line.folded.rstrip().endswith("?") or "¿" in line.folded
    spelled = line.plain.lower()[line.words[first].start :].startswith(grammar.questions)
    if "request" in named or (grammar.whoever.at(line, first) and not asks):
        return Intent.CREATE
    if "maybe_question" in named and (longest[1] != "question" or not spelled):
        return Intent.QUESTION if asks else Intent.CREATE
    if "question" in named and not asks and _only_relates(line, first, words):
        return Intent.CREATE
    if "question" in named and (asks or spelled):
        ranked = words.table("low", "urgent", "high").at(line, first)  # `hat keine Eile: …`
        return Intent.CREATE if ranked and not asks else Intent.QUESTION
    return Intent.CREATE


def _only_relates(line: Line, first: int, words: Vocabulary) -> bool:
    """`donde siempre mañana`, and no `donde anda luis`: without its accent it need not ask."""
    verbs = words.set("question_verbs")
    word, after = line.words[first], line.words[first + 1 : first + 2]
    plain = bool(verbs) and word.key in {"donde", "cuando", "quien", "como"}
    return plain and word.text.isascii() and not (after and after[0].key in verbs)


def _asks_whether_one_can(line: Line, start: int, words: Vocabulary) -> bool:
    """`do you think anna could do …` asks for a job."""
    near = line.words[start + 2 : start + 8]
    return any(word.key in words.set("request") for word in near)


_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:am|pm|h|uhr)?")


@dataclass(frozen=True)
class _About:
    """What the words from `at` on are about: a job that there is, or something to be done."""

    line: Line
    at: int
    words: Vocabulary
    scene: Scene

    @cached_property
    def said(self) -> list[Word]:
        return [word for word in self.line.words[self.at :] if not word.is_mark]

    def moves_a_job(self) -> bool:
        """`jane's 9am to 11` is a job, `a piano to 14 Oak St` is none."""
        jobs, to = self.words.set("job_words"), self.words.set("move_to")
        pronouns = self.words.set("things_meant")
        for before, word, after in zip(
            [None, *self.said], self.said, [*self.said[1:], None], strict=False
        ):
            stem = word.key.removesuffix("'s")
            is_new = before is not None and before.key in self._one
            is_new = is_new or (word.is_capital and self.line.is_mixed_case)  # `Move It Studios`
            told = before is not None and word.key in pronouns  # `swap the valve and tag it`
            if (word.key in jobs and not is_new and not told) or (
                stem != word.key and self.scene.roster.knows(stem)
            ):
                return True
            if before is None or before.key not in to:
                continue
            whole = f"{word.text} {after.text}" if after is not None else word.text
            if word.key in self.words.calendar_words and not self.scene.roster.has(whole):
                return True
            if _CLOCK.fullmatch(word.key) and (after is None or not after.is_capital):
                return True
        return self._begins_with_place() or self._begins_with_person()

    @cached_property
    def _one(self) -> frozenset[str]:
        """`a`, `eine`: a job that is said with it is not there yet."""
        numbers = (n.numbers.items() for n in self.words.lexicons)
        return frozenset(fold_letters(w) for each in numbers for w, n in each if n == 1)

    def _begins_with_place(self) -> bool:
        follows = [word.key for word in self.said[:2]]
        places = folded_names(self.scene.places)
        return any(name in places for name in (*follows, " ".join(follows)))

    def _begins_with_person(self) -> bool:
        return bool(self.said) and self.scene.roster.knows(self.said[0].key)

    def names_a_job(self) -> bool:
        """`the visit`, `anna's 9am`, `job 4471`, `la de mañana`, or `it` and when."""
        jobs = self.words.any_of("job_words", but="job_pronouns")
        near = self.said[:8]
        if self.words.code == "es" and len(near) > 1 and near[1].key in {"de", "del"}:
            return near[0].key in self.words.set("definite")
        for at, word in enumerate(near):
            if word.key in self.words.set("job_pronouns") and self._is_when(at + 1):
                return True
            definite = word.key in self.words.set("definite") or self._is_owner(word)
            told = near[at + 1 : at + 4]
            if self.words.code == "es" and definite:  # `el roble mañana 9h`
                told = [w for w in told if w.key in jobs or w is told[0]]
            if definite and any(_is_job(w, jobs) for w in told):
                return True
        return len(near) > 1 and near[0].key in jobs and near[1].key.strip("#").isdigit()

    def _is_owner(self, word: Word) -> bool:
        """`anna's`, `Annas`."""
        name = word.key.removesuffix("s").removesuffix("'")
        return name != word.key and self.scene.roster.knows(name)

    def _is_when(self, at: int) -> bool:
        after = self.said[at : at + 3]
        passed = self.words.any_of("move_to", "by", "fillers")
        while after and after[0].key in passed:
            after = after[1:]
        if not after or after[0].key in self.words.calendar_words or _is_clock(after[0]):
            return True
        return after[0].key.isdigit() and not (len(after) > 1 and after[1].is_capital)

    def _is_about_a_thing(self) -> bool:
        """`cut new keys`, `cut the grass`; not `drop the boiler visit`."""
        near = [word.key for word in self.said if word.key not in self.words.articles][:3]
        jobs = self.words.set("job_words")
        thing = any(key in self.words.things and key not in jobs for key in near[:2])
        return self.words.code == "en" and thing and jobs.isdisjoint(near)

    def is_a_task(self) -> bool:
        """`the old fence at 5 Elm St`: a thing, and where it is; not a job, person or place."""
        if self._is_about_a_thing():
            return True
        if self.names_a_job() or self._begins_with_place() or self._begins_with_person():
            return False
        rest = [word for word in self.said if word.key not in self.words.articles]
        if not rest or rest[0].key in self.words.set("job_words"):
            return False
        if self.words.code == "de" and is_task(rest[0], self.words):
            return not is_verb(rest[0], self.words)  # `streich die Wand im Keller`
        if rest[0].key[0].isdigit():  # `12 cases of water`
            if len(rest) < 2 or self.words.code != "es":
                return len(rest) > 1 and rest[1].key in self.words.things
            return rest[1].text.islower() and rest[1].key not in self.words.field_words
        if self.words.code == "es" and rest[0].key in self.words.task_words:
            return True  # `retirar escombros`
        links = self.words.set("place_links")
        if not self.line.is_mixed_case or self.words.code == "de":
            return any(word.key in links | self.words.set("on") for word in rest[1:])
        return not rest[0].is_capital or rest[0].text.isupper()  # who shouts names nobody


def _is_job(word: Word, jobs: frozenset[str]) -> bool:
    """`visit`, `9am`, `9-Uhr-Termin`."""
    return word.key.rpartition("-")[2] in jobs or _is_clock(word)


_SURE_CLOCK = re.compile(r"\d{1,2}:\d\d(?:am|pm|h)?|\d{1,2}(?:\.\d\d)?(?:am|pm|h|uhr)")


def _is_clock(word: Word) -> bool:
    return _SURE_CLOCK.fullmatch(word.key) is not None
