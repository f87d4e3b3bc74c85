"""What the tests of times share: mentions of a text, and their values in short."""

from __future__ import annotations

from datetime import date

from checker.domain.values import Mention, Time
from checker.language.times import find

ANCHOR = date(2026, 4, 8)  # a Wednesday


def mentions(text: str, anchor: date | None = ANCHOR, day_first: bool | None = None) -> list[Mention]:
    """Every time of a text, references to now and then left out."""
    found = find(text, anchor, day_first)
    every = [Mention(c.kind, c.span, c.span.of(text), c.value) for c in found if c.value is not None]
    return [mention for mention in every if not timex(mention).endswith("_REF")]


def timex(mention: Mention) -> str:
    return str(mention.value.as_dict()["timex"])


def values(text: str, anchor: date | None = ANCHOR) -> list[tuple[str, str]]:
    """(characters, TIMEX3) of every time."""
    return [(mention.text, timex(mention)) for mention in mentions(text, anchor)]


def time_of(text: str, anchor: date | None = ANCHOR) -> Time:
    """The value of the only time in a text."""
    (mention,) = mentions(text, anchor)
    assert isinstance(mention.value, Time)
    return mention.value


def one(text: str, anchor: date | None = ANCHOR) -> Mention:
    (mention,) = mentions(text, anchor)
    return mention
