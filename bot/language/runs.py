"""Neighbouring pieces of a cover, joined to the stretches that fields are read from."""

from dataclasses import dataclass

from bot.language.cover import Cover, Piece
from bot.language.items import Role
from bot.language.words import Line


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words of one field."""

    first: int
    last: int
    role: Role
    values: tuple[object, ...]


def runs(line: Line, cover: Cover) -> list[Run]:
    """Join free words of one role, with the marks between them."""
    joined: list[Run] = []
    for piece in cover.pieces:
        if piece.role is Role.MARK:
            continue
        if piece.role is Role.NOTES and piece.item is not None:
            joined.append(Run(piece.first + 1, piece.last - 1, piece.role, ()))
            continue
        free = piece.role in (Role.PLACE, Role.NOTES)
        before = joined[-1] if joined else None
        if free and before and before.role is piece.role and _touch(line, before.last, piece.first):
            values = (*before.values, *_values(piece))
            joined[-1] = Run(before.first, piece.last, piece.role, values)
        else:
            joined.append(Run(piece.first, piece.last, piece.role, _values(piece)))
    return joined


def _values(piece: Piece) -> tuple[object, ...]:
    return () if piece.item is None else (piece.item.value,)


def _touch(line: Line, last: int, first: int) -> bool:
    return all(word.is_mark for word in line.words[last:first])
