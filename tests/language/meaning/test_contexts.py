"""The context of a claim: the words around a value that is hidden. Trained weights depend on every character here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.domain.claims import Claim, Context
from checker.language.meaning.contexts import context_of
from tests.claims import claim, day, number

NONE = Context()
LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"


def stated(kind: str, unit: str, quote: str, text: str, context: Context = NONE) -> Claim:
    value = day("2026-04-08") if kind == "date" else number("12", unit)
    return replace(claim("a.txt", kind, value, quote, text), context=context)


@pytest.mark.parametrize(
    ("kind", "unit", "quote", "text", "context"),
    [
        (
            *("count", "person", "At least 12 people were hurt when two trams met near the old harbour.", "12"),
            "At least [MASK] person people were hurt when two trams met near the old harbour.",
        ),
        (
            *("count", "tram", "The city bought 12 trams and 300 buses in 2019 from a maker in the north.", "12"),
            "The city bought [MASK] trams and # buses in # from a maker in the north.",
        ),
        (
            *("money", "USD", "The bridge cost the county about $12m, twice the 6.5 million planned.", "$12m"),
            "The bridge cost the county about [MASK] money dollars , twice the # million planned.",
        ),
        (
            *("money", "EUR", "It sold for 12 euros in money terms, they said at the fair on that day.", "12"),
            "It sold for [MASK] money euros in money terms, they said at the fair on that day.",
        ),
        (
            *("percent", "%", "Turnout fell to 12% of those who could vote in the whole of the region.", "12%"),
            "Turnout fell to [MASK] percent % of those who could vote in the whole of the region.",
        ),
        (
            *("date", "", "The ferry will sail again on 8 April, the company told its passengers.", "8 April"),
            "The ferry will sail again on [MASK] date , the company told its passengers.",
        ),
        (
            *("multiplier", "x", "Output is 12 times what it was when the plant opened in that century.", "12 times"),
            "Output is [MASK] times x what it was when the plant opened in that century.",
        ),
        (
            *("count", "day", f"{LONG} 12 days {LONG}", "12"),
            "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen [MASK] days "
            "one two three four five six seven eight nine ten eleven",
        ),
    ],
)
def test_contexts_of_sentences(kind: str, unit: str, quote: str, text: str, context: str) -> None:
    assert context_of(stated(kind, unit, quote, text)) == context


SURROUNDED = Context(
    heading=("timetable", "of", "the", "new", "ferry", "line", "seventh"),
    before=("company", "ferry", "announce", "line", "harbour", "town", "summer", "new", "ninth"),
)


@pytest.mark.parametrize(
    ("quote", "label", "context"),
    [
        (
            *("Fares start at 12 dollars.", ()),
            "company ferry announce line harbour town summer new . timetable of the new ferry line : Fares start at "
            "[MASK] money dollars.",
        ),
        (
            *("12", ("crossing", "time", "crossing")),
            "company ferry announce line harbour town summer new . timetable of the new ferry line : crossing time : "
            "[MASK] money dollars",
        ),
        (
            *("a b c d e f 12 g h", ()),
            "company ferry announce line harbour town summer new . a b c d e f [MASK] money dollars g h",
        ),
        (
            *("a b c d e f 12 g h i", ("fare",)),
            "timetable of the new ferry line : fare : a b c d e f [MASK] money dollars g h i",
        ),
        ("a b c d\ne f 12 g h i", (), "a b c d e f [MASK] money dollars g h i"),
    ],
)
def test_short_sentences_and_cells_bring_their_surroundings(quote: str, label: tuple[str, ...], context: str) -> None:
    stands = replace(SURROUNDED, label=label) if label else SURROUNDED
    assert context_of(stated("money", "USD", quote, "12", stands)) == context
    assert context_of(stated("money", "USD", quote, "12")).count("timetable") == 0


@pytest.mark.parametrize("other", ["12", "9,300", "1.5"])
def test_the_value_is_hidden(other: str) -> None:
    quote = "Rescuers said that {} people had been found alive in the hills by the evening."
    one, two = (stated("count", "people", quote.format(text), text) for text in ("12", other))
    assert context_of(one) == context_of(two)
