"""Properties that hold for any text and any number."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.domain.findings import Verdict
from checker.domain.values import Mention, Quantity
from checker.language.comparing import compare_quantities
from checker.language.gate import mentions
from checker.language.quantities import find
from tests.language.quantities.reading import numbers, quantity

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split()
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(number: int) -> str:
    """A whole number below a thousand million as it is written out."""
    if number < 20:
        return ONES[number]
    if number < 100:
        tail = f"-{ONES[number % 10]}" if number % 10 else ""
        return TENS[number // 10 - 2] + tail
    if number < 1000:
        tail = f" and {in_words(number % 100)}" if number % 100 else ""
        return f"{ONES[number // 100]} hundred{tail}"
    for size, name in ((10**6, "million"), (10**3, "thousand")):
        if number >= size:
            rest = number % size
            tail = f" {'and ' if rest < 100 else ''}{in_words(rest)}" if rest else ""
            return f"{in_words(number // size)} {name}{tail}"
    raise AssertionError(number)


@settings(deadline=None)
@given(st.integers(2, 10**9 - 1))
def test_number_in_words_is_read_back(number: int) -> None:
    assert quantity(f"They counted {in_words(number)} trees.").number == number


@settings(deadline=None)
@given(st.integers(2, 10**12))
def test_grouped_number_is_read_back(number: int) -> None:
    assert quantity(f"They counted {number:,} trees.").number == number


@settings(deadline=None)
@given(
    st.decimals("0.1", 999, places=1),
    st.sampled_from([("m", 6), ("bn", 9), ("tn", 12), (" million", 6), (" billion", 9)]),
)
def test_money_is_read_back(number: Decimal, scale: tuple[str, int]) -> None:
    value = quantity(f"It cost €{number}{scale[0]} then.")
    assert (value.number, value.unit) == (number.scaleb(scale[1]), "EUR")


@settings(deadline=None)
@given(
    st.decimals(0, 1000, places=2),
    st.sampled_from(["%", " per cent", " percentage points", " km", " tonnes", " acres"]),
)
def test_measure_is_read_back(number: Decimal, unit: str) -> None:
    assert quantity(f"It was {number}{unit} then.").number == number


def two(a: str, b: str) -> tuple[Mention, Mention]:
    return numbers(a)[0], numbers(b)[0]


FORMS = [
    "{} trees",
    "about {} trees",
    "more than {} trees",
    "at least {} trees",
    "nearly {} trees",
    "up to {} trees",
    "${}",
    "{}%",
    "{} km",
    "{} miles",
    "{} tonnes",
    "${} million",
    "between {} and 9,999,999 trees",
]


@settings(deadline=None)
@given(st.integers(2, 10**6), st.integers(2, 10**6), st.sampled_from(FORMS), st.sampled_from(FORMS))
def test_comparison_is_symmetric(x: int, y: int, form: str, other: str) -> None:
    a, b = two(form.format(f"{x:,}"), other.format(f"{y:,}"))
    one, two_ = compare_quantities(a, b), compare_quantities(b, a)
    assert (one.verdict, one.level) == (two_.verdict, two_.level)


@settings(deadline=None)
@given(st.integers(2, 10**9), st.sampled_from(FORMS))
def test_comparison_is_reflexive(x: int, form: str) -> None:
    a, b = two(form.format(f"{x:,}"), form.format(f"{x:,}"))
    assert compare_quantities(a, b).verdict is Verdict.AGREE


@settings(deadline=None)
@given(st.integers(100, 10**9), st.integers(2, 6))
def test_rounded_form_is_never_apart(number: int, digits: int) -> None:
    size = 10 ** max(0, len(str(number)) - digits)
    short = (number + size // 2) // size * size
    a, b = two(f"{number:,} trees", f"{short:,} trees")
    assert compare_quantities(a, b).verdict is not Verdict.CONFLICT


@settings(deadline=None)
@given(st.decimals("1", "99", places=3), st.integers(0, 2))
def test_rounded_decimal_is_never_apart(number: Decimal, places: int) -> None:
    a, b = two(f"${number} billion", f"${round(number, places)} billion")
    assert compare_quantities(a, b).verdict is not Verdict.CONFLICT


@settings(deadline=None)
@given(st.integers(2, 10**7), st.sampled_from(FORMS))
def test_reason_quotes_both(x: int, form: str) -> None:
    a, b = two(form.format(f"{x:,}"), "12,345 trees")
    reason = compare_quantities(a, b).reason
    assert a.text in reason and b.text in reason


PIECES = st.sampled_from(
    [
        "$",
        "€",
        "1",
        "12",
        "1,000",
        "3.5",
        "million",
        "bn",
        "m",
        "k",
        "percent",
        "%",
        "-",
        "–",
        "to",
        "and",
        "between",
        "about",
        "one",
        "two",
        "hundred",
        "half",
        "a",
        "third",
        "of",
        "years",
        "old",
        "km",
        "per",
        "(",
        ")",
        ".",
        ",",
        "/",
        "x",
        "times",
        "No",
        "Windows",
        "11",
        "+",
        "°",
        "C",
        "'",
        '"',
        "\n",
        " ",
        "the",
        "people",
        "½",
        "²",
        "points",
        "dozens",
        "aged",
        "e",
        "99",
        "^",
        "000",
    ]
)


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(max_size=80), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join)
    )
)
@example("0E-²")
def test_spans_lie_in_the_text_and_never_overlap(text: str) -> None:
    end = 0
    for mention in mentions(text):
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert mention.span.of(text) == mention.text
        end = mention.span.end


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=25).map(" ".join))
def test_interval_holds_the_number(text: str) -> None:
    for mention in numbers(text):
        value = mention.value
        if mention.kind == "duration":
            continue  # "years" are two or more
        assert isinstance(value, Quantity)
        if value.high is None and value.bound is None:
            assert value.low is not None and value.high_bound is not None
            assert value.low <= value.number <= value.high_bound


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=20).map("".join), st.lists(PIECES, max_size=20).map(" ".join))
def test_any_two_values_compare_and_print(text: str, other: str) -> None:
    for a in mentions(text):
        assert a.as_dict()["text"] == a.text
        for b in mentions(other):
            found = compare_quantities(a, b)
            assert a.text.split()[0] in found.reason and found.level


HOSTILE = [
    "1",
    "1,",
    "1.",
    "1 ",
    "1-",
    "1/",
    "1e",
    "$",
    "$1",
    "one ",
    "hundred and ",
    "one hundred and ",
    "a.",
    "a ",
    "(",
    "1 to ",
    "1/2 ",
    "half a ",
    "two thirds of ",
    "more than ",
    "1,1",
    "-1",
    "1:1",
    "@",
    "a@",
    "#1",
    "www.",
    "'",
    "1'",
    "½",
    "three million, ",
    "of the ",
    "Windows 1 ",
    "1st ",
    "x1",
    "1 million ",
    "between 1 and ",
    "up to ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_length_only(piece: str) -> None:
    """No input drives the recogniser into backtracking: sixteen times the text takes no 100 times as long."""
    short, long = piece * (1000 // len(piece)), piece * (16000 // len(piece))
    find(short)
    assert seconds(long) < 100 * seconds(short) + 0.5


def seconds(text: str) -> float:
    begin = time.process_time()
    find(text)
    return time.process_time() - begin
