"""Results of votes told by how many were on a side: "six of the nine judges agreed", "all three judges ruled"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.domain.values import Mention, Quantity
from checker.language.attachment import ancestors, tokens_in
from checker.language.wordsets import word_set

VOTERS = word_set(
    "judge justice juror member commissioner councillor councilor director trustee senator lawmaker deputy panelist "
    "panellist regulator governor minister policymaker adviser advisor magistrate delegate legislator"
)
DECIDING = word_set(
    "vote rule decide back support favour favor agree approve oppose reject dissent prefer choose convict acquit side "
    "uphold overturn endorse object concur"
)
BETWEEN = word_set("of the its their his her court panel committee board council jury bank commission ' 's’ ’s 's")
"""What may stand between those on a side and all who voted."""
FEWEST, MOST = 3, 1000


def tallies(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The results that the counts of a sentence come to, the larger side first, where it tells of a decision."""
    counts = [m for m in mentions if m.kind == "count" and whole(m)]
    if not any(voters(m) for m in counts) or not any(t.lemma.lower() in DECIDING for t in sentence.tokens):
        return
    parts = set[int]()
    for one, other in pairwise(counts):
        if voters(other) and of_all(sentence, one, other):
            parts |= {one.span.start, other.span.start}
            yield from result(Span(one.span.start, other.span.end), sentence, number(one), number(other) - number(one))
    for one in counts:
        if voters(one) and one.span.start not in parts and every_one(sentence, one):
            yield from result(one.span, sentence, number(one), Decimal(0))


def result(span: Span, sentence: Sentence, side: Decimal, rest: Decimal) -> Iterator[Mention]:
    """The result with so many on one side and on the other."""
    if rest < 0 or not FEWEST <= side + rest <= MOST:
        return
    high, low = max(side, rest), min(side, rest)
    text = sentence.text[span.start - sentence.span.start : span.end - sentence.span.start]
    yield Mention("score", span, text, Quantity(high, "point", high=low, low=high, high_bound=low))


def whole(mention: Mention) -> bool:
    """Whether a count is one plain whole number."""
    value = mention.value
    plain = isinstance(value, Quantity) and value.high is None and value.bound is None and not value.approximate
    return plain and number(mention) % 1 == 0


def number(mention: Mention) -> Decimal:
    return mention.value.number if isinstance(mention.value, Quantity) else Decimal(0)


def voters(mention: Mention) -> bool:
    return isinstance(mention.value, Quantity) and mention.value.unit in VOTERS


def of_all(sentence: Sentence, one: Mention, other: Mention) -> bool:
    """Whether "of the", "of the court's" stands between two counts."""
    inside = [t for t in sentence.tokens if one.span.end <= t.start and t.end <= other.span.start]
    words = [t.text.lower() for t in inside]
    return words[:1] == ["of"] and all(word in BETWEEN for word in words) and decides(sentence, one)


def decides(sentence: Sentence, mention: Mention) -> bool:
    """Whether a count is the subject of a verb that tells a decision: "six of the nine | voted for it"."""
    tokens, inside = sentence.tokens, tokens_in(sentence, mention.span)
    above = list(ancestors(sentence, inside[-1]))[:2] if inside else []
    return any(tokens[i].lemma.lower() in DECIDING for i in above)


def every_one(sentence: Sentence, mention: Mention) -> bool:
    """Whether a count is of all who vote and its verb tells a decision: "all three judges agreed"."""
    tokens, inside = sentence.tokens, tokens_in(sentence, mention.span)
    if not inside or not inside[0] or tokens[inside[0] - 1].text.lower() != "all":
        return False
    return tokens[tokens[inside[-1]].head].relation == "nsubj" and decides(sentence, mention)
