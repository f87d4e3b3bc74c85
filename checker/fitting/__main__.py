"""Fit the alignment weights and print the cross-validated figures.

    python -m checker.fitting --data DIR [--own DIR] [--stories DIR] [--further FILE] [--encoders DIR] [-o FILE]
                              [--folds DIR]

DIR holds `gold-stories/` and `labelled_pairs.jsonl`; `--stories` is where the articles of the labelled pairs stand
(<dataset>/<story>/*.txt), `--own` a folder of further gold stories, `--further` more labelled pairs of those articles,
whose rows may carry a `weight` (pairs chosen because the program was in doubt should count less than a fair sample).
`--encoders` holds `fold0/meaning.npz` … of `checker.fitting.encoder`, each trained without that fold of stories;
without it no weights with meaning are fitted. `--folds` writes weights fitted without each fold as well, for honest
figures elsewhere.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from checker.alignment.sameness import meanings_of
from checker.fitting.fitting import (
    Ready,
    Weights,
    fitted,
    fitted_second,
    outcomes_of,
    prepared,
    with_second_look,
)
from checker.fitting.material import FOLDS, gold_stories, pair_stories
from checker.fitting.thresholds import thresholds

SHIPPED = Path(__file__).parents[1] / "alignment" / "data" / "weights.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--own", type=Path)
    parser.add_argument("--stories", type=Path)
    parser.add_argument("--further", type=Path)
    parser.add_argument("--encoders", type=Path)
    parser.add_argument("--folds", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=SHIPPED)
    args = parser.parse_args()
    stories = list(gold_stories(args.data / "gold-stories"))
    if args.own:
        stories += gold_stories(args.own)
    if args.stories:
        pairs = [args.data / "labelled_pairs.jsonl", *([args.further] if args.further else [])]
        stories += [story for file in pairs for story in pair_stories(file, args.stories)]
    least = fit_all([prepared(story) for story in stories], args.encoders, args.output, args.folds)
    print(json.dumps(least, indent=1), file=sys.stderr)


def fit_all(ready: list[Ready], encoders: Path | None, output: Path, folds: Path | None) -> dict[str, dict[str, float]]:
    """Fit on everything and without each fold, find the bounds on the stories left out, and write the files."""
    left_out = [fitted(ready, without=fold) for fold in range(FOLDS)]
    whole = fitted(ready)
    outcomes = [(s.story.fold, o) for s in ready for o in outcomes_of(s, left_out[s.story.fold])]
    if encoders:
        learned = [meanings_of(str(encoders / f"fold{fold}")) for fold in range(FOLDS)]
        known = [meanings for meanings in learned if meanings is not None]
        second = with_second_look(ready, left_out, known)
        left_out = [{**fits, **fitted_second(second, without=fold)} for fold, fits in enumerate(left_out)]
        whole |= fitted_second(second)
        outcomes += [
            (s.story.fold, o) for s in ready for o in outcomes_of(s, left_out[s.story.fold], known[s.story.fold])
        ]
    least = thresholds(o for _, o in outcomes)
    write(output, whole, least)
    for fold, fits in enumerate(left_out if folds else ()):
        write(Path(folds or "") / f"fold{fold}" / "weights.json", fits, thresholds(o for f, o in outcomes if f != fold))
    return least


def write(path: Path, fits: dict[str, Weights], least: dict[str, dict[str, float]]) -> None:
    """Write a weights file, sorted, so that a change shows its difference."""
    path.parent.mkdir(parents=True, exist_ok=True)
    families = {name: {**fit, "least": least.get(name, {"none": 3.0})} for name, fit in sorted(fits.items())}
    text = json.dumps({"families": families}, indent=None, sort_keys=True, ensure_ascii=False).replace("}, {", "},\n{")
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
