"""The facts of the first story: money, counts, dates, names, a quotation, a yes or no, plans."""

from __future__ import annotations

from dataclasses import replace

from checker.domain.claims import Factuality
from checker.domain.findings import Fact, NearMiss, Verdict, Weight
from checker.domain.values import Words
from tests.reporting.articles import POST, TRADE, WIRE
from tests.reporting.makers import claim, fact, on, quantity

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
    return [deal, ships, *_ferry_people(), *_ferry_words()]


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


def _ferry_words() -> list[Fact]:
    monday, sunday = on("2026-05-04"), on("2026-05-03")
    signed = fact(
        Verdict.CONFLICT,
        "agreement",
        "signed",
        "“Monday” is 4 May 2026, “Sunday” is 3 May 2026.",
        (
            "Monday",
            [claim(POST, "date", "Monday", monday), claim(WIRE, "date", "Monday, 4 May", monday)],
        ),
        ("Sunday", [claim(TRADE, "date", "Sunday", sunday)]),
        importance=7,
    )
    fee = fact(
        Verdict.CONFLICT,
        "deal",
        "break-up fee",
        "“There is no break-up fee” against “a break-up fee of $350 million”.",
        ("there is none", [claim(TRADE, "polarity", "no break-up fee", Words("no"), "", by=("the filing", "says"))]),
        (
            "there is one",
            [claim(WIRE, "polarity", "break-up fee", Words("yes"), by=("two people familiar with the matter", "said"))],
        ),
        importance=6.5,
    )
    quote = fact(
        Verdict.APPROXIMATE,
        "Dvorsky",
        "on the routes",
        "The quotations differ in two words.",
        (
            "We will keep every route that islanders depend on",
            [
                claim(
                    POST,
                    "quote",
                    "We will keep every route that islanders depend on,",
                    Words("We will keep every route"),
                )
            ],
        ),
        (
            "We will keep each route that the islanders depend on",
            [
                claim(
                    TRADE,
                    "quote",
                    "We will keep each route that the islanders depend on,",
                    Words("We will keep each route"),
                )
            ],
        ),
        importance=3,
    )
    name = fact(
        Verdict.AGREE,
        "takeover",
        "codename",
        "Both write “Lantern”.",
        (
            "Lantern",
            [claim(POST, "name", "Lantern", Words("Lantern")), claim(TRADE, "name", "Lantern", Words("Lantern"))],
        ),
        importance=2,
    )
    rise = fact(
        Verdict.AGREE,
        "Kestrel",
        "share price",
        "“6.1%” twice.",
        (
            "6.1%",
            [
                claim(POST, "percent", "6.1%", quantity("6.1", "%", "6.05", "6.15")),
                claim(TRADE, "percent", "6.1%", quantity("6.1", "%", "6.05", "6.15")),
            ],
        ),
        importance=1,
    )
    return [signed, fee, quote, name, rise, *_ferry_rest()]


def _ferry_rest() -> list[Fact]:
    regulators = fact(
        Verdict.CONFLICT,
        "takeover",
        "regulator",
        "“two regulators” and “three regulators” cannot both hold.",
        ("two regulators", [claim(POST, "count", "two regulators", quantity("2", "regulator", "2", "2"))]),
        ("three regulators", [claim(TRADE, "count", "three regulators", quantity("3", "regulator", "3", "3"))]),
        importance=2.5,
    )
    ports = fact(
        Verdict.SINGLE,
        "Northsound",
        "ports served",
        "Only one source says so.",
        (
            "Port Alder, Skerry Bay, Tarn",
            [
                claim(
                    WIRE,
                    "membership",
                    "Port Alder, Skerry Bay, Tarn",
                    Words("Port Alder, Skerry Bay, Tarn", items=("port alder", "skerry bay", "tarn")),
                )
            ],
        ),
    )
    close = fact(
        Verdict.SINGLE,
        "deal",
        "close",
        "Only one source says so.",
        (
            "first quarter of 2027",
            [
                claim(
                    TRADE,
                    "date",
                    "first quarter of 2027",
                    on("2027-01-01", "2027-04-01", "2027-Q1"),
                    factuality=Factuality.FORECAST,
                    by=("Analysts", "expect"),
                )
            ],
        ),
    )
    return [regulators, ports, close]
