"""What recognisers hand to the gate: a stretch that reads as a value, or as something that is no value."""

from __future__ import annotations

from dataclasses import dataclass

from checker.domain.span import Span
from checker.domain.values import Value


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of a stretch of text. The gate keeps a set that does not overlap.

    `kind` is a kind of mention (money, percent, count, quantity, multiplier, date, duration, age, rank, score), or,
    with `value` None, a reason why the digits are no value (name, reference, phone, url, mark, clock …).
    Of readings that overlap the higher `rank` wins, then the longer, then the earlier.
    """

    kind: str
    span: Span
    value: Value | None
    rank: int = 0
