"""Treebanks (CoNLL-U) and entity data (token, IOB label, space) as plain gold texts."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Word:
    """A gold token: `head` is an index within its sentence, its own for the root; `entity` an IOB label, "" unknown."""

    text: str
    space: bool
    lemma: str = ""
    tag: str = ""
    head: int = 0
    relation: str = ""
    entity: str = ""


@dataclass(slots=True)
class Gold:
    """A stretch of a source as running text, with its sentences' words and their offsets."""

    source: str
    sentences: list[list[Word]] = field(default_factory=list)

    def text(self) -> str:
        parts = [word.text + " " * word.space for words in self.sentences for word in words]
        return "".join(parts).rstrip()

    def offsets(self) -> list[list[Offsets]]:
        found: list[list[Offsets]] = []
        position = 0
        for words in self.sentences:
            found.append([])
            for word in words:
                found[-1].append((position, position + len(word.text)))
                position += len(word.text) + word.space
        return found

    def names(self) -> dict[Offsets, str]:
        """Gold names with their types."""
        found: list[tuple[int, int, str]] = []
        for words, places in zip(self.sentences, self.offsets(), strict=True):
            inside = False
            for word, (start, end) in zip(words, places, strict=True):
                if word.entity.startswith("B-"):
                    found.append((start, end, word.entity[2:]))
                elif word.entity.startswith("I-") and inside:
                    found[-1] = (found[-1][0], end, found[-1][2])
                inside = "-" in word.entity and (inside or word.entity.startswith("B-"))
        return {(start, end): kind for start, end, kind in found}


def lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as handle:
        yield from (line.rstrip("\n") for line in handle)


def treebank(path: Path) -> Iterator[Gold]:
    """The chunks of a treebank. Its last words of sentences are followed by a space."""
    gold = Gold("")
    words: list[Word] = []
    for line in [*lines(path), "", "# chunk"]:
        if line.startswith("# chunk"):
            if gold.sentences:
                yield gold
            gold = Gold("")
        elif line.startswith("# sent_id"):
            gold.source = gold.source or line.partition("= ")[2]
        elif line and line[0] != "#":
            words.append(_word(line.split("\t")))
        elif not line and words:
            words[-1] = _spaced(words[-1])
            gold.sentences.append(words)
            words = []


def _word(columns: list[str]) -> Word:
    index, head = int(columns[0]) - 1, int(columns[6]) - 1
    misc = columns[9].split("|")
    entity = next((item[4:] for item in misc if item.startswith("NER=")), "O")
    return Word(
        columns[1], "SpaceAfter=No" not in misc, columns[2], columns[4], index if head < 0 else head,
        "root" if head < 0 else columns[7], "" if entity == "-" else entity,
    )  # fmt: skip


def _spaced(word: Word) -> Word:
    return Word(word.text, True, word.lemma, word.tag, word.head, word.relation, word.entity)


def entities(path: Path) -> Iterator[Gold]:
    """The documents of an entity file."""
    gold = Gold("")
    words: list[Word] = []
    for line in [*lines(path), "", ""]:
        if line.startswith("# doc"):
            gold = Gold(line.partition("= ")[2])
        elif line:
            text, entity, space = line.split("\t")
            words.append(Word(text, space == "1", entity=entity))
        elif words:
            words[-1] = _spaced(words[-1])
            gold.sentences.append(words)
            words = []
        elif gold.sentences:
            yield gold
            gold = Gold(gold.source)


def total(golds: Iterable[Gold]) -> int:
    return sum(len(words) for gold in golds for words in gold.sentences)
