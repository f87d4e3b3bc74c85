"""How a claim is put: asserted, hedged, planned, forecast, rumoured, denied or conditional, with the cue that says so.

Each cue of `data/factuality.toml` has a scope: what follows it in its clause, its whole clause, or the noun phrase
after it. A claim takes the first section of the table that has a cue whose scope holds it; negation outside the
claim's own words is a denial of it. What the words inside the claim say is the claim's own affair.
"""

from __future__ import annotations

from functools import lru_cache

from checker.domain.claims import Factuality
from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.language.conditions import conditional, refuted, turned
from checker.language.cues import Cue, find_cues
from checker.language.permission import permits
from checker.language.phrases import NOUNS, tokens_at
from checker.language.predicates import clauses
from checker.language.speech import attribution
from checker.language.verbgroups import FINITE, NEGATIVE_ADVERBS, OPENERS, RELATIVES, VERBAL

__all__ = ["attribution", "clause_bounds", "factuality", "forward_reach", "put"]

WALLS = frozenset({";", ":", ".", "?", "!", "—", "–", "--", "(", ")", "[", "]", "“", "”", '"'})
SECTIONS = ("denied", "conditional", "rumoured", "forecast", "planned", "hedged")
NOT_DENYING = frozenset(
    {"only", "just", "least", "less", "fewer", "more", "until", "necessarily", "merely", "simply", "even"}
)
DEFINITE = frozenset({"the", "these", "those", "both"})
Verdict = tuple[Factuality, str]


def factuality(sentence: Sentence, at: Span) -> Verdict:
    """The factuality of a claim whose words stand at `at`, and its cue ("" for what is plainly asserted)."""
    inside = tokens_at(sentence, at)
    if not inside:
        return Factuality.ASSERTED, ""
    cues = [cue for cue in _cues(sentence) if _holds(sentence, cue, inside)]
    for section in SECTIONS:
        if section == "denied" and _presupposed(sentence.tokens, inside):
            continue
        found = [cue for cue in cues if cue.section == section]
        if section in {"denied", "conditional"} and not found:
            apart = _apart(sentence, section, inside)
            if apart:
                return Factuality(section), apart
        if found and section == "denied" and turned(sentence.tokens, found[0].start):
            return Factuality.HEDGED, found[0].text
        if found:
            return _shade(sentence, min(found, key=lambda cue: abs(cue.start - inside[0])), inside)
    return _moved(sentence, inside)


@lru_cache(maxsize=256)  # each claim of a sentence asks again
def _cues(sentence: Sentence) -> tuple[Cue, ...]:
    return tuple(find_cues(sentence.tokens, "factuality", SECTIONS))


@lru_cache(maxsize=256)
def _moves(sentence: Sentence) -> tuple[Cue, ...]:
    return tuple(find_cues(sentence.tokens, "factuality", ("moves",)))


def put(sentence: Sentence, head: Span) -> Verdict:
    """The factuality of an event by its trigger: words between it and those who take part count, its own "not" too."""
    inside = tokens_at(sentence, head)
    clause = next((c for c in clauses(sentence) if inside and c.start <= inside[0] < c.end), None)
    if clause is not None and clause.negation is not None and clause.negation < inside[0]:
        following = sentence.tokens[clause.negation + 1].text.lower()
        if following not in NOT_DENYING:
            return Factuality.DENIED, sentence.tokens[clause.negation].text.lower()
    return factuality(sentence, head)


def _presupposed(tokens: tuple[Token, ...], inside: tuple[int, ...]) -> bool:
    """Whether a number counts what is taken as known, which no denial of what is said of it denies: "have not named
    the two men"."""
    known = inside[0] > 0 and (tokens[inside[0] - 1].tag == "PRP$" or tokens[inside[0] - 1].text.lower() in DEFINITE)
    return known and any(tokens[i].tag == "CD" for i in inside)


