"""Facts of the first story told in words: dates, a yes or no, a quotation, names, a list."""

from __future__ import annotations

from checker.domain.claims import Factuality
from checker.domain.findings import Fact, Verdict
from checker.domain.values import Words
from tests.reporting.articles import POST, TRADE, WIRE
from tests.reporting.makers import claim, fact, on, quantity


def ferry_words() -> list[Fact]:
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
