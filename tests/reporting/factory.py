"""Reports built by hand: a small one with every kind, verdict and mark, and large ones."""

from __future__ import annotations

from checker.domain.document import Skipped
from checker.domain.findings import Report, Story
from tests.reporting.articles import COUNTY, DOCUMENTS, GARDEN, POST, TIMES, TRADE, WIRE
from tests.reporting.ferry import ferry
from tests.reporting.flood import flood
from tests.reporting.large import large

__all__ = ["large", "small"]


def small() -> Report:
    """Two stories and a clipping that stands alone: 6 clippings, every kind of verdict and mark, two skipped files."""
    return Report(
        tuple(DOCUMENTS.values()),
        (
            Skipped("ferry/photo.txt", "is not text (it begins like a JPEG image)"),
            Skipped("flood/empty.txt", "is empty"),
        ),
        tuple(sorted([*ferry(), *flood()], key=lambda one: -one.importance)),
        (
            Story("Kestrel Lines buys Northsound", (POST, TRADE, WIRE)),
            Story("Flood at Ellmoor", (TIMES, COUNTY)),
            Story("Plant sale at the Botanical Hall", (GARDEN,)),
        ),
    )
