"""The report as CSV: one row for each claim, facts in order of importance."""

from __future__ import annotations

import csv
import io

from checker.domain.claims import Claim
from checker.domain.findings import Fact, Report
from checker.domain.values import Quantity, Time, decimal_text
from checker.reporting.naming import one_line
from checker.reporting.phrasing import sides_of
from checker.reporting.places import Places

COLUMNS = (
    "fact", "verdict", "kind", "subject", "attribute", "side", "source", "line", "start", "end", "text", "value",
    "unit", "factuality", "speaker", "sentence", "within", "superseded", "waived", "explanation",
)  # fmt: skip


def render(report: Report, base: str = "") -> str:
    """RFC 4180 with a header. A cell that a spreadsheet would take for a formula begins with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    places = Places(report, base)
    for fact in report.facts:
        sides = {index: number for number, side in enumerate(sides_of(fact), start=1) for index in side.claims}
        for index, claim in enumerate(fact.claims):
            writer.writerow([_cell(value) for value in _row(fact, sides.get(index, 0), claim, places)])
    return out.getvalue().encode("utf-8", "replace").decode("utf-8")


def _row(fact: Fact, side: int, claim: Claim, places: Places) -> list[object]:
    value = claim.mention.value
    number = decimal_text(value.number) if isinstance(value, Quantity) else ""
    meaning = number if isinstance(value, Quantity) else value.timex if isinstance(value, Time) else value.text
    speaker = claim.attribution.speaker if claim.attribution else ""
    span = claim.mention.span
    return [
        fact.id, fact.verdict.value, fact.kind, fact.subject, fact.measure, side, places.path(claim.source),
        claim.line, span.start, span.end, claim.mention.text, meaning,
        value.unit if isinstance(value, Quantity) else "", claim.factuality.value, speaker, claim.quote,
        fact.within, fact.superseded, fact.waiver.reason if fact.waiver else "", fact.explanation,
    ]  # fmt: skip


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if not isinstance(value, str):
        return value
    text = one_line(value).replace("\0", "")
    number = text.removeprefix("-").replace(".", "", 1).isdigit()
    return f"'{text}" if text[:1] in tuple("=+-@\t\r") and text and not number else text
