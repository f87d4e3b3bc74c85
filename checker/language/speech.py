"""Who says so: the speaker and the cue of a claim or a quote ("the police said", "according to Meta")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from checker.domain.claims import Attribution
from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.language.cues import Phrase, matches, phrase_of, table
from checker.language.inflection import verb_forms
from checker.language.phrases import NOUNS, noun_phrase, tokens_at, words_of
from checker.language.predicates import Clause, clauses
from checker.language.verbgroups import OPENERS, STRONG_MARKS, VERBAL

QUOTES = frozenset({'"', "“", "”", "''", "``", "'", "‘", "’", "«", "»"})
THEY = frozenset({"he", "she", "it", "they", "who", "which", "that", "this", "i", "we"})


@dataclass(frozen=True, slots=True)
class Saying:
    """A speech cue in a sentence: the cue's and the speaker's tokens (ends exclusive); `leads` where its content
    follows it, `trails` where it precedes it."""

    cue: tuple[int, int]
    speaker: tuple[int, int]
    leads: bool
    trails: bool


@cache
def speech_verbs() -> dict[str, tuple[str, ...]]:
    """Every form of every speech verb, with the words that must follow ("points" needs "out")."""
    found: dict[str, tuple[str, ...]] = {}
    for verb in table("speech")["say"]["verbs"]:
        first, *rest = verb.split()
        found |= {form: tuple(rest) for form in verb_forms(first) if form not in found or not rest}
    return found


def attribution(sentence: Sentence, at: Span, before: Sentence | None) -> Attribution | None:
    """Who is said to say what stands at `at`, or None for the article itself.

    `before` is the sentence before it: a speaker who is only a pronoun takes the name that spoke there.
    """
    inside = tokens_at(sentence, at)
    if not inside:
        return None
    holding = [saying for saying in sayings(sentence) if _content_holds(sentence, saying, inside)]
    if not holding:
        return None
    near = min(holding, key=lambda s: (min(abs(s.cue[0] - inside[0]), abs(s.cue[1] - inside[-1])), s.cue))
    speaker = words_of(sentence, near.speaker)
    if speaker.lower() in THEY and before is not None:
        speaker = next((words_of(before, s.speaker) for s in sayings(before)), speaker)
    return Attribution(speaker, words_of(sentence, near.cue))


@lru_cache(maxsize=512)
def sayings(sentence: Sentence) -> tuple[Saying, ...]:
    """Every speech cue of the sentence with its speaker, in order."""
    found = [*_verbs(sentence), *_prepositions(sentence)]
    return tuple(sorted(found, key=lambda saying: saying.cue))


def _verbs(sentence: Sentence) -> Iterator[Saying]:
    tokens = sentence.tokens
    for clause in clauses(sentence):
        word = tokens[clause.verb].text.lower()
        rest = speech_verbs().get(word)
        if (
            rest is None
            or (clause.passive and not _after_quote(tokens, clause))
            or [t.text.lower() for t in tokens[clause.end : clause.end + len(rest)]] != [*rest]
        ):
            continue
        before = tokens[clause.start - 1].text if clause.start else ""
        adding = tokens[clause.start].tag == "VBG" and before == ","
        if clause.start == clause.verb and not (clause.finite or adding or before in QUOTES):
            continue
        speaker, inverted = _speaker(tokens, clause)
        if speaker is not None:
            end = clause.end + len(rest)
            yield Saying((clause.start, end), speaker, not inverted, inverted or _closes(tokens, speaker, end))


def _after_quote(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a lone participle follows a quote at once, where it is a past tense: "…," beamed Ina Novak."""
    return clause.start == clause.verb and clause.start > 0 and tokens[clause.start - 1].text in QUOTES


def told_after(sentence: Sentence, offset: int) -> Saying | None:
    """What follows a quote that ends in a comma at `offset`, whatever its verb: "…," she bellowed."""
    tokens = sentence.tokens
    at = next((i for i, token in enumerate(tokens) if token.start >= offset and token.text not in QUOTES), len(tokens))
    for clause in clauses(sentence):
        if clause.start == at and clause.end < len(tokens):
            head = _name_head(tokens, clause.end)
            speaker = head is not None and noun_phrase_from(tokens, clause.end, head)
            return Saying((clause.start, clause.end), speaker, False, True) if speaker else None
        if clause.start > at and clause.finite and clause.subject and clause.subject[0] == at:
            return Saying((clause.start, clause.end), clause.subject, False, True)
        if clause.start > at:
            return None
    return None


