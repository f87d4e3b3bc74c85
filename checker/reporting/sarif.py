"""The differences as SARIF 2.1.0 (OASIS), in the form that GitHub code scanning shows and tracks.

One result for each disagreeing mention, with its region; the other sides are related locations that the message links
to. Fingerprints hold no line numbers. Waived findings are suppressed results. GitHub shows 5,000 results of a run.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import PurePosixPath
from urllib.parse import quote

from checker import __version__
from checker.domain.findings import Report, Verdict
from checker.domain.values import Json
from checker.reporting.differences import LIMIT, Difference, differences, differing, text_of
from checker.reporting.naming import one_line, shortened
from checker.reporting.places import Place, Places
from checker.reporting.rules import page, rule_name, summary

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Verdict.CONFLICT: "error", Verdict.APPROXIMATE: "note"}


def render(report: Report, base: str = "") -> str:
    """One run; `base` is what comes before the paths of sources, so that they start at the repository's root."""
    found = list(differences(report, base))
    rules = sorted({difference.rule for difference in found})
    run: Json = {
        "tool": {"driver": _driver(rules)},
        "automationDetails": {"id": "check-sources/"},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notes(report, base)}],
        "results": [_result(difference, rules.index(difference.rule)) for difference in found],
    }
    text = json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1, ensure_ascii=False)
    return text.encode("utf-8", "replace").decode("utf-8") + "\n"


def _driver(rules: Sequence[str]) -> Json:
    return {"name": "check-sources", "semanticVersion": __version__, "rules": [_rule(rule) for rule in rules]}


def _rule(rule: str) -> Json:
    verdict, _, kind = rule.partition("/")
    help_text = page(rule)
    return {
        "id": rule,
        "name": rule_name(rule),
        "shortDescription": {"text": summary(rule)},
        "fullDescription": {"text": shortened(help_text, 1000)},
        "help": {"text": help_text, "markdown": help_text},
        "defaultConfiguration": {"level": LEVELS[Verdict(verdict)]},
        "properties": {"tags": ["sources", kind], "precision": "medium"},
    }


def _result(difference: Difference, index: int) -> Json:
    fact = difference.fact
    out: Json = {
        "ruleId": difference.rule,
        "ruleIndex": index,
        "level": LEVELS[fact.verdict],
        "message": {"text": _message(difference)},
        "locations": [{"physicalLocation": _physical(difference.place)}],
        "relatedLocations": [
            {
                "id": number,
                "physicalLocation": _physical(other.place),
                "message": {"text": f"“{text_of(other.claim)}”: {shortened(other.claim.quote, 300)}"},
            }
            for number, other in enumerate(difference.others, start=1)
        ],
        "partialFingerprints": {
            "primaryLocationLineHash": difference.fingerprint,
            "checkSourcesFact/v1": difference.fingerprint,
        },
        "properties": {"fact": fact.id},
    }
    if fact.waiver:
        reason = one_line(fact.waiver.reason)
        out["suppressions"] = [{"kind": "external", "status": "accepted", "justification": reason}]
    return out


def _message(difference: Difference) -> str:
    """The claim, a link to each other side, and the reason."""
    links = ", ".join(
        f"[“{_plain(text_of(other.claim))}”]({number}) ({_plain(other.claim.source)})"
        for number, other in enumerate(difference.others, start=1)
    )
    title, reason = _plain(difference.title), _plain(shortened(difference.fact.explanation, 300))
    own = _plain(text_of(difference.claim))
    return f"{title}. Here “{own}”" + (f", elsewhere {links}" if links else "") + f". {reason}"


def _plain(text: str) -> str:
    """Text that holds no link (SARIF 3.11.6): its brackets and backslashes are escaped."""
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _physical(place: Place) -> Json:
    """A location; where the file has no lines of its own, its beginning stands for all of it."""
    region: Json = {"startLine": 1}
    if place.region:
        region = {
            "startLine": place.region.line,
            "startColumn": place.region.column,
            "endLine": place.region.end_line,
            "endColumn": place.region.end_column,
        }
    return {"artifactLocation": _artifact(place.path), "region": region}


def _artifact(path: str) -> Json:
    if PurePosixPath(path).is_absolute():
        return {"uri": "file://" + quote(path, errors="replace")}
    return {"uri": quote(path, errors="replace"), "uriBaseId": "%SRCROOT%"}


def _notes(report: Report, base: str) -> list[Json]:
    """What was left out: files, and differences beyond what is shown."""
    places = Places(report, base)
    notes: list[Json] = [
        {
            "level": "warning",
            "message": {"text": f"{one_line(skipped.path)} was not read: {one_line(skipped.reason)}"},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(places.path(skipped.path))}}],
        }
        for skipped in sorted(report.skipped, key=lambda one: one.path)
    ]
    total = sum(len(fact.claims) for fact in differing(report))
    if total > LIMIT:
        notes.append({"level": "warning", "message": {"text": f"Only {LIMIT} of {total} differences are listed."}})
    return notes
