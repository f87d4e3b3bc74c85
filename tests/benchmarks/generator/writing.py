"""From plots to clippings: who says what, in which words and with which value."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from tests.benchmarks.generator import names
from tests.benchmarks.generator.gold import Planted
from tests.benchmarks.generator.plots import PLOTS, Plot, Telling
from tests.benchmarks.generator.values import values

OUTLETS = 5
SHARES = (("conflict", 0.3), ("approximate", 0.3), ("agree", 0.4))


@dataclass(frozen=True, slots=True)
class Clipping:
    """A file to write, and the facts that were planted in its story (given with the story's first clipping)."""

    name: str
    text: str
    planted: tuple[Planted, ...] = ()


def clippings(count: int, seed: int = 1) -> Iterator[Clipping]:
    """That many clippings; five outlets tell each story."""
    for number in range(-(-count // OUTLETS)):
        yield from story(number, seed, min(OUTLETS, count - number * OUTLETS))


def write(folder: Path, count: int, seed: int = 1) -> list[Planted]:
    """Writes the clippings below a folder, a hundred stories a folder, and gives what was planted."""
    planted: list[Planted] = []
    for clipping in clippings(count, seed):
        path = folder / clipping.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(clipping.text, encoding="utf-8")
        planted += clipping.planted
    return planted


def story(number: int, seed: int, outlets: int) -> Iterator[Clipping]:
    """One story as told by its outlets."""
    dice = random.Random(f"{seed}/{number}")
    plot = PLOTS[number % len(PLOTS)]
    cast = {"town": names.town(number), "firm": names.firm(number), "person": names.person(number)}
    day = date(2026, 1, 5) + timedelta(days=number * 3 % 300)
    told = [tell(fact, dice, day, cast) for fact in plot.facts]
    files = [f"{number // 100:03}/{number:05}-{outlet}.txt" for outlet in range(outlets)]
    planted = tuple(
        Planted(fact.name, verdict, tuple((files[o], sentence, value) for o, sentence, value in said if o < outlets))
        for fact, (verdict, said) in zip(plot.facts, told, strict=True)
    )
    for outlet in range(outlets):
        facts = [sentence for _, said in told for o, sentence, _ in said if o == outlet]
        text = article(plot, facts, cast, day, outlet, dice)
        yield Clipping(files[outlet], text, planted if outlet == 0 else ())


def tell(fact: Telling, dice: random.Random, day: date, cast: dict[str, str]) -> tuple[str, list[tuple[int, str, str]]]:
    """The verdict that a fact is to get, and what each outlet that tells it says: outlet, sentence, value."""
    verdict = dice.choices([name for name, _ in SHARES], [share for _, share in SHARES])[0]
    silent = dice.sample(range(OUTLETS), dice.choice((0, 0, 1, 2)))
    voices = [outlet for outlet in range(OUTLETS) if outlet not in silent]
    if fact.form == "date" and verdict == "approximate":
        verdict = "agree"
    first, other = values(fact, verdict, day, dice)
    odd = set(dice.sample(voices, dice.choice((1, 2)))) if verdict != "agree" else set(voices[1::2])
    said = []
    for outlet in voices:
        value = other if outlet in odd else first
        wording = fact.wordings[(outlet + day.toordinal()) % len(fact.wordings)]
        sentence = wording.format(v=value, **cast)
        said.append((outlet, sentence[:1].upper() + sentence[1:], value))
    return verdict, said


def article(plot: Plot, facts: Sequence[str], cast: dict[str, str], day: date, outlet: int, dice: random.Random) -> str:
    """A title, the day, and paragraphs in which the facts stand among sentences without a value."""
    colour = dice.sample(plot.colour, 4)
    lead, *rest = dice.sample(list(facts), len(facts)) or [colour.pop()]
    sentences = [lead, colour[0].format(**cast)]
    for number, fact in enumerate(rest):
        sentences.append(fact)
        if number % 2 and number // 2 + 1 < len(colour):
            sentences.append(colour[number // 2 + 1].format(**cast))
    title = plot.titles[outlet % len(plot.titles)].format(**cast)
    paragraphs = [" ".join(sentences[at : at + 2]) for at in range(0, len(sentences), 2)]
    dateline = f"{day.day} {day:%B %Y}"
    return "\n\n".join([title, dateline, *paragraphs]) + "\n"
