"""Claims made by hand, so that alignment and comparison are tested without a pipeline."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from checker.domain.claims import Claim, Context, Factuality
from checker.domain.span import Span
from checker.domain.values import Mention, Quantity, Time, Value, Words


def number(text: str, unit: str = "", slack: str = "0.5") -> Quantity:
    """A quantity with an interval of `slack` around it."""
    value, half = Decimal(text), Decimal(slack)
    return Quantity(value, unit, low=value - half, high_bound=value + half, digits=len(text.strip("0.")))


def day(iso: str) -> Time:
    """One day."""
    start = date.fromisoformat(iso)
    return Time(iso, start, start + timedelta(days=1))


def claim(
    source: str,
    kind: str,
    value: Value,
    quote: str,
    text: str = "",
    measure: str = "",
    subject: str = "",
    scope: tuple[tuple[str, str], ...] = (),
    names: tuple[str, ...] = (),
    position: float = 0.0,
    factuality: Factuality = Factuality.ASSERTED,
) -> Claim:
    """A claim whose sentence is `quote` and whose mention is `text` in it."""
    shown = text or (value.text if isinstance(value, Words) else quote)
    start = quote.index(shown)
    words = tuple(word.strip(".,").lower() for word in quote.replace(shown, " ").split() if len(word) > 3)
    return Claim(
        source=source,
        mention=Mention(kind, Span(start, start + len(shown)), shown, value),
        sentence=Span(0, len(quote)),
        quote=quote,
        measure=measure,
        subject=subject,
        scope=scope,
        factuality=factuality,
        context=Context(near=words[-6:], sentence=words, path=words[:3], names=names, position=position),
    )
