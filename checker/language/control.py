"""Predicates that pass on to an infinitive: "does not plan to appeal" is about appealing, and denies it."""

from __future__ import annotations

from dataclasses import replace

from checker.domain.sentence import Token
from checker.language.predicates import Clause
from checker.language.wordsets import word_set

VERBS = word_set(
    "plan intend want seek agree decide expect hope promise vow try manage aim need have go continue choose prepare "
    "pledge threaten begin start offer set schedule appear seem tend attempt vote"
)
ANNOUNCING = word_set("plan intend agree decide promise vow aim choose prepare pledge threaten offer set schedule vote")
REFUSING = word_set("refuse decline fail cease stop forget neglect")
DENYING = frozenset({"deny", "refute"})
ADJECTIVES = word_set("likely set due able ready about willing free bound poised sure certain")
NEGATIVE_ADJECTIVES = word_set("unlikely unable unwilling reluctant")


def with_infinitives(tokens: tuple[Token, ...], groups: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses with each governing verb and the infinitive after it made one; refusals count as negation."""
    joined: list[Clause] = []
    for clause in groups:
        previous = joined[-1] if joined else None
        if previous is not None and clause.start and tokens[clause.start - 1].text.lower() == "to":
            turned = _governs(tokens, previous, clause.start - 1)
            if turned is not None:
                announced = tokens[previous.verb].lemma.lower() in ANNOUNCING or tokens[previous.end].tag == "JJ"
                joined[-1] = _merged(previous, clause, turned, "to" if announced else "")
                continue
        joined.append(clause)
    return tuple(joined)


def with_denials(tokens: tuple[Token, ...], groups: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses with what is denied as a denial: "denied that it had paid", "denies having paid" deny the paying."""
    turned: list[Clause] = []
    for clause in groups:
        previous = turned[-1] if turned else None
        if previous is not None and _denied(tokens, previous, clause):
            negation = None if clause.negation is not None else previous.verb
            turned[-1] = replace(clause, finite=True, negation=negation)
        else:
            turned.append(clause)
    return tuple(turned)


def _denied(tokens: tuple[Token, ...], first: Clause, second: Clause) -> bool:
    """Whether the second clause is what the first one denies."""
    if tokens[first.verb].lemma.lower() not in DENYING or first.negation is not None or first.passive:
        return False
    between = tokens[first.end : second.start]
    if tokens[second.start].tag == "VBG":
        return not between
    opens = between[0].text.lower() if between else ""
    later = [token.text.lower() for token in between if token.text.lower() == "that" and token.tag == "IN"]
    told = opens == "that" or bool(later) or (second.subject is not None and second.subject[0] == first.end)
    return told and second.finite and len(between) < 8 and not any(token.text in {",", ";", ":"} for token in between)


def _governs(tokens: tuple[Token, ...], clause: Clause, to: int) -> int | None:
    """The index of a governing word that denies, -1 for one that does not, None where nothing governs."""
    lemma = tokens[clause.verb].lemma.lower()
    if lemma == "have" and clause.end <= to - 1 and tokens[to - 1].text.lower() == "yet":
        return to - 1  # "has yet to vote"
    if clause.end == to and lemma in VERBS | REFUSING:
        return clause.verb if lemma in REFUSING else -1
    word = tokens[to - 1].text.lower()
    if clause.end <= to - 1 <= clause.end + 1 and word in ADJECTIVES | NEGATIVE_ADJECTIVES:
        return to - 1 if word in NEGATIVE_ADJECTIVES else -1
    return None


def _merged(first: Clause, second: Clause, turned: int, modal: str) -> Clause:
    cues = (first.negation, second.negation, turned if turned >= 0 else None)
    denied = list(dict.fromkeys(cue for cue in cues if cue is not None))  # "seems to include no money": once
    return replace(
        second,
        start=first.start,
        finite=first.finite,
        modal=first.modal or modal,
        subject=first.subject,
        negation=denied[0] if len(denied) % 2 else None,
    )
