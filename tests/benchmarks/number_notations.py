"""How the collections of numbers write what the program read: one policy a collection, stated here once.

A collection may call a multiplier "count", put a counted noun's modifiers into the unit, give a count no unit at all,
write a length of time in its parts, or mark no ordinals. None of that is reading, so the benchmark prints a column in
which the program's values are written in the collection's own way. The policies come from the README of the
collections and from what their sources document; none looks at what a case expects, and none reads the text anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from checker.domain.span import Span
from checker.domain.values import Bound, Mention, Quantity
from checker.language import quantities
from checker.language.quantities import currencies, units
from checker.language.quantities.within import number_within
from tests.benchmarks.written import Case, Written, plain


# NewsQuant: every quantity of a sentence but ordinals and lengths of time without a number. One sign says how it stands
# to the value (a bound, a change or "about", the first that holds), bounds do not say whether they are inclusive; old
# and new value are one range, lengths of time one quantity a part. Units: the counted noun with its modifiers in their
# plain forms, shares "%" with the noun behind them, ages "of age", "count" for multiples and times.
def newsquant(case: Case) -> Iterator[Written]:
    counted = [mention for mention in case.found if not _is_unnumbered(mention)]
    values = [part for mention in counted for part in parts(plain(mention)) if not _is_ordinal(part)]
    for index, out in enumerate(values):
        value = out.mention.value
        following = values[index + 1].mention.value if index + 1 < len(values) else None
        if isinstance(following, Quantity) and isinstance(value, Quantity) and following.base == value.number:
            continue  # said again as the beginning of the range that ends behind it
        if isinstance(value, Quantity) and value.base is not None and _said_before(values[:index], value):
            out = replace(out, number=float(value.base), high=out.number, direction=None)
        yield _one_sign(replace(out, kind="quantity" if out.kind != "date" else "date", unit=_newsquant_unit(out)))


def _is_unnumbered(mention: Mention) -> bool:
    """ "a decade", "the last week", "years": a length of time without a number."""
    if isinstance(mention.value, Quantity) and mention.value.high is not None:
        return False
    return mention.kind == "duration" and number_within(mention.text) is None and not re.search(r"\d", mention.text)


def _said_before(values: list[Written], value: Quantity) -> bool:
    last = values[-1].mention.value if values else None
    return isinstance(last, Quantity) and last.number == value.base


def _is_ordinal(out: Written) -> bool:
    """ "third", "10th": an ordinal, unlike "top three" and "category one"."""
    return out.kind == "ordinal" and not re.search(r"\b(top|category|no|number)\b", out.mention.text.lower())


def _one_sign(out: Written) -> Written:
    bound: Bound | None = None if out.bound is None else "<" if out.bound[0] == "<" else ">"
    return replace(
        out,
        bound=bound,
        direction=None if bound else out.direction,
        approximate=out.approximate and not bound and not out.direction,
    )


def _newsquant_unit(out: Written) -> str:
    value = out.mention.value
    if not isinstance(value, Quantity):
        return out.unit
    if out.kind == "age":
        return f"{out.unit} of age"
    if out.kind == "multiplier" or out.unit == "time":
        return "count"
    if out.kind == "percent" and not out.unit:
        return f"% {_lemmas(value.whole) or '-'}"
    measure = out.unit in units.by_name() or out.unit == "year"
    return " ".join(filter(None, ("" if measure else _lemmas(value.modifiers), _currency(out.unit))))


_POSITIVE = {"best": "good", "better": "good", "worst": "bad", "most": "", "largest": "large", "and": "", "or": "",
             "s": ""}  # fmt: skip


def _lemmas(words: str) -> str:
    """Words as a lemmatiser leaves them: positives for superlatives, no conjunctions, genitives or participles."""
    cleaned = re.sub(r"['’]s\b|\b\w{3,}ed\b", "", words)
    return " ".join(filter(None, (_POSITIVE.get(word, _positive(word)) for word in cleaned.split())))


def _positive(word: str) -> str:
    if len(word) < 6 or not word.endswith("est"):
        return word
    stem = word[:-3]
    stem = stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "sl" else stem
    return stem[:-1] + "y" if stem.endswith("i") else stem


def _currency(unit: str) -> str:
    """A currency by its fullest name where the scorer's table has no entry for its code."""
    code, *rate = unit.split(" per ")
    names = currencies.table()["code"].get(code, ())
    return " per ".join([max(names, key=len) if names and code not in SCORED else code, *rate])


