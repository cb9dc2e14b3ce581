"""The jobs of a text: one line, a list under a header, or a labelled work order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.domain.doubt import NoPlace, UnclearDay, UnsureWords
from bot.domain.job import Field
from bot.language import (
    days,
    details,
    keyed,
    layout,
    literal,
    mail,
    names,
    spanish_stops,
    stops,
    times,
    zones,
)
from bot.language.assembly import fill
from bot.language.cover import Piece, Search
from bot.language.intent import is_courtesy
from bot.language.items import Item, Role
from bot.language.known import folded_names
from bot.language.reading import ReadJob, Scene, Understood
from bot.language.record import record_runs
from bot.language.run import Run
from bot.language.runs import runs
from bot.language.shared import (
    doubted,
    in_a_row,
    inherit,
    noted,
    same_day_and_people,
    says_otherwise,
    under,
)
from bot.language.vocabulary import Vocabulary
from bot.language.words import Line, fold_letters

_MAIL = re.compile(r"\s*(?:subject|betreff|asunto|fwd?|wg|aw)\s*:")
_COUNTED = re.compile(r"(?<!\S)\d{1,2}(?=\s+[^\W\d])")  # `2 stops`
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)")
_LONGEST_LINE = 80  # words of one line that are read; no text takes long
_LONGEST_LETTER = 150  # words; it may have to be read twice
_MOST_CELLS = 12
_WHO_AND_WHEN = frozenset({Field.DAY, Field.WINDOW, Field.WORKER})


def read_jobs(line: Line, words: Vocabulary, scene: Scene) -> tuple[ReadJob, ...]:
    """Read every job of a text; always at least one."""
    post = mail.parts(line)
    return _mail_jobs(line, post, words, scene) if post else _jobs(line, words, scene)


def _mail_jobs(line: Line, post: mail.Mail, words: Vocabulary, scene: Scene) -> tuple[ReadJob, ...]:
    """The message alone; what it does not say may stand in the subject or in a quotation."""
    least: tuple[ReadJob, ...] = ()
    for message, rest in post.messages(line):
        jobs = _jobs(message, words, scene)
        for stretch in rest:
            jobs = (noted(jobs[0], line, stretch), *jobs[1:])
        if all(job.place for job in jobs):
            return jobs
        least = least or jobs
    return least


def _jobs(line: Line, words: Vocabulary, scene: Scene) -> tuple[ReadJob, ...]:
    reader = _Reader(words, scene)
    codes = tuple(lexicon.code for lexicon in words.lexicons)
    pairs = keyed.lines(line.plain, codes)
    if pairs:
        return tuple(reader.keyed(line, *each) for each in pairs)
    rows = layout.record(line.plain, codes)
    if rows is not None:
        found = record_runs(line, rows, reader.runs_without_place, words, scene)
        return (fill(line, found, words, scene),)
    stretches = layout.lines(line.plain)
    return reader.several(line, stretches) if len(stretches) > 1 else reader.one_line(line)


@dataclass(frozen=True, slots=True)
class _Read:
    """One line of several: what it says by itself."""

    line: Line
    stretch: layout.Stretch
    job: ReadJob
    is_known: bool
    opens: bool = False
    heads: bool = False

    @property
    def has_place(self) -> bool:
        return bool(self.job.place)

    @property
    def said(self) -> frozenset[Field]:
        return frozenset(understood.field for understood in self.job.understood)

    @property
    def says_when_or_who(self) -> bool:
        return bool(self.said & _WHO_AND_WHEN)

    @property
    def says_when(self) -> bool:
        return bool(self.said & {Field.DAY, Field.WINDOW})

    @property
    def is_header(self) -> bool:
        return not self.has_place and (self.says_when_or_who or self.heads)

    @property
    def is_job(self) -> bool:
        if not self.has_place:
            return False
        placed = _is_placelike(self) or self.says_when
        return self.stretch.bullet or (self.says_when_or_who and placed)


@dataclass(frozen=True, slots=True)
class _Reader:
    words: Vocabulary
    scene: Scene

    def one(self, line: Line) -> ReadJob:
        start = self._beginning(line)
        search = Search(start, self._proposals(start), self.words)
        job = self._filled(line, start, search.best())
        if job.place and self._is_no_place(job):
            job = self._filled(line, start, search.best(place=False))
        return job

    def _filled(self, line: Line, start: Line, cover: tuple[Piece, ...]) -> ReadJob:
        """What comes after the beginning of a long line is a note."""
        found = runs(start, cover, self.words)
        if start is not line:
            found.append(Run(len(start.words), len(line.words), Role.NOTES, ()))
        return fill(line, found, self.words, self.scene)

    def _beginning(self, line: Line) -> Line:
        """Nobody dispatches in more words."""
        if len(line.words) <= _LONGEST_LINE:
            return line
        return line.part(0, line.words[_LONGEST_LINE - 1].end)

    def _is_no_place(self, job: ReadJob) -> bool:
        """`jane tomorrow` is somebody, `26th` a day, the `am` of `am Montag` nothing at all.

        Nor is a word of a request: `que vaya anna el viernes`.
        """
        folded = fold_letters(job.place)
        if folded in folded_names(self.scene.places):
            return False
        if _ORDINAL.fullmatch(folded):
            return True
        is_person = not job.people and self.scene.roster.has(job.place)
        if job.place.islower() and folded in self.words.asking:
            return True
        return is_person or folded in self.words.any_of("small_words", "urgent", "high", "other")

    def keyed(self, line: Line, stretch: layout.Stretch, pairs: list[keyed.Pair]) -> ReadJob:
        part = line.part(stretch.start, stretch.end)
        found = keyed.runs(part, pairs, self.runs_without_place, self.words, self.scene)
        return fill(part, found, self.words, self.scene)

    def runs_without_place(self, line: Line) -> list[Run]:
        search = Search(line, self._proposals(line), self.words)
        return runs(line, search.best(place=False), self.words)

    def _proposals(self, line: Line) -> list[Item]:
        clocks = list(times.propose(line, self.words))
        named = ":" in line.plain
        return [
            *(
                keyed.propose(line, self.runs_without_place, self.words, self.scene)
                if named
                else ()
            ),
            *days.propose(line, self.words, self.scene),
            *clocks,
            *zones.propose(line, self.words, clocks),
            *names.propose(line, self.words, self.scene),
            *details.propose(line, self.words, self.scene),
            *literal.propose(line, self.words, self.scene, clocks),
        ]

    def one_line(self, line: Line) -> tuple[ReadJob, ...]:
        """One job, or several in a row."""
        for row in stops.rows(line, self.words):
            jobs = self._row(line, row)
            if jobs:
                return jobs
        jobs = self._joined(line)
        if jobs:
            return jobs
        mark: layout.Mark = "|" if "|" in line.plain else ";"
        if mark == ";" and ":" in line.plain and len(layout.cells(line.plain, "/")) > 1:
            mark = "/"  # `luis friday: Globex / Initech`
        for cells in (layout.cells(line.plain, mark), stops.one_after_another(line, self.words)):
            jobs = self._cells(line, cells) if 1 < len(cells) <= _MOST_CELLS else ()
            if jobs:
                return jobs
        return self._at_each(self._without_list_words(self.one(line)))

    def _at_each(self, job: ReadJob) -> tuple[ReadJob, ...]:
        """`Acme HQ, Globex and Initech`: nothing but places that are known; asked about."""
        if not any(isinstance(doubt, UnsureWords) for doubt in job.doubts):
            return (job,)
        both = "|".join(map(re.escape, self.words.and_words))
        places = re.split(rf"\s*[,&+/]\s*(?:(?:{both})\s+)?|\s+(?:{both})\s+", job.place)
        known = folded_names(self.scene.places)
        if len(places) < 2 or not all(fold_letters(place) in known for place in places):
            return (job,)
        return tuple(replace(job, place=place) for place in places)

    def _row(self, line: Line, row: stops.Row) -> tuple[ReadJob, ...]:
        """Cut only where the line says how many there are, or each says when or who by itself."""
        header = self._read(line, row.header) if row.header else None
        if len(row.stops) > _MOST_CELLS or (header and header.has_place):
            return ()
        parts = [self._read(line, stop) for stop in row.stops]
        number = stops.number_said(header.line, self.words) if header else None
        counted = number == len(parts) or row.numbered
        clear = counted or all(part.says_when_or_who and _is_placelike(part) for part in parts)
        if not clear or not all(part.has_place for part in parts):
            return ()
        jobs = [under(part.job, header.job) if header else part.job for part in parts]
        return tuple(jobs if row.numbered else _on_one_day(jobs))

    def _joined(self, line: Line) -> tuple[ReadJob, ...]:
        """`Globex 9am for anna and Initech 11am for luis`: each part says where and when."""
        by_comma = stops.by_comma(line, self.words, self.scene)
        by_hours = spanish_stops.by_hours(line, self.words)
        for way in (*by_comma, *stops.joined(line, self.words), *by_hours):
            if not 1 < len(way.parts) <= _MOST_CELLS:
                continue
            parts = [self._read(line, part) for part in way.parts]
            told = frozenset[Field].intersection(*(part.said for part in parts))
            alike = told & (_WHO_AND_WHEN if way.by_slash else {Field.WINDOW})
            if way.by_comma and Field.WORKER not in told:
                continue
            if alike and all(map(self._is_whole, parts)):
                jobs = tuple(in_a_row([part.job for part in parts]))
                if all(map(self._is_named, parts)):
                    return jobs
                return tuple(map(_with_unsure_place, jobs))
        return ()

    def _is_whole(self, part: _Read) -> bool:
        if not part.has_place or any(isinstance(d, UnsureWords) for d in part.job.doubts):
            return False
        place = frozenset(fold_letters(part.job.place).split())
        is_task = bool(place & self.words.set("task_words")) and not part.is_known
        return _is_placelike(part) or not (part.line.is_mixed_case or is_task)

    def _is_named(self, part: _Read) -> bool:
        """`copper kettle cafe`: a place, however it is written."""
        last = fold_letters(part.job.place).split()[-1]
        return _is_placelike(part) or last in self.words.place_after

    def _cells(self, line: Line, cells: Sequence[layout.Stretch]) -> tuple[ReadJob, ...]:
        """`Acme HQ; Globex tomorrow for jane`: several jobs where each part has a place."""
        parts = [self._read(line, cell) for cell in cells]
        beside = [part for part in (parts[0], parts[-1]) if part.is_header]
        sites = [part for part in parts if part not in beside]
        if len(sites) < 2 or not all(part.has_place and _is_placelike(part) for part in sites):
            return ()
        whole = [part.job for part in sites if not part.says_when_or_who]
        shared = next((part.job for part in reversed(parts) if part.says_when_or_who), None)
        if beside:
            jobs = [part.job for part in sites]
            for part in beside:
                jobs = [inherit(job, part.job) for job in jobs]
            if all(part.says_when for part in sites):
                return tuple(jobs)
        elif not whole or shared is None:
            return tuple(part.job for part in sites)
        else:
            told = replace(shared, notes="")  # what is to be done there is for that one alone
            jobs = [p.job if p.job is shared else inherit(p.job, told) for p in sites]
        return tuple(map(_with_unsure_place, jobs))

    def _read(self, line: Line, stretch: layout.Stretch) -> _Read:
        part = line.part(stretch.start, stretch.end)
        job = self._without_list_words(self.one(part))
        place = fold_letters(job.place)
        known = place in folded_names(self.scene.places)
        opens = spanish_stops.begins_as_place(place, self.words)
        return _Read(part, stretch, job, is_known=known, opens=opens)

    def _without_list_words(self, job: ReadJob) -> ReadJob:
        """`Thursday route`, `both tomorrow`: no place, but the head or foot of a list."""
        text = _COUNTED.sub("", fold_letters(f"{job.place} {job.notes}"))
        said = set(re.findall(r"[\w']+", text))
        if not said or not said <= self.words.set("list_words"):
            return job
        fields = tuple(u for u in job.understood if u.field not in (Field.PLACE, Field.NOTES))
        doubts = (d for d in job.doubts if not isinstance(d, UnsureWords))
        return replace(job, place="", notes="", understood=fields, doubts=(*doubts, NoPlace()))

    def several(self, line: Line, stretches: list[layout.Stretch]) -> tuple[ReadJob, ...]:
        """A list of jobs with headers, footers and lines of notes; or one job over some lines."""
        if _MAIL.match(line.folded):
            return (self.one(line),)
        return self._letter(line) or self._lines(line, stretches)

    def _letter(self, line: Line) -> tuple[ReadJob, ...]:
        """Sentences, and a few lines with a label that say what the sentences do not."""
        codes = tuple(lexicon.code for lexicon in self.words.lexicons)
        rows = layout.labelled_lines(line.plain, codes)
        if not rows or len(line.words) > _LONGEST_LETTER:
            return ()
        rest = line.without((row.key_start, row.value.end) for row in rows)
        jobs = self._lines(rest, layout.lines(rest.plain))
        found = record_runs(line, [*rows], self.runs_without_place, self.words, self.scene)
        told = fill(line, found, self.words, self.scene)
        if told.place and any(isinstance(d, UnsureWords) for job in jobs for d in job.doubts):
            jobs = (fill(rest, self.runs_without_place(rest), self.words, self.scene),)
        if told.place and any(job.place for job in jobs):
            return ()
        if told.place:
            return (inherit(told, jobs[0]),) if len(jobs) == 1 else ()
        if not all(job.place for job in jobs):
            return ()
        doubt = UnsureWords(said=line.plain[rows[0].key_start :].strip(), field=Field.NOTES)
        whole = (inherit(job, told) for job in jobs)
        unlike = [says_otherwise(job, told) for job in jobs]
        return tuple(
            doubted(job, doubt) if is_unlike else job
            for job, is_unlike in zip(whole, unlike, strict=True)
        )

    def _lines(self, line: Line, stretches: list[layout.Stretch]) -> tuple[ReadJob, ...]:
        parts = [self._read(line, stretch) for stretch in stretches]
        parts = [part for part in parts if not is_courtesy(part.line, self.words)] or parts
        if _is_name_over_address(parts) and not self._are_many(parts):
            return (self._over_lines(line, parts, len(parts)),)
        if self._is_shopping_list(parts):
            return (_with_bullets(parts),)
        parts = self._with_headers(parts)
        signed = self._signature(line, stretches, parts)
        unsigned = _without_signer(parts, signed, self.words)
        line = line.without((p.stretch.start, p.stretch.end) for p in parts if p not in unsigned)
        parts, body = unsigned, unsigned[:signed]
        marked = [part for part in body if part.is_job or (part.has_place and self._is_site(part))]
        if len(marked) <= 1 and not (len(marked) == 1 and _follows_header(parts, marked[0])):
            return (self._over_lines(line, parts, len(body)),)
        return _list(parts, marked)

    def _with_headers(self, parts: list[_Read]) -> list[_Read]:
        """`mow + edge for jose:` above bullets names no place, whatever its words are."""
        above = [not a.stretch.bullet and b.stretch.bullet for a, b in pairwise(parts)]
        if len(parts) > 2 and not any(part.stretch.bullet for part in parts):
            announces = parts[0].line.plain.rstrip().endswith(":")
            above[0] = announces and all(map(self._is_surely_a_site, parts[1:3]))
        return [
            self._without_place(part) if is_above else part
            for part, is_above in zip(parts, (*above, False), strict=True)
        ]

    def _without_place(self, part: _Read) -> _Read:
        if not part.has_place or part.is_known:
            return part
        job = fill(part.line, self.runs_without_place(part.line), self.words, self.scene)
        announces = part.line.plain.rstrip().endswith(":") and not self._is_address(part)
        return replace(part, job=job, heads=True) if announces or not job.notes else part

    def _is_surely_a_site(self, part: _Read) -> bool:
        return part.has_place and (part.is_known or self._is_address(part))

    def _is_address(self, part: _Read) -> bool:
        keys = set(fold_letters(part.job.place).split())
        return bool(keys & self.words.any_of("street_types", "street_before"))

    def _are_many(self, parts: list[_Read]) -> bool:
        """`both for jane`, below them."""
        many = self.words.set("many")
        return any(word.key in many for part in parts if part.is_header for word in part.line.words)

    def _signature(self, line: Line, stretches: list[layout.Stretch], parts: list[_Read]) -> int:
        """Which part comes behind `Thanks,` or `Regards`, alone on a line of its own."""
        for stretch in stretches[1:]:
            if _is_sign_off(line.folded[stretch.start : stretch.end], self.words):
                return sum(part.stretch.start < stretch.start for part in parts) or len(parts)
        return len(parts)

    def _is_shopping_list(self, parts: list[_Read]) -> bool:
        """`Acme HQ tomorrow, bring:` and bullets below it that are no places."""
        first, *bullets = parts
        announces = first.has_place and first.line.plain.rstrip().endswith(":")
        return announces and bool(bullets) and all(map(self._is_thing, bullets))

    def _is_thing(self, part: _Read) -> bool:
        if not part.stretch.bullet or part.is_known or part.says_when_or_who:
            return False
        keys = {word.key for word in part.line.words}
        named = part.line.is_mixed_case and keys & self.words.any_of(
            "place_after", but="task_words"
        )
        return not (named or keys & self.words.street_types)

    def _tells(self, part: _Read) -> bool:
        is_priority = part.said == {Field.PRIORITY}
        return part.says_when_or_who or is_priority or self._is_site(part)

    def _is_site(self, part: _Read) -> bool:
        """A line that is nothing but a place, and surely one."""
        signs_off = fold_letters(part.job.place) in self.words.set("sign_offs")
        sure = _is_placelike(part) and not part.job.doubts and not signs_off
        return part.said == {Field.PLACE} and sure

    def _over_lines(self, line: Line, parts: list[_Read], end: int) -> ReadJob:
        """One job: lines after the first that say nothing but words are its notes.

        What comes from `end` on is a signature.
        """
        while end > 1 and not self._tells(parts[end - 1]):
            end -= 1
        if end == len(parts) or not any(part.has_place for part in parts[:end]):
            return self.one(line)
        told = line.part(parts[0].stretch.start, parts[end - 1].stretch.end)
        job = self.one(told)
        for part in parts[end:]:
            job = _noted(job, part)
        return job


_SIGN_OFFS = ("sign_offs", "other", "last_filler")


def _is_signer(part: _Read, words: Vocabulary) -> bool:
    """`Ruth Castle`, not `Bring Ladder`, `Urgent` or one of those who may go."""
    said = part.line.plain.split()
    named = len(said) <= _MOST_NAMES and all(word[:1].isupper() for word in said)
    tells = part.is_known or not part.said <= {Field.PLACE, Field.NOTES}
    tasks = words.any_of("task_words", "things", "urgent", "high", "low")
    return named and not tells and all(word.key not in tasks for word in part.line.words)


def _is_sign_off(folded: str, words: Vocabulary) -> bool:
    """`Thanks,`, or `Regards, Ruth`."""
    said = re.split(r"[,.!-]", folded, maxsplit=1)
    return said[0].strip() in words.any_of(*_SIGN_OFFS) and len(said[-1].split()) <= _MOST_NAMES


def _without_signer(parts: list[_Read], signed: int, words: Vocabulary) -> list[_Read]:
    """`Regards` and the name right below it tell nothing of the job."""
    signature = parts[signed:]
    if signature and _is_sign_off(signature[0].line.folded, words):
        signature = signature[1:]
    if signature and _is_signer(signature[0], words):
        signature = signature[1:]
    return [*parts[:signed], *signature]


_MOST_NAMES = 3


def _is_placelike(part: _Read) -> bool:
    """The place is a known one, or its words begin with a capital or a number."""
    place = part.job.place
    return part.is_known or part.opens or place[:1].isupper() or place[:1].isdigit()


def _is_name_over_address(parts: list[_Read]) -> bool:
    """`Globex`, below it `12 Main St`: one place on two lines."""
    sites = [part for part in parts if part.has_place]
    if len(sites) != 2 or any(part.stretch.bullet or part.says_when_or_who for part in sites):
        return False
    name, address = sites[0].job.place, sites[1].job.place
    return address[0].isdigit() and not any(c.isdigit() for c in name)


def _follows_header(parts: list[_Read], job: _Read) -> bool:
    before = parts[: parts.index(job)]
    return job.stretch.bullet and any(part.is_header for part in before)


def _list(parts: list[_Read], marked: list[_Read]) -> tuple[ReadJob, ...]:
    """Headers count for the jobs below them, a footer for all that lack what it says."""
    header: ReadJob | None = None
    jobs: list[ReadJob] = []
    for index, part in enumerate(parts):
        if part in marked:
            jobs.append(under(part.job, header) if header else part.job)
        elif part.is_header and not part.stretch.bullet:
            if jobs and not any(other in marked for other in parts[index:]):
                jobs = [inherit(job, part.job) for job in jobs]
            else:
                header = _next_header(part.job, header, again=bool(jobs))
        elif jobs:
            jobs[-1] = _noted(jobs[-1], part)
        else:
            header = _next_header(_as_header(part.job), header, again=False)
    return tuple(jobs)


def _next_header(job: ReadJob, header: ReadJob | None, *, again: bool) -> ReadJob:
    """A second header below jobs is as good as the first: only day and people still count."""
    if header is None:
        return job
    return same_day_and_people(job, header) if again else under(job, header)


def _as_header(job: ReadJob) -> ReadJob:
    """What stands above a list belongs to each of its jobs; its place is none."""
    notes = " ".join(filter(None, (job.place, job.notes)))
    return replace(job, place="", notes=notes, doubts=(NoPlace(),))


def _on_one_day(jobs: list[ReadJob]) -> list[ReadJob]:
    """`2pm Globex, 3pm Initech tomorrow`: a day that only the last says is meant for all."""
    *before, last = jobs
    if last.day is None or Field.DAY in last.assumed:
        return jobs
    if not all(Field.DAY in job.assumed for job in before):
        return jobs
    said = next(u.words for u in last.understood if u.field is Field.DAY)
    doubt = UnclearDay(said=said, days=(last.day,))
    return [*(doubted(same_day_and_people(job, last), doubt) for job in before), last]


def _with_unsure_place(job: ReadJob) -> ReadJob:
    """One of several that were perhaps one."""
    return doubted(job, UnsureWords(said=job.place, field=Field.PLACE))


def _with_bullets(parts: list[_Read]) -> ReadJob:
    job = parts[0].job
    for part in parts[1:]:
        job = _noted(job, part)
    return job


def _noted(job: ReadJob, part: _Read) -> ReadJob:
    """A line that is no job belongs to the notes of the job above it."""
    only_notes = all(understood.field is Field.NOTES for understood in part.job.understood)
    said = part.job.notes if part.job.notes and only_notes else part.line.plain.strip()
    start, end = part.line.source(0, len(part.line.words))
    whole = Understood(field=Field.NOTES, words=part.line.text[start:end], start=start, end=end)
    contact = job.contact if any((job.contact.name, job.contact.phone)) else part.job.contact
    return replace(
        job,
        notes="\n".join(filter(None, (job.notes, said))),
        contact=contact,
        understood=(*job.understood, whole),
    )
