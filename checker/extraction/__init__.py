"""Extraction: from one document to its claims. Each kind is asked for its drafts; the stage completes them."""

from checker.extraction.stage import extract, understand

__all__ = ["extract", "understand"]
