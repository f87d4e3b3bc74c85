"""Predicates of a sentence: verb groups with subject, complement and negation, off tags with relations as votes.

Parses hold errors, so a verb group is read off the tags alone and a relation only decides between candidates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from checker.domain.sentence import Sentence, Token
from checker.language.phrases import CALENDAR, NOUNS, antecedent, noun_phrase
from checker.language.verbgroups import (
    BE,
    FINITE,
    NEGATIVE_ADVERBS,
    NEGATIVE_WORDS,
    OPENERS,
    RELATIVES,
    STRONG_MARKS,
    VERBAL,
    numbers,
    verb_groups,
)

APART = frozenset({"with", "for", "from", "after", "despite"})  # "sold well with no charger" denies no sale


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb group and its surroundings; all numbers are token indices, ends are exclusive.

    `start` to `end` is the group ("would not be sold"), `verb` its main verb, `stop` the end of its complement.
    `subject` and `object` are noun phrases, `agent` the noun phrase of a passive's "by". `negation` is the index of
    the word that negates it, wherever that stands; `modal` its modal verb in lower case.
    """

    start: int
    end: int
    verb: int
    stop: int
    finite: bool
    passive: bool
    modal: str = ""
    negation: int | None = None
    subject: tuple[int, int] | None = None
    object: tuple[int, int] | None = None
    agent: tuple[int, int] | None = None


@lru_cache(maxsize=512)  # each claim of a sentence asks again, and each kind
def clauses(sentence: Sentence) -> tuple[Clause, ...]:
    """Every verb group of the sentence, in order, with what belongs to it."""
    tokens = sentence.tokens
    found: list[Clause] = []
    for start, end in verb_groups(tokens):
        found.append(_clause(tokens, start, end, found[-1] if found else None))
    return tuple(found)


def _clause(tokens: tuple[Token, ...], start: int, end: int, previous: Clause | None) -> Clause:
    verb = max((i for i in range(start, end) if tokens[i].tag in VERBAL), default=start)
    mistagged = tokens[start].tag == "VBN" and _rules(tokens, verb)
    finite = mistagged or (tokens[start].tag in FINITE and tokens[verb].relation not in {"acl", "amod"})
    passive = (tokens[verb].tag in {"VBN", "VBD"} and verb > start and _be_before(tokens, start, verb)) or (
        tokens[verb].tag == "VBN" and not finite and verb == start
    )
    subject = find_subject(tokens, start, end, verb, previous)
    stop = complement_end(tokens, end)
    return Clause(
        start=start,
        end=end,
        verb=verb,
        stop=stop,
        finite=finite,
        passive=passive,
        modal=next((tokens[i].text.lower() for i in range(start, end) if tokens[i].tag == "MD"), ""),
        negation=_negation(tokens, start, end, stop, subject),
        subject=subject,
        object=None if passive else _object(tokens, end, stop),
        agent=_agent(tokens, end, stop),
    )


def _rules(tokens: tuple[Token, ...], verb: int) -> bool:
    """Whether a participle has its own subject and object and heads a clause: a past tense that was tagged wrongly."""
    own = {token.relation for token in tokens if token.head < len(tokens) and tokens[token.head] is tokens[verb]}
    return tokens[verb].relation in {"root", "conj", "ccomp", "parataxis"} and {"nsubj", "obj"} <= own


def _be_before(tokens: tuple[Token, ...], start: int, verb: int) -> bool:
    return any(tokens[i].text.lower() in BE for i in range(start, verb))


def complement_end(tokens: tuple[Token, ...], end: int, limit: int = 14) -> int:
    """Where the words that a verb governs end: at a strong mark, a comma, a subordinator, or another finite clause."""
    for at in range(end, min(len(tokens), end + limit)):
        word = tokens[at].text.lower()
        dash = set(word) <= {"-", "–", "—"} and tokens[at].tag != "HYPH"  # "fixed-price" is one word
        if word in STRONG_MARKS or word == "," or dash:
            return at
        if at == end and word == "that" and tokens[at].tag == "IN" and _new_clause(tokens, at, end):
            return at
        if at > end and (word in OPENERS or word in RELATIVES or _new_clause(tokens, at, end)):
            return at
    return min(len(tokens), end + limit)


