"""The stages of the recipe, one after the other: tagger and parser, names on top of them, types of names, lemmas."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from spacy.vectors import Vectors

from checker.language import pipeline
from checker.language.gemm import fast_products
from checker.language.name_cues import WordVectors
from checker.language.training import configs, loop, resources, typing_names
from checker.language.training.corpora import Gold, entities, treebank
from checker.language.training.examples import examples

WIDTH, DEPTH, HIDDEN = 96, 6, 128
NAMES_WIDTH, NAMES_DEPTH = 96, 4
LABEL = "NAME"
TREEBANKS = ("ewt-train", "ewt-dev", "gum-open-train", "gum-open-dev")
EWT = 2  # how often the name finder sees EWT in one pass: its names were marked by hand throughout


@dataclass(frozen=True, slots=True)
class Recipe:
    """How many steps each network learns for, and the seed of everything random."""

    parser_steps: int = 3600
    names_steps: int = 2500
    seed: int = 1


def make(data: Path, out: Path, recipe: Recipe) -> None:
    """Train everything and write the model to `out`, beside its card."""
    trees = {name: list(treebank(data / "dep" / f"{name}.conllu.gz")) for name in TREEBANKS}
    parsed = [gold for golds in trees.values() for gold in golds]
    named = [*parsed, *entities(data / "ner" / "extra-train.tsv.gz")]
    again = [gold for name, golds in trees.items() if name.startswith("ewt") for gold in golds] * (EWT - 1)
    with fast_products():
        nlp = parser(data, parsed, recipe)
        add_names(nlp, [*named, *again], recipe)
    write(nlp, data, parsed, out)
    add_types(data, named, out, recipe.seed)


def add_types(data: Path, named: Sequence[Gold], out: Path, seed: int) -> None:
    """The model that types names, fitted on gold names as the written model parses their sentences."""
    say("types of names")
    words, numbers, scale = resources.vectors(data)
    vectors = WordVectors({word: row for row, word in enumerate(words)}, numbers.astype("float32") * np.float32(scale))
    found = list(typing_names.mentions(pipeline.shipped(out), named))
    typing_names.save(typing_names.fit(found, vectors, seed), out / "types.npz")


def parser(data: Path, trees: Sequence[Gold], recipe: Recipe) -> Any:
    """Tok2vec, tagger and parser on both treebanks."""
    say("tagger and parser")
    nlp = configs.build(configs.parser_config(WIDTH, DEPTH, HIDDEN))
    words, numbers, scale = resources.vectors(data)
    add_vectors(nlp, words, numbers.astype("float32") * np.float32(scale))
    sample = examples(trees, nlp, Random(recipe.seed))
    loop.train(nlp, lambda random: examples(trees, nlp, random), loop.Plan(recipe.parser_steps, recipe.seed), sample)
    return nlp


def add_vectors(nlp: Any, words: Sequence[str], numbers: Any) -> None:
    keys = [nlp.vocab.strings.add(word) for word in words]
    nlp.vocab.vectors = Vectors(strings=nlp.vocab.strings, data=numbers, keys=keys, name="words", attr="LOWER")


def add_names(nlp: Any, named: Sequence[Gold], recipe: Recipe) -> None:
    """The name finder: all names alike, since types are voted on later and boundaries gain from it."""
    say("names")
    settings = configs.build(configs.names_config(NAMES_WIDTH, NAMES_DEPTH, WIDTH)).config["components"]["ner"]["model"]
    nlp.add_pipe("ner", config={"model": settings})
    plan = loop.Plan(recipe.names_steps, recipe.seed, dropout=0.2, last=1500)
    sample = examples(named, nlp, Random(recipe.seed), LABEL)[:300]
    with nlp.select_pipes(disable=["tagger", "parser"]):
        loop.train(nlp, lambda random: examples(named, nlp, random, LABEL), plan, sample, annotates=("tok2vec",))


def write(nlp: Any, data: Path, trees: Sequence[Gold], out: Path) -> None:
    """The model on disk: spaCy's folders, vectors as bytes, lemma tables as JSON. The card stays."""
    out.mkdir(parents=True, exist_ok=True)
    for old in out.iterdir():
        if old.is_dir():
            shutil.rmtree(old)
    words, numbers, scale = resources.vectors(data)
    np.savez_compressed(out / "vectors.npz", numbers=numbers, scale=np.float32(scale), words=np.array("\n".join(words)))
    add_vectors(nlp, [], np.zeros((0, numbers.shape[1]), dtype="float32"))
    nlp.meta.update(name="check_sources", description="English: tags, parser, names", license="CC BY-SA 4.0")
    halve(nlp)
    nlp.to_disk(out)
    tables = resources.lemma_tables(trees)
    (out / "lemmas.json").write_text(json.dumps(tables, ensure_ascii=False, sort_keys=True), encoding="utf-8")


def halve(nlp: Any) -> None:
    """Weights in half precision, which loading turns back (`MatmulOps.asarray`): half the size, the same scores."""
    for _, pipe in nlp.pipeline:
        for node in pipe.model.walk():
            for name in node.param_names:
                if node.has_param(name):
                    node.set_param(name, node.get_param(name).astype("float16"))


def say(stage: str) -> None:
    print(f"-- {stage}", file=sys.stderr, flush=True)
