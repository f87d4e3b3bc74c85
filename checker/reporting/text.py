"""The short summary for the terminal: counts, the conflicts in one line each, what is close, what was left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.domain.findings import Fact, Report, Verdict
from checker.reporting.naming import GLYPHS, one_line, plural, source_names
from checker.reporting.phrasing import in_time, phrase

LIMIT = 20
_COLOURS = {Verdict.CONFLICT: "31;1", Verdict.APPROXIMATE: "33", Verdict.AGREE: "32", Verdict.SINGLE: "2"}
# Control and direction characters from a clipping must not steer the terminal.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def render(report: Report, color: bool = False) -> str:
    """The summary, one finding a line, ending with a newline; at most `LIMIT` facts of a verdict are listed.

    With `color`, verdict marks carry ANSI colours.
    """
    report = in_time(report)
    names = source_names(report.sources)
    lines = [_counts(report)]
    for verdict, heading in ((Verdict.CONFLICT, "Conflicts"), (Verdict.APPROXIMATE, "Approximate")):
        facts = [fact for fact in report.facts if fact.verdict is verdict and not fact.waiver]
        lines += _section(heading, [_line(fact, names, color) for fact in facts])
    waived = [fact for fact in report.facts if fact.waiver]
    lines += _section("Accepted", [_line(fact, names, color) for fact in waived])
    skipped = sorted(report.skipped, key=lambda s: s.path)
    lines += _section("Notes", [f"  {clean(note)}" for note in report.notes])
    lines += _section("Not read", [f"  {clean(s.path)}: {clean(s.reason)}" for s in skipped])
    return "\n".join(lines) + "\n"


def clean(text: str) -> str:
    """The text on one line without the characters that could steer a terminal."""
    return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", one_line(text))


def _counts(report: Report) -> str:
    count = {verdict: sum(fact.verdict is verdict for fact in report.facts) for verdict in Verdict}
    parts = [
        plural(count[Verdict.CONFLICT], "conflict"),
        f"{count[Verdict.APPROXIMATE]:,} approximate",
        plural(count[Verdict.AGREE], "agreement"),
        f"{count[Verdict.SINGLE]:,} in one source only",
    ]
    return f"{plural(len(report.sources), 'source')}, {plural(len(report.facts), 'fact')}: {', '.join(parts)}"


def _section(heading: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield heading
        yield from lines[:LIMIT]
    if len(lines) > LIMIT:
        yield f"  … and {len(lines) - LIMIT:,} more"


def _line(fact: Fact, names: dict[str, str], color: bool) -> str:
    glyph = GLYPHS[fact.verdict]
    mark = f"\x1b[{_COLOURS[fact.verdict]}m{glyph}\x1b[0m" if color else glyph
    return f"  {mark} {clean(str(phrase(fact, names)))}"
