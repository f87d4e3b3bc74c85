"""How many gold names, roles and places some claim covers, and how many claims 100 words give.

    python tests/benchmarks/words.py [FOLDER ...] [--misses KIND] [--show KIND]

A folder holds stories: `clippings/` and, for the recall, `gold.json`. Without one the gold stories are looked for in
the folder that CHECK_SOURCES_EVAL names (it holds `eval` and `training-data`), or in `shared` beside the repository.
`own` counts claims of the same kind, `any` claims of the three kinds together.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from checker.domain.claims import Article, Draft
from checker.domain.document import Document
from checker.kinds import name, place, role
from checker.language.entities import find_entities
from checker.language.pipeline import load
from checker.reading import read_all

KINDS = {"name": name.find, "role": role.find, "place": place.find}
ROOT = Path(__file__).resolve().parents[2]
Found = tuple[Draft, str]


def folders() -> list[Path]:
    """The gold stories to measure and those to fit."""
    root = Path(os.environ.get("CHECK_SOURCES_EVAL", ROOT.parent / "shared"))
    return [root / "training-data" / "gold-stories", root / "eval" / "gold-stories"]


def claims_of(document: Document) -> list[Found]:
    """The claims of one document, each with its sentence."""
    sentences = load().parse(document)
    article = Article(document, sentences, (), find_entities(sentences, document))
    found: list[Found] = []
    for find in KINDS.values():
        for draft in find(article):
            start = draft.mention.span.start
            text = next((s.text for s in sentences if s.span.start <= start < s.span.end), "")
            found.append((draft, text))
    return found


def covers(found: list[Found], gold: dict[str, Any], path: Path) -> bool:
    """Whether some claim overlaps the gold claim's quote (in HTML: shares its text and its surroundings)."""
    if path.suffix in {".txt", ".md"}:
        text = path.read_bytes().decode("utf-8")
        start = text.index(gold["context"]) + gold["context"].index(gold["quote"])
        end = start + len(gold["quote"])
        return any(draft.mention.span.start < end and start < draft.mention.span.end for draft, _ in found)
    quote, context = squash(gold["quote"]), set(squash(gold["context"]).lower().split())
    for draft, sentence in found:
        text, around = squash(draft.mention.text), set(squash(sentence).lower().split())
        near = len(context & around) >= 0.5 * max(1, min(len(context), len(around)))
        if text and near and (text in quote or quote in text):
            return True
    return False


def squash(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def stories(folder: Path) -> Iterator[tuple[Path, dict[str, Any], list[Document]]]:
    for gold in sorted(folder.glob("*/gold.json")):
        documents = read_all([gold.parent / "clippings"]).documents
        yield gold.parent, json.loads(gold.read_text(encoding="utf-8")), list(documents)


class Tally:
    """Counts of gold claims and of those covered, counts of claims, and words read."""

    def __init__(self, misses: str, show: str) -> None:
        self.gold: Counter[tuple[str, str]] = Counter()
        self.claims: Counter[str] = Counter()
        self.length = 0
        self.misses = misses
        self.show = show

    def read(self, document: Document) -> list[Found]:
        found = claims_of(document)
        self.length += len(document.text.split())
        self.claims.update(draft.mention.kind for draft, _ in found)
        for draft, sentence in found:
            if draft.mention.kind == self.show:
                print(f"{draft.mention.text} | {draft.measure} | {draft.subject} | {sentence}")
        return found

    def check(self, kind: str, claim: dict[str, Any], rows: list[Found], path: Path) -> None:
        own = covers([row for row in rows if row[0].mention.kind == kind], claim, path)
        some = own or covers(rows, claim, path)
        self.gold.update({(kind, "gold"): 1, (kind, "own"): own, (kind, "any"): some})
        if self.misses == kind and not some:
            print(f"missed in {path.parent.parent.name}/{path.name}: {claim['quote']!r} in {claim['context']!r}")


def measure(folder: Path, tally: Tally) -> None:
    """Fill the tally from every story of the folder."""
    for story, gold, documents in stories(folder):
        found = {document.source: tally.read(document) for document in documents}
        for fact in (fact for fact in gold["facts"] if fact["kind"] in KINDS):
            for claim in fact["claims"]:
                tally.check(fact["kind"], claim, found.get(claim["file"], []), story / "clippings" / claim["file"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--misses", default="", choices=("", *KINDS))
    parser.add_argument("--show", default="", choices=("", *KINDS))
    options = parser.parse_args()
    for folder in options.folders or folders():
        if not folder.is_dir():
            sys.exit(f"skipped: there is no folder {folder}; CHECK_SOURCES_EVAL names it")
        tally = Tally(options.misses, options.show)
        measure(folder, tally)
        print(folder)
        for kind in KINDS:
            total = tally.gold[kind, "gold"]
            recall = f"own {tally.gold[kind, 'own']}/{total}  any {tally.gold[kind, 'any']}/{total}"
            print(f"  {kind:6} {recall}  {100 * tally.claims[kind] / max(1, tally.length):.2f} claims per 100 words")


if __name__ == "__main__":
    main()
