"""What narrows a value: its period, what it is per, and whether it stands for a part, a past or a compared state.

Scopes are structure that can veto a comparison, not loose words: a cue counts only where it touches the value or
describes the nouns and the verb that the value hangs on.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.domain.values import Mention, Quantity, Time
from checker.language.attachment import tokens_in
from checker.language.quantities.trends import CHANGES
from checker.language.regions import PLACE, place_of
from checker.language.states import DESCRIBED, described, touched

Scope = tuple[tuple[str, str], ...]

BREAKS = frozenset({";", ":", "—", "–", "--", "(", ")"})
CLAUSE_STARTS = frozenset({"but", "while", "whereas", "although", "though"})

BASE = frozenset("than from against versus vs vs. compared comparison exceeding surpassing".split())
ALWAYS = frozenset("compared comparison exceeding surpassing".split())
MORE = frozenset("more less fewer other rather".split())
LABEL = 8
"""Tokens that a label may have."""
NEXT, NEAR = 2, 4
"""Tokens that may stand between a value and its own time; values behind one that are looked at."""
LIMITS = frozenset("later earlier sooner".split())
"""Words that make "than" set a limit to a time: "no later than Friday"."""
MOVED = frozenset("moved shifted changed rescheduled postponed delayed pushed put brought extended move delay".split())
"""Words of a time that gives way to another: "moved from 1 May"."""
UNTOLD = {"score": frozenset({"delta"}), "date": frozenset({"delta", "extra", "each", "total", "part"})}
"""States that the words around a value of a kind do not tell: "carried by six votes to three", "by Friday"."""


def scope_of(sentence: Sentence, mention: Mention, others: tuple[Mention, ...], measure: str = "") -> Scope:
    """The scope of a mention, from its measure, the words that it hangs on and the times that stand in its sentence."""
    inside = tokens_in(sentence, mention.span)
    if not inside:
        return ()
    found: list[tuple[str, str]] = []
    around = clause_around(sentence, inside)
    if isinstance(mention.value, Quantity) and " per " in mention.value.unit:
        found.append(("per", mention.value.unit.split(" per ", 1)[1]))
    states = {"compared"} if is_base(sentence, inside[0], mention, others) else set()
    states |= described(sentence, inside) | touched(sentence, inside)
    states |= {name for name, cues in DESCRIBED if not cues.isdisjoint(measure.split())}
    states -= UNTOLD.get(mention.kind, frozenset())
    if sentence.tokens[inside[-1] + 1 : inside[-1] + 2] and sentence.tokens[inside[-1] + 1].text == "-":
        states.discard("extra")  # "another 20-point performance"
    found += [("state", name) for name in sorted(states)]
    period = nearest_time(sentence, mention, own_times(sentence, mention, others, "compared" in states), around)
    if period:
        found.append(("period", period))
    place = place_of(sentence, inside)
    return (*found, (PLACE, place)) if place else tuple(found)


def clause_around(sentence: Sentence, inside: list[int]) -> range:
    """Indices of the stretch around a mention up to the next strong break on each side."""
    first, last = inside[0], inside[-1]
    while first > 0 and not breaks(sentence.tokens[first - 1]):
        first -= 1
    first = 0 if labels(sentence.tokens[:first]) else first
    while last + 1 < len(sentence.tokens) and not breaks(sentence.tokens[last + 1]):
        last += 1
    return range(first, last + 1)


def labels(front: Sequence[Token]) -> bool:
    """Whether the words in front of a clause are the label of what follows: "Sales last year: | $3.4bn"."""
    if not 1 < len(front) <= LABEL or front[-1].text != ":":
        return False
    return not any(breaks(token) or token.pos in {"VERB", "AUX"} for token in front[:-1])


def own_times(
    sentence: Sentence, mention: Mention, others: tuple[Mention, ...], is_compared: bool
) -> tuple[Mention, ...]:
    """The times that can narrow a value: none right behind a value that is only compared with it, which is theirs.

    Of "$3.4bn, down from $3.9bn in 2024" the year narrows the second; a compared value takes no other time.
    """
    times = [other for other in others if isinstance(other.value, Time) and other.span != mention.span]
    if is_compared:
        return tuple(time for time in times if follows(sentence, mention, time))
    later = [other for other in others if other.kind == mention.kind and other.span.start > mention.span.end][:NEAR]
    firsts = [(other, tokens_in(sentence, other.span)) for other in later]
    bases = [other for other, inside in firsts if inside and is_base(sentence, inside[0], other, others)]
    return tuple(time for time in times if not any(follows(sentence, base, time) for base in bases))


def follows(sentence: Sentence, value: Mention, time: Mention) -> bool:
    """Whether a time stands right behind a value: "$3.9bn in 2024", "4 per cent a year before"."""
    between = [t for t in sentence.tokens if value.span.end <= t.start and t.end <= time.span.start]
    return time.span.start >= value.span.end and len(between) <= NEXT


def breaks(token: Token) -> bool:
    """Whether a token ends a clause."""
    return token.text in BREAKS or token.text.lower() in CLAUSE_STARTS


def is_base(sentence: Sentence, first: int, mention: Mention, others: tuple[Mention, ...]) -> bool:
    """Whether a value is what another is compared with: "than $95 million", "up from 4.8 %", "against 79.1 %"."""
    for index in range(first - 1, max(-1, first - 4), -1):
        token = sentence.tokens[index]
        lemma = token.lemma.lower()
        if lemma == "than":
            before = sentence.tokens[index - 1].text.lower() if index else ""
            return before not in MORE | (LIMITS if mention.kind == "date" else set())
        if lemma in BASE:
            return lemma in ALWAYS or is_beside_another(sentence, index, mention, others)
        if token.pos in {"VERB", "PUNCT", "NOUN"} or (token.pos == "PROPN" and mention.kind == "date"):
            return False
    return False


def is_beside_another(sentence: Sentence, at: int, mention: Mention, others: tuple[Mention, ...]) -> bool:
    """Whether "from" or "against" sets a value beside another: a word of change or a value of its kind stands near.

    Charges against three men, and a call from two boats, compare nothing.
    """
    before = {token.text.lower() for token in sentence.tokens[max(0, at - 6) : at]}
    if mention.kind == "date":
        return bool(before & MOVED)  # "from 1 May" is a beginning
    if sentence.tokens[at].lemma.lower() == "from" and before & CHANGES:
        return True
    reach = Span(sentence.tokens[max(0, at - 8)].start, min(mention.span.end + 40, sentence.span.end))
    return any(o.kind == mention.kind and o.span != mention.span and reach.contains(o.span) for o in others)


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
