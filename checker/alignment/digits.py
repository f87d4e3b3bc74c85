"""How the digits of two numbers differ: a slip of the keyboard swaps two neighbours or changes one digit.

The errors of typing that record linkage counts (F. J. Damerau, "A technique for computer detection and correction of
spelling errors", 1964): in long numbers they hardly come about by chance, so they tell that one figure is meant.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from checker.domain.claims import Claim
from checker.domain.values import Quantity, significant

LONG = 3
"""From this many significant digits on a likeness of digits says much."""
SIZES = Decimal("8.9")
"""A ratio above which two numbers are of other sizes, whatever their digits are."""


def digits_level(a: Claim, b: Claim) -> str:
    """What became of the digits from one number to the other, with how long the longer is: "two swapped of 3"."""
    left, right = a.mention.value, b.mention.value
    if not isinstance(left, Quantity) or not isinstance(right, Quantity):
        return "none"
    return changed(abs(left.number), abs(right.number))


@lru_cache(maxsize=100_000)
def changed(a: Decimal, b: Decimal) -> str:
    """The change of digits between two magnitudes."""
    if significant(a) == significant(b):
        return "same"
    if not a or not b or max(a, b) / min(a, b) > SIZES:
        return "other size"
    x, y = aligned(a, b)
    length = min(max(len(x), len(y)), LONG)
    return f"{change(x, y)} of {length}"


def aligned(a: Decimal, b: Decimal) -> tuple[str, str]:
    """The digits of both, tens under tens: 9.8 and 10.2 are "098" and "102"."""
    lead = a.adjusted() - b.adjusted()
    x, y = "0" * -lead + significant(a), "0" * lead + significant(b)
    length = max(len(x), len(y))
    return x.ljust(length, "0"), y.ljust(length, "0")


def change(x: str, y: str) -> str:
    """Two neighbours swapped, one digit changed (the first or a later one), or more than that."""
    apart = [n for n, (p, q) in enumerate(zip(x, y, strict=True)) if p != q]
    if len(apart) == 1:
        return "first digit" if apart == [0] else "one digit"
    swapped = len(apart) == 2 and apart[1] - apart[0] == 1 and sorted(x) == sorted(y)
    return "two swapped" if swapped else "digits"
