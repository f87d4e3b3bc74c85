"""Numbers that recall what was counted before: "those ten", "the 43,000 whom the police counted".

A determiner in front and no noun behind: the noun is that of the same number before, else of the nearest count that can
hold it; "whom" and "who" tell people.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Sentence
from checker.domain.values import Mention
from checker.language.counting import antecedent

POINTING = frozenset({"those", "these", "the", "all"})
BEHIND = frozenset({"VBD", "VBZ", "VBP", "MD", "IN", "TO", ".", ",", ":", "WP", "WDT", "RB", "''", "-RRB-", "CC"})
PERSONAL = frozenset({"who", "whom", "whose"})


def recalls(sentence: Sentence, inside: list[int]) -> bool:
    """Whether a number points back at things counted before."""
    tokens = sentence.tokens
    first, after = inside[0], inside[-1] + 1
    if not first or tokens[first - 1].text.lower() not in POINTING or tokens[first].text[:1].isupper():
        return False
    return after >= len(tokens) or (tokens[after].tag in BEHIND and tokens[after].text.lower() != "of")


def recalled(sentence: Sentence, inside: list[int], again: str, earlier: Sequence[Mention]) -> str:
    """The noun that a pointing number leaves out; "" where none can be known. `again` is what it counted before."""
    again = "" if sentence.tokens[inside[0] - 1].text.lower() == "all" else again
    behind = [token.text.lower() for token in sentence.tokens[inside[-1] + 1 : inside[-1] + 3]]
    if again or PERSONAL & set(behind[:1] if behind[:1] != ["of"] else behind):
        return again or "people"
    return antecedent(inside, sentence, earlier)
