"""The same stages on Apache Spark: extraction in Arrow batches, pairs and groups as joins, Parquet between the stages.

A worker loads the language pipeline once. Which documents meet is told by the words that they share, on the driver
(rare words only: a few hundred bytes a document); the claims of each group of stories are then brought together by a
join and aligned where they lie. The stages themselves are those of the local engine, so the report is the same.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from checker.domain.claims import Claim
from checker.domain.clusters import FactCluster
from checker.domain.outline import Results
from checker.errors import SettingsError
from checker.execution.plain import decoder, encoder
from checker.pipeline.aligning import Group, Short, aligned
from checker.pipeline.understanding import File, worker
from checker.settings import Settings

Batches = Iterator[Any]
Shorts = tuple[Short, ...]
Row = tuple[Claim, ...]
FILES_A_TASK = 16


@contextmanager
def session(settings: Settings) -> Iterator[Any]:
    """A Spark session on the master of the settings. Raises SettingsError where pyspark is not installed."""
    try:
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise SettingsError("engine: spark needs pyspark: pip install 'check-sources[spark]'") from error
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("check-sources").config("spark.ui.enabled", "false")
    spark = builder.master(settings.master or "local[*]").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    try:
        yield spark
    finally:
        spark.stop()


class Engine:
    """Runs the two costly stages in a Spark session."""

    def __init__(self, spark: Any, settings: Settings) -> None:
        self._spark = spark
        self._settings = settings
        self._folder = tempfile.TemporaryDirectory(prefix="check-sources-", dir=settings.scratch or None)

    def run(self, _: Callable[[File], Results], files: Sequence[File], jobs: int = 0) -> Iterator[Results]:
        """What each file holds, in order."""
        if not files:
            return
        rows = [(number, str(path), source) for number, (path, source) in enumerate(files)]
        listed = self._spark.createDataFrame(rows, "number long, path string, source string")
        spread = listed.repartition(-(-len(files) // FILES_A_TASK), "number")
        work = _extracting(worker(self._settings))
        place = str(Path(self._folder.name) / "extracted")
        spread.mapInArrow(work, "number long, found string").write.mode("overwrite").parquet(place)
        read = decoder(Results)
        for row in self._spark.read.parquet(place).orderBy("number").toLocalIterator():
            yield read(json.loads(row["found"]))

    def align(self, rows: Sequence[Sequence[Claim]], settings: Settings) -> list[FactCluster]:
        """The clusters of the claims of documents, group by group."""
        return aligned(rows, settings, self._groups)

    def _groups(self, how: Callable[[Group], list[Short]], groups: Sequence[Group], *_: int) -> Iterator[list[Short]]:
        """Documents join the groups that they belong to, and each group is aligned where it lies."""
        write = encoder(Row)
        told = ((n, json.dumps(write(tuple(row)))) for group in groups for n, row in group.rows.items())
        documents = self._spark.createDataFrame(told, "number long, claims string")
        members = [(number, at) for at, group in enumerate(groups) for number in group.rows]
        homes = self._spark.createDataFrame(members, "number long, home long")
        met = [(at, json.dumps(group.pairs)) for at, group in enumerate(groups)]
        meets = self._spark.createDataFrame(met, "home long, pairs string")
        joined = documents.join(homes, "number").join(meets, "home")
        place = str(Path(self._folder.name) / "aligned")
        done = joined.groupBy("home").applyInArrow(_aligning(how), "found string")
        done.write.mode("overwrite").parquet(place)
        read = decoder(Shorts)
        for row in self._spark.read.parquet(place).collect():
            yield list(read(json.loads(row["found"])))


def _extracting(work: Callable[[File], Results]) -> Callable[[Batches], Batches]:
    """The work of a task: the pipeline is loaded by its first file and kept for the worker's life."""

    def extract(batches: Batches) -> Batches:
        import pyarrow as arrow

        write = encoder(Results)
        for batch in batches:
            rows = batch.to_pylist()
            found = [json.dumps(write(work((Path(row["path"]), row["source"])))) for row in rows]
            yield arrow.RecordBatch.from_pydict({"number": [row["number"] for row in rows], "found": found})

    return extract


def _aligning(how: Callable[[Group], list[Short]]) -> Callable[[Any], Any]:
    """Aligns the documents of one group."""

    def align(table: Any) -> Any:
        import pyarrow as arrow

        rows = table.to_pylist()
        read = decoder(Row)
        claims = {row["number"]: read(json.loads(row["claims"])) for row in rows}
        pairs = tuple((i, j) for i, j in json.loads(rows[0]["pairs"]))
        found = how(Group(dict(sorted(claims.items())), pairs))
        return arrow.table({"found": [json.dumps(encoder(Shorts)(tuple(found)))]})

    return align
