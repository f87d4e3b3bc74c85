"""What a claim is about, as a vector: claims that tell one fact in other words have vectors that point the same way.

`contexts` writes the words around a value, the value itself hidden; `load().vectors(contexts)` makes the vectors, by a
small network whose weights `python -m checker.fitting.encoder` learns; `cosines` compares them. Only `load` may load
`encoder`: a BLAS that was first loaded with several threads stays slow beside other processes.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import ModelNotFound
from checker.language.meaning.vectors import cosines as cosines
from checker.language.pipeline import one_thread

if TYPE_CHECKING:
    from checker.language.meaning.encoder import Encoder

SHIPPED = Path(__file__).parent / "model" / "meaning.npz"


@cache
def load(path: Path = SHIPPED) -> Encoder:
    """The encoder in a file, loaded once a process. Raises ModelNotFound where there is none."""
    with one_thread():  # numpy is loaded on the first question only
        from checker.language.meaning.encoder import Encoder
        from checker.language.meaning.weights import read

    if not path.is_file():
        raise ModelNotFound(f"{path}: there is no encoder of meanings; python -m checker.fitting.encoder makes one.")
    return Encoder(read(path))
