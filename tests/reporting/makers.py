"""Values, claims and facts in few words."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from decimal import Decimal

from checker.domain.claims import Attribution, Claim, Factuality
from checker.domain.findings import Fact, Side, Verdict
from checker.domain.span import Span
from checker.domain.values import Bound, Mention, Quantity, Time, Value
from tests.reporting.articles import DOCUMENTS


def quantity(
    number: str,
    unit: str = "",
    low: str | None = None,
    top: str | None = None,
    high: str | None = None,
    bound: Bound | None = None,
    approximate: bool = False,
) -> Quantity:
    def number_or_none(text: str | None) -> Decimal | None:
        return None if text is None else Decimal(text)

    return Quantity(
        Decimal(number),
        unit,
        high=number_or_none(high),
        low=number_or_none(low),
        high_bound=number_or_none(top),
        bound=bound,
        approximate=approximate,
    )


def on(day: str, until: str | None = None, timex: str = "") -> Time:
    start = date.fromisoformat(day)
    return Time(timex or day, start, date.fromisoformat(until) if until else start + timedelta(days=1), relative=True)


def claim(
    path: str,
    kind: str,
    text: str,
    value: Value,
    near: str = "",
    factuality: Factuality = Factuality.ASSERTED,
    by: tuple[str, str] | None = None,
    scope: tuple[tuple[str, str], ...] = (),
) -> Claim:
    """A claim at the first place of `text` in the article, or at the first one in the words `near`."""
    body = DOCUMENTS[path].text
    base = body.index(near) if near else 0
    start = body.index(text, base)
    block = next(b for b in DOCUMENTS[path].blocks if b.span.start <= start < b.span.end)
    left = max(body.rfind(". ", block.span.start, start) + 2, block.span.start)
    right = body.find(". ", start + len(text) - 1, block.span.end)
    sentence = Span(left, right + 1 if right >= 0 else block.span.end)
    return Claim(
        path,
        Mention(kind, Span(start, start + len(text)), text, value),
        sentence,
        sentence.of(body),
        line=body.count("\n", 0, start) + 1,
        measure="",
        factuality=factuality,
        attribution=Attribution(*by) if by else None,
        scope=scope,
        recogniser=kind,
    )


def fact(
    verdict: Verdict,
    subject: str,
    measure: str,
    explanation: str,
    *sides: tuple[str, list[Claim]],
    story: int = 0,
    importance: float = 0.0,
) -> Fact:
    claims = [one for _, found in sides for one in found]
    at, out = 0, []
    for text, found in sides:
        out.append(Side(text, tuple(range(at, at + len(found))), len({c.source for c in found})))
        at += len(found)
    kind = claims[0].kind
    digest = hashlib.sha256(f"{kind}|{subject}|{measure}".encode()).hexdigest()[:12]
    return Fact(
        digest,
        kind,
        subject,
        measure,
        verdict,
        "apart" if verdict is Verdict.CONFLICT else "level",
        explanation,
        tuple(claims),
        tuple(out),
        story=story,
        importance=importance,
    )
