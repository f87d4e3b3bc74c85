"""What a clause says yes or no to: predicate or axis, its side, and the topic that it is said of.

An axis (`data/axes.toml`) is a question that several predicates answer: "stayed open" and "was shut" both answer
"open"; a denied "no" is a "yes".
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.domain.sentence import Sentence, Token
from checker.language.axes import LIGHT, axis_cues
from checker.language.brought import carried
from checker.language.cues import Cue
from checker.language.denials import deed
from checker.language.moods import mood_of
from checker.language.persons import is_person
from checker.language.phrasal import one_word
from checker.language.phrases import NOUNS, words_of
from checker.language.predicates import Clause
from checker.language.qualities import quality
from checker.language.set_phrases import set_phrase
from checker.language.themes import object_of
from checker.language.verbgroups import FINITE, NEGATIVE_WORDS
from checker.language.years import days_of, years_of

HAVING = frozenset({"have", "offer", "provide", "contain", "come", "get", "carry", "include", "give", "feature"})
HELD = frozenset({"have", "offer", "include", "feature", "carry"})
SCANT = frozenset({"insufficient", "inadequate"})
CONTENT = NOUNS | {"JJ", "CD", "VB", "VBD", "VBN", "VBG", "VBZ", "VBP"}


@dataclass(frozen=True, slots=True)
class Predication:
    """`axis` is the question, or the predicate's lemma where no axis has it; `yes` the side that the clause takes.

    `start` and `end` are the tokens of its words, `subject` what it is said of, as written, `topic` the lemmas of
    its content words. `denied` says that a negation stands in it; `others` are further axes that it answers; `mood`
    is "possible" for what can be but need not, "usual" for what mostly is, "until" for what is so for a time, "others"
    for what is denied of others only, "degree" for what is denied in part ("not badly hurt", "not at once"), "then"
    for what was so another time; `object` is what undergoes an active verb, `years` and `days` those that it is told
    of, `deed` what the clause denies or tells (denials.py), `beside` the names that tell which one the subject is;
    `opening` is where its subject begins that stands right before it, else -1; `answer` are the lemmas that answer an
    axis; `quality` says that the question is an adjective: whether the subject is like that.
    """

    axis: str
    yes: bool
    denied: bool
    known: bool
    start: int
    end: int
    subject: str
    topic: tuple[str, ...]
    others: tuple[tuple[str, bool], ...] = ()
    mood: str = ""
    object: str = ""
    years: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    deed: tuple[tuple[str, str], ...] = ()
    beside: str = ""
    opening: int = -1
    answer: tuple[str, ...] = ()
    quality: bool = False


def predication(sentence: Sentence, clause: Clause) -> Predication | None:
    """What the clause says, or None where its negation is a set phrase ("no doubt", "not only")."""
    tokens = sentence.tokens
    denied = clause.negation is not None
    if (denied and set_phrase(tokens, clause)) or _of_question(tokens, clause):
        return None
    cues = axis_cues(tokens, clause)
    cue = cues[0] if cues else None
    held = None if cue else _held(tokens, clause)
    adjective = None if cue else quality(tokens, clause)
    lemma = tokens[clause.verb].lemma.lower()
    start, end = _extent(tokens, clause)
    subject = words_of(sentence, held) if held else _said_of(sentence, clause, cue)
    sides = tuple((one.section, (one.reach == "yes") != (denied and not _within(one, clause.negation))) for one in cues)
    if cue is not None:
        axis, yes = sides[0]
    elif denied and (lemma in HAVING or _there(tokens, clause)) and _first_object(tokens, clause) is not None:
        axis, yes = "available", False
    elif held is not None:
        axis, yes = "available", True
    else:
        axis, plain = adjective or (one_word(tokens, clause.verb), True)
        yes = plain != denied
    topic = tuple(sorted({token.lemma.lower() for token in _topic(tokens, clause, start, end)} - {axis, lemma}))
    if axis == "available" and yes and not denied and _scant(tokens, clause.end):
        yes = False
    undergoes = words_of(sentence, object_of(tokens, clause, range(cue.start, cue.end) if cue else range(0)))
    return Predication(
        axis, yes, denied, bool(cue or held), start, end, subject, topic, sides[1:],
        mood_of(tokens, clause, axis, yes), undergoes, years_of(tokens, clause), days_of(tokens, clause),
        deed(tokens, clause), " ".join(token.text for token in _beside(tokens, clause) if token.tag in {"NNP", "NNPS"}),
        _subject_before(tokens, clause, start),
        tuple(sorted({token.lemma.lower() for token in tokens[cue.start : cue.end]})) if cue else (),
        adjective is not None,
    )  # fmt: skip


def _subject_before(tokens: tuple[Token, ...], clause: Clause, start: int) -> int:
    """Where the subject begins that stands right before a clause, but for an aside in brackets; -1 where none does."""
    if clause.subject is None or clause.subject[0] >= start:
        return -1
    between = tokens[clause.subject[1] : start]
    apart = any(token.tag in FINITE or token.text in {",", ";", ":"} for token in between)
    return -1 if apart or len(between) > 6 else clause.subject[0]


def _scant(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether what is said to be there is too little: "there is insufficient evidence"."""
    return any(token.text.lower() in SCANT for token in tokens[at : at + 2])


