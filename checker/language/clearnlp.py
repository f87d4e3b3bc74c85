"""ClearNLP trees (`en_core_web_*`) as Universal Dependencies.

Function words that ClearNLP makes heads become dependents: prepositions (`prep` + `pobj` → `obl`/`nmod` + `case`),
the copula (`attr`, `acomp` → head + `cop`) and, the other way, the currency sign becomes the head of its number.
Rules after the conversions of de Marneffe et al. 2014 and Schuster and Manning 2016.
"""

from __future__ import annotations

from checker.language.tree import Node

PLAIN = {
    "ROOT": "root", "dobj": "obj", "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "auxpass": "aux:pass",
    "poss": "nmod:poss", "prt": "compound:prt", "relcl": "acl:relcl", "neg": "advmod", "intj": "discourse",
    "oprd": "xcomp", "acomp": "xcomp", "attr": "xcomp", "quantmod": "advmod", "predet": "det:predet",
    "preconj": "cc:preconj", "meta": "dep", "dative": "iobj", "pcomp": "advcl",
}  # fmt: skip
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})
WITH_NUMBER = frozenset({"compound", "quantmod", "advmod", "punct", "nummod"})
PREPOSITIONS = frozenset({"prep", "agent", "dative"})


def universal(nodes: list[Node]) -> None:
    """Turn the tree of one sentence, in place."""
    for node in nodes:
        if node.tag == "$":
            _raise_currency(nodes, node)
    for node in sorted(nodes, key=lambda n: -_depth(nodes, n)):
        if node.relation in PREPOSITIONS or (node.relation == "conj" and node.pos in ("ADP", "SCONJ")):
            _lower_preposition(nodes, node)
    for node in nodes:
        if node.lemma == "be" and node.relation not in ("aux", "auxpass"):
            _lower_copula(nodes, node)
    for node in nodes:
        node.relation = _relation(nodes, node)


def _depth(nodes: list[Node], node: Node) -> int:
    for depth in range(len(nodes)):
        if node.head == node.index:
            return depth
        node = nodes[node.head]
    return len(nodes)


def _children(nodes: list[Node], node: Node) -> list[Node]:
    return [child for child in nodes if child.head == node.index != child.index]


def _swap(nodes: list[Node], old: Node, new: Node, relation: str) -> None:
    """`new`, a child of `old`, takes its place; `old` becomes its child."""
    for child in _children(nodes, old):
        child.head = new.index
    new.head = new.index if old.head == old.index else old.head
    new.relation = old.relation
    old.head, old.relation = new.index, relation


def _raise_currency(nodes: list[Node], sign: Node) -> None:
    number = nodes[sign.head]
    if number is sign or number.tag != "CD":
        return
    stay = [child for child in _children(nodes, number) if child.relation in WITH_NUMBER and child is not sign]
    _swap(nodes, number, sign, "nummod")
    for child in stay:
        child.head = number.index
    if sign.relation == "nummod":
        sign.relation = "compound"


def _lower_preposition(nodes: list[Node], word: Node) -> None:
    children = _children(nodes, word)
    agent = word.relation == "agent"
    for wanted, relation in ((("pobj", "prep"), "case"), (("pcomp",), "mark")):
        found = [child for child in children if child.relation in wanted and child.pos not in ("ADP", "PUNCT")]
        if found:
            _swap(nodes, word, found[0], relation)
            if relation == "mark":
                found[0].relation = "acl" if nodes[found[0].head].pos in NOMINAL else "advcl"
            elif found[0].relation != "conj":
                found[0].relation = "agent" if agent else "prep"
            return


def _lower_copula(nodes: list[Node], word: Node) -> None:
    children = _children(nodes, word)
    predicate = next((child for child in children if child.relation in ("attr", "acomp")), None)
    if predicate is None:
        return
    if any(child.relation == "expl" for child in children):
        predicate.relation = "nsubj"
    else:
        _swap(nodes, word, predicate, "cop")


def _relation(nodes: list[Node], node: Node) -> str:
    nominal = nodes[node.head].pos in NOMINAL and not any(
        child.relation == "cop" for child in _children(nodes, nodes[node.head])
    )
    if node.head == node.index:
        return "root"
    if node.relation == "agent":
        return "obl:agent"
    if node.relation == "prep" or (node.relation == "dative" and _has_case(nodes, node)):
        if node.pos in ("ADP", "SCONJ", "ADV"):
            return "advmod"
        return "nmod" if nominal else "obl"
    if node.relation == "npadvmod":
        return "nmod:unmarked" if nominal else "obl:unmarked"
    if node.relation == "nmod" and not _has_case(nodes, node):
        return "compound" if node.index < node.head else "nmod"
    return PLAIN.get(node.relation, node.relation)


def _has_case(nodes: list[Node], node: Node) -> bool:
    return any(child.relation == "case" for child in _children(nodes, node))
