"""Draws a seeded sample of the claims that stories give, for a reader to judge, and counts claims per 100 words.

    python tests/benchmarks/claim_sample.py [FOLDER ...] [--seed N] [--count N] [--kinds A,B] [--every N] [--out FILE]

Folders hold stories with `clippings/` or text files; without one the gold stories are taken, looked for in the folder
that CHECK_SOURCES_EVAL names (or `shared` beside the repository). Each claim is one JSON line with its sentence; the
first line tells words and claims, so that judged claims can be made a rate. `--every` takes each nth story only.
`claims_judged.jsonl` beside this keeps what a reader who wrote none of the rules said of 300 claims, as offsets alone.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from checker.domain.claims import Claim
from checker.domain.document import Document
from checker.extraction import extract
from checker.kinds import all_kinds
from checker.language.pipeline import load
from checker.reading import read_all

ROOT = Path(__file__).resolve().parents[2]


def eval_folder() -> Path:
    """The folder of the gold stories."""
    return Path(os.environ.get("CHECK_SOURCES_EVAL", ROOT.parent / "shared")) / "eval" / "gold-stories"


def stories(folders: Sequence[Path], every: int) -> list[Path]:
    """Every folder of clippings below the folders, in order, each nth of them; without any, folders of text files."""
    named = {path for folder in folders for path in folder.rglob("clippings")}
    return sorted(named or {path.parent for folder in folders for path in folder.rglob("*.txt")})[::every]


def documents(clippings: Sequence[Path]) -> Iterator[tuple[str, Document]]:
    """Every document with the name of its story."""
    for path in clippings:
        for document in read_all([path]).documents:
            yield (path.parent if path.name == "clippings" else path).name, document


def words_in(document: Document) -> int:
    """The words of a document's blocks: what is read."""
    return sum(len(document.text[b.span.start : b.span.end].split()) for b in document.blocks)


def row(story: str, claim: Claim) -> dict[str, object]:
    """One claim as a reader judges it."""
    told = claim.as_dict()
    shown = ("source", "kind", "text", "value", "subject", "attribute", "scope", "factuality", "sentence")
    return {"story": story} | {key: told[key] for key in shown} | {"recogniser": claim.recogniser}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--kinds", default="")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    folders = options.folders or [eval_folder()]
    missing = [folder for folder in folders if not folder.is_dir()]
    if missing:
        sys.exit(f"skipped: there is no folder {missing[0]}; CHECK_SOURCES_EVAL names it")
    pipeline, kinds = load(), all_kinds().values()
    found: list[tuple[str, Claim]] = []
    length = 0
    for story, document in documents(stories(folders, options.every)):
        length += words_in(document)
        found += [(story, claim) for claim in extract(document, pipeline, kinds)]
    tally = Counter(claim.kind for _, claim in found)
    per = {kind: round(100 * count / max(1, length), 2) for kind, count in sorted(tally.items())}
    head = {"words": length, "claims": len(found), "seed": options.seed, "per_100_words": per}
    wanted = [one for one in found if not options.kinds or one[1].kind in options.kinds.split(",")]
    chosen = random.Random(options.seed).sample(range(len(wanted)), min(options.count, len(wanted)))
    lines = [json.dumps(one, ensure_ascii=False) for one in (head, *(row(*wanted[i]) for i in sorted(chosen)))]
    if options.out:
        options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(lines[0] if options.out else "\n".join(lines))


if __name__ == "__main__":
    main()
