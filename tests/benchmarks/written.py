"""A value as a collection of numbers or dates writes it, and the text that it was read in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checker.domain.values import Bound, Direction, Mention, Quantity, Time
from checker.language.quantities import units


@dataclass(frozen=True, slots=True)
class Case:
    """A text of a collection with what the program found in it; `published` is its reference date, if it has one."""

    text: str
    published: date | None
    found: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """One value as a collection writes it; `kind` is the collection's name for what it is."""

    mention: Mention
    kind: str
    number: float | None = None
    high: float | None = None
    unit: str = ""
    bound: Bound | None = None
    approximate: bool = False
    direction: Direction | None = None
    iso: str = ""

    def as_item(self) -> dict[str, object]:
        """The form that the scorer takes."""
        span = self.mention.span
        return {
            "start": span.start, "end": span.end, "surface": self.mention.text, "kind": self.kind, "value": self.number,
            "value_high": self.high, "unit": self.unit, "bound": self.bound, "approx": self.approximate,
            "direction": self.direction, "iso": self.iso or None, "iso_any": [self.iso] if self.iso else [],
        }  # fmt: skip


KINDS = {"score": "number", "rank": "ordinal"}


def plain(mention: Mention) -> Written:
    """A mention as the program says it, with the kind that the collections would call it."""
    value = mention.value
    if isinstance(value, Quantity):
        kind = _measured(value.unit) if mention.kind == "quantity" else KINDS.get(mention.kind, mention.kind)
        kind = ("quantity" if value.unit else "number") if kind == "count" else kind
        high = None if value.high is None else float(value.high)
        direction = value.direction or value.towards
        return Written(mention, kind, float(value.number), high, value.unit, value.bound, value.approximate,
                       direction, value.timex)  # fmt: skip
    if isinstance(value, Time):
        number = None if value.number is None else float(value.number)
        return Written(mention, "date", number, iso=value.timex)
    return Written(mention, mention.kind)


def _measured(unit: str) -> str:
    known = units.by_name().get(unit)
    return "temperature" if known is not None and known.dimension == "temperature" else "dimension"