def _held(tokens: tuple[Token, ...], clause: Clause) -> tuple[int, int] | None:
    """What a thing is said to have: "the phone has a jack", "it comes with a plug"; None where people have it."""
    at = clause.end
    if tokens[clause.verb].lemma.lower() == "come" and [t.text.lower() for t in tokens[at : at + 1]] == ["with"]:
        at += 1
    elif tokens[clause.verb].lemma.lower() not in HELD or clause.object is None:
        return None
    owned = clause.finite and clause.negation is None and clause.subject and not is_person(tokens, clause.subject)
    if not owned or at + 1 >= len(tokens) or tokens[at].text.lower() not in {"a", "an"}:
        return None
    end = at + 1
    while end < len(tokens) and tokens[end].tag in NOUNS | {"JJ", "CD", "HYPH", "VBN"}:
        end += 1
    return (at + 1, end) if end > at + 1 and tokens[end - 1].tag in NOUNS else None


def _of_question(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a clause only speaks of a question ("has not disclosed how large it is")."""
    if clause.end >= len(tokens):
        return False
    after = tokens[clause.end]
    placed = clause.passive and after.text.lower() in {"where", "when"}  # "will be cut where posts are free"
    return after.text.lower() == "whether" or (after.tag in {"WRB", "WP"} and not placed)


def _within(cue: Cue, at: int | None) -> bool:
    return at is not None and cue.start <= at < cue.end


def _extent(tokens: tuple[Token, ...], clause: Clause) -> tuple[int, int]:
    start, end = clause.start, max(clause.end, clause.stop)
    if clause.negation is not None and clause.negation < start:
        start = min(clause.negation, clause.subject[0] if clause.subject else clause.negation)
    elif tokens[start - 1].tag == "EX" and start:
        start -= 1
    if end - clause.end < 2 and end < len(tokens) and tokens[end].text in {'"', "“"}:
        return start, _quote_end(tokens, end)
    while end > clause.end and tokens[end - 1].tag in {"CC", "IN", "DT", "TO", "WDT"}:
        end -= 1
    return start, end


def _quote_end(tokens: tuple[Token, ...], at: int) -> int:
    """The end of a few quoted words that complete a predicate: would not give "an inch"."""
    closing = (i for i in range(at + 1, min(len(tokens), at + 10)) if tokens[i].text in {'"', "”"})
    return next(closing, at)


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


def _there(tokens: tuple[Token, ...], clause: Clause) -> bool:
    return clause.start > 0 and tokens[clause.start - 1].tag == "EX"


def _said_of(sentence: Sentence, clause: Clause, cue: Cue | None) -> str:
    tokens = sentence.tokens
    there = _there(tokens, clause)
    denied = _first_object(tokens, clause)
    inner = carried(tokens, clause.object) if denied is not None and clause.object is not None else None
    if there and inner is not None:  # "no plans for a sequel" is about the sequel, "no word of regret" an answer
        return "" if cue is not None and cue.start < inner[1] <= cue.end else words_of(sentence, _bare(tokens, inner))
    mine = denied is not None and cue is not None and cue.start <= denied < cue.end and not there
    if denied is not None and not mine and (there or tokens[clause.verb].lemma.lower() in HAVING):
        return words_of(sentence, (denied, denied + 1))
    if there and clause.object is not None:
        return words_of(sentence, _bare(tokens, clause.object))
    return words_of(sentence, _bare(tokens, clause.subject))


def _bare(tokens: tuple[Token, ...], part: tuple[int, int] | None) -> tuple[int, int] | None:
    """A noun phrase without article, number or negation: "No branch" and "Two branches" are about branches."""
    if part is None:
        return None
    start = part[0]
    while (
        start + 1 < part[1]
        and tokens[start + 1].tag != "HYPH"
        and (tokens[start].tag in {"DT", "CD"} or tokens[start].text.lower() in NEGATIVE_WORDS)
    ):
        start += 1
    return (start, part[1]) if tokens[start].tag in NOUNS | {"JJ", "VBN", "VBG", "HYPH", "CD"} else part


def _beside(tokens: tuple[Token, ...], clause: Clause) -> tuple[Token, ...]:
    """What stands between a subject and its verb and tells which one it is: "the span over the Sound was shut"."""
    if clause.subject is None or not clause.subject[1] < clause.start <= clause.subject[1] + 8:
        return ()
    further = tokens[clause.subject[1] : clause.start]
    apart = any(token.tag in FINITE or token.text in {",", ";", ":"} for token in further)
    return () if apart or further[0].tag != "IN" else further


def _topic(tokens: tuple[Token, ...], clause: Clause, start: int, end: int) -> list[Token]:
    inside = [*tokens[slice(*(clause.subject or (0, 0)))], *_beside(tokens, clause), *tokens[start:end]]
    return [t for t in inside if t.tag in CONTENT and t.lemma.lower() not in LIGHT | {"have", "do", "be", "there"}]
