"""What can happen: each plot has facts, and each fact the ways in which outlets put it. All invented.

In the wordings {town}, {firm} and {person} are the story's names, {v} is the value as that outlet writes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Form = Literal["people", "million", "count", "percent", "km", "date", "tonnes"]


@dataclass(frozen=True, slots=True)
class Telling:
    """A fact as a plot tells it: the form of its value, its usual size, and its wordings."""

    name: str
    form: Form
    size: int
    wordings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """A kind of story: headlines, sentences without a value, and its facts."""

    titles: tuple[str, ...]
    colour: tuple[str, ...]
    facts: tuple[Telling, ...]


FERRY = Plot(
    ("Ferry runs aground off {town}", "{firm} ferry hits rocks near {town}", "Rescue at {town} after ferry accident"),
    (
        "Fog lay over the bay at {town} that morning.",
        "Captain {person} declined to speak to reporters.",
        "Divers looked at the hull in the afternoon.",
        "{firm} said it would help the investigators.",
        "Fishermen from {town} brought blankets and tea.",
        "The harbour master of {town} praised the crew.",
    ),
    (
        Telling("aboard", "people", 240, (
            "The ferry was carrying {v} passengers when it ran aground.",
            "There were {v} passengers on board the ferry.",
            "{v} passengers were on the ferry, the coastguard said.",
        )),
        Telling("injured", "people", 30, (
            "The accident injured {v} people.",
            "{v} people were injured in the accident.",
            "Doctors in {town} said that {v} people were injured.",
        )),
        Telling("repair", "million", 14, (
            "The repair of the ferry will cost {v}, {firm} said.",
            "{firm} expects the repair to cost {v}.",
            "Repairing the ferry is expected to cost {firm} {v}.",
        )),
        Telling("fuel", "tonnes", 60, (
            "The ferry lost {v} tonnes of fuel.",
            "{v} tonnes of fuel leaked from the ferry into the bay.",
            "Officials said that {v} tonnes of fuel had leaked.",
        )),
        Telling("inquiry", "date", 0, (
            "The public inquiry into the accident will open on {v}.",
            "A public inquiry into the accident opens on {v}.",
            "On {v} the public inquiry into the accident will open.",
        )),
    ),
)  # fmt: skip
MILL = Plot(
    ("{firm} sells its mill at {town}", "Paper mill at {town} changes hands", "{firm} leaves {town}"),
    (
        "Workers at {town} heard of the sale from the radio.",
        "{person}, who leads {firm}, thanked the workers.",
        "The union asked for a meeting with the new owner.",
        "The mill stands on the river below {town}.",
        "Neighbours in {town} hope that the smell will go.",
        "{firm} did not name the buyer.",
    ),
    (
        Telling("price", "million", 85, (
            "{firm} sold the mill for {v}.",
            "The mill was sold for {v}, {firm} said.",
            "The buyer paid {firm} {v} for the mill.",
        )),
        Telling("workers", "people", 420, (
            "The mill employs {v} workers.",
            "{v} workers are employed at the mill.",
            "The mill at {town} has {v} workers.",
        )),
        Telling("layoffs", "people", 90, (
            "The new owner will cut {v} jobs at the mill.",
            "{v} jobs at the mill will be cut by the new owner.",
            "The new owner plans to cut {v} jobs.",
        )),
        Telling("output", "tonnes", 5200, (
            "The mill produced {v} tonnes of paper last year.",
            "Last year {v} tonnes of paper were produced at the mill.",
            "It made {v} tonnes of paper last year.",
        )),
        Telling("handover", "date", 0, (
            "The mill will be handed over on {v}.",
            "The mill is to be handed over on {v}.",
            "On {v} the mill will be handed over to its new owner.",
        )),
    ),
)  # fmt: skip
TRAM = Plot(
    ("{town} to get a tram", "Council of {town} votes for tram line", "{firm} will build the tram at {town}"),
    (
        "Shopkeepers in {town} fear for their parking spaces.",
        "Mayor {person} called it a good day for the town.",
        "{firm} has built trams in other towns before.",
        "The line will follow the old canal.",
        "Critics wanted more buses in {town} instead.",
        "Drawings of the stops hang in the town hall.",
    ),
    (
        Telling("cost", "million", 310, (
            "The tram line will cost {v}.",
            "The cost of the tram line is put at {v}.",
            "Building the tram line will cost {v}, the council said.",
        )),
        Telling("length", "km", 12, (
            "The tram line will be {v} kilometres long.",
            "The new line is {v} kilometres long.",
            "{town} plans a tram line that is {v} kilometres long.",
        )),
        Telling("stops", "count", 18, (
            "The tram line will have {v} stops.",
            "There will be {v} stops on the tram line.",
            "{v} stops are planned on the tram line.",
        )),
        Telling("support", "percent", 58, (
            "In a survey {v} percent of residents supported the tram.",
            "{v} percent of residents supported the tram in a survey.",
            "The tram was supported by {v} percent of residents in a survey.",
        )),
        Telling("opening", "date", 0, (
            "The tram line will open on {v}.",
            "The first tram will run when the line opens on {v}.",
            "On {v} the tram line will open.",
        )),
    ),
)  # fmt: skip
FIRE = Plot(
    ("Fire destroys warehouse in {town}", "Warehouse of {firm} burns in {town}", "Night of fire at {town}"),
    (
        "Smoke could be seen from the hills around {town}.",
        "{person}, the fire chief, spoke of a difficult night.",
        "{firm} had kept furniture in the building.",
        "Residents of {town} were told to keep windows shut.",
        "The cause of the fire is not known.",
        "Police closed the road to {town}.",
    ),
    (
        Telling("firefighters", "people", 130, (
            "{v} firefighters fought the fire.",
            "The fire was fought by {v} firefighters.",
            "Some hours later {v} firefighters were fighting the fire.",
        )),
        Telling("damage", "million", 22, (
            "The fire caused damage of {v}.",
            "{firm} put the damage of the fire at {v}.",
            "Damage from the fire came to {v}.",
        )),
        Telling("evacuated", "people", 310, (
            "Police evacuated {v} residents.",
            "{v} residents were evacuated by the police.",
            "In {town} {v} residents were evacuated.",
        )),
        Telling("engines", "count", 26, (
            "The town sent {v} fire engines.",
            "{v} fire engines were sent to the warehouse.",
            "{town} sent {v} fire engines to the warehouse.",
        )),
        Telling("hearing", "date", 0, (
            "The council will hold a hearing about the fire on {v}.",
            "A hearing about the fire will be held on {v}.",
            "On {v} the council will hold a hearing about the fire.",
        )),
    ),
)  # fmt: skip
HARVEST = Plot(
    ("Poor harvest worries growers at {town}", "{firm} cuts its forecast for apples", "Frost hits {town}"),
    (
        "Growers around {town} lit candles between the trees.",
        "{person}, who speaks for the growers, asked for help.",
        "{firm} buys most of the fruit in the valley.",
        "Old people in {town} remember no such spring.",
        "The minister promised to visit {town}.",
        "Bees were seen late this year.",
    ),
    (
        Telling("crop", "tonnes", 8400, (
            "Growers picked {v} tonnes of apples.",
            "{v} tonnes of apples were picked by the growers.",
            "The growers near {town} picked {v} tonnes of apples.",
        )),
        Telling("loss", "percent", 37, (
            "The frost destroyed {v} percent of the blossom.",
            "{v} percent of the blossom was destroyed by the frost.",
            "Frost destroyed {v} percent of the blossom, the growers said.",
        )),
        Telling("aid", "million", 45, (
            "The growers asked for {v} in aid.",
            "Aid of {v} was asked for by the growers.",
            "{person} asked for aid of {v}.",
        )),
        Telling("farms", "count", 160, (
            "The frost hit {v} farms.",
            "{v} farms were hit by the frost.",
            "Near {town} the frost hit {v} farms.",
        )),
        Telling("meeting", "date", 0, (
            "The minister will meet the growers on {v}.",
            "The growers will meet the minister on {v}.",
            "On {v} the minister will meet the growers.",
        )),
    ),
)  # fmt: skip
CLINIC = Plot(
    ("New clinic for {town}", "{firm} opens a clinic at {town}", "{town} no longer without a clinic"),
    (
        "Patients from {town} had to travel far until now.",
        "{person}, the head doctor, grew up in {town}.",
        "{firm} runs clinics in the whole region.",
        "A garden on the roof is open to everybody.",
        "Nurses showed visitors through the bright rooms.",
        "The old school of {town} was pulled down for it.",
    ),
    (
        Telling("beds", "count", 140, (
            "The clinic has {v} beds.",
            "There are {v} beds in the clinic.",
            "The clinic at {town} has {v} beds.",
        )),
        Telling("nurses", "people", 230, (
            "The clinic employs {v} nurses.",
            "{v} nurses work at the clinic.",
            "The clinic in {town} employs {v} nurses.",
        )),
        Telling("cost", "million", 64, (
            "The clinic cost {v}.",
            "Building the clinic cost {v}.",
            "Building the clinic cost {firm} {v}.",
        )),
        Telling("grant", "million", 9, (
            "The state gave a grant of {v}.",
            "A grant of {v} came from the state.",
            "The clinic received a grant of {v} from the state.",
        )),
        Telling("opening", "date", 0, (
            "The clinic will receive its first patients on {v}.",
            "First patients will be received at the clinic on {v}.",
            "On {v} the clinic will receive its first patients.",
        )),
    ),
)  # fmt: skip
PLOTS = (FERRY, MILL, TRAM, FIRE, HARVEST, CLINIC)
