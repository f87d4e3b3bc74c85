"""The findings as Markdown, for job summaries and comments: counts, then each difference with its quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.domain.findings import Fact, Report, Verdict
from checker.reporting.differences import VERDICTS
from checker.reporting.naming import WORDS, plural, shortened, source_names
from checker.reporting.phrasing import claims_of, in_full, in_time, phrase, sides_of
from checker.reporting.places import Places
from checker.reporting.text import clean

LIMIT = 900_000  # GitHub takes 1 MiB of summary from a step
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~&@$:]|(?<=www)\.)", re.IGNORECASE)


def render(report: Report, base: str = "") -> str:
    """At most `LIMIT` bytes; facts that do not fit are counted."""
    report = in_time(report)
    names, places = source_names(report.sources), Places(report, base)
    facts = [fact for verdict in VERDICTS for fact in report.facts if fact.verdict is verdict]
    out = ["# What the sources say\n", *_counts(report)]
    size = sum(len(part.encode("utf-8", "replace")) for part in out)
    for number, fact in enumerate(facts):
        part = "\n".join(_fact(fact, names, places)) + "\n"
        size += len(part.encode("utf-8", "replace")) + 1
        if size > LIMIT:
            out.append(f"… and {plural(len(facts) - number, 'more difference')}.\n")
            break
        out.append(part)
    out += _skipped(report)
    return "\n".join(out).encode("utf-8", "replace").decode("utf-8")


def escaped(text: str) -> str:
    """Text without meaning to Markdown or HTML, on one line, that names nobody and links to nothing."""
    return _SPECIAL.sub(lambda match: f"&#{ord(match[1])};", clean(text))


def _counts(report: Report) -> Iterator[str]:
    count = {verdict: sum(fact.verdict is verdict for fact in report.facts) for verdict in Verdict}
    yield "| sources | " + " | ".join(WORDS[verdict].lower() for verdict in WORDS) + " |"
    yield "| --: " * (len(WORDS) + 1) + "|"
    yield f"| {len(report.sources)} | " + " | ".join(str(count[verdict]) for verdict in WORDS) + " |"
    yield ""


def _fact(fact: Fact, names: dict[str, str], places: Places) -> Iterator[str]:
    said = phrase(fact, names)
    remarks = [name for name, holds in (("superseded", fact.superseded), ("within one source", fact.within)) if holds]
    remarks += [f"waived: {fact.waiver.reason}"] if fact.waiver else []
    remark = f" ({escaped(', '.join(remarks))})" if remarks else ""
    yield f"### {WORDS[fact.verdict]}: {escaped(shortened(said.about, 200))}{remark}"
    yield ""
    for side in sides_of(fact):
        for claim in claims_of(fact, side)[:5]:
            where, quote = escaped(str(places.of(claim))), escaped(shortened(claim.quote, 400))
            yield f"- **{escaped(shortened(in_full(claim), 120))}** – {where}: “{quote}”"
    yield ""
    yield f"{escaped(shortened(fact.explanation, 400))} ({escaped(fact.id)})"


def _skipped(report: Report) -> Iterator[str]:
    if report.skipped:
        yield "### Not read\n"
        for skipped in sorted(report.skipped, key=lambda one: one.path)[:100]:
            yield f"- {escaped(skipped.path)}: {escaped(skipped.reason)}"
        if len(report.skipped) > 100:
            yield f"- … and {len(report.skipped) - 100:,} more"
        yield ""
