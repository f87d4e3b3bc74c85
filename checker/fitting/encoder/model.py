"""The network in torch: BERT's layers, and on top of them what training changes, with the vectors as they are shipped.

The keys of a state are those of `checker.language.meaning.weights` (`3.qkv.weight`), so that it can be written out.
"""

# torch is there only where a model is trained

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from checker.fitting.encoder.start import Arrays, Start

EPSILON = 1e-12
MATRICES = ("qkv", "out", "up", "down")
NORMS = ("norm1", "norm2")


class Layer(nn.Module):  # type: ignore[misc, unused-ignore]
    """One layer (Vaswani et al. 2017, with the norms after the sums, as in BERT)."""

    def __init__(self, width: int, hidden: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, hidden), nn.Linear(hidden, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=EPSILON), nn.LayerNorm(width, eps=EPSILON)

    def forward(self, rows: Tensor, mask: Tensor, dropout: float = 0.0) -> Tensor:
        texts, length, width = rows.shape
        parted = self.qkv(rows).view(texts, length, 3, self.heads, width // self.heads)
        query, key, value = parted.permute(2, 0, 3, 1, 4)
        taken = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        taken = self.out(taken.transpose(1, 2).reshape(texts, length, width))
        rows = self.norm1(rows + functional.dropout(taken, dropout, self.training))
        hidden = self.down(functional.gelu(self.up(rows)))
        return self.norm2(rows + functional.dropout(hidden, dropout, self.training))


class Lower(nn.Module):  # type: ignore[misc, unused-ignore]
    """Embeddings and the lower layers, which training leaves as they are."""

    def __init__(self, start: Start, layers: int) -> None:
        super().__init__()
        arrays = start.arrays
        self.words = nn.Embedding.from_pretrained(torch.from_numpy(arrays["embeddings"]))
        self.places = torch.from_numpy(arrays["places"])
        self.norm = nn.LayerNorm(start.width, eps=EPSILON)
        fill_norm(self.norm, arrays["norm"])
        self.layers = nn.ModuleList(layer(start, number) for number in range(layers))

    def forward(self, ids: Tensor, present: Tensor) -> Tensor:
        """States (texts × pieces × width); `present` is false for padding."""
        rows = self.norm(self.words(ids) + self.places[: ids.shape[1]])
        for each in self.layers:
            rows = each(rows, masked(present))
        return rows


class Upper(nn.Module):  # type: ignore[misc, unused-ignore]
    """The upper layers and the projection; `slope` and `offset` turn cosines into log-odds of being one fact."""

    def __init__(self, start: Start, lower: int, width: int) -> None:
        super().__init__()
        self.layers = nn.ModuleDict({str(n): layer(start, n) for n in range(lower, start.layers)})
        self.projection = nn.Linear(2 * start.width, width)
        self.slope, self.offset = nn.Parameter(torch.tensor(12.0)), nn.Parameter(torch.tensor(-7.0))
        nn.init.orthogonal_(self.projection.weight)
        nn.init.zeros_(self.projection.bias)

    def forward(self, states: Tensor, present: Tensor, places: Tensor, dropout: float = 0.0) -> Tensor:
        """Unit vectors (texts × out) from the lower states; `places` is where the mask stands."""
        for each in self.layers.values():
            states = each(states, masked(present), dropout)
        share = present[..., None].float()
        mean = (states * share).sum(1) / share.sum(1)
        at_mask = states[torch.arange(len(states)), places]
        both = torch.cat([functional.normalize(part, dim=-1) for part in (mean, at_mask)], -1)
        return functional.normalize(self.projection(both), dim=-1)

    def arrays(self) -> Arrays:
        """What was learned, by the keys of the shipped file."""
        found = {"projection": numbers(self.projection.weight), "projection.bias": numbers(self.projection.bias)}
        for number, each in self.layers.items():
            for name in MATRICES:
                found[f"{number}.{name}"] = numbers(getattr(each, name).weight)
                found[f"{number}.{name}.bias"] = numbers(getattr(each, name).bias)
            for name in NORMS:
                norm = getattr(each, name)
                found[f"{number}.{name}"] = np.stack([numbers(norm.weight), numbers(norm.bias)])
        return found


def layer(start: Start, number: int) -> Layer:
    """A layer with the weights that training starts from."""
    arrays = start.arrays
    made = Layer(start.width, len(arrays[f"{number}.up"]), start.heads)
    with torch.no_grad():
        for name in MATRICES:
            getattr(made, name).weight.copy_(torch.from_numpy(arrays[f"{number}.{name}"]))
            getattr(made, name).bias.copy_(torch.from_numpy(arrays[f"{number}.{name}.bias"]))
    for name in NORMS:
        fill_norm(getattr(made, name), arrays[f"{number}.{name}"])
    return made


def fill_norm(norm: nn.LayerNorm, gain_and_shift: NDArray[np.float32]) -> None:
    with torch.no_grad():
        norm.weight.copy_(torch.from_numpy(gain_and_shift[0]))
        norm.bias.copy_(torch.from_numpy(gain_and_shift[1]))


def masked(present: Tensor) -> Tensor:
    """What is added to attention scores: much less for padding."""
    return torch.zeros(present.shape).masked_fill(~present, -1e4)[:, None, None, :]


def padded(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Rows of whole numbers side by side, and which of them are present."""
    longest = max(map(len, rows))
    ids = torch.tensor([[*row, *[0] * (longest - len(row))] for row in rows])
    lengths = torch.tensor([len(row) for row in rows])
    return ids, torch.arange(longest)[None] < lengths[:, None]


def numbers(tensor: Tensor) -> NDArray[np.float32]:
    found: NDArray[np.float32] = tensor.detach().numpy().astype(np.float32)
    return found
