"""Which one in a row: "it was her third title" tells how many there were, "her second marriage failed" only which."""

from __future__ import annotations

from checker.domain.claims import Claim
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.domain.values import Quantity
from checker.language.attachment import SUBJECTS, children, tokens_in
from checker.language.wordsets import word_set

IDENTIFYING = "rank/identifying"
"""The recogniser of ranks that only tell which one is meant."""
NAMING = word_set("lose mourn leave discuss await follow miss review revisit visit host attend watch lead reach cross")
"""Verbs whose object is one of several that are there: "led from the first bridge", but "wrote her fourth novel"."""
GROWING = word_set("suspect victim arrest die death case body charge detain")
"""Words of a row that may be a day longer tomorrow."""
INSIDE = SUBJECTS | {"nmod", "nmod:poss", "obl", "obl:agent", "compound"}
COUNTING = frozenset({"nmod", "nmod:unmarked", "acl", "acl:relcl", "obl", "obl:unmarked"})
"""What counts on behind a noun: "the third recall this year", "the third aircraft to run off the end"."""
TURNS = word_set("time turn term year month week day season win loss defeat victory quarter championship title")
"""What is counted behind "for": "for the third time", not "for the first attack"."""
AS = frozenset({"for", "as", "to"})
OWNED = frozenset({"nmod:poss", "det"})


def identifies(sentence: Sentence, span: Span) -> bool:
    """Whether an ordinal only tells which one is meant: "the 79th Awards", "Friday's second quarterfinal"."""
    inside = tokens_in(sentence, span)
    tokens = sentence.tokens
    if len(inside) != 1 or tokens[inside[0]].relation != "amod" or tokens[inside[0]].head <= inside[0]:
        return False
    noun = tokens[inside[0]].head
    below = children(sentence, noun)
    if tokens[noun].tag in {"NNP", "NNPS"}:
        return True
    relations = {tokens[child].relation for child in below}
    if "cop" in relations or not relations & OWNED or any(tokens[child].tag == "JJS" for child in below):
        return False
    if any(child > noun and tokens[child].relation in COUNTING for child in below):
        return False
    if tokens[noun].relation == "obj":
        return tokens[tokens[noun].head].lemma.lower() in NAMING
    cases = {tokens[child].text.lower() for child in below if tokens[child].relation == "case"}
    counts = cases & AS and not (cases == {"for"} and tokens[noun].lemma.lower() not in TURNS)
    return tokens[noun].relation in INSIDE and not counts


def of_others_in_a_row(a: Claim, b: Claim, found: Comparison) -> Comparison:
    """Nothing said of two different ones in a row; where a row grows by the day, a later article tells a later one."""
    if found.verdict is not Verdict.CONFLICT:
        return found
    said = f"“{a.mention.text}” and “{b.mention.text}”"
    if later_in_the_row(a, b):
        reason = f"{said}: the later article tells of a later one in the row."
        return Comparison(Verdict.APPROXIMATE, "later in the row", reason)
    if IDENTIFYING not in {a.recogniser, b.recogniser}:
        return found
    return Comparison(None, "another in the row", f"{said} tell which one is meant.")


def later_in_the_row(a: Claim, b: Claim) -> bool:
    """Whether two articles of two days count on whom something befalls: "sixth suspect held", "eighth suspect held"."""
    x, y = a.mention.value, b.mention.value
    if not a.kind == b.kind == "rank" or not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return False
    befallen = all(GROWING & {*claim.measure.split(), claim.context.verb} for claim in (a, b))
    (first, lower), (last, higher) = sorted([(a.context.day, x.number), (b.context.day, y.number)])
    named = a.subject[:1].isupper() and a.subject == b.subject  # who is the sixth is not the eighth as well
    return befallen and not named and "" < first < last and lower < higher
