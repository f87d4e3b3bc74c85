"""What narrows a value: its period, what it is per, and whether it stands for a part, a past or a compared state.

Scopes are read within the clause of the mention, as structure that can veto a comparison, not as loose words.
"""

from __future__ import annotations

from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.domain.values import Mention, Quantity, Time
from checker.language.attachment import tokens_in

Scope = tuple[tuple[str, str], ...]

BREAKS = frozenset({";", ":", "—", "–", "--", "(", ")"})
CLAUSE_STARTS = frozenset({"but", "while", "whereas", "although", "though"})

BASE = frozenset("than from against versus vs vs. compared comparison exceeding surpassing".split())
EARLIER = frozenset(
    "previous previously earlier predecessor prior former formerly original originally initially initial once "
    "then ago before old older last preceding past historic historical".split()
)
WHOLE = frozenset("total altogether overall combined all whole entire aggregate sum together".split())
EXTRA = frozenset("another additional further extra more plus add-ons bonus top-up".split())
EACH = frozenset("each apiece every per".split())
RECORD = frozenset("record peak highest lowest maximum minimum capacity limit cap ceiling target goal".split())
AVERAGE = frozenset("average averaged median mean typical typically".split())

STATES: tuple[tuple[str, frozenset[str]], ...] = (
    ("earlier", EARLIER),
    ("extra", EXTRA),
    ("each", EACH),
    ("extreme", RECORD),
    ("average", AVERAGE),
    ("total", WHOLE),
)


def scope_of(sentence: Sentence, mention: Mention, others: tuple[Mention, ...]) -> Scope:
    """The scope of a mention, from its clause and from the times that stand in its sentence."""
    inside = tokens_in(sentence, mention.span)
    if not inside:
        return ()
    clause = clause_around(sentence, inside)
    found: list[tuple[str, str]] = []
    if isinstance(mention.value, Quantity) and " per " in mention.value.unit:
        found.append(("per", mention.value.unit.split(" per ", 1)[1]))
    if is_base(sentence, inside[0]):
        found.append(("state", "compared"))
    words = {sentence.tokens[i].lemma.lower() for i in clause if abs(i - inside[0]) <= 8}
    found += [("state", name) for name, cues in STATES if words & cues]
    period = nearest_time(sentence, mention, others, clause)
    if period:
        found.append(("period", period))
    return tuple(found)


def clause_around(sentence: Sentence, inside: list[int]) -> range:
    """Indices of the stretch around a mention up to the next strong break on each side."""
    first, last = inside[0], inside[-1]
    while first > 0 and not breaks(sentence.tokens[first - 1]):
        first -= 1
    while last + 1 < len(sentence.tokens) and not breaks(sentence.tokens[last + 1]):
        last += 1
    return range(first, last + 1)


def breaks(token: Token) -> bool:
    """Whether a token ends a clause."""
    return token.text in BREAKS or token.text.lower() in CLAUSE_STARTS


def is_base(sentence: Sentence, first: int) -> bool:
    """Whether a value is what another is compared with: "than $95 million", "up from 4.8 %", "against 79.1 %"."""
    for index in range(first - 1, max(-1, first - 4), -1):
        token = sentence.tokens[index]
        if token.lemma.lower() in BASE:
            follows = sentence.tokens[index - 1].lemma.lower() if index else ""
            return token.lemma.lower() != "than" or follows not in {"more", "less", "fewer", "other", "rather"}
        if token.pos in {"VERB", "PUNCT"} or token.pos == "NOUN":
            return False
    return False


def nearest_time(sentence: Sentence, mention: Mention, others: tuple[Mention, ...], clause: range) -> str:
    """TIMEX3 value of the closest time in the clause of a mention, "" where it has none."""
    begin, end = sentence.tokens[clause[0]].start, sentence.tokens[clause[-1]].end
    stretch = Span(begin, end)
    times = [
        other
        for other in others
        if isinstance(other.value, Time) and other.span != mention.span and stretch.contains(other.span)
    ]
    closest = min(times, key=lambda other: distance(other.span, mention.span), default=None)
    return closest.value.timex if closest is not None and isinstance(closest.value, Time) else ""


def distance(a: Span, b: Span) -> int:
    """Characters between two spans, 0 where they touch."""
    return max(0, a.start - b.end, b.start - a.end)
