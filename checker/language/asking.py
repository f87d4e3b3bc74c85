"""What is asked of a place: where something ended, was held, was built, who was caught there, and of what or whom.

"The tour ends in X", "the last show is in X" and "it winds up in X" answer one question, "police arrested Y in X" and
"Y was caught in X" another; what is there is what the verb does something to, else what does it. What somebody merely
says somewhere happens where nobody asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from checker.domain.sentence import Sentence, Token
from checker.language.phrases import NOUNS
from checker.language.predicates import Clause, clauses
from checker.language.speech import speech_verbs
from checker.language.tables import table
from checker.language.things import sort_of
from checker.language.wordsets import word_set

SAYING = "saying"
TALKING = frozenset({"speak", "talk", "address", "interview", "watch", "hear"})
WALLS = frozenset({";", "(", ")", ":", "—"})
EDGES = {"last": "end", "final": "end", "closing": "end", "first": "start", "opening": "start"}
STOPS = word_set("show date stop leg concert gig night performance stage match round")
BOUND = frozenset(
    {"bound", "headed", "heading", "destined", "way", "its", "her", "his", "their", "the", "on", "en", "route"}
)
CRAFT = frozenset(
    {"plane", "ship", "train", "bus", "lorry", "truck", "cargo", "tanker", "freighter", "convoy", "yacht"}
)
DEPARTING = word_set("leave depart set sail take start embark flee go board")
"""Verbs of those who come from a place: "left X", "set out from X", "took off from X"."""
IDIOMS = frozenset({"take", "leave", "jump"})
"""Verbs whose object is no thing at the place: "took the stage in X", "left the rails in X"."""
STANDING = frozenset({"is", "are", "'s", "’s"})
Part = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Asked:
    """`asked` is the question ("end", "caught", "saying"; "" for none known), `part` the tokens of what is there."""

    asked: str
    part: Part | None = None


def asked_of(sentence: Sentence, first: int) -> Asked:
    """What a place that is named at token `first` is the place of."""
    if first + 1 < len(sentence.tokens) and _hosts(sentence, first):
        return Asked("held")
    edge = _edge(sentence.tokens, first)
    if edge:
        return Asked(edge)
    clause = _governing(sentence, first)
    if clause is None:
        return Asked("")
    lemma = sentence.tokens[clause.verb].lemma.lower()
    asked = _asked(sentence.tokens, clause, lemma)
    if asked == SAYING and (clause.passive or any(t.pos == "NOUN" for t in sentence.tokens[clause.end : first])):
        return Asked("")  # "announced at an office in X" tells where the office is
    if asked in {"", SAYING}:
        return Asked(asked)
    own = clause.object if clause.object and not clause.object[0] <= first < clause.object[1] else None
    return Asked(asked, clause.subject if clause.passive or own is None or lemma in IDIOMS else own)


def asked_of_destination(sentence: Sentence, first: int) -> Asked:
    """Where something is on its way to: "the flight to X", "the ship, bound for X"; not where it turned back to."""
    tokens = sentence.tokens
    i = first - 1
    while i > 0 and tokens[i].tag not in {"IN", "TO"}:
        i -= 1
    while i > 1 and tokens[i - 1].text.lower() in BOUND:
        i -= 1
    moved = i < first - 1 or tokens[max(0, i - 1)].tag in NOUNS
    nouns = [j for j in range(max(0, i - 6), i) if tokens[j].tag in {"NN", "NNS"}]
    turned = tokens[max(0, i - 1)].text.lower() in {"back", "returned", "diverted", "turned"}
    if turned or not moved or not nouns or sort_of(tokens[nouns[-1]].lemma.lower()) not in CRAFT:
        return Asked("turned" if turned else "")
    return Asked("bound", (nouns[-1], nouns[-1] + 1))


def asked_of_origin(sentence: Sentence, first: int) -> Asked:
    """Where something set out from: "had left X", "set sail from X"; not where somebody is from."""
    clause = _governing(sentence, first)
    if clause is None or sentence.tokens[clause.verb].lemma.lower() not in DEPARTING or clause.passive:
        return Asked("")
    return Asked("departed", clause.subject)


def _hosts(sentence: Sentence, first: int) -> bool:
    """Whether the place is what hosts something: "X will host the summit"."""
    hosts = (c for c in clauses(sentence) if sentence.tokens[c.verb].lemma.lower() == "host" and not c.passive)
    return any(clause.subject is not None and clause.subject[0] <= first < clause.subject[1] for clause in hosts)


def _governing(sentence: Sentence, first: int) -> Clause | None:
    """The clause whose words the place stands among: the last one before it, with nothing between that parts them."""
    before = [clause for clause in clauses(sentence) if clause.end <= first]
    if not before:
        after = [clause for clause in clauses(sentence) if clause.finite]
        return after[0] if after and first < 4 else None
    clause = before[-1]
    tokens = sentence.tokens
    aside = not clause.finite and clause.start and tokens[clause.start - 1].text == "," and len(before) > 1
    if aside and "," in {token.text for token in tokens[clause.end : first]}:
        clause = before[-2]  # "found the car, stolen in May, in X"
    between = tokens[clause.end : first]
    parted = any(t.text in WALLS for t in between) or (len(between) > 12)
    return None if parted else clause


def _asked(tokens: Sequence[Token], clause: Clause, lemma: str) -> str:
    after = tokens[clause.verb + 1].text.lower() if clause.verb + 1 < len(tokens) else ""
    if lemma == "locate" and tokens[clause.start].text.lower() in STANDING:
        lemma = "stand"  # "is located in X", not "was located by divers"
    found = _questions().get(f"{lemma} {after}") or _questions().get(lemma, "")
    return found or (SAYING if lemma in speech_verbs() or lemma in TALKING else "")


def _edge(tokens: Sequence[Token], first: int) -> str:
    """ "The last show in X", "the final stop is X"."""
    for i in range(first - 1, max(0, first - 6), -1):
        if tokens[i].lemma.lower() in STOPS or tokens[i].text.lower() in EDGES:
            near = [token.text.lower() for token in tokens[max(0, i - 1) : i + 1]]
            return next((EDGES[word] for word in near if word in EDGES), "")
        if tokens[i].tag in NOUNS or tokens[i].text in WALLS or tokens[i].text == ",":
            return ""
    return ""


@cache
def _questions() -> dict[str, str]:
    return {verb: asked for asked, row in table("places")["happening"].items() for verb in row.split("|")}
