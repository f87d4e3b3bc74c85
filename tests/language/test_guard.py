"""Where a sentence may start."""

from __future__ import annotations

import pytest

from checker.language.guard import may_start


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("It fell . | Prices rose", True),
        ("It fell ! | Prices rose", True),
        ("It fell . ” | Prices rose", True),
        ("It fell . ) | Prices rose", True),
        ("( It fell . ) ” | Prices rose", True),
        ("at Acme Inc. | Sales rose", True),
        ("It fell . | ”", False),
        ("It fell . . . | .", False),
        ("by Mr. | Brown", False),
        ("and Dr. | Brown", False),
        ("by Sgt. | Brown", False),
        ("in Ft. | Corby", False),
        ("on Jan. | 5", False),
        ("at Acme Inc. | said", False),
        ("The Model 3.1 | Pro", False),
        ("No . | 5 was sold", False),
        ("1 . | The first item", False),
        ("a . | The first item", False),
        ("It rose by 5 . | The rest fell", True),
        ("He said no . | Nobody asked", True),
        ("It fell , | prices rose", False),
        ("one : | Two", False),
        ("” | Prices rose", False),
    ],
)
def test_a_sentence_may_start(words: str, wanted: bool) -> None:
    before = words.split(" | ")[0].split()
    assert may_start(words.replace(" | ", " ").split(), len(before)) is wanted
