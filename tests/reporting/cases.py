"""Reports for the tests of the formats that tools read: one small, one hostile, one large, one clean, one waived."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from checker.domain.findings import Report, Verdict, Waiver
from tests.reporting.factory import large, small
from tests.reporting.hostile import hostile

BASE = "clippings/"


def waived() -> Report:
    """The small report with its first conflict accepted."""
    report = small()
    first = next(fact for fact in report.facts if fact.verdict is Verdict.CONFLICT)
    waiver = Waiver("known, the later count holds", "desk", date(2026, 12, 31))
    facts = tuple(replace(fact, waiver=waiver) if fact is first else fact for fact in report.facts)
    return replace(report, facts=facts)


def clean() -> Report:
    """Sources that agree."""
    report = small()
    return replace(report, skipped=(), facts=tuple(f for f in report.facts if f.verdict is Verdict.AGREE))


CASES = {"small": small, "hostile": hostile, "large": large, "clean": clean, "waived": waived}


def moved(report: Report) -> Report:
    """The same clippings with three lines more at their beginning."""
    documents = tuple(
        replace(d, text="\n\n\n" + d.text, line_starts=(0, 1, 2, *(at + 3 for at in d.line_starts)))
        for d in report.sources
    )
    facts = []
    for fact in report.facts:
        claims = tuple(
            replace(
                c,
                line=c.line + 3,
                mention=replace(c.mention, span=replace(c.mention.span, start=c.mention.span.start + 3,
                                                        end=c.mention.span.end + 3)),
            )
            for c in fact.claims
        )  # fmt: skip
        facts.append(replace(fact, claims=claims))
    return replace(report, sources=documents, facts=tuple(facts))
