"""Every figure of speed in one table, and as JSON: start, throughput, growth, store, engines, other readers of numbers.

    python -m tests.benchmarks.performance [--articles FOLDER] [--sizes 100,1000] [--json FILE]

FOLDER holds real articles (text files) for the throughput; without it, generated clippings are read. What is not
installed (pyspark, quantulum3, recognizers-text-suite) is left out, and said to be.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.generator import write
from tests.benchmarks.growth import grown
from tests.benchmarks.measuring import best, machine, measured

Figure = tuple[str, float, str]


def start() -> Iterator[Figure]:
    """CPU seconds of commands that answer at once, and of a first report."""
    yield "start: --help", best(["--help"]).cpu, "s CPU"
    yield "start: --version", best(["--version"]).cpu, "s CPU"
    with tempfile.TemporaryDirectory() as name:
        write(Path(name), 3)
        yield "start: three clippings", best([name, "-q", "--isolated", "--no-store"]).cpu, "s CPU"


def throughput(texts: list[str]) -> Iterator[Figure]:
    """Articles of 600 words a second on one core, against the bare statistical pipeline on the same text."""
    from checker.language.pipeline import load
    from checker.pipeline import understood
    from checker.settings import Settings

    words = sum(len(text.split()) for text in texts)
    pipeline = load()
    with tempfile.TemporaryDirectory() as name:
        for number, text in enumerate(texts):
            (Path(name) / f"{number:05}.txt").write_text(text, encoding="utf-8")
        understood([Path(name)], Settings())
        whole = cpu(lambda: understood([Path(name)], Settings()))
    bare = cpu(lambda: [list(pipeline._nlp.pipe(text.split("\n"))) for text in texts])
    yield "throughput: understanding", words / 600 / whole, "articles of 600 words/s"
    yield "throughput: bare pipeline", words / 600 / bare, "articles of 600 words/s"
    yield "throughput: whole over bare", whole / bare, "x"


def cpu(work: Callable[[], object], runs: int = 3) -> float:
    """The least CPU time of several runs."""
    took = []
    for _ in range(runs):
        begin = time.process_time()
        work()
        took.append(time.process_time() - begin)
    return min(took)


def growth(sizes: list[int]) -> Iterator[Figure]:
    for size in sizes:
        row = grown(size, jobs=2)
        yield f"growth {size:,}: first run", row.first.cpu, "s CPU"
        yield f"growth {size:,}: memory", row.first.megabytes, "MB"
        yield f"growth {size:,}: one new clipping", row.second.cpu, "s CPU"
        yield f"growth {size:,}: aligned, per million claims", row.aligned / row.claims * 1e6, "s CPU"
        yield f"growth {size:,}: conflicts found", row.recall, "recall"
        yield f"growth {size:,}: conflicts right", row.precision, "precision"


def store_and_engines(count: int) -> Iterator[Figure]:
    """The same clippings with one process, with two, remembered, and on Spark."""
    with tempfile.TemporaryDirectory() as name:
        write(Path(name) / "c", count)
        common = [f"{name}/c", "-q", "--isolated"]
        one = measured([*common, "--no-store", "--jobs", "1"])
        two = measured([*common, "--no-store", "--jobs", "2"])
        yield f"jobs: {count} clippings, 2 over 1", one.wall / two.wall, "x faster"
        first = measured([*common, "--store", f"{name}/s", "--jobs", "1"])
        again = measured([*common, "--store", f"{name}/s", "--jobs", "1"])
        yield "store: first run", first.cpu, "s CPU"
        yield "store: again", again.cpu, "s CPU"
        if importlib.util.find_spec("pyspark") and shutil.which("java"):
            spark = measured([*common, "--no-store", "--engine", "spark", "--master", "local[2]"])
            yield "engines: local, two processes", two.wall, "s"
            yield "engines: spark, local[2]", spark.wall, "s"


def other_readers(texts: list[str]) -> Iterator[Figure]:
    """Words a second of readers of numbers alone."""
    from checker.language.gate import mentions

    words = sum(len(text.split()) for text in texts)
    yield "numbers: check-sources", words / cpu(lambda: [list(mentions(t, None)) for t in texts]), "words/s"
    if importlib.util.find_spec("quantulum3"):
        from quantulum3 import parser

        yield "numbers: quantulum3", words / cpu(lambda: [parser.parse(t) for t in texts], 1), "words/s"
    if importlib.util.find_spec("recognizers_number"):
        from recognizers_number import recognize_number

        yield (
            "numbers: Recognizers-Text",
            words / cpu(lambda: [recognize_number(t, "en-us") for t in texts], 1),
            "words/s",
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--sizes", default="100,1000")
    parser.add_argument("--limit", type=int, default=60)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    with tempfile.TemporaryDirectory() as name:
        folder = arguments.articles or Path(name)
        if arguments.articles is None:
            write(folder, arguments.limit)
        files = sorted(folder.rglob("*.txt"))[: arguments.limit]
        texts = [file.read_text(encoding="utf-8", errors="replace") for file in files]
    sizes = [int(size) for size in arguments.sizes.split(",")]
    figures: list[Figure] = []
    print(json.dumps(machine()))
    for part in (start(), throughput(texts), other_readers(texts), growth(sizes), store_and_engines(300)):
        for name, value, unit in part:
            figures.append((name, value, unit))
            print(f"{name:<45}{value:>12.3f} {unit}", flush=True)
    if arguments.json:
        rows = [{"name": name, "value": value, "unit": unit} for name, value, unit in figures]
        text = json.dumps({"machine": machine(), "figures": rows}, indent=1)
        arguments.json.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
