"""The training loop: Adam with warm-up and linear decay, batches by words, averaged weights at the end. Seeded."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from spacy.training import Example
from thinc.api import Adam, fix_random_seed
from thinc.schedules import warmup_linear

Source = Callable[[Random], list[Example]]


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how fast to learn. Batches grow from `first` to `last` words."""

    steps: int
    seed: int
    dropout: float = 0.1
    rate: float = 0.002
    first: int = 300
    last: int = 1000


def batches(source: Source, plan: Plan) -> Iterator[list[Example]]:
    """Endless batches; each pass shuffles the texts and varies them anew."""
    random = Random(plan.seed)
    size = float(plan.first)
    while True:
        examples = source(random)
        random.shuffle(examples)
        batch: list[Example] = []
        words = 0
        for example in examples:
            batch.append(example)
            words += len(example.predicted)
            if words >= size:
                yield batch
                batch, words, size = [], 0, min(size * 1.001, plan.last)


def train(nlp: Any, source: Source, plan: Plan, sample: Iterable[Example], annotates: tuple[str, ...] = ()) -> None:
    """Train the pipes that are not in `annotates`; those only prepare the input. Averages replace the weights."""
    fix_random_seed(plan.seed)
    first = list(sample)
    frozen = list(annotates)
    with nlp.select_pipes(disable=frozen):
        nlp.initialize(lambda: first)
    rate: Any = warmup_linear(plan.rate, 250, plan.steps)
    optimizer = Adam(rate, beta1=0.9, beta2=0.999, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    losses: dict[str, float] = {}
    started = time.monotonic()
    for step, batch in enumerate(batches(source, plan)):
        nlp.update(batch, drop=plan.dropout, sgd=False, losses=losses, exclude=frozen, annotates=frozen)
        for name, pipe in nlp.pipeline:
            if name not in frozen:
                pipe.finish_update(optimizer)
        optimizer.step_schedules()
        if step % 200 == 0:
            shown = " ".join(f"{name} {loss:.0f}" for name, loss in losses.items())
            print(f"step {step} {time.monotonic() - started:.0f} s {shown}", file=sys.stderr, flush=True)
            losses = {}
        if step >= plan.steps:
            break
    keep_averages(nlp, optimizer, frozen)


def keep_averages(nlp: Any, optimizer: Any, frozen: list[str]) -> None:
    for name, pipe in nlp.pipeline:
        if name not in frozen:
            with pipe.model.use_params(optimizer.averages):
                kept = pipe.model.to_bytes()
            pipe.model.from_bytes(kept)
