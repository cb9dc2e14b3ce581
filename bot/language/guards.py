"""What it costs to take a day, a time or a length out of what may be a name or an address."""

from dataclasses import dataclass

from bot.language.evidence import starts_place
from bot.language.items import ClockPhrase, DayPhrase, Item, Role
from bot.language.tasks import is_task
from bot.language.vocabulary import Vocabulary
from bot.language.words import Kind, Line, Word

_ROADS = {"hwy", "highway", "route", "rte", "rt", "interstate", "exit"}  # `hwy 9 tonight`
_WHOLE_DAY = 24 * 60  # minutes
_AS_SOON = {"schnell", "bald", "rasch", "fruh", "lange", "wie"}
_SPELLED_DATE = 3  # words: `cinco de mayo`
_MAKING = {"set", "put", "get", "open", "start", "add", "make", "plan", "arrange"}
_ON_THE_WAY = {"when", "once", "if"}
_UPSTAIRS = {"segundo", "tercero", "cuarto", "quinto"}  # `subir un arcón al cuarto`
_LIGHT = {"up", "in", "on", "out", "new", "the", "a", "two", "three", "four", "some", "more"}


@dataclass(frozen=True, slots=True)
class Guards:
    """The dearer, the likelier these words are part of something else."""

    line: Line
    words: Vocabulary

    def of(self, item: Item) -> tuple[float, float]:
        """What it costs to take this item: as a rule, and where its surroundings say more.

        Those are the middle of a name for a day, a day just before for a time.
        """
        match item.role:
            case Role.DAY | Role.PART:
                plain = self.day(item, in_run=False)
                return plain, self.day(item, in_run=True) if item.first else plain
            case Role.CLOCK:
                return self.clock(item, after_day=False), self.clock(item, after_day=True)
            case Role.DURATION:
                cost = self.day(item, in_run=False) + 5.0 * self._recurs(item)
                cost += 4.0 * self._is_open_always(item)
            case Role.FILLER:
                cost = self.filler(item)
            case _:
                return 0.0, 0.0
        return cost, cost

    def day(self, item: Item, *, in_run: bool) -> float:
        """What it costs to take a day out of the middle of a name: `May Street`."""
        words, cost = self.line.words, 0.0
        before = words[item.first - 1] if item.first and in_run else None
        if before is not None and before.key in self.words.of_words:
            cost += 4.0
        if item.first and words[item.first - 1].text in _ON_THE_WAY:
            return cost + 4.0  # `call when 20 mins out`
        if words[item.first].key == "whenever" and self._is_told(item.last):
            return cost + 3.0  # `whenever you get a chance`
        after = words[item.last] if item.last < len(words) else None
        if after is not None and not after.is_mark:
            part = item.role is Role.PART and item.last - item.first == 1
            titled = item.role is Role.PART and words[item.first].is_capital
            factor = 2.5 if part else 1.7 if titled else 1.0
            if part and self.words.code == "en" and self._is_behind_day(item.first):
                factor = 0.0  # `wed morning city hall`
            cost += self._names(words[item.last - 1], after) * factor
        if self.words.code == "es":
            if item.role is Role.PART:
                cost += 4.0 * self._is_tomorrow(item)
            elif words[item.last - 1].key in _UPSTAIRS or self._is_half_a_date(item):
                cost += 5.0
        if words[item.first].key == "so" and after is not None and after.key in _AS_SOON:
            cost += 6.0  # `so schnell wie möglich`
        if item.first and words[item.first].key in self.words.set("dated_weekdays"):
            cost += 6.0 * self._may_be_name(words[item.first - 1])
        if before is not None and item.last - item.first == _SPELLED_DATE:
            cost += self._is_named_after_date(item, before)
        if item.last - item.first == 2 and words[item.first].text.isdigit() and not in_run:
            cost += 3.0 * (self._is_named_street(item))  # `5 May Meadow Ct`
        if in_run and words[item.first].text[0].isdigit():
            cost += 2.5 * (self._word_before(item.first).key in self.words.place_before)
            stairs = self.words.code == "de" and "/" in words[item.first].text
            cost += 5.0 * (stairs and self._is_german_street(item))  # `Ahorner Weg 19/3/12`
        if isinstance(item.value, DayPhrase) and item.value.state == "impossible":
            cost += 4.0 * self._street_follows(item)  # `13/45 Elm St`
        first = words[item.first]
        begins_small = first.text.islower() and first.key not in self.words.of_words
        if begins_small and self.words.code == "de" and item.last - item.first > 1:
            return 0.0  # `heute Abend Club …`: a name has its first capital earlier
        announced = in_run and self._announces_name(item.first)
        if announced and not begins_small:
            cost += 3.5 if item.last - item.first > 1 or after is None else 0.5
        return cost

    def _is_half_a_date(self, item: Item) -> bool:
        """The `de mayo 14` of `c/ dos de mayo 14`."""
        before = self.line.words[item.first - 1] if item.first else None
        if before is None or self.line.words[item.first].key not in {"de", "del"}:
            return False
        return before.key in self.words.set("numbers")

    def _recurs(self, item: Item) -> bool:
        """`every 10 minutes`, `desde hace 2 horas`: not how long it takes."""
        before = self.line.words[item.first - 1] if item.first else None
        return before is not None and before.key in self.words.any_of("every", "ago_before")

    def _is_open_always(self, item: Item) -> bool:
        """`24 hour laundromat`: nobody stays that long, but many places are open."""
        after = self.line.words[item.last : item.last + 1]
        return item.value == _WHOLE_DAY and any(w.key in self.words.place_after for w in after)

    def _is_behind_day(self, index: int) -> bool:
        small = self.line.words[index].text.islower() or not self.line.is_mixed_case
        return small and index > 0 and self.line.words[index - 1].key in self.words.calendar_words

    def _is_told(self, index: int) -> bool:
        return any(w.key in self.words.small_words for w in self.line.words[index : index + 1])

    def _is_tomorrow(self, item: Item) -> bool:
        """`mañana` by itself is a day, the morning only behind one: `jueves mañana`."""
        if item.last - item.first > 1 or self.line.words[item.first].key != "manana":
            return False
        at = item.first - 1
        while at >= 0 and self.line.words[at].is_mark:
            at -= 1
        before = self.line.words[at].key if at >= 0 else ""
        return not (before in self.words.calendar_words or before[:1].isdigit())

    def _may_be_name(self, before: Word) -> bool:
        """`Calle Mar 24`: no Tuesday behind a word that begins a name."""
        named = before.is_capital and self.line.is_mixed_case
        return named or before.key in self.words.any_of("place_before", "of_words")

    def _is_named_after_date(self, item: Item, before: Word) -> float:
        """`Residencia Cinco de Mayo`: who means the day writes `5 de mayo`, or an article."""
        number, _, month = self.line.words[item.first : item.last]
        before = self._word_before(item.first)  # `c/ dos de mayo`
        if before.is_mark or number.key not in self.words.set("numbers"):
            return 0.0
        named = self.line.is_mixed_case and number.is_capital and month.is_capital
        return 6.0 if named else 3.0 * (before.key in self.words.place_before)

    def _is_named_street(self, item: Item) -> bool:
        """A capital word and a kind of street: with a number before, rather a house than a day."""
        name, kind = (*self.line.words[item.last : item.last + 2], None, None)[:2]
        if name is None or kind is None or not name.is_capital or name.is_mark:
            return False
        return kind.is_capital and kind.key in self.words.street_types

    def _word_before(self, index: int) -> Word:
        """The word before, without the full stop of `Av.`."""
        at = index - 1
        return self.line.words[at - 1 if at and self.line.words[at].key in {".", "/"} else at]

    def _announces_name(self, index: int) -> bool:
        """`Gasthaus Freitag`; not so `Landhaus Mühle Freitag`, where the name has been said."""
        word = self._word_before(index)
        before, after = self.words.place_before, self.words.place_after
        at = self.line.starts[word.start]
        named = at > 0 and self.line.words[at - 1].is_capital and self.line.is_mixed_case
        if named and self.words.code != "en":
            return False
        if f"{word.key}/" in before:
            return True
        return word.key in before and (word.key not in after or word.key in self.words.leading)

    def _names(self, said: Word, after: Word) -> float:
        numeric = said.text[0].isdigit()
        opens = self.words.code == "es" and after.key in self.words.set("openers")
        if opens and (numeric or said.text.islower()):
            return 0.0  # `el lunes 30 Hotel Luna`: there, kinds of places come first
        if said.text.islower() and after.is_capital and self.line.is_mixed_case:
            return 0.0
        if (
            len(after.key) > 1
            and after.key in self.words.place_after
            and (numeric or after.key not in self.words.task_words)
        ):
            return 3.5
        capitals = said.is_capital or numeric
        if capitals and after.is_capital and self.line.is_mixed_case:
            return 0.3 if self.words.code == "de" else 1.2  # there, every noun has one
        return 0.0

    def filler(self, item: Item) -> float:
        """`Morning Glory Cafe` greets nobody."""
        words = self.line.words
        after = words[item.last] if item.last < len(words) else None
        first = words[item.first]
        if after is not None and (first.key, after.key) == ("next", "to"):
            return 4.0  # `next to the Shell`
        if self._begins_a_task(item):
            return 4.0
        if after is None or not (first.is_capital and after.is_capital):
            return 0.0
        if not self.line.is_mixed_case or first.text.isupper():
            return 0.0
        if words[item.last - 1].is_capital and after.key in self.words.place_after:
            return 3.0
        if item.last - item.first == 1 and first.key in self.words.name_starts:
            return 3.0
        return 1.8 if first.key in self.words.field_words else 0.0

    def _begins_a_task(self, item: Item) -> bool:
        """`set up 6 tables`, `put up shelves`: these verbs ask for something, too."""
        if self.words.code != "en" or self.line.words[item.first].key not in _MAKING:
            return False
        near = self.line.words[item.last : item.last + 3]
        while near and (near[0].key.isdigit() or near[0].key in _LIGHT):
            near = near[1:]
        jobs = self.words.set("job_words")  # `set up a visit`
        if not near or near[0].key in jobs:
            return False
        return any(word.key in self.words.things for word in near[:2])  # `put up xmas lights`

    def clock(self, item: Item, *, after_day: bool) -> float:
        """Bare digits are a time right after a day; elsewhere they rather are an address."""
        phrase = item.value
        if not isinstance(phrase, ClockPhrase):
            return 0.0
        if self._is_unit(item) or self._is_measure(item) or self._is_opened(item):
            return 6.0
        if phrase.kind == "between" and self._ends_in_house(item):
            return 5.0  # `7:15am - 712 Old Post Rd`
        if self.line.words[item.last - 1].key == "hundred" and self._street_follows(item):
            return 8.0  # `twelve hundred main street`
        if self.words.code == "es" and self._numbers_things(item):
            return 6.0
        if not phrase.bare:
            named = 0.0 if phrase.soft else self._named_after(item)
            return 4.0 * self._street_follows(item) if phrase.soft else named
        ranged = phrase.kind == "between"
        if after_day:
            return 0.0 if ranged else self._before_street(item) + self._counts_things(item)
        if ranged:
            house = 3.0 * self._is_house_range(item)
            return self._before_street(item) + self._after_place(item) + house
        return 0.4 if self._is_cell(item) or self._is_tonight(item) else 3.0

    def _is_house_range(self, item: Item) -> bool:
        """`9-11 main st`: a range right before a name and its kind of street."""
        if self.words.code != "en" or item.last - item.first > 1:
            return False
        said = self.line.words[item.last : item.last + 2]
        return len(said) == 2 and not said[0].is_mark and said[1].key in self.words.street_types

    def _ends_in_house(self, item: Item) -> bool:
        said = self.line.words[item.first : item.last]
        if len(said) <= 2:
            return False
        dashed = said[-2].is_mark and said[-2].start > said[-3].end
        return dashed and said[-1].key.isdigit() and self._street_follows(item)

    def _is_unit(self, item: Item) -> bool:
        """`Gate B4 10am`: no `b4` for before."""
        before = self.line.words[item.first - 1] if item.first else None
        numbered = before is not None and before.key in self.words.place_before
        road = before is not None and before.key in _ROADS and self.words.code == "en"
        return road or (numbered and self.line.words[item.first].key == "b4")

    def _is_opened(self, item: Item) -> bool:
        """`abren de 8 a 16`: hours of the place, not of the job."""
        before = self.line.words[item.first - 1] if item.first else None
        return before is not None and before.key in self.words.set("hours_verbs")

    def _is_measure(self, item: Item) -> bool:
        """`2 a 12 grados`: no time."""
        after = self.line.words[item.last] if item.last < len(self.line.words) else None
        said = self.line.words[item.last - 1]
        measured = (
            after is not None
            and after.key in self.words.set("measures")
            and self.words.code == "es"
        )
        return measured and said.key.isdigit()

    def _numbers_things(self, item: Item) -> bool:
        """`copia de 2 llaves`: how many of a thing, rather than from two o'clock on."""
        after = self.line.words[item.last] if item.last < len(self.line.words) else None
        said = self.line.words[item.last - 1]
        if after is None or not said.key.isdigit() or not after.text.islower():
            return False
        return after.key.endswith("s") and (
            after.key in self.words.things or is_task(after, self.words)
        )

    def _named_after(self, item: Item) -> float:
        """`Before Midnight Video`: words with capitals that go on as a name."""
        said = self.line.words[item.last - 1]
        after = self.line.words[item.last] if item.last < len(self.line.words) else None
        telling = self.line.is_mixed_case and self.words.code != "de"
        if after is None or not telling or not said.text.isalpha():
            return 0.0
        return 4.0 if said.is_capital and after.is_capital else 0.0

    def _before_street(self, item: Item) -> float:
        following = self.line.words[item.last : item.last + 3]
        if not following or following[0].is_mark:
            return 0.0
        if self._venue_follows(item):
            return -0.6
        if self.words.code == "de":
            return 3.0 * self._counts_germans(item)
        if self._street_follows(item) or (following[0].is_capital and self.line.is_mixed_case):
            return 3.0
        return 0.0

    def _counts_germans(self, item: Item) -> bool:
        """`Do 3 Heizkörper`, `do 12 kisten`; `Do 12 Metzgerei Rapp` is a time."""
        word = self.line.words[item.last]
        if starts_place(word, self.words) or word.kind is not Kind.WORD:
            return False
        return is_task(word, self.words) or word.key.endswith(("en", "er", "el", "rn", "ln"))

    def _counts_things(self, item: Item) -> float:
        """`friday two boxes`, `friday, 3 crates`: a number before what it counts."""
        said = self.line.words[item.last - 1]
        after = self.line.words[item.last] if item.last < len(self.line.words) else None
        single = item.last - item.first == 1 and said.key.isalnum()
        if not single or after is None or not after.key.isalpha() or after.is_capital:
            return 0.0
        taken = self.words.any_of("field_words", "small_words", "fillers")
        known = self.words.known_words
        told = after.key in known or after.key.removesuffix("s") in known  # no `9 luis`
        plural = after.key.endswith("s") and len(after.key) > 3 and after.text.islower() and told
        return 3.0 if after.key not in taken and (said.key.isalpha() or plural) else 0.0

    def _is_tonight(self, item: Item) -> bool:
        """`8 tonight`."""
        after = self.line.words[item.last] if item.last < len(self.line.words) else None
        return after is not None and after.key in self.words.tonight

    def _is_cell(self, item: Item) -> bool:
        """`Globex - 11`."""
        before = self.line.words[item.first - 1] if item.first else None
        after = self.line.words[item.last] if item.last < len(self.line.words) else None
        dashed = before is not None and before.key in {"-", "–", "|", "/"}
        return dashed and (after is None or after.is_mark)

    def _street_follows(self, item: Item) -> bool:
        """`at 12 May St`: the number is a house."""
        for at, word in enumerate(self.line.words[item.last : item.last + 3], start=item.last):
            if word.is_mark:
                return False
            if word.key in self.words.street_types:
                return not (self.words.code == "de" and self._is_numbered(at))
            if self.words.code == "de":
                continue
            if len(word.key) > 5 and word.key.endswith(self.words.place_endings):
                return True
        return False

    def _is_numbered(self, at: int) -> bool:
        """`Lange Straße 5`: the number of a German house stands behind its street."""
        after = self.line.words[at + 1 : at + 3]
        return any(
            word.text[0].isdigit()
            for word in after[: 1 + (after[:1] != () and after[0].key == ".")]
        )

    def _venue_follows(self, item: Item) -> bool:
        """`fri 10 Grove Church`: a church has a name, and a street has numbers."""
        last = item.last
        if len(self.line.words[item.first].key) > 2:
            return False  # `120 Grove Church`
        if not self.line.is_mixed_case:
            return self.words.code == "en" and self._venue_near(last)
        while last < len(self.line.words) and self.line.words[last].is_capital:
            last += 1
        said = self.line.words[item.last : last]
        streets = self.words.street_types
        venue = bool(said) and said[-1].key in self.words.set("venues")
        return venue and len(said) > 1 and not any(word.key in streets for word in said)

    def _venue_near(self, at: int) -> bool:
        """`wed 8 kensington prep school`: a venue before any kind of street or number."""
        for index in range(at, min(at + 4, len(self.line.words))):
            word = self.line.words[index]
            if word.is_mark or word.key in self.words.street_types or word.key[0].isdigit():
                return False
            if word.key in self.words.set("venues"):
                return index > at
        return False

    def _is_german_street(self, item: Item) -> bool:
        key = self._word_before(item.first).key
        endings = tuple(self.words.set("street_endings"))
        return key in self.words.street_types or (len(key) > 4 and key.endswith(endings))

    def _after_place(self, item: Item) -> float:
        """`Unit 11-1`, but not `61 Kiln St 11-1`; German has the number behind: `Ringweg 14-18`."""
        before = self.line.words[item.first - 1] if item.first else None
        if before is not None and self.words.code == "de" and self._is_german_street(item):
            return 3.0
        if before is not None and before.key == "#" and self.words.code == "es":
            return 6.0  # `Calle 13 # 4-21`
        numbered = self.words.any_of("place_before", but="street_types")
        return 3.0 if before is not None and before.key in numbered else 0.0
