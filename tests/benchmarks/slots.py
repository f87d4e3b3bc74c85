"""How often claims in words of one gold fact fill the same slot, and how many other claims fill it too.

    python tests/benchmarks/slots.py [FOLDER ...] [--misses KIND]

Folders hold gold stories; without one those of the repository and those to fit on are taken, looked for in the folder
that CHECK_SOURCES_EVAL names (or `shared` beside the repository). For each pair of claims of a gold fact from two
articles (or of two sides) `same` counts those of which both are reported by their own kind and fill one slot:

* name: one name or a variant of it, or the same measure of the same thing ("codename" of the model);
* role: one person, or one post of one organisation;
* membership: one label or governor, or a member in common;
* place: one relation of one thing or of one verb;
* polarity: a question that both answer, and a topic word that both share (or a question that is asked once);
* quote: one speaker.

`rivals` are claims of other facts in the other article that fill the slot as well, for each such pair.
"""

from __future__ import annotations

import argparse
import json
import os
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from checker.domain.claims import Claim
from checker.domain.values import Words
from checker.extraction import extract
from checker.kinds import all_kinds
from checker.kinds.role import compare as compare_roles
from checker.language.axes import TELLING
from checker.language.items import matched_items
from checker.language.nearness import near
from checker.language.pipeline import load
from checker.language.similarity import compare_names
from checker.language.stems import stem
from checker.language.synonyms import kin
from checker.reading import read_all

ROOT = Path(__file__).resolve().parents[2]
EVERYBODY = {"nobody", "none", "nothing", "everyone", "everybody", "one", "anyone", "all"}
SMALL = set("the a an it he she they that this who which its his her their we".split())


def folders() -> list[Path]:
    """The stories of the repository, and those to fit on."""
    root = Path(os.environ.get("CHECK_SOURCES_EVAL", ROOT.parent / "shared"))
    return [root / "training-data" / "gold-stories", ROOT / "tests" / "gold"]


def part(claim: Claim, name: str) -> str:
    value = claim.mention.value
    return value.part(name) if isinstance(value, Words) else ""


def like(a: str, b: str) -> bool:
    """Whether two words can stand for each other."""
    return stem(a) == stem(b) or kin(a, b) or near(a, b)


def phrases_meet(left: str, right: str) -> bool:
    """Whether two phrases share a word, or end in words that can stand for each other."""
    words = [[w for w in phrase.lower().split() if w not in SMALL] for phrase in (left, right)]
    if not all(words):
        return False
    stems = [{stem(w) for w in one} for one in words]
    return bool(stems[0] & stems[1]) or like(words[0][-1], words[1][-1])


def names_meet(a: Claim, b: Claim) -> bool:
    if compare_names(a.mention.text, b.mention.text).alike:
        return True
    heads = a.measure.split()[-1:], b.measure.split()[-1:]
    slot = "name" not in {a.measure, b.measure} and all(heads) and like(heads[0][0], heads[1][0])
    return slot and (a.subject == a.measure or b.subject == b.measure or phrases_meet(a.subject, b.subject))


def roles_meet(a: Claim, b: Claim) -> bool:
    same = compare_names(part(a, "person"), part(b, "person")).alike
    return same or compare_roles(a, b).level == "holder"


def items(claim: Claim) -> tuple[str, ...]:
    return claim.mention.value.items if isinstance(claim.mention.value, Words) else ()


def lists_meet(a: Claim, b: Claim) -> bool:
    """One label or governor, and where both are lists a member in common: lists that share none are of other things."""
    if bool(items(a)) != bool(items(b)):
        return False
    labels = [(part(c, "label") or part(c, "governor")).split()[-1:] for c in (a, b)]
    return all(labels) and like(labels[0][0], labels[1][0])


def members_meet(a: Claim, b: Claim) -> bool:
    missing, _, _ = matched_items(items(a), items(b), named=True)
    return bool(items(a)) and len(missing) < len(items(a))


def places_meet(a: Claim, b: Claim) -> bool:
    if a.measure != b.measure:
        return False
    verbs = [dict(c.scope).get("verb", "") for c in (a, b)]
    return phrases_meet(a.subject, b.subject) or (all(verbs) and like(verbs[0], verbs[1]))


def answers_meet(a: Claim, b: Claim) -> bool:
    asked = [{c.measure, *(pair.split(":")[0] for pair in part(c, "axes").split())} for c in (a, b)]
    both = asked[0] & asked[1]
    topics = [set(part(c, "topic").split()) for c in (a, b)]
    if both & TELLING or (both and any(topic & EVERYBODY for topic in topics)):
        return True
    return bool(both) and any(like(x, y) for x in topics[0] - EVERYBODY for y in topics[1] - EVERYBODY)


