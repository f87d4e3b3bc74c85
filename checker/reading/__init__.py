"""Reading: files in, Documents and Skipped out. One file a format, behind one function."""

from checker.reading.anchors import anchored
from checker.reading.documents import Reading, gathered, items_of, read_all, read_bytes, read_file, read_items
from checker.reading.listing import Listing, iter_files, listed

__all__ = [
    "Listing",
    "Reading",
    "anchored",
    "gathered",
    "items_of",
    "iter_files",
    "listed",
    "read_all",
    "read_bytes",
    "read_file",
    "read_items",
]
