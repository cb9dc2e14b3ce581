"""Names that nobody of the roster has: after `for`, within verbs, or a slip of the finger."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.language.items import Item, PeoplePhrase, Role
from bot.language.reading import Said
from bot.language.sight import NEVER_UNKNOWN, Sight, tells_time

_LONGEST_FIRST_NAME = 9  # letters
_SENDING = {"send", "assign", "dispatch", "sending", "allocate"}
_NO_LIST = {"to", "a", "an"}


@dataclass(frozen=True)
class Strangers(Sight):
    """Proposes whom nobody knows: to be asked about, never to be sent."""

    def _slipped(self, index: int) -> Iterator[Item]:
        """`… mañana 22h lius`: whoever that is stands behind a time, and nothing follows."""
        word, before = self.line.words[index], self.line.words[index - 1]
        behind_time = before.key in self.words.field_words or tells_time(before)
        if not behind_time or word.key in self.words.known_words:
            return
        if not self.scene.roster.knows(word.key) and self.scene.roster.nearly(word.key):
            said = (Said(kind="name", words=word.text),)
            yield Item(index, index + 1, Role.PEOPLE, PeoplePhrase(said=said, known=False), 3.0)

    def _slip_in_frame(self, index: int) -> Iterator[Item]:
        """`send lius to Globex`, `can Rodrigo do …`: near somebody we know, or a stranger."""
        frame = self._frame(index, index + 1)
        if frame and self.scene.roster.nearly(self.line.words[index].key):
            yield self._stranger_in(frame, index, index + 1)
        last = index + 1 + self._is_capital_name(index + 1)
        frame = self._frame(index, last) if self._is_capital_name(index) else None
        if frame is None:
            return
        if self.words.code == "de":
            is_sent = self._is_sent(frame, index, last)
        else:
            framed = frame[1] > last
            is_sent = framed and (frame[0] < index or self._may_begin(index, frame, last))
            is_sent = is_sent or self._is_sent_by_name(frame, index, last)
            is_sent = is_sent or (frame[0] < index and self._is_sent_there(index, last))
        if is_sent:
            yield self._stranger_in(frame, index, last)

    def _may_begin(self, index: int, frame: tuple[int, int], last: int) -> bool:
        """`Zoilo tiene que ir al …`: more than a word of going behind a name that comes first."""
        before = self._neighbour(index - 1)
        first = before is None or before.is_mark
        goes = frame[1] > last + 1 or self._has_link(last)
        return first and self.words.code == "es" and goes

    def _has_link(self, last: int) -> bool:
        """Somewhere to go, soon."""
        links = self.words.set("motion_links")
        return any(word.key in links for word in self.line.words[last : last + 6])

    def _is_sent_by_name(self, frame: tuple[int, int], index: int, last: int) -> bool:
        """`manda a Zoilo mañana al …`: the `a` of persons, and somewhere to go."""
        before = self._neighbour(index - 1)
        by_name = self.words.code == "es" and before is not None and before.key == "a"
        return frame[0] < index and by_name and self._has_link(last)

    def _is_sent_there(self, index: int, last: int) -> bool:
        """`…, send Marcus`: the place has been said."""
        after = self._neighbour(last)
        ends = after is None or after.is_mark or after.key in self.words.field_words
        return ends and self.line.words[index - 1].key in _SENDING

    def _is_sent(self, frame: tuple[int, int], index: int, last: int) -> bool:
        """`Zeno soll morgen zum …`: nouns have capitals too, but no compound is a first name."""
        before = self._neighbour(index - 1)
        first = before is None or before.is_mark or before.key in self.words.fillers
        key = self.line.words[index].key
        if len(key) > _LONGEST_FIRST_NAME or key.endswith(self.words.place_endings):
            return False
        if first and self._only_leads(frame, last):
            return False
        framed = frame[0] < index or (first and frame[1] > last)
        return (framed and self._has_link(last)) or (first and self._is_whole(frame[1], last))

    def _only_leads(self, frame: tuple[int, int], last: int) -> bool:
        """`Tapeten bei …, Mike`: a preposition makes nobody a person where one is named."""
        links = self.words.set("motion_links")
        if frame[1] != last + 1 or self.line.words[last].key not in links:
            return False
        return any(self.scene.roster.knows(word.key) for word in self.line.words[last:])

    def _is_whole(self, stop: int, last: int) -> bool:
        """`…, Zeno soll hin`: nothing else is said of him."""
        after = self._neighbour(stop)
        ends = self.line.words[stop - 1].key in self.words.set("closing_verbs")
        return stop > last and ends and (after is None or after.is_mark)

    def _stranger_in(self, frame: tuple[int, int], index: int, last: int) -> Item:
        said = Said(kind="name", words=self.line.said(index, last))
        weight = 4.0 + 0.35 * (frame[1] - frame[0])
        return Item(*frame, Role.PEOPLE, PeoplePhrase(said=(said,), known=False), weight)

    def _is_capital_name(self, index: int) -> bool:
        """A word that begins with a capital among others that do not; no noun of German."""
        word = self._neighbour(index)
        capital = word is not None and word.is_capital and self.line.is_mixed_case
        return capital and self._is_stranger_word(index)

    def _stranger_first(self, index: int, lead: int) -> Iterator[Item]:
        """`for zorro and jane`: all of a list must be known."""
        if not self._is_stranger_word(index) or self._asks_for(lead):
            return
        if self.line.words[lead].key in _NO_LIST:
            return
        people, last, either = self._people(index)
        after = self._neighbour(last)
        if len(people) > 1 and (after is None or after.key not in self.words.place_after):
            phrase = PeoplePhrase(said=tuple(people), either=either, known=False)
            yield Item(lead, last, Role.PEOPLE, phrase, 5.0 + 1.4 * (len(people) - 1))

    def _stranger_in_frame(self, index: int) -> Iterator[Item]:
        """`send Zorro to`: whoever that is, the verbs on both sides make a person of him."""
        frame = self._frame(index, index + 1)
        if frame is None or frame[0] == index or frame[1] == index + 1:
            return
        phrase = PeoplePhrase(said=(self._said(index, index + 1),), known=False)
        weight = 3.4 + 0.6 * self.line.words[index].is_capital
        yield Item(*frame, Role.PEOPLE, phrase, weight + 0.35 * (frame[1] - frame[0]))

    def _unknown(self, index: int, lead: int) -> Iterator[Item]:
        """A name after `for` that nobody in the roster has."""
        last = index
        limit = min(len(self.line.words), index + 2)
        while last < limit and self._may_be_name(self.line.words[last], last == index):
            last += 1
        if last == index or self._asks_for(lead):
            return
        said = self.line.words[lead].text.lower()
        if said in NEVER_UNKNOWN:
            return
        for end in range(index + 1, last + 1):
            after = self._neighbour(end)
            capital = self.line.words[index].is_capital and self.line.is_mixed_case
            typo = end == index + 1 and self.scene.roster.nearly(self.line.words[index].key)
            weight = 2.6 * typo + (1.3 if capital else 0.7) + 0.3 * (end - index - 1)
            weight += 1.0 if after is None else 0.2 if after.is_mark else -0.6
            if lead == 0:
                weight -= 0.5
            if end < len(self.line.words) and end < last:
                weight -= 1.0
            phrase = PeoplePhrase(
                said=(Said(kind="name", words=self.line.said(index, end)),), known=False
            )
            yield Item(lead, end, Role.PEOPLE, phrase, weight)
