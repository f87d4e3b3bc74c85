"""What the tests of this package ask of a text: its mentions without the dates, in short form."""

from __future__ import annotations

from decimal import Decimal

from checker.domain.values import Mention, Quantity, decimal_text
from checker.language.gate import mentions


def numbers(text: str) -> list[Mention]:
    """Every numeric mention of a text."""
    return [mention for mention in mentions(text) if isinstance(mention.value, Quantity)]


def quantity(text: str) -> Quantity:
    """The value of the only numeric mention of a text."""
    found = numbers(text)
    assert len(found) == 1, [(mention.kind, mention.text) for mention in found]
    assert isinstance(found[0].value, Quantity)
    return found[0].value


def short(mention: Mention) -> str:
    """ "money 14300000000 USD", ranges with "to"."""
    value = mention.value
    assert isinstance(value, Quantity)
    high = f" to {decimal_text(value.high)}" if value.high is not None else ""
    return f"{mention.kind} {decimal_text(rounded(value.number))}{high} {value.unit}".strip()


def rounded(number: Decimal) -> Decimal:
    return round(number, 6) if number % 1 else number


def shorts(text: str) -> list[str]:
    return [short(mention) for mention in numbers(text)]
