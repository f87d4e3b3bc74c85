"""What the way in which a number is written leaves open: ends of ranges, vague orders of magnitude, a K of 1,024."""

from __future__ import annotations

from decimal import Decimal

from checker.domain.intervals import Interval
from checker.domain.values import Mention, Quantity


def border(left: Interval[Decimal], right: Interval[Decimal]) -> bool:
    """Whether two orders of magnitude are neighbours: "thousands" and "tens of thousands"."""
    orders = [x.low is not None and x.high == 10 * x.low for x in (left, right)]
    return all(orders) and (left.high == right.low or right.high == left.low)


def ends_at(mention: Mention, other: Interval[Decimal]) -> bool:
    """Whether a range of things counted ends at the other number: "between 30 and 40 guards" may be 40."""
    return isinstance(mention.value, Quantity) and other.exact and mention.value.high == other.low


def binary(mention: Mention, other: Interval[Decimal]) -> bool:
    """Whether a count in K or M of computing ("256K tokens") is exactly the other number (262,144)."""
    ending = mention.text[-1:] if mention.kind == "count" and mention.text[-2:-1].isdigit() else ""
    step = {"K": Decimal("1.024"), "k": Decimal("1.024"), "M": Decimal("1.048576")}.get(ending)
    number = mention.value.number if isinstance(mention.value, Quantity) else None
    return step is not None and number is not None and number * step == other.value
