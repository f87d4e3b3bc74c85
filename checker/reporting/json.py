"""The report as JSON (schema `check-sources-report/1`): `Report.as_dict()`, the same bytes for the same findings."""

from __future__ import annotations

import json
from operator import itemgetter
from typing import cast

from checker.domain.findings import Report
from checker.domain.values import Json


def render(report: Report) -> str:
    """The whole report, indented by one, in UTF-8 letters; ends with a newline.

    Facts keep their order (most important first); sources, skipped files and scopes, whose order says nothing, are
    sorted. Lone surrogates, which UTF-8 cannot hold, become question marks.
    """
    out = report.as_dict()
    out["sources"] = sorted(_rows(out["sources"]), key=itemgetter("path"))
    out["skipped"] = sorted(_rows(out["skipped"]), key=itemgetter("path", "reason"))
    for fact in _rows(out["facts"]):
        for claim in [*_rows(fact["claims"]), *_rows(fact["near_misses"])]:
            claim["scope"] = dict(sorted(cast(dict[str, str], claim["scope"]).items()))
    text = json.dumps(out, indent=1, ensure_ascii=False)
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"


def _rows(value: object) -> list[Json]:
    return cast(list[Json], value)
