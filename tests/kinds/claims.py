"""Claims made by hand, for the comparison tables of the kinds in words."""

from __future__ import annotations

from checker.domain.claims import Claim, Draft
from checker.domain.span import Span
from checker.domain.values import Mention, Words


def claim(kind: str, text: str, normal: str = "", measure: str = "", subject: str = "", **parts: str) -> Claim:
    """A claim of a kind in words: `normal` is its compared form, `parts` what the kind keeps beside it."""
    words = Words(text, normal or text.lower(), tuple(parts.items()))
    span = Span(0, len(text))
    return Claim("a.txt", Mention(kind, span, text, words), span, text, 1, measure or kind, subject)


def as_claim(draft: Draft, source: str = "a.txt") -> Claim:
    """What a draft is as a claim whose sentence is no more than its own words."""
    span = draft.mention.span
    return Claim(source, draft.mention, span, draft.mention.text, 1, draft.measure, draft.subject, latent=draft.latent)
