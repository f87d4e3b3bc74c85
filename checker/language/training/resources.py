"""Word vectors, lemma tables and unlabelled text from the data folder."""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from checker.language.training.corpora import Gold

COUNTED = frozenset(
    "IN DT PRP PRP$ MD WDT WP WP$ WRB RP RB TO EX PDT CC POS UH VBZ VBP VBD VB VBN VBG JJ JJR JJS RBR RBS NN NNS NNPS "
    ", . : `` '' -LRB- -RRB- HYPH NFP SYM $".split()
)
SEEN = 3  # times that a word of an open class must have a lemma for the table to hold it
SLIPS = {"fled": "flee"}  # lemmas that the treebanks have wrong
OPEN = frozenset({"VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "NN", "NNS", "NNPS", "JJ", "JJR", "JJS", "RB"})


def vectors(data: Path) -> tuple[list[str], Any, float]:
    """Words, their vectors as bytes (words × width), and what to multiply the bytes with."""
    found = np.load(data / "vectors" / "minilm-pca96.int8.npz")
    words = (data / "vectors" / "minilm-pca96.words.txt").read_text(encoding="utf-8").split("\n")
    return [word for word in words if word], found["q"], float(found["scale"])


def lemma_tables(golds: Iterable[Gold]) -> dict[str, Any]:
    """Majority lemmas of words by tag, and WordNet's word lists (from spacy-lookups-data)."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for gold in golds:
        for words in gold.sentences:
            for word in words:
                counts[word.tag, word.text.lower().replace("’", "'")][word.lemma] += 1
    closed: dict[str, dict[str, str]] = defaultdict(dict)
    for (tag, text), lemmas in counts.items():
        lemma, times = min(lemmas.items(), key=lambda item: (-item[1], item[0]))
        if tag in COUNTED and (tag not in OPEN or (times >= SEEN and lemma != text)):
            closed[tag][text] = SLIPS.get(text, lemma)
    return {"closed": closed} | wordnet()


def wordnet() -> dict[str, Any]:
    import spacy_lookups_data

    folder = Path(spacy_lookups_data.__file__).parent / "data"
    exceptions = json.loads(gzip.decompress((folder / "en_lemma_exc.json.gz").read_bytes()))
    index = json.loads(gzip.decompress((folder / "en_lemma_index.json.gz").read_bytes()))
    groups = ("noun", "verb", "adj", "adv")
    return {
        "exceptions": {group: {word: forms[0] for word, forms in exceptions[group].items()} for group in groups},
        "words": {group: "\n".join(sorted(index[group])) for group in groups},
    }