def _speaker(tokens: tuple[Token, ...], clause: Clause) -> tuple[tuple[int, int] | None, bool]:
    """The speaker and whether the verb stands before it ("said Ina Novak")."""
    at = clause.start
    opened = at == 0 or tokens[at - 1].text in QUOTES | {",", "—", "–", "-", "?", "!"}
    if opened and tokens[clause.verb].lemma.lower() != "tell" and clause.end < len(tokens):
        head = _name_head(tokens, clause.end)
        if head is not None and _inverts(tokens, clause, head):
            return noun_phrase_from(tokens, clause.end, head), True
    if clause.subject is None or clause.subject[0] >= clause.start:
        return None, False
    return clause.subject, False


def _inverts(tokens: tuple[Token, ...], clause: Clause, head: int) -> bool:
    """Whether the speaker stands behind the verb: after a quote, or with nothing said after him."""
    at = clause.start
    quoted = any(token.text in QUOTES for token in tokens[max(0, at - 2) : at])
    after = tokens[head + 1] if head + 1 < len(tokens) else None
    ends = after is None or after.text in STRONG_MARKS | {","} or after.tag in {"IN", "WP"}
    return (quoted and tokens[clause.verb].tag != "VBG") or (ends and at > 0 and clause.finite)


def _name_head(tokens: tuple[Token, ...], at: int) -> int | None:
    """The last noun of the noun phrase that opens at `at`."""
    if tokens[at].tag == "PRP":
        return at
    last = None
    for i in range(at, min(len(tokens), at + 9)):
        tag = tokens[i].tag
        if tag in NOUNS:
            last = i
        elif tag not in {"DT", "JJ", "PRP$", "POS", "CD", "HYPH", "NFP", "IN"} or (
            tag == "IN" and tokens[i].text != "of"
        ):
            break
    return last


def noun_phrase_from(tokens: tuple[Token, ...], start: int, head: int) -> tuple[int, int]:
    """The noun phrase that opens at `start` and holds `head`."""
    return start, max(noun_phrase(tokens, head)[1], head + 1)


def _closes(tokens: tuple[Token, ...], speaker: tuple[int, int], end: int) -> bool:
    """Whether a saying stands at the end of its sentence, after a comma or quote: "…, the company said on Friday."."""
    before = tokens[speaker[0] - 1].text if speaker[0] else ""
    rest = [token for token in tokens[end:] if token.tag not in {"IN", "NNP", "CD", "DT", "RB", "PRP$"}]
    short = all(token.text in STRONG_MARKS or token.text in QUOTES or token.tag in NOUNS for token in rest[:4])
    return before in QUOTES | {","} and (short or len(tokens) - end <= 8)


@cache
def _phrases() -> dict[str, tuple[Phrase, ...]]:
    """Prepositions that name a source, by their first word."""
    found: dict[str, tuple[Phrase, ...]] = {}
    for phrase in map(phrase_of, table("speech")["say"]["prepositions"]):
        for first in sorted(phrase[0] or ()):
            found[first] = (*found.get(first, ()), phrase)
    return found


def _prepositions(sentence: Sentence) -> Iterator[Saying]:
    tokens = sentence.tokens
    words = [token.text.lower() for token in tokens]
    for at, word in enumerate(words):
        for phrase in _phrases().get(word, ()):
            end = at + len(phrase)
            if not matches(words, at, phrase) or end >= len(tokens):
                continue
            head = _name_head(tokens, end)
            if head is not None and tokens[head].tag != "PRP" and not (word == "per" and tokens[head].tag == "NN"):
                yield Saying((at, end), noun_phrase_from(tokens, end, head), True, True)


def _content_holds(sentence: Sentence, saying: Saying, inside: tuple[int, ...]) -> bool:
    """Whether a claim stands in what is said, not in the speaker, its apposition or the time of the saying."""
    tokens = sentence.tokens
    low, high = min(saying.cue[0], saying.speaker[0]), max(saying.cue[1], saying.speaker[1])
    if low <= inside[0] < high:
        return False
    if inside[0] >= high:
        return saying.leads and _follows(tokens, high, inside[0])
    walls = [i for i in range(inside[-1] + 1, low) if tokens[i].text in {";", ".", "—"}]
    return saying.trails and not walls


def _follows(tokens: tuple[Token, ...], end: int, at: int) -> bool:
    between = tokens[end:at]
    adjunct = (
        between and between[0].tag == "IN" and between[0].text.lower() in {"on", "in", "at", "during", "late", "after"}
    )
    if (adjunct and len(between) <= 2) or (not between and tokens[at].tag == "NNP" and tokens[at].text.endswith("day")):
        return False
    leaves = [t for t in between if t.text in {";"} or (t.text.lower() in OPENERS - {"if"} and t.tag == "IN")]
    verbs = sum(token.tag in VERBAL for token in tokens[end:])
    return not leaves and verbs > 0
