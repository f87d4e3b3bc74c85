"""What tells the type of a name: its words, their endings and capitals, the words around it and above it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

import numpy as np

from checker.domain.sentence import Token

BUCKETS = 1 << 16
TITLES = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof.", "sir", "madam"})
COMPANY = frozenset(
    "inc inc. corp corp. ltd ltd. llc plc gmbh ag co. corporation holdings group university ministry committee "
    "association bank agency commission council airlines".split()
)
SURE = 3.0  # what a plain sign of the type adds to its log-probability


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A mention with its neighbours, in lower case: two words before and after, the governing word and the relation."""

    words: tuple[str, ...]
    before: tuple[str, str]
    after: tuple[str, str]
    head: str
    relation: str
    tag: str
    children: tuple[str, ...]
    shapes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordVectors:
    """Vectors of lower-case words: row of each word, words × width."""

    rows: Mapping[str, int]
    numbers: Any

    def vector(self, word: str) -> Any:
        row = self.rows.get(word)
        return np.zeros(self.numbers.shape[1], dtype="float32") if row is None else self.numbers[row]


def surroundings(tokens: Sequence[Token], start: int, end: int) -> Surroundings:
    """The mention in tokens `start` to `end` of a sentence."""
    before = ["^", "^", *(token.text.lower() for token in tokens[max(0, start - 2) : start])][-2:]
    after = [*(token.text.lower() for token in tokens[end : end + 2]), "$", "$"][:2]
    top = next((i for i in range(start, end) if not start <= tokens[i].head < end or tokens[i].head == i), end - 1)
    children = tuple(
        f"{token.relation} {token.lemma.lower()}"
        for index, token in enumerate(tokens)
        if start <= token.head < end and not start <= index < end and token.relation != "punct"
    )
    return Surroundings(
        tuple(token.text.lower() for token in tokens[start:end]), (before[0], before[1]), (after[0], after[1]),
        tokens[tokens[top].head].lemma.lower(), tokens[top].relation, tokens[top].tag, children,
        tuple(shape(token.text) for token in tokens[start:end]),
    )  # fmt: skip


def shape(text: str) -> str:
    """Capitals, small letters, digits and the rest, each run once: "iPhone" is "xXx", "G20" is "Xd"."""
    kinds = ["X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c for c in text]
    return "".join(kind for i, kind in enumerate(kinds) if i == 0 or kind != kinds[i - 1])[:6]


def outer(near: Surroundings) -> list[str]:
    """The cues that do not name the name."""
    (second, first), (after, later) = near.before, near.after
    return [
        "bias", f"n={min(len(near.words), 5)}", f"shape={' '.join(near.shapes[:4])}", f"p1={first}", f"p2={second}",
        f"p12={second} {first}", f"n1={after}", f"n2={later}", f"n12={after} {later}", f"p1n1={first} {after}",
        f"rel={near.relation}", f"head={near.head}", f"rel+head={near.relation} {near.head}", f"tag={near.tag}",
        f"p1shape={shape(first)} {len(near.words)}", *(f"child={child}" for child in near.children),
    ]  # fmt: skip


def inner(near: Surroundings) -> list[str]:
    """The cues in the name's own words."""
    first, last = near.words[0], near.words[-1]
    return [
        f"all={' '.join(near.words)}", f"first={first}", f"last={last}", f"end2={last[-2:]}", f"end3={last[-3:]}",
        f"end4={last[-4:]}", f"start3={first[:3]}", f"fend3={first[-3:]}", *(f"w={word}" for word in near.words),
    ]  # fmt: skip


def buckets(cues: Iterable[str]) -> list[int]:
    """Features hashed to places in the table of weights (Weinberger et al. 2009)."""
    return [crc32(cue.encode("utf-8", "replace")) % BUCKETS for cue in cues]


def dense(near: Surroundings, vectors: WordVectors) -> Any:
    """Vectors of the name's words (mean, first, last), of the governing word and of both neighbours, joined."""
    own = [vectors.vector(word) for word in near.words]
    known = [float(near.words[0] in vectors.rows), float(near.words[-1] in vectors.rows)]
    others = [vectors.vector(word) for word in (near.head, near.before[1], near.after[0])]
    return np.concatenate([np.mean(own, axis=0), own[0], own[-1], *others, known], dtype="float32")


def signs(near: Surroundings) -> tuple[float, float]:
    """What is added for a person (a title before the name) and for an organisation (its last word says so)."""
    return SURE * (near.before[1] in TITLES), SURE * (near.words[-1] in COMPANY and len(near.words) > 1)
