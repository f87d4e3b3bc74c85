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
    ("Win number four in this town.", "number four", "win"),
    ("Deaths. Two so far.", "Two", "death"),
    ("The dead. About 30 so far, police said.", "30", "dead"),
    ("Good news. Two more came.", "Two", ""),
    ("The nurses may retire at 67.", "67", "retirement age"),
    ("It was the firm's third serious failure this year.", "third", "serious failure"),
    ("The stores, which include 83 in Norland, were converted.", "83", "store"),
    ("Eight staff were dismissed, and four more were cleared.", "four", "staff"),
    ("Pellu Labs delays its 70B coder to January.", "70B", "coder"),
    ("The number of people without power rose to 64,000.", "64,000", "people"),
    ("Tuition will be set at £400 (currently £350).", "£350", "tuition"),
    ("Three out of five are in the north.", "Three out of five", ""),
    ("The bank sees prices rising 2.6% next year.", "2.6%", "price"),
    ("Thieves took $3 million from the bank.", "$3 million", ""),
    ("Among them was a 34-year-old roofer.", "34-year-old", "roofer"),
    ("The report lists one cause: steel prices, up 27% since the spring.", "27%", "steel price"),
    ("The tiles were ordered at prices 27 per cent above the tender.", "27 per cent", "price"),
    ("The office puts the number of people ordered out at 118,000.", "118,000", "people"),
    ("The whole thing came to $43 million.", "$43 million", ""),
    ("It raised its growth outlook to 10% this year - up 300 basis points.", "300 basis points", "growth outlook"),
    ("The bank raised interest rates another 0.75 percentage points.", "0.75 percentage points", "interest rate"),
    ("It killed three miners and wounded nine others.", "nine", "miner"),
    ("Nine people were hurt in the fog.", "Nine", "people hurt"),
    ("The storm killed 12 people.", "12", "people kill"),
    ("Two men lost their lives.", "Two", "man life"),
    ("Eleven people were taken to hospital.", "Eleven", "people hospital"),
    ("The plant has 580 people.", "580", "people"),
    ("Ann Corr was arrested three times.", "three", "arrest"),
    ("The dog is fed twice a day.", "twice a day", "feed"),
    ("He said so three times.", "three", "time"),
    ("The three-time winner left.", "three", "time"),
    ("The group agreed a five-year break-even rate.", "five-year", "rate"),
    ("They aim for a 55 per cent cost-to-income ratio.", "55 per cent", "cost income ratio"),
    ("He took out a $5m long-term loan.", "$5m", "long term loan"),
    ("Last year it was hit with a £28m fine for delays.", "£28m", "fine"),
    ("After three months of waiting, he left.", "three months", "wait"),
    ("The average 30-year fixed mortgage rate was above 6%.", "30-year", "fix mortgage rate"),
    ("She only needed two more months to return to work.", "two more months", "return"),
    ("Norbank, the second-largest bank in the country, lost money.", "second", "large bank"),
    ("The Bovespa went up by 14%, and the Hang Seng fell.", "14%", "rise"),
    ("It had its worst fall, a drop of 9% or 998.50 points.", "9%", "bad fall"),
    ("It fell again, marking the second-biggest loss of 2007.", "second", "big loss"),
    ("The shortfall was £9.4m.", "£9.4m", "shortfall"),
    ("The repair is in the region of £4m.", "£4m", "repair"),
    ("The repair ran to $48,000.", "$48,000", "repair"),
    ("A further payment of $3 million is due.", "$3 million", "payment"),
    ("The number of dead had reached 19.", "19", "dead"),
    ("The death toll has risen to 44.", "44", "death toll"),
    ("There are 300 of us in the queue.", "300", "people"),
    ("The bank hired 240 clerks in May. It let the 240 go in July.", "240", "clerk"),
    ("One of the 43,000 whom the police counted fell.", "43,000", "people"),
    ("It is over. For: 97. Against: 103. The cabinet stays.", "97", "vote for"),
    ("It is over. For: 97. Against: 103. The cabinet stays.", "103", "vote against"),
]

SUBJECTS = [
    ("The jury heard the case and convicted a 27-year-old man.", "27-year-old", ""),
    ("The 64-year-old suspect is being sought.", "64-year-old", "suspect"),
    ("The Hill Industrial Average dropped by 4.08% at the bell.", "4.08%", "Hill Industrial Average"),
    ("Acme Corp, which employs 620 people, grew.", "620", "Acme Corp"),
    ("Ann Corby won the race. She earned $4 million.", "$4 million", "Ann Corby"),
    ("Nobody knows why. It fell 5 percent.", "5 percent", ""),
    ("Five cars derailed near the bridge.", "Five", ""),
    ("Aerial shots show seven wagons off the rails.", "seven", ""),
    ("A census lists 3,900 homes.", "3,900", ""),
    ("Nine people were hit, among them a 34-year-old roofer.", "34-year-old", ""),
    ("Police arrested 12 fans and fined 30 fans.", "12", "Police"),
    ("The FTSE 100 has gained 4.2%.", "4.2%", "FTSE 100"),
]


@pytest.mark.parametrize(("text", "value", "subject"), SUBJECTS, ids=[case[0] for case in SUBJECTS])
def test_whom_a_pronoun_as_subject_stands_for(text: str, value: str, subject: str) -> None:
    assert subject in [claim.subject for claim in checker.extract(text) if claim.mention.text == value]


STATES = [
    ("The Dow Industrial Average hit a new 12-year low.", "12-year", set()),
    ("A former trader who was among eight people dismissed is suing.", "eight", {"part"}),
    ("The ten countries had agreed on a plan.", "ten", set()),
    ("Three people had died.", "Three", {"earlier"}),
    ("Bonus for buyers: 37%.", "37%", set()),
    ("The average price rose to $5.", "$5", {"average"}),
    ("Police have detained two 17-year-olds.", "two", set()),
    ("It was carried by six votes to three.", "six votes to three", set()),
    ("Acme Corp, which employs 620 people, grew.", "620", set()),
]


@pytest.mark.parametrize(("text", "value", "states"), STATES, ids=[case[0] for case in STATES])
def test_the_state_that_a_measure_tells(text: str, value: str, states: set[str]) -> None:
    (claim,) = [claim for claim in checker.extract(text) if claim.mention.text == value]
    assert {told for name, told in claim.scope if name == "state"} == states


@pytest.mark.parametrize(("text", "value", "measure"), CASES, ids=[case[0] for case in CASES])
def test_what_a_number_is_of(text: str, value: str, measure: str) -> None:
    assert measure in [claim.measure for claim in checker.extract(text) if claim.mention.text == value]
