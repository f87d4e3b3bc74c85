"""The names of a sentence, and their types by a vote of all mentions in the document.

Each mention is scored by a linear model over cues: the name's words, their endings and capitals, the words around it
and the word that governs it (multinomial logistic regression, features hashed; Weinberger et al. 2009). The scores of
mentions of the same name are added up; a surname votes with the full name that it belongs to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np

from checker.domain.sentence import Sentence, Token

TYPES = ("PERSON", "ORG", "LOC", "MISC")
BUCKETS = 1 << 16
Place = tuple[int, int]


def names(sentence: Sentence) -> Iterator[Place]:
    """The names of a sentence as half-open ranges of token indices."""
    start = None
    for index, token in enumerate(sentence.tokens):
        if start is not None and (token.begins or not token.entity):
            yield start, index
            start = None
        if token.entity and start is None:
            start = index
    if start is not None:
        yield start, len(sentence.tokens)


def features(tokens: Sequence[Token], start: int, end: int) -> list[str]:
    """The cues of one mention, as strings."""
    inside = [token.text for token in tokens[start:end]]
    lower = [text.lower() for text in inside]
    before = ["^", "^", *(token.text.lower() for token in tokens[max(0, start - 2) : start])][-2:]
    after = [*(token.text.lower() for token in tokens[end : end + 2]), "$", "$"][:2]
    top = next((i for i in range(start, end) if not start <= tokens[i].head < end or tokens[i].head == i), end - 1)
    head = tokens[tokens[top].head]
    first, last = lower[0], lower[-1]
    found = [f"w={word}" for word in lower]
    found += [
        "bias", f"all={' '.join(lower)}", f"first={first}", f"last={last}", f"n={min(len(inside), 5)}",
        f"end3={last[-3:]}", f"end4={last[-4:]}", f"end2={last[-2:]}", f"start3={first[:3]}",
        f"fend3={first[-3:]}", f"shape={' '.join(shape(text) for text in inside[:4])}",
        f"p1={before[1]}", f"p2={before[0]}", f"p12={before[0]} {before[1]}", f"n1={after[0]}", f"n2={after[1]}",
        f"n12={after[0]} {after[1]}", f"p1n1={before[1]} {after[0]}", f"rel={tokens[top].relation}",
        f"head={head.lemma.lower()}", f"rel+head={tokens[top].relation} {head.lemma.lower()}", f"tag={tokens[top].tag}",
        f"p1shape={shape(before[1])} {len(inside)}",
    ]  # fmt: skip
    found += [
        f"child={token.relation} {token.lemma.lower()}"
        for index, token in enumerate(tokens)
        if start <= token.head < end and not start <= index < end and token.relation != "punct"
    ]
    return found


def shape(text: str) -> str:
    """Capitals, small letters, digits and the rest, each run once: "iPhone" is "xXx", "G20" is "Xd"."""
    kinds = ["X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c for c in text]
    return "".join(kind for i, kind in enumerate(kinds) if i == 0 or kind != kinds[i - 1])[:6]


def buckets(cues: Iterable[str]) -> list[int]:
    return [crc32(cue.encode("utf-8", "replace")) % BUCKETS for cue in cues]


@dataclass(frozen=True, slots=True)
class Typer:
    """Weights: BUCKETS × types."""

    weights: Any

    def scores(self, tokens: Sequence[Token], start: int, end: int) -> Any:
        """Log-probabilities of the types of one mention."""
        raw = self.weights[buckets(features(tokens, start, end))].sum(axis=0)
        return raw - np.logaddexp.reduce(raw)

    def typed(self, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
        """The sentences with the type that the document votes for at each name."""
        places = [list(names(sentence)) for sentence in sentences]
        votes: dict[tuple[str, ...], Any] = defaultdict(lambda: np.zeros(len(TYPES)))
        for sentence, found in zip(sentences, places, strict=True):
            for start, end in found:
                votes[key(sentence.tokens[start:end])] += self.scores(sentence.tokens, start, end)
        kinds = decided(votes)
        return tuple(
            _with(sentence, found, kinds) if found else sentence
            for sentence, found in zip(sentences, places, strict=True)
        )


def key(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.text.lower() for token in tokens)


def decided(votes: dict[tuple[str, ...], Any]) -> dict[tuple[str, ...], str]:
    """The type of each name; a single word that ends a person's full name is that person."""
    kinds = {name: TYPES[int(scores.argmax())] for name, scores in votes.items()}
    full: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name, kind in kinds.items():
        if len(name) > 1 and kind == "PERSON":
            full[name[-1]].append(name)
    for name in list(kinds):
        if len(name) == 1 and full.get(name[0]):
            joint = votes[name] + sum(votes[longer] for longer in full[name[0]])
            kinds[name] = TYPES[int(joint.argmax())]
    return kinds


def _with(sentence: Sentence, places: Sequence[Place], kinds: dict[tuple[str, ...], str]) -> Sentence:
    tokens = list(sentence.tokens)
    for start, end in places:
        kind = kinds[key(tokens[start:end])]
        for index in range(start, end):
            tokens[index] = replace(tokens[index], entity=kind)
    return replace(sentence, tokens=tuple(tokens))


def load(path: Path) -> Typer:
    """The weights that training wrote."""
    found = np.load(path)
    return Typer(found["weights"].astype("float32") * float(found["scale"]))
