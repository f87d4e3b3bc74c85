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
POINT_SIGNS = {
    "bps": "basis point",
    "bp": "basis point",
    "pp": "percentage point",
    "ppt": "percentage point",
    "ppts": "percentage point",
}


def percent(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Takes a percent sign, "per cent", "percentage points" or "basis points" behind the number."""
    at = past_article(lexemes, out)
    at += part_of(lexemes, at, out) or hyphen(lexemes, at)
    found = _sign(lexemes, at, out) if peek(lexemes, at).gap < 2 else None
    if found is None and _named_before(lexemes, out):
        found = "%", out.end
    if found is None:
        return False
    unit, end = found
    dash = peek(lexemes, end).text == "-"
    if (
        unit == "%"
        and peek(lexemes, end + dash).low in ("point", "points")
        and (dash or lexemes[end - 1].low == "cent")
    ):
        unit, end = "percentage point", end + dash + 1
    if out.numeral.form == PART:
        out.numeral = out.numeral._replace(form=WORDS)
    out.kind, out.unit, out.end, out.dimension = "percent", unit, end, "percent"
    return True


def part_of(lexemes: Sequence[Lexeme], at: int, out: Amount) -> int:
    """2 for the "of a" of "a quarter of a percentage point" and "half of one percent", else 0."""
    of, one = peek(lexemes, at), peek(lexemes, at + 1)
    is_part = out.numeral.form in (PART, WORDS) and 0 < abs(out.number) < 1
    return 2 if is_part and of.low == "of" and one.low in ("a", "one", "1") and _sign(lexemes, at + 2, out) else 0


def _named_before(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """ "a percentage of 45", not "5 per cent of 45" and not "a percentage of 45 voters"."""
    after = peek(lexemes, out.end)
    if peek(lexemes, out.start - 1).low != "of" or not (after.text in ("", ".", ",", ";", ")") or after.gap == 2):
        return False
    cent = peek(lexemes, out.start - 2)
    first = out.start - 2 - (cent.low == "cent")
    named = lexemes[first].low in ("percent", "percentage") or (cent.low == "cent" and lexemes[first].low == "per")
    return first >= 0 and named and peek(lexemes, first - 1).kind not in "nf"


def _sign(lexemes: Sequence[Lexeme], at: int, out: Amount) -> tuple[str, int] | None:
    """The unit that begins at `at`, and its end."""
    word, after = peek(lexemes, at), peek(lexemes, at + 1)
    tied = hyphen(lexemes, at + 1)
    if (points := POINTS.get((word.low, peek(lexemes, at + 1 + tied).low))) is not None:
        return points, at + 2 + tied
    if word.low in ("point", "points") and out.numeral.form == WORDS and 0 < abs(out.number) < 1:
        return "percentage point", at + 1
    if word.low in PERCENT or word.low == "p.c.":
        return "%", at + 1
    if word.low == "per" and after.low == "cent":
        return "%", at + 2
    if word.low == "pc" and not word.gap and at > 0 and lexemes[at - 1].kind == NUMBER:
        return "%", at + 1
    return (POINT_SIGNS[word.low], at + 1) if word.low in POINT_SIGNS else None
