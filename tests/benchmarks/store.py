"""What the store saves: seconds of CPU for the first run, the next, and one with a new clipping.

    python tests/benchmarks/store.py FOLDER [--limit N] [--kills N]

FOLDER holds clippings, in folders too. Understanding (reading and claims) is what the store saves; the alignment of all
claims is shown beside it.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
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


def killed(folder: Path, clippings: str, kills: int) -> int:
    """Kills so many runs in the middle, each a little later, and gives how many clippings the store then knew.

    Raises AssertionError where a run after a kill gives another report than one without a store.
    """
    command = [sys.executable, "-m", "checker", str(folder / clippings), "--isolated", "--jobs", "1"]
    wanted = subprocess.run([*command, "--no-store", "--json", "-"], capture_output=True, check=True).stdout
    begin = time.perf_counter()
    subprocess.run([*command, "--no-store"], capture_output=True, check=True)
    whole = time.perf_counter() - begin
    for number in range(kills):
        process = subprocess.Popen(
            [*command, "--store", str(folder / "killed")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(whole * (number + 1) / kills)
        process.kill()
        process.wait()
    done = subprocess.run(
        [*command, "--store", str(folder / "killed"), "--json", "-", "-v"], capture_output=True, check=True
    )
    assert done.stdout == wanted, "the report after the kills is another one"
    said = [line for line in done.stderr.decode().splitlines() if "were remembered" in line]
    return int(said[0].split()[1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=100)
    parser.add_argument("--kills", type=int, default=0, help="how many runs to kill in the middle")
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
        if arguments.kills:
            kept = killed(Path(name), "clippings", arguments.kills)
            print(f"{arguments.kills} runs killed: {kept} clippings were remembered")
        size = sum(path.stat().st_size for path in (Path(name) / "store").iterdir())
        print(f"the store holds {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
