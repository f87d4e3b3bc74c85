"""The words around a claim's value, the value hidden: what an encoder may know of the claim.

The form is part of what the weights have learned: to change it is to train again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.domain.claims import Claim
from checker.domain.values import Time
from checker.language.meaning.wordpiece import MASK

NUMBER = re.compile(r"\d[\d,.:]*")
CURRENCIES = {"USD": "dollars", "GBP": "pounds", "EUR": "euros"}
KINDS = {word: word for word in ("money", "percent", "date", "duration", "age", "rank", "score")} | {
    "multiplier": "times"
}
BEFORE, AFTER = 14, 12
"""Words kept to the left and to the right of the value."""
LABEL, HEADING, EARLIER = 8, 6, 8
SHORT = 8
"""With fewer words than these in the sentence, the heading and the sentence before help."""


def context_of(claim: Claim) -> str:
    """The sentence of a claim with its value replaced by a mask, its kind and unit beside it, all other numbers by #.

    List labels stand in front; before a short sentence also the heading and words of the sentence before it.
    """
    left, right = around(claim)
    kind, unit = KINDS.get(claim.kind, ""), unit_of(claim)
    parts = (
        earlier(claim, len(left) + len(right)),
        labelled(claim, len(left) + len(right)),
        " ".join(left[-BEFORE:]),
        MASK,
        kind if kind not in " ".join(right[:2]) else "",
        unit if unit not in " ".join(right[:3]).lower() else "",
        " ".join(right[:AFTER]),
    )
    return " ".join(part for part in parts if part)


def around(claim: Claim) -> tuple[Sequence[str], Sequence[str]]:
    """The words of the sentence on both sides of the value, as written, with # for numbers."""
    start, end = (offset - claim.sentence.start for offset in (claim.mention.span.start, claim.mention.span.end))
    quote = claim.quote.replace("\n", " ")
    left, right = (NUMBER.sub("#", part).split() for part in (quote[:start], quote[end:]))
    return left, right


def labelled(claim: Claim, words: int) -> str:
    """The labels of the list or table that the value stands in, under their heading; a colon after each."""
    context = claim.context
    heading = " ".join(context.heading[:HEADING]) if context.label or words < SHORT else ""
    label = " ".join(list(dict.fromkeys(context.label))[:LABEL])
    return "".join(f"{part} : " for part in (heading, label) if part)[:-1]


def earlier(claim: Claim, words: int) -> str:
    """Words of the sentence before, where the own sentence says little."""
    before = " ".join(claim.context.before[:EARLIER]) if words <= SHORT else ""
    return f"{before} ." if before else ""


def unit_of(claim: Claim) -> str:
    """The unit in words; nothing where the kind says it all."""
    value = claim.mention.value
    unit = "" if isinstance(value, Time) else getattr(value, "unit", "")
    return "" if unit in ("percent", "date") else CURRENCIES.get(unit, unit)
