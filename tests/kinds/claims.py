"""Claims made by hand, for the comparison tables of the kinds in words."""

from __future__ import annotations

from checker.domain.claims import Claim
from checker.domain.span import Span
from checker.domain.values import Mention, Words


def claim(kind: str, text: str, normal: str = "", measure: str = "", subject: str = "", **parts: str) -> Claim:
    """A claim of a kind in words: `normal` is its compared form, `parts` what the kind keeps beside it."""
    words = Words(text, normal or text.lower(), tuple(parts.items()))
    span = Span(0, len(text))
    return Claim("a.txt", Mention(kind, span, text, words), span, text, 1, measure or kind, subject)
