"""Units and magnitudes that a list of numbers says once: "10, 20 and 30 percent", "$5, $10 and $15 million"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities.amounts import Amount, multiply
from checker.language.quantities.context import MONTHS, near, opened
from checker.language.quantities.scan import Lexeme, peek

_LAST = (["and"], ["or"], ["&"], ["-", "and"], ["-", "or"])
_LAST_OF_THREE = ([",", "and"], [",", "or"], ["-", ",", "and"], ["-", ",", "or"])
_BEFORE = ([","], ["-", ","])
_MEASURED = frozenset(("percent", "quantity", "duration", "money"))


def coordinate(lexemes: Sequence[Lexeme], found: Sequence[Amount]) -> None:
    """Gives the members of a list the unit and magnitude of its last."""
    listed = False
    for index in range(len(found) - 2, -1, -1):
        a, b = found[index], found[index + 1]
        words = _between(lexemes, a, b)
        third = index > 0 and _between(lexemes, found[index - 1], a) in _BEFORE
        listed = words in _LAST or (words in _LAST_OF_THREE and third) or (listed and words in _BEFORE)
        if listed and (words in _BEFORE or third or _magnified(a, b) or _aged(lexemes, a, b)):
            _take_over(lexemes, a, b)
        elif words == ["from"] and b.high is None and opened(lexemes, a, "to"):
            _take_over(lexemes, a, b)
            if a.bare and b.kind == "count" and not _dated(lexemes, a):
                a.unit = b.unit  # "to 950 from 1,200 people"
        elif words == ["to"] and b.high is not None and opened(lexemes, a, "from"):
            _take_over(lexemes, a, b)
            b.base = a.number


_RANGING = frozenset("between range ranges ranged ranging vary varies varied varying".split())


def order(lexemes: Sequence[Lexeme], out: Amount) -> None:
    """ "ranged from -18 °C to -34 °C": the lower end first; "1.3 to 0.03" stays as it went."""
    falls = out.high is not None and out.high < out.number and out.kind != "score"
    if falls and near(lexemes, out.start, out.start, _RANGING, 4, 0):
        out.number, out.high = out.high or out.number, out.number
        out.step, out.high_step = out.high_step, out.step


def _between(lexemes: Sequence[Lexeme], a: Amount, b: Amount) -> list[str]:
    """The words between two numbers of one line, if there are few."""
    inside = lexemes[a.end : b.start + 1]
    if not 1 < len(inside) < 5 or any(lexeme.gap == 2 for lexeme in inside):
        return []
    return [lexeme.low for lexeme in inside[:-1]]


def _magnified(a: Amount, b: Amount) -> bool:
    return a.bare and b.scale >= 10**6 and a.scale == 1 and not a.numeral.scaled


def _aged(lexemes: Sequence[Lexeme], a: Amount, b: Amount) -> bool:
    """ "two girls, 17 and 19 years old"."""
    before = peek(lexemes, a.start - 1)
    return b.kind == "age" and a.bare and a.number < 111 and (before.text == "," or before.low in _AGING)


_AGING = frozenset("a an the aged ages both".split())


def _take_over(lexemes: Sequence[Lexeme], a: Amount, b: Amount) -> None:
    scaled = b.scale >= 1000
    if a.high is not None or _dated(lexemes, a) or (a.numeral.scaled and not scaled):
        return  # "a billion, and 1.2 m": no metres
    if a.bare and (b.kind in _MEASURED or b.kind == "age" or (b.kind == "count" and scaled)):
        if b.unit == "%" and not 0 < a.number <= 100:
            return
        a.unit, a.kind, a.dimension = b.unit.split(" per ")[0], b.kind, b.dimension
    elif (a.kind, a.unit) != (b.kind, b.unit):
        return
    if scaled and a.scale == 1 and not a.numeral.scaled and 0 < abs(a.number) < 1000:
        multiply(a, b.scale)
        a.numeral = a.numeral._replace(scaled=True)


def _dated(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """A year, or a day of a month."""
    year = out.bare and Decimal(1900) <= out.number < 2100 and not out.numeral.grouped and not out.numeral.scaled
    return year or peek(lexemes, out.start - 1).low in MONTHS or peek(lexemes, out.end).low in MONTHS


def share_rate(a: Amount, b: Amount) -> None:
    """ "from $75 a barrel to $60": what is said once of two values of one kind holds for both."""
    for said, unsaid in ((a, b), (b, a)):
        if said.kind == unsaid.kind and unsaid.unit and said.unit.startswith(f"{unsaid.unit} per "):
            unsaid.unit, unsaid.dimension = said.unit, said.dimension
