"""Scores of the pipeline as the program uses it: raw text in, sentences out, compared with gold by character offsets.

A score is the F1 of two sets: (word, tag), (word, lemma), (word, head), (word, head, relation), without punctuation
for the relations as spaCy's scorer has it; sentences and names by their first and last character.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from checker.domain.document import Block, BlockKind, Document
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.language import names
from checker.language.pipeline import Pipeline
from checker.language.training.corpora import Gold, entities, total, treebank

Facts = dict[str, set[tuple[object, ...]]]
MEASURES = ("tag", "uas", "las", "sentence", "lemma")


def document(gold: Gold) -> Document:
    text = gold.text()
    return Document(gold.source, text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))


def score(golds: Iterable[Gold], told: Callable[[Gold], Facts], found: Callable[[Document], Facts]) -> dict[str, float]:
    """F1 in percent of each measure over all texts."""
    right: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for gold in golds:
        mine, theirs = found(document(gold)), told(gold)
        for measure, facts in theirs.items():
            right[measure] += len(facts & mine[measure])
            sizes[measure] += len(facts) + len(mine[measure])
    return {measure: 200 * right[measure] / max(size, 1) for measure, size in sizes.items()}


def gold_trees(gold: Gold) -> Facts:
    facts: Facts = {measure: set() for measure in MEASURES}
    for words, places in zip(gold.sentences, gold.offsets(), strict=True):
        facts["sentence"].add((places[0][0], places[-1][1]))
        for word, place in zip(words, places, strict=True):
            facts["tag"].add((place, word.tag))
            facts["lemma"].add((place, word.lemma))
            if word.relation != "punct":
                facts["uas"].add((place, places[word.head]))
                facts["las"].add((place, places[word.head], word.relation))
    return facts


def found_trees(sentences: Iterable[Sentence]) -> Facts:
    facts: Facts = {measure: set() for measure in MEASURES}
    for sentence in sentences:
        facts["sentence"].add((sentence.span.start, sentence.span.end))
        places = [(token.start, token.end) for token in sentence.tokens]
        for token, place in zip(sentence.tokens, places, strict=True):
            facts["tag"].add((place, token.tag))
            facts["lemma"].add((place, token.lemma))
            if token.relation != "punct":
                facts["uas"].add((place, places[token.head]))
                facts["las"].add((place, places[token.head], token.relation))
    return facts


def trees(pipeline: Pipeline, data: Path) -> dict[str, dict[str, float]]:
    """The table of tree scores by test set."""
    pud = list(treebank(data / "dep" / "pud-test.conllu.gz"))
    sets = {
        "PUD news": [gold for gold in pud if gold.source.startswith("n")],
        "PUD wiki": [gold for gold in pud if gold.source.startswith("w")],
        "GUM open test": list(treebank(data / "dep" / "gum-open-test.conllu.gz")),
        "EWT test": list(treebank(data / "dep" / "ewt-test.conllu.gz")),
    }
    return {
        name: score(golds, gold_trees, lambda text: found_trees(pipeline.parse(text))) for name, golds in sets.items()
    }


def found_names(sentences: Iterable[Sentence]) -> dict[tuple[int, int], str]:
    """Names by their offsets, with their types."""
    return {
        (sentence.tokens[start].start, sentence.tokens[end - 1].end): sentence.tokens[start].entity
        for sentence in sentences
        for start, end in names.names(sentence)
    }


def name_scores(pipeline: Pipeline, golds: Iterable[Gold]) -> dict[str, float]:
    """Boundaries (precision, recall, F1) and the share of right types among names with right boundaries, in percent."""
    told = found = both = right = 0
    for gold in golds:
        mine, theirs = found_names(pipeline.parse(document(gold))), gold.names()
        shared = mine.keys() & theirs.keys()
        told, found, both = told + len(theirs), found + len(mine), both + len(shared)
        right += sum(mine[place] == theirs[place] for place in shared)
    return {
        "precision": 100 * both / max(found, 1),
        "recall": 100 * both / max(told, 1),
        "f": 200 * both / max(told + found, 1),
        "types": 100 * right / max(both, 1),
    }


def all_names(pipeline: Pipeline, data: Path) -> dict[str, dict[str, float]]:
    """The table of name scores by test set."""
    cross = list(entities(data / "ner" / "crossner-ai-politics-test.tsv.gz"))
    ewt = list(treebank(data / "dep" / "ewt-test.conllu.gz"))
    sets = {
        "CrossNER ai": [gold for gold in cross if "-ai-" in gold.source],
        "CrossNER politics": [gold for gold in cross if "-politics-" in gold.source],
        "EWT test": ewt,
        "the three together": cross + ewt,
        "GUM open test": list(treebank(data / "dep" / "gum-open-test.conllu.gz")),
    }
    return {name: name_scores(pipeline, golds) for name, golds in sets.items()}


def speed(pipeline: Pipeline, data: Path) -> float:
    """Words (tokens) a second of one core, on the PUD texts, tokens to sentences with typed names."""
    golds = list(treebank(data / "dep" / "pud-test.conllu.gz"))
    lines = "\n".join(gold.text() for gold in golds)
    pipeline.parse_text(lines[:20_000])
    start = time.process_time()
    pipeline.parse_text(lines)
    return total(golds) / (time.process_time() - start)


def table(pipeline: Pipeline, data: Path) -> str:
    """All scores as Markdown."""
    rows = ["| % | tag | UAS | LAS | sentence F | lemma |", "| --- | --- | --- | --- | --- | --- |"]
    for name, found in trees(pipeline, data).items():
        rows.append(f"| {name} | " + " | ".join(f"{found[measure]:.1f}" for measure in MEASURES) + " |")
    rows += ["", "| names, % | precision | recall | F without types | right types |", "| --- | --- | --- | --- | --- |"]
    for name, found in all_names(pipeline, data).items():
        rows.append(f"| {name} | " + " | ".join(f"{score:.1f}" for score in found.values()) + " |")
    return "\n".join([*rows, "", f"Speed: {speed(pipeline, data):,.0f} words a second of processor time, all pipes."])
