"""Forms of numbers in news: what kind, which number, of what."""

from __future__ import annotations

import pytest

from tests.language.quantities.reading import shorts

MONEY = [
    ("The deal cost AMD $334 million.", "money 334000000 USD"),
    ("It lent euro22 billion.", "money 22000000000 EUR"),
    ("He outspent them $5.4 million to $200,000.", "money 5400000 USD|money 200000 USD"),
    ("The mill cost $1.2bn.", "money 1200000000 USD"),
    ("Its fund holds £3.4tn.", "money 3400000000000 GBP"),
    ("They paid US$ 17 million for it.", "money 17000000 USD"),
    ("A fine of A$900,000 was set.", "money 900000 AUD"),
    ("The shares cost HK$41.75 each.", "money 41.75 HKD"),
    ("The grant is worth USD 34.6 million.", "money 34600000 USD"),
    ("The road will cost VND4,927 billion.", "money 4927000000000 VND"),
    ("He owes 14 billion dollars.", "money 14000000000 USD"),
    ("The plant cost €640mn.", "money 640000000 EUR"),
    ("The loan is ₹250 crore.", "money 2500000000 INR"),
    ("A ticket is ¥1,500.", "money 1500 JPY"),
    ("The prize is 40 million Swiss francs.", "money 40000000 CHF"),
    ("They raised half a billion euros.", "money 500000000 EUR"),
    ("He sold it for a million dollars.", "money 1000000 USD"),
    ("They want two and a half million pounds sterling.", "money 2500000 GBP"),
    ("It lost some money ($1.4 billion) there.", "money 1400000000 USD"),
    ("A loss of $-2.5 million was booked.", "money -2500000 USD"),
    ("Oil is at $61 a barrel.", "money 61 USD per barrel"),
    ("Staff earn $52,000 a year.", "money 52000 USD per year"),
    ("It pays $0.35 per share.", "money 0.35 USD per share"),
    ("The stock fell to 87 cents.", "money 87 cent"),
    ("The shares closed at 412.5p.", "money 412.5 pence"),
    ("The book is 12 dollars 50 cents.", "money 12.5 USD"),
    ("Their budget is 30 MEUR.", "money 30000000 EUR"),
    ("A bill of 75 USD million is due.", "money 75000000 USD"),
    ("They raised Rs 40 lakh.", "money 4000000 INR"),
    ("Parking is RM3.50 there.", "money 3.5 MYR"),
    ("Fines of $10 and $20 million came.", "money 10000000 USD|money 20000000 USD"),
    ("They charge $15 per million tokens.", "money 15 USD per million token"),
    ("Exports rose $2.5bn to $27.8bn.", "money 2500000000 USD|money 27800000000 USD"),
]
PERCENTS = [
    ("Turnout was 61.5%.", "percent 61.5 %"),
    ("Nine per cent stayed away.", "percent 9 %"),
    ("They hold a 29.4-percent stake.", "percent 29.4 %"),
    ("Support rose 1.5 percentage points.", "percent 1.5 percentage point"),
    ("Rates fell by 25 basis points.", "percent 25 basis point"),
    ("A rise of 40bps is likely.", "percent 40 basis point"),
    ("The gap is half a percent.", "percent 0.5 %"),
    ("Two-thirds of the members agreed.", "percent 0.666667"),
    ("A third of the seats are empty.", "percent 0.333333"),
    ("One in five pupils failed.", "percent 0.2"),
    ("Nine out of 10 dentists agree.", "percent 0.9"),
    ("It has a one-in-four chance.", "percent 0.25"),
    ("Three twenty-fourths of it are lead.", "percent 0.125"),
    ("One one-hundredth of the votes is enough.", "percent 0.01"),
    ("They got one hundred twenty-fifths of it.", "percent 4"),
    ("| Turnout, % | 61.2 | 58.9 |", "percent 61.2 %|percent 58.9 %"),
    ("| Rise | 5% | 3 |", "percent 5 %|count 3"),
    ("Rates rose 5, 10 and 20 percent.", "percent 5 %|percent 10 %|percent 20 %"),
    ("Father of 5 killed at a mill.", "count 5 child"),
    ("Corby was a mother of two.", "count 2 child"),
    ("The father of two girls died.", "count 2 girl"),
    ("They met 12 of the 30, and 5 percent left.", "count 12|count 30|percent 5 %"),
    ("Inflation eased to 2.9 from 3.1 percent.", "percent 2.9 %|percent 3.1 %"),
    ("Rates rose 5 and 10 percent.", "percent 5 %|percent 10 %"),
    ("A quarter-point cut followed.", "percent 0.25 percentage point"),
    ("It fell by three-quarters of a percentage point.", "percent 0.75 percentage point"),
    ("Half of one percent is enough.", "percent 0.5 %"),
    ("A half-percentage-point rise followed.", "percent 0.5 percentage point"),
]
COUNTS = [
    ("At one point 52 percent of it failed.", "count 1 point|percent 52 %"),
    ("The club holds 15 cup titles.", "count 15 title"),
    ("It has 1,400 full-time employees.", "count 1400 employee"),
    ("It has a 400 seat hall.", "count 400 seat"),
    ("Staff fell to 950 from 1,200 people.", "count 950 people|count 1200 people"),
    ("It feeds 5 or 10 million people.", "count 5000000 people|count 10000000 people"),
    ("It sold 63,000 Nova 3 sedans.", "count 63000 sedan"),
    ("They met 30 F-16 pilots.", "count 30 pilot"),
    ("It draws 20 million hits a month.", "count 20000000 hit per month"),
    ("It reaches several hundred million homes.", "count 300000000 home"),
    ("He had a .45 caliber pistol.", "count 0.45 caliber"),
    ("Eleven companies signed.", "count 11 company"),
    ("The app has 35m users.", "count 35000000 user"),
    ("The clip drew 250K views.", "count 250000 view"),
    ("The model has 400B parameters.", "count 400000000000 parameter"),
    ("About 816 000 people live there.", "count 816000 people"),
    ("They printed 1,20,000 copies.", "count 120000 copy"),
    ("Two dozen cows escaped.", "count 24 cow"),
    ("A dozen lawyers quit.", "count 12 lawyer"),
    ("A couple of goats got out.", "count 2 goat"),
    ("Dozens of homes burned.", "count 12 to 120 home"),
    ("Tens of thousands of fans came.", "count 10000 to 100000 fan"),
    ("Hundreds of bees died.", "count 100 to 1000 bee"),
    ("Three hundred and forty firefighters came.", "count 340 firefighter"),
    ("Twenty-eight thousand six hundred voters signed.", "count 28600 voter"),
    ("The site sold one solution.", "count 1 solution"),
    ("One of the best cafes closed.", "count 1 cafe"),
    ("Two of its five bridges closed.", "count 2 bridge|count 5 bridge"),
    ("All 51 of the carriers were banned.", "count 51 carrier"),
    ("Some 300 digital and physical books went.", "count 300 book"),
    ("The panel has 12 more members.", "count 12 member"),
    ("He owns 14 TVs.", "count 14 TV"),
    ("The 9-member panel met.", "count 9 member"),
]
QUANTITIES = [
    ("The hole is 12 km deep.", "quantity 12 km"),
    ("A 27-kilometer tunnel opened.", "quantity 27 km"),
    ("It weighs 40 tonnes.", "quantity 40 tonne"),
    ("The farm covers 250 acres.", "quantity 250 acre"),
    ("The flat is 45 square metres.", "quantity 45 m²"),
    ("A flat of 900 sq ft is let.", "quantity 900 square foot"),
    ("It went 188 miles an hour.", "quantity 188 mph"),
    ("Winds hit 120 km/h.", "quantity 120 km/h"),
    ("It was 38 degrees Celsius.", "quantity 38 °C"),
    ("It was 98.6°F in there.", "quantity 98.6 °F"),
    ("It will be 10 degrees below zero.", "quantity -10 degree"),
    ("The file has 30GB of data.", "quantity 30 gigabyte"),
    ("A 5kW panel is used.", "quantity 5 kilowatt"),
    ("The chip runs at 2.4Ghz.", "quantity 2.4 gigahertz"),
    ("He is 5 ft 6 in tall.", "quantity 5.5 foot"),
    ("It is seven metres and 20 centimetres high.", "quantity 7.2 m"),
    ("It pumps 52,000 barrels a day.", "quantity 52000 barrel per day"),
    ("Take 40 milligrams daily.", "quantity 40 milligram"),
    ("Add 1/2 cup of oil.", "quantity 0.5 cup"),
    ("The plank is 14½ inches long.", "quantity 14.5 inch"),
    ("The index fell 190 points.", "count 190 point"),
    ("The index added 12 points to 7,812.5.", "count 12 point|count 7812.5 point"),
    ("It pumps 1.1 million bpd.", "quantity 1100000 barrel per day"),
    ("Bake it at 425F.", "quantity 425 °F"),
    ("It fell to 5C.", "quantity 5 °C"),
    ("Walks of 5, 6 and 7 km are planned.", "quantity 5 km|quantity 6 km|quantity 7 km"),
    ("A magnitude 6.4 quake struck.", "quantity 6.4 magnitude"),
    ("The 6-foot-7 guard left.", "quantity 6.583333 foot"),
    ("It lies at -12° on the Celsius scale.", "quantity -12 °C"),
    ("It boils at 21 °C (294.15K).", "quantity 21 °C|quantity 294.15 kelvin"),
    ("It was cooled to absolute zero.", "quantity 0 kelvin"),
    ("The pore is 2.125 pm wide.", "quantity 2.125 picometre"),
    ("We had 22 fires, compared with 20 per week in May.", "count 22 fire|count 20 fire per week"),
    ("They bought thousands of ABC -19 tests.", "count 1000 to 10000 test"),
    ("It sells 1,200 to 1,500 new cars a year.", "count 1200 to 1500 car per year"),
    ("The population, put at 8.7m, is growing.", "count 8700000"),
    ("The 9.6m-strong workforce and a 1,200-strong crowd met.", "count 9600000|count 1200"),
    ("The dam is 8.7m high.", "quantity 8.7 m"),
    ("Some of the 150-odd guests left.", "count 150 guest"),
    ("The chip does 38 TOPS.", "count 38 top"),
    ("He weighs 150 pounds (68 kg).", "quantity 150 lb|quantity 68 kg"),
    ("The wait is 18.5 weeks, compared with 14.2 before.", "duration 18.5 week|duration 14.2 week"),
    ("A dollar bought 151.72 yen, against 151.05 before.", "money 151.72 JPY|money 151.05 JPY"),
    ("It flows at 3 m s-1 and ticks at 2.5 s-1.", "quantity 3 m per second|quantity 2.5 inverse second"),
    ("A gap of 12 m-15 m is left.", "quantity 12 to 15 m"),
    ("It is half a penny, not a penny more; it fell a penny.", "money 0.5 cent|money 1 cent"),
    ("There were 11 murders per 100,000 people.", "count 11 murder per 100,000 people"),
    ("Three million of the country's 8.6 million pensioners left.", "count 3000000 pensioner|count 8600000 pensioner"),
    ("It pumps 8.9m bpd.", "quantity 8900000 barrel per day"),
    ("The storm hit 2,700-plus homes.", "count 2700 home"),
    ("They waited 8h 20m.", "duration 500 minute"),
    ("Her rating sank 11 points to 34.", "count 11 point|count 34"),
    ("She ran it in 14:00.21.", "duration 840.21 second"),
    ("They ordered 18 777s and 816 000 bolts.", "count 18|count 816000 bolt"),
]
OTHERS = [
    ("The patient was 63.", "age 63 year"),
    ("The order was 63.", "count 63"),
    ("A 34-year-old man won.", "age 34 year"),
    ("The boy, aged 12, won.", "age 12 year"),
    ("Ruth Okafor, 61, has quit.", "age 61 year"),
    ("She turned 40 at sea.", "age 40 year"),
    ("An 18-month-old firm folded.", "age 18 month"),
    ("They raise the retirement age to 67 from 64.", "age 67 year|age 64 year"),
    ("Men aged 18 to 34 bet most.", "age 18 to 34 year"),
    ("Rides are free for under-16s.", "age 16 year"),
    ("Profit doubled.", "multiplier 2 times"),
    ("He doubled down; he was hit more than six times.", "count 6 time"),
    ("It is twice as big.", "multiplier 2 times"),
    ("Take it once daily.", "count 1 time per day"),
    ("They meet twice a week.", "count 2 time per week"),
    ("A thrice-weekly flight left.", "count 3 time per week"),
    ("Take it four times daily.", "count 4 time per day"),
    ("He was there once, with 2 dogs.", "count 2 dog"),
    ("Costs grew sixfold.", "multiplier 6 times"),
    ("It is 2.5 times faster.", "multiplier 2.5 times"),
    ("They promise a 10x gain.", "multiplier 10 times"),
    ("Usage is up 4X.", "multiplier 4 times"),
    ("Rovers won 3-1.", "score 3 to 1 point"),
    ("A 3–1 win sent them up.", "score 3 to 1 point"),
    ("The council voted 8 to 5.", "score 8 to 5 point"),
    ("It passed by 103 votes to 97.", "score 103 to 97 point"),
    ("The bill went through by 101 votes to 91.", "score 101 to 91 point"),
    ("It could cost billions of dollars.", "money 1000000000 to 10000000000 USD"),
    ("The fire was a quarter contained.", "percent 0.25"),
    ("The dam is a third full.", "percent 0.333333"),
    ("It took a tenth off the price.", "percent 0.1"),
    ("It pumps 3.5 bcm.", "quantity 3.5 billion cubic metre"),
    ("He won 6-4, 3-6, 7-5.", "score 6 to 4 point|score 3 to 6 point|score 7 to 5 point"),
    ("He is in his 40s.", "age 40 to 50 year"),
    ("She is in her mid- to late 50s.", "age 54 to 60 year"),
    ("She is in her early-to-mid 30s.", "age 30 to 37 year"),
    ("The twins, ages 3 and 5, slept.", "age 3 year|age 5 year"),
    ("Six were in favour, three against.", "count 6|count 3"),
    ("It passed with six in favour and three against.", "score 6 to 3 point"),
    ("It passed with 24 votes in favor and 12 against.", "score 24 to 12 point"),
    ("It is in the top five.", "rank 5"),
    ("It hit as a Category 4 storm.", "rank 4 category"),
    ("She was the first woman to fly it.", "rank 1"),
    ("She came third.", "rank 3"),
    ("It is the fourth-largest lake.", "rank 4"),
    ("It ranks No. 3 in Europe.", "rank 3"),
    ("It was the second failure of the rocket.", "rank 2"),
    ("A third miner was freed.", "rank 3"),
    ("A third African carrier left.", "rank 3"),
    ("They met for the first time.", "rank 1"),
    ("It won for the twenty-third time.", "rank 23"),
    ("She gave birth to 2nd child.", "rank 2"),
    ("Three-quarters went; about three-quarters stayed.", "percent 0.75|percent 0.75"),
    ("It holds 3/4 of the seats.", "percent 0.75"),
    ("Use 1/2-3/4 cup.", "quantity 0.5 to 0.75 cup"),
    ("She swam 3-1/2 miles.", "quantity 3.5 mile"),
    ("Pay rose to €15.20 an hour from €14.60.", "money 15.2 EUR per hour|money 14.6 EUR per hour"),
    ("It drew 1.2 m votes and 2m social posts.", "count 1200000 vote|count 2000000 post"),
    ("Seas had 3 m waves beside a 2.7m wide pier.", "quantity 3 m|quantity 2.7 m"),
    ("It is a 1650 seat hall.", "count 1650 seat"),
    ("A boy, 6, was hurt.", "age 6 year"),
    ("Ann Webb and Jon Stone, both 16, ran.", "age 16 year"),
    ("Both girls, 12 and 15, ran.", "age 12 year|age 15 year"),
    ("Two teenagers, 17 and 19 years old, ran.", "count 2 teenager|age 17 year|age 19 year"),
    ("It is for adults 18-49 and women 25 to 54.", "age 18 to 49 year|age 25 to 54 year"),
    ("Students 18 and older vote; children under 12 do not.", "age 18 year|age 12 year"),
    ("Brent Hale, now 28, sued.", "age 28 year"),
    ("A woman in her 20's fled.", "age 20 to 30 year"),
    ("The women, 12 of whom left, beat the men 3-1.", "count 12|score 3 to 1 point"),
    ("The boy, 12 friends and a dog left.", "count 12 friend"),
    ("Three senior councilmen and two chairwomen left.", "count 3 councilman|count 2 chairwoman"),
    ("The median age was 41.2.", "age 41.2 year"),
    ("Life expectancy at birth is about 73.", "age 73 year"),
    ("Twetny-one-year-old Ann left.", "age 21 year"),
    ("They saw ninty-two goats.", "count 92 goat"),
    ("twenty - five people and ninety - five goats", "count 25 people|count 95 goat"),
    ("three hundred and two dozen eggs", "count 324 egg"),
    ("It lasted several hundred years.", "duration 300 year"),
    ("A percentage of 45.", "percent 45 %"),
    ("It has zero employees.", "count 0 employee"),
    ("A magnitude-6.3 quake struck.", "quantity 6.3 magnitude"),
    ("Emissions must halve and sales will double.", "multiplier 0.5 times|multiplier 2 times"),
    ("Costs are set to triple by then; sales are in double digits.", "multiplier 3 times"),
    ("It grew by a factor of five.", "multiplier 5 times"),
    ("The bond was four times oversubscribed.", "multiplier 4 times"),
    ("After a 1-1 draw they had a 2-1 win.", "score 1 to 1 point|score 2 to 1 point"),
    ("He started 14th and finished 3rd.", "rank 14|rank 3"),
    ("Half of the patients were under 35.", "percent 0.5|age 35 year"),
    ("The odds are one in 4 million.", "percent 0"),
]


