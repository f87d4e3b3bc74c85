"""Units that the head of a table's column says once: "Region | Sales ($m) | Share, %" over rows of bare numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from checker.language.quantities import currencies, units
from checker.language.quantities.amounts import Amount, multiply
from checker.language.quantities.percents import PERCENT
from checker.language.quantities.scan import NUMBER, WORD, Lexeme, peek
from checker.language.quantities.words import LETTERS, SCALES

BAR = "|"
_LONGEST = 14  # lexemes that a cell of a head may hold


class Head(NamedTuple):
    """What the numbers of a column are in."""

    unit: str
    kind: str
    dimension: str
    scale: Decimal


def head(lexemes: Sequence[Lexeme], found: Sequence[Amount]) -> None:
    """Gives bare numbers that fill a cell the unit and magnitude of their column."""
    if not any(lexeme.text == BAR for lexeme in lexemes):
        return
    cells = dict(_cells(lexemes))
    for out in found:
        told, after = cells.get(out.start), peek(lexemes, out.end)
        alone = after.text in (BAR, "") or after.gap == 2
        primed = told is not None and told.unit == "minute" and out.unit == "foot"  # "34'" below "Minute"
        if told is None or not (out.bare or primed) or out.high is not None or not alone:
            continue
        out.unit, out.kind, out.dimension = told.unit, told.kind, told.dimension
        if told.scale != 1 and not out.numeral.scaled:
            multiply(out, told.scale)
            out.numeral = out.numeral._replace(scaled=True)


def _cells(lexemes: Sequence[Lexeme]) -> Iterator[tuple[int, Head]]:
    """The first lexeme of every cell below a head that says a unit, with what the head says."""
    heads: list[Head | None] | None = None
    for row in _rows(lexemes):
        if row is None:
            heads = None
        elif heads is None or len(row) != len(heads) or not _numeric(lexemes, row):
            heads = [_told(lexemes[start:end]) for start, end in row]
        else:
            yield from ((cell[0], told) for cell, told in zip(row, heads, strict=True) if told is not None)


def _numeric(lexemes: Sequence[Lexeme], row: Sequence[tuple[int, int]]) -> bool:
    """Whether a row holds numbers; one without is the head of the next table."""
    return any(lexeme.kind == NUMBER for lexeme in lexemes[row[0][0] : row[-1][1]])


def _rows(lexemes: Sequence[Lexeme]) -> Iterator[list[tuple[int, int]] | None]:
    """The cells of every line that bars cut, None for other lines; rules of dashes are left out."""
    begin = 0
    for at in range(1, len(lexemes) + 1):
        if at < len(lexemes) and lexemes[at].gap != 2:
            continue
        bars = [index for index in range(begin, at) if lexemes[index].text == BAR]
        if not bars:
            yield None
        elif any(lexemes[index].text not in "|-:+=" for index in range(begin, at)):
            edges = [*([] if bars[0] == begin else [begin - 1]), *bars, *([] if bars[-1] == at - 1 else [at])]
            yield [(left + 1, right) for left, right in pairwise(edges)]
        begin = at


def _told(cell: Sequence[Lexeme]) -> Head | None:
    """The unit that a head's cell names: "($m)", "in km", "share, %"."""
    if len(cell) > _LONGEST:
        return None
    if len(cell) < 3 and cell and cell[0].low in ("minute", "min") and cell[-1].text in (cell[0].text, "."):
        return Head("minute", "duration", "time", Decimal(1))
    for index, word in enumerate(cell):
        if word.low in PERCENT:
            return Head("%", "percent", "percent", Decimal(1))
        if (code := _currency(cell, index)) is not None:
            return Head(code, "money", "money", _scale(cell, index + 1))
        marked = index and (cell[index - 1].text in ("(", "[", ",") or cell[index - 1].low == "in")
        found = (units.symbols().longest(cell, index) or units.names().longest(cell, index)) if marked else None
        if found is not None and (found[1] == len(cell) or cell[found[1]].text in (")", "]")):
            kind = "duration" if found[0].dimension == "time" else "quantity"
            return Head(found[0].name, kind, found[0].dimension, Decimal(1))
    return None


def _currency(cell: Sequence[Lexeme], at: int) -> str | None:
    sign = currencies.signs().get(cell[at].text)
    if sign is None and peek(cell, at + 1).text == "$":
        return currencies.dollars().get(cell[at].low)
    coded = cell[at].text in currencies.codes() and at and cell[at - 1].text in ("(", "[", ",")
    return sign or (cell[at].text if coded else None)


def _scale(cell: Sequence[Lexeme], at: int) -> Decimal:
    """The magnitude behind a currency: "$m", "£ billion"."""
    word = peek(cell, at)
    word = peek(cell, at + 1) if word.text == "$" else word
    if word.kind != WORD:
        return Decimal(1)
    return LETTERS.get(word.text) or SCALES.get(word.low) or Decimal(1)
