"""The loop: each step takes a few stories, some of their claims, and moves the upper layers a little.

Every step has its own seed, so a run that goes on from a checkpoint is the run that was never stopped.
"""

# torch is there only where a model is trained

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
from torch import Tensor

from checker.fitting.encoder.loss import loss, target
from checker.fitting.encoder.material import Lesson
from checker.fitting.encoder.model import Upper
from checker.fitting.encoder.states import States

RATES = {"layers": 1e-4, "projection": 5e-4, "odds": 2e-2}
WARM, LEAST_RATE, DECAY, DROPOUT = 30, 0.05, 0.01, 0.1
STORIES = 3
"""Stories in a step."""
SAME, DIFFERENT, CLAIMS, MOST_CLAIMS = 10, 8, 26, 28
"""Pairs of a story that are taken, the claims that are filled up to, and the most that are taken."""
WHOLE_COUNTS, LARGE = 2.5, 40
"""How much more often a story with all facts known is taken, and from how many pairs on a story is large."""
SAVED_EVERY = 150


@dataclass(frozen=True)
class Plan:
    steps: int = 500
    seed: int = 7


def train(
    upper: Upper, lessons: Sequence[Lesson], states: States, plan: Plan, saved: Path | None, told: Callable[[int], None]
) -> None:
    """Train in place; `told` is called wherever a checkpoint is written. Goes on from `saved` where it exists."""
    lessons = [lesson for lesson in lessons if lesson.same]
    optimiser = optimiser_of(upper)
    rates = [group["lr"] for group in optimiser.param_groups]
    for step in range(restored(upper, optimiser, saved), plan.steps):
        for group, rate in zip(optimiser.param_groups, rates, strict=True):
            group["lr"] = rate * min(1.0, (step + 1) / WARM) * max(LEAST_RATE, 1 - step / plan.steps)
        found = stepped(upper, optimiser, lessons, states, f"{plan.seed} {step}")
        if (step + 1) % 25 == 0:
            print(f"step {step + 1}  loss {found:.3f}", file=sys.stderr, flush=True)
        if (step + 1) % SAVED_EVERY == 0 or step + 1 == plan.steps:
            save(upper, optimiser, saved, step + 1)
            told(step + 1)


def optimiser_of(upper: Upper) -> torch.optim.Optimizer:
    groups = {
        "layers": list(upper.layers.parameters()),
        "projection": list(upper.projection.parameters()),
        "odds": [upper.slope, upper.offset],
    }
    rows = [{"params": parameters, "lr": RATES[name]} for name, parameters in groups.items()]
    return torch.optim.AdamW(rows, weight_decay=DECAY)


def stepped(
    upper: Upper, optimiser: torch.optim.Optimizer, lessons: Sequence[Lesson], states: States, seed: str
) -> float:
    """One step; the loss before it."""
    dice = Random(seed)
    torch.manual_seed(dice.getrandbits(32))
    upper.train()
    total = total_loss(upper, drawn(lessons, dice), states, dice)
    if total is None:
        return float("nan")
    optimiser.zero_grad()
    total.backward()
    torch.nn.utils.clip_grad_norm_(upper.parameters(), 1.0)
    optimiser.step()
    return float(total.detach())


def drawn(lessons: Sequence[Lesson], dice: Random) -> list[Lesson]:
    """Stories by how much they can teach."""
    weights = [(WHOLE_COUNTS if one.whole else 1.0) * min(LARGE, len(one.same)) ** 0.5 for one in lessons]
    return dice.choices(lessons, weights, k=STORIES)


def total_loss(upper: Upper, some: Sequence[Lesson], states: States, dice: Random) -> Tensor | None:
    """The mean loss of stories whose contexts are computed together."""
    chosen = [chosen_claims(lesson, dice) for lesson in some]
    contexts = [one.claims[index].context for one, rows in zip(some, chosen, strict=True) for index in rows]
    parts = upper(*states.of(contexts), DROPOUT).split([len(rows) for rows in chosen])
    losses = [
        loss(part, target(one, rows), upper.slope, upper.offset)
        for part, one, rows in zip(parts, some, chosen, strict=True)
    ]
    kept = [one for one in losses if one is not None]
    return torch.stack(kept).mean() if kept else None


def chosen_claims(lesson: Lesson, dice: Random) -> list[int]:
    """Claims of some pairs of one fact and of some that are not, filled up with others."""
    same, different = lesson.same, [] if lesson.whole else lesson.different
    dice.shuffle(same)
    dice.shuffle(different)
    chosen = list(dict.fromkeys(index for pair in same[:SAME] + different[:DIFFERENT] for index in pair))
    rest = [index for index in range(len(lesson.claims)) if index not in set(chosen)]
    dice.shuffle(rest)
    return (chosen + rest[: max(0, CLAIMS - len(chosen))])[:MOST_CLAIMS]


def restored(upper: Upper, optimiser: torch.optim.Optimizer, saved: Path | None) -> int:
    """The step to go on from."""
    if saved is None or not saved.exists():
        return 0
    state = torch.load(saved, weights_only=True)
    upper.load_state_dict(state["upper"])
    optimiser.load_state_dict(state["optimiser"])
    return int(state["step"])


def save(upper: Upper, optimiser: torch.optim.Optimizer, saved: Path | None, step: int) -> None:
    """A checkpoint, written aside first so that a stop while writing loses nothing."""
    if saved is not None:
        aside = saved.with_name(saved.name + ".new")
        torch.save({"step": step, "upper": upper.state_dict(), "optimiser": optimiser.state_dict()}, aside)
        aside.replace(saved)
