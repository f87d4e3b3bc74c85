"""Labelled material: gold stories (facts by quote) and labelled pairs of values (by offsets)."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.domain.claims import Claim
from checker.reading.piece import folded

FOLDS = 5


@dataclass(frozen=True, slots=True)
class Place:
    """Where a labelled value stands: a file, and its offsets, or its text with context where offsets mean nothing."""

    file: str
    start: int
    end: int
    quote: str = ""
    context: str = ""

    def holds(self, claim: Claim) -> bool:
        """Whether a claim stands there."""
        if Path(claim.source).name != self.file:
            return False
        if self.start >= 0:
            return claim.mention.span.start < self.end and self.start < claim.mention.span.end
        text, quote = folded(claim.mention.text), folded(self.quote)
        return bool(text) and (text in quote or quote in text) and self.shares(claim.quote)

    def shares(self, sentence: str) -> bool:
        """Whether a sentence is the context of the quote: one holds the other, or half their words are shared."""
        left, right = folded(sentence), folded(self.context)
        if left in right or right in left:
            return True
        a, b = set(left.lower().split()), set(right.lower().split())
        return 2 * len(a & b) >= max(1, min(len(a), len(b)))


@dataclass(frozen=True, slots=True)
class Labelled:
    """Two places with what a reader said, the same fact or not, and how much that counts."""

    a: Place
    b: Place
    same: bool
    weight: float = 1.0


@dataclass(frozen=True)
class Story:
    """A story to fit on: its clippings, and either all its facts or some labelled pairs."""

    name: str
    paths: tuple[Path, ...]
    facts: tuple[tuple[Place, ...], ...] = ()
    apart: tuple[tuple[Place, Place], ...] = ()
    pairs: tuple[Labelled, ...] = ()

    @property
    def fold(self) -> int:
        return fold(self.name)


def fold(story: str) -> int:
    """The cross-validation fold of a story: the same for every set that is made from it."""
    return int(hashlib.sha1(story.encode()).hexdigest(), 16) % FOLDS


def gold_stories(folder: Path) -> Iterator[Story]:
    """Stories with a gold.json below a folder; where two places of a story must not be flagged they are `apart`."""
    for file in sorted(folder.rglob("gold.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        root = file.parent / "clippings"
        if not root.is_dir():
            continue
        yield Story(
            name=file.parent.name,
            paths=tuple(sorted(path for path in root.iterdir() if path.is_file())),
            facts=tuple(tuple(place_of(root, claim) for claim in fact["claims"]) for fact in gold["facts"]),
            apart=tuple((place_of(root, m["a"]), place_of(root, m["b"])) for m in gold.get("must_not_flag", [])),
        )


def place_of(root: Path, claim: dict[str, str]) -> Place:
    """A gold claim's place; offsets only for plain text."""
    path = root / claim["file"]
    if path.suffix not in {".txt", ".md"}:
        return Place(claim["file"], -1, -1, claim["quote"], claim["context"])
    text = path.read_bytes().decode("utf-8")
    start = text.index(claim["context"]) + claim["context"].index(claim["quote"])
    return Place(claim["file"], start, start + len(claim["quote"]), claim["quote"], claim["context"])


def pair_stories(pairs: Path, folder: Path) -> Iterator[Story]:
    """Stories with labelled pairs: `pairs` is a file of JSON lines, `folder` holds <dataset>/<story>/*.txt."""
    by_story: dict[tuple[str, str], list[Labelled]] = defaultdict(list)
    for line in pairs.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["sure"]:
            a, b = (Place(row[s]["file"], row[s]["start"], row[s]["end"]) for s in ("a", "b"))
            told = Labelled(a, b, row["label"] != "different", row.get("weight", 1.0))
            by_story[row["dataset"], row["story"]].append(told)
    for (dataset, story), labelled in sorted(by_story.items()):
        paths = tuple(sorted((folder / dataset / story).glob("*.txt")))
        yield Story(name=story, paths=paths, pairs=tuple(labelled))
