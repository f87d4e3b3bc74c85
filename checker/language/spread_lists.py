"""Lists spread over sentences: "It will close three plants. The first is A. The second is B. The third is C."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.language.lines import Series
from checker.language.phrases import NOUNS, span_of
from checker.language.wordsets import word_set

Part = tuple[int, int]
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
ORDER = word_set("first second third fourth fifth sixth one another other last final")
BEING = word_set("is was are were be 's")
OPENING = word_set("the one another its a")
ENDS = frozenset({",", ".", ";", ":", "(", "—", "–", "!", "?"})
REACH = 4


def spread_lists(sentences: Sequence[Sentence]) -> Iterator[Series]:
    """Every list whose members the next sentences name, as many as are stated."""
    for number, sentence in enumerate(sentences):
        for label, stated in _counted(sentence.tokens):
            following = sentences[number + 1 : number + 1 + stated]
            parts = [(one, part) for one in following if (part := _item(one.tokens)) is not None]
            if len(parts) == stated:
                items = tuple(span_of(one, *part) for one, part in parts)
                around = Span(items[0].start, items[-1].end)
                yield Series(around, items, tuple(one.span for one in following), label, "", stated)
                break


def _counted(tokens: Sequence[Token]) -> Iterator[tuple[str, int]]:
    """The plurals that a small number counts: "three plants"."""
    for i, token in enumerate(tokens):
        stated = COUNTS.get(token.text.lower(), 0)
        for noun in tokens[i + 1 : i + REACH] if stated else ():
            if noun.tag == "NNS":
                yield noun.lemma.lower(), stated
                break
            if noun.tag not in {"JJ", "NN", "JJR", "JJS"}:
                break


def _item(tokens: Sequence[Token]) -> Part | None:
    """What "the second is" or "another will be" names: a phrase up to the next mark, preposition or clause."""
    lower = [token.text.lower() for token in tokens[: 2 * REACH]]
    if not lower or lower[0] not in OPENING or not ORDER & set(lower[:3]):
        return None
    verb = next((i for i, word in enumerate(lower) if word in BEING), None)
    if verb is None or verb > REACH + 1:
        return None
    end = start = verb + 1
    while end < len(tokens) and tokens[end].text not in ENDS and tokens[end].tag not in {"IN", "WDT", "WP", "WRB"}:
        end += 1
    named = any(token.tag in NOUNS or token.text[:1].isupper() for token in tokens[start:end])
    return (start, end) if named and end - start <= REACH else None
