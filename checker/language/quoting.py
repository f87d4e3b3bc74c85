"""Words of an article as a reason quotes them: on one line, not too long, between quotation marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

LONGEST = 120


def quoted(text: str) -> str:
    """The text between quotation marks, its own taken off, cut at a word with an ellipsis where it is long."""
    line = " ".join(text.split())
    if len(line) > LONGEST:
        line = (line[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:") or line[:LONGEST]) + "…"
    return f"“{line.strip('“”')}”"


def beside(left: Sequence[str], right: Sequence[str]) -> str:
    """What stands at one place of two texts: other words, or words that only one has."""
    if left and right:
        return f"{quoted(' '.join(left))} against {quoted(' '.join(right))}"
    return f"only one has {quoted(' '.join(left or right))}"


def as_written(items: Iterable[str], text: str) -> str:
    """Members of a list with their capitals, where they stand in its text: `Iraq and Italy`."""
    lower = text.lower()
    found = []
    for item in items:
        at = lower.find(item.lower()) if len(lower) == len(text) else -1
        found.append(item if at < 0 else text[at : at + len(item)])
    return " and ".join([", ".join(found[:-1]), found[-1]]) if len(found) > 1 else "".join(found)
