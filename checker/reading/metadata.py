"""Title, author, publisher and dates, each with where it was found; the surest place wins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.reading.dates import Found, dates_in, days_named, order_of
from checker.reading.decoding import sound


@dataclass(frozen=True, slots=True)
class Clue:
    """One piece of metadata: `field` is a field of Document, `rank` how sure it is (0 is surest), `where` in words.

    Two fields are none of Document's: "day" is a day without a year, "order" says "day" or "month" for what a date in
    digits puts first. `either` are the two days that a date in digits may be, day first before month first.
    """

    field: str
    value: str | date
    where: str
    rank: int
    either: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the clues come to: one value a field, and where each was found; `day_first` as in Document."""

    values: dict[str, str | date]
    found_in: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    day_first: bool | None = None

    def text(self, field: str) -> str | None:
        value = self.values.get(field)
        return sound(value) if isinstance(value, str) else None

    def day(self, field: str) -> date | None:
        value = self.values.get(field)
        return value if isinstance(value, date) else None


def day_clues(field: str, text: str, where: str, rank: int) -> Iterator[Clue]:
    """The first day that a value names, as a clue."""
    found = next((found for found in dates_in(text[:100]) if found.date or found.unclear), None)
    yield from found_clues(field, found, where, rank) if found else ()


def found_clues(field: str, found: Found, where: str, rank: int) -> Iterator[Clue]:
    """A day with a year as clues: itself, and what it shows of the order of day and month."""
    if found.order is not None:
        yield Clue("order", "day" if found.order else "month", where, rank)
    if found.unclear:
        yield Clue(field, "", where, rank, found.readings)
    elif found.date:
        yield Clue(field, found.date, where, rank)


def settled(clues: Iterable[Clue], text: str = "") -> Metadata:
    """The surest clue of each field; those that contradict it are noted.

    A date with two readings is decided by what the other dates in digits show, there or in the clipping's text, or by
    another date that is one of its readings; else it stays open.
    """
    given = sorted((clue for clue in clues if clue.value or clue.either), key=lambda clue: clue.rank)
    day_first = _order(given, text)
    ordered = [_decided(clue, day_first) for clue in given]
    best: dict[str, Clue] = {}
    for clue in ordered:
        if clue.value and clue.field != "order":
            best.setdefault(clue.field, clue)
    if "published" not in best and "updated" in best:
        best["published"] = Clue("published", best["updated"].value, best["updated"].where, 8)
    found = [(field, _where(best[field])) for field in sorted(best)]
    found += _open(ordered, best)
    notes = (*_conflicts(ordered, best), *_unclear(found))
    values = {field: clue.value for field, clue in best.items()}
    return Metadata(values, tuple(found), tuple(dict.fromkeys(notes)), day_first)


def _order(clues: Sequence[Clue], text: str) -> bool | None:
    """Whether the clipping puts the day first: by its dates with one reading, else by a date that it gives twice."""
    shown = order_of(text)
    votes = {clue.value == "day" for clue in clues if clue.field == "order"} | ({shown} if shown is not None else set())
    both = [clue.either for clue in clues if len(clue.either) == 2]
    if votes or not both:
        return votes.pop() if len(votes) == 1 else None
    days = {clue.value for clue in clues if isinstance(clue.value, date)} | days_named(text)
    twice = {either[0] in days for either in both if (either[0] in days) != (either[1] in days)}
    return twice.pop() if len(twice) == 1 else None


def _decided(clue: Clue, day_first: bool | None) -> Clue:
    if not clue.either or day_first is None:
        return clue
    return replace(clue, value=clue.either[0 if day_first else -1], either=())


_SHOWN = {"title": "title", "author": "author", "publisher": "publisher", "url": "address"}


def _conflicts(clues: Sequence[Clue], best: Mapping[str, Clue]) -> Iterator[str]:
    """What sure places say against the surest."""
    for clue in clues:
        chosen = best.get(clue.field)
        if chosen is None or clue is chosen or clue.rank > 3 or not clue.value or clue.field in ("day", "order"):
            continue
        if clue.field in ("published", "updated") and clue.value != chosen.value:
            what = "another date" if clue.field == "published" else "another date of change"
            yield f"{what}: {clue.value} ({clue.where}), not {chosen.value} ({chosen.where})"
        elif clue.field in _SHOWN and _apart(str(clue.value), str(chosen.value)):
            yield f"another {_SHOWN[clue.field]}: {clue.value} ({clue.where}), not {chosen.value} ({chosen.where})"


def _apart(one: str, other: str) -> bool:
    """Whether two texts name different things: neither is a part of the other, letters and digits counted alone."""
    a, b = ("".join(letter for letter in text.casefold() if letter.isalnum()) for text in (one, other))
    return a not in b and b not in a


def _open(clues: Sequence[Clue], best: Mapping[str, Clue]) -> Iterator[tuple[str, str]]:
    """The dates with two readings that nothing decided, as `anchored` reads them."""
    for field in ("published", "updated"):
        clue = next((clue for clue in clues if clue.field == field and len(clue.either) == 2), None)
        if clue and (field not in best or best[field].rank > clue.rank):
            yield f"{field}?", f"{clue.where} {clue.either[0]}/{clue.either[1]}"


def _unclear(found: Sequence[tuple[str, str]]) -> Iterator[str]:
    for field, text in found:
        if field.endswith("?"):
            where, _, both = text.rpartition(" ")
            first, _, second = both.partition("/")
            yield f"an unclear date ({where}): {first} or {second}, as day and month may be either way round"


def _where(clue: Clue) -> str:
    """Where a clue was found; a day without a year is kept with its place, to be completed later."""
    return f"{clue.where} {clue.value}" if clue.field == "day" else clue.where
