"""The facts of the first story: money, counts, dates, names, a quotation, a yes or no, plans."""

from __future__ import annotations

from dataclasses import replace

from checker.domain.claims import Factuality
from checker.domain.findings import Fact, NearMiss, Verdict, Weight
from checker.domain.values import Words
from tests.reporting.articles import POST, TRADE, WIRE
from tests.reporting.ferry_words import ferry_words
from tests.reporting.makers import claim, fact, quantity

BILLION = "000000000"


def ferry() -> list[Fact]:
    fourteen = quantity("14" + BILLION, "USD", "13500000000", "14500000000", approximate=True)
    exact = quantity("14300000000", "USD", "14250000000", "14350000000")
    deal = fact(
        Verdict.APPROXIMATE,
        "Northsound",
        "price",
        "“$14 billion” is written to two digits and can stand for “$14.3 billion”.",
        (
            "$14 billion",
            [claim(POST, "money", "$14 billion", fourteen, "about $14"), claim(WIRE, "money", "$14 billion", fourteen)],
        ),
        ("$14.3 billion", [claim(TRADE, "money", "$14.3 billion", exact, "will pay")]),
        importance=9,
    )
    ships = fact(
        Verdict.CONFLICT,
        "Northsound",
        "ship",
        "“48 ships” and “52 ships” cannot both hold.",
        (
            "48 ships",
            [
                claim(POST, "count", "48 ships", quantity("48", "ship", "48", "48")),
                claim(WIRE, "count", "48 ships", quantity("48", "ship", "48", "48")),
            ],
        ),
        ("52 ships", [claim(TRADE, "count", "52 ships", quantity("52", "ship", "52", "52"))]),
        importance=6,
    )
    ships = replace(
        ships,
        weights=(
            Weight("subject", "same entity", 4.2),
            Weight("measure", "same noun", 5.1),
            Weight("verb", "related", 1.3),
            Weight("heading", "one only", -0.6),
            Weight("dates", "a day apart", 0.2),
        ),
        near_misses=(
            NearMiss(
                claim(POST, "count", "9,200 people", quantity("9200", "person", "9150", "9250")),
                "counts people, not ships",
            ),
        ),
    )
    return [deal, ships, *_ferry_people(), *ferry_words()]


def _ferry_people() -> list[Fact]:
    plan, hedge = Factuality.PLANNED, Factuality.HEDGED
    cuts = fact(
        Verdict.CONFLICT,
        "Kestrel Lines",
        "posts to be cut",
        "“400” and “as many as 600” lie apart: 400 is below what the unions say.",
        (
            "400 posts",
            [
                claim(
                    POST,
                    "count",
                    "400",
                    quantity("400", "post", "395", "405"),
                    "",
                    plan,
                    ("the company", "according to"),
                )
            ],
        ),
        (
            "as many as 600 posts",
            [
                claim(
                    WIRE,
                    "count",
                    "as many as 600",
                    quantity("600", "post", "500", "600", bound="<="),
                    "",
                    hedge,
                    ("Unions", "said"),
                )
            ],
        ),
        importance=8,
    )
    staff = fact(
        Verdict.APPROXIMATE,
        "Northsound",
        "employee",
        "“9,200” lies in “between 9,000 and 9,500”.",
        ("9,200 people", [claim(POST, "count", "9,200 people", quantity("9200", "person", "9150", "9250"))]),
        (
            "between 9,000 and 9,500 people",
            [
                claim(
                    TRADE, "count", "between 9,000 and 9,500 people", quantity("9000", "person", "9000", "9500", "9500")
                )
            ],
        ),
        importance=4,
    )
    boss = fact(
        Verdict.APPROXIMATE,
        "Kestrel Lines",
        "chief executive",
        "“Alexandr Dvorsky” and “Alexander Dvorsky” differ in one letter.",
        ("Alexandr Dvorsky", [claim(POST, "name", "Alexandr Dvorsky", Words("Alexandr Dvorsky", "alexandr dvorsky"))]),
        (
            "Alexander Dvorsky",
            [claim(TRADE, "name", "Alexander Dvorsky", Words("Alexander Dvorsky", "alexander dvorsky"))],
        ),
        importance=5,
    )
    return [cuts, staff, boss]
