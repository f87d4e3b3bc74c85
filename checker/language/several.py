"""What an article tells of more than one of: "two ships collided", "the other bus", "a second body"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.domain.sentence import Sentence
from checker.language.phrases import NOUNS
from checker.language.wordsets import word_set

MORE = word_set("two three four five six seven eight nine ten several both another other")
AGAIN = frozenset({"second", "third"})
BETWEEN = NOUNS | {"JJ", "JJR", "VBN", "VBG", "-", "HYPH"}
REACH = 4


def several(sentences: Iterable[Sentence]) -> frozenset[str]:
    """The lemmas of common nouns that a word for more than one stands before, in lower case."""
    return frozenset(lemma for sentence in sentences for lemma in _counted(sentence))


def _counted(sentence: Sentence) -> Iterator[str]:
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        again = token.text.lower() in AGAIN and i > 0 and tokens[i - 1].text.lower() == "a"  # "the second" is one
        if token.text.lower() not in MORE and not again:
            continue
        for j in range(i + 1, min(len(tokens), i + 1 + REACH)):
            if tokens[j].tag not in BETWEEN:
                break
            last = j + 1 == len(tokens) or tokens[j + 1].tag not in BETWEEN
            if last and tokens[j].tag in {"NN", "NNS"}:
                yield tokens[j].lemma.lower()
