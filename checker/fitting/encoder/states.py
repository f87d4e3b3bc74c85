"""What the lower layers make of every context: computed once, since training leaves those layers as they are."""

# torch is there only where a model is trained

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from checker.fitting.encoder.model import Lower, Upper, padded
from checker.language.meaning.wordpiece import WordPieces

TOGETHER = 96
"""Contexts that are computed at once."""


@dataclass(frozen=True)
class States:
    """The states of all pieces of all contexts, one after the other; `ends` are where each context begins and ends."""

    number: dict[str, int]
    numbers: NDArray[np.float16]
    ends: NDArray[np.int64]
    places: NDArray[np.int64]

    def of(self, contexts: Sequence[str]) -> tuple[Tensor, Tensor, Tensor]:
        """What `Upper` reads: states, which of them are present, and where the mask stands."""
        rows = [self.number[context] for context in contexts]
        lengths = [int(self.ends[row + 1] - self.ends[row]) for row in rows]
        states = torch.zeros(len(rows), max(lengths), self.numbers.shape[1])
        for at, (row, length) in enumerate(zip(rows, lengths, strict=True)):
            first = int(self.ends[row])
            states[at, :length] = torch.from_numpy(self.numbers[first : first + length].astype(np.float32))
        present = torch.arange(max(lengths))[None] < torch.tensor(lengths)[:, None]
        return states, present, torch.from_numpy(self.places[rows])


def states_of(contexts: Sequence[str], lower: Lower, pieces: WordPieces, most: int, beside: Path | None) -> States:
    """The states of contexts, remembered in a file next to `beside` under a name made from the contexts."""
    rows = [pieces(context, most) for context in contexts]
    ends = np.cumsum([0, *map(len, rows)])
    number = {context: row for row, context in enumerate(contexts)}
    places = np.array([pieces.place(row) for row in rows])
    digest = hashlib.sha256("\n".join(contexts).encode()).hexdigest()[:12]
    path = beside and beside.with_name(f"{beside.name}.{digest}.npy")
    if path and path.exists():
        return States(number, np.load(path, allow_pickle=False), ends, places)
    numbers = computed(rows, ends, lower)
    if path:
        np.save(path, numbers, allow_pickle=False)
    return States(number, numbers, ends, places)


def computed(rows: Sequence[Sequence[int]], ends: NDArray[np.int64], lower: Lower) -> NDArray[np.float16]:
    """The states in order of the rows, computed in order of length so that little is padded."""
    found = np.zeros((int(ends[-1]), lower.norm.normalized_shape[0]), np.float16)
    order = sorted(range(len(rows)), key=lambda row: len(rows[row]))
    with torch.no_grad():
        for start in range(0, len(order), TOGETHER):
            some = order[start : start + TOGETHER]
            states = lower(*padded([rows[row] for row in some])).numpy()
            for at, row in enumerate(some):
                found[ends[row] : ends[row + 1]] = states[at, : len(rows[row])]
    return found


def vectors(upper: Upper, states: States, contexts: Sequence[str]) -> NDArray[np.float32]:
    """Unit vectors of contexts in floats (contexts × out)."""
    upper.eval()
    found = []
    with torch.no_grad():
        for start in range(0, len(contexts), TOGETHER):
            found.append(upper(*states.of(contexts[start : start + TOGETHER])).numpy())
    return np.concatenate(found)
