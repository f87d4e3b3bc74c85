"""Comparison: from clusters of claims to facts with a verdict and its reason."""

from checker.comparison.verdicts import judge

__all__ = ["judge"]
