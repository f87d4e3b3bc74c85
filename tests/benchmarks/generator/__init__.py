"""Clippings made from templates, many stories, with the facts that were planted in them.

Everything is invented: people, places, firms and figures. The same count and seed give the same clippings, and the
first stories of a larger count are those of a smaller one, so that growth is measured on more of the same.
"""

from tests.benchmarks.generator.gold import Planted, Score, score
from tests.benchmarks.generator.writing import Clipping, clippings, write

__all__ = ["Clipping", "Planted", "Score", "clippings", "score", "write"]
