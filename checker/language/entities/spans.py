"""Stretches of a sentence that read as names: runs of capitalised words joined with the model's name spans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.language.entities.joints import (
    HYPHENS,
    double_name,
    glued,
    numbered,
    office_name,
    owner_stays,
    shout_ends,
    title_field,
)
from checker.language.entities.lexicon import Lexicon
from checker.language.places import home_of
from checker.language.posts import match_end
from checker.language.tables import common_words, given_names, words

COMPANY_FORMS = frozenset({"plc", "ltd", "inc", "llc", "gmbh"})
LONGEST_RUN = 12
DOING = ("er", "or", "ist", "ian", "man", "woman", "eer", "master")
"""Ends of words for what somebody does or is: "Pensioner Ann Corby"."""
_ROMAN = re.compile("[IVX]{2,5}")


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name in a sentence: tokens `first` to `end` (exclusive), with the title or post written before it."""

    sentence: int
    first: int
    end: int
    words: tuple[str, ...]
    span: Span
    title: tuple[str, ...] = ()
    headline: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.words)


def name_spans(index: int, sentence: Sentence, lexicon: Lexicon) -> Iterator[NameSpan]:
    """The names of one sentence of running text, left to right."""
    start = 0
    tokens = sentence.tokens
    while start < len(tokens):
        if not lexicon.names(sentence, start):
            start += 1
            continue
        end = _run_end(sentence, start, lexicon)
        for first, last, title in _parts(sentence, start, end, lexicon):
            yield make_span(index, sentence, first, last, title)
        start = end


def make_span(
    index: int, sentence: Sentence, first: int, end: int, title: tuple[str, ...] = (), headline: bool = False
) -> NameSpan:
    """The name that tokens `first` to `end` make."""
    tokens = sentence.tokens
    span = Span(tokens[first].start, tokens[end - 1].end)
    base = sentence.span.start
    text = sentence.text[span.start - base : span.end - base]
    return NameSpan(index, first, end, tuple(text.split()), span, title, headline)


def _run_end(sentence: Sentence, start: int, lexicon: Lexicon) -> int:
    end = start + 1
    while end < len(sentence.tokens) and end - start < LONGEST_RUN:
        step = _step(sentence, start, end, lexicon)
        if not step:
            return end
        end += step
    return end


def _step(sentence: Sentence, start: int, end: int, lexicon: Lexicon) -> int:
    """How many tokens after `end` still belong to the run that began at `start`: 0 where it is over."""
    tokens = sentence.tokens
    token, previous = tokens[end], tokens[end - 1]
    if lexicon.names(sentence, end):
        return 0 if shout_ends(tokens, start, end) else 1
    if token.text in {"'s", "’s"} and owner_stays(tokens, start, end):
        return 2
    if token.text in COMPANY_FORMS:
        return 1
    if glued(tokens, end):
        return 2
    if token.text == "." and len(previous.text) == 1 and previous.text.isupper() and token.start == previous.end:
        return 1
    if numbered(sentence, start, end, lexicon):
        return 1
    return _connector(sentence, start, end, lexicon)


def _connector(sentence: Sentence, start: int, i: int, lexicon: Lexicon) -> int:
    """1 or 2 where small words such as "of the", "de la", "&" join the run to a further name word, else 0."""
    tokens = sentence.tokens
    for width in (1, 2):
        if i + width >= len(tokens) or not lexicon.names(sentence, i + width):
            continue
        small = [token.text.lower() for token in tokens[i : i + width]]
        if _joins(sentence, start, i, small, lexicon):
            return width
    return 0


def _joins(sentence: Sentence, start: int, i: int, small: list[str], lexicon: Lexicon) -> bool:
    tokens = sentence.tokens
    inside = all(token.entity and not token.begins for token in tokens[i : i + len(small) + 1])
    if small == ["&"]:
        return True
    if all(word in words("names", "particles", "words") for word in small):
        return True
    if small in (["of"], ["of", "the"]):
        return tokens[i - 1].text.lower() in words("names", "of", "heads")
    if small == ["and"] and (office_name(tokens, start, i) or double_name(tokens, start, i)):
        return True
    if small in (["and"], ["for"]):
        return inside or lexicon.joined(tokens[i - 1].text, small[0], tokens[i + 1].text)
    return False


