"""Title, author, publisher and dates, each with where it was found; the surest place wins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from checker.reading.decoding import sound


@dataclass(frozen=True, slots=True)
class Clue:
    """One piece of metadata: `field` is a field of Document, `rank` how sure it is (0 is surest), `where` in words."""

    field: str
    value: str | date
    where: str
    rank: int


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the clues come to: one value a field, and where each was found."""

    values: dict[str, str | date]
    found_in: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]

    def text(self, field: str) -> str | None:
        value = self.values.get(field)
        return sound(value) if isinstance(value, str) else None

    def day(self, field: str) -> date | None:
        value = self.values.get(field)
        return value if isinstance(value, date) else None


def settled(clues: Iterable[Clue]) -> Metadata:
    """The surest clue of each field; publication dates that contradict it are noted."""
    ordered = sorted((clue for clue in clues if clue.value), key=lambda clue: clue.rank)
    best: dict[str, Clue] = {}
    for clue in ordered:
        best.setdefault(clue.field, clue)
    if "published" not in best and "updated" in best:
        best["published"] = Clue("published", best["updated"].value, best["updated"].where, 8)
    notes = tuple(
        f"another date: {clue.value} ({clue.where}), not {best['published'].value} ({best['published'].where})"
        for clue in ordered
        if clue.field == "published" and clue.rank <= 3 and clue.value != best["published"].value
    )
    found = tuple((field, _where(best[field])) for field in sorted(best))
    return Metadata({field: clue.value for field, clue in best.items()}, found, tuple(dict.fromkeys(notes)))


def _where(clue: Clue) -> str:
    """Where a clue was found; a day without a year is kept with its place, to be completed later."""
    return f"{clue.where} {clue.value}" if clue.field == "day" else clue.where