def quotes_meet(a: Claim, b: Claim) -> bool:
    speakers = part(a, "speaker"), part(b, "speaker")
    return all(speakers) and (compare_names(*speakers).alike or phrases_meet(*speakers))


MEET: dict[str, Callable[[Claim, Claim], bool]] = {
    "name": names_meet,
    "role": roles_meet,
    "membership": lambda a, b: lists_meet(a, b) or members_meet(a, b),
    "place": places_meet,
    "polarity": answers_meet,
    "quote": quotes_meet,
}


def covers(claim: Claim, gold: dict[str, str], path: Path) -> bool:
    """As the stories' scorer says it: offsets for text files, words elsewhere."""
    if path.suffix in {".txt", ".md"}:
        text = path.read_bytes().decode("utf-8")
        start = text.index(gold["context"]) + gold["context"].index(gold["quote"])
        return claim.mention.span.start < start + len(gold["quote"]) and start < claim.mention.span.end
    text, quote, context = squash(claim.mention.text), squash(gold["quote"]), set(squash(gold["context"]).split())
    around = set(squash(claim.quote).split())
    near = len(context & around) >= 0.5 * max(1, min(len(context), len(around)))
    return bool(text) and near and (text in quote or quote in text)


def squash(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def read(clippings: Path) -> dict[str, dict[str, list[Claim]]]:
    """The claims in words of each document, by file and kind."""
    found: dict[str, dict[str, list[Claim]]] = {}
    for document in read_all([clippings]).documents:
        by_kind: dict[str, list[Claim]] = defaultdict(list)
        for claim in extract(document, load(), [kind for name, kind in all_kinds().items() if name in MEET]):
            by_kind[claim.kind].append(claim)
        found[document.source] = by_kind
    return found


def pairs(fact: dict[str, Any]) -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    """Pairs of claims of one gold fact that stand in two articles or take two sides."""
    for one, two in combinations(fact["claims"], 2):
        if one["file"] != two["file"] or one["side"] != two["side"]:
            yield one, two


def measure(story: Path, tally: Counter[tuple[str, str]], misses: str) -> None:
    gold = json.loads((story / "gold.json").read_text(encoding="utf-8"))
    clippings = clippings_of(story)
    found = read(clippings)
    for fact in (fact for fact in gold["facts"] if fact["kind"] in MEET):
        kind = fact["kind"]
        told = {id(c): [v for v in found.get(c["file"], {}).get(kind, ())
                        if covers(v, c, clippings / c["file"])] for c in fact["claims"]}  # fmt: skip
        own = [claim for row in told.values() for claim in row]
        for one, two in pairs(fact):
            left, right = told[id(one)], told[id(two)]
            hit = any(MEET[kind](a, b) for a in left for b in right)
            rivals = [v for v in found.get(two["file"], {}).get(kind, ()) if not any(v is o for o in own)]
            near = sum(any(MEET[kind](a, v) for a in left) for v in rivals)
            differ = one["side"] != two["side"]
            tally.update({(kind, "pairs"): 1, (kind, "told"): bool(left and right), (kind, "same"): hit,
                          (kind, "rivals"): near, (kind, "differ"): differ, (kind, "met"): differ and hit})  # fmt: skip
            if misses == kind and not hit:
                print(f"{story.name} {fact['id']} {fact['verdict']}: {fact['about']}")
                show(one, left)
                show(two, right)


def show(gold: dict[str, str], told: list[Claim]) -> None:
    """A gold claim with what was reported of it."""
    print(f"    {gold['file']}: {gold['quote']!r} in {gold['context']!r}")
    for claim in told:
        print(f"        {claim.measure} | {claim.subject} | {claim.mention.value}")


def clippings_of(story: Path) -> Path:
    """The clippings of a story: beside its gold, or among the repository's examples."""
    own = story / "clippings"
    return own if own.is_dir() else ROOT / "sources" / story.name


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--misses", default="", choices=("", *MEET))
    options = parser.parse_args()
    tally: Counter[tuple[str, str]] = Counter()
    for folder in options.folders or folders():
        for gold in sorted(folder.glob("*/gold.json")):
            measure(gold.parent, tally, options.misses)
    print(f"{'kind':12}{'pairs':>7}{'told':>7}{'same':>7}{'recall':>8}{'differ':>8}{'met':>6}{'rivals a pair':>15}")
    for kind in MEET:
        row = {name: tally[kind, name] for name in ("pairs", "told", "same", "rivals", "differ", "met")}
        total = max(1, row["pairs"])
        print(
            f"{kind:12}{row['pairs']:7}{row['told']:7}{row['same']:7}{row['same'] / total:8.2f}"
            f"{row['differ']:8}{row['met']:6}{row['rivals'] / total:15.2f}"
        )


if __name__ == "__main__":
    main()
