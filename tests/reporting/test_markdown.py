"""The summary in Markdown: whatever clippings hold is text there, no markup and no mention of anybody."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest

from checker.domain.findings import Report, Verdict
from checker.reporting import markdown
from tests.reporting.cases import BASE, CASES, clean, waived
from tests.reporting.factory import large, small


@pytest.mark.parametrize("make", CASES.values(), ids=CASES)
def test_nothing_of_a_clipping_is_markup(make: Callable[[], Report]) -> None:
    text = markdown.render(make(), BASE)
    for line in text.splitlines():
        words = re.sub(r"^(#+ |- |\| )|&#\d+;|\*\*|\|", "", line)
        assert not re.search(r"[<>`*_@\[\]]|https?:", words), line


def test_every_difference_is_there_with_its_quotes() -> None:
    text = html.unescape(markdown.render(small(), BASE))
    differing = [f for f in small().facts if f.verdict in (Verdict.CONFLICT, Verdict.APPROXIMATE)]
    assert len(re.findall(r"^### (?:Conflict|Approximate)", text, re.MULTILINE)) == len(differing)
    assert "- **Five people** – clippings/flood/county-desk.txt:3:1: “Five people" in text
    assert "- flood/empty.txt: is empty" in text
    assert "(superseded, waived: known" in html.unescape(markdown.render(waived(), BASE))


def test_counts_come_first() -> None:
    assert "| sources | conflict | approximate | agree | one source |" in markdown.render(clean()).splitlines()
    assert "###" not in markdown.render(clean())


def test_it_stays_under_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(markdown.render(large(200)).encode()) < 1_000_000
    monkeypatch.setattr(markdown, "LIMIT", 3000)
    text = markdown.render(large())
    assert len(text.encode()) < 3500
    assert re.search(r"… and [\d,]+ more differences\.", text)
