"""Prints precision and recall of sentences on the forty test pages, beside trafilatura's on the same pages.

python tests/benchmarks/pages.py
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from checker.domain.document import Document
from checker.reading import read_bytes
from tests.reading.pages import all_pages


def sentences(texts: Iterable[str]) -> set[str]:
    return {
        part.strip(" -•|")
        for text in texts
        for line in text.split("\n")
        for part in re.split(r"(?<=[.!?”])\s+", line)
        if part.strip(" -•|")
    }


def ours(page: str) -> set[str]:
    document = read_bytes(page.encode(), "page.html")
    if not isinstance(document, Document):
        return set()
    return sentences(block.span.of(document.text) for block in document.blocks)


def trafilatura(page: str) -> set[str]:
    from trafilatura import extract

    return sentences([extract(page, include_tables=True, include_comments=False) or ""])


def main() -> None:
    for name, reader in (("checker.reading", ours), ("trafilatura", trafilatura)):
        hits = found = wanted = 0
        began = time.perf_counter()
        for _, article, page in all_pages():
            got, true = reader(page), sentences(article.body())
            hits, found, wanted = hits + len(got & true), found + len(got), wanted + len(true)
        spent = (time.perf_counter() - began) / 40 * 1000
        print(f"{name:16} precision {hits / max(1, found):.3f}  recall {hits / wanted:.3f}  {spent:.1f} ms a page")


if __name__ == "__main__":
    main()