def _parts(sentence: Sentence, start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """A run cut at the posts and titles within it: (first, end, title) of each name."""
    tokens = sentence.tokens
    lower = [token.text.lower() for token in tokens[start:end]]
    title: tuple[str, ...] = ()
    first = i = 0
    while i < len(lower):
        stop = _title_end(lower, i)
        keep = stop == i or (i > first and stop < len(lower) and lower[stop] in {"of", "'s", "’s"})
        if keep:
            i = max(stop, i + 1)
            continue
        yield from _trimmed(sentence, start + first, start + i, title, lexicon)
        title = tuple(lower[i:stop])
        first = i = stop
    yield from _trimmed(sentence, start + first, end, title, lexicon)


def _title_end(lower: list[str], i: int) -> int:
    stop = i
    titles = words("names", "titles", "m") | words("names", "titles", "f") | words("names", "titles", "any")
    while stop < len(lower) and (lower[stop].rstrip(".") in titles or (stop > i and lower[stop] == ".")):
        stop += 1
    post = match_end(lower, i)
    if post > stop and (post - i > 1 or post < len(lower)):
        stop = post
        while stop < len(lower) and lower[stop] in titles:
            stop += 1
    return stop


def _trimmed(
    sentence: Sentence, first: int, end: int, title: tuple[str, ...], lexicon: Lexicon
) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The name without leading nationality or relation nouns and loose edges; nothing where no name is left."""
    tokens = sentence.tokens
    edges = HYPHENS | {"&", "of", "the", "and", "for"} | words("names", "particles", "words")
    while first < end and tokens[first].text in edges:
        first += 1
    while first < end and tokens[end - 1].text in edges - {"."}:
        end -= 1
    first += title_field(tokens, first, end)
    while first + 1 < end and _leads_in(sentence, first, end, lexicon):
        title = (*title, tokens[first].text.lower())
        first += 1
    if first < end and _tells(sentence, first, end, lexicon):
        yield first, end, title


def _leads_in(sentence: Sentence, first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the first word stands before the name rather than in it ("Rival Acme Corp", "Dutch Acme")."""
    word = sentence.tokens[first].text
    if not lexicon.names(sentence, first + 1):
        return False
    if home_of(word):
        return lexicon.inner[sentence.tokens[first + 1].text.lower()] > 1 or end - first > 2
    starts = lexicon.starts(sentence, first)
    if starts and end - first > 2 and word.lower() not in given_names() and word.endswith(DOING):
        return sentence.tokens[first + 1].text.lower() in given_names()
    return starts and word.lower() in words("names", "relation", "nouns") and end - first > 1


def _common(lower: str) -> bool:
    return lower in common_words() or lower.removesuffix("s") in common_words()


def _tells(sentence: Sentence, first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the words name something: not only nationality, a common noun that begins a sentence, or one letter."""
    tokens = sentence.tokens[first:end]
    text = "".join(token.text for token in tokens)
    if sum(c.isalpha() for c in text) < 2 and not any(c.isdigit() for c in text):
        return False
    shouts = all(token.text.isupper() and _common(token.text.lower()) for token in tokens if token.text.isalpha())
    if (shouts and text.isalpha() and len(text) > 6) or _ROMAN.fullmatch(text):
        return False
    if len(tokens) > 1:
        return any(token.text[:1].isupper() or any(c.isupper() for c in token.text) for token in tokens)
    lower = tokens[0].text.lower()
    if len(lower) > 3 and lower in common_words() and tokens[0].text.isupper():
        return False
    return not (home_of(lower) or lower in lexicon.generic)
