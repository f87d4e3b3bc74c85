"""The findings as JUnit XML (the form of Jenkins' xUnit plugin): a suite a source, a case for each fact that differs.

A clean source has one passing case. Waived findings are skipped cases, as are files that were not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from checker.domain.findings import Fact, Report, Verdict
from checker.reporting.differences import Difference, differences
from checker.reporting.naming import shortened

# What XML 1.0 cannot hold.
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report, base: str = "", failing: Iterable[Verdict] = (Verdict.CONFLICT,)) -> str:
    """Facts of the verdicts in `failing` are failures; other differences are not listed."""
    wanted = tuple(failing)
    by_source: dict[str, dict[str, Difference]] = {document.source: {} for document in report.sources}
    for difference in differences(report, base, wanted):
        by_source.setdefault(difference.claim.source, {}).setdefault(difference.fact.id, difference)
    root = Element("testsuites")
    for source, found in sorted(by_source.items()):
        _suite(root, source, list(found.values()))
    for skipped in sorted(report.skipped, key=lambda one: one.path):
        suite = _named(root, "testsuite", skipped.path, tests="1", failures="0", errors="0", skipped="1")
        case = _named(suite, "testcase", "is read", classname=_clean(skipped.path))
        SubElement(case, "skipped", message=_clean(skipped.reason))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(root: Element, source: str, found: list[Difference]) -> None:
    waived = sum(1 for difference in found if difference.fact.waiver)
    suite = _named(
        root,
        "testsuite",
        source,
        tests=str(max(len(found), 1)),
        failures=str(len(found) - waived),
        errors="0",
        skipped=str(waived),
    )
    if not found:
        _named(suite, "testcase", "agrees with the other sources", classname=_clean(source))
    for difference in found:
        case = _named(suite, "testcase", f"{difference.title} [{difference.fact.id}]", classname=_clean(source))
        if difference.fact.waiver:
            SubElement(case, "skipped", message=_clean(f"waived: {difference.fact.waiver.reason}"))
        else:
            failure = SubElement(case, "failure", type=difference.fact.verdict.value, message=_message(difference.fact))
            failure.text = _clean(_details(difference))


def _named(parent: Element, tag: str, name: str, **attributes: str) -> Element:
    return SubElement(parent, tag, {"name": _clean(name), **attributes})


def _message(fact: Fact) -> str:
    return _clean(shortened(fact.explanation, 300))


def _details(difference: Difference) -> str:
    lines = [f"{difference.place}: {difference.claim.quote}"]
    lines += [f"{other.place}: {other.claim.quote}" for other in difference.others]
    return "\n".join(shortened(line, 600) for line in lines)


def _clean(text: str) -> str:
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)
