"""What was foreseen and what came: a forecast that turned out wrong is no contradiction of the result, and the value of
what did not come about contradicts no other."""

from __future__ import annotations

import re

from checker.domain.claims import Claim, Factuality
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence
from checker.language.attachment import children
from checker.language.wordsets import word_set

VALUES = frozenset("age count date duration money multiplier percent place quantity rank score".split())
HAVE = frozenset({"have", "has", "'ve", "’ve", "'s", "’s"})

AIMED = re.compile(
    r"\b(?:wants?|wanted|(?:aims?|aiming|hopes?|hoping) (?:for|at)|targets|targeting|(?:target|goal|aim) (?:of|is))"
    r"(?! to\b) (?:[^\s,;]+ ){0,3}$"
)
"""What stands before a value that somebody only wants: "wants 4,000 trees", "aims for about 4,000", "a goal of 40"."""
DEMANDS = word_set("want demand seek ask request call claim offer plan")
MODALS = frozenset({"may", "might", "could"})
HAD = re.compile(r"\b(?:may|might|could) (?:\w+ )?have\b")
"""What lies behind, if it was: "may have come on May 14"."""


def of_other_outcomes(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """No contradiction between what was expected, or is only denied, and what then came."""
    if found.verdict is Verdict.CONFLICT and a.kind in VALUES and one_denied(a, b):
        return Comparison(None, "denied", f"One of “{a.mention.text}” and “{b.mention.text}” is of what is denied.")
    if found.verdict is not Verdict.CONFLICT or not (came(a, b) or came(b, a)):
        return found
    return Comparison(
        None, "forecast", f"One of “{a.mention.text}” and “{b.mention.text}” was foreseen, the other came."
    )


def came(foreseen: Claim, told: Claim) -> bool:
    """Whether one claim was foreseen, and the other tells of what is past: a plan by its own verb, or a mere aim."""
    if told.factuality is not Factuality.ASSERTED:
        return False
    if aimed_at(foreseen) and not aimed_at(told) and told.context.verb not in DEMANDS:
        return True
    planned = foreseen.factuality is Factuality.PLANNED and foreseen.context.verb == told.context.verb != ""
    ahead = planned or foreseen.factuality is Factuality.FORECAST or may_come(foreseen)
    return ahead and told.context.done


def aimed_at(claim: Claim) -> bool:
    """Whether a value is one that somebody only wants."""
    return claim.kind in VALUES - {"date"} and AIMED.search(claim.before) is not None


def may_come(claim: Claim) -> bool:
    """Whether a time is one at which something may yet be: "it may come as early as May 14"."""
    hedged = claim.kind == "date" and claim.factuality is Factuality.HEDGED
    return hedged and claim.cue in MODALS and not claim.context.done and not HAD.search(claim.before)


def one_denied(a: Claim, b: Claim) -> bool:
    """Whether one of two claims is denied, and the other is not: "did not rise in June", "rose in May"."""
    return (a.factuality is Factuality.DENIED) is not (b.factuality is Factuality.DENIED)


def is_past(sentence: Sentence, verb: int | None) -> bool:
    """Whether a verb, by its index, is in the past tense or the perfect; none is not."""
    if verb is None:
        return False
    beside = [sentence.tokens[child] for child in children(sentence, verb) if sentence.tokens[child].pos == "AUX"]
    if any(token.tag == "MD" for token in beside):
        return False
    token = sentence.tokens[verb]
    return (
        token.tag == "VBD"
        or any(other.tag == "VBD" for other in beside)
        or (token.tag == "VBN" and any(other.text.lower() in HAVE for other in beside))
    )
