"""Likeness and overlap as a few levels with a name, so that each can have its own bits."""

from __future__ import annotations

OVERLAPS = (0.05, 0.12, 0.2, 0.3, 0.42, 0.55, 0.75)
CUTS = (0.5, 0.7, 0.8, 0.9)


def banded(near: float) -> str:
    """A likeness as one of five bands."""
    return next((f"<{cut}" for cut in CUTS if near < cut), f">={CUTS[-1]}")


def binned(share: float) -> str:
    """An overlap as one of eight levels, or "none"."""
    if share <= 0:
        return "none"
    return next((f"<{cut}" for cut in OVERLAPS if share < cut), f">={OVERLAPS[-1]}")


def banded_bits(bits: float) -> str:
    """How rare shared words are together, as one of five bands."""
    return next((f"<{cut}" for cut in (1, 7, 11, 16) if bits < cut), ">=16")
