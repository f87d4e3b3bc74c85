"""What the store saves: seconds of CPU for the first run, the next, and one with a new clipping.

    python tests/benchmarks/store.py FOLDER [--limit N]

FOLDER holds clippings, in folders too. Understanding (reading and claims) is what the store saves; the alignment of all
claims is shown beside it.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from checker.pipeline import report, understood
from checker.settings import Settings

Result = TypeVar("Result")


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    begin = time.process_time()
    result = work()
    return time.process_time() - begin, result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=100)
    arguments = parser.parse_args()
    files = sorted(path for path in arguments.folder.rglob("*.txt") if path.is_file())[: arguments.limit]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "clippings"
        folder.mkdir()
        for number, path in enumerate(files[1:]):
            shutil.copy(path, folder / f"{number:05}.txt")
        settings = Settings(store=str(Path(name) / "store"))
        print(f"{'run':<18}{'files':>7}{'claims':>9}{'understood':>12}{'aligned':>10}")
        for run in ("first", "again", "one new clipping"):
            if run == "one new clipping":
                shutil.copy(files[0], folder / "new.txt")
            understanding, (read, skipped) = timed(lambda: understood([folder], settings))
            aligning, _ = timed(lambda read=read, skipped=skipped: report(read, skipped, settings))  # type: ignore[misc]
            claims = sum(len(result.claims) for result in read)
            print(f"{run:<18}{len(read):>7}{claims:>9}{understanding:>11.2f}s{aligning:>9.2f}s", flush=True)
        size = sum(path.stat().st_size for path in (Path(name) / "store").iterdir())
        print(f"the store holds {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