def _apart(sentence: Sentence, section: str, inside: tuple[int, ...]) -> str:
    """A denial or a condition that no cue in front of the claim tells."""
    if section == "conditional":
        return conditional(sentence.tokens, inside)
    return _negated(sentence, inside) or refuted(sentence.tokens, inside)


def _holds(sentence: Sentence, cue: Cue, inside: tuple[int, ...]) -> bool:
    tokens = sentence.tokens
    if _no_cue(tokens, cue) or inside[0] <= cue.start <= inside[-1]:
        return False
    if cue.reach == "noun":
        return 0 < inside[0] - cue.end + 1 <= 7 and not _verb_between(tokens, cue.end, inside[0])
    low, high = clause_bounds(tokens, cue.start)
    if cue.reach == "clause":
        return low <= inside[0] < high
    if cue.end <= inside[0]:
        return inside[0] < forward_reach(tokens, cue.end)
    return _in_subject(sentence, cue, inside)


def _no_cue(tokens: tuple[Token, ...], cue: Cue) -> bool:
    """Words that look like a cue: "May" the month, "due to" a cause, "could" of ability in the past, "will" a noun."""
    first, after = tokens[cue.start], tokens[cue.end : cue.end + 1]
    if cue.text == "may":
        month = first.tag != "MD" and (first.text == "May" or first.tag in {"NNP", "NN"})
        return month or permits(tokens, cue.start)
    if cue.text in {"due to", "is to", "are to", "was to", "were to", "set to", "about to", "going to", "subject to"}:
        return bool(after) and after[0].tag not in {"VB", "RB"} and cue.text != "subject to"
    if cue.text.startswith("reports "):
        return first.tag != "NNS" or (cue.start > 0 and tokens[cue.start - 1].tag in {"NN", "NNP"})
    if cue.text in {"will", "would", "could", "might", "shall", "suspect", "suspects"}:
        return first.tag in {"NN", "NNP", "NNS"}
    if cue.text in {"'d", "’d"}:
        return not after or after[0].tag != "VB"
    if cue.reach == "noun":
        return _no_attribute(tokens, cue)
    if cue.text in {"plans", "plan", "target", "targets", "forecast", "forecasts", "project", "projects"}:
        return not after or after[0].tag not in {"TO", "IN", "VBZ", "VBP", "VBD", "MD"}
    return cue.text in {"believe", "think", "guess", "fear"} and cue.start == 1 and tokens[0].text == "I"


def _no_attribute(tokens: tuple[Token, ...], cue: Cue) -> bool:
    """Whether a cue such as "reported" stands before no noun, or is what somebody did: "the bank reported a loss"."""
    first, after = tokens[cue.start], tokens[cue.end : cue.end + 1]
    before = tokens[cue.start - 1].tag if cue.start else "DT"
    if first.tag == "VBD" and before not in {"DT", "PRP$", "POS", "IN", "JJ"}:
        return True
    return first.tag not in {"JJ", "VBN", "VBD", "NN"} or not after or after[0].tag in {"IN", "TO", ".", ","}


def _in_subject(sentence: Sentence, cue: Cue, inside: tuple[int, ...]) -> bool:
    """Whether the claim is the subject of the modal or passive that the cue is: "300 jobs may go"."""
    for clause in clauses(sentence):
        if clause.start <= cue.start < clause.end and clause.subject:
            active = not clause.passive and not clause.modal and sentence.tokens[cue.start].tag in VERBAL
            return not active and clause.subject[0] <= inside[0] < clause.start
    return False


def forward_reach(tokens: tuple[Token, ...], at: int) -> int:
    """Where the scope of a cue that governs to the right ends."""
    for i in range(at, len(tokens)):
        word = tokens[i].text.lower()
        if word in WALLS or word in RELATIVES - {"where"}:
            return i
        if word in {"but", "although", "though", "while", "whereas", "because", "after"}:
            return i
        if word in {",", "and", "then"} and _opens(tokens, i + 1):
            return i
    return len(tokens)


