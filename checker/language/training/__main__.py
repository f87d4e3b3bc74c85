"""`python -m checker.language.training --data DIR`: makes the shipped pipeline and prints the table of its scores.

With `--evaluate` only the table is made, of the model that is in place. Training runs on one thread; the seeds are
fixed, so the same data gives the same model on the same kind of machine.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

for _library in ("OMP", "OPENBLAS", "BLIS", "MKL"):
    os.environ.setdefault(f"{_library}_NUM_THREADS", "1")  # before numpy is loaded: one thread, so runs repeat


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m checker.language.training", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with dep/, ner/ and vectors/")
    parser.add_argument("--out", type=Path, help="where the model goes (default: the package's own model folder)")
    parser.add_argument("--evaluate", action="store_true", help="only print the scores of the model in place")
    parser.add_argument("--parser-steps", type=int, default=3600)
    parser.add_argument("--names-steps", type=int, default=2500)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def main() -> None:
    from checker.language import pipeline
    from checker.language.training import evaluation, recipe

    given = arguments()
    out = given.out or pipeline.SHIPPED
    if not given.evaluate:
        recipe.make(given.data, out, recipe.Recipe(given.parser_steps, given.names_steps, given.seed))
    print(evaluation.table(pipeline.shipped(out), given.data))


if __name__ == "__main__":
    main()
