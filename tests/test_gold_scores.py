"""The scorer counts as it says, and the gold of our own stories is well formed."""

from __future__ import annotations

import html
import re
from decimal import Decimal
from pathlib import Path

import pytest

from checker.domain.claims import Claim
from checker.domain.document import Document
from checker.domain.findings import Fact, Report, Verdict
from checker.domain.span import Span
from checker.domain.values import Mention, Quantity
from tests.gold_scores import Gold, score, stories, total

TEXTS = {"a.txt": "Nine ships sank in 1901. Two were new.", "b.txt": "Eight ships sank. The fee was 3 marks."}


def claim(file: str, quote: str, side: str) -> dict[str, str]:
    return {"file": file, "quote": quote, "context": quote, "side": side}


SHIPS = {"about": "ships", "verdict": "conflict", "claims": [claim("a.txt", "Nine", "9"), claim("b.txt", "Eight", "8")]}
PAIR = {"a": claim("a.txt", "Two", ""), "b": claim("b.txt", "Eight", ""), "why": "new ones and all"}
GOLD = Gold("ships", Path(), (SHIPS,), (PAIR,))


def fact(verdict: Verdict, *mentions: str) -> Fact:
    claims = []
    for mention in mentions:
        file = next(name for name, text in TEXTS.items() if mention in text)
        start = TEXTS[file].index(mention)
        span = Span(start, start + len(mention))
        claims.append(Claim(file, Mention("count", span, mention, Quantity(Decimal(1))), span, mention))
    return Fact("id", "count", "", "", verdict, "", "", tuple(claims))


def report(*facts: Fact) -> Report:
    return Report(tuple(Document(name, text) for name, text in TEXTS.items()), (), facts)


@pytest.mark.parametrize(
    ("facts", "shown"),
    [
        ([], "conflict 0/1  approximate 0/0  agree 0/0  false conflict 0  false approximate 0  violations 0/1"),
        (
            [fact(Verdict.CONFLICT, "Nine", "Eight")],
            "conflict 1/1  approximate 0/0  agree 0/0  false conflict 0  false approximate 0  violations 0/1",
        ),
        (
            [fact(Verdict.APPROXIMATE, "Nine", "Eight")],
            "conflict 0/1  approximate 0/0  agree 0/0  false conflict 0  false approximate 1  violations 0/1",
        ),
        (
            [fact(Verdict.CONFLICT, "Two", "Eight")],
            "conflict 0/1  approximate 0/0  agree 0/0  false conflict 1  false approximate 0  violations 1/1",
        ),
        (
            [fact(Verdict.AGREE, "Two", "Eight"), fact(Verdict.SINGLE, "3 marks")],
            "conflict 0/1  approximate 0/0  agree 0/0  false conflict 0  false approximate 0  violations 0/1",
        ),
    ],
)
def test_counts(facts: list[Fact], shown: str) -> None:
    scores = score(report(*facts), GOLD)
    assert str(scores) == shown
    assert str(total([scores])) == shown


def test_an_agreeing_pair_inside_a_wider_disagreement_is_found() -> None:
    claims = [claim("a.txt", "Nine", "x"), claim("b.txt", "Eight", "x")]
    gold = Gold("ships", Path(), ({"about": "ships", "verdict": "agree", "claims": claims},), ())
    wider = score(report(fact(Verdict.CONFLICT, "Nine", "Eight", "Two")), gold)
    assert wider.found[Verdict.AGREE] == ["ships"]
    assert len(wider.false[Verdict.CONFLICT]) == 1
    assert score(report(fact(Verdict.CONFLICT, "Nine", "Eight")), gold).missed[Verdict.AGREE] == ["ships"]


def visible(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".html":
        return text
    text = re.sub(r"<(script|style)\b.*?</\1>|<[^>]+>", " ", text, flags=re.DOTALL)
    return re.sub(r"\s+", " ", html.unescape(text))


@pytest.mark.parametrize("gold", stories(), ids=lambda gold: gold.name)
def test_gold_is_well_formed(gold: Gold) -> None:
    texts = {path.name: visible(path) for path in gold.clippings.iterdir()}
    for item in gold.facts:
        assert (len({c["side"] for c in item["claims"]}) == 1) == (item["verdict"] == "agree"), item["about"]
    claims = [c for item in gold.facts for c in item["claims"]]
    for where in [*claims, *(pair[end] for pair in gold.pairs for end in "ab")]:
        assert texts[where["file"]].count(where["context"]) == 1, where
        assert where["context"].count(where["quote"]) == 1, where
