"""How often in a time: "once daily", "twice a week", "three times weekly"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.language.quantities import rates
from checker.language.quantities.amounts import Amount
from checker.language.quantities.cardinals import WORDS, Numeral
from checker.language.quantities.scan import Lexeme, peek

TIMES = {"once": 1, "twice": 2, "thrice": 3}
TIME = "time"
ADVERBS = {"hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month",
           "yearly": "year", "annually": "year"}  # fmt: skip
PERIODS = frozenset(("fortnight", "quarter", "decade", "season", *ADVERBS.values()))


def often(lexemes: Sequence[Lexeme], at: int) -> Amount | None:
    """ "once" or "twice" with its time; without one it may say when, or how many times in all."""
    value = TIMES.get(lexemes[at].low)
    if value is None:
        return None
    out = Amount(at, at + 1, Numeral(at, at + 1, Decimal(value), Decimal(0), 1, WORDS), Decimal(value), Decimal(0))
    out.unit = TIME
    return out if adverb(lexemes, out) or _in_a_time(lexemes, out) else None


def told(out: Amount) -> bool:
    """Whether the amount says how often, its time included in its words."""
    return out.unit.startswith(f"{TIME} per ") and out.end > out.numeral.end


def adverb(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Takes "daily" behind so many times: "twice-weekly", "four times daily"."""
    at = out.noun_limit + (peek(lexemes, out.noun_limit).text in ("-", "‑"))
    period = ADVERBS.get(peek(lexemes, at).low)
    if out.unit != TIME or period is None or peek(lexemes, at).gap == 2:
        return False
    return rates.rated(out, period, at, at + 1)


def _in_a_time(lexemes: Sequence[Lexeme], out: Amount) -> bool:
    """Takes "a day", "per week", "every year" behind once or twice."""
    return peek(lexemes, out.end + 1).low in PERIODS and rates.rate(lexemes, out, out.end)
