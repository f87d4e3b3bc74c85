"""How many gold claims in words (lists, yes and no, quotes) some claim covers, and how many claims 100 words give.

    python tests/benchmarks/facts_in_words.py [--stories FOLDER] [--misses] [--show KIND]

Stories are folders with `clippings/` and, for the recall, `gold.json`. They are looked for in `gold-stories` below the
folder that CHECK_SOURCES_EVAL names (or `shared` beside the repository).
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from checker.domain.claims import Article, Draft
from checker.domain.document import Document
from checker.language.entities import find_entities
from checker.language.pipeline import load
from checker.reading import read_all

KINDS = ("membership", "polarity", "quote", "event")
ROOT = Path(__file__).resolve().parents[2]


def eval_folder() -> Path:
    """The folder of the gold stories."""
    return Path(os.environ.get("CHECK_SOURCES_EVAL", ROOT.parent / "shared")) / "eval" / "gold-stories"


def claims_of(document: Document) -> list[tuple[Draft, str]]:
    """Every claim in words of one document, with its sentence."""
    sentences = load().parse(document)
    article = Article(document, sentences, (), find_entities(sentences, document))
    found = []
    for kind in KINDS:
        for draft in importlib.import_module(f"checker.kinds.{kind}").find(article):
            around = [s.text for s in sentences if s.span.overlaps(draft.mention.span)]
            found.append((draft, " ".join(around)))
    return found


def squash(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def covers(draft: Draft, sentence: str, gold: dict[str, str], span: tuple[int, int] | None) -> bool:
    """As the stories' scorer says it: offsets for text files, words elsewhere."""
    if span is not None:
        return draft.mention.span.start < span[1] and span[0] < draft.mention.span.end
    text, quote, context = squash(draft.mention.text), squash(gold["quote"]), squash(gold["context"])
    left, right = set(sentence.lower().split()), set(context.lower().split())
    near = context in squash(sentence) or len(left & right) >= 0.5 * max(1, min(len(left), len(right)))
    return bool(text) and (text in quote or quote in text) and near


def gold_span(path: Path, gold: dict[str, str]) -> tuple[int, int] | None:
    if path.suffix not in {".txt", ".md"}:
        return None
    text = path.read_bytes().decode("utf-8")
    start = text.index(gold["context"]) + gold["context"].index(gold["quote"])
    return start, start + len(gold["quote"])


def score(story: Path, tally: dict[str, Counter[str]], misses: bool, show: str) -> None:
    documents = read_all([story / "clippings"]).documents
    found = {document.source: claims_of(document) for document in documents}
    for document in documents:
        own = sum(len(document.text[b.span.start : b.span.end].split()) for b in document.blocks)
        tally["words"]["all"] += own
        for draft, sentence in found[document.source]:
            tally["claims"][draft.mention.kind] += 1
            if draft.mention.kind == show:
                about = f"[{draft.measure} | {draft.subject}]"
                print(f"    {draft.recogniser:20} {about} {draft.mention.value.as_dict()} < {sentence[:160]}")
    gold_file = story / "gold.json"
    if gold_file.exists():
        gold_recall(story, json.loads(gold_file.read_text(encoding="utf-8")), found, tally, misses)


def gold_recall(
    story: Path,
    gold: dict[str, Any],
    found: dict[str, list[tuple[Draft, str]]],
    tally: dict[str, Counter[str]],
    misses: bool,
) -> None:
    for fact in gold["facts"]:
        if fact["kind"] not in {"membership", "polarity", "quote", "role"}:
            continue
        for claim in fact["claims"]:
            span = gold_span(story / "clippings" / claim["file"], claim)
            hit = {d.mention.kind for d, s in found.get(claim["file"], []) if covers(d, s, claim, span)}
            tally["gold"][fact["kind"]] += 1
            tally["any"][fact["kind"]] += bool(hit)
            tally["own"][fact["kind"]] += fact["kind"] in hit
            if misses and fact["kind"] not in hit and fact["kind"] != "role":
                where = f"{story.name} {claim['file']} {fact['kind']} ({'/'.join(sorted(hit))})"
                print(f"  miss {where}: {claim['quote']!r} in {claim['context']!r}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=Path, default=eval_folder())
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--show", default="")
    parser.add_argument("--limit", type=int, default=1000)
    options = parser.parse_args()
    if not options.stories.is_dir():
        sys.exit(f"skipped: there is no folder {options.stories}; CHECK_SOURCES_EVAL names it")
    tally: dict[str, Counter[str]] = {name: Counter() for name in ("gold", "any", "own", "claims", "words")}
    stories = sorted(path.parent for path in options.stories.rglob("clippings"))
    for story in stories[: options.limit]:
        score(story, tally, options.misses, options.show)
    for kind, total in sorted(tally["gold"].items()):
        own, some = tally["own"][kind], tally["any"][kind]
        print(f"{kind:11} {own}/{total} by its own kind, {some}/{total} by any of these kinds")
    words = max(1, tally["words"]["all"])
    per = {kind: round(100 * count / words, 2) for kind, count in sorted(tally["claims"].items())}
    print(f"{words} words, {sum(tally['claims'].values())} claims; per 100 words: {per}")


if __name__ == "__main__":
    main()
