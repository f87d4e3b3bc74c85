"""The surroundings of a claim, as plain words, for alignment."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from checker.domain.claims import Article, Attribution, Context, Factuality
from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.language.attachment import attach, content, tokens_in
from checker.language.outcomes import is_past

Told = tuple[tuple[Factuality, str], Attribution | None, Context]
"""How something is put with its cue, who says so, and its surroundings."""
NEAR = 6
WORD = re.compile(r"[^\W\d_]{2,}")


class Surroundings:
    """Looks up contexts in one article; what sentences share is made once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.starts = [sentence.span.start for sentence in article.sentences]
        self.marks = [content_marks(sentence.tokens) for sentence in article.sentences]
        self.lemmas = [tuple(dict.fromkeys(filter(None, row))) for row in self.marks]
        self.title = words(article.document.title or "")
        self.day = article.document.published.isoformat() if article.document.published else ""
        self.names = names_by_sentence(article, self.starts)
        self._told: dict[tuple[Span, int], Told] = {}

    def once(self, span: Span, index: int, work: Callable[[], Told]) -> Told:
        """What is told of a span, worked out for the first claim that stands there."""
        if (span, index) not in self._told:
            self._told[span, index] = work()
        return self._told[span, index]

    def index_of(self, span: Span) -> int | None:
        """Index of the sentence that a span begins in, None where it stands in none."""
        index = bisect_right(self.starts, span.start) - 1
        if index < 0 or self.article.sentences[index].span.end <= span.start:
            return None
        return index

    def following(self, span: Span) -> int | None:
        """Index of the first sentence after a span."""
        index = bisect_right(self.starts, span.start)
        return index if index < len(self.starts) else None

    def context(self, span: Span, index: int) -> Context:
        """The context of a span in the sentence of that index."""
        sentence = self.article.sentences[index]
        block = self.article.document.blocks[sentence.block]
        hangs = attach(sentence, span)
        return Context(
            near=near(sentence, self.marks[index], span),
            sentence=content_lemmas(sentence, self.marks[index], span),
            before=self.neighbour(index, -1),
            after=self.neighbour(index, 1),
            path=(*hangs.modifiers, *([hangs.noun] if hangs.noun else []), *hangs.path),
            verb=hangs.verb,
            names=self.names[index],
            label=(*words(block.label), *words(block.row), *words(block.column)),
            heading=words(" ".join(block.headings[-1:])),
            title=self.title,
            position=index / max(1, len(self.article.sentences) - 1),
            day=self.day,
            done=is_past(sentence, hangs.predicate),
        )

    def neighbour(self, index: int, step: int) -> tuple[str, ...]:
        """Content lemmas of the sentence before or after, () at the edges of the article."""
        other = index + step
        return self.lemmas[other] if 0 <= other < len(self.lemmas) else ()


def words(text: str) -> tuple[str, ...]:
    """Lower-case words of a heading, label or title."""
    return tuple(dict.fromkeys(word.lower() for word in WORD.findall(text)))


def content_marks(tokens: Sequence[Token]) -> list[str]:
    """For each token the lower-case lemma of a content word, "" for any other."""
    return [token.lemma.lower() if content(token) else "" for token in tokens]


def content_lemmas(
    sentence: Sentence, marks: Sequence[str], without: Span, reach: int | None = None
) -> tuple[str, ...]:
    """Lower-case lemmas of content words, each once, in order, those of a span left out.

    They come from the tokens within `reach` of the span, or from all.
    """
    inside = tokens_in(sentence, without)
    if not inside:
        return () if reach is not None else tuple(dict.fromkeys(filter(None, marks)))
    first, last = inside[0], inside[-1] + 1
    before, after = (0, len(marks)) if reach is None else (max(0, first - reach), last + reach)
    return tuple(dict.fromkeys(filter(None, (*marks[before:first], *marks[last:after]))))


def near(sentence: Sentence, marks: Sequence[str], span: Span) -> tuple[str, ...]:
    """Content lemmas within a few tokens of a span."""
    return content_lemmas(sentence, marks, span, NEAR)


def names_by_sentence(article: Article, starts: list[int]) -> list[tuple[str, ...]]:
    """For each sentence the names of the entities mentioned in it, in order."""
    found: list[list[tuple[int, str]]] = [[] for _ in starts]
    for entity in article.entities:
        for span in entity.mentions:
            index = bisect_right(starts, span.start) - 1
            if index >= 0:
                found[index].append((span.start, entity.name))
    return [tuple(dict.fromkeys(name for _, name in sorted(row))) for row in found]
