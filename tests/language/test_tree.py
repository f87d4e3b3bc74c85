"""Repairs of trees."""

from __future__ import annotations

import pytest

from checker.language.tree import Node, free_owners


def nodes(rows: str) -> list[Node]:
    parts = [row.split("/") for row in rows.split()]
    return [
        Node(index, text, text, tag, "", int(head) - 1 if head != "0" else index, relation)
        for index, (text, tag, head, relation) in enumerate(parts)
    ]


@pytest.mark.parametrize(
    ("rows", "heads"),
    [
        ("Acme/NNP/3/nmod:poss 's/POS/1/case $/$/5/compound 3/CD/3/nummod deal/NN/0/root", [4, 0, 4, 2, 4]),
        ("a/DT/3/det new/JJ/3/amod $/$/5/compound 3/CD/3/nummod deal/NN/0/root", [4, 4, 4, 2, 4]),
        ("Acme/NNP/3/nmod:poss 's/POS/1/case $/$/0/root 3/CD/3/nummod", [2, 0, 2, 2]),
        ("the/DT/2/det deal/NN/0/root cost/VBD/2/acl $/$/3/obj 3/CD/4/nummod", [1, 1, 1, 2, 3]),
    ],
)
def test_the_owner_before_money_belongs_to_the_noun(rows: str, heads: list[int]) -> None:
    found = nodes(rows)
    free_owners(found)
    assert [node.head for node in found] == heads
