"""The walk over a text's lexemes that turns its numbers into candidates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.domain.span import Span
from checker.language.candidates import Candidate
from checker.language.quantities import amounts, hedges, meanings, nouns
from checker.language.quantities.amounts import Amount
from checker.language.quantities.scan import Lexeme, scan

def find(text: str) -> list[Candidate]:
    """Every reading of `text`'s numbers, in order; readings may overlap those of other recognisers."""
    lexemes = scan(text)
    found = list(read(lexemes))
    for out in found:
        hedges.apply(lexemes, text, out)
    return [candidate(lexemes, out) for out in found]


def read(lexemes: Sequence[Lexeme]) -> Iterator[Amount]:
    """The amounts of a text, left to right."""
    at = 0
    while at < len(lexemes):
        out = amounts.amount(lexemes, at)
        if out is None:
            at += 1
            continue
        complete(lexemes, out)
        yield out
        at = max(out.end, at + 1)


def complete(lexemes: Sequence[Lexeme], out: Amount) -> None:
    """Reads what stands behind the number."""
    if out.kind == "money":
        return
    if amounts.percent(lexemes, out):
        return
    amounts._letter(lexemes, out, False)
    if amounts.money_after(lexemes, out) or amounts.unit_after(lexemes, out):
        return
    head = nouns.head_noun(lexemes, out.end, out.number == 1)
    if head is not None:
        out.unit, out.noun_end = head[0], head[1] + 1


def candidate(lexemes: Sequence[Lexeme], out: Amount) -> Candidate:
    span = Span(lexemes[out.start].start, lexemes[out.end - 1].end)
    return Candidate(out.kind, span, meanings.quantity(out), out.rank)
