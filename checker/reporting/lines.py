"""The report as JSON lines, one object with its `type` each: sources, skipped files, stories, facts, the summary."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import cast

from checker.domain.findings import SCHEMA, Report
from checker.domain.values import Json
from checker.reporting import json as whole


def render(report: Report) -> str:
    """The objects of the JSON report, in its order."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in _rows(report))


def _rows(report: Report) -> Iterator[Json]:
    out = cast(Json, json.loads(whole.render(report)))
    for kind, name in (("source", "sources"), ("skipped", "skipped"), ("story", "stories"), ("fact", "facts")):
        for row in cast(list[Json], out[name]):
            yield {"type": kind, **row}
    yield {"type": "summary", "schema": SCHEMA, **cast(Json, out["summary"])}
