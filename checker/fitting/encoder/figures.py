"""How well cosines tell the labelled pairs of stories that were held out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from checker.fitting.encoder.material import Lesson

Vectors = Callable[[Sequence[str]], NDArray[np.float32]]
Scored = list[tuple[float, bool]]


def area(rows: Scored) -> float:
    """Area under the ROC curve: how often a pair of one fact has the higher score; ties count half."""
    same = np.array([score for score, same in rows if same])
    other = np.sort([score for score, same in rows if not same])
    if not len(same) or not len(other):
        return float("nan")
    below = np.searchsorted(other, same, "left") + np.searchsorted(other, same, "right")
    return float(below.mean() / 2 / len(other))


def average_precision(rows: Scored) -> float:
    """The mean of the precision at each pair of one fact, from the highest score down."""
    right, total = 0, 0.0
    for rank, (_, same) in enumerate(sorted(rows, key=lambda row: -row[0]), start=1):
        right += same
        total += right / rank * same
    return total / max(1, right)


def figures(lessons: Sequence[Lesson], vectors: Vectors) -> Iterator[str]:
    """A line for numbers and dates each, over all labelled pairs and over those of different values."""
    scored: dict[tuple[str, str], Scored] = {}
    for lesson in lessons:
        used = sorted({index for pair in lesson.labelled for index in pair})
        if not used:
            continue
        found = dict(zip(used, vectors([lesson.claims[index].context for index in used]), strict=True))
        for (a, b), same in lesson.labelled.items():
            one, other = lesson.claims[a], lesson.claims[b]
            kind = "date" if one.key == "date" else "number"
            for pairs in ("all", "different")[: 1 + (one.value != other.value)]:
                scored.setdefault((kind, pairs), []).append((float(found[a] @ found[b]), same))
    for (kind, pairs), rows in sorted(scored.items()):
        right = sum(same for _, same in rows)
        line = f"{kind:7} {pairs:10} {len(rows):5} {right:5}"
        yield f"{line}  area {area(rows):.3f}  average precision {average_precision(rows):.3f}"
