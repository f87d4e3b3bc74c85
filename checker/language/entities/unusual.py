"""Names where capitals do not mark them: headlines, words in capitals, and names written in lower case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from checker.domain.sentence import Sentence, Token
from checker.language.entities.lexicon import generic_words
from checker.language.entities.spans import NameSpan, make_span
from checker.language.places import home_of
from checker.language.tables import common_words, words

MINIMUM = 5
CLIPPED_VERBS = frozenset(("wo", "ca", "sha"))
"""What is left of "won't", "can't" and "shan't" before their "n't"."""


def small_names(sentences: Iterable[Sentence]) -> frozenset[str]:
    """Words in lower case that name something: after "called" or "codenamed", or with the ending of a drug's name."""
    found: set[str] = set()
    for sentence in sentences:
        for i, token in enumerate(sentence.tokens):
            if _is_small_name(sentence.tokens, i):
                found.add(token.text)
    return frozenset(found)


def _is_small_name(tokens: Sequence[Token], i: int) -> bool:
    text = tokens[i].text
    if not (text.isalpha() and text.islower() and len(text) >= MINIMUM) or text in common_words():
        return False
    if text.endswith(tuple(words("names", "drugs", "stems"))) and tokens[i].pos in {"NOUN", "PROPN", "ADJ", "X"}:
        return len(text) >= 8 and not text.endswith(("itude", "stats", "acine"))
    before = [token.text.lower() for token in tokens[max(0, i - 2) : i] if token.text not in {'"', "“", "‘", "'"}]
    return bool(before) and before[-1] in words("names", "naming", "cues") | words("names", "naming", "slots")


def headline_names(index: int, sentence: Sentence, known: Sequence[tuple[str, ...]]) -> Iterator[NameSpan]:
    """Names in a headline: those that running text holds (`known`, lower case, longest first), then words that
    are in no dictionary."""
    tokens = sentence.tokens
    lower = [token.text.lower() for token in tokens]
    i = 0
    while i < len(tokens):
        size = next((len(name) for name in known if tuple(lower[i : i + len(name)]) == name), 0)
        size = size or _rare_run(tokens, i)
        if size:
            yield make_span(index, sentence, i, i + size, headline=True)
        i += max(size, 1)


def _rare_run(tokens: Sequence[Token], start: int) -> int:
    """How many tokens from `start` are capitalised words that are not common, a number after them included."""
    end = start
    while end < len(tokens) and _rare(tokens[end]):
        end += 1
    size = end - start
    alone = size == 1 and len(tokens[start].text) < 4
    return 0 if alone else size


def _rare(token: Token) -> bool:
    lower = token.text.lower()
    if not token.text[:1].isupper() or token.text[-1] == "." or sum(c.isalpha() for c in lower) < 2:
        return False
    if token.tag == "MD" and lower in CLIPPED_VERBS:
        return False
    stops = words("names", "calendar", "words") | words("names", "never", "words") | generic_words()
    common = common_words()
    stem = lower[:-1] if lower.endswith("s") else lower
    return not (lower in common or stem in common or lower in stops or stem in stops or home_of(lower))


def dateline_end(sentence: Sentence) -> int:
    """The number of tokens of a place in capitals that opens a wire story ("PORT TOWN, State, Aug 3 - "), else 0."""
    tokens = sentence.tokens[:14]
    end = 0
    while end < len(tokens) and tokens[end].text.isupper() and tokens[end].text.replace("-", "").isalpha():
        end += 1
    if not end or end > 5:
        return 0
    closes = {"-", "–", "—", "--", "("}
    rest = [token.text for token in tokens[end:]]
    direct = bool(rest) and rest[0] in closes
    later = bool(rest) and rest[0] in {",", "/"} and any(text in closes for text in rest[:10])
    return end if direct or later else 0
