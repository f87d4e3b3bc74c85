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
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from math import isnan, nan
from pathlib import Path
from typing import Any

from tests.benchmarks.generator import write
from tests.benchmarks.growth import grown
from tests.benchmarks.measuring import best, machine, measured
from tests.benchmarks.store import killed

KILLS = 10
Figure = tuple[str, float, str]


LOADING = """
import time
import checker.pipeline
from checker.language import pipeline
with pipeline.one_thread(), pipeline.without_commands():
    import numpy, spacy
begin = time.process_time()
pipeline.load()
print(time.process_time() - begin)
"""


def start() -> Iterator[Figure]:
    """CPU seconds of commands that answer at once, and of a first report."""
    yield "start: --help", best(["--help"]).cpu, "s CPU"
    yield "start: --version", best(["--version"]).cpu, "s CPU"
    with tempfile.TemporaryDirectory() as name:
        write(Path(name), 3)
        yield "start: three clippings", best([name, "-q", "--isolated", "--no-store"]).cpu, "s CPU"
    took = [subprocess.run([sys.executable, "-c", LOADING], capture_output=True, check=True).stdout for _ in range(3)]
    yield "start: the model, after imports", min(map(float, took)), "s CPU"


def throughput(texts: list[str]) -> Iterator[Figure]:
    """Articles of 600 words a second on one core, against the bare statistical pipeline on the same text.

    The shipped model costs less here than in spaCy as it comes, whose products and layers are slower: both are shown.
    """
    from checker.language.pipeline import load
    from checker.pipeline import understood
    from checker.settings import Settings

    words = sum(len(text.split()) for text in texts)
    pipeline, plain = load()._nlp, as_it_comes()
    work: dict[str, Callable[[], object]] = {
        "bare pipeline as spaCy runs it": lambda: [list(plain.pipe(text.split("\n"))) for text in texts],
        "bare pipeline as run here": lambda: [list(pipeline.pipe(text.split("\n"))) for text in texts],
    }
    with tempfile.TemporaryDirectory() as name:
        for number, text in enumerate(texts):
            (Path(name) / f"{number:05}.txt").write_text(text, encoding="utf-8")
        work["understanding"] = lambda: understood([Path(name)], Settings())
        took = in_turn(work)
    for what, seconds in took.items():
        yield f"throughput: {what}", words / 600 / seconds, "articles of 600 words/s"
    whole, *bare = reversed(took.values())
    yield "throughput: whole over bare as run here", whole / bare[0], "x"
    yield "throughput: whole over bare as spaCy runs it", whole / bare[1], "x"


def as_it_comes() -> Any:
    """The shipped model in spaCy without any of the program's ways to make it faster."""
    import spacy
    from spacy.vectors import Vectors
    from thinc.api import NumpyOps, get_current_ops, set_current_ops

    from checker.language.pipeline import SHIPPED, load

    class Single(NumpyOps):  # type: ignore[misc]
        """Half-precision weights on disk become single."""

        def asarray(self, data: Any, dtype: Any = None) -> Any:
            array = super().asarray(data, dtype=dtype)
            return array.astype("float32") if array.dtype == "float16" else array

    before, given = get_current_ops(), load()._nlp.vocab
    set_current_ops(Single())
    try:
        nlp = spacy.load(SHIPPED)
    finally:
        set_current_ops(before)
    for row in given.vectors.key2row:
        nlp.vocab.strings.add(given.strings[row])
    nlp.vocab.vectors = Vectors(
        strings=nlp.vocab.strings, data=given.vectors.data, keys=list(given.vectors.key2row), name="plain", attr="LOWER"
    )
    return nlp


def in_turn(work: dict[str, Callable[[], object]], runs: int = 4) -> dict[str, float]:
    """The least CPU time of each piece of work, the pieces one after the other in each round; the first is no round."""
    rounds = [{name: cpu(one, 1) for name, one in work.items()} for _ in range(runs)][1:]
    return {name: min(took[name] for took in rounds) for name in work}


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
        yield f"jobs: {count} clippings, CPU of 2 over 1", two.cpu / one.cpu, "x"
        first = measured([*common, "--store", f"{name}/s", "--jobs", "1"])
        again = measured([*common, "--store", f"{name}/s", "--jobs", "1"])
        yield "store: first run", first.cpu, "s CPU"
        yield "store: again", again.cpu, "s CPU"
        if importlib.util.find_spec("pyspark") and shutil.which("java"):
            spark = measured([*common, "--no-store", "--engine", "spark", "--master", "local[2]"])
            yield "engines: local, two processes", two.wall, "s"
            yield "engines: spark, local[2]", spark.wall, "s"
        else:
            yield "engines: spark, left out: pyspark and Java are needed", nan, ""
        kept = killed(Path(name), "c", KILLS)
        yield f"store: clippings kept, of {count}, {KILLS} runs killed", kept, "same report"


def other_readers(texts: list[str]) -> Iterator[Figure]:
    """Words a second of readers of numbers alone."""
    from checker.language.gate import mentions

    words = sum(len(text.split()) for text in texts)
    yield "numbers: check-sources", words / cpu(lambda: [list(mentions(t, None)) for t in texts]), "words/s"
    if importlib.util.find_spec("quantulum3"):
        from quantulum3 import parser

        yield "numbers: quantulum3", words / cpu(lambda: [parser.parse(t) for t in texts], 1), "words/s"
    else:
        yield "numbers: quantulum3, left out: not installed", nan, ""
    try:
        from recognizers_number import recognize_number
    except ImportError as error:  # it also fails beside a package "emoji" of version 2 or later
        yield f"numbers: Recognizers-Text, left out: {error}", nan, ""
        return
    took = cpu(lambda: [recognize_number(t, "en-us") for t in texts], 1)
    yield "numbers: Recognizers-Text", words / took, "words/s"


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
            print(f"{name:<55}{'' if isnan(value) else f'{value:>12.3f}'} {unit}", flush=True)
    if arguments.json:
        rows = [{"name": n, "value": None if isnan(value) else value, "unit": unit} for n, value, unit in figures]
        text = json.dumps({"machine": machine(), "figures": rows}, indent=1)
        arguments.json.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
