"""An article in short: what tells where it belongs, without its text and its claims."""

from __future__ import annotations

from dataclasses import dataclass, replace

from checker.domain.claims import Claim
from checker.domain.document import Document, Skipped


@dataclass(frozen=True, slots=True)
class Extracted:
    """One document with its claims."""

    document: Document
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """An article without text and claims: its metadata, its rare words, the rare words of its names, and for every
    claim the identity of the fact that it would be alone, with a digest of its surroundings."""

    document: Document
    words: tuple[str, ...]
    names: tuple[str, ...]
    prints: tuple[tuple[str, str], ...]


Results = tuple[Extracted | Skipped, ...]
Outlines = tuple[Outline | Skipped, ...]


def bare(document: Document) -> Document:
    """The document without its text."""
    empty = {"text": "", "blocks": (), "furniture": (), "marks": (), "line_starts": (0,), "page_starts": ()}
    return replace(document, **empty)  # type: ignore[arg-type]
