"""What the tests of the kinds with numbers and times ask: what a text holds of a kind, and what two texts come to."""

from __future__ import annotations

from checker import mentions
from checker.domain.claims import Claim
from checker.domain.findings import Comparison
from checker.domain.span import Span
from checker.domain.values import Mention, Quantity, Time, decimal_text
from checker.kinds import all_kinds

PUBLISHED = "2026-05-13"  # a Wednesday


def found(kind: str, text: str) -> list[tuple[str, str]]:
    """Every mention of a kind in a text: its characters and its value in short."""
    return [(mention.text, short(mention)) for mention in mentions(text, PUBLISHED) if mention.kind == kind]


def short(mention: Mention) -> str:
    """ "14300000000 USD", "3 to 5 day", "2026-04-08"."""
    value = mention.value
    if isinstance(value, Time):
        return value.timex
    assert isinstance(value, Quantity)
    high = f" to {decimal_text(value.high)}" if value.high is not None else ""
    return f"{decimal_text(round(value.number, 3).normalize())}{high} {value.unit}".strip()


def compared(kind: str, first: str, second: str) -> Comparison:
    """What the claims of a kind in two texts, one in each, come to by the kind's ladder; the same both ways."""
    a, b = claim(kind, first), claim(kind, second)
    ladder = all_kinds()[kind].compare
    there, back = ladder(a, b), ladder(b, a)
    assert (there.verdict, there.level) == (back.verdict, back.level)
    return there


def claim(kind: str, text: str) -> Claim:
    """The only claim of a kind in a text."""
    (mention,) = [mention for mention in mentions(text, PUBLISHED) if mention.kind == kind]
    return Claim("a.txt", mention, Span(0, len(text)), text)
