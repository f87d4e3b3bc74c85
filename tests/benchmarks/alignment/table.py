"""The table: set, measure, the figure that was kept, the new one, what changed, and the bar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tests.benchmarks.alignment.figures import Figure, Kept

HEAD = ("set", "measure", "kept", "new", "difference", "bar", "")
Row = tuple[str, ...]


def rows(name: str, figures: Iterable[Figure], kept: Kept) -> list[Row]:
    """A row a figure."""
    before = kept.get(name, {})
    return [row(name, figure, before.get(figure.measure, {}).get("value")) for figure in figures]


def row(name: str, figure: Figure, kept: float | None) -> Row:
    """One figure beside the one that was kept."""
    new = figure.value
    cells = [name, figure.measure, number(kept), counted(figure), change(kept, new), str(figure.bar or "")]
    met = "" if figure.bar is None or new is None else ("met" if figure.bar.met(new) else "missed")
    return (*cells, met)


def number(value: float | None) -> str:
    """A share with three digits; whole numbers as they are."""
    if value is None:
        return "–"
    return str(value) if isinstance(value, int) else f"{value:.3f}"


def counted(figure: Figure) -> str:
    """The figure, and how many of how many it is."""
    if figure.of is None or figure.value is None:
        return number(figure.value)
    return f"{number(figure.value)} ({round(figure.value * figure.of)}/{figure.of})"


def change(kept: float | None, new: float | None) -> str:
    """The difference with its sign; "=" where there is none, "new" where nothing was kept."""
    if new is None:
        return "" if kept is None else "gone"
    if kept is None:
        return "new"
    if kept == new:
        return "="
    return f"{new - kept:+}" if isinstance(new, int) and isinstance(kept, int) else f"{new - kept:+.3f}"


def table(lines: Sequence[Row], head: Row | None = HEAD) -> str:
    """The rows under each other, each column as wide as its widest cell."""
    every = [head, *lines] if head else list(lines)
    widths = [max(len(one[column]) for one in every) for column in range(len(HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(one, widths, strict=True)).rstrip() for one in every
    )
