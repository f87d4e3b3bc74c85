"""The parts of training that need no trained model: corpora, variation, lemma tables."""

from __future__ import annotations

import gzip
from pathlib import Path
from random import Random

import pytest
import spacy

from checker.language.training.configs import build, names_config, parser_config
from checker.language.training.corpora import Gold, Word, entities, treebank
from checker.language.training.examples import curly, examples

TREES = """# chunk
# sent_id = a-1
1\tAcme\tAcme\tPROPN\tNNP\t_\t3\tnmod:poss\t_\tNER=B-ORG|SpaceAfter=No
2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\tNER=O
3\tdeal\tdeal\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No

# sent_id = a-2
1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\t_

# chunk
# sent_id = b-1
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_

"""
NAMES = "# doc source = one\nNew\tB-LOC\t1\nYork\tI-LOC\t0\n,\tO\t1\nOslo\tB-LOC\t1\n\n\n"


def written(path: Path, text: str) -> Path:
    path.write_bytes(gzip.compress(text.encode()))
    return path


def test_a_treebank_is_read_by_chunks(tmp_path: Path) -> None:
    first, second = treebank(written(tmp_path / "t.gz", TREES))
    assert first.text() == "Acme's deal It fell"
    assert first.source == "a-1"
    assert first.offsets()[1] == [(12, 14), (15, 19)]
    assert first.names() == {(0, 4): "ORG"}
    assert [word.head for word in first.sentences[0]] == [2, 0, 2]
    assert second.text() == "Yes"


def test_entity_files_are_read_by_documents(tmp_path: Path) -> None:
    (gold,) = entities(written(tmp_path / "n.gz", NAMES))
    assert gold.source == "one"
    assert {gold.text()[a:b]: kind for (a, b), kind in gold.names().items()} == {"New York": "LOC", "Oslo": "LOC"}


@pytest.mark.parametrize(
    ("text", "tag", "wanted"),
    [
        ('"', "``", "“"), ('"', "''", "”"), ("'", "``", "‘"), ("'s", "POS", "’s"), ("n't", "RB", "n’t"),
        ("'", "POS", "’"), ("Acme", "NNP", "Acme"),
    ],
)  # fmt: skip
def test_quotes_vary(text: str, tag: str, wanted: str) -> None:
    assert curly(Word(text, True, tag=tag)) == wanted


def test_examples_keep_trees_and_give_names_one_label(tmp_path: Path) -> None:
    (example, _) = examples(treebank(written(tmp_path / "t.gz", TREES)), spacy.blank("en"), Random(0), "NAME")
    assert [token.dep_ for token in example.reference][:3] == ["nmod:poss", "case", "ROOT"]
    assert [entity.label_ for entity in example.reference.ents] == ["NAME"]
    assert len(list(example.reference.sents)) == 2


def test_the_same_seed_varies_the_same_way() -> None:
    golds = [Gold("", [[Word("It", True), Word("'s", True)]]) for _ in range(20)]
    texts = [[e.predicted.text for e in examples(golds, spacy.blank("en"), Random(3))] for _ in range(2)]
    assert texts[0] == texts[1]
    assert len(set(texts[0])) > 1


def test_the_networks_can_be_built() -> None:
    assert build(parser_config(32, 1, 16)).pipe_names == ["tok2vec", "tagger", "parser"]
    assert build(names_config(32, 1, 32)).pipe_names == ["ner"]
