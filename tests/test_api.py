"""The functions that other programs call."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import checker
from checker.errors import NothingToRead, SettingsError

TEXT = "The ferry Aldis hit a reef on Monday and nine people were injured.\n"


@pytest.mark.parametrize("published", ["2026-05-13", "2026-05-13T09:00:00Z", date(2026, 5, 13)])
def test_mentions_and_claims_have_plain_values(published: str | date) -> None:
    found = {m.kind: m.as_dict() for m in checker.mentions(TEXT, published)}
    assert found["date"] == {
        "kind": "date", "start": 30, "end": 36, "text": "Monday",
        "value": {"timex": "2026-05-11", "from": "2026-05-11", "to": "2026-05-12"},
    }  # fmt: skip
    claims = {c.kind: c for c in checker.extract(TEXT, published)}
    assert claims["date"].mention.as_dict() == found["date"]
    assert claims["count"].measure == "people injure"


@pytest.mark.parametrize("text", ["", " \n", "\x00", "\ud800 9 people", "…"])
def test_any_text_has_claims_or_none(text: str) -> None:
    for claim in checker.extract(text):
        assert claim.mention.span.of(text).replace("\ud800", "?") == claim.mention.text


def test_a_wrong_day_is_refused() -> None:
    with pytest.raises(ValueError, match="tomorrow"):
        checker.mentions(TEXT, "tomorrow")


@pytest.mark.parametrize("kind", [str, Path])
def test_paths_may_be_words(tmp_path: Path, kind: type) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text(TEXT.replace("nine", "eleven"), encoding="utf-8")
    report = checker.check([kind(tmp_path)], checker.Settings(fail_on="conflict"))
    assert isinstance(report, checker.Report)
    assert [document.source for document in report.sources] == ["a.txt", "b.txt"]
    assert checker.check(kind(tmp_path)).as_dict() == report.as_dict()


def test_missing_paths_are_named() -> None:
    with pytest.raises(NothingToRead, match="no/such"):
        checker.check(["no/such"])


def test_weights_may_be_a_path(tmp_path: Path) -> None:
    assert checker.Settings(weights=tmp_path).weights == str(tmp_path)
    with pytest.raises(SettingsError, match="no such file"):
        checker.Settings(weights=tmp_path / "none")


def test_a_report_of_our_own_is_no_clipping(tmp_path: Path) -> None:
    from checker.reporting import html

    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    report = checker.check(tmp_path)
    (tmp_path / "report.html").write_text(html.render(report), encoding="utf-8")
    again = checker.check(tmp_path)
    assert [(s.path, s.reason) for s in again.skipped] == [("report.html", "a report of this program, not a clipping")]
    assert again.facts == report.facts


def test_importing_is_cheap() -> None:
    script = "import sys, checker; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not {"click", "spacy", "checker.settings", "checker.domain"} & set(done.stdout.split())


def test_unknown_names_are_refused() -> None:
    with pytest.raises(AttributeError, match="checks"):
        getattr(checker, "checks")  # noqa: B009
