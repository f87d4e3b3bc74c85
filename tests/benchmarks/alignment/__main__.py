"""Alignment and verdicts on every set that is there, in one table, beside the figures kept from the last time.

    python -m tests.benchmarks.alignment [--sets A,B] [--quick] [--update] [--folds DIR] [--store DIR] [--notes DIR]

Sets are found in the folder that CHECK_SOURCES_EVAL names (it holds `eval` and `training-data`), or in `shared` beside
the repository; the scorers that lie beside them say what counts. `--quick` takes a part of each large set, the same on
every run. `--update` keeps the new figures in `tests/benchmarks/alignment_figures.json`. `--folds DIR` reads stories
that weights were fitted on with those of DIR/fold0 … fold4, which have not seen them; such figures and those of a part
are kept by themselves. `--store DIR` remembers what articles say, so that a change of alignment alone is measured soon.
`--notes DIR` writes what was missed and flagged, for a reader: it quotes the sets and is not to be kept.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from tests.benchmarks.alignment.figures import Result, load, updated, written
from tests.benchmarks.alignment.material import Absent, Program, Sample
from tests.benchmarks.alignment.sets import Set, named
from tests.benchmarks.alignment.table import HEAD, Row, rows, table

KEPT = Path(__file__).resolve().parents[1] / "alignment_figures.json"


def main() -> None:
    """Prints the table."""
    options = parser().parse_args()
    try:
        sets = named(options.sets)
    except ValueError as error:
        parser().error(f"--sets: {error}")
    kept, sample = load(KEPT), Sample(options.quick)
    lines: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        program = Program(options.store or folder, options.folds)
        for one in sets:
            begin = time.perf_counter()
            title = one.title(options.quick, options.folds is not None)
            result = tried(one, program, sample)
            if result is not None:
                some = rows(title, result.figures, kept)
                print(table(some, None), f"{title}: {time.perf_counter() - begin:.0f} s", sep="\n", flush=True)
                lines += some
                noted(title, result, options.notes)
                kept = updated(kept, title, result.figures)
                if options.update:
                    KEPT.write_text(written(kept), encoding="utf-8")
    if lines:
        print("", table(lines, HEAD), sep="\n")


def parser() -> argparse.ArgumentParser:
    """What the command takes."""
    made = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.alignment",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("--sets", default="", help="names with commas between; all but training-stories without")
    made.add_argument("--quick", action="store_true", help="a part of each large set")
    made.add_argument("--update", action="store_true", help="keep the new figures")
    made.add_argument("--folds", type=Path, help="weights by folds of stories, for figures on sets that were fitted on")
    made.add_argument("--store", default="", help="a folder that remembers claims between runs")
    made.add_argument("--notes", type=Path, help="a folder for what a reader should look at")
    return made


def tried(one: Set, program: Program, sample: Sample) -> Result | None:
    """The result of a set; None, saying so, where it is not there."""
    try:
        return one.run(program, sample)
    except Absent as error:
        print(f"{one.name}: skipped: {error}")
        return None


def noted(title: str, result: Result, folder: Path | None) -> None:
    """Writes the notes of a set, a file a topic."""
    if folder is None:
        return
    folder.mkdir(parents=True, exist_ok=True)
    for topic, notes in result.notes.items():
        text = "\n\n".join(notes) + "\n"
        (folder / f"{title}, {topic}.txt".replace(" ", "_").replace(",", "")).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