@pytest.mark.parametrize(("text", "expected"), MONEY + PERCENTS + COUNTS + QUANTITIES + OTHERS)
def test_form_of_news(text: str, expected: str) -> None:
    assert shorts(text) == expected.split("|")


RANGES = [
    ("It will cost between $10 and $20 million.", "money 10000000 to 20000000 USD"),
    ("It costs $64 billion to $72 billion.", "money 64000000000 to 72000000000 USD"),
    ("Four to five thousand jobs will go.", "count 4000 to 5000 job"),
    ("They sell it at 15-20 usd.", "money 15 to 20 USD"),
    ("Gains of 15–20% are needed.", "percent 15 to 20 %"),
    ("Homes from $800,000 to $1.3 million sold.", "money 800000 to 1300000 USD"),
    ("An 8- to 16-meter mirror is planned.", "quantity 8 to 16 m"),
    ("The flat has 200-250 seats.", "count 200 to 250 seat"),
    ("They took three or four goats.", "count 3 to 4 goat"),
    ("It has three or four million goats.", "count 3000000 to 4000000 goat"),
    ("It ranged from -18 °C to -34 °C.", "quantity -34 to -18 °C"),
    ("The number is greater than 100 and smaller than 300.", "count 100 to 300"),
    ("He ranks higher than the tenth but lower than the fifteenth.", "rank 10 to 15"),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_range_shares_unit_and_magnitude(text: str, expected: str) -> None:
    assert shorts(text) == [expected]


NOT_VALUES = [
    "He runs Windows 11 at home.",
    "The Boeing 737 landed.",
    "A Boeing 737-800 landed.",
    "COVID-19 rules lapsed.",
    "They trained GPT-5.4 and Llama 3.1 there.",
    "It landed on Runway 27.",
    "The S&P 500 and the FTSE 100 slid.",
    "Call 212-555-0123 or +44 20 7946 0958.",
    "See https://example.org/2026/11/a-14.html for more.",
    "Write to desk42@example.org today.",
    "An F-16 and an A380 met.",
    "The G7 and 5G were on the list.",
    "Read page 12 and chapter 4.",
    "It opens at 10:30.",
    "The Big Four and the Six Nations met.",
    "The server is at 192.168.10.2.",
    "Version 3.11.7 is out.",
    "He lives at 1600 Garden Street.",
    "It follows from Title IX and § 230.",
    "No one said anything at first.",
    "This one is good, that one is not.",
    "The first half was poor.",
    "It fell from a third-floor window.",
    "It works 24/7.",
    "He has 20/20 vision.",
    "It was built between A.D. 1000 and 1260.",
    "They sell the Nova 11 Pro and 11 Pro Max.",
    "It 1) opens the valve and 2) closes it.",
    "They file a 13F on time.",
    "A grand jury met.",
    "It is above last years budget.",
    "Ring them at 554-1111.",
    "They met at 3379 Broadway.",
    "The first lady went first.",
    "He lives in the 7th Ward.",
    "The 777X is late.",
    "It fell below 2005 levels.",
    "Call 555-0199 or 1-800-FLOWERS.",
    "See pages 4 and 5.",
    "It happened in the 800 block of Mill Road.",
    "It happened in the 2700-block of Mill Road.",
    "He called 911.",
    "The screen has 1440 x 900 dots.",
    "They want net zero and zero tolerance, no zero-sum game.",
    "The order replaces their 737 jetliner.",
    "Its new design, the 7e7, is late.",
    "A long-range 787 Dreamliner took off.",
    "He works at 7-Eleven.",
    "Call (607) 555-HALT or text a word to 50411.",
    "They played the 911 calls.",
    "He had a .44 revolver and a .357 Magnum.",
    "It records 1080p video.",
    "50 Cent sang on 8 Mile.",
    "They met at 4 N. Third Ave. and 3451 N.W. 36th St.",
    "He drove down U.S. 17-92 at night.",
    "The file is 12/345-67.",
    "Units 1-3 stay open; see pages 12-15.",
    "It is Case No. 21-1333.",
    "Call or text 988, or dial 119.",
    "The A/H1N1 strain spread.",
    "A-10s flew.",
    "The number 1/0 is none.",
    "It blames (1) prices and (2) demand.",
]


@pytest.mark.parametrize("text", NOT_VALUES)
def test_names_phones_addresses_and_references_hold_no_value(text: str) -> None:
    assert shorts(text) == []


def test_a_model_keeps_its_name_in_the_text_that_gives_it() -> None:
    assert shorts("A Boeing 737 crashed. The 737 is new, and 737 people flew on it.") == ["count 737 people"]


def test_odd_hundreds_behind_an_article_are_models_only_before_what_they_are() -> None:
    assert shorts("Of the 346 aboard none survived; the 123 striking workers left.") == [
        "count 346",
        "count 123 worker",
    ]
    assert shorts("They ordered 18 more 777s.") == ["count 18"]


def test_list_marks_hold_no_value() -> None:
    assert shorts("1. Open the valve\n2. Close the 3 taps") == ["count 3 tap"]


def test_capitals_of_a_headline_make_no_names() -> None:
    assert shorts("Storm in Harbour District Leaves 7 Injured") == ["count 7"]
    assert shorts("Maker Recalls 440K Vans") == ["count 440000 van"]


def test_a_table_says_its_unit_once() -> None:
    table = "| Region | Sales ($m) | Share, % | Area (km2) |\n| --- | --- | --- | --- |\n"
    rows = "| North | 12.5 | 40 | 300 |\n| South | 3 | 9 | 20 |\n| East | | 7 | |\n"
    assert shorts(table + rows) == [
        "money 12500000 USD",
        "percent 40 %",
        "quantity 300 km²",
        "money 3000000 USD",
        "percent 9 %",
        "quantity 20 km²",
        "percent 7 %",
    ]


def test_another_table_has_its_own_head() -> None:
    assert shorts("Region | Sales ($m)\nNorth | 12\nRegion | Goats\nNorth | 7\n") == ["money 12000000 USD", "count 7"]
    assert shorts("Sales ($m) | Year | Goats\n12 | 7\n") == ["count 12", "count 7"]


def test_a_list_shares_its_magnitude() -> None:
    assert shorts("They cost $5, $10 and $15 million.") == [f"money {n}000000 USD" for n in (5, 10, 15)]
    assert shorts("It grew from 24.2 to 33-35 billion euros.") == [
        "money 24200000000 EUR",
        "money 33000000000 to 35000000000 EUR",
    ]


def test_which_picture_of_how_many_is_no_count() -> None:
    assert shorts("Photo: Ann Corby Image 9 of 14 The mill burns") == []
    assert shorts("Photo: 21 Norvik Video") == shorts("Ann Corby, 28 Photo: Norvik") == []
    assert shorts("Norvik Inc., NRV +0.26% plans a mill with Velta Corp. VLT -0.93% in May") == []
    assert shorts("the index, VLT +0.3%") != []
    assert shorts("Image 1 of / 14 Caption") == shorts("The mill burns 1 / 9 Back to Gallery") == []
    assert shorts("The museum lost 3 of 14 pictures.") == ["count 3 picture", "count 14 picture"]
