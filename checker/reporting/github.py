"""Annotations for GitHub Actions (workflow commands), and the same as Markdown for the job summary.

GitHub shows ten annotations of a kind for each step; what goes beyond is counted in a last line of plain text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from checker.domain.findings import Report, Verdict
from checker.reporting.differences import Difference, differences, text_of
from checker.reporting.naming import plural, shortened
from checker.reporting.text import clean

SHOWN = 10
LEVELS = {Verdict.CONFLICT: "error", Verdict.APPROXIMATE: "notice"}


def render(report: Report, base: str = "") -> str:
    """One workflow command a line; "" where there is nothing to say. Waived findings are left out."""
    return "".join(f"{line}\n" for line in _lines(report, base))


def _lines(report: Report, base: str) -> Iterator[str]:
    count: Counter[str] = Counter()
    for difference in differences(report, base):
        if difference.fact.waiver:
            continue
        level = LEVELS[difference.fact.verdict]
        count[level] += 1
        if count[level] <= SHOWN:
            yield _annotation(level, difference)
    for skipped in sorted(report.skipped, key=lambda one: one.path):
        count["warning"] += 1
        if count["warning"] <= SHOWN:
            yield f"::warning title=Not read::{_data(f'{skipped.path}: {skipped.reason}')}"
    hidden = sum(max(number - SHOWN, 0) for number in count.values())
    if hidden:
        yield f"{plural(hidden, 'more annotation')}: the job summary lists all."


def _annotation(level: str, difference: Difference) -> str:
    place = difference.place
    where = {"file": place.path, "line": str(place.line)}
    if place.region and place.region.line == place.region.end_line:
        where |= {"endLine": str(place.region.end_line), "col": str(place.region.column)}
        where |= {"endColumn": str(place.region.end_column)}
    where["title"] = f"{difference.fact.verdict.value.capitalize()}: {shortened(difference.title, 120)}"
    message = f"“{text_of(difference.claim)}” here, elsewhere {difference.against}. {difference.fact.explanation}"
    properties = ",".join(f"{name}={_property(text)}" for name, text in where.items())
    return f"::{level} {properties}::{_data(shortened(message, 800))}"


def _data(text: str) -> str:
    """A message: per cent signs and line ends are the command's own."""
    return clean(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
