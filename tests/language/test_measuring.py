"""What a number is of: the noun, the verb or the label that tells it, read off the shipped model's parses."""

from __future__ import annotations

import pytest

import checker

CASES = [
    ("Shares in the parent company fell 5% on Monday.", "5%", "share"),
    ("The stock lost 5 percent.", "5 percent", "stock"),
    ("The limit there is 160 km/h.", "160 km/h", "limit"),
    ("Ann Corby sold the villa for $3 million.", "$3 million", "villa"),
    ("The villa was sold for $3 million.", "$3 million", "villa"),
    ("The bank was fined $3 million.", "$3 million", "fine"),
    ("The firm paid the $3 million of penalties.", "$3 million", "penalty"),
    ("They make up 8% of the store's products.", "8%", "product"),
    ("It raised its stake to 30%.", "30%", "stake"),
    ("They waited for three years.", "three years", "wait"),
    ("The outage lasted three hours.", "three hours", "outage"),
    ("A 12-month delay was announced.", "12-month", "delay"),
    ("A fee of $3 million was shared by the bankers.", "$3 million", "fee"),
    ("It cost the town $3 million (£2 million).", "£2 million", "cost"),
    ("Merla scored 71.4 in the test.", "71.4", "score"),
    ("There were 840 people ahead of one mother from Hull.", "840", "people"),
    ("Drone pictures show six carriages off the track.", "six", "carriage"),
    ("The firm called in 470 of its small Arrow vans.", "470", "small arrow van"),
    ("Hurricane Zelda hits the coast, two dead", "two", "dead"),
    ("4 injured in shooting at bus station", "4", "injure"),
    ("The health service counts nine dead.", "nine", "dead"),
    ("Of the set's vehicles, five came off.", "five", "vehicle"),
    ("Twenty miners were brought out; six spent the night in hospital.", "six", "miner"),
    ("The nine carriages derailed, two of them in a field.", "two", "carriage"),
    ("Ninety supported it; 104 were against.", "104", "against"),
    ("It was carried by six votes to three.", "six votes to three", "vote"),
    ("It is outage number three of the year.", "number three", "outage"),
    ("It was the firm's third serious failure this year.", "third", "serious failure"),
    ("Among them was a 34-year-old roofer.", "34-year-old", "roofer"),
]


@pytest.mark.parametrize(("text", "value", "measure"), CASES, ids=[case[0] for case in CASES])
def test_what_a_number_is_of(text: str, value: str, measure: str) -> None:
    assert measure in [claim.measure for claim in checker.extract(text) if claim.mention.text == value]
