"""Comparison of two numeric values: one unit, one relation, one reason that quotes both."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from checker.domain.findings import Comparison, Verdict
from checker.domain.intervals import Interval, Relation, relate
from checker.domain.values import Mention, Quantity, decimal_text
from checker.language.conversions import Conversion, conversion
from checker.language.dimensions import fraction_and_whole
from checker.language.inflection import noun_forms
from checker.language.leeway import binary, border, ends_at

VERDICTS = {
    Relation.EQUAL: Verdict.AGREE,
    Relation.ROUNDING: Verdict.APPROXIMATE,
    Relation.BOUND: Verdict.APPROXIMATE,
    Relation.OVERLAPPING: Verdict.APPROXIMATE,
    Relation.TRUNCATION: Verdict.APPROXIMATE,
    Relation.APART: Verdict.CONFLICT,
}


def compare_quantities(a: Mention, b: Mention) -> Comparison:
    """How the values of two mentions stand to each other; the verdict is None where they cannot be compared.

    The level is the relation's name ("equal", "equal by rounding" …), "direction" for opposite changes, "score",
    "percent against points", "vague" where one names no number ("weeks"), "step against level" for what changed
    by so much against what changed to so much, or "not comparable".
    """
    if not isinstance(a.value, Quantity) or not isinstance(b.value, Quantity):
        return Comparison(None, "not comparable", f"{quoted(a)} and {quoted(b)} are not both numbers.")
    if a.kind == b.kind == "score":
        return _scores(a, b, a.value, b.value)
    if fraction_and_whole(a, b):
        return Comparison(None, "not comparable", f"{quoted(a)} and {quoted(b)}: only one counts whole things.")
    change = conversion(b.kind, b.value, a.kind, a.value)
    if change.refusal:
        verdict = Verdict.CONFLICT if change.contradicts else None
        level = "percent against points" if change.contradicts else "not comparable"
        return Comparison(verdict, level, f"{quoted(a)} and {quoted(b)}: {change.refusal}.")
    unfit = _vagueness(a, b, a.value, b.value) or _opposed(a, b, a.value, b.value)
    if unfit is not None:
        return unfit
    left, right = span(a.value), span(b.value)
    if a.kind == b.kind == "duration" and a.value.unit != b.value.unit:
        coarse = change.factor > 1
        left = left if coarse else rounded(left, b.text, a.value.unit)
        right = rounded(right, a.text, b.value.unit) if coarse else right
    return _related(a, b, change, left, change.apply(right))


def _related(
    a: Mention, b: Mention, change: Conversion, left: Interval[Decimal], right: Interval[Decimal]
) -> Comparison:
    """The relation of two intervals in one unit, and the verdict that goes with it."""
    relation = relate(left, right)
    if relation is Relation.APART and a.kind == b.kind == "count" and (ends_at(a, right) or ends_at(b, left)):
        relation = Relation.OVERLAPPING
    if relation is Relation.APART and left.hedged and right.hedged and border(left, right):
        said = f"{quoted(a)} and {quoted(b)} are both vague, and where one ends the other begins."
        return Comparison(Verdict.APPROXIMATE, "bordering", said)
    if relation is Relation.APART and _step_and_level(a, b):
        return Comparison(None, "step against level", f"{quoted(a)} and {quoted(b)}: one is a step, one where it led.")
    if relation is Relation.APART and (binary(a, right) or binary(b, left)):
        return Comparison(Verdict.AGREE, "equal", f"{quoted(a)} and {quoted(b)} say the same: K is 1,024.")
    if relation is Relation.BOUND and (_reached(a, left, right) or _reached(b, right, left)):
        same = f"{quoted(a)} and {quoted(b)} say the same: the bound is the value itself"
        return Comparison(Verdict.AGREE, relation.value, f"{same}{_converted(b, change, right)}.")
    return Comparison(VERDICTS[relation], relation.value, reason(a, b, relation, change, left, right))


def quoted(mention: Mention) -> str:
    """The surface of a mention, with its hedge, in quotation marks."""
    value = mention.value
    cue = value.cue if isinstance(value, Quantity) and value.cue and "…" not in value.cue else ""
    words = mention.text.lower()
    within = words.startswith(cue.lower()) or words.endswith(cue.lower())
    return f"“{' '.join((mention.text if within else f'{cue} {mention.text}').split())}”"


def span(value: Quantity) -> Interval[Decimal]:
    """The interval of a quantity, with what truncation would allow."""
    single = value.high is None
    plain = single and not value.bound and not value.approximate
    cut = None
    if plain and value.low is not None and value.high_bound is not None and value.high_bound > value.low:
        step = value.high_bound - value.low
        fine = step < 1 or (value.number % step == 0 and abs(value.number) >= 10 * step)
        cut = value.number + step.copy_sign(value.number or Decimal(1)) if fine else None
    return Interval(
        low=value.low,
        high=value.high_bound,
        value=value.number if single else (value.number + (value.high or 0)) / 2,
        cut=cut,
        bounded=value.bound is not None,
        hedged=value.approximate or not single or _vague(value),
    )


def rounded(interval: Interval[Decimal], other: str, unit: str) -> Interval[Decimal]:
    """Whole units of time as they are meant beside finer ones: "three weeks" are about 20 days.

    Where the other text counts the same unit first ("nine hours and ten minutes") the rest may have been dropped.
    """
    low, high = interval.low, interval.high
    if low is None or low != high or low != low.to_integral_value() or interval.bounded or interval.hedged:
        return interval
    slack = min(Decimal("0.5"), abs(low) * Decimal("0.1")) if abs(low) > 1 else Decimal("0.15")
    dropped = any(word.startswith(unit[:3]) for word in other.lower().split()[:-1])
    return replace(interval, low=low - slack, high=low + (Decimal("0.999") if dropped else slack))


def _vague(value: Quantity) -> bool:
    """Whether the words name a stretch rather than a number ("dozens", "a few hundred")."""
    if value.low is None or value.high_bound is None or value.bound is not None:
        return False
    around = value.number - value.low == value.high_bound - value.number  # "one million" is rounded, not vague
    return value.low >= 2 and value.high_bound > value.low * 2 and not around


def _vagueness(a: Mention, b: Mention, x: Quantity, y: Quantity) -> Comparison | None:
    """ "weeks" and "several years" name no number: they say the same as each other, and nothing of a figure."""
    if not _open(x) and not _open(y):
        return None
    if _open(x) and _open(y) and x.unit == y.unit:
        return Comparison(Verdict.AGREE, "vague", f"{quoted(a)} and {quoted(b)} are equally vague.")
    vague = quoted(a if _open(x) else b)
    return Comparison(None, "vague", f"{quoted(a)} and {quoted(b)}: {vague} names no number to compare.")


def _open(value: Quantity) -> bool:
    """Whether the words leave an end open without a bound that says so ("years", "several weeks")."""
    return value.bound is None and value.low is not None and value.high_bound is None


def _opposed(a: Mention, b: Mention, x: Quantity, y: Quantity) -> Comparison | None:
    if not _steps(x) or not _steps(y) or x.direction == y.direction:
        return None
    return Comparison(Verdict.CONFLICT, "direction", f"{quoted(a)} and {quoted(b)} go opposite ways.")


def _step_and_level(a: Mention, b: Mention) -> bool:
    """Whether one is what something changed by ("fell 5%") and one what it changed to ("fell to 40%")."""
    x, y = a.value, b.value
    if not isinstance(x, Quantity) or not isinstance(y, Quantity):
        return False
    return (_steps(x) and y.towards is not None) or (_steps(y) and x.towards is not None)


def _steps(value: Quantity) -> bool:
    return value.direction is not None and value.base is None


def _reached(mention: Mention, bound: Interval[Decimal], other: Interval[Decimal]) -> bool:
    """Whether a maximum that was said ("up to 20") is the plain number that stands on the other side."""
    most = isinstance(mention.value, Quantity) and mention.value.bound == "<="
    return most and not other.bounded and not other.hedged and bound.value == other.value


def _scores(a: Mention, b: Mention, x: Quantity, y: Quantity) -> Comparison:
    """Results are the same from either side: 3–1 is 1–3."""
    if {x.number, x.high} == {y.number, y.high}:
        return Comparison(Verdict.AGREE, "score", f"{quoted(a)} and {quoted(b)} are the same score.")
    return Comparison(Verdict.CONFLICT, "score", f"{quoted(a)} and {quoted(b)} are different scores.")


def reason(
    a: Mention, b: Mention, relation: Relation, change: Conversion, left: Interval[Decimal], right: Interval[Decimal]
) -> str:
    """Why the relation holds, in words that quote both surfaces."""
    pair = f"{quoted(a)} and {quoted(b)}"
    words = {
        Relation.EQUAL: "say the same",
        Relation.ROUNDING: "are the same number, rounded differently",
        Relation.BOUND: f"do not contradict each other: {_limits(a, b)}",
        Relation.OVERLAPPING: "can both be true: what their words allow overlaps",
        Relation.TRUNCATION: "agree only if digits were cut off instead of rounded",
        Relation.APART: f"cannot both be true{_distance(left, right, a, b)}",
    }
    return f"{pair} {words[relation]}{_converted(b, change, right)}."


def _converted(b: Mention, change: Conversion, right: Interval[Decimal]) -> str:
    """What the second value is in the unit of the first, where they differ."""
    if change.factor == 1 and not change.shift:
        return ""
    return f"; {quoted(b)} is {_measured(right.value, change.unit)}"


MEASURED = frozenset({"duration", "quantity", "age"})
LARGE = ((Decimal("1e12"), "trillion"), (Decimal("1e9"), "billion"), (Decimal("1e6"), "million"))
_LARGEST = Decimal("1e15")  # beyond it a figure is shown with its power of ten


def _figure(number: Decimal | None) -> str:
    if number is None:
        return "?"
    if abs(number) >= _LARGEST:
        return f"{number:.3E}"
    digits = 4 - number.adjusted() if number else 0
    for size, word in LARGE:
        if abs(number) >= size:
            return f"{decimal_text(round(number / size, 2))} {word}"
    text = decimal_text(round(number, max(0, min(digits, 6)))) or "?"
    return f"{int(text):,}" if text.lstrip("-").isdigit() else text


def _limits(a: Mention, b: Mention) -> str:
    both = all(isinstance(m.value, Quantity) and m.value.bound for m in (a, b))
    return "both only set a limit" if both else "one only sets a limit"


def _measured(number: Decimal | None, unit: str) -> str:
    """A figure with its unit in the plural: `70 minutes`, `48 kg`, `21 miles per hour`."""
    first, per, base = unit.partition(" per ")
    if number != 1 and first.isalpha() and first.islower() and len(first) > 3:
        first = max(noun_forms(first), key=len) if first != "foot" else "feet"
    return f"{_figure(number)} {first}{per}{base}".rstrip()


def _distance(left: Interval[Decimal], right: Interval[Decimal], a: Mention, b: Mention) -> str:
    """How far two values are apart, with the unit where it says more than the value; in per cent of the larger."""
    if left.value is None or right.value is None or not max(abs(left.value), abs(right.value)):
        return ""
    apart = abs(left.value - right.value)
    share = f"{_figure(round(100 * apart / max(abs(left.value), abs(right.value)), 1))}%"
    unit = a.value.unit if isinstance(a.value, Quantity) else ""
    if a.kind == b.kind == "percent" and unit == "%":
        return f": they differ by {_measured(apart, 'percentage point')}"
    return f": they differ by {_measured(apart, unit if a.kind in MEASURED else '')} ({share})"
