"""What training minimises: within a story, contexts of one fact are to find each other among all others (InfoNCE,
van den Oord et al. 2018), and the cosine of any two with a known answer is to give the log-odds of that answer."""

# torch is there only where a model is trained

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from checker.fitting.encoder.material import Lesson, Stated

OPEN = -1
NEVER = -1e4
SAME_COUNTS, JUDGED_COUNTS = 3.0, 1.5
"""Weight of pairs of one fact against others, and of judged pairs against finding each other."""


@dataclass(frozen=True)
class Target:
    """For every two chosen claims of a story: whether they are rivals, and the answer (1, 0, or OPEN)."""

    rivals: NDArray[np.bool_]
    answers: NDArray[np.int64]


def target(lesson: Lesson, chosen: Sequence[int]) -> Target:
    size = len(chosen)
    found = [[judged(lesson, a, b) for b in chosen] for a in chosen]
    rivals, answers = np.array(found, dtype=np.int64).reshape(size, size, 2).transpose(2, 0, 1)
    return Target(rivals.astype(bool), answers)


def judged(lesson: Lesson, a: int, b: int) -> tuple[bool, int]:
    """Whether two claims of a story are rivals, and the answer where it is known.

    Two values of one article are two facts, and so are, where facts are not all known, two values of two articles;
    what has one value may be one fact unless a reader said otherwise, so it is no rival.
    """
    one, other = lesson.claims[a], lesson.claims[b]
    if a == b or not comparable(one, other):
        return False, OPEN
    known = lesson.known.get((min(a, b), max(a, b)))
    if known is not None:
        return True, int(known)
    apart = one.value != other.value and (one.source == other.source or not lesson.whole)
    return (True, 0) if apart else (False, OPEN)


def comparable(one: Stated, other: Stated) -> bool:
    """A date never meets a number."""
    return (one.key == "date") == (other.key == "date")


def loss(vectors: Tensor, target: Target, slope: Tensor, offset: Tensor) -> Tensor | None:
    """The loss of one story; None where it holds no two claims of one fact."""
    cosines = vectors @ vectors.T
    same = torch.from_numpy(target.answers == 1).float()
    if not same.any():
        return None
    barred = torch.from_numpy(np.where(target.rivals, 0.0, NEVER)).float()
    chances = torch.log_softmax(cosines * slope + barred, -1)
    partners = same.sum(1)
    found = -((chances * same).sum(1)[partners > 0] / partners[partners > 0]).mean()
    asked = torch.from_numpy(target.answers != OPEN)
    weights = torch.where(same[asked] > 0, SAME_COUNTS, 1.0)
    odds = (cosines * slope + offset)[asked]
    return found + JUDGED_COUNTS * functional.binary_cross_entropy_with_logits(odds, same[asked], weight=weights)
