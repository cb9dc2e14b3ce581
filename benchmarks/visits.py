"""What is measured, and the medians over all rounds that are quoted."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """What became of the commands; `after_ms` is the mean from due to posted."""

    after_ms: float
    per_second: float
    kept_up: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """What one server did with one load; bare Bolt's echo makes no cards."""

    rate: int
    ack_p50: float
    ack_p95: float
    ack_p99: float
    cpu_ms: float
    cards: Cards | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One server in one round."""

    server: str
    spells: tuple[Spell, ...]
    burst: Spell
    started_in: float
    rss_mb: float
    card_bytes: float
    calls: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Medians:
    """One server over all rounds."""

    visits: tuple[Visit, ...]

    @classmethod
    def of(cls, server: str, visits: Iterable[Visit]) -> "Medians":
        return cls(tuple(visit for visit in visits if visit.server == server))

    @property
    def rates(self) -> tuple[int, ...]:
        return tuple(spell.rate for spell in self.visits[0].spells)

    def over(self, figure: Callable[[Visit], float]) -> float:
        return median(figure(visit) for visit in self.visits)

    def at(self, rate: int, figure: Callable[[Spell], float]) -> float:
        return median(figure(spell) for spell in self._spells(rate))

    def sustained(self) -> float:
        """Cards a second at the highest rate that it kept up with in most rounds; 0 for none."""
        kept = [rate for rate in self.rates if self._kept_up(rate)]
        return self.at(max(kept), _per_second) if kept else 0

    def burst(self) -> float:
        """Cards a second when everything comes at once."""
        return median(_per_second(visit.burst) for visit in self.visits)

    def _spells(self, rate: int) -> list[Spell]:
        return [spell for visit in self.visits for spell in visit.spells if spell.rate == rate]

    def _kept_up(self, rate: int) -> bool:
        kept = [spell.cards is not None and spell.cards.kept_up for spell in self._spells(rate)]
        return sum(kept) * 2 > len(kept)


def _per_second(spell: Spell) -> float:
    return spell.cards.per_second if spell.cards else 0