def _new_clause(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    """Whether "and", "but" or "that" at `at` opens a clause of its own."""
    if tokens[at].tag not in {"CC", "IN", "WDT"} or tokens[at].text.lower() not in {"and", "but", "or", "that", "as"}:
        return False
    return any(token.tag in FINITE for token in tokens[at + 1 : at + 6])


def find_subject(
    tokens: tuple[Token, ...], start: int, end: int, verb: int, previous: Clause | None
) -> tuple[int, int] | None:
    """The noun phrase that a verb group is said of: by relation, else the nearest one to its left."""
    governed = {
        *range(start, end),
        *(tokens[i].head for i in range(start, end) if tokens[i].relation in {"cop", "aux"}),
    }
    for at, token in enumerate(tokens):
        if token.relation.startswith(("nsubj", "csubj", "expl")) and token.head in governed and at < start:
            found = noun_phrase(tokens, at)
            return antecedent(tokens, found) or found
    shared = previous is not None and _joined(tokens, previous.end, start)
    if shared and previous is not None and previous.subject:
        return previous.subject
    if previous is not None and previous.subject and tokens[start].tag == "VBG" and tokens[start - 1].text == ",":
        return previous.subject
    near = _before_aside(tokens, start) or _noun_before(tokens, start)
    return near or (previous.subject if previous else None)


def _joined(tokens: tuple[Token, ...], since: int, start: int) -> bool:
    before = tokens[start - 1].text.lower() if start else ""
    return before in {"and", "or", "but", "to", "then"} or (since == start)


def _before_aside(tokens: tuple[Token, ...], start: int) -> tuple[int, int] | None:
    """The noun phrase before an aside between commas: "Velda, which employs 300, said"."""
    if start < 3 or tokens[start - 1].text != "," or tokens[start].tag not in FINITE:
        return None
    comma = next((i for i in range(start - 2, 0, -1) if tokens[i].text == ","), 0)
    timed = comma > 0 and tokens[comma - 1].text.lower().rstrip(".") in CALENDAR
    if not comma or tokens[comma - 1].tag not in NOUNS or timed:
        return None
    return antecedent(tokens, (comma + 1, comma + 2)) or noun_phrase(tokens, comma - 1)


def _noun_before(tokens: tuple[Token, ...], start: int) -> tuple[int, int] | None:
    """The nearest noun phrase to the left that no preposition governs, else the nearest of all."""
    governed: tuple[int, int] | None = None
    at = start - 1 - (start > 1 and tokens[start - 1].text in {'"', "“"} and tokens[start - 2].tag in NOUNS)
    while at > max(-1, start - 16):
        token = tokens[at]
        if token.text in STRONG_MARKS or token.tag in FINITE or (governed and token.text == ","):
            break
        lone = token.tag in {"CD", "DT"} and at == start - 1
        if token.text.lower().rstrip(".") in CALENDAR or not (token.tag in NOUNS | {"PRP", "EX"} or lone):
            at -= 1
            continue
        found = noun_phrase(tokens, at)
        found = antecedent(tokens, found) or found
        if governed is None and at < start - 12:
            return None
        if found[0] == 0 or tokens[found[0] - 1].tag != "IN" or tokens[at].tag in {"PRP", "EX"}:
            return governed if governed and token.tag == "PRP" else found
        governed = governed or found
        at = found[0] - 1
    return governed


def _object(tokens: tuple[Token, ...], end: int, stop: int) -> tuple[int, int] | None:
    at = end
    while at < stop and tokens[at].tag in {
        "RB",
        "RBR",
        "PRP$",
        "DT",
        "JJ",
        "CD",
        "$",
        "PDT",
        "JJR",
        "JJS",
        "POS",
        "VBN",
    }:
        if tokens[at].relation == "obj":
            break
        at += 1
    if at < stop and (tokens[at].tag in NOUNS or tokens[at].tag == "PRP"):
        last = at
        while last + 1 < stop and tokens[last + 1].tag in NOUNS | {"POS"}:
            last += 1
        return _clip(noun_phrase(tokens, last), end, stop)
    return (at, at + 1) if at < stop and tokens[at].relation == "obj" else None


def _agent(tokens: tuple[Token, ...], end: int, stop: int) -> tuple[int, int] | None:
    for at in range(end, stop - 1):
        if tokens[at].text.lower() == "by" and tokens[at + 1].tag != "CD":
            for head in range(at + 1, stop):
                dated = head + 1 < stop and tokens[head + 1].text.lower().rstrip(".") in CALENDAR
                if tokens[head].tag in NOUNS and (dated or not (head + 1 < stop and tokens[head + 1].tag in NOUNS)):
                    return _clip(noun_phrase(tokens, head), at + 1, stop)
                if tokens[head].tag in VERBAL:
                    return None
    return None


def _clip(part: tuple[int, int], low: int, high: int) -> tuple[int, int]:
    return max(part[0], low), min(part[1], max(high, part[0] + 1))


def _negation(
    tokens: tuple[Token, ...], start: int, end: int, stop: int, subject: tuple[int, int] | None
) -> int | None:
    inside = _first(tokens, range(start, end), NEGATIVE_ADVERBS)
    if inside is not None:
        return inside
    if start and tokens[start - 1].text.lower() in NEGATIVE_ADVERBS:
        return start - 1
    if subject is not None and subject[1] <= start:
        before = range(max(0, subject[0] - 2), min(subject[1], subject[0] + 2))
        cue = _first(tokens, before, NEGATIVE_WORDS | {"not"})
        if cue is not None and start - cue < 14 and (cue >= subject[0] or tokens[subject[0]].tag != "PRP"):
            return cue
    cue = _first(tokens, range(end, min(stop, end + 3)), NEGATIVE_WORDS | NEGATIVE_ADVERBS)
    embedded = cue is not None and (
        any(token.tag in FINITE for token in tokens[end:stop])
        or (cue + 1 < len(tokens) and tokens[cue + 1].text.lower() == "to")
    )
    embedded = embedded and not (cue == end and start > 0 and tokens[start - 1].tag == "EX")  # "there is no sign that"
    apart = cue is not None and cue > end and tokens[cue - 1].text.lower() in APART
    apart = apart or (cue is not None and tokens[cue].text.lower() == "nowhere" and tokens[cue - 1].tag == "IN")
    return None if embedded or apart else cue


def _first(tokens: tuple[Token, ...], where: Iterable[int], words: frozenset[str]) -> int | None:
    return next((i for i in where if tokens[i].text.lower() in words and not numbers(tokens, i)), None)
