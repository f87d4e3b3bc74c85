"""What a clause says yes or no to: predicate or axis, its side, and the topic that it is said of.

An axis (`data/axes.toml`) is a question that several predicates answer: "stayed open" and "was shut" both answer
"open"; a denied "no" is a "yes".
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.domain.sentence import Sentence, Token
from checker.language.cues import Cue, find_cues
from checker.language.phrases import NOUNS, words_of
from checker.language.predicates import NEGATIVE_ADVERBS, NEGATIVE_WORDS, VERBAL, Clause

LIGHT = frozenset(
    {
        "be",
        "stay",
        "remain",
        "become",
        "get",
        "go",
        "leave",
        "keep",
        "test",
        "make",
        "turn",
        "prove",
        "come",
        "find",
        "show",
    }
)
HAVING = frozenset({"have", "offer", "provide", "contain", "come", "get", "carry", "include", "give", "feature"})
REPORTING = frozenset(
    {
        "respond",
        "comment",
        "reply",
        "say",
        "know",
        "think",
        "want",
        "see",
        "need",
        "mean",
        "care",
        "mind",
        "believe",
        "remember",
        "understand",
        "elaborate",
        "specify",
        "seem",
        "return",
        "feel",
        "answer",
        "give",
        "worry",
        "expect",
    }
)
FIXED = frozenset(
    {
        "doubt",
        "matter",
        "longer",
        "surprise",
        "wonder",
        "idea",
        "way",
        "fewer",
        "less",
        "more",
        "later",
        "one",
        "question",
    }
)
CONTENT = NOUNS | {"JJ", "CD", "VB", "VBD", "VBN", "VBG", "VBZ", "VBP"}


@dataclass(frozen=True, slots=True)
class Predication:
    """`axis` is the question, or the predicate's lemma where no axis has it; `yes` the side that the clause takes.

    `start` and `end` are the tokens of its words, `subject` what it is said of, as written, `topic` the lemmas of
    its content words. `denied` says that a negation stands in it.
    """

    axis: str
    yes: bool
    denied: bool
    known: bool
    start: int
    end: int
    subject: str
    topic: tuple[str, ...]


def predication(sentence: Sentence, clause: Clause) -> Predication | None:
    """What the clause says, or None where its negation is a set phrase ("no doubt", "not only")."""
    tokens = sentence.tokens
    denied = clause.negation is not None
    if denied and _set_phrase(tokens, clause):
        return None
    cue = axis_cue(tokens, clause)
    lemma = tokens[clause.verb].lemma.lower()
    start, end = _extent(tokens, clause)
    subject = _said_of(sentence, clause, cue)
    if cue is not None:
        axis, yes = cue.section, (cue.reach == "yes") != (denied and not _within(cue, clause.negation))
    elif denied and lemma in HAVING and _first_object(tokens, clause) is not None:
        axis, yes = "available", False
    else:
        axis, yes = lemma, not denied
    topic = tuple(sorted({token.lemma.lower() for token in _topic(tokens, clause, start, end)} - {axis, lemma}))
    return Predication(axis, yes, denied, cue is not None, start, end, subject, topic)


def _within(cue: Cue, at: int | None) -> bool:
    return at is not None and cue.start <= at < cue.end


def _set_phrase(tokens: tuple[Token, ...], clause: Clause) -> bool:
    at = clause.negation
    after = tokens[at + 1].text.lower() if at is not None and at + 1 < len(tokens) else ""
    if after in {"only", "just", "least", "necessarily", "surprisingly", "yet", "so"} | FIXED - {"one", "longer"}:
        return after != "yet"
    return tokens[clause.verb].lemma.lower() in REPORTING and at is not None and clause.start <= at < clause.end


def axis_cue(tokens: tuple[Token, ...], clause: Clause) -> Cue | None:
    """The phrase of the axes that the clause's predicate is, the most telling one where there are several."""
    low = max(0, clause.start - 1) if tokens[clause.start - 1].tag == "EX" else clause.start
    near = find_cues(tokens[low : clause.stop], "axes")
    moved = [Cue(c.section, c.reach, c.start + low, c.end + low, c.text) for c in near]
    light = tokens[clause.verb].lemma.lower() in LIGHT
    fitting = [cue for cue in moved if _fits(tokens, clause, cue, light)]
    return max(
        fitting,
        key=lambda c: (c.end - c.start > 1, light == (c.start > clause.verb), c.end - c.start, -c.start),
        default=None,
    )


