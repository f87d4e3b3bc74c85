"""The facts of the second story, with a figure that a later report supersedes, and the clipping that stands alone."""

from __future__ import annotations

from dataclasses import replace

from checker.domain.findings import Fact, Verdict
from checker.domain.values import Words
from tests.reporting.articles import COUNTY, GARDEN, TIMES
from tests.reporting.makers import claim, fact, quantity


def flood() -> list[Fact]:
    toll = fact(
        Verdict.CONFLICT,
        "Ellmoor",
        "people killed",
        "“Three” on 3 May and “Five” on 6 May: a later article gives a higher count.",
        (
            "3 people",
            [
                claim(
                    TIMES,
                    "count",
                    "Three people",
                    quantity("3", "person", "3", "3"),
                    "Three people died",
                    by=("police", "said"),
                )
            ],
        ),
        (
            "5 people",
            [claim(COUNTY, "count", "Five people", quantity("5", "person", "5", "5"), by=("the county", "said"))],
        ),
        story=1,
        importance=10,
    )
    fund = fact(
        Verdict.CONFLICT,
        "council",
        "flood fund",
        "One article gives “£2.5 million” and “£3 million”.",
        ("£2.5 million", [claim(COUNTY, "money", "£2.5 million", quantity("2500000", "GBP", "2450000", "2550000"))]),
        ("£3 million", [claim(COUNTY, "money", "£3 million", quantity("3000000", "GBP", "2950000", "3050000"))]),
        story=1,
        importance=5,
    )
    homes = fact(
        Verdict.APPROXIMATE,
        "Ellmoor",
        "homes without power",
        "“About 1,200” lies within “More than 1,000”.",
        ("about 1,200", [claim(TIMES, "count", "1,200", quantity("1200", "home", "1100", "1300", approximate=True))]),
        ("more than 1,000", [claim(COUNTY, "count", "More than 1,000", quantity("1000", "home", "1000", bound=">"))]),
        story=1,
        importance=4,
    )
    return [replace(toll, superseded=True), replace(fund, within=True), homes, *_flood_rest()]


def _flood_rest() -> list[Fact]:
    weeks = Words("six weeks")
    level = fact(
        Verdict.AGREE,
        "the Ell",
        "level",
        "“4.8 metres” and “4.8 m” are the same.",
        (
            "4.8 metres",
            [
                claim(TIMES, "quantity", "4.8 metres", quantity("4.8", "m", "4.75", "4.85")),
                claim(COUNTY, "quantity", "4.8 m", quantity("4.8", "m", "4.75", "4.85")),
            ],
        ),
        story=1,
        importance=3,
    )
    mayor = fact(
        Verdict.AGREE,
        "Ellmoor",
        "mayor",
        "Both write “Ruth Okafor”.",
        (
            "Ruth Okafor",
            [
                claim(TIMES, "role", "Ruth Okafor", Words("Ruth Okafor")),
                claim(COUNTY, "role", "Ruth Okafor", Words("Ruth Okafor")),
            ],
        ),
        story=1,
    )
    repairs = fact(
        Verdict.AGREE,
        "",
        "",
        "“six weeks” twice.",
        ("six weeks", [claim(TIMES, "duration", "six weeks", weeks), claim(COUNTY, "duration", "six weeks", weeks)]),
        story=1,
    )
    seedlings = fact(
        Verdict.SINGLE,
        "Botanical Hall",
        "seedling",
        "Only one source says so.",
        ("300 seedlings", [claim(GARDEN, "count", "300 seedlings", quantity("300", "seedling", "295", "305"))]),
        story=2,
    )
    return [level, mayor, repairs, seedlings]
