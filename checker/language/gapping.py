"""Verbs left out in the second half of a sentence: "the villa was sold for $3m and the farm for $4m".

What stands between the conjunction and the second value is what that value is of. A half is gapped where it has no
verb of its own, a noun phrase, the preposition that the value of the first half has (or none in both), and a value.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Sentence, Token
from checker.domain.values import Mention
from checker.language.attachment import tokens_in
from checker.language.phrases import CALENDAR, NOUNS

Part = tuple[int, int]
JOINING = frozenset({"and", "while", "but", ",", ";", "or"})
OPENING = frozenset({"DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "VBG", "JJR", "JJS"})
PREPOSITIONS = frozenset({"IN", "TO"})
HEDGES = frozenset(
    {"about", "around", "roughly", "some", "nearly", "almost", "over", "only", "just", "more", "less", "than"}
)


def gapped(sentence: Sentence, mention: Mention, others: Sequence[Mention], row: int = 2) -> Part | None:
    """The tokens of what a value is of in a half of a sentence whose verb is left out; None where none is.

    Of values that follow on one another at most `row` more are looked at: a row of figures is no sentence.
    """
    inside = tokens_in(sentence, mention.span)
    if not inside:
        return None
    start, preposition = _preposition(sentence.tokens, inside[0])
    before = [other for other in others if other.span.end <= mention.span.start]
    beside = next((o for o in before if o.span.end == sentence.tokens[start - 1].end), None) if start else None
    if beside is not None:  # "profit 12% to $1bn"
        return gapped(sentence, beside, others, row - 1) if row else None
    return _subject(sentence, start, preposition, inside, [o for o in before if o.kind == mention.kind]) or _mirrored(
        sentence, inside, [o for o in before if o.kind == mention.kind]
    )


def _subject(
    sentence: Sentence, start: int, preposition: str, inside: list[int], earlier: Sequence[Mention]
) -> Part | None:
    """ "and the farm | for $4m", "and Bergen | nine"."""
    tokens = sentence.tokens
    first = start
    while first > 0 and start - first < 8 and tokens[first - 1].tag in OPENING:
        first -= 1
    first -= first == start and start > 1 and _mistaken(tokens, start - 1)
    if first == start or first == 0 or tokens[first - 1].text.lower() not in JOINING:
        return None
    if tokens[start - 1].tag not in NOUNS | {"VB", "VBZ", "VBP"}:
        return None
    after = tokens[inside[-1] + 1].tag if inside[-1] + 1 < len(tokens) else ""
    if after in {"VBD", "VBZ", "MD", "VBP"} or not earlier:
        return None
    return (first, start) if _parallel(sentence, earlier[-1], preposition, first) else None


def _mistaken(tokens: Sequence[Token], at: int) -> bool:
    """Whether a present tense in a sentence of the past is a noun that was tagged wrongly: "rose 5% and profit 12%"."""
    past = any(token.tag == "VBD" for token in tokens[:at])
    return past and tokens[at].tag in {"VB", "VBZ", "VBP"} and tokens[at - 1].text.lower() == "and"


def _mirrored(sentence: Sentence, inside: list[int], earlier: Sequence[Mention]) -> Part | None:
    """ "$3m for the villa and $4m | for the farm": what a value is of stands behind it, as in the first half."""
    tokens = sentence.tokens
    start = _preposition(tokens, inside[0])[0]
    at = inside[-1] + 1
    if not earlier or at + 1 >= len(tokens) or start == 0 or tokens[start - 1].text.lower() not in JOINING:
        return None
    first = tokens_in(sentence, earlier[-1].span)
    behind = [token.text.lower() for token in tokens[first[-1] + 1 : first[-1] + 3]] if first else []
    word = tokens[at].text.lower()
    if tokens[at].tag not in PREPOSITIONS or word == "of" or word not in behind:
        return None
    end = at + 1
    while end < len(tokens) and tokens[end].tag in OPENING:
        end += 1
    named = end > at + 1 and tokens[end - 1].tag in NOUNS and tokens[end - 1].text.lower().rstrip(".") not in CALENDAR
    return (at + 1, end) if named and _parallel(sentence, earlier[-1], "", start) else None


def _preposition(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Where the words that belong to a value begin, and the preposition before it ("" for none)."""
    while at > 0 and tokens[at - 1].text.lower() in HEDGES | {"$", "€", "£"}:
        at -= 1
    if at > 0 and tokens[at - 1].tag in PREPOSITIONS:
        return at - 1, tokens[at - 1].text.lower()
    return at, ""


def _parallel(sentence: Sentence, earlier: Mention, preposition: str, limit: int) -> bool:
    """Whether the earlier value hangs on a verb before it in the same way, in the clause that the gap goes on."""
    inside = tokens_in(sentence, earlier.span)
    tokens = sentence.tokens
    if not inside or (preposition and _preposition(tokens, inside[0])[1] != preposition):
        return False
    between = tokens[inside[-1] + 1 : limit]
    verbless = not any(token.tag in {"VBD", "VBZ", "VBP", "MD", "VBN"} or token.text in {".", ":"} for token in between)
    verb = any(token.tag in {"VBD", "VBZ", "VBP", "VBN", "VB"} for token in tokens[: inside[0]])
    return verb and verbless and len(between) <= 8
