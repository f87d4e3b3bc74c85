"""Pairs of values in real stories, read one by one: the same fact or not; the program reads the whole stories."""

from __future__ import annotations

import json
import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.alignment.figures import Figure, Result, at_least, share
from tests.benchmarks.alignment.material import Program, Sample, found, scorer

QUICK = 60
Said = Sequence[tuple[dict[str, Any], str]]
BARS = {"": (0.9, 0.75), "near": (0.75, 0.6)}
RELATIONS = ("", "equal", "near", "mid", "far", "other")


def run(program: Program, sample: Sample) -> Result:
    """Same-fact precision and recall over all and by how near the values are; conflicts called, and how many are."""
    by_story: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for line in found("training-data", "labelled_pairs.jsonl").read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        if pair["sure"]:
            by_story[pair["dataset"], pair["story"]].append(pair)
    answer = scorer("score_labelled_pairs").answer
    said: list[tuple[dict[str, Any], str]] = []
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(found("training-data", "stories.tar.gz")) as archive:
            archive.extractall(folder, filter="data")
        for dataset, story in sample.of(sorted(by_story), QUICK):
            paths = sorted((Path(folder) / "stories" / dataset / story).glob("*.txt"))
            facts = [fact.as_dict() for fact in program.check(paths, story).facts if len(fact.claims) > 1]
            said += [(pair, answer(facts, pair)) for pair in by_story[dataset, story]]
    return Result(tuple(figures(said)), {"wrong": tuple(wrong(said))})


def figures(said: Said) -> Iterator[Figure]:
    """As `score_labelled_pairs.py` counts."""
    for relation in RELATIONS:
        some = [(pair, verdict) for pair, verdict in said if relation in ("", pair["relation"])]
        joined = [is_same(pair) for pair, verdict in some if verdict != "different"]
        same = [verdict != "different" for pair, verdict in some if is_same(pair)]
        precise, found_ = (at_least(bound) for bound in BARS[relation]) if relation in BARS else (None, None)
        name = f"same fact, {relation} values:" if relation else "same fact:"
        yield share(f"{name} precision", sum(joined), len(joined), precise)
        yield share(f"{name} recall", sum(same), len(same), found_)
    called = [pair["label"] == "conflict" for pair, verdict in said if verdict == "conflict"]
    gold = [verdict == "conflict" for pair, verdict in said if pair["label"] == "conflict"]
    yield share("called conflict, and one", sum(called), len(called), at_least(0.5))
    yield share("conflict recall", sum(gold), len(gold))


def is_same(pair: dict[str, Any]) -> bool:
    return bool(pair["label"] != "different")


def wrong(said: Said) -> Iterator[str]:
    """The pairs joined or called a conflict wrongly, and those not joined."""
    for pair, verdict in said:
        false = verdict == "conflict" != pair["label"]
        if false or is_same(pair) != (verdict != "different"):
            sides = "\n".join(f"  {pair[side]['file']}: {pair[side].get('sentence', '')}" for side in "ab")
            yield f"{pair['id']} {pair['story']} {pair['kind']}: {pair['label']} -> {verdict}\n{sides}"
