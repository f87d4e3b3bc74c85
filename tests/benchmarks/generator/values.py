"""The two values of a planted fact, as outlets would write them: the same, nearly the same, or apart."""

from __future__ import annotations

import random
from datetime import date, timedelta

from tests.benchmarks.generator.plots import Telling


def values(fact: Telling, verdict: str, day: date, dice: random.Random) -> tuple[str, str]:
    """What most outlets write, and what the others do."""
    if fact.form == "date":
        return dates(verdict, day, dice)
    number = max(13, round(fact.size * dice.uniform(0.7, 1.6)))
    if number % 10 == 0:
        number += dice.randint(1, 9)  # a round number stands for a range
    if fact.form == "percent":
        number = min(number, 89) + (number == 50)
    first = shown(fact, f"{number:,}.4" if fact.form == "million" else f"{number:,}")
    if verdict == "agree":
        return first, first
    if verdict == "approximate":
        return first, nearly(fact, number, dice)
    apart = round(number * dice.choice((0.6, 0.7, 1.3, 1.4)))
    return first, shown(fact, f"{apart + (apart % 10 == 0):,}")


def shown(fact: Telling, number: str) -> str:
    """The number with its sign and unit, where the wording does not name them."""
    return f"${number} million" if fact.form == "million" else number


def nearly(fact: Telling, number: int, dice: random.Random) -> str:
    """Hedged or bounded: "about 240" for 243, "more than 200"."""
    step = 10 ** (len(str(number)) - 1)
    if fact.form == "million":
        return f"{dice.choice(('about', 'more than'))} {shown(fact, f'{number:,}')}"
    rounded = round(number, -1) if number >= 100 else number + dice.choice((-1, 1))
    below = number // step * step
    return dice.choice([f"about {rounded:,}", f"more than {below:,}"])


def dates(verdict: str, day: date, dice: random.Random) -> tuple[str, str]:
    """A day some weeks on, written in two ways, or another day."""
    first = day + timedelta(days=dice.randint(20, 80))
    other = first + timedelta(days=dice.choice((2, 3, 7, 9)) if verdict == "conflict" else 0)
    return f"{first:%B} {first.day}", f"{other.day} {other:%B}"
