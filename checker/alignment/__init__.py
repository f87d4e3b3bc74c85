"""Alignment: which claims are about the same fact."""

from checker.alignment.stage import align, align_around, align_met

__all__ = ["align", "align_around", "align_met"]
