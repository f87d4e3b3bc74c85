"""Prints, per gold story, how many gold quotes stand inside a block, in furniture, or nowhere.

    python tests/benchmarks/reading.py [-v] [FOLDER_OF_STORIES ...]

The stories are found by the environment variable CHECK_SOURCES_EVAL (the folder that holds `eval` and
`training-data`), else in a folder `shared` beside the repository.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from checker.domain.document import Document
from checker.reading import anchored, read_file

Quote = tuple[str, str, str]


def main() -> int:
    verbose = "-v" in sys.argv
    named = [Path(argument) for argument in sys.argv[1:] if argument != "-v"]
    root = Path(os.environ.get("CHECK_SOURCES_EVAL", Path(__file__).parents[3] / "shared"))
    folders = named or [
        root / "eval" / "gold-stories",
        root / "training-data" / "gold-stories",
        root / "eval" / "seed-story",
    ]
    stories = sorted(path.parent for folder in folders for path in folder.glob("**/gold.json"))
    if not stories:
        print(f"No gold stories under {', '.join(map(str, folders))}: set CHECK_SOURCES_EVAL.")
        return 2
    total: Counter[str] = Counter()
    for story in stories:
        counts = measured(story, verbose)
        total += counts
        print(f"{story.name:32}", line(counts))
    print(f"{'all':32}", line(total))
    return 0


def line(counts: Counter[str]) -> str:
    return "  ".join(
        f"{name} {counts[name]:5}" for name in ("inside", "furniture", "lost", "skipped", "dated", "titled", "files")
    )


def measured(story: Path, verbose: bool) -> Counter[str]:
    gold = json.loads((story / "gold.json").read_text("utf-8"))
    files = sorted((story / "clippings").iterdir())
    each = [read_file(path, path.name) for path in files]
    whole = {item.source: item for item in anchored([item for item in each if isinstance(item, Document)])}
    read = {path.name: whole.get(path.name) or item for path, item in zip(files, each, strict=True)}
    counts: Counter[str] = Counter(files=len(files))
    for item in read.values():
        if isinstance(item, Document):
            counts["dated"] += item.published is not None
            counts["titled"] += item.title is not None
            if verbose and not item.published:
                print("   no date:", story.name, item.source, item.text[:150].replace("\n", "/"))
    for name, quote, context in quotes(gold):
        item = read[name]
        where = place(item, quote, context) if isinstance(item, Document) else "skipped"
        counts[where] += 1
        if verbose and where != "inside":
            print("  ", where, story.name, name, repr(quote), "in", repr(context))
    return counts


def quotes(gold: dict[str, list[dict[str, object]]]) -> Iterator[Quote]:
    claims: list[dict[str, str]] = [claim for fact in gold["facts"] for claim in fact["claims"]]  # type: ignore[attr-defined]
    pairs: list[dict[str, str]] = [pair[side] for pair in gold.get("must_not_flag", []) for side in "ab"]  # type: ignore[misc]
    seen = {(claim["file"], claim["quote"], claim.get("context") or claim["quote"]) for claim in [*claims, *pairs]}
    yield from sorted(seen)


def place(document: Document, quote: str, context: str) -> str:
    """Where the quote stands: in plain text by offsets, in other formats by the folded text of one block."""
    if not document.source.endswith((".html", ".htm")):
        start = document.text.find(context) + context.find(quote)
        end = start + len(quote)
        if any(block.span.start <= start and end <= block.span.end for block in document.blocks):
            return "inside"
        spread = any(span.start < end and start < span.end for span in document.furniture)
        return "furniture" if spread else "lost"
    wanted = fold(quote)
    if any(wanted in fold(block.span.of(document.text)) for block in document.blocks):
        return "inside"
    return "furniture" if any(wanted in fold(span.of(document.text)) for span in document.furniture) else "lost"


def fold(text: str) -> str:
    return re.sub(r"\s+", " ", text)


if __name__ == "__main__":
    sys.exit(main())
