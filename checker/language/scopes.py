"""What narrows a value: its period, what it is per, and whether it stands for a part, a past or a compared state.

Scopes are structure that can veto a comparison, not loose words: a cue counts only where it touches the value or
describes the nouns and the verb that the value hangs on.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.domain.values import Mention, Quantity, Time
from checker.language.attachment import NOUNS, SUBJECTS, ancestors, children, tokens_in, top_of
from checker.language.quantities.trends import CHANGES

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
STEPS = 4
"""How many arcs up from the value still speak of it."""

DESCRIBED: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "earlier",
        frozenset(
            "previous previously prior former formerly early earlier original originally initial initially "
            "past preceding predecessor historic historical old outgoing".split()
        ),
    ),
    ("extreme", frozenset("record peak highest lowest maximum minimum all-time".split())),
    ("average", frozenset("average averaged median mean typical typically".split())),
    ("total", frozenset("total overall combined entire aggregate".split())),
    ("extra", frozenset("additional further extra another bonus".split())),
    ("limit", frozenset("capacity limit cap ceiling target goal threshold minimum quota".split())),
    ("part", frozenset("partial first-half half initial".split())),
)
"""Words that describe the noun or verb a value hangs on, by the state that they tell."""

BEFORE: tuple[tuple[str, frozenset[str]], ...] = (
    ("extra", frozenset("another additional further extra plus".split())),
    ("each", frozenset("every each".split())),
    ("total", frozenset("all total altogether".split())),
    ("part", frozenset("which including among them".split())),
    ("delta", frozenset("by".split())),
)
"""Words right in front of a value."""

UNTOLD = {"score": frozenset({"delta"}), "date": frozenset({"delta", "extra", "each", "total", "part"})}
"""States that the words around a value of a kind do not tell: "carried by six votes to three", "by Friday"."""

AFTER: tuple[tuple[str, frozenset[str]], ...] = (
    ("extra", frozenset("more further extra additional others".split())),
    ("each", frozenset("each apiece".split())),
    ("total", frozenset("altogether overall combined".split())),
)
"""Words right behind a value or the noun that it counts."""


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
    found += [("state", name) for name in sorted(states)]
    period = nearest_time(sentence, mention, own_times(sentence, mention, others, "compared" in states), around)
    if period:
        found.append(("period", period))
    return tuple(found)


def described(sentence: Sentence, inside: list[int]) -> set[str]:
    """States told by the words that describe what a value hangs on, and by a pluperfect ("it had had 455 shops")."""
    found: set[str] = set()
    tokens = sentence.tokens
    top = top_of(sentence, inside)
    for step, index in enumerate([top, *ancestors(sentence, top)]):
        words = [tokens[i].lemma.lower() for i in children(sentence, index) if describes(tokens, i, inside)]
        if tokens[index].pos in NOUNS and index not in inside and not of_age(tokens, index):
            words.append(tokens[index].lemma.lower())
        found |= {name for name, cues in DESCRIBED if cues & set(words)}
        if tokens[index].pos in {"VERB", "AUX"}:
            found |= {"earlier"} if earlier_subject(sentence, index) else set()
            return found | ({"earlier"} if pluperfect(sentence, index) else set())
        if step >= STEPS:
            break
    return found


def earlier_subject(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is said of what went before: "the predecessor had", "the previous model sold"."""
    subjects = [i for i in children(sentence, verb) if sentence.tokens[i].relation in SUBJECTS]
    words = {sentence.tokens[i].lemma.lower() for s in subjects for i in (s, *children(sentence, s))}
    return bool(words & {"predecessor", "previous", "earlier", "original"})


def describes(tokens: Sequence[Token], at: int, inside: list[int]) -> bool:
    """Whether a token outside a value describes its head: an adjective, an adverb or a noun in front of a noun."""
    told = tokens[at].relation in {"amod", "advmod", "compound", "det", "nmod:poss"}
    return told and at not in inside and not of_age(tokens, at)


def of_age(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token ends an age: "two 17-year-olds" tell no earlier state."""
    before = tokens[at - 1].text.lower() if at else ""
    return tokens[at].text.lower() in {"old", "olds"} and before in {"-", "‑", "–", "year", "years", "month", "months"}


def pluperfect(sentence: Sentence, verb: int) -> bool:
    """Whether a verb stands in the past perfect."""
    words = {sentence.tokens[i].text.lower() for i in children(sentence, verb) if sentence.tokens[i].pos == "AUX"}
    return bool({"had", "'d"} & words) or used_to(sentence, verb)


def used_to(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells a habit of the past: "it used to have 455 shops", not "it used the money"."""
    behind = sentence.tokens[verb + 1 : verb + 2]
    return sentence.tokens[verb].text.lower() == "used" and bool(behind) and behind[0].tag == "TO"


def touched(sentence: Sentence, inside: list[int]) -> set[str]:
    """States told by the words right around a value."""
    tokens = sentence.tokens
    first, last = inside[0], inside[-1]
    left = [tokens[i].lemma.lower() for i in range(max(0, first - 2), first)]
    right = [tokens[i].lemma.lower() for i in range(last + 1, min(len(tokens), last + 4))]
    if "than" in right:
        right = right[: right.index("than") - 1]
    wide = set(left) - {"which", "them"}  # "which has 40 shops" is the whole
    if left[-1:] == ["which"] and left[:-1] in (["in"], ["at"], ["on"], ["during"]):
        left, wide = [], set()  # "a shooting in which 26 people died" tells of all
    found = {name for name, cues in BEFORE if cues & set(left[-1:]) or (name in {"extra", "part"} and cues & wide)}
    found |= {name for name, cues in AFTER if cues & set(right)}
    if right[:2] in (["of", "they"], ["of", "those"], ["of", "which"], ["of", "whom"]):
        found.add("part")
    return found


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
