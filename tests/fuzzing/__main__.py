"""Runs one target under atheris.

    python -m tests.fuzzing TARGET [--seconds 600] [--corpus FOLDER] [SEED_FILE ...]

With SEED_FILEs each is tried once and nothing else is done. A finding is written to `crash-...` in the working folder
and ends the run; make a test of it. The last line gives executions and coverage.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.fuzzing.seeds import SEEDS

SLOWEST, LONGEST = 10, 4096
"""Seconds that one input may take, and bytes that it may have."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzzing", description=__doc__)
    parser.add_argument("target", choices=sorted(SEEDS))
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("seeds", nargs="*", type=Path)
    options = parser.parse_args()
    if options.seeds:
        return tried(options.target, options.seeds)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.corpus or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(SEEDS[options.target]):
            (folder / f"seed-{number}").write_bytes(seed)
        return fuzzed(options.target, options.seconds, folder)


def tried(name: str, seeds: list[Path]) -> int:
    from tests.fuzzing.targets import TARGETS, in_one_process

    in_one_process()
    for path in seeds:
        TARGETS[name](path.read_bytes())
    print(f"{len(seeds)} inputs, nothing found")
    return 0


def fuzzed(name: str, seconds: int, folder: Path) -> int:
    """Ends the process: libFuzzer does not come back."""
    import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]

    with atheris.instrument_imports(include=["checker", "pypdf", "striprtf", "email", "warcio"]):
        from tests.fuzzing.targets import TARGETS, in_one_process

        in_one_process()
        TARGETS[name](SEEDS[name][-1])  # what is imported late is instrumented too
    bounds = [f"-max_total_time={seconds}", f"-timeout={SLOWEST}", f"-max_len={LONGEST}", "-rss_limit_mb=4096"]
    atheris.Setup([sys.argv[0], str(folder), *bounds, "-print_final_stats=1"], TARGETS[name])
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
