"""SARIF as GitHub code scanning needs it."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import pytest
from sarif_pydantic import Sarif

from checker.domain.findings import Report, Verdict
from checker.reporting import sarif
from tests.reporting.cases import BASE, CASES, clean, moved, waived
from tests.reporting.factory import small

LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\]\\])*)\]\((\d+)\)")


def run_of(report: Report, base: str = BASE) -> dict[str, Any]:
    log = json.loads(sarif.render(report, base))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


@pytest.mark.parametrize("make", CASES.values(), ids=CASES)
def test_a_public_reader_of_the_format_takes_it(make: Callable[[], Report]) -> None:
    log = Sarif.model_validate_json(sarif.render(make(), BASE))
    assert log.runs[0].tool.driver.name == "check-sources"


@pytest.mark.parametrize("make", CASES.values(), ids=CASES)
def test_every_result_is_one_that_github_shows(make: Callable[[], Report]) -> None:
    run = run_of(make())
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        assert rule["help"]["text"] and rule["shortDescription"]["text"] and len(rule["name"]) <= 255
        assert len(rule["fullDescription"]["text"]) <= 1024
        assert len(rule["properties"]["tags"]) <= 20
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "note")
        assert 1 <= len(result["locations"]) <= 10
        assert len(result["relatedLocations"]) <= 1000
        for location in result["locations"] + result["relatedLocations"]:
            assert location["physicalLocation"]["artifactLocation"]["uri"]
            region = location["physicalLocation"]["region"]
            assert region["startLine"] >= 1
            assert (region.get("startLine"), region.get("startColumn", 1)) <= (
                region.get("endLine", region["startLine"]), region.get("endColumn", 10**9),
            )  # fmt: skip


@pytest.mark.parametrize("make", CASES.values(), ids=CASES)
def test_it_stays_within_the_limits(make: Callable[[], Report]) -> None:
    text = sarif.render(make(), BASE)
    assert len(gzip.compress(text.encode())) < 10_000_000
    assert len(json.loads(text)["runs"][0]["results"]) <= 5000


@pytest.mark.parametrize("make", CASES.values(), ids=CASES)
def test_messages_link_to_the_other_sides_and_to_nothing_else(make: Callable[[], Report]) -> None:
    for result in run_of(make())["results"]:
        linked = [int(number) for _, number in LINK.findall(result["message"]["text"])]
        assert linked == [location["id"] for location in result["relatedLocations"]]
        assert "](http" not in re.sub(r"\\.", "", result["message"]["text"])


def test_regions_hold_the_words_of_the_mention() -> None:
    report = small()
    run = run_of(report)
    assert run["columnKind"] == "unicodeCodePoints"
    texts = {BASE + document.source: document.text.split("\n") for document in report.sources}
    seen = 0
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        if "startColumn" in region and region["startLine"] == region["endLine"]:
            line = texts[unquote(place["artifactLocation"]["uri"])][region["startLine"] - 1]
            assert f"Here “{line[region['startColumn'] - 1 : region['endColumn'] - 1]}”" in result["message"]["text"]
            seen += 1
    assert seen > 5


def test_every_disagreeing_mention_is_a_result() -> None:
    report = small()
    wanted = sum(len(f.claims) for f in report.facts if f.verdict in (Verdict.CONFLICT, Verdict.APPROXIMATE))
    assert len(run_of(report)["results"]) == wanted
    assert run_of(clean())["results"] == []


def test_fingerprints_are_unique_and_do_not_move_with_the_lines() -> None:
    prints = [result["partialFingerprints"] for result in run_of(small())["results"]]
    assert len({json.dumps(one) for one in prints}) == len(prints)
    assert [result["partialFingerprints"] for result in run_of(moved(small()))["results"]] == prints
    regions = [r["locations"][0]["physicalLocation"]["region"]["startLine"] for r in run_of(moved(small()))["results"]]
    assert regions != [r["locations"][0]["physicalLocation"]["region"]["startLine"] for r in run_of(small())["results"]]


def test_waived_findings_are_suppressed_not_left_out() -> None:
    results = run_of(waived())["results"]
    assert len(results) == len(run_of(small())["results"])
    held = [result["suppressions"] for result in results if "suppressions" in result]
    assert held
    assert held[0] == [{"kind": "external", "status": "accepted", "justification": "known, the later count holds"}]


def test_skipped_files_are_notifications() -> None:
    notes = run_of(small())["invocations"][0]["toolExecutionNotifications"]
    texts = [note["message"]["text"] for note in notes]
    assert texts[1] == "flood/empty.txt was not read: is empty"


@pytest.mark.parametrize(
    ("base", "uri"),
    [("", "flood/"), ("news clips/é/", "news%20clips/%C3%A9/flood/"), ("/home/x/", "file:///home/x/flood/")],
)
def test_paths_are_uris(base: str, uri: str) -> None:
    artifacts = [r["locations"][0]["physicalLocation"]["artifactLocation"] for r in run_of(small(), base)["results"]]
    assert any(artifact["uri"].startswith(uri) for artifact in artifacts)
    assert all(("uriBaseId" in artifact) != artifact["uri"].startswith("file:") for artifact in artifacts)
