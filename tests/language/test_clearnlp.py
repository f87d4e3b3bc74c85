"""ClearNLP trees as en_core_web_* make them, and what the rest of the program sees of them."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from checker.language.conversion import sentences
from checker.language.labels import entity_type
from checker.language.plain import plain

# word/tag/pos/head/relation, heads counted from 1, 0 the root
TREES = {
    "direct object": (
        "Acme/NNP/PROPN/2/nsubj bought/VBD/VERB/0/ROOT Beta/NNP/PROPN/2/dobj",
        "2:nsubj 0:root 2:obj",
    ),
    "passive with agent": (
        "It/PRP/PRON/3/nsubjpass was/VBD/AUX/3/auxpass sold/VBN/VERB/0/ROOT by/IN/ADP/3/agent Acme/NNP/PROPN/4/pobj",
        "3:nsubj:pass 3:aux:pass 0:root 5:case 3:obl:agent",
    ),
    "preposition on a verb": (
        "She/PRP/PRON/2/nsubj lives/VBZ/VERB/0/ROOT in/IN/ADP/2/prep Oslo/NNP/PROPN/3/pobj",
        "2:nsubj 0:root 4:case 2:obl",
    ),
    "preposition on a noun": (
        "head/NN/NOUN/0/ROOT of/IN/ADP/1/prep the/DT/DET/4/det office/NN/NOUN/2/pobj",
        "0:root 4:case 4:det 1:nmod",
    ),
    "preposition in a preposition": (
        "It/PRP/PRON/2/nsubj came/VBD/VERB/0/ROOT out/IN/ADP/2/prep of/IN/ADP/3/prep Rome/NNP/PROPN/4/pobj",
        "2:nsubj 0:root 5:case 5:case 2:obl",
    ),
    "preposition with a clause": (
        "He/PRP/PRON/2/nsubj won/VBD/VERB/0/ROOT by/IN/ADP/2/prep running/VBG/VERB/3/pcomp",
        "2:nsubj 0:root 4:mark 2:advcl",
    ),
    "possessor": (
        "Acme/NNP/PROPN/3/poss 's/POS/PART/1/case deal/NN/NOUN/0/ROOT",
        "3:nmod:poss 1:case 0:root",
    ),
    "copula with a noun": (
        "She/PRP/PRON/2/nsubj is/VBZ/AUX/0/ROOT the/DT/DET/4/det minister/NN/NOUN/2/attr",
        "4:nsubj 4:cop 4:det 0:root",
    ),
    "copula with an adjective": (
        "Sales/NNS/NOUN/2/nsubj are/VBP/AUX/0/ROOT flat/JJ/ADJ/2/acomp",
        "3:nsubj 3:cop 0:root",
    ),
    "there is": (
        "There/EX/PRON/2/expl is/VBZ/AUX/0/ROOT room/NN/NOUN/2/attr",
        "2:expl 0:root 2:nsubj",
    ),
    "complement of another verb": (
        "He/PRP/PRON/2/nsubj became/VBD/VERB/0/ROOT chair/NN/NOUN/2/attr",
        "2:nsubj 0:root 2:xcomp",
    ),
    "money as object": (
        "It/PRP/PRON/2/nsubj paid/VBD/VERB/0/ROOT $/$/SYM/5/quantmod 3/CD/NUM/5/compound billion/CD/NUM/2/dobj",
        "2:nsubj 0:root 2:obj 5:compound 3:nummod",
    ),
    "money before a noun": (
        "a/DT/DET/5/det $/$/SYM/4/quantmod 3/CD/NUM/4/compound billion/CD/NUM/5/nummod deal/NN/NOUN/0/ROOT",
        "5:det 5:compound 4:compound 2:nummod 0:root",
    ),
    "money with a preposition": (
        "$/$/SYM/3/quantmod 3/CD/NUM/3/compound billion/CD/NUM/0/ROOT in/IN/ADP/3/prep cash/NN/NOUN/4/pobj",
        "0:root 3:compound 1:nummod 5:case 1:nmod",
    ),
    "recipient": (
        "He/PRP/PRON/2/nsubj gave/VBD/VERB/0/ROOT her/PRP/PRON/2/dative money/NN/NOUN/2/dobj",
        "2:nsubj 0:root 2:iobj 2:obj",
    ),
    "recipient with to": (
        "He/PRP/PRON/2/nsubj gave/VBD/VERB/0/ROOT it/PRP/PRON/2/dobj to/IN/ADP/2/dative her/PRP/PRON/4/pobj",
        "2:nsubj 0:root 2:obj 5:case 2:obl",
    ),
    "particle and negation": (
        "It/PRP/PRON/4/nsubj did/VBD/AUX/4/aux not/RB/PART/4/neg shut/VB/VERB/0/ROOT down/RP/ADP/4/prt",
        "4:nsubj 4:aux 4:advmod 0:root 4:compound:prt",
    ),
    "relative clause": (
        "a/DT/DET/2/det man/NN/NOUN/0/ROOT who/WP/PRON/4/nsubj left/VBD/VERB/2/relcl",
        "2:det 0:root 4:nsubj 2:acl:relcl",
    ),
    "time without preposition": (
        "She/PRP/PRON/2/nsubj left/VBD/VERB/0/ROOT Monday/NNP/PROPN/2/npadvmod",
        "2:nsubj 0:root 2:obl:unmarked",
    ),
    "two prepositions joined": (
        "in/IN/ADP/5/prep May/NNP/PROPN/1/pobj and/CC/CCONJ/1/cc then/RB/ADV/5/advmod fell/VBD/VERB/0/ROOT",
        "2:case 5:obl 2:cc 5:advmod 0:root",
    ),
    "about a number": (
        "about/RB/ADV/2/quantmod 50/CD/NUM/3/nummod men/NNS/NOUN/0/ROOT",
        "2:advmod 3:nummod 0:root",
    ),
}  # fmt: skip


def built(tree: str) -> Doc:
    rows = [entry.rsplit("/", 4) for entry in tree.split()]
    heads = [int(row[3]) - 1 if row[3] != "0" else index for index, row in enumerate(rows)]
    lemmas = ["be" if row[0] in ("is", "was", "are") else row[0] for row in rows]
    return Doc(
        Vocab(), words=[row[0] for row in rows], tags=[row[1] for row in rows], pos=[row[2] for row in rows],
        heads=heads, deps=[row[4] for row in rows], lemmas=lemmas,
    )  # fmt: skip


@pytest.mark.parametrize("name", TREES)
def test_a_clearnlp_tree_becomes_universal_dependencies(name: str) -> None:
    tree, wanted = TREES[name]
    doc = built(tree)
    (sentence,) = sentences(doc, plain(doc.text, 0), doc.text, 0, None, foreign=True)
    found = [
        f"{0 if token.head == index else token.head + 1}:{token.relation}"
        for index, token in enumerate(sentence.tokens)
    ]
    assert " ".join(found) == wanted


@pytest.mark.parametrize("name", TREES)
def test_a_tree_of_universal_dependencies_stays_as_it_is(name: str) -> None:
    doc = built(TREES[name][0])
    (sentence,) = sentences(doc, plain(doc.text, 0), doc.text, 0, None)
    assert [token.head for token in sentence.tokens] == [token.head.i for token in doc]
    wanted = ["root" if token.dep_ == "ROOT" else token.dep_ for token in doc]
    assert [token.relation for token in sentence.tokens] == wanted


@pytest.mark.parametrize(
    ("label", "wanted"),
    [
        ("PERSON", "PERSON"), ("ORG", "ORG"), ("GPE", "LOC"), ("LOC", "LOC"), ("FAC", "LOC"), ("NORP", "MISC"),
        ("PRODUCT", "MISC"), ("EVENT", "MISC"), ("WORK_OF_ART", "MISC"), ("LAW", "MISC"), ("MISC", "MISC"),
        ("DATE", ""), ("MONEY", ""), ("CARDINAL", ""), ("PERCENT", ""), ("", ""),
    ],
)  # fmt: skip
def test_name_types(label: str, wanted: str) -> None:
    assert entity_type(label) == wanted
