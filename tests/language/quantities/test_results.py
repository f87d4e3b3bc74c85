"""Results, minutes of play, places in an order and shares whose thing stands inside them."""

from __future__ import annotations

import pytest

from tests.language.quantities.reading import shorts

RESULTS = [
    ("The vote for the film had gone five to four.", "score 5 to 4 point"),
    ("The judges split three to two.", "score 3 to 2 point"),
    ("The result was 79 to 6.", "score 79 to 6 point"),
    ("Members backed it by 14 to five.", "score 14 to 5 point"),
    ("It ended 7½ to 6½.", "score 7.5 to 6.5 point"),
    ("She won the match by 7 1/2 points to 6 1/2.", "score 7.5 to 6.5 point"),
    ("The match is over, 7½–6½.", "score 7.5 to 6.5 point"),
    ("The house passed it by 221 to 180 votes.", "score 221 to 180 point"),
    ("He needs 4 to 6 votes to win.", "count 4 to 6 vote"),
    ("The odds are five to one.", "count 5"),
    ("The law was passed 61 to 34.", "score 61 to 34 point"),
    ("The ratio of boys to girls is two to one.", "count 2"),
    ("A 140-square-metre flat burned.", "quantity 140 m²"),
    ("The pipe is 7½ to 8½ inches.", "quantity 7.5 to 8.5 inch"),
    ("The panel took two to three weeks.", "duration 2 to 3 week"),
]
MINUTES = [
    ("He scored in the 36th minute.", "duration 36 minute"),
    ("A sixth-minute goal stood.", "duration 6 minute"),
    ("Goals: Holt 34', Brandt 71'.", "duration 34 minute|duration 71 minute"),
    ("Holt 12', 45+2', Lee 67' (pen)", "duration 12 minute|duration 45 minute|duration 67 minute"),
    ("Holt (34') put the hosts ahead.", "duration 34 minute"),
    ("34' Holt heads in a corner.", "duration 34 minute"),
    ("| Scorer | Minute |\n|---|---|\n| Holt | 34' |\n| Lee | 71 |", "duration 34 minute|duration 71 minute"),
    ("| Boat | Length |\n|---|---|\n| Wave | 34' |", "quantity 34 foot"),
    ("The board is 34' long.", "quantity 34 foot"),
    ("A 34' yacht sank.", "quantity 34 foot"),
    ("It fell from 34' to the ground.", "quantity 34 foot"),
    ("WESTLY 2'S REPORTER SAID SO.", "count 2"),
    ("It is every third minute now.", ""),
    ("The film 'Room 34' opened.", ""),
    ("He flew the 'Boeing 737' home.", ""),
]
ORDERS = [
    ("It is the second of its permits to fall.", "rank 2"),
    ("It followed the fifth of the race's stages.", "rank 5"),
    ("It was the fourth year running of losses.", "rank 4"),
    ("Sales fell for the third month in a row.", "rank 3"),
    ("They left the strugglers 23rd and sinking.", "rank 23"),
    ("He lives near 48th and Sansom.", ""),
    ("The third month of the year is March.", ""),
    ("On the third of the month it rained.", ""),
    ("A third of the voters stayed home.", "percent 0.333333"),
]
SHARES = [
    ("Six houses out of ten are damaged.", "percent 0.6"),
    ("Nearly four tickets in ten were sold online.", "percent 0.4"),
    ("Three times out of ten it fails.", "count 3 time|count 10"),
    ("Six players in ten minutes were booked.", "count 6 player|duration 10 minute"),
    ("Two people in 100 metres of queue.", "count 2 people|quantity 100 m"),
]


@pytest.mark.parametrize(("text", "expected"), RESULTS + MINUTES + ORDERS + SHARES)
def test_form_of_play_and_vote(text: str, expected: str) -> None:
    assert "|".join(shorts(text)) == expected
