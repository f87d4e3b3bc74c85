"""Answers that stand beside a name: "Karpo, a proprietary model", "the open-source model Karpo"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.domain.sentence import Sentence, Token
from checker.language.axes import CLASSING
from checker.language.cues import Cue, find_cues
from checker.language.phrases import NOUNS
from checker.language.predication import Predication

Part = tuple[int, int]
NAMES = frozenset({"NNP", "NNPS"})
INSIDE = NOUNS | {"JJ", "VBN", "CD", "HYPH"}
OPENING = frozenset({"a", "an", "the", "its", "his", "her", "their", "this"})
REACH = 6


def classed(sentence: Sentence, taken: set[int]) -> Iterator[Predication]:
    """What the words beside a name say of what sort of thing it is; `taken` are the tokens of other answers."""
    tokens = sentence.tokens
    for cue in find_cues(tokens, "axes", CLASSING):
        answers = cue.reach in {"yes", "no"} and cue.start not in taken
        if not answers or not _describes(tokens[cue.start : cue.end]):
            continue
        phrase = _phrase(tokens, cue)
        name = phrase and (_before(tokens, phrase[0]) or _behind(tokens, phrase[1]))
        if phrase and name:
            subject = " ".join(token.text for token in tokens[slice(*name)])
            inside = (*tokens[slice(*phrase)], *tokens[slice(*name)])
            topic = tuple(sorted({token.lemma.lower() for token in inside if token.tag in INSIDE - {"HYPH"}}))
            words = tuple(sorted({t.lemma.lower() for t in tokens[cue.start : cue.end] if t.tag != "HYPH"}))
            end = max(phrase[1], name[1]) if name[0] > phrase[0] else phrase[1]
            opening = name[0] if name[0] < phrase[0] else -1
            yield Predication(
                cue.section, cue.reach == "yes", False, True, phrase[0], end, subject, topic,
                opening=opening, answer=words,
            )  # fmt: skip


def _describes(words: tuple[Token, ...]) -> bool:
    """Whether words describe what follows, and are no verb's or name's: "secret", not the "Post" of a newspaper."""
    tags = {word.tag for word in words}
    return tags == {"JJ"} or (len(words) > 1 and tags <= {"JJ", "VBN", "NN", "HYPH"})


def _phrase(tokens: tuple[Token, ...], cue: Cue) -> Part | None:
    """The common noun phrase that the words stand in before its head; None for a name or a negation."""
    end = cue.end
    while end < len(tokens) and tokens[end].tag in INSIDE - NAMES and end - cue.end < REACH:
        end += 1
    start = cue.start
    while start > 0 and tokens[start - 1].tag in INSIDE | {"DT", "PRP$"} - NAMES and cue.start - start < REACH:
        start -= 1
    if tokens[start].text.lower() not in OPENING or any(token.tag == "NNS" for token in tokens[start:end]):
        return None  # "Some independent rankings place Karpo": no noun that leads up to a name
    return (start, end) if end > cue.end and tokens[end - 1].tag == "NN" else None


def _before(tokens: tuple[Token, ...], start: int) -> Part | None:
    """The name that a phrase is set beside: "Karpo, a proprietary model"."""
    if start < 2 or tokens[start - 1].text != "," or tokens[start].text.lower() not in OPENING:
        return None
    first = start - 1
    while first > 0 and tokens[first - 1].tag in NAMES:
        first -= 1
    return (first, start - 1) if first < start - 1 else None


def _behind(tokens: tuple[Token, ...], end: int) -> Part | None:
    """The name that a phrase leads up to: "the open-source model Karpo", "a proprietary model called Karpo"."""
    at = end
    while at < len(tokens) and tokens[at].text.lower() in {",", "called", "named"} and at < end + 2:
        at += 1
    last = at
    while last < len(tokens) and tokens[last].tag in NAMES:
        last += 1
    return (at, last) if last > at and tokens[end].text != "," else None
