"""Fit the alignment weights and print the cross-validated figures.

    python -m checker.fitting --data DIR [--stories DIR] [-o checker/alignment/data/weights.json] [--folds DIR]

DIR holds `gold-stories/` and `labelled_pairs.jsonl`; `--stories` is where the articles of the labelled pairs stand
(<dataset>/<story>/*.txt). `--folds` writes weights fitted without each fold as well, for honest figures elsewhere.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from checker.fitting.fitting import Weights, fitted, outcomes_of, prepared
from checker.fitting.material import FOLDS, gold_stories, pair_stories
from checker.fitting.thresholds import thresholds

SHIPPED = Path(__file__).parents[1] / "alignment" / "data" / "weights.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--stories", type=Path)
    parser.add_argument("--folds", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=SHIPPED)
    args = parser.parse_args()
    stories = list(gold_stories(args.data / "gold-stories"))
    if args.stories:
        stories += pair_stories(args.data / "labelled_pairs.jsonl", args.stories)
    ready = [prepared(story) for story in stories]
    left_out = [fitted(ready, without=fold) for fold in range(FOLDS)]
    outcomes = [o for story in ready for o in outcomes_of(story, left_out[story.story.fold])]
    least = thresholds(outcomes)
    write(args.output, fitted(ready), least)
    if args.folds:
        for fold, fits in enumerate(left_out):
            rest = [o for s in ready if s.story.fold != fold for o in outcomes_of(s, left_out[s.story.fold])]
            write(args.folds / f"fold{fold}" / "weights.json", fits, thresholds(rest))
    print(json.dumps(least, indent=1), file=sys.stderr)


def write(path: Path, fits: dict[str, Weights], least: dict[str, dict[str, float]]) -> None:
    """Write a weights file, sorted, so that a change shows its difference."""
    path.parent.mkdir(parents=True, exist_ok=True)
    families = {name: {**fit, "least": least.get(name, {"none": 3.0})} for name, fit in sorted(fits.items())}
    text = json.dumps({"families": families}, indent=None, sort_keys=True, ensure_ascii=False).replace("}, {", "},\n{")
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