def _opens(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a new finite clause or participle starts at `at` or with the subject that stands there."""
    for i in range(at, min(len(tokens), at + 7)):
        token = tokens[i]
        after_noun = i > at and tokens[i - 1].tag in NOUNS
        if (
            token.tag in FINITE
            or (token.tag in {"VBN", "VBD"} and (i == at or after_noun))
            or (i == at and token.tag == "VBG")
        ):
            return True
        if token.text in WALLS or token.tag in {"IN", "TO", ","} or token.tag in {"VB"}:
            return False
    return False


def clause_bounds(tokens: tuple[Token, ...], at: int) -> tuple[int, int]:
    """The clause around a token: back and forth to a wall, a subordinator, or a comma or "and" that opens a clause."""
    low = at
    while low > 0 and not _wall(tokens, low - 1):
        low -= 1
    return low, forward_reach(tokens, at + 1)


def _wall(tokens: tuple[Token, ...], at: int) -> bool:
    word = tokens[at].text.lower()
    if (
        word in WALLS
        or word in {"but", "although", "while"} | RELATIVES
        or (word in OPENERS and tokens[at].tag == "IN")
    ):
        return True
    return word in {",", "and"} and _opens(tokens, at + 1)


def _verb_between(tokens: tuple[Token, ...], low: int, high: int) -> bool:
    return any(tokens[i].tag in FINITE or tokens[i].text in WALLS or tokens[i].text == "," for i in range(low, high))


def _negated(sentence: Sentence, inside: tuple[int, ...]) -> str:
    tokens = sentence.tokens
    for clause in clauses(sentence):
        cue = clause.negation
        if cue is None or cue in inside or not cue < inside[0] or tokens[cue].text.lower() not in NEGATIVE_ADVERBS:
            continue
        following = tokens[cue + 1].text.lower() if cue + 1 < len(tokens) else ""
        if following in NOT_DENYING or not clause.start <= cue < clause.end:
            continue
        if clause.end <= inside[0] < clause.stop and inside[0] - clause.end <= 4:
            return tokens[cue].text.lower()
    return ""


def _shade(sentence: Sentence, cue: Cue, inside: tuple[int, ...]) -> Verdict:
    """The value of a cue: "will" of growth is a forecast, "would" with "if" a condition, a plan that moved says so."""
    tokens = sentence.tokens
    if cue.section == "planned" and cue.text in {"will", "would", "wo", "'ll", "’ll"}:
        if cue.text == "would" and any(token.text.lower() in {"if", "unless"} for token in tokens):
            return Factuality.CONDITIONAL, cue.text
        near = tokens[cue.end : cue.end + 3]
        growing = {c.start for c in find_cues(near, "factuality", ("growth",))}
        if growing:
            return Factuality.FORECAST, cue.text
    if cue.section == "planned":
        moved = _later_move(sentence, inside[-1])
        return Factuality.PLANNED, f"{cue.text} … {moved}" if moved else cue.text
    return Factuality(cue.section), cue.text


def _later_move(sentence: Sentence, at: int) -> str:
    """The verb by which a plan before it was moved ("pushed"), if one follows."""
    moves = (cue for cue in _moves(sentence) if cue.start > at)
    return next((cue.text for cue in moves if sentence.tokens[cue.start].tag in VERBAL), "")


def _moved(sentence: Sentence, inside: tuple[int, ...]) -> Verdict:
    """ "Moved from June 1 to June 8": the first is the old plan, the second the new."""
    tokens = sentence.tokens
    for cue in _moves(sentence):
        if tokens[cue.start].tag not in VERBAL or not 0 < inside[0] - cue.end + 1 <= 10:
            continue
        before = tokens[inside[0] - 1].text.lower()
        earlier = {token.text.lower() for token in tokens[cue.end : inside[0] - 1]}
        if before == "from":
            return Factuality.PLANNED, f"{cue.text} from"
        if before in {"to", "until", "till"} and (not earlier or "from" in earlier or len(earlier) <= 3):
            return Factuality.PLANNED, f"{cue.text} {before}"
    return Factuality.ASSERTED, ""
