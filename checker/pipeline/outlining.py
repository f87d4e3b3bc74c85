"""Articles in short, and what they depend on."""

from __future__ import annotations

import hashlib

from checker.alignment.meeting import vocabulary
from checker.comparison.fingerprints import printed
from checker.domain.document import Skipped
from checker.domain.outline import Extracted, Outline, Outlines, Results, bare
from checker.execution.remembering import Memory
from checker.execution.store import Store
from checker.execution.versions import fingerprint

PARTS = ("domain", "alignment", "comparison", "language")


def outlined(result: Extracted | Skipped) -> Outline | Skipped:
    """An article in short."""
    if isinstance(result, Skipped):
        return result
    spoken = vocabulary(result.claims)
    prints = tuple(printed(claim) for claim in result.claims if not claim.latent)
    return Outline(bare(result.document), spoken.words, spoken.names, prints)


def short_key(key: bytes | None) -> bytes | None:
    """The key of what is kept in short, from the key of the whole."""
    return None if key is None else hashlib.sha256(key + b"outline" + fingerprint("", PARTS).encode()).digest()


def memories(store: Store | None) -> tuple[Memory, Memory]:
    """What a store remembers of files: their articles with claims, and the same in short."""
    return Memory(store, Results, _read), Memory(store, Outlines, _read)


def _read(found: Results | Outlines) -> bool:
    """A file that could not be read today may be readable tomorrow."""
    return not any(isinstance(one, Skipped) for one in found)
