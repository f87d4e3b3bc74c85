import json
from dataclasses import replace

from checker.domain.document import Document
from checker.domain.findings import SCHEMA, Report
from checker.reporting import json as as_json
from tests.reporting import factory


def test_holds_the_contract() -> None:
    out = json.loads(as_json.render(factory.small()))
    assert out["schema"] == SCHEMA
    assert out["summary"]["conflict"] == sum(fact["verdict"] == "conflict" for fact in out["facts"]) == 7
    assert out["skipped"][0]["path"] == "ferry/photo.txt"
    claim = out["facts"][0]["claims"][0]
    assert {"kind", "start", "end", "text", "value", "source", "line", "sentence", "attribute"} <= claim.keys()


def test_order_that_says_nothing_does_not_matter() -> None:
    report = factory.small()
    turned = replace(report, sources=report.sources[::-1], skipped=report.skipped[::-1])
    assert as_json.render(turned) == as_json.render(report)


def test_letters_stay_letters_and_lone_surrogates_become_question_marks() -> None:
    report = Report((Document("a.txt", "", title="Über £ \ud800"),), (), ())
    assert "Über £ ?" in as_json.render(report)
