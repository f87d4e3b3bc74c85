"""Numbers in text with what they are of: money, percents, counts, quantities, multipliers, ages, ranks, scores."""

from __future__ import annotations

from checker.language.candidates import Candidate
from checker.language.quantities.recognition import find

__all__ = ["Candidate", "find"]
