"""How time, memory and quality grow with the number of clippings.

    python tests/benchmarks/growth.py [--sizes 100,1000,10000] [--jobs N] [--plot docs/growth.svg] [--json FILE]

For each size: claims, pairs of clippings that meet, seconds of the first run and of a second with one new clipping,
peak memory, and how many of the planted conflicts were found and how many of the reported ones were planted.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.benchmarks.generator import clippings, score, write
from tests.benchmarks.measuring import Measured, measured
from tests.benchmarks.plotting import plot


@dataclass(frozen=True, slots=True)
class Growth:
    """One row of the table."""

    clippings: int
    claims: int
    pairs: int
    first: Measured
    second: Measured
    aligned: float
    recall: float
    precision: float


def grown(count: int, jobs: int) -> Growth:
    """Generates, runs and scores a number of clippings."""
    with tempfile.TemporaryDirectory() as name:
        folder, out = Path(name) / "clippings", Path(name) / "report.json"
        planted = write(folder, count)
        common = [str(folder), "-q", "--isolated", "--store", f"{name}/store", "--jobs", str(jobs)]
        first = measured([*common, "--json", str(out)])
        report = json.loads(out.read_text(encoding="utf-8"))
        found = score(report["facts"], planted)
        new = folder / "new.txt"
        new.write_text(next(iter(clippings(1))).text.replace("24", "77"), encoding="utf-8")
        second = measured([*common, "--json", str(out), "--new", str(new)])
        pairs, aligned = pairs_and_seconds(folder, f"{name}/store")
        claims = report["summary"]["claims"]
    return Growth(count, claims, pairs, first, second, aligned, found.recall, found.precision)


def pairs_and_seconds(folder: Path, store: str) -> tuple[int, float]:
    """How many pairs of clippings meet, and the CPU seconds of alignment and comparison alone, on one core."""
    import time

    from checker.alignment.meeting import meetings, vocabulary
    from checker.pipeline import report, understood
    from checker.settings import Settings

    settings = Settings(store=store)
    read, skipped = understood([folder], settings)
    pairs = len(meetings([vocabulary(result.claims) for result in read if result.claims]))
    begin = time.process_time()
    report(read, skipped, settings)
    return pairs, time.process_time() - begin


def table(rows: Sequence[Growth]) -> str:
    lines = [
        "clippings   claims    pairs  first run: CPU s   wall s      MB  one new: CPU s  wall s  aligned s"
        "  s per 1e6 claims  recall  precision"
    ]
    for row in rows:
        million = row.aligned / row.claims * 1e6
        lines.append(
            f"{row.clippings:>9,}{row.claims:>9,}{row.pairs:>9,}{row.first.cpu:>18.1f}{row.first.wall:>9.1f}"
            f"{row.first.megabytes:>8.0f}{row.second.cpu:>16.1f}{row.second.wall:>8.1f}{row.aligned:>11.1f}"
            f"{million:>18.0f}{row.recall:>8.3f}{row.precision:>11.3f}"
        )
    return "\n".join(lines)


def lines(rows: Sequence[Growth]) -> dict[str, list[tuple[float, float]]]:
    return {
        "CPU s, first run": [(row.clippings, row.first.cpu) for row in rows],
        "CPU s, one new": [(row.clippings, row.second.cpu) for row in rows],
        "peak memory, MB": [(row.clippings, row.first.megabytes) for row in rows],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="100,1000,10000")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    rows = [grown(int(size), arguments.jobs) for size in arguments.sizes.split(",")]
    print(table(rows))
    if arguments.plot:
        arguments.plot.write_text(plot(lines(rows), "clippings"), encoding="utf-8")
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(row) for row in rows], indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
