"""The differences as a GitLab code quality report: a list of issues in the subset of the Code Climate form it reads."""

from __future__ import annotations

import json

from checker.domain.findings import Report, Verdict
from checker.domain.values import Json
from checker.reporting.differences import Difference, differences
from checker.reporting.naming import shortened

SEVERITY = {Verdict.CONFLICT: "major", Verdict.APPROXIMATE: "info"}


def render(report: Report, base: str = "") -> str:
    """Issues with fingerprints that are unique and hold no line numbers. Waived findings are left out."""
    issues = [_issue(difference) for difference in differences(report, base) if not difference.fact.waiver]
    text = json.dumps(issues, indent=1, ensure_ascii=False)
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"


def _issue(difference: Difference) -> Json:
    place = difference.place
    return {
        "description": shortened(f"{difference.title}. {difference.fact.explanation}", 600),
        "check_name": f"check-sources/{difference.rule}",
        "fingerprint": difference.fingerprint.replace(":", "-"),
        "severity": SEVERITY[difference.fact.verdict],
        "location": {
            "path": place.path,
            "lines": {"begin": place.line, "end": place.region.end_line if place.region else place.line},
        },
    }
