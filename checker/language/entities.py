"""Names of one document, with all their mentions joined."""

from __future__ import annotations

from checker.domain.claims import Entity
from checker.domain.document import Document
from checker.domain.sentence import Sentence


def find_entities(sentences: tuple[Sentence, ...], document: Document) -> tuple[Entity, ...]:
    """The entities that the document names, in the order of their first mention."""
    return ()
