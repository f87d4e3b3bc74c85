"""The report as JSON (schema `check-sources-report/1`): `Report.as_dict()`, the same bytes for the same findings."""

from __future__ import annotations

import json
from dataclasses import replace
from operator import itemgetter
from typing import cast

from checker.domain.findings import Report
from checker.domain.values import Json

EMPTY = '\n "facts": []'


def render(report: Report) -> str:
    """The whole report, indented by one, in UTF-8 letters; ends with a newline.

    Facts keep their order (most important first); sources, skipped files and scopes, whose order says nothing, are
    sorted. Lone surrogates, which UTF-8 cannot hold, become question marks.
    """
    out = replace(report, facts=()).as_dict()
    out["sources"] = sorted(_rows(out["sources"]), key=itemgetter("path"))
    out["skipped"] = sorted(_rows(out["skipped"]), key=itemgetter("path", "reason"))
    out["summary"] = report.summary()
    head, empty, tail = _dumped(out).partition(EMPTY)
    facts = ",\n  ".join(map(_fact, report.each_fact()))
    return f"{head}{EMPTY[:-1]}\n  {facts}\n ]{tail}\n" if facts else f"{head}{empty}{tail}\n"


def _fact(row: Json) -> str:
    """One fact, as deep as it stands in the report: all facts at once would need many times the memory."""
    for claim in [*_rows(row["claims"]), *_rows(row["near_misses"])]:
        claim["scope"] = dict(sorted(cast(dict[str, str], claim["scope"]).items()))
    return _dumped(row).replace("\n", "\n  ")


def _dumped(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")


def _rows(value: object) -> list[Json]:
    return cast(list[Json], value)
