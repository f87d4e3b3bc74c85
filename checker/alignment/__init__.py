"""Alignment: which claims are about the same fact."""

from checker.alignment.stage import align

__all__ = ["align"]