SCORED = frozenset("USD EUR GBP JPY CNY INR CAD AUD HKD MYR ILS CHF RUB ZAR KRW TRY BTC".split())
PARTS = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}


def parts(out: Written) -> list[Written]:
    """A length of time in several units, one for each: `P3Y2M` is three years and two months."""
    if out.kind != "duration" or not isinstance(out.mention.value, Quantity):
        return [out]
    day, _, clock = out.mention.value.timex[1:].partition("T")
    found = [(n, u) for n, u in re.findall(r"([0-9.]+)([A-Z]+)", day)]
    found += [(n, "T" + u) for n, u in re.findall(r"([0-9.]+)([A-Z])", clock)]
    if len(found) < 2 or any(unit not in PARTS for _, unit in found):
        return [out]
    return [replace(out, number=float(number), unit=PARTS[unit]) for number, unit in found]


# Microsoft's units: money, age, temperature and dimension are separate models, and a case marks one of them. A rate is
# no unit but for speeds; currencies are named, not coded. No ranges and bounds: the number at the unit counts.
def recognizers_unit(case: Case) -> Iterator[Written]:
    for mention in case.found:
        out = plain(mention)
        if " per " in out.unit and not _is_speed(out.unit):
            out = replace(out, unit=out.unit.split(" per ")[0])
        kind = "number" if mention.kind == "count" else out.kind
        number = out.high if out.high is not None else out.number
        out = replace(out, unit="pound") if out.unit == "lb" else out
        yield replace(out, unit=_currency(out.unit), kind=kind, number=number, high=None, bound=None, approximate=False)


def _is_speed(unit: str) -> bool:
    known = units.by_name().get(unit.split(" per ")[0])
    return known is not None and known.dimension in ("length", "digital")


# Microsoft's numbers: every number that stands as a word of its own, in dates and lengths of time too, and every group
# of digits in what the program reads as a phone number or an address; one that is glued to a unit belongs to the models
# of units.
def recognizers_number(case: Case) -> Iterator[Written]:
    for mention in case.found:
        out = plain(mention)
        glued = re.search(r"[0-9](?!st|nd|rd|th)[^\W\d_]", mention.text) and mention.kind in ("quantity", "duration")
        if glued or out.number is None:
            continue
        yield replace(out, kind="percent" if out.kind == "percent" and out.unit else "number")
    yield from groups_of_digits(case.text)


def groups_of_digits(text: str) -> Iterator[Written]:
    """The numbers that a phone number or an address is written with."""
    for reading in quantities.find(text):
        if reading.value is not None or reading.kind not in ("phone", "dotted"):
            continue
        for group in re.finditer(r"[0-9]+", reading.span.of(text)):
            span = Span(reading.span.start + group.start(), reading.span.start + group.end())
            number = Quantity(Decimal(group[0]))
            yield plain(Mention("count", span, group[0], number))


# quantulum3: every length of time a quantity, one a unit; counted things have no unit of measure; years are numbers; a
# range begins with its lower end; multiples and shares are numbers.
def quantulum3(case: Case) -> Iterator[Written]:
    for mention in case.found:
        for out in parts(plain(mention)):
            counted = mention.kind in ("count", "multiplier", "score", "rank") and " per " not in out.unit
            if out.kind == "date" and (out.number is None or out.number < 1000):
                continue
            low, high = out.number, out.high
            low, high = (high, low) if low is not None and high is not None and high < low else (low, high)
            unit = "" if counted else out.unit
            if unit.startswith("time per "):
                unit = "count" + unit[4:]
            yield replace(out, kind="number" if counted else "quantity", unit=unit, number=low, high=high, iso="")


# MEANTIME: quantities, percents and money of Wikinews; no ordinals and no multiples.
def meantime(case: Case) -> Iterator[Written]:
    for mention in case.found:
        out = plain(mention)
        yield (
            out
            if out.kind in ("percent", "money", "date", "duration")
            else replace(out, kind=MEANTIME.get(out.kind, ""))
        )


MEANTIME = {"multiplier": "multiplier", "ordinal": "ordinal"} | dict.fromkeys(
    ("number", "quantity", "dimension", "temperature", "age"), "quantity"
)


# The project's own probes: every measure is a quantity.
def probes(case: Case) -> Iterator[Written]:
    for mention in case.found:
        out = plain(mention)
        yield replace(out, kind="quantity" if out.kind in ("dimension", "temperature") else out.kind)
