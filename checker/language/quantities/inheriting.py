"""Units that a number takes over from the one before it: "1,200 people, up from 950", "rose 64 points to 4,577"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.language.quantities.amounts import Amount
from checker.language.quantities.cardinals import PART
from checker.language.quantities.hedges import hedge_before
from checker.language.quantities.persons import GROUPS
from checker.language.quantities.scan import NUMBER, Lexeme, peek

_COMPARING = frozenset(("from", "with", "to", "versus", "vs", "against", "than"))
_COMPARED = frozenset(
    "up down compared compares against versus vs higher lower rose fell risen fallen more fewer".split()
)
_REACH = 14  # lexemes between the two numbers


def inherit(lexemes: Sequence[Lexeme], found: Sequence[Amount]) -> None:
    """Gives bare numbers the unit of the amount that they are compared with."""
    last: Amount | None = None
    aged: Amount | None = None
    points: Amount | None = None
    paid: Amount | None = None
    for out in found:
        if aged is not None and out.bare and _listed(lexemes, aged, out):
            out.unit, out.kind, out.dimension = aged.unit, "age", "age"
        before = peek(lexemes, out.start - 1)
        named = before.low in ("ages", "aged") or (before.text == "," and peek(lexemes, out.start - 2).low in GROUPS)
        aged = out if out.kind == "age" and (named or aged is not None) else None
        if out.unit == "point":
            points = out
        if points is not None and out.bare and out.start - points.end < _REACH + 6 and _level(lexemes, points, out):
            out.unit = "point"
        if out.bare and _percent_row(lexemes, out):
            out.unit, out.kind, out.dimension = "%", "percent", "percent"
        if last is not None and out.unit == "m" and last.kind == "count" and _may(lexemes, last, out):
            _millions(last, out)
        for model in (paid, last):
            if out.bare and model is not None and _may(lexemes, model, out):
                out.unit, out.kind, out.dimension = model.unit.split(" per ")[0], model.kind, model.dimension
                out.modifiers = model.modifiers
        if last is not None and out.kind == last.kind == "count" and out.unit.startswith("per "):
            out.unit = f"{last.unit} {out.unit}" if _may(lexemes, last, out) else out.unit  # "against 20 per week"
        if out.unit and out.kind in ("count", "quantity", "percent"):
            last, paid = out, None
        elif out.kind in ("money", "duration"):
            paid = out


def _percent_row(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Cells of a table's row whose label ends in "%": "Turnout, % | 61.2 | 58.9"."""
    if peek(lexemes, out.start - 1).text != "|":
        return False
    for index in range(out.start - 1, max(-1, out.start - 16), -1):
        if lexemes[index].text == "%" and lexemes[index - 1].kind != NUMBER:
            tail = [lexeme.text for lexeme in lexemes[index + 1 : index + 3]]
            return tail[:1] == ["|"] or tail == [")", "|"]
        if lexemes[index].gap == 2:
            return False
    return False


def _level(lexemes: Sequence[Lexeme], points: Amount, out: Amount) -> bool:
    """ "added 120.15 points, or 0.9%, to end at 13,678"."""
    between = lexemes[points.end : out.start]
    ended = any(lexeme.text in (".", ";") for lexeme in between)
    return (
        not ended and peek(lexemes, out.start - 1).low in ("to", "at") and bool(out.number % 1 or out.numeral.grouped)
    )


def _millions(last: Amount, out: Amount) -> None:
    """ "320m users, up from 301m": no metres."""
    if last.scale == 1_000_000:
        out.number, out.step, out.scale = out.number * last.scale, out.step * last.scale, last.scale
        out.unit, out.kind, out.dimension = last.unit, last.kind, last.dimension


def _listed(lexemes: Sequence[Lexeme], aged: Amount, out: Amount) -> bool:
    """ "ages 3, 7 and 14"."""
    words = {lexeme.low for lexeme in lexemes[aged.end : out.start]}
    return words <= {",", "and"} and out.number < 120 and out.number % 1 == 0 and out.start - aged.end < 3


def _may(lexemes: Sequence[Lexeme], last: Amount, out: Amount) -> bool:
    if out.start - last.end > _REACH or out.numeral.form == PART or last.high is not None:
        return False
    between = lexemes[last.end : out.start]
    if any(lexeme.text in (".", ";", "!", "?") for lexeme in between) or lexemes[out.start].gap == 2:
        return False
    hedge = hedge_before(lexemes, out.start)
    before = peek(lexemes, (hedge[1] if hedge else out.start) - 1)
    words = {lexeme.low for lexeme in between}
    if last.kind == "percent" and (before.low == "to" or not (out.number % 1 and last.number % 1)):
        return False  # "lost 27.3%, which took it down to 5.13"
    if last.kind == "money" and (last.scale != 1 or bool(out.number % 1) != bool(last.number % 1)):
        return False
    if before.low in _COMPARING and words & _COMPARED:
        return not _year_like(lexemes, out)
    return last.unit == "people" and peek(lexemes, out.end).low == "who"


def _year_like(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    return 1900 <= out.number < 2100 and not out.numeral.grouped and not out.numeral.scaled
