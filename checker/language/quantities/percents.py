"""Percents, percentage points and basis points behind a number."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities.amounts import Amount, hyphen, past_article
from checker.language.quantities.cardinals import PART, WORDS
from checker.language.quantities.scan import NUMBER, Lexeme, peek

PERCENT = frozenset(("%", "percent", "pct", "percents", "％"))
POINTS = {
    ("percentage", "point"): "percentage point",
    ("percentage", "points"): "percentage point",
    ("percent", "points"): "percentage point",
    ("percent", "point"): "percentage point",
    ("basis", "point"): "basis point",
    ("basis", "points"): "basis point",
}
POINT_SIGNS = {"bps": "basis point", "bp": "basis point", "pp": "percentage point", "ppt": "percentage point",
               "ppts": "percentage point"}  # fmt: skip


def percent(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Takes a percent sign, "per cent", "percentage points" or "basis points" behind the number."""
    at = past_article(lexemes, out)
    at += hyphen(lexemes, at)
    word, after = peek(lexemes, at), peek(lexemes, at + 1)
    unit, end = "", at
    if word.gap == 2:
        return False
    if (points := POINTS.get((word.low, after.low))) is not None:
        unit, end = points, at + 2
    elif word.low in ("point", "points") and out.numeral.form == WORDS and 0 < abs(out.number) < 1:
        unit, end = "percentage point", at + 1
    elif word.low in PERCENT:
        unit, end = "%", at + 1
    elif word.low == "per" and after.low == "cent":
        unit, end = "%", at + 2
        if peek(lexemes, end).low in ("point", "points"):
            unit, end = "percentage point", end + 1
    elif word.low == "pc" and not word.gap and at > 0 and lexemes[at - 1].kind == NUMBER:
        unit, end = "%", at + 1
    elif word.low in POINT_SIGNS:
        unit, end = POINT_SIGNS[word.low], at + 1
    elif word.low == "p.c.":
        unit, end = "%", at + 1
    if not unit:
        return False
    if unit == "%" and peek(lexemes, end).text == "-" and peek(lexemes, end + 1).low in ("point", "points"):
        unit, end = "percentage point", end + 2
    if out.numeral.form == PART:
        out.numeral = out.numeral._replace(form=WORDS)
    out.kind, out.unit, out.end, out.dimension = "percent", unit, end, "percent"
    return True
