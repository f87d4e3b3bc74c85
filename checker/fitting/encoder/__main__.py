"""Train the encoder of meanings, write it, and say how much 8 bits a weight change its vectors.

    python -m checker.fitting.encoder --data DIR --own DIR --stories DIR --start DIR -o FILE
        [--without FOLD[,FOLD]] [--steps N] [--checkpoint FILE] [--threads N]

`--data` holds `gold-stories/` and `labelled_pairs.jsonl`, `--own` more gold stories (repeatable), `--stories` the
articles of the labelled pairs (<dataset>/<story>/*.txt), `--start` a pretrained BERT (`config.json`, `vocab.txt`,
`model.safetensors`). With `--without` stories of those folds are left out, and figures are taken on them.
With `--checkpoint` a stopped run goes on, and what was computed once stands beside that file.
"""

# torch is there only where a model is trained

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from checker.fitting.encoder.material import Lesson
    from checker.fitting.encoder.start import Arrays, Start

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded

LOWER = 3
"""Layers that training leaves as they are."""
WIDTH = 192
"""Numbers in a vector."""
COMPARED = 500
"""Contexts whose vectors are compared in the end."""


def arguments() -> argparse.Namespace:
    from checker.language.meaning import SHIPPED

    parser = argparse.ArgumentParser(prog="python -m checker.fitting.encoder", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--own", type=Path, action="append", default=[])
    parser.add_argument("--stories", type=Path, required=True)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("-o", "--output", type=Path, default=SHIPPED)
    parser.add_argument("--without", type=lambda text: {int(fold) for fold in text.split(",")}, default=set())
    parser.add_argument("--steps", type=int, default=500)
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def main() -> None:
    import torch

    from checker.fitting.encoder import figures, learning, model, start, states
    from checker.language.meaning.encoder import MOST
    from checker.language.meaning.wordpiece import WordPieces

    given = arguments()
    torch.set_num_threads(given.threads)
    torch.manual_seed(learning.Plan.seed)
    lessons = material_of(given)
    contexts = sorted({claim.context for lesson in lessons for claim in lesson.claims})
    say(f"{len(lessons)} stories, {len(contexts)} contexts")
    began = start.read(given.start)
    known = states.states_of(contexts, model.Lower(began, LOWER), WordPieces(began.words), MOST, given.checkpoint)
    upper = model.Upper(began, LOWER, WIDTH)
    held = [lesson for lesson in lessons if lesson.fold in given.without]
    rest = [lesson for lesson in lessons if lesson.fold not in given.without]

    def told(step: int) -> None:
        for name, whole in (("all facts known", True), ("some pairs known", False)):
            some = [lesson for lesson in held if lesson.whole == whole]
            for line in figures.figures(some, lambda texts: states.vectors(upper, known, texts)):
                print(f"step {step:5}  {name:16}  {line}", flush=True)

    learning.train(upper, rest, known, learning.Plan(given.steps), given.checkpoint, told)
    some = Random(learning.Plan.seed).sample(contexts, min(COMPARED, len(contexts)))
    write(given.output, began, upper.arrays(), some, states.vectors(upper, known, some))


def material_of(given: argparse.Namespace) -> list[Lesson]:
    """The lessons, remembered beside the checkpoint: reading all stories takes minutes."""
    from checker.fitting.encoder import material

    path = given.checkpoint and given.checkpoint.with_name(given.checkpoint.name + ".material.jsonl")
    if path and path.exists():
        return material.load(path)
    say("reading the stories")
    gold = [given.data / "gold-stories", *given.own]
    found = list(material.lessons(gold, given.data / "labelled_pairs.jsonl", given.stories))
    if path:
        material.save(path, found)
    return found


def write(path: Path, began: Start, learned: Arrays, contexts: Sequence[str], floats: NDArray[np.float32]) -> None:
    """Write the file, read it again, and compare its vectors with those in floats."""
    from checker.fitting.encoder.export import exported, likeness
    from checker.language.meaning import load, weights

    weights.write(path, exported(began, learned))
    mean, worst = likeness(load(path).vectors(contexts), floats)
    say(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    say(f"cosine of vectors in 8 bits and in floats, {len(contexts)} contexts: mean {mean:.4f}, worst {worst:.4f}")


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