def _fits(tokens: tuple[Token, ...], clause: Clause, cue: Cue, light: bool) -> bool:
    if cue.start <= clause.verb < cue.end:
        return True
    if tokens[cue.start].tag == "RB" and cue.start > clause.verb and cue.end - cue.start == 1:
        return True
    if not clause.verb < cue.start <= clause.end + (4 if light else 1):
        return False
    if tokens[cue.start].tag in NOUNS and cue.end - cue.start == 1:
        return False
    after = tokens[cue.end].tag if cue.end < len(tokens) else ""
    return light and not (after in NOUNS and tokens[cue.start].tag in {"JJ", "VBN", "DT"})


def _extent(tokens: tuple[Token, ...], clause: Clause) -> tuple[int, int]:
    start, end = clause.start, max(clause.end, clause.stop)
    if clause.negation is not None and clause.negation < start:
        start = min(clause.negation, clause.subject[0] if clause.subject else clause.negation)
    elif tokens[start - 1].tag == "EX" and start:
        start -= 1
    while end > clause.end and tokens[end - 1].tag in {"CC", "IN", "DT", "TO", "WDT"}:
        end -= 1
    return start, end


def _first_object(tokens: tuple[Token, ...], clause: Clause) -> int | None:
    """The head of the noun phrase that a negative determiner denies: "has no API"."""
    at = clause.negation
    if at is None or tokens[at].text.lower() not in NEGATIVE_WORDS:
        return None
    last = None
    for i in range(at + 1, min(len(tokens), at + 7)):
        if tokens[i].tag in NOUNS:
            last = i
        elif tokens[i].tag not in {"JJ", "VBN", "VBG", "CD", "HYPH", "POS"}:
            break
    return last


def _said_of(sentence: Sentence, clause: Clause, cue: Cue | None) -> str:
    tokens = sentence.tokens
    there = clause.start and tokens[clause.start - 1].tag == "EX"
    denied = _first_object(tokens, clause)
    if denied is not None and (there or tokens[clause.verb].lemma.lower() in HAVING):
        return words_of(sentence, (denied, denied + 1))
    if there and clause.object is not None:
        return words_of(sentence, clause.object)
    return words_of(sentence, clause.subject)


def _topic(tokens: tuple[Token, ...], clause: Clause, start: int, end: int) -> list[Token]:
    subject = tokens[slice(*clause.subject)] if clause.subject else ()
    inside = [*subject, *tokens[start:end]]
    return [t for t in inside if t.tag in CONTENT and t.lemma.lower() not in LIGHT | {"have", "do", "be", "there"}]


def worth_telling(tokens: tuple[Token, ...], clause: Clause, found: Predication) -> bool:
    """Whether a clause is a claim of yes or no: denied, answered by an axis, or announced ("will …")."""
    if found.denied:
        return True
    opens = clause.start == 0 or tokens[clause.start - 1].text in {"-", "*", "•", "–", "—"}
    bare = tokens[clause.start].tag == "VB" and tokens[clause.start - 1].tag not in {"TO", "MD"} and not opens
    if found.known:
        told = clause.finite or bare or (tokens[clause.verb].tag == "VBN" and clause.subject is not None)
        return told or (opens and tokens[clause.start].tag == "VBG")
    if clause.subject is None:
        return False
    return clause.modal in {"will", "would", "wo", "'ll", "’ll"} and not _empty(tokens, clause)


def _empty(tokens: tuple[Token, ...], clause: Clause) -> bool:
    lemma = tokens[clause.verb].lemma.lower()
    first = tokens[clause.subject[0]].text.lower() if clause.subject else ""
    if lemma == "have" and tokens[clause.verb + 1 : clause.verb + 2] and tokens[clause.verb + 1].tag == "TO":
        return False
    return lemma in {"be", "have", "do", "say", "like", "need", "see", "mean", "seem"} or first in {
        "i",
        "you",
        "this",
        "that",
    }


def negative_fragment(tokens: tuple[Token, ...]) -> int | None:
    """The length of a verbless answer or bullet that denies: "No casualties so far.", "None on this line."."""
    words = [token.text.lower() for token in tokens]
    if len(words) < 2 or len(words) > 12 or words[0] not in NEGATIVE_WORDS | NEGATIVE_ADVERBS | {"without"}:
        return None
    if any(token.tag in VERBAL for token in tokens) or (len(words) > 1 and words[1] in FIXED | {"only", "just", "."}):
        return None
    return len(tokens) - (tokens[-1].text in {".", "!"})
