"""How many contexts a second one core encodes, how long loading takes, and how large the encoder is.

    python tests/benchmarks/meaning_speed.py [MODEL.npz] [--contexts FILE] [--count N]

Without a file the shipped encoder is measured. FILE holds a context a line; without it contexts of usual length are
made from the vocabulary.
"""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path
from random import Random

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded

from checker.language.meaning import SHIPPED, load
from checker.language.meaning.weights import read
from checker.language.meaning.wordpiece import MASK

LENGTHS = (11, 33)
"""From the 5th to the 90th percentile of contexts of real stories, in pieces."""


def made(path: Path, count: int) -> list[str]:
    """Contexts of random words, the same on every run."""
    dice = Random(1)
    words = [word for word in read(path).words if word.isascii() and word.isalpha()]
    return [" ".join([MASK, *dice.choices(words, k=dice.randint(*LENGTHS) - 1)]) for _ in range(count)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, nargs="?", default=SHIPPED)
    parser.add_argument("--contexts", type=Path)
    parser.add_argument("--count", type=int, default=1000)
    given = parser.parse_args()
    start = time.perf_counter(), time.process_time()
    encoder = load(given.model)
    loading = time.perf_counter() - start[0], time.process_time() - start[1]
    lines = given.contexts.read_text(encoding="utf-8").splitlines() if given.contexts else []
    texts = lines or made(given.model, given.count)
    start = time.perf_counter(), time.process_time()
    vectors = encoder.vectors(texts)
    passed, worked = time.perf_counter() - start[0], time.process_time() - start[1]
    print(f"{given.model.name}: {given.model.stat().st_size / 1e6:.1f} MB, {vectors.shape[1]} numbers a vector")
    print(f"loading: {loading[0]:.2f} s, {loading[1]:.2f} s of it at work")
    print(f"{len(texts)} contexts: {len(texts) / passed:.0f} a second, {len(texts) / worked:.0f} a second at work")


if __name__ == "__main__":
    main()
