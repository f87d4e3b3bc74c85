"""Alignment: which claims are about the same fact."""

from checker.alignment.stage import align, align_around

__all__ = ["align", "align_around"]
